"""A scenario about the list of duties exercises what the rows it names rest on."""

from functools import cache
from pathlib import Path

from engine.inference.book import Book, load
from engine.language.agreement_reader import read_agreement
from engine.language.node import Source
from engine.language.scenario import Scenario
from engine.language.scenario_reader import read_scenario
from engine.model.agreement import Agreement
from engine.questions.scenarios.coverage import exercised
from engine.questions.scenarios.exercised import Exercised

FOLDER = Path(__file__).parents[2] / "agreements" / "linkoping"


@cache
def book() -> Book:
    return load()


def touched(then: str) -> Exercised:
    yaml = next(FOLDER.glob("20*.yaml"))
    sources = [Source(p.name, p.read_text("utf-8")) for p in (yaml, yaml.with_suffix(".txt"))]
    agreement = read_agreement(*sources, book())
    assert isinstance(agreement, Agreement)
    scenario = read_scenario(
        Source(
            "here.yaml",
            "scenario: one\ncases:\n  - case: one\n"
            f"    when: {{question: obligations, on: 2026-11-22}}\n    then: {then}\n",
        )
    )
    assert isinstance(scenario, Scenario)
    return exercised(scenario.cases[0], agreement, (), book())


def test_the_clause_of_a_duty_and_the_fork_that_moves_it_are_exercised() -> None:
    found = touched("{duties: {L-PER-2 sof 2025: depends}}")
    assert "L-PER-2" in found.clauses
    assert "L-PER-3" not in found.clauses
    assert (found.forks, found.readings) == ({"FL7"}, set())


def test_a_reading_is_exercised_where_it_is_held_or_main_is_expected() -> None:
    held = touched("{under: {FL7=b: {L-PER-2 sof 2025: ended}}}")
    main = touched("{duties: {L-PER-2 sof 2025: {main_state: overdue}}}")
    assert (held.readings, main.readings) == ({("FL7", "b")}, {("FL7", "a")})


def test_a_row_that_no_reading_moves_exercises_no_fork() -> None:
    found = touched("{duties: {L-PER-3 sof > namnden: overdue}}")
    assert (found.forks, found.readings) == (set(), set())


def test_a_row_that_is_not_there_exercises_nothing() -> None:
    found = touched("{duties: {L-PER-2 sof 2026: none}}")
    assert (found.clauses, found.forks, found.readings) == (set(), set(), set())
