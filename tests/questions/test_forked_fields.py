"""A fork that decides nothing changes nothing: the same value under two readings is that value.

Every field that an agreement states is forked so, one at a time, and the answer stays what it
was. It shows code that reads a term past its readings.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from engine.inference.book import load
from engine.language.agreement_reader import read_agreement
from engine.language.node import Source
from engine.model.agreement import Agreement, Fork, Forked, Reading, Term
from engine.model.said import Said
from engine.questions.answer import ask
from engine.questions.question import Question

ROOT = Path(__file__).parents[2]
BOOK = load()
VICTIM = MappingProxyType({"role": "victim", "age": "20", "resident": "yes"})
DAY = date(2027, 4, 20)
ASKED = {
    "agreements/jamtland/2026-01-01": [Question("eligibility", DAY, person=VICTIM)],
    "agreements/linkoping/2023-01-01": [
        Question("repayment", date(2025, 6, 1), party="brottsofferjouren"),
    ],
    "tests/agreements/good/late-report/2030-01-01": [
        Question("penalty", date(2031, 6, 1), party="beta", duty="Y-RED-1"),
    ],
}


@cache
def agreement(path: str) -> Agreement:
    yaml, text = (ROOT / f"{path}{ending}" for ending in (".yaml", ".txt"))
    found = read_agreement(
        Source(yaml.name, yaml.read_text("utf-8")), Source(text.name, text.read_text("utf-8")), BOOK
    )
    assert isinstance(found, Agreement)
    return found


def forked(whole: Agreement, chosen: Term, field: str) -> Agreement:
    """The agreement with a fork that gives the field the value it has, under either reading."""
    said = Said("lika", "alike")
    readings = tuple(Reading(name, said, 3, "text") for name in ("a", "b"))
    fork = Fork("G99", said, (chosen.clause,), readings, "a", said, chosen.place)
    value = Forked("G99", {"a": chosen.values[field], "b": chosen.values[field]})
    term = replace(chosen, values={**chosen.values, field: value})
    clause = whole.clauses[chosen.clause]
    terms = tuple(term if one is chosen else one for one in clause.terms)
    clauses = {**whole.clauses, clause.id: replace(clause, terms=terms)}
    return replace(whole, clauses=clauses, forks={**whole.forks, "G99": fork})


def fields(whole: Agreement) -> Iterator[tuple[Term, str]]:
    """Each field that is stated and that no fork decides, the first of each kind."""
    seen = set()
    for term in whole.terms:
        for name in term.written:
            stated = term.values.get(name)
            if (term.kind, name) not in seen and not isinstance(stated, Forked | Said):
                seen.add((term.kind, name))
                yield term, name


def told(question: Question, whole: Agreement) -> Any:
    answer = ask(question, whole, (), BOOK, "plain")
    return [answer[key] for key in ("answer", "regulated", "effect", "headline")]


ALL = [(path, question) for path, several in ASKED.items() for question in several]


@pytest.mark.parametrize(("path", "question"), ALL, ids=[one.name for _, one in ALL])
def test_a_fork_with_equal_readings_changes_no_answer(path, question):
    whole = agreement(path)
    before = told(question, whole)

    changed = {
        (term.kind, name): after
        for term, name in fields(whole)
        if (after := told(question, forked(whole, term, name))) != before
    }

    assert changed == {}
