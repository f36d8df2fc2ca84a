"""Power: who may call for what, and who must then talk."""

import pytest

from tests.rules.invented import answer, owed, run

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: power, who: {fork: G1, a: all, b: [alfa]}, may call for: renegotiation}
- {id: X-4, kind: power, who: all, may call for: change, judged by: [vasentligt]}
- {id: X-5, kind: power, who: all, may call for: follow-up}
"""
FORKS = {"G1": "a b"}
CALL = "- {id: rop, event: renegotiation, by: gamma, on: 2030-05-02}\n"
TALK = "- {id: samtal, event: dialogue, forum: samrad, on: %s, about: %s, %s}\n"


def duties(events: str, duty: str = "X-3", reading: str = "", on: str = "2030-06-01"):  # type: ignore[no-untyped-def]  # as owed
    return owed(on, TERMS, events, FORKS, duty, reading)


def test_one_party_alone_obliges_each_of_the_others_to_talk() -> None:
    assert duties(CALL) == {"alfa > gamma rop": "due", "beta > gamma rop": "due"}
    assert duties("") == {}
    assert duties(CALL, on="2030-05-01") == {}


def test_only_those_named_may_call() -> None:
    assert duties(CALL, reading="G1=b") == {}


def test_whether_a_unit_calls_for_its_party_a_person_says() -> None:
    by_unit = CALL.replace("gamma", "kontoret")
    assert duties(by_unit) == {"alfa > beta rop": "judgement", "gamma > beta rop": "judgement"}


@pytest.mark.parametrize(
    ("talk", "expected"),
    [
        (TALK % ("2030-05-02", "renegotiation", "present: all"), "fulfilled"),
        (TALK % ("2030-05-01", "renegotiation", "present: all"), "due"),
        (TALK % ("2030-05-20", "report", "present: all"), "due"),
        (TALK % ("2030-05-20", "renegotiation", "present: [beta, gamma]"), "due"),
        (TALK % ("2030-05-20", "renegotiation", "present: [alfa, beta]"), "due"),
        (TALK % ("2030-05-20", "renegotiation", "invited: all"), "unknown"),
    ],
)
def test_a_dialogue_with_the_caller_is_what_is_owed(talk: str, expected: str) -> None:
    assert duties(CALL + talk)["alfa > gamma rop"] == expected


BY_ALFA = CALL.replace("gamma", "alfa")


@pytest.mark.parametrize(
    ("call", "duty"),
    [
        (BY_ALFA, "beta > alfa rop"),
        (CALL.replace("gamma", "beta"), "alfa > beta rop"),
        (CALL.replace("gamma", "kontoret"), "alfa > beta rop"),
    ],
)
def test_whether_a_unit_talks_for_its_party_a_person_says(call: str, duty: str) -> None:
    talk = TALK % ("2030-05-20", "renegotiation", "present: [alfa, kontoret]")
    assert duties(call + talk)[duty] == "judgement"


def test_the_party_of_a_unit_that_is_there_talks_itself() -> None:
    talk = TALK % ("2030-05-20", "renegotiation", "present: [beta, kontoret, alfa]")
    assert duties(BY_ALFA + talk)["beta > alfa rop"] == "fulfilled"
    assert duties(BY_ALFA + talk)["gamma > alfa rop"] == "due"
    talk = TALK % ("2030-05-20", "renegotiation", "present: [beta, alfa]")
    assert duties(BY_ALFA + talk)["beta > alfa rop"] == "fulfilled"


RULED = (
    "- {id: dom, event: assessment, term: vasentligt, about: rop, by: en jurist, on: 2030-05-10,"
    " answer: %s}\n"
)


@pytest.mark.parametrize(
    ("ruling", "expected"), [("", "judgement"), (RULED % "yes", "due"), (RULED % "no", None)]
)
def test_a_person_applies_the_words_on_which_the_right_depends(
    ruling: str, expected: str | None
) -> None:
    assert duties(CALL + ruling, "X-4").get("alfa > gamma rop") == expected


def test_a_right_to_follow_up_is_not_called_for_in_that_way() -> None:
    assert duties(CALL, "X-5") == {}


def test_the_term_is_not_moved() -> None:
    for events in ("", CALL):
        assert answer(run("in-force", "2031-06-01", TERMS, events, FORKS)) == "yes"
