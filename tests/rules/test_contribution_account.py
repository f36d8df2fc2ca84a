"""Account of a contribution: which figures it needs, how many times a year, and on which days."""

import pytest

from tests.rules.invented import figures, owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: contribution in kind, by: alfa, what: {sv: arbete, en: work}, hours: 1500,
   per: calendar year, reported as: {fork: G1, a: hours and assignments, b: assignments,
   c: not stated}}
- {id: X-3, kind: account of contribution, of: X-2, by: alfa, to: [beta, kontoret],
   times a year: 2}
"""
FORKS = {"G1": "a b c"}


def hours(on: str = "", rest: str = "by: alfa, year: 2030", kind: str = "hours") -> str:
    name = f"{kind}-{on}-{len(rest)}"
    day = f"on: {on}" if on else "recorded: 2030-11-01T09:00:00+01:00"
    return f"- {{id: {name}, event: {kind}, {rest}, value: 700, {day}}}\n"


def assignments(on: str = "", rest: str = "by: alfa, year: 2030") -> str:
    return hours(on, rest, "assignments")


def both(on: str) -> str:
    return hours(on) + assignments(on)


def two(on: str, events: str = "", reading: str = "", terms: str = TERMS) -> tuple[str, ...]:
    """The state of the first and the second account of 2030, towards each who is to have it."""
    found = owed(on, terms, events, FORKS, "X-3", reading)
    first, second = (
        {found[f"alfa > {to} 2030:{nth}"] for to in ("beta", "kontoret")} for nth in (1, 2)
    )
    return (*first, *second)


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2029-12-31", "pending"), ("2030-12-31", "due"), ("2031-01-01", "overdue")],
)
def test_each_account_is_owed_within_the_calendar_year(on: str, expected: str) -> None:
    assert (expected, expected) == two(on)


def test_what_is_handed_in_once_is_one_account_of_two() -> None:
    assert two("2030-12-31", both("2030-06-10")) == ("fulfilled", "due")
    assert two("2031-01-01", both("2030-06-10")) == ("fulfilled", "overdue")
    assert two("2031-01-01", both("2030-06-10") + both("2030-12-31")) == ("fulfilled", "fulfilled")


def test_one_that_is_handed_in_after_the_year_is_late() -> None:
    events = both("2031-01-01") + both("2030-06-10")
    assert two("2031-06-01", events) == ("fulfilled", "fulfilled-late")


def test_what_is_handed_in_on_one_day_is_one_account() -> None:
    again = both("2030-06-10") + hours("2030-06-10", "by: alfa, year: 2030, note: igen")
    again += assignments("2030-06-10", "by: alfa, year: 2030, note: igen")
    assert two("2031-01-01", again) == ("fulfilled", "overdue")


def test_figures_from_before_the_year_are_none_of_it() -> None:
    assert two("2031-01-01", both("2029-12-31")) == ("overdue", "overdue")
    assert two("2031-01-01", both("2030-01-01")) == ("fulfilled", "overdue")


def test_two_figures_handed_in_on_different_days_are_an_account_on_the_later() -> None:
    events = hours("2030-06-10") + assignments("2031-01-01")
    assert two("2030-12-31", events) == ("due", "due")
    assert two("2031-06-01", events) == ("fulfilled-late", "overdue")


@pytest.mark.parametrize(
    ("reading", "events", "expected"),
    [
        ("", both("2030-06-10"), "fulfilled"),
        ("", assignments("2030-06-10"), "overdue"),
        ("", hours("2030-06-10"), "overdue"),
        ("G1=b", assignments("2030-06-10"), "fulfilled"),
        ("G1=b", hours("2030-06-10"), "overdue"),
        ("G1=c", hours("2030-06-10"), "fulfilled"),
        ("G1=c", "", "overdue"),
    ],
)
def test_which_figures_the_account_needs_is_contested(
    reading: str, events: str, expected: str
) -> None:
    assert two("2031-01-01", events, reading) == (expected, "overdue")


@pytest.mark.parametrize(
    ("unclear", "expected"),
    [
        (assignments(), ("unknown", "overdue")),
        (assignments("2030-06-10", "year: 2030"), ("unknown", "overdue")),
        (assignments("2030-06-10", "by: alfa"), ("unknown", "overdue")),
        (assignments("2030-06-10") + assignments(), ("fulfilled", "unknown")),
        (assignments() + assignments(rest="by: alfa, year: 2030, note: b"), ("unknown", "unknown")),
        (assignments(rest="by: beta, year: 2030"), ("overdue", "overdue")),
        (assignments(rest="by: alfa, year: 2031"), ("overdue", "overdue")),
    ],
    ids=["day", "who", "year", "one of two", "both", "another's", "of another year"],
)
def test_what_is_left_out_of_a_figure_is_not_known(unclear: str, expected: tuple[str, ...]) -> None:
    """That it is on record says neither when it was handed in nor, of several, how many times."""
    assert expected == two("2031-01-01", unclear, "G1=b")


def test_while_the_year_runs_nobody_knows_whether_a_figure_without_a_day_is_handed_in() -> None:
    assert two("2030-12-31", assignments(), "G1=b") == ("unknown", "due")


def test_an_account_once_a_year_is_a_row_too() -> None:
    once = TERMS.replace(",\n   times a year: 2", "")
    found = owed("2031-01-01", once, both("2030-06-10"), FORKS, "X-3")
    assert {name: state for name, state in found.items() if "beta 2030" in name} == {
        "alfa > beta 2030:1": "fulfilled"
    }


def test_the_day_is_that_of_the_figures() -> None:
    done = figures("duty-state", ("beneficiary", "year", "nth", "state"), "done_on", "2031-01-01",
                   TERMS, both("2030-06-10"), FORKS)  # fmt: skip
    assert done["beta 2030 1 fulfilled"] == "2030-06-10"


def first_and_second(by: str, events: str) -> tuple[str, str]:
    """The same of an account that beta, or its unit, is to give to alfa."""
    terms = TERMS.replace("by: alfa", f"by: {by}").replace("[beta, kontoret]", "[alfa]")
    found = owed("2031-06-01", terms, events, FORKS, "X-3", "G1=b")
    return found[f"{by} > alfa 2030:1"], found[f"{by} > alfa 2030:2"]


def handed_in(by: str, on: str, note: str = "") -> str:
    return assignments(on, f"by: {by}, year: 2030, note: {note or by}")


@pytest.mark.parametrize(
    ("is_to", "did", "expected"),
    [
        ("kontoret", "kontoret", "fulfilled"),
        ("kontoret", "beta", "judgement"),
        ("kontoret", "gamma", "overdue"),
        ("beta", "beta", "fulfilled"),
        ("beta", "kontoret", "judgement"),
        ("gamma", "kontoret", "overdue"),
    ],
)
def test_whose_account_it_is_is_for_a_person_only_within_one_party(
    is_to: str, did: str, expected: str
) -> None:
    assert (expected, "overdue") == first_and_second(is_to, handed_in(did, "2030-06-10"))


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("2030-06-10", "2030-06-10", ("fulfilled", "overdue")),
        ("2030-06-10", "2030-06-11", ("fulfilled", "judgement")),
    ],
)
def test_what_a_unit_hands_in_on_the_day_of_its_party_is_no_account_more(
    first: str, second: str, expected: tuple[str, str]
) -> None:
    events = handed_in("beta", first) + handed_in("kontoret", second)
    assert expected == first_and_second("beta", events)


@pytest.mark.parametrize(
    ("second", "expected"),
    [("2030-06-10", ("judgement", "overdue")), ("2030-06-11", ("judgement", "judgement"))],
)
def test_what_a_unit_hands_in_twice_on_one_day_is_at_most_one_account(
    second: str, expected: tuple[str, str]
) -> None:
    events = handed_in("kontoret", "2030-06-10") + handed_in("kontoret", second, "igen")
    assert expected == first_and_second("beta", events)


def test_a_figure_of_nobody_on_the_day_of_another_is_no_account_more() -> None:
    """Whoever handed it in, there is one day and so one account."""
    nobody_named = assignments("2030-06-10", "year: 2030")
    assert two("2031-01-01", assignments("2030-06-10") + nobody_named, "G1=b") == (
        "fulfilled",
        "overdue",
    )
