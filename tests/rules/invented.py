"""Invented agreements of a few terms, what happened under them, and what the rules conclude.

Parties: alfa (an association) and, on the other side, beta and gamma (kommunerna); beta has
a unit, kontoret.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

from engine.inference.book import load
from engine.inference.facts import Row
from engine.inference.truth import status
from engine.language.agreement_reader import Document, read_document
from engine.language.event_reader import read_events
from engine.language.lint import lint
from engine.language.node import Source
from engine.model import types
from engine.model.agreement import Agreement, Replacement
from engine.model.event import Recorded
from engine.model.problem import Problem
from engine.model.unknown import Open
from engine.questions.ask import Asked, Inquired, inquire, run_for
from engine.questions.lists.duty import Duty, duties, period
from engine.questions.lists.obligations import run_owed
from engine.questions.question import Question
from engine.wording.problems import render_all
from tests.rules.invented_text import written

NO_FORKS: Mapping[str, str] = MappingProxyType({})
"""Readings by fork, the main one first: `{"G1": "a c"}`."""


def agreement(terms: str, forks: Mapping[str, str] = NO_FORKS) -> Agreement:
    """The agreement whose clauses are `terms`; each clause's words are its id and a full stop."""
    read = document(terms, forks)
    assert isinstance(read, Document), render_all(read, "en")
    return read.agreement


def following(
    *wordings: tuple[str, str], forks: Mapping[str, str] = NO_FORKS, supposed: bool = True
) -> tuple[Agreement, ...]:
    """The day and the terms of each wording, which is supposed valid from that day; if not, the
    amendment that brings it has to be on record."""
    held: list[Agreement] = []
    for day, terms in wordings:
        one = replace(agreement(terms, forks), version=date.fromisoformat(day))
        if held:
            place = next(iter(one.clauses.values())).place
            replacing = Replacement(held[-1].version, one.version, place, supposed=supposed)
            one = replace(one, replaces=replacing)
        held.append(one)
    return tuple(held)


@cache
def _document(
    terms: str, forks: tuple[tuple[str, str], ...], mode: str = ""
) -> Document | tuple[Problem, ...]:
    yaml, text = written(terms, forks, mode)
    return read_document(Source("2030-01-01.yaml", yaml), Source("2030-01-01.txt", text), load())


def document(terms: str, forks: Mapping[str, str] = NO_FORKS) -> Document | tuple[Problem, ...]:
    """As `agreement`, or all that is wrong with it."""
    return _document(terms, tuple(forks.items()))


def problems(
    terms: str, forks: Mapping[str, str] = NO_FORKS, mode: str = ""
) -> tuple[Problem, ...]:
    """What the reader, or else `lint`, finds; `mode` is that of all open terms."""
    read = _document(terms, tuple(forks.items()), mode)
    return lint(read) if isinstance(read, Document) else read


def happened(under: Agreement, events: str, *others: Agreement) -> tuple[Recorded, ...]:
    """The events of a YAML list; `others` are further versions that they may speak of."""
    if not events.strip():
        return ()
    read = read_events(Source("events.yaml", events), under, load(), others=others)
    found = tuple(event for event in read if isinstance(event, Recorded))
    assert len(found) == len(read), render_all([p for p in read if isinstance(p, Problem)], "en")
    return found


def run(
    question: str,
    on: str,
    terms: str,
    events: str = "",
    forks: Mapping[str, str] = NO_FORKS,
    **options: Any,
) -> Inquired:
    """A question that has been run; options are those of `Question`, days as text."""
    under = agreement(terms, forks)
    days = {name: _day(value) for name, value in options.items()}
    return inquire(
        Question(question, date.fromisoformat(on), **days), under, happened(under, events), load()
    )


def owed(
    on: str,
    terms: str,
    events: str = "",
    forks: Mapping[str, str] = NO_FORKS,
    duty: str = "",
    reading: str = "",
) -> dict[str, str]:
    """The state of each duty on a day, by `bearer > beneficiary period`, parts left out if empty.

    With `duty` those of one clause only; under the main readings, or with one changed.
    """
    under = agreement(terms, forks)
    question = Question("obligations", date.fromisoformat(on))
    fork, _, chosen = reading.partition("=")
    states = {}
    for done in run_owed(question, under, happened(under, events), load(), "plain"):
        worlds = done.ledger.worlds
        held = {fork: chosen} if any(fork == choice.fork for choice in worlds.choices) else {}
        world = worlds.world(held)
        wanted = [one for one in duties(done.ledger) if duty in ("", one.key[0])]
        states |= {_named(one): one.at(world) for one in wanted}
    return {name: state for name, state in states.items() if state is not None}


def figures(
    kind: str,
    by: tuple[str, ...],
    amount: str,
    on: str,
    terms: str,
    events: str = "",
    forks: Mapping[str, str] = NO_FORKS,
    reading: str = "",
) -> dict[str, str]:
    """A field of each fact of a kind, by other fields of it, under one reading.

    Amounts are in kronor; `unknown` and `judgement` where the field or the fact is open.
    """
    under = agreement(terms, forks)
    asked = Asked(Question("obligations", date.fromisoformat(on)))
    goals = frozenset({kind})
    ledger = run_for(goals, asked, under, happened(under, events), load(), "plain").ledger
    fork, _, chosen = reading.partition("=")
    world = ledger.worlds.world({fork: chosen}) if reading else ledger.worlds.main
    found = {}
    for row in ledger.store.of(kind):
        there = status(row.truth, world)
        if there != "no":
            told = _in_kronor(row, amount) if there == "yes" else there
            found[" ".join(_told(row.value(name)) for name in by)] = told
    return found


def _in_kronor(row: Row, field: str) -> str:
    value = row.value(field)
    if row.kind.fields[row.kind.index[field]].type is types.Amount and not isinstance(value, Open):
        return f"{value / 100:.2f}"
    return _told(value)


def _named(one: Duty) -> str:
    _, bearer, beneficiary, *_ = one.key
    who = f"{bearer} > {beneficiary}" if beneficiary else bearer
    return f"{who} {period(one.key) or ''}".strip()


def answer(found: Inquired) -> str:
    return found.verdict.answer


def state(found: Inquired, requirement: str, reading: str = "") -> str:
    """`met`, `unmet`, `unknown`, `judgement`, or `""` where it is not required."""
    named = {"yes": "met", "no": "unmet"}
    for one in found.verdict.requirements:
        if one.id == requirement:
            told = status(one.truth, _world(found, reading))
            return named.get(told, told)
    return ""


def facts(found: Inquired, kind: str, *fields: str, reading: str = "") -> list[tuple[str, ...]]:
    """The certain facts of a kind, as the values of some fields, in order."""
    return _facts(found, kind, fields, reading, "yes")


def unsure(found: Inquired, kind: str, *fields: str, reading: str = "") -> list[tuple[str, ...]]:
    """The facts of a kind that are only possible: unknown, or waiting for judgement."""
    waiting = _facts(found, kind, fields, reading, "judgement")
    return [*_facts(found, kind, fields, reading, "unknown"), *waiting]


def effect(found: Inquired, part: str, reading: str = "") -> str:
    """A part of the effect."""
    value = next(one for one in found.parts if one.name == part).at(_world(found, reading))
    return _told(value)


def _told(value: Any) -> str:
    """A value as a test writes it: `unknown` and `none` where it is open or not there."""
    if isinstance(value, Open):
        return value.value
    return "none" if value is None else str(value)


def _facts(
    found: Inquired, kind: str, fields: tuple[str, ...], reading: str, wanted: str
) -> list[tuple[str, ...]]:
    world = _world(found, reading)
    return sorted(
        {
            tuple(_told(row.value(field)) for field in fields)
            for row in found.ledger.store.of(kind)
            if status(row.truth, world) == wanted
        }
    )


def _world(found: Inquired, reading: str) -> int:
    """The bit of the main world, or of that with one reading changed, `G1=c`."""
    worlds = found.verdict.worlds
    fork, _, chosen = reading.partition("=")
    return worlds.world({fork: chosen}) if reading else worlds.main


def _day(value: Any) -> Any:
    looks_like_a_day = isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value)
    return date.fromisoformat(value) if looks_like_a_day else value
