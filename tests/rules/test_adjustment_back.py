"""What is left of an adjustment, and what goes back where a final figure lowers the amount."""

import pytest

from tests.rules.invented import figures, owed
from tests.rules.test_adjustment import (
    EQUAL,
    FORKS,
    HALF,
    HIGHER,
    IN_FULL,
    LOWER,
    PARTS,
    PRELIMINARY,
    REST,
    TERMS,
    pays,
)

BACK = "alfa > beta 2031:2"


def left(events: str, terms: str = TERMS) -> dict[str, str]:
    """What is left of the second duty of the year, by who is to pay."""
    found = figures("left-to-pay", ("bearer", "nth"), "most", "2031-06-01", terms, events, FORKS)
    return {name.removesuffix(" 2"): amount for name, amount in found.items()}


@pytest.mark.parametrize(
    ("paid", "expected"), [("", "500"), (pays("2031-05-02", 499), "1"), (REST, "0")]
)
def test_what_is_left_of_it_is_the_rest_of_the_new_amount(paid: str, expected: str) -> None:
    assert left(PRELIMINARY + HIGHER + IN_FULL + paid) == {"beta": f"{expected}.00"}


def test_what_a_lower_final_figure_takes_away_is_owed_back_until_it_has_come() -> None:
    """Two and a half percent make 102 500 kronor."""
    events = PRELIMINARY + LOWER + IN_FULL
    came = pays("2031-05-10", 499, "alfa").replace("to: alfa", "to: beta")

    assert owed("2031-06-01", TERMS, events, FORKS, "X-3")[BACK] == "due"
    assert left(events) == {"alfa": "500.00"}
    assert left(events + came) == {"alfa": "1.00"}
    assert left(events + came.replace("499", "500")) == {}
    assert BACK not in owed("2031-06-01", TERMS, events + came.replace("499", "500"), FORKS, "X-3")


@pytest.mark.parametrize("paid", [102500, 102499])
def test_of_one_that_paid_no_more_than_the_new_amount_nothing_is_owed_back(paid: int) -> None:
    events = PRELIMINARY + LOWER + pays("2031-01-20", paid)
    assert BACK not in owed("2031-06-01", TERMS, events, FORKS, "X-3")


def test_what_was_simply_paid_too_much_is_no_adjustment() -> None:
    events = PRELIMINARY + EQUAL + pays("2031-01-20", 110000)
    assert BACK not in owed("2031-06-01", TERMS, events, FORKS, "X-3")


def test_nor_where_the_value_known_in_january_stands() -> None:
    found = owed("2031-06-01", TERMS, PRELIMINARY + LOWER + IN_FULL, FORKS, "X-3", "G1=b")
    assert BACK not in found


def test_what_was_paid_too_much_though_a_final_figure_raised_the_amount_is_no_adjustment() -> None:
    found = owed("2031-06-01", TERMS, PRELIMINARY + HIGHER + pays("2031-01-20", 110000), FORKS)
    assert BACK not in found


def test_what_it_takes_away_between_two_parts_falls_on_the_second() -> None:
    """102 500 kr by the figure of April: the half paid in January leaves 51 000 for July."""
    paid = HALF + pays("2031-07-20", 51000)
    found = owed("2031-10-01", PARTS, PRELIMINARY + LOWER + paid, FORKS, "X-3")
    parts = {name: state for name, state in found.items() if " 2031:" in name}
    assert parts == {"beta > alfa 2031:1": "fulfilled", "beta > alfa 2031:2": "fulfilled"}
    again = owed("2031-10-01", PARTS, PRELIMINARY + LOWER + paid + pays("2031-08-01", 9), FORKS)
    assert not [name for name in again if name.startswith("alfa > beta 2031")]
