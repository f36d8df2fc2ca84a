"""What a scenario exercises is what its expectations rest on, and nothing that was only loaded."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from engine.inference.book import Book, load
from engine.language.agreement_reader import read_agreement
from engine.language.exemption_reader import Exemption, read_exemptions
from engine.language.node import Source
from engine.language.scenario import Scenario
from engine.language.scenario_reader import read_scenario
from engine.model.agreement import Agreement
from engine.model.problem import Problem, problem
from engine.questions.scenarios.coverage import exercised
from engine.questions.scenarios.covered import items, needless
from engine.questions.scenarios.exercised import Exercised
from engine.questions.scenarios.scenarios import given_events
from engine.wording.problems import render_all

ROOT = Path(__file__).parents[2] / "agreements"


@cache
def book() -> Book:
    return load()


@cache
def agreement(folder: str) -> Agreement:
    yaml = next((ROOT / folder).glob("20*.yaml"))
    text = yaml.with_suffix(".txt")
    sources = [Source(path.name, path.read_text("utf-8")) for path in (yaml, text)]
    found = read_agreement(*sources, book())
    assert isinstance(found, Agreement)
    return found


def touched(when: str, then: str, given: str = "[]", of: str = "linkoping") -> Exercised:
    """What one case exercises."""
    scenario = read_scenario(
        Source(
            "here.yaml",
            f"scenario: one\ngiven: {given}\ncases:\n"
            f"  - case: one\n    when: {{{when}}}\n    then: {{{then}}}\n",
        )
    )
    assert isinstance(scenario, Scenario), render_all(scenario, "en")

    def read(path: str) -> Source | Problem:
        there = ROOT / of / "scenarios" / path
        return Source(there.name, there.read_text("utf-8")) if there.exists() else problem("no")

    records = given_events(scenario, agreement(of), book(), read)
    record: Any = records[0]
    assert isinstance(record, tuple), records
    return exercised(scenario.cases[0], agreement(of), record, book())


ORAL = (
    "[{id: u, event: termination-notice, by: brottsofferjouren, to: all, form: oral, "
    "sent: 2024-04-02, received: 2024-04-02, for-end: earliest, authorised: yes, admitted: yes}]"
)
NOTICE = "question: notice, event: u, on: 2024-04-02"
IN_TIME = "question: termination, party: namnden, on: 2024-04-02"


def test_an_answer_rests_on_the_clause_of_the_requirement_that_decides_it() -> None:
    assert touched("question: in-force, on: 2026-01-01", "answer: no").clauses == {"L-PER-1"}


def test_what_a_no_does_not_rest_on_is_not_exercised() -> None:
    unwritten = touched(NOTICE, "main: no", ORAL)
    assert "L-PER-4" in unwritten.clauses  # the form
    assert "L-PER-5" not in unwritten.clauses  # the time was kept, and nothing is said of it


def test_a_status_that_is_expected_is_exercised_also_where_it_does_not_decide() -> None:
    assert "L-PER-5" in touched(NOTICE, "main: no, statuses: {in-time: met}", ORAL).clauses


def test_of_an_effect_the_facts_it_is_read_from_count() -> None:
    assert "L-PER-5" in touched(IN_TIME, "effect: {ends: 2024-10-02}").clauses


def test_a_clause_that_the_agreement_does_not_have_exercises_nothing() -> None:
    silent = touched("question: renewal, for year: 2026, on: 2025-06-01", "regulated: no")
    assert silent.clauses == set()


def test_a_fork_is_exercised_where_it_is_consulted() -> None:
    assert touched(NOTICE, "answer: depends", ORAL).forks == {"F2"}
    assert touched(IN_TIME, "answer: yes").forks <= {"FL4"}


def test_only_a_reading_under_which_something_is_expected_is_exercised() -> None:
    assert touched(NOTICE, "answer: depends", ORAL).readings == set()
    assert touched(NOTICE, "main: no", ORAL).readings == {("F2", "a")}
    assert touched(NOTICE, "under: {F2=b: yes}", ORAL).readings == {("F2", "b")}


def test_a_chosen_reading_is_exercised_where_its_fork_would_be_consulted() -> None:
    chosen = f"{NOTICE}, readings: [F2=b]"
    assert ("F2", "b") in touched(chosen, "answer: yes", ORAL).readings
    elsewhere = "question: in-force, on: 2026-01-01, readings: [F2=b]"
    assert touched(elsewhere, "answer: no").readings == set()


def test_a_reading_of_a_fork_that_moves_nothing_is_not_exercised() -> None:
    written = ORAL.replace("form: oral", "form: written")
    assert touched(NOTICE, "under: {F2=b: yes}", written).readings == set()


def test_a_recorded_position_exercises_the_reading_it_takes() -> None:
    stand = (
        f"{ORAL[:-1]}, {{id: p, event: position, fork: F2, reading: b, "
        "by: jurist, on: 2024-04-02}]"
    )
    assert touched(NOTICE, "main: yes", stand).readings == {("F2", "b")}


EXCEPTIONS = """\
exceptions:
  - kind: definition
    because: {sv: ordförklaring, en: a definition}
  - clause: L-PER-1
    because: {sv: prövas ändå, en: exercised after all}
  - reading: F2=b
    because: {sv: finns redan, en: there already}
"""


def exemptions(text: str) -> tuple[Exemption, ...] | str:
    read = read_exemptions(Source("e.yaml", text), agreement("linkoping"), tuple(book().terms))
    wrong = [one for one in read if isinstance(one, Problem)]
    return render_all(wrong, "en") if wrong else tuple(o for o in read if isinstance(o, Exemption))


def test_a_clause_is_exempt_if_all_its_terms_are_of_exempt_kinds() -> None:
    exempt = exemptions(EXCEPTIONS)
    assert isinstance(exempt, tuple)
    rows = {one.name: one for one in items(agreement("linkoping"), Exercised(), exempt)}
    assert rows["L-BAK-1"].exempt is not None
    assert not rows["L-BAK-1"].lacking
    assert rows["L-PER-4"].lacking
    assert not rows["F2=b"].lacking
    assert "L-SIG-1" not in rows  # a narrative has nothing to exercise


def test_an_exception_that_exempts_nothing_is_told() -> None:
    exempt = exemptions(EXCEPTIONS.replace("kind: definition", "kind: period"))
    assert isinstance(exempt, tuple)
    found = Exercised({"L-PER-1"}, {"F2"}, {("F2", "b")})
    told = needless(agreement("linkoping"), book(), found, exempt)
    assert [one.name for one in told] == ["period", "L-PER-1", "F2=b"]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("clause: L-PER-99", "unknown clause `L-PER-99`"),
        ("reading: F2=q", "`F2=q` is none of what may stand here"),
        ("kind: periodd", "unknown kind `periodd`"),
        ("clause: L-PER-1\n    fork: F2", "exactly one of the keys was expected here"),
    ],
)
def test_an_exception_that_names_nothing_is_refused(written: str, said: str) -> None:
    found = exemptions(EXCEPTIONS.replace("clause: L-PER-1", written))
    assert isinstance(found, str)
    assert said in found
