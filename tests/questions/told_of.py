"""What is told of a record in one combination of readings: the answer, its parts, every duty."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import Any

from engine.inference.book import Book, load
from engine.inference.truth import status
from engine.language.scenario_duties import LISTS
from engine.model.event import Recorded
from engine.questions.answer import ask
from engine.questions.ask import inquire
from engine.questions.lists.duty import duties
from engine.questions.lists.obligations import obligations, run_owed
from engine.questions.question import Question
from tests.questions.told_in_scenarios import Told, invented_cases, told_cases

Found = Mapping[str, Any]
FREE = "position"
"""A stand moves which reading is main, so there the readings are left free."""


@cache
def book() -> Book:
    return load()


def main_readings(case: Told) -> dict[str, str]:
    """Each fork by its main reading, or by the one that the case asks for."""
    forks = case.agreement.forks.values()
    return {fork.id: case.question.readings.get(fork.id, fork.main) for fork in forks}


def found_of(case: Told, events: Sequence[Recorded], question: Question) -> Found:
    """The answer, each requirement, what is shown of the effect, and the state of each duty."""
    found: dict[str, Any] = {}
    if question.name not in LISTS:
        asked = inquire(question, case.agreement, events, book())
        main = asked.verdict.worlds.main
        found["answer"] = asked.verdict.answer if question.readings else asked.verdict.at(main)
        for part in asked.parts:
            found[f"effect {part.name}"] = part.shown(asked.verdict)
        for one in asked.verdict.requirements:
            found[f"status {one.id}"] = status(one.truth, main) if one.applies & main else ""
    everybody = replace(question, party="")
    for done in run_owed(everybody, case.agreement, events, book(), "plain"):
        for duty in duties(done.ledger):
            found[f"duty {duty.key}"] = duty.at(done.ledger.worlds.main)
    return found


def told(case: Told, events: Sequence[Recorded], question: Question | None = None) -> Found:
    """The same under the main readings."""
    asked = question or case.question
    return found_of(case, events, replace(asked, readings=MappingProxyType(main_readings(case))))


def in_full(case: Told, events: Sequence[Recorded]) -> Found:
    """Every letter of the answer, or of the list of duties, but the receipt of what was read."""
    question, agreement = case.question, case.agreement
    if question.name in LISTS:
        return obligations(question, agreement, events, book(), "plain", "sv")
    answer = ask(question, agreement, events, book(), lang="sv")
    for one in (answer, answer["supposing_in_force"]):
        if one is not None:
            del one["receipt"]
    return answer


def told_with(case: Told, moved: Recorded, events: Sequence[Recorded], **asked: Any) -> Found:
    """The same, where it is about an event of a kind that may move the readings."""
    question = replace(case.question, **asked)
    if moved.kind == FREE:
        return found_of(case, events, question)
    return told(case, events, question)


def without(case: Told, one: Recorded) -> list[Recorded]:
    return [event for event in case.events if event is not one]


SELDOM_MOVE = {
    "signature": "binder den från sin dag",
    "position": "jamtland/position",
}
"""Kinds that move something only in a few cases, and words of the names of these."""
TRIES = 6


@cache
def bearing() -> Mapping[str, tuple[Told, Recorded]]:
    """For each kind of event the first case in which one of that kind moves what is told."""
    first: dict[str, tuple[Told, Recorded]] = {}
    tries: Counter[str] = Counter()
    for case in (*told_cases(), *invented_cases()):
        for one in case.events:
            place = SELDOM_MOVE.get(one.kind, "")
            if one.kind in (*first, "void") or tries[one.kind] > TRIES or place not in case.name:
                continue
            tries[one.kind] += 1
            if told_with(case, one, case.events) != told_with(case, one, without(case, one)):
                first[one.kind] = case, one
    return MappingProxyType(first)
