"""Findings on payments made: not indexed, divided wrongly, too little, too much, not owed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from engine.inference.book import Book
from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.ask import Asked, Ran, run_for
from engine.questions.findings.alike import Key
from engine.questions.findings.duties import FoundDuties
from engine.questions.findings.finding import Finding
from engine.questions.findings.teller import Teller
from engine.questions.lists.bearers import together
from engine.questions.parts import rows
from engine.questions.question import Question

BALANCE: Final = "balance"
UNOWED: Final = "paid-unowed"
KINDS: Final = (BALANCE, UNOWED)
TWO_KRONOR: Final = 200
"""In öre: what two amounts may differ by when each is rounded to whole kronor."""

Payment = tuple[str, int]
"""Clause and year."""


@dataclass(frozen=True, slots=True)
class Balance:
    """What is owed for a year, has been paid and kept, and is left to pay, in öre, in one world.

    `paid` is what was kept; `back` came back besides. `bearer` is empty where several owe it
    jointly; `amount` is 0 where nothing is owed.
    """

    bearer: str
    amount: int
    paid: int
    back: int
    outstanding: int


def run_balances(
    question: Question,
    agreement: Agreement,
    events: Sequence[Recorded],
    book: Book,
    executor: str,
    until: date,
) -> Ran:
    """A run that knows what is owed for each year, has been paid and kept, and is left."""
    goals = frozenset({*KINDS, "bound-until"} & book.kinds)
    return run_for(goals, Asked(question, until=until), agreement, events, book, executor)


class FoundPayments:
    """Reads findings off a run that knows every balance.

    Nothing is said of a payment whose amount is not known, or that is right under some
    arguable reading: that is told as a fact that is missing, or as a duty that depends.
    """

    def __init__(self, teller: Teller, ledger: Ledger) -> None:
        self.teller = teller
        self.ledger = ledger
        self.worlds = ledger.worlds
        self.balances = self._balances()
        self.told: set[Key] = set()
        """The findings of duties that need not be told: what they tell has been told here."""
        self.unowed: set[frozenset[str]] = set()
        """The payments, by their ids, that were told as not owed under one of several clauses."""

    def findings(self, duties: FoundDuties, debts: Sequence[FoundDuties]) -> Iterator[Finding]:
        """`debts` tell by themselves what is owed back for certain: that is not told here too."""
        for (clause, year), balances in self.balances.items():
            wrong = [one for one in balances if self._is_wrong(clause, year, one)]
            if wrong and self._divided_wrongly(balances):
                self.told |= {("overdue", clause, one.bearer, str(year)) for one in wrong}
                off = [one for one in balances if self._is_surely_off(clause, year, one)]
                yield self._misallocated(clause, year, off)
                continue
            for one in wrong:
                if self._is_told_already(clause, year, one):
                    continue
                kind = self._kind(clause, year, one, duties)
                owed_back = self._owed_back(clause, year, one, debts)
                if kind and all(key[0] == "depends" for key in owed_back):
                    self.told |= {("overdue", clause, one.bearer, str(year)), *owed_back}
                    yield self._told(kind, clause, year, one)

    def _balances(self) -> Mapping[Payment, list[Balance]]:
        """The balances under the main readings, where they are known."""
        found: dict[Payment, list[Balance]] = {}
        for row in self._of_all_kinds():
            owed = row.kind.name == BALANCE
            paid, outstanding = row.value("paid"), row.value("outstanding")
            amount, kept = (row.value(name) if owed else 0 for name in ("amount", "kept"))
            known = all(type(one) is int for one in (amount, paid, kept, outstanding))
            if known and row.truth.yes & self.worlds.main:
                kept = kept if owed else -outstanding
                key = (str(row.value("payment")), int(row.value("year")))
                one = Balance(str(row.value("bearer")), amount, kept, paid - kept, outstanding)
                found.setdefault(key, []).append(one)
        return found

    def _of_all_kinds(self) -> Iterator[Row]:
        for kind in KINDS:
            yield from self.ledger.store.of(kind)

    def _rows(self, clause: str, year: int, bearer: str) -> list[Row]:
        """The same balance in every arguable world."""
        return [
            row
            for row in self._of_all_kinds()
            if (row.value("payment"), row.value("year"), row.value("bearer"))
            == (clause, year, bearer)
            and row.truth.possible & self.worlds.arguable
        ]

    def _is_told_already(self, clause: str, year: int, one: Balance) -> bool:
        """Whether the same payments, not owed under any clause, were told under another."""
        if one.amount:
            return False
        own = {"payment": clause, "year": year, "bearer": one.bearer}
        events = frozenset(
            str(row.value("event"))
            for row in rows(self.ledger, "paid", **own)
            if row.truth.possible & self.worlds.main
        )
        told = events in self.unowed
        self.unowed.add(events)
        return told

    def _is_wrong(self, clause: str, year: int, one: Balance) -> bool:
        """Something was paid, and under every arguable reading too little, or too much."""
        return bool(one.paid) and self._is_surely_off(clause, year, one)

    def _is_surely_off(self, clause: str, year: int, one: Balance) -> bool:
        """Under every arguable reading too little was paid, if anything, or too much."""
        rows = self._rows(clause, year, one.bearer)
        left = [row.value("outstanding") for row in rows]
        alike = all(type(ore) is int and ore * one.outstanding > 0 for ore in left)
        missed = self.worlds.arguable
        for row in rows:
            missed &= ~row.truth.possible
        return alike and not missed

    def _divided_wrongly(self, balances: Sequence[Balance]) -> bool:
        """The whole was paid, by several, but not by each what it owed."""
        return len(balances) > 1 and not sum(one.outstanding for one in balances)

    def _kind(self, clause: str, year: int, one: Balance, duties: FoundDuties) -> str:
        if one.outstanding < 0:
            return "payment-over"
        if not duties.is_overdue(clause, one.bearer, year):
            return ""  # there is time left
        return "payment-unindexed" if self._like(clause, year, one) else "payment-short"

    def _owed_back(
        self, clause: str, year: int, one: Balance, debts: Sequence[FoundDuties]
    ) -> list[Key]:
        """What tells that what was paid too much is a debt of the one who was paid.

        Where that depends on a reading, too much was paid all the same, and that is told instead.
        """
        several = debts if one.bearer and one.outstanding < 0 else ()
        return [key for each in several for key in each.owed_back(clause, one.bearer, year)]

    def _like(self, clause: str, year: int, one: Balance) -> int | None:
        """The earlier year whose amount was paid, or whose whole was shared; the last such."""
        earlier = [y for named, y in self.balances if named == clause and y < year]
        alike = (y for y in sorted(earlier, reverse=True) if self._as_in(y, clause, year, one))
        return next(alike, None)

    def _as_in(self, earlier: int, clause: str, year: int, one: Balance) -> bool:
        now, before = self.balances[clause, year], self.balances[clause, earlier]
        whole, whole_before = (sum(b.amount for b in several) for several in (now, before))
        if whole_before == whole:
            return False
        own = next((other.amount for other in before if other.bearer == one.bearer), None)
        same_share = abs(one.paid * whole - one.amount * whole_before) < TWO_KRONOR * whole
        return one.paid == own or same_share

    def _lacks_as_much(self, clause: str, year: int, one: Balance) -> tuple[str, ...]:
        """Who lacks just what another paid too much: a part may have been paid for it."""
        over = -one.outstanding if one.bearer else 0
        several = self.balances[clause, year]
        return tuple(each.bearer for each in several if each.outstanding == over > 0)

    def _paid(self, one: Balance) -> str:
        """What was paid in all, and how much of it came back."""
        paid = self._money(one.paid + one.back)
        if one.back <= 0:
            return paid
        return self.teller.say("paid-and-back", paid=paid, back=self._money(one.back))

    def _told(self, kind: str, clause: str, year: int, one: Balance) -> Finding:
        parties = self._parties(clause, one)
        said = self.teller.say(
            _sentence(kind, one),
            who=self.teller.who(parties),
            clause=clause,
            year=year,
            paid=self._paid(one),
            amount=self._money(one.amount),
            difference=self._money(abs(one.outstanding)),
            before=self._like(clause, year, one),
        )
        forks = self._forks(clause, year, one)
        if forks:
            said += self.teller.say("amount-depends", forks=self.teller.voice.listed(forks))
        if other := self._lacks_as_much(clause, year, one):
            said += self.teller.say("another-lacks-it", who=self.teller.who(other))
        return self.teller.finding(
            kind, [clause, one.bearer, str(year)], clause, said, parties=parties,
            period=str(year), forks=tuple(forks), amount=abs(one.outstanding),
        )  # fmt: skip

    def _parties(self, clause: str, one: Balance) -> tuple[str, ...]:
        if one.bearer:
            return (one.bearer,)
        asked: date = self.ledger.store.of("asked")[0].value("on")
        return together(self.teller.agreement, self.ledger, clause, self.worlds.main, asked)

    def _forks(self, clause: str, year: int, one: Balance) -> list[str]:
        """The contested points on which it depends how much is wrong."""
        by_amount: dict[int, int] = {}
        for row in self._rows(clause, year, one.bearer):
            left = row.value("outstanding")
            by_amount[left] = by_amount.get(left, 0) | row.truth.possible
        return [
            choice.fork
            for choice in self.worlds.choices
            if any(self.worlds.depends_on(worlds, choice.fork) for worlds in by_amount.values())
        ]

    def _misallocated(self, clause: str, year: int, off: Sequence[Balance]) -> Finding:
        """What each has paid too much or too little, who has paid nothing too."""
        ordered = sorted(off, key=lambda one: self.teller.place.get(one.bearer, -1))
        parts = [
            self.teller.say(
                "too-little" if one.outstanding > 0 else "too-much",
                who=self.teller.who([one.bearer]),
                difference=self._money(abs(one.outstanding)),
            )
            for one in ordered
        ]
        said = self.teller.say(
            "payment-misallocated", clause=clause, year=year, parts=self.teller.voice.listed(parts)
        )
        return self.teller.finding(
            "payment-misallocated", [clause, str(year)], clause, said,
            parties=[one.bearer for one in off], period=str(year),
            amount=sum(max(one.outstanding, 0) for one in off),
        )  # fmt: skip

    def _money(self, ore: int) -> str:
        return self.teller.voice.shown(ore, "money")


def _sentence(kind: str, one: Balance) -> str:
    """How the finding is told: joint debtors together, and what was never owed as such."""
    if not one.amount:
        return f"{kind}.unowed"
    return f"{kind}.jointly" if not one.bearer else kind
