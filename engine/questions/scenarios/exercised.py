"""What the expectations of scenarios have touched: clauses, forks, readings."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Exercised:
    """What the expectations of scenarios have touched."""

    clauses: set[str] = field(default_factory=set)
    forks: set[str] = field(default_factory=set)
    readings: set[tuple[str, str]] = field(default_factory=set)

    def add(self, other: "Exercised") -> None:
        self.clauses |= other.clauses
        self.forks |= other.forks
        self.readings |= other.readings
