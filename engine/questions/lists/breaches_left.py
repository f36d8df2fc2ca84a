"""Breaches on record that nobody has put right, and that no duty's own row tells."""

from typing import Any, Final

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.questions.parts import rows
from engine.questions.reasons.explanation import Explainer
from engine.wording.say import Voice

BREACH_LEFT: Final = "breach-left"
BROKEN: Final = "broken"
DIALOGUE_ON_BREACH: Final = "dialogue-on-breach"
_OF_THE_ROW: Final = (("event", "breach"), ("duty", "duty"), ("by", "by"), ("against", "against"))


def breaches_left(ledger: Ledger) -> list[Row]:
    """Those there may be under an arguable reading, each once, in the order of the record.

    What may break a continuing duty shows in that duty's row, and is left out.
    """
    arguable = ledger.worlds.arguable
    in_rows = {row.value("breach") for row in rows(ledger, BROKEN) if row.truth.possible & arguable}
    found: dict[str, Row] = {}
    for row in rows(ledger, BREACH_LEFT):
        if row.truth.possible & arguable and row.value("breach") not in in_rows:
            found.setdefault(str(row.value("breach")), row)
    return list(found.values())


def talked_over(ledger: Ledger, breach: str) -> bool:
    """Whether a dialogue on the breach is on record, for what it may be worth."""
    return any(
        row.truth.possible & ledger.worlds.arguable
        for row in rows(ledger, DIALOGUE_ON_BREACH, breach=breach)
    )


def left_by(ledger: Ledger) -> frozenset[str]:
    """The parties by which a breach is left, or may be under an arguable reading.

    What puts it right is for the rules: the party in breach does, on the day of it or since.
    """
    return frozenset(
        str(row.value("against"))
        for row in rows(ledger, BREACH_LEFT)
        if row.truth.possible & ledger.worlds.arguable
    )


def breach_row(row: Row, ledger: Ledger, voice: Voice) -> dict[str, Any]:
    """One of them as a row of a list; None for what is not known."""
    on = row.value("on")
    world = ledger.worlds.main_or_first(row.truth.possible & ledger.worlds.arguable)
    explainer = Explainer(ledger, world, voice.agreement)
    return {
        **{key: _text(row.value(field)) for key, field in _OF_THE_ROW},
        "on": on.isoformat() if hasattr(on, "isoformat") else None,
        "says": voice.say(explainer.row(row).says),
    }


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None
