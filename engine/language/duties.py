"""Which clauses have a duty of their own, and which carries that of another."""

from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from typing import Final

from engine.inference.book import Book
from engine.inference.kinds import KindInfo, Term
from engine.inference.nodes import Field
from engine.inference.rules import Rule
from engine.model.agreement import Agreement
from engine.model.agreement import Term as Written

OWED: Final = "owed"
OF_A_PAYMENT: Final = {
    "payment window": ("month", "paid_in", "second-month"),
    "instalment": ("month", "paid_in", "second-month"),
    "indexation": ("indexation", "index", "second-indexation"),
    "allocation": ("allocation", "among", "second-allocation"),
}
"""Kinds of what is said of a payment: what it is, a field to point at, and what a second one is."""
BEHIND_ALL: Final = frozenset({"period", "renewal"})
"""Kinds of terms on which every duty and date rests: without them nobody is bound by it."""


def duty_clauses(agreement: Agreement, book: Book) -> Mapping[str, str]:
    """The clauses with a duty, each with the clause whose row stands for it: mostly its own.

    A clause has a duty if the rules conclude from a term of its kind that something is owed,
    whether or not it is owed by anybody today, or if it says which clause carries its duty.
    One with a duty of its own beside stands for itself.
    """
    kinds = _kinds_with_a_duty(book)
    carried = carriers(agreement)
    own = {
        term.clause: term.clause
        for term in agreement.terms
        if term.kind in kinds and not carrier_of(agreement, term)
    }
    return {
        clause: own.get(clause) or carried[clause]
        for clause in agreement.clauses
        if clause in own or clause in carried
    }


def carriers(agreement: Agreement) -> Mapping[str, str]:
    """The clauses whose duty is that of another clause, each with the clause that carries it.

    What belongs to a payment and names none is of the only one. A month that stands in the clause
    of its payment is carried by no other.
    """
    found = ((term.clause, carrier_of(agreement, term)) for term in agreement.terms)
    return {clause: carrier for clause, carrier in found if carrier not in ("", clause)}


def carrier_of(agreement: Agreement, term: Written) -> str:
    """The clause of which a term says that it carries its duty; empty where it says none."""
    carrier = str(term.values.get("carried_by") or "")
    if carrier or term.kind not in OF_A_PAYMENT:
        return carrier
    payments = {one.clause for one in agreement.terms if one.kind == "payment"}
    return next(iter(payments)) if len(payments) == 1 else ""


def behind(agreement: Agreement, duties: Collection[str]) -> Iterator[str]:
    """The clauses on which duties rest beside their own: the period, and those that they carry."""
    for term in agreement.terms:
        if term.kind in BEHIND_ALL or carrier_of(agreement, term) in duties:
            yield term.clause


def family(agreement: Agreement, who: str) -> set[str]:
    """A party with its units, of one or the other of which somebody is."""
    families = ({party.id, *(unit.id for unit in party.units)} for party in agreement.parties)
    return next((one for one in families if who in one), {who})


@lru_cache(maxsize=8)
def _kinds_with_a_duty(book: Book) -> frozenset[str]:
    """The kinds of terms whose clause a duty is cited to."""
    return frozenset(_cited(book, OWED, frozenset()))


def _cited(book: Book, concluded: str, seen: frozenset[str]) -> set[str]:
    """The kinds of terms from which the clause of a conclusion comes, however many steps away."""
    found = set()
    for rule in book.rules:
        kind = _cites(rule) if rule.then.kind.name == concluded else None
        if kind is None:
            continue
        if issubclass(kind.declared, Term):
            found.add(kind.name)
        elif kind.name not in seen:
            found |= _cited(book, kind.name, seen | {kind.name})
    return found


def _cites(rule: Rule) -> KindInfo | None:
    """The kind of fact that tells the rule its clause."""
    cited = rule.clause
    return cited.var.kind if isinstance(cited, Field) else None
