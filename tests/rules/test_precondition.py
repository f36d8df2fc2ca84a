"""Precondition: a joint dialogue before the notice, held in time, in the running period."""

import pytest

from engine.questions.ask import Inquired
from tests.rules.invented import facts, run, state, unsure

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-4, kind: termination, by: all, ends: on any day, length: 3 months, counted: forward}
- {id: X-5, kind: precondition, of: termination, act: dialogue, forum: samrad,
   held before: sent, without it: no effect, joint: joint, old dialogue: old}
"""
BEFORE_RECEIPT = TERMS.replace("held before: sent", "held before: received")
BREACH_ONLY = TERMS.replace("without it: no effect", "without it: breach only")
UNLESS_REFUSED = TERMS.replace(
    "without it: no effect", "without it: no effect unless others refuse the dialogue"
)
NOTICE = (
    "- {id: brev, event: termination-notice, by: beta, to: all, form: written, sent: 2031-03-01,"
    " received: 2031-03-05, for-end: earliest, authorised: yes}\n"
)
TALK = "- {id: samtal, event: dialogue, forum: samrad, on: DAY, about: termination, invited: all}\n"
IN_TIME = TALK.replace("DAY", "2031-02-01")


def ask(events: str, terms: str = TERMS, notice: str = NOTICE) -> Inquired:
    return run("notice", "2031-06-01", terms, notice + events, event="brev")


def ruling(term: str, said: str) -> str:
    return (
        f"- {{event: assessment, term: {term}, about: samtal, by: en jurist, on: 2031-05-01,"
        f" answer: {said}}}\n"
    )


@pytest.mark.parametrize(
    ("day", "before_sending", "before_receipt"),
    [
        ("2031-02-28", "met", "met"),
        ("2031-03-01", "met", "met"),  # the same day is in time
        ("2031-03-02", "unmet", "met"),
        ("2031-03-05", "unmet", "met"),
        ("2031-03-06", "unmet", "unmet"),
    ],
)
def test_the_dialogue_is_held_before_the_notice_is_sent_or_received(
    day: str, before_sending: str, before_receipt: str
) -> None:
    talk = TALK.replace("DAY", day)
    assert before_sending == state(ask(talk), "dialogue")
    assert before_receipt == state(ask(talk, BEFORE_RECEIPT), "dialogue")


def test_a_timely_dialogue_is_concluded_with_its_clause() -> None:
    found = ask(IN_TIME)
    assert facts(found, "timely-dialogue", "notice", "dialogue", "of") == [
        ("brev", "samtal", "X-5")
    ]


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("forum: samrad, about: termination, about-party: beta", "met"),
        ("forum: samrad, about: termination, about-party: gamma", "unmet"),
        ("forum: samrad, about: breach", "unmet"),
        ("forum: samrad", "unknown"),
        ("about: termination", "unknown"),
    ],
)
def test_the_dialogue_is_about_this_party_s_termination_in_that_forum(
    keys: str, expected: str
) -> None:
    talk = f"- {{id: samtal, event: dialogue, on: 2031-02-01, invited: all, {keys}}}\n"
    assert expected == state(ask(talk), "dialogue")


def test_without_any_dialogue_on_record_there_was_none() -> None:
    assert state(ask(""), "dialogue") == "unmet"


def test_a_dialogue_on_a_day_that_is_not_known_is_not_known_to_be_in_time() -> None:
    found = ask(TALK.replace(" on: DAY,", " recorded: 2031-04-01T12:00:00+02:00,"))
    assert state(found, "dialogue") == "unknown"
    assert unsure(found, "timely-dialogue", "dialogue") == [("samtal",)]


@pytest.mark.parametrize(("day", "expected"), [("2031-03-05", "met"), ("2031-03-06", "unknown")])
def test_a_dialogue_before_one_receipt_is_before_the_last_though_another_is_not_known(
    day: str, expected: str
) -> None:
    to_one = NOTICE.replace("received: 2031-03-05", "received: {alfa: 2031-03-05}")
    assert expected == state(ask(TALK.replace("DAY", day), BEFORE_RECEIPT, to_one), "dialogue")


def test_a_dialogue_after_every_receipt_is_too_late_even_if_the_day_of_sending_is_not_known() -> (
    None
):
    unsent = NOTICE.replace("sent: 2031-03-01, ", "").replace(" sent: 2031-03-01,", "")
    assert state(ask(TALK.replace("DAY", "2031-03-06"), notice=unsent), "dialogue") == "unmet"
    assert state(ask(TALK.replace("DAY", "2031-03-05"), notice=unsent), "dialogue") == "unknown"


@pytest.mark.parametrize(
    ("invited", "expected"),
    [
        ("invited: all", "met"),
        ("invited: [alfa, gamma]", "met"),
        ("invited: [alfa]", "judgement"),  # somebody on the other side, but not all
        ("invited: [gamma]", "unmet"),  # nobody on the other side
        ("note: tyst", "unknown"),
        ("present: all", "unknown"),
        # who came though not invited makes it no joint dialogue by that alone, nor none
        ("invited: [alfa], present: all", "judgement"),
        ("invited: [gamma], present: [alfa, beta]", "judgement"),
        ("invited: [gamma], present: [beta, gamma]", "unmet"),
        ("invited: [], present: [alfa]", "judgement"),
        ("invited: [], present: [gamma]", "unmet"),
        ("invited: all, present: [beta]", "met"),
    ],
)
def test_the_dialogue_is_joint_when_all_others_were_invited(invited: str, expected: str) -> None:
    assert expected == state(ask(IN_TIME.replace("invited: all", invited)), "dialogue")


@pytest.mark.parametrize(
    ("invited", "said", "expected"),
    [
        ("[alfa]", "yes", "met"),
        ("[alfa]", "no", "unmet"),
        ("[gamma]", "yes", "met"),
        ("all", "no", "unmet"),
    ],
)
def test_an_assessment_decides_whether_it_was_joint(invited: str, said: str, expected: str) -> None:
    talk = IN_TIME.replace("invited: all", f"invited: {invited}")
    assert expected == state(ask(talk + ruling("joint", said)), "dialogue")


@pytest.mark.parametrize(
    ("invited", "said", "expected"),
    [
        ("all", "yes", "met"),  # as it is without the ruling, whatever that is about
        ("all", "no", "judgement"),
        ("[gamma]", "yes", "judgement"),
        ("[gamma]", "no", "unmet"),
    ],
)
def test_an_assessment_that_does_not_say_of_which_dialogue_opens_only_what_it_may_change(
    invited: str, said: str, expected: str
) -> None:
    talk = IN_TIME.replace("invited: all", f"invited: {invited}")
    unplaced = ruling("joint", said).replace("about: samtal, ", "")
    assert "about" not in unplaced
    assert expected == state(ask(talk + unplaced), "dialogue")


@pytest.mark.parametrize(
    ("day", "said", "expected"),
    [
        ("2031-01-01", "", "met"),
        ("2030-12-31", "", "judgement"),  # before the running period began
        ("2030-12-31", "yes", "met"),
        ("2030-12-31", "no", "unmet"),
    ],
)
def test_a_dialogue_from_an_earlier_period_is_judged(day: str, said: str, expected: str) -> None:
    events = TALK.replace("DAY", day) + (ruling("old", said) if said else "")
    assert expected == state(ask(events), "dialogue")


def test_where_its_omission_is_only_a_breach_the_notice_counts_without_it() -> None:
    assert state(ask("", BREACH_ONLY), "dialogue") == "met"


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ("by: alfa, before: 2031-03-01", "judgement"),
        ("by: alfa, before: 2031-03-02", "unmet"),  # it says nothing of the day before
        ("by: alfa, before: 2031-01-02", "judgement"),
        ("by: alfa, before: 2031-01-01", "unmet"),  # that was in the period before
        ("by: alfa, in: 2031", "judgement"),
        ("by: alfa, in: 2030", "unmet"),
        ("by: beta, before: 2031-03-01", "unmet"),  # the party that leaves
        ("by: alfa, note: tyst", "unknown"),
    ],
)
def test_that_none_was_held_may_be_the_others_refusal_where_the_term_says_so(
    record: str, expected: str
) -> None:
    refusal = (
        f"- {{id: vagran, event: not-held, what: dialogue, {record},"
        " recorded: 2031-04-01T12:00:00+02:00}\n"
    )
    found = ask(refusal, UNLESS_REFUSED)
    assert expected == state(found, "dialogue")
    assert state(ask(refusal), "dialogue") == "unmet"
    ruled = "- {id: dom, event: assessment, term: dialogue-refused, about: vagran, by: jurist,"
    refused = "met" if expected == "judgement" else expected
    for says, then in (("yes", refused), ("no", "unmet")):
        answer = f"{ruled} on: 2031-04-01, answer: {says}}}\n"
        after = ask(refusal + answer, UNLESS_REFUSED)
        assert state(after, "dialogue") == then


def test_that_something_else_was_not_held_does_not() -> None:
    other = (
        "- {id: mote, event: not-held, what: meeting, by: alfa, in: 2031,"
        " recorded: 2031-04-01T12:00:00+02:00}\n"
    )
    assert state(ask(other, UNLESS_REFUSED), "dialogue") == "unmet"


def test_a_ruling_on_another_dialogue_decides_nothing() -> None:
    some = IN_TIME.replace("invited: all", "invited: [alfa]")
    other = IN_TIME.replace("samtal", "annat").replace("invited: all", "invited: [gamma]")
    about_the_other = ruling("joint", "no").replace("samtal", "annat")
    assert state(ask(some + other + about_the_other), "dialogue") == "judgement"
