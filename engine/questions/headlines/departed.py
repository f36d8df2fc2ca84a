"""Who had left by the day of the question `in-force`, by which notice or rescission."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from engine.model.sentence import Sentence, sentence
from engine.questions import parts
from engine.questions.ask import Inquired
from engine.questions.readings.readings import Dependence
from engine.questions.reasons.evidence import Node, once
from engine.questions.reasons.explanation import Explainer
from engine.questions.who_has_left import WAYS_OUT
from engine.wording.say import Voice

QUESTION: Final = "in-force"
STILL_BINDS: Final = "not-ended.met"


@dataclass(frozen=True, slots=True)
class Departed:
    """Those who have left by one event, on one last day, in the same of the worlds."""

    event: str
    ends: date
    worlds: int
    parties: tuple[str, ...]


def departed(found: Inquired) -> tuple[Departed, ...]:
    """Who has left, under any arguable reading: by what was first, and rather by its own act."""
    if found.question.name != QUESTION:
        return ()
    arguable = found.verdict.worlds.arguable
    worlds_of: dict[tuple[str, date, str], int] = {}
    seen: dict[str, int] = {}
    by = {event.id: event.values.get("by") for event in found.events}
    rows = [
        (row.value("ends"), by.get(row.value("notice")) != row.value("party"), row.key, row)
        for row in parts.rows(found.ledger, "departure")
        if isinstance(row.value("ends"), date) and row.value("ends") < found.question.on
    ]
    for ends, _, _, row in sorted(rows, key=lambda one: one[:3]):
        party = str(row.value("party"))
        worlds = row.truth.yes & arguable & ~seen.get(party, 0)
        if worlds:
            seen[party] = seen.get(party, 0) | worlds
            key = (str(row.value("notice")), ends, party)
            worlds_of[key] = worlds_of.get(key, 0) | worlds
    left: dict[tuple[str, date, int], list[str]] = {}
    for (event, ends, party), worlds in worlds_of.items():
        left.setdefault((event, ends, worlds), []).append(party)
    return tuple(Departed(*key, tuple(several)) for key, several in left.items())


def told(found: Inquired, voice: Voice) -> Iterator[Sentence]:
    """That some have left, and by what; and what of it depends on readings."""
    arguable = found.verdict.worlds.arguable
    each = departed(found)
    by_all = [one for one in each if one.worlds == arguable]
    gone = {party for one in by_all for party in one.parties}
    if by_all:
        yield sentence("headline.departed", each=_listed(found, by_all, gone, voice))
    ways = _by_who(each, gone)
    somehow = {who: several for who, several in ways.items() if _all_of(several) == arguable}
    for who, several in somehow.items():
        one_day = len({one.ends for one in several}) == 1
        said = [_by(found, one, voice) for one in several]
        ends = [voice.shown(one.ends) for one in several]
        yield sentence(
            f"headline.departed-somehow{'' if one_day else '.days'}",
            who=_named(found, who, gone, voice),
            ends=ends[0],
            by=voice.listed(said, word="or"),
            each=voice.listed([f"{day}, {by}" for day, by in zip(ends, said, strict=True)], "or"),
        )
        gone |= {*who}
    perhaps = [one for who, several in ways.items() if who not in somehow for one in several]
    if perhaps:
        yield sentence("headline.departed-perhaps", each=_listed(found, perhaps, gone, voice))


def _by_who(each: Iterable[Departed], gone: set[str]) -> dict[tuple[str, ...], list[Departed]]:
    """The ways out of those who are not out by one under all readings, alike ones together."""
    ways: dict[str, list[Departed]] = {}
    for one in each:
        for party in one.parties:
            if party not in gone:
                ways.setdefault(party, []).append(one)
    alike: dict[tuple[Departed, ...], list[str]] = {}
    for party, several in ways.items():
        alike.setdefault(tuple(several), []).append(party)
    return {
        tuple(who): [replace(one, parties=tuple(who)) for one in several]
        for several, who in alike.items()
    }


def _all_of(several: Iterable[Departed]) -> int:
    worlds = 0
    for one in several:
        worlds |= one.worlds
    return worlds


def _listed(found: Inquired, each: list[Departed], gone: set[str], voice: Voice) -> str:
    said = []
    for one in each:
        who, by = _named(found, one.parties, gone, voice), _by(found, one, voice)
        said.append(voice.say(sentence("headline.departed.each", who=who, ends=one.ends, by=by)))
    return voice.listed(said)


def _by(found: Inquired, one: Departed, voice: Voice) -> str:
    """The notice or the rescission by which somebody is out."""
    kind = next((event.kind for event in found.events if event.id == one.event), "")
    return voice.say(sentence(f"headline.by.{kind if kind in WAYS_OUT else 'event'}", id=one.event))


def _named(found: Inquired, who: tuple[str, ...], gone: set[str], voice: Voice) -> str:
    """By name, or as all parties, or all the others."""
    everybody = {party.id for party in found.agreement.parties}
    if {*who} == everybody:
        return voice.say(sentence("headline.departed.all"))
    if {*who} == everybody - gone:
        return voice.say(sentence("headline.departed.others"))
    return voice.listed([voice.party(one) for one in who])


def clauses_in_play(found: Inquired, rests: Dependence) -> Iterator[str]:
    """The clauses of the readings that decide whether the agreement binds."""
    if found.question.name == QUESTION:
        for fork in rests.decisive.get("answer", ()):
            yield from found.agreement.forks[fork].clauses


def with_who_has_left(found: Inquired, explainer: Explainer, node: Node) -> Node:
    """What still binds, with who has left it under the main readings, and by what."""
    if found.question.name != QUESTION or node.says.key != STILL_BINDS:
        return node
    main = found.verdict.worlds.main
    gone = [row for row in parts.rows(found.ledger, "gone") if row.truth.yes & main]
    told_of = [explainer.row(row) for row in sorted(gone, key=lambda row: row.key)]
    return replace(node, because=once((*node.because, *told_of)))
