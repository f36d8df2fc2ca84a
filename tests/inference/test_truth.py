"""The algebra of four truths, and that worlds do not touch each other."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.inference.truth import NO, Truth, both, either, negate, status, within

NAMES = ("no", "unknown", "judgement", "yes")
ONE = {
    "no": NO,
    "unknown": Truth(0, 1, 0),
    "judgement": Truth(0, 0, 1),
    "yes": Truth(1, 0, 0),
}
AND = ("no", "unknown", "judgement", "yes")
OR = ("yes", "unknown", "judgement", "no")
WORLDS = 6
ALL = (1 << WORLDS) - 1


@st.composite
def truths(draw: st.DrawFn) -> Truth:
    """A truth over six worlds."""
    drawn = [draw(st.sampled_from(NAMES)) for _ in range(WORLDS)]
    sets = {name: sum(1 << w for w, one in enumerate(drawn) if one == name) for name in NAMES}
    return Truth(sets["yes"], sets["unknown"], sets["judgement"])


@pytest.mark.parametrize(("one", "other"), list(product(NAMES, NAMES)))
def test_and_takes_the_first_of_no_unknown_judgement_yes(one: str, other: str) -> None:
    assert min(one, other, key=AND.index) == status(both(ONE[one], ONE[other]), 1)


@pytest.mark.parametrize(("one", "other"), list(product(NAMES, NAMES)))
def test_or_takes_the_first_of_yes_unknown_judgement_no(one: str, other: str) -> None:
    assert min(one, other, key=OR.index) == status(either(ONE[one], ONE[other]), 1)


def test_not_turns_yes_and_no_and_leaves_what_is_open() -> None:
    turned = {name: status(negate(truth, 1), 1) for name, truth in ONE.items()}
    assert turned == {"no": "yes", "unknown": "unknown", "judgement": "judgement", "yes": "no"}


@pytest.mark.parametrize(("a", "b", "c"), list(product(NAMES, NAMES, NAMES)))
def test_and_and_or_are_commutative_associative_and_mirror_each_other(
    a: str, b: str, c: str
) -> None:
    x, y, z = ONE[a], ONE[b], ONE[c]
    for join in (both, either):
        assert join(x, y) == join(y, x)
        assert join(join(x, y), z) == join(x, join(y, z))
        assert join(x, x) == x
    assert negate(both(x, y), 1) == either(negate(x, 1), negate(y, 1))
    assert negate(either(x, y), 1) == both(negate(x, 1), negate(y, 1))
    assert negate(negate(x, 1), 1) == x


@given(truths(), truths())
def test_each_world_is_judged_by_itself(a: Truth, b: Truth) -> None:
    for bit in (1 << world for world in range(WORLDS)):
        one, other = ONE[status(a, bit)], ONE[status(b, bit)]
        assert status(both(one, other), 1) == status(both(a, b), bit)
        assert status(either(one, other), 1) == status(either(a, b), bit)
        assert status(negate(one, 1), 1) == status(negate(a, ALL), bit)


@given(truths(), truths(), st.integers(0, ALL))
def test_a_world_has_one_truth_only_and_none_outside_its_set(
    a: Truth, b: Truth, worlds: int
) -> None:
    for made in (both(a, b), either(a, b), negate(a, ALL), within(a, worlds)):
        assert made.possible == made.yes ^ made.unknown ^ made.judgement
        assert made.possible & ~ALL == 0
    assert within(a, worlds).possible == a.possible & worlds


@given(truths(), truths())
def test_what_holds_nowhere_is_no_itself(a: Truth, b: Truth) -> None:
    """The executors cut a branch by identity."""
    found = both(a, b)
    assert (found is NO) == (found.possible == 0)
