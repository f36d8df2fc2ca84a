"""What repayment presupposes in vain: what is certainly not there, and what is open."""

from collections.abc import Iterator, Sequence

from engine.inference.facts import Row
from engine.model.sentence import Sentence, sentence

RESCISSION = "valid rescission"
NOT_TOLD_OPEN = ("rescission", "another party")
"""What only follows from what is open."""


def wanting(rows: Sequence[Row], worlds: int) -> Iterator[tuple[Row, str]]:
    """Of rows of `presupposed` about one party, clause by clause: what is so in all the worlds.

    Where that is not so of any, the one that is open, with why: `judgement`, `unknown`,
    `contested` (so in one world and not in another), `contested-judgement`; else empty.
    """
    by_clause: dict[object, list[Row]] = {}
    for row in rows:
        if row.truth.possible & worlds:
            by_clause.setdefault(row.value("clause"), []).append(row)
    for several in by_clause.values():
        certain = [row for row in several if not worlds & ~row.truth.yes]
        open_ = [row for row in several if row.value("what") not in NOT_TOLD_OPEN]
        yield from ((row, "") for row in certain)
        if open_ and not certain:
            yield open_[0], _why(open_[0], worlds)


def _why(row: Row, worlds: int) -> str:
    """Why it is neither so nor not so in all the worlds."""
    seen = row.truth
    if seen.unknown & worlds:
        return "unknown"
    if not seen.judgement & worlds:
        return "contested"
    return "judgement" if not worlds & ~seen.judgement else "contested-judgement"


def left_open(said: str, row: Row, why: str) -> Sentence:
    """The sentence, by the beginning of its key, for what is open."""
    of = "rescission" if row.value("what") == RESCISSION else "other"
    return sentence(f"{said}.{of}", clause=row.value("clause"), why=sentence(f"open.{why}"))
