"""What a journal in a database does whichever database it is: a turn, a check, the rows.

How a row is asked for and put in, what a turn to write is, and what the database says when it
cannot, are each keeper's own (`engine.journal.sqlite`, `engine.journal.postgresql`).
"""

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import date

from engine.journal.chain import Damage, damages
from engine.journal.entry import Draft, Entry, chained
from engine.journal.keeper import Broken, Clock, Keeper, Moved, follows, head_of, now_or_behind


class DatabaseKeeper(Keeper):
    """Keeps entries as rows of one table that can be read and added to."""

    _where: str
    """Which journal, as it may be shown."""

    def append(
        self, agreement: str, drafts: Sequence[Draft], clock: Clock, after: str | None = None
    ) -> tuple[Entry, ...]:
        entries: list[Entry] = []
        with self._turn(agreement, entries) as last:
            if after is not None and head_of(agreement, last) != after:
                raise Moved
            entries += chained(agreement, last, drafts, now_or_behind(self._where, clock, last))
            self._insert(entries)
        return tuple(entries)

    def restore(self, entries: Sequence[Entry]) -> None:
        if not entries:
            return
        agreement = entries[0].agreement
        with self._turn(agreement, entries) as last:
            if not follows(last, entries):
                raise Moved
            self._insert(entries)
            found = tuple(damages(agreement, self._rows(agreement)))
            if found:
                raise Broken(self._where, damages=found)

    def read(self, agreement: str, known_on: date | None = None) -> tuple[Entry, ...]:
        with self._told():
            return tuple(self._rows(agreement, known_on))

    def head(self, agreement: str) -> Entry | None:
        with self._told():
            return self._last(agreement)

    def verify(self, agreement: str | None = None) -> Iterator[Damage]:
        for name in self.agreements() if agreement is None else (agreement,):
            with self._told():
                yield from damages(name, self._rows(name))

    @abstractmethod
    def _turn(
        self, agreement: str, entries: Sequence[Entry]
    ) -> AbstractContextManager[Entry | None]:
        """A transaction in which nobody else appends to the agreement; gives its last entry.

        Undone by any exception. `entries` is what has been inserted by the time it ends.
        """

    @abstractmethod
    def _insert(self, entries: Sequence[Entry]) -> None:
        """Puts the rows in. Raises `Taken`, and `Broken` where the guards refuse them."""

    @abstractmethod
    def _last(self, agreement: str) -> Entry | None:
        """The entry with the highest number; None where there is none."""

    @abstractmethod
    def _rows(self, agreement: str, known_on: date | None = None) -> Iterator[Entry]:
        """The entries known by the end of that day (None: all), in order, one after the other."""

    @abstractmethod
    def _told(self) -> AbstractContextManager[None]:
        """Inside it, what the database says is raised as `Unreachable` or `Broken`."""
