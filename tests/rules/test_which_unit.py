"""Which unit: where the record names the party of a unit, or a unit of the party, a person says."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.ask import Inquired
from engine.questions.obligations import obligations
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
