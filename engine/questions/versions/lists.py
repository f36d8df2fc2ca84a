"""Lists of duties and of dates of an agreement with several versions."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from engine.inference.book import Book
from engine.inference.shared import Kept
from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.model.event import Recorded
from engine.model.sentence import sentence
from engine.questions.lists import deadlines as plain_dates
from engine.questions.lists import obligations as plain_duties
from engine.questions.lists.deadline_assumed import stands
from engine.questions.lists.deadlines import Span
from engine.questions.on_record import own_readings
from engine.questions.question import Question
from engine.questions.record import live
from engine.questions.versions.days.cut_rows import cut_rows
from engine.questions.versions.days.dates import by_day, dates_of
from engine.questions.versions.days.windows import (
    Windows,
    days_for_notice,
    ends_in,
    readings_stood_on,
)
from engine.questions.versions.duties.begun_before import with_begun_before
from engine.questions.versions.duties.each_way import (
    days_apart,
    in_one_state,
    of_one_state,
    together,
)
from engine.questions.versions.duties.governed import Shares
from engine.questions.versions.duties.handed_over import DONE, handed_over, key_of, straddling
from engine.questions.versions.duties.shares import shares, ways_of_duties
from engine.questions.versions.telling.deciding import Row, to_decide
from engine.questions.versions.telling.kept import kept_told
from engine.questions.versions.telling.told import changes_told, later_told, weighed
from engine.questions.versions.telling.under import may_apply
from engine.questions.versions.telling.unsent import not_known
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import (
    NOT_THERE,
    PERIODS_OPEN,
    Change,
    Way,
    by_versions,
    clause_of,
)
from engine.wording.say import Voice


def obligations(
    question: Question,
    versions: Sequence[Agreement],
    events: Sequence[Recorded],
    book: Book,
    executor: str,
    lang: str,
    kept: Kept | None = None,
) -> dict[str, Any]:
    """Every duty, as the wording has it that is in force on the day on which it falls due."""
    if len(versions) == 1:
        return plain_duties.obligations(question, versions[0], events, book, executor, lang, kept)
    walk = Walk(question, versions, events, book, executor, kept)
    each_way = ways_of_duties(walk)
    ways = [one.way for one in each_way]
    known = _Known(question, walk, ways, lang)
    lists = {v.version: _own_ids(known.duties(question, v)) for way in ways for v in way.held}
    rows = {version: one["rows"] for version, one in lists.items()}
    several = [shares(one, rows, walk) for one in each_way]
    told = [
        list(straddling(one.found, one.way, question.on, one.before, known.voice))
        for one in several
    ]
    shown = lists[walk.ways(question.on)[0].last.version]
    by_way = [_duties_of(one, known, rows) for one in several]
    alike = of_one_state(by_way)
    settled = {key: known.settled(each) for key, each in alike.items()}
    told_rows = [[settled.get(key_of(row), row) for row in own] for own in by_way]
    follows = [said for said in told[0] if all(said in other for other in told)]
    follows += [said for each in alike.values() for said in days_apart(each, known.voice)]
    return {
        **shown,
        "assumed": list(dict.fromkeys([*known.told, *follows, *shown["assumed"]])),
        "rows": together(told_rows, known.open_row),
        "explanation": [node for one in lists.values() for node in one["explanation"]],
    }


def deadlines(
    span: Span,
    versions: Sequence[Agreement],
    events: Sequence[Recorded],
    book: Book,
    executor: str,
    lang: str,
    kept: Kept | None = None,
) -> dict[str, Any]:
    """The dates of each stretch of days, as the wording in force in it has them."""
    if len(versions) == 1:
        return plain_dates.deadlines(span, versions[0], events, book, executor, lang, kept)
    question = plain_dates.duties_asked(span)
    walk = Walk(question, versions, events, book, executor, kept)
    ways = walk.ways(NEVER)
    known = _Known(question, walk, ways, lang)

    def under(agreement: Agreement) -> dict[str, Any]:
        own = replace(span, readings=known.question(agreement).readings)
        return plain_dates.deadlines(own, agreement, events, book, executor, lang, kept)

    held = {one.version: one for way in ways for one in way.held}
    found = {version: under(one) for version, one in held.items()}
    lists = {version: one["rows"] for version, one in found.items()}
    of_duties = ways_of_duties(walk)
    by_duty = {one.version: one for each in of_duties for one in each.way.held}
    duties = {version: known.duties(question, one)["rows"] for version, one in by_duty.items()}
    coming = {v.version: v for way in ways for v in way.held[1:]}
    stood_on = readings_stood_on(span, events)
    days = days_for_notice(span, ends_in(lists), [*coming.values()], walk, lang)
    shared = [shares(one, duties, walk) for one in of_duties]
    several = [
        dates_of(
            span,
            Windows(way, days, stood_on, lang, cut_rows(span, way, walk, lang)),
            lists,
            own,
        )
        for way, own in zip(ways, shared, strict=True)
    ]
    shown = found[walk.ways(span.first)[0].last.version]
    unsent = [not_known(acts, known.voice) for one in shared if (acts := one.before.unsent)]
    told = [f"{said[:1].upper()}{said[1:]}." for said in (*known.told, *unsent)]
    rows = sorted(together(several, known.open_date), key=by_day)
    counted = live(events, span.record_day, span.known_on)
    for one in held.values():
        told += stands(one, rows, counted, lang)
    own = [said for said in dict.fromkeys(told) if said not in shown["assumed"]]
    return {**shown, "assumed": " ".join([shown["assumed"], *own]), "rows": rows}


class _Known:
    """What is known of the changes, and how an open one is told in a row."""

    def __init__(self, question: Question, walk: Walk, ways: Sequence[Way], lang: str) -> None:
        self.asked = question
        self.walk = walk
        self.voice = Voice(ways[0].last, lang)
        changes = by_versions(change for way in ways for change in way.changes)
        self.open = [one for one in changes if one.verdict not in ("yes", "no")]
        self.weighed = weighed(changes, walk)
        begun = by_versions(c for way in walk.ways(question.on) for c in way.changes)
        told = [one for one in changes if one.verdict != "no" or not one.why]
        coming = [one for one in told if one not in begun]
        self.told = changes_told(begun, walk, self.voice)
        self.told += later_told(coming, begun, walk, self.voice)
        self.told += kept_told(changes, self.voice)

    def question(self, agreement: Agreement) -> Question:
        readings = own_readings(self.asked.readings, agreement)
        return replace(self.asked, readings=readings, weighed=self.weighed)

    def duties(self, question: Question, agreement: Agreement) -> dict[str, Any]:
        """The duties under one version; none of a party that it lacks."""
        walk = self.walk
        asked = replace(self.question(agreement), on=question.on)
        rest = (agreement, walk.events, walk.book, walk.executor, self.voice.lang, walk.kept)
        if asked.party in {"", *(party.id for party in agreement.parties)}:
            return plain_duties.obligations(asked, *rest)
        found = plain_duties.obligations(replace(asked, party=""), *rest)
        return {**found, "party": asked.party, "rows": []}

    def open_row(self, row: Row) -> Row:
        """A duty that only one of the wordings has, or has in this way."""
        said = self._under(row)
        unknown = row["state"] == "unknown" or any(one.verdict == "unknown" for one in self.open)
        return {
            **row,
            "state": "unknown" if unknown else "judgement",
            "says": f"{row['says']} ({said})",
            "wording_open": True,
            "missing": [*row["missing"], *self._missing()],
            "judgement": [*row["judgement"], *self._due()],
        }

    def settled(self, rows: Sequence[Row]) -> Row:
        """A duty of one state whether a change applies or not; what hangs on that is the rest."""
        hangs = rows[0]["state"] not in DONE
        missing, due = (self._missing(), self._due()) if hangs else ((), ())
        return in_one_state(rows, {"missing": [*missing], "judgement": [*due]}, self.voice)

    def open_date(self, row: Row) -> Row:
        said = self._under(row)
        return {**row, "state": "unknown", "what": f"{row['what']} ({said})"}

    def _under(self, row: Row) -> str:
        return may_apply(row["version"], self.voice)

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
                yield to_decide(self._asks(one), one.event, clause_of(one.old))

    def _asks(self, change: Change) -> str:
        how = ".not-recorded" if change.why in NOT_THERE else ""
        key = f"version.asks-change{'.periods-open' if change.why == PERIODS_OPEN else how}"
        return self.voice.say(sentence(key, id=change.event, version=change.new.version))


def _duties_of(own: Shares, known: _Known, lists: Mapping[date, Sequence[Row]]) -> list[Row]:
    open_ = {id(one.rows[max(one.rows)]): one for one in own.found.straddling if one.chosen is None}
    rows = [
        (place, handed_over(row, open_[id(row)], own.before, known.voice))
        if id(row) in open_
        else (place, row)
        for place, row in own.found.rows
    ]
    told = with_begun_before(rows, lists, own.way, known.walk, known.voice)
    return [row for _, row in told]


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
