"""Every operative clause of the shipped agreements is evaluated: as a duty, or by a question.

The tables below name each of them once, by what evaluates it on the day given. Nothing is
left to a comment: a continuing duty reacts to a breach on record, and where the text needs
a person it waits for one.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from engine.inference.book import load
from engine.inference.facts import Row
from engine.language.agreement_reader import read_agreement
from engine.language.event_reader import read_events
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.ask import QUESTIONS
from engine.questions.lists.obligations import run_duties
from engine.questions.lists.shown import shown
from engine.questions.question import Question

FOLDER = Path(__file__).parents[2] / "agreements"
DAYS = {"jamtland": date(2026, 11, 22), "linkoping": date(2024, 6, 15)}
APPROVED = {"jamtland": "jamtland/examples/all-approved.yaml", "linkoping": ""}

STATES: Mapping[str, Mapping[str, str]] = {
    "jamtland": {
        "standing": """
            J-VÄR-1 J-MÅL-3b J-MÅL-3c J-INN-1 J-INN-2 J-BOJ-2 J-BOJ-5 J-BOJ-6 J-BOJ-7 J-BOJ-8
            J-BOJ-9 J-BOJ-10 J-BOJ-11 J-BOJ-12 J-BOJ-14 J-BOJ-15 J-BOJ-18 J-KOM-3 J-GEM-2 J-GEM-4
            J-EKO-1 J-EKO-3 J-OMF-4
        """,
        "due": "J-KOM-4",
        "pending": "J-UPP-1 J-UPP-6",
    },
    "linkoping": {
        "standing": """
            L-VÄR-4 L-VÄR-7 L-MGR-2 L-INN-1 L-INN-2 L-GEM-1 L-GEM-2 L-GEM-3 L-GEM-4 L-MÖT-1
            L-EKO-3 L-EKO-4 L-BIL-B2 L-BIL-B6 L-BIL-B7 L-BIL-B8 L-BIL-B9 L-BIL-B10 L-BIL-B11
            L-BIL-B12 L-BIL-B13 L-BIL-K3
        """,
        "due": "L-MÖT-3 L-MÖT-4 L-MÖT-4f L-EKO-2b L-PER-2",
        "pending": "L-PER-3",
    },
}
"""Duties, by their state on the day: those without a year, and those of that year."""

CARRIED: Mapping[str, str] = {
    "J-BOJ-19": "J-UPP-1",
    "J-UPP-2": "J-UPP-1",
    "J-UPP-3": "J-UPP-1",
    "J-UPP-4": "J-UPP-1",
    "J-UPP-5": "J-UPP-1",
    "J-EKO-6": "J-EKO-5",
    "J-MGR-2": "J-MGR-1",
}
"""Clauses whose words are a field of the term of another."""

ASKED: Mapping[str, str] = {
    "J-GOD-2": "in-force",
    "J-GOD-3": "in-force",
    "J-PER-1": "termination",
    "J-PER-2": "renewal",
    "J-OMF-2": "termination",
    "J-OMF-3": "termination",
    "J-EKO-4": "payment",
    "J-EKO-5": "payment",
    "J-EKO-7": "payment",
    "J-EKO-8": "payment",
    "J-MGR-1": "eligibility",
    "J-BOJ-17": "eligibility",
    "J-OMF-5": "amendment",
    "J-OMF-6": "rescission",
    "J-OMF-7": "repayment",
    "J-ÖVE-1": "assignment",
    "J-FMJ-1": "excuse",
    "J-FMJ-2": "excuse",
    "J-FMJ-3": "excuse",
    "L-PER-1": "in-force",
    "L-PER-4": "termination",
    "L-PER-5": "termination",
    "L-MGR-1": "eligibility",
    "L-MGR-3": "eligibility",
    "L-MGR-5": "eligibility",
    "L-EKO-2a": "payment",
    "L-EKO-5": "payment",
    "L-EKO-6": "payment",
    "L-EKO-9": "repayment",
    "L-PER-6": "repayment",
    "L-PER-8": "amendment",
}
"""The question whose answer rests on the clause."""

SHOWN: Mapping[str, str] = {
    "J-BOJ-5": "permission",
    "J-OMF-1": "power",
    "J-OMF-8": "dispute",
    "L-BIL-B6": "permission",
    "L-EKO-7": "permission",
    "L-EKO-8": "permission",
    "L-MÖT-1": "power",
    "L-PER-7": "power",
}
"""Rights, and the order of a dispute: they have no state, and `overens show` tells them."""

NEVER_DECIDE = {
    *("party", "definition", "narrative", "incorporation", "statutory reference"),
    *("financing", "permission", "power", "dispute"),
}
"""Kinds of term on which no state rests."""


@cache
def agreement(name: str) -> Agreement:
    yaml = next((FOLDER / name).glob("20*.yaml"))
    sources = [
        Source(path.name, path.read_text("utf-8")) for path in (yaml, yaml.with_suffix(".txt"))
    ]
    found = read_agreement(*sources, load())
    assert isinstance(found, Agreement)
    return found


def happened(name: str, more: str = "") -> tuple[Recorded, ...]:
    written = (FOLDER / APPROVED[name]).read_text("utf-8") if APPROVED[name] else ""
    if not written + more:
        return ()
    read = read_events(Source("events.yaml", written + more), agreement(name), load())
    found = tuple(event for event in read if isinstance(event, Recorded))
    assert len(found) == len(read)
    return found


@cache
def states(name: str, more: str = "") -> Mapping[str, frozenset[str]]:
    """Per clause the states of its duties that no event raised: without a year, or of that year."""
    on = DAYS[name]
    question = Question("obligations", on)
    done = run_duties(question, agreement(name), happened(name, more), load(), "plain")
    main = done.ledger.worlds.main
    found: dict[str, set[str]] = {}
    for row in done.ledger.store.of("duty-state"):
        of_the_time = row.value("year") in (0, on.year) and not row.value("cause")
        if of_the_time and row.truth.possible & main:
            found.setdefault(str(row.value("duty")), set()).add(_state(row, main))
    return {clause: frozenset(told) for clause, told in found.items()}


def _state(row: Row, main: int) -> str:
    if row.truth.judgement & main:
        return "judgement"
    return str(row.value("state")) if row.truth.yes & main else "unknown"


def listed(name: str) -> dict[str, str]:
    """The state expected of each clause."""
    return {clause: state for state, several in STATES[name].items() for clause in several.split()}


@pytest.mark.parametrize("name", DAYS)
def test_every_duty_has_its_state(name: str) -> None:
    expected = {clause: frozenset({state}) for clause, state in listed(name).items()}
    found = states(name)
    assert expected == {clause: found.get(clause) for clause in expected}


@pytest.mark.parametrize("name", DAYS)
def test_a_breach_on_record_breaks_each_continuing_duty_or_waits_for_a_person(name: str) -> None:
    standing = STATES[name]["standing"].split()
    judged = {term.clause for term in agreement(name).terms if term.values.get("judged_by", ())}
    parties = [party.id for party in agreement(name).parties]
    breaches = "".join(
        f"- {{id: b-{number}-{party}, event: breach, by: {parties[0]}, against: {party},"
        f" towards: all, duty: {clause}, on: {DAYS[name]}, note: exempel}}\n"
        for number, clause in enumerate(standing)
        for party in parties
    )
    found = states(name, breaches)
    expected = {clause: {"judgement" if clause in judged else "overdue"} for clause in standing}
    assert expected == {clause: set(found[clause]) - {"standing"} for clause in standing}


@pytest.mark.parametrize(("clause", "carrier"), CARRIED.items())
def test_what_another_clause_carries_has_no_row_of_its_own(clause: str, carrier: str) -> None:
    assert clause not in states("jamtland")
    assert carrier in listed("jamtland") or carrier in ASKED


@pytest.mark.parametrize(
    "clause", [clause for clause, question in ASKED.items() if question in QUESTIONS]
)
def test_what_a_question_answers_is_read_by_the_rules(clause: str) -> None:
    name = "jamtland" if clause.startswith("J") else "linkoping"
    kinds = {term.kind for term in agreement(name).terms if term.clause == clause}
    assert kinds - NEVER_DECIDE <= load().kinds


@pytest.mark.parametrize(("clause", "kind"), SHOWN.items())
def test_a_right_is_shown(clause: str, kind: str) -> None:
    name = "jamtland" if clause.startswith("J") else "linkoping"
    (row,) = shown(agreement(name), load(), "sv", clause)["rows"]
    assert kind in {term["kind"] for term in row["terms"]}


@pytest.mark.parametrize("name", DAYS)
def test_no_other_clause_has_a_term_that_decides_something(name: str) -> None:
    """What is not in the tables is narrative, or has a row all the same."""
    told = {*listed(name), *CARRIED, *ASKED, *SHOWN}
    left = {
        term.clause
        for term in agreement(name).terms
        if term.kind not in NEVER_DECIDE and term.clause not in told
    }
    assert left - set(states(name)) == set()
