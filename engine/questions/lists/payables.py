"""What a party has to pay for a year, a row for each last day: which part, by when, what is left.

Each clause that the party pays under has its own amount and day, and each part of a payment in
parts too. Money counts towards the earliest part that is open.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import chain, pairwise
from typing import Any, Final, Literal

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.inference.truth import union
from engine.model.money import Money, money
from engine.model.unknown import Open
from engine.questions import parts
from engine.questions.payment_year import asked_year, may_owe
from engine.questions.question import Question

JOINTLY: Final = ""
"""The bearer of what several owe together."""
Seen = tuple[Row, int]
"""A fact, and the worlds in which it counts."""
When = Literal["by a day", "by no certain day", "added later"]
NOT_THERE: Final = -1
"""Of a part that is not owed; amounts so far are never below zero."""


@dataclass(frozen=True, slots=True)
class Payable:
    """What falls due on one day under one clause; None where it is not known.

    `clause` and `period` are those of the duty in the list of duties. `due` is None also where
    no text says by when: the day lay within a hindrance or before somebody was bound, or a final
    index figure added it after the last day; `when` tells which.
    """

    clause: str
    period: str
    to: str
    amount: Money | None
    due: date | None
    outstanding: Money | None
    when: When = "by a day"

    @property
    def is_paid(self) -> bool:
        """Whether it is known that nothing of it is left."""
        return self.outstanding is not None and not self.outstanding.ore


def balances(question: Question, ledger: Ledger) -> list[Seen]:
    """What is owed, paid and left under each clause, the party's own or that of joint debtors."""
    owing = may_owe(question, ledger)
    return [
        (one, one.truth.possible & owing)
        for one in parts.rows(ledger, "balance", year=asked_year(question))
        if one.value("bearer") in (question.party, JOINTLY)
    ]


def payables(question: Question, ledger: Ledger) -> parts.Values:
    """The rows in each world, the first day first; none where nothing is owed."""
    owed = parts.rows(ledger, "owes", bearer=question.party, year=asked_year(question))
    owing, held = may_owe(question, ledger), balances(question, ledger)
    several = [
        _of_clause(ledger, one, owing & one.truth.possible, held)
        for one in {row.value("payment"): row for row in owed}.values()
    ]
    if not several:
        return (((), ledger.worlds.all),)
    return parts.combined(lambda *all_: tuple(sorted(chain(*all_), key=_day)), *several)


def _day(one: Payable) -> date:
    """What has no day comes last."""
    return one.due or date.max


def next_due(rows: Sequence[Payable]) -> date | None:
    """The first last day of what is not known to be paid; where all is paid, the very last one.

    None where it is due, or may be, by no certain day.
    """
    dated = [one for one in rows if one.when == "by a day"]
    left = [one for one in dated if not one.is_paid]
    days = [one.due for one in left or dated]
    known = [day for day in days if day is not None]
    if not known or len(known) < len(days):
        return None
    return min(known) if left else max(known)


def _of_clause(ledger: Ledger, owes: Row, owing: int, held: Sequence[Seen]) -> parts.Values:
    payment, bearer, year = (owes.value(name) for name in ("payment", "bearer", "year"))
    own = {"payment": payment, "bearer": bearer, "year": year}
    its_own = [(row, there) for row, there in held if row.value("payment") == payment]
    falls_due: dict[int, list[Seen]] = {}
    for row in sorted(parts.rows(ledger, "falls-due", **own), key=lambda row: row.value("nth")):
        falls_due.setdefault(row.value("nth"), []).append((row, row.truth.possible & owing))
    total = parts.single(ledger, its_own, "amount")
    kept = parts.single(ledger, its_own, "kept")
    several = [total, kept]
    for nth, seen in falls_due.items():
        without = parts.rows(ledger, "no-certain-day", nth=nth, **own)
        several += [
            _days(ledger, seen),
            _split(ledger, (True, union(one.truth.possible for one in without)), False),
            _so_far(ledger, nth, own, total),
        ]
    told = partial(_told, str(payment), int(year), str(owes.value("beneficiary")), [*falls_due])
    return parts.combined(told, *several)


def _days(ledger: Ledger, seen: Sequence[Seen]) -> parts.Values:
    """The last day in each world; readings may give another to the same part."""
    there = union(worlds for _, worlds in seen)
    days = ((day, worlds & there) for day, worlds in parts.single(ledger, seen, "last_day"))
    return parts.merged([*days, (NOT_THERE, ledger.worlds.all & ~there)])


def _so_far(ledger: Ledger, nth: int, own: Mapping[str, Any], total: parts.Values) -> parts.Values:
    """What is due with a part and before it, by what was published by its last day."""
    if nth:
        found = parts.rows(ledger, "part-due", nth=nth, **own)
        return parts.single(ledger, [(row, row.truth.possible) for row in found], "amount")
    first = parts.rows(ledger, "claim-at-first", nth=nth, **own)
    at_first = parts.single(ledger, [(row, row.truth.yes) for row in first], "amount")
    there = union(row.truth.yes for row in first)
    return parts.merged(
        (value, worlds & seen)
        for values, seen in ((at_first, there), (total, ~there))
        for value, worlds in values
    )


def _told(
    payment: str, year: int, to: str, numbers: Sequence[int], total: Any, kept: Any, *each: Any
) -> tuple[Payable, ...]:
    """The rows of a clause in one world, and what is left by no certain day."""
    named = [(numbers[at // 3], *each[at : at + 3]) for at in range(0, len(each), 3)]
    there = [(nth, *rest) for nth, *rest in named if rest[0] != NOT_THERE]
    if not there:
        return ()
    sofar = [0, *(cumulative for *_, cumulative in there)]
    rows = [
        Payable(
            payment,
            f"{year}:{nth}" if nth else f"{year}",
            to,
            _difference(after, before),
            None if no_day or isinstance(day, Open) else day,
            _left(before, after, kept),
            "by no certain day" if no_day else "by a day",
        )
        for (nth, day, no_day, _), (before, after) in zip(there, pairwise(sofar), strict=True)
    ]
    if _is_more(total, sofar[-1]):
        number = there[-1][0] + 1 if there[-1][0] else 2
        left = _left(sofar[-1], total, kept)
        added = _difference(total, sofar[-1])
        rows.append(Payable(payment, f"{year}:{number}", to, added, None, left, "added later"))
    return tuple(rows)


def _is_more(one: Any, other: Any) -> bool:
    return not isinstance(one, Open) and not isinstance(other, Open) and one > other


def _difference(one: Any, other: Any) -> Money | None:
    return None if isinstance(one, Open) or isinstance(other, Open) else money(one - other)


def _left(before: Any, after: Any, kept: Any) -> Money | None:
    """What is left of the part between two amounts so far, of what has been paid and kept."""
    if any(isinstance(one, Open) for one in (before, after, kept)):
        return None
    return money(max(after - max(before, kept), 0))


def _split(ledger: Ledger, held: tuple[Any, int], otherwise: Any) -> parts.Values:
    value, there = held
    return parts.merged([(value, there), (otherwise, ledger.worlds.all & ~there)])
