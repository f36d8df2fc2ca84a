"""Worlds as numbers and as diagrams, against the plain list of all combinations."""

from collections.abc import Callable, Iterable
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.inference import worlds as of_worlds
from engine.inference.bits import bits
from engine.inference.choice import Choice
from engine.inference.diagrams import Diagrams
from engine.inference.worlds import Worlds, worlds

Readings = dict[str, str]
Make = Callable[[list[Choice]], Worlds]


def as_numbers(tried: list[Choice]) -> Worlds:
    weak = tuple((one.fork, reading) for one in tried for reading in one.weak)
    return Worlds(tuple(tried), weak, bits(tried, weak))


def as_diagrams(tried: list[Choice]) -> Worlds:
    weak = tuple((one.fork, reading) for one in tried for reading in one.weak)
    return Worlds(tuple(tried), weak, Diagrams(tried, weak))


WAYS = pytest.mark.parametrize("make", [as_numbers, as_diagrams])


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


def each(made: Worlds) -> list[int]:
    """Each world by itself, in the order of the list."""
    arguable = len(listed(list(made.choices))) - len(made.weak)
    combined = [made.world(held) for held in listed(list(made.choices))[:arguable]]
    return combined + [made.weak_world(place) for place in range(len(made.weak))]


def together(several: Iterable[int]) -> int:
    found = 0
    for one in several:
        found |= one
    return found


def drawn(made: Worlds, data: st.DataObject) -> tuple[list[bool], int]:
    """Which worlds are in a set, and the set."""
    alone = each(made)
    size = len(alone)
    inside = data.draw(st.lists(st.booleans(), min_size=size, max_size=size))
    return inside, together(one for one, is_in in zip(alone, inside, strict=True) if is_in)


def held(made: Worlds, found: int) -> list[bool]:
    return [bool(one & found) for one in each(made)]


@WAYS
@given(tried=choices())
def test_a_world_is_a_combination_of_readings(make: Make, tried: list[Choice]) -> None:
    made, wanted = make(tried), listed(tried)
    assert wanted == [made.readings(one) for one in each(made)]
    assert len(wanted) == made.count
    assert together(each(made)) == made.all
    assert together(each(made)[: made.arguable_count]) == made.arguable
    assert made.main == made.world({})
    assert {choice.fork: choice.main for choice in tried} == made.readings(made.main)


@given(choices())
def test_numbers_have_a_bit_per_world_in_their_order(tried: list[Choice]) -> None:
    made = as_numbers(tried)
    assert [1 << place for place in range(made.count)] == each(made)


@WAYS
@given(tried=choices())
def test_where_a_fork_has_a_reading(make: Make, tried: list[Choice]) -> None:
    made, wanted = make(tried), listed(tried)
    for choice in tried:
        for reading in (*choice.readings, *choice.weak):
            in_it = [one[choice.fork] == reading for one in wanted]
            assert in_it == held(made, made.where(choice.fork, reading))


@WAYS
@given(tried=choices(), data=st.data())
def test_sets_meet_join_and_are_denied_world_by_world(
    make: Make, tried: list[Choice], data: st.DataObject
) -> None:
    made = make(tried)
    (ins, one), (others, other) = drawn(made, data), drawn(made, data)
    pairs = list(zip(ins, others, strict=True))
    assert [a and b for a, b in pairs] == held(made, one & other)
    assert [a or b for a, b in pairs] == held(made, one | other)
    assert [not a for a in ins] == held(made, made.all & ~one)
    assert [a and not b for a, b in pairs] == held(made, one & ~other)
    assert (ins == others) == (one == other)
    assert any(ins) == bool(one)
    assert (made.all & -1, made.all & 0, 0 | one, one | -1 & made.all) == (
        made.all, 0, one, made.all,
    )  # fmt: skip


@WAYS
@given(tried=choices(), data=st.data())
def test_equal_sets_are_equal_keys_however_they_came_about(
    make: Make, tried: list[Choice], data: st.DataObject
) -> None:
    made = make(tried)
    (_, one), (_, other) = drawn(made, data), drawn(made, data)
    assert len({made.all & ~(one & other), made.all & (~one | ~other)}) == 1


@WAYS
@given(tried=choices(), data=st.data())
def test_the_first_world_of_a_set(make: Make, tried: list[Choice], data: st.DataObject) -> None:
    made = make(tried)
    ins, found = drawn(made, data)
    if not found:
        assert made.main_or_first(found) == 0
    elif found & made.main:
        assert made.main_or_first(found) == made.main
    else:
        assert made.main_or_first(found) == each(made)[ins.index(True)]


@WAYS
@given(tried=choices(), data=st.data())
def test_whether_a_set_depends_on_a_fork(
    make: Make, tried: list[Choice], data: st.DataObject
) -> None:
    made = make(tried)
    ins, found = drawn(made, data)
    counted, among = drawn(made, data) if data.draw(st.booleans()) else ([True] * made.count, None)
    for choice in tried:
        expected = _depends(made, ins, choice.fork, counted)
        assert expected == made.depends_on(found, choice.fork, among)


def _depends(made: Worlds, ins: list[bool], fork: str, counted: list[bool]) -> bool:
    """Two arguable combinations that differ in this fork only, one inside and one outside."""
    by_rest: dict[tuple[tuple[str, str], ...], set[bool]] = {}
    for place, readings in enumerate(listed(list(made.choices))[: made.arguable_count]):
        if counted[place]:
            rest = tuple((f, r) for f, r in readings.items() if f != fork)
            by_rest.setdefault(rest, set()).add(ins[place])
    return any(len(seen) > 1 for seen in by_rest.values())


@WAYS
def test_without_forks_there_is_one_world(make: Make) -> None:
    made = make([])
    assert made.all == made.arguable == made.main
    assert made.readings(made.main) == {}


@WAYS
def test_a_weak_reading_is_tried_alone(make: Make) -> None:
    made = make([Choice("F1", ("a", "b"), "b", ("w",)), Choice("F2", ("a", "c"), "a")])
    assert made.readings(made.weak_world(0)) == {"F1": "w", "F2": "a"}
    assert made.weak_world(0) & made.arguable == 0
    assert not made.depends_on(made.weak_world(0), "F1")


@WAYS
def test_a_fork_that_is_not_tried_has_no_worlds(make: Make) -> None:
    made = make([Choice("F1", ("a", "b"), "a")])
    with pytest.raises(KeyError):
        made.where("F2", "a")
    with pytest.raises(KeyError):
        made.depends_on(made.main, "F2")
    assert made.where("F1", "c") == 0


def test_sets_of_many_worlds_are_diagrams(monkeypatch: pytest.MonkeyPatch) -> None:
    """On both sides of the number from which they are."""
    tried = [Choice(f"F{number}", ("a", "b"), "a") for number in range(3)]
    monkeypatch.setattr(of_worlds, "MANY", 9)
    assert isinstance(worlds(tried).all, int)
    monkeypatch.setattr(of_worlds, "MANY", 8)
    assert not isinstance(worlds(tried).all, int)


def test_thirty_forks_are_no_more_work_than_three() -> None:
    """A bit per world would be 2^30 bits for each of these sets."""
    made = worlds([Choice(f"F{number}", ("a", "b"), "a") for number in range(30)])
    found = together(made.where(f"F{number}", "b") for number in range(30))
    assert made.count == 1 << 30
    assert made.all & ~found == made.main
    assert all(made.depends_on(found, f"F{number}") for number in range(30))
    assert not made.depends_on(found & ~found | made.where("F3", "a"), "F4")
