"""A meeting that another convened than who was to: told with each meeting that is lacking."""

from tests.rules.invented import figures
from tests.rules.test_meeting import FORKS, TERMS, held


def others(events: str) -> set[str]:
    """The meetings that somebody else convened, with the number of the one that is lacking."""
    told = figures("insufficient", ("duty", "event", "nth", "lacks"), "on", "2031-01-01", TERMS,
                   events, FORKS)  # fmt: skip
    lacking = {name for name in told if name.startswith("X-2 ") and name.endswith("convener")}
    return {name.removeprefix("X-2 ") for name in lacking}


BY_ALFA = held("m", "2030-04-01", "convened-by: alfa")
FIRST, SECOND = held("n", "2030-05-01"), held("o", "2030-06-01")


def test_it_is_told_with_each_that_is_lacking() -> None:
    assert others(BY_ALFA) == {"m 1 convener", "m 2 convener"}
    assert others(BY_ALFA + FIRST) == {"m 2 convener"}


def test_nothing_is_told_where_nothing_is_lacking() -> None:
    assert others(BY_ALFA + FIRST + SECOND) == set()


def test_nor_of_another_kind_or_of_another_year() -> None:
    assert others(held("m", "2030-04-01", "convened-by: alfa", "strategic")) == set()
    assert others(held("m", "2031-04-01", "convened-by: alfa")) == set()
    assert others(FIRST) == set()


def test_nor_where_the_party_of_the_unit_that_was_to_convened() -> None:
    """Which unit of it did is for a person to say, so nobody is told that another convened."""
    assert others(held("m", "2030-04-01", "convened-by: beta")) == set()
