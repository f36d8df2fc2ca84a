"""A payment goes by the wording of its year and a notice by that of its day: by which of them each
goes decides whether somebody is still bound when it falls due, and the list says as the question.

beta gives notice and pays 200 for 2031 in a month that the change moves, as the time for notice.
"""

from dataclasses import replace
from datetime import date

import pytest

from engine.inference.book import load
from engine.model.agreement import Agreement, Replacement
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.lists import obligations
from tests.rules.invented import agreement, happened

Wording = tuple[int, str]
"""The time for notice in months, and the month of the payment."""
Said = tuple[str, str]
"""What the question says of the payment, and the state of it in the list."""
TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: payment, by: beta, to: alfa, amount: 200 SEK, per: calendar year, first: 2030}
- {id: X-4, kind: payment window, paid in: MONTH}
- {id: X-6, kind: termination, by: all, ends: on any day, length: LENGTH months, counted: forward,
   counts from: received}
- {id: X-7, kind: exit, by: all, notice to: the other side, ends for: the whole agreement}
"""
NOTICE = """
- {id: upp, event: termination-notice, by: beta, to: all, form: written, sent: RECEIVED,
   received: RECEIVED, for-end: earliest, authorised: yes}
"""
BEFORE_THE_YEAR, WITHIN_IT = date(2030, 12, 20), date(2031, 2, 20)


def wordings(first: Wording, second: Wording, day: date) -> tuple[Agreement, Agreement]:
    one, other = (
        agreement(TERMS.replace("LENGTH", str(months)).replace("MONTH", paid))
        for months, paid in (first, second)
    )
    place = one.clauses["X-1"].place
    replacing = Replacement(one.version, day, place, supposed=True)
    return one, replace(other, version=day, replaces=replacing)


def said(first: Wording, second: Wording, day: date, received: str, on: str = "2031-04-01") -> Said:
    held = wordings(first, second, day)
    events = happened(held[0], NOTICE.replace("RECEIVED", received))
    asked = Question("payment", date.fromisoformat(on), party="beta", year=2031)
    answer = ask(asked, held, events, load(), "plain", "en")
    listed = obligations(replace(asked, year=None), held, events, load(), "plain", "en")
    (row,) = (row for row in listed["rows"] if row["period"] == "2031")
    return answer["answer"], row["state"]


SIX_AND_AUGUST, THREE_AND_MAY = (6, "August"), (3, "May")


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        ("2030-12-19", ("judgement", "judgement")),
        ("2030-12-20", ("no", "ended")),  # wholly by the new: it has ended on 20 March
    ],
)
def test_no_under_each_is_no_answer_where_the_end_by_one_and_the_day_by_the_other_give_yes(
    received: str, expected: Said
) -> None:
    """By the old wording it ends in June, before August; by the new in March, before May. By the
    old in June it is after May, which is when the year of the payment has it fall due."""
    assert said(SIX_AND_AUGUST, THREE_AND_MAY, BEFORE_THE_YEAR, received) == expected


@pytest.mark.parametrize("on", ["2031-03-01", "2031-04-01", "2031-07-01"])
def test_the_list_hands_it_over_on_any_day(on: str) -> None:
    found = said(SIX_AND_AUGUST, THREE_AND_MAY, BEFORE_THE_YEAR, "2030-12-19", on)
    assert found == ("judgement", "judgement")


def test_where_the_end_by_either_lies_before_the_day_of_the_year_nothing_is_open() -> None:
    """In March by the old wording and in June by the new: either is before August."""
    assert said((3, "March"), (6, "August"), BEFORE_THE_YEAR, "2030-12-19") == ("no", "ended")


def test_where_it_lies_after_that_day_by_either_nothing_is_open() -> None:
    """In May or in June, after March; by the old wording alone it would be before August."""
    assert said((5, "August"), (6, "March"), BEFORE_THE_YEAR, "2030-12-19") == ("yes", "overdue")


@pytest.mark.parametrize(
    ("received", "expected"),
    [("2031-02-19", ("judgement", "judgement")), ("2031-02-20", ("yes", "pending"))],
)
def test_one_wholly_after_a_change_within_the_year_is_judged_by_the_new_wording_alone(
    received: str, expected: Said
) -> None:
    """Six months by the new wording; three by the old, which is before the end of May."""
    assert said(THREE_AND_MAY, (6, "May"), WITHIN_IT, received) == expected


@pytest.mark.parametrize(
    ("received", "expected"),
    [("2031-02-19", ("judgement", "judgement")), ("2031-02-20", ("no", "ended"))],
)
def test_so_it_is_where_the_new_wording_lets_go_sooner(received: str, expected: Said) -> None:
    assert said((6, "May"), THREE_AND_MAY, WITHIN_IT, received) == expected


def test_which_payment_and_which_notice_led_where_is_told() -> None:
    """August is after both ends, and May is between them."""
    held = wordings(SIX_AND_AUGUST, THREE_AND_MAY, WITHIN_IT)
    events = happened(held[0], NOTICE.replace("RECEIVED", "2031-02-19"))
    asked = Question("payment", date(2031, 4, 1), party="beta", year=2031)
    answer = ask(asked, held, events, load(), "plain", "en")
    assert answer["versions"] == ["2030-01-01", "2031-02-20"]
    assert (
        "With the payment under the wording from 2031-02-20 and the notice under that from"
        " 2030-01-01: Beta is to pay for 2031: SEK\N{NO-BREAK SPACE}200, by Saturday 31 May 2031."
    ) in answer["headline"]


@pytest.mark.parametrize("on", ["2031-05-31", "2031-06-01", "2031-09-05"])
def test_overdue_under_each_is_open_where_by_one_and_the_other_nothing_is_owed(on: str) -> None:
    """By the old it ends on 15 October, and 31 August is before that; by the new on 15 July, and
    31 May is. Paid by the old with the notice by the new: 31 August is after 15 July."""
    found = said(SIX_AND_AUGUST, THREE_AND_MAY, date(2031, 6, 10), "2031-04-15", on)
    assert found == ("judgement", "judgement")


def test_ended_under_each_is_open_where_by_one_and_the_other_something_is_owed() -> None:
    """By the old it ends in May, before August; by the new on 20 March, before 31 March. Paid by
    the new with the notice by the old: 31 March is before May."""
    found = said((3, "August"), (1, "March"), date(2031, 4, 10), "2031-02-20", "2031-09-05")
    assert found == ("judgement", "judgement")


def test_a_wording_that_begins_and_ends_within_the_year_is_asked_too() -> None:
    """200, 400 and 200 kronor, and on 31 March the second applies."""
    first, second = wordings((6, "March"), (6, "March"), WITHIN_IT)
    dearer = agreement(
        TERMS.replace("LENGTH", "6").replace("MONTH", "March").replace("200 SEK", "400 SEK")
    )
    second = replace(dearer, version=second.version, replaces=second.replaces)
    third = replace(first, version=date(2031, 4, 10), replaces=None)
    again = Replacement(second.version, third.version, first.clauses["X-1"].place, supposed=True)
    held = (first, second, replace(third, replaces=again))
    asked = Question("payment", date(2031, 4, 1), party="beta", year=2031)

    answer = ask(asked, held, (), load(), "plain", "en")

    assert answer["answer"] == "judgement"
    assert answer["versions"] == ["2030-01-01", "2031-02-20", "2031-04-10"]
    listed = obligations(replace(asked, year=None), held, (), load(), "plain", "en")
    (row,) = [row for row in listed["rows"] if row["period"] == "2031"]
    assert (row["state"], bool(row["judgement"])) == ("overdue", True)  # by each; how much is asked
