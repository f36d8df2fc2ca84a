"""What the check says of an assignment around a change of wording about whose consent it needs."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.findings.check import Day
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.check import check
from tests.rules.invented import following, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-2, kind: assignment, who: [alfa], consent of: CONSENT}
"""
ONE, BOTH = "[beta]", "[beta, gamma]"


@pytest.mark.parametrize(
    ("earlier", "later", "made", "answer"),
    [
        (ONE, BOTH, "2031-12-31", "yes"),  # beta alone was asked then
        (ONE, BOTH, "2032-01-01", "no"),
        (BOTH, ONE, "2031-12-31", "no"),
        (BOTH, ONE, "2032-01-01", "yes"),
    ],
)
@pytest.mark.parametrize("on", ["2032-01-01", "2033-06-01"])
def test_an_assignment_goes_by_the_wording_of_its_day_in_the_check_too(
    earlier: str, later: str, made: str, answer: str, on: str
) -> None:
    wordings = ("2030-01-01", earlier), ("2032-01-01", later)
    held = following(*((day, TERMS.replace("CONSENT", whose)) for day, whose in wordings))
    record = happened(
        held[0],
        f"""
- {{id: o, event: assignment, by: alfa, to-whom: en annan, on: {made}}}
- {{id: c, event: consent, by: beta, about: o, on: 2031-04-20}}
""",
    )
    day = date.fromisoformat(on)
    asked = ask(Question("assignment", day, event="o"), held, record, load(), "plain", "en")
    found = check(Day(day, day), held, record, load(), "plain", "en")
    kinds = [one.kind for one in found if one.period == "o"]
    assert (asked["answer"], kinds) == (
        answer,
        ["assignment-not-allowed"] if answer == "no" else [],
    )
