"""Mutants: one thing of the terms changed at a time, and whether the scenarios notice."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from engine.comparison.mutants import Mutant, mutants
from engine.comparison.mutation import Judged, Mutation, Trial, differs, trials
from engine.inference.book import load
from engine.interfaces.encoding.mutating import EQUIVALENTS, Tried, counts
from engine.language.agreement_reader import read_agreement
from engine.language.equivalent_reader import Equivalent, read_equivalents
from engine.language.node import Source
from engine.language.scenario import Scenario
from engine.language.scenario_reader import read_scenario
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.scenarios.scenarios import given_events
from tests.rules.invented import agreement

ROOT = Path(__file__).parents[2] / "agreements"
TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: exit, by: all, notice to: the other side, ends for: the whole agreement}
- {id: X-4, kind: termination, by: all, ends: at the end of a period, length: 6 months,
   counted: back from the last day, counts from: {fork: G1, a: received, c: sent}}
- {id: X-5, kind: report, by: alfa, to: [beta, gamma], about: the calendar year,
   first about: 2030, due: 31 December, counts from: received, form: written}
- {id: X-6, kind: narrative, why: background}
"""
FORKS = {"G1": "a c"}
SCENARIO = """\
scenario: Sista dag
clauses: [X-4]
cases:
  - case: i tid
    when: {question: termination, party: alfa, on: 2030-06-30}
    then: {main: yes, effect: {ends: 2030-12-31}}
  - case: en dag för sent
    when: {question: termination, party: alfa, on: 2030-07-01}
    then: {effect: {ends: 2031-12-31}}
"""


def source(path: Path) -> Source:
    return Source(path.name, path.read_text("utf-8"))


def told(one: Mutant) -> str:
    return f"{one.clause} {one.field} {one.reading} {one.how} {one.after}"


def of(clause: str, field: str) -> list[str]:
    under = agreement(TERMS, FORKS)
    found = [m for m in mutants(under, load()) if (m.clause, m.field) == (clause, field)]
    return [f"{one.how} {one.reading} {one.after}".replace("  ", " ") for one in found]


@pytest.mark.parametrize(
    ("clause", "field", "expected"),
    [
        ("X-1", "from", ["number 2030-01-02", "number 2029-12-31"]),
        ("X-5", "due", ["number 01-01", "number 12-30"]),
        ("X-5", "first about", ["number 2031", "number 2029"]),
        ("X-5", "by", ["party beta"]),
        ("X-5", "to", ["party ('gamma',)"]),
        ("X-5", "form", ["choice free"]),
        ("X-4", "counts from", ["choice G1-a sent", "choice G1-c received", "left out received"]),
        ("X-4", "counted", ["choice back from the day after"]),
        ("X-5", "weekend", []),
        ("X-6", "why", []),
        ("X-6", "", []),
        ("X-2", "", ["without the term None"]),
    ],
)
def test_what_is_changed(clause: str, field: str, expected: list[str]) -> None:
    assert [one.strip() for one in of(clause, field)] == expected


NAMED = """
- {id: Y-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: Y-2, kind: meeting, meeting: small, times a year: 1, participants: [alfa, beta, kontoret],
   convened by: alfa}
- {id: Y-3, kind: meeting, meeting: large, times a year: 1, participants: all, convened by: beta}
- {id: Y-4, kind: rescission, by: all, serious: serious, not put right: delay}
- {id: Y-5, kind: report, by: alfa, to: [beta], about: the calendar year, first about: 2030,
   due: 31 December, counts from: received}
- {id: Y-6, kind: report, by: beta, to: [alfa], about: the calendar year, first about: 2030,
   due: 31 December, counts from: received}
- {id: Y-7, kind: presentation, of: Y-5, by: alfa, forum: samrad, due: 31 December}
- {id: Y-8, kind: eligibility, by: alfa, service: {sv: stöd, en: support},
   groups: [witness]}
"""


@pytest.mark.parametrize(
    ("clause", "field", "expected"),
    [
        ("Y-2", "participants", ["('beta', 'kontoret')", "('alfa', 'kontoret')",
                                 "('alfa', 'beta')"]),
        ("Y-2", "meeting", ["large"]),
        ("Y-3", "meeting", ["small"]),
        ("Y-7", "of", ["Y-6"]),
        ("Y-7", "forum", []),
        ("Y-8", "groups", ["('offender-relative',)"]),
    ],
)  # fmt: skip
def test_what_a_field_names_becomes_the_next_of_its_sort(
    clause: str, field: str, expected: list[str]
) -> None:
    found = [m for m in mutants(agreement(NAMED), load()) if (m.clause, m.field) == (clause, field)]
    assert [str(one.after) for one in found if one.how != "left out"] == expected


def test_two_open_terms_of_a_clause_change_places() -> None:
    """What is serious, and what is not put right, are judged apart."""
    under = agreement(NAMED)
    moved = replace(
        under,
        open_terms={id: replace(one, clauses=("Y-4",)) for id, one in under.open_terms.items()},
    )
    found = [m for m in mutants(moved, load()) if m.clause == "Y-4" and m.how == "choice"]
    assert [(one.field, one.after) for one in found] == [
        ("serious", "delay"),
        ("not put right", "serious"),
    ]


def test_a_length_is_a_month_longer_and_a_month_shorter() -> None:
    assert [one.split("months=")[1][:1] for one in of("X-4", "length")] == ["7", "5"]


def test_a_mutant_differs_in_one_value_only_and_leaves_the_agreement_as_it_was() -> None:
    under = agreement(TERMS, FORKS)
    for mutant in mutants(under, load()):
        changed = mutant.applied(under)
        assert changed != under
        before, after = under.clauses[mutant.clause], changed.clauses[mutant.clause]
        assert replace(changed, clauses=under.clauses) == under
        if mutant.name:
            pairs = zip(before.terms, after.terms, strict=True)
            differ = [
                name
                for one, other in pairs
                for name in one.values
                if one.values[name] != other.values[name]
            ]
            assert differ == [mutant.name], told(mutant)
        else:
            assert len(after.terms) == len(before.terms) - 1


def test_none_is_there_twice_and_the_order_is_the_same_each_time() -> None:
    under = agreement(TERMS, FORKS)
    found = [repr(one) for one in mutants(under, load())]

    assert len(set(found)) == len(found) > 30
    assert found == [repr(one) for one in mutants(under, load())]


def judged(text: str) -> dict[str, Judged]:
    under = agreement(TERMS, FORKS)
    scenario = read_scenario(Source("a.yaml", text))
    assert isinstance(scenario, Scenario), scenario
    several = trials(scenario, [() for _ in scenario.cases], under, load())
    assert not any(differs(one, under, load()) for one in several)
    return {told(j.mutant): j for j in Mutation(under, load(), several).judged(
        mutants(under, load()))}  # fmt: skip


def test_a_mutant_that_a_case_notices_is_killed_by_that_case() -> None:
    found = judged(SCENARIO)

    longer = next(j for name, j in found.items() if name.startswith("X-4 length  number"))
    assert (longer.fate, longer.case) == ("killed", "i tid")
    assert found["X-4 counts from G1-a choice sent"].fate == "survived"
    assert found["X-5 due  number 12-30"].fate == "not read"


def test_one_more_case_kills_what_survived() -> None:
    case = """\
  - case: sänd i tid men mottagen för sent
    when: {question: termination, party: alfa, on: 2030-07-01, sent: 2030-06-30}
    then: {answer: yes, effect: {ends: 2031-12-31}, under: {G1=c: {answer: yes, ends: 2030-12-31}}}
"""
    found = judged(SCENARIO + case)

    assert found["X-4 counts from G1-a choice sent"].fate == "killed"
    assert found["X-4 counts from G1-c choice received"].fate == "killed"


def test_a_mutant_on_which_the_program_fails_is_not_noticed() -> None:
    """A length that is no length: what a case would have answered, nobody knows."""
    under = agreement(TERMS, FORKS)
    scenario = read_scenario(Source("a.yaml", SCENARIO))
    assert isinstance(scenario, Scenario), scenario
    several = trials(scenario, [() for _ in scenario.cases], under, load())
    length = next(m for m in mutants(under, load()) if (m.clause, m.field) == ("X-4", "length"))

    (one,) = Mutation(under, load(), several).judged([replace(length, after="no length")])
    tried = Tried(under, (one,), ())

    assert (one.fate, one.scenario, one.case) == ("crashed", "Sista dag", "i tid")
    assert (tried.crashed, tried.surviving, tried.unexplained) == ([one], [], [one])
    assert counts(tried) == {"all": 1, "killed": 0, "equivalent": 0, "surviving": 0, "crashed": 1}


def test_time_is_kept_by_the_interface_and_the_cases_are_tried_in_the_order_given() -> None:
    under = agreement(TERMS, FORKS)
    scenario = read_scenario(Source("a.yaml", SCENARIO))
    assert isinstance(scenario, Scenario), scenario
    several = trials(scenario, [() for _ in scenario.cases], under, load())
    gone = next(m for m in mutants(under, load()) if (m.clause, m.field) == ("X-4", ""))

    for order in (several, several[::-1]):
        (one,) = Mutation(under, load(), order).judged([gone])
        assert (one.fate, one.case, one.tried) == ("killed", order[0].scenario.cases[0].name, 1)


EVERY = 12


@cache
def shipped(name: str) -> tuple[Agreement, tuple[Trial, ...]]:
    yaml, *_ = sorted((ROOT / name).glob("*.yaml"))
    under = read_agreement(source(yaml), source(yaml.with_suffix(".txt")), load())
    assert isinstance(under, Agreement)
    several: list[Trial] = []
    for path in sorted((ROOT / name / "scenarios").glob("*.yaml")):
        scenario = read_scenario(source(path))
        assert isinstance(scenario, Scenario)
        given = given_events(scenario, under, load(), lambda p, f=path: source(f.parent / p))  # type: ignore[misc]
        records = [one for one in given if isinstance(one, tuple)]
        several += trials(scenario, records, under, load())
    return under, tuple(several)


def test_a_sample_of_the_mutants_of_a_shipped_agreement_is_as_the_whole_run_says() -> None:
    """Every twelfth; `overens test --mutate` tries them all."""
    under, several = shipped("linkoping")
    path = ROOT / "linkoping" / EQUIVALENTS
    declared = [
        one
        for one in read_equivalents(source(path), under, tuple(load().terms))
        if isinstance(one, Equivalent)
    ]
    sample = list(mutants(under, load()))[::EVERY]
    found = Mutation(under, load(), several).judged(sample)
    tried = Tried(under, tuple(found), tuple(declared))

    assert declared
    assert len(sample) > 20
    assert [told(one.mutant) for one in tried.surviving] == []


def test_what_is_not_read_is_noticed_by_no_case_at_all() -> None:
    """The cases that are left out because they do not depend on a field do not notice it."""
    under, several = shipped("linkoping")
    wanted = [m for m in mutants(under, load()) if m.clause in ("L-PER-1", "L-PER-5", "L-EKO-5")]
    for mutant in wanted[::3]:
        left_out = [one for one in several if not one.behind.reads(*mutant.reads)][::4]
        changed = mutant.applied(under)
        assert not any(differs(one, changed, load()) for one in left_out), told(mutant)


def test_events_are_those_of_the_case() -> None:
    _, several = shipped("linkoping")

    assert any(one.record for one in several)
    assert all(isinstance(event, Recorded) for one in several for event in one.record)
