"""What the rules beside a change look at: the fields of events, and the kinds that they join."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product
from typing import Final

from engine.comparison.behaviour.events import NOT_INVENTED
from engine.comparison.change import Change
from engine.inference import nodes as x
from engine.inference import walk
from engine.inference.aggregates import Gathered
from engine.inference.book import Book, expressions, premises
from engine.inference.kinds import KindInfo
from engine.inference.rules import Rule
from engine.language import event_kinds
from engine.model.agreement import Agreement, Forked, under_any
from engine.model.types import NO_LIMIT, Count
from engine.questions.readings.positions import bearing, fields_read, terms_present

SUPPOSED: Final = ("rescission", "termination-notice")
"""Events that a question supposes: a rule about them can fire where none is on record."""
MOST: Final = 24
"""Ways in which a conclusion can come about that are followed, those of few events first."""
Field = tuple[str, str]
Kinds = frozenset[str]


@dataclass(eq=False)
class Joins:
    """The rules that read what has changed, under either version."""

    sides: Sequence[Agreement]
    book: Book
    weighed: Sequence[Change]
    most: int
    """Events in a history, at most."""
    _known: dict[str, tuple[Kinds, ...]] = field(default_factory=dict)

    @cached_property
    def read(self) -> frozenset[Field]:
        """The fields of events that these rules look at, by kind and name."""
        kinds = self.book.events.keys()
        found = fields_read(self.book.of(self._beside)).union(*map(self._gathered, self._gathering))
        return frozenset((kind, name.replace("-", "_")) for kind, name in found if kind in kinds)

    @cached_property
    def kinds(self) -> tuple[tuple[str, ...], ...]:
        """The combinations of kinds of events with which such a rule can fire, the small first."""
        joined = {one for rule in self._beside for one in self._looked_for(rule)}
        joined |= {Kinds({kind}) for rule in self._gathering for kind, _ in self._gathered(rule)}
        several = {one - left for one in joined for left in (Kinds(), Kinds(SUPPOSED))} - {Kinds()}
        able = (tuple(sorted(one)) for one in several if len(one) <= self.most)
        return tuple(sorted(able, key=lambda kinds: (len(kinds), kinds)))

    @cached_property
    def _rules(self) -> tuple[Rule, ...]:
        """All that can fire under either version."""
        events = frozenset(self.book.events)
        goals = frozenset(rule.then.kind.name for rule in self.book.rules)
        alive = [
            bearing(self.book, goals, terms_present(side, self.book) | events).rules
            for side in self.sides
        ]
        return tuple(rule for rule in self.book.rules if any(rule in rules for rules in alive))

    @cached_property
    def _beside(self) -> tuple[Rule, ...]:
        changed, terms = set(self._changed()), set(self._terms())
        return tuple(
            rule
            for rule in self._rules
            if changed & fields_read(self.book.of([rule]))
            or terms & {kind.key for kind in premises(rule)}
        )

    def _changed(self) -> Iterator[Field]:
        """The fields of terms that have changed, by kind and name."""
        for change in self.weighed:
            if change.about == "field":
                names = [one.name for one in self.book.terms[change.kind].fields]
                written = change.field.replace(" ", "_")
                yield from ((change.kind, name) for name in names if name.rstrip("_") == written)
            elif change.about in ("fork", "reading"):
                yield from self._forked(change.key.partition("-")[0])

    def _forked(self, fork: str) -> Iterator[Field]:
        for side in self.sides:
            for term in side.terms:
                for name, value in term.values.items():
                    if isinstance(value, Forked) and value.fork == fork:
                        yield term.kind, name

    def _terms(self) -> Iterator[str]:
        """The kinds of the terms that only one version has."""
        for change in self.weighed:
            if change.about == "term" and change.kind in self.book.terms:
                yield self.book.terms[change.kind].key

    @cached_property
    def counts(self) -> tuple[int, ...]:
        """What is counted, of days or else, by the terms that gathering rules are about."""
        about = {var.kind.key for rule in self._gathering for var in rule.of}
        found = {
            number
            for side in self.sides
            for term in side.terms
            if (kind := self.book.terms[term.kind]).key in about
            for one in kind.fields
            if one.type is Count
            for number in under_any(term.values[one.name])
            if type(number) is int and 0 < number < NO_LIMIT
        }
        return tuple(sorted(found))

    @cached_property
    def _gathering(self) -> tuple[Rule, ...]:
        """The rules about terms alone that gather events, of those beside and what they rest on."""
        found = dict.fromkeys(self._beside)
        todo = list(found)
        for rule in todo:
            kinds = {var.kind.key for var in rule.of}
            rested_on = [one for one in self._rules if one.then.kind.key in kinds]
            todo += [one for one in rested_on if one not in found]
            found |= dict.fromkeys(rested_on)
        terms = {kind.key for kind in self.book.terms.values()}
        return tuple(
            rule
            for rule in found
            if terms >= {var.kind.key for var in rule.of} and self._gathered(rule)
        )

    def _gathered(self, rule: Rule) -> frozenset[Field]:
        """The fields of events that a rule gathers, as they are or as another rule tells them."""
        folds = (fold for one in expressions(rule) for fold in walk.folds(one))
        gathered = (one for fold in folds if isinstance(fold, Gathered) for one in fold.of)
        return frozenset(field for one in gathered for field in self._told_by(one))

    def _told_by(self, value: walk.Node) -> Iterator[Field]:
        """The fields of events that a value is, through what rules conclude of them."""
        if not isinstance(value, x.Field):
            return
        kind, name = value.var.kind, value.name
        if kind.name in self.book.events:
            yield kind.name, name
        place = [one.name for one in kind.fields].index(name)
        for rule in self._rules:
            if rule.then.kind.key == kind.key:
                yield from self._told_by(rule.then.fields[place])

    def _looked_for(self, rule: Rule) -> Iterator[Kinds]:
        """The combinations with which a rule can fire, also with each kind of events that it only
        looks for among them, such as a demand after the breach that it is about."""
        folds = (fold for one in expressions(rule) for fold in walk.folds(one))
        kinds = {fold.var.kind.name for fold in folds if fold.var.kind.key in self.book.events}
        beside = [Kinds(), *(Kinds({kind}) for kind in sorted(kinds - {*NOT_INVENTED}))]
        several = (one | other for one in self._joined(rule) for other in beside)
        yield from (one for one in several if len(one.difference(SUPPOSED)) <= self.most)

    def _joined(self, rule: Rule) -> tuple[Kinds, ...]:
        """The combinations of kinds with which there is a fact of each kind that a rule is about.

        What a question supposes can be on record as well, and need not: it is not counted.
        """
        ways = [self._ways(var.kind) for var in rule.of]
        joined = {frozenset().union(*each) for each in product(*ways)}
        return tuple(one for one in joined if len(one.difference(SUPPOSED)) <= self.most)

    def _ways(self, kind: KindInfo) -> tuple[Kinds, ...]:
        if kind.key in NOT_INVENTED or kind.key in event_kinds.EVENTS:
            return (frozenset(),)
        if kind.name in self.book.events and kind.key == kind.name:
            return (frozenset({kind.name}),)
        concluding = [rule for rule in self._rules if rule.then.kind.key == kind.key]
        if not concluding:
            return (frozenset(),)  # a term, or given with the question
        if kind.key not in self._known:
            self._known[kind.key] = ()  # no kind rests on itself
            found = {one for rule in concluding for one in self._joined(rule)}
            self._known[kind.key] = tuple(sorted(found, key=_order)[:MOST])
        return self._known[kind.key]


def _order(kinds: Iterable[str]) -> tuple[int, list[str]]:
    several = sorted(kinds)
    return len(several), several
