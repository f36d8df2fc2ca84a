"""What a person judged of a breach, and as of when: which rulings count for a rescission."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from engine.inference.facts import Row
from engine.model.agreement import Term
from engine.model.calendar import Duration, days_after, months_after
from engine.model.event import Recorded
from engine.model.sentence import Sentence, sentence
from engine.model.unknown import UNKNOWN
from engine.questions import parts
from engine.questions.ask import Inquired

ON_THE_BREACH: Final = ("serious", "not_put_right", "within", "urgent")
"""The fields of a rescission that name words which a person applies to the breach."""


def rulings_that_fall_short(found: Inquired) -> Iterator[Sentence]:
    """Rulings that settle nothing for the rescission asked about, or for one that is declared.

    Of one that is declared only where a judgement is due.
    """
    of_it = found.question.name == "rescission"
    if not of_it and found.verdict.answer != "judgement":
        return
    said: dict[tuple[str, str, object], Sentence] = {}
    for declared in parts.rows(found.ledger, "takes-effect"):
        id, works = declared.value("rescission"), declared.value("day")
        if id == found.inquiry.about or not of_it:
            for ground in _of(found, "ground", id):
                for term, field, ruling in _rulings(found, ground.value("breach")):
                    for one in _short(found, ground, term, field, ruling, works):
                        said.setdefault((ruling.id, one.key, one.values["id"]), one)
    yield from said.values()


def _short(
    found: Inquired, ground: Row, term: Term, field: str, ruling: Recorded, works: Any
) -> Iterator[Sentence]:
    day, first = ruling.own_day, ground.value("on")
    if day is None or not isinstance(first, date):
        return
    told = {"id": ruling.id, "day": day}
    if day < first:
        yield sentence("headline.ruled-too-early", first=first, **told)
    elif field == "not_put_right" and ruling.values.get("answer") is False:
        demands = [r.value("on") for r in _demands(found, ground)]
        if demands and all(isinstance(on, date) and on > day for on in demands):
            yield sentence("headline.ruled-before-demand", first=min(demands), **told)
    elif field == "not_put_right" and ruling.values.get("answer") is True:
        rows = parts.rows(found.ledger, "put-right", breach=ground.value("breach"))
        right = [row.value("on") for row in rows]
        if not right:
            said = list(_put_right(found, ground.value("breach")))
            key = "headline.ruled-not-rectified" + (".recorded" if said else "")
            yield sentence(key, **told)
            yield from said
        elif all(isinstance(on, date) and on > day for on in right):
            yield sentence("headline.ruled-before-rectified", first=min(right), **told)
    elif field == "within" and ruling.values.get("answer") is True:
        last = _relied_on_until(found, term, day)
        if isinstance(works, date) and last < works:
            yield sentence("headline.ruled-long-ago", last=last, **told)


def demanded_by_others(found: Inquired) -> Iterator[Sentence]:
    """Who demanded rectification, where the party that wants to rescind did not."""
    for ground in _of(found, "ground"):
        demands = _demands(found, ground)
        if any(row.value("by") == found.question.party for row in demands):
            continue
        for row in demands:
            told = {"by": row.value("by"), "id": row.value("demand"), "day": row.value("on")}
            yield sentence("headline.demanded-by", party=found.question.party, **told)


def put_right_late(found: Inquired) -> Iterator[Sentence]:
    """That a breach on which a yes rests has been put right, too late by the ruling, or not."""
    main = found.verdict.worlds.main
    carrying = {r.value("breach") for r in _of(found, "sufficient") if r.truth.yes & main}
    for breach in sorted(carrying):
        yield from _put_right(found, breach)


def _put_right(found: Inquired, breach: str) -> Iterator[Sentence]:
    """What is on record as putting a breach right, whether it does, and why not."""
    by_id = {event.id: event for event in found.events}
    against = by_id[breach].values.get("against", UNKNOWN)
    for event in found.events:
        if event.kind == "rectified" and event.values.get("about") == breach:
            key = "headline.put-right" + _standing(found, event, by_id[breach].own_day)
            told = {"id": event.id, "breach": breach, "day": event.own_day}
            yield sentence(key, party=against, **told)


def _standing(found: Inquired, event: Recorded, broken: date | None) -> str:
    """Whether an entry puts a breach right under main, with what it lacks; empty where it does."""
    main = found.verdict.worlds.main
    rows = parts.rows(found.ledger, "put-right", rectification=event.id)
    if any(row.truth.yes & main for row in rows):
        return ""
    if any(row.truth.possible & main for row in rows):
        return ".day-not-known" if event.own_day is None else ".not-known"
    before = event.own_day is not None and broken is not None and event.own_day < broken
    return ".before" if before else ".by-another"


def relied_on(found: Inquired) -> Iterator[Sentence]:
    """Rulings on the time that are relied on for a rescission after their own day.

    Of one whose sending is not recorded they are where it was sent on the day of its receipt.
    """
    main = found.verdict.worlds.main
    works = [r for r in parts.rows(found.ledger, "takes-effect") if r.truth.possible & main]
    days = {
        row.value("rescission"): day if isinstance(day := row.value("day"), date) else no_later
        for row in works
        for no_later in [row.value("no_later")]
    }
    said: dict[tuple[str, Any], Sentence] = {}
    for row in parts.rows(found.ledger, "sufficient"):
        declared = days.get(row.value("rescission"))
        if not row.truth.possible & main or not isinstance(declared, date):
            continue
        for term, field, ruling in _rulings(found, row.value("breach")):
            day = ruling.own_day
            if field != "within" or day is None or ruling.values.get("answer") is not True:
                continue
            last = _relied_on_until(found, term, day)
            if day < declared <= last:
                told = {"id": ruling.id, "day": day, "last": last}
                said[ruling.id, last] = sentence("assumed.ruling-holds-for-rescission", **told)
    yield from said.values()


def _relied_on_until(found: Inquired, term: Term, day: date) -> date:
    """The last day on which a ruling that the time has not run out is relied on, under main."""
    ledger = found.ledger
    holds = parts.stated_in(
        term.values["ruling_holds"], found.agreement, ledger, ledger.worlds.main
    )
    assert isinstance(holds, Duration)
    return days_after(months_after(day, holds.months, "same day or last"), holds.days)


def _rulings(found: Inquired, breach: Any) -> Iterator[tuple[Term, str, Recorded]]:
    for term in found.agreement.terms:
        if term.kind == "rescission":
            named = {term.values[field]: field for field in ON_THE_BREACH}
            for event in found.events:
                values = event.values
                about = event.kind == "assessment" and values.get("about") == breach
                if about and values["term"] in named:
                    yield term, named[values["term"]], event


def _of(found: Inquired, kind: str, id: str = "") -> list[Row]:
    main = found.verdict.worlds.main
    rows = parts.rows(found.ledger, kind, rescission=id or found.inquiry.about)
    return [row for row in rows if row.truth.possible & main]


def _demands(found: Inquired, ground: Row) -> list[Row]:
    rows = _of(found, "rectification-demanded", str(ground.value("rescission")))
    return [row for row in rows if row.value("breach") == ground.value("breach")]
