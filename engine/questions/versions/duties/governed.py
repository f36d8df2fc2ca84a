"""The duties of a way through the versions, each with the version that governs it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from engine.questions.versions.acts.earlier import Before
from engine.questions.versions.duties.handed_over import state_alike
from engine.questions.versions.duties.merged import Merged, Straddling, due_days
from engine.questions.versions.walk.way import Way

Of = tuple[str, str, str]
"""Clause, bearer and period of a duty."""
OPEN: Final = None
"""Which version governs is open."""


@dataclass(frozen=True, slots=True)
class Shares:
    """The duties of a way, each with the place of the version that governs it, or OPEN; without
    any where nothing is owed. `before`: the acts that leave open who is bound."""

    found: Merged
    way: Way
    places: Mapping[Of, frozenset[int | None]]
    before: Before

    def has(self, clause: str | None, bearers: Sequence[str], period: str | None) -> bool:
        """Whether anything is known of a duty of one of these."""
        return any((clause or "", one, period or "") in self.places for one in bearers)

    def governed(
        self, place: int, clause: str | None, bearers: Sequence[str], period: str | None
    ) -> list[str]:
        """Those of the bearers whose duty is governed by the version at a place."""
        of = [(one, self.places.get((clause or "", one, period or ""))) for one in bearers]
        return [one for one, places in of if places and place in places]

    def is_open(self, clause: str | None, bearers: Sequence[str], period: str | None) -> bool:
        """Whether it is open which version governs the duty of one of them."""
        each = [self.places.get((clause or "", one, period or "")) for one in bearers]
        return any(places is not None and OPEN in places for places in each)

    def in_doubt(self, clause: str | None, bearers: Sequence[str], period: str | None) -> bool:
        """Whether the duty of one of them is open since it is open who is bound."""
        return any(one.by_doubt for one in self._open(clause, bearers, period))

    def may_govern(
        self, place: int, clause: str | None, bearers: Sequence[str], period: str | None
    ) -> bool:
        """Whether the version at a place is one of those that may govern the open duty of one."""
        return any(one.may_fall_by(place) for one in self._open(clause, bearers, period))

    def of_one_day(
        self, clause: str | None, bearers: Sequence[str], period: str | None
    ) -> int | None:
        """Where an open duty of one of them has one state and day by each wording that has it, the
        place of the last of those; then only how much is owed is open."""
        open_ = self._open(clause, bearers, period)
        return next((max(one.rows) for one in open_ if of_one_day(one)), None)

    def carried_by(self, place: int, clause: str, period: str | None) -> list[str]:
        """The clauses of open duties for which the row of a clause stands by a wording."""
        open_ = (one for one in self.found.straddling if one.chosen is None)
        found = (
            one.key[0]
            for one in open_
            if one.key[0] != clause and one.clause_by(place) == clause and place in one.rows
            and (one.key[3] or "") == (period or "")
        )  # fmt: skip
        return [*dict.fromkeys(found)]

    def _open(
        self, clause: str | None, bearers: Sequence[str], period: str | None
    ) -> Iterator[Straddling]:
        for one in self.found.straddling:
            of = (one.key[0], one.key[3] or "") == (clause or "", period or "")
            if of and one.chosen is None and not {*one.key[1]}.isdisjoint(bearers):
                yield one


def of_one_day(one: Straddling) -> bool:
    """Whether it has one state and day by each wording."""
    return state_alike(one) and len({tuple(due_days(row)) for row in one.each}) == 1
