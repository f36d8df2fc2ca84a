"""Period: the first one, and the last day where nothing follows it."""

import pytest

from tests.rules.invented import answer, facts, run

YEAR = "- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}\n"
END = "2030-12-31"


def test_the_first_period_ends_the_day_before_the_corresponding_day() -> None:
    found = run("in-force", "2030-06-01", YEAR)
    assert facts(found, "running period", "n", "starts", "ends", "year") == [
        ("0", "2030-01-01", END, "2030")
    ]


def test_without_a_renewal_clause_nothing_follows_the_first_period() -> None:
    found = run("in-force", "2030-06-01", YEAR)
    assert facts(found, "final-end", "day", "clause") == [(END, "X-1")]
    assert facts(found, "slot", "n") == []


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2029-12-31", "no"), ("2030-01-01", "yes"), (END, "yes"), ("2031-01-01", "no")],
)
def test_it_is_in_force_from_the_first_day_to_the_last(on: str, expected: str) -> None:
    assert expected == answer(run("in-force", on, YEAR))
