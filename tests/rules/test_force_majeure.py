"""Force majeure: who is excused, from what, from when to when, and who must be told."""

import pytest

from tests.rules.invented import answer, effect, owed, run, state

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-4, kind: obligation, bearer: [alfa], duty: {sv: visa, en: show}}
- {id: X-6, kind: obligation, bearer: [alfa], duty: {sv: svara, en: answer}}
- {id: X-5, kind: force majeure, causes: [fire, war, labour-conflict, contagion],
   labour conflict: omfattande, contagion: allvarlig, other causes: yes,
   beyond control: rader-over, excuses: {fork: G2, a: the affected duty, b: all duties}}
- {id: X-7, kind: force majeure exclusion, excluded: own breach of collective agreement}
- {id: X-8, kind: force majeure notice, notice to: {fork: G3, a: all other parties,
   b: the other side}, form: written, minutes: skriftligen, when: omedelbart,
   late notice: {fork: G1, a: damages only, b: relief is lost}}
"""
FORKS = {"G1": "a b", "G2": "a b", "G3": "a b"}
PERIOD = "from: 2030-03-20, until: 2030-05-19"


def stated(keys: str, who: str = "alfa") -> str:
    return f"- {{id: hinder, event: force-majeure, party: {who}, {keys}}}\n"


def ruled(term: str, says: str, about: str = "hinder") -> str:
    return (
        f"- {{id: dom-{term}, event: assessment, term: {term}, about: {about}, by: en jurist, "
        f"on: 2030-04-01, answer: {says}}}\n"
    )


def told(keys: str = "to: all, form: written, sent: 2030-03-20, received: 2030-03-21") -> str:
    return f"- {{id: besked, event: force-majeure-notice, by: alfa, about: hinder, {keys}}}\n"


FIRE = stated(f"cause: fire, {PERIOD}, affects: [X-4]")
STRIKE = f"cause: labour-conflict, {PERIOD}, affects: [X-4]"


def asked(events: str, on: str = "2030-04-15", duty: str = "X-4", reading: str = "") -> str:
    """The answer to `excuse` for alfa under the main readings, or with some fixed."""
    fixed = dict(one.split("=") for one in (reading or "G1=a").split())
    return answer(run("excuse", on, TERMS, events, FORKS, party="alfa", duty=duty, readings=fixed))


def test_only_the_affected_duty_is_excused() -> None:
    assert owed("2030-04-15", TERMS, FIRE, FORKS, "X-4") == {"alfa": "excused"}
    assert owed("2030-04-15", TERMS, FIRE, FORKS, "X-6") == {"alfa": "standing"}
    assert owed("2030-04-15", TERMS, FIRE, FORKS, "X-6", "G2=b") == {"alfa": "excused"}


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2030-03-19", "no"), ("2030-03-20", "yes"), ("2030-05-19", "yes"), ("2030-05-20", "no")],
)
def test_the_first_and_the_last_day_are_included(on: str, expected: str) -> None:
    assert expected == asked(FIRE, on, reading="G1=a G2=a")


def test_the_effect_tells_from_when_to_when() -> None:
    found = run("excuse", "2030-05-19", TERMS, FIRE, FORKS, party="alfa", duty="X-4")
    assert [effect(found, "from"), effect(found, "until")] == ["2030-03-20", "2030-05-19"]


def test_an_end_that_lies_ahead_is_open() -> None:
    found = run("excuse", "2030-04-15", TERMS, FIRE, FORKS, party="alfa", duty="X-4")
    assert (effect(found, "from"), effect(found, "until")) == ("2030-03-20", "none")


def test_nobody_else_is_excused() -> None:
    assert asked(stated(f"cause: fire, {PERIOD}, affects: [X-4]", "beta")) == "no"


def test_which_duties_are_affected_is_not_known_where_it_is_left_out() -> None:
    assert asked(stated(f"cause: fire, {PERIOD}")) == "unknown"


JUDGED = [("labour-conflict", "omfattande"), ("contagion", "allvarlig"), ("other", "rader-over")]
NO_BREACH = "own-breach-of-collective-agreement: no"


@pytest.mark.parametrize(("cause", "term"), JUDGED)
@pytest.mark.parametrize(("says", "expected"), [("", "judgement"), ("yes", "yes"), ("no", "no")])
def test_a_person_applies_the_words_about_the_cause(
    cause: str, term: str, says: str, expected: str
) -> None:
    events = stated(f"cause: {cause}, {PERIOD}, affects: [X-4], {NO_BREACH}")
    ruling = ruled(term, says) if says else ""
    assert expected == asked(events + ruling, reading="G1=a G2=a")


def test_a_cause_without_such_words_asks_nobody() -> None:
    found = run("excuse", "2030-04-15", TERMS, FIRE, FORKS, party="alfa", duty="X-4")
    assert not found.verdict.judgement & found.verdict.worlds.main
    assert asked(stated(f"cause: blockade, {PERIOD}, affects: [X-4]")) == "no"


@pytest.mark.parametrize(("key", "expected"), [("yes", "no"), ("no", "yes"), ("", "unknown")])
def test_a_labour_conflict_of_ones_own_making(key: str, expected: str) -> None:
    own = f", own-breach-of-collective-agreement: {key}" if key else ""
    events = stated(STRIKE + own) + ruled("omfattande", "yes")
    assert expected == asked(events, reading="G1=a G2=a")


def test_an_own_breach_is_not_asked_for_in_a_fire() -> None:
    assert asked(FIRE, reading="G1=a G2=a") == "yes"


IN_TIME = ruled("omedelbart", "yes", "besked")
TOO_LATE = ruled("omedelbart", "no", "besked")


@pytest.mark.parametrize(
    ("events", "main", "lost"),
    [
        ("", "yes", "no"),
        (told(), "yes", "judgement"),
        (told() + IN_TIME, "yes", "yes"),
        (told() + TOO_LATE, "yes", "no"),
        (told("to: [beta], form: written, sent: 2030-03-20, received: 2030-03-21") + IN_TIME,
         "yes", "no"),
        (told("form: written, sent: 2030-03-20") + IN_TIME, "yes", "unknown"),
        (told("to: all, form: oral, sent: 2030-03-20, received: 2030-03-21") + IN_TIME,
         "yes", "no"),
    ],
)  # fmt: skip
def test_what_a_late_notice_or_none_does_to_the_relief(events: str, main: str, lost: str) -> None:
    assert main == asked(FIRE + events, reading="G1=a G2=a G3=a")
    assert lost == asked(FIRE + events, reading="G1=b G2=a G3=a")


def test_an_agreement_without_such_a_clause_does_not_regulate_it() -> None:
    silent = "- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}\n"
    found = run("excuse", "2030-04-15", silent, party="alfa", duty="X-1")
    assert (answer(found), found.inquiry.regulated) == ("no", False)


@pytest.mark.parametrize("who", ["beta", "gamma"])
def test_nobody_is_excused_from_what_it_does_not_owe(who: str) -> None:
    events = stated(f"cause: fire, {PERIOD}, affects: [X-4]", who)
    found = run("excuse", "2030-04-15", TERMS, events, FORKS, party=who, duty="X-4")
    assert (answer(found), state(found, "there"), state(found, "excused")) == ("no", "unmet", "")


TOGETHER = """
- {id: X-9, kind: obligation, bearer: [alfa, beta], jointly: yes, duty: {sv: bygga, en: build}}
"""


@pytest.mark.parametrize(
    ("who", "hindered", "expected"),
    [
        ("alfa", ["alfa", "beta"], "yes"),
        ("beta", ["alfa", "beta"], "yes"),
        ("gamma", ["alfa", "beta", "gamma"], "no"),
        ("alfa", ["alfa"], "no"),  # beta can keep it, so it goes on
    ],
)
def test_who_bears_a_duty_with_others_is_excused_where_all_of_them_are_hindered(
    who: str, hindered: list[str], expected: str
) -> None:
    events = "".join(
        stated(f"cause: fire, {PERIOD}, affects: [X-9]", one).replace("id: ", f"id: {one}-")
        for one in hindered
    )
    terms = TERMS + TOGETHER.lstrip()
    found = run("excuse", "2030-04-15", terms, events, FORKS, party=who, duty="X-9",
                readings={"G1": "a"})  # fmt: skip
    assert expected == answer(found)


def test_who_owes_a_duty_may_be_contested() -> None:
    terms = TERMS.replace("bearer: [alfa], duty: {sv: visa", "bearer: {fork: G4, a: [alfa], "
                          "b: [beta]}, duty: {sv: visa")  # fmt: skip
    fixed = {"G1": "a", "G2": "a"}
    found = run("excuse", "2030-04-15", terms, FIRE, {**FORKS, "G4": "a b"}, party="alfa",
                duty="X-4", readings=fixed)  # fmt: skip
    assert answer(found) == "depends"


BARE = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-4, kind: obligation, bearer: [alfa], duty: {sv: visa, en: show}}
- {id: X-5, kind: force majeure, causes: [labour-conflict, contagion], other causes: yes}
- {id: X-8, kind: force majeure notice, notice to: all other parties, form: written}
"""


@pytest.mark.parametrize("cause", ["labour-conflict", "contagion", "other"])
def test_where_the_term_names_no_words_nobody_is_asked(cause: str) -> None:
    events = stated(f"cause: {cause}, {PERIOD}, affects: [X-4]")
    assert answer(run("excuse", "2030-04-15", BARE, events, party="alfa", duty="X-4")) == "yes"


@pytest.mark.parametrize(("form", "expected"), [("email", "fulfilled"), ("minutes", "judgement")])
def test_that_minutes_are_the_writing_is_not_assumed_where_the_term_names_no_words(
    form: str, expected: str
) -> None:
    events = stated(f"cause: labour-conflict, {PERIOD}, affects: [X-4]")
    events += told(f"to: all, form: {form}, sent: 2030-03-20, received: 2030-03-21")
    assert set(owed("2030-04-15", BARE, events, duty="X-8").values()) == {expected}
