"""The question `repayment`: are the conditions met for a party to owe money back, and how much?"""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any, Final, Literal

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.money import Share, money
from engine.model.sentence import Sentence, sentence
from engine.model.unknown import UNKNOWN
from engine.questions import parts
from engine.questions.amounts import as_money, summed
from engine.questions.inquiry import Inquiry, speaks_of
from engine.questions.question import Question
from engine.questions.verdict import Part

REQUIRES = ("ground", "something-to-repay")
READS = frozenset(
    {
        "owing",
        "paid-in-all",
        "paid-unbound",
        "presupposed",
        "repayable",
        "repayment-due",
        "repaid-to",
        "share-left-to-people",
        "way-there",
    }
)
ALL_YEARS: Final = 0
STATED: Final = ("what was misused", "what is left in the accounts")
"""Amounts that a finding or an account states: they may be more than was paid."""
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
        supposed=partial(_supposed, question.party),
        stated=partial(_behind, question.party),
        regulated=speaks_of(agreement, "repayment"),
    )


def _assumed(party: str, events: Sequence[Recorded]) -> Iterator[Sentence]:
    """That interest is left out, and what a payment back is taken for."""
    yield sentence("assumed.without-interest")
    payments = [event.values for event in events if event.kind == "payment"]
    if any(paid.get("by") == party for paid in payments):
        yield sentence("assumed.repaid")


def _supposed(party: str, ledger: Ledger) -> Iterator[Sentence]:
    yield from _assessed_otherwise(ledger)
    yield from _another_matter(party, ledger)
    yield from _capped(party, ledger)
    yield from _payment_not_on_record(party, ledger)


def _capped(party: str, ledger: Ledger) -> Iterator[Sentence]:
    """Of which years no more goes back than was paid, and of which nobody knows what was."""
    said: list[Sentence] = []
    for row, worlds in _stated(party, ledger):
        year, least = row.value("year"), row.value("least")
        if not (isinstance(least, int) and least):
            continue
        for paid in parts.rows(ledger, "paid-in-all", party=party, year=year):
            amount = paid.value("amount")
            if not paid.truth.possible & worlds:
                continue
            if amount is UNKNOWN:
                said.append(sentence("assumed.not-capped", year=year))
            elif isinstance(amount, int) and amount < least:
                told = {"year": year, "least": money(least), "paid": money(amount)}
                said.append(Sentence("assumed.capped", told))
    yield from (one for place, one in enumerate(said) if one not in said[:place])


def _stated(party: str, ledger: Ledger) -> Iterator[tuple[Row, int]]:
    """The grounds whose amount is stated by somebody, and the arguable worlds where it is."""
    for row in parts.rows(ledger, "repayable", party=party):
        for term in parts.rows(ledger, "repayment term", clause=row.value("clause")):
            worlds = row.truth.possible & term.truth.yes & ledger.worlds.arguable
            if term.value("amount") in STATED and worlds:
                yield row, worlds


def _payment_not_on_record(party: str, ledger: Ledger) -> Iterator[Sentence]:
    """Of which years some creditors' payments are on record and others' are not."""
    worlds = ledger.worlds.arguable
    grounds = parts.rows(ledger, "repayable", party=party)
    for year in dict.fromkeys(r.value("year") for r in grounds if r.truth.possible & worlds):
        of_year = parts.rows(ledger, "paid-for", party=party, year=year)
        unbound = {one.value("by") for one in parts.rows(ledger, "paid-unbound", party=party)}
        lacking = tuple(
            dict.fromkeys(
                by
                for one in of_year
                if one.value("times") == 0 and (by := one.value("by")) not in unbound
            )
        )
        if lacking and len(lacking) < len({one.value("by") for one in of_year}):
            key = "assumed.not-on-record" + ("" if year else ".any-year")
            yield Sentence(key, {"year": year, "by": lacking})


def _assessed_otherwise(ledger: Ledger) -> Iterator[Sentence]:
    """Evaluations that found misuse, with those who assessed otherwise: persons who differ."""
    for made in parts.rows(ledger, "evaluation"):
        for ruled in parts.rows(ledger, "ruling", about=made.value("id")):
            if made.value("misused") == 0 or ruled.value("answer") is False:
                continue
            for one in ruled.origin if isinstance(ruled.origin, tuple) else ():
                if one.values.get("answer") is True:
                    told = {name: made.value(name) for name in ("id", "by", "year")}
                    by = one.values.get("by", UNKNOWN)
                    yield Sentence(
                        "assumed.assessed-otherwise",
                        {**told, "assessment": one.id, "who": by},
                    )


def _another_matter(party: str, ledger: Ledger) -> Iterator[Sentence]:
    """Payments that are left out, since those who made them were no longer bound."""
    for row in parts.rows(ledger, "paid-unbound", party=party):
        amount = row.value("amount")
        if row.truth.possible & ledger.worlds.arguable and isinstance(amount, int):
            told = {name: row.value(name) for name in ("payment", "by", "year")}
            yield Sentence("assumed.another-matter", {**told, "amount": money(amount)})


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
    least, most, back, least_left, most_left = (
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
        Part("min", least, asked_for=True, hull="least"),
        Part("max", most, asked_for=True, hull="greatest"),
        Part("creditors", _creditors(ledger, to, order), asked_for=True),
        Part("grounds", _grounds(ledger, grounds), asked_for=True),
        Part("shares", shares, asked_for=True),
        Part("repaid", back, asked_for=True),
        Part("outstanding_min", least_left, asked_for=True, hull="least"),
        Part("outstanding_max", most_left, asked_for=True, hull="greatest"),
    )


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
