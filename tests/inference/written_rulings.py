"""Short written agreements with a record each: what the rules themselves leave to a person."""

from tests.rules import (
    allocations,
    test_amendment,
    test_amendment_dialogue,
    test_assignment,
    test_joint_bearers,
    test_payment_unrounded,
    test_report_in_parts,
)
from tests.rules.test_after_hindrance import PAID, PAYING, WAR, received, ruled
from tests.rules.test_duty_state import FIRE, TERMS
from tests.rules.test_excused_breach import FIRE_AT_THE_UNIT, OF_BETA, OF_UNITS
from tests.rules.test_judgements import APPROVING, RENEWING, SAID_OTHERWISE, TWO_DECISIONS
from tests.rules.test_renewal_approval import APPROVAL, COUNTS, ONE_DAY, decided

DECIDED = (
    APPROVING,
    TWO_DECISIONS
    + "- {id: r, event: assessment, term: which-decision, about: y, answer: yes, by: j,\n"
    "   on: 2029-11-02}\n",
)
DECIDED_ON_RENEWAL = (
    APPROVAL,
    ONE_DAY
    + COUNTS.format(of="yes", answer="yes")
    + decided("gamma", "2030-05-01")
    + decided("gamma", "2030-05-01", "no")
    + decided("kontoret", "2030-05-02"),
)
TAKEN_BACK = (
    RENEWING,
    SAID_OTHERWISE
    + "- {id: r, event: assessment, term: taken-back, about: n, answer: yes, by: j,\n"
    "   on: 2030-05-02}\n",
)
HINDERED_TOGETHER = (
    test_joint_bearers.PAYING,
    test_joint_bearers.hindrance("beta", *test_joint_bearers.WHOLE)
    + "- {id: r, event: assessment, term: hindrance-of-some, about: f-beta, answer: yes, by: j,\n"
    "   on: 2030-01-20}\n",
)
TOO_LONG = (TERMS, FIRE + received("r", "2031-04-11") + ruled("r", "no"))
PAID_AFTER = (PAYING, WAR + PAID + ruled("p", "yes"))
HINDERED_UNIT = (OF_UNITS.replace("BEARER", "kontoret"), OF_BETA + FIRE_AT_THE_UNIT)
HINDERED_WITH_THE_WHOLE = (
    OF_UNITS.replace("BEARER", "beta")
    + "- {id: X-5, kind: definition, defines: {sv: a, en: a}, carried by: X-2}\n",
    OF_BETA.replace("duty: X-2", "duty: X-5")
    + FIRE_AT_THE_UNIT.replace("kontoret", "beta")
    + "- {id: r, event: assessment, term: hindered-with-the-whole, about: b, answer: yes, by: j,\n"
    "   on: 2030-02-25}\n",
)
IN_PARTS = (
    test_report_in_parts.PLAIN,
    test_report_in_parts.IN_PARTS + test_report_in_parts.RULED % ("yes", "2031-03-30"),
)
UNROUNDED = (
    test_payment_unrounded.INDEXED,
    test_payment_unrounded.PAID
    + "- {id: a, event: assessment, term: before-rounding, about: p, answer: yes, by: j,\n"
    "   on: 2030-02-05}\n",
)
UNROUNDED_TOGETHER = (
    test_payment_unrounded.JOINT,
    UNROUNDED[1],
)
UNROUNDED_SHARE = (
    test_payment_unrounded.SHARED,
    test_payment_unrounded.PAYS % ("p", "beta", "2030-01-31", "50.50"),
)
AGREED_BY_A_UNIT = (
    test_amendment_dialogue.FREE,
    test_amendment.CHANGE % "agreed-by: [alfa, kontoret, gamma]"
    + test_amendment_dialogue.talk(
        "on: 2030-05-01, about: renegotiation, present: [alfa, kontoret, gamma]"
    ),
)
AGREED_ANEW = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-3, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-4, kind: termination, by: all, ends: on any day, length: 30 days, counted: forward,
   counts from: received}
- {id: X-5, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
- {id: X-6, kind: allocation, among: kommunerna, by: equal shares,
   when a party leaves: to be renegotiated, agreed anew: nytt}
""",
    allocations.LEAVES
    + "- {id: r, event: assessment, term: nytt, about: X-6, answer: no, by: j, on: 2030-07-01}\n",
)
MINUTES_TO_A_UNIT = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-2, kind: meeting, meeting: operative, times a year: 1, participants: [alfa, beta],
   convened by: alfa, minutes by: alfa, minutes to: [kontoret, beta]}
""",
    "- {id: m, event: meeting, kind: operative, on: 2030-04-01, convened-by: alfa,\n"
    "   minutes-by: alfa, minutes-sent-to: [WHOM]}\n",
)
CONSENT_OF_A_UNIT = (
    test_assignment.TERMS,
    test_assignment.HANDED_OVER % "" + test_assignment.consents("kontoret", "gamma"),
)
NOT_IN_THE_DIALOGUE = (
    test_amendment_dialogue.FREE,
    test_amendment.CHANGE % "agreed-by: all"
    + test_amendment_dialogue.talk("on: 2030-05-01, about: renegotiation, present: [alfa, beta]"),
)
OF_RULINGS = {
    "report in parts": IN_PARTS,
    "before rounding": UNROUNDED,
    "before rounding, together": UNROUNDED_TOGETHER,
    "share before rounding": UNROUNDED_SHARE,
    "one not in the dialogue": NOT_IN_THE_DIALOGUE,
    "consent of a unit": CONSENT_OF_A_UNIT,
    "agreed by a unit": AGREED_BY_A_UNIT,
    "agreed anew": AGREED_ANEW,
    "minutes to a unit": (MINUTES_TO_A_UNIT[0], MINUTES_TO_A_UNIT[1].replace("WHOM", "kontoret")),
    "minutes to its party": (MINUTES_TO_A_UNIT[0], MINUTES_TO_A_UNIT[1].replace("WHOM", "beta")),
    "two decisions": DECIDED,
    "two decisions on renewal": DECIDED_ON_RENEWAL,
    "taken back": TAKEN_BACK,
    "hindered together": HINDERED_TOGETHER,
    "too long after": TOO_LONG,
    "paid after": PAID_AFTER,
    "hindered unit": HINDERED_UNIT,
    "hindered with the whole": HINDERED_WITH_THE_WHOLE,
}
"""The terms, and what has happened under them, by name."""
