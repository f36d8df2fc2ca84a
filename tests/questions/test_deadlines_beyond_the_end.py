"""A day on which what is owed, alone or together, is over is none to keep: on each side of it."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.lists.deadlines import Span, deadlines
from tests.rules.invented import agreement, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 10 years}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-3, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward,
   counts from: received}
- {id: X-9, kind: obligation, bearer: [BEARERS], jointly: HOW, duty: {sv: a, en: a}, occurs: yearly,
   due: DUE}
"""
NOTICE = """
- {id: n, event: termination-notice, by: beta, to: all, form: written, sent: 2031-03-01,
   received: 2031-03-01, for-end: earliest, authorised: yes}
"""
SPAN = Span(date(2031, 3, 15), date(2031, 12, 31), date(2031, 12, 31), {})


@pytest.mark.parametrize("how", ["yes", "no"])
@pytest.mark.parametrize(
    ("bearers", "due", "who"),
    [
        ("beta", "1 April", [["beta"]]),
        ("beta", "2 April", []),
        ("beta, gamma", "2 April", [["gamma"]]),
    ],
)
def test_a_day_after_the_last_one_of_all_who_owe_it_is_left_out(
    how: str, bearers: str, due: str, who: list[list[str]]
) -> None:
    """Beta leaves at the end of 1 April 2031."""
    under = agreement(TERMS.replace("BEARERS", bearers).replace("HOW", how).replace("DUE", due))
    found = deadlines(SPAN, under, happened(under, NOTICE), load(), "plain", "en")
    assert who == [row["who"] for row in found["rows"] if row["clause"] == "X-9"]
