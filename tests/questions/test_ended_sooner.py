"""What a headline says of a later notice, where an earlier one decides when it ends."""

from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.questions.answer import ask
from engine.questions.question import Question
from tests.questions.remedies import agreement, recorded

BOTH = """
- id: first
  event: termination-notice
  by: are
  to: all
  form: written
  sent: 2026-06-20
  received: {brottsofferjouren: 2026-06-29, berg: %s, harjedalen: 2026-06-29,
    ragunda: 2026-06-29, bracke: 2026-06-29, krokom: 2026-06-29, stromsund: 2026-06-29,
    ostersund: 2026-06-29}
  for-end: earliest
  authorised: yes
- {id: second, event: termination-notice, by: are, to: all, form: written, sent: 2026-07-01,
   received: 2026-07-05, for-end: 2029-12-31, authorised: yes}
"""


def answered(berg: str, lang: str) -> dict[str, Any]:
    """Of Åre's second notice; its first one came to Berg on that day, to all others in June."""
    record = "all-approved", "dialogue-may-2026"
    events = recorded("jamtland", *record, more=BOTH % berg)
    question = Question("notice", date(2026, 11, 22), event="second")
    return dict(ask(question, agreement("jamtland"), events, load(), "plain", lang))


@pytest.mark.parametrize(
    ("berg", "lang", "said"),
    [
        ("2026-06-30", "sv", "vid utgången av torsdagen den 31 december 2026. Den dagen följer av"),
        ("2026-07-02", "sv", "giltig. När överenskommelsen upphör följer av en annan uppsägning"),
        ("2026-06-30", "en", "at the end of Thursday 31 December 2026. That day follows from"),
        ("2026-07-02", "en", "valid. When the agreement ends follows from another notice (first)"),
    ],
)
def test_that_day_is_said_of_a_day_that_was_told(berg: str, lang: str, said: str) -> None:
    """Berg got it too late: whether that matters is F21, where both readings are as strong."""
    assert said in answered(berg, lang)["headline"]
