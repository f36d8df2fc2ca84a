"""A jurist's recorded stand: main from its day, its author named, other readings still shown."""

from datetime import date
from types import MappingProxyType
from typing import Any

import pytest

from engine.model.event import Recorded
from engine.questions.answer import ask
from engine.questions.lists.obligations import obligations
from engine.questions.question import Question
from tests.questions.drawn import JAMTLAND, LINKOPING, agreement, book

TAKEN = date(2027, 2, 1)


def stand(fork: str, reading: str, by: str = "kommunjuristen") -> Recorded:
    values = {"fork": fork, "reading": reading, "by": by, "on": TAKEN, "reason": "exempel"}
    return Recorded("stand", "position", MappingProxyType(values), TAKEN)


def bound(of: str) -> list[Recorded]:
    """Everybody has approved and signed."""
    start = date(2025, 12, 1)
    return [
        Recorded(f"{kind}-{party.id}", kind, MappingProxyType({"by": party.id, "on": start}), start)
        for party in agreement(of).parties
        for kind in ("approval", "signature")
    ]


def sent_in_time() -> Recorded:
    """A report sent on the last day and received the day after."""
    sent, received = date(2027, 3, 30), date(2027, 3, 31)
    everyone = tuple(p.id for p in agreement(JAMTLAND).parties if p.id != "brottsofferjouren")
    values = {
        "by": "brottsofferjouren",
        "about": 2026,
        "to": everyone,
        "sent": sent,
        "received": received,
        "form": "written",
    }
    return Recorded("report", "report", MappingProxyType(values), received)


def report_row(on: date, *events: Recorded) -> dict[str, Any]:
    question = Question("obligations", on)
    found = obligations(
        question, agreement(JAMTLAND), [*bound(JAMTLAND), *events], book(), "plain", "sv"
    )
    (row,) = (
        one
        for one in found["rows"]
        if one["duty"] == "J-UPP-1" and one["beneficiary"] == "are" and one["period"] == "2026"
    )
    return row


def test_a_stand_becomes_main_in_the_list_of_duties() -> None:
    on = date(2027, 4, 15)
    without = report_row(on, sent_in_time())
    with_it = report_row(on, sent_in_time(), stand("F14", "b"))
    assert without["main_state"] == "fulfilled-late"
    assert with_it["main_state"] == "fulfilled"
    assert with_it["state"] == "depends"


def test_before_its_day_a_stand_changes_nothing() -> None:
    on = date(2027, 1, 15)
    assert report_row(on) == report_row(on, stand("F14", "b"))


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_the_answer_says_whose_the_stand_is(lang: str) -> None:
    question = Question("termination", date(2027, 6, 15), party="are")
    events = [*bound(JAMTLAND), stand("F3", "b")]
    answer = ask(question, agreement(JAMTLAND), events, book(), "plain", lang)
    assert answer["main"]["answer"] == "yes"
    assert answer["answer"] == "depends"
    assert {row["answer"] for row in answer["readings"]["outcomes"]} == {"yes", "no"}
    assert any("kommunjuristen" in said and "F3" in said for said in answer["assumed"])


def test_a_stand_on_a_fork_that_the_question_does_not_read_is_not_mentioned() -> None:
    question = Question("in-force", date(2027, 6, 15))
    answer = ask(question, agreement(JAMTLAND), [*bound(JAMTLAND), stand("F26", "b")], book())
    assert not any("F26" in said for said in answer["assumed"])


def test_of_two_persons_on_one_day_neither_stand_is_main() -> None:
    question = Question("termination", date(2027, 6, 15), party="are")
    other = Recorded("other", "position", stand("F3", "a", "ombudet").values, TAKEN)
    one = ask(question, agreement(JAMTLAND), bound(JAMTLAND), book())
    both = ask(question, agreement(JAMTLAND), [*bound(JAMTLAND), stand("F3", "b"), other], book())
    assert both["main"] == one["main"]
    named = [said for said in both["assumed"] if "F3" in said]
    assert [one.partition(" ")[0] for one in named] == ["kommunjuristen", "ombudet"]
    assert all("inget av ställningstagandena räknas" in one for one in named)


def test_a_later_stand_of_another_person_counts_and_the_earlier_is_named() -> None:
    question = Question("termination", date(2027, 6, 15), party="are")
    later = Recorded("later", "position", stand("F3", "a", "ombudet").values, date(2027, 2, 2))
    answer = ask(question, agreement(JAMTLAND), [*bound(JAMTLAND), stand("F3", "b"), later], book())
    named = [said for said in answer["assumed"] if "F3" in said]
    assert answer["readings"]["main"]["F3"] == "a"
    assert [one.partition(" ")[0] for one in named] == ["ombudet", "kommunjuristen"]
    assert "läsning b (stand, 2027-02-01); det senaste" in named[1]


def test_one_who_has_changed_ones_mind_disagrees_with_nobody() -> None:
    question = Question("termination", date(2027, 6, 15), party="are")
    later = Recorded("later", "position", stand("F3", "a").values, date(2027, 2, 2))
    answer = ask(question, agreement(JAMTLAND), [*bound(JAMTLAND), stand("F3", "b"), later], book())
    assert len([said for said in answer["assumed"] if "F3" in said]) == 1


def test_a_stand_under_the_one_agreement_is_no_stand_under_the_other() -> None:
    question = Question("notice", date(2024, 4, 2), event="x")
    answer = ask(question, agreement(LINKOPING), [], book())
    assert not answer["assumed"]
