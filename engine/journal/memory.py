"""A journal in memory: for tests, and for trying what would be if something were recorded."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from engine.journal.chain import Damage, damages
from engine.journal.entry import Draft, Entry, chained
from engine.journal.keeper import (
    Broken,
    Clock,
    Keeper,
    Moved,
    Taken,
    follows,
    head_of,
    now_or_behind,
)

WHERE: Final = "memory"


class Memory(Keeper):
    """Keeps entries in lists; as `Keeper` promises, but for the disk."""

    def __init__(self) -> None:
        self._chains: dict[str, list[Entry]] = {}

    def append(
        self, agreement: str, drafts: Sequence[Draft], clock: Clock, after: str | None = None
    ) -> tuple[Entry, ...]:
        last = self.head(agreement)
        if after is not None and head_of(agreement, last) != after:
            raise Moved
        ids = {entry.id for entry in self._chains.get(agreement, ())}
        for draft in drafts:
            if draft.id in ids:
                raise Taken(draft.id)
            ids.add(draft.id)
        entries = chained(agreement, last, drafts, now_or_behind(WHERE, clock, last))
        self._chains.setdefault(agreement, []).extend(entries)
        return tuple(entries)

    def restore(self, entries: Sequence[Entry]) -> None:
        if not entries:
            return
        agreement = entries[0].agreement
        if not follows(self.head(agreement), entries):
            raise Moved
        whole = [*self._chains.get(agreement, ()), *entries]
        found = tuple(damages(agreement, whole))
        if found:
            raise Broken(WHERE, damages=found)
        self._chains[agreement] = whole

    def read(self, agreement: str, known_on: date | None = None) -> tuple[Entry, ...]:
        chain = self._chains.get(agreement, ())
        return tuple(one for one in chain if known_on is None or one.day <= known_on.isoformat())

    def head(self, agreement: str) -> Entry | None:
        chain = self._chains.get(agreement)
        return chain[-1] if chain else None

    def agreements(self) -> tuple[str, ...]:
        return tuple(sorted(name for name, chain in self._chains.items() if chain))

    def verify(self, agreement: str | None = None) -> Iterator[Damage]:
        for name in self.agreements() if agreement is None else (agreement,):
            yield from damages(name, self._chains.get(name, ()))

    def close(self) -> None:
        """Nothing to let go of."""
