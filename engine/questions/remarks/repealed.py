"""Acts that have been repealed, as far as anybody has needed to know it here.

Each row needs a source. An act that does not stand here may be repealed all the same.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final


@dataclass(frozen=True, slots=True)
class Repealed:
    """An act by its SFS number, the day from which it is no longer in force, and what came."""

    act: str
    name: str
    since: date
    by: str
    source: str


REPEALED: Final = (
    Repealed(
        act="SFS 2001:453",
        name="socialtjänstlagen",
        since=date(2025, 7, 1),
        by="SFS 2025:400",
        source="prop. 2024/25:89, En förebyggande socialtjänstlag",
    ),
)
BY_ACT: Final = {one.act: one for one in REPEALED}
