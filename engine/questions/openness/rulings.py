"""Rulings of persons on open terms, as the rules see them: what is ruled, and what may be."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final

from engine.inference.applied import namings
from engine.inference.book import Book
from engine.inference.facts import Row
from engine.inference.given import Ruling
from engine.inference.kinds import info
from engine.inference.truth import Truth
from engine.inference.worlds import Worlds
from engine.model.about import CLAUSE
from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.model.event import Recorded
from engine.model.unknown import JUDGEMENT, UNKNOWN
from engine.questions.record import dated, days_told, latest_of

RULING: Final = "assessment"


def ruling_rows(
    agreement: Agreement, book: Book, worlds: Worlds, events: Sequence[Recorded]
) -> Iterator[Row]:
    """The latest ruling of each person; where persons differ, a judgement is still due.

    So it is where one person ruled both ways at one time, or nobody says who ruled. A ruling that
    does not tell what it is about may be about whatever its words apply to. Where nobody else has
    ruled, it is there for a person to place, with the answer that it has: what needs no such ruling
    stays as it is. So it is with a ruling about an event that is from before the event: one that
    does not tell its own day may be, unless it was recorded before it, when it is for certain.
    """
    first = {event.id: first_day(event) for event in events}
    placed: dict[tuple[str, str], list[Recorded]] = {}
    loose: dict[str, list[Recorded]] = {}
    for event in events:
        if event.kind == RULING:
            term, on = str(event.values["term"]), event.values.get("about")
            (loose.setdefault(term, []) if on is None else placed.setdefault((term, on), [])
             ).append(event)  # fmt: skip
    for (term, on), ruled in placed.items():
        perhaps = loose.get(term, [])
        rulings = [one for one in ruled if dated(one) >= first.get(on, date.min)]
        if not rulings:
            yield from _unsettled(term, on, [*ruled, *perhaps], worlds)
            continue
        yield from _settled(term, on, rulings, perhaps, first.get(on, date.min), worlds)
    for term, perhaps in loose.items():
        for on in _may_be_about(term, agreement, book, events):
            if (term, on) not in placed:
                yield from _unsettled(term, on, perhaps, worlds)


def _settled(
    term: str,
    on: str,
    rulings: Sequence[Recorded],
    perhaps: Sequence[Recorded],
    first: date,
    worlds: Worlds,
) -> Iterator[Row]:
    """What is ruled of something from the day `first`, where some rulings may be of no day.

    One of no day may be from before what it is about: it stands by itself, as perhaps there.
    """
    there = Truth(worlds.all, 0, 0)
    answers = {_ruled(rulings), *(_ruled([*rulings, one]) for one in perhaps)}
    answer = answers.pop() if len(answers) == 1 else JUDGEMENT
    if answer is JUDGEMENT:
        yield _row((term, on, answer, NEVER, NEVER), there, [*rulings, *perhaps])
        return
    undated = [one for one in _last(rulings) if one.own_day is None]
    told = [one for one in rulings if one not in undated]
    if told:
        days = (_ruled_since(told, answer), _ruled_last(told, answer))
        yield _row((term, on, answer, *days), there, [*told, *perhaps])
    if undated:
        truth = there if first == date.min else Truth(0, worlds.all, 0)
        yield _row((term, on, answer, UNKNOWN, UNKNOWN), truth, [*undated, *perhaps])


def first_day(event: Recorded) -> date:
    """The first day that an event tells of itself: before it there was nothing to judge."""
    return next(iter(days_told(event)), date.min)


def _unsettled(term: str, on: str, rulings: Sequence[Recorded], worlds: Worlds) -> Iterator[Row]:
    """Rulings that settle nothing: a person is to say whether what they say holds."""
    for answer in dict.fromkeys(event.values.get("answer", UNKNOWN) for event in rulings):
        yield _row((term, on, answer, NEVER, NEVER), Truth(0, 0, worlds.all), rulings)


def _row(values: tuple[Any, ...], truth: Truth, of: Sequence[Recorded]) -> Row:
    return Row(info(Ruling), values, truth, _last(of))


def _may_be_about(
    term: str, agreement: Agreement, book: Book, events: Sequence[Recorded]
) -> Iterator[str]:
    """The clauses and the events that the rules apply the words to, each once."""
    named = [
        (at, kinds)
        for word, at, kinds in namings(agreement, book.terms, book.judgements)
        if word == term
    ]
    yield from dict.fromkeys(at for at, kinds in named if not kinds or CLAUSE in kinds)
    limits = {kind for _, kinds in named for kind in kinds}
    anything = any(not kinds for _, kinds in named)
    for event in events:
        if event.kind != RULING and (anything or event.kind in limits):
            yield event.id


def _last(rulings: Sequence[Recorded]) -> tuple[Recorded, ...]:
    """The latest of each person."""
    return tuple(event for of in _by_person(rulings) for event in latest_of(of))


def _by_person(rulings: Sequence[Recorded]) -> list[list[Recorded]]:
    """The rulings of each person; whoever is not named is somebody else each time."""
    persons: dict[str, list[Recorded]] = {}
    for event in rulings:
        persons.setdefault(str(event.values.get("by", f"unnamed, {event.id}")), []).append(event)
    return list(persons.values())


def _ruled(rulings: Sequence[Recorded]) -> Any:
    """What all persons have ruled at last; None where nobody has ruled."""
    answers = {event.values.get("answer", UNKNOWN) for event in _last(rulings)}
    return answers.pop() if len(answers) == 1 else JUDGEMENT if answers else None


def _ruled_since(rulings: Sequence[Recorded], answer: Any) -> date:
    """The first day on which somebody ruled so, after the last on which anybody did otherwise."""
    so: list[date] = []
    otherwise = [date.min]
    for event in rulings:
        held = event.values.get("answer", UNKNOWN) == answer
        (so if held else otherwise).append(dated(event))
    return min((day for day in so if day > max(otherwise)), default=NEVER)


def _ruled_last(rulings: Sequence[Recorded], answer: Any) -> date:
    """The last day on which somebody ruled so; NEVER where it is not settled what was ruled."""
    so = [dated(event) for event in rulings if event.values.get("answer", UNKNOWN) == answer]
    return max(so, default=NEVER)
