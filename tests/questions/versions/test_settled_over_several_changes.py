"""A notice that led to the same under every wording in force until its effect is settled, however
many changes it had to outlive: a change that says nothing new of notices makes no judgement.

beta gives notice to be received on a day of July 2030. The wording from August 2030 moves the day
of a report, or the time for notice; that from June 2031 asks for twelve months.
"""

from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.questions.findings.check import Day
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.check import check
from tests.rules.invented import following, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-5, kind: report, by: alfa, to: gamma, about: the calendar year before, first about: 2030,
   due: DUE, counts from: received}
- {id: X-6, kind: termination, by: all, ends: on any day, length: MONTHS months, counted: forward,
   counts from: received}
- {id: X-7, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
"""
NOTICE = """
- {id: n1, event: termination-notice, by: beta, to: all, form: written, SENT received: RECEIVED,
   for-end: earliest, authorised: yes, admitted: yes}
"""
FIRST, MIDDLE, LAST = "2030-01-01", "2030-08-01", "2031-06-01"


def terms(months: str, due: str = "30 March") -> str:
    return TERMS.replace("MONTHS", months).replace("DUE", due)


def asked(middle: str, sent: str, received: str) -> tuple[Any, list[str]]:
    """Whether beta is bound in July 2031, and what the check leaves to a person or lacks."""
    held = following((FIRST, terms("3")), (MIDDLE, middle), (LAST, terms("12")))
    said = f"sent: {sent}," if sent else ""
    events = happened(held[0], NOTICE.replace("SENT", said).replace("RECEIVED", received))
    on = date(2031, 7, 1)
    found = ask(Question("in-force", on, party="beta"), held, events, load(), "plain", "en")
    looked_at = Day(on=on, known_on=on, horizon=10, readings={})
    told = check(looked_at, held, events, load(), "plain", "en")
    return found["answer"], [one.id for one in told if "wording" in one.id]


ALIKE = terms("3", "30 April")
SHORTER = terms("2", "30 March")
OPEN = "judgement", ["invented.judgement.wording.n1"]


@pytest.mark.parametrize(
    ("middle", "sent", "received", "expected"),
    [
        (ALIKE, "2030-07-10", "2030-07-15", ("no", [])),
        (ALIKE, "2030-07-31", "2030-08-01", ("no", [])),  # on either side of the first change
        (ALIKE, "2030-08-01", "2031-02-28", ("no", [])),  # out on 28 May, before the last change
        (ALIKE, "2030-07-31", "2031-02-28", ("no", [])),
        (ALIKE, "2030-07-31", "2031-03-01", OPEN),  # out on 1 June, the day of the last change
        # October by the first wording, September by the second: a person says which
        (SHORTER, "2030-07-10", "2030-07-15", OPEN),
        (SHORTER, "2030-07-31", "2030-08-01", OPEN),
        (SHORTER, "2030-08-01", "2030-08-01", ("no", [])),
        (ALIKE, "", "2030-08-01", ("no", [])),  # sent under the first or the second
    ],
)
def test_what_led_to_the_same_until_its_effect_is_judged_no_more(
    middle: str, sent: str, received: str, expected: tuple[str, list[str]]
) -> None:
    assert asked(middle, sent, received) == expected


def test_in_which_order_acts_were_recorded_does_not_show() -> None:
    """Six months' notice, three from September: the notices of August are two questions."""
    held = following((FIRST, terms("6")), ("2030-09-01", terms("3")))
    one, other = (
        NOTICE.replace("n1", name)
        .replace("beta", by)
        .replace("SENT", f"sent: {day},")
        .replace("RECEIVED", day)
        for name, by, day in (("n1", "gamma", "2030-08-20"), ("n2", "beta", "2030-08-10"))
    )
    asked = Question("in-force", date(2030, 12, 15))
    told = [
        ask(asked, held, happened(held[0], events), load(), "plain", "en")
        for events in (one + other, other + one)
    ]

    assert [row["about"] for row in told[0]["judgement"]] == ["n2", "n1"]  # by day
    assert "before a change (n2, n1). Under" in told[0]["headline"]
    assert "before a change (n2, n1). Under" in told[1]["headline"]
    for part in ("judgement", "effect", "missing"):
        assert told[0][part] == told[1][part]
