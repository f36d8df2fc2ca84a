"""Share of a repayment: what is left to people, and what only comes from grounds that meet."""

import pytest

from tests.rules.invented import answer, facts, run
from tests.rules.repayments import (
    FORKS,
    MISUSED,
    ON_RESCISSION,
    PAID,
    UNUSED,
    amounts,
    ended,
    misused,
    on_both,
    on_misuse,
    rescinded,
)


@pytest.mark.parametrize(
    ("reading", "left"),
    [
        ("", [("X-6", "part")]),
        ("G2=b", [("X-6", "part")]),
        ("G2=c", []),  # the whole payment of the year
        ("G2=d", []),  # all payments
    ],
)
def test_a_share_that_the_text_does_not_give_is_left_to_people(
    reading: str, left: list[tuple[str, ...]]
) -> None:
    events = PAID + rescinded("beta", "alfa", "2030-11-02")
    found = run("repayment", "2032-02-01", ON_RESCISSION, events, FORKS, party="alfa")
    assert left == facts(found, "share-left-to-people", "clause", "judged_by", reading=reading)


def test_an_exact_amount_is_left_to_nobody() -> None:
    assert facts(on_misuse(MISUSED), "share-left-to-people", "clause") == []


def test_a_range_that_comes_from_grounds_that_meet_is_no_share_to_judge() -> None:
    found = on_both(ended() + UNUSED + misused("50.00", 2031))
    least, most = amounts(found)
    assert answer(found) == "yes"
    assert int(least) < int(most)
    assert facts(found, "share-left-to-people", "clause") == []
