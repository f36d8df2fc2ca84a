"""Dates of the ends to which a coming wording lets nobody give notice from its first day on."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any, Final

from engine.model.sentence import sentence
from engine.questions.lists import deadlines
from engine.questions.lists.deadline_rows import Deadline
from engine.questions.lists.deadlines import Span
from engine.questions.versions.merged import Row
from engine.questions.versions.standing import Change, Walk, Way, eve
from engine.wording.say import Voice

NOTICE: Final = "notice"
LOCKED: Final = "locked"
LOOKED_BACK: Final = timedelta(days=2 * 366)
"""How long before a change the last day by its wording is looked for."""


@dataclass(frozen=True, slots=True)
class CutRows:
    """The last days for notice that changes bring, from when what follows is certain, and the
    ends that the notices are for."""

    rows: tuple[Row, ...] = ()
    ends: Mapping[str, str] = field(default_factory=dict)
    """What is told of the time for each end."""
    followed: frozenset[str] = frozenset()
    """The last days of the periods that follow them."""

    def is_of(self, row: Row) -> bool:
        """Whether a date is the last for notice to such an end, or that from which it is certain
        what follows it."""
        return row["ends"] in {NOTICE: self.ends, LOCKED: self.followed}.get(row["kind"], ())

    def told(self, row: Row) -> bool:
        """Whether the last day by the wording of such a date is told here."""
        of = (row["kind"], row["ends"], row["version"])
        return any(of == (o["kind"], o["ends"], o["version"]) for o in self.notices())

    def notices(self) -> list[Row]:
        return [row for row in self.rows if row["kind"] == NOTICE]


NOTHING_CUT: Final = CutRows()


def cut_rows(span: Span, way: Way, walk: Walk, lang: str) -> CutRows:
    """Those of the changes in a span: by the earlier wording there is time left then, by the
    later one there is none by any reading."""
    rows: list[Row] = []
    ends: dict[str, str] = {}
    followed: set[str] = set()
    for change in way.taken:
        if not span.first <= change.day <= span.last + timedelta(days=1):
            continue
        last = _notices(change, way, span, walk, lang)
        if not last:
            continue
        said = sentence("version.cut.row", day=change.day, version=change.new.version)
        told = Voice(change.new, lang).say(said)
        cut = {date.fromisoformat(row["ends"]) for row in last}
        certain = _certain(change, cut, span, walk, lang)
        last = [{**row, "what": f"{row['what']}{told}"} for row in last]
        ends |= {row["ends"]: told for row in last}
        followed |= {row["ends"] for row in certain}
        rows += [row for row in (*last, *certain) if _in(span, row)]
    return CutRows(tuple(rows), ends, frozenset(followed))


def _notices(change: Change, way: Way, span: Span, walk: Walk, lang: str) -> list[Row]:
    """The last days for notice to the ends for which the change closes the time."""
    back = replace(span, first=change.day - LOOKED_BACK, last=eve(change.day))
    gone = deadlines.days_for_notice(*_of(change, back, walk, lang, later=True))
    left = [row for row in gone if not row["weak"] and row["date"] >= change.day.isoformat()]
    over = {row["ends"] for row in gone if not row["weak"] and row["ends"]}
    over -= {row["ends"] for row in left}
    over -= _given_again(change, over, way, span, walk, lang)
    if not over:
        return []
    ahead = replace(span, first=change.day, last=date.fromisoformat(max(over)))

    late: set[str] = set()

    def cut_off(one: Deadline) -> Deadline | None:
        end = one.ends.isoformat() if one.kind == NOTICE and one.ends else ""
        if end not in over:
            return None
        late.update({end} if one.day >= change.day else ())
        return replace(one, day=min(one.day, eve(change.day)))

    rows = deadlines.dates_told_as(cut_off, *_of(change, ahead, walk, lang, later=False))
    return [row for row in rows if row["ends"] in late]


def _given_again(
    change: Change, over: set[str], way: Way, span: Span, walk: Walk, lang: str
) -> set[str]:
    """The ends to which a wording that follows lets somebody give notice after all."""
    if not over:
        return set()
    last = date.fromisoformat(max(over))
    rows = (
        row
        for later in way.taken
        if change.day < later.day <= last
        for row in deadlines.days_for_notice(
            *_of(later, replace(span, first=later.day, last=last), walk, lang, later=True)
        )
    )
    return {row["ends"] for row in rows if not row["weak"]}


def _certain(change: Change, cut: set[date], span: Span, walk: Walk, lang: str) -> list[Row]:
    """From when the periods are certain that follow such ends."""
    ahead = replace(span, first=change.day - LOOKED_BACK, last=max(cut))

    def follows(one: Deadline) -> Deadline | None:
        told = one.kind == LOCKED and one.starts is not None and eve(one.starts) in cut
        return replace(one, day=change.day) if told else None

    return deadlines.dates_told_as(follows, *_of(change, ahead, walk, lang, later=True))


def _of(change: Change, span: Span, walk: Walk, lang: str, *, later: bool) -> tuple[Any, ...]:
    agreement = change.new if later else change.old
    readings = {f: r for f, r in span.readings.items() if f in agreement.forks}
    own = replace(span, readings=readings, as_of=span.record_day)
    return own, agreement, walk.events, walk.book, walk.executor, lang


def _in(span: Span, row: Row) -> bool:
    return span.first <= date.fromisoformat(row["date"]) <= span.last
