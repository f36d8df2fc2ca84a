"""Which unit: where the record names the party of a unit, or a unit of the party, a person says."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.ask import Inquired
from engine.questions.lists.obligations import obligations
from engine.questions.question import Question
from tests.rules.invented import agreement, answer, happened, owed, run, state

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: evaluation, by: WHO, occurs: yearly, first: 2030, last: 2030}
- {id: X-3, kind: board report, by: WHO, to: [beta], earliest: 2030-01-01, due: 2030-12-31}
"""
MADE = """
- {id: e, event: evaluation, by: WHO, year: 2030, on: 2030-11-01, misused: 0}
- {id: r, event: board-report, by: WHO, on: 2030-11-01}
"""


@pytest.mark.parametrize(
    ("is_to", "did", "expected"),
    [
        ("kontoret", "kontoret", "fulfilled"),
        ("kontoret", "beta", "judgement"),
        ("kontoret", "gamma", "overdue"),
        ("beta", "beta", "fulfilled"),
        ("beta", "kontoret", "judgement"),
        ("gamma", "kontoret", "overdue"),
    ],
)
def test_who_acted_is_for_a_person_only_within_one_party(
    is_to: str, did: str, expected: str
) -> None:
    found = owed("2031-06-01", TERMS.replace("WHO", is_to), MADE.replace("WHO", did))
    assert {expected} == set(found.values())


@pytest.mark.parametrize("is_to", ["kontoret", "beta"])
def test_where_nobody_is_named_there_is_a_fact_missing_and_nothing_to_judge(is_to: str) -> None:
    under = agreement(TERMS.replace("WHO", is_to))
    record = happened(under, MADE.replace("by: WHO, ", ""))
    question = Question("obligations", date(2031, 6, 1))
    rows = obligations(question, under, record, load(), "plain", "en")["rows"]
    assert [(row["state"], row["judgement"]) for row in rows] == [("unknown", [])] * 2
    assert {one["fact"] for row in rows for one in row["missing"]} == {
        "evaluation.by",
        "board-report.by",
    }


LEAVING = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-3, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward}
- {id: X-4, kind: precondition, of: termination, act: dialogue, forum: samrad,
   held before: sent, without it: no effect, joint: joint, old dialogue: old}
"""
NOTICE = """
- {id: n, event: termination-notice, by: WHO, to: all, form: written, sent: 2030-03-01,
   received: 2030-03-01, for-end: earliest, authorised: yes}
- {id: d, event: dialogue, forum: samrad, on: 2030-02-01, about: termination, about-party: ABOUT,
   invited: all, present: all}
"""


def noticed(who: str, about: str = "beta") -> Inquired:
    events = NOTICE.replace("WHO", who).replace("ABOUT", about)
    return run("notice", "2030-03-10", LEAVING, events, event="n")


@pytest.mark.parametrize(("who", "expected"), [("beta", "yes"), ("kontoret", "judgement")])
def test_whether_a_notice_by_a_unit_is_one_of_its_party_a_person_says(
    who: str, expected: str
) -> None:
    """Its demands are judged as of one by the party, so that nothing else is left open."""
    found = noticed(who)
    assert answer(found) == expected
    others = {name: state(found, name) for name in ("in-force", "addressee", "dialogue")}
    assert others == {"in-force": "met", "addressee": "met", "dialogue": "met"}


def test_of_a_notice_by_nobody_named_it_is_not_known_whose_it_is_and_nobody_judges_that() -> None:
    found = run("notice", "2030-03-10", LEAVING, NOTICE.replace("by: WHO, ", "").replace(
        "ABOUT", "beta"), event="n")  # fmt: skip
    assert (answer(found), state(found, "entitled")) == ("unknown", "unknown")
    assert not found.verdict.judgement & found.verdict.worlds.arguable
    truths = [one.truth for one in found.verdict.requirements if one.id == "entitled"]
    assert not any(one.judgement & found.verdict.worlds.arguable for one in truths)


def test_a_dialogue_about_another_party_is_none_about_the_party_of_the_unit() -> None:
    assert state(noticed("kontoret", "gamma"), "dialogue") == "unmet"


@pytest.mark.parametrize(
    ("party", "on", "expected"),
    [
        ("beta", "2030-04-01", "yes"),
        ("beta", "2030-04-02", "judgement"),
        ("gamma", "2030-04-02", "yes"),
    ],
)
def test_whether_the_party_is_out_by_what_its_unit_gave_waits_for_that(
    party: str, on: str, expected: str
) -> None:
    events = NOTICE.replace("WHO", "kontoret").replace("ABOUT", "beta")
    assert expected == answer(run("in-force", on, LEAVING, events, party=party))


RESCINDING = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: obligation, bearer: all, duty: {sv: a, en: a}}
- {id: X-3, kind: rescission, by: all, serious: serious, not put right: delay,
   demand first: not needed}
- {id: X-4, kind: payment, by: kommunerna, to: alfa, amount: 1000 SEK, per: calendar year,
   first: 2030}
- {id: X-5, kind: repayment, on: rescission, owed by: the association, to: kommunerna,
   amount: the whole payment of the year}
"""
DECLARED = """
- {id: b, event: breach, by: beta, against: ACCUSED, duty: X-2, on: 2030-02-01}
- {id: s, event: assessment, term: serious, about: b, answer: yes, by: jurist, on: 2030-02-10}
- {id: r, event: assessment, term: delay, about: b, answer: no, by: jurist, on: 2030-02-10}
- {id: h, event: rescission, by: BY, against: AGAINST, sent: 2030-03-01}
- {id: p, event: payment, by: beta, to: alfa, on: 2030-01-05, amount: 500, for: 2030}
"""


def declared(by: str, against: str, accused: str = "") -> str:
    parts = {"BY": by, "AGAINST": against, "ACCUSED": accused or against}
    events = DECLARED
    for name, who in parts.items():
        events = events.replace(f": {name}", f": {who}")
    return events


@pytest.mark.parametrize(
    ("by", "against", "expected"),
    [
        ("beta", "alfa", "no"),
        ("kontoret", "alfa", "judgement"),
        ("gamma", "alfa", "yes"),
        ("alfa", "beta", "no"),
        ("alfa", "kontoret", "judgement"),
        ("alfa", "gamma", "yes"),
    ],
)
@pytest.mark.parametrize("on", ["2030-03-01", "2030-03-02"])
def test_whether_a_rescission_by_or_against_a_unit_takes_its_party_out_a_person_says(
    by: str, against: str, expected: str, on: str
) -> None:
    """It was no rescission, and the party bound for certain."""
    found = run("in-force", on, RESCINDING, declared(by, against), party="beta")
    assert answer(found) == ("yes" if on == "2030-03-01" else expected)


@pytest.mark.parametrize(("by", "expected"), [("beta", "yes"), ("kontoret", "judgement")])
def test_nor_is_it_known_whether_money_goes_back_on_one_by_a_unit(by: str, expected: str) -> None:
    found = run("repayment", "2030-04-01", RESCINDING, declared(by, "alfa"), party="alfa")
    assert answer(found) == expected


@pytest.mark.parametrize(
    ("accused", "expected"), [("beta", "yes"), ("kontoret", "yes"), ("gamma", "no")]
)
def test_a_party_answers_for_what_its_units_have_broken(accused: str, expected: str) -> None:
    events = "".join(
        f"{line}\n"
        for line in declared("alfa", "beta", accused).splitlines()
        if "rescission" not in line
    )
    found = run("rescission", "2030-03-01", RESCINDING, events, party="alfa", against="beta")
    assert answer(found) == expected


def test_of_a_rescission_by_nobody_named_it_is_not_known_whose_it_is_and_nobody_judges_that() -> (
    None
):
    events = declared("beta", "alfa").replace("rescission, by: beta, ", "rescission, ")
    found = run("in-force", "2030-04-01", RESCINDING, events, party="beta")
    assert answer(found) == "unknown"
    assert not found.verdict.judgement & found.verdict.worlds.arguable


HANDING_OVER = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: assignment, who: [WHO], consent of: [alfa]}
"""
HANDED_OVER = """
- {id: a, event: assignment, by: BY, to-whom: en annan, on: 2030-05-02, merger: no}
"""
CONSENT = "- {id: c, event: consent, by: alfa, on: 2030-05-01, about: a}\n"


@pytest.mark.parametrize("consent", ["", CONSENT])
@pytest.mark.parametrize(
    ("who", "by", "same"),
    [
        ("beta", "beta", True),
        ("beta", "kontoret", False),
        ("kontoret", "kontoret", True),
        ("kontoret", "beta", False),
    ],
)
def test_whether_what_a_unit_hands_over_is_handed_over_by_its_party_a_person_says(
    who: str, by: str, same: bool, consent: str
) -> None:
    """The agreement was said to be silent on it, and on an assignment by its party was not."""
    terms, events = HANDING_OVER.replace("WHO", who), HANDED_OVER.replace("BY", by)
    found = run("assignment", "2030-06-01", terms, events + consent, event="a")
    as_its_own = "yes" if consent else "no"
    assert answer(found) == (as_its_own if same else "judgement")


def test_what_another_party_hands_over_is_not_asked_about() -> None:
    events = HANDED_OVER.replace("BY", "gamma")
    terms = HANDING_OVER.replace("WHO", "beta")
    assert not run("assignment", "2030-06-01", terms, events, event="a").inquiry.regulated
