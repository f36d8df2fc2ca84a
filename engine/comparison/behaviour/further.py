"""Differences that look like one already told, and rest on another change."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from engine.comparison.behaviour.causes import Cause
from engine.comparison.behaviour.finished import Finishing
from engine.comparison.behaviour.found import Difference

MOST: Final = 400
"""How many answers may be worked out anew to find them."""


@dataclass(eq=False)
class Further:
    """Keeps the first of each sort: the same difference for another party, or after other events.

    They are not told one by one: most rest on the same change as the one that is.
    """

    kept: dict[Hashable, Difference] = field(default_factory=dict)

    def keep(self, one: Difference) -> None:
        """Keep one whose like has been told."""
        who = (one.ask.party, one.ask.against, one.ask.duty)
        kinds = tuple(event.kind for event in one.history)
        self.kept.setdefault((one.key, who, one.groundwork.name, kinds), one)

    def that_show(self, told: Sequence[Difference], finishing: Finishing) -> Iterator[Difference]:
        """Those that show a change which none of their like that is told has been traced to.

        `told` is finished. The first of each; what undoing the change does to the answer is asked.
        """
        traced: dict[tuple[str, ...], set[int]] = {}
        for one in told:
            if one.alone:
                traced.setdefault(one.key, set()).update(_changes(one.causes))
        asked = 0
        for one in self.kept.values():
            known = traced.setdefault(one.key, set())
            for cause in finishing.undone:
                if not known.isdisjoint(_changes([cause])):
                    continue
                if asked >= MOST:
                    return
                asked += 1
                if finishing.is_moved_by(one, cause):
                    found = finishing.finished(one)
                    known.update(_changes(found.causes))
                    yield found
                    break


def _changes(causes: Sequence[Cause]) -> set[int]:
    """The changes, which are the same objects for all of an exploration."""
    return {id(change) for cause in causes for change in cause.changes}
