"""What repayment presupposes in vain: what is certainly not there, and what is open."""

from collections.abc import Iterator, Sequence

from engine.inference.facts import Row
from engine.model.sentence import Sentence, sentence

RESCISSION = "valid rescission"
ONLY = "the association"
"""That no other ever owes: what else is lacking is then beside the point."""
NOT_TOLD_OPEN = ("rescission", "another party", ONLY)
"""What only follows from what is open, or from a reading alone."""


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
        certain = _to_the_point(certain, several)
        open_ = [row for row in several if row.value("what") not in NOT_TOLD_OPEN]
        yield from ((row, "") for row in certain)
        if open_ and not certain:
            yield open_[0], _why(open_[0], worlds)


def _to_the_point(certain: list[Row], several: list[Row]) -> list[Row]:
    """Without that only the association ever owes, unless it is so under every reading.

    Then it is all there is to say, but that another party owes, where one does.
    """
    only = [row for row in certain if row.value("what") == ONLY]
    rest = [row for row in certain if row.value("what") != ONLY]
    if any(row.value("what") == "another party" for row in rest):
        return rest
    always = [row for row in only if not any(o.truth.possible & ~row.truth.yes for o in several)]
    return always or rest


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
    what = row.value("what")
    of = "rescission" if what == RESCISSION else what
    return sentence(f"{said}.{of}", clause=row.value("clause"), why=sentence(f"open.{why}"))
