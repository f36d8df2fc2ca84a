"""Lists of duties and of dates of an agreement with several versions."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from engine.inference.book import Book
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.sentence import sentence
from engine.questions import deadlines as plain_dates
from engine.questions import obligations as plain_duties
from engine.questions.deadlines import ORDER, Span
from engine.questions.question import Question
from engine.questions.versions.governing import bound_is_open
from engine.questions.versions.merged import Merged, Row, agreed, merged
from engine.questions.versions.standing import Change, Walk, Way, clause_of
from engine.questions.versions.told import changes_told, later_told, weighed
from engine.wording.say import Voice

KEPT: Final = frozenset({"overdue", "fulfilled-late", "unknown", "depends", "judgement"})
"""States in which a duty without a day outlives the clause that raised it."""
WORDING: Final = "wording"


def obligations(
    question: Question,
    versions: Sequence[Agreement],
    events: Sequence[Recorded],
    book: Book,
    executor: str,
    lang: str,
) -> dict[str, Any]:
    """Every duty, as the wording has it that is in force on the day on which it falls due."""
    if len(versions) == 1:
        return plain_duties.obligations(question, versions[0], events, book, executor, lang)
    walk = Walk(question, versions, events, book, executor)
    ways = walk.ways(question.on)
    known = _Known(question, walk, ways, lang)

    def under(agreement: Agreement) -> dict[str, Any]:
        asked = known.question(agreement)
        if asked.party in {"", *(party.id for party in agreement.parties)}:
            return plain_duties.obligations(asked, agreement, events, book, executor, lang)
        every = replace(asked, party="")
        found = plain_duties.obligations(every, agreement, events, book, executor, lang)
        return {**found, "party": asked.party, "rows": []}

    lists = {one.version: _own_ids(under(one)) for way in ways for one in way.held}
    doubtful = bound_is_open(walk)
    several = [_duties_of(way, lists, known.voice, doubtful) for way in ways]
    shown = lists[ways[0].last.version]
    rows = _together([rows for rows, _ in several], known.open_row)
    straddling = [said for said in several[0][1] if all(said in told for _, told in several)]
    assumed = [*known.told, *straddling, *shown["assumed"]]
    return {
        **shown,
        "assumed": list(dict.fromkeys(assumed)),
        "rows": rows,
        "explanation": [node for one in lists.values() for node in one["explanation"]],
    }


def deadlines(
    span: Span,
    versions: Sequence[Agreement],
    events: Sequence[Recorded],
    book: Book,
    executor: str,
    lang: str,
) -> dict[str, Any]:
    """The dates of each stretch of days, as the wording in force in it has them."""
    if len(versions) == 1:
        return plain_dates.deadlines(span, versions[0], events, book, executor, lang)
    question = Question("in-force", span.last, known_on=span.known_on, readings=span.readings)
    walk = Walk(question, versions, events, book, executor)
    ways = walk.ways(span.last)
    known = _Known(question, walk, ways, lang)

    def under(agreement: Agreement) -> dict[str, Any]:
        held = known.question(agreement).readings
        own = replace(span, readings=held)
        return plain_dates.deadlines(own, agreement, events, book, executor, lang)

    lists = {one.version: under(one) for way in ways for one in way.held}
    doubtful = bound_is_open(walk)
    several = [_dates_of(way, lists, doubtful) for way in ways]
    rows = _together(several, known.open_date)
    shown = lists[walk.ways(span.first)[0].last.version]
    told = [f"{said[:1].upper()}{said[1:]}." for said in known.told]
    return {
        **shown,
        "assumed": " ".join([shown["assumed"], *told]),
        "rows": sorted(rows, key=_by_day),
    }


class _Known:
    """What is known of the changes, and how an open one is told in a row."""

    def __init__(self, question: Question, walk: Walk, ways: Sequence[Way], lang: str) -> None:
        self.asked = question
        self.voice = Voice(ways[0].last, lang)
        changes = tuple(
            {(c.old.version, c.new.version): c for way in ways for c in way.changes}.values()
        )
        self.open = [one for one in changes if one.verdict not in ("yes", "no")]
        self.weighed = weighed(changes, walk)
        self.told = changes_told(changes, walk, self.voice)
        self.told += later_told((), changes, walk, self.voice)

    def question(self, agreement: Agreement) -> Question:
        readings = {f: r for f, r in self.asked.readings.items() if f in agreement.forks}
        return replace(self.asked, readings=readings, weighed=self.weighed)

    def open_row(self, row: Row) -> Row:
        """A duty that only one of the wordings has, or has in this way."""
        said = self.voice.say(sentence("version.row"))
        unknown = any(one.verdict == "unknown" for one in self.open)
        return {
            **row,
            "state": "unknown" if unknown else "judgement",
            "says": f"{row['says']} ({said})",
            "missing": [*row["missing"], *self._missing()],
            "judgement": [*row["judgement"], *self._due()],
        }

    def open_date(self, row: Row) -> Row:
        said = self.voice.say(sentence("version.row"))
        return {**row, "state": "unknown", "what": f"{row['what']} ({said})"}

    def _missing(self) -> Iterator[Row]:
        for one in self.open:
            if one.verdict == "unknown":
                yield {
                    "fact": "amendment",
                    "of": one.event or None,
                    "says": self._asks(one),
                    "party": None,
                    "clause": clause_of(one.old),
                    "holder": self.voice.say(sentence("version.holder")),
                }

    def _due(self) -> Iterator[Row]:
        for one in self.open:
            if one.verdict != "unknown":
                yield {
                    "term": WORDING,
                    "clause": clause_of(one.old),
                    "asks": self._asks(one),
                    "about": one.event,
                }

    def _asks(self, change: Change) -> str:
        key = f"version.asks-change{'' if change.event else '.not-recorded'}"
        return self.voice.say(sentence(key, id=change.event, version=change.new.version))


def _together(several: Sequence[Sequence[Row]], open_: Callable[[Row], Row]) -> list[Row]:
    """Rows that are the same on every way as they are; the others as open."""
    return [row if same else open_(row) for row, same in agreed(several)]


def _duties_of(
    way: Way, lists: Mapping[date, Mapping[str, Any]], voice: Voice, doubtful: bool
) -> tuple[list[Row], list[str]]:
    found = merged(
        [lists[one.version]["rows"] for one in way.held],
        way,
        lambda row: (row["duty"], tuple(row["bearer"]), row["beneficiary"], row["period"]),
        _due_days,
        lambda row: row["state"] in KEPT,
        doubtful,
    )
    open_ = {id(row) for one in found.straddling if one.chosen is None for row in one.rows.values()}
    rows = [_handed_over(row, voice) if id(row) in open_ else row for _, row in found.rows]
    return rows, list(dict.fromkeys(_straddling(found, way, voice)))


def _due_days(row: Row) -> list[date]:
    """The last days of a duty over its readings; none where it has none."""
    named = [row["due"], *(one["due"] for one in row["readings"]["outcomes"])]
    return sorted({date.fromisoformat(one) for one in named if one})


def _straddling(found: Merged, way: Way, voice: Voice) -> Iterator[str]:
    """That a duty has another last day under another wording, and which one governs.

    Of one that is not yet due, and has its day in the last wording, nothing need be said.
    """
    for one in found.straddling:
        last = len(way.held) - 1
        if one.chosen == last and one.rows[last]["state"] == "pending":
            continue
        days = {place: row["due"] for place, row in one.rows.items()}
        if len(set(days.values())) < 2:
            continue
        yield voice.say(
            sentence(
                f"version.straddles.{'open' if one.chosen is None else 'settled'}",
                duty=f"{one.key[0]} {one.key[3]}".rstrip(),
                each=", ".join(
                    voice.say(
                        sentence("version.due", version=way.held[place].version, due=due or "–")
                    )
                    for place, due in days.items()
                ),
                version=None if one.chosen is None else way.held[one.chosen].version,
            )
        )


def _handed_over(row: Row, voice: Voice) -> Row:
    asks = voice.say(sentence("version.asks-duty", duty=f"{row['duty']} {row['period']}".rstrip()))
    due = {"term": WORDING, "clause": row["duty"], "asks": asks, "about": row["period"] or ""}
    return {**row, "state": "judgement", "judgement": [*row["judgement"], due]}


def _dates_of(way: Way, lists: Mapping[date, Mapping[str, Any]], doubtful: bool) -> list[Row]:
    found = merged(
        [lists[one.version]["rows"] for one in way.held],
        way,
        _date_key,
        lambda row: [date.fromisoformat(row["date"])],
        lambda row: True,
        doubtful,
    )
    open_ = {one.key for one in found.straddling if one.chosen is None}
    return [
        {**row, "state": "judgement"} if _date_key(row) in open_ else row for _, row in found.rows
    ]


def _by_day(row: Row) -> tuple[Any, ...]:
    """By day, then kind, the strongest reading first; what is the same stays as it was."""
    return row["date"], ORDER.index(row["kind"]), -row["strength"]


def _date_key(row: Row) -> tuple[Any, ...]:
    """What the date is of. The readings are a part: each has its own day."""
    held = tuple(tuple(sorted(one.items())) for one in row["readings"])
    return (row["kind"], row["clause"], tuple(row["who"]), row["period"], row["ends"],
            row["event"], held)  # fmt: skip


def _own_ids(found: dict[str, Any]) -> dict[str, Any]:
    """The list with ids of reasons that no other version's list has."""
    prefix = found["version"]

    def named(ids: Sequence[str]) -> list[str]:
        return [f"{prefix}-{one}" for one in ids]

    rows = [{**row, "because": named(row["because"])} for row in found["rows"]]
    nodes = [
        {**node, "id": f"{prefix}-{node['id']}", "because": named(node["because"])}
        for node in found["explanation"]
    ]
    return {**found, "rows": rows, "explanation": nodes}
