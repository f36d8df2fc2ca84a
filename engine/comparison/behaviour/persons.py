"""The persons for whom two versions differ in the same way, which is told as one difference."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from engine.comparison.behaviour.found import Difference
from engine.model.person import TRAITS

Traits = tuple[tuple[str, str], ...]
"""What is said of a person, as `("role", "witness")`."""
ORDER: Final = (*TRAITS[1:], TRAITS[0])
"""Persons of one role are put together before those of several."""


@dataclass(eq=False)
class Persons:
    """Those that each difference was found for."""

    _found: dict[tuple[str, ...], dict[Traits, None]] = field(default_factory=dict)

    def keep(self, one: Difference) -> None:
        if one.ask.person:
            self._found.setdefault(one.key, {})[one.ask.person] = None

    def likewise(self, one: Difference) -> list[dict[str, list[str]]]:
        """All of them where there are several, by the values that each of their traits has."""
        found = self._found.get(one.key, {})
        return together(found) if one.ask.person and len(found) > 1 else []


def together(persons: Iterable[Traits]) -> list[dict[str, list[str]]]:
    """Persons as few rows: each row stands for every combination of its values."""
    rows = [{trait: [value] for trait, value in one} for one in persons]
    for trait in ORDER:
        merged: dict[str, dict[str, list[str]]] = {}
        for row in rows:
            if trait in row:
                rest = repr({name: values for name, values in row.items() if name != trait})
                merged.setdefault(f"{trait} {rest}", {**row, trait: []})[trait].extend(row[trait])
            else:
                merged[repr(row)] = row
        rows = list(merged.values())
    return rows
