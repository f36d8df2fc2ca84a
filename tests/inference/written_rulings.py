"""Short written agreements with a record each: what the rules themselves leave to a person."""

from tests.rules import test_joint_bearers
from tests.rules.test_after_hindrance import PAID, PAYING, WAR, received, ruled
from tests.rules.test_duty_state import FIRE, TERMS
from tests.rules.test_excused_breach import FIRE_AT_THE_UNIT, OF_BETA, OF_UNITS
from tests.rules.test_judgements import APPROVING, TWO_DECISIONS

DECIDED = (
    APPROVING,
    TWO_DECISIONS
    + "- {id: r, event: assessment, term: which-decision, about: y, answer: yes, by: j,\n"
    "   on: 2029-11-02}\n",
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
OF_RULINGS = {
    "two decisions": DECIDED,
    "hindered together": HINDERED_TOGETHER,
    "too long after": TOO_LONG,
    "paid after": PAID_AFTER,
    "hindered unit": HINDERED_UNIT,
}
"""The terms, and what has happened under them, by name."""
