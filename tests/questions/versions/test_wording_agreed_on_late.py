"""A wording that was agreed on after its first day governs from the day it was agreed on: what fell
due under it, or was on its way under it, is asked under it too, whatever comes after.

beta pays by the end of July. The wording from February was agreed on in June; that from September
says what the first one says.
"""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.lists import obligations
from tests.rules.invented import following, happened

TERMS = """
- {id: X-1, kind: period, from: 2029-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: payment, by: beta, to: alfa, amount: AMOUNT SEK, per: calendar year, first: 2031}
- {id: X-4, kind: payment window, paid in: July}
- {id: X-6, kind: termination, by: all, ends: on any day, length: LENGTH months, counted: forward,
   counts from: received}
- {id: X-7, kind: exit, by: all, notice to: the other side, ends for: the whole agreement}
- {id: X-9, kind: amendment, form: written, form is: needed for validity, agreed by: all}
"""
AGREED = """
- {id: a1, event: amendment, form: written, on: AGREED, agreed-by: all, version: 2031-02-01}
- {id: a2, event: amendment, form: written, on: 2031-08-20, agreed-by: all, version: 2031-09-01}
"""
FIRST, MIDDLE, LAST = "2029-01-01", "2031-02-01", "2031-09-01"


def wordings(*each: tuple[str, str]) -> tuple:
    """The amount and the months of notice of each."""
    terms = (TERMS.replace("AMOUNT", sum_).replace("LENGTH", months) for sum_, months in each)
    return following(*zip((FIRST, MIDDLE, LAST), terms, strict=True), supposed=False)


@pytest.mark.parametrize(
    ("agreed", "is_open"),
    [
        ("2031-06-01", True),
        ("2031-07-31", True),
        ("2031-08-31", True),  # the year of the payment has had that wording too
        ("2031-09-01", False),  # the last one replaced it on its first day: it never governed
        ("2031-10-01", False),  # the last one amends it, so neither governed before October
    ],
)
@pytest.mark.parametrize("on", ["2031-09-01", "2031-10-05"])
def test_a_payment_is_asked_under_a_wording_that_came_and_went_within_its_year(
    agreed: str, on: str, *, is_open: bool
) -> None:
    """By each it is overdue; how much is owed is asked."""
    held = wordings(("200", "3"), ("300", "3"), ("200", "3"))
    events = happened(held[0], AGREED.replace("AGREED", agreed))
    asked = Question("payment", date.fromisoformat(on), party="beta", year=2031)
    found = ask(asked, held, events, load(), "plain", "en")
    rows = obligations(Question("obligations", asked.on), held, events, load(), "plain", "en")[
        "rows"
    ]

    (row,) = [row for row in rows if row["period"] == "2031"]
    assert (row["state"], bool(row["judgement"])) == ("overdue", is_open)
    assert found["answer"] == ("judgement" if is_open else "yes")
    assert (MIDDLE in found["versions"]) is is_open


@pytest.mark.parametrize(
    ("sent", "received", "versions"),
    [
        ("2031-05-31", "2031-09-01", [FIRST, MIDDLE, LAST]),
        ("2031-05-31", "2031-06-01", [FIRST, MIDDLE]),
        ("2031-05-30", "2031-05-31", [FIRST]),
        ("2031-06-01", "2031-08-31", [MIDDLE]),
    ],
)
def test_a_notice_that_would_be_on_its_way_is_asked_under_each_wording_of_the_time(
    sent: str, received: str, versions: list[str]
) -> None:
    held = wordings(("200", "3"), ("200", "6"), ("200", "3"))
    events = happened(held[0], AGREED.replace("AGREED", "2031-06-01"))
    days = {"sent": date.fromisoformat(sent), "received": date.fromisoformat(received)}
    asked = Question("termination", days["received"], party="beta", **days)
    found = ask(asked, held, events, load(), "plain", "en")

    assert found["versions"] == versions
    assert found["effect"]["ends"] == {
        (FIRST,): "2031-08-31",
        (MIDDLE,): "2032-02-29",
    }.get(tuple(versions))
