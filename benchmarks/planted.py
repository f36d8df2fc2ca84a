"""Whether every planted change of one term is found: by the behaviour, and in the terms.

    python -m benchmarks.planted linkoping|jamtland FILE [PART OF]

Each mutant that is not declared equivalent is compared with the shipped version; the first
difference has to show when its scenario is run against both. What has been done stands in FILE,
a row each, and is not done again. `2 6` does the second of six parts. It takes minutes to an hour.
"""

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.material import BOOK
from engine.comparison.behaviour.exploration import Exploration
from engine.comparison.behaviour.found import Difference
from engine.comparison.behaviour.scenario import cases, scenario, tidied
from engine.comparison.behaviour.seeds import Seed
from engine.comparison.mutants import Mutant, mutants
from engine.interfaces.diffs.seeding import seeds_beside
from engine.interfaces.encoding.mutating import EQUIVALENTS, plain
from engine.language.agreement_reader import read_agreement
from engine.language.equivalent_reader import Equivalent, read_equivalents
from engine.language.node import Source
from engine.language.scenario import Scenario
from engine.language.scenario_reader import read_scenario
from engine.model.agreement import Agreement
from engine.model.problem import Problem
from engine.questions.scenarios.scenarios import given_events, run_scenario

NONSENSE = (ArithmeticError, AssertionError, LookupError, TypeError, ValueError)
"""What a planted term that makes no sense may raise: that is noticed, as by `--mutate`."""
AGREEMENTS = Path(__file__).parents[1] / "agreements"


def read(name: str) -> Agreement:
    """The shipped version."""
    (yaml,) = (AGREEMENTS / name).glob("*.yaml")
    text = yaml.with_suffix(".txt")
    found = read_agreement(
        Source(str(yaml), yaml.read_text("utf-8")), Source(text.name, text.read_text("utf-8")), BOOK
    )
    assert isinstance(found, Agreement)
    return found


def planted(agreement: Agreement) -> list[Mutant]:
    """The mutants of which nobody has said why no scenario can notice them."""
    path = AGREEMENTS / agreement.id / EQUIVALENTS
    read_ = read_equivalents(
        Source(str(path), path.read_text("utf-8")), agreement, tuple(BOOK.terms)
    )
    declared = [one for one in read_ if isinstance(one, Equivalent)]
    return [
        one
        for one in mutants(agreement, BOOK)
        if not any(_names(equivalent, one) for equivalent in declared)
    ]


def _names(declared: Equivalent, mutant: Mutant) -> bool:
    told = {key: str(value) for key, value in plain(mutant).items()}
    return all(told[key] == value for key, value in declared.named)


def shown(one: Difference, explored: Exploration, place: int) -> list[str]:
    """What the witness, read back, finds to be otherwise under one of the two versions."""
    side = explored.sides[place]
    tidy = tidied(one)
    text = scenario(tidy, cases(tidy, explored), explored, side, "witness")
    found = read_scenario(Source("witness.yaml", text))
    assert isinstance(found, Scenario), found
    events = given_events(found, side.agreement, BOOK, _no_file)
    records = [record for record in events if not isinstance(record, Problem)]
    assert len(records) == len(events), events
    try:
        told = run_scenario(found, side.agreement, records, BOOK)
    except NONSENSE as error:
        return [f"cannot be answered: {error!r}"]
    return [f"{part.what}: {part.expected} → {part.found}" for part in told]


def _no_file(path: str) -> Source | Problem:
    raise AssertionError(path)


def tried(agreement: Agreement, mutant: Mutant, seeds: tuple[Seed, ...]) -> dict[str, Any]:
    """What the comparison finds first, with the seconds of processor that it took."""
    begun = time.process_time()
    explored = Exploration(agreement, mutant.applied(agreement), BOOK, length=0, seeds=seeds)
    row: dict[str, Any] = {**plain(mutant), "nth": mutant.nth, "found": False}
    row["named"] = mutant.clause in {one.clause for one in explored.changes}
    for one in explored.differences():
        if cases(tidied(one), explored):
            sides = [shown(one, explored, place) for place in (0, 1)]
            row |= {
                "found": not sides[0] and bool(sides[1]),
                "question": one.ask.name,
                "events": [event.kind for event in one.history],
                "scenario": one.scenario,
                "shows": sides[1][:2],
                "seconds": round(time.process_time() - begun, 2),
            }
            break
    return row


def rows(agreement: Agreement, path: Path, part: int, of: int) -> Iterator[dict[str, Any]]:
    """A row for each mutant, as it is known."""
    before = path.read_text("utf-8").splitlines() if path.exists() else []
    known = {_key(row): row for row in map(json.loads, before)}
    seeds = seeds_beside(agreement, agreement, BOOK)
    for place, mutant in enumerate(planted(agreement)):
        if place % of == part - 1:
            key = _key({**plain(mutant), "nth": mutant.nth})
            if key not in known:
                known[key] = tried(agreement, mutant, seeds)
                with path.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(known[key], ensure_ascii=False) + "\n")
            yield known[key]


def _key(row: dict[str, Any]) -> str:
    named = ("clause", "kind", "nth", "field", "reading", "how", "from", "to")
    return json.dumps([row[name] for name in named])


def main() -> None:
    name, path, *parts = sys.argv[1:]
    part, of = map(int, parts or ("1", "1"))
    found = list(rows(read(name), Path(path), part, of))
    for row in found:
        if not row["found"] or not row["named"]:
            told = ("clause", "kind", "field", "reading", "how", "from", "to", "named")
            print(*(row[one] for one in told), sep=" | ")
    print(f"{name}: {sum(row['found'] for row in found)} of {len(found)} found with a witness;"
          f" the clause named of {sum(row['named'] for row in found)}")  # fmt: skip


if __name__ == "__main__":
    main()
