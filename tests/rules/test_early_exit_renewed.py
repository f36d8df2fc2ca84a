"""Repayment on early exit where the agreement is renewed: early is before the period is over.

The first period is 2030 to 2032; a notice works a month after it was received.
"""

import pytest

from tests.rules.invented import answer, facts, run, state, unsure
from tests.rules.repayments import OF_EXIT, ON_EXIT, PAID

ONE_OF_THREE = "{id: X-7, kind: renewal, length: 1 year, renewal: "
RENEWED = f"{ON_EXIT}- {ONE_OF_THREE}automatic}}\n"
AT_MOST_ONCE = f"{ON_EXIT}- {ONE_OF_THREE}automatic, at most: 1}}\n"
UNLESS_OBJECTED = f"{ON_EXIT}- {ONE_OF_THREE}unless objected to, by: all}}\n"
ON_REQUEST = f"{ON_EXIT}- {ONE_OF_THREE}opt-in, by: all}}\n"
FOR_LATER = """
- {id: p4, event: payment, by: beta, to: alfa, on: 2032-01-15, amount: "366.00", for: 2032}
- {id: p5, event: payment, by: beta, to: alfa, on: 2033-01-15, amount: "365.00", for: 2033}
"""
ASKED = """
- {id: r, event: renewal-notice, by: beta, to: all, form: written, sent: 2032-05-01,
   received: 2032-05-01, for-renewal: yes}
"""
NO_RECEIPT = """
- {id: n, event: termination-notice, by: beta, to: all, form: written, sent: %s,
   for-end: earliest, authorised: yes}
"""


def notice(end: str, received: str = "2031-06-01") -> str:
    """A notice in good time, for the day that it names."""
    return f"""
- {{id: n, event: termination-notice, by: beta, to: all, form: written, sent: {received},
   received: {received}, for-end: {end}, authorised: yes}}
"""


def grounds(terms: str, events: str) -> tuple[str, list[str]]:
    """The requirement of a ground, and the days on which the agreement ends early."""
    paid = PAID + FOR_LATER
    found = run("repayment", "2034-02-01", terms, paid + events, OF_EXIT, party="alfa")
    return state(found, "ground"), sorted({day for (day,) in facts(found, "owing", "last")})


@pytest.mark.parametrize(
    ("end", "early"),
    [
        ("2031-09-15", True),
        ("2032-12-30", True),
        ("2032-12-31", False),  # the three years have run out
        ("2033-01-01", True),  # it was renewed for 2033
        ("2033-12-30", True),
        ("2033-12-31", False),
    ],
)
@pytest.mark.parametrize("terms", [RENEWED, UNLESS_OBJECTED, AT_MOST_ONCE])
def test_an_end_before_the_last_day_of_the_period_is_early(
    terms: str, end: str, early: bool
) -> None:
    """An automatic renewal has no last day of its own, and each period has one."""
    assert grounds(terms, notice(end)) == (("met", [end]) if early else ("unmet", []))


@pytest.mark.parametrize(
    ("end", "early"), [("2032-12-30", True), ("2032-12-31", False), ("2033-01-01", False)]
)
def test_where_nothing_renews_it_the_first_period_is_all_there_is(end: str, early: bool) -> None:
    assert grounds(ON_EXIT, notice(end)) == (("met", [end]) if early else ("unmet", []))


@pytest.mark.parametrize(
    ("asked", "end", "early"),
    [
        ("", "2032-12-31", False),
        (ASKED, "2032-12-30", True),
        (ASKED, "2032-12-31", True),  # it had 2033 as well
        (ASKED, "2033-12-30", True),
        (ASKED, "2033-12-31", False),
    ],
)
def test_a_renewal_that_somebody_asked_for_has_moved_the_last_day(
    asked: str, end: str, early: bool
) -> None:
    events = asked + notice(end, "2032-06-01")
    assert grounds(ON_REQUEST, events) == (("met", [end]) if early else ("unmet", []))


def test_the_money_of_the_year_is_owed_and_of_no_year_before() -> None:
    unused = '- {id: u, event: unused-funds, by: alfa, on: 2033-05-01, amount: "90.00", year: 2033}'
    events = PAID + FOR_LATER + notice("2033-04-30") + unused
    found = run("repayment", "2033-05-02", RENEWED, events, OF_EXIT, party="alfa")
    assert answer(found) == "yes"
    assert facts(found, "owing", "year", "last") == [("2033", "2033-04-30")]


@pytest.mark.parametrize(
    ("sent", "years"),
    [
        ("2032-11-30", ["2032", "2033", "2034"]),
        ("2032-12-01", ["2033", "2034"]),  # a month later is 1 January
    ],
)
def test_where_the_end_is_not_known_no_year_of_a_renewal_is_left_out(
    sent: str, years: list[str]
) -> None:
    events = PAID + FOR_LATER + NO_RECEIPT % sent
    found = run("repayment", "2033-02-01", RENEWED, events, OF_EXIT, party="alfa")
    assert answer(found) == "unknown"
    assert [year for (year,) in unsure(found, "owing", "year")] == years
