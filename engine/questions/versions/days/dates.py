"""Dates under several versions as one list; those of duties by which version governs the duty."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final, Literal

from engine.questions.lists.deadline_rows import ORDER
from engine.questions.lists.deadlines import Span
from engine.questions.versions.days.windows import Windows, day_of
from engine.questions.versions.duties.governed import Shares
from engine.questions.versions.duties.merged import EACH, FIRST, LAST, OWN, Merging, merged
from engine.questions.versions.telling.deciding import Row
from engine.questions.versions.walk.way import Way, eve
from engine.wording.command_sentences import words

State = Literal["unknown", "judgement"]
ENDS: Final = "agreement-ends"
OF_DUTIES: Final = ("duty-due", "duty-opens")
OF_LEAVING: Final = ("departure", ENDS, "period-ends", "renewal", "locked")
"""Kinds of dates that rest on who has left."""
COUNTS: Final = {"notice": EACH, "locked": LAST, "renewal": OWN, "period-ends": OWN}


def dates_of(
    span: Span,
    windows: Windows,
    lists: Mapping[date, Sequence[Row]],
    duties: Shares,
) -> list[Row]:
    """The dates on a way: each by the wording in force on it, those of duties by their own."""
    before = duties.before
    doubtful = before.state if before.acts else None
    way, lang = windows.way, windows.lang
    own = [
        list(_governed(place, lists[v.version], duties, doubtful, lang))
        for place, v in enumerate(way.held)
    ]
    undue = [[row for row in lists[v.version] if not _is_of(duties, row)] for v in way.held]
    rest = [
        list(windows.told(place, [row for row in rows if not _goes_on(row, place, undue, way)]))
        for place, rows in enumerate(undue)
    ]
    how = Merging(
        date.max,
        _key,
        lambda row: [day_of(row)],
        counts=lambda row: COUNTS.get(row["kind"], FIRST),
        since=before.since_place(way),
    )
    found = merged(rest, way, how)
    open_: dict[tuple[Any, ...], State] = {
        one.key: doubtful if doubtful and one.by_doubt else "judgement"
        for one in found.straddling
        if one.chosen is None
    }
    if doubtful:
        open_ |= dict.fromkeys(_not_shared(rest), doubtful)
    told = [_open(row, open_[_key(row)], lang) if _key(row) in open_ else row
            for _, row in found.rows]  # fmt: skip
    return [*told, *windows.cut.rows(span), *(row for rows in own for row in rows)]


def _goes_on(row: Row, place: int, lists: Sequence[Sequence[Row]], way: Way) -> bool:
    """Whether a day on which the agreement ends is the last of a wording, and by that of the next
    day it does not end: then nothing ends on it."""
    if row["kind"] != ENDS:
        return False
    day = date.fromisoformat(row["date"])
    coming = sum(eve(change.day) <= day for change in way.taken)
    is_last = coming == place + 1 and day == eve(way.taken[place].day)
    return is_last and all(
        one["kind"] != ENDS or date.fromisoformat(one["date"]) > day for one in lists[coming]
    )


def _governed(
    place: int, rows: Sequence[Row], duties: Shares, doubtful: State | None, lang: str
) -> Iterator[Row]:
    """The dates of duties that the version governs; of open ones those that it may govern."""
    for row in _with_carried(place, rows, duties):
        if not _is_of(duties, row):
            continue
        clause, period = row["clause"], row["period"]
        open_ = [who for who in row["who"] if duties.is_open(clause, [who], period)]
        one_day = {who: duties.of_one_day(clause, [who], period) for who in open_}
        open_ = [who for who in open_ if one_day[who] is None]
        if may := [who for who in open_ if duties.may_govern(place, clause, [who], period)]:
            by_doubt = any(duties.in_doubt(clause, [who], period) for who in may)
            state = doubtful if doubtful and by_doubt else "judgement"
            yield _open({**row, "who": may}, state, lang)
        known = [who for who in row["who"] if who not in open_]
        own = duties.governed(place, clause, known, period)
        if who := [one for one in known if one in own or one_day.get(one) == place]:
            yield {**row, "who": who}


def _with_carried(place: int, rows: Sequence[Row], duties: Shares) -> Iterator[Row]:
    """The dates, and for those of a clause that carries an open duty also as dates of that."""
    for row in rows:
        yield row
        if row["kind"] in OF_DUTIES:
            for clause in duties.carried_by(place, row["clause"], row["period"]):
                yield {**row, "clause": clause}


def _is_of(duties: Shares, row: Row) -> bool:
    return row["kind"] in OF_DUTIES and duties.has(row["clause"], row["who"], row["period"])


def _open(row: Row, state: State, lang: str) -> Row:
    if row["state"] == state:
        return row
    said = words(lang)[f"deadline.{state}"]
    return {**row, "state": state, "what": f"{row['what']}{said}"}


def _not_shared(lists: Sequence[Sequence[Row]]) -> set[tuple[Any, ...]]:
    """The dates of who leaves, and of periods, that only some of the versions have."""
    keys = [{_key(row) for row in rows if row["kind"] in OF_LEAVING} for rows in lists]
    return {key for some in keys for key in some if not all(key in others for others in keys)}


def by_day(row: Row) -> tuple[Any, ...]:
    """By day, then kind, the strongest reading first; what is the same stays as it was."""
    return row["date"], ORDER.index(row["kind"]), -row["strength"]


def _key(row: Row) -> tuple[Any, ...]:
    """What the date is of. The readings are a part: each has its own day."""
    held = tuple(tuple(sorted(one.items())) for one in row["readings"])
    return (row["kind"], row["clause"], tuple(row["who"]), row["period"], row["ends"],
            row["event"], held)  # fmt: skip
