"""A duty that is open on several ways to the wording in force is one row, whatever each way adds.

Whether the agreement was renewed when the wording from January 2031 came is for a person: it was to
be renewed unless somebody objected, and that wording renews it no more.
"""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.question import Question
from engine.questions.versions.duties.each_way import each_once
from engine.questions.versions.lists import obligations
from tests.rules.invented import following, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-3, kind: payment, by: beta, to: alfa, amount: 300 SEK, per: calendar year, first: 2030}
- {id: X-4, kind: payment window, paid in: January}
"""
RENEWED = (
    TERMS
    + """
- {id: X-2, kind: renewal, renewal: unless objected to, length: 1 year, by: all,
   before the end: 2 months, counts from: received}
"""
)


@pytest.mark.parametrize("idle", [[], [("2030-10-17", RENEWED)]])
def test_each_duty_is_one_row_with_all_that_is_to_be_judged(idle: list[tuple[str, str]]) -> None:
    held = following(("2030-01-01", RENEWED), *idle, ("2031-01-25", TERMS))
    asked = Question("obligations", date(2032, 10, 31))
    rows = obligations(asked, held, (), load(), "plain", "en")["rows"]

    assert [(row["period"], row["state"]) for row in rows] == [
        ("2030", "overdue"),
        ("2031", "judgement"),
        ("2032", "judgement"),
        ("2033", "judgement"),
    ]
    of_2031 = [one["asks"] for one in rows[1]["judgement"]]
    assert "which wording governs X-3 2031, which falls on either side of a change?" in of_2031
    renewed = "how far was the agreement renewed when the wording from 2031-01-25 came"
    assert all(any(renewed in one["asks"] for one in row["judgement"]) for row in rows[1:])
    assert rows[1]["days_late"] is None


def test_rows_with_other_words_or_days_stay_apart() -> None:
    first = {"duty": "X-3", "due": "2031-01-31", "missing": [{"fact": "a"}], "because": ["1"]}
    other = {**first, "missing": [{"fact": "b"}], "because": ["2"]}
    later = {**first, "due": "2031-02-28"}

    assert each_once([first, later, other]) == [
        {**first, "missing": [{"fact": "a"}, {"fact": "b"}]},
        later,
    ]


@pytest.mark.parametrize(
    ("on", "amount", "state", "asks"),
    [
        ("2031-01-31", "", "due", True),
        ("2031-02-01", "", "overdue", True),  # something is owed by each, and nothing is paid
        ("2031-02-01", "300", "judgement", True),  # all of it by the earlier wording alone
        ("2031-02-01", "400", "fulfilled", False),
    ],
)
def test_a_payment_of_which_the_sum_lies_between_wordings_has_the_state_that_each_gives_it(
    on: str, amount: str, state: str, *, asks: bool
) -> None:
    """The year has both wordings; which of them says how much is for a person, in any case."""
    held = following(("2030-01-01", RENEWED), ("2031-06-01", RENEWED.replace("300 SEK", "400 SEK")))
    paid = f"""
- {{id: p, event: payment, by: beta, to: alfa, for: 2031, amount: {amount} SEK, on: 2031-01-20}}
"""
    record = happened(held[0], paid) if amount else ()
    rows = obligations(
        Question("obligations", date.fromisoformat(on)), held, record, load(), "plain", "en"
    )["rows"]
    (row,) = [one for one in rows if (one["duty"], one["period"]) == ("X-3", "2031")]
    asked = {one["asks"] for one in row["judgement"]}
    which = "which wording governs X-3 2031, which falls on either side of a change?"
    assert (row["state"], which in asked) == (state, asks)
