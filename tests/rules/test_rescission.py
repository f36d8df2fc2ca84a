"""Rescission: who may rescind, from which day it works, and that the two are bound then."""

import pytest

from tests.rules.invented import answer, facts, run, state
from tests.rules.rescissions import FORKS, TERMS, ask, events

MAIN = {"in-force", "entitled", "breach", "serious", "not-put-right", "demand", "dialogue"}


def test_the_whole_chain_gives_the_right() -> None:
    found = ask(events())
    assert answer(found) == "yes"
    assert {one.id for one in found.verdict.requirements} == {*MAIN, "reasonable-time"}


def test_with_nothing_on_record_there_is_no_right_and_no_more_is_asked() -> None:
    found = ask("")
    assert (answer(found), state(found, "breach"), state(found, "serious")) == ("no", "unmet", "")


def test_before_the_first_day_there_is_nothing_to_rescind() -> None:
    assert state(ask("", on="2029-12-31"), "in-force") == "unmet"


def test_it_cannot_be_rescinded_twice() -> None:
    declared = "{id: h, event: rescission, by: beta, against: alfa, sent: 2030-03-01}"
    assert state(ask(events(declared)), "in-force") == "unmet"


@pytest.mark.parametrize(
    ("days", "works"),
    [
        ("sent: 2030-03-02", ("2030-03-02", "2030-03-02")),
        ("sent: 2030-03-02, received: 2030-03-04", ("2030-03-02", "2030-03-02")),
        ("received: 2030-03-04", ("unknown", "2030-03-04")),
        ('recorded: "2030-03-04T12:00:00+01:00"', ("unknown", "unknown")),
    ],
)
def test_a_message_about_breach_works_from_the_day_it_was_sent(
    days: str, works: tuple[str, ...]
) -> None:
    declared = f"{{id: h, event: rescission, by: beta, against: alfa, {days}}}"
    found = run("in-force", "2030-04-01", TERMS, events(declared), FORKS)
    assert [works] == facts(found, "takes-effect", "day", "no_later")
