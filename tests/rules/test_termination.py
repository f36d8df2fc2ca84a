"""Termination by notice: until which day it is in time, and when it ends what."""

import pytest

from tests.rules.invented import answer, effect, facts, run
from tests.rules.ways_out import BACK, FIXED, PERIOD, ROLLING, ask, terms


@pytest.mark.parametrize(
    ("counted", "after", "last_day"),
    [
        ("back from the last day", "2030-06-30", "2031-06-30"),
        ("back from the day after", "2030-07-01", "2031-07-01"),
        ("within the last", "2031-06-30", "2031-12-31"),
        ("forward", "2030-06-30", "2031-06-30"),
    ],
)
def test_the_window_lies_where_the_term_counts_from(
    counted: str, after: str, last_day: str
) -> None:
    found = ask("2030-03-01", BACK.replace("back from the last day", counted))
    windows = facts(found, "window", "ends", "after", "last_day")
    assert ("2031-12-31", after, last_day) in windows


FROM_31_MARCH = """
- {id: X-1, kind: period, from: 2030-04-01, length: 6 months}
- {id: X-2, kind: renewal, renewal: automatic, length: 6 months}
- {id: X-3, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
"""


@pytest.mark.parametrize(
    ("counted", "last_day"),
    [("back from the last day", "2031-03-30"), ("forward", "2031-03-31")],
)
def test_forwards_and_backwards_by_months_are_not_the_same(counted: str, last_day: str) -> None:
    """Received 31 March, end 30 September, six months: in time forwards, a day late backwards."""
    found = ask("2030-04-01", BACK.replace("back from the last day", counted), FROM_31_MARCH)
    assert ("2031-09-30", last_day) in facts(found, "window", "ends", "last_day")


@pytest.mark.parametrize(
    ("weekend", "last_day"),
    [
        ("stands", "2030-06-30"),  # a Sunday
        ("next working day", "2030-07-01"),
        ("previous working day", "2030-06-28"),
    ],
)
def test_a_weekend_does_to_the_last_day_what_the_term_says(weekend: str, last_day: str) -> None:
    found = ask("2030-03-01", f"{BACK}, weekend: {weekend}")
    assert last_day == effect(found, "next_last_day")


def test_outside_the_table_of_working_days_nothing_is_made_up() -> None:
    late = PERIOD.replace("2030", "2101")
    found = ask("2101-03-01", f"{BACK}, weekend: next working day", late)
    assert answer(found) == "unknown"
    assert answer(ask("2101-03-01", BACK, late)) == "yes"


def test_whether_sending_or_receipt_counts_is_a_reading() -> None:
    forked = terms(f"{BACK}, counts from: {{fork: G1, a: received, b: sent}}")
    found = run(
        "termination", "2030-07-01", forked, "", {"G1": "a b"}, party="beta", sent="2030-06-30"
    )
    assert facts(found, "counts-on", "day") == [("2030-07-01",)]
    assert facts(found, "counts-on", "day", reading="G1=b") == [("2030-06-30",)]
    assert effect(found, "ends") == "2031-12-31"
    assert effect(found, "ends", "G1=b") == "2030-12-31"


@pytest.mark.parametrize(
    ("received", "more", "ends"),
    [
        ("2030-03-15", "", "2030-06-15"),
        ("2030-11-30", "", "2031-02-28"),
        ("2030-03-15", ", first day: counted", "2030-06-14"),
        ("2030-12-01", ", first day: counted", "2031-02-28"),
        ("2030-03-15", ", month end: last day of month", "2030-06-30"),
        ("2030-03-01", ", month end: last day of month", "2030-06-30"),
        ("2030-03-15", ", month end: last day of month, first day: counted", "2030-06-30"),
        ("2030-03-01", ", month end: last day of month, first day: counted", "2030-05-31"),
        ("2030-03-02", ", month end: last day of month, first day: counted", "2030-06-30"),
    ],
)
def test_forward_the_time_runs_from_the_notice(received: str, more: str, ends: str) -> None:
    assert ends == effect(ask(received, ROLLING + more), "ends")


@pytest.mark.parametrize(
    ("more", "last_day", "day_after"),
    [
        ("", "2030-09-30", "2030-10-01"),  # 30 December; 1 January is too late
        (", first day: counted", "2030-10-01", "2030-10-02"),
        (", month end: last day of month", "2030-09-30", "2030-10-01"),
        (", month end: last day of month, first day: counted", "2030-10-01", "2030-10-02"),
    ],
)
def test_forward_the_last_day_with_effect_leads_to_an_end_before_it_ends_anyway(
    more: str, last_day: str, day_after: str
) -> None:
    found = ask(last_day, ROLLING + more, FIXED)
    assert answer(found) == "yes"
    assert last_day == effect(found, "next_last_day")
    assert effect(ask(day_after, ROLLING + more, FIXED), "next_last_day") == "none"
