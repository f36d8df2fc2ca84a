"""A notice that names an earlier end than it can have: the day named, and what is inferred."""

from typing import Any

import pytest

from tests.questions.test_remedies import asked
from tests.rules.invented import run


def notice(named: str) -> Any:
    """Linköping: received on 15 March 2025, six months from then."""
    events = (
        "- {id: u1, event: termination-notice, by: namnden, to: all, form: written, "
        f"sent: 2025-03-14, received: 2025-03-15, for-end: {named}, authorised: yes}}\n"
    )
    return asked("linkoping", "notice", "2025-04-01", more=events, event="u1")


@pytest.mark.parametrize(
    ("named", "ends", "told"),
    [
        ("2025-08-01", "2025-09-15", True),
        ("2025-09-14", "2025-09-15", True),
        ("2025-09-15", "2025-09-15", False),
        ("2025-09-16", "2025-09-16", False),
        ("earliest", "2025-09-15", False),
    ],
)
def test_that_the_end_is_later_than_the_one_named_is_told_as_an_inference(
    named: str, ends: str, told: bool
) -> None:
    answer = notice(named)
    assert (answer["answer"], answer["effect"]["ends"]) == ("yes", ends)
    earlier = "ett tidigare slut"
    assert (earlier in answer["headline"]) is told
    assert any(earlier in one for one in answer["assumed"]) is told
    assert (f"ppsägningen anger {named}, {earlier} än L-PER-5" in answer["headline"]) is told


TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-3, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-4, kind: termination, by: all, ends: on any day, length: 6 months, counted: forward,
   late notice: LATE}
"""
IN_TIME_FOR_NOTHING = {"received": "2030-03-15", "for_end": "2030-08-01", "party": "beta"}


@pytest.mark.parametrize(
    ("late", "told"),
    [
        ("takes effect at the next possible end", 1),
        ("has no effect", 0),
        ("{fork: G1, a: takes effect at the next possible end, b: has no effect}", 0),
    ],
)
def test_where_readings_of_a_late_notice_differ_they_tell_it_themselves(
    late: str, told: int
) -> None:
    forks = {"G1": "a b"} if "fork" in late else {}
    found = run(
        "termination", "2030-03-15", TERMS.replace("LATE", late), "", forks, **IN_TIME_FOR_NOTHING
    )
    assert told == len(list(found.inquiry.supposed(found.ledger)))
