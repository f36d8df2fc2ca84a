"""The cases of all scenarios, as records that bear on a question: what a lawyer once asked about.

A drawn record is mostly about nothing; these are about something.
"""

from dataclasses import dataclass
from datetime import date
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
from engine.questions.scenarios.scenarios import given_events
from engine.wording.problems import render_all
from tests.rules.invented import agreement, happened

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


REFUSED = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-3, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-4, kind: termination, by: all, ends: on any day, length: 3 months, counted: forward}
- {id: X-5, kind: precondition, of: termination, act: dialogue, forum: samrad,
   held before: sent, without it: no effect unless others refuse the dialogue}
"""
REFUSAL = """
- {id: brev, event: termination-notice, by: beta, to: all, form: written, sent: 2031-03-01,
   received: 2031-03-05, for-end: earliest, authorised: yes}
- {id: vagran, event: not-held, what: dialogue, by: alfa, in: 2031,
   recorded: "2031-03-01T12:00:00+01:00"}
"""
NOT_APPROVED = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: approval, by: [alfa, beta], binds: nobody until all have approved}
"""
NOT_GIVEN = """
- {id: ja, event: approval, by: alfa, on: 2029-11-01}
- {id: ej, event: not-given, what: approval, by: beta, before: 2031-06-02,
   recorded: "2031-06-01T12:00:00+02:00"}
"""
REVIEWED = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: review, by: all, every: 1, before the end: 2 months}
"""


@cache
def invented_cases() -> tuple[Told, ...]:
    """Cases of what no scenario tells of: a refusal to talk, no approval, and a review."""
    refused, reviewed = agreement(REFUSED), agreement(REVIEWED)
    missing = agreement(NOT_APPROVED)
    notice = Question("notice", date(2031, 6, 1), event="brev")
    approved = Question("in-force", date(2031, 6, 1))
    in_force = Question("in-force", date(2030, 12, 1))
    review = happened(reviewed, "- {id: o, event: review, on: 2030-10-31}")
    return (
        Told("a refusal", refused, happened(refused, REFUSAL), notice),
        Told("no approval", missing, happened(missing, NOT_GIVEN), approved),
        Told("a review", reviewed, review, in_force),
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
