"""Right to rescind: each condition is demanded by itself, and a ruling can take it away."""

import pytest

from tests.rules.invented import answer, state
from tests.rules.rescissions import CHAIN, ask, events


@pytest.mark.parametrize(
    ("without", "requirement", "status", "expected"),
    [
        ("breach", "breach", "unmet", "no"),
        ("demand", "demand", "unmet", "depends"),
        ("dialogue", "dialogue", "judgement", "judgement"),
        ("serious", "serious", "judgement", "judgement"),
        ("delay", "not-put-right", "judgement", "judgement"),
        ("time", "reasonable-time", "judgement", "judgement"),
    ],
)
def test_each_step_is_needed(without: str, requirement: str, status: str, expected: str) -> None:
    written = events(without=[without, *(["demand", "serious", "delay", "time"] if without ==
                     "breach" else [])])  # fmt: skip
    found = ask(written)
    assert (state(found, requirement), answer(found)) == (status, expected)


@pytest.mark.parametrize(
    ("name", "ruled", "requirement"),
    [
        ("serious", "no", "serious"),
        ("delay", "yes", "not-put-right"),
        ("time", "no", "reasonable-time"),
    ],
)
def test_a_ruling_the_other_way_takes_the_right_away(
    name: str, ruled: str, requirement: str
) -> None:
    turned, more = CHAIN[name].replace("answer: yes", "answer: no"), []
    if ruled == "yes":
        turned = CHAIN[name].replace("answer: no", "answer: yes")
        more = ["{id: p, event: rectified, by: alfa, on: 2030-02-20, about: b}"]
    found = ask(events(*more, **{name: turned}))
    assert (state(found, requirement), answer(found)) == ("unmet", "no")
