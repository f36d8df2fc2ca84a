"""Certainty of a coming period: whether anything that may still happen can keep it away."""

import pytest

from tests.rules.invented import answer, effect, facts, run, state

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: exit, by: all, notice to: the other side, ends for: the leaving party}
- {id: X-4, kind: termination, by: all,
   ends: at the end of a period, length: 6 months, counted: back from the last day}
"""
CAPPED = TERMS.replace("length: 1 year}\n- {id: X-3", "length: 1 year, at most: 1}\n- {id: X-3")
ROLLING = TERMS.replace(
    "ends: at the end of a period, length: 6 months, counted: back from the last day",
    "ends: on any day, length: 3 months, counted: forward",
)
BOTH_KINDS = TERMS.replace("by: all,\n", "by: [beta, gamma],\n") + (
    "- {id: X-5, kind: termination, by: alfa, ends: on any day, length: 3 months,"
    " counted: forward}\n"
)


def notice(by: str, received: str = "2030-06-30") -> str:
    return (
        f"- {{event: termination-notice, by: {by}, to: all, form: written, sent: {received},"
        f" received: {received}, for-end: earliest, authorised: yes}}\n"
    )


@pytest.mark.parametrize(
    ("on", "expected", "what"), [("2030-06-30", "no", "open"), ("2030-07-01", "yes", "certain")]
)
def test_a_period_is_certain_when_the_last_day_for_notice_has_passed(
    on: str, expected: str, what: str
) -> None:
    found = run("renewal", on, TERMS, for_year=2031)
    assert expected == answer(found)
    assert what == effect(found, "state")
    assert effect(found, "last_notice_day") == "2030-06-30"
    assert effect(found, "certain_from") == "2030-07-01"


def test_the_period_sought_is_the_one_that_starts_in_the_year() -> None:
    found = run("renewal", "2030-06-30", TERMS, for_year=2032)
    assert facts(found, "sought", "n", "starts") == [("2", "2032-01-01")]


@pytest.mark.parametrize(("year", "expected"), [(2030, "met"), (2031, "met"), (2032, "unmet")])
def test_no_period_starts_after_the_last_renewal(year: int, expected: str) -> None:
    assert expected == state(run("renewal", "2030-03-01", CAPPED, for_year=year), "term")


@pytest.mark.parametrize(
    ("events", "stays", "expected"),
    [
        ("", ["alfa", "beta", "gamma"], "met"),
        (notice("beta"), ["alfa", "gamma"], "met"),
        (notice("beta") + notice("gamma"), ["alfa"], "unmet"),
        (notice("beta") + notice("gamma", "2030-07-01"), ["alfa", "gamma"], "met"),
        (notice("alfa"), [], "unmet"),  # alone on its side, it ends the whole
    ],
)
def test_a_period_comes_if_somebody_stays_on_both_sides(
    events: str, stays: list[str], expected: str
) -> None:
    found = run("renewal", "2030-08-01", TERMS, events, for_year=2031)
    assert stays == [party for (party,) in facts(found, "stays", "party")]
    assert expected == state(found, "not-ended-before")
    assert bool(facts(found, "stay-on-both-sides", "n")) == (expected == "met")


@pytest.mark.parametrize(
    ("on", "first_day", "expected"),
    [
        ("2030-09-30", "not counted", "unmet"),  # it would end on 30 December
        ("2030-10-01", "not counted", "met"),  # on 1 January: the period has begun
        ("2030-10-01", "counted", "unmet"),  # on 31 December
        ("2030-10-02", "counted", "met"),
    ],
)
def test_where_the_time_runs_from_the_notice_it_is_open_while_one_could_end_it_before(
    on: str, first_day: str, expected: str
) -> None:
    terms = ROLLING.replace("forward", f"forward, first day: {first_day}")
    found = run("renewal", on, terms, for_year=2031)
    assert expected == state(found, "locked")
    last = {"not counted": "2030-09-30", "counted": "2030-10-01"}[first_day]
    assert last == effect(found, "last_notice_day")


@pytest.mark.parametrize(("on", "expected"), [("2030-09-30", "open"), ("2030-10-01", "certain")])
def test_where_parties_leave_in_different_ways_the_last_chance_of_all_counts(
    on: str, expected: str
) -> None:
    found = run("renewal", on, BOTH_KINDS, for_year=2031)
    assert expected == effect(found, "state")
    assert facts(found, "last-chance", "day") == [("2030-06-30",), ("2030-09-30",)]
    assert effect(found, "last_notice_day") == "2030-09-30"


@pytest.mark.parametrize(
    ("first_day", "chances"),
    [
        ("counted", [("2030-10-01",)]),  # the term's first day is the last one that is in time
        ("not counted", []),
    ],
)
def test_a_term_that_begins_on_the_last_day_for_notice_is_a_chance(
    first_day: str, chances: list[tuple[str, ...]]
) -> None:
    terms = ROLLING.replace(
        "forward", f"forward, first day: {first_day}, once it has run: 9 months"
    )
    found = run("renewal", "2030-09-01", terms, for_year=2031)
    assert chances == facts(found, "last-chance", "day")


GROWING = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: exit, by: all, notice to: the other side, ends for: the leaving party}
- {id: X-4, kind: termination, by: all, ends: on any day, length: 3 months, counted: forward,
   until it has run: 6 months}
- {id: X-5, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward,
   once it has run: 6 months}
"""


@pytest.mark.parametrize(
    ("year", "chances"),
    [
        (2030, []),  # nothing keeps the first period away
        (2031, [("2030-06-30",), ("2030-11-30",)]),
    ],
)
def test_each_term_is_a_chance_on_its_own_days(year: int, chances: list[tuple[str, ...]]) -> None:
    found = run("renewal", "2030-03-01", GROWING, for_year=year)
    assert chances == facts(found, "last-chance", "day")


OBJECTED = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: unless objected to, length: 1 year, by: [alfa, beta],
   before the end: 2 months}
"""


@pytest.mark.parametrize(("on", "expected"), [("2030-10-31", "unmet"), ("2030-11-01", "met")])
def test_a_period_is_open_while_somebody_may_object_to_it(on: str, expected: str) -> None:
    assert expected == state(run("renewal", on, OBJECTED, for_year=2031), "locked")


ENDS_IT = """
- {id: brev, event: termination-notice, by: alfa, to: all, form: written, sent: 2030-06-01,
   %s for-end: earliest, authorised: yes}
"""


@pytest.mark.parametrize(
    ("received", "where", "last", "locked"),
    [
        ("received: 2030-06-01,", "ended", "none", ""),  # a further notice has nothing to end
        ("", "unknown", "2031-06-30", "unmet"),  # it has perhaps come too late for 2030
    ],
)
def test_where_it_has_been_ended_no_further_notice_is_waited_for(
    received: str, where: str, last: str, locked: str
) -> None:
    found = run("renewal", "2030-08-01", TERMS, ENDS_IT % received, for_year=2032)
    assert (answer(found), effect(found, "state")) == ("no", where)
    assert (effect(found, "last_notice_day"), state(found, "locked")) == (last, locked)


@pytest.mark.parametrize(
    ("beta", "expected"),
    [("", "unknown"), ("annulled: 2030-07-15", "unmet"), ("decision: yes", "met")],
)
def test_one_that_may_not_be_bound_does_not_keep_the_period(beta: str, expected: str) -> None:
    """Gamma leaves; where those who have approved are bound, only beta may stay with alfa."""
    each = TERMS + "- {id: X-6, kind: approval, by: all, binds: those who have approved}\n"
    events = notice("gamma") + "".join(
        f"- {{event: approval, by: {party}, on: 2029-12-01{keys}}}\n"
        for party, keys in (
            ("alfa", ""),
            ("gamma", ""),
            *((("beta", f", {beta}"),) if beta else ()),
        )
    )
    found = run("renewal", "2030-08-01", each, events, for_year=2031)
    assert state(found, "not-ended-before") == expected
