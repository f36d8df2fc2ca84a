"""Which questions two versions are compared by, and which of them a change can bear on."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from engine.comparison.behaviour.duties import of_duties
from engine.comparison.behaviour.events import ASSESSMENT, NOT_INVENTED
from engine.comparison.behaviour.told import COSTS, OBLIGATIONS, Ask
from engine.comparison.change import Change
from engine.inference.book import Book
from engine.inference.given import rows_of
from engine.inference.kinds import KindInfo
from engine.model.agreement import Agreement, Forked, Party
from engine.model.person import CRIMES, ROLES
from engine.model.types import NO_LIMIT
from engine.questions.ask import QUESTIONS, goals_of
from engine.questions.event_roles import QUESTION_OF
from engine.questions.lists.obligations import DEBTS, GOALS
from engine.questions.readings.positions import bearing, fields_read, terms_present

ADULT: Final = 18
GENERAL: Final = ("termination", "renewal")
"""Beside in force: the questions that show most of what an event does."""
OF_EVENT: Final = QUESTION_OF
SEEN: Final = ("main", "strength")
"""Of a fork and a reading, what the rules can see; of an open term, only that it is there."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What a question rests on: kinds of events, and the fields of terms that it reads."""

    kinds: frozenset[str]
    fields: frozenset[tuple[str, str]]
    forks: frozenset[str]
    """Of either version, by the ids they have there."""

    def is_moved_by(self, change: Change) -> bool:
        """Whether a change can bear on it; of what is neither a term nor a fork, it always may."""
        if change.about == "field":
            return (change.kind, change.field.replace(" ", "_")) in {
                (kind, name.rstrip("_")) for kind, name in self.fields
            }
        if change.about in ("fork", "reading"):
            return change.key.partition("-")[0] in self.forks
        return change.about != "term" or change.kind in {kind for kind, _ in self.fields}


def reach(ask: Ask, sides: Sequence[Agreement], book: Book) -> Reach:
    """What a question rests on, under either version, whatever has happened."""
    kinds: set[str] = set()
    fields: set[tuple[str, str]] = set()
    for side in sides:
        wanted = goals(ask, side, book)
        present = terms_present(side, book).union(book.events)
        part = bearing(book.upstream(wanted), wanted, present)
        kinds |= part.kinds & book.events.keys()
        fields |= fields_read(part) | {(k, "clause") for k in part.kinds & book.terms.keys()}
        fields |= {one for k in part.kinds & book.terms.keys() for one in _listed(book.terms[k])}
    forks = {
        value.fork
        for side in sides
        for term in side.terms
        for name, value in term.values.items()
        if isinstance(value, Forked) and (term.kind, name) in fields
    }
    return Reach(frozenset(kinds), frozenset(fields), frozenset(forks))


def _listed(kind: KindInfo) -> Iterator[tuple[str, str]]:
    """The fields whose items the rules see as facts of their own."""
    for field in kind.fields:
        if rows_of(field.type) is not None:
            yield kind.name, field.name


def goals(ask: Ask, agreement: Agreement, book: Book) -> frozenset[str]:
    """The kinds that a question is answered by."""
    if ask.name == OBLIGATIONS:
        return GOALS | DEBTS
    return goals_of(QUESTIONS[ask.name](ask.on(agreement.version), agreement, ()), book)


def representatives(old: Agreement, new: Agreement) -> tuple[str, ...]:
    """One party of each set of parties that both versions mention alike: same side, same group,
    in the same places under the same readings.

    Only parties that both versions have.
    """
    seen: dict[object, str] = {}
    theirs = {party.id: party for party in new.parties}
    for party in old.parties:
        if party.id in theirs:
            traits = [traits_of(one, side) for one, side in ((party, old), (theirs[party.id], new))]
            seen.setdefault(repr(traits), party.id)
    return tuple(seen.values())


def traits_of(party: Party, agreement: Agreement) -> object:
    """How an agreement mentions a party: where alone, where with others, under which readings."""
    alone, among = [], []
    for place, term in enumerate(agreement.terms):
        if term.kind == "party":
            continue  # every party has one
        for name, value in term.values.items():
            forked = value.values if isinstance(value, Forked) else {"": value}
            for reading, held in forked.items():
                if held == party.id:
                    alone.append((place, name, reading))
                elif isinstance(held, tuple) and party.id in held:
                    among.append((place, name, reading))
    return party.side, party.group, bool(party.units), alone, among


def asks(
    old: Agreement, new: Agreement, book: Book, changed: Collection[str] = ()
) -> Iterator[Ask]:
    """The questions that are asked of every history, one per party up to symmetry.

    `changed`: the clauses that have changed, by the ids they have in the old version.
    """
    parties = representatives(old, new)
    sides = {party.id: party.side for party in old.parties}
    yield Ask("in-force")
    for party in parties:
        yield Ask("in-force", party=party)
        yield Ask("termination", party=party)
    yield Ask("renewal", years=1)
    yield Ask(OBLIGATIONS)
    for party in parties:
        yield Ask("payment", party=party)
        yield Ask("repayment", party=party)
        against = next((one for one in sides if sides[one] != sides[party]), "")
        if against:
            yield Ask("rescission", party=party, against=against)
        yield Ask("assignment", party=party)
    yield from of_duties(old, new, book, parties, changed)
    yield from _persons(old, new)


def _persons(old: Agreement, new: Agreement) -> Iterator[Ask]:
    """A person of each role, of the ages around those that the terms name."""
    terms = [term for side in (old, new) for term in side.terms if term.kind == "eligibility"]
    ages = {ADULT}
    for term in terms:
        for name in ("from_age", "below_age"):
            value = term.values[name]
            for age in value.values.values() if isinstance(value, Forked) else (value,):
                ages |= {age - 1, age} if 0 < age < NO_LIMIT else set()
    for role in ROLES if terms else ():
        for age in sorted(ages):
            for crime in CRIMES:
                for resident in ("yes", "no"):
                    traits = (("role", role), ("age", str(age)), ("resident", resident))
                    yield Ask("eligibility", person=(*traits, ("crime", crime)))


def weighs(change: Change) -> bool:
    """Whether the rules can see it: words for people they cannot."""
    if change.how == "same":
        return False
    if change.about in ("fork", "reading", "open term"):
        return change.how in ("added", "removed") or change.field in SEEN
    return change.about in ("term", "field", "party", "order of parties")


def relevant(
    old: Agreement, new: Agreement, book: Book, weighed: Sequence[Change]
) -> dict[Ask, Reach]:
    """The questions that some change can bear on, the cheap first; where none is, all."""
    known: dict[str, Reach] = {}
    found: dict[Ask, Reach] = {}
    changed = {change.old.clause for change in weighed if change.old}
    for ask in asks(old, new, book, changed):
        if ask.name not in known:
            known[ask.name] = reach(ask, (old, new), book)
        if not weighed or any(known[ask.name].is_moved_by(change) for change in weighed):
            found[ask] = known[ask.name]
    return dict(sorted(found.items(), key=lambda one: COSTS.get(one[0].name, 1)))


def is_moved(ask: Ask, sides: Sequence[Agreement], book: Book, weighed: Sequence[Change]) -> bool:
    """Whether some change can bear on a question."""
    of = reach(ask, sides, book)
    return any(of.is_moved_by(change) for change in weighed)


@dataclass(eq=False)
class Choice:
    """Which questions a history is asked, by the kind of its last event."""

    relevant: Mapping[Ask, Reach]
    weighed: Sequence[Change]
    found: Mapping[tuple[str, ...], object]
    """What has been found so far, by what makes two differences the same."""

    def takes(self, ask: Ask, kind: str) -> bool:
        """A question is asked of the kinds that it rests on and no more general one does."""
        of = self.relevant[ask]
        if ask in self._general:
            return kind in of.kinds or kind == ASSESSMENT
        if kind not in of.kinds or (ask.name in COSTS and kind in self._of_questions):
            return False
        return self._special or any(key[0] == ask.name for key in self.found)

    def taken(self, kinds: Sequence[str]) -> dict[str, tuple[Ask, ...]]:
        """The questions that are asked after an event of each kind."""
        return {
            kind: tuple(ask for ask in self.relevant if self.takes(ask, kind)) for kind in kinds
        }

    def kinds(self, sides: Sequence[Agreement], book: Book) -> tuple[str, ...]:
        """The kinds of events that the questions rest on, and those that are asked about."""
        found: dict[str, None] = {}
        for of in self.relevant.values():
            found.update(dict.fromkeys(sorted(of.kinds)))
        invented = [
            kind
            for kind in found
            if kind not in NOT_INVENTED and any(self.takes(ask, kind) for ask in self.relevant)
        ]
        asked_of = [
            kind for kind in OF_EVENT if kind not in invented and self.asks_about(kind, sides, book)
        ]
        return (*invented, *asked_of, ASSESSMENT)

    def asks_about(self, kind: str, sides: Sequence[Agreement], book: Book) -> bool:
        """Whether events of a kind are asked about: a change bears on that, or there is none."""
        of = Ask(OF_EVENT[kind], event=kind)
        return not self.weighed or is_moved(of, sides, book, self.weighed)

    @cached_property
    def _special(self) -> bool:
        """Whether some change is none that the general questions rest on."""
        return any(
            not any(self.relevant[ask].is_moved_by(change) for ask in self._general)
            for change in self.weighed
        )

    @cached_property
    def _general(self) -> tuple[Ask, ...]:
        """Those that show most of what an event does: in force for any party, and leaving."""
        return tuple(
            ask
            for ask in self.relevant
            if (ask.name == "in-force" and not ask.party) or ask.name in GENERAL
        )

    @cached_property
    def _of_questions(self) -> frozenset[str]:
        return frozenset(kind for ask in self._general for kind in self.relevant[ask].kinds)
