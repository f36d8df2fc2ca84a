"""Dialogue duty: what raises it, and what does it."""

import pytest

from tests.rules.invented import owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: dialogue duty, bearer: all, changed: circumstances}
"""
BREACH = "- {id: b, event: breach, by: beta, against: alfa, duty: X-1, on: 2030-03-01}\n"
RULED = (
    "- {id: s, event: assessment, term: circumstances, about: X-2, answer: ANSWER, by: jurist, "
    "on: 2030-03-01}\n"
)


def held(on: str, rest: str) -> str:
    return f"- {{id: t, event: dialogue, forum: samrad, on: {on}, {rest}}}\n"


def state(events: str, on: str = "2030-06-01") -> dict[str, str]:
    return owed(on, TERMS, events, duty="X-2")


def test_without_a_breach_there_is_nothing_to_talk_about() -> None:
    assert state("") == {}


def test_a_breach_raises_it_from_its_own_day() -> None:
    assert state(BREACH) == {"b": "due"}
    assert state(BREACH, "2030-02-28") == {}


@pytest.mark.parametrize(("on", "expected"), [("2029-12-31", {}), ("2030-01-01", {"b": "due"})])
def test_one_from_before_the_first_day_is_none(on: str, expected: dict[str, str]) -> None:
    assert state(BREACH.replace("2030-03-01", on)) == expected


@pytest.mark.parametrize(("until", "expected"), [("2030-02-28", {"b": "due"}), ("2030-03-01", {})])
def test_nor_does_one_that_force_majeure_excused(until: str, expected: dict[str, str]) -> None:
    hindered = TERMS + (
        "- {id: X-3, kind: force majeure, causes: [fire], other causes: no}\n"
        "- {id: X-4, kind: obligation, bearer: [alfa], duty: {sv: a, en: a}}\n"
    )
    fire = (
        "- {id: brand, event: force-majeure, party: alfa, cause: fire, from: 2030-02-01,"
        f" until: {until}, affects: [X-4]}}\n"
    )
    breach = BREACH.replace("duty: X-1", "duty: X-4")
    assert owed("2030-06-01", hindered, breach + fire, duty="X-2") == expected


def test_one_of_which_the_day_is_not_known_is_not_taken_for_an_early_one() -> None:
    undated = BREACH.replace("on: 2030-03-01", "recorded: 2029-12-01T12:00:00+01:00")
    assert set(state(undated)) == {"b"}


@pytest.mark.parametrize(
    ("on", "rest", "expected"),
    [
        ("2030-03-01", "about: breach", "fulfilled"),
        ("2030-03-01", "about: renegotiation", "fulfilled"),
        ("2030-03-01", "about: breach, about-party: alfa", "fulfilled"),
        ("2030-02-28", "about: breach", "due"),
        ("2030-03-01", "about: report", "due"),
        ("2030-03-01", "about: breach, about-party: gamma", "due"),
    ],
)
def test_a_dialogue_about_it_from_that_day_on_does_it(on: str, rest: str, expected: str) -> None:
    assert state(BREACH + held(on, f"{rest}, invited: all")) == {"b": expected}


def test_a_breach_that_has_been_put_right_is_still_to_be_talked_about() -> None:
    rectified = "- {id: p, event: rectified, by: alfa, on: 2030-04-01, about: b}"
    assert state(BREACH + rectified) == {"b": "due"}


DUTY = "- {id: X-3, kind: obligation, bearer: [alfa], duty: {sv: a, en: a}, judged by: [in-time]}\n"
OF_IT = BREACH.replace("duty: X-1", "duty: X-3")


def found(answer: str, name: str = "k") -> str:
    return (
        f"- {{id: {name}, event: assessment, term: in-time, about: b, answer: {answer}, "
        "by: jurist, on: 2030-04-01}\n"
    )


@pytest.mark.parametrize(
    ("rulings", "expected"),
    [
        ("", {"b": "judgement"}),
        (found("no"), {"b": "due"}),
        (found("yes"), {}),
        (found("yes") + found("no", "k2"), {"b": "judgement"}),
    ],
)
def test_a_breach_in_which_a_person_has_found_the_duty_kept_raises_none(
    rulings: str, expected: dict[str, str]
) -> None:
    assert expected == owed("2030-06-01", TERMS + DUTY, OF_IT + rulings, duty="X-2")


WHOSE = """
- {id: X-4, kind: obligation, bearer: [beta], duty: {sv: a, en: a}}
- {id: X-5, kind: obligation, bearer: [kontoret], duty: {sv: a, en: a}}
- {id: X-6, kind: obligation, bearer: {fork: G1, a: [alfa], b: [beta]}, duty: {sv: a, en: a}}
- {id: X-7, kind: power, who: all, may call for: renegotiation, used by: each}
- {id: X-8, kind: definition, defines: {sv: a, en: a}, carried by: X-4}
"""
FORK = {"G1": "a b"}


def of_their_own(answer: str) -> str:
    return (
        f"- {{id: k, event: assessment, term: own-duty, about: b, answer: {answer}, by: jurist, "
        "on: 2030-04-01}\n"
    )


@pytest.mark.parametrize(
    ("duty", "ruled", "expected"),
    [
        ("X-1", "", {"b": "due"}),  # of a clause that binds nobody
        ("X-4", "", {}),  # of one that binds beta alone
        ("X-5", "", {}),  # of one that binds a unit of beta
        ("X-8", "", {}),  # of a part of what beta is to do
        ("X-7", "", {"b": "judgement"}),
        ("X-7", "yes", {"b": "due"}),
        ("X-7", "no", {}),
    ],
)
def test_nobody_breaks_what_is_for_others_to_do(
    duty: str, ruled: str, expected: dict[str, str]
) -> None:
    events = BREACH.replace("X-1", duty) + (of_their_own(ruled) if ruled else "")
    assert owed("2030-06-01", TERMS + WHOSE, events, FORK, duty="X-2") == expected


@pytest.mark.parametrize(("reading", "expected"), [("G1=a", {"b": "due"}), ("G1=b", {})])
def test_whose_duty_it_is_may_be_a_reading(reading: str, expected: dict[str, str]) -> None:
    events = BREACH.replace("X-1", "X-6")
    assert owed("2030-06-01", TERMS + WHOSE, events, FORK, "X-2", reading) == expected


def test_of_a_breach_without_a_clause_nobody_knows() -> None:
    assert state(BREACH.replace("duty: X-1, ", "")) == {"b": "unknown"}


LEAVES = """
- {id: X-3, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-9, kind: termination, by: all, ends: on any day, length: 30 days, counted: forward}
"""
LEFT = (
    "- {id: n, event: termination-notice, by: gamma, to: all, form: written, sent: 2030-03-01,"
    " received: 2030-03-01, for-end: earliest, authorised: yes}\n"
)
"""Gamma leaves with 31 March."""


@pytest.mark.parametrize(("on", "expected"), [("2030-03-31", {"b": "due"}), ("2030-04-01", {})])
def test_nor_what_no_longer_binds_it(on: str, expected: dict[str, str]) -> None:
    events = LEFT + BREACH.replace("alfa", "gamma").replace("2030-03-01", on)
    assert owed("2030-06-01", TERMS + LEAVES, events, duty="X-2") == expected


@pytest.mark.parametrize(("answer", "expected"), [("yes", {"X-2": "due"}), ("no", {})])
def test_a_person_rules_whether_circumstances_have_changed(
    answer: str, expected: dict[str, str]
) -> None:
    assert expected == state(RULED.replace("ANSWER", answer))


def test_changed_circumstances_are_talked_about_in_a_renegotiation() -> None:
    events = RULED.replace("ANSWER", "yes") + held("2030-04-01", "about: renegotiation")
    assert state(events) == {"X-2": "fulfilled"}


def ruled(answer: str, on: str = "2030-03-02", by: str = "jurist", name: str = "d") -> str:
    return (
        f"- {{id: {name}, event: assessment, term: circumstances, about: t, answer: {answer}, "
        f"by: {by}, on: {on}}}\n"
    )


@pytest.mark.parametrize(
    ("on", "of_the_dialogue", "expected"),
    [
        ("2030-03-01", "", "fulfilled"),
        ("2030-02-28", "", "judgement"),
        ("2030-02-28", ruled("yes"), "fulfilled"),
        ("2030-02-28", ruled("no"), "due"),
        ("2030-02-28", ruled("yes") + ruled("no", by="beta", name="e"), "judgement"),
    ],
)
def test_of_a_dialogue_before_the_ruling_a_person_says_whether_it_was_about_the_change(
    on: str, of_the_dialogue: str, expected: str
) -> None:
    events = RULED.replace("ANSWER", "yes") + held(on, "about: renegotiation") + of_the_dialogue
    assert {"X-2": expected} == state(events)


@pytest.mark.parametrize(("again", "expected"), [("yes", {"X-2": "fulfilled"}), ("no", {})])
def test_the_ruling_counts_from_the_first_day_since_which_nobody_ruled_otherwise(
    again: str, expected: dict[str, str]
) -> None:
    second = RULED.replace("id: s", "id: u").replace("ANSWER", again).replace("03-01", "05-01")
    talk = held("2030-03-01", "about: renegotiation")
    assert expected == state(RULED.replace("ANSWER", "yes") + talk + second)


def test_a_change_of_mind_begins_the_time_anew() -> None:
    before = RULED.replace("ANSWER", "no")
    after = RULED.replace("id: s", "id: u").replace("ANSWER", "yes").replace("03-01", "05-01")
    assert state(before + held("2030-04-30", "about: renegotiation") + after) == {
        "X-2": "judgement"
    }
    assert state(before + held("2030-05-01", "about: renegotiation") + after) == {
        "X-2": "fulfilled"
    }


def test_a_ruling_on_a_dialogue_raises_no_duty_of_its_own() -> None:
    assert state(held("2030-02-28", "about: renegotiation") + ruled("yes")) == {}


def test_when_the_agreement_is_over_there_is_no_more_to_talk_about() -> None:
    assert state(BREACH, "2032-01-01") == {"b": "ended"}


@pytest.mark.parametrize(("answer", "expected"), [("yes", {"X-2": "judgement"}), ("no", {})])
def test_a_ruling_that_does_not_say_what_it_is_about_raises_one_duty_at_most_for_a_person(
    answer: str, expected: dict[str, str]
) -> None:
    """It may be about the clause; not about every other clause, nor a payment or itself."""
    paid = "- {event: payment, by: beta, to: alfa, on: 2030-01-10, amount: 1, for: 2030}\n"
    unplaced = RULED.replace("about: X-2, ", "").replace("ANSWER", answer)
    assert expected == state(unplaced + paid)
