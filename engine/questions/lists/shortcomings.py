"""What was done that does not do what is owed, and what breaks a continuing duty."""

from collections.abc import Iterable
from typing import Final

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.model.sentence import Sentence, sentence
from engine.questions.lists.duty import Duty
from engine.wording.say import Voice

INSUFFICIENT: Final = "insufficient"
SETTLED: Final = frozenset({"fulfilled", "fulfilled-late", "excused", "ended", "standing"})
"""States in which nothing is lacking any more, or nobody asks."""
_EVENT: Final = "insufficient.event"
_LACKS: Final = "insufficient.lacks"
_NAMED: Final = ("duty", "bearer", "beneficiary", "year", "nth", "cause")


def shortcomings(ledger: Ledger, duty: Duty, world: int) -> list[Row]:
    """The facts that say what was done and what is wrong with it, certain in a world."""
    if duty.over(ledger.worlds.arguable) in SETTLED:
        return []
    return [
        row
        for row in ledger.store.of(INSUFFICIENT)
        if row.truth.yes & world and tuple(row.value(name) for name in _NAMED) == duty.key
    ]


def said_together(several: Iterable[Sentence], voice: Voice) -> list[Sentence]:
    """What is lacking in one thing that was done is said once, with all its parts."""
    groups: dict[tuple[str, str], list[Sentence]] = {}
    for one in several:
        groups.setdefault((one.key, str(one.values.get(_EVENT))), []).append(one)
    said: list[Sentence] = []
    for (key, _), group in groups.items():
        parts = tuple(dict.fromkeys(one.values.get(_LACKS) for one in group))
        if len(parts) > 1 and voice.has(f"{key}.several"):
            values = {**group[0].values, _LACKS: parts}
            said.append(sentence(f"{key}.several", **values))
        else:
            said += group
    return said


def broken_by(ledger: Ledger, duty: Duty, world: int) -> list[Row]:
    """The facts on record that break a continuing duty, certain in a world."""
    return [
        row
        for row in ledger.store.of("failing")
        if row.truth.yes & world
        and row.value("duty") == duty.clause
        and duty.bearer in ("", row.value("bearer"))
        and row.value("beneficiary") in ("", duty.beneficiary)
    ]
