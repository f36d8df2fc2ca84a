"""Who bears a duty: the one named, or those who bear it together while they are bound."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from engine.inference.run import Ledger
from engine.model.agreement import Agreement, under_any
from engine.model.calendar import NEVER
from engine.questions.lists.duty import Duty
from engine.questions.parts import stated_in


def bearers(agreement: Agreement, ledger: Ledger, duty: Duty, world: int = 0) -> tuple[str, ...]:
    """The bearers in a world, or under the main readings, else the first with such a duty.

    Of those who bear it together, those are left out who are known to have left before its
    last day and before the day asked about, or never to have been bound; all are named where
    none would remain.
    """
    if duty.bearer:
        return (duty.bearer,)
    world = world or duty.shown_in(ledger.worlds)
    return together(agreement, ledger, duty.clause, world, _day(ledger, duty, world))


def together(
    agreement: Agreement, ledger: Ledger, clause: str, world: int, day: date
) -> tuple[str, ...]:
    """Those who bear what a clause has them bear together, but for those who left before a day.

    Nor those who were never bound. In one world; all are named where none would remain.
    """
    named = _named(agreement, ledger, clause, world)
    gone, bound = set(_gone(ledger, world, day)), set(_bound(ledger, world))
    return tuple(one for one in named if one in bound and one not in gone) or named


def may_bear_together(agreement: Agreement, clause: str) -> frozenset[str]:
    """Those whom the clause names under some reading."""
    return frozenset(borne_together(agreement, clause))


def borne_together(agreement: Agreement, clause: str) -> tuple[str, ...]:
    """The same in the order of the agreement's words; empty where one alone bears it."""
    several = under_any(_stated(agreement, clause))
    named = (one for held in several if isinstance(held, tuple) for one in held)
    return tuple(dict.fromkeys(named))


def _named(agreement: Agreement, ledger: Ledger, clause: str, world: int) -> tuple[str, ...]:
    """Those whom the clause names, under the readings of a world."""
    stated = stated_in(_stated(agreement, clause), agreement, ledger, world)
    return stated if isinstance(stated, tuple) else ()


def _stated(agreement: Agreement, clause: str) -> Any:
    """What the first term of the clause with a duty that may be joint says of who bears it."""
    for term in agreement.terms:
        if term.clause == clause and term.together:
            return term.values[term.together]
    return ()


def _day(ledger: Ledger, duty: Duty, world: int) -> date:
    """The day by which somebody who bears the duty must be bound."""
    asked: date = ledger.store.of("asked")[0].value("on")
    row = duty.row(world)
    last = row.value("last_day") if row is not None else None
    return min(asked, last) if isinstance(last, date) and last < NEVER else asked


def _bound(ledger: Ledger, world: int) -> Iterator[str]:
    """The parties and units that are, or may be, bound in some year."""
    for row in ledger.store.of("unit-bound-in"):
        if row.truth.possible & world:
            yield str(row.value("unit"))


def _gone(ledger: Ledger, world: int, day: date) -> Iterator[str]:
    """The parties and units that were bound for the last time before a day."""
    for row in ledger.store.of("bound-until"):
        last = row.value("last")
        if row.truth.yes & world and isinstance(last, date) and last < day:
            yield str(row.value("party"))
