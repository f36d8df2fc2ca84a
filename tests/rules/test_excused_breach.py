"""Excused breach: what a hindrance kept a party from doing is no breach, and gives no right."""

import pytest

from engine.questions.ask import Inquired
from tests.rules.invented import answer, owed, run, state
from tests.rules.rescissions import CHAIN, events
from tests.rules.rescissions import FORKS as OF_RESCISSION
from tests.rules.rescissions import TERMS as RESCISSION

TERMS = (
    RESCISSION
    + """
- {id: X-5, kind: force majeure, causes: [fire, contagion], contagion: allvarlig, other causes: no,
   excuses: {fork: G3, a: the affected duty, b: all duties}}
- {id: X-6, kind: force majeure notice, notice to: all other parties, form: written,
   when: omedelbart, late notice: {fork: G4, a: damages only, b: relief is lost}}
- {id: X-7, kind: obligation, bearer: [alfa], duty: {sv: visa, en: show}}
- {id: X-8, kind: obligation, bearer: [alfa], duty: {sv: svara, en: answer}}
- {id: X-9, kind: report, by: alfa, to: [beta], about: the calendar year before,
   first about: 2029, due: 31 January, counts from: received}
""".lstrip()
)
FORKS = {**OF_RESCISSION, "G3": "a b", "G4": "a b"}
FIRE = (
    "{id: brand, event: force-majeure, party: alfa, cause: fire, from: 2030-01-20, "
    "until: 2030-02-10, affects: [X-7, X-9]}"
)
TOLD = (
    "{id: besked, event: force-majeure-notice, by: alfa, to: all, about: brand, form: written, "
    "sent: 2030-01-20, received: 2030-01-20}"
)
AT_ONCE = (
    "{id: dom, event: assessment, term: omedelbart, about: besked, answer: yes, by: jurist, "
    "on: 2030-01-25}"
)


def breach(on: str = "2030-02-01", duty: str = "X-7", against: str = "alfa") -> str:
    return CHAIN["breach"].replace("X-90", duty).replace("2030-02-01", on).replace("alfa", against)


def ask(*more: str, on: str = "2030-03-02", **changed: str) -> Inquired:
    """May beta rescind against alfa, with everything demanded, held and judged?"""
    written = events(*more, **{"breach": breach(), **changed})
    return run("rescission", on, TERMS, written, FORKS, party="beta", against="alfa")


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2030-01-19", "yes"),
        ("2030-01-20", "no"),
        ("2030-02-10", "no"),
        ("2030-02-11", "yes"),
    ],
)
def test_a_breach_from_a_day_of_the_hindrance_is_none(on: str, expected: str) -> None:
    later = {
        "demand": CHAIN["demand"].replace("2030-02-05", "2030-02-15"),
        "dialogue": CHAIN["dialogue"].replace("2030-02-10", "2030-02-15"),
    }
    assert expected == answer(ask(FIRE, TOLD, AT_ONCE, breach=breach(on), **later))


def test_what_failed_is_that_the_duty_was_excused() -> None:
    found = ask(FIRE, TOLD, AT_ONCE)
    named = ("breach", "not-excused", "serious", "one-breach")
    assert [state(found, one) for one in named] == ["met", "unmet", "met", ""]


def test_without_a_hindrance_nobody_is_asked_about_one() -> None:
    found = ask()
    assert (answer(found), state(found, "not-excused")) == ("yes", "")


def test_a_hindrance_of_somebody_else_excuses_nobody() -> None:
    assert answer(ask(FIRE.replace("party: alfa", "party: gamma"))) == "yes"


def test_only_the_prevented_duty_is_excused_unless_a_reading_says_all() -> None:
    found = ask(FIRE, TOLD, AT_ONCE, breach=breach(duty="X-8"))
    assert (state(found, "not-excused"), state(found, "not-excused", "G3=b")) == ("met", "unmet")


def test_a_duty_with_a_day_is_excused_in_the_same_way() -> None:
    assert answer(ask(FIRE, TOLD, AT_ONCE, breach=breach(duty="X-9"))) == "no"


@pytest.mark.parametrize(("says", "expected"), [("", "judgement"), ("yes", "no"), ("no", "yes")])
def test_where_the_excuse_is_for_a_person_so_is_the_ground(says: str, expected: str) -> None:
    contagion = FIRE.replace("cause: fire", "cause: contagion")
    ruled = (
        "{id: dom2, event: assessment, term: allvarlig, about: brand, by: jurist, "
        f"on: 2030-02-01, answer: {says}}}"
    )
    found = ask(contagion, TOLD, AT_ONCE, *([ruled] if says else []))
    assert expected == answer(found)


UNDATED = {"from: 2030-01-20, ": 'recorded: "2030-02-01T12:00:00+01:00", '}


@pytest.mark.parametrize("key", ["cause: fire, ", "from: 2030-01-20, ", ", affects: [X-7, X-9]"])
def test_where_the_excuse_is_not_known_neither_is_the_ground(key: str) -> None:
    found = ask(FIRE.replace(key, UNDATED.get(key, "")), TOLD, AT_ONCE)
    assert (answer(found), state(found, "not-excused")) == ("unknown", "unknown")


def test_relief_that_is_lost_excuses_no_breach() -> None:
    found = ask(FIRE)
    assert (state(found, "not-excused"), state(found, "not-excused", "G4=b")) == ("unmet", "met")


def test_one_that_has_left_need_not_have_been_told() -> None:
    left = (
        "{id: u, event: termination-notice, by: gamma, to: all, form: written, sent: 2030-01-01, "
        "received: 2030-01-01, for-end: earliest, authorised: yes}"
    )
    on, fire = "2035-03-02", FIRE.replace("2030-", "2035-")
    told = TOLD.replace("to: all", "to: [beta]").replace("2030-", "2035-")
    ruled = AT_ONCE.replace("2030-", "2035-")
    asked = {"party": "alfa", "duty": "X-7", "readings": {"G4": "b"}}
    ran_on = TERMS + "- {id: X-10, kind: renewal, renewal: automatic, length: 1 year}\n"
    events_ = "".join(f"- {one}\n" for one in (fire, told, ruled))
    day = on.replace("-03-02", "-02-01")
    assert answer(run("excuse", day, ran_on, events_, FORKS, **asked)) == "no"
    assert answer(run("excuse", day, ran_on, f"{events_}- {left}\n", FORKS, **asked)) == "yes"


@pytest.mark.parametrize("on", ["2030-02-10", "2030-02-11", "2030-06-01"])
def test_the_same_breach_is_not_overdue_once_the_hindrance_has_ended(on: str) -> None:
    asserted = "".join(f"- {one}\n" for one in (FIRE, TOLD, AT_ONCE, breach()))
    expected = "excused" if on == "2030-02-10" else "standing"
    assert owed(on, TERMS, asserted, FORKS, "X-7", "G4=a") == {"alfa": expected}


def test_a_breach_after_the_hindrance_is_on_record() -> None:
    asserted = "".join(f"- {one}\n" for one in (FIRE, TOLD, AT_ONCE, breach("2030-02-11")))
    assert owed("2030-02-11", TERMS, asserted, FORKS, "X-7", "G4=a") == {"alfa": "overdue"}


PARTED = """
- {id: X-10, kind: obligation, bearer: [alfa], duty: {sv: a, en: a}, carried by: X-9}
- {id: X-11, kind: obligation, bearer: [alfa], duty: {sv: b, en: b}, carried by: X-8}
""".lstrip()
OF_THE_WHOLE = (
    "{id: med, event: assessment, term: hindered-with-the-whole, about: b, answer: ANSWER, "
    "by: jurist, on: DAY}"
)


def of_a_part(clause: str, *more: str, on: str = "2030-02-01", terms: str = PARTED) -> Inquired:
    """The fire prevents X-9; the breach is of a clause whose duty another carries."""
    named = breach(on).replace("X-7", clause)
    written = events(FIRE, TOLD, AT_ONCE, *more, breach=named)
    return run("rescission", "2030-03-02", TERMS + terms, written, FORKS,
               party="beta", against="alfa", readings={"G3": "a"})  # fmt: skip


@pytest.mark.parametrize(
    ("clause", "expected"), [("X-9", "no"), ("X-10", "judgement"), ("X-11", "yes")]
)
def test_whether_what_hinders_the_whole_of_a_duty_hinders_a_part_of_it_a_person_says(
    clause: str, expected: str
) -> None:
    assert expected == answer(of_a_part(clause))


@pytest.mark.parametrize(
    ("says", "day", "expected"),
    [
        ("yes", "2030-02-01", "no"),
        ("no", "2030-02-01", "yes"),
        ("yes", "2030-01-31", "judgement"),  # there was no breach to speak of
    ],
)
def test_what_a_person_has_said_of_the_part_decides(says: str, day: str, expected: str) -> None:
    ruled = OF_THE_WHOLE.replace("ANSWER", says).replace("DAY", day)
    assert expected == answer(of_a_part("X-10", ruled))


@pytest.mark.parametrize(
    ("clause", "expected"), [("X-9", "unknown"), ("X-10", "unknown"), ("X-11", "unknown")]
)
def test_where_nobody_knows_what_a_hindrance_prevents_neither_is_it_known_of_a_part(
    clause: str, expected: str
) -> None:
    written = events(FIRE.replace(", affects: [X-7, X-9]", ""), TOLD, AT_ONCE,
                     breach=breach().replace("X-7", clause))  # fmt: skip
    found = run("rescission", "2030-03-02", TERMS + PARTED, written, FORKS,
                party="beta", against="alfa", readings={"G3": "a"})  # fmt: skip
    assert expected == answer(found)


OF_UNITS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-2, kind: obligation, bearer: [BEARER], duty: {sv: a, en: b}}
- {id: X-3, kind: force majeure, causes: [fire], other causes: no}
- {id: X-4, kind: rescission, by: all, serious: serious, not put right: delay,
   demand first: not needed}
"""
OF_BETA = """
- {id: b, event: breach, by: alfa, against: beta, duty: X-2, on: 2030-02-10}
- {id: s, event: assessment, term: serious, about: b, answer: yes, by: j, on: 2030-02-25}
- {id: d, event: assessment, term: delay, about: b, answer: no, by: j, on: 2030-02-25}
"""
FIRE_AT_THE_UNIT = (
    "- {id: fm, event: force-majeure, party: kontoret, cause: fire, from: 2030-02-01, "
    "until: 2030-02-20, affects: [X-2]}\n"
)
ALL_FREED = (
    "- {id: f, event: assessment, term: hindrance-of-some, about: fm, answer: ANSWER, by: j, "
    "on: 2030-02-25}\n"
)


def of_beta(bearer: str, hindered: str, until: str = "2030-02-20", more: str = "") -> Inquired:
    fire = FIRE_AT_THE_UNIT.replace("kontoret", hindered).replace("2030-02-20", until)
    terms = OF_UNITS.replace("BEARER", bearer)
    happened = OF_BETA + fire + more
    return run("rescission", "2030-03-01", terms, happened, party="alfa", against="beta")


@pytest.mark.parametrize(
    ("bearer", "hindered", "expected"),
    [
        ("kontoret", "kontoret", "no"),
        ("kontoret", "beta", "no"),
        ("beta", "beta", "no"),
        ("beta", "kontoret", "judgement"),
        ("kontoret, gamma", "kontoret", "judgement"),
        ("kontoret", "gamma", "yes"),
    ],
)
def test_what_hinders_the_unit_that_bears_a_duty_excuses_the_breach_of_its_party(
    bearer: str, hindered: str, expected: str
) -> None:
    assert expected == answer(of_beta(bearer, hindered))


def test_a_breach_excused_by_what_hindered_the_unit_is_told_as_not_excused_not_met() -> None:
    assert state(of_beta("kontoret", "kontoret"), "not-excused") == "unmet"
    assert state(of_beta("beta", "kontoret"), "not-excused") == "judgement"


@pytest.mark.parametrize(("until", "expected"), [("2030-02-09", "yes"), ("2030-02-10", "no")])
def test_what_hindered_a_unit_excuses_until_its_last_day(until: str, expected: str) -> None:
    assert expected == answer(of_beta("kontoret", "kontoret", until))


@pytest.mark.parametrize(("says", "expected"), [("yes", "no"), ("no", "yes")])
def test_whether_what_hinders_a_unit_frees_its_party_a_person_says(
    says: str, expected: str
) -> None:
    assert expected == answer(of_beta("beta", "kontoret", more=ALL_FREED.replace("ANSWER", says)))
