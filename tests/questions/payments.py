"""An invented agreement about payments, and the answer of `payment` under it."""

from datetime import date
from typing import Any

from engine.inference.book import load
from engine.questions.answer import ask
from engine.questions.question import Question
from tests.rules.invented import agreement, happened

ALONE = """
- {id: X-1, kind: period, from: 2026-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2026}
- {id: X-4, kind: payment window, paid in: January}
"""
TERMS = """
- {id: X-1, kind: period, from: 2026-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2026}
- {id: X-4, kind: payment window, paid in: January}
- {id: X-5, kind: allocation, among: kommunerna, by: population, reference day: 1 November}
- {id: X-6, kind: indexation, index: PKV, edition: October,
   column: {fork: G1, a: the year before payment, b: the payment year}, first: 2027}
"""
FORKS = {"G1": "a b"}
PEOPLE = """
- {id: folk-1, event: population, area: beta, on: 2026-11-01, value: 2000, source: SCB}
- {id: folk-2, event: population, area: gamma, on: 2026-11-01, value: 1000}
"""
PKV = """
- {id: pkv-1, event: index-value, index: PKV, edition: 2026-10, year: 2026, percent: "3.0",
   recorded: "2026-11-04T09:00:00+01:00", source: SKR}
- {id: pkv-2, event: index-value, index: PKV, edition: 2026-10, year: 2027, percent: "2.0",
   recorded: "2026-11-04T09:00:00+01:00"}
"""


LEAVING = """
- {id: X-7, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-8, kind: termination, by: all, ends: at the end of a period, length: 6 months,
   counted: back from the last day, counts from: received}
"""


def answered(
    party: str = "beta",
    events: str = "",
    on: str = "2027-01-15",
    terms: str = TERMS,
    year: int = 0,
    forks: dict[str, str] | None = None,
) -> dict[str, Any]:
    under = agreement(terms, forks or (FORKS if "G1" in terms else {}))
    question = Question("payment", date.fromisoformat(on), party=party, year=year or None)
    return ask(question, under, happened(under, events), load())


def kronor(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "SEK"}
