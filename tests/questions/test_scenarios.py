"""Every shipped scenario holds, and one that expects something else is told where and what."""

from functools import cache
from pathlib import Path

import pytest

from engine.inference import durable
from engine.inference.book import Book, load
from engine.language.agreement_reader import read_agreement
from engine.language.node import Source
from engine.language.scenario import Scenario
from engine.language.scenario_reader import QUESTIONS, read_scenario
from engine.language.source import decode
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.problem import Problem, problem
from engine.questions import ask
from engine.questions.scenarios.scenarios import Difference, given_events, run_scenario
from engine.wording.problems import render_all

ROOT = Path(__file__).parents[2]
SHIPPED = sorted((ROOT / "agreements").glob("*/scenarios/*.yaml"))
EXECUTORS = [
    pytest.param(
        "durable",
        marks=pytest.mark.skipif(not durable.available(), reason="durable_rules is not installed"),
    ),
    "plain",
]


def source(path: Path) -> Source:
    name = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name
    read = decode(path.read_bytes(), name)
    assert isinstance(read, Source)
    return read


@cache
def book() -> Book:
    return load()


@cache
def agreement(folder: Path) -> Agreement:
    newest = max(folder.glob("*.yaml"))
    found = read_agreement(source(newest), source(newest.with_suffix(".txt")), book())
    assert isinstance(found, Agreement), render_all(found, "en")
    return found


Records = list[tuple[Recorded, ...]]


def records(scenario: Scenario, folder: Path) -> Records | str:
    """The record of each case, or what is said to be wrong with it."""

    def read(path: str) -> Source | Problem:
        there = (folder / "scenarios" / path).resolve()
        return source(there) if there.exists() else problem("file-not-found", path=path)

    given = given_events(scenario, agreement(folder), book(), read)
    wrong = [one for one in given if isinstance(one, Problem)]
    found = [one for one in given if not isinstance(one, Problem)]
    return render_all(wrong, "en") if wrong else found


def differences(text: Source, folder: Path, executor: str) -> tuple[Difference, ...]:
    """How the answers differ from what a scenario of the agreement expects."""
    scenario = read_scenario(text)
    assert isinstance(scenario, Scenario), render_all(scenario, "en")
    found = records(scenario, folder)
    assert not isinstance(found, str), found
    return run_scenario(scenario, agreement(folder), found, book(), executor)


def linkoping(text: str) -> tuple[Difference, ...]:
    return differences(Source("here.yaml", text), ROOT / "agreements" / "linkoping", "plain")


def problems(text: str) -> str:
    """What is said about a scenario of Linköping that cannot be read."""
    scenario = read_scenario(Source("here.yaml", text))
    if isinstance(scenario, Scenario):
        found = records(scenario, ROOT / "agreements" / "linkoping")
        assert isinstance(found, str)
        return found
    return render_all(scenario, "en")


@pytest.mark.parametrize("executor", EXECUTORS)
@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: f"{p.parts[-3]}/{p.stem}")
def test_a_shipped_scenario_holds(path: Path, executor: str) -> None:
    told = [
        f"{d.place.source}:{d.place.span.line}: {d.case}: {d.what}: {d.expected}, found {d.found}"
        for d in differences(source(path), path.parents[1], executor)
    ]
    assert told == []


def test_both_agreements_have_scenarios() -> None:
    assert {path.parts[-3] for path in SHIPPED} == {"jamtland", "linkoping"}


def test_every_question_of_the_engine_can_be_asked_by_a_scenario() -> None:
    assert set(ask.QUESTIONS) == set(QUESTIONS)


EXPIRED = """\
scenario: after the last day
clauses: [L-PER-1]
cases:
  - case: the day after
    when: {question: in-force, on: 2026-01-01}
    then:
      answer: yes
      effect: {until: 2025-12-31}
      statuses: {started: met}
"""


def test_a_wrong_expectation_is_told_with_its_place_and_both_values() -> None:
    answer, until = linkoping(EXPIRED)
    assert (answer.scenario, answer.case) == ("after the last day", "the day after")
    assert (answer.what, answer.expected, answer.found) == ("answer", "yes", "no")
    assert (answer.place.source, answer.place.span.line, answer.place.span.column) == (
        "here.yaml",
        7,
        15,
    )
    assert (until.what, until.expected, until.found) == ("effect: until", "2025-12-31", "none")
    assert (until.place.span.line, until.place.span.column) == (8, 23)


NOTICE = """\
scenario: notice by word of mouth
given:
  - id: told
    event: termination-notice
    by: brottsofferjouren
    to: all
    form: oral
    sent: 2024-04-02
    received: 2024-04-02
    for-end: earliest
    authorised: yes
    admitted: yes
cases:
  - case: it depends on one reading
    when: {question: notice, event: told, on: 2024-06-01}
    then: THEN
"""


@pytest.mark.parametrize(
    ("then", "expected"),
    [
        ("{answer: depends, main: no, contested: no, settled: no, regulated: yes}", []),
        ("{decisive: [F2], effect: {ends: none}, statuses: {written: unmet}}", []),
        ("{under: {F2=b: {answer: yes, ends: 2024-10-02}, F2=a: no}}", []),
        ("{weak: {FL4=b: no}, supposing in force: none}", []),
        ("{main: yes}", [("main", "yes", "no")]),
        ("{contested: yes}", [("contested", "yes", "no")]),
        ("{decisive: []}", [("decisive: answer", "[]", "[F2]")]),
        ("{decisive: [F2, FL4]}", [("decisive: answer", "[F2, FL4]", "[F2]")]),
        ("{under: {F2=b: no}}", [("under: F2=b: answer", "no", "yes")]),
        (
            "{under: {F2=b: {ends: 2024-10-01}}}",
            [("under: F2=b: ends", "2024-10-01", "2024-10-02")],
        ),
        ("{weak: {FL4=b: yes}}", [("weak: FL4=b: answer", "yes", "no")]),
        ("{statuses: {dialogue: met}}", [("statuses: dialogue", "met", "none")]),
        ("{effect: {end: 2024-10-02}}", [("effect: end", "2024-10-02", "no part `end`")]),
        ("{missing: [received]}", [("missing", "[received]", "[]")]),
        ("{judgement: [skriftligen]}", [("judgement", "[skriftligen]", "[]")]),
        ("{advice: [L-PER-4]}", []),
        ("{advice: [L-PER-2]}", [("advice", "[L-PER-2]", "[L-PER-4]")]),
        ("{by date: {2024-04-02: yes}}", [("by date: 2024-04-02: answer", "yes", "none")]),
        ("{supposing in force: {answer: yes}}", [("supposing in force: answer", "yes", "none")]),
    ],
)
def test_every_part_of_an_answer_can_be_expected(
    then: str, expected: list[tuple[str, str, str]]
) -> None:
    told = linkoping(NOTICE.replace("THEN", then))
    assert [(one.what, one.expected, one.found) for one in told] == expected


def test_an_event_in_a_case_can_undo_an_event_that_all_cases_share() -> None:
    undone = """
    given:
      - {id: wrong, event: void, of: told, recorded: "2024-04-03T09:00:00+02:00"}
    then: {answer: yes}
"""
    text = NOTICE.replace("question: notice, event: told,", "question: in-force,")
    assert linkoping(text.replace("    then: THEN\n", undone.lstrip("\n"))) == ()


@pytest.mark.parametrize(
    ("written", "instead", "said"),
    [
        ("answer: yes", "anser: yes", "here.yaml:7:7: unknown key `anser`"),
        ("answer: yes", "answer: maybe", "here.yaml:7:15: `maybe` is none of what may stand here"),
        ("started: met", "started: yes", "here.yaml:9:27: `yes` is none of what may stand here"),
        ("in-force", "in-fource", "here.yaml:5:22: unknown question `in-fource`"),
        ("2026-01-01}", "2026-02-30}", "here.yaml:5:36: the date `2026-02-30` does not exist"),
        ("[L-PER-1]", "[L-PER-10]", "here.yaml:2:11: unknown clause `L-PER-10`"),
        ("}\n    then", ", party: namden}\n    then", "unknown party `namden`"),
        ("}\n    then", ", readings: [F2=c]}\n    then", "`F2=c` is none of what may stand here"),
        (
            "answer: yes",
            "weak: {F4=b: no}",
            "here.yaml:7:14: `F4=b` is none of what may stand here",
        ),
        ("cases:", "given: {files: [none.yaml]}\ncases:", "the file `none.yaml` does not exist"),
        ("cases:", "given: [{event: noticed}]\ncases:", "here.yaml:3:17: unknown kind `noticed`"),
        ("in-force,", "notice, event: it,", "here.yaml:5:37: no event has the id `it`"),
        ("in-force", "renewal", "here.yaml:5:12: the key `for year` is missing in `when`"),
        ("    then:", "    thus:", "the key `then` is missing in `cases`"),
    ],
)
def test_what_a_scenario_gets_wrong_is_told_with_its_place(
    written: str, instead: str, said: str
) -> None:
    assert EXPIRED.count(written) == 1
    assert said in problems(EXPIRED.replace(written, instead))


def test_a_scenario_that_expects_nothing_is_refused() -> None:
    nothing = EXPIRED[: EXPIRED.index("    then:")] + "    then: {}\n"
    assert "here.yaml:6:11: the key `answer` is missing in `then`" in problems(nothing)
    assert "`cases` is empty, so the scenario tries nothing" in problems(
        "scenario: none\ncases: []\n"
    )


def test_an_empty_list_expects_that_nothing_is_missing() -> None:
    asked = NOTICE.replace("    admitted: yes\n", "").replace(
        "THEN", "{missing: [], judgement: []}"
    )
    assert [one.what for one in linkoping(asked)] == ["missing"]
