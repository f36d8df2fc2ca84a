"""What keeps an answer open: the facts that are missing, the judgements that are due."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from engine.inference import evaluate, walk
from engine.inference import nodes as x
from engine.inference.aggregates import FOLDS, Exists, Fold, Gathered, Only
from engine.inference.evaluate import Slots
from engine.inference.facts import Row
from engine.inference.given import LeftEarlier, Ruling
from engine.inference.run import Examined, Ledger
from engine.inference.truth import Truth
from engine.inference.varied import Binding
from engine.model.event import Recorded
from engine.model.unknown import JUDGEMENT, UNKNOWN
from engine.questions.openness.missing import (
    Missing,
    denied,
    events_behind,
    missing_day,
    missing_field,
    unrecorded,
)
from engine.questions.openness.ruled import Ruled, assessments, differing, undated, unplaced


@dataclass(frozen=True, slots=True)
class Due:
    """A judgement that is due: an open term, and what it is to be applied to.

    `unplaced`: there is a ruling, the event `about`, that does not tell what it is about.
    `too_early`: rulings on it that are from before it, and settle nothing.
    """

    term: str
    about: str
    clause: str
    unplaced: bool = False
    too_early: tuple[str, ...] = ()
    differing: tuple[Ruled, ...] = field(default=(), compare=False)
    """The latest rulings of each person, where they are not the same."""
    judged: bool = field(default=False, compare=False)
    """The rules themselves ask it of an event, and an assessment about that event answers it."""


Point = Missing | Due


@dataclass(slots=True)
class Search:
    """A walk from an open requirement down to what keeps it open, in some worlds."""

    ledger: Ledger
    wanted: int
    known: dict[tuple[int, str], tuple[Point, ...]] = field(default_factory=dict)
    """What keeps a fact, one field of it or a requirement open is looked for once."""

    def of_requirement(self, one: Examined) -> tuple[Point, ...]:
        """What keeps a requirement open, as it was looked at."""
        return self._once((id(one), ""), lambda: self._of_examined(one))

    def _of_examined(self, one: Examined) -> Iterator[Point]:
        assert one.rule.holds is not None
        slots = {var: place for place, var in enumerate(one.rule.of)}
        for row in one.premises:
            yield from self.of_row(row, str(one.clause or ""))
        yield from self.of_node(one.rule.where, one.premises, slots, str(one.clause or ""))
        yield from self.of_node(one.rule.holds, one.premises, slots, str(one.clause or ""))

    def of_row(self, row: Row, clause: str = "") -> Iterator[Point]:
        """Why a fact is neither there nor not there: one that is derived, or a ruling to place."""
        if row.kind.declared is Ruling and self._open(row.truth):
            yield from self._judgement(str(row.value("term")), str(row.value("about")), clause)
        elif self._open(row.truth):
            yield from self._once((id(row), ""), lambda: self._of_derived(row))

    def of_fields(self, row: Row) -> Iterator[Point]:
        """Why a fact, or a value that it holds, is open."""
        yield from self.of_row(row)
        for described in row.kind.fields:
            if described.maybe:
                yield from self._of_field(row, described.name, "")

    def of_field(self, row: Row, name: str) -> Iterator[Point]:
        """Why a value that a fact holds is open."""
        yield from self._of_field(row, name, "")

    def _of_derived(self, row: Row) -> Iterator[Point]:
        if isinstance(row.origin, Recorded):
            yield denied(row.origin, self.ledger)
        for derivation in self.ledger.why(row):
            if not self._open(derivation.truth):
                continue
            rule, clause = derivation.rule, str(derivation.clause or "")
            slots = {var: place for place, var in enumerate(rule.of)}
            for premise in derivation.premises:
                yield from self.of_row(premise, clause)
            yield from self.of_node(rule.where, derivation.premises, slots, clause)
            if rule.holds is not None:
                yield from self.of_node(rule.holds, derivation.premises, slots, clause)

    def of_node(self, node: x.Condition, b: Binding, slots: Slots, clause: str) -> Iterator[Point]:
        """The open points inside a condition that is open for some facts."""
        there = self.wanted
        for row in b:
            there &= row.truth.possible
        yield from self._of_node(node, b, slots, clause, there)

    def _of_node(
        self, node: x.Condition, b: Binding, slots: Slots, clause: str, there: int
    ) -> Iterator[Point]:
        """The same in the worlds in which the facts are `there`, and all around it is open."""
        frame = self.ledger.frame
        if walk.always_decided(node):
            return
        truth = evaluate.condition(node, slots)(b, frame)
        there &= truth.unknown | truth.judgement
        if not there:
            return
        match node:
            case x.Both() | x.Either():
                for part in node.parts:
                    yield from self._of_node(part, b, slots, clause, there)
            case x.Negation():
                yield from self._of_node(node.part, b, slots, clause, there)
            case x.Awaits():
                term = evaluate.value(node.term, slots)(b, frame)
                about = evaluate.value(node.about, slots)(b, frame)
                yield from self._judgement(str(term), str(about), clause)
            case Exists():
                yield from self._of_fold(node, b, slots, clause)
            case _:
                for compared in walk.parts(node):
                    if isinstance(compared, x.Value):
                        yield from self._of_value(compared, b, slots, clause)

    def _of_value(
        self, node: x.Value[Any], b: Binding, slots: Slots, clause: str
    ) -> Iterator[Point]:
        if isinstance(node, x.Field):
            yield from self._of_field(b[slots[node.var]], node.name, clause)
        elif isinstance(node, FOLDS):
            yield from self._of_fold(node, b, slots, clause)
        elif isinstance(node, x.Case):
            yield from self._of_case(node, b, slots, clause)
        else:
            for part in walk.parts(node):
                if isinstance(part, x.Value):
                    yield from self._of_value(part, b, slots, clause)

    def _of_case(
        self, node: "x.Case[Any]", b: Binding, slots: Slots, clause: str
    ) -> Iterator[Point]:
        """The field that chooses, and of the choices only the one that it names."""
        yield from self._of_value(node.by, b, slots, clause)
        named = evaluate.value(node.by, slots)(b, self.ledger.frame)
        chosen = dict(node.choices).get(named, node.otherwise)
        if chosen is not None:
            yield from self._of_value(chosen, b, slots, clause)

    def _of_field(self, row: Row, name: str, clause: str) -> Iterator[Point]:
        held = row.value(name)
        if held is not JUDGEMENT and held is not UNKNOWN:
            return
        if row.kind.declared is LeftEarlier:
            yield from self._of_departures(str(row.value("party")))
        elif self.ledger.why(row):
            yield from self._of_conclusion(row, name)
        elif held is JUDGEMENT or (row.kind.declared is Ruling and undated(row)):
            yield from self._judgement(str(row.value("term")), str(row.value("about")), clause)
        else:
            yield missing_field(row, name, clause)

    def _of_departures(self, party: str) -> Iterator[Point]:
        """What keeps it open when a party has left, which an earlier run of the same found."""
        mark = (id(self), f"left {party}")
        if mark not in self.known:
            self.known[mark] = ()  # a departure may rest on who had left
            for row in self.ledger.store.of("departure"):
                if row.value("party") == party:
                    self.known[mark] += tuple(self.of_fields(row))
        yield from self.known[mark]

    def _judgement(self, term: str, about: str, clause: str) -> Iterator[Point]:
        """What a person is to judge, or of which ruling what it is about or its day is missing."""
        of_it = [
            row
            for row in self.ledger.store.of("ruling")
            if (row.value("term"), row.value("about")) == (term, about)
        ]
        of_no_day = [event for row in of_it for event in undated(row)]
        if of_no_day:
            yield from (missing_day(event, clause) for event in of_no_day)
            return
        rulings = [row for row in of_it if row.value("answer") is JUDGEMENT or row.truth.judgement]
        loose = [event.id for row in rulings for event in unplaced(row)]
        yield from (Due(term, id, clause, unplaced=True) for id in dict.fromkeys(loose))
        if not loose:
            early = [
                event.id
                for row in (*rulings, *self._settled(term, about, clause))
                if row not in rulings or row.truth.judgement
                for event in assessments(row)
            ]
            apart = differing(self.ledger, term, about)
            judged = self._is_judged(term, about)
            yield Due(term, about, clause, False, tuple(dict.fromkeys(early)), apart, judged)

    def _settled(self, term: str, about: str, clause: str) -> list[Row]:
        """Rulings of a clause that do not settle what is asked of it: something came since."""
        return [
            row
            for row in self.ledger.store.of("ruling")
            if (row.value("term"), row.value("about")) == (term, about) == (term, clause)
            and row.value("answer") is not JUDGEMENT
            and not row.truth.judgement
        ]

    def _is_judged(self, term: str, about: str) -> bool:
        """Whether a question of the rules themselves is about an event, and of a kind it may be."""
        asked = self.ledger.book.judgements.get(term)
        of = self.ledger.store.of
        return asked is not None and any(
            row.value("id") == about for kind in asked.about for row in of(kind)
        )

    def _of_conclusion(self, row: Row, name: str) -> Iterator[Point]:
        """An unknown field of a derived fact is unknown because of what it was made from."""
        yield from self._once((id(row), name), lambda: self._of_made(row, name))

    def _of_made(self, row: Row, name: str) -> Iterator[Point]:
        for derivation in self.ledger.why(row):
            if not derivation.truth.possible & self.wanted:
                continue
            slots = {var: place for place, var in enumerate(derivation.rule.of)}
            made = derivation.rule.then.fields[row.kind.index[name]]
            yield from self._of_value(
                made, derivation.premises, slots, str(derivation.clause or "")
            )

    def _of_fold(self, node: Fold, b: Binding, slots: Slots, clause: str) -> Iterator[Point]:
        if isinstance(node, Gathered) and node.which == "certain":
            return  # what is open is left out of it
        only_values = isinstance(node, Gathered) and node.which == "possible"
        frame = self.ledger.frame
        over = evaluate.members(node, slots)
        inner = {**slots, node.var: len(slots)}
        found = over.found(b, frame)
        for row, _ in found:
            if not only_values:
                yield from self.of_row(row, clause)
            if node.where is not x.ALWAYS and not only_values:
                yield from self.of_node(node.where, (*b, row), inner, clause)
            for part in walk.parts(node):
                if isinstance(part, x.Value):
                    yield from self._of_value(part, (*b, row), inner, clause)
        if (node.var.kind.open or isinstance(node, Only)) and not found:
            yield unrecorded(node, b, slots, frame, clause)
        elif isinstance(node, Only):
            yield from self._of_contradiction(node, found, clause)

    def _of_contradiction(
        self, node: "Only[Any]", found: list[tuple[Row, Truth]], clause: str
    ) -> Iterator[Missing]:
        """Facts that are all there and give different values."""
        assert isinstance(node.of, x.Field)
        told = {}
        for row, truth in found:
            held = row.value(node.of.name)
            if truth.yes & self.wanted and held is not UNKNOWN and held is not JUDGEMENT:
                told[row] = held
        if len(set(told.values())) > 1:
            behind = [events_behind(row, self.ledger) for row in told]
            shared = set.intersection(*behind)
            apart = {event for events in behind for event in events - shared}
            kinds = {event.kind for event in apart}
            kind = kinds.pop() if len(kinds) == 1 else node.var.kind.name
            ids = sorted(event.id for event in apart)
            yield Missing(kind, "", "", "", clause, contradicted=tuple(ids))

    def _open(self, truth: Truth) -> bool:
        return bool((truth.unknown | truth.judgement) & self.wanted)

    def _once(
        self, mark: tuple[int, str], points: Callable[[], Iterator[Point]]
    ) -> tuple[Point, ...]:
        if mark not in self.known:
            self.known[mark] = tuple(dict.fromkeys(points()))
        return self.known[mark]
