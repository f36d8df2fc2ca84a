"""Contribution: hours at, above and below the number, judged or not known; their account."""

import pytest

from tests.rules.invented import figures, owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: contribution in kind, by: alfa, what: {sv: arbete, en: work}, hours: 1500,
   per: calendar year, reported as: {fork: G1, a: hours and assignments, b: assignments,
   c: not stated}, judged by: [cirka]}
- {id: X-3, kind: account of contribution, of: X-2, by: alfa, to: [beta, kontoret]}
- {id: X-4, kind: contribution in kind, by: alfa, what: {sv: arbete, en: work}, judged by: [behov]}
- {id: X-5, kind: contribution in kind, by: alfa, what: {sv: arbete, en: work}, hours: 10,
   per: calendar year}
"""
FORKS = {"G1": "a b c"}
RULING = (
    "- {{id: dom, event: assessment, term: {}, about: {}, by: en part, on: 2031-02-01,"
    " answer: {}}}\n"
)


def hours(value: str, name: str = "t", kind: str = "hours") -> str:
    recorded = "2030-11-01T09:00:00+01:00"
    return (
        f"- {{id: {name}, event: {kind}, by: alfa, year: 2030, value: {value},"
        f" recorded: {recorded}}}\n"
    )


def worked(on: str, events: str = "", duty: str = "X-2") -> str:
    return owed(on, TERMS, events, FORKS, duty)["alfa 2030"]


@pytest.mark.parametrize(
    ("value", "expected"), [("1500", "fulfilled"), ("1501", "fulfilled"), ("1499", "judgement")]
)
def test_the_number_is_reached_or_a_person_judges(value: str, expected: str) -> None:
    assert expected == worked("2031-03-01", hours(value))


@pytest.mark.parametrize(("answer", "expected"), [("yes", "fulfilled"), ("no", "overdue")])
def test_the_ruling_is_about_the_figure(answer: str, expected: str) -> None:
    assert expected == worked("2031-03-01", hours("1499") + RULING.format("cirka", "t", answer))


def test_without_words_that_a_person_applies_fewer_is_too_few() -> None:
    assert worked("2031-03-01", hours("9"), "X-5") == "overdue"
    assert worked("2031-03-01", hours("10"), "X-5") == "fulfilled"


def test_hours_that_are_not_on_record_are_not_known_once_the_year_is_over() -> None:
    assert worked("2030-12-31") == "due"
    assert worked("2031-01-01") == "unknown"


def test_nobody_judges_before_the_year_is_over() -> None:
    assert worked("2030-12-31", hours("700")) == "due"
    assert worked("2030-12-31", hours("1600")) == "fulfilled"


def test_two_figures_for_one_year_make_it_unknown() -> None:
    assert worked("2031-03-01", hours("1500") + hours("1600", "u")) == "unknown"
    assert worked("2031-03-01", hours("1500") + hours("1500", "u")) == "fulfilled"


def test_a_contribution_without_a_number_stands_until_a_breach_is_judged() -> None:
    breach = "- {id: b, event: breach, by: beta, against: alfa, duty: X-4, on: 2030-05-01}\n"
    on = "2031-06-01"
    assert owed(on, TERMS, "", FORKS, "X-4") == {"alfa": "standing"}
    assert owed(on, TERMS, breach, FORKS, "X-4") == {"alfa": "judgement"}
    ruled = breach + RULING.format("behov", "b", "no")
    assert owed(on, TERMS, ruled, FORKS, "X-4") == {"alfa": "overdue"}


BOTH = hours("1400") + hours("640", "u", "assignments")


@pytest.mark.parametrize(
    ("reading", "events", "expected"),
    [
        ("", BOTH, "fulfilled"),
        ("", hours("640", "u", "assignments"), "overdue"),
        ("", hours("1400"), "overdue"),
        ("G1=b", hours("640", "u", "assignments"), "fulfilled"),
        ("G1=b", hours("1400"), "overdue"),
        ("G1=c", hours("1400"), "fulfilled"),
        ("G1=c", "", "overdue"),
    ],
)
def test_which_figures_the_account_needs_is_contested(
    reading: str, events: str, expected: str
) -> None:
    found = owed("2031-01-01", TERMS, events, FORKS, "X-3", reading)
    assert (expected, expected) == (found["alfa > beta 2030"], found["alfa > kontoret 2030"])


def test_the_account_may_be_given_until_the_year_is_over() -> None:
    assert owed("2030-12-31", TERMS, "", FORKS, "X-3")["alfa > beta 2030"] == "due"


def test_on_which_day_it_was_given_is_not_known() -> None:
    """A figure of a year has no day: that it was in time is not said."""
    given = hours("1400") + hours("640", "u", "assignments")
    for on in ("2030-06-01", "2031-06-01"):
        done = figures("duty-state", ("duty", "beneficiary", "year", "state"), "done_on", on, TERMS,
                       given, FORKS)  # fmt: skip
        assert done["X-3 beta 2030 fulfilled"] == "9999-12-31"
