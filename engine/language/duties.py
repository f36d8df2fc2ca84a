"""Which clauses have a duty of their own, and which carries that of another."""

from collections.abc import Mapping
from functools import lru_cache

from engine.inference.book import Book
from engine.inference.kinds import KindInfo, Term
from engine.inference.nodes import Field
from engine.inference.rules import Rule
from engine.model.agreement import Agreement
from engine.model.types import NOT_STATED

OWED = "owed"


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
        if term.kind in kinds and not term.values.get("carried_by")
    }
    return {
        clause: own.get(clause) or carried[clause]
        for clause in agreement.clauses
        if clause in own or clause in carried
    }


def carriers(agreement: Agreement) -> Mapping[str, str]:
    """The clauses whose duty is that of another clause, each with the clause that carries it.

    A month that stands in the clause of its payment, and names it, is carried by no other.
    """
    return {
        term.clause: str(term.values["carried_by"])
        for term in agreement.terms
        if term.values.get("carried_by") not in (None, NOT_STATED, term.clause)
    }


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
