"""Eligibility: whom a service is for, by role, age, residence and where the crime was."""

from typing import Any

import pytest

from engine.questions.answer import open_points
from tests.rules.invented import answer, effect, facts, run, state

TERMS = """
- {id: X-1, kind: eligibility, target group: yes, groups: [victim, witness],
   residents only: {fork: G1, a: [victim], b: [victim, witness]}, residents of: [beta],
   from age: {fork: G2, a: 18, b: 19}, age limits: [victim], crime: {fork: G3, a: any,
   b: outside-home}, police report: not needed, service: {sv: stöd, en: support}}
- {id: X-2, kind: eligibility, groups: [anyone], below age: 20, age limits: [anyone],
   service: {sv: vägledning, en: guidance}}
- {id: X-3, kind: eligibility, groups: [victim], below age: 21, age limits: [victim],
   crime: outside-home, service: {sv: centrum, en: centre}}
"""
FORKS = {"G1": "a b", "G2": "a b", "G3": "a b"}
MAIN = {"G1": "a", "G2": "a", "G3": "a"}


def asked(person: str, **readings: str) -> Any:
    """The question about a person, on a day on which no agreement is in force."""
    traits = dict(part.split("=") for part in person.split(",")) if person else {}
    return run(
        "eligibility", "2050-01-01", TERMS, "", FORKS, person=traits, readings={**MAIN, **readings}
    )


@pytest.mark.parametrize(
    ("role", "expected"),
    [("victim", "yes"), ("witness", "yes"), ("relative", "no"), ("offender-relative", "no")],
)
def test_only_the_groups_that_are_named(role: str, expected: str) -> None:
    assert expected == answer(asked(f"role={role},age=30,resident=yes"))


@pytest.mark.parametrize(
    ("lives", "expected"), [("yes", "yes"), ("no", "no"), ("beta", "yes"), ("gamma", "no")]
)
def test_residence_limits_the_groups_it_is_for(lives: str, expected: str) -> None:
    assert expected == answer(asked(f"role=victim,age=30,resident={lives}"))
    assert answer(asked(f"role=witness,age=30,resident={lives}")) == "yes"
    assert expected == answer(asked(f"role=witness,age=30,resident={lives}", G1="b"))


@pytest.mark.parametrize(
    ("age", "main", "other"), [(17, "no", "no"), (18, "yes", "no"), (19, "yes", "yes")]
)
def test_an_age_limit_counts_completed_years(age: int, main: str, other: str) -> None:
    person = f"role=victim,age={age},resident=yes"
    assert main == answer(asked(person))
    assert other == answer(asked(person, G2="b"))
    assert answer(asked(person.replace("victim", "witness"), G2="b")) == "yes"


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        ("role=victim,age=19,resident=yes,crime=outside-home", "('X-1', 'X-2', 'X-3')"),
        ("role=victim,age=20,resident=yes,crime=outside-home", "('X-1', 'X-3')"),
        ("role=victim,age=21,resident=yes,crime=outside-home", "('X-1',)"),
        ("role=victim,age=12,resident=yes,crime=in-home", "('X-2',)"),
        ("role=victim,age=12,resident=yes", "('X-2',)"),
        ("role=relative,age=50", "()"),
    ],
)
def test_services_are_those_that_are_certainly_for_the_person(person: str, expected: str) -> None:
    assert expected == effect(asked(person), "services")


@pytest.mark.parametrize(
    ("crime", "expected"), [("in-home", "unmet"), ("outside-home", "met"), ("", "unknown")]
)
def test_where_the_crime_was_counts_only_if_the_term_says_so(crime: str, expected: str) -> None:
    person = "role=victim,age=30,resident=yes" + (f",crime={crime}" if crime else "")
    assert expected == state(asked(person, G3="b"), "crime")
    assert state(asked(person), "crime") == ""


@pytest.mark.parametrize("known", ["age=30,resident=yes", "role=victim,age=30"])
def test_what_is_left_out_is_not_known(known: str) -> None:
    assert answer(asked(known)) == "unknown"


@pytest.mark.parametrize(
    ("person", "missing"),
    [
        ("role=victim,age=20,resident=yes", [("person", "crime")]),
        ("role=victim,age=17,resident=yes", [("person", "crime")]),  # outside the target group
        ("role=victim,age=21,resident=yes", []),  # too old for the centre, wherever it was
        ("role=witness,age=20,resident=yes", []),
        ("role=victim,age=20,resident=yes,crime=in-home", []),
    ],
)
def test_a_service_that_waits_for_a_fact_names_it(
    person: str, missing: list[tuple[str, str]]
) -> None:
    points, _ = open_points(asked(person))
    assert [(one.kind, one.field) for one in points] == missing


def test_what_decides_nothing_need_not_be_known() -> None:
    assert answer(asked("role=witness")) == "yes"
    assert answer(asked("role=relative")) == "no"


def test_a_police_report_that_is_not_needed_is_said() -> None:
    assert state(asked("role=witness"), "police-report") == "met"


def test_that_none_is_needed_may_stand_in_another_clause() -> None:
    terms = TERMS.replace("not needed,", "not needed, police report in: X-2,", 1)
    found = run("eligibility", "2050-01-01", terms, "", FORKS, person={"role": "witness"})
    told = found.ledger.examined_of("police-report", "X-1")
    assert state(found, "police-report") == "met"
    assert {one.clause for one in told} == {"X-2"}


def test_an_agreement_without_a_target_group_does_not_regulate_it() -> None:
    silent = "- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}\n"
    found = run("eligibility", "2030-04-15", silent, person={"role": "victim"})
    assert (answer(found), found.inquiry.regulated) == ("no", False)


CONTESTED = """
- {id: X-1, kind: eligibility, target group: yes, groups: [victim, relative, witness],
   residents only: [victim], from age: {fork: G1, a: 18, b: 19},
   age limits: {fork: G2, a: [victim], b: [victim, relative]}, through a victim: [relative],
   service: {sv: stöd, en: support}}
"""
BOTH_FORKS = {"G1": "a b", "G2": "a b"}


@pytest.mark.parametrize(
    ("person", "expected", "for_both"),
    [
        ("role=relative,age=17", "depends", "unmet"),
        ("role=relative,age=18", "depends", "met"),  # shut out only if it is from 19 too
        ("role=relative,age=19", "yes", "met"),
        ("role=relative", "unknown", "unknown"),
        ("role=witness,age=17", "yes", "met"),
        ("role=victim,age=17,resident=yes", "no", "unmet"),
    ],
)
def test_whom_an_age_limit_is_for_may_be_contested(
    person: str, expected: str, for_both: str
) -> None:
    traits = dict(part.split("=") for part in person.split(","))
    found = run("eligibility", "2050-01-01", CONTESTED, "", BOTH_FORKS, person=traits)
    assert (expected, for_both) == (answer(found), state(found, "age", "G2=b"))


@pytest.mark.parametrize(("role", "through"), [("relative", ["X-1"]), ("witness", [])])
def test_that_the_victim_is_in_the_target_group_is_supposed_of_those_meant_through_one(
    role: str, through: list[str]
) -> None:
    found = run("eligibility", "2050-01-01", CONTESTED, "", BOTH_FORKS,
                person={"role": role, "age": "30"})  # fmt: skip
    assert through == [clause for (clause,) in facts(found, "through-victim", "clause")]
    assert answer(found) == "yes"


PLACES = """
- {id: X-1, kind: eligibility, target group: yes, groups: [victim], residents only: [victim],
   residents of: [beta], service: {sv: ett, en: one}}
- {id: X-2, kind: eligibility, groups: [victim], residents only: [victim],
   service: {sv: två, en: two}}
- {id: X-3, kind: eligibility, groups: [victim], residents only: [victim],
   residents of: [gamma], service: {sv: tre, en: three}}
- {id: X-4, kind: eligibility, groups: [anyone], age limits: [anyone],
   service: {sv: fyra, en: four}}
"""


@pytest.mark.parametrize(
    ("lives", "expected"),
    [
        ("beta", "('X-1', 'X-2', 'X-4')"),
        ("gamma", "('X-2', 'X-3', 'X-4')"),
        ("no", "('X-4',)"),
    ],
)
def test_where_one_must_live_is_what_each_clause_says(lives: str, expected: str) -> None:
    """Under X-2 one lives with any of the parties; X-4 asks for nothing, not even an age."""
    person = {"role": "victim", "resident": lives}
    assert effect(run("eligibility", "2030-04-15", PLACES, person=person), "services") == expected


def test_only_of_the_target_group_it_is_supposed_that_the_victim_is_in_it() -> None:
    """X-2 is a service of its own, for anybody through a victim."""
    person = {"role": "relative", "age": "30"}
    own = """- {id: X-2, kind: eligibility, groups: [anyone], through a victim: [anyone],
   service: {sv: annat, en: other}}
"""
    found = run("eligibility", "2050-01-01", CONTESTED + own, "", BOTH_FORKS, person=person)
    assert facts(found, "through-victim", "clause") == [("X-1",)]
