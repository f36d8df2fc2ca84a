"""Obligations: every duty with its bearer, beneficiary, period and state on a day."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from engine.inference.book import Book
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.sentence import Sentence
from engine.questions.ask import Asked, Ran, run_for
from engine.questions.assumed import taken_for_granted
from engine.questions.breaches_left import BREACH_LEFT, breach_row, breaches_left
from engine.questions.duty import Duty, duties, is_far_ahead
from engine.questions.duty_rows import DutyRows
from engine.questions.left_to_pay import LEFT_TO_PAY
from engine.questions.question import Question
from engine.questions.record import live
from engine.questions.reviewed import not_as_reviewed
from engine.questions.shortcomings import INSUFFICIENT
from engine.wording.say import Voice

CONTRACT: Final = "1"
GOALS: Final = frozenset({"duty-state", INSUFFICIENT, BREACH_LEFT, LEFT_TO_PAY})


def obligations(
    question: Question,
    agreement: Agreement,
    events: Sequence[Recorded],
    book: Book,
    executor: str,
    lang: str,
) -> dict[str, Any]:
    """The list as the contract has it; with a party, only the rows that it or its units bear."""
    done = run_duties(question, agreement, events, book, executor)
    told = DutyRows(agreement, done, lang)
    rows = [told.row(one) for one in listed(done, agreement, question.on)]
    if question.party:
        units = agreement.party(question.party).units
        borne = {question.party, *(unit.id for unit in units)}
        rows = [row for row in rows if borne.intersection(row["bearer"])]
    return {
        "contract": CONTRACT,
        "agreement": agreement.id,
        "version": agreement.version.isoformat(),
        "on": question.on.isoformat(),
        "known_on": question.known_on.isoformat() if question.known_on else None,
        "party": question.party or None,
        "assumed": [told.voice.say(one) for one in _assumed(question, agreement, done, rows)],
        "rows": rows,
        "breaches": _breaches(done, question.party, told.voice),
        "explanation": told.reasons.nodes,
    }


def _breaches(done: Ran, party: str, voice: Voice) -> list[dict[str, Any]]:
    """Breaches on record that no row tells; with a party, those by it or that it asserts."""
    found = [breach_row(one, done.ledger, voice) for one in breaches_left(done.ledger)]
    return [one for one in found if not party or party in (one["by"], one["against"])]


def _assumed(
    question: Question, agreement: Agreement, done: Ran, rows: Sequence[Mapping[str, Any]]
) -> list[Sentence]:
    worlds = done.ledger.worlds
    said = taken_for_granted(question, done.events, done.positions, worlds, agreement.version)
    return [*said, *not_as_reviewed(agreement, [row["duty"] for row in rows])]


def run_duties(
    question: Question,
    agreement: Agreement,
    events: Sequence[Recorded],
    book: Book,
    executor: str,
    until: date | None = None,
) -> Ran:
    """A run that knows the state of every duty on the day asked about."""
    counted = live(events, question.on, question.known_on)
    return run_for(GOALS, Asked(question, until=until), agreement, counted, book, executor)


def listed(done: Ran, agreement: Agreement, on: date) -> list[Duty]:
    """The duties of a list: those there are under an arguable reading, and not far ahead.

    In the order of the text, then by period, then in the order of the parties.
    """
    arguable = done.ledger.worlds.arguable
    clauses = {clause: place for place, clause in enumerate(agreement.clauses)}
    members = [
        member
        for party in agreement.parties
        for member in (party.id, *(unit.id for unit in party.units))
    ]
    places = {"": -1, **{member: place for place, member in enumerate(members)}}
    found = [
        one for one in duties(done.ledger) if one.worlds & arguable and not is_far_ahead(one, on)
    ]
    return sorted(
        found,
        key=lambda one: (
            clauses[one.clause],
            one.key[3:],
            places.get(one.bearer, len(places)),
            places.get(one.beneficiary, len(places)),
        ),
    )
