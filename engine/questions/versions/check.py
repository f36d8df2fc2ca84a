"""The check of an agreement with several versions: each day looked at under its own wording."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from engine.inference.book import Book
from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.model.event import Recorded
from engine.model.sentence import sentence
from engine.questions.findings import check as plain
from engine.questions.findings.check import Day
from engine.questions.findings.finding import KINDS, Finding, gravest_first
from engine.questions.findings.notices import closing_windows
from engine.questions.findings.teller import Teller
from engine.questions.lists import obligations as plain_duties
from engine.questions.lists.deadlines import Span
from engine.questions.on_record import own_readings
from engine.questions.question import Question
from engine.questions.readings.positions import positions
from engine.questions.record import live
from engine.questions.versions.answer import ask
from engine.questions.versions.answers.acts_found import (
    OF_ACTS,
    Found,
    assigned,
    astray,
    may_rescind,
)
from engine.questions.versions.answers.governing import governing
from engine.questions.versions.days.cut_rows import cut_rows
from engine.questions.versions.days.windows import Windows, days_for_notice, readings_stood_on
from engine.questions.versions.duties.acts_told import acts_told, keeping_open
from engine.questions.versions.duties.governed import Shares
from engine.questions.versions.duties.handed_over import asked_of, is_kept_open, state_alike
from engine.questions.versions.duties.merged import Merging, Straddling, merged
from engine.questions.versions.duties.shares import shares, ways_of_duties
from engine.questions.versions.telling.changes_found import open_changes, refused_changes
from engine.questions.versions.telling.deciding import WORDING
from engine.questions.versions.telling.told import weighed
from engine.questions.versions.telling.under import may_apply, under
from engine.questions.versions.telling.unsent import not_known
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Way, by_versions
from engine.wording.say import Voice

NOTICE_WINDOW: Final = "notice-window"


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
    ways = walk.ways(NEVER)
    until = day.on + timedelta(days=day.horizon)
    begun = by_versions(change for way in walk.ways(until) for change in way.changes)
    known = weighed(begun, walk)

    def found_by(agreement: Agreement) -> list[Finding]:
        own = replace(day, readings=own_readings(day.readings, agreement), weighed=known)
        return plain.check(own, agreement, events, book, executor, lang)

    def duties(agreement: Agreement) -> list[dict[str, Any]]:
        readings = own_readings(day.readings, agreement)
        asked = replace(question, name="obligations", readings=readings, weighed=known)
        found = plain_duties.obligations(asked, agreement, events, book, executor, lang)
        rows: list[dict[str, Any]] = found["rows"]
        return rows

    def asks(asked: Question) -> dict[str, Any]:
        return ask(asked, versions, events, book, executor, lang)

    held = {one.version: one for way in ways for one in way.held}
    found = {version: found_by(one) for version, one in held.items()}
    ends = [one.period for each in found.values() for one in each if one.kind == NOTICE_WINDOW]
    span = Span(day.on, until, day.known_on, day.readings, as_of=day.on)
    stood_on = readings_stood_on(span, events)
    cut = [cut_rows(replace(span, first=_first(way, day.on)), way, walk, lang) for way in ways]
    ends += [row["ends"] for one in cut for row, _ in one.notices]
    days = days_for_notice(span, ends, [*held.values()], walk, lang)
    counted = live(events, day.on, day.known_on)
    stands = positions(counted)
    of_duties = ways_of_duties(walk)
    rows = {one.version: duties(one) for each in of_duties for one in each.way.held}
    several = []
    for way, duty, of_way in zip(ways, of_duties, cut, strict=True):
        own = shares(duty, rows, walk)
        windows = Windows(way, days, stood_on, lang, of_way)
        told_of = _with_windows(found, windows, stands, day.on, until)
        of_duty = _OfWay(windows, told_of, own, day.on)
        several.append([*of_duty.all(), *astray(way, counted, lang, day.on)])
    told = _told(several, lang, held)
    last = walk.ways(day.on)[0].last
    of_versions = (
        *refused_changes(by_versions(change for way in ways for change in way.changes), walk, lang),
        *open_changes(begun, walk, lang),
        *assigned(counted, question, asks, walk, lang),
        *may_rescind(found, question, asks, walk, lang),
    )
    for one in (*of_versions, *_acts(question, walk, last, lang)):
        told.setdefault(one.id, one)
    return gravest_first(told.values())


def _first(way: Way, on: date) -> date:
    """The day from which changes are looked at: by some reading the time may still run."""
    return min(on, *(one.day for one in way.taken)) if way.taken else on


def _told(
    ways: Sequence[Sequence[Finding]], lang: str, versions: Mapping[date, Agreement]
) -> dict[str, Finding]:
    """By id, the earliest day first. What is found on every way is told as each wording has it, if
    they are not the same, by the earliest day; what is not, says that it may not be so."""
    told: dict[str, list[Finding]] = {}
    every = (one for found in ways for one in found)
    for one in sorted(every, key=lambda one: one.day or date.max):
        told.setdefault(one.id, []).append(one)

    def is_on_all(one: Finding, how: Callable[[Finding, Finding], bool]) -> bool:
        return all(any(how(one, other) for other in found) for found in ways)

    def voice(one: Finding) -> Voice:
        return Voice(versions[date.fromisoformat(one.version)], lang)

    def as_told(each: Sequence[Finding]) -> Finding:
        first = each[0]
        if is_on_all(first, _same):
            return first
        if is_on_all(first, lambda one, other: one.id == other.id):
            told = dict.fromkeys(under(one.version, one.says, voice(one)) for one in each)
            return replace(first, says=". ".join(told))
        return replace(first, says=f"{first.says} ({may_apply(first.version, voice(first))})")

    return {id_: as_told(each) for id_, each in told.items()}


def _same(one: Finding, other: Finding) -> bool:
    """Whatever the version whose file it points to."""
    return (one.id, one.day, one.says) == (other.id, other.day, other.says)


def _with_windows(
    found: Found, windows: Windows, stands: Mapping[str, Recorded], on: date, until: date
) -> Found:
    """The findings with those on the time for notice as it runs by the wordings of a way."""
    told: dict[date, Sequence[Finding]] = {}
    for place, version in enumerate(windows.way.held):
        teller = Teller(version, windows.lang, on, stands)
        closing = closing_windows(teller, windows.of_findings(place), until)
        told[version.version] = [
            *(one for one in found[version.version] if one.kind not in (NOTICE_WINDOW, *OF_ACTS)),
            *(replace(one, says=f"{one.says}{windows.beside(place, one, on)}") for one in closing),
        ]
    return told


class _OfWay:
    """The findings on one way through the versions."""

    def __init__(self, windows: Windows, found: Found, duties: Shares, on: date) -> None:
        self.way = windows.way
        self.found = found
        self.duties = duties
        self.on = on
        self.before = duties.before
        self.lang = windows.lang

    def all(self) -> list[Finding]:
        """Of a duty those of the version that governs it; of others, those with a day by it,
        and those without one of the versions that have begun."""
        dated: list[list[dict[str, Any]]] = []
        undated: dict[str, Finding] = {}
        told: list[Finding] = []
        begins = [date.min, *(one.day for one in self.way.taken)]
        for place, version in enumerate(self.way.held):
            dated.append([])
            for one in self.found[version.version]:
                if self._is_of_a_duty(one):
                    told += self._of_duty(place, one)
                elif one.day:
                    dated[-1].append({"id": one.id, "day": one.day, "finding": one})
                elif begins[place] <= self.on:
                    undated[one.id] = one
        how = Merging(
            self.on,
            lambda row: (row["id"],),
            lambda row: [row["day"]],
            lambda row: False,
            since=self.before.since_place(self.way),
        )
        rows = merged(dated, self.way, how).rows
        chosen = [row["finding"] for _, row in rows]
        return [*told, *chosen, *undated.values(), *self._handed_over()]

    def _is_of_a_duty(self, one: Finding) -> bool:
        decided = not KINDS[one.kind].undecided or one.kind == "depends"
        return decided and self.duties.has(one.clause, one.parties, one.period)

    def _of_duty(self, place: int, one: Finding) -> Iterator[Finding]:
        """Nothing of a duty of which a person has to say which version governs it."""
        of = (one.clause, one.parties, one.period)
        if not self.duties.is_open(*of) and self.duties.governed(place, *of):
            yield one

    def _handed_over(self) -> Iterator[Finding]:
        """Each duty that is open, with what is found of it under each version; where its state is
        the same under each, that, without a day. Those that acts keep open, of which no version
        finds anything, are told of the acts alone."""
        open_ = [one for one in self.duties.found.straddling if one.chosen is None]
        for one in open_:
            found = [] if one.rests_on else list(self._found_of(one))
            if state_alike(one):
                yield from self._alike(found)
            elif found or one.by_days:
                yield self._open(one, found)
        last = self.way.held[sum(change.day <= self.on for change in self.way.taken)]
        kept = [one for one in open_ if is_kept_open(one)]
        yield from acts_told(self.before, kept, Teller(last, self.lang, self.on))

    def _found_of(self, straddling: Straddling) -> Iterator[Finding]:
        """What is found of a duty, under each version."""
        _, bearers, _, period = straddling.key
        for place in straddling.rows:
            clause = straddling.clause_by(place)
            for one in self.found[self.way.held[place].version]:
                of = self._is_of_a_duty(one) and (one.clause, one.period) == (clause, period or "")
                if of and {*one.parties} & {*bearers}:
                    yield one

    def _alike(self, found: Sequence[Finding]) -> Iterator[Finding]:
        if found:
            yield replace(found[-1], day=None, says=". ".join(self._under(found)))

    def _open(self, straddling: Straddling, found: Sequence[Finding]) -> Finding:
        clause, bearers, _, period = straddling.key
        teller = Teller(self.way.held[max(straddling.rows)], self.lang, self.on)
        of_acts = straddling.rests_on_acts
        says = [asked_of(straddling, teller.voice).rstrip("?")] if straddling.by_days else []
        says += [keeping_open(self.before, [straddling], teller)] if of_acts else []
        return teller.finding(
            "unknown" if of_acts and self.before.unsent else "judgement",
            [WORDING, clause, *bearers[:1], *([period] if period else [])],
            clause,
            ". ".join([*(one[:1].upper() + one[1:] for one in says), *self._under(found)]),
            parties=bearers,
            period=period or "",
        )

    def _under(self, found: Sequence[Finding]) -> Iterator[str]:
        """What is found, with the version that says so."""
        voice = Voice(self.way.last, self.lang)
        yield from (under(one.version, one.says, voice) for one in found)


def _acts(question: Question, walk: Walk, agreement: Agreement, lang: str) -> Iterator[Finding]:
    """A notice from before a change that leads to another end under the new wording."""
    found = governing(question, walk)
    if found.why == "acts-before":
        teller = Teller(agreement, lang, question.on)
        clause = next((t.clause for t in agreement.terms if t.kind == "termination"), "")
        if found.unsent:
            said = not_known(found.unsent, teller.voice)
            named = [WORDING, *(event.id for event in found.unsent)]
            yield teller.finding("unknown", named, clause, f"{said[:1].upper()}{said[1:]}")
        for act in found.judged:
            says = teller.voice.say(sentence("version.asks", id=act)).rstrip("?")
            yield teller.finding("judgement", [WORDING, act], clause, says)
