"""By when a notice had to be there for the end that was wanted: the party's own day, if it has one.

Alfa gives notice six months before the end of a year, beta three; gamma may not give notice.
"""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.answer import ask
from engine.questions.question import Question
from tests.rules.invented import agreement

TERMS = """\
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: termination, by: [alfa], ends: at the end of a period, length: 6 months,
   counted: back from the last day}
- {id: X-4, kind: termination, by: [beta], ends: at the end of a period, length: 3 months,
   counted: back from the last day}
- {id: X-5, kind: exit, by: [alfa, beta], notice to: all other parties,
   ends for: the leaving party}
"""


@pytest.mark.parametrize(
    ("party", "received", "answer", "missed"),
    [
        ("alfa", "2030-06-30", "yes", ""),
        ("alfa", "2030-07-01", "no", "had to be received by Sunday 30 June 2030"),
        ("beta", "2030-09-30", "yes", ""),
        ("beta", "2030-10-01", "no", "had to be received by Monday 30 September 2030"),
        ("gamma", "2030-06-30", "no", ""),
        ("gamma", "2030-11-22", "no", ""),
    ],
)
def test_each_is_told_by_when_its_own_notice_had_to_be_there(
    party: str, received: str, answer: str, missed: str
) -> None:
    """Beta was told alfa's day, and gamma one by which its notice would have done nothing."""
    under = agreement(TERMS)
    wanted = Question(
        "termination", date.fromisoformat(received), party=party, ends_by=date(2030, 12, 31)
    )

    told = ask(wanted, under, (), load(), "plain", "en")

    assert told["answer"] == answer
    assert missed in told["headline"]
    assert bool(missed) is ("had to" in told["headline"])
