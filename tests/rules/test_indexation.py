"""Indexation: which figure each year takes, and what the amount becomes."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.inference.functions import FUNCTIONS
from engine.inference.functions_of_money import indexed_amount, indexed_exact, rounded
from engine.model.unknown import UNKNOWN
from tests.rules.invented import figures

TERMS = """
- {id: X-1, kind: period, from: 2026-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 731 101 SEK, per: calendar year,
   first: 2026}
- {id: X-4, kind: indexation, index: PKV, edition: October,
   column: {fork: G1, a: the year before payment, b: the payment year,
            c: two years before payment},
   arithmetic: {fork: G2, a: "chain, unrounded", b: "chain, rounded each year",
                c: sum of percentages, d: ratio of levels},
   first: 2027, falling index: {fork: G3, a: follows down, b: floor at zero}}
"""
FORKS = {"G1": "a b c", "G2": "a b c d", "G3": "a b"}


def pkv(edition: str, year: int, percent: str, name: str = "") -> str:
    return (
        f"- {{id: pkv-{edition}-{year}{name}, event: index-value, index: PKV, "
        f'edition: {edition}, year: {year}, percent: "{percent}", '
        'recorded: "2027-01-04T09:00:00+01:00"}\n'
    )


def amounts(on: str, events: str = "", reading: str = "") -> dict[str, str]:
    """The whole amount of each year, in kronor."""
    return figures("yearly-amount", ("year",), "amount", on, TERMS, events, FORKS, reading)


OCTOBER = pkv("2026-10", 2026, "3.0")


@pytest.mark.parametrize(
    ("percent", "expected"),
    [("2.0", "745723.00"), ("2.5", "749379.00"), ("3.0", "753034.00"), ("3.5", "756690.00"),
     ("4.0", "760345.00"), ("0", "731101.00")],
)  # fmt: skip
def test_what_the_amount_of_2027_becomes(percent: str, expected: str) -> None:
    assert expected == amounts("2027-01-29", pkv("2026-10", 2026, percent))["2027"]


def test_the_year_before_the_first_indexation_is_not_indexed() -> None:
    assert amounts("2027-01-29", OCTOBER)["2026"] == "731101.00"


@pytest.mark.parametrize(("reading", "column"), [("", 2026), ("G1=b", 2027), ("G1=c", 2025)])
def test_the_column_is_that_of_the_reading(reading: str, column: int) -> None:
    found = amounts("2027-01-29", pkv("2026-10", column, "3.0"), reading)
    assert found["2027"] == "753034.00"


@pytest.mark.parametrize("reading", ["", "G1=b", "G1=c"])
def test_without_its_figure_the_amount_is_unknown(reading: str) -> None:
    assert amounts("2027-01-29", pkv("2026-12", 2024, "3.0"), reading)["2027"] == "unknown"


def test_a_later_edition_changes_nothing() -> None:
    december = pkv("2026-12", 2026, "3.4")
    assert amounts("2027-01-29", OCTOBER + december)["2027"] == "753034.00"


def test_two_figures_that_differ_leave_the_amount_unknown() -> None:
    assert amounts("2027-01-29", OCTOBER + pkv("2026-10", 2026, "3.1", "x"))["2027"] == "unknown"


def test_two_entries_of_one_figure_are_one_figure() -> None:
    assert amounts("2027-01-29", OCTOBER + pkv("2026-10", 2026, "3.0", "x"))["2027"] == "753034.00"


TWO_YEARS = pkv("2026-10", 2026, "1.5") + pkv("2027-10", 2027, "2.3")


@pytest.mark.parametrize(
    ("reading", "expected"),
    [("", "759135.00"), ("G2=b", "759136.00"), ("G2=c", "758883.00"), ("G2=d", "unknown")],
)
def test_two_years_by_each_arithmetic(reading: str, expected: str) -> None:
    assert expected == amounts("2028-01-29", TWO_YEARS, reading)["2028"]


def test_a_ratio_of_levels_takes_both_years_from_one_edition() -> None:
    revised = pkv("2027-10", 2026, "1.5")
    assert amounts("2028-01-29", TWO_YEARS + revised, "G2=d")["2028"] == "759135.00"


@pytest.mark.parametrize(("reading", "expected"), [("", "723790.00"), ("G3=b", "731101.00")])
def test_a_falling_index_follows_down_or_stops_at_zero(reading: str, expected: str) -> None:
    assert expected == amounts("2027-01-29", pkv("2026-10", 2026, "-1.0"), reading)["2027"]


OPI_TERMS = """
- {id: X-1, kind: period, from: 2023-01-01, length: 3 years, until: 2025-12-31}
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 472 200 SEK, per: calendar year,
   first: 2023, last: 2025}
- {id: X-4, kind: indexation, index: OPI, column: the payment year, first: 2024,
   base: {fork: G1, a: 472 200 SEK, b: 813 514 SEK},
   value used: {fork: G2, a: "final, preliminary until then", b: known in January}}
"""


def opi(edition: str, year: int, percent: str, status: str) -> str:
    return (
        f"- {{id: opi-{edition}-{year}, event: index-value, index: OPI, edition: {edition}, "
        f'year: {year}, percent: "{percent}", status: {status}, '
        'recorded: "2024-06-04T09:00:00+02:00"}\n'
    )


def opi_amounts(events: str, reading: str = "") -> dict[str, str]:
    forks = {"G1": "a b", "G2": "a b"}
    return figures(
        "yearly-amount", ("year",), "amount", "2025-12-01", OPI_TERMS, events, forks, reading
    )


@pytest.mark.parametrize(
    ("percent", "expected"),
    [("3.0", "486366.00"), ("3.5", "488727.00"), ("4.0", "491088.00"), ("5.0", "495810.00")],
)
def test_what_a_year_of_opi_makes(percent: str, expected: str) -> None:
    assert expected == opi_amounts(opi("2023-12", 2024, percent, "final"))["2024"]


def test_years_compound() -> None:
    found = opi_amounts(opi("2023-12", 2024, "3.0", "final") + opi("2024-12", 2025, "3.5", "final"))
    assert (found["2023"], found["2025"]) == ("472200.00", "503389.00")


PRELIMINARY = opi("2023-12", 2024, "3.0", "preliminary")
SETTLED_LATER = opi("2024-04", 2024, "3.5", "final")


@pytest.mark.parametrize(
    ("events", "reading", "expected"),
    [
        (PRELIMINARY, "", "486366.00"),
        (PRELIMINARY + SETTLED_LATER, "", "488727.00"),
        (PRELIMINARY + SETTLED_LATER, "G2=b", "486366.00"),
        (SETTLED_LATER, "G2=b", "unknown"),  # nothing was known in January
    ],
)
def test_a_preliminary_figure_is_adjusted_later_or_stands(
    events: str, reading: str, expected: str
) -> None:
    assert expected == opi_amounts(events, reading)["2024"]


def test_another_base_adds_what_indexation_adds_to_it() -> None:
    found = opi_amounts(opi("2023-12", 2024, "3.0", "final"), "G1=b")
    assert found["2024"] == "496605.00"  # 472 200 + 3 % of 813 514


# The arithmetic.

CHAIN = ("chain, unrounded", "follows down", "100", "whole kronor, half up")


def test_the_amount_before_rounding_is_told() -> None:
    assert indexed_exact(731_101_00, 0, *CHAIN, 2027, 2027, ((2027, "3.0"),)) == "753034.0300"


def test_a_part_of_the_index_passes_through_and_is_rounded_down() -> None:
    how = ("chain, unrounded", "follows down", "80", "down to whole hundreds")
    assert indexed_amount(731_101_00, 0, *how, 2027, 2027, ((2027, "3.0"),)) == 748_600_00


@given(
    st.integers(0, 10**12),
    st.sampled_from(("chain, unrounded", "chain, rounded each year", "sum of percentages",
                     "ratio of levels")),
    st.integers(2025, 2030),
    st.lists(st.tuples(st.integers(2024, 2030), st.sampled_from(("3.0", "-0.4", "0", "-100")))),
)  # fmt: skip
def test_a_year_that_is_missing_never_counts_as_zero(
    amount: int, arithmetic: str, last: int, steps: list[tuple[int, str]]
) -> None:
    how = (arithmetic, "follows down", "100", "whole kronor, half up")
    found = indexed_amount(amount, 0, *how, 2025, last, tuple(sorted(steps)))
    complete = sorted(year for year, _ in steps) == list(range(2025, last + 1))
    assert (found is not UNKNOWN) == complete


@given(st.fractions(min_value=-(10**9), max_value=10**9))
def test_half_a_krona_goes_away_from_zero(exact: Fraction) -> None:
    found = rounded(exact, "whole kronor, half up")
    assert found % 100 == 0
    assert abs(found - exact) <= 50
    assert abs(found) >= abs(exact) or abs(found - exact) < 50


def test_no_function_of_money_is_called_by_two_names() -> None:
    calls = [function.call for function in FUNCTIONS.values()]
    assert len(set(calls)) == len(calls)


@pytest.mark.parametrize(
    ("exact", "expected"),
    [(150_50, 100_00), (99_99, 0), (100_00, 100_00), (-150_50, -100_00), (-99_99, 0)],
)
def test_whole_hundreds_are_towards_zero_on_both_sides_of_it(exact: int, expected: int) -> None:
    assert rounded(Fraction(exact), "down to whole hundreds") == expected
