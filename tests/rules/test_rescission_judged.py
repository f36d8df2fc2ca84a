"""Rulings on a ground of rescission speak of what was there on their own day."""

import pytest

from tests.rules.invented import answer, facts, run, state
from tests.rules.rescissions import CHAIN, FORKS, TERMS, ask, events, said


@pytest.mark.parametrize(
    ("judged", "status"),
    [("2030-01-31", "judgement"), ("2030-02-01", "met")],  # the breach is of 1 February
)
def test_what_was_judged_before_the_breach_says_nothing_of_it(judged: str, status: str) -> None:
    serious = CHAIN["serious"].replace("2030-03-01", judged)
    assert state(ask(events(serious=serious)), "serious") == status


@pytest.mark.parametrize(
    ("judged", "status"), [("2030-01-31", "judgement"), ("2030-02-01", "unmet")]
)
def test_nor_does_a_ruling_the_other_way(judged: str, status: str) -> None:
    serious = CHAIN["serious"].replace("2030-03-01", judged).replace("answer: yes", "answer: no")
    assert state(ask(events(serious=serious)), "serious") == status


def test_the_same_person_may_rule_again_after_the_breach() -> None:
    early = CHAIN["serious"].replace("2030-03-01", "2030-01-20").replace("id: s,", "id: s0,")
    assert state(ask(events(early)), "serious") == "met"


@pytest.mark.parametrize(
    ("demanded", "status"),
    [("2030-03-01", "met"), ("2030-03-02", "judgement")],  # judged on 1 March
)
def test_that_it_was_not_put_right_is_judged_when_that_had_been_demanded(
    demanded: str, status: str
) -> None:
    found = ask(events(demand=CHAIN["demand"].replace("2030-02-05", demanded)))
    assert state(found, "not-put-right") == status
    assert state(found, "not-put-right", "G1=b") == "met"  # no demand is needed


def test_the_first_demand_counts() -> None:
    again = CHAIN["demand"].replace("2030-02-05", "2030-03-02").replace("id: d,", "id: d2,")
    found = ask(events(again))
    assert facts(found, "rectification-demanded", "demand") == [("d",), ("d2",)]
    assert (state(found, "not-put-right"), answer(found)) == ("met", "yes")


HOLDS = TERMS.replace("within: time,", "within: time, ruling holds: 1 month,")


@pytest.mark.parametrize(
    ("terms", "on", "expected"),
    [
        (TERMS, "2030-03-02", "yes"),  # judged on 2 March
        (TERMS, "2030-03-03", "judgement"),
        (HOLDS, "2030-04-02", "yes"),
        (HOLDS, "2030-04-03", "judgement"),
        (HOLDS, "2033-03-02", "judgement"),
    ],
)
def test_that_time_has_not_run_out_holds_on_its_day_and_as_long_as_the_term_says(
    terms: str, on: str, expected: str
) -> None:
    found = run("rescission", on, terms, events(), FORKS, party="beta", against="alfa")
    assert (answer(found), state(found, "serious")) == (expected, "met")


def test_it_holds_for_a_declaration_before_it() -> None:
    declared = "{id: h, event: rescission, by: beta, against: alfa, sent: 2030-03-01}"
    found = run("in-force", "2030-03-05", TERMS, events(declared), FORKS, party="beta")
    assert answer(found) == "no"


LATE = CHAIN["time"].replace("answer: yes", "answer: no")


@pytest.mark.parametrize(("on", "status"), [("2030-03-02", "unmet"), ("2033-03-02", "unmet")])
def test_that_time_has_run_out_holds_from_then_on(on: str, status: str) -> None:
    assert state(ask(events(time=LATE), on), "reasonable-time") == status


@pytest.mark.parametrize(("sent", "expected"), [("2030-03-01", "judgement"), ("2030-03-02", "yes")])
def test_it_says_nothing_of_a_declaration_before_it(sent: str, expected: str) -> None:
    declared = f"{{id: h, event: rescission, by: beta, against: alfa, sent: {sent}}}"
    found = run("in-force", "2030-03-05", TERMS, events(declared, time=LATE), FORKS, party="beta")
    assert answer(found) == expected


@pytest.mark.parametrize(("ruled", "expected"), [("yes", "no"), ("no", "yes")])
def test_a_ruling_on_the_declaration_itself_goes_before_one_on_the_breach(
    ruled: str, expected: str
) -> None:
    declared = "{id: h, event: rescission, by: beta, against: alfa, sent: 2030-05-01}"
    of_it = f"{{id: w2, event: assessment, term: time, about: h, answer: {ruled}, by: jurist, " \
        "on: 2030-05-01}"  # fmt: skip
    found = run("in-force", "2030-06-01", TERMS, events(declared, of_it), FORKS, party="beta")
    assert answer(found) == expected


OF_A_UNIT = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-2, kind: obligation, bearer: [kontoret], duty: {sv: a, en: b}}
- {id: X-4, kind: rescission, by: all, serious: serious, not put right: delay,
   demand first: needed}
"""


@pytest.mark.parametrize(
    ("to", "expected"),
    [("beta", "met"), ("kontoret", "judgement"), ("gamma", "unmet"), ("beta, kontoret", "met")],
)
def test_whether_what_is_demanded_of_a_unit_is_demanded_of_its_party_a_person_says(
    to: str, expected: str
) -> None:
    happened = f"""
- {{id: b, event: breach, by: alfa, against: beta, duty: X-2, on: 2030-02-10}}
- {{id: d, event: demand, by: alfa, to: [{to}], about: b, on: 2030-02-12}}
"""
    found = run("rescission", "2030-03-01", OF_A_UNIT, happened, party="alfa", against="beta")
    assert expected == state(found, "demand")


@pytest.mark.parametrize(("by", "told"), [("kontoret", True), ("beta", True), ("gamma", False)])
def test_what_the_unit_put_right_its_party_has_put_right_and_a_yes_tells_it(
    by: str, told: bool
) -> None:
    happened = f"""
- {{id: b, event: breach, by: alfa, against: beta, duty: X-2, on: 2030-02-10}}
- {{id: p, event: rectified, by: {by}, about: b, on: 2030-02-20}}
- {{id: r, event: assessment, term: delay, about: b, answer: no, by: j, on: 2030-02-25}}
"""
    found = run("rescission", "2030-03-01", OF_A_UNIT, happened, party="alfa", against="beta")
    assert told == ("judged-although-put-right" in said(found, "not-put-right"))


def test_what_was_demanded_after_one_rescission_was_not_demanded_for_it_but_for_a_later_one() -> (
    None
):
    sooner, later = (
        f"{{id: {name}, event: rescission, by: beta, against: alfa, sent: {on}}}"
        for name, on in (("h1", "2030-02-04"), ("h2", "2030-02-05"))
    )
    found = ask(events(sooner, later, without=["serious"]))
    told = facts(found, "rectification-demanded", "rescission", "demand")
    assert [one for one in told if one[0] in ("h1", "h2")] == [("h2", "d")]
