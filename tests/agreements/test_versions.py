"""An invented agreement of three versions: each question under the wording that governs it.

    versions/lanternan/2030-01-01   six months' notice, a report by 30 March, 100 000 kronor
    versions/lanternan/2031-01-01   three months, 30 April, 120 000 kronor
    versions/lanternan/2032-01-01   in force from 2032-02-15, a report by 31 January

What its answers say, and the lists and the check of it: tests/interfaces/versions.
"""

from functools import cache
from pathlib import Path

import pytest

from engine.inference.book import load
from engine.inference.executors import default
from engine.language.agreement_reader import Document, read_document
from engine.language.lint import lint
from engine.language.node import Source
from engine.language.scenario import Scenario
from engine.language.scenario_reader import read_scenario
from engine.language.version_checks import chain, version_problems
from engine.model.problem import Problem, problem
from engine.questions.scenarios.scenarios import given_events, run_scenario
from engine.wording.problems import render_all

FOLDER = Path(__file__).parent / "versions" / "lanternan"
VERSIONS = sorted(FOLDER.glob("*.yaml"))
SCENARIOS = sorted(FOLDER.glob("scenarios/*.yaml"))
EXECUTORS = ["plain", "durable"] if default() == "durable" else ["plain"]


@cache
def document(path: Path) -> Document:
    files = (Source(one.name, one.read_text("utf-8")) for one in (path, path.with_suffix(".txt")))
    found = read_document(*files, load())
    assert isinstance(found, Document), render_all(found, "en")
    return found


@pytest.mark.parametrize("path", VERSIONS, ids=lambda path: path.stem)
def test_a_version_has_no_fault_and_says_that_it_is_invented(path: Path) -> None:
    assert render_all(lint(document(path)), "en") == ""
    assert "(påhittat exempel)" in document(path).agreement.text


def test_the_versions_follow_one_another() -> None:
    versions = [document(path).agreement for path in VERSIONS]
    assert version_problems(versions) == ()
    days = [one.first_day.isoformat() for one in chain(versions)]
    assert days == ["2030-01-01", "2031-01-01", "2032-02-15"]


@pytest.mark.parametrize("executor", EXECUTORS)
@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_each_scenario_holds(path: Path, executor: str) -> None:
    scenario = read_scenario(Source(path.name, path.read_text("utf-8")))
    assert isinstance(scenario, Scenario), render_all(scenario, "en")
    first, *others = versions = chain([document(path).agreement for path in VERSIONS])
    records = given_events(scenario, first, load(), _no_file, others)
    problems = [one for one in records if isinstance(one, Problem)]
    assert not problems, render_all(problems, "en")
    given = [one for one in records if not isinstance(one, Problem)]
    differences = run_scenario(scenario, first, given, load(), executor, versions)
    assert [(one.case, one.what, one.expected, one.found) for one in differences] == []


def _no_file(path: str) -> Problem:
    return problem("file-not-found", path=path)
