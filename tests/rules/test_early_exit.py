"""Repayment on early exit: of which years money may go back where the end is not known."""

import pytest

from engine.questions.ask import Inquired
from tests.rules.invented import answer, facts, run, state, unsure
from tests.rules.repayments import OF_EXIT, ON_EXIT, PAID, UNUSED, ended

NO_RECEIPT = """
- {id: n, event: termination-notice, by: beta, to: all, form: written, sent: %s,
   for-end: earliest, authorised: yes}
"""
NEITHER = """
- {id: n, event: termination-notice, by: beta, to: all, form: written, for-end: earliest,
   authorised: yes, recorded: 2031-08-20T12:00:00+02:00}
"""


def years(events: str, on: str = "2033-02-01") -> tuple[str, list[str]]:
    """The answer about repayment, and the years of which there is perhaps a ground."""
    found = run("repayment", on, ON_EXIT, PAID + events, OF_EXIT, party="alfa")
    return answer(found), [year for (year,) in unsure(found, "owing", "year")]


def test_where_the_end_is_known_its_year_is() -> None:
    found = run("repayment", "2032-01-01", ON_EXIT, PAID + ended(), OF_EXIT, party="alfa")
    assert facts(found, "owing", "year", "last") == [("2031", "2031-09-15")]
    assert unsure(found, "owing", "year") == []


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ("2029-12-01", ["2030", "2031", "2032"]),
        ("2030-11-30", ["2030", "2031", "2032"]),  # a month later is 2030-12-30
        ("2030-12-01", ["2031", "2032"]),
        ("2031-12-01", ["2032"]),
        ("2032-11-30", ["2032"]),
    ],
)
def test_where_the_receipt_is_not_known_it_ends_in_a_year_in_which_it_can_end(
    sent: str, expected: list[str]
) -> None:
    assert years(NO_RECEIPT % sent) == ("unknown", expected)


def test_a_notice_that_cannot_work_before_the_last_day_is_no_ground() -> None:
    assert years(NO_RECEIPT % "2032-12-01") == ("no", [])


@pytest.mark.parametrize(
    ("first_day", "expected"),
    [
        ("2030-01-02", ["2030", "2031", "2032"]),  # it runs out on the first day of 2033
        ("2030-01-03", ["2030", "2031", "2032", "2033"]),
    ],
)
def test_an_early_end_lies_before_the_last_day_and_so_in_no_year_that_begins_with_it(
    first_day: str, expected: list[str]
) -> None:
    terms = ON_EXIT.replace("from: 2030-01-01", f"from: {first_day}")
    found = run("repayment", "2033-02-01", terms, PAID + NEITHER, OF_EXIT, party="alfa")
    assert [year for (year,) in unsure(found, "owing", "year")] == expected


def test_where_nothing_is_known_of_its_days_it_is_a_year_of_the_agreement() -> None:
    assert years(NEITHER) == ("unknown", ["2030", "2031", "2032"])


def test_an_end_that_is_not_named_is_no_sooner_than_the_time_of_notice_allows() -> None:
    unnamed = ended("2031-11-30").replace("for-end: earliest, ", "")
    assert unnamed != ended("2031-11-30")
    assert years(unnamed) == ("unknown", ["2031", "2032"])
    assert years(unnamed.replace("2031-11-30", "2031-12-01")) == ("unknown", ["2032"])


GOES_ON = ON_EXIT.replace("ends for: the whole agreement", "ends for: the leaving party")
LEFT = UNUSED.replace("2031-09-20", "2031-11-01")
GAMMA_TOO = """
- {id: m, event: termination-notice, by: gamma, to: all, form: written, sent: %s, received: %s,
   for-end: earliest, authorised: yes}
"""


def goes_on(events: str, on: str = "2032-02-01") -> Inquired:
    return run("repayment", on, GOES_ON, PAID + LEFT + events, OF_EXIT, party="alfa")


def test_where_one_of_several_leaves_and_the_others_go_on_a_person_says_what_goes_back() -> None:
    """beta leaves on 2031-09-15; gamma stays, and has paid for a year that runs on."""
    found = goes_on(ended())
    assert answer(run("in-force", "2032-02-01", GOES_ON, PAID + ended(), OF_EXIT)) == "yes"
    assert answer(found) == "judgement"
    assert state(found, "ground") == "judgement"
    assert facts(found, "repaid-to", "to") == []
    assert facts(found, "ended-early", "ends") == []


def test_where_the_last_of_them_leaves_too_there_is_a_ground_and_the_shares_are_judged() -> None:
    found = goes_on(ended() + GAMMA_TOO % ("2031-10-01", "2031-10-01"))
    assert (answer(found), state(found, "ground")) == ("judgement", "met")
    assert facts(found, "owing", "year", "last") == [("2031", "2031-11-01")]


def test_where_nobody_has_left_nothing_waits_for_a_person() -> None:
    assert answer(goes_on("")) == "no"


ONE_BY_ONE = ON_EXIT.replace("ends for: the whole agreement", "ends for: the leaving party")


def leaves(by: str, day: str) -> str:
    return ended(day).replace("id: n,", f"id: n-{by},").replace("by: beta", f"by: {by}")


@pytest.mark.parametrize(
    ("gamma", "certain", "open_"),
    [
        ("2031-08-14", ["2031-09-15"], ["2031-09-14"]),  # beta's notice ends it for all
        ("2031-08-15", ["2031-09-15"], []),  # both together do
        ("2031-08-16", ["2031-09-16"], ["2031-09-15"]),
        ("", [], ["2031-09-15"]),  # it goes on for gamma: a person says
    ],
)
def test_the_last_to_leave_end_it_for_all(gamma: str, certain: list[str], open_: list[str]) -> None:
    """Beta's notice of 15 August takes effect on 15 September; gamma's as long after its own."""
    events = PAID + leaves("beta", "2031-08-15") + (leaves("gamma", gamma) if gamma else "")
    found = run("repayment", "2032-01-01", ONE_BY_ONE, events, OF_EXIT, party="alfa")
    assert [day for (day,) in facts(found, "owing", "last")] == certain
    assert [day for (day,) in unsure(found, "owing", "last")] == open_
