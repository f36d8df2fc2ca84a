"""The question `repayment`: are the conditions met for a party to owe money back, and how much?"""

from collections.abc import Sequence
from functools import partial
from typing import Any, Literal

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.money import Share, money
from engine.model.sentence import sentence
from engine.model.unknown import Open
from engine.questions import parts
from engine.questions.inquiry import Inquiry, speaks_of
from engine.questions.question import Question
from engine.questions.verdict import Part

REQUIRES = ("ground", "something-to-repay")
READS = frozenset({"owing", "repayable", "repaid-to"})


def repayment(question: Question, agreement: Agreement, events: Sequence[Recorded]) -> Inquiry:
    """Whether the party owes repayment, demanded or not."""
    return Inquiry(
        question,
        question.party,
        REQUIRES,
        READS,
        partial(_effect, question.party, [party.id for party in agreement.parties]),
        assumed=(sentence("assumed.without-interest"),),
        regulated=speaks_of(agreement, "repayment"),
    )


def _effect(party: str, order: Sequence[str], ledger: Ledger) -> Sequence[Part]:
    owed = parts.rows(ledger, "repayable", party=party)
    shares = _shares(ledger, party, order)
    return (
        Part("min", _money(_sum(ledger, owed, "least")), asked_for=True, hull="least"),
        Part("max", _money(_sum(ledger, owed, "most")), asked_for=True, hull="greatest"),
        Part("creditors", parts.combined(_creditors, shares), asked_for=True),
        Part("grounds", _grounds(ledger, owed), asked_for=True),
        Part("shares", shares, asked_for=True),
    )


def _sum(ledger: Ledger, rows: Sequence[Row], field: str) -> parts.Values:
    """The sum over the facts that are there in each world; None where any is open."""
    addends = [_there(ledger, row, row.value(field)) for row in rows]
    return parts.combined(lambda *several: sum(several), *addends)


def _there(ledger: Ledger, row: Row, value: Any) -> parts.Values:
    """The value where the fact is there, 0 where it is not, None where either is open."""
    yes, possible = row.truth.yes, row.truth.possible
    return parts.merged(
        [
            (None if isinstance(value, Open) else value, yes),
            (None, possible & ~yes),
            (0, ledger.worlds.all & ~possible),
        ]
    )


def _money(amounts: parts.Values) -> parts.Values:
    return tuple((None if one is None else money(one), worlds) for one, worlds in amounts)


def _shares(ledger: Ledger, party: str, order: Sequence[str]) -> parts.Values:
    """What each creditor paid and is owed, world by world, in the order of the parties."""
    by_creditor = []
    for creditor in order:
        rows = parts.rows(ledger, "repaid-to", party=party, to=creditor)
        if rows:
            sums = [_sum(ledger, rows, field) for field in ("paid", "least", "most")]
            by_creditor.append(parts.combined(partial(_share, creditor), *sums))
    return parts.combined(lambda *several: tuple(one for one in several if one), *by_creditor)


def _share(creditor: str, paid: int, least: int, most: int) -> Share | Literal[""]:
    """One creditor's share; empty where there is nothing for it."""
    return Share(creditor, money(paid), money(least), money(most)) if most else ""


def _creditors(shares: tuple[Share, ...]) -> tuple[str, ...]:
    return tuple(share.party for share in shares)


def _grounds(ledger: Ledger, owed: Sequence[Row]) -> parts.Values:
    """The clauses under which something is owed."""
    by_clause: dict[str, list[Row]] = {}
    for row in owed:
        by_clause.setdefault(str(row.value("clause")), []).append(row)
    told = [
        parts.combined(partial(_ground, clause), _sum(ledger, rows, "most"))
        for clause, rows in by_clause.items()
    ]
    return parts.combined(lambda *several: tuple(one for one in several if one), *told)


def _ground(clause: str, most: int) -> str:
    return clause if most else ""
