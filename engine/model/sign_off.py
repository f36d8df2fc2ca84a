"""Who encoded a clause and who reviewed it, by role, and what it was when it was reviewed."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from engine.model.problem import Place

Reviewed = Literal["reviewed", "changed", "not reviewed"]


@dataclass(frozen=True, slots=True)
class SignOff:
    """Roles, never names. `sha256` is of the clause as reviewed, or how it begins."""

    encoded_by: str
    encoded_on: date
    place: Place
    reviewed_by: str = ""
    reviewed_on: date | None = None
    sha256: str = ""

    @property
    def by_one_role(self) -> bool:
        """Whether the same role has encoded and reviewed: perhaps the same person."""
        return " ".join(self.encoded_by.split()) == " ".join(self.reviewed_by.split())

    def state(self, sha256: str) -> Reviewed:
        """Whether the clause that now has this hash is the one that was reviewed."""
        if not self.reviewed_by:
            return "not reviewed"
        return "reviewed" if sha256.startswith(self.sha256) else "changed"
