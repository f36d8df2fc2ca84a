"""The question `payment`: what does a party owe for a year, and what of it is paid?"""

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from engine.inference.facts import Row
from engine.inference.given import WantedYear
from engine.inference.run import Ledger
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.sentence import sentence
from engine.model.unknown import Open
from engine.questions import parts
from engine.questions.amounts import as_money, known
from engine.questions.inquiry import Inquiry, asked_about, speaks_of
from engine.questions.payables import Seen, balances, next_due, payables
from engine.questions.payment_inputs import inputs
from engine.questions.payment_supposed import supposed
from engine.questions.payment_year import asked_year, may_lie_ahead, may_owe
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
        given=asked_about(WantedYear, asked_year(question)),
        assumed=(sentence("assumed.no-interest"),),
        supposed=partial(supposed, question, agreement),
        stated=partial(_paid_or_back, question),
        regulated=speaks_of(agreement, "payment"),
        in_force="bound-in-year",
    )


def _effect(question: Question, ledger: Ledger) -> Sequence[Part]:
    party, year = question.party, asked_year(question)
    owing = may_owe(question, ledger)
    held = balances(question, ledger)
    unowed = parts.rows(ledger, "paid-unowed", bearer=party, year=year)
    due = payables(question, ledger)
    return (
        Part("amount", as_money(_sum(ledger, held, "amount")), asked_for=True),
        Part("due", parts.merged((next_due(rows), worlds) for rows, worlds in due)),
        Part("parts", _where_several(due)),
        Part("inputs", inputs(ledger, party, year, owing)),
        Part("paid", as_money(_recorded(question, ledger, "paid"))),
        Part("paid_back", as_money(_recorded(question, ledger, "paid-back"))),
        Part(
            "outstanding",
            as_money(_sum(ledger, held, "outstanding")),
            asked_for=True,
            otherwise=as_money(
                _sum(ledger, [(one, one.truth.yes) for one in unowed], "outstanding")
            ),
        ),
    )


def _sum(ledger: Ledger, found: Sequence[Seen], field: str) -> parts.Values:
    """A field added up over the payments of the agreement; None where one is open."""
    by_payment: dict[str, list[Seen]] = {}
    for one, worlds in found:
        by_payment.setdefault(str(one.value("payment")), []).append((one, worlds))
    several = [_single(ledger, seen, field) for seen in by_payment.values()]
    return (
        _known(parts.combined(lambda *all_: _added(all_), *several)) if several else _none(ledger)
    )


def _single(ledger: Ledger, found: Sequence[Seen], field: str) -> parts.Values:
    """The value in each world; None in those without one, or with several that may be it."""
    held: dict[Any, int] = {}
    for one, worlds in found:
        held[one.value(field)] = held.get(one.value(field), 0) | worlds
    once = twice = 0
    for worlds in held.values():
        once, twice = once | worlds, twice | once & worlds
    told = [(value, worlds & ~twice) for value, worlds in held.items()]
    return parts.merged([*told, (None, ledger.worlds.all & (~once | twice))])


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
    amounts = {str(one.value("event")): one.value("amount") for one in found}
    sure = all(one.truth.yes == there for one in found)
    known = sure and not any(isinstance(amount, Open) for amount in amounts.values())
    whole = sum(amounts.values()) if known else None
    return parts.merged([(whole, there), (None, ledger.worlds.all & ~there)])


def _paid_or_back(question: Question, ledger: Ledger) -> Sequence[Row]:
    """The payments for the year, in either direction, and why no day is certain."""
    about = {"bearer": question.party, "year": asked_year(question)}
    return [one for kind in STATED for one in parts.rows(ledger, kind, **about)]


def _where_several(due: parts.Values) -> parts.Values:
    """One part alone is what the rest of the effect tells."""
    return parts.merged((rows if len(rows) > 1 else (), worlds) for rows, worlds in due)


def _known(values: parts.Values) -> parts.Values:
    return parts.merged((known(value), worlds) for value, worlds in values)


def _none(ledger: Ledger) -> parts.Values:
    return ((None, ledger.worlds.all),)
