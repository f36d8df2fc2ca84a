"""A search for open points that remembers: for many facts that rest on the same ones."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from engine.inference.facts import Row
from engine.questions.open_points import Point, Search


@dataclass(slots=True)
class RememberingSearch(Search):
    """Finds for every fact what `Search` would, and looks into each fact only once."""

    known: dict[tuple[int, str], tuple[Point, ...]] = field(default_factory=dict)
    """By fact, and by a field of it where only that field is looked into."""

    def of_row(self, row: Row) -> Iterator[Point]:
        if self._open(row.truth):
            yield from self._remembered((id(row), ""), super(RememberingSearch, self).of_row(row))

    def _of_conclusion(self, row: Row, name: str) -> Iterator[Point]:
        found = super(RememberingSearch, self)._of_conclusion(row, name)
        yield from self._remembered((id(row), name), found)

    def _remembered(self, key: tuple[int, str], found: Iterator[Point]) -> tuple[Point, ...]:
        if key not in self.known:
            self.known[key] = tuple(dict.fromkeys(found))
        return self.known[key]
