"""Shares: they sum to the whole, by the figures of the very day."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.inference.functions_of_money import share, share_exact, share_rank
from engine.model.unknown import UNKNOWN
from tests.rules.allocations import counted, population
from tests.rules.invented import figures

LARGEST, EACH, ORE = "whole kronor, largest remainder", "whole kronor, each half up", "öre"
POPULATIONS = (7108, 6035, 10175, 15680, 5146, 11023, 12693, 64979)
"""Of 31 December 2024, in the order of the parties: an illustration, not the reference day."""


def shares(total: int, rounding: str, *figures_: int) -> list[int]:
    """The shares of whole kronor, in kronor or, if those are not whole, in öre."""
    rows = tuple(enumerate(figures_))
    places = range(len(figures_))
    return [share(total * 100, rounding, at, sum(figures_), rows) for at in places]


def in_kronor(*amounts: int) -> list[int]:
    return [amount * 100 for amount in amounts]


def test_the_allocation_of_2026() -> None:
    expected = in_kronor(39120, 33215, 56000, 86297, 28322, 60667, 69858, 357622)
    assert expected == shares(731_101, LARGEST, *POPULATIONS)


def test_the_allocation_of_an_indexed_amount() -> None:
    expected = in_kronor(40294, 34211, 57680, 88886, 29171, 62487, 71954, 368351)
    assert expected == shares(753_034, LARGEST, *POPULATIONS)
    assert sum(expected) == 753_034_00


def test_each_rounded_by_itself_need_not_sum_to_the_whole() -> None:
    found = shares(753_034, EACH, *POPULATIONS)
    assert (sum(found), found[4]) == (753_035_00, 29_172_00)


def test_the_steps_of_a_share() -> None:
    rows = tuple(enumerate(POPULATIONS))
    assert share_exact(731_101_00, 6, 132_839, rows) == "69857.9859"
    assert share_exact(731_101_00, 0, 132_839, rows) == "39120.0318"
    ranks = [share_rank(731_101_00, LARGEST, at, 132_839, rows) for at in range(8)]
    assert ranks == [8, 5, 4, 7, 3, 2, 1, 6]


def test_ties_go_by_the_order_of_the_parties() -> None:
    assert in_kronor(34, 33, 33) == shares(100, LARGEST, 1, 1, 1)


def test_in_ore_nothing_is_lost() -> None:
    assert shares(100, ORE, 1, 1, 1) == [3334, 3333, 3333]


@given(
    st.integers(-(10**12), 10**12),
    st.lists(st.integers(0, 10**7), min_size=1, max_size=40).filter(any),
    st.sampled_from((LARGEST, ORE)),
)
def test_shares_always_sum_to_the_whole(total: int, figures_: list[int], rounding: str) -> None:
    rows, whole = tuple(enumerate(figures_)), sum(figures_)
    found = [share(total, rounding, at, whole, rows) for at, _ in rows]
    assert sum(found) == total
    assert all(part == 0 for part, figure in zip(found, figures_, strict=True) if figure == 0) or (
        total % 100
    )


@given(
    st.integers(-(10**12), 10**12),
    st.lists(st.integers(0, 10**7), min_size=1, max_size=40).filter(any),
)
def test_no_share_is_a_krona_from_what_it_is_before_rounding(
    kronor: int, figures_: list[int]
) -> None:
    whole = sum(figures_)
    for at, part in enumerate(shares(kronor, LARGEST, *figures_)):
        assert abs(part * whole - kronor * 100 * figures_[at]) < 100 * whole


@given(st.sampled_from((LARGEST, EACH, ORE)), st.integers(-(10**6), 10**6))
def test_without_inhabitants_nothing_can_be_shared(rounding: str, total: int) -> None:
    assert share(total, rounding, 0, 0, ((0, 0), (1, 0))) is UNKNOWN


# Under an agreement.

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-5, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
- {id: X-6, kind: allocation, among: kommunerna, by: population, reference day: 1 November,
   rounding: {fork: G1, a: "whole kronor, largest remainder", b: "whole kronor, each half up"},
   base: {fork: G2, a: sum of the parties' figures, b: county total}}
"""
FORKS = {"G1": "a b", "G2": "a b"}


def amounts(on: str, events: str, reading: str = "", terms: str = TERMS) -> dict[str, str]:
    return figures("share", ("party", "year"), "amount", on, terms, events, FORKS, reading)


def test_each_year_is_shared_by_its_own_figures() -> None:
    later = population("beta", "2030-11-01", 1000) + population("gamma", "2030-11-01", 1000)
    found = amounts("2031-01-15", counted(2029) + later)
    assert (found["beta 2030"], found["gamma 2030"]) == ("400000.00", "200000.00")
    assert (found["beta 2031"], found["gamma 2031"]) == ("300000.00", "300000.00")


@pytest.mark.parametrize(
    "events",
    [
        "",
        population("beta", "2029-11-01", 2000),
        population("beta", "2029-11-01", 2000) + population("gamma", "2029-12-31", 1000),
        counted(2029) + population("gamma", "2029-11-01", 1001, "x"),
    ],
)
def test_a_figure_that_is_missing_of_another_day_or_contradicted_leaves_all_unknown(
    events: str,
) -> None:
    found = amounts("2030-01-15", events)
    assert (found["beta 2030"], found["gamma 2030"]) == ("unknown", "unknown")


def test_a_total_that_nobody_can_record_leaves_the_shares_unknown() -> None:
    assert amounts("2030-01-15", counted(2029), "G2=b")["beta 2030"] == "unknown"


def test_equal_shares_need_no_figures() -> None:
    equal = TERMS.replace("by: population, reference day: 1 November", "by: equal shares")
    assert amounts("2030-01-15", "", terms=equal)["beta 2030"] == "300000.00"
