"""The cases of all scenarios, as records that bear on a question: what a lawyer once asked about.

A drawn record is mostly about nothing; these are about something.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from engine.inference.book import load
from engine.language.agreement_reader import read_agreement
from engine.language.node import Source
from engine.language.scenario_reader import Scenario, read_scenario
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.problem import Problem
from engine.questions.question import Question
from engine.questions.scenarios import given_events
from engine.wording.problems import render_all

ROOT = Path(__file__).parents[2]
FOLDERS = (
    ROOT / "agreements" / "jamtland",
    ROOT / "agreements" / "linkoping",
    *sorted(path.parent for path in (ROOT / "tests" / "agreements" / "good").glob("*/scenarios")),
)


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """One question about one record, and where it is told."""

    name: str
    agreement: Agreement
    events: tuple[Recorded, ...]
    question: Question

    def __repr__(self) -> str:
        return self.name


@cache
def told_cases() -> tuple[Told, ...]:
    """Every case of which something is on record, in the order of the files."""
    return tuple(
        case
        for folder in FOLDERS
        for path in sorted((folder / "scenarios").glob("*.yaml"))
        for case in _of(path, _agreement(folder))
        if case.events
    )


@cache
def _agreement(folder: Path) -> Agreement:
    (yaml,) = folder.glob("*.yaml")
    found = read_agreement(_source(yaml), _source(yaml.with_suffix(".txt")), load())
    assert isinstance(found, Agreement)
    return found


def _source(path: Path) -> Source:
    return Source(path.name, path.read_text("utf-8"))


def _of(path: Path, agreement: Agreement) -> list[Told]:
    scenario = read_scenario(_source(path))
    assert isinstance(scenario, Scenario), render_all(scenario, "en")
    records = given_events(scenario, agreement, load(), lambda other: _source(path.parent / other))
    found = []
    for case, record in zip(scenario.cases, records, strict=True):
        assert not isinstance(record, Problem)
        name = f"{agreement.id}/{path.stem}: {case.name}"
        found.append(Told(name, agreement, record, Question(**case.when)))
    return found
