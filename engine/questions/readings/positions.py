"""Which readings a run tries: arguable ones together, weak ones alone, chosen ones only."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from engine.inference import nodes as x
from engine.inference import walk
from engine.inference.aggregates import Exists
from engine.inference.book import Book, asked_of, asked_value, expressions, fields_asked
from engine.inference.choice import Choice
from engine.inference.kinds import Given, KindInfo
from engine.inference.rules import Rule
from engine.model.agreement import WEAK, Agreement, Fork, Forked, under_any
from engine.model.event import Recorded
from engine.questions.record import latest_of

FieldName = tuple[str, str]


@lru_cache(maxsize=64)
def bearing(book: Book, goals: frozenset[str], present: frozenset[str]) -> Book:
    """The rules that can bear on the goals where, of terms and events, only these kinds are there.

    `present` is as for `alive`. A rule about something that is not there, or that demands it,
    never concludes anything; what it would have read moves no answer, and readings of it need
    not be tried.
    """
    there = set(present)
    kept = []
    for rule in book.rules:
        known = all(_can_be(kind, there) for kind in _demanded(rule))
        if known and all(one & present for one in asked_of(rule)):
            kept.append(rule)
            there.add(rule.then.kind.key)
    return book.of(kept).upstream(goals)


def terms_present(agreement: Agreement, book: Book) -> frozenset[str]:
    """The kinds of terms that are there, and the values of them that some rule asks for."""
    fields = fields_asked(book)
    found = set()
    for term in agreement.terms:
        kind = f"{term.kind} term"
        found.add(kind)
        for name in fields.get(kind, ()):
            found.update(asked_value(kind, name, value) for value in under_any(term.values[name]))
    return frozenset(found)


@cache
def _demanded(rule: Rule) -> tuple[KindInfo, ...]:
    """The kinds of which a rule needs a fact: silence about an open kind is no absence."""
    parts = walk.conjuncts(rule.where)
    there = (part.var.kind for part in parts if isinstance(part, Exists) and not part.var.kind.open)
    return (*(var.kind for var in rule.of), *there)


@lru_cache(maxsize=64)
def fields_read(book: Book, present: frozenset[str] | None = None) -> frozenset[FieldName]:
    """The fields of facts, by kind and name, that some rule of the book looks at.

    A list of parties is read through its role: `Listed` with the role `exit.by`. With
    `present`, as for `alive`, what stands beside a demand for something that is not there is
    not looked at.
    """
    there = None if present is None else present | {rule.then.kind.key for rule in book.rules}
    nodes = [
        node
        for rule in book.rules
        for expression in expressions(rule)
        for node in _looked_at(expression, there)
    ]
    fields = {(n.var.kind.name, n.name) for n in nodes if isinstance(n, x.Field)}
    named = [n.constant for n in nodes if isinstance(n, x.Literal_)]
    named += [choice for n in nodes if isinstance(n, x.OneOf) for choice in n.choices]
    roles = {str(one) for one in named if "." in str(one)}
    lists = {(kind, name) for kind, _, name in (role.partition(".") for role in roles)}
    return frozenset(fields | lists)


def _looked_at(node: walk.Node, there: frozenset[str] | None) -> Iterator[walk.Node]:
    """The node and everything inside it that is ever looked at where only these kinds are there."""
    if there is not None and isinstance(node, x.Both):
        demanded = [p.var.kind for p in walk.conjuncts(node) if isinstance(p, Exists)]
        if any(not (kind.open or _can_be(kind, there)) for kind in demanded):
            return
    yield node
    for part in walk.parts(node):
        yield from _looked_at(part, there)


def _can_be(kind: KindInfo, there: Collection[str]) -> bool:
    """Whether there can be a fact of a kind; what is given with the question always can."""
    return kind.key in there or issubclass(kind.declared, Given)


def forks_read(agreement: Agreement, read: frozenset[FieldName]) -> list[str]:
    """The forks on which a field that is read depends, in the order of the agreement."""
    met = {
        value.fork
        for term in agreement.terms
        for name, value in term.values.items()
        if isinstance(value, Forked) and (term.kind, name) in read
    }
    return [fork for fork in agreement.forks if fork in met]


def positions(events: Iterable[Recorded]) -> dict[str, Recorded]:
    """The latest recorded stand on each fork; none where two of one time differ."""
    stands: dict[str, list[Recorded]] = {}
    for event in events:
        if event.kind == "position":
            stands.setdefault(str(event.values["fork"]), []).append(event)
    last = {fork: latest_of(held) for fork, held in stands.items()}
    return {
        fork: held[0]
        for fork, held in last.items()
        if len({event.values["reading"] for event in held}) == 1
    }


def choices(
    agreement: Agreement,
    forks: Sequence[str],
    stands: Mapping[str, Recorded],
    fixed: Mapping[str, str],
) -> tuple[Choice, ...]:
    """The readings of each fork: one if it is fixed, else the arguable ones and the stand."""
    return tuple(_choice(agreement.forks[fork], stands, fixed) for fork in forks)


def _choice(fork: Fork, stands: Mapping[str, Recorded], fixed: Mapping[str, str]) -> Choice:
    if fork.id in fixed:
        return Choice(fork.id, (fixed[fork.id],), fixed[fork.id])
    stand = stands.get(fork.id)
    main = str(stand.values["reading"]) if stand else fork.main
    tried = tuple(r.id for r in fork.readings if r.strength > WEAK or r.id == main)
    weak = tuple(r.id for r in fork.readings if r.id not in tried)
    return Choice(fork.id, tried, main, weak)
