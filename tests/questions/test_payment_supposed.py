"""What an answer about a payment takes for granted: no notice, and roundings."""

import pytest

from tests.questions.payments import ALONE, FORKS, LEAVING, PEOPLE, PKV, TERMS, answered
from tests.questions.remedies import asked


@pytest.mark.parametrize(
    ("year", "on", "said"),
    [
        (2027, "2026-06-30", "2026-12-31"),  # a notice received that day still ends it
        (2027, "2026-07-01", ""),
        (2028, "2026-07-01", "2027-12-31"),
        (2026, "2026-07-01", ""),
    ],
)
def test_a_payment_after_a_possible_end_supposes_that_nobody_gives_notice(
    year: int, on: str, said: str
) -> None:
    found = answered(on=on, year=year, terms=TERMS + LEAVING)
    told = [one for one in found["assumed"] if one.startswith("ingen säger upp")]
    assert bool(told) == bool(said)
    assert all(f"upphör för Beta före {year}-01-31" in one and said in one for one in told)


ON_ANY_DAY = ALONE.replace("paid in: January", "paid in: July") + LEAVING.replace(
    "at the end of a period", "on any day"
).replace("counted: back from the last day", "counted: forward").replace("6 months", "1 month")


@pytest.mark.parametrize(
    ("on", "said"),
    [("2027-06-29", True), ("2027-06-30", True), ("2027-07-01", False), ("2027-08-01", False)],
)
def test_in_the_same_year_too_a_notice_may_end_it_before_the_payment(on: str, said: bool) -> None:
    """A month from 30 June ends on 30 July, from 1 July on 1 August; the last day is 31 July."""
    found = answered(on=on, year=2027, terms=ON_ANY_DAY)["assumed"]
    assert any(one.startswith("ingen säger upp") for one in found) == said


@pytest.mark.parametrize(("on", "expected"), [("2026-06-30", True), ("2026-07-01", False)])
def test_the_headline_says_that_it_supposes_that_nobody_gives_notice(
    on: str, expected: bool
) -> None:
    found = answered(on=on, year=2027, terms=ALONE + LEAVING)
    assert found["answer"] == "yes"
    assert ("ingen dessförinnan säger upp" in found["headline"]) == expected


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        (TERMS, ["andelarna avrundas", "det uppräknade beloppet avrundas"]),
        (TERMS.replace("1 November}", 'reference day: 1 November, rounding: "öre"}')
         .replace("reference day: reference day", "reference day"),
         ["det uppräknade beloppet avrundas"]),
        (TERMS.replace("first: 2027}", 'first: 2027, rounding: "öre, half up"}'),
         ["andelarna avrundas"]),
    ],
)  # fmt: skip
def test_a_rounding_on_which_the_text_has_no_rule_is_told(terms: str, said: list[str]) -> None:
    found = [
        one for one in answered(events=PEOPLE + PKV, terms=terms)["assumed"] if "avrund" in one
    ]
    assert [one.partition(" till")[0] for one in found] == said
    assert all("texten har ingen regel om avrundning" in one for one in found)


def test_a_contested_rounding_is_told_with_its_reading() -> None:
    terms = TERMS.replace(
        "1 November}",
        '1 November, rounding: {fork: G3, a: "öre", b: "whole kronor, each half up"}}',
    )
    found = answered(events=PEOPLE + PKV, terms=terms, forks={**FORKS, "G3": "a b"})
    assert any(
        "andelarna avrundas till hela ören, " in one and "enligt G3-a" in one
        for one in found["assumed"]
    )


def test_an_amount_that_is_not_indexed_or_divided_is_not_rounded() -> None:
    terms = "\n".join(TERMS.splitlines()[:5]).replace("by: kommunerna", "by: [beta]")
    assert not [one for one in answered(terms=terms, year=2026)["assumed"] if "avrund" in one]


FALLS = PKV.replace('percent: "', 'percent: "-', 1)


@pytest.mark.parametrize(
    ("figure", "more", "said"),
    [
        (FALLS, "", True),
        (PKV, "", False),
        (FALLS, ", falling index: follows down", False),  # then a clause says so
        (FALLS, ", falling index: follows down, inferred: [falling index]", True),
        (FALLS, ", falling index: {fork: G3, a: follows down, b: floor at zero}", False),
    ],
)
def test_that_a_falling_index_lowers_the_amount_is_said_where_the_text_has_no_rule(
    figure: str, more: str, said: bool
) -> None:
    terms = TERMS.replace("first: 2027}", f"first: 2027{more}}}")
    assert terms != TERMS or not more
    forks = {**FORKS, "G3": "a b"} if "G3" in more else FORKS
    found = answered(events=PEOPLE + figure, terms=terms, forks=forks)["assumed"]
    assert any("fallande index" in one for one in found) == said


def opi(*figures: tuple[int, str]) -> str:
    """OPI of each year with its status, as known in the December before."""
    return "".join(
        f"- {{id: o{year}-{status}, event: index-value, index: OPI, edition: {year - 1}-12,"
        f' year: {year}, percent: "3.0", status: {status},'
        f' recorded: "{year - 1}-12-18T09:00:00+01:00"}}\n'
        for year, status in figures
    )


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        ([(2024, "final"), (2025, "final")], ""),
        ([(2024, "final"), (2025, "preliminary")], "OPI för 2025 som är preliminärt"),
        ([(2024, "preliminary"), (2025, "preliminary")], "OPI för 2024 och 2025 som är prelim"),
        ([(2024, "final"), (2025, "preliminary"), (2025, "final")], ""),  # the final one counts
        ([(2024, "preliminary")], ""),  # no amount is known, and what is missing is told
    ],
)
def test_an_amount_from_preliminary_figures_is_told_to_change_with_final_ones(
    figures: list[tuple[int, str]], said: str
) -> None:
    found = asked(
        "linkoping", "payment", "2025-02-10", more=opi(*figures), party="namnden", year=2025
    )
    told = [one for one in found["assumed"] if "preliminärt" in one]
    assert bool(told) == bool(said)
    assert all(said in one and "enligt FL2-a ändrar ett definitivt" in one for one in told)


@pytest.mark.parametrize(("reading", "told"), [("a", True), ("b", False)])
def test_a_figure_that_stands_as_it_was_in_january_is_changed_by_none(
    reading: str, told: bool
) -> None:
    figures = opi((2024, "final"), (2025, "preliminary"))
    found = asked("linkoping", "payment", "2025-02-10", more=figures, party="namnden", year=2025,
                  readings={"FL2": reading})  # fmt: skip
    assert any("preliminärt" in one for one in found["assumed"]) == told
