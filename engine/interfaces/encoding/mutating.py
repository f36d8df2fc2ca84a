"""Tells which mutants of an agreement's terms its scenarios do not notice."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final

from engine.comparison.mutants import Mutant, mutants
from engine.comparison.mutation import Judged, Mutation, Trial, differs, trials
from engine.inference.book import Book
from engine.inference.kinds import FieldType
from engine.interfaces import output
from engine.interfaces.faults import Faults
from engine.interfaces.files import declared
from engine.interfaces.setting import Lang
from engine.language.equivalent_reader import Equivalent, read_equivalents
from engine.language.scenario import Scenario
from engine.language.term_reader import fields_of_term
from engine.model.agreement import Agreement
from engine.model.calendar import Duration, write_duration
from engine.model.event import Recorded
from engine.wording.term_values import Worded
from engine.wording.term_words import field_word, kind_word

EQUIVALENTS: Final = Path("coverage", "equivalents.yaml")
STEPS: Final = 20
"""How often progress is told."""


@dataclass(frozen=True, slots=True)
class Tried:
    """One version of an agreement, what became of its mutants, and what was declared."""

    agreement: Agreement
    judged: tuple[Judged, ...]
    equivalents: tuple[Equivalent, ...]

    def reason(self, one: Judged) -> Equivalent | None:
        """Why no scenario can notice the mutant, if somebody has said so."""
        told = {key: str(value) for key, value in plain(one.mutant).items()}
        for equivalent in self.equivalents:
            if all(told[key] == value for key, value in equivalent.named):
                return equivalent
        return None

    @property
    def surviving(self) -> list[Judged]:
        """Those that no scenario notices, and of which nobody has said why."""
        return [one for one in self.unexplained if one.fate != "crashed"]

    @property
    def crashed(self) -> list[Judged]:
        """Those on which the program fails, and of which nobody has said why."""
        return [one for one in self.unexplained if one.fate == "crashed"]

    @property
    def unexplained(self) -> list[Judged]:
        """What is not known to be noticed, in the order of the text."""
        return [one for one in self.judged if one.fate != "killed" and not self.reason(one)]

    @property
    def needless(self) -> list[Equivalent]:
        """Declarations that no surviving mutant needs."""
        needed = [self.reason(one) for one in self.judged if one.fate != "killed"]
        return [one for one in self.equivalents if one not in needed]

    @property
    def wide(self) -> list[Equivalent]:
        """Declarations that are also about a mutant that is noticed: their reason is none of it."""
        killed = [self.reason(one) for one in self.judged if one.fate == "killed"]
        return [one for one in self.equivalents if one in killed]


@dataclass(slots=True)
class Mutating:
    """Gathers the cases while scenarios are run, then tries the mutants on them."""

    book: Book
    faults: Faults
    lang: Lang
    found: dict[Path, tuple[Agreement, list[Trial]]] = field(default_factory=dict)

    def add(
        self,
        yaml: Path,
        agreement: Agreement,
        scenario: Scenario,
        records: Sequence[Sequence[Recorded]],
    ) -> None:
        """The cases of a scenario that fall to a version of an agreement."""
        _, several = self.found.setdefault(yaml, (agreement, []))
        several += trials(scenario, records, agreement, self.book)

    def tried(self) -> list[Tried]:
        """What became of the mutants of each version."""
        return [
            self._tried(yaml, agreement, several)
            for yaml, (agreement, several) in sorted(self.found.items())
        ]

    def _tried(self, yaml: Path, agreement: Agreement, several: list[Trial]) -> Tried:
        equivalents: tuple[Equivalent, ...] = declared(
            yaml.parent / EQUIVALENTS,
            lambda source: read_equivalents(source, agreement, tuple(self.book.terms)),
            self.faults,
        )
        self.faults.stop()
        wanted = list(mutants(agreement, self.book))
        done = _Progress(self.lang, _name(agreement), len(wanted))
        quick_first = _by_time(several, agreement, self.book)
        judged = Mutation(agreement, self.book, quick_first).judged(wanted, done.told)
        return Tried(agreement, tuple(judged), equivalents)


def _by_time(several: Sequence[Trial], agreement: Agreement, book: Book) -> list[Trial]:
    """The cases, those first that took the shortest time on the agreement as it is."""
    timed = []
    for one in several:
        begun = time.perf_counter()
        differs(one, agreement, book)
        timed.append((time.perf_counter() - begun, one))
    return [one for _, one in sorted(timed, key=lambda pair: pair[0])]


class _Progress:
    """Tells on standard error how far it has come."""

    def __init__(self, lang: Lang, name: str, number: int) -> None:
        self.words = output.words(lang)
        self.name = name
        self.number = number
        self.step = max(number // STEPS, 1)
        self.done = self.left = 0

    def told(self, one: Judged) -> None:
        self.done += 1
        self.left += one.fate != "killed"
        if self.done % self.step == 0 or self.done == self.number:
            said = self.words["mutate.progress"]
            counts = {"done": self.done, "all": self.number, "left": self.left}
            output.aside(said.format(agreement=self.name, **counts))


def tell(found: Sequence[Tried], book: Book, lang: Lang) -> None:
    """Those that survive and those that crash, each with its place, then the counts."""
    words = output.words(lang)
    for one in found:
        for judged in one.unexplained:
            mutant = judged.mutant
            change = worded(mutant, one.agreement, book, lang)
            said = words[f"mutate.{judged.fate.replace(' ', '-')}"].format(
                tried=judged.tried, scenario=judged.scenario, case=judged.case, **change
            )
            output.text(f"{mutant.place.source}:{mutant.place.span.line}: {said}")
        for judged in one.judged:
            reason = one.reason(judged) if judged.fate != "killed" else None
            if reason:
                change = worded(judged.mutant, one.agreement, book, lang)
                said = words["mutate.equivalent"].format(**change, reason=reason.because.in_(lang))
                there = judged.mutant.place
                output.text(f"{there.source}:{there.span.line}: {said}")
        for needless in one.needless:
            at = f"{needless.place.source}:{needless.place.span.line}"
            output.text(f"{at}: {words['mutate.needless']}")
        for wide in one.wide:
            at = f"{wide.place.source}:{wide.place.span.line}"
            output.text(f"{at}: {words['mutate.wide']}")
        output.text(words["mutate.counts"].format(agreement=_name(one.agreement), **counts(one)))


def as_rows(found: Sequence[Tried], book: Book, lang: Lang) -> list[dict[str, Any]]:
    """The same as data: every mutant and what became of it."""
    return [
        {
            "agreement": _name(one.agreement),
            "counts": counts(one),
            "rows": [_row(judged, one, book, lang) for judged in one.judged],
            "needless": _places(one.needless),
            "wide": _places(one.wide),
        }
        for one in found
    ]


def _places(several: Sequence[Equivalent]) -> list[dict[str, Any]]:
    return [{"source": one.place.source, "line": one.place.span.line} for one in several]


def counts(one: Tried) -> dict[str, int]:
    """All mutants; those noticed, declared equivalent, surviving, or making the program fail."""
    killed = sum(judged.fate == "killed" for judged in one.judged)
    return {
        "all": len(one.judged),
        "killed": killed,
        "equivalent": len(one.judged) - killed - len(one.unexplained),
        "surviving": len(one.surviving),
        "crashed": len(one.crashed),
    }


def _row(judged: Judged, one: Tried, book: Book, lang: Lang) -> dict[str, Any]:
    reason = one.reason(judged) if judged.fate != "killed" else None
    mutant = judged.mutant
    return {
        **plain(mutant),
        "says": worded(mutant, one.agreement, book, lang)["change"],
        "fate": judged.fate,
        "scenario": judged.scenario or None,
        "case": judged.case or None,
        "equivalent": reason.because.in_(lang) if reason else None,
        "source": mutant.place.source,
        "line": mutant.place.span.line,
    }


def plain(mutant: Mutant) -> dict[str, str]:
    """What a declaration names of a mutant."""
    return {
        "clause": mutant.clause,
        "kind": mutant.kind,
        "field": mutant.field,
        "reading": mutant.reading,
        "how": mutant.how,
        "from": _text(mutant.before) if mutant.field else "",
        "to": _text(mutant.after) if mutant.field else "",
    }


def worded(mutant: Mutant, agreement: Agreement, book: Book, lang: Lang) -> dict[str, str]:
    """The clause, and what was changed, in the words of the field."""
    kind = kind_word(mutant.kind, lang)
    if not mutant.field:
        gone = output.words(lang)["mutate.without"]
        return {"clause": mutant.clause, "change": gone.format(kind=kind)}
    declared: FieldType = next(
        one for one in fields_of_term(book.terms[mutant.kind]) if one.name == mutant.name
    )
    told = Worded(agreement, lang, groups=True)
    before, after = (_said(told, declared, value) for value in (mutant.before, mutant.after))
    where = f" ({mutant.reading})" if mutant.reading else ""
    change = f"{kind}, {field_word(mutant.field, lang)}{where}: {before} → {after}"
    return {"clause": mutant.clause, "change": change}


def _said(told: Worded, declared: FieldType, value: Any) -> str:
    found = told.of(declared, value)
    if isinstance(found, str):
        return found
    return " / ".join(f"{value} ({reading})" for reading, value in found.items())


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(map(_text, value))
    if isinstance(value, Duration):
        return write_duration(value)
    return value.isoformat() if isinstance(value, date) else str(value)


def _name(agreement: Agreement) -> str:
    return f"{agreement.id}@{agreement.version.isoformat()}"
