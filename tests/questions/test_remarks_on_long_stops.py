"""What a reviewer is told of a right to leave after force majeure that nobody can use."""

import pytest

from engine.wording.problem_sentences import SENTENCES
from tests.questions.remarked import PERIOD, RENEWED, of, timeline
from tests.rules.invented import answer, run

HINDERED = """
- {id: X-3, kind: exit, by: all, notice to: the other side, ends for: the whole agreement}
- {id: X-5, kind: force majeure, causes: [war], other causes: no}
- {id: X-6, kind: force majeure exclusion, excluded: own breach of collective agreement}
"""
LONG_STOP = "- {id: X-7, kind: long stop, days: DAYS, counted: in a row, for: from then on}\n"
LEAVE = """
- {id: X-8, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward,
   only: after a long stop}
"""
WAR = "- {event: force-majeure, party: beta, cause: war, from: 2030-01-01, until: 2030-12-31}\n"


def after(days: int, period: str = PERIOD, leave: str = LEAVE) -> str:
    return period + HINDERED + LONG_STOP.replace("DAYS", str(days)) + leave


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (333, ""),  # the right comes on 30 November, the last day for a month before 31 December
        (334, "long-stop-too-late"),
        (364, "long-stop-too-late"),  # on the last day
        (365, "long-stop-never"),
    ],
)
def test_force_majeure_that_has_to_last_too_long_for_the_agreement(days: int, told: str) -> None:
    found = of(after(days))

    assert [key for key in found if key.startswith("long-stop")] == [told] * bool(told)


@pytest.mark.parametrize(("days", "expected"), [(333, "yes"), (334, "no")])
def test_what_the_engine_answers_on_the_day_on_which_the_right_comes(
    days: int, expected: str
) -> None:
    """There was war from the first day to the last."""
    on = {333: "2030-11-30", 334: "2030-12-01"}[days]

    assert expected == answer(run("termination", on, after(days), WAR, party="alfa"))
    for later in ("2030-12-02", "2030-12-31"):
        assert answer(run("termination", later, after(days), WAR, party="alfa")) == "no"


def test_it_is_told_at_the_time_of_notice_with_the_days_of_the_long_stop() -> None:
    found = of(after(334))["long-stop-too-late"]

    assert timeline(found) == [
        ("2030-01-01", "witness.first-day"),
        ("2030-11-30", "witness.last-with-effect"),
        ("2030-12-01", "witness.long-stop"),
        ("2030-12-31", "witness.ends"),
    ]
    assert [key for key, _ in found.related] == ["also-here"]
    said = dict(found.values)
    for lang in ("sv", "en"):
        told = SENTENCES[lang][found.key].format(**said)  # type: ignore[index]
        assert all(word in told for word in ("334", "2030-12-01", "`1 month`", "2030-12-31"))


@pytest.mark.parametrize(("days", "told"), [(180, False), (181, True)])
def test_a_notice_that_is_counted_back_from_the_end(days: int, told: bool) -> None:
    """The last day for notice is 30 June, the day after a hundred and eighty days."""
    back = LEAVE.replace("forward", "back from the last day").replace("1 month", "6 months")
    ends = back.replace("on any day", "at the end of a period")

    assert told == ("long-stop-too-late" in of(after(days, leave=ends)))


def test_an_agreement_that_goes_on_has_time_enough() -> None:
    assert [key for key in of(after(364, RENEWED)) if key.startswith("long-stop")] == []


def test_of_two_long_stops_the_one_that_comes_too_late_is_told() -> None:
    shorter = LONG_STOP.replace("X-7", "X-9").replace("DAYS", "60").replace("in a row", "in total")
    found = of(after(334) + shorter)["long-stop-too-late"]

    assert dict(found.values)["days"] == "334"


def test_a_right_that_needs_no_long_stop_is_none_of_this() -> None:
    leave = LEAVE.replace(",\n   only: after a long stop", "")
    found = of(after(364, leave=leave))

    assert "long-stop-too-late" not in found
    assert "no-effect-from" in found


@pytest.mark.parametrize(("years", "days", "told"), [
    (4, 1429, False), (4, 1430, True),  # the right comes on 30 November, or 1 December, 2033
    (10, 3620, False), (10, 3621, True),  # so in 2039
])  # fmt: skip
def test_the_end_of_a_period_of_many_years_is_looked_for_where_no_last_day_is_named(
    years: int, days: int, told: bool
) -> None:
    found = of(after(days, PERIOD.replace("1 year", f"{years} years")))

    assert told == ("long-stop-too-late" in found)


def test_so_it_is_for_a_right_to_leave_on_any_day() -> None:
    leave = LEAVE.replace(",\n   only: after a long stop", "")
    found = of(after(1, PERIOD.replace("1 year", "10 years"), leave))

    assert timeline(found["no-effect-from"])[0] == ("2039-11-30", "witness.notice.yes")
