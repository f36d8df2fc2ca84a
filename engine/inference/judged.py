"""What a rule leaves to a person where an agreement names no words for it."""

from dataclasses import dataclass
from typing import Any

from engine.inference.expressions import Value, value


@dataclass(frozen=True, slots=True)
class Judged:
    """A question of the rules themselves, by id as an open term is.

    `about`: the kinds of events of which an assessment may answer it. Where there is none, no
    yes or no answers it, and an assessment of it is refused.
    """

    id: str
    about: tuple[str, ...] = ()

    @property
    def words(self) -> Value[Any]:
        """The id, as a rule has it."""
        return value(self.id)
