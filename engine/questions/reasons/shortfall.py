"""Why a requirement fails, in as few steps as a sentence has room for."""

from collections.abc import Iterator
from typing import Final

from engine.questions.reasons.evidence import Node

GROUNDS: Final = frozenset(
    {
        "no-renewal",
        "renewals-capped",
        "renewed-so-far",
        "gone",
        "departure",
        "departure-with-whole",
        "departure-by-rescission",
        "left-alone",
        "has-not-approved",
        "has-not-signed",
        "on-record-not-approved",
        "on-record-not-signed",
        "bound-from-last-approval",
        "bound-from-last-signature",
        "cause-does-not-count",
        "own-labour-conflict",
        "relief-lost",
        "hindrance-not-of-all",
        "hindrance-not-on-last-day",
        "has-not-agreed",
        "lacks-consent",
        "formed-later",
        "no-duty-of-its-own",
    }
)
"""Conclusions that say by themselves why a requirement fails."""
THROUGH: Final = ("hindrance-not-invoked",)
"""Conclusions that are a reason only with the ground on which they stand."""


def why_unmet(node: Node) -> list[Node]:
    """What makes a requirement fail: the gaps, and the conclusions that say it by themselves.

    Nothing of what is below a fact that is there: that says why it is there. The same two
    days are compared once.
    """
    found: dict[object, Node] = {}
    for reason in _reasons(node):
        values = reason.says.values
        days = (values["left"], values["right"]) if reason.says.key == "compared" else id(reason)
        found.setdefault(days, reason)
    return list(found.values())


def _reasons(node: Node) -> Iterator[Node]:
    for reason in node.because:
        key = reason.says.key
        if key == "compared" or (key in GROUNDS and not _only_just_fails(reason)):
            yield reason
        elif (
            key in THROUGH
            or key.startswith("absent.")
            or key.endswith(".unmet")
            or _only_just_fails(reason)
        ):
            yield from _reasons(reason)


def _only_just_fails(reason: Node) -> bool:
    return bool(reason.because) and all(gap.says.key == "compared" for gap in reason.because)
