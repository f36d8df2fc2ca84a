"""Another length of renewal: what ran or was certain when it came keeps its days, and from there
the later wording counts on.
"""

from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.questions.lists.deadlines import Span
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.lists import deadlines
from tests.questions.versions.renewed import (
    NOTICE,
    PERIOD,
    TWO_YEARS,
    YEARLY,
    asked,
    ends,
    periods,
    renewed_by,
    until,
)
from tests.rules.invented import following, happened

WITHIN = renewed_by(("2030-01-01", "1 year"), ("2031-02-01", "2 years"))


@pytest.mark.parametrize("on", ["2031-01-31", "2031-02-01", "2031-06-30"])
def test_a_period_that_runs_when_the_wording_comes_keeps_its_end(on: str) -> None:
    assert until(WITHIN, on) == "2031-12-31"
    assert ends(WITHIN, on) == "2031-12-31"


def test_the_renewal_that_is_settled_under_the_later_wording_has_its_length() -> None:
    assert (until(WITHIN, "2031-07-01"), ends(WITHIN, "2031-07-01")) == ("2033-12-31", "2033-12-31")
    assert until(WITHIN, "2033-07-01") == "2035-12-31"


@pytest.mark.parametrize("on", ["2031-01-31", "2031-02-01", "2031-07-01"])
def test_which_periods_begin_is_the_same_before_and_after_the_change(on: str) -> None:
    begin = {
        year: asked(WITHIN, "renewal", on, for_year=year)["effect"]["state"]
        for year in (2031, 2032, 2033, 2034)
    }
    settled = "certain" if on == "2031-07-01" else "open"
    assert begin == {2031: "certain", 2032: settled, 2033: "none", 2034: "open"}


def test_the_list_has_each_period_once() -> None:
    assert periods(WITHIN, "2031-01-01", "2035-12-31") == ["2031-12-31", "2033-12-31", "2035-12-31"]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("2030-06-30", "2032-12-31"),  # a notice may yet keep 2031 from beginning: the new wording
        ("2030-07-01", "2031-12-31"),  # no notice can any more: 2031 is a year by the old wording
        ("2030-12-31", "2031-12-31"),
        ("2031-01-01", "2031-12-31"),
        ("2031-06-30", "2031-12-31"),
    ],
)
def test_what_was_certain_the_day_before_the_change_keeps_its_length(
    change: str, expected: str
) -> None:
    held = renewed_by(("2030-01-01", "1 year"), (change, "2 years"))

    assert until(held, "2031-06-30") == expected
    assert periods(held, "2031-01-01", "2033-06-30")[0] == expected


def test_where_the_ends_fall_in_phase_no_period_is_told_twice() -> None:
    held = renewed_by(("2030-01-01", "1 year"), ("2032-01-01", "2 years"))

    assert until(held, "2032-06-30") == "2032-12-31"
    assert periods(held, "2031-01-01", "2034-12-31") == ["2031-12-31", "2032-12-31", "2034-12-31"]


def test_a_longer_period_that_runs_is_not_cut_by_going_back() -> None:
    lengths = (("2030-01-01", "1 year"), ("2031-02-01", "2 years"), ("2032-06-01", "1 year"))
    held = renewed_by(*lengths)

    assert [until(held, on) for on in ("2032-05-31", "2032-06-01")] == ["2033-12-31"] * 2
    assert [ends(held, on) for on in ("2032-05-31", "2032-06-01")] == ["2033-12-31"] * 2
    assert until(held, "2033-07-01") == "2034-12-31"
    assert periods(held, "2031-01-01", "2035-12-31") == [
        *("2031-12-31", "2033-12-31", "2034-12-31", "2035-12-31"),
    ]


def test_three_lengths_in_turn_each_count_on_from_the_one_before() -> None:
    held = renewed_by(
        ("2030-01-01", "1 year"), ("2031-02-01", "2 years"), ("2033-07-01", "3 years")
    )

    # 2034-2035 was certain from 1 July 2033, the very day on which the third wording came.
    assert periods(held, "2031-01-01", "2038-12-31") == [
        *("2031-12-31", "2033-12-31", "2035-12-31", "2038-12-31"),
    ]
    earlier = renewed_by(
        ("2030-01-01", "1 year"), ("2031-02-01", "2 years"), ("2033-06-30", "3 years")
    )
    assert periods(earlier, "2031-01-01", "2038-12-31") == [
        *("2031-12-31", "2033-12-31", "2036-12-31"),
    ]


def test_another_change_after_it_keeps_the_days_that_were_kept() -> None:
    shorter = NOTICE.replace("6 months", "3 months")
    held = following(
        ("2030-01-01", PERIOD + YEARLY + NOTICE),
        ("2031-02-01", PERIOD + TWO_YEARS + NOTICE),
        ("2032-02-01", PERIOD + TWO_YEARS + shorter),
    )

    assert until(held, "2032-02-01") == "2033-12-31"
    assert until(held, "2033-09-30") == "2033-12-31"
    assert until(held, "2033-10-01") == "2035-12-31"


def test_both_wordings_are_named_beside_the_answer_and_among_its_reasons() -> None:
    answer = asked(WITHIN, "termination", "2031-03-01", party="beta")

    said = (
        "the periods that run or are certain under the wording from 2030-01-01 when that from "
        "2031-02-01 begins to apply, on 2031-02-01, keep their days, until 2031-12-31"
    )
    assert [one for one in answer["assumed"] if one.startswith(said)]
    reasons = [one for one in _all(answer["explanation"]) if one["says"].startswith(said)]
    assert reasons
    assert {one["clause"] for one in reasons} == {"X-2"}
    assert [*answer["receipt"]["agreements_sha256"]] == ["2030-01-01", "2031-02-01"]


def _all(node: dict[str, Any]) -> list[dict[str, Any]]:
    return [node, *(one for child in node["because"] for one in _all(child))]


def test_a_notice_from_before_the_change_ends_it_when_it_did() -> None:
    """The notice is received on 30 June 2031, the last day, by which the term 2031 is the last."""
    held = renewed_by(("2030-01-01", "1 year"), ("2031-08-01", "2 years"))
    events = happened(
        held[0],
        "- {id: upp, event: termination-notice, by: beta, to: all, form: written, "
        "sent: 2031-06-29, received: 2031-06-30, for-end: earliest, authorised: yes}",
    )
    for on in ("2031-07-31", "2031-08-01", "2031-12-31", "2032-01-01"):
        question = Question("in-force", date.fromisoformat(on))
        answer = ask(question, held, events, load(), "plain", "en")
        expected = ("yes", "2031-12-31") if on < "2032" else ("no", None)
        assert (answer["answer"], answer["effect"]["until"]) == expected


def test_the_list_of_dates_says_what_keeps_its_days() -> None:
    start = date(2031, 1, 1)
    span = Span(start, date(2031, 12, 31), start, {})
    found = deadlines(span, WITHIN, (), load(), "plain", "sv")

    assert (
        "De perioder som löper eller är säkra enligt lydelsen från 2030-01-01 när den från "
        "2031-02-01 börjar gälla, 2031-02-01, behåller sina dagar, till och med 2031-12-31"
    ) in found["assumed"]


@pytest.mark.parametrize("executor", ["plain", "durable"])
def test_every_executor_counts_on(executor: str) -> None:
    question = Question("in-force", date(2031, 2, 1))
    answer = ask(question, WITHIN, (), load(), executor, "en")
    assert answer["effect"]["period_ends"] == "2031-12-31"
