"""What has been answered of a record is found again by what its events say."""

from dataclasses import replace
from datetime import date

from engine.comparison.behaviour.numbers import Numbers
from engine.comparison.behaviour.told import Ask, Version
from engine.comparison.pairs import Paired
from engine.inference.book import load
from engine.model.event import Recorded
from tests.rules.invented import agreement

TERMS = """
- {id: X-1, kind: approval, by: all, binds: those who have approved}
- {id: X-2, kind: period, from: 2030-01-01, length: 1 year}
"""
DAY = date(2029, 11, 1)


def approval(by: str, decision: bool = True, day: date = DAY) -> Recorded:
    return Recorded(f"a-{by}", "approval", {"by": by, "decision": decision, "on": day}, day)


def test_events_that_say_the_same_have_the_same_number_and_others_not() -> None:
    numbers = Numbers()
    (first,) = numbers.of([approval("alfa")])
    others = [
        approval("beta"),
        approval("alfa", False),
        approval("alfa", day=date(2029, 11, 2)),
        replace(approval("alfa"), id="b"),
        replace(approval("alfa"), recorded_day=DAY),
    ]
    assert numbers.of([approval("alfa")]) == (first,)
    assert len({first, *numbers.of(others)}) == 6


def test_an_event_made_anew_each_time_is_never_taken_for_one_that_is_gone() -> None:
    """Python gives the place of an object that is gone to the next one."""
    numbers = Numbers()
    found = [numbers.of([approval("alfa", day=date(2029, 1, n))]) for n in range(1, 29)]
    assert len(set(found)) == 28


def test_a_version_answers_of_what_is_on_record_and_remembers_it_by_content() -> None:
    under = agreement(TERMS)
    version = Version(under, "old", load(), Paired(under, under))
    on, ask = date(2030, 6, 1), Ask("in-force", party="alfa")

    def told(decision: bool) -> object:
        record = [approval("alfa", decision), approval("beta"), approval("gamma")]
        return version.told(ask, on, record)["answer"]

    assert (told(True), told(False)) == ("yes", "no")
    spent = version.spent
    assert (told(True), told(False)) == ("yes", "no")
    assert version.spent == spent > 0
