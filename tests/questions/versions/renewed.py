"""Wordings with lengths of renewal of their own, each supposed valid from its first day.

The agreement is of 2030; each year a notice must be received by 30 June.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from engine.inference.book import load
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.lists.deadlines import Span
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.lists import deadlines
from tests.rules.invented import following

Record = Sequence[Recorded]
PERIOD = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
"""
NOTICE = """
- {id: X-6, kind: termination, by: all, ends: at the end of a period, length: 6 months,
   counted: back from the last day, counts from: received}
- {id: X-7, kind: exit, by: all, notice to: the other side, ends for: the whole agreement}
"""
RENEWAL = "- {id: X-2, kind: renewal, renewal: automatic, length: LENGTH}"
YEARLY = RENEWAL.replace("LENGTH", "1 year")
TWO_YEARS = RENEWAL.replace("LENGTH", "2 years")


def renewed_by(*lengths: tuple[str, str]) -> tuple[Agreement, ...]:
    """Length of renewal of each wording, with its first day."""
    terms = [(day, PERIOD + RENEWAL.replace("LENGTH", length) + NOTICE) for day, length in lengths]
    return following(*terms)


def asked(
    held: tuple[Agreement, ...], name: str, on: str, events: Record = (), **more: Any
) -> dict[str, Any]:
    question = Question(name, date.fromisoformat(on), **more)
    return ask(question, held, events, load(), "plain", "en")


def until(held: tuple[Agreement, ...], on: str) -> str:
    """Until when the agreement is certain."""
    return str(asked(held, "in-force", on)["effect"]["until"])


def ends(held: tuple[Agreement, ...], on: str) -> str:
    """When a notice of a day ends it."""
    return str(asked(held, "termination", on, party="beta")["effect"]["ends"])


def periods(held: tuple[Agreement, ...], first: str, last: str) -> list[str]:
    """The last days of periods in the list of dates."""
    start, end = date.fromisoformat(first), date.fromisoformat(last)
    rows = deadlines(Span(start, end, start, {}), held, (), load(), "plain", "en")["rows"]
    return [row["date"] for row in rows if row["kind"] == "period-ends"]
