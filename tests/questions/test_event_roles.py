"""The table of the parts that events play, held to the rules: what it names must be there."""

from dataclasses import replace
from datetime import date

import pytest

from engine.inference.book import load, premises
from engine.language import event_kinds
from engine.questions import event_roles as roles
from engine.questions.ask import QUESTIONS
from engine.questions.question import Question
from engine.questions.reasons import told_kinds
from engine.questions.versions.acts import earlier
from engine.questions.versions.answers import governing
from tests.rules.invented import agreement as invented

ANY_DAY = {"eligibility"}
"""Questions that are about no day under any wording but the one asked about."""
TABLE = {name: getattr(roles, name) for name in vars(roles) if name.isupper()}


@pytest.mark.parametrize("name", TABLE)
def test_each_kind_that_the_table_names_is_a_kind_of_event(name: str) -> None:
    known = {*load().events, *event_kinds.EVENTS}
    assert {*TABLE[name]} <= known


def test_every_question_but_one_about_a_person_rests_on_who_is_bound() -> None:
    """So by the rules themselves: of each the acts before a change are weighed that move that, or
    of a question about the past those that bear on it."""
    agreement = invented("- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}")
    asked = Question("", date(2030, 6, 1), party="beta", against="alfa", year=2030, for_year=2031)
    made = {
        name: make(replace(asked, name=name), agreement, ()) for name, make in QUESTIONS.items()
    }
    rests = {name for name, one in made.items() if earlier.rests_on_who_is_bound(one, load())}
    assert rests == {*QUESTIONS} - ANY_DAY
    assert {*governing.OF_AN_EVENT, *earlier.OF_THE_PAST} <= rests
    assert not {*governing.OF_AN_EVENT} & {*earlier.OF_THE_PAST}


def test_what_excuses_and_what_ends_is_read_by_some_rule_and_is_an_act() -> None:
    read = {kind.key for rule in load().rules for kind in premises(rule)}
    assert {*roles.LEAVING, *roles.EXCUSING} <= read
    assert not {*roles.LEAVING, *roles.EXCUSING} & {*roles.INERT, *roles.ABSENCES}


def test_of_what_ends_the_agreement_all_that_is_sent_and_received_stands_as_sent() -> None:
    kinds = load().events
    sent = {
        kind
        for kind in roles.LEAVING
        if {"sent", "received"} <= {field.name for field in kinds[kind].fields}
    }
    assert sent == {*roles.SENT}


def test_the_absences_that_are_told_are_of_kinds_that_the_rules_have() -> None:
    known = {*load().kinds}
    named = {
        *told_kinds.TOLD_ABSENT,
        *told_kinds.NEAREST,
        *told_kinds.NEAREST.values(),
        *told_kinds.LACKS,
        *(kind for several in told_kinds.LACKS.values() for kind in several),
        *told_kinds.GONE_INSTEAD,
        *(kind for several in told_kinds.GONE_INSTEAD.values() for kind in several),
        *told_kinds.SAID_INSTEAD,
        *told_kinds.SAID_INSTEAD.values(),
    }
    assert named <= known
