"""Runs scenarios against the agreements they lie beside, and tells what differs."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from engine.inference.book import Book
from engine.interfaces import output
from engine.interfaces.encoding import covering
from engine.interfaces.faults import UNREACHABLE, WRONG_USE, Fault, Faults, said
from engine.interfaces.files import shown, source_of
from engine.interfaces.opened import book, by_date, sources_of
from engine.interfaces.setting import Setting
from engine.interfaces.shelf import Shelf, Version
from engine.language.agreement_reader import read_agreement
from engine.language.ids import is_id
from engine.language.node import Source
from engine.language.scenario import Scenario
from engine.language.scenario_reader import read_scenario
from engine.language.version_checks import chain, version_problems
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.problem import Problem
from engine.questions.scenarios.scenarios import Difference, given_events, run_scenario
from engine.wording.command_sentences import counted


class Testing:
    """One use of the command."""

    __test__ = False  # not a test of pytest's

    def __init__(
        self,
        setting: Setting,
        named: Sequence[str],
        coverage: bool = False,
        mutate: bool = False,
    ) -> None:
        self.setting = setting
        self.named = named
        self.faults = Faults()
        self.book: Book = book()
        self.covering = covering.Covering(self.book, self.faults) if coverage else None
        self.mutating = self._mutating() if mutate else None
        self.known: dict[Path, Agreement | None] = {}
        self.scenarios = 0
        self.cases = 0

    def carried_out(self, as_json: bool) -> int:
        # A sweep over many days and readings: plain is quicker, unless another is asked for.
        asked = "executor" in self.setting.given
        executor = self.setting.executor(self.faults) if asked else "plain"
        files = list(self._files())
        self.faults.stop()
        differences = [one for file in files for one in self._run(file, executor)]
        if not self.scenarios:
            self.faults.stop()
        counts = {
            "scenarios": self.scenarios,
            "cases": self.cases,
            "differences": len(differences),
        }
        covered = self.covering.covered() if self.covering else []
        tried = self.mutating.tried() if self.mutating and not differences else []
        if as_json:
            shown = {"counts": counts, "rows": [_row(one) for one in differences]}
            if self.covering:
                shown["coverage"] = covering.as_rows(covered, self.setting.lang)
            if self.mutating:
                from engine.interfaces.encoding import mutating

                shown["mutants"] = mutating.as_rows(tried, self.book, self.setting.lang)
            output.as_json({"contract": "1", "executor": executor, **shown})
        else:
            covering.tell(covered, self.setting.lang)
            if tried:
                from engine.interfaces.encoding import mutating

                mutating.tell(tried, self.book, self.setting.lang)
            self._tell(differences, counts, executor)
        self.faults.stop()
        left_out = any(one.lacking or one.needless for one in covered)
        surviving = any(one.unexplained or one.needless or one.wide for one in tried)
        return 1 if differences or left_out or surviving else 0

    def _mutating(self) -> Any:
        from engine.interfaces.encoding.mutating import Mutating

        return Mutating(self.book, self.faults, self.setting.lang)

    def _files(self) -> Iterator[Path]:
        """The scenario files named, those of an agreement by its id, or all there are."""
        if not self.named:
            ids = Shelf(self.setting.folder).ids()
            if isinstance(ids, Fault):
                self.faults.add(ids)
                return
            for name in ids:
                yield from sorted((self.setting.folder / name / "scenarios").glob("*.yaml"))
        for name in self.named:
            path, beside = Path(name), self.setting.folder / name / "scenarios"
            if is_id(name) and not path.exists() and (self.mutating or beside.is_dir()):
                path = beside
            if not path.is_dir():
                yield path
                continue
            found = sorted(p for p in path.rglob("*.yaml") if p.parent.name == "scenarios")
            if not found:
                self.faults.add(Fault(WRONG_USE, said("no-scenarios", path=shown(path))))
            yield from found

    def _run(self, file: Path, executor: str) -> list[Difference]:
        source = source_of(file)
        if isinstance(source, Fault):
            self.faults.add(source)
            return []
        scenario = read_scenario(source)
        if not isinstance(scenario, Scenario):
            self.faults.invalid(scenario)
            return []
        folder = file.absolute().parents[1]
        versions = Shelf(folder.parent).versions(folder.name)
        if not versions:
            beside = said("no-agreement-beside", path=shown(file))
            self.faults.add(Fault(UNREACHABLE, beside, shown(file)))
            return []
        self.scenarios += 1
        self.cases += len(scenario.cases)
        found = [self._agreement(version.yaml) for version in versions]
        agreements = [one for one in found if one is not None]
        if len(agreements) < len(found):
            return []
        wrong = version_problems(agreements) if len(agreements) > 1 else ()
        self.faults.invalid(wrong)
        return (
            [] if wrong else self._compared(scenario, chain(agreements), versions, file, executor)
        )

    def _compared(
        self,
        scenario: Scenario,
        agreements: Sequence[Agreement],
        versions: Sequence[Version],
        file: Path,
        executor: str,
    ) -> list[Difference]:
        """The whole scenario, each question under the version that governs it."""

        def read(path: str) -> Source | Problem:
            found = source_of(file.parent / path)
            return found.problem if isinstance(found, Fault) else found

        first, *others = agreements
        given = given_events(scenario, first, self.book, read, others)
        problems = [one for one in given if isinstance(one, Problem)]
        if problems:
            self.faults.invalid(problems)
            return []
        records = [one for one in given if not isinstance(one, Problem)]
        for watching in (self.mutating, self.covering):
            for agreement, version in ((self._agreement(one.yaml), one) for one in versions):
                if watching is not None and agreement is not None:
                    part, own = _of(scenario, records, agreement, agreements)
                    watching.add(version.yaml, agreement, part, own)
        return list(run_scenario(scenario, first, records, self.book, executor, agreements))

    def _agreement(self, yaml: Path) -> Agreement | None:
        if yaml not in self.known:
            self.known[yaml] = None
            sources = sources_of(yaml, self.faults)
            found = read_agreement(*sources, self.book) if sources else None
            if isinstance(found, tuple):
                self.faults.invalid(found)
            else:
                self.known[yaml] = found
        return self.known[yaml]

    def _tell(
        self, differences: Sequence[Difference], counts: dict[str, int], executor: str
    ) -> None:
        words = output.words(self.setting.lang)
        for one in differences:
            values = {"what": one.what, "expected": one.expected, "found": one.found}
            where = f"{one.place.source}:{one.place.span.line}:{one.place.span.column}"
            said = words["test.difference"].format(**values)
            output.text(f"{where}: {said}\n  {one.scenario}: {one.case}")
        told = [
            counted(words, key, n) if n or key != "differences" else words["differences.none"]
            for key, n in counts.items()
        ]
        told.append(words["test.by"].format(executor=executor))
        output.text(", ".join(told))


def _of(
    scenario: Scenario,
    records: Sequence[Sequence[Recorded]],
    version: Agreement,
    versions: Sequence[Agreement],
) -> tuple[Scenario, list[Sequence[Recorded]]]:
    """The cases of a scenario whose days fall to a version, and their records."""
    own = [
        (case, record)
        for case, record in zip(scenario.cases, records, strict=True)
        if by_date(versions, case.when["on"]).version == version.version
    ]
    return replace(scenario, cases=tuple(case for case, _ in own)), [record for _, record in own]


def _row(one: Difference) -> dict[str, Any]:
    return {
        "scenario": one.scenario,
        "case": one.case,
        "what": one.what,
        "expected": one.expected,
        "found": one.found,
        "source": one.place.source,
        "line": one.place.span.line,
        "column": one.place.span.column,
    }
