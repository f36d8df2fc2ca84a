"""What of one version answers to what of the other: clauses, forks, parties, and other lists."""

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeVar

from engine.language.kept_ids import same_party
from engine.model.agreement import Agreement, Clause, Fork, OpenTerm
from engine.model.said import Said

T = TypeVar("T")
Pair = tuple[T | None, T | None]
Side = Literal["old", "new"]


@dataclass(frozen=True)
class Paired:
    """Two agreements laid beside each other."""

    old: Agreement
    new: Agreement

    @cached_property
    def clauses(self) -> list[Pair[Clause]]:
        """In the order of the new text; what is gone stands after what it followed.

        The same id with the same words first; then the same words under another id, if only
        one clause has them; then the same id. The order in the text does not matter.
        """
        old, new = self.old.clauses, self.new.clauses
        said = [{id: c.words for id, c in side.items()} for side in (old, new)]
        by_words = [_only_ones(one) for one in said]
        to_new = {id: id for id, words in said[0].items() if said[1].get(id) == words}
        for words, id in by_words[0].items():
            found = by_words[1].get(words)
            if found and id not in to_new and found not in to_new.values():
                to_new[id] = found
        taken = set(to_new.values())
        to_new |= {id: id for id in old if id in new and id not in to_new and id not in taken}
        return in_order(old, new, to_new)

    def clause(self, id: str, side: Side) -> str:
        """What tells a clause from all others of both: the same for two that are a pair."""
        return self._named[side].get(id, id)

    @cached_property
    def _named(self) -> Mapping[Side, Mapping[str, str]]:
        """An id may be that of one clause in the old version, and of another in the new."""
        return {
            "old": {o.id: f"={o.id}" if n else f"-{o.id}" for o, n in self.clauses if o},
            "new": {n.id: f"={o.id}" if o else f"+{n.id}" for o, n in self.clauses if n},
        }

    @cached_property
    def forks(self) -> list[Pair[Fork]]:
        """By what they ask, then by their readings; then the same id, if they have anything of
        that in common or a clause: a number may go to another point."""
        old, new = self.old.forks, self.new.forks
        to_new = _answering(old, new, lambda one: one.title, _readings)
        taken = set(to_new.values())
        left = [id for id in old if id in new and id not in to_new and id not in taken]
        to_new |= {id: id for id in left if self._akin(old[id], new[id])}
        return in_order(old, new, to_new)

    def _akin(self, old: Fork, new: Fork) -> bool:
        about = {self.clause(one, "old") for one in old.clauses}
        about &= {self.clause(one, "new") for one in new.clauses}
        return bool(about or {*_readings(old)} & {*_readings(new)})

    @cached_property
    def open_terms(self) -> list[Pair[OpenTerm]]:
        """By their words or name and what is asked; then the same id."""
        old, new = self.old.open_terms, self.new.open_terms
        to_new = _answering(old, new, _words, lambda one: one.asks)
        taken = set(to_new.values())
        to_new |= {id: id for id in old if id in new and id not in to_new and id not in taken}
        return in_order(old, new, to_new)

    @cached_property
    def open_term_names(self) -> Mapping[str, str]:
        """The old id of each new open term that has one."""
        return {n.id: o.id for o, n in self.open_terms if o and n}

    def open_term(self, id: str, side: Side) -> str:
        """What tells an open term from all others of both: the old id where it has one."""
        return self.open_term_names.get(id, f"+{id}") if side == "new" else id

    @cached_property
    def fork_names(self) -> Mapping[str, str]:
        """The old id of each new fork that has one."""
        return {n.id: o.id for o, n in self.forks if o and n}

    @cached_property
    def both(self) -> frozenset[str]:
        """The parties and units of parties that both have."""
        return _bound(self.old) & _bound(self.new)

    @cached_property
    def renamed(self) -> Mapping[str, str]:
        """The old id of each party that has another in the new version.

        It is the same party if the two have one organisation number, or one name where a number
        is missing, and no other of them has.
        """
        gone = [p for p in self.old.parties if p.id not in self._ids(self.new)]
        come = [p for p in self.new.parties if p.id not in self._ids(self.old)]
        pairs = [(o, n) for o in gone for n in come if same_party(o, n)]
        olds, news = (Counter(pair[side].id for pair in pairs) for side in (0, 1))
        return {n.id: o.id for o, n in pairs if olds[o.id] == news[n.id] == 1}

    def party(self, id: str, side: Side) -> str:
        """What tells a party or unit from all others of both: the old id where it has one."""
        return self.renamed.get(id, id) if side == "new" else id

    @staticmethod
    def _ids(agreement: Agreement) -> frozenset[str]:
        return frozenset(party.id for party in agreement.parties)


def _answering(
    old: Mapping[str, T], new: Mapping[str, T], *says: Callable[[T], Hashable]
) -> dict[str, str]:
    """The new id of what says the same: under the same id first, then where only one says it."""
    to_new = {id: id for id in old if id in new and says[0](old[id]) == says[0](new[id])}
    for said in says:
        sides = ((old, set(to_new)), (new, set(to_new.values())))
        ones = [
            _only_ones({id: said(one) for id, one in side.items() if id not in done})
            for side, done in sides
        ]
        to_new |= {id: ones[1][words] for words, id in ones[0].items() if words in ones[1]}
    return to_new


def _readings(fork: Fork) -> tuple[Said, ...]:
    return tuple(reading.says for reading in fork.readings)


def _words(term: OpenTerm) -> Hashable:
    return term.words, term.name


def _bound(agreement: Agreement) -> frozenset[str]:
    return frozenset(
        name for p in agreement.parties for name in (p.id, *(unit.id for unit in p.units))
    )


def _only_ones(said: Mapping[str, Hashable]) -> dict[Hashable, str]:
    """The ids by what is said, where no other says the same."""
    times = Counter(said.values())
    return {words: id for id, words in said.items() if times[words] == 1}


def by_id(old: Iterable[T], new: Iterable[T], id: Callable[[T], str]) -> list[Pair[T]]:
    """What has the same id, and what only one side has."""
    one, other = ({id(x): x for x in side} for side in (old, new))
    return in_order(one, other, {name: name for name in one if name in other})


def in_order(
    old: Mapping[str, T], new: Mapping[str, T], to_new: Mapping[str, str]
) -> list[Pair[T]]:
    """Pairs in the order of the new; what is gone stands after what it followed."""
    to_old = {name: id for id, name in to_new.items()}
    after: dict[str | None, list[T]] = {}
    last: str | None = None
    for id, one in old.items():
        if id in to_new:
            last = to_new[id]
        else:
            after.setdefault(last, []).append(one)
    found: list[Pair[T]] = [(one, None) for one in after.get(None, [])]
    for name, other in new.items():
        found.append((old[to_old[name]] if name in to_old else None, other))
        found += [(one, None) for one in after.get(name, [])]
    return found


def most_alike(
    old: Sequence[T], new: Sequence[T], parts: Callable[[T], Collection[Hashable]], least: float
) -> list[Pair[T]]:
    """Pairs of those that share most, down to a part `least` of what both have together."""
    held = [[frozenset(parts(one)) for one in side] for side in (old, new)]
    ranked = sorted(
        (-_shared(a, b), sorted((sorted(map(repr, a)), sorted(map(repr, b)))), i, j)
        for i, a in enumerate(held[0])
        for j, b in enumerate(held[1])
        if _shared(a, b) >= least
    )
    to_new: dict[int, int] = {}
    for _, _, i, j in ranked:
        if i not in to_new and j not in to_new.values():
            to_new[i] = j
    return in_order(
        {str(i): one for i, one in enumerate(old)},
        {str(j): one for j, one in enumerate(new)},
        {str(i): str(j) for i, j in to_new.items()},
    )


def _shared(a: frozenset[Hashable], b: frozenset[Hashable]) -> float:
    return len(a & b) / len(a | b) if a | b else 1.0
