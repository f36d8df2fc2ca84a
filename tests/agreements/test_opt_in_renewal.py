"""Renewed only if somebody asks for it: the invented agreement `opt-in-renewal`.

Two years from 2030-03-01, so to 2032-02-29. On request in writing, four months before the end,
one more year, twice at most. Contested (V1): whether a request counts when received or sent.
"""

import pytest

from tests.agreements.asked import Ask, brief

APPROVED = """
- {event: approval, by: bryggan, on: 2030-01-15}
- {event: approval, by: osterby, on: 2030-02-10}
"""


def request(received: str, sent: str, form: str = "written") -> str:
    came = f"received: {received}, " if received else ""
    return f"- {{event: renewal-notice, by: bryggan, to: all, form: {form}, {came}sent: {sent}}}\n"


FIRST = request("2031-10-29", "2031-10-25")
SECOND = request("2032-10-28", "2032-10-20")


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2030-02-28", "no"), ("2030-03-01", "yes"), ("2032-02-29", "yes"), ("2032-03-01", "no")],
)
def test_without_a_request_it_ends_after_two_years(ask_: Ask, on: str, expected: str) -> None:
    assert ask_("opt-in-renewal", "in-force", on, APPROVED)["answer"] == expected


def test_without_the_approvals_on_record_nobody_knows(ask_: Ask) -> None:
    assert ask_("opt-in-renewal", "in-force", "2030-03-01")["answer"] == "unknown"


@pytest.mark.parametrize(
    ("received", "sent", "expected", "decisive"),
    [
        ("2031-10-29", "2031-10-29", "yes", []),
        ("2031-10-30", "2031-10-29", "depends", ["V1"]),
        ("2031-10-30", "2031-10-30", "no", []),
        ("", "2031-10-29", "unknown", []),  # in time if sending counts; else it is not known
        ("", "2031-10-30", "no", []),  # it cannot have come before it was sent
    ],
)
def test_a_request_four_months_before_the_end_gives_one_more_year(
    ask_: Ask, received: str, sent: str, expected: str, decisive: list[str]
) -> None:
    events = APPROVED + request(received, sent)
    answer = ask_("opt-in-renewal", "in-force", "2032-03-01", events)
    assert answer["answer"] == expected
    if expected != "unknown":
        assert answer["readings"]["decisive"].get("answer", []) == decisive
    if expected == "yes":
        assert brief(answer, "until", "renews") == ("yes", "2033-02-28", False)


def test_each_reading_of_when_a_request_counts_has_its_own_outcome(ask_: Ask) -> None:
    events = APPROVED + request("2031-10-30", "2031-10-29")
    for reading, expected in (("a", "no"), ("b", "yes")):
        answer = ask_("opt-in-renewal", "in-force", "2032-03-01", events, readings={"V1": reading})
        assert answer["answer"] == expected


def test_an_oral_request_does_not_renew(ask_: Ask) -> None:
    events = APPROVED + request("2031-10-01", "2031-10-01", "oral")
    assert ask_("opt-in-renewal", "in-force", "2032-03-01", events)["answer"] == "no"


@pytest.mark.parametrize(
    ("second", "expected"),
    [("2032-10-28", "yes"), ("2032-10-29", "no")],
)
def test_a_second_year_is_asked_for_on_its_own(ask_: Ask, second: str, expected: str) -> None:
    events = APPROVED + FIRST + request(second, second)
    answer = ask_("opt-in-renewal", "in-force", "2033-03-01", events)
    assert answer["answer"] == expected


def test_a_second_year_does_not_follow_a_first_that_nobody_asked_for(ask_: Ask) -> None:
    assert ask_("opt-in-renewal", "in-force", "2033-03-01", APPROVED + SECOND)["answer"] == "no"


@pytest.mark.parametrize(("on", "expected"), [("2034-02-28", "yes"), ("2034-03-01", "no")])
def test_there_is_no_third_year(ask_: Ask, on: str, expected: str) -> None:
    events = APPROVED + FIRST + SECOND + request("2033-10-01", "2033-10-01")
    assert ask_("opt-in-renewal", "in-force", on, events)["answer"] == expected


@pytest.mark.parametrize(("events", "expected"), [(APPROVED, "no"), (APPROVED + FIRST, "yes")])
def test_the_year_that_was_asked_for_is_certain(ask_: Ask, events: str, expected: str) -> None:
    answer = ask_("opt-in-renewal", "renewal", "2031-11-01", events, for_year=2032)
    assert answer["answer"] == expected


def test_of_termination_it_says_nothing(ask_: Ask) -> None:
    answer = ask_("opt-in-renewal", "termination", "2031-01-01", APPROVED, party="osterby")
    assert (answer["answer"], answer["regulated"]) == ("no", False)
