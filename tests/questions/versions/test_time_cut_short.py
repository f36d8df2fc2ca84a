"""A longer notice that comes cuts the time short, under each reading by itself.

The last day for notice to an end, by the wordings of the days: the last day on which a notice
is in time by the wording in force on it. Every answer, the list and the check tell the same.
"""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from engine.inference.book import load
from engine.model.agreement import Agreement
from engine.questions.findings.check import Day
from engine.questions.lists.deadlines import Span
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.check import check
from engine.questions.versions.lists import deadlines
from tests.rules.invented import following

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-3, kind: termination, by: all, ends: at the end of a period, length: LENGTH months,
   counted: {fork: G1, a: back from the last day, b: back from the day after},
   counts from: received, weekend: {fork: G1, a: stands, f: next working day}}
- {id: X-4, kind: renewal, renewal: automatic, length: 1 year}
"""
"""One day more by G1-b; by G1-f the next working day."""
BOOK = load()
DAY = timedelta(days=1)
LASTS = [
    # looked for however long before the change its last day by the later wording lies
    ([1, 36], ["2031-08-26"], {"a": "2031-08-25", "b": "2031-08-25", "f": "2031-08-25"}),
    ([1, 60], ["2031-11-30"], {"a": "2031-11-29", "b": "2031-11-29", "f": "2031-11-29"}),
    # on either side of the last day by the earlier wording; 30 November is a Sunday
    ([3, 9], ["2031-09-30"], {"a": "2031-09-29", "b": "2031-09-29", "f": "2031-09-29"}),
    ([3, 9], ["2031-10-01"], {"a": "2031-09-30", "b": "2031-09-30", "f": "2031-09-30"}),
    ([3, 9], ["2031-10-02"], {"a": "2031-09-30", "b": "2031-10-01", "f": "2031-09-30"}),
    ([1, 9], ["2031-12-01"], {"a": "2031-11-30", "b": "2031-11-30", "f": "2031-11-30"}),
    ([1, 9], ["2031-12-02"], {"a": "2031-11-30", "b": "2031-12-01", "f": "2031-12-01"}),
    # some readings of the later wording have the first day left
    ([3, 9], ["2031-03-31"], {"a": "2031-03-31", "b": "2031-04-01", "f": "2031-03-31"}),
    ([3, 9], ["2031-04-01"], {"a": "2031-03-31", "b": "2031-04-01", "f": "2031-03-31"}),
    ([3, 9], ["2031-04-02"], {"a": "2031-04-01", "b": "2031-04-01", "f": "2031-04-01"}),
    # a third wording opens it again, also where the second has another end's last day before that
    ([3, 18, 3], ["2031-02-01", "2031-08-01"],
     {"a": "2031-09-30", "b": "2031-10-01", "f": "2031-09-30"}),
    # before the change the time is over by the first wording; what opens again is cut short
    ([18, 3, 6], ["2030-07-03", "2031-08-09"],
     {"a": "2031-08-08", "b": "2031-08-08", "f": "2031-08-08"}),
]  # fmt: skip
BY_SOME = (
    *([3, 18, 9], ["2031-02-01", "2031-04-01"]),
    {"a": "2031-01-31", "b": "2031-04-01", "f": "2031-01-31"},
)
"""The third wording opens it again by G1-b alone."""


def wordings(lengths: list[int], changes: list[str]) -> tuple[Agreement, ...]:
    """The agreement with notice of so many months, and the wordings that change that."""
    terms = (TERMS.replace("LENGTH", str(length)) for length in lengths)
    return following(*zip(["2030-01-01", *changes], terms, strict=True), forks={"G1": "a b f"})


@pytest.mark.parametrize(("lengths", "changes", "lasts"), LASTS)
@pytest.mark.parametrize("after", [-1, 0, 1])
def test_every_answer_has_the_same_last_day_by_each_reading(
    lengths: list[int], changes: list[str], lasts: dict[str, str], after: int
) -> None:
    held = wordings(lengths, changes)
    on = min(map(date.fromisoformat, lasts.values())) + after * DAY
    renewal = ask(Question("renewal", on, for_year=2032), held, (), BOOK, "plain", "en")
    told = {
        reading: (one["effect"]["last_notice_day"], one["effect"]["state"])
        for reading in lasts
        for one in renewal["readings"]["outcomes"]
        if one["readings"].get("G1", reading) == reading
    }
    state = {one: "open" if on.isoformat() <= last else "certain" for one, last in lasts.items()}
    assert told == {one: (last, state[one]) for one, last in lasts.items()}
    rows = deadlines(Span(on, date(2032, 1, 31), on, {}), held, (), BOOK, "plain", "en")["rows"]
    for reading, last in lasts.items():
        listed = [
            (one["kind"], one["date"])
            for one in rows
            if (one["kind"], one["ends"]) in (("notice", "2031-12-31"), ("locked", "2032-12-31"))
            and (not one["readings"] or {"G1": reading} in one["readings"])
        ]
        certain = (date.fromisoformat(last) + DAY).isoformat()
        days = [("notice", last), ("locked", certain)]
        assert listed == [one for one in days if one[1] >= on.isoformat()]
    found = check(Day(on=on, known_on=on), held, (), BOOK, "plain", "en")
    windows = [
        one.day for one in found if (one.kind, one.period) == ("notice-window", "2031-12-31")
    ]
    assert (
        windows
        == sorted({date.fromisoformat(day) for day in lasts.values() if day >= on.isoformat()})[:1]
    )


@pytest.mark.parametrize(("on", "answer"), [("2031-01-31", "no"), ("2031-02-01", "judgement")])
def test_what_is_over_by_some_readings_and_opens_again_by_others_is_for_a_person(
    on: str, answer: str
) -> None:
    """As long as there is time by the wording of the day, each reading has its last day."""
    asked = Question("renewal", date.fromisoformat(on), for_year=2032)
    assert ask(asked, wordings(*BY_SOME[:2]), (), BOOK, "plain", "en")["answer"] == answer


@pytest.mark.parametrize(("lengths", "changes", "lasts"), [*LASTS[:-1], BY_SOME])
def test_the_next_last_day_is_the_last_for_the_end(
    lengths: list[int], changes: list[str], lasts: dict[str, str]
) -> None:
    held = wordings(lengths, changes)
    on = min(date.fromisoformat(changes[0]) - DAY, *map(date.fromisoformat, lasts.values()))
    asked = Question("termination", on, party="beta")
    answer = ask(asked, held, (), BOOK, "plain", "en")
    assert answer["effect"]["ends"] == "2031-12-31"
    told = {
        reading: one["effect"]["next_last_day"]
        for reading in lasts
        for one in answer["readings"]["outcomes"]
        if one["readings"].get("G1", reading) == reading
    }
    assert told == lasts


@pytest.mark.parametrize(("lengths", "changes", "lasts"), [*LASTS, BY_SOME])
def test_whoever_asks_too_late_is_told_that_day(
    lengths: list[int], changes: list[str], lasts: dict[str, str]
) -> None:
    """By the wording of the day asked about alone it was one on which that was not in force."""
    held = wordings(lengths, changes)
    last = date.fromisoformat(lasts["a"])
    for on, told in ((last, False), (last + DAY, True)):
        asked = Question("termination", on, party="beta", ends_by=date(2031, 12, 31))
        answer = ask(replace(asked, readings={"G1": "a"}), held, (), BOOK, "plain", "en")
        says = f"the notice had to be received by {last:%A} {last.day} {last:%B} {last.year}."
        assert (says in answer["headline"]) is told
        assert (answer["effect"]["ends"] == "2031-12-31") is not told


def test_what_opens_again_until_it_is_cut_short_is_not_certain_before_that() -> None:
    """By G1-a 31 March by the first wording, then until 3 April by the second."""
    held = wordings([9, 1, 9], ["2031-04-01", "2031-04-04"])
    on = date(2031, 3, 31)
    renewal = ask(Question("renewal", on, for_year=2032), held, (), BOOK, "plain", "en")
    assert renewal["effect"]["certain_from"] == "2031-04-04"
    rows = deadlines(Span(on, date(2031, 4, 30), on, {}), held, (), BOOK, "plain", "en")["rows"]
    certain = [(one["date"], one["readings"]) for one in rows if one["kind"] == "locked"]
    assert certain == [("2031-04-04", [])]
    (window,) = [
        one
        for one in check(Day(on=on, known_on=on), held, (), BOOK, "plain", "en")
        if one.kind == "notice-window"
    ]
    assert "opens it anew from 2031-04-01, until 2031-04-03" in window.says


def test_before_it_opens_again_the_period_is_not_certain() -> None:
    held = wordings([18, 3, 6], ["2030-07-03", "2031-08-09"])
    asked = Question("renewal", date(2030, 7, 2), for_year=2032)
    told = ask(asked, held, (), BOOK, "plain", "en")["effect"]
    assert (told["state"], told["last_notice_day"]) == ("open", "2031-08-08")
