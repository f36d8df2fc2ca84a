"""What excuses on the last day: for how long, and what comes after a day that is free of it."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.answer import ask
from engine.questions.question import Question
from tests.rules.invented import agreement, answer, happened, owed, run

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: report, by: alfa, to: [beta], about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received}
- {id: X-3, kind: obligation, bearer: [beta, gamma], jointly: yes, duty: {sv: visa, en: show},
   occurs: yearly, due: 30 March}
- {id: X-4, kind: payment, by: [beta], to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2031}
- {id: X-5, kind: payment window, paid in: March}
- {id: X-6, kind: force majeure, causes: [fire], other causes: no}
"""
REPORT, JOINT, PAYMENT = "alfa > beta 2030", "2031", "beta > alfa 2031"


def fire(name: str, first: str, last: str, who: str = "alfa", duty: str = "X-2") -> str:
    until = f"until: {last}, " if last else ""
    return (
        f"- {{id: {name}, event: force-majeure, party: {who}, cause: fire, from: {first}, {until}"
        f"affects: [{duty}]}}\n"
    )


def told(on: str, events: str) -> tuple[str, str]:
    """The answer to `excuse`, and the state of the report on the list."""
    asked = answer(run("excuse", on, TERMS, events, party="alfa", duty="X-2"))
    return asked, owed(on, TERMS, events, duty="X-2")[REPORT]


@pytest.mark.parametrize(
    ("until", "on", "expected"),
    [
        ("2031-03-29", "2031-03-10", ("unknown", "unknown")),
        ("2031-03-29", "2031-03-28", ("unknown", "unknown")),
        ("2031-03-29", "2031-03-29", ("no", "due")),  # its last day, before that of the report
        ("2031-03-30", "2031-03-10", ("yes", "excused")),  # certain to last till then
        ("2031-03-30", "2031-03-30", ("yes", "excused")),
        ("", "2031-03-10", ("unknown", "unknown")),
    ],
)
def test_whether_what_goes_on_lasts_on_a_last_day_ahead_is_known_only_where_it_is_recorded(
    until: str, on: str, expected: tuple[str, str]
) -> None:
    assert (
        told(on, fire("f", "2031-03-10" if on == "2031-03-10" else "2031-03-01", until)) == expected
    )


def test_what_nobody_knows_yet_is_told_with_the_hindrance_and_the_day() -> None:
    question = Question("excuse", date(2031, 3, 10), party="alfa", duty="X-2")
    under, events = agreement(TERMS), fire("f", "2031-03-01", "2031-03-29")
    found = ask(question, under, happened(under, events), load(), lang="en")
    assert [one["says"] for one in found["missing"]] == [
        "whether the hindrance (f) still lasts on 2031-03-30"
    ]
    assert [one["do"] for one in found["advice"]] == [
        "ask again when f has ended, or on 2031-03-30"
    ]


EARLIER = fire("f", "2031-03-29", "2031-03-30")
AFTER_A_DAY = EARLIER + fire("f2", "2031-04-01", "2031-04-30")


def ruled(says: str) -> str:
    return (
        f"- {{id: r, event: assessment, term: hindered-again, about: f2, answer: {says}, "
        "by: jurist, on: 2031-04-20}\n"
    )


@pytest.mark.parametrize(
    ("first", "on", "expected"),
    [
        ("2031-03-31", "2031-04-20", ("yes", "excused")),  # the day after the other's last
        ("2031-04-01", "2031-03-31", ("no", "due")),
        ("2031-04-01", "2031-04-20", ("judgement", "judgement")),
        ("2031-04-01", "2031-05-01", ("no", "due")),
    ],
)
def test_a_later_hindrance_excuses_where_no_day_lies_between(
    first: str, on: str, expected: tuple[str, str]
) -> None:
    """Fires on the last day, and until 30 April."""
    assert told(on, EARLIER + fire("f2", first, "2031-04-30")) == expected


@pytest.mark.parametrize(("says", "expected"), [("yes", ("yes", "excused")), ("no", ("no", "due"))])
def test_whether_one_excuses_anew_after_a_day_between_a_person_says(
    says: str, expected: tuple[str, str]
) -> None:
    assert told("2031-04-20", AFTER_A_DAY + ruled(says)) == expected


def test_a_later_hindrance_alone_excuses_nothing_whatever_a_person_says() -> None:
    events = fire("f2", "2031-03-31", "2031-04-30") + ruled("yes")
    assert told("2031-04-20", events) == ("no", "overdue")


def both(name: str, first: str, last: str) -> str:
    return "".join(fire(f"{name}-{who}", first, last, who, "X-3") for who in ("beta", "gamma"))


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        (both("f", "2031-03-29", "2031-04-30"), "excused"),
        (both("f", "2031-03-29", "2031-03-30"), "due"),
        (
            both("f", "2031-03-29", "2031-03-30") + both("f2", "2031-04-02", "2031-04-30"),
            "judgement",
        ),
        (both("f2", "2031-04-02", "2031-04-30"), "overdue"),
        (fire("f-beta", "2031-03-29", "2031-04-30", "beta", "X-3"), "judgement"),
    ],
)
def test_of_what_several_owe_together_all_are_hindered_then_and_still(
    events: str, expected: str
) -> None:
    assert owed("2031-04-20", TERMS, events, duty="X-3")[JOINT] == expected


@pytest.mark.parametrize(
    ("until", "on", "expected"),
    [
        ("2031-03-30", "2031-03-20", "unknown"),
        ("2031-03-31", "2031-03-20", "excused"),
        ("2031-03-30", "2031-03-31", "due"),
        ("2031-03-30", "2031-04-01", "overdue"),
    ],
)
def test_so_it_is_of_a_payment(until: str, on: str, expected: str) -> None:
    events = fire("f", "2031-03-01", until, "beta", "X-4")
    assert owed(on, TERMS, events, duty="X-4")[PAYMENT] == expected
