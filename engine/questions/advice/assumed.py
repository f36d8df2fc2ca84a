"""What an answer or a list takes for granted, said with it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.sentence import Sentence, sentence
from engine.model.unknown import UNKNOWN
from engine.questions.headlines.later_wording import not_asked_about
from engine.questions.inquiry import speaks_of
from engine.questions.question import Question
from engine.questions.record import latest_of, received_in_part, rests_on_own_day

WAYS_OUT: Final = {"rescission": ("rescission",), "termination-notice": ("exit", "termination")}
"""What may end an agreement, and the terms without one of which it is for general law alone."""
MOST_NAMED: Final = 5
"""Events that are named one by one."""


def taken_for_granted(
    question: Question,
    events: Sequence[Recorded],
    recorded: Sequence[Recorded],
    positions: Mapping[str, Recorded],
    tried: Collection[str],
    agreement: Agreement,
) -> list[Sentence]:
    """Supposed events, readings that are held, days of knowledge, positions, later wordings.

    `events` are those that count, `recorded` all that were handed in; `tried` are the forks whose
    readings the answer or the list was worked out under.
    """
    said = [
        sentence("assumed.event", id=event.id, kind=event.kind, day=event.own_day)
        for event in events
        if event.hypothetical
    ]
    said += [
        sentence("assumed.reading", fork=fork, reading=reading)
        for fork, reading in question.readings.items()
        if fork in tried
    ]
    if question.known_on is not None and not question.known_on_by_default:
        ids = rests_on_own_day(events)
        if ids:
            key = "assumed.known-on-own-day" + (".several" if len(ids) > MOST_NAMED else "")
            said.append(sentence(key, ids=", ".join(ids), count=len(ids)))
    said += [
        sentence("assumed.received-in-part", id=one.id, kind=one.kind, day=one.own_day)
        for one in received_in_part(recorded, question)
    ]
    said += all_stands(events, positions, tried)
    held = agreement.version
    for one in not_asked_about(events, held, question):
        key = "assumed.amended" + ("" if one.first_day else ".no-day")
        said.append(sentence(key, id=one.amendment, version=one.first_day, held=held))
    if question.name != "eligibility":
        said += [
            sentence(f"assumed.silent-on.{event.kind}", id=event.id, day=event.own_day)
            for event in events
            if event.kind in WAYS_OUT and not speaks_of(agreement, *WAYS_OUT[event.kind])
        ]
    return said


def all_stands(
    events: Sequence[Recorded], positions: Mapping[str, Recorded], tried: Collection[str]
) -> Iterator[Sentence]:
    """Whose stands set the main readings of the forks that were tried, and who takes another."""
    yield from _whose(positions, tried)
    for fork in tried:
        yield from _other_stands(fork, events, positions.get(fork))


def _whose(positions: Mapping[str, Recorded], tried: Collection[str]) -> Iterator[Sentence]:
    """Whose stand sets the main reading of each fork that was tried."""
    for fork, stand in positions.items():
        if fork in tried:
            values = {"by": stand.values.get("by", UNKNOWN), "reading": stand.values["reading"]}
            yield sentence("assumed.position", fork=fork, **values)


def _other_stands(
    fork: str, events: Sequence[Recorded], main: Recorded | None
) -> Iterator[Sentence]:
    """The last stand of each other person for another reading than the one that counts."""
    last: dict[str, Recorded] = {}
    for event in events:
        if event.kind == "position" and event.values["fork"] == fork:
            who = str(event.values.get("by", UNKNOWN))
            last[who] = latest_of([*([last[who]] if who in last else []), event])[-1]
    for one in last.values():
        named = {"by": one.values.get("by", UNKNOWN), "reading": one.values["reading"]}
        said = {"fork": fork, "day": one.own_day, "id": one.id, **named}
        if main is None:
            yield Sentence("assumed.position.tied", said)
        elif named["reading"] != main.values["reading"] and named["by"] != main.values.get("by"):
            yield Sentence("assumed.position.other", said)
