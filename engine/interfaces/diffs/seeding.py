"""The cases of the scenarios that lie beside two versions: histories that are worth a try."""

from collections.abc import Sequence
from pathlib import Path

from engine.comparison.behaviour.seeds import Seed, seeds
from engine.inference.book import Book
from engine.interfaces.faults import Fault
from engine.interfaces.files import source_of
from engine.language.node import Source
from engine.language.scenario import Scenario
from engine.language.scenario_reader import read_scenario
from engine.model.agreement import Agreement
from engine.model.problem import Problem
from engine.questions.scenarios.scenarios import given_events


def seeds_beside(old: Agreement, new: Agreement, book: Book) -> tuple[Seed, ...]:
    """Every case whose words and events can be read; what cannot, `overens test` tells of."""
    files = dict.fromkeys(path for one in (old, new) for path in _files(one))
    return tuple(seed for path in files for seed in _seeds(path, (old, new), book))


def _files(agreement: Agreement) -> list[Path]:
    yaml = Path(next(iter(agreement.clauses.values())).place.source)
    return sorted(yaml.resolve().parent.joinpath("scenarios").glob("*.yaml"))


def _seeds(path: Path, versions: Sequence[Agreement], book: Book) -> Sequence[Seed]:
    source = source_of(path)
    scenario = read_scenario(source) if isinstance(source, Source) else None
    if not isinstance(scenario, Scenario):
        return ()

    def read(name: str) -> Source | Problem:
        found = source_of(path.parent / name)
        return found.problem if isinstance(found, Fault) else found

    first, *others = versions
    given = given_events(scenario, first, book, read, others)
    records = [one for one in given if not isinstance(one, Problem)]
    return tuple(seeds(scenario, records)) if len(records) == len(given) else ()
