"""Runs a witness again, as `overens test` does with the file."""

import pytest

from engine.comparison.behaviour.exploration import Exploration
from engine.comparison.behaviour.found import Difference
from engine.comparison.behaviour.scenario import cases, scenario, tidied
from engine.inference.book import load
from engine.language.node import Source
from engine.language.scenario import Scenario
from engine.language.scenario_reader import read_scenario
from engine.model.problem import Problem
from engine.questions.scenarios.scenarios import given_events, run_scenario


def rerun(one: Difference, explored: Exploration, place: int) -> list[str]:
    """What a scenario about the old version finds to be otherwise under one of the two."""
    side = explored.sides[place]
    tidy = tidied(one)
    text = scenario(tidy, cases(tidy, explored), explored, side, "vittne")
    found = read_scenario(Source("vittne.yaml", text))
    assert isinstance(found, Scenario), text
    events = given_events(found, side.agreement, load(), lambda path: pytest.fail(path))
    records = [one for one in events if not isinstance(one, Problem)]
    assert len(records) == len(events), events
    differences = run_scenario(found, side.agreement, records, load())
    return [f"{d.what}: {d.expected} → {d.found}" for d in differences]
