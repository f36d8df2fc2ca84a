"""The fence: what a book may not contain, each fault in a sentence that names the rule.

Inside the fence a rule is data and means the same to every executor: no callable, no
unbound variable, no fold in a fold, no comparison that cannot hold, nothing unknown where
a value must be known, and nothing on which durable_rules is known to fail.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from engine.inference import nodes as x
from engine.inference import sorts, walk
from engine.inference.book import Book, premises
from engine.inference.given import rows_of
from engine.inference.kinds import Conclusion, Event, KindInfo, Term
from engine.inference.matching import Step, steps
from engine.inference.patterns import constants, patterns
from engine.inference.rules import Rule
from engine.inference.wellformed import Reading
from engine.model import types

MOST_FACTS_OF_A_RULE: Final = 12
MOST_JOINS_OF_A_FACT: Final = 20
MOST_PATTERNS_ON_A_KIND: Final = 60
MOST_FIELDS: Final = 200
MOST_KINDS: Final = 400
MOST_RULES: Final = 1000
"""Beyond some such number durable_rules refuses, hangs or crashes."""

_LISTS: Final = (types.Parties, types.Addressees, types.DayPerParty)


def faults(book: Book) -> Iterator[str]:
    """All that is wrong with names and kinds, then with each rule; if nothing is, with sizes."""
    yield from _names(book)
    yield from _kinds(book)
    roles = frozenset(
        f"{kind.name}.{field.name}"
        for kind in (*book.terms.values(), *book.events.values())
        for field in kind.fields
        if field.type in _LISTS or rows_of(field.type) is not None
    )
    found = [f"rule `{r.name}`: {fault}" for r in book.rules for fault in _of_rule(r, roles)]
    yield from found or _sizes(book)


def _names(book: Book) -> Iterator[str]:
    for name, times in Counter(rule.name for rule in book.rules).items():
        if times > 1:
            yield f"rule `{name}`: {times} rules have this name"


def _kinds(book: Book) -> Iterator[str]:
    """One class behind each name, and something that yields each kind that is read."""
    declared: dict[str, KindInfo] = {}
    for kind in (*book.terms.values(), *book.events.values()):
        declared[kind.key] = kind
    for rule in book.rules:
        known = declared.setdefault(rule.then.kind.key, rule.then.kind)
        if known.declared is not rule.then.kind.declared:
            yield f"rule `{rule.name}`: two kinds are called `{rule.then.kind.name}`"
        if not issubclass(rule.then.kind.declared, Conclusion):
            yield f"rule `{rule.name}`: it concludes `{rule.then.kind.name}`, which is given"
    concluded = {rule.then.kind.name for rule in book.rules}
    for kind in (*book.terms.values(), *book.events.values()):
        if kind.name in concluded:
            yield f"a term or an event has the name of the conclusion `{kind.name}`"
    for rule in book.rules:
        for kind in premises(rule):
            yield from (f"rule `{rule.name}`: {f}" for f in _source(kind, declared))


def _source(kind: KindInfo, declared: dict[str, KindInfo]) -> Iterator[str]:
    known = declared.get(kind.key)
    if known is None:
        declared[kind.key] = kind
        if issubclass(kind.declared, Conclusion):
            yield f"no rule concludes `{kind.name}`"
        elif issubclass(kind.declared, Term | Event):
            yield f"`{kind.name}` is not among the terms and events of the book"
    elif known.declared is not kind.declared:
        yield f"two kinds are called `{kind.name}`"


def _sizes(book: Book) -> Iterator[str]:
    if len(book.rules) > MOST_RULES:
        yield f"{len(book.rules)} rules, at most {MOST_RULES}"
    if len(book.kinds) > MOST_KINDS:
        yield f"{len(book.kinds)} kinds, at most {MOST_KINDS}"
    for rule in book.rules:
        yield from (f"rule `{rule.name}`: {fault}" for fault in _limits(rule))
    on_kind: dict[str, list[Step]] = {}
    for pattern in patterns(book).numbers:
        for step in pattern:
            on_kind.setdefault(step.kind, []).append(step)
    for key, steps_on in on_kind.items():
        if (times := _at_once(steps_on)) > MOST_PATTERNS_ON_A_KIND:
            yield f"`{key}` is joined in {times} ways, at most {MOST_PATTERNS_ON_A_KIND}"
    for kind in (*book.terms.values(), *book.events.values()):
        if len(kind.fields) > MOST_FIELDS:
            yield f"`{kind.name}` has {len(kind.fields)} fields, at most {MOST_FIELDS}"


def _at_once(on_kind: Sequence[Step]) -> int:
    """In how many steps one fact of a kind can take part at most.

    A fact has one value in each field, so of the steps that want a constant there it can take
    part in those that want the same: a listed party has one role. durable_rules refuses a fact
    that takes part in more than 64 at once, however many there are beside them.
    """
    wanted = [dict(constants(step)) for step in on_kind]
    by_field = [
        Counter(one.get(field) for one in wanted)
        for field in {field for one in wanted for field in one}
    ]
    return min(
        [len(on_kind), *(free + max(c.values()) for c in by_field for free in [c.pop(None, 0)])]
    )


def _of_rule(rule: Rule, roles: frozenset[str]) -> Iterator[str]:
    if not rule.of or len(set(rule.of)) < len(rule.of):
        yield "it must be about something, and about each thing once"
        return
    if not rule.says:
        yield "it has no sentence"
    reading = Reading(rule, roles)
    reading.condition(rule.where)
    if rule.holds is not None:
        reading.condition(rule.holds)
    given = [reading.value(value) for value in rule.then.fields]
    clause = None if rule.clause is None else reading.value(rule.clause)
    yield from dict.fromkeys(reading.faults)
    yield from _conclusion(rule, given)
    if rule.clause is not None and clause is not None:
        plain = type(rule.clause) in (x.Field, x.Literal_) and not walk.may_be_open(rule.clause)
        if not plain or not sorts.alike(clause, "clause"):
            yield "its clause must be a field that always names one"


def _conclusion(rule: Rule, given: list[sorts.Sort | None]) -> Iterator[str]:
    for field, value, found in zip(rule.then.kind.fields, rule.then.fields, given, strict=True):
        wanted = sorts.of_type(field.type)
        if found is not None and (wanted is None or not sorts.fits(found, wanted)):
            yield f"what it gives as `{field.name}` is of another sort"
        if not field.maybe and walk.may_be_open(value):
            yield f"`{field.name}` must be known, and what it gives may be unknown"
        if rule.holds is not None and next(walk.folds(value), None) is not None:
            yield "what a requirement is about must not differ between readings"


def _limits(rule: Rule) -> Iterator[str]:
    if len(rule.of) > MOST_FACTS_OF_A_RULE:
        yield f"it is about {len(rule.of)} facts, at most {MOST_FACTS_OF_A_RULE}"
    if any(len(step.joins) > MOST_JOINS_OF_A_FACT for step in steps(rule)):
        yield f"a fact has more than {MOST_JOINS_OF_A_FACT} joins"
