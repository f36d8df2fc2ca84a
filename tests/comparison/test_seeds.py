"""A difference that needs more than invented histories: taken from a scenario, and made short."""

from dataclasses import replace
from datetime import date
from functools import cache
from types import MappingProxyType

import pytest

from engine.comparison.behaviour.exploration import Exploration
from engine.comparison.behaviour.found import differences
from engine.comparison.behaviour.seeds import Seed, seeds, shortest
from engine.comparison.behaviour.told import Ask
from engine.comparison.behaviour.worded import Telling
from engine.comparison.mutants import mutants
from engine.inference.book import load
from engine.interfaces.diffs.seeding import seeds_beside
from engine.language.node import Source
from engine.language.scenario import Scenario
from engine.language.scenario_reader import read_scenario
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from tests.comparison.material import ROOT, read
from tests.comparison.witness import rerun

BOOK = load()
LINKOPING = read(ROOT / "agreements" / "linkoping" / "2023-01-01.yaml")
JAMTLAND = read(ROOT / "agreements" / "jamtland" / "2026-01-01.yaml")


@cache
def beside() -> tuple[Seed, ...]:
    """The cases of Linköping's scenarios."""
    return seeds_beside(LINKOPING, LINKOPING, BOOK)


def planted(clause: str, kind: str, field: str, reading: str = "") -> Agreement:
    """Linköping's agreement with one term changed, as `overens test --mutate` changes it."""
    return next(
        one.applied(LINKOPING)
        for one in mutants(LINKOPING, BOOK)
        if (one.clause, one.kind, one.field, one.reading) == (clause, kind, field, reading)
    )


def first(new: Agreement) -> tuple[Exploration, list[str]]:
    """An exploration without invented events, and what its first witness shows under the new."""
    explored = Exploration(LINKOPING, new, BOOK, length=0, budget=1_000, seeds=beside())
    found = next(explored.differences())
    assert rerun(found, explored, 0) == []
    explored.found = {found.key: found}
    return explored, rerun(found, explored, 1)


def events(*ids: str) -> tuple[Recorded, ...]:
    return tuple(Recorded(id, "dialogue", MappingProxyType({}), None) for id in ids)


def test_what_is_left_of_a_history_shows_it_and_nothing_of_it_can_be_left_out():
    def shows(left: tuple[Recorded, ...]) -> bool:
        return {"c", "f"} <= {event.id for event in left}

    kept = shortest(events(*"abcdefgh"), shows)

    assert [event.id for event in kept] == ["c", "f"]
    assert not any(shows(kept[:at] + kept[at + 1 :]) for at in range(len(kept)))


def test_a_history_of_which_all_is_needed_is_left_as_it_is():
    whole = events(*"abc")

    assert shortest(whole, lambda left: left == whole) == whole
    assert shortest((), lambda left: False) == ()


# what is changed; kinds of the events that its witness needs; what differs
NEEDS = {
    ("L-PER-8", "amendment", "form", ""): (["amendment"], "statuses: amendment-form"),
    ("L-PER-4", "form", "minutes", ""): (["termination-notice"], "judgement"),
}


@pytest.mark.parametrize("change", NEEDS)
def test_a_change_that_no_invented_history_notices_has_a_witness_from_a_scenario(change):
    explored, shown = first(planted(*change))
    kinds, said = NEEDS[change]
    (found,) = explored.found.values()

    assert found.scenario
    assert sorted({event.kind for event in found.history}) == kinds
    assert any(one.startswith(said) for one in shown)


def test_a_case_from_before_the_new_version_is_asked_as_if_that_had_always_applied():
    """All cases about amendments lie before 2025: left out, the change would show nothing."""
    new = replace(planted("L-PER-8", "amendment", "form"), version=date(2025, 1, 1))

    explored, shown = first(new)

    (found,) = explored.found.values()
    assert found.scenario
    assert found.day < explored.horizon.first == date(2025, 1, 1)
    assert any(one.startswith("statuses: amendment-form") for one in shown)
    finished = explored.finished(found)
    assert [cause.clause for cause in finished.causes] == ["L-PER-8"]
    assert finished.ranges[0][0] <= found.day


def test_how_many_cases_lie_before_the_new_version_is_told():
    new = replace(planted("L-PER-5", "termination", "month end"), version=date(2025, 1, 1))
    days = [date(2024, 12, 31), date(2025, 1, 1)]
    asked = [Seed(Ask("in-force"), day, (), frozenset(), "a case") for day in days]
    explored = Exploration(LINKOPING, new, BOOK, length=0, seeds=asked)
    list(explored.differences())

    told = Telling(explored, "sv").explored_row()["cases"]

    assert told == {"asked": 2, "of": 2, "before": 1}


def test_no_event_of_a_history_from_a_scenario_can_be_left_out():
    explored, _ = first(planted("L-PER-8", "amendment", "form"))
    (found,) = explored.found.values()

    assert found.history
    for at in range(len(found.history)):
        fewer = found.history[:at] + found.history[at + 1 :]
        left = differences(explored.sides, found.ask, found.day, found.groundwork, fewer)
        assert found.key not in [one.key for one in left]


# what is changed; what the first difference says of the duty
PERSONS = {
    ("L-GEM-2", "obligation", "bearer", ""): "bearers",
    ("L-BIL-B2", "obligation", "judged by", ""): "judgement",
}


@pytest.mark.parametrize("change", PERSONS)
def test_who_bears_a_duty_together_and_what_a_person_judges_of_it_is_compared(change):
    _, shown = first(planted(*change))

    assert [one.split(": ")[1] for one in shown] == [PERSONS[change]]


def test_what_nobody_is_named_to_judge_any_more_is_a_difference_in_the_advice():
    # J-OMF-7: "återbetala delar eller hela summan"; nobody is said to judge how much.
    (new,) = (
        one.applied(JAMTLAND)
        for one in mutants(JAMTLAND, BOOK)
        if (one.clause, one.field, one.how) == ("J-OMF-7", "judged by", "left out")
    )
    cases_beside = seeds_beside(JAMTLAND, JAMTLAND, BOOK)
    explored = Exploration(JAMTLAND, new, BOOK, length=0, budget=1_000, seeds=cases_beside)

    found = next(explored.differences())

    assert found.ask.name == "repayment"
    assert [(one.what, one.old, one.new) for one in found.moved] == [("advice", ("J-OMF-7",), ())]
    assert rerun(found, explored, 0) == []
    assert [one.split(": ")[0] for one in rerun(found, explored, 1)] == ["advice"]
    assert [cause.clause for cause in explored.finished(found).causes] == ["J-OMF-7"]


def test_a_weak_reading_that_is_gone_is_a_difference():
    _, shown = first(planted("L-PER-5", "termination", "month end"))

    assert shown
    assert all(one.startswith("weak: FL4=b") for one in shown)


def test_the_cases_of_an_agreement_show_nothing_against_itself():
    explored = Exploration(LINKOPING, LINKOPING, BOOK, length=0, budget=400, seeds=beside())

    assert list(explored.differences()) == []
    assert 0 < explored.explored.sown < explored.explored.seeds


def test_a_case_about_what_only_one_version_has_is_not_asked():
    gone = replace(
        LINKOPING,
        parties=tuple(party for party in LINKOPING.parties if party.id != "brottsofferjouren"),
    )
    explored = Exploration(LINKOPING, gone, BOOK, length=0, budget=0, seeds=beside())
    list(explored.differences())

    asked = [seed for seed in beside() if seed.ask.party != "brottsofferjouren"]
    assert 0 < explored.explored.seeds <= len(asked)


def test_a_case_is_asked_as_its_scenario_asks_it():
    text = """
scenario: sent, and for an end
given: []
cases:
  - case: one
    when: {question: termination, on: 2023-05-02, party: namnden, sent: 2023-05-01,
           ends by: 2023-12-31, form: oral, readings: [FL4=b]}
    then: {answer: no}
"""
    found = read_scenario(Source("one.yaml", text))
    assert isinstance(found, Scenario)

    (seed,) = seeds(found, [()])
    question = seed.ask.on(seed.day)

    assert (question.form, question.readings) == ("oral", {"FL4": "b"})
    assert (question.sent, question.ends_by) == (
        found.cases[0].when["sent"],
        found.cases[0].when["ends_by"],
    )


def test_a_difference_from_a_scenario_is_told_once_and_not_before_shorter_histories():
    new = planted("L-PER-8", "amendment", "form")
    explored = Exploration(LINKOPING, new, BOOK, length=1, budget=300, seeds=beside())

    found = list(explored.differences())

    assert len({one.key for one in found}) == len(found)
    lengths = [len(one.history) for one in found]
    assert lengths == sorted(lengths)
    assert any(one.scenario for one in found)


def test_a_notice_that_names_a_too_early_end_is_invented():
    # Shipped: such a notice "takes effect at the next possible end". Changed: it "has no effect".
    new = planted("L-PER-5", "termination", "late notice")
    explored = Exploration(LINKOPING, new, BOOK, length=1, budget=2_000)

    (found,) = (one for one in explored.differences() if one.ask.name == "notice")

    (notice,) = found.history
    assert notice.kind == "termination-notice"
    assert notice.values["for_end"] > notice.values["received"]
    assert rerun(found, explored, 0) == []
    assert "answer: yes → no" in rerun(found, explored, 1)


def test_a_change_that_no_difference_is_traced_to_is_listed():
    new = planted("L-PER-5", "termination", "late notice")
    explored = Exploration(LINKOPING, new, BOOK, length=1, budget=2_000)
    found = explored.finished(next(explored.differences()))
    telling = Telling(explored, "en")

    (left,) = telling.unshown([])

    assert left["clause"] == "L-PER-5"
    assert left["says"] == [
        "late notice of termination: takes effect at the next possible end → has no effect"
    ]
    assert telling.unshown([found]) == []
