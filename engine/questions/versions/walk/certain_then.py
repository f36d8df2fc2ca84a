"""How far the periods of a wording were certain when a later one came, by its terms alone."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from engine.inference.book import Book
from engine.inference.given import WantedYear
from engine.inference.run import Ledger
from engine.inference.worlds import Worlds
from engine.model.agreement import Agreement, under_any
from engine.model.calendar import NEVER, Duration
from engine.questions.ask import Asked, run_for
from engine.questions.event_rows import row
from engine.questions.question import Question

ALL: Final = ""
"""Stands for every reading, where no fork moves what is told."""
GOALS: Final = frozenset({"running period", "last-chance"})


@dataclass(frozen=True, slots=True)
class By:
    """What is told by each reading of a fork; without a fork by ALL."""

    fork: str
    by: Mapping[str, Any]

    def of(self, reading: str) -> Any:
        return self.by[reading] if self.fork else self.by[ALL]


def certain_then(agreement: Agreement, day: date, book: Book, executor: str) -> By | None:
    """How many renewals were certain on the day before a day, by the readings of one fork.

    A period is certain when it has begun, or when the last day is past for a notice that would keep
    it from beginning. Whoever has given notice makes no difference: for those who stay the periods
    are the same. None where several forks move it.
    """
    ledger = _run(agreement, day, book, executor)
    worlds = ledger.worlds
    certain = list(_certain(ledger, day))
    moving = [
        fork for fork in agreement.forks if any(_moves(worlds, seen, fork) for seen in certain)
    ]
    if len(moving) > 1:
        return None
    if not moving:
        return By("", {ALL: _many(certain, worlds.main)})
    (fork,) = moving
    readings = (one.id for one in agreement.forks[fork].readings)
    return By(fork, {one: _many(certain, _world(worlds, fork, one)) for one in readings})


def _run(agreement: Agreement, day: date, book: Book, executor: str) -> Ledger:
    """The periods, and the last days for notice, as if nothing had happened yet."""
    until = day + timedelta(days=3 * _longest(agreement) + 366)
    years = range(min(_begins(agreement)).year, until.year + 1)

    def wanted(worlds: Worlds) -> list[Any]:
        return [row(WantedYear, worlds, year, NEVER) for year in years]

    question = Question("renewal", day - timedelta(days=1))
    asked = Asked(question, given=wanted, until=until)
    return run_for(GOALS, asked, agreement, (), book, executor).ledger


def _begins(agreement: Agreement) -> Iterator[date]:
    for term in agreement.terms:
        if term.kind == "period":
            yield from under_any(term.values["from_"])


def _longest(agreement: Agreement) -> int:
    """Days, roughly, of the longest of the times that are counted."""
    lengths = [
        length
        for term in agreement.terms
        if term.kind in ("period", "renewal", "termination")
        for name in ("length", "before_the_end")
        for length in under_any(term.values.get(name, Duration()))
    ]
    return max((one.months * 31 + one.days for one in lengths), default=0)


def _certain(ledger: Ledger, day: date) -> Iterator[int]:
    """For each renewal in turn, where it was certain, the earlier ones too, as long as anywhere."""
    begun: dict[int, int] = {}
    for one in ledger.store.of("running period"):
        begun.setdefault(one.value("n"), 0)
        if one.value("starts") < day:
            begun[one.value("n")] |= one.truth.possible
    open_, ends = dict.fromkeys(begun, 0), 0
    for one in ledger.store.of("last-chance"):
        ends |= one.truth.possible
        last = one.value("day")
        if not isinstance(last, date) or last >= day:
            open_[one.value("n")] |= one.truth.possible
    so_far = ledger.worlds.all
    for n in range(1, max(begun) + 1):
        if n in begun:  # the first ones, long past, are not looked at
            so_far &= begun[n] | (ends & ~open_[n])
        if not so_far:
            return
        yield so_far


def _moves(worlds: Worlds, seen: int, fork: str) -> bool:
    """Whether the readings of a fork, weak ones too, make a difference to some worlds."""
    main = bool(seen & worlds.main)
    weak = (worlds.weak_world(n) for n, (of, _) in enumerate(worlds.weak) if of == fork)
    tried = any(choice.fork == fork for choice in worlds.choices)
    return tried and (
        worlds.depends_on(seen, fork, worlds.arguable)
        or any(bool(seen & one) is not main for one in weak)
    )


def _world(worlds: Worlds, fork: str, reading: str) -> int:
    if (fork, reading) in worlds.weak:
        return worlds.weak_world(worlds.weak.index((fork, reading)))
    return worlds.world({fork: reading})


def _many(certain: list[int], world: int) -> int:
    return sum(bool(seen & world) for seen in certain)
