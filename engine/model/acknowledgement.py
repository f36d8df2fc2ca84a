"""An acknowledgement: somebody has seen a finding, says why it may stand, and until when."""

from dataclasses import dataclass
from datetime import date

from engine.model.problem import Place


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """`until` is the last day on which it holds; `to` limits it to some parties (empty: all).

    `at_most`, in öre: of a finding about a larger sum it does not hold.
    """

    finding: str
    reason: str
    by: str
    until: date
    place: Place
    to: tuple[str, ...] = ()
    at_most: int | None = None
