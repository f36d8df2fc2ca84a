"""What histories start from: who has approved and signed, and which figures are known."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from engine.comparison.behaviour.figures import figure, formation
from engine.comparison.behaviour.found import FALLING, Groundwork
from engine.comparison.behaviour.told import Ask, Version
from engine.model.agreement import Agreement
from engine.model.calendar import days_after
from engine.model.event import Recorded
from engine.questions.ask import inquire
from engine.questions.event_roles import FORMATION
from engine.questions.payment_inputs import Input

ROUNDS: Final = 3
"""How often it is looked for figures that others bring with them."""
RATES: Final = {"figures rise": Decimal("2.37"), FALLING: Decimal("-1.53")}
"""Percent: what every invented index figure starts from, each of them another (`figure`)."""
BEFORE: Final = -30
"""Days before the first day, on which all approve and sign."""


def formed(old: Agreement, new: Agreement) -> Groundwork:
    """All have approved and signed, before either version begins, if either asks for it."""
    events = formation((old, new), days_after(begins(old, new), BEFORE))
    return Groundwork("formed" if events else "nothing", events)


def others(
    work: Groundwork,
    sides: Sequence[Version],
    parties: Sequence[str],
    payers: Sequence[Ask],
    first: date,
) -> Iterator[Groundwork]:
    """Nothing; all but one of `parties`; and all with every figure that a payment is missing."""
    if work.events:
        yield Groundwork("nothing", ())
    for kind in FORMATION:
        for party in parties if any(one.kind == kind for one in work.events) else ():
            kept = tuple(e for e in work.events if (e.kind, e.values["by"]) != (kind, party))
            yield Groundwork(f"formed but {kind} {party}", kept)
    for name, percent in RATES.items():
        made = _figures(work.events, sides, payers, first, percent)
        if made:
            yield Groundwork(name, (*work.events, *made))


def _figures(
    formed_by: Sequence[Recorded],
    sides: Sequence[Version],
    payers: Sequence[Ask],
    first: date,
    percent: Decimal,
) -> tuple[Recorded, ...]:
    """The figures that a payment is missing, this year and the next, until none is."""
    made: dict[str, Recorded] = {}
    days = (first, date(first.year + 1, 1, 1))
    for _ in range(ROUNDS):
        record = (*formed_by, *made.values())
        wanted = [
            one
            for side in sides
            for ask in payers
            for day in days
            for one in _missing(side, ask, day, record)
        ]
        before = len(made)
        for one in wanted:
            event = figure(one, percent, len(made))
            made.setdefault(event.id, event)
        if len(made) == before:
            break
    return tuple(made.values())


def _missing(side: Version, ask: Ask, day: date, record: Sequence[Recorded]) -> Iterator[Input]:
    question = side.own(ask.on(day))
    if question is None:
        return
    found = inquire(question, side.agreement, side.counted(record, day), side.book)
    for part in found.parts:
        if part.name == "inputs":
            for listed, _ in part.values:
                for one in listed or ():
                    if one.value is None and one.fact in ("index-value", "population"):
                        yield one


def begins(old: Agreement, new: Agreement) -> date:
    """The first day of either version, or of the time that it says it applies from."""
    stated = [t.values["from_"] for s in (old, new) for t in s.terms if t.kind == "period"]
    return min([old.version, new.version, *(day for day in stated if isinstance(day, date))])
