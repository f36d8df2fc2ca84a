"""Contribution: hours at, above and below the number, judged or not known."""

import pytest

from tests.rules.invented import owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: contribution in kind, by: alfa, what: {sv: arbete, en: work}, hours: 1500,
   per: calendar year, judged by: [cirka]}
- {id: X-4, kind: contribution in kind, by: alfa, what: {sv: arbete, en: work}, judged by: [behov]}
- {id: X-5, kind: contribution in kind, by: alfa, what: {sv: arbete, en: work}, hours: 10,
   per: calendar year}
"""
RULING = (
    "- {{id: dom, event: assessment, term: {}, about: {}, by: en part, on: 2031-02-01,"
    " answer: {}}}\n"
)


def hours(value: str, name: str = "t", on: str = "") -> str:
    day = f"on: {on}" if on else "recorded: 2030-11-01T09:00:00+01:00"
    return f"- {{id: {name}, event: hours, by: alfa, year: 2030, value: {value}, {day}}}\n"


def worked(on: str, events: str = "", duty: str = "X-2") -> str:
    return owed(on, TERMS, events, duty=duty)["alfa 2030"]


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


EARLY = TERMS + (
    "- {id: X-8, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}\n"
    "- {id: X-9, kind: termination, by: all, ends: on any day, length: 1 month,"
    " counted: forward}\n"
)
NOTICE = (
    "- {id: n, event: termination-notice, by: alfa, to: all, form: written,"
    " sent: 2030-05-30, received: DAY, for-end: earliest, authorised: yes}\n"
)


@pytest.mark.parametrize("received", ["2030-05-30", "2030-11-29"])
@pytest.mark.parametrize("figure", ["", hours("700", on="2030-04-01")])
def test_when_the_year_is_over_nobody_asks_of_one_in_which_it_ended_early(
    received: str, figure: str
) -> None:
    """A month's notice: until 30 June, and until 29 December."""
    events = NOTICE.replace("DAY", received) + figure
    for on in ("2030-12-31", "2031-01-01"):
        assert owed(on, EARLY, events, duty="X-2")["alfa 2030"] == "ended"
    enough = events + hours("1500", "u", "2030-05-01")
    assert owed("2031-01-01", EARLY, enough, duty="X-2")["alfa 2030"] == "fulfilled"


def test_but_it_is_judged_of_one_that_it_lasted_through() -> None:
    events = NOTICE.replace("DAY", "2030-12-01") + hours("700")  # until 1 January
    assert owed("2031-01-05", EARLY, events, duty="X-2")["alfa 2030"] == "judgement"


@pytest.mark.parametrize("on", ["2030-12-31", "2031-01-01"])
def test_figures_that_differ_are_not_known_before_the_year_is_over_either(on: str) -> None:
    figures = hours("1500", on="2030-04-09") + hours("1400", "u")
    assert worked(on, figures) == "unknown"


def test_two_figures_for_one_year_make_it_unknown() -> None:
    assert worked("2031-03-01", hours("1500") + hours("1600", "u")) == "unknown"
    assert worked("2031-03-01", hours("1500") + hours("1500", "u")) == "fulfilled"


def test_of_figures_with_a_day_the_one_handed_in_last_is_that_of_the_year() -> None:
    first, last = hours("700", on="2030-06-10"), hours("1500", "u", "2030-12-10")
    assert worked("2031-03-01", first + last) == "fulfilled"
    assert worked("2031-03-01", hours("1500", "u", "2030-06-09") + first) == "judgement"
    assert worked("2031-03-01", first + hours("1500", "u", "2030-06-10")) == "unknown"


def test_of_figures_without_a_day_nobody_knows_which_was_handed_in_last() -> None:
    assert worked("2031-03-01", hours("700", on="2030-06-10") + hours("1500", "u")) == "unknown"


def test_a_contribution_without_a_number_stands_until_a_breach_is_judged() -> None:
    breach = "- {id: b, event: breach, by: beta, against: alfa, duty: X-4, on: 2030-05-01}\n"
    on = "2031-06-01"
    assert owed(on, TERMS, "", duty="X-4") == {"alfa": "standing"}
    assert owed(on, TERMS, breach, duty="X-4") == {"alfa": "judgement"}
    ruled = breach + RULING.format("behov", "b", "no")
    assert owed(on, TERMS, ruled, duty="X-4") == {"alfa": "overdue"}
