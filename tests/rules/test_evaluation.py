"""Evaluation: owed every year, made or not, and what the end of the agreement makes of it."""

import pytest

from tests.rules.invented import figures, owed, problems

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: evaluation, by: kontoret, occurs: yearly, first: 2030, last: 2031,
   after the end: {fork: G1, a: counts, b: does not count}}
- {id: X-3, kind: board report, by: kontoret, to: [beta], earliest: 2031-01-01, due: 2031-03-31}
"""
FORKS = {"G1": "a b"}
MADE = "- {id: u, event: evaluation, by: kontoret, year: 2031, on: 2032-02-01, misused: 0}"


def test_each_year_has_its_own() -> None:
    assert owed("2030-12-31", TERMS, forks=FORKS, duty="X-2") == {
        "kontoret 2030": "due",
        "kontoret 2031": "pending",
    }
    assert owed("2031-01-01", TERMS, forks=FORKS, duty="X-2")["kontoret 2030"] == "overdue"


@pytest.mark.parametrize(("reading", "expected"), [("", "overdue"), ("G1=b", "ended")])
def test_whether_it_is_still_owed_after_the_end_is_contested(reading: str, expected: str) -> None:
    assert expected == owed("2032-01-15", TERMS, "", FORKS, "X-2", reading)["kontoret 2031"]


def test_one_made_after_the_end_is_late() -> None:
    assert owed("2032-03-01", TERMS, MADE, FORKS, "X-2")["kontoret 2031"] == "fulfilled-late"


LEFT = (
    TERMS
    + """
- {id: X-6, kind: exit, by: all, notice to: all other parties, ends for: the whole agreement}
- {id: X-7, kind: termination, by: all, ends: on any day, length: 30 days,
   counted: forward, counts from: received}
"""
)
NOTICE = """
- {id: n, event: termination-notice, by: alfa, to: all, form: written, sent: 2031-09-01,
   received: 2031-09-01, for-end: earliest, authorised: yes}
"""
"""The agreement ends at the end of 1 October 2031."""


def made(on: str) -> str:
    return f"- {{id: u, event: evaluation, by: kontoret, year: 2031, on: {on}, misused: 0}}\n"


@pytest.mark.parametrize(
    ("events", "on", "counts", "does_not"),
    [
        (made("2031-12-31"), "2032-03-01", "fulfilled", "fulfilled"),
        (made("2032-01-01"), "2032-03-01", "fulfilled-late", "ended"),
        (NOTICE + made("2031-10-01"), "2032-03-01", "fulfilled", "fulfilled"),
        (NOTICE + made("2031-10-02"), "2032-03-01", "fulfilled", "ended"),
        (NOTICE, "2031-10-01", "due", "due"),
        (NOTICE, "2031-10-02", "due", "ended"),
        (NOTICE, "2031-12-31", "due", "ended"),
        (NOTICE, "2032-01-01", "overdue", "ended"),
    ],
)
def test_what_is_made_after_the_end_counts_as_the_same_reading_has_it_owed(
    events: str, on: str, counts: str, does_not: str
) -> None:
    """Of the last year, where the agreement runs out and where it ends early."""
    states = [owed(on, LEFT, events, FORKS, "X-2", f"G1={one}")["kontoret 2031"] for one in "ab"]
    assert states == [counts, does_not]


def test_one_made_after_the_end_that_does_not_count_is_told_as_not_enough() -> None:
    plain = TERMS.replace("{fork: G1, a: counts, b: does not count}", "does not count")
    lacks = figures("insufficient", ("event",), "lacks", "2032-03-01", plain, MADE)
    assert lacks == {"u": "day"}


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2030-12-31", "pending"), ("2031-01-01", "due"), ("2031-04-01", "overdue")],
)
def test_the_board_report_has_its_window(on: str, expected: str) -> None:
    assert owed(on, TERMS, forks=FORKS, duty="X-3") == {"kontoret > beta": expected}


@pytest.mark.parametrize(
    ("given", "expected"), [("2030-12-31", "overdue"), ("2031-03-31", "fulfilled")]
)
def test_a_board_report_before_its_window_does_not_count(given: str, expected: str) -> None:
    event = f"- {{id: r, event: board-report, by: kontoret, on: {given}}}"
    assert owed("2031-06-01", TERMS, event, FORKS, "X-3") == {"kontoret > beta": expected}


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2029-12-31", "overdue"), ("2030-01-01", "fulfilled"), ("2030-12-31", "fulfilled")],
)
def test_one_made_before_its_year_does_not_count(on: str, expected: str) -> None:
    made = f"- {{id: u, event: evaluation, by: kontoret, year: 2030, on: {on}, misused: 0}}"
    assert owed("2031-01-01", TERMS, made, FORKS, "X-2")["kontoret 2030"] == expected


@pytest.mark.parametrize(
    ("by", "evaluation", "report"),
    [
        ("kontoret", "fulfilled", "fulfilled"),
        ("beta", "judgement", "judgement"),  # the party of kontoret: by which unit is not told
        ("gamma", "overdue", "overdue"),
    ],
)
def test_where_the_party_is_named_and_not_its_unit_a_person_says_which_it_was(
    by: str, evaluation: str, report: str
) -> None:
    made = f"""
- {{id: u, event: evaluation, by: {by}, year: 2030, on: 2030-11-01, misused: 0}}
- {{id: r, event: board-report, by: {by}, on: 2031-03-31}}
"""
    told = owed("2031-06-01", TERMS, made, FORKS, "X-2")
    assert told["kontoret 2030"] == evaluation
    assert owed("2031-06-01", TERMS, made, FORKS, "X-3") == {"kontoret > beta": report}


LONG = """
- {id: X-1, kind: period, from: 2030-01-01, length: 4 years}
- {id: X-2, kind: evaluation, by: kontoret, occurs: yearly, first: 2031, last: 2032,
   after the end: does not count}
- {id: X-4, kind: board report, by: kontoret, to: [beta], earliest: 2031-01-01, due: 2031-03-31}
- {id: X-5, kind: board report, by: gamma, to: [alfa, beta], earliest: 2032-01-01,
   due: 2032-03-31}
- {id: X-6, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-7, kind: termination, by: all, ends: on any day, length: 30 days,
   counted: forward, counts from: received}
"""
LEAVES = """
- {id: u, event: termination-notice, by: beta, to: all, form: written, for-end: earliest,
   authorised: yes, sent: DAY, received: DAY}
"""


def test_it_is_owed_for_the_years_that_are_named() -> None:
    assert owed("2033-06-01", LONG, duty="X-2") == {
        "kontoret 2031": "overdue",
        "kontoret 2032": "overdue",
    }


@pytest.mark.parametrize(
    ("received", "years"),
    [("2031-12-01", ["2031"]), ("2031-12-02", ["2031", "2032"])],  # to 31 December, 1 January
)
def test_it_is_owed_for_the_years_in_which_the_party_of_the_unit_is_bound(
    received: str, years: list[str]
) -> None:
    found = owed("2033-06-01", LONG, LEAVES.replace("DAY", received), duty="X-2")
    assert found == {f"kontoret {year}": "overdue" if year == "2031" else "ended" for year in years}


@pytest.mark.parametrize(("on", "expected"), [("2033-12-31", []), ("2034-01-01", ["2033"])])
def test_where_one_after_the_end_does_not_count_that_of_its_last_year_lapses_with_the_end(
    on: str, expected: list[str]
) -> None:
    to_the_end = LONG.replace("last: 2032", "last: 2033")
    assert list(figures("lapsed", ("year",), "duty", on, to_the_end)) == expected


@pytest.mark.parametrize("length", ["4 years", "45 months"])  # to 31 December, 30 September 2033
def test_what_was_late_before_the_end_stays_late(length: str) -> None:
    """Of the last year too, where one made after the end counts."""
    terms = LONG.replace("4 years", length).replace("last: 2032", "last: 2033")
    found = owed("2034-01-01", terms, duty="X-2")
    counts = owed("2034-01-01", terms.replace("does not count", "counts"), duty="X-2")
    assert (found["kontoret 2031"], found["kontoret 2032"]) == ("overdue", "overdue")
    assert (found["kontoret 2033"], counts["kontoret 2033"]) == ("ended", "overdue")


@pytest.mark.parametrize(("on", "lacks"), [("2030-12-31", ["X-2 2031"]), ("2031-01-01", [])])
def test_what_was_made_too_early_is_told_of_its_own_year(on: str, lacks: list[str]) -> None:
    made = f"""
- {{id: e1, event: evaluation, by: kontoret, year: 2031, on: {on}, misused: 0}}
- {{id: e2, event: evaluation, by: alfa, year: 2032, on: {on}, misused: 0}}
"""
    assert list(figures("insufficient", ("duty", "year"), "on", "2033-01-01", LONG, made)) == lacks


def test_each_board_is_told_by_the_one_and_in_the_time_of_its_own_clause() -> None:
    """Kontoret tells beta a day too early, gamma in time, and under another clause."""
    given = """
- {id: r1, event: board-report, by: kontoret, on: 2030-12-31}
- {id: r2, event: board-report, by: gamma, on: 2032-01-01}
"""
    keys = ("duty", "bearer", "beneficiary")
    assert figures("insufficient", keys, "on", "2032-06-01", LONG, given) == {
        "X-4 kontoret beta": "2030-12-31"
    }
    assert owed("2032-06-01", LONG, given, duty="X-4") == {"kontoret > beta": "overdue"}
    assert owed("2032-06-01", LONG, given, duty="X-5") == {
        "gamma > alfa": "fulfilled",
        "gamma > beta": "fulfilled",
    }


def test_what_is_made_of_one_year_is_not_made_of_another() -> None:
    made = "- {id: e, event: evaluation, by: kontoret, year: 2031, on: 2032-02-01, misused: 0}"
    assert owed("2033-06-01", LONG, made, duty="X-2") == {
        "kontoret 2031": "fulfilled-late",
        "kontoret 2032": "overdue",
    }


def test_what_a_board_was_told_is_done_towards_that_board() -> None:
    given = "- {id: r, event: board-report, by: kontoret, on: 2031-01-01}"
    keys = ("duty", "bearer", "beneficiary")
    assert list(figures("done", keys, "on", "2031-06-01", LONG, given)) == ["X-4 kontoret beta"]


@pytest.mark.parametrize(("on", "lacks"), [("2030-12-31", ["X-4"]), ("2031-01-01", [])])
def test_a_board_report_on_the_first_day_is_not_too_early(on: str, lacks: list[str]) -> None:
    given = f"- {{id: r1, event: board-report, by: kontoret, on: {on}}}"
    assert list(figures("insufficient", ("duty",), "on", "2032-06-01", LONG, given)) == lacks


@pytest.mark.parametrize(("decision", "expected"), [("yes", ["kontoret > beta"]), ("no", [])])
def test_who_was_never_bound_tells_no_board(decision: str, expected: list[str]) -> None:
    terms = LONG + "- {id: X-8, kind: approval, by: all, binds: those who have approved}\n"
    decided = "".join(
        f"- {{id: b-{who}, event: approval, by: {who}, on: 2029-12-01,"
        f" decision: {decision if who == 'beta' else 'yes'}}}\n"
        for who in ("alfa", "beta", "gamma")
    )
    assert list(owed("2031-06-01", terms, decided, duty="X-4")) == expected


def test_an_evaluation_is_yearly_and_nothing_else_can_be_written() -> None:
    terms = "- {id: X-1, kind: evaluation, by: beta, occurs: once, first: 2030}"
    assert [one.key for one in problems(terms)] == ["not-one-of"]
