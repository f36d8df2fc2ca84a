"""The question `repayment`: are the conditions met for a party to owe money back, and how much?"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final, Literal

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.money import Money, Share, money
from engine.model.sentence import Sentence, sentence
from engine.questions import parts
from engine.questions.advice.repayment_supposed import supposed
from engine.questions.amounts import as_money, at_least, gives, of_certain, summed
from engine.questions.inquiry import Inquiry, speaks_of
from engine.questions.question import Question
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
NOTHING: Final = money(0)


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
    clauses = tuple(dict.fromkeys(str(row.value("clause")) for row in grounds))
    of_clause = {one: [r for r in grounds if r.value("clause") == one] for one in clauses}
    of_creditor = {one: own for one in order if (own := [r for r in to if r.value("to") == one])}
    back, most, most_left = (
        as_money(summed(ledger, rows, field))
        for rows, field in ((to, "back"), (due, "most"), (to, "most_left"))
    )
    owed, left = (
        as_money(at_least(ledger, rows, field))
        for rows, field in ((due, "least"), (to, "least_left"))
    )
    creditors, on_grounds = _named(ledger, of_creditor), _named(ledger, of_clause)
    shares = _shares(ledger, of_creditor)
    return (
        Part("min", owed, asked_for=True, hull=least),
        Part("max", most, asked_for=True, hull=greatest),
        Part("creditors", creditors, asked_for=True, hull=partial(_any, order)),
        Part("grounds", on_grounds, asked_for=True, hull=partial(_any, clauses)),
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
                    max=_greatest(one.max for one in own),
                    outstanding_min=least([*nothing, *(one.outstanding_min for one in own)]),
                    outstanding_max=_greatest(one.outstanding_max for one in own),
                )
            )
    return tuple(whole)


def _greatest(found: Iterable[Money | None]) -> Money | None:
    """The greatest of several amounts; not known if one of them is not."""
    several = list(found)
    return None if None in several else greatest(several)


def _shares(ledger: Ledger, of_creditor: Mapping[str, Sequence[Row]]) -> parts.Values:
    """What each creditor paid, is owed and has had back, world by world, in their order.

    What it paid and has had back is of the money that is certainly owed for.
    """
    by_creditor = [
        parts.combined(
            partial(_share, creditor),
            *(of_certain(ledger, own, field) for field in ("paid", "back")),
            *(at_least(ledger, own, field) for field in ("least", "least_left")),
            *(_perhaps(summed(ledger, own, field)) for field in ("most", "most_left")),
        )
        for creditor, own in of_creditor.items()
    ]
    return parts.combined(lambda *several: tuple(one for one in several if one), *by_creditor)


def _perhaps(amounts: parts.Values) -> parts.Values:
    """Each amount as money in a tuple of its own, which is empty where it is not known."""
    return parts.merged((() if one is None else (money(one),), worlds) for one, worlds in amounts)


def _share(creditor: str, *amounts: Any) -> Share | Literal[""]:
    """One creditor's share; empty where there is nothing for it, or nothing that is certain."""
    *certain, mosts, mosts_left = amounts
    paid, back, owed, left = map(money, certain)
    most, most_left = (next(iter(told), None) for told in (mosts, mosts_left))
    if most == NOTHING or (most is None and paid == NOTHING):
        return ""
    return Share(creditor, paid, owed, most, back, left, most_left)


def _named(ledger: Ledger, by_name: Mapping[str, Sequence[Row]]) -> parts.Values:
    """Those of whose facts any certainly gives something; None where that is open of all."""
    told = [
        parts.combined(partial(_said, name), gives(ledger, rows, "least", "most"))
        for name, rows in by_name.items()
    ]
    return parts.combined(_certain, *told) if told else parts.merged([((), ledger.worlds.all)])


def _said(name: str, gives_something: str) -> tuple[str, str]:
    return name, gives_something


def _certain(*told: tuple[str, str]) -> tuple[str, ...] | None:
    """The names of those that certainly give something; None where there are none, and may be."""
    named = tuple(name for name, said in told if said == "yes")
    return named if named or all(said == "no" for _, said in told) else None
