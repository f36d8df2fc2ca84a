"""What keeps a journal: the one small interface, and how a keeper says that it cannot."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta
from types import TracebackType
from typing import Final, Literal, Protocol, Self

from engine.journal.chain import Damage
from engine.journal.entry import Draft, Entry, genesis, instant_text

Why = Literal[
    "absent",
    "denied",
    "read-only",
    "locked",
    "full",
    "gone",
    "password",
    "newer",
    "older",
    "not-a-journal",
    "too-old-a-library",
    "clock-behind",
    "folder",
    "hot",
    "unsure",
    "other",
]
LAG: Final = timedelta(seconds=60)
"""How far the clock may lie behind the last entry: that much may clocks of writers differ."""
Clock = Callable[[], datetime]
"""Gives the instant now, aware. Asked under the lock, so that order of time is order of rows."""


class Keeper(Protocol):
    """Keeps entries. Whole calls either happen or do not; an entry returned is on disk."""

    def append(
        self, agreement: str, drafts: Sequence[Draft], clock: Clock, after: str | None = None
    ) -> tuple[Entry, ...]:
        """The drafts as the next entries, all or none.

        `after` is the head that the caller checked the drafts against: `Moved` is raised,
        and nothing written, where another is the head by now. None: whatever it is.
        Raises `Taken` for an id that is used, `Unreachable`, and `Broken`.
        """
        ...

    def restore(self, entries: Sequence[Entry]) -> None:
        """Entries of one agreement as they were exported, after those that are there already.

        They must continue the chain. Raises as `append` does, and `Moved` where they do not.
        """
        ...

    def read(self, agreement: str, known_on: date | None = None) -> tuple[Entry, ...]:
        """The entries known by the end of that civil day in Stockholm (None: all), in order."""
        ...

    def head(self, agreement: str) -> Entry | None:
        """The last entry; None where there is none."""
        ...

    def agreements(self) -> tuple[str, ...]:
        """Those that have entries, sorted."""
        ...

    def verify(self, agreement: str | None = None) -> Iterator[Damage]:
        """Everything that is wrong with the chain of that agreement, or of all."""
        ...

    def close(self) -> None:
        """Lets go of the journal. A keeper is also a context manager that does so."""
        ...

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class Unreachable(Exception):
    """The journal cannot be read or written now; nothing was written. `why` is a reason."""

    def __init__(self, where: str, why: Why, detail: str = "") -> None:
        super().__init__(where, why, detail)
        self.where, self.why, self.detail = where, why, detail


class Broken(Exception):
    """The journal is damaged: the file itself, or a chain."""

    def __init__(self, where: str, detail: str = "", damages: tuple[Damage, ...] = ()) -> None:
        super().__init__(where, detail, damages)
        self.where, self.detail, self.damages = where, detail, damages


class Moved(Exception):
    """The head is no longer the one that was named; nothing was written."""


class Taken(Exception):
    """An id that an entry has already; nothing was written."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.id = id


def now_or_behind(where: str, clock: Clock, last: Entry | None) -> datetime:
    """The instant now; `Unreachable` where the clock lies too far behind the last entry."""
    now = clock()
    if last is not None and instant_text(now + LAG) < last.recorded:
        raise Unreachable(where, "clock-behind", last.recorded)
    return now


def head_of(agreement: str, last: Entry | None) -> str:
    """The hash of a chain's last entry, or what stands for it where there is none."""
    return last.hash if last is not None else genesis(agreement)


def follows(last: Entry | None, entries: Sequence[Entry]) -> bool:
    """Whether the first of the entries continues the chain after `last`."""
    first = entries[0]
    number = last.sequence if last is not None else 0
    return (first.sequence, first.previous) == (number + 1, head_of(first.agreement, last))
