"""A hindrance that began under an earlier wording, and a duty that the later one excuses for it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from engine.model.sentence import sentence
from engine.questions.event_roles import EXCUSING
from engine.questions.versions.acts.placed import places
from engine.questions.versions.telling.deciding import Row, once, to_decide
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Way
from engine.wording.say import Voice

EXCUSED: Final = "excused"


def with_begun_before(
    rows: Sequence[tuple[int, Row]],
    lists: Mapping[date, Sequence[Row]],
    way: Way,
    walk: Walk,
    voice: Voice,
) -> list[tuple[int, Row]]:
    """The rows; one that the wording of its last day alone excuses says what a person has to judge.

    A duty goes by the wording of its day. Whether what began before that wording excuses is asked
    under both wordings, so the row asks it too.
    """
    acts = [(one.id, places(one, way)) for one in walk.counted if one.kind in EXCUSING]
    begun = {act: min(own) for act, own in acts if own and min(own) < len(way.taken)}
    return [
        (place, _asking(row, [*_apart(place, row, begun, lists, way)], voice))
        for place, row in rows
    ] if begun else [*rows]  # fmt: skip


def _apart(
    place: int,
    row: Row,
    begun: Mapping[str, int],
    lists: Mapping[date, Sequence[Row]],
    way: Way,
) -> Iterator[str]:
    """The acts from under wordings that do not excuse the duty, as that of its row does."""
    if EXCUSED not in _states(row):
        return
    for act, earlier in begun.items():
        under = (one for one in lists[way.held[earlier].version] if _of(one) == _of(row))
        if earlier < place and not any(EXCUSED in _states(one) for one in under):
            yield act


def _asking(row: Row, acts: Sequence[str], voice: Voice) -> Row:
    due = [to_decide(voice.say(sentence("version.asks", id=act)), act) for act in acts]
    return {**row, "judgement": once([*row["judgement"], *due])} if due else row


def _states(row: Row) -> set[str]:
    return {row["state"], *(one["state"] for one in row["readings"]["outcomes"])}


def _of(row: Row) -> tuple[object, ...]:
    return row["duty"], row["bearer"], row["beneficiary"], row["period"]
