"""A way through the versions of an agreement: those in force in turn, change by change."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from engine.model.agreement import Agreement
from engine.model.calendar import LONG_AGO, NEVER
from engine.questions.verdict import Answer

NOT_THERE: Final = ("not-recorded", "named-otherwise")
"""Why a change is open for want of the amendment that brings it."""
PERIODS_OPEN: Final = "periods-open"
"""Why a valid change is open: how far the periods had come by the old wording."""


@dataclass(frozen=True, slots=True)
class Change:
    """From one version to the next: whether it is valid, and from which day it counts.

    `why` says more than the verdict: `supposed` (it is asked what would follow if it were
    valid), `not-recorded` (no amendment on record brings the new version), `named-otherwise`
    (nor the one that the version names; another does), `made-later` (than the day asked
    about), `unregulated` (the old version says nothing of amendments), `on-replaced` (it
    amends a version that never came in force), `after-leaving` (whether one who has not agreed
    had left rests on an earlier wording), `joins-unasked` (it makes somebody a party of whose
    consent nothing is on record), PERIODS_OPEN. `new` is as it is used after the old one,
    `kept` the last days of what was certain by that, where it moves the periods.
    """

    old: Agreement
    new: Agreement
    verdict: Answer
    day: date
    event: str = ""
    why: str = ""
    kept: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Way:
    """A way through the versions: those in force in turn, and the changes that were weighed."""

    held: tuple[Agreement, ...]
    changes: tuple[Change, ...]

    @property
    def last(self) -> Agreement:
        return self.held[-1]

    @property
    def taken(self) -> tuple[Change, ...]:
        """The changes that brought the versions in force after the first, in turn: of several that
        may bring one version the last, since those before it did not."""
        held = {one.version for one in self.held}
        brought = {one.new.version: one for one in self.changes if one.new.version in held}
        return tuple(brought.values())


def by_versions(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Each change once, in order."""
    return tuple({name_of(one): one for one in changes}.values())


def name_of(change: Change) -> tuple[date, date, str]:
    """Which change it is: several amendments may bring one version."""
    return change.old.version, change.new.version, change.event


def eve(day: date) -> date:
    """The day before."""
    return day - timedelta(days=1)


def clause_of(agreement: Agreement) -> str | None:
    """The clause about amendments, if there is one."""
    return next((term.clause for term in agreement.terms if term.kind == "amendment"), None)


def named_in(version: Agreement) -> str:
    """The id of the amendment that a version names as its own; empty if it names none."""
    return version.replaces.event if version.replaces else ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days, both inclusive, on which the wording of a version is in force; none where the
    first lies after the last, since the next one came on the same day."""

    first: date
    last: date

    def has(self, day: date) -> bool:
        return self.first <= day <= self.last

    def meets(self, first: date, last: date) -> bool:
        return max(self.first, first) <= min(self.last, last)


def stretches(way: Way) -> tuple[Stretch, ...]:
    """The stretch of each version on the way, the first from long ago, the last without end."""
    begins = [change.day for change in way.taken]
    ends = [*(eve(day) for day in begins), NEVER]
    return tuple(map(Stretch, (LONG_AGO, *begins), ends))
