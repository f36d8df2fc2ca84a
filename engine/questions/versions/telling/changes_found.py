"""Findings on the versions that are held: those that no valid amendment on record brings."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Final

from engine.model.sentence import sentence
from engine.questions import answer as plain
from engine.questions.findings.finding import Finding
from engine.questions.findings.teller import Teller
from engine.questions.headlines.refused_change import unmet
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Change, clause_of, named_in
from engine.wording.say import Voice

REFUSED: Final = "amendment-not-valid"


def open_changes(changes: Sequence[Change], walk: Walk, lang: str) -> Iterator[Finding]:
    """A change that is open for another reason than what the check asks of every amendment."""
    for one in changes:
        if one.verdict in ("unknown", "judgement") and one.why:
            teller = Teller(one.old, lang, walk.question.on)
            values = {
                "id": one.event,
                "named": named_in(one.new),
                "version": one.new.version,
                "held": one.old.version,
            }
            says = teller.voice.say(sentence(f"version.open.{one.why}", **values))
            yield _of(one, one.verdict, "amendment", says, teller)


def refused_changes(changes: Sequence[Change], walk: Walk, lang: str) -> Iterator[Finding]:
    """A version whose amendment is not valid under the wording that it amends, which stays.

    Each amendment on record that would bring it is told with what it lacks and the clause.
    """
    for one in changes:
        if one.verdict == "no" and not one.why:
            teller = Teller(one.old, lang, walk.question.on)
            each = [_lacks(event.id, one, walk, teller) for event in walk.amendments(one.new)]
            values = {"version": one.new.version, "held": one.old.version}
            says = teller.say(REFUSED, each="; ".join(filter(None, each)), **values)
            yield _of(one, REFUSED, "", says, teller)


def refused_told(
    changes: Sequence[Change], under: Collection[date], walk: Walk, voice: Voice
) -> str:
    """Of changes whose day has come, and that are not valid: why; and where the answer goes by the
    wording before one and no other, that it does, as an answer under one version has it.

    `under`: the versions that the answer goes by. Nothing of a change to one of them, or to one
    that another way may lead to.
    """
    may = {*under, *(one.new.version for one in changes if one.verdict != "no")}
    said = []
    for one in changes:
        if one.verdict == "no" and not one.why and one.new.version not in may:
            held = {"held": one.old.version, "version": one.new.version}
            why = _unmet(one.event, one, walk, voice)
            if {*under} == {one.old.version}:
                said.append(voice.say(sentence("headline.amended", id=one.event, **held)))
            said.append(voice.say(sentence("headline.amended.refused", id=one.event, why=why)))
    return "".join(said)


def _lacks(event: str, change: Change, walk: Walk, teller: Teller) -> str:
    """What an amendment lacks to be valid, under the main reading; nothing of one still ahead."""
    if event not in {one.id for one in walk.counted}:
        return ""
    return f"{event}: {_unmet(event, change, walk, teller.voice)}"


def _unmet(event: str, change: Change, walk: Walk, voice: Voice) -> str:
    asked = walk.of_amendment(change.old, event)
    rest = (walk.events, walk.book, walk.executor, voice.lang)
    return unmet(plain.ask(asked, change.old, *rest), voice)


def _of(change: Change, kind: str, named: str, says: str, teller: Teller) -> Finding:
    clause = clause_of(change.old) or next(iter(change.old.clauses))
    parts = [*([named] if named else []), change.new.version.isoformat()]
    place = change.new.replaces.place if change.new.replaces else None
    return teller.finding(kind, parts, clause, says, place=place)
