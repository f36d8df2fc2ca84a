"""Records as keys of what has been answered: two are the same if their events say the same."""

from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from typing import Any, Final

from engine.model.event import Recorded

SAID: Final = [one.name for one in fields(Recorded) if one.name not in ("values", "place")]
"""What an event says beside its values; not where it stands."""


@dataclass(eq=False)
class Numbers:
    """Numbers events by what they say. What is known of an object is kept with the object, so
    that nothing that comes later is taken for one that is gone."""

    _known: dict[int, tuple[Recorded, int]] = field(default_factory=dict)
    _numbers: dict[str, int] = field(default_factory=dict)

    def of(self, record: Sequence[Recorded]) -> tuple[int, ...]:
        """The number of each event, in order."""
        return tuple(map(self._of_event, record))

    def _of_event(self, event: Recorded) -> int:
        known = self._known.get(id(event))
        if known is None:
            number = self._numbers.setdefault(repr(_said(event)), len(self._numbers))
            known = self._known[id(event)] = (event, number)
        return known[1]


def _said(event: Recorded) -> tuple[Any, ...]:
    return *(getattr(event, name) for name in SAID), sorted(event.values.items())
