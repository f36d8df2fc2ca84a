"""A month at a time from a 31st: the invented agreement `monthly`.

A month at a time from 2030-01-31. Received fourteen days before the last day, and on the
working day before if that is none. The periods: 31 Jan–27 Feb, 28 Feb–30 Mar, 31 Mar–29 Apr …
"""

import pytest

from tests.agreements.asked import Ask, brief


@pytest.mark.parametrize(
    ("received", "ends"),
    [
        ("2030-01-31", "2030-02-27"),
        ("2030-02-13", "2030-02-27"),  # a Wednesday
        ("2030-02-14", "2030-03-30"),
        ("2030-03-15", "2030-03-30"),  # the 16th is a Saturday
        ("2030-03-16", "2030-04-29"),
        ("2030-04-15", "2030-04-29"),
        ("2030-04-16", "2030-05-30"),
        ("2030-06-14", "2030-06-29"),  # the 15th is a Saturday
        ("2030-06-15", "2030-07-30"),
        ("2030-09-13", "2030-09-29"),  # the 15th is a Sunday
        ("2030-09-14", "2030-10-30"),
        ("2032-02-13", "2032-02-28"),  # a leap year: the period after it begins on 29 February
        ("2032-02-14", "2032-03-30"),
        ("2033-04-14", "2033-04-29"),  # the 15th is Good Friday
        ("2033-04-15", "2033-05-30"),
    ],
)
def test_a_month_from_a_31st_ends_where_the_first_day_says(
    ask_: Ask, received: str, ends: str
) -> None:
    answer = ask_("monthly", "termination", received, party="soderby")
    assert brief(answer, "ends", "scope") == ("yes", ends, "agreement")


@pytest.mark.parametrize(
    ("on", "last"),
    [("2030-02-14", "2030-03-15"), ("2030-03-15", "2030-03-15"), ("2030-03-16", "2030-04-15")],
)
def test_the_next_last_day_is_a_working_day(ask_: Ask, on: str, last: str) -> None:
    assert brief(ask_("monthly", "termination", on, party="masten"), "next_last_day") == (
        "yes",
        last,
    )


@pytest.mark.parametrize(
    ("on", "until"),
    [("2030-02-13", "2030-02-27"), ("2030-02-14", "2030-03-30"), ("2039-12-16", "2039-12-30")],
)
def test_it_is_certain_a_month_at_a_time(ask_: Ask, on: str, until: str) -> None:
    answer = ask_("monthly", "in-force", on)
    assert brief(answer, "since", "until", "renews") == ("yes", "2030-01-31", until, True)


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2030-01-30", "no"), ("2030-01-31", "yes"), ("2030-03-30", "yes"), ("2030-03-31", "no")],
)
def test_after_a_notice_that_came_a_day_late_it_lasts_a_month_more(
    ask_: Ask, on: str, expected: str
) -> None:
    events = """
    - {id: brev, event: termination-notice, by: masten, to: all, form: written, sent: 2030-02-12,
       received: 2030-02-14, for-end: earliest, authorised: yes}
    """
    assert ask_("monthly", "in-force", on, events)["answer"] == expected
