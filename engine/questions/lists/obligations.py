"""Obligations: every duty with its bearer, beneficiary, period and state on a day."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from engine.inference.book import Book
from engine.inference.shared import Kept
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.sentence import Sentence
from engine.questions.advice.assumed import taken_for_granted
from engine.questions.ask import Asked, Ran, part_behind, run_for
from engine.questions.lists.breaches_left import (
    BREACH_LEFT,
    DIALOGUE_ON_BREACH,
    breach_row,
    breaches_left,
)
from engine.questions.lists.duty import Duty, duties, is_far_ahead
from engine.questions.lists.duty_rows import DutyRows
from engine.questions.lists.left_to_pay import LEFT_TO_PAY
from engine.questions.lists.parts_supposed import parts_supposed
from engine.questions.lists.shortcomings import INSUFFICIENT
from engine.questions.openness.left_open import left_open
from engine.questions.question import Question
from engine.questions.reasons.reason_table import ReasonTable
from engine.questions.reasons.reviewed import doubted_of_duties
from engine.questions.record import live
from engine.wording.say import Voice

CONTRACT: Final = "1"
GOALS: Final = frozenset({"duty-state", INSUFFICIENT, BREACH_LEFT, DIALOGUE_ON_BREACH})
DEBT: Final = "debt"
DEBTS: Final = frozenset({"debt-state", LEFT_TO_PAY, "bound-until"})
"""What a run about debts is to know. It is one of its own: amounts rest on many contested points,
and every combination of them with those of all that falls due is far too many."""


def obligations(
    question: Question,
    agreement: Agreement,
    events: Sequence[Recorded],
    book: Book,
    executor: str,
    lang: str,
    kept: Kept | None = None,
) -> dict[str, Any]:
    """The list as the contract has it; with a party, only the rows that it or its units bear."""
    done, *debts = run_owed(question, agreement, events, book, executor, kept)
    reasons = ReasonTable(Voice(agreement, lang))
    told = {run: DutyRows(agreement, run, reasons) for run in (done, *debts)}
    rows = [told[run].row(one) for run, one in listed((done, *debts), agreement, question.on)]
    if question.party:
        units = agreement.party(question.party).units
        borne = {question.party, *(unit.id for unit in units)}
        rows = [row for row in rows if borne.intersection(row["bearer"])]
    assumed = _assumed(question, agreement, events, (done, *debts), rows)
    because = reasons.clauses(id for row in rows for id in row["because"])
    assumed += doubted_of_duties(agreement, [row["duty"] for row in rows], because)
    return {
        "contract": CONTRACT,
        "agreement": agreement.id,
        "version": agreement.version.isoformat(),
        "on": question.on.isoformat(),
        "known_on": question.known_on.isoformat() if question.known_on else None,
        "party": question.party or None,
        "assumed": [reasons.voice.say(one) for one in assumed],
        "rows": rows,
        "breaches": _breaches(done, question.party, reasons.voice),
        "explanation": reasons.nodes,
    }


def _breaches(done: Ran, party: str, voice: Voice) -> list[dict[str, Any]]:
    """Breaches on record that no row tells; with a party, those by it or that it asserts."""
    found = [breach_row(one, done.ledger, voice) for one in breaches_left(done.ledger)]
    return [one for one in found if not party or party in (one["by"], one["against"])]


def _assumed(
    question: Question,
    agreement: Agreement,
    events: Sequence[Recorded],
    runs: Sequence[Ran],
    rows: Sequence[Mapping[str, Any]],
) -> list[Sentence]:
    done = runs[0]
    tried = dict.fromkeys(fork for run in runs for fork in run.ledger.worlds.forks)
    said = taken_for_granted(question, done.events, events, done.positions, tried, agreement)
    parts = parts_supposed(agreement, done.events, rows)
    silent = left_open(agreement, *(run.ledger.book for run in runs))
    return [*said, *silent, *parts]


def run_duties(
    question: Question,
    agreement: Agreement,
    events: Sequence[Recorded],
    book: Book,
    executor: str,
    until: date | None = None,
    kept: Kept | None = None,
) -> Ran:
    """A run that knows the state of every duty on the day asked about, but for debts."""
    counted = live(events, question.record_day, question.known_on)
    asked = Asked(question, until=until)
    return run_for(GOALS, asked, agreement, counted, book, executor, kept)


def run_debts(
    question: Question,
    agreement: Agreement,
    events: Sequence[Recorded],
    book: Book,
    executor: str,
    until: date | None = None,
    kept: Kept | None = None,
) -> tuple[Ran, ...]:
    """A run that knows the state of every debt; none where there can be no debt."""
    counted = live(events, question.record_day, question.known_on)
    part = part_behind(DEBTS, agreement, counted, book)
    if not any(rule.then.kind.name == DEBT for rule in part.rules):
        return ()
    asked = Asked(question, until=until)
    return (run_for(DEBTS, asked, agreement, counted, book, executor, kept),)


def run_owed(
    question: Question,
    agreement: Agreement,
    events: Sequence[Recorded],
    book: Book,
    executor: str,
    kept: Kept | None = None,
) -> tuple[Ran, ...]:
    """The run about duties, and where there can be debts the one about them."""
    of = (question, agreement, events, book, executor)
    return (run_duties(*of, kept=kept), *run_debts(*of, kept=kept))


def listed(runs: Sequence[Ran], agreement: Agreement, on: date) -> list[tuple[Ran, Duty]]:
    """The duties of a list, each with its run: not far ahead, and under an arguable reading.

    In the order of the text, then by period, then in the order of the parties.
    """
    clauses = {clause: place for place, clause in enumerate(agreement.clauses)}
    members = [
        member
        for party in agreement.parties
        for member in (party.id, *(unit.id for unit in party.units))
    ]
    places = {"": -1, **{member: place for place, member in enumerate(members)}}
    found = [
        (run, one)
        for run in runs
        for one in duties(run.ledger)
        if one.worlds & run.ledger.worlds.arguable and not is_far_ahead(one, on)
    ]
    return sorted(
        found,
        key=lambda of: (
            clauses[of[1].clause],
            of[1].key[3:],
            places.get(of[1].bearer, len(places)),
            places.get(of[1].beneficiary, len(places)),
        ),
    )
