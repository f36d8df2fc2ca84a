"""The question `repayment`: are the conditions met for a party to owe money back, and how much?"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final, Literal

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.money import Share, money
from engine.model.sentence import Sentence, sentence
from engine.questions import parts
from engine.questions.amounts import as_money, summed
from engine.questions.inquiry import Inquiry, speaks_of
from engine.questions.question import Question
from engine.questions.repayment_supposed import supposed
from engine.questions.verdict import Part, greatest, least

REQUIRES = ("ground", "something-to-repay")
READS = frozenset(
    {
        "amount-of-year-not-known",
        "back-since-left",
        "owing",
        "paid-across",
        "paid-in-all",
        "paid-too-much",
        "paid-unbound",
        "presupposed",
        "repayable",
        "repayment-due",
        "repaid-to",
        "share-left-to-people",
        "stated-too-early",
        "way-there",
    }
)
ALL_YEARS: Final = 0
OF_A_SHARE: Final = ("paid", "least", "most", "back", "least_left", "most_left")


def repayment(question: Question, agreement: Agreement, events: Sequence[Recorded]) -> Inquiry:
    """Whether the party owes repayment, demanded or not, and even if it has been made."""
    return Inquiry(
        question,
        question.party,
        REQUIRES,
        READS,
        partial(_effect, question.party, [party.id for party in agreement.parties]),
        assumed=tuple(_assumed(question.party, events)),
        supposed=partial(supposed, question.party),
        stated=partial(_behind, question.party),
        regulated=speaks_of(agreement, "repayment"),
    )


def _assumed(party: str, events: Sequence[Recorded]) -> Iterator[Sentence]:
    """That interest is left out, and what a payment back is taken for."""
    yield sentence("assumed.without-interest")
    payments = [event.values for event in events if event.kind == "payment"]
    if any(paid.get("by") == party for paid in payments):
        yield sentence("assumed.repaid")


def overlapping(ledger: Ledger, party: str, worlds: int) -> tuple[str, ...]:
    """The clauses whose grounds claim money of the same year in some of the worlds."""
    grounds = [r for r in parts.rows(ledger, "repayable", party=party) if r.truth.possible & worlds]
    met = {
        one.value("clause"): None
        for one in grounds
        for other in grounds
        if one is not other
        and one.truth.possible & other.truth.possible & worlds
        and _same_money(one.value("year"), other.value("year"))
    }
    return tuple(map(str, met))


def _same_money(one: Any, other: Any) -> bool:
    """Whether two years are the same, or one of them stands for all."""
    return one == other or ALL_YEARS in (one, other)


def _behind(party: str, ledger: Ledger) -> Sequence[Row]:
    """What each creditor is to have back, where the party owes anything."""
    return parts.rows(ledger, "repaid-to", party=party)


def _effect(party: str, order: Sequence[str], ledger: Ledger) -> Sequence[Part]:
    due = parts.rows(ledger, "repayment-due", party=party)
    grounds = parts.rows(ledger, "repayable", party=party)
    to = parts.rows(ledger, "repaid-to", party=party)
    shares = _shares(ledger, to, order)
    clauses = tuple(dict.fromkeys(str(row.value("clause")) for row in grounds))
    owed, most, back, left, most_left = (
        as_money(summed(ledger, rows, field))
        for rows, field in (
            (due, "least"),
            (due, "most"),
            (to, "back"),
            (to, "least_left"),
            (to, "most_left"),
        )
    )
    return (
        Part("min", owed, asked_for=True, hull=least),
        Part("max", most, asked_for=True, hull=greatest),
        Part("creditors", _creditors(ledger, to, order), asked_for=True, hull=partial(_any, order)),
        Part("grounds", _grounds(ledger, grounds), asked_for=True, hull=partial(_any, clauses)),
        Part("shares", shares, asked_for=True, hull=partial(_each, order)),
        Part("repaid", back, asked_for=True),
        Part("outstanding_min", left, asked_for=True, hull=least),
        Part("outstanding_max", most_left, asked_for=True, hull=greatest),
    )


def _any(order: Sequence[str], found: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Those that are in any of several, in their order."""
    return tuple(one for one in order if any(one in told for told in found))


def _each(order: Sequence[str], found: Sequence[Sequence[Share]]) -> tuple[Share, ...]:
    """Each creditor's least and most over several divisions; its least is nothing if not in all.

    What it paid and has had back is that of the first division in which it is.
    """
    whole = []
    for creditor in order:
        own = [one for told in found for one in told if one.party == creditor]
        if own:
            nothing = [money(0)] * (len(own) < len(found))
            whole.append(
                replace(
                    own[0],
                    min=least([*nothing, *(one.min for one in own)]),
                    max=greatest([one.max for one in own]),
                    outstanding_min=least([*nothing, *(one.outstanding_min for one in own)]),
                    outstanding_max=greatest([one.outstanding_max for one in own]),
                )
            )
    return tuple(whole)


def _shares(ledger: Ledger, rows: Sequence[Row], order: Sequence[str]) -> parts.Values:
    """What each creditor paid, is owed and has had back, world by world, in their order."""
    by_creditor = []
    for creditor in order:
        own = [row for row in rows if row.value("to") == creditor]
        if own:
            sums = [summed(ledger, own, field) for field in OF_A_SHARE]
            by_creditor.append(parts.combined(partial(_share, creditor), *sums))
    return parts.combined(lambda *several: tuple(one for one in several if one), *by_creditor)


def _share(creditor: str, *amounts: int) -> Share | Literal[""]:
    """One creditor's share; empty where there is nothing for it."""
    _, _, most, *_ = amounts
    return Share(creditor, *map(money, amounts)) if most else ""


def _creditors(ledger: Ledger, rows: Sequence[Row], order: Sequence[str]) -> parts.Values:
    """Those who are to have something back, whatever each of them paid."""
    told = [
        parts.combined(partial(_named, creditor), summed(ledger, own, "most"))
        for creditor in order
        if (own := [row for row in rows if row.value("to") == creditor])
    ]
    return parts.combined(lambda *several: tuple(one for one in several if one), *told)


def _grounds(ledger: Ledger, owed: Sequence[Row]) -> parts.Values:
    """The clauses under which something is owed."""
    by_clause: dict[str, list[Row]] = {}
    for row in owed:
        by_clause.setdefault(str(row.value("clause")), []).append(row)
    told = [
        parts.combined(partial(_named, clause), summed(ledger, rows, "most"))
        for clause, rows in by_clause.items()
    ]
    return parts.combined(lambda *several: tuple(one for one in several if one), *told)


def _named(what: str, most: int) -> str:
    """The clause or the creditor; empty where there is nothing for it."""
    return what if most else ""
