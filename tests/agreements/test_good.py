"""Invented agreements of other shapes than the two real ones, with answers worked out by hand.

    good/NAME/VERSION.txt    the text
    good/NAME/VERSION.yaml   the same as terms
    good/NAME/scenarios/     what is expected; of those without, `test_NAME.py` says it

Each question is as people ask it, and expects what a lawyer would read out of the text. They
run without a line in `engine/` or `rules/` that knows of them.
"""

from pathlib import Path

import pytest

from engine.inference.book import load
from engine.language.lint import lint
from engine.language.node import Source
from engine.language.scenario_reader import Scenario, read_scenario
from engine.model.problem import Problem, problem
from engine.questions.scenarios.scenarios import given_events, run_scenario
from engine.wording.problems import render_all
from tests.agreements.asked import EXECUTORS, GOOD, document

NAMES = sorted(path.name for path in GOOD.iterdir())
SCENARIOS = sorted(GOOD.glob("*/scenarios/*.yaml"))


@pytest.mark.parametrize("name", NAMES)
def test_a_good_agreement_has_no_fault_and_says_that_it_is_invented(name: str) -> None:
    found = document(name)
    assert render_all(lint(found), "en") == ""
    assert "(påhittat exempel)" in found.agreement.title.sv
    assert "(påhittat exempel)" in found.agreement.text


@pytest.mark.parametrize("executor", EXECUTORS)
@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: f"{path.parts[-3]}/{path.stem}")
def test_each_scenario_holds(path: Path, executor: str) -> None:
    scenario = read_scenario(Source(path.name, path.read_text("utf-8")))
    assert isinstance(scenario, Scenario), render_all(scenario, "en")
    agreement = document(path.parents[1].name).agreement
    records = given_events(scenario, agreement, load(), _no_file)
    problems = [one for one in records if isinstance(one, Problem)]
    assert not problems, render_all(problems, "en")
    given = [one for one in records if not isinstance(one, Problem)]
    differences = run_scenario(scenario, agreement, given, load(), executor)
    assert [(one.case, one.what, one.expected, one.found) for one in differences] == []


def _no_file(path: str) -> Problem:
    return problem("file-not-found", path=path)
