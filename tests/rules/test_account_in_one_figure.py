"""An account of which one figure was handed in and the other lacks: it is told with what is owed.

"Redovisning av antal utförda timmar […] genom att lämna in uppgift om antal uppdrag": under G1-a
hours and assignments, under G1-b assignments, under G1-c either of them.
"""

import pytest

from tests.rules.invented import figures
from tests.rules.test_contribution_account import FORKS, TERMS, assignments, both, hours

JUNE, JULY = "2030-06-10", "2030-07-10"
NAMED = ("beneficiary", "nth", "event")


def lacking(events: str, reading: str = "", on: str = "2031-01-01") -> dict[str, str]:
    """What lacks, by the number of the account and the figure that does not do it alone."""
    told = figures("insufficient", NAMED, "lacks", on, TERMS, events, FORKS, reading)
    towards_beta = {one.removeprefix("beta "): of for one, of in told.items() if "beta" in one}
    assert len(told) == 2 * len(towards_beta)  # the same towards each who is to have it
    return {f"{one[0]} {one[2:].split('-')[0]}": of for one, of in towards_beta.items()}


@pytest.mark.parametrize(
    ("reading", "events", "expected"),
    [
        ("", hours(JUNE), {"1 hours": "assignments"}),
        ("", assignments(JUNE), {"1 assignments": "hours"}),
        ("", both(JUNE), {}),
        ("G1=b", hours(JUNE), {"1 hours": "assignments"}),
        ("G1=b", assignments(JUNE), {}),
        ("G1=c", hours(JUNE), {}),
        ("G1=c", assignments(JUNE), {}),
        ("", hours(JUNE) + hours(JULY), {"1 hours": "assignments", "2 hours": "assignments"}),
        ("", both(JUNE) + hours(JULY), {"2 hours": "assignments"}),
        ("", hours(), {"1 hours": "assignments"}),  # on a day that is not known
    ],
)
def test_a_figure_that_needs_another_is_told_with_what_lacks(
    reading: str, events: str, expected: dict[str, str]
) -> None:
    assert lacking(events, reading) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2029-12-31", {}), ("2030-01-01", {"1 hours": "assignments"})],
)
def test_what_is_none_of_the_year_is_not_told_of_it(day: str, expected: dict[str, str]) -> None:
    assert lacking(hours(day)) == expected


@pytest.mark.parametrize("rest", ["by: beta, year: 2030", "by: alfa, year: 2031"])
def test_nor_is_that_of_another_or_of_another_year(rest: str) -> None:
    assert lacking(hours(JUNE, rest)) == {}


def test_once_the_other_has_come_nothing_lacks() -> None:
    events = hours(JUNE) + assignments("2031-01-10")
    assert lacking(events, on="2031-01-09") == {"1 hours": "assignments"}
    assert lacking(events, on="2031-01-10") == {}
