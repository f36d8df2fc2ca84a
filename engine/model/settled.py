"""What an act has settled under an earlier wording, and a later one takes as it is."""

from dataclasses import dataclass
from datetime import date

from engine.model.calendar import NEVER


@dataclass(frozen=True, slots=True)
class Settled:
    """A party's last day by an act that had its effect before a wording came.

    `forks` are those that it rests on, and `where` the readings of them, in that order, by which
    it is so; not `surely`: by a weak reading, and as far as is known then. With a `scope` it is
    none's last day, but whom the act, by that party, takes out.
    """

    act: str
    party: str
    side: str
    ends: date
    forks: tuple[str, ...]
    where: frozenset[tuple[str, ...]]
    surely: bool = True
    scope: str = ""


def lets_nobody_go(act: str) -> Settled:
    """That nobody has left by an act, by itself."""
    return Settled(act, "", "", NEVER, (), frozenset())
