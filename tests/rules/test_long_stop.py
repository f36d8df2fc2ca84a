"""Long stop: how long force majeure has to last before a party may leave because of it."""

import pytest

from tests.rules.invented import answer, effect, facts, run, state

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: exit, by: all, notice to: the other side, ends for: the whole agreement}
- {id: X-3, kind: force majeure, causes: [war, fire], other causes: no}
- {id: X-4, kind: force majeure exclusion, excluded: own breach of collective agreement}
- {id: X-5, kind: long stop, days: 30, counted: in a row, for: from then on}
- {id: X-6, kind: termination, by: all, only: after a long stop, ends: on any day,
   length: 1 month, counted: forward}
"""
WHILE = TERMS.replace("from then on", "as long as it lasts")
IN_TOTAL = TERMS.replace("in a row", "in total")


def hindrance(
    first: str, last: str = "2032-12-31", cause: str = "fire", party: str = "beta"
) -> str:
    until = f", until: {last}" if last else ""
    return f"- {{event: force-majeure, party: {party}, cause: {cause}, from: {first}{until}}}\n"


@pytest.mark.parametrize(("on", "expected"), [("2030-03-30", "no"), ("2030-03-31", "yes")])
def test_the_right_is_there_on_the_day_after_so_many_days(on: str, expected: str) -> None:
    found = run("termination", on, TERMS, hindrance("2030-03-01"), party="alfa")
    assert expected == answer(found)
    assert facts(found, "spell", "first") == [("2030-03-31",)]
    if expected == "yes":
        assert effect(found, "ends") == "2030-04-30"


@pytest.mark.parametrize(
    ("last", "expected"), [("2030-03-29", "no"), ("2030-03-30", "yes"), ("2030-05-01", "yes")]
)
def test_the_last_day_of_the_hindrance_is_one_of_them(last: str, expected: str) -> None:
    events = hindrance("2030-03-01", last)
    assert expected == answer(run("termination", "2030-06-01", TERMS, events, party="alfa"))


def test_a_hindrance_whose_end_nobody_recorded_may_have_lasted() -> None:
    found = run("termination", "2030-03-31", TERMS, hindrance("2030-03-01", ""), party="alfa")
    assert answer(found) == "unknown"


def test_without_force_majeure_nobody_may_leave() -> None:
    found = run("termination", "2030-06-01", TERMS, party="alfa")
    assert state(found, "entitled") == "unmet"
    assert effect(run("in-force", "2030-06-01", TERMS), "until") == "2032-12-31"


TWICE = hindrance("2030-03-01", "2030-03-20") + hindrance("2030-05-01", "2030-05-15")
ADJACENT = hindrance("2030-03-01", "2030-03-20") + hindrance(
    "2030-03-21", "2030-04-10", party="alfa"
)


@pytest.mark.parametrize(
    ("terms", "events", "first"),
    [
        (TERMS, TWICE, "9999-12-31"),  # a gap begins the count anew
        (IN_TOTAL, TWICE, "2030-05-11"),  # 20 days and 10 more
        (TERMS, ADJACENT, "2030-03-31"),
        (IN_TOTAL, ADJACENT, "2030-03-31"),
    ],
)
def test_in_a_row_and_in_total(terms: str, events: str, first: str) -> None:
    found = run("termination", "2030-07-01", terms, events, party="alfa")
    assert facts(found, "reached", "first") == [(first,)]


@pytest.mark.parametrize(("on", "expected"), [("2030-05-01", "yes"), ("2030-05-02", "no")])
def test_the_right_may_go_with_the_hindrance(on: str, expected: str) -> None:
    events = hindrance("2030-03-01", "2030-05-01")
    assert expected == answer(run("termination", on, WHILE, events, party="alfa"))
    assert answer(run("termination", on, TERMS, events, party="alfa")) == "yes"


@pytest.mark.parametrize(
    ("cause", "expected"), [("war", "yes"), ("blockade", "no"), ("labour-conflict", "no")]
)
def test_only_a_cause_that_counts_opens_the_way(cause: str, expected: str) -> None:
    events = hindrance("2030-03-01", cause=cause)
    assert expected == answer(run("termination", "2030-06-01", TERMS, events, party="alfa"))


def test_it_is_certain_until_the_end_of_a_notice_that_may_be_given() -> None:
    found = run("in-force", "2030-06-01", TERMS, hindrance("2030-03-01"))
    assert effect(found, "until") == "2030-07-01"


def test_on_the_last_day_of_too_short_a_hindrance_no_later_day_for_notice_is_told() -> None:
    """Thirty days from 1 March; the right would begin on 31 March, and lasts to the 30th."""
    for on in ("2030-03-30", "2030-03-31"):
        found = run("termination", on, WHILE, hindrance("2030-03-01", "2030-03-30"), party="alfa")
        assert answer(found) == "no"
        assert effect(found, "next_last_day") == "none"


@pytest.mark.parametrize(
    ("last", "next_day", "until"),
    [("2030-03-30", "none", "2032-12-31"), ("2030-03-31", "2030-03-31", "2030-04-30")],
)
def test_a_day_more_is_the_only_one(last: str, next_day: str, until: str) -> None:
    events = hindrance("2030-03-01", last)
    found = run("termination", last, WHILE, events, party="alfa")
    assert effect(found, "next_last_day") == next_day
    assert effect(run("in-force", last, WHILE, events), "until") == until


@pytest.mark.parametrize(
    ("last", "last_notice"), [("2030-03-30", "none"), ("2030-03-31", "2030-03-31")]
)
def test_it_leaves_no_chance_to_keep_a_renewal_away(last: str, last_notice: str) -> None:
    terms = WHILE + "- {id: X-7, kind: renewal, renewal: automatic, length: 1 year}\n"
    found = run("renewal", last, terms, hindrance("2030-03-01", last), for_year=2033)
    assert effect(found, "last_notice_day") == last_notice
    never = run("renewal", last, terms, for_year=2033)
    assert (effect(found, "state") == effect(never, "state")) == (last_notice == "none")
