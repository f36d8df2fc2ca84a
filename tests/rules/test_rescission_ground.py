"""Grounds of rescission: what must be on record and judged of one breach."""

import pytest

from engine.questions.headlines.rulings_told import rulings_that_fall_short
from tests.rules.invented import answer, facts, run, state
from tests.rules.rescissions import CHAIN, FORKS, TERMS, ask, events, said


def test_where_persons_differ_a_judgement_is_due() -> None:
    other = "{id: s2, event: assessment, term: serious, about: b, answer: no, by: ombud, " \
        "on: 2030-03-01}"  # fmt: skip
    assert answer(ask(events(other))) == "judgement"


def test_a_voided_assessment_takes_back_what_rested_on_it() -> None:
    void = '{id: v, event: void, of: s, reason: wrong, recorded: "2030-03-01T12:00:00+01:00"}'
    assert state(ask(events(void)), "serious") == "judgement"


PUT_RIGHT = "{id: p, event: rectified, by: alfa, on: 2030-03-02, about: b}"


@pytest.mark.parametrize("on", ["2030-02-01", "2030-02-02", "2030-03-02"])
def test_whether_a_breach_was_put_right_without_delay_is_judged(on: str) -> None:
    rectified = PUT_RIGHT.replace("2030-03-02", on)
    found = ask(events(rectified, without=["delay"]))
    told = [state(found, one) for one in ("breach", "not-put-right")]
    assert (told, answer(found)) == (["met", "judgement"], "judgement")


@pytest.mark.parametrize(
    ("rectified", "ruled", "expected"),
    [
        ("2030-03-01", "yes", "no"),  # the day of the ruling
        ("2030-03-02", "yes", "judgement"),  # there was nothing to judge yet
        ("", "yes", "judgement"),  # nothing is on record that would have been in time
        ("2030-03-01", "no", "yes"),
        ("2030-03-02", "no", "yes"),  # later it was no sooner
        ("", "no", "yes"),
    ],
)
def test_the_ruling_on_a_breach_that_was_put_right_decides(
    rectified: str, ruled: str, expected: str
) -> None:
    delay = CHAIN["delay"].replace("answer: no", f"answer: {ruled}")
    right = [PUT_RIGHT.replace("2030-03-02", rectified)] if rectified else []
    assert answer(ask(events(*right, delay=delay))) == expected


def test_a_rectification_on_a_day_that_is_not_known_may_have_been_the_one_that_was_judged() -> None:
    undated = PUT_RIGHT.replace("on: 2030-03-02", 'recorded: "2030-03-02T12:00:00+01:00"')
    delay = CHAIN["delay"].replace("answer: no", "answer: yes")
    assert answer(ask(events(undated, delay=delay))) == "unknown"


@pytest.mark.parametrize(
    ("rectified", "told"),
    [
        ("2030-03-01", []),
        ("2030-03-02", ["headline.ruled-before-rectified"]),
        ("", ["headline.ruled-not-rectified"]),
    ],
)
def test_a_ruling_of_what_is_not_there_is_told(rectified: str, told: list[str]) -> None:
    delay = CHAIN["delay"].replace("answer: no", "answer: yes")
    right = [PUT_RIGHT.replace("2030-03-02", rectified)] if rectified else []
    found = ask(events(*right, delay=delay))
    assert [one.key for one in rulings_that_fall_short(found)] == told


@pytest.mark.parametrize(
    ("by", "on", "cited"),
    [
        ("alfa", "2030-03-02", True),
        ("alfa", "2030-02-01", True),  # the day of the breach
        ("alfa", "2030-03-03", False),  # not by the day asked about
        ("alfa", "2030-01-31", False),  # before the breach
        ("gamma", "2030-03-02", False),  # by somebody else
    ],
)
def test_the_reason_cites_the_rectification_that_there_is(by: str, on: str, cited: bool) -> None:
    rectified = f"{{id: p, event: rectified, by: {by}, on: {on}, about: b}}"
    told = said(ask(events(rectified)), "not-put-right")
    assert cited == ("judged-although-put-right" in told)


def test_only_the_other_side_is_a_counterparty() -> None:
    assert answer(ask(events(), against="beta")) == "no"
    against = CHAIN["breach"].replace("alfa", "gamma")
    assert answer(ask(events(breach=against), against="gamma")) == "no"


def test_a_breach_before_the_first_day_is_no_ground() -> None:
    early = CHAIN["breach"].replace("2030-02-01", "2029-12-31")
    assert answer(ask(events(breach=early))) == "no"


@pytest.mark.parametrize(
    ("to", "status"), [("to: [alfa], ", "met"), ("to: [gamma], ", "unmet"), ("", "unknown")]
)
def test_the_demand_is_made_of_the_party_in_breach(to: str, status: str) -> None:
    demand = CHAIN["demand"].replace("to: [alfa], ", to)
    assert status == state(ask(events(demand=demand)), "demand")


def test_whether_a_demand_is_needed_is_a_reading() -> None:
    found = ask(events(without=["demand"]))
    assert (state(found, "demand"), state(found, "demand", "G1=b")) == ("unmet", "met")


@pytest.mark.parametrize(
    ("dialogue", "status"),
    [
        ("on: 2030-02-01, about: breach, invited: [alfa]", "met"),
        ("on: 2030-02-10, about: renegotiation, present: all", "met"),
        ("on: 2030-02-10, about: breach, about-party: alfa, present: all", "met"),
        ("on: 2030-01-31, about: breach, invited: all", "judgement"),
        ("on: 2030-02-10, about: report, invited: all", "judgement"),
        ("on: 2030-02-10, about: breach, about-party: gamma, invited: all", "judgement"),
        ("on: 2030-02-10, about: breach, invited: [gamma], present: [gamma]", "judgement"),
        ("on: 2030-02-10, about: breach", "unknown"),
    ],
)
def test_the_dialogue_is_about_the_breach_and_with_the_party(dialogue: str, status: str) -> None:
    held = f"{{id: t, event: dialogue, forum: samrad, {dialogue}}}"
    assert status == state(ask(events(dialogue=held)), "dialogue")


@pytest.mark.parametrize(("ruled", "status"), [("yes", "met"), ("no", "unmet")])
def test_without_a_dialogue_a_person_judges_whether_it_is_urgent(ruled: str, status: str) -> None:
    urgent = f"{{id: u, event: assessment, term: urgent, about: b, answer: {ruled}, by: jurist, " \
        "on: 2030-03-01}"  # fmt: skip
    found = ask(events(urgent, without=["dialogue"]))
    assert (state(found, "dialogue"), state(found, "dialogue", "G2=b")) == (status, "met")


def test_a_breach_by_somebody_else_is_no_ground() -> None:
    assert state(ask(events(), against="gamma"), "breach") == "unmet"


def test_all_conditions_are_to_be_met_by_one_breach() -> None:
    second = (
        "{id: b2, event: breach, by: beta, against: alfa, duty: X-90, on: 2030-02-02}",
        "{id: s2, event: assessment, term: serious, about: b2, answer: yes, by: jurist, "
        "on: 2030-03-01}",
        "{id: r2, event: assessment, term: delay, about: b2, answer: yes, by: jurist, "
        "on: 2030-03-01}",
    )
    not_serious = CHAIN["serious"].replace("answer: yes", "answer: no")
    found = ask(events(*second, serious=not_serious))
    named = ("serious", "not-put-right", "one-breach")
    assert [state(found, one) for one in named] == ["met", "met", "unmet"]


@pytest.mark.parametrize(("demanded", "status"), [("2030-01-31", "unmet"), ("2030-02-01", "met")])
def test_a_demand_does_not_come_before_the_breach(demanded: str, status: str) -> None:
    demand = CHAIN["demand"].replace("2030-02-05", demanded)
    assert state(ask(events(demand=demand)), "demand") == status


SECOND = "{id: b2, event: breach, by: beta, against: alfa, duty: X-90, on: 2030-02-02}"


@pytest.mark.parametrize(
    ("demanded", "since"),
    [("2030-01-31", "9999-12-31"), ("2030-02-01", "2030-02-01"), ("2030-02-05", "2030-02-05")],
)
def test_a_ground_carries_something_from_the_first_demand_about_it(
    demanded: str, since: str
) -> None:
    """Not from one about another breach, nor from one made before it."""
    demand = CHAIN["demand"].replace("2030-02-05", demanded)
    told = facts(ask(events(SECOND, demand=demand)), "ground", "breach", "since")
    assert told == [("b", since), ("b2", "9999-12-31")]


SERIOUS_OF_SECOND = (
    "{id: s2, event: assessment, term: serious, about: b2, answer: no, by: jurist, on: 2030-03-01}"
)
OF_ANOTHER = "- {id: X-91, kind: obligation, bearer: [gamma], duty: {sv: c, en: c}}\n"


def test_that_one_breach_is_of_a_duty_of_its_own_does_not_make_another_one_of_one() -> None:
    foreign = CHAIN["breach"].replace("X-90", "X-91")
    found = run("rescission", "2030-03-02", TERMS + OF_ANOTHER, events(SECOND, breach=foreign),
                FORKS, party="beta", against="alfa")  # fmt: skip
    again = run("rescission", "2030-03-02", TERMS + OF_ANOTHER,
                events(SECOND, SERIOUS_OF_SECOND, breach=foreign),
                FORKS, party="beta", against="alfa")  # fmt: skip
    assert [state(found, one) for one in ("own-duty", "serious")] == ["met", "met"]
    assert (answer(again), state(again, "one-breach")) == ("no", "unmet")


REPORTING = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-2, kind: report, by: alfa, to: [beta], about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received}
- {id: X-3, kind: obligation, bearer: [alfa], duty: {sv: a, en: b}}
- {id: X-4, kind: rescission, by: all, serious: serious, not put right: delay,
   demand first: not needed}
"""
LATE_REPORT = """
- {id: b1, event: breach, by: beta, against: alfa, duty: X-2, on: 2031-04-02}
- {id: r1, event: report, by: alfa, about: 2030, to: beta, sent: 2031-04-10,
   received: 2031-04-10, form: written}
- {id: b2, event: breach, by: beta, against: alfa, duty: X-3, on: 2031-04-03}
"""


@pytest.mark.parametrize(("judged", "expected"), [("b2", "yes"), ("b1", "judgement")])
def test_a_report_that_may_have_put_one_breach_right_says_nothing_of_another(
    judged: str, expected: str
) -> None:
    ruled = "".join(
        f"- {{id: a-{term}, event: assessment, term: {term}, about: {about}, answer: {says}, "
        "by: jurist, on: 2031-04-25}\n"
        for term, about, says in (("serious", judged, "yes"), ("delay", judged, "no"))
    )
    others = "".join(
        f"- {{id: o-{term}, event: assessment, term: {term}, about: {other}, answer: {says}, "
        "by: jurist, on: 2031-04-25}\n"
        for other in {"b1", "b2"} - {judged}
        for term, says in (("serious", "no"), ("delay", "yes"))
    )
    found = run("rescission", "2031-05-01", REPORTING, LATE_REPORT + ruled + others,
                party="beta", against="alfa")  # fmt: skip
    assert expected == answer(found)


@pytest.mark.parametrize(("sent", "met"), [("2031-04-09", True), ("2031-04-10", False)])
def test_what_was_done_after_a_rescission_says_nothing_of_its_ground(sent: str, met: bool) -> None:
    declared = f"- {{id: h, event: rescission, by: beta, against: alfa, sent: {sent}}}\n"
    found = run("rescission", "2031-05-01", REPORTING, LATE_REPORT + declared,
                party="beta", against="alfa")  # fmt: skip
    told = facts(found, "meets", "rescission", "breach", "condition")
    assert met == (("h", "b1", "no contradiction") in told)
