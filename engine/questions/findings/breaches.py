"""Findings on breaches that are on record and not put right, and that no duty tells."""

from collections.abc import Iterator

from engine.inference.run import Ledger
from engine.questions.breaches_left import breach_row, breaches_left
from engine.questions.findings.finding import Finding
from engine.questions.findings.teller import Teller


def breaches(teller: Teller, ledger: Ledger) -> Iterator[Finding]:
    """One of each breach: what it opens is told by what is asked about rescission."""
    for row in breaches_left(ledger):
        told = breach_row(row, ledger, teller.voice)
        by, against = told["by"], told["against"]
        yield teller.finding(
            "breach",
            [told["event"]],
            told["duty"] or "",
            told["says"],
            parties=[against] if against else (),
            to=[by] if by else (),
            period=told["event"],
        )
