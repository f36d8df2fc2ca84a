"""What is in a report that fulfils a duty, where nobody has recorded it, is told as supposed."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.lists.obligations import obligations
from engine.questions.question import Question
from tests.rules.invented import agreement, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: report, by: alfa, to: kommunerna, about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received, CONTENTS}
"""
SAID = "the report (r) has the parts that X-3 asks for; what is in it is not on record"


@pytest.mark.parametrize(
    ("asks_for", "keys", "told"),
    [
        ("contents: [use-of-funds]", "by: alfa", [SAID]),
        ("contents: [use-of-funds]", "by: alfa, contents: [use-of-funds]", []),
        ("contents: [use-of-funds]", "by: alfa, contents: []", []),  # it fulfils nothing
        ("contents: [use-of-funds]", "by: beta", []),
        ("form: free", "by: alfa", []),
    ],
)
def test_the_parts_of_a_report_are_supposed_where_they_are_asked_for_and_not_recorded(
    asks_for: str, keys: str, told: list[str]
) -> None:
    under = agreement(TERMS.replace("CONTENTS", asks_for))
    record = f"- {{id: r, event: report, about: 2030, to: all, received: 2031-03-02, {keys}}}\n"
    question = Question("obligations", date(2031, 4, 1))
    found = obligations(question, under, happened(under, record), load(), "plain", "en")
    assert found["assumed"] == told
