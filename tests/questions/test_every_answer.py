"""What holds of every question and every list, whatever is on record: events of all kinds."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.inference import durable
from engine.language.event_reader import read_events
from engine.language.node import Source
from engine.model.problem import Problem
from engine.questions.answer import ask
from engine.questions.ask import QUESTIONS
from engine.questions.lists.obligations import duties, obligations, run_owed
from engine.questions.question import Question
from tests.questions.drawn import (
    ASKED,
    JAMTLAND,
    LINKOPING,
    ROOT,
    Asked,
    agreement,
    book,
    later,
    recorded_later,
)

FEW = settings().max_examples // 10
"""Each of them asks many questions. As many as the profile says, in proportion."""


def told(asked: Asked, executor: str = "plain") -> str:
    """The answer and the list of obligations, without the receipt of what was handed in."""
    of, events, question = asked
    answer = ask(question, agreement(of), events, book(), executor)
    return plain([without_receipt(answer), listed(asked, executor)])


def listed(asked: Asked, executor: str = "plain") -> dict[str, Any]:
    """Every duty with its state and days in every combination of readings.

    These are all that the rows of the list are made of; the rows themselves, with their
    reasons, are compared for the agreement with the shorter list.
    """
    of, events, question = asked
    whole = replace(question, party="")
    rest = (agreement(of), events, book(), executor)
    found = {
        repr(duty.key): [
            sorted((state, repr(seen)) for state, seen in duty.states),
            sorted((repr(row.values), *map(repr, row.truth)) for row in duty.rows),
        ]
        for done in run_owed(whole, *rest)
        for duty in duties(done.ledger)
    }
    rows = obligations(whole, *rest, "sv")["rows"] if of == LINKOPING else []
    return {"duties": found, "rows": sorted(rows, key=plain)}


def without_receipt(answer: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: part for name, part in answer.items() if name != "receipt"}
    if kept.get("supposing_in_force"):
        kept["supposing_in_force"] = without_receipt(kept["supposing_in_force"])
    return kept


def plain(answer: Any) -> str:
    return json.dumps(answer, sort_keys=True)


@settings(max_examples=FEW, deadline=None)
@given(ASKED, st.data())
def test_what_is_dated_after_the_day_asked_about_changes_no_answer_and_no_list(
    asked: Asked, data: st.DataObject
) -> None:
    of, events, question = asked
    added = later(data.draw, of, question.on)
    assert told(asked) == told((of, [*events, added], question))


@settings(max_examples=FEW, deadline=None)
@given(ASKED, st.data())
def test_what_is_recorded_later_changes_nothing_that_was_known(
    asked: Asked, data: st.DataObject
) -> None:
    of, events, question = asked
    known = replace(question, known_on=question.on)
    added = recorded_later(data.draw, of, question.on)
    assert told((of, events, known)) == told((of, [*events, added], known))


@settings(max_examples=FEW, deadline=None)
@given(ASKED, st.randoms(use_true_random=False))
def test_the_order_of_the_record_does_not_matter(asked: Asked, chance: Any) -> None:
    of, events, question = asked
    shuffled = list(events)
    chance.shuffle(shuffled)
    assert told(asked) == told((of, shuffled, question))


@settings(max_examples=FEW, deadline=None)
@given(ASKED)
def test_an_answer_and_a_list_cite_only_the_agreement_that_is_asked_about(asked: Asked) -> None:
    of, events, question = asked
    known = agreement(of)
    answer = without_receipt(ask(question, known, events, book()))
    found = [answer, listed(asked)["rows"]]
    assert set(clauses(found)) <= set(known.clauses)
    assert set(forks(found)) <= set(known.forks)
    runs = run_owed(question, known, events, book(), "plain")
    owed = {duty.key[0] for done in runs for duty in duties(done.ledger)}
    assert owed <= set(known.clauses)
    assert owed or answer["answer"] in ("unknown", "depends", "judgement")  # something is seen


def clauses(found: Any) -> list[str]:
    """Every clause that is named anywhere in an answer or a list."""
    return [one for key, one in leaves(found) if key in ("clause", "duty") and one]


def forks(found: Any) -> list[str]:
    """Every fork that is named as one on which something rests."""
    if isinstance(found, Mapping):
        own = [fork for key in ("readings",) for fork in _named(found.get(key))]
        return [*own, *(fork for part in found.values() for fork in forks(part))]
    return [fork for part in found for fork in forks(part)] if isinstance(found, list) else []


def _named(readings: Any) -> list[str]:
    decisive = readings.get("decisive", {}) if isinstance(readings, Mapping) else {}
    return [fork for moved in decisive.values() for fork in moved]


def leaves(found: Any, key: str = "") -> list[tuple[str, Any]]:
    if isinstance(found, Mapping):
        return [leaf for name, part in found.items() for leaf in leaves(part, name)]
    if isinstance(found, list):
        return [leaf for part in found for leaf in leaves(part, key)]
    return [(key, found)]


@settings(max_examples=FEW, deadline=None)
@given(ASKED)
def test_what_is_asked_of_one_agreement_leaves_no_trace_in_an_answer_about_another(
    asked: Asked,
) -> None:
    of, _, question = asked
    other = LINKOPING if of == JAMTLAND else JAMTLAND
    first = told(asked)
    parties = [party.id for party in agreement(other).parties]
    elsewhere = replace(question, party=parties[0], against=parties[-1], duty="")
    told((other, [], elsewhere))
    assert told(asked) == first


FOREIGN = ("are", "berg", "bracke", "harjedalen", "krokom", "ostersund", "ragunda", "stromsund")
EXAMPLES = sorted((ROOT / "jamtland" / "examples").glob("*.yaml"))
OF_A_MUNICIPALITY = [
    path for path in EXAMPLES if re.search(rf"\b({'|'.join(FOREIGN)})\b", path.read_text("utf-8"))
]


@pytest.mark.parametrize("path", OF_A_MUNICIPALITY, ids=lambda path: path.stem)
def test_events_that_name_a_municipality_are_refused_under_the_other_agreement(path: Path) -> None:
    source = Source(path.name, path.read_text("utf-8"))
    read = read_events(source, agreement(LINKOPING), book())
    assert "unknown-party" in {one.key for one in read if isinstance(one, Problem)}


def test_most_examples_name_a_municipality() -> None:
    assert {party.id for party in agreement(JAMTLAND).parties} > set(FOREIGN)
    assert len(OF_A_MUNICIPALITY) > len(EXAMPLES) / 2


@pytest.mark.skipif(not durable.available(), reason="durable_rules is not installed")
@settings(max_examples=FEW, deadline=None)
@given(ASKED)
def test_the_executors_give_the_same_answers_and_lists_to_the_last_letter(asked: Asked) -> None:
    assert told(asked, "plain") == told(asked, "durable")


def test_the_drawn_records_reach_several_answers_questions_and_states() -> None:
    """The properties above say something only if the drawn cases are not all alike."""
    answers: set[str] = set()
    states: set[str] = set()
    names: set[str] = set()

    @settings(max_examples=60, deadline=None, database=None, derandomize=True)
    @given(ASKED)
    def look(asked: Asked) -> None:
        of, events, question = asked
        answers.add(str(ask(question, agreement(of), events, book())["answer"]))
        for done in run_owed(replace(question, party=""), agreement(of), events, book(), "plain"):
            told = (held for duty in duties(done.ledger) for held in duty.states)
            states.update(state for state, seen in told if seen & done.ledger.worlds.arguable)
        names.add(question.name)

    look()
    assert len(names) > len(QUESTIONS) // 2
    assert {"yes", "no"} < answers
    assert {"pending", "overdue", "standing"} < states


def test_a_question_is_of_one_agreement_only() -> None:
    asked = Question("in-force", agreement(JAMTLAND).version)
    answers = [ask(asked, agreement(of), [], book())["citations"] for of in (JAMTLAND, LINKOPING)]
    first, other = ({one["clause"] for one in found} for found in answers)
    assert first
    assert not first & other
