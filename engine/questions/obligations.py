"""Obligations: every duty with its bearer, beneficiary, period and state on a day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from engine.inference.book import Book
from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.inference.truth import NO, Truth, either
from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.model.event import Recorded
from engine.questions.ask import Asked, Ran, run_for
from engine.questions.explanation import Explainer
from engine.questions.open_points import Due, Missing, Search
from engine.questions.parts import merged
from engine.questions.question import Question
from engine.questions.record import live
from engine.questions.row_readings import row_readings
from engine.questions.wording_of import due_row, missing_row
from engine.wording.say import Voice

CONTRACT: Final = "1"
GOALS: Final = frozenset({"duty-state"})
OPEN: Final = ("unknown", "judgement")

Key = tuple[str, str, str, int, int, str]
"""Duty, bearer, beneficiary, year, ordinal, cause."""


@dataclass(frozen=True, slots=True, eq=False)
class Duty:
    """A duty over all worlds: its state in each, and the facts that say so."""

    key: Key
    states: tuple[tuple[str, int], ...]
    """Disjoint sets of worlds that cover all in which there is such a duty."""
    rows: tuple[Row, ...]

    @property
    def worlds(self) -> int:
        found = 0
        for _, worlds in self.states:
            found |= worlds
        return found

    def at(self, world: int) -> str | None:
        """The state in one world; None where there is no such duty in it."""
        return next((state for state, worlds in self.states if worlds & world), None)

    def over(self, arguable: int) -> str | None:
        """The state over all arguable worlds; each distinct one counts as a definite answer.

        So does that there is no such duty.
        """
        found = [state for state, worlds in self.states if worlds & arguable]
        definite = [state for state in found if state not in OPEN]
        if len(definite) > 1 or (definite and arguable & ~self.worlds):
            return "depends"
        return next((state for state in OPEN if state in found), definite[0] if definite else None)

    def row(self, world: int) -> Row | None:
        """The fact behind the state in one world, the certain one before possible ones."""
        there = [row for row in self.rows if row.truth.possible & world]
        certain = [row for row in there if row.truth.yes & world]
        return min(certain or there, key=lambda row: row.key, default=None)


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
    told = _Rows(agreement, done, lang)
    rows = [
        told.row(duty)
        for duty in duties(done.ledger)
        if duty.worlds & done.ledger.worlds.arguable and not is_far_ahead(duty, question.on)
    ]
    if question.party:
        rows = [row for row in rows if _concerns(row, question.party, agreement)]
    return {
        "contract": CONTRACT,
        "agreement": agreement.id,
        "version": agreement.version.isoformat(),
        "on": question.on.isoformat(),
        "known_on": question.known_on.isoformat() if question.known_on else None,
        "party": question.party or None,
        "rows": rows,
    }


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


def duties(ledger: Ledger) -> list[Duty]:
    """Every duty of a run, in the order of clauses, then periods, then parties as derived."""
    by_key: dict[Key, list[Row]] = {}
    for row in ledger.store.of("duty-state"):
        by_key.setdefault(_key(row), []).append(row)
    return [Duty(key, _states(rows), tuple(rows)) for key, rows in by_key.items()]


def _key(row: Row) -> Key:
    named = ("duty", "bearer", "beneficiary", "year", "nth", "cause")
    duty, bearer, beneficiary, year, nth, cause = (row.value(name) for name in named)
    return str(duty), str(bearer), str(beneficiary), int(year), int(nth), str(cause)


def _states(rows: Iterable[Row]) -> tuple[tuple[str, int], ...]:
    """The state in each world: what is certain there, else what is open."""
    by_state: dict[str, Truth] = {}
    for row in rows:
        state = str(row.value("state"))
        by_state[state] = either(by_state.get(state, NO), row.truth)
    certain = unknown = judgement = 0
    for truth in by_state.values():
        certain |= truth.yes
        unknown |= truth.unknown
        judgement |= truth.judgement
    known = [(state, truth.yes) for state, truth in by_state.items()]
    unknown &= ~certain
    return merged([*known, ("unknown", unknown), ("judgement", judgement & ~certain & ~unknown)])


def is_far_ahead(duty: Duty, on: date) -> bool:
    """Whether a duty does not open before the year after next."""
    opens = [row.value("opens") for row in duty.rows]
    return all(isinstance(day, date) and day.year > on.year + 1 for day in opens)


def bearers(agreement: Agreement, clause: str) -> tuple[str, ...]:
    """Those who bear a duty together, as the term lists them."""
    for term in agreement.clauses[clause].terms:
        named = term.values.get("bearer") or term.values.get("by") or ()
        if isinstance(named, tuple):
            return named
    return ()


def _concerns(row: dict[str, Any], party: str, agreement: Agreement) -> bool:
    units = {unit.id for one in agreement.parties if one.id == party for unit in one.units}
    return any(bearer == party or bearer in units for bearer in row["bearer"])


class _Rows:
    """Puts duties into rows."""

    def __init__(self, agreement: Agreement, done: Ran, lang: str) -> None:
        self.agreement = agreement
        self.ledger = done.ledger
        self.worlds = done.ledger.worlds
        self.voice = Voice(agreement, lang)
        self.explainer = Explainer(agreement, done.ledger, self.worlds.main)
        self.owner = {
            member: party.id
            for party in agreement.parties
            for member in (party.id, *(unit.id for unit in party.units))
        }

    def row(self, duty: Duty) -> dict[str, Any]:
        clause, bearer, beneficiary, *_ = duty.key
        main = duty.row(self.worlds.main)
        state = duty.over(self.worlds.arguable)
        missing, due = self._open_points(duty)
        return {
            "duty": clause,
            "bearer": [bearer] if bearer else list(bearers(self.agreement, clause)),
            "jointly": not bearer,
            "beneficiary": beneficiary or None,
            "period": period(duty.key),
            "due": _day(main, "last_day"),
            "state": state,
            "main_state": duty.at(self.worlds.main),
            "done_on": _day(main, "done_on"),
            "days_late": self._days_late(duty, main),
            "readings": self._readings(duty),
            "missing": missing,
            "judgement": due,
            "because": [] if main is None else [self._because(main)],
            "internal": self._internal(bearer, beneficiary),
            "says": "" if main is None else self.voice.say(self.explainer.row(main).says),
        }

    def _internal(self, bearer: str, beneficiary: str) -> bool:
        """Inside one party: between two of its units, or a unit and the party itself."""
        owner = self.owner.get(bearer)
        return bool(beneficiary) and owner is not None and owner == self.owner.get(beneficiary)

    def _days_late(self, duty: Duty, main: Row | None) -> int | None:
        last = main.value("last_day") if main is not None else None
        if not isinstance(last, date) or last == NEVER:
            return None
        assert main is not None
        state = duty.at(self.worlds.main)
        if state == "overdue":
            return (self._asked - last).days
        done = main.value("done_on")
        return (done - last).days if state == "fulfilled-late" and isinstance(done, date) else None

    @property
    def _asked(self) -> date:
        found: date = self.ledger.store.of("asked")[0].value("on")
        return found

    def _readings(self, duty: Duty) -> dict[str, Any]:
        """The forks that move the state or the last day, and the state for each of them."""
        days = [(row.value("last_day"), row.truth.possible) for row in duty.rows]
        of = {"state": duty.states, "due": merged(days)}
        return row_readings(self.agreement, self.worlds, of)

    def _open_points(self, duty: Duty) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        left = self.worlds.arguable
        search = Search(self.ledger, left)
        opened = [row for row in duty.rows if (row.truth.unknown | row.truth.judgement) & left]
        points = dict.fromkeys(point for row in opened for point in search.of_row(row))
        missing = [missing_row(one, self.voice) for one in points if isinstance(one, Missing)]
        return missing, [due_row(one, self.voice) for one in points if isinstance(one, Due)]

    def _because(self, row: Row) -> dict[str, Any]:
        return _node(self.explainer.row(row), self.voice)


def _node(node: Any, voice: Voice) -> dict[str, Any]:
    return {
        "says": voice.say(node.says),
        "rule": node.rule or None,
        "clause": node.clause or None,
        "event": node.event or None,
        "basis": node.basis,
        "because": [_node(reason, voice) for reason in node.because],
    }


def period(key: Key) -> str | None:
    """`2026`, `2026:1` for the first of several, the id of what raised the duty, or None."""
    *_, year, nth, cause = key
    if cause:
        return cause
    if not year:
        return None
    return f"{year}:{nth}" if nth else str(year)


def _day(row: Row | None, name: str) -> str | None:
    value = row.value(name) if row is not None else None
    return value.isoformat() if isinstance(value, date) and value < NEVER else None
