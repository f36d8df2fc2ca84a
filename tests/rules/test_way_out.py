"""Way out: to which end a notice leads."""

import pytest

from tests.rules.invented import answer, effect, facts, run, state
from tests.rules.ways_out import BACK, FIXED, ROLLING, ask, terms


@pytest.mark.parametrize(
    ("received", "ends"),
    [
        ("2030-06-30", "2030-12-31"),
        ("2030-07-01", "2031-12-31"),
        ("2031-06-30", "2031-12-31"),
        ("2031-07-01", "2032-12-31"),
    ],
)
def test_a_notice_leads_to_the_earliest_end_for_which_it_is_in_time(
    received: str, ends: str
) -> None:
    found = ask(received, BACK)
    assert ends == effect(found, "ends")
    assert [ends] == [day for (day,) in facts(found, "way-out", "ends")]


@pytest.mark.parametrize(
    ("received", "late", "ends"),
    [
        ("2030-06-30", "has no effect", "2031-12-31"),
        ("2031-06-30", "has no effect", "2031-12-31"),
        ("2031-07-01", "has no effect", "none"),
        ("2031-07-01", "takes effect at the next possible end", "2032-12-31"),
    ],
)
def test_a_notice_may_name_its_end_and_a_late_one_does_what_the_term_says(
    received: str, late: str, ends: str
) -> None:
    found = ask(received, f"{BACK}, late notice: {late}", for_end="2031-12-31")
    named = facts(found, "named", "ends")
    assert ends == ("none" if answer(found) == "no" else effect(found, "ends"))
    assert (named == [("2031-12-31",)]) == (received <= "2031-06-30")


def test_an_end_that_is_no_period_s_end_is_not_one_to_leave_at() -> None:
    found = ask("2030-03-01", f"{BACK}, late notice: has no effect", for_end="2031-06-30")
    assert facts(found, "way-out", "ends") == []
    assert state(found, "in-time") == "unmet"


WITHIN = BACK.replace("back from the last day", "within the last")


@pytest.mark.parametrize(
    ("received", "expected"),
    [("2030-06-30", []), ("2030-07-01", ["2030-12-31"]), ("2030-12-31", ["2030-12-31"])],
)
def test_within_the_last_means_neither_before_nor_after(received: str, expected: list[str]) -> None:
    assert expected == [day for (day,) in facts(ask(received, WITHIN), "way-out", "ends")]


def test_within_the_last_a_notice_that_names_its_end_may_not_be_early_either() -> None:
    early = ask("2030-07-01", WITHIN, for_end="2031-12-31")
    assert facts(early, "named", "ends") == []


@pytest.mark.parametrize("late", ["has no effect", "takes effect at the next possible end"])
def test_forward_a_notice_may_name_a_later_end(late: str) -> None:
    for end in ("2030-06-15", "2030-08-01"):
        found = ask("2030-03-15", f"{ROLLING}, late notice: {late}", for_end=end)
        assert end == effect(found, "ends")


@pytest.mark.parametrize(
    ("late", "expected"),
    [("has no effect", "no"), ("takes effect at the next possible end", "yes")],
)
def test_forward_an_end_that_is_too_near_does_what_the_term_says(late: str, expected: str) -> None:
    found = ask("2030-03-15", f"{ROLLING}, late notice: {late}", for_end="2030-06-14")
    assert expected == answer(found)


@pytest.mark.parametrize(
    ("received", "expected"),
    [("2030-09-30", "yes"), ("2030-10-01", "no")],
)
def test_a_notice_that_would_end_after_the_last_day_has_no_effect(
    received: str, expected: str
) -> None:
    assert expected == answer(ask(received, ROLLING, FIXED))


def test_of_two_notices_each_runs_from_its_own_receipt() -> None:
    events = "".join(
        f"- {{id: {by}, event: termination-notice, by: {by}, to: all, form: written, sent: {day},"
        f" received: {day}, for-end: earliest, authorised: yes}}\n"
        for by, day in (("beta", "2030-02-01"), ("gamma", "2030-03-01"))
    )
    found = run("in-force", "2030-04-01", terms(ROLLING), events)
    assert facts(found, "way-out", "notice", "ends") == [
        ("beta", "2030-05-01"),
        ("gamma", "2030-06-01"),
    ]


@pytest.mark.parametrize(
    ("received", "expected"),
    [("2030-12-31", "2031-12-31"), ("2031-01-01", "2031-12-31")],
)
def test_the_day_after_one_year_s_last_day_is_in_time_for_the_next(
    received: str, expected: str
) -> None:
    assert effect(ask(received, BACK, for_end=expected), "ends") == expected
