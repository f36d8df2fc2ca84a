"""What a later fact changes: standing questions asked of the record as it was, and as it is.

A difference counts in the answer, in its effect, and in what is answered under each arguable
reading; not in what is missing, nor in the words.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from engine.inference.book import Book
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.ask import inquire
from engine.questions.lists.standing import asked_again
from engine.questions.question import Question
from engine.questions.record import live
from engine.questions.told import told
from engine.questions.versions.answer import ask


@dataclass(frozen=True, slots=True)
class Standing:
    """A question that is asked again and again, and where: `check`, or a scenario's name."""

    question: Question
    asked_in: str


@dataclass(frozen=True, slots=True)
class Move:
    """An entry with which an answer changed: what was answered up to it, and with it."""

    event: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Reopened:
    """A question whose answer differs between then and now, with the entries that moved it."""

    standing: Standing
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    moves: tuple[Move, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """Of what, and by which executor and in which language the answers are given."""

    versions: tuple[Agreement, ...]
    """Those of the agreement that may govern, in the order in which they replace one another."""
    book: Book
    executor: str
    lang: str


def of_check(on: date, agreement: Agreement, events: Sequence[Recorded]) -> Iterator[Standing]:
    """The questions that `check` asks on a day: in force, for whom, on events and breaches."""
    for one in asked_again(agreement, live(events, on, None)):
        about = Question(one.name, on, party=one.party, against=one.against, event=one.event)
        yield Standing(about, "check")


def reopened(
    standing: Iterable[Standing],
    then: Sequence[Recorded],
    since: Sequence[Recorded],
    asked: Asked,
) -> list[Reopened]:
    """The questions whose answers differ, in the order asked, each once.

    `then` is what was on record, `since` what has been recorded after, in order. A question
    about an event that was not there then is not among those that differ: nobody could ask it.
    """
    if not since:
        return []
    known = {event.id for event in then}
    events = (*then, *since)
    found = []
    for one in _each_once(standing):
        if one.question.event and one.question.event not in known:
            continue
        up_to = _told_on(one.question, events, asked)
        if up_to(len(then)) == up_to(len(events)):
            continue
        moves = tuple(_moves(up_to, events, len(then), len(events)))
        rest = (asked.book, asked.executor, asked.lang)
        before = ask(one.question, asked.versions, then, *rest)
        after = ask(one.question, asked.versions, events, *rest)
        found.append(Reopened(one, before, after, moves))
    return found


def _moves(
    up_to: Callable[[int], str], events: Sequence[Recorded], low: int, high: int
) -> Iterator[Move]:
    """The entries between two numbers of entries with which the answer changes.

    Halves the stretch as long as its ends differ: an answer that goes away and comes back
    within one half is not followed.
    """
    if up_to(low) == up_to(high):
        return
    if high - low == 1:
        yield Move(
            events[low].id, json.loads(up_to(low))["answer"], json.loads(up_to(high))["answer"]
        )
        return
    middle = (low + high) // 2
    yield from _moves(up_to, events, low, middle)
    yield from _moves(up_to, events, middle, high)


def _told_on(question: Question, events: Sequence[Recorded], asked: Asked) -> Callable[[int], str]:
    """What the answer says on the first so many entries, without its words and reasons."""

    @cache
    def told_up_to(number: int) -> str:
        part = events[:number]
        if len(asked.versions) > 1:
            return _of_versions(question, part, asked)
        (agreement,) = asked.versions
        found = inquire(question, agreement, part, asked.book, asked.executor)
        return json.dumps(told(found), sort_keys=True)

    return told_up_to


def _of_versions(question: Question, part: Sequence[Recorded], asked: Asked) -> str:
    """The same of an agreement with several versions, and under which of them it is answered."""
    answer = ask(question, asked.versions, part, asked.book, asked.executor, asked.lang)
    said = {
        **{key: answer[key] for key in ("version", "answer", "regulated", "settled", "effect")},
        "contested": answer["main"]["contested"],
        "outcomes": [
            [one["readings"], one["answer"], one["effect"]]
            for one in answer["readings"]["outcomes"]
        ],
    }
    return json.dumps(said, sort_keys=True)


def _each_once(standing: Iterable[Standing]) -> Iterator[Standing]:
    """Questions that are the same are asked once, for the first who asked."""
    seen: set[str] = set()
    for one in standing:
        question = replace(one.question, known_on=None, known_on_by_default=False)
        key = repr(question)
        if key not in seen:
            seen.add(key)
            yield replace(one, question=question)
