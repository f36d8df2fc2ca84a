"""Terms under which beta may give notice, and the notice that it gives."""

from typing import Any

from engine.questions.ask import Inquired
from tests.rules.invented import run

PERIOD = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
"""
FIXED = PERIOD.replace("- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}\n", "")
BACK = "by: all, ends: at the end of a period, length: 6 months, counted: back from the last day"
ROLLING = "by: all, ends: on any day, length: 3 months, counted: forward"


def terms(termination: str, period: str = PERIOD) -> str:
    return period + f"- {{id: X-4, kind: termination, {termination}}}\n"


def ask(received: str, termination: str, period: str = PERIOD, **options: Any) -> Inquired:
    """Beta's notice, received on the day asked about."""
    return run("termination", received, terms(termination, period), party="beta", **options)


ONE_DAY = (
    "- {id: brev, event: termination-notice, by: beta, to: all, form: written,"
    " for-end: END, authorised: yes, DAY}"
)


GROWING = (
    PERIOD
    + """
- {id: X-4, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward,
   until it has run: 2 years}
- {id: X-5, kind: termination, by: all, ends: on any day, length: 3 months, counted: forward,
   once it has run: 2 years}
"""
)
