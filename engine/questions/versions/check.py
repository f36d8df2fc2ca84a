"""The check of an agreement with several versions: each day looked at under its own wording."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from engine.inference.book import Book
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.sentence import sentence
from engine.questions.findings import check as plain
from engine.questions.findings.check import Day
from engine.questions.findings.finding import Finding, gravest_first
from engine.questions.findings.teller import Teller
from engine.questions.question import Question
from engine.questions.versions.governing import bound_is_open, governing
from engine.questions.versions.merged import merged
from engine.questions.versions.standing import Change, Walk, Way, clause_of
from engine.questions.versions.told import weighed

Found = Mapping[date, Sequence[Finding]]
"""The findings under each version."""


def check(
    day: Day,
    versions: Sequence[Agreement],
    events: Sequence[Recorded],
    book: Book,
    executor: str,
    lang: str,
) -> list[Finding]:
    """Everything found, the gravest first: what has a day, under the wording in force on it."""
    if len(versions) == 1:
        return plain.check(day, versions[0], events, book, executor, lang)
    question = Question("in-force", day.on, known_on=day.known_on, readings=day.readings)
    walk = Walk(question, versions, events, book, executor)
    ways = walk.ways(day.on + timedelta(days=day.horizon))
    changes = tuple(
        {(one.old.version, one.new.version): one for way in ways for one in way.changes}.values()
    )
    known = weighed(changes, walk)

    def under(agreement: Agreement) -> list[Finding]:
        readings = {f: r for f, r in day.readings.items() if f in agreement.forks}
        own = replace(day, readings=readings, weighed=known)
        return plain.check(own, agreement, events, book, executor, lang)

    found = {one.version: under(one) for way in ways for one in way.held}
    doubtful = bound_is_open(walk)
    several = [tuple(_of_way(way, found, day.on, doubtful)) for way in ways]
    told = _told(several, lang, ways[0].last)
    for one in (*_open(changes, day.on, lang), *_acts(question, walk, ways[0].last, lang)):
        told.setdefault(one.id, one)
    return gravest_first(told.values())


def _told(ways: Sequence[Sequence[Finding]], lang: str, agreement: Agreement) -> dict[str, Finding]:
    """By id; what is not the same on every way says that it may not be so."""
    said = Teller(agreement, lang, date.min).voice.say(sentence("version.row"))
    told: dict[str, Finding] = {}
    for one in (one for found in ways for one in found):
        same = all(any(_same(one, other) for other in found) for found in ways)
        own = one if same else replace(one, says=f"{one.says} ({said})")
        told.setdefault(one.id, own)
    return told


def _same(one: Finding, other: Finding) -> bool:
    """Whatever the version whose file it points to."""
    return (one.id, one.day, one.says) == (other.id, other.day, other.says)


def _of_way(way: Way, found: Found, on: date, doubtful: bool) -> Iterator[Finding]:
    """Those with a day by that day; of the others those of the versions that have begun."""
    dated: list[list[dict[str, Any]]] = [
        [{"id": one.id, "day": one.day, "finding": one} for one in found[v.version] if one.day]
        for v in way.held
    ]
    chosen = merged(
        dated, way, lambda row: (row["id"],), lambda row: [row["day"]], lambda row: False, doubtful
    )
    yield from (row["finding"] for _, row in chosen.rows)
    begins = [date.min, *(one.day for one in way.taken)]
    undated: dict[str, Finding] = {}
    for version, begun in zip(way.held, begins, strict=True):
        if begun <= on:
            undated |= {one.id: one for one in found[version.version] if one.day is None}
    yield from undated.values()


def _open(changes: Sequence[Change], on: date, lang: str) -> Iterator[Finding]:
    """A change that is open for another reason than what the check asks of every amendment."""
    for one in changes:
        if one.verdict in ("unknown", "judgement") and one.why:
            teller = Teller(one.old, lang, on)
            clause = clause_of(one.old) or next(iter(one.old.clauses))
            values = {"id": one.event, "version": one.new.version, "held": one.old.version}
            says = teller.voice.say(sentence(f"version.open.{one.why}", **values))
            named = ["amendment", one.new.version.isoformat()]
            place = one.new.replaces.place if one.new.replaces else None
            yield teller.finding(one.verdict, named, clause, says, place=place)


def _acts(question: Question, walk: Walk, agreement: Agreement, lang: str) -> Iterator[Finding]:
    """A notice from before a change that leads to another end under the new wording."""
    found = governing(question, walk)
    if found.why == "acts-before":
        teller = Teller(agreement, lang, question.on)
        clause = next((t.clause for t in agreement.terms if t.kind == "termination"), "")
        for act in found.acts:
            says = teller.voice.say(sentence("version.asks", id=act)).rstrip("?")
            yield teller.finding("judgement", ["wording", act], clause, says)
