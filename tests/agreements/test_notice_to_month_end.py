"""Two months, and on to the end of the month: the invented agreement `notice-to-month-end`.

2030-03-15 to 2031-09-14, no renewal, no approval, no form. Two months from receipt, that day
counted, and on to the end of the month: received 1 May it is 30 June, received 2 May 31 July.
"""

import pytest

from tests.agreements.asked import Ask, brief, status


@pytest.mark.parametrize(
    ("received", "ends"),
    [
        ("2030-03-15", "2030-05-31"),
        ("2030-04-30", "2030-06-30"),
        ("2030-05-01", "2030-06-30"),
        ("2030-05-02", "2030-07-31"),
        ("2030-12-31", "2031-02-28"),
        ("2031-01-01", "2031-02-28"),
        ("2031-01-02", "2031-03-31"),
        ("2031-07-01", "2031-08-31"),
    ],
)
def test_the_first_day_counts_and_the_time_runs_to_the_end_of_a_month(
    ask_: Ask, received: str, ends: str
) -> None:
    answer = ask_("notice-to-month-end", "termination", received, party="aran")
    assert brief(answer, "ends", "scope") == ("yes", ends, "agreement")


def test_a_notice_whose_time_runs_past_the_last_day_has_no_effect(ask_: Ask) -> None:
    in_time = ask_("notice-to-month-end", "termination", "2031-07-01", party="aran")
    assert brief(in_time, "ends", "next_last_day") == ("yes", "2031-08-31", "2031-07-01")
    late = ask_("notice-to-month-end", "termination", "2031-07-02", party="aran")
    assert brief(late, "ends", "next_last_day") == ("no", None, None)


def test_where_no_form_is_named_an_oral_notice_counts(ask_: Ask) -> None:
    answer = ask_("notice-to-month-end", "termination", "2030-05-01", party="aran", form="oral")
    assert answer["answer"] == "yes"
    assert status(answer, "written") is None


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2030-03-14", "no"), ("2030-03-15", "yes"), ("2031-09-14", "yes"), ("2031-09-15", "no")],
)
def test_it_needs_no_approval_to_be_in_force(ask_: Ask, on: str, expected: str) -> None:
    answer = ask_("notice-to-month-end", "in-force", on)
    assert answer["answer"] == expected
    assert status(answer, "approved") is None


@pytest.mark.parametrize(
    ("on", "until"),
    [
        ("2030-05-01", "2030-06-30"),
        ("2030-05-02", "2030-07-31"),
        ("2031-07-01", "2031-08-31"),
        ("2031-07-02", "2031-09-14"),
    ],
)
def test_it_is_certain_as_long_as_a_notice_today_would_take(ask_: Ask, on: str, until: str) -> None:
    answer = ask_("notice-to-month-end", "in-force", on)
    assert brief(answer, "until", "renews") == ("yes", until, False)


def test_no_clause_renews_it(ask_: Ask) -> None:
    answer = ask_("notice-to-month-end", "renewal", "2031-06-01", for_year=2031)
    assert (answer["answer"], answer["regulated"]) == ("no", False)
