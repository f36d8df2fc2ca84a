"""Short written agreements with a record each: what draws of facts reach too seldom to count on.

Which facts are drawn depends on more than the book. A rule of which a few draws in a hundred make
something is reached by one of these whatever is drawn.
"""

from tests.rules import (
    test_annulment,
    test_bound_before,
    test_certainty,
    test_cure,
    test_evaluation,
    test_good_notice,
    test_hindered_then,
    test_left_sharing,
    test_long_stop,
    test_not_done,
    test_payments_of_several,
    test_permission,
    test_precondition,
    test_refusal,
    test_renewal_notice,
    test_signature,
)
from tests.rules.rescissions import events

PAYS = test_payments_of_several.pays
COME_BACK = (
    test_payments_of_several.JOINT,
    PAYS("2030-01-20", "200")
    + PAYS("2030-02-20", "50", "alfa", "beta")
    + PAYS("2030-03-20", "50", "gamma")
    + PAYS("2031-02-10", "200", year=2031)
    + PAYS("2031-03-10", "50", "alfa", "beta", 2031),
)
FIGURES_DIFFER = (
    """
- {id: X-1, kind: period, from: 2026-01-01, length: 3 years}
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 731 101 SEK, per: calendar year,
   first: 2026}
- {id: X-4, kind: indexation, index: PKV, edition: October, column: the year before payment,
   arithmetic: "chain, unrounded", first: 2027, falling index: follows down}
""",
    "".join(
        f"- {{id: i{n}, event: index-value, index: PKV, edition: 2026-10, year: 2026,"
        f' percent: "{percent}", recorded: "2027-01-04T09:00:00+01:00"}}\n'
        for n, percent in enumerate(("3.0", "3.1"))
    )
    + "- {event: payment, by: beta, to: alfa, on: 2027-01-20, amount: 731101, for: 2027}\n",
)
HELD_BACK_AND_THEN_DONE = (
    test_cure.TERMS.replace("withheld: X-4", "withheld: [X-4, X-7, X-9]")
    + """
- {id: X-7, kind: payment, by: [beta], to: alfa, amount: 100 SEK, per: calendar year,
   first: 2031, last: 2032}
- {id: X-8, kind: payment window, paid in: June}
- {id: X-9, kind: report, by: beta, to: gamma, about: the calendar year before,
   first about: 2030, due: 30 June, counts from: received}
""",
    test_cure.DEMAND
    + test_cure.reported("2031-07-15")
    + """
- {id: own, event: report, by: beta, about: 2030, to: alfa, sent: 2031-07-20, received: 2031-07-20,
   form: written}
- {id: p, event: payment, by: beta, to: alfa, on: 2031-07-20, amount: 100, for: 2031}
- {id: a, event: assessment, term: when-after-hindrance, about: own, answer: no, by: j,
   on: 2031-08-01}
""",
)
LET_AND_FORBIDDEN = (
    test_permission.TERMS
    + """
- {id: X-4, kind: prohibition, who: [alfa, gamma], may not: {sv: a, en: b}}
- {id: X-5, kind: power, who: [alfa], may call for: renegotiation}
""",
    test_permission.BREACH + "- {id: rop, event: renegotiation, by: gamma, on: 2030-05-02}\n",
)
SIGNED_BY_ALL = (
    test_signature.PERIOD
    + test_signature.SIGN
    + "- {id: X-4, kind: approval, by: all, binds: nobody until all have approved}\n",
    test_signature.TWO_SIGNED
    + test_signature.signature("gamma", "2030-02-01")
    + "".join(f"- {{event: approval, by: {who}, on: 2029-11-01}}\n" for who in ("alfa", "beta"))
    + "- {event: approval, by: gamma, on: 2030-02-01}\n",
)
NOT_YET_CERTAIN = (
    test_certainty.ROLLING.replace("2030-01-01", "2029-07-01").replace("by: all,\n", "by: beta,\n"),
    test_certainty.notice("gamma", "2030-02-01") + test_certainty.notice("gamma", "2030-03-01"),
)
REFUSED = (
    test_precondition.UNLESS_REFUSED,
    test_precondition.NOTICE + "- {event: not-held, what: dialogue, by: alfa, before: 2031-03-01,\n"
    "   recorded: 2031-04-01T12:00:00+02:00}\n",
)
SIGNED_BY_SOME = (
    SIGNED_BY_ALL[0],
    test_signature.TWO_SIGNED
    + "- {event: approval, by: alfa, on: 2029-11-01}\n"
    + "- {event: approval, by: gamma, on: 2030-02-01, decision: no}\n",
)
NO_RIGHT = (
    test_permission.TERMS
    + "- {id: X-4, kind: power, who: all, may call for: change, judged by: [vasentligt]}\n",
    "- {id: rop, event: renegotiation, by: gamma, on: 2030-05-02}\n"
    "- {id: dom, event: assessment, term: vasentligt, about: rop, by: j, on: 2030-05-10,\n"
    "   answer: no}\n",
)
RESCISSION = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-90, kind: obligation, bearer: all, duty: {sv: a, en: a}}
- {id: X-4, kind: rescission, by: all, serious: serious, not put right: delay, within: time}
- {id: X-5, kind: repayment, on: rescission, owed by: the party in breach, to: kommunerna,
   amount: what was misused}
"""
PUT_RIGHT_TOO_LATE = (
    RESCISSION,
    events(
        "{id: p, event: rectified, by: alfa, on: 2030-02-25, about: b}",
        "{id: h, event: rescission, by: beta, against: alfa, sent: 2030-03-05, received: "
        "2030-03-05, ground: b}",
    ),
)
NO_BREACH = (
    RESCISSION,
    "- {id: h, event: rescission, by: beta, against: alfa, sent: 2030-03-05}\n",
)
FOUND_KEPT = (
    RESCISSION
    + "- {id: X-95, kind: obligation, bearer: [alfa], duty: {sv: a, en: a}, judged by: [kept]}\n",
    events(
        "{id: k, event: assessment, term: kept, about: b, answer: yes, by: jurist, on: 2030-03-01}",
        "{id: h, event: rescission, by: beta, against: alfa, sent: 2030-03-02}",
        breach="{id: b, event: breach, by: beta, against: alfa, duty: X-95, on: 2030-02-01}",
    ),
)
NOT_YET_DUE = (
    RESCISSION + "- {id: X-95, kind: report, by: alfa, to: [beta], about: the calendar year,\n"
    "   first about: 2030, due: 30 November, counts from: received}\n",
    events(
        "{id: k, event: assessment, term: broken-before-due, about: b, answer: no, by: jurist, "
        "on: 2030-03-01}",
        "{id: h, event: rescission, by: beta, against: alfa, sent: 2030-03-02}",
        breach="{id: b, event: breach, by: beta, against: alfa, duty: X-95, on: 2030-02-01}",
    ),
)
EACH_BY_ITSELF = test_refusal.PERIOD + test_refusal.ALL.replace(
    "nobody until all have approved", "those who have approved"
)
TWO_OF_ONE_DAY = (
    EACH_BY_ITSELF
    + test_signature.SIGN_EACH.replace("X-3", "X-4")
    + "- {id: X-5, kind: amendment, form: free, agreed by: all}\n",
    test_refusal.TWO
    + test_refusal.BOTH
    + test_signature.TWO_SIGNED
    + "- {event: amendment, form: written, on: 2030-02-01, agreed-by: [alfa, beta]}\n",
)
REFUSED_TOO_LATE = (
    EACH_BY_ITSELF,
    test_refusal.BETA_ANNULLED
    + test_refusal.decided("gamma", "2030-02-01", "no")
    + test_refusal.decided("beta", "2030-03-10"),
)
HINDERED_AGAIN = (
    test_hindered_then.TERMS,
    test_hindered_then.AFTER_A_DAY
    + test_hindered_then.both("g", "2031-03-29", "2031-03-30")
    + test_hindered_then.both("g2", "2031-04-01", "2031-04-30"),
)
ONE_HINDERED = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: obligation, bearer: [beta, gamma], jointly: yes, duty: {sv: a, en: a}}
- {id: X-3, kind: force majeure, causes: [fire], other causes: no}
""",
    "".join(
        f"- {{id: f-{who}, event: force-majeure, party: {who}, cause: fire, affects: [X-2],\n"
        f"   from: 2030-{month}-01, until: 2030-{month}-28}}\n"
        for who, month in (("beta", "02"), ("gamma", "04"))
    ),
)
EVALUATED_LATE = (
    test_evaluation.TERMS.replace("{fork: G1, a: counts, b: does not count}", "does not count"),
    test_evaluation.MADE,
)
BY_ONE_NOT_KNOWN = (
    test_good_notice.TERMS,
    test_good_notice.notice("gamma", "2029-12-31").replace("by: gamma, ", ""),
)
ANNULLED_BY_TWO = (
    test_bound_before.EACH,
    test_bound_before.approved("alfa: 2030-06-15, beta: 2030-05-15")
    + test_bound_before.ACTS["amendment"].replace("DAY", "2030-03-01")
    + test_bound_before.ACTS["assignment"].replace("DAY", "2030-03-01").replace("handling", "byte"),
)
ASKED_OF_THOSE_LEFT = (
    test_renewal_notice.MAY_LEAVE,
    test_renewal_notice.BETA_LEAVES
    + test_renewal_notice.TO_GAMMA.replace("SENT", "2031-02-16").replace("WISH", "yes"),
)
NOT_APPROVED = (
    test_not_done.PERIOD + test_not_done.ALL,
    test_not_done.TWO + test_not_done.not_given(test_not_done.GAMMA),
)
NOT_SIGNED = (
    test_not_done.PERIOD + test_not_done.SIGN,
    test_signature.TWO_SIGNED + test_not_done.not_given(test_not_done.GAMMA, "signature"),
)
LEFT_BY_RESCISSION = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-5, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
- {id: X-6, kind: allocation, among: kommunerna, by: equal shares,
   when a party leaves: to be renegotiated, agreed anew: nytt}
"""
    + test_left_sharing.RESCISSION.replace("FREES", "the two parties"),
    test_left_sharing.BREACH,
)
SELDOM = {
    "not approved": NOT_APPROVED,
    "not signed": NOT_SIGNED,
    "left by a rescission": LEFT_BY_RESCISSION,
    "annulled": (test_annulment.TERMS, test_annulment.ANNULLED),
    "two annulled": ANNULLED_BY_TWO,
    "renewal asked of those who are left": ASKED_OF_THOSE_LEFT,
    "certain": (test_certainty.TERMS, test_certainty.notice("beta")),
    "not yet certain": NOT_YET_CERTAIN,
    "refused": REFUSED,
    "long hindrance": (test_long_stop.TERMS, test_long_stop.hindrance("2030-03-01")),
    "paid jointly and come back": COME_BACK,
    "figures that differ": FIGURES_DIFFER,
    "held back and then done": HELD_BACK_AND_THEN_DONE,
    "let and forbidden": LET_AND_FORBIDDEN,
    "signed by all": SIGNED_BY_ALL,
    "signed by some": SIGNED_BY_SOME,
    "notice by one not known": BY_ONE_NOT_KNOWN,
    "no right to call": NO_RIGHT,
    "put right too late": PUT_RIGHT_TOO_LATE,
    "no breach": NO_BREACH,
    "found kept": FOUND_KEPT,
    "not yet due": NOT_YET_DUE,
    "two decisions of one day": TWO_OF_ONE_DAY,
    "refused too late": REFUSED_TOO_LATE,
    "hindered again": HINDERED_AGAIN,
    "evaluated after the end": EVALUATED_LATE,
    "one of two hindered": ONE_HINDERED,
}
"""The terms, and what has happened under them, by name."""
