"""Consents to an assignment that came after it: whose, on which day, and what is said of them."""

import pytest

from engine.model.sentence import Sentence
from engine.questions.assignment import consented_later
from tests.rules.invented import answer, facts, run, unsure
from tests.rules.test_assignment import HANDED_OVER, RULED, TERMS, consents


@pytest.mark.parametrize(
    ("beta", "gamma", "told"),
    [
        ("2030-05-01", "2030-05-02", []),  # on its day is in time
        ("2030-05-02", "2030-05-03", [("gamma", "2030-05-03")]),
        ("2030-12-01", "2030-12-02", [("beta", "2030-12-01"), ("gamma", "2030-12-02")]),
    ],
)
def test_a_consent_after_the_assignment_is_told_with_its_day(
    beta: str, gamma: str, told: list[tuple[str, str]]
) -> None:
    given = (consents("beta").replace("2030-05-10", beta)
             + consents("gamma").replace("2030-05-10", gamma))  # fmt: skip
    found = run("assignment", "2030-12-31", TERMS, HANDED_OVER % "" + given, event="byte")
    assert answer(found) == "yes"
    assert told == facts(found, "late-consent", "party", "day")
    said = consented_later("byte", found.ledger)
    days = [str(said.values["day"])] if isinstance(said, Sentence) else []
    assert days == [day for _, day in told[-1:]]


def test_of_a_consent_on_a_day_that_is_not_known_it_is_said_that_it_may_have_come_late() -> None:
    undated = consents("gamma").replace("on: 2030-05-10", "recorded: 2030-05-10T12:00:00+02:00")
    events = HANDED_OVER % "" + consents("beta").replace("2030-05-10", "2030-05-02") + undated
    found = run("assignment", "2030-12-31", TERMS, events, event="byte")
    assert unsure(found, "late-consent", "party") == [("gamma",)]
    assert [s.key for s in found.inquiry.supposed(found.ledger)] == ["assumed.consent-in-time"]
    said = consented_later("byte", found.ledger)
    assert isinstance(said, Sentence)
    assert said.key == "headline.consented-perhaps-later.no-day"


def test_where_one_came_late_and_the_day_of_another_is_not_known_that_day_is_the_earliest() -> None:
    undated = consents("gamma").replace("on: 2030-05-10", "recorded: 2030-06-20T12:00:00+02:00")
    events = HANDED_OVER % "" + consents("beta") + undated
    found = run("assignment", "2030-12-31", TERMS, events, event="byte")
    assert answer(found) == "yes"
    said = consented_later("byte", found.ledger)
    assert isinstance(said, Sentence)
    assert (said.key, str(said.values["day"])) == (
        "headline.consented-later.earliest",
        "2030-05-10",
    )


def test_of_an_assignment_on_an_unknown_day_the_last_consent_is_told_with_its_day() -> None:
    undated = (HANDED_OVER % "").replace("on: 2030-05-02", "recorded: 2030-05-20T12:00:00+02:00")
    assert "on: " not in undated
    found = run("assignment", "2030-12-31", TERMS, undated + consents("beta", "gamma"),
                event="byte")  # fmt: skip
    said = consented_later("byte", found.ledger)
    assert isinstance(said, Sentence)
    assert (said.key, str(said.values["day"])) == ("headline.consented-perhaps-later", "2030-05-10")


def test_where_a_merger_is_no_assignment_no_consent_comes_late() -> None:
    events = HANDED_OVER % ", merger: yes" + RULED % "no" + consents("beta", "gamma")
    found = run("assignment", "2030-12-31", TERMS, events, event="byte")
    assert facts(found, "late-consent", "party") == []


def test_only_who_is_asked_consents_late() -> None:
    asks_beta = TERMS.replace("consent of: kommunerna", "consent of: [beta]")
    events = HANDED_OVER % "" + consents("beta", "gamma")
    found = run("assignment", "2030-06-01", asks_beta, events, event="byte")
    assert facts(found, "late-consent", "party") == [("beta",)]


def test_whose_consent_came_late_and_whose_never_came() -> None:
    events = HANDED_OVER % "" + consents("beta")
    found = run("assignment", "2030-06-01", TERMS, events, event="byte")
    assert facts(found, "late-consent", "party", "day") == [("beta", "2030-05-10")]
    assert facts(found, "no-consent", "party") == [("gamma",)]
