"""The rule book: every kind and every rule, in an order in which each rule runs once."""

import hashlib
import importlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

from engine.inference import nodes as x
from engine.inference import walk
from engine.inference.judged import Judged
from engine.inference.kinds import Given, KindInfo, Term, info
from engine.inference.rules import Rule


class BookError(Exception):
    """The book is refused; `faults` are sentences that name the rule."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))


@dataclass(frozen=True, slots=True, eq=False)
class Book:
    """All rules, those that conclude one kind together, after the kinds they rest on."""

    terms: Mapping[str, KindInfo]
    events: Mapping[str, KindInfo]
    rules: tuple[Rule, ...]
    sha256: str = ""
    judgements: Mapping[str, Judged] = field(default_factory=dict)
    """What the rules themselves leave to a person, by id."""
    _slices: dict[frozenset[str], "Book"] = field(default_factory=dict)

    def of(self, rules: Iterable[Rule]) -> "Book":
        """A part of the book: some of its rules, in their order."""
        return Book(self.terms, self.events, tuple(rules), self.sha256, self.judgements)

    def upstream(self, goals: frozenset[str]) -> "Book":
        """The part of the book that the kinds named in `goals` rest on."""
        known = self._slices.get(goals)
        if known is None:
            wanted = set(goals)
            kept = []
            for rule in reversed(self.rules):
                if rule.then.kind.name in wanted:
                    kept.append(rule)
                    wanted.update(kind.name for kind in premises(rule))
            known = self.of(reversed(kept))
            self._slices[goals] = known
        return known

    def read_as(self, event: str) -> str:
        """The kind among whose facts the rules find a kind of event."""
        kind = self.events.get(event)
        return getattr(kind.declared, "__read_as__", "") or event if kind else event

    @property
    def kinds(self) -> frozenset[str]:
        """Every kind that some rule reads or concludes."""
        return _kinds(self)


@lru_cache(maxsize=64)
def alive(book: Book, present: frozenset[str]) -> Book:
    """The rules that can fire where, of terms and events, only these kinds (by key) are there.

    `present` also holds the sorts of terms that rules ask for, as `asked_value` tells them. A
    fold over facts that cannot be there is what it is over none, so the answers are the same;
    what only the other rules read need not be looked at.
    """
    there = set(present)
    kept = []
    for rule in book.rules:
        known = all(
            var.kind.key in there or issubclass(var.kind.declared, Given) for var in rule.of
        )
        if known and all(one & present for one in asked_of(rule)):
            kept.append(rule)
            there.add(rule.then.kind.key)
    return book.of(kept)


@lru_cache(maxsize=64)
def _kinds(book: Book) -> frozenset[str]:
    read = {kind.name for rule in book.rules for kind in premises(rule)}
    return frozenset(read | {rule.then.kind.name for rule in book.rules})


def asked_value(kind: str, field: str, value: Any) -> str:
    """A value of a field of a term, as one word of what is present."""
    return f"{kind}.{field}={value}"


@cache
def asked_of(rule: Rule) -> tuple[frozenset[str], ...]:
    """The sorts of terms that a rule asks for, whatever else there is.

    Of the fields that tell the sort of a term (`__sorts__`), no others: what another field holds
    may be told of a duty though no rule reads it, and then its readings are tried. One set per
    condition: it fails unless some term has one of these values in some reading.
    """
    return tuple(
        frozenset(asked_value(own.var.kind.key, own.name, value) for own, value in found)
        for part in walk.conjuncts(rule.where)
        if (found := _values_asked(part, rule))
    )


def _values_asked(part: x.Condition, rule: Rule) -> list[tuple[x.Field[Any], Any]]:
    """Each field of a term of the rule with the value it is compared to, if that is all it asks."""
    choices = part.parts if isinstance(part, x.Either) else (part,)
    found = [
        (one.left, one.right.constant)
        for one in choices
        if isinstance(one, x.Compare)
        and one.sign == "=="
        and isinstance(one.left, x.Field)
        and one.left.var in rule.of
        and _tells_a_sort(one.left)
        and isinstance(one.right, x.Literal_)
    ]
    return found if len(found) == len(choices) else []


def _tells_a_sort(own: x.Field[Any]) -> bool:
    """Whether a field tells which sort of term its fact is."""
    declared = own.var.kind.declared
    return issubclass(declared, Term) and own.name in declared.__sorts__


@lru_cache(maxsize=8)
def fields_asked(book: Book) -> Mapping[str, frozenset[str]]:
    """The fields of terms, by the key of their kind, of which some rule asks for a value."""
    found: dict[str, set[str]] = {}
    for rule in book.rules:
        for part in walk.conjuncts(rule.where):
            for own, _ in _values_asked(part, rule):
                found.setdefault(own.var.kind.key, set()).add(own.name)
    return {key: frozenset(names) for key, names in found.items()}


@cache
def premises(rule: Rule) -> tuple[KindInfo, ...]:
    """The kinds a rule reads, whether it is about them or folds over them."""
    folds = (fold for expression in expressions(rule) for fold in walk.folds(expression))
    return (*(var.kind for var in rule.of), *(fold.var.kind for fold in folds))


def expressions(rule: Rule) -> Iterator[walk.Node]:
    """Every expression of a rule."""
    yield rule.where
    if rule.holds is not None:
        yield rule.holds
    if rule.clause is not None:
        yield rule.clause
    yield from rule.then.fields


@cache
def load(name: str = "rules.book") -> Book:
    """The book in a module that lists clause types; BookError if it breaks the fence."""
    from engine.inference.fence import faults

    module = importlib.import_module(name)
    types: tuple[ModuleType, ...] = module.CLAUSE_TYPES
    book = assemble(
        terms=[info(kind) for m in types for kind in getattr(m, "TERMS", ())],
        events=[info(kind) for m in types for kind in getattr(m, "EVENTS", ())],
        rules=[rule for m in types for rule in getattr(m, "RULES", ())],
        sha256=_digest(module, types),
        judgements=[one for m in types for one in getattr(m, "JUDGEMENTS", ())],
    )
    found = tuple(faults(book))
    if found:
        raise BookError(found)
    return book


def assemble(
    *,
    terms: Iterable[KindInfo],
    events: Iterable[KindInfo],
    rules: Iterable[Rule],
    sha256: str = "",
    judgements: Iterable[Judged] = (),
) -> Book:
    """A book with its rules in order; BookError with the path if a kind rests on itself."""
    named_terms = {kind.name: kind for kind in terms}
    named_events = {kind.name: kind for kind in events}
    ordered = tuple(_in_order(tuple(rules)))
    return Book(named_terms, named_events, ordered, sha256, {one.id: one for one in judgements})


def _in_order(rules: tuple[Rule, ...]) -> Iterator[Rule]:
    by_kind: dict[str, list[Rule]] = {}
    for rule in rules:
        by_kind.setdefault(rule.then.kind.name, []).append(rule)
    done: set[str] = set()
    for kind in by_kind:
        yield from _after_its_premises(kind, by_kind, done, ())


def _after_its_premises(
    kind: str, by_kind: Mapping[str, list[Rule]], done: set[str], path: tuple[str, ...]
) -> Iterator[Rule]:
    if kind in path:
        circle = " <- ".join((*path[path.index(kind) :], kind))
        raise BookError([f"a kind rests on itself: {circle}"])
    if kind in done or kind not in by_kind:
        return
    for rule in by_kind[kind]:
        for premise in premises(rule):
            yield from _after_its_premises(premise.name, by_kind, done, (*path, kind))
    done.add(kind)
    yield from by_kind[kind]


def _digest(*modules: Any) -> str:
    """SHA-256 of the source files of the book, in the order of their names."""
    flat = [m for group in modules for m in (group if isinstance(group, tuple) else (group,))]
    digest = hashlib.sha256()
    for file in sorted({str(module.__file__) for module in flat}):
        digest.update(Path(file).name.encode() + b"\0" + Path(file).read_bytes() + b"\0")
    return digest.hexdigest()
