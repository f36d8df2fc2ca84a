"""Decision: which decisions on approval stand."""

import pytest

from tests.rules.invented import answer, facts, run, state

PERIOD = "- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}\n"
ALL = "- {id: X-2, kind: approval, by: all, binds: nobody until all have approved, body: body}\n"
ON = "2030-06-01"


def approval(party: str, keys: str = "on: 2029-11-01", name: str = "beslut") -> str:
    return f"- {{id: {name}-{party}, event: approval, by: {party}, {keys}}}\n"


TWO = approval("alfa") + approval("beta")
THREE = TWO + approval("gamma")


@pytest.mark.parametrize(
    ("annulled", "expected"), [("2030-06-01", "no"), ("2030-06-02", "yes"), ("", "yes")]
)
def test_a_decision_stands_until_it_is_annulled(annulled: str, expected: str) -> None:
    keys = "on: 2029-11-01" + (f", annulled: {annulled}" if annulled else "")
    found = run("in-force", ON, PERIOD + ALL, TWO + approval("gamma", keys))
    assert ("gamma", expected) in facts(found, "decision", "by", "stands")


def test_a_refusal_that_was_annulled_no_longer_counts() -> None:
    refused = (
        "- {event: approval, by: gamma, on: 2029-10-01}\n"
        "- {event: approval, by: gamma, on: 2029-10-02, decision: no, annulled: 2029-10-15}\n"
    )
    assert state(run("in-force", ON, PERIOD + ALL, TWO + refused), "approved") == "met"


@pytest.mark.parametrize(("said", "expected"), [("yes", "met"), ("no", "unmet")])
def test_an_assessment_may_say_that_the_body_was_not_competent(said: str, expected: str) -> None:
    ruling = (
        "- {event: assessment, term: body, about: beslut-gamma, by: en jurist, on: 2030-05-01,"
        f" answer: {said}}}\n"
    )
    assert expected == state(run("in-force", ON, PERIOD + ALL, THREE + ruling), "approved")
    of_another = ruling.replace("beslut-gamma", "X-2")
    assert state(run("in-force", ON, PERIOD + ALL, THREE + of_another), "approved") == "met"


RULED = "- {event: assessment, term: body, by: jurist, "


@pytest.mark.parametrize(
    ("rulings", "expected"),
    [
        ("", "yes"),
        (RULED + "about: beslut-beta, answer: no, on: 2030-01-15}", "no"),
        (RULED + "answer: no, on: 2030-01-15}", "judgement"),  # of which of them is not told
        (RULED + "answer: yes, on: 2030-01-15}", "yes"),  # as each is without it
        (
            RULED + "answer: no, on: 2030-01-15}\n" + "".join(
                RULED + f"about: beslut-{party}, answer: yes, on: 2030-01-16}}\n"
                for party in ("alfa", "beta", "gamma")
            ),
            "yes",  # whichever it was about, the same person has ruled otherwise since
        ),
    ],
)  # fmt: skip
def test_a_ruling_that_does_not_say_on_which_decision_may_be_on_any(
    rulings: str, expected: str
) -> None:
    found = run("in-force", ON, PERIOD + ALL, THREE + rulings)
    assert answer(found) == expected


@pytest.mark.parametrize(
    ("recorded", "expected"),
    [("2030-01-14", "yes"), ("2030-01-15", "judgement"), ("2030-01-16", "judgement")],
)
def test_a_ruling_without_a_day_may_be_the_last_unless_it_was_recorded_before_the_other(
    recorded: str, expected: str
) -> None:
    ruled = RULED + "about: beslut-beta, answer: yes, on: 2030-01-15}\n" + RULED
    ruled += f'about: beslut-beta, answer: no, recorded: "{recorded}T09:00:00+01:00"}}'
    assert answer(run("in-force", ON, PERIOD + ALL, THREE + ruled)) == expected


@pytest.mark.parametrize(
    ("events", "whole"),
    [
        (approval("kontoret"), "judgement"),
        (approval("kontoret", "on: 2029-11-01, decision: no"), "unknown"),  # beta may have approved
        (approval("kontoret", f"on: 2029-11-01, annulled: {ON}"), "unknown"),
        (approval("kontoret", "on: 2029-11-01, annulled: 2030-06-02"), "judgement"),
        # the unit said no before all had approved, or once they had
        (
            approval("beta", "on: 2029-10-30")
            + approval("kontoret", "on: 2029-10-31, decision: no"),
            "judgement",
        ),
        (approval("beta") + approval("kontoret", "on: 2029-11-02, decision: no"), "met"),
        ("", "unknown"),
    ],
)
def test_whether_a_unit_decided_for_its_party_a_person_says(events: str, whole: str) -> None:
    record = approval("alfa") + approval("gamma") + events
    assert whole == state(run("in-force", ON, PERIOD + ALL, record), "approved")
