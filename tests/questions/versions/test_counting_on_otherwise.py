"""Where it takes more than the length of a renewal to tell what was certain when it changed, and
where other words move the periods, or none.
"""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.walk.standing import Walk
from tests.questions.versions.renewed import (
    NOTICE,
    PERIOD,
    RENEWAL,
    TWO_YEARS,
    YEARLY,
    asked,
    periods,
    until,
)
from tests.rules.invented import following, happened

COUNTED = "counted: {fork: G1, a: back from the last day, b: within the last}"
FORKED = NOTICE.replace("counted: back from the last day", COUNTED)


@pytest.mark.parametrize(
    ("change", "by_a", "by_b"),
    [
        ("2030-06-30", "2032-12-31", "2032-12-31"),
        # By a 2031 is certain, by b a notice in December may yet keep it from beginning.
        ("2030-07-01", "2031-12-31", "2032-12-31"),
        ("2030-12-31", "2031-12-31", "2032-12-31"),
        ("2031-01-01", "2031-12-31", "2031-12-31"),
    ],
)
def test_where_readings_make_something_else_certain_the_days_depend_on_them(
    change: str, by_a: str, by_b: str
) -> None:
    held = following(
        ("2030-01-01", PERIOD + YEARLY + FORKED),
        (change, PERIOD + TWO_YEARS + FORKED),
        forks={"G1": "a b"},
    )

    answer = asked(held, "in-force", "2031-06-30")
    told = {one["readings"]["G1"]: one["effect"]["period_ends"]
            for one in answer["readings"]["outcomes"] if "G1" in one["readings"]}  # fmt: skip
    assert told.get("a", answer["effect"]["period_ends"]) == by_a
    assert told.get("b", answer["effect"]["period_ends"]) == by_b


def test_where_several_forks_make_something_else_certain_the_change_is_for_a_person() -> None:
    two = FORKED.replace("length: 6 months", "length: {fork: G2, a: 6 months, b: 9 months}")
    forks = {"G1": "a b", "G2": "a b"}
    terms = (PERIOD + YEARLY + two, PERIOD + TWO_YEARS + two)
    held = following(("2030-01-01", terms[0]), ("2030-05-01", terms[1]), forks=forks)

    answer = asked(held, "termination", "2031-07-01", party="beta")
    assert answer["answer"] == "judgement"
    assert {one["term"] for one in answer["judgement"]} == {"wording"}
    under = {one.version for one in held}
    assert {date.fromisoformat(one) for one in answer["versions"]} == under


ON_REQUEST = RENEWAL.replace("automatic", "opt-in").replace("}", ", by: all}")


@pytest.mark.parametrize(
    ("requested", "change", "answer"),
    [
        ("2030-03-02", "2030-03-01", "yes"),  # the renewal is asked for under the later wording
        ("2030-03-01", "2030-03-01", "yes"),
        ("2030-03-01", "2030-03-02", "judgement"),
        ("2030-03-01", "2031-01-01", "judgement"),
    ],
)
def test_whether_one_that_was_asked_for_before_is_longer_is_for_a_person(
    requested: str, change: str, answer: str
) -> None:
    """A year by the earlier wording, two by the later; asked about the second of them."""
    held = following(
        ("2030-01-01", PERIOD + ON_REQUEST.replace("LENGTH", "1 year") + NOTICE),
        (change, PERIOD + ON_REQUEST.replace("LENGTH", "2 years") + NOTICE),
    )
    events = happened(
        held[0],
        "- {id: beg, event: renewal-notice, by: beta, to: all, form: written, "
        f"sent: {requested}, received: {requested}}}",
    )
    question = Question("in-force", date(2032, 6, 1))
    found = ask(question, held, events, load(), "plain", "en")
    assert found["answer"] == answer
    said = "is open how far the agreement was renewed when it began to apply"
    assert (said in found["headline"]) is (answer == "judgement")


def test_a_renewal_that_is_struck_out_lets_the_period_that_runs_be_the_last() -> None:
    held = following(("2030-01-01", PERIOD + YEARLY + NOTICE), ("2032-02-01", PERIOD + NOTICE))

    assert until(held, "2032-02-01") == "2032-12-31"
    assert asked(held, "in-force", "2032-12-31")["answer"] == "yes"
    assert asked(held, "in-force", "2033-01-01")["answer"] == "no"


def test_it_stays_the_last_when_something_else_changes_after_that() -> None:
    longer = NOTICE.replace("6 months", "9 months")
    held = following(
        ("2030-01-01", PERIOD + YEARLY + NOTICE),
        ("2032-02-01", PERIOD + NOTICE),
        ("2032-05-01", PERIOD + longer),
    )

    assert [until(held, on) for on in ("2032-05-01", "2032-12-31")] == ["2032-12-31"] * 2
    assert asked(held, "in-force", "2033-01-01")["answer"] == "no"


def test_a_cap_that_is_not_reached_keeps_nothing_and_says_nothing() -> None:
    capped = PERIOD + YEARLY.replace("}", ", at most: 5}") + NOTICE
    held = following(("2030-01-01", PERIOD + YEARLY + NOTICE), ("2031-02-01", capped))

    answer = asked(held, "in-force", "2031-03-01")
    assert answer["effect"]["until"] == "2031-12-31"
    assert not [one for one in answer["assumed"] if "keep their days" in one]


def test_a_cap_that_comes_when_it_is_passed_lets_the_period_that_runs_be_the_last() -> None:
    capped = PERIOD + YEARLY.replace("}", ", at most: 1}") + NOTICE
    held = following(("2030-01-01", PERIOD + YEARLY + NOTICE), ("2033-02-01", capped))

    assert until(held, "2033-02-01") == "2033-12-31"
    assert asked(held, "in-force", "2033-12-31")["answer"] == "yes"
    assert asked(held, "in-force", "2034-01-01")["answer"] == "no"


def test_from_a_year_to_a_month_and_to_half_a_year_the_days_go_on_without_a_gap() -> None:
    notice = NOTICE.replace("6 months", "2 months")
    monthly, half = (RENEWAL.replace("LENGTH", length) for length in ("1 month", "6 months"))
    held = following(
        ("2030-01-01", PERIOD + YEARLY + notice),
        ("2031-10-15", PERIOD + monthly + notice),
        ("2032-02-15", PERIOD + half + notice),
    )

    # On 14 February 2032 nobody can keep April from beginning any more.
    assert periods(held, "2031-10-01", "2032-12-31") == [
        *("2031-12-31", "2032-01-31", "2032-02-29", "2032-03-31", "2032-04-30", "2032-10-31"),
    ]
    days = ("2031-10-31", "2031-11-01", "2032-02-14", "2032-02-15", "2032-02-29", "2032-03-01")
    assert [until(held, on) for on in days] == [
        *("2031-12-31", "2032-01-31", "2032-04-30", "2032-04-30", "2032-04-30", "2032-10-31"),
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # Made renewing, prolonged before it has ended, and with another notice alone.
        (PERIOD + NOTICE, PERIOD + YEARLY + NOTICE),
        (PERIOD + NOTICE, PERIOD.replace("1 year", "3 years") + NOTICE),
        (PERIOD + YEARLY + NOTICE, PERIOD + YEARLY + NOTICE.replace("6 months", "3 months")),
    ],
)
def test_what_does_not_move_the_periods_that_ran_is_used_as_it_stands(
    before: str, after: str
) -> None:
    held = following(("2030-01-01", before), ("2030-05-01", after))
    walk = Walk(Question("in-force", date(2030, 6, 1)), held, (), load(), "plain")

    assert walk.ways(date(2030, 6, 1))[-1].last is held[1]
