"""What is on record to end an agreement that is silent on it: each answer tells of it."""

from datetime import date

import pytest

from engine.questions.lists.obligations import obligations
from engine.questions.question import Question
from tests.questions.remedies import BOOK, agreement, asked, recorded

BREACH = """
- {id: b, event: breach, by: namnden, against: brottsofferjouren, duty: L-EKO-9, on: 2024-03-01}
- {id: rs, event: rescission, by: namnden, against: brottsofferjouren, form: written,
   sent: 2024-04-01, ground: b}
"""
TOLD = (
    "hävningen (rs, 2024-04-01) är registrerad, men överenskommelsen säger inget om hävning: "
    "svaret bygger inte på den, och allmän rätt kan ge att den har fått verkan"
)
NOBODY = {"role": "victim", "age": "30", "resident": "yes"}


@pytest.mark.parametrize(("on", "told"), [("2024-03-31", False), ("2024-04-01", True)])
def test_linkoping_is_silent_on_rescission_and_the_answer_tells_of_one(on: str, told: bool) -> None:
    said = asked("linkoping", "in-force", on, more=BREACH)
    assert (said["answer"], said["settled"]) == ("yes", True)
    assert said["assumed"] == [TOLD] * told


def test_the_list_of_duties_tells_of_it_too() -> None:
    events = recorded("linkoping", more=BREACH)
    under = agreement("linkoping")
    question = Question("obligations", date(2024, 6, 1))
    found = obligations(question, under, events, BOOK, "plain", "sv")
    assert TOLD in found["assumed"]


def test_who_belongs_to_the_target_group_has_nothing_to_do_with_it() -> None:
    said = asked("linkoping", "eligibility", "2024-06-01", more=BREACH, person=NOBODY)
    assert TOLD not in said["assumed"]


def test_where_the_agreement_speaks_of_rescission_nothing_of_it_is_taken_for_granted() -> None:
    more = BREACH.replace("namnden", "are").replace("L-EKO-9", "J-UPP-3").replace("2024", "2026")
    said = asked("jamtland", "in-force", "2026-06-01", "all-approved", more=more)
    assert not any("allmän rätt" in one for one in said["assumed"])
