"""What the rules leave to a person: how it is asked for, written, and refused."""

import pytest

from engine.inference import walk
from engine.inference.book import expressions, load, premises
from engine.inference.nodes import Awaits, Literal_
from engine.language.event_reader import read_events
from engine.language.node import Source
from engine.model.problem import Problem
from engine.questions.answer import open_points
from engine.questions.openness.open_points import Due
from engine.questions.reasons.wording_of import due_row, to_record
from engine.wording import english, swedish
from engine.wording.say import Voice
from rules.text.judgements import DEEDS
from tests.rules.invented import agreement, document, run
from tests.rules.test_judgements import APPROVING, JUDGEMENTS, TWO_DECISIONS, Case, each


@pytest.mark.parametrize("lang", ["sv", "en"])
@each
def test_the_answer_that_waits_says_what_to_record(case: Case, lang: str) -> None:
    due = Due(case.term, case.about, "X-1", judged=True)
    under = agreement(APPROVING)
    said = due_row(due, Voice(under, lang))["asks"]
    assert f"`term: {case.term}`, `about: {case.about}`, `answer: " in said
    assert ("`answer: yes`" in said) == (case.term != "done-since")


def test_it_says_so_in_the_answer_too() -> None:
    found = run("in-force", "2030-02-01", APPROVING, TWO_DECISIONS)
    (one,) = open_points(found)[1]
    said = Voice(found.agreement, "en").say(to_record(found.agreement, one))
    assert said == (
        "whether y is the decision that counts, of two of one day, a yes and a no; recorded as an "
        "assessment: `term: which-decision`, `about: y`, `answer: yes` or `no`"
    )


def problems(written: str) -> list[str]:
    read = read_events(Source("e.yaml", written), agreement(APPROVING), load())
    return [f"{one.key} {one.help} {dict(one.values).get('near', '')}".rstrip()
            for one in read if isinstance(one, Problem)]  # fmt: skip


RULED = "- {event: assessment, term: TERM, about: a, answer: yes, by: j, on: 2030-01-01}\n"
APPROVED = "- {id: a, event: approval, by: alfa, on: 2029-12-01}\n"


@pytest.mark.parametrize("term", [one.id for one in JUDGEMENTS.values() if not one.about])
def test_what_no_word_answers_is_refused_with_what_to_do_instead(term: str) -> None:
    assert problems(APPROVED + RULED.replace("TERM", term)) == [f"not-assessed settle-{term}"]


@pytest.mark.parametrize("term", [one.id for one in JUDGEMENTS.values() if one.about])
def test_by_its_swedish_name_it_is_understood(term: str) -> None:
    called = swedish.SENTENCES[f"judged.{term}"]
    assert problems(APPROVED + RULED.replace("TERM", called)) == [f"unknown-term None {term}"]
    assert english.SENTENCES[f"judged.{term}"]


def test_no_agreement_has_an_open_term_by_the_name_of_one() -> None:
    terms = """
    - {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
    - {id: X-2, kind: approval, by: all, binds: nobody until all have approved, body: own-duty}
    """
    read = document(terms)
    assert isinstance(read, tuple)
    assert [(one.key, dict(one.values)["term"]) for one in read] == [
        ("term-of-the-rules", "own-duty")
    ]


def test_each_is_about_kinds_of_events_that_there_are() -> None:
    kinds = load().events.keys()
    assert [one.id for one in JUDGEMENTS.values() if not {*one.about} <= kinds] == []


def test_every_event_that_is_a_deed_may_be_ruled_on() -> None:
    of = [rule for rule in load().rules if rule.then.kind.name == "deed"]
    heeded = {kind.name for rule in of for kind in premises(rule)}
    assert heeded & load().events.keys() == {*DEEDS}


def test_each_that_the_rules_wait_for_is_in_the_list() -> None:
    waited_for = {
        node.term.constant
        for rule in load().rules
        for whole in expressions(rule)
        for node in walk.nodes(whole)
        if isinstance(node, Awaits) and isinstance(node.term, Literal_)
    }
    assert waited_for == JUDGEMENTS.keys()
