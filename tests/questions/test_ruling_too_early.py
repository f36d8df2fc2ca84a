"""A ruling from before what it is about settles nothing of it: there was nothing to judge yet."""

import pytest

from engine.questions.answer import open_points
from engine.questions.openness.open_points import Due
from engine.questions.reasons.wording_of import asked
from engine.wording.say import Voice
from tests.rules import (
    test_authority,
    test_decision,
    test_exit,
    test_force_majeure,
    test_form,
    test_precondition,
)
from tests.rules.invented import owed, run, state
from tests.rules.test_force_majeure import FIRE, told


def ruling(term: str, about: str, answer: str, on: str, by: str = "en jurist") -> str:
    return (
        f"- {{id: dom-{by.split()[-1]}-{on}, event: assessment, term: {term}, about: {about}, "
        f"by: {by}, on: {on}, answer: {answer}}}\n"
    )


NOTICE = told("to: all, form: email, sent: 2030-03-20, received: 2030-03-22")


def told_at_once(rulings: str, notice: str = NOTICE) -> str:
    """Whether beta was told of the fire at once, which only a person can say."""
    terms, forks = test_force_majeure.TERMS, test_force_majeure.FORKS
    return owed("2030-04-15", terms, FIRE + notice + rulings, forks, "X-8")["alfa > beta hinder"]


@pytest.mark.parametrize(
    ("on", "expected"), [("2030-03-19", "judgement"), ("2030-03-20", "fulfilled")]
)
def test_that_a_notice_came_at_once_is_ruled_once_it_is_sent(on: str, expected: str) -> None:
    assert expected == told_at_once(ruling("omedelbart", "besked", "yes", on))


def test_a_ruling_of_no_from_before_the_notice_settles_nothing_either() -> None:
    assert told_at_once(ruling("omedelbart", "besked", "no", "2030-03-19")) == "judgement"
    assert told_at_once(ruling("omedelbart", "besked", "no", "2030-03-20")) == "fulfilled-late"


@pytest.mark.parametrize(
    ("on", "expected"), [("2030-03-21", "judgement"), ("2030-03-22", "fulfilled")]
)
def test_of_what_tells_only_when_it_was_received_it_is_ruled_from_then(
    on: str, expected: str
) -> None:
    received = told("form: email, received: {beta: 2030-03-22, gamma: 2030-03-25}")
    assert expected == told_at_once(ruling("omedelbart", "besked", "yes", on), received)


def test_it_does_not_contradict_a_later_ruling_by_another() -> None:
    early = ruling("omedelbart", "besked", "no", "2030-03-19", "ombud")
    assert told_at_once(early + ruling("omedelbart", "besked", "yes", "2030-03-25")) == "fulfilled"


@pytest.mark.parametrize(
    ("answer", "on", "expected"),
    [
        ("no", "2031-01-31", "judgement"),
        ("no", "2031-02-01", "unmet"),
        ("yes", "2031-01-31", "met"),
    ],
)
def test_what_is_presumed_is_opened_by_an_early_ruling_only_if_it_says_otherwise(
    answer: str, on: str, expected: str
) -> None:
    """All were invited, so the dialogue of 1 February counts as joint until somebody has ruled."""
    talk = test_precondition.IN_TIME + ruling("joint", "samtal", answer, on)
    assert expected == state(test_precondition.ask(talk), "dialogue")


@pytest.mark.parametrize(("on", "expected"), [("2029-10-31", "judgement"), ("2029-11-01", "unmet")])
def test_so_it_is_with_who_decided(on: str, expected: str) -> None:
    events = test_decision.THREE + ruling("body", "beslut-gamma", "no", on)
    found = run("in-force", "2030-06-01", test_decision.PERIOD + test_decision.ALL, events)
    assert expected == state(found, "approved")


MINUTES = (
    "- {id: brev, event: termination-notice, by: beta, to: all, sent: 2030-03-01,"
    " received: 2030-03-01, for-end: earliest, authorised: yes, form: minutes}\n"
)


@pytest.mark.parametrize(("on", "expected"), [("2030-02-28", "judgement"), ("2030-03-01", "met")])
def test_minutes_are_read_when_they_are_there(on: str, expected: str) -> None:
    events = MINUTES + ruling("in-minutes", "brev", "yes", on)
    found = run("notice", "2030-05-01", test_form.TERMS, events, event="brev")
    assert expected == state(found, "written")


@pytest.mark.parametrize(("on", "expected"), [("2030-06-30", "judgement"), ("2030-07-01", "met")])
def test_what_a_ratification_does_is_ruled_once_it_is_given(on: str, expected: str) -> None:
    events = (
        f"- {test_exit.BETA}, {test_authority.IN_TIME}, authorised: no, ratified: 2030-07-01}}\n"
        + ruling("late", "brev", "yes", on)
    )
    found = run("notice", "2030-12-01", test_exit.TERMS, events, test_exit.FORKS, event="brev")
    assert expected == state(found, "authority")


HOURS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: contribution in kind, by: alfa, what: {sv: arbete, en: work}, hours: 1500,
   per: calendar year, judged by: [cirka]}
"""


@pytest.mark.parametrize(
    ("on", "expected"), [("2030-12-09", "judgement"), ("2030-12-10", "fulfilled")]
)
def test_hours_are_judged_when_they_have_been_handed_in(on: str, expected: str) -> None:
    events = "- {id: t, event: hours, by: alfa, year: 2030, value: 1400, on: 2030-12-10}\n"
    events += ruling("cirka", "t", "yes", on)
    assert expected == owed("2031-02-01", HOURS, events, duty="X-2")["alfa 2030"]


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("sv", "(dom-jurist-2030-02-28) gjordes före det som den gäller och avgör det inte"),
        ("en", "(dom-jurist-2030-02-28) was made before what it is about and does not settle it"),
    ],
)
def test_what_is_asked_of_the_person_says_so(lang: str, expected: str) -> None:
    events = MINUTES + ruling("in-minutes", "brev", "yes", "2030-02-28")
    found = run("notice", "2030-05-01", test_form.TERMS, events, event="brev")
    points = open_points(found)[1]
    assert Due("in-minutes", "brev", "X-4", too_early=("dom-jurist-2030-02-28",)) in points
    voice = Voice(found.agreement, lang)
    assert any(expected in voice.say(asked(found.agreement, one)) for one in points)
