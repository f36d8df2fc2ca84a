"""A notice from before a change, where the question stands between wordings for another reason too:
the wording of the notice is one of those that may govern, and what is open of it is told.

beta pays by the end of May; who has left by then owes nothing for the year.
"""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.model.agreement import Agreement, Replacement
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from tests.rules.invented import agreement, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: payment, by: beta, to: alfa, amount: 200 SEK, per: calendar year, first: 2030}
- {id: X-4, kind: payment window, paid in: May}
- {id: X-6, kind: termination, by: all, ends: on any day, length: MONTHS months, counted: forward,
   counts from: received}
- {id: X-7, kind: exit, by: all, notice to: the other side, ends for: the whole agreement}
"""
NOTICE = """
- {id: upp, event: termination-notice, by: beta, to: all, form: written, SENT received: RECEIVED,
   for-end: earliest, authorised: yes}
"""
IN_DECEMBER, IN_FEBRUARY = date(2030, 12, 20), date(2031, 2, 20)


def wordings(
    *each: tuple[date, int], amount: str = "200 SEK", supposed: bool = True
) -> tuple[Agreement, ...]:
    """The time of notice in months from each day on; of the last also the amount, and whether the
    change to it is supposed valid."""
    held: list[Agreement] = []
    for day, months in each:
        last = len(held) + 1 == len(each)
        terms = TERMS.replace("MONTHS", str(months))
        own = agreement(terms.replace("200 SEK", amount) if last else terms)
        if held:
            place = held[0].clauses["X-1"].place
            valid = supposed or not last
            replacing = Replacement(held[-1].version, day, place, supposed=valid)
            own = replace(own, version=day, replaces=replacing)
        held.append(own)
    return tuple(held)


def asked(
    held: tuple[Agreement, ...], sent: str, received: str, question: str = "payment"
) -> dict[str, Any]:
    said = NOTICE.replace("SENT", f"sent: {sent}," if sent else "").replace("RECEIVED", received)
    year = 2031 if question == "payment" else None
    about = Question(question, date(2031, 4, 1), party="beta", year=year)
    return ask(about, held, happened(held[0], said), load(), "plain", "en")


def judged(answer: dict[str, Any]) -> list[str]:
    return [row["about"] for row in answer["judgement"] if row["term"] == "wording"]


def missing(answer: dict[str, Any]) -> list[tuple[str, str]]:
    return [(row["fact"], row["of"]) for row in answer["missing"]]


FIRST = date(2030, 1, 1)
THREE = ((FIRST, 6), (IN_DECEMBER, 3), (IN_FEBRUARY, 3))
"""The notice of 10 December ends it on 10 June by the first wording, on 10 March by the others."""


def test_two_wordings_of_the_year_are_not_all_where_a_notice_is_from_before_both() -> None:
    """By the wording of its day beta is still bound on the last of May."""
    found = asked(wordings(*THREE), "2030-12-09", "2030-12-10")
    assert (found["answer"], judged(found)) == ("judgement", ["upp"])
    assert found["versions"] == ["2030-01-01", "2030-12-20", "2031-02-20"]


def test_one_given_on_the_day_of_the_change_is_of_the_later_wordings_alone() -> None:
    found = asked(wordings(*THREE), "2030-12-20", "2030-12-20")
    assert (found["answer"], judged(found)) == ("no", [])
    assert found["versions"] == ["2030-12-20", "2031-02-20"]


@pytest.mark.parametrize("question", ["payment", "in-force"])
def test_nor_are_those_that_an_open_change_leaves(question: str) -> None:
    """Nobody knows whether the last change is valid; with it and without it beta has left, but not
    by the wording of the day of the notice."""
    held = wordings(*THREE, supposed=False)
    found = asked(held, "2030-12-09", "2030-12-10", question)
    assert (found["answer"], judged(found)) == ("unknown", ["upp"])
    later = asked(held, "2030-12-20", "2030-12-20", question)
    assert (later["answer"], judged(later)) == ("no", [])


TWO = ((FIRST, 3), (IN_FEBRUARY, 4))


@pytest.mark.parametrize("received", ["2031-02-19", "2031-02-25"])
def test_the_notice_that_leaves_a_payment_open_is_named(received: str) -> None:
    found = asked(wordings(*TWO), "2031-02-10", received)
    assert (found["answer"], judged(found), missing(found)) == ("judgement", ["upp"], [])


def test_where_its_sending_is_not_on_record_that_is_what_is_missing() -> None:
    found = asked(wordings(*TWO), "", "2031-02-25")
    assert (found["answer"], judged(found)) == ("unknown", [])
    assert missing(found) == [("termination-notice.sent", "upp")]


def test_where_the_amount_is_another_too_both_are_for_a_person() -> None:
    held = wordings(*TWO, amount="201 SEK")
    assert judged(asked(held, "2031-02-10", "2031-02-19")) == ["upp", ""]
    unsent = asked(held, "", "2031-02-25")
    assert (unsent["answer"], judged(unsent)) == ("unknown", [""])
    assert missing(unsent) == [("termination-notice.sent", "upp")]
