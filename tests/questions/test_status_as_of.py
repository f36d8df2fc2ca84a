"""The next dates of `status` rest on what the page says: happened by its day, known by that one."""

from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.questions.lists.status import status
from engine.questions.question import Question
from tests.rules.invented import agreement, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-3, kind: termination, by: all, ends: at the end of a period, length: 6 months,
   counted: back from the last day, counts from: received}
- {id: X-4, kind: renewal, renewal: automatic, length: 1 year}
"""
NOTICE = """
- {id: n, event: termination-notice, by: beta, to: all, form: written, sent: 2030-04-01,
   received: 2030-04-02, for-end: earliest, AUTHORITY}
"""
BY_ITS_OWN = NOTICE.replace("AUTHORITY", "authorised: yes")
RATIFIED = NOTICE.replace("AUTHORITY", "authorised: no, ratified: 2030-05-01")
RECORDED = BY_ITS_OWN.replace("id: n,", "id: n, recorded: 2030-04-10T12:00:00+02:00,")


def dates(on: str, events: str, known_on: str = "") -> list[tuple[str, str, tuple[str, ...]]]:
    """Day, kind and whom it concerns, of what is told of leaving."""
    under = agreement(TERMS)
    question = Question(
        "status",
        date.fromisoformat(on),
        known_on=date.fromisoformat(known_on or "2031-02-01"),
        known_on_by_default=not known_on,
    )
    found: Any = status(question, [under], happened(under, events), load(), "plain", "en")
    return [(row["date"], row["kind"], tuple(row["who"])) for row in found["dates"]]


OUT = ("2030-12-31", "departure", ("beta",))
ALL_MAY_LEAVE = ("2030-06-30", "notice", ("alfa", "beta", "gamma"))
THE_OTHERS_MAY = ("2030-06-30", "notice", ("alfa", "gamma"))


@pytest.mark.parametrize(
    ("on", "told"),
    [("2030-04-01", ALL_MAY_LEAVE), ("2030-04-02", THE_OTHERS_MAY)],
)
def test_a_notice_of_a_later_day_leaves_the_dates_as_they_were(on: str, told: Any) -> None:
    found = dates(on, BY_ITS_OWN)
    assert told in found
    assert (OUT in found) == (on == "2030-04-02")
    if on == "2030-04-01":
        assert found == dates(on, "")


@pytest.mark.parametrize(("on", "out"), [("2030-04-30", False), ("2030-05-01", True)])
def test_a_day_that_an_entry_speaks_of_has_not_come_before_it(on: str, out: bool) -> None:
    """The notice is good only by the approval of 1 May."""
    found = dates(on, RATIFIED)
    assert (OUT in found) == out
    if not out:
        unratified = RATIFIED.replace(", ratified: 2030-05-01", ", ratified: 2030-12-01")
        assert found == dates(on, unratified)


@pytest.mark.parametrize(("known_on", "out"), [("2030-04-09", False), ("2030-04-10", True)])
def test_an_entry_counts_from_the_day_of_its_recording(known_on: str, out: bool) -> None:
    assert (OUT in dates("2030-04-05", RECORDED, known_on)) == out


@pytest.mark.parametrize("on", ["2030-04-01", "2030-04-02", "2030-04-12"])
def test_the_same_days_give_the_same_dates_whether_asked_for_or_not(on: str) -> None:
    assert dates(on, RECORDED) == dates(on, RECORDED, "2031-02-01")
