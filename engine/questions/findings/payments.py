"""Findings on payments made: not indexed, divided wrongly, too little, too much."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.questions.findings.duties import FoundDuties
from engine.questions.findings.finding import Finding
from engine.questions.findings.teller import Teller

BALANCE: Final = "balance"
TWO_KRONOR: Final = 200
"""In öre: what two amounts may differ by when each is rounded to whole kronor."""

Payment = tuple[str, int]
"""Clause and year."""


@dataclass(frozen=True, slots=True)
class Balance:
    """What one party owes, has paid and has left to pay for a year, in öre, in one world."""

    bearer: str
    amount: int
    paid: int
    outstanding: int


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

    def findings(self, duties: FoundDuties) -> Iterator[Finding]:
        for (clause, year), balances in self.balances.items():
            wrong = [one for one in balances if self._is_wrong(clause, year, one)]
            if wrong and self._divided_wrongly(balances):
                yield self._misallocated(clause, year, wrong)
                continue
            for one in wrong:
                kind = self._kind(clause, year, one, duties)
                if kind:
                    yield self._told(kind, clause, year, one)

    def _balances(self) -> Mapping[Payment, list[Balance]]:
        """The balances under the main readings, where they are known."""
        found: dict[Payment, list[Balance]] = {}
        for row in self.ledger.store.of(BALANCE):
            values = [row.value(name) for name in ("amount", "paid", "outstanding")]
            if row.truth.yes & self.worlds.main and all(type(one) is int for one in values):
                key = (str(row.value("payment")), int(row.value("year")))
                found.setdefault(key, []).append(Balance(str(row.value("bearer")), *values))
        return found

    def _rows(self, clause: str, year: int, bearer: str) -> list[Row]:
        """The same balance in every arguable world."""
        return [
            row
            for row in self.ledger.store.of(BALANCE)
            if (row.value("payment"), row.value("year"), row.value("bearer"))
            == (clause, year, bearer)
            and row.truth.possible & self.worlds.arguable
        ]

    def _is_wrong(self, clause: str, year: int, one: Balance) -> bool:
        """Something was paid, and under every arguable reading not what was owed."""
        left = [row.value("outstanding") for row in self._rows(clause, year, one.bearer)]
        return bool(one.paid) and all(type(ore) is int and ore for ore in left)

    def _divided_wrongly(self, balances: Sequence[Balance]) -> bool:
        """The whole was paid, by several, but not by each what it owed."""
        return len(balances) > 1 and not sum(one.outstanding for one in balances)

    def _kind(self, clause: str, year: int, one: Balance, duties: FoundDuties) -> str:
        if one.outstanding < 0:
            return "payment-over"
        if not duties.is_overdue(clause, one.bearer, year):
            return ""  # there is time left
        return "payment-unindexed" if self._like(clause, year, one) else "payment-short"

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

    def _told(self, kind: str, clause: str, year: int, one: Balance) -> Finding:
        said = self.teller.say(
            kind,
            who=self.teller.who([one.bearer]),
            clause=clause,
            year=year,
            paid=self._money(one.paid),
            amount=self._money(one.amount),
            difference=self._money(abs(one.outstanding)),
            before=self._like(clause, year, one),
        )
        return self.teller.finding(
            kind, [clause, one.bearer, str(year)], clause, said, parties=[one.bearer],
            period=str(year),
        )  # fmt: skip

    def _misallocated(self, clause: str, year: int, wrong: Sequence[Balance]) -> Finding:
        ordered = sorted(wrong, key=lambda one: self.teller.place.get(one.bearer, -1))
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
            parties=[one.bearer for one in wrong], period=str(year),
        )  # fmt: skip

    def _money(self, ore: int) -> str:
        return self.teller.voice.shown(ore, "money")
