"""Findings on breaches that are on record and not put right, and that no duty tells."""

from collections.abc import Iterator, Sequence
from typing import Any

from engine.inference.run import Ledger
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.findings.finding import Finding
from engine.questions.findings.teller import Teller
from engine.questions.lists.breaches_left import breach_row, breaches_left, talked_over
from engine.wording.breach_help import key


def breaches(teller: Teller, ledger: Ledger, counted: Sequence[Recorded]) -> Iterator[Finding]:
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
            what_to_do=key(_left(told, teller.agreement, counted, ledger)),
        )


def _left(
    told: dict[str, Any], agreement: Agreement, counted: Sequence[Recorded], ledger: Ledger
) -> list[str]:
    """The steps about a breach that are not on record. What those on record are worth is asked."""
    left = []
    if not any(_about(one, "demand", told) for one in counted):
        left.append("demand")
    if not talked_over(ledger, told["event"]):
        left.append("dialogue")
    ruled = {one.values.get("term") for one in counted if _about(one, "assessment", told)}
    terms = [term.values for term in agreement.terms if term.kind == "rescission"]
    if not terms or any(term["serious"] not in ruled for term in terms):
        left.append("serious")
    elif any(term["not_put_right"] not in ruled for term in terms):
        left.append("delay")
    return left


def _about(one: Recorded, kind: str, told: dict[str, Any]) -> bool:
    return one.kind == kind and one.values.get("about") == told["event"]
