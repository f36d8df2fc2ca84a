"""The question `payment`: what does a party owe for a year, and what of it is paid?"""

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from engine.inference.facts import Row
from engine.inference.given import WantedYear
from engine.inference.run import Ledger
from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.model.event import Recorded
from engine.model.sentence import sentence
from engine.model.unknown import UNKNOWN, Open
from engine.questions import parts
from engine.questions.advice.payment_supposed import held_back_under, supposed
from engine.questions.amounts import as_money, known
from engine.questions.inquiry import Inquiry, asked_about, speaks_of
from engine.questions.lists.payables import JOINTLY, Seen, balances, next_due, payables
from engine.questions.payment_inputs import inputs
from engine.questions.payment_year import asked_year, may_lie_ahead, may_owe, renewed_by
from engine.questions.question import Question
from engine.questions.verdict import Part

REQUIRES = ("bound-in-year", "payer", "owes-for-year", "amount")
READS: Final = frozenset(
    {
        *("falls-due", "part-due", "owes", "balance", "paid", "paid-back", "paid-unowed"),
        *("index-figure", "share", "claim-at-first", "no-certain-day"),
    }
)
STATED: Final = ("paid", "paid-back", "no-certain-day")
STILL_OPEN: Final = frozenset({"possible-end"})
"""Read where the payment may lie ahead: an end that may come before it."""


def payment(question: Question, agreement: Agreement, events: Sequence[Recorded]) -> Inquiry:
    """Yes: something is owed and its amount is determined, even if it is paid."""
    return Inquiry(
        question,
        question.party,
        REQUIRES,
        READS | (STILL_OPEN if may_lie_ahead(question, agreement) else frozenset()),
        partial(_effect, question),
        given=asked_about(WantedYear, asked_year(question), NEVER),
        assumed=(sentence("assumed.no-interest"),),
        supposed=partial(supposed, question, agreement),
        stated=partial(_paid_or_back, question),
        regulated=speaks_of(agreement, "payment"),
        in_force="bound-in-year",
        cites=partial(_cited, question, agreement),
    )


def _cited(question: Question, agreement: Agreement, ledger: Ledger) -> list[str]:
    """What the year rests on beside the payment, and what may hold it back."""
    return [*renewed_by(question, agreement), *held_back_under(question, ledger)]


def _effect(question: Question, ledger: Ledger) -> Sequence[Part]:
    party, year = question.party, asked_year(question)
    owing = may_owe(question, ledger)
    held = balances(question, ledger)
    due = payables(question, ledger)
    return (
        Part("amount", as_money(_sum(question, ledger, held, "amount")), asked_for=True),
        Part("due", _due(question, ledger, due)),
        Part("parts", _where_several(due)),
        Part("inputs", inputs(ledger, party, year, owing)),
        Part("paid", as_money(_recorded(question, ledger, "paid"))),
        Part("paid_back", as_money(_came_back(question, ledger))),
        Part(
            "outstanding",
            as_money(_left(question, ledger, held)),
            asked_for=True,
            otherwise=as_money(_unowed(question, ledger)),
        ),
    )


def _sum(question: Question, ledger: Ledger, held: Sequence[Seen], field: str) -> parts.Values:
    """A field added up over the clauses that the party owes under; None where one is open."""
    several = []
    for payment, owed in _owed_under(question, ledger).items():
        seen = [(one, worlds) for one, worlds in held if one.value("payment") == payment]
        own = [(value, worlds & owed) for value, worlds in parts.single(ledger, seen, field, None)]
        several.append(parts.merged([*own, (0, ledger.worlds.all & ~owed)]))
    if not several:
        return _none(ledger)
    return _known(parts.combined(lambda *all_: _added(all_), *several))


def _owed_under(question: Question, ledger: Ledger) -> dict[str, int]:
    """The clauses under which the party owes something for the year, and where."""
    found: dict[str, int] = {}
    for one in parts.rows(ledger, "owes", bearer=question.party, year=asked_year(question)):
        payment = str(one.value("payment"))
        found[payment] = found.get(payment, 0) | one.truth.possible
    return found


def _left(question: Question, ledger: Ledger, held: Sequence[Seen]) -> parts.Values:
    """What is left under all clauses; where each is open for want of `under`, of them together."""
    exact = _sum(question, ledger, held, "outstanding")
    together = _left_together(question, ledger, held)
    return parts.merged(
        (other if one is None else one, worlds & there)
        for one, worlds in exact
        for other, there in together
    )


def _left_together(question: Question, ledger: Ledger, held: Sequence[Seen]) -> parts.Values:
    """What is owed to one party less what was paid to it, whichever clause it was under.

    None where something came back or may have, or where others are liable too.
    """
    owed = parts.rows(ledger, "owes", bearer=question.party, year=asked_year(question))
    to = {row.value("beneficiary") for row in owed}
    others = any(row.value("bearer") == JOINTLY for row, there in held if there)
    if len(to) != 1 or others or _they_owe(question, ledger):
        return _none(ledger)
    own = {"bearer": question.party, "year": asked_year(question)}
    if any(row.truth.possible for row in parts.rows(ledger, "paid-back", **own)):
        return _none(ledger)
    under = _owed_under(question, ledger)
    paid = [row for row in parts.rows(ledger, "paid", **own) if row.value("payment") in under]
    told = _distinct(ledger, paid, may_owe(question, ledger))
    amounts = _sum(question, ledger, held, "amount")
    return parts.combined(lambda amount, kept: amount - kept, amounts, told)


def _they_owe(question: Question, ledger: Ledger) -> int:
    """Where one whom the party pays owes the party something for the year too."""
    own = {"beneficiary": question.party, "year": asked_year(question)}
    listed = parts.rows(ledger, "paid-back", bearer=question.party, year=asked_year(question))
    payments = {row.value("payment") for row in listed} | {*_owed_under(question, ledger)}
    worlds = 0
    for row in parts.rows(ledger, "owes", **own):
        if row.value("payment") not in payments:
            worlds |= row.truth.possible
    return worlds


def _distinct(ledger: Ledger, found: Sequence[Row], there: int) -> parts.Values:
    """The sum of payments, each counted once; None where one is open or may not count `there`."""
    amounts: dict[str, Any] = {}
    sure: dict[str, int] = {}
    for one in found:
        if one.truth.possible:
            event = str(one.value("event"))
            amounts[event] = one.value("amount")
            sure[event] = sure.get(event, 0) | one.truth.yes
    known = not any(isinstance(amount, Open) for amount in amounts.values())
    known = known and all(there & ~yes == 0 for yes in sure.values())
    return ((sum(amounts.values()) if known else None, ledger.worlds.all),)


def _came_back(question: Question, ledger: Ledger) -> parts.Values:
    """What came back; None where it may be what the other owes under a clause of its own."""
    own = {"bearer": question.party, "year": asked_year(question)}
    found = parts.rows(ledger, "paid-back", **own)
    open_ = (
        _they_owe(question, ledger)
        if any(_names_no_clause(ledger, row) for row in found if row.truth.possible)
        else 0
    )
    told = _recorded(question, ledger, "paid-back")
    return parts.merged(
        [*((value, worlds & ~open_) for value, worlds in told), (None, ledger.worlds.all & open_)]
    )


def _names_no_clause(ledger: Ledger, paid: Row) -> bool:
    events = parts.rows(ledger, "payment", id=paid.value("event"))
    return any(isinstance(event.value("under"), Open) for event in events)


def _unowed(question: Question, ledger: Ledger) -> parts.Values:
    """What was paid for a year for which nothing is owed, and has not come back: not above 0."""
    own = {"bearer": question.party, "year": asked_year(question)}
    there = 0
    for one in parts.rows(ledger, "paid-unowed", **own):
        there |= one.truth.yes
    paid, back = (_recorded(question, ledger, kind) for kind in STATED[:2])
    left = parts.combined(lambda paid, back: min(back - paid, 0), paid, back)
    return parts.merged(
        [*((value, worlds & there) for value, worlds in left), (None, ledger.worlds.all & ~there)]
    )


def _added(amounts: Sequence[Any]) -> Any:
    opened = [one for one in amounts if isinstance(one, Open)]
    return opened[0] if opened else sum(amounts)


def _recorded(question: Question, ledger: Ledger, kind: str) -> parts.Values:
    """What the record says was paid, or paid back, for the year, where the party is one that pays.

    That is a fact: it stands whether or not anything was owed.
    """
    there = 0
    for listed in parts.rows(ledger, "listed", role="payment.by", party=question.party):
        there |= listed.truth.possible
    found = parts.rows(ledger, kind, bearer=question.party, year=asked_year(question))
    told = _distinct(ledger, found, there)
    return parts.merged(
        [*((value, worlds & there) for value, worlds in told), (None, ledger.worlds.all & ~there)]
    )


def _paid_or_back(question: Question, ledger: Ledger) -> Sequence[Row]:
    """The payments for the year, in either direction, what is left, and why no day is certain."""
    about = {"bearer": question.party, "year": asked_year(question)}
    told = [one for kind in STATED for one in parts.rows(ledger, kind, **about)]
    return [*told, *(one for one, there in balances(question, ledger) if there)]


def _due(question: Question, ledger: Ledger, due: parts.Values) -> parts.Values:
    """The last day in each world; where it is open whether it stands, that is not that it does not.

    A reading that leaves it open moves it from one that settles it, though both tell no day.
    """
    own = {"bearer": question.party, "year": asked_year(question)}
    settled = opened = 0
    for row in parts.rows(ledger, "no-certain-day", **own):
        settled |= row.truth.yes
        opened |= row.truth.unknown | row.truth.judgement
    opened &= ~settled
    found = [(next_due(rows), worlds) for rows, worlds in due]
    return parts.merged(
        (told, worlds & there)
        for day, worlds in found
        for told, there in ((UNKNOWN if day is None else day, opened), (day, ~opened))
    )


def _where_several(due: parts.Values) -> parts.Values:
    """One part alone is what the rest of the effect tells."""
    return parts.merged((rows if len(rows) > 1 else (), worlds) for rows, worlds in due)


def _known(values: parts.Values) -> parts.Values:
    return parts.merged((known(value), worlds) for value, worlds in values)


def _none(ledger: Ledger) -> parts.Values:
    return ((None, ledger.worlds.all),)
