"""Force majeure notice: who must be told, in which form, how soon, and what came in vain."""

import pytest

from tests.rules.invented import answer, figures, owed, run
from tests.rules.test_force_majeure import FIRE, FORKS, PERIOD, TERMS, ruled, stated, told

IN_TIME = ruled("omedelbart", "yes", "besked")
TOO_LATE = ruled("omedelbart", "no", "besked")


def notice(events: str, reading: str = "", on: str = "2030-04-15") -> dict[str, str]:
    return owed(on, TERMS, FIRE + events, FORKS, "X-8", reading)


BETA, GAMMA = "alfa > beta hinder", "alfa > gamma hinder"


def test_the_others_are_to_be_told() -> None:
    assert notice("") == {BETA: "due", GAMMA: "due"}
    assert owed("2030-03-19", TERMS, FIRE, FORKS, "X-8") == {}


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [("", "judgement"), (IN_TIME, "fulfilled"), (TOO_LATE, "fulfilled-late")],
)
def test_whether_they_were_told_at_once_is_a_persons_judgement(ruling: str, expected: str) -> None:
    assert notice(told() + ruling) == {BETA: expected, GAMMA: expected}


@pytest.mark.parametrize(
    ("form", "expected"),
    [("email", "fulfilled"), ("oral", "due"), ("minutes", "judgement")],
)
def test_they_are_to_be_told_in_writing(form: str, expected: str) -> None:
    keys = f"to: all, form: {form}, sent: 2030-03-20, received: 2030-03-21"
    assert notice(told(keys) + IN_TIME)[BETA] == expected


@pytest.mark.parametrize(
    ("keys", "expected"),
    [("to: [beta], received: 2030-03-21", "due"), ("received: {gamma: 2030-03-21}", "fulfilled"),
     ("to: all, received: {beta: 2030-03-21}", "unknown"), ("note: tyst", "unknown")],
)  # fmt: skip
def test_each_of_them_is_to_be_told(keys: str, expected: str) -> None:
    assert notice(told(f"form: email, sent: 2030-03-20, {keys}") + IN_TIME)[GAMMA] == expected


def test_the_other_side_only() -> None:
    hindered = stated(f"cause: fire, {PERIOD}, affects: [X-4]", "beta")
    on = "2030-04-15"
    assert owed(on, TERMS, hindered, FORKS, "X-8", "G3=b") == {"beta > alfa hinder": "due"}
    assert len(owed(on, TERMS, hindered, FORKS, "X-8")) == 2


@pytest.mark.parametrize(
    ("form", "lacks"), [("email", {}), ("oral", {"beta": "form", "gamma": "form"})]
)
def test_what_was_told_in_another_form_is_on_record_as_not_enough(
    form: str, lacks: dict[str, str]
) -> None:
    keys = f"to: all, form: {form}, sent: 2030-03-20, received: 2030-03-21"
    events = FIRE + told(keys) + IN_TIME
    assert lacks == figures(
        "insufficient", ("beneficiary",), "lacks", "2030-04-15", TERMS, events, FORKS
    )


@pytest.mark.parametrize(("by", "expected"), [("alfa", "fulfilled"), ("beta", "due")])
def test_the_hindered_party_is_the_one_to_tell(by: str, expected: str) -> None:
    assert notice(told().replace("by: alfa", f"by: {by}") + IN_TIME)[GAMMA] == expected


OF_A_UNIT = stated(f"cause: fire, {PERIOD}, affects: [X-4]", "kontoret")


def test_a_party_is_to_tell_of_what_hinders_its_unit() -> None:
    due = {"beta > alfa hinder": "due", "beta > gamma hinder": "due"}
    assert owed("2030-04-15", TERMS, OF_A_UNIT, FORKS, "X-8") == due


@pytest.mark.parametrize(
    ("hindered", "by", "expected"),
    [
        ("kontoret", "kontoret", "fulfilled"),
        ("kontoret", "beta", "fulfilled"),
        ("kontoret", "gamma", "due"),
        ("beta", "beta", "fulfilled"),
        ("beta", "kontoret", "judgement"),
    ],
)
def test_a_unit_tells_of_its_own_hindrance_or_its_party_does(
    hindered: str, by: str, expected: str
) -> None:
    fire = stated(f"cause: fire, {PERIOD}, affects: [X-4]", hindered)
    events = fire + told().replace("by: alfa", f"by: {by}") + IN_TIME
    assert owed("2030-04-15", TERMS, events, FORKS, "X-8")["beta > alfa hinder"] == expected


OF_THE_UNIT = TERMS.replace("bearer: [alfa]", "bearer: [kontoret]")


@pytest.mark.parametrize(("events", "expected"), [("", "no"), (told() + IN_TIME, "yes")])
def test_relief_is_lost_where_nobody_was_told_of_what_hinders_a_unit(
    events: str, expected: str
) -> None:
    found = run("excuse", "2030-04-15", OF_THE_UNIT, OF_A_UNIT + events.replace(
        "by: alfa", "by: kontoret"), FORKS, party="beta", duty="X-4",
        readings={"G1": "b", "G2": "a", "G3": "a"})  # fmt: skip
    assert expected == answer(found)
