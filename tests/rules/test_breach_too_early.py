"""A breach from before the agreement is told as that, and is no ground."""

import pytest

from tests.rules.invented import answer, facts, state
from tests.rules.rescissions import CHAIN, ask, events, said

EARLY = CHAIN["breach"].replace("2030-02-01", "2029-12-31")


@pytest.mark.parametrize(
    ("breach", "key", "early"),
    [
        (EARLY, "breach-too-early.unmet", [("b", "2029-12-31")]),
        (EARLY.replace("against: alfa", "against: gamma"), "breach-recorded.unmet", []),
        (EARLY.replace("on: 2029-12-31", 'recorded: "2030-01-02T09:00:00+01:00"'),
         "breach-recorded.unknown", []),
        (EARLY.replace("2029-12-31", "2030-01-01"), "breach-recorded.met", []),
    ],
    ids=["the day before", "another's", "day not known", "the first day"],
)  # fmt: skip
def test_it_is_told_to_be_from_before_the_agreement(
    breach: str, key: str, early: list[tuple[str, str]]
) -> None:
    found = ask(events(breach=breach))
    assert key in said(found, "breach")
    assert early == facts(found, "too-early", "breach", "on")


def test_it_is_no_ground() -> None:
    found = ask(events(breach=EARLY))
    assert (answer(found), state(found, "breach")) == ("no", "unmet")


def test_beside_a_later_one_it_is_not_told() -> None:
    found = ask(events(EARLY.replace("id: b,", "id: b0,")))
    assert (answer(found), state(found, "breach")) == ("yes", "met")
    assert "breach-too-early.unmet" not in said(found, "breach")
