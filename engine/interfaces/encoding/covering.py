"""Tells what the scenarios that were run exercise of the agreements they lie beside."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.inference.book import Book
from engine.interfaces import output
from engine.interfaces.faults import Faults
from engine.interfaces.files import declared
from engine.interfaces.setting import Lang
from engine.language.exemption_reader import Exemption, read_exemptions
from engine.language.scenario import Scenario
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.problem import Place
from engine.questions.scenarios.coverage import exercised
from engine.questions.scenarios.covered import Item, items, needless
from engine.questions.scenarios.exercised import Exercised

EXCEPTIONS = Path("coverage", "exceptions.yaml")


@dataclass(frozen=True, slots=True)
class Covered:
    """One version of an agreement, and what scenarios exercise of it."""

    name: str
    items: tuple[Item, ...]
    needless: tuple[Exemption, ...]

    @property
    def lacking(self) -> list[Item]:
        return [one for one in self.items if one.lacking]


@dataclass(slots=True)
class Covering:
    """Gathers what is exercised while scenarios are run."""

    book: Book
    faults: Faults
    found: dict[Path, tuple[Agreement, Exercised]] = field(default_factory=dict)

    def add(
        self,
        yaml: Path,
        agreement: Agreement,
        scenario: Scenario,
        records: Sequence[Sequence[Recorded]],
    ) -> None:
        """What the cases of a scenario exercise of a version of an agreement."""
        _, touched = self.found.setdefault(yaml, (agreement, Exercised()))
        for case, record in zip(scenario.cases, records, strict=True):
            touched.add(exercised(case, agreement, record, self.book))

    def covered(self) -> list[Covered]:
        """Each version of which scenarios were run; a faulty file of exceptions is a fault."""
        return [
            self._covered(yaml, agreement, touched)
            for yaml, (agreement, touched) in sorted(self.found.items())
        ]

    def _covered(self, yaml: Path, agreement: Agreement, touched: Exercised) -> Covered:
        exempt: tuple[Exemption, ...] = declared(
            yaml.parent / EXCEPTIONS,
            lambda source: read_exemptions(source, agreement, tuple(self.book.terms)),
            self.faults,
        )
        return Covered(
            f"{agreement.id}@{agreement.version.isoformat()}",
            items(agreement, touched, exempt),
            needless(agreement, self.book, touched, exempt),
        )


def tell(found: Sequence[Covered], lang: Lang) -> None:
    """What is left out, each with its place, then the counts."""
    words = output.words(lang)
    for one in found:
        for item in one.lacking:
            said = words[f"coverage.{item.of}"].format(name=item.name)
            output.text(f"{_where(item.place)}: {said}")
        for exempt in one.needless:
            key = "coverage.needless.kind" if exempt.of == "kind" else "coverage.needless"
            output.text(f"{_where(exempt.place)}: {words[key].format(name=exempt.name)}")
        counts = {f"{of}_{what}": n for of, what, n in _counts(one)}
        output.text(words["coverage.counts"].format(agreement=one.name, **counts))


def _where(place: Place) -> str:
    return f"{place.source}:{place.span.line}:{place.span.column}"


def as_rows(found: Sequence[Covered], lang: Lang) -> list[dict[str, Any]]:
    """The same as data: every clause, fork and reading, exercised or not."""
    return [
        {
            "agreement": one.name,
            "counts": _by_sort(one),
            "rows": [_row(item, lang) for item in one.items],
            "needless": [{exempt.of: exempt.name, **_at(exempt.place)} for exempt in one.needless],
        }
        for one in found
    ]


def _row(item: Item, lang: Lang) -> dict[str, Any]:
    return {
        item.of: item.name,
        "needed": item.needed,
        "exercised": item.exercised,
        "exempt": item.exempt.in_(lang) if item.exempt else None,
        **_at(item.place),
    }


def _at(place: Place) -> dict[str, Any]:
    return {"source": place.source, "line": place.span.line, "column": place.span.column}


def _by_sort(one: Covered) -> Mapping[str, Mapping[str, int]]:
    counts: dict[str, dict[str, int]] = {}
    for of, what, number in _counts(one):
        counts.setdefault(of, {})[what] = number
    return counts


def _counts(one: Covered) -> Iterator[tuple[str, str, int]]:
    """Of those that need it, by sort: all, exercised, exempt, lacking."""
    for of in ("clause", "fork", "reading"):
        needed = [item for item in one.items if item.of == of and item.needed]
        yield of, "all", len(needed)
        yield of, "exercised", sum(item.exercised for item in needed)
        yield of, "exempt", sum(not item.exercised and bool(item.exempt) for item in needed)
        yield of, "lacking", sum(item.lacking for item in needed)
