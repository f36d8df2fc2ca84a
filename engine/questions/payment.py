"""The question `payment`: what does a party owe for a year, and what of it is paid?"""

from collections.abc import Sequence
from functools import partial

from engine.inference.facts import Row
from engine.inference.given import WantedYear
from engine.inference.run import Ledger
from engine.inference.truth import Truth
from engine.inference.worlds import Worlds
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.sentence import sentence
from engine.model.unknown import Open
from engine.questions import parts
from engine.questions.amounts import as_money, known
from engine.questions.given import row
from engine.questions.inquiry import Inquiry, speaks_of
from engine.questions.payment_inputs import inputs
from engine.questions.question import Question
from engine.questions.verdict import Part

REQUIRES = ("bound-in-year", "payer", "owes-for-year", "amount")
READS = frozenset({"payment-window-of-year", "balance", "paid", "owes", "index-figure", "share"})


def payment(question: Question, agreement: Agreement, events: Sequence[Recorded]) -> Inquiry:
    """Yes: something is owed and its amount is determined, even if it is paid."""

    def wanted(worlds: Worlds) -> Sequence[Row]:
        return (row(WantedYear, worlds, asked_year(question)),)

    return Inquiry(
        question,
        question.party,
        REQUIRES,
        READS,
        partial(_effect, question),
        given=wanted,
        assumed=(sentence("assumed.no-interest"),),
        stated=partial(_paid_or_back, question),
        regulated=speaks_of(agreement, "payment"),
        in_force="bound-in-year",
    )


def asked_year(question: Question) -> int:
    """The year asked about: unless named, that of the day."""
    return question.year or question.on.year


def _effect(question: Question, ledger: Ledger) -> Sequence[Part]:
    party, year = question.party, asked_year(question)
    balances = parts.rows(ledger, "balance", bearer=party, year=year)
    owed = parts.rows(ledger, "owes", bearer=party, year=year)
    return (
        Part("amount", as_money(_sum(ledger, balances, "amount")), asked_for=True),
        Part("due", _due(ledger, owed)),
        Part("inputs", inputs(ledger, party, year)),
        Part("paid", as_money(_paid(ledger, question, owed))),
        Part("outstanding", as_money(_sum(ledger, balances, "outstanding")), asked_for=True),
    )


def _sum(ledger: Ledger, found: Sequence[Row], field: str) -> parts.Values:
    """A field added up over the payments of the agreement; None where one is open."""
    by_payment: dict[str, list[Row]] = {}
    for one in found:
        by_payment.setdefault(str(one.value("payment")), []).append(one)
    several = [_known(parts.certain(ledger, rows, field)) for rows in by_payment.values()]
    return parts.combined(lambda *amounts: sum(amounts), *several) if several else _none(ledger)


def _paid(ledger: Ledger, question: Question, owed: Sequence[Row]) -> parts.Values:
    """What the record says that the party has paid for the year, where it owes anything."""
    found = parts.rows(ledger, "paid", bearer=question.party, year=asked_year(question))
    there = 0
    for one in owed:
        there |= one.truth.possible
    known = all(one.truth.yes and not isinstance(one.value("amount"), Open) for one in found)
    whole = sum(one.value("amount") for one in found) if known else None
    return parts.merged([(whole, there), (None, ledger.worlds.all & ~there)])


def _paid_or_back(question: Question, ledger: Ledger) -> Sequence[Row]:
    """The payments for the year, in either direction."""
    about = {"bearer": question.party, "year": asked_year(question)}
    return [one for kind in ("paid", "paid-back") for one in parts.rows(ledger, kind, **about)]


def _due(ledger: Ledger, owed: Sequence[Row]) -> parts.Values:
    """The last day to pay, in the worlds in which the party owes anything."""
    found = [
        (window.value("last_day"), Truth(one.truth.possible & window.truth.possible, 0, 0))
        for one in owed
        for window in parts.rows(
            ledger,
            "payment-window-of-year",
            payment=one.value("payment"),
            year=one.value("year"),
        )
    ]
    return parts.earliest(ledger, found)


def _known(values: parts.Values) -> parts.Values:
    return parts.merged((known(value), worlds) for value, worlds in values)


def _none(ledger: Ledger) -> parts.Values:
    return ((None, ledger.worlds.all),)
