"""Which change causes a difference: the new version is asked again with that change undone."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from engine.comparison.change import Change
from engine.comparison.pairs import Paired
from engine.model.agreement import Agreement, Clause, Fork, Forked, Term

OF_TERMS: Final = ("term", "field")
QUIET: Final = ("same",)


@dataclass(frozen=True, slots=True, eq=False)
class Cause:
    """A change that can be undone alone: in a clause, a fork, an open term, or who is bound."""

    clause: str
    """The clause it is in; empty of a fork or an open term."""
    key: str = ""
    """The fork, open term or party."""
    changes: tuple[Change, ...] = ()


def causes(changes: tuple[Change, ...], paired: Paired) -> dict[Cause, Agreement]:
    """Every change that an answer can rest on, with the new version in which it is undone."""
    found: dict[Cause, Agreement] = {}
    for old, new in paired.clauses:
        own = tuple(c for c in changes if c.about in OF_TERMS and _is_in(c, old, new))
        own = tuple(c for c in own if c.how not in QUIET)
        there = new or old
        if own and there is not None:
            found[Cause(there.id, changes=own)] = _clause_undone(paired, old, new)
    for one in changes:
        if one.about == "party" and one.how in ("added", "removed"):
            found[_of_party(one, paired)] = _party_undone(paired, one.key)
    for fork, other in paired.forks:
        if fork and other and fork != other:
            undone = {**paired.new.forks, other.id: _as_before(fork, other)}
            own = tuple(c for c in changes if c.key.partition("-")[0] == other.id)
            found[Cause("", other.id, own)] = replace(paired.new, forks=undone)
    for id, term in paired.new.open_terms.items():
        before = paired.old.open_terms.get(id)
        if before is not None and before != term:
            undone_terms = {**paired.new.open_terms, id: before}
            own = tuple(c for c in changes if c.key == id)
            found[Cause("", id, own)] = replace(paired.new, open_terms=undone_terms)
    return found


def _is_in(change: Change, old: Clause | None, new: Clause | None) -> bool:
    if new is not None and change.new is not None:
        return change.new.clause == new.id
    return old is not None and change.old is not None and change.old.clause == old.id


def _as_before(fork: Fork, other: Fork) -> Fork:
    """The old fork under the new id; with the new readings too, if it has no such main one."""
    known = {one.id for one in fork.readings}
    missing = tuple(one for one in other.readings if one.id not in known)
    kept = () if fork.main in {one.id for one in other.readings} else missing
    return replace(fork, id=other.id, readings=(*fork.readings, *kept))


def filled(agreement: Agreement) -> Agreement:
    """The same where every reading of a fork has a value: one that lacks it has the main one's.

    So it is where terms have lost a reading that an undone change brings back.
    """
    clauses = {
        id: replace(clause, terms=tuple(_filled(one, agreement.forks) for one in clause.terms))
        for id, clause in agreement.clauses.items()
    }
    return replace(agreement, clauses=clauses)


def _filled(term: Term, forks: Mapping[str, Fork]) -> Term:
    values = dict(term.values)
    for name, value in term.values.items():
        if isinstance(value, Forked):
            fork = forks[value.fork]
            held = value.values
            usual = held[fork.main] if fork.main in held else next(iter(held.values()))
            every = {**{one.id: usual for one in fork.readings}, **held}
            values[name] = replace(value, values=every)
    return replace(term, values=values)


def _clause_undone(paired: Paired, old: Clause | None, new: Clause | None) -> Agreement:
    """The new version with the terms that the clause had, or without it."""
    clauses = dict(paired.new.clauses)
    if new is None:
        assert old is not None
        clauses[old.id if old.id not in clauses else f"{old.id}'"] = old
    elif old is None:
        del clauses[new.id]
    else:
        clauses[new.id] = replace(
            new, terms=tuple(replace(term, clause=new.id) for term in old.terms)
        )
    return replace(paired.new, clauses=clauses, forks=_with_those_used(paired, old))


def _with_those_used(paired: Paired, old: Clause | None) -> Mapping[str, Fork]:
    """The forks, with those that the old terms rest on as they were."""
    forks = dict(paired.new.forks)
    used = {
        value.fork
        for term in (old.terms if old else ())
        for value in term.values.values()
        if isinstance(value, Forked)
    }
    return {**forks, **{id: paired.old.forks[id] for id in used}}


def _of_party(change: Change, paired: Paired) -> Cause:
    """The clause that says who the party is."""
    agreement = paired.old if change.how == "removed" else paired.new
    clause = next(
        (
            term.clause
            for term in agreement.terms
            if term.kind == "party" and change.key in map(str, _held(term))
        ),
        "",
    )
    return Cause(clause, change.key, (change,))


def _held(term: Term) -> Iterator[object]:
    for value in term.values.values():
        yield from value if isinstance(value, tuple) else (value,)


def _party_undone(paired: Paired, party: str) -> Agreement:
    """The new version with the party bound, or not bound, as in the old one."""
    old, new = paired.old, paired.new
    known = {one.id for one in new.parties}
    if party in known:
        kept = tuple(one for one in new.parties if one.id != party)
    else:
        kept = tuple(one for one in old.parties if one.id == party or one.id in known)
        kept += tuple(one for one in new.parties if one not in kept and one.id != party
                      and one.id not in {k.id for k in kept})  # fmt: skip
    clauses = dict(new.clauses)
    for before, after in paired.clauses:
        if before is None or after is None or len(before.terms) != len(after.terms):
            continue
        terms = tuple(
            _with_party(a, b, party) for a, b in zip(before.terms, after.terms, strict=True)
        )
        clauses[after.id] = replace(after, terms=terms)
    return replace(new, parties=kept, clauses=clauses)


def _with_party(before: Term, after: Term, party: str) -> Term:
    """The lists of a term as they were, where they differ by the party only."""
    values = dict(after.values)
    for name, value in after.values.items():
        was = before.values.get(name)
        if (
            before.kind == after.kind
            and isinstance(value, tuple)
            and isinstance(was, tuple)
            and was != value
            and [one for one in was if one != party] == [one for one in value if one != party]
        ):
            values[name] = was
    return replace(after, values=values)
