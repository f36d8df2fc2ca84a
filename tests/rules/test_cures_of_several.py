"""Cures of several: of two duties that can be cured, each with its own demand and its own days."""

import pytest

from tests.rules.invented import figures, owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: report, by: alfa, to: kommunerna, about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received}
- {id: X-3, kind: cure, of: X-2, within: 30 days, withheld: X-4}
- {id: X-4, kind: payment, by: kommunerna, to: alfa, amount: 200 SEK, per: calendar year,
   first: 2031}
- {id: X-12, kind: payment window, paid in: June}
- {id: X-13, kind: allocation, among: kommunerna, by: equal shares}
- {id: X-14, kind: cure, of: X-4, within: 10 days, withheld: X-7}
- {id: X-5, kind: evaluation, by: kontoret, occurs: yearly, first: 2030}
- {id: X-6, kind: cure, of: X-5, within: 10 days, withheld: X-7}
- {id: X-7, kind: report, by: alfa, to: kommunerna, about: the calendar year before,
   first about: 2030, due: 30 September, counts from: received}
- {id: X-8, kind: obligation, bearer: all, duty: {sv: visa, en: show}}
- {id: X-9, kind: cure, of: X-8, within: 10 days, withheld: X-7}
"""
OF_ALFA = """
- {id: b1, event: breach, by: beta, against: alfa, duty: X-2, on: 2031-04-10}
- {id: d1, event: demand, by: beta, to: alfa, on: 2031-04-10, about: b1}
"""
OF_KONTORET = """
- {id: b2, event: breach, by: alfa, against: kontoret, duty: X-5, on: 2031-01-15}
- {id: d2, event: demand, by: alfa, to: kontoret, on: 2031-01-20, about: b2}
"""
BOTH = OF_ALFA + OF_KONTORET


def reported(on: str) -> str:
    return (
        f"- {{event: report, by: alfa, about: 2030, to: all, sent: {on}, received: {on},"
        " form: written}\n"
    )


def paid(by: str, on: str, year: int = 2031) -> str:
    return f"- {{event: payment, by: {by}, to: alfa, on: {on}, amount: 100, for: {year}}}\n"


def uncured(events: str, on: str = "2031-06-15", terms: str = TERMS) -> dict[str, str]:
    """Since when each duty is not cured, by clause of the cure, and bearer, beneficiary, year."""
    return figures("uncured", ("of", "bearer", "beneficiary", "year"), "since", on, terms, events)


def test_each_duty_has_the_days_of_its_own_clause_from_its_own_demand() -> None:
    keys = ("of", "duty", "bearer", "demand")
    assert figures("cure-time", keys, "last_day", "2031-06-15", TERMS, BOTH) == {
        "X-3 X-2 alfa d1": "2031-05-10",
        "X-6 X-5 kontoret d2": "2031-01-30",
    }


def test_a_demand_is_about_one_breach_and_is_made_of_those_to_whom_it_is_addressed() -> None:
    """Of d1 alfa is late, and gamma is not; d2 and d7 are not made of the one who is."""
    events = BOTH.replace("to: alfa", "to: [alfa, gamma]").replace("to: kontoret", "to: gamma")
    events += """
- {id: b6, event: breach, by: gamma, against: alfa, duty: X-2, on: 2031-04-05}
- {id: d7, event: demand, by: beta, to: kontoret, on: 2031-04-10, about: b6}
"""
    keys = ("of", "duty", "bearer", "demand", "broken")
    found = figures("cure-time", keys, "last_day", "2031-06-15", TERMS, events)
    assert found == {"X-3 X-2 alfa d1 2031-04-10": "2031-05-10"}


def test_each_duty_is_uncured_by_itself() -> None:
    """Gamma has demanded nothing, and what kontoret is to make it owes to nobody in particular."""
    assert uncured(BOTH) == {"X-3 alfa beta 2030": "2031-05-11", "X-6 kontoret  2030": "2031-01-31"}


@pytest.mark.parametrize(("on", "expected"), [("2031-05-10", []), ("2031-05-11", ["2031-05-11"])])
def test_on_the_last_day_it_can_still_be_cured(on: str, expected: list[str]) -> None:
    assert list(uncured(OF_ALFA, on).values()) == expected


@pytest.mark.parametrize(("done", "expected"), [("2031-05-10", []), ("2031-05-11", ["2031-05-11"])])
def test_what_is_done_on_the_last_day_is_cured(done: str, expected: list[str]) -> None:
    assert list(uncured(OF_ALFA + reported(done)).values()) == expected


@pytest.mark.parametrize(
    ("to", "expected"),
    [("kontoret", ["2031-01-31"]), ("beta", ["2031-01-31"]), ("gamma", [])],
)
def test_a_demand_of_a_unit_is_made_of_it_or_of_its_party(to: str, expected: list[str]) -> None:
    assert list(uncured(OF_KONTORET.replace("to: kontoret", f"to: {to}")).values()) == expected


def test_each_of_two_demands_has_what_was_due_last_before_it() -> None:
    again = OF_ALFA.replace("2031", "2032").replace("b1", "b3").replace("d1", "d3")
    assert uncured(OF_ALFA + again, "2032-06-15") == {
        "X-3 alfa beta 2030": "2031-05-11",
        "X-3 alfa beta 2031": "2032-05-11",
    }


def test_what_is_demanded_of_one_is_not_demanded_of_another() -> None:
    """Under X-4 beta and gamma both owe alfa a payment; alfa has demanded that of beta."""
    of_beta = """
- {id: b5, event: breach, by: alfa, against: beta, duty: X-4, on: 2031-07-01}
- {id: d5, event: demand, by: alfa, to: beta, on: 2031-07-01, about: b5}
"""
    assert uncured(of_beta, "2031-08-01") == {"X-14 beta alfa 2031": "2031-07-12"}


def test_what_has_no_last_day_is_not_cured_by_one_even_if_the_demand_has_no_day() -> None:
    """X-8 is to be kept all the time."""
    undated = """
- {id: b4, event: breach, by: beta, against: alfa, duty: X-8, on: 2031-04-10}
- {id: d4, event: demand, by: beta, to: alfa, about: b4, recorded: "2031-04-12T10:00:00+02:00"}
"""
    assert uncured(undated) == {}


OF_THE_YEAR = TERMS.replace("calendar year before,\n   first about: 2030, due: 30 March",
                            "calendar year,\n   first about: 2031, due: 30 March")  # fmt: skip
LEAVING = """
- {id: X-10, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-11, kind: termination, by: all, ends: on any day, length: 30 days,
   counted: forward, counts from: received}
"""


@pytest.mark.parametrize(
    ("received", "expected"),
    [("2031-02-27", []), ("2031-02-28", ["X-3 alfa beta 2031"])],
)
def test_who_had_left_before_the_last_day_has_nothing_to_cure(
    received: str, expected: list[str]
) -> None:
    """Alfa's last day is 29 March, the day before the report is due, or that day."""
    notice = (
        "- {id: u, event: termination-notice, by: alfa, to: all, form: written,"
        f" for-end: earliest, authorised: yes, sent: {received}, received: {received}}}\n"
    )
    assert list(uncured(OF_ALFA + notice, terms=OF_THE_YEAR + LEAVING)) == expected


APPROVAL = (
    "- {id: X-10, kind: approval, by: all, binds: those who have approved,"
    " late approval: binds from the last approval}\n"
)


@pytest.mark.parametrize(
    ("approved", "expected"), [("2031-03-30", ["X-3 alfa beta 2030"]), ("2031-03-31", [])]
)
def test_who_became_bound_after_the_last_day_has_nothing_to_cure(
    approved: str, expected: list[str]
) -> None:
    approvals = "".join(
        f"- {{id: ja-{who}, event: approval, by: {who}, on: {day}}}\n"
        for who, day in (("alfa", "2029-12-01"), ("gamma", "2029-12-01"), ("beta", approved))
    )
    assert list(uncured(OF_ALFA + approvals, terms=TERMS + APPROVAL)) == expected


def test_what_is_held_back_is_what_the_clause_of_the_cure_names() -> None:
    """Beta may hold back its payment, and gamma not; alfa may hold back its report."""
    keys = ("duty", "bearer", "first")
    assert sorted(figures("suspended", keys, "last", "2031-06-15", TERMS, BOTH)) == [
        "X-4 beta 2031-05-11",
        "X-7 alfa 2031-01-31",
    ]


@pytest.mark.parametrize(
    ("demanded", "beta"),
    [("2031-05-30", "fulfilled"), ("2031-05-31", "fulfilled-late")],
)
def test_what_is_done_late_is_in_time_for_the_one_who_could_hold_it_back(
    demanded: str, beta: str
) -> None:
    """The time to cure is out on 29 June, or on 30 June, the last day to pay.

    Beta and gamma pay on 5 July, and alfa reports on 10 July; gamma could hold back nothing.
    """
    events = OF_ALFA.replace("2031-04-10", demanded) + reported("2031-07-10")
    events += paid("beta", "2031-07-05") + paid("gamma", "2031-07-05")
    found = owed("2031-08-01", TERMS, events, duty="X-4")
    assert (found["beta > alfa 2031"], found["gamma > alfa 2031"]) == (beta, "fulfilled-late")


def test_what_is_not_named_is_late_though_something_else_could_be_held_back() -> None:
    terms = TERMS.replace("within: 30 days, withheld: X-4", "within: 30 days, withheld: X-8")
    events = OF_ALFA + paid("beta", "2031-07-05") + reported("2031-07-10")
    found = owed("2031-08-01", terms, events, duty="X-4")
    assert found["beta > alfa 2031"] == "fulfilled-late"


@pytest.mark.parametrize(
    ("by", "on", "year", "expected"),
    [
        ("beta", "2031-06-30", 2031, []),  # in time anyway
        ("beta", "2031-07-01", 2031, ["X-4 beta 2031"]),
        ("beta", "2031-07-09", 2031, ["X-4 beta 2031"]),
        ("beta", "2031-07-10", 2031, []),  # alfa has reported
        ("beta", "2031-07-01", 2032, []),
        ("gamma", "2031-07-01", 2031, []),
    ],
)
def test_what_was_done_while_it_could_be_held_back_is_the_payment_of_that_year(
    by: str, on: str, year: int, expected: list[str]
) -> None:
    events = OF_ALFA + paid(by, on, year) + reported("2031-07-10")
    keys = ("duty", "bearer", "year")
    found = figures("done-while-held-back", keys, "year", "2031-08-01", TERMS, events)
    assert list(found) == expected
