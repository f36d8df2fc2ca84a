"""Worlds as bit sets, against the plain list of all combinations."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.inference.worlds import Choice, Worlds, worlds

Readings = dict[str, str]


@st.composite
def choices(draw: st.DrawFn) -> list[Choice]:
    made = []
    for number in range(draw(st.integers(0, 4))):
        readings = tuple("abcd"[: draw(st.integers(1, 3))])
        weak = tuple("xy"[: draw(st.integers(0, 2))])
        made.append(Choice(f"F{number}", readings, draw(st.sampled_from(readings)), weak))
    return made


def listed(tried: list[Choice]) -> list[Readings]:
    """The combinations in the order of their worlds: the first fork changes fastest."""
    arguable = [
        dict(zip([c.fork for c in reversed(tried)], combination, strict=True))
        for combination in product(*(choice.readings for choice in reversed(tried)))
    ]
    main = {choice.fork: choice.main for choice in tried}
    return arguable + [{**main, c.fork: reading} for c in tried for reading in c.weak]


@given(choices())
def test_a_world_is_a_combination_of_readings(tried: list[Choice]) -> None:
    made, wanted = worlds(tried), listed(tried)
    assert wanted == [made.readings(number) for number in range(len(wanted))]
    assert (1 << len(wanted)) - 1 == made.all
    weak = sum(len(choice.weak) for choice in tried)
    assert (1 << (len(wanted) - weak)) - 1 == made.arguable


@given(choices())
def test_where_a_fork_has_a_reading(tried: list[Choice]) -> None:
    made, wanted = worlds(tried), listed(tried)
    for choice in tried:
        for reading in (*choice.readings, *choice.weak):
            bits = sum(1 << n for n, one in enumerate(wanted) if one[choice.fork] == reading)
            assert bits == made.where(choice.fork, reading)


@given(choices(), st.data())
def test_the_number_of_a_combination(tried: list[Choice], data: st.DataObject) -> None:
    made = worlds(tried)
    number = data.draw(st.integers(0, made.arguable_count - 1))
    assert number == made.number(made.readings(number))
    assert made.main == 1 << made.number({})
    assert {choice.fork: choice.main for choice in tried} == made.readings(made.number({}))


@given(choices(), st.data())
def test_whether_a_set_depends_on_a_fork(tried: list[Choice], data: st.DataObject) -> None:
    made = worlds(tried)
    bits = data.draw(st.integers(0, made.all))
    among = data.draw(st.none() | st.integers(0, made.all))
    for choice in tried:
        assert _depends(made, bits, choice.fork, among) == made.depends_on(bits, choice.fork, among)


def _depends(made: Worlds, bits: int, fork: str, among: int | None) -> bool:
    """Two arguable combinations that differ in this fork only, one inside and one outside."""
    counted = [n for n in range(made.arguable_count) if among is None or among >> n & 1]
    by_rest: dict[tuple[tuple[str, str], ...], set[int]] = {}
    for number in counted:
        rest = tuple((f, r) for f, r in made.readings(number).items() if f != fork)
        by_rest.setdefault(rest, set()).add(bits >> number & 1)
    return any(len(seen) > 1 for seen in by_rest.values())


def test_without_forks_there_is_one_world() -> None:
    made = worlds([])
    assert (made.all, made.arguable, made.main) == (1, 1, 1)
    assert made.readings(0) == {}


def test_a_weak_reading_is_tried_alone() -> None:
    made = worlds([Choice("F1", ("a", "b"), "b", ("w",)), Choice("F2", ("a", "c"), "a")])
    assert made.readings(4) == {"F1": "w", "F2": "a"}
    assert made.weak_world(0) == 1 << 4
    assert not made.depends_on(1 << 4, "F1")


def test_a_fork_that_is_not_tried_has_no_worlds() -> None:
    made = worlds([Choice("F1", ("a", "b"), "a")])
    with pytest.raises(KeyError):
        made.where("F2", "a")
    with pytest.raises(KeyError):
        made.depends_on(1, "F2")
    assert made.where("F1", "c") == 0
