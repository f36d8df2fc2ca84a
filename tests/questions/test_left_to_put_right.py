"""What `check` asks of a breach that is said to be put right: the rules say whether it is."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.findings.check import Day, check
from tests.rules import rescissions
from tests.rules.invented import agreement, answer, happened
from tests.rules.rescissions import FORKS, TERMS

ON = date(2030, 3, 2)
DELAY = "invented.judgement.delay.b"
"""Whether the breach was put right without delay."""


@pytest.mark.parametrize(
    ("by", "on", "asked"),
    [
        ("alfa", "2030-02-20", False),
        ("beta", "2030-02-20", True),  # whoever says that it was broken cannot put it right
        ("alfa", "BEFORE", True),
        ("alfa", "SAME", False),
    ],
)
def test_only_the_party_in_breach_puts_it_right_and_only_since(
    by: str, on: str, asked: bool
) -> None:
    events = rescissions.events(without=["delay"])
    under = agreement(TERMS, FORKS)
    broken = next(one.own_day for one in happened(under, events) if one.kind == "breach")
    assert broken is not None
    days = {"BEFORE": date.fromordinal(broken.toordinal() - 1), "SAME": broken}
    cure = f"- {{id: x, event: rectified, by: {by}, on: {days.get(on, on)}, about: b}}\n"
    found = check(Day(ON, ON), under, happened(under, events + cure), load(), "plain", "en")
    assert (DELAY in [one.id for one in found]) is asked
    assert answer(rescissions.ask(events + cure)) == "judgement"
