"""Why an answer is what it is: a walk from each requirement to quotes, events, absences."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from engine.inference import evaluate, walk
from engine.inference import expressions as x
from engine.inference.facts import Row
from engine.inference.plain import joined
from engine.inference.rules import Rule
from engine.inference.run import Derivation, Examined, Ledger
from engine.inference.truth import status
from engine.inference.varied import Binding, Varied
from engine.model.agreement import Agreement, Forked, Term
from engine.model.calendar import LONG_AGO, NEVER
from engine.model.event import Recorded
from engine.model.sentence import Sentence, sentence
from engine.questions.lacking import lacking

SILENT = frozenset(
    {
        "asked",
        "party-is",
        "member",
        "year-is",
        "nth",
        "listed",
        "clause-listed",
        "wanted",
        "wanted-year",
        "wanted-duty",
        "day-for",
        "left-earlier",
        "person",
    }
)
"""Facts that the engine supplies itself: they are in the sentences, not reasons of their own."""
PLAIN = frozenset(
    {
        "remain-on-both-sides",
        "stay-on-both-sides",
        "remaining",
        "stays",
        "entitled",
        "must-reach",
        "invitation",
        "paid-for",
        "paid-in-all",
    }
)
"""Conclusions that only say that nothing has changed: told, but not taken apart."""
TOLD_ABSENT = frozenset(
    {
        "bound-in",
        "owes",
        "approval",
        "signature",
        "dialogue",
        "timely-dialogue",
        "refused",
        "departure",
        "way-out",
        "named",
        "asked-for",
        "sought",
        "renewal-notice",
        "excused",
        "talked-over",
        "ground",
        "meets",
        "sufficient",
        "rescinded",
        "owing",
        "repayment-due",
    }
)
"""Kinds whose absence is a reason that a reader understands."""
MOST_TOLD = 12
"""Facts of one fold that are told one by one."""
GONE_INSTEAD = {"remain-on-both-sides": "gone", "stay-on-both-sides": "departure"}
"""Where nobody remains on a side, the reason is who has gone."""
STATUS = {"yes": "met", "no": "unmet", "unknown": "unknown", "judgement": "judgement"}

UNMET = {"yes": "unmet", "no": "met", "unknown": "unknown", "judgement": "judgement"}
"""The status of a requirement by the truth of the conclusion that it is not met."""


@dataclass(frozen=True, slots=True)
class Node:
    """One step of a reason. A leaf quotes a clause, cites an event, or names an absence."""

    says: Sentence
    rule: str = ""
    clause: str = ""
    basis: str = "text"
    because: tuple["Node", ...] = ()
    event: str = ""
    quoted: bool = False


@dataclass(slots=True)
class Explainer:
    """Explains the facts and requirements of a ledger as they are in one world."""

    agreement: Agreement
    ledger: Ledger
    world: int
    events: tuple[Recorded, ...] = ()
    """Everything on record that counts: what has come some way is told from it."""
    _told: dict[int, Node] = field(default_factory=dict)
    """The reasons of a fact are told once, however many conclusions rest on it."""
    _readings: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self._readings = self.ledger.worlds.readings(self.world.bit_length() - 1)

    def requirement(self, id: str, about: Any) -> Node | None:
        """A requirement with its status and what it rests on; None where it does not apply."""
        examined = [
            one for one in self.ledger.examined_of(id, about) if one.applies.possible & self.world
        ]
        if not examined:
            return None
        _, truth = self.ledger.status(id, about)
        found = STATUS[status(truth, self.world)]
        one = max(examined, key=lambda e: (STATUS[status(e.holds, self.world)] == found, _key(e)))
        return self._examined(one, found)

    def _examined(self, one: Examined, found: str) -> Node:
        rule = one.rule
        assert rule.holds is not None
        slots = {var: place for place, var in enumerate(rule.of)}
        because = [
            *self._quotes(one.clause),
            *self._premises(rule, one.premises),
            *self._evidence(rule.holds, one.premises, slots, wanted=found != "unmet"),
        ]
        values = {**_deep_values(because), **self._values(rule, one.premises)}
        return Node(
            Sentence(f"{rule.says}.{found}", values),
            rule.name,
            str(one.clause or ""),
            self._basis(rule, one.premises),
            _once(because),
        )

    def row(self, row: Row) -> Node:
        """A fact: a quote, an event, or a conclusion with its reasons."""
        origin = row.origin
        if isinstance(origin, Recorded):
            return self.event(origin)
        if isinstance(origin, Term):
            return self.quote(origin.clause)
        if isinstance(origin, tuple) and origin:
            return self.event(origin[0])
        known = self._told.get(id(row))
        if known is None:
            derivations = [d for d in self.ledger.why(row) if d.truth.possible & self.world]
            certain = [d for d in derivations if d.truth.yes & self.world]
            found = next(iter(certain or derivations), None)
            known = Node(_plain(row)) if found is None else self._derived(row, found)
            self._told[id(row)] = known
        return known

    def _derived(self, row: Row, derivation: Derivation) -> Node:
        rule = derivation.rule
        if derivation.examined is not None:
            found = UNMET[status(derivation.truth, self.world)]
            return self._examined(derivation.examined, found)
        slots = {var: place for place, var in enumerate(rule.of)}
        because = [
            *self._quotes(derivation.clause),
            *self._premises(rule, derivation.premises),
            *self._evidence(rule.where, derivation.premises, slots, wanted=True),
        ]
        own = {
            f"{name}.{field.name}": row.value(field.name)
            for name in ("then", row.kind.name)
            for field in row.kind.fields
        }
        if row.kind.name in PLAIN:
            values = {**self._values(rule, derivation.premises), **own}
            return Node(Sentence(rule.says, values), rule.name, str(derivation.clause or ""))
        values = {**_deep_values(because), **self._values(rule, derivation.premises), **own}
        return Node(
            Sentence(rule.says, values),
            rule.name,
            str(derivation.clause or ""),
            self._basis(rule, derivation.premises),
            _once(because),
        )

    def quote(self, clause: str) -> Node:
        """A leaf with the words of a clause."""
        quotes = self.agreement.clauses[clause].quotes
        words = " … ".join(" ".join(quote.text.split()) for quote in quotes)
        return Node(sentence("quote", clause=clause, words=words), "", clause, quoted=True)

    def event(self, event: Recorded) -> Node:
        """A leaf with a recorded event."""
        key = "event.hypothetical" if event.hypothetical else "event"
        by = event.values.get("by", event.values.get("party"))
        values = {"id": event.id, "kind": event.kind, "day": event.own_day, "by": by}
        if key == "event" and by is None:
            key = "event.by-nobody"
        return Node(Sentence(key, values), event=event.id)

    def _basis(self, rule: Rule, premises: Binding) -> str:
        """The weakest basis of the rule and of the readings on which its terms rest here."""
        found = {
            self.agreement.forks[value.fork].reading(self._readings[value.fork]).basis
            for row in premises
            if isinstance(row.origin, Term)
            for value in _read(row, row.origin)
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

    def _evidence(
        self,
        node: x.Condition,
        b: Binding,
        slots: evaluate.Slots,
        *,
        wanted: bool,
        state: str = "",
    ) -> Iterator[Node]:
        """The facts that folds of a condition found, or the absence of any.

        `state` is the value of the condition in this world, where it is known already.
        """
        match node:
            case x.Both() | x.Either():
                known = state or self._status(node, b, slots)
                for part in node.parts:
                    if self._status(part, b, slots) == known:  # it is why the whole is so
                        yield from self._evidence(part, b, slots, wanted=wanted, state=known)
            case x.Negation():
                yield from self._evidence(node.part, b, slots, wanted=not wanted)
            case x.Exists():
                yield from self._of_fold(node, b, slots)
            case x.Compare():
                if not wanted:
                    yield from self._compared(node, b, slots)
                for fold in walk.folds(node):
                    yield from self._of_fold(fold, b, slots)

    def _status(self, node: x.Condition, b: Binding, slots: evaluate.Slots) -> str:
        """The value of a condition in this world."""
        return status(evaluate.condition(node, slots)(b, self.ledger.frame), self.world)

    def _compared(self, node: x.Compare, b: Binding, slots: evaluate.Slots) -> Iterator[Node]:
        """A comparison of days that failed, with both values and the gap between them."""
        frame = self.ledger.frame
        left = self._here(evaluate.value(node.left, slots)(b, frame))
        right = self._here(evaluate.value(node.right, slots)(b, frame))
        if not (isinstance(left, date) and isinstance(right, date)):
            return
        if self._status(node, b, slots) != "no":
            return
        if left in (NEVER, LONG_AGO) or right in (NEVER, LONG_AGO):
            return
        key = f"{_name(node.left)} {node.sign} {_name(node.right)}"
        days = abs((left - right).days)
        yield Node(sentence("compared", comparison=key, left=left, right=right, days=days))

    def _of_fold(self, node: x.Fold, b: Binding, slots: evaluate.Slots) -> Iterator[Node]:
        frame = self.ledger.frame
        found = [
            row
            for row, truth in evaluate.members(node, slots).found(b, frame)
            if truth.possible & self.world
        ]
        if found:
            if len(found) > 1:
                found = sorted(found, key=lambda row: row.key)[:MOST_TOLD]
            yield from map(self.row, found)
        elif near := list(self._almost(node, b, slots)):
            yield from near
        else:
            about = {
                pair[0].name: self._here(evaluate.value(pair[1], slots)(b, frame))
                for part in walk.conjuncts(node.where)
                if (pair := walk.lookup(part, node.var)) is not None
            }
            yield from self._absence(node, about)

    def _almost(self, node: x.Fold, b: Binding, slots: evaluate.Slots) -> Iterator[Node]:
        """Facts that are there and are the ones asked about, but fail by a day."""
        inner = {**slots, node.var: len(slots)}
        for row in self.ledger.store.of(node.var.kind.name):
            if not row.truth.possible & self.world:
                continue
            failed = [
                part
                for part in walk.conjuncts(node.where)
                if self._status(part, (*b, row), inner) == "no"
            ]
            gaps = [
                gap
                for part in failed
                if isinstance(part, x.Compare)
                for gap in self._compared(part, (*b, row), inner)
            ]
            if gaps and len(gaps) == len(failed):
                found = self.row(row)
                yield Node(found.says, found.rule, found.clause, found.basis, tuple(gaps))

    def _absence(self, node: x.Fold, about: dict[str, Any]) -> Iterator[Node]:
        kind = node.var.kind.name
        if kind in TOLD_ABSENT:
            values = {f"about.{name}": value for name, value in about.items()}
            near = self.near_misses(kind, about)
            if kind == "owing" and not near:
                near = [*self._lacking(str(about.get("party", "")))]
            yield Node(Sentence(f"absent.{kind}", values), because=_once(near))
        elif kind in GONE_INSTEAD:
            for row in self.ledger.store.of(GONE_INSTEAD[kind]):
                if row.truth.possible & self.world:
                    yield from self._departures(row)

    def _lacking(self, party: str) -> Iterator[Node]:
        """What repayment would have needed of the party, with the clauses that ask for it."""
        for lack in lacking(self.agreement, self.ledger, self.world, self.events, party):
            quotes = [node for clause in lack.clauses for node in self._quotes(clause)]
            near = self.near_misses(lack.nearly, {}) if lack.nearly else []
            because = _once([*quotes, *map(self.event, lack.events), *near])
            yield Node(sentence(f"absent.{lack.kind}"), because=because)

    def _departures(self, row: Row) -> Iterator[Node]:
        """The notices by which a party has gone."""
        if row.kind.name == "departure":
            yield self.row(row)
            return
        for derivation in self.ledger.why(row):
            yield from (
                self.row(one) for one in derivation.premises if one.kind.name == "departure"
            )

    def near_misses(self, kind: str, about: dict[str, Any]) -> list[Node]:
        """Why there is no such fact about something: the candidate that fails by the least."""
        rules = [rule for rule in self.ledger.book.rules if rule.then.kind.name == kind]
        near = [found for rule in rules for found in self._candidates(rule, about)]
        return min(near, key=lambda found: found[:2], default=(0, "", []))[2]

    def _candidates(
        self, rule: Rule, about: dict[str, Any]
    ) -> Iterator[tuple[int, str, list[Node]]]:
        """Each binding that would be about it, how far it is from firing, and what it fails."""
        slots = {var: place for place, var in enumerate(rule.of)}
        for binding in joined(rule, self.ledger.frame):
            if not all(row.truth.possible & self.world for row in binding):
                continue
            if not self._concludes(rule, binding, about):
                continue
            failed = [
                part
                for part in walk.conjuncts(rule.where)
                if self._status(part, binding, slots) != "yes"
            ]
            found = [list(self._evidence(part, binding, slots, wanted=False)) for part in failed]
            far = max((_distance(nodes) for nodes in found), default=0)
            yield far, repr([row.key for row in binding]), [n for nodes in found for n in nodes]

    def _concludes(self, rule: Rule, binding: Binding, about: dict[str, Any]) -> bool:
        """Whether what a rule would conclude has the values that are asked for."""
        slots = {var: place for place, var in enumerate(rule.of)}
        fields = zip(rule.then.kind.fields, rule.then.fields, strict=True)
        return all(
            self._here(evaluate.value(made, slots)(binding, self.ledger.frame)) == about[field.name]
            for field, made in fields
            if field.name in about
        )

    def _values(self, rule: Rule, premises: Binding) -> dict[str, Any]:
        return {
            f"{var.name}.{field.name}": row.value(field.name)
            for var, row in zip(rule.of, premises, strict=True)
            for field in row.kind.fields
        }

    def _here(self, value: Any) -> Any:
        """A value in this world."""
        if type(value) is Varied:
            return next(part for part, worlds in value.parts if worlds & self.world)
        return value


def _read(row: Row, term: Term) -> list[Any]:
    """The values of a term that a fact made of it holds: of a row of a list, that list alone."""
    if not row.kind.name.endswith("listed"):
        return list(term.values.values())
    _, _, field = str(row.value("role")).partition(".")
    return [term.values.get(field)]


def _distance(nodes: Iterable[Node]) -> int:
    """Days by which a condition failed; what cannot be counted in days is far away."""
    days = [n.says.values["days"] for n in nodes if n.says.key == "compared"]
    return max(days, default=1_000_000)


def _name(node: x.Value[Any]) -> str:
    if isinstance(node, x.Field):
        return f"{node.var.kind.name}.{node.name}"
    return type(node).__name__.lower()


def _plain(row: Row) -> Sentence:
    return sentence("fact", kind=row.kind.name, values=row.values)


def _key(one: Examined) -> list[tuple[str, str]]:
    return [row.key for row in one.premises]


def _deep_values(nodes: Iterable[Node]) -> dict[str, Any]:
    """The values of the reasons directly below, for sentences that speak of them."""
    return {
        name: value for node in nodes for name, value in node.says.values.items() if "." in name
    }


def _once(nodes: Iterable[Node]) -> tuple[Node, ...]:
    seen: list[Node] = []
    for node in nodes:
        if node not in seen:
            seen.append(node)
    return tuple(seen)
