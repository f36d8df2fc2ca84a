"""Why an answer is what it is: a walk from each requirement to quotes, events, absences."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from engine.inference import walk
from engine.inference.book import expressions
from engine.inference.facts import Row
from engine.inference.kinds import KindInfo
from engine.inference.nodes import Awaits, Var
from engine.inference.rules import Rule
from engine.inference.run import Derivation, Examined
from engine.inference.truth import status
from engine.inference.varied import Binding
from engine.model.absence import ABSENCES
from engine.model.agreement import Agreement, Forked, Term
from engine.model.event import Recorded
from engine.model.sentence import Sentence, sentence
from engine.model.settled import Settled
from engine.questions.first_to_leave import counting
from engine.questions.reasons.evidence import Evidence, Node, once
from engine.questions.reasons.told_kinds import SILENT

PLAIN = frozenset(
    {
        "remain-on-both-sides",
        "stay-on-both-sides",
        "remaining",
        "stays",
        "bound-then",
        "both-sides-bound",
        "entitled",
        "must-reach",
        "invitation",
        "paid-for",
        "paid-in-all",
    }
)
"""Conclusions that only say that nothing has changed: told, but not taken apart."""
POINTS = {"way-there": "at"}
"""Conclusions with a field that names a clause to be quoted, besides the one they follow from."""
STATUS = {"yes": "met", "no": "unmet", "unknown": "unknown", "judgement": "judgement"}

OPEN = frozenset({"unknown", "judgement"})
UNMET = {"yes": "unmet", "no": "met", "unknown": "unknown", "judgement": "judgement"}
"""The status of a requirement by the truth of the conclusion that it is not met."""


@dataclass(slots=True)
class Explainer(Evidence):
    """Explains the facts and requirements of a ledger as they are in one world."""

    agreement: Agreement
    events: tuple[Recorded, ...] = ()
    """Everything on record that counts: what has come some way is told from it."""
    _told: dict[int, Node] = field(default_factory=dict)
    """The reasons of a fact are told once, however many conclusions rest on it."""
    _quoted: dict[str, Sentence] = field(default_factory=dict)
    _readings: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self._readings = self.ledger.worlds.readings(self.world)

    def requirement(self, id: str, about: Any) -> Node | None:
        """A requirement with its status and what it rests on; None where it does not apply."""
        examined = [
            one for one in self.ledger.examined_of(id, about) if one.applies.possible & self.world
        ]
        if not examined:
            return None
        _, truth = self.ledger.status(id, about)
        found = STATUS[status(truth, self.world)]
        nodes = [self._examined(one, found) for one in self._deciding(examined, found)]
        if len(nodes) == 1:
            return nodes[0]
        because = once(reason for node in nodes for reason in node.because)
        return replace(nodes[0], because=because, clauses=tuple(node.clause for node in nodes))

    def _deciding(self, examined: Sequence[Examined], found: str) -> list[Examined]:
        """Those that make the status what it is, one per clause, in the agreement's order.

        One that may not apply decides nothing where another certainly applies; where none does,
        those decide that rest on what may be there, and not those that only wait for it.
        """
        alike = [one for one in examined if STATUS[status(one.holds, self.world)] == found]
        alike = alike or list(examined)
        certain = [one for one in alike if one.applies.yes & self.world]
        resting = [one for one in alike if any(self._is_open(row) for row in one.premises)]
        told = certain or resting or alike
        by_clause = {str(one.clause or ""): one for one in sorted(told, key=_key)}
        order = [*self.agreement.clauses, ""]
        return [by_clause[clause] for clause in sorted(by_clause, key=order.index)]

    def _is_open(self, row: Row) -> bool:
        return bool(row.truth.possible & ~row.truth.yes & self.world)

    def _examined(self, one: Examined, found: str) -> Node:
        rule = one.rule
        assert rule.holds is not None
        slots = {var: place for place, var in enumerate(rule.of)}
        because = [
            *self._quotes(one.clause),
            *self._premises(rule, one.premises),
            *self.of(rule.holds, one.premises, slots, wanted=found != "unmet"),
        ]
        values = {**_deep_values(because), **self._values(rule, one.premises)}
        return Node(
            Sentence(f"{rule.says}.{found}", values),
            rule.name,
            str(one.clause or ""),
            self._basis(rule, one.premises),
            once(because),
        )

    def each(self, row: Row) -> tuple[Node, ...]:
        """A fact, or each of the events that it is: the rulings of several persons."""
        several = row.origin if isinstance(row.origin, tuple) else ()
        return tuple(map(self.event, several)) or (self.row(row),)

    def row(self, row: Row) -> Node:
        """A fact: a quote, an event, or a conclusion with its reasons."""
        origin = row.origin
        if isinstance(origin, Recorded):
            node = self.event(origin)
            if status(row.truth, self.world) == "unknown":  # another entry denies it
                return replace(node, says=sentence("possible.unknown", fact=node.says))
            return node
        if isinstance(origin, Term):
            return self.quote(origin.clause)
        if isinstance(origin, tuple) and origin:
            return self.event(origin[0])
        if isinstance(origin, Settled):
            return self._settled(origin)
        known = self._told.get(id(row))
        if known is None:
            derivations = counting(self.ledger, row, self.world)
            certain = [d for d in derivations if d.truth.yes & self.world]
            found = next(iter(certain or derivations), None)
            known = Node(_plain(row)) if found is None else self._derived(row, found)
            self._told[id(row)] = known = self._as_certain_as_it_is(row, known, found)
        return known

    def _settled(self, one: Settled) -> Node:
        """That somebody has left by an act that is not judged any more."""
        names = {"party": one.party, "ends": one.ends, "notice": one.act}
        values = {f"departure.{name}": value for name, value in names.items()}
        acts = (self.event(event) for event in self.events if event.id == one.act)
        return Node(sentence("departure", **values), because=tuple(acts))

    def _as_certain_as_it_is(self, row: Row, node: Node, found: Derivation | None) -> Node:
        """A fact that is only possible is told as such, unless its own sentence says so."""
        state = status(row.truth, self.world)
        if found is None or found.examined is not None or state not in OPEN:
            return node
        if state == "judgement" and _asks_a_person(found.rule):
            return node  # told as what holds if the person who is to judge it says so
        values = {**node.says.values, "fact": node.says}
        return replace(node, says=Sentence(f"possible.{state}", values))

    def _derived(self, row: Row, derivation: Derivation) -> Node:
        rule = derivation.rule
        if derivation.examined is not None:
            found = UNMET[status(derivation.truth, self.world)]
            return self._examined(derivation.examined, found)
        slots = {var: place for place, var in enumerate(rule.of)}
        because = [
            *self._quotes(derivation.clause),
            *(self._quotes(row.value(POINTS[row.kind.name])) if row.kind.name in POINTS else ()),
            *self._premises(rule, derivation.premises),
            *self.of(rule.where, derivation.premises, slots, wanted=True),
        ]
        own = dict(zip(_names(row.kind, "then"), row.values, strict=True))
        own.update(zip(_names(row.kind, row.kind.name), row.values, strict=True))
        if row.kind.name in PLAIN:
            values = {**self._values(rule, derivation.premises), **own}
            return Node(Sentence(rule.says, values), rule.name, str(derivation.clause or ""))
        values = {**_deep_values(because), **self._values(rule, derivation.premises), **own}
        return Node(
            Sentence(rule.says, values),
            rule.name,
            str(derivation.clause or ""),
            self._basis(rule, derivation.premises),
            once(because),
        )

    def quote(self, clause: str) -> Node:
        """A leaf with the words of a clause."""
        says = self._quoted.get(clause)
        if says is None:
            quotes = self.agreement.clauses[clause].quotes
            words = " … ".join(" ".join(quote.text.split()) for quote in quotes)
            self._quoted[clause] = says = sentence("quote", clause=clause, words=words)
        return Node(says, "", clause, quoted=True)

    def event(self, event: Recorded) -> Node:
        """A leaf with a recorded event."""
        key = "event.hypothetical" if event.hypothetical else "event"
        by = event.values.get("by", event.values.get("party"))
        values = {"id": event.id, "kind": event.kind, "day": event.own_day, "by": by}
        if key == "event" and event.kind in ABSENCES:
            key = "event.not-done" if "before" in event.values else "event.not-done-in"
            values |= {name: event.values.get(name) for name in ("what", "before", "in_")}
        elif key == "event" and by is None:
            key = "event.by-nobody"
        return Node(Sentence(key, values), event=event.id)

    def _basis(self, rule: Rule, premises: Binding) -> str:
        """The weakest basis of the rule and of the readings on which its terms rest here."""
        found = {
            self.agreement.forks[value.fork].reading(self._readings[value.fork]).basis
            for var, row in zip(rule.of, premises, strict=True)
            if isinstance(row.origin, Term)
            for value in _read(rule, var, row, row.origin)
            if isinstance(value, Forked) and value.fork in self._readings
        }
        found.add(rule.basis)
        return next((basis for basis in ("unverified", "verified") if basis in found), "text")

    def _quotes(self, clause: Any) -> Iterator[Node]:
        if clause and str(clause) in self.agreement.clauses:
            yield self.quote(str(clause))

    def _premises(self, rule: Rule, premises: Binding) -> Iterator[Node]:
        for row in premises:
            if row.kind.name in SILENT:
                continue
            if isinstance(row.origin, Term):
                continue  # its quote stands there already
            yield self.row(row)

    def _values(self, rule: Rule, premises: Binding) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for var, row in zip(rule.of, premises, strict=True):
            values.update(zip(_names(var.kind, var.name), row.values, strict=True))
        return values


@lru_cache(maxsize=4096)
def _names(kind: KindInfo, of: str) -> tuple[str, ...]:
    """What the values of a fact are called in a sentence that speaks of it by a name."""
    return tuple(f"{of}.{field.name}" for field in kind.fields)


@lru_cache(maxsize=1024)
def _fields(rule: Rule) -> frozenset[tuple[Var, str]]:
    """The fields that a rule reads, of which of its facts."""
    return frozenset((f.var, f.name) for e in expressions(rule) for f in walk.fields(e))


@lru_cache(maxsize=1024)
def _asks_a_person(rule: Rule) -> bool:
    """Whether the rule itself, and not what it rests on, waits for a judgement."""
    return any(isinstance(one, Awaits) for e in expressions(rule) for one in walk.nodes(e))


def _read(rule: Rule, var: Var, row: Row, term: Term) -> list[Any]:
    """The values of a term that a rule reads: of a row of a list, that list."""
    if not row.kind.name.endswith("listed"):
        return [value for name, value in term.values.items() if (var, name) in _fields(rule)]
    _, _, field = str(row.value("role")).partition(".")
    return [term.values.get(field)]


def _plain(row: Row) -> Sentence:
    return sentence("fact", kind=row.kind.name, values=row.values)


def _key(one: Examined) -> list[tuple[str, str]]:
    return [row.key for row in one.premises]


def _deep_values(nodes: Iterable[Node]) -> dict[str, Any]:
    """The values of the reasons directly below, for sentences that speak of them."""
    return {
        name: value for node in nodes for name, value in node.says.values.items() if "." in name
    }
