"""Undertaking: the latest figures decide, and what is not known stays so."""

import pytest

from tests.rules.invented import owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: undertaking, by: alfa, undertaking: confidentiality,
   duty: {sv: tysthetslöfte, en: pledge}}
- {id: X-3, kind: undertaking, by: alfa, undertaking: training, duty: {sv: utbildning,
   en: training}, judged by: [kunskaper]}
"""


def told(name: str, on: str, numbers: str, kind: str = "confidentiality") -> str:
    more = f", {numbers}" if numbers else ""
    return f"- {{id: {name}, event: undertaking, kind: {kind}, by: alfa, on: {on}{more}}}\n"


def state(on: str, events: str = "", duty: str = "X-2") -> str:
    return owed(on, TERMS, events, duty=duty)["alfa"]


TWO_MISSING = told("a", "2030-03-01", "active: 12, done: 10")


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ("active: 12, done: 11", "overdue"),
        ("active: 12, done: 12", "standing"),
        ("active: 0, done: 0", "standing"),
        ("active: 12", "unknown"),
        ("done: 12", "unknown"),
        ("", "unknown"),
    ],
)
def test_all_who_are_active_are_to_be_done(numbers: str, expected: str) -> None:
    assert expected == state("2030-06-01", told("a", "2030-03-01", numbers))


def test_without_figures_nothing_is_held_against_the_party() -> None:
    assert state("2030-06-01") == "standing"


def test_the_latest_figures_decide() -> None:
    cured = TWO_MISSING + told("b", "2030-03-08", "active: 12, done: 12")
    assert state("2030-03-07", cured) == "overdue"
    assert state("2030-03-08", cured) == "standing"
    assert state("2030-06-01", cured + told("c", "2030-05-01", "active: 13, done: 12")) == "overdue"


def test_two_different_figures_of_one_day_are_not_known() -> None:
    other = told("b", "2030-03-01", "active: 12, done: 12")
    assert state("2030-06-01", TWO_MISSING + other) == "unknown"


def test_figures_of_another_sort_or_party_do_not_count() -> None:
    assert state("2030-06-01", TWO_MISSING, "X-3") == "standing"
    assert state("2030-06-01", TWO_MISSING.replace("by: alfa", "by: beta")) == "standing"


def test_whether_a_unit_told_them_for_its_party_a_person_says() -> None:
    terms = TERMS.replace("by: alfa", "by: beta")
    of_unit = TWO_MISSING.replace("by: alfa", "by: kontoret")
    assert owed("2030-02-28", terms, of_unit, duty="X-2")["beta"] == "standing"
    assert owed("2030-03-01", terms, of_unit, duty="X-2")["beta"] == "judgement"
    later = told("b", "2030-03-08", "active: 12, done: 12").replace("by: alfa", "by: beta")
    assert owed("2030-03-07", terms, of_unit + later, duty="X-2")["beta"] == "judgement"
    assert owed("2030-03-08", terms, of_unit + later, duty="X-2")["beta"] == "standing"


def test_a_breach_that_is_asserted_is_judged_where_words_need_a_person() -> None:
    breach = "- {{id: b, event: breach, by: beta, against: alfa, duty: {}, on: 2030-05-01}}\n"
    assert state("2030-06-01", breach.format("X-2")) == "overdue"
    assert state("2030-06-01", breach.format("X-3"), "X-3") == "judgement"
