"""Scenarios: what a lawyer expects of an answer, compared with the answer that is given."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from engine.inference.book import Book
from engine.language.event_reader import EventFile
from engine.language.event_reader import record as record_of
from engine.language.node import Source
from engine.language.page import Names, Page, names_of
from engine.language.scenario import Case, Expectation, Given, Name, Scenario
from engine.language.scenario_duties import LISTS, TOGETHER
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.problem import Place, Problem
from engine.questions.question import Question
from engine.questions.scenarios.scenario_duties import DutyLists
from engine.questions.versions.answer import ask

Read = Callable[[str], Source | Problem]
"""Reads a file by its path from the scenario's folder."""
Find = Callable[[Expectation], str | tuple[str, ...]]
"""What is found where a scenario expects something."""
_Rest = tuple[Sequence[Agreement], tuple[Recorded, ...], Book, str]


@dataclass(frozen=True, slots=True)
class Difference:
    """A part of an answer that is not as the scenario expects."""

    scenario: str
    case: str
    what: str
    expected: str
    found: str
    place: Place


def given_events(
    scenario: Scenario,
    agreement: Agreement,
    book: Book,
    read: Read,
    versions: Sequence[Agreement] = (),
) -> tuple[tuple[Recorded, ...], ...] | tuple[Problem, ...]:
    """The record of each case, in the order of the cases, or all that is wrong with them.

    That a scenario speaks of parties, readings, clauses and events there are is checked too;
    `versions` are other versions of the agreement that it may speak of.
    """
    names = names_of(agreement, *versions)
    sources = _Sources(scenario, read)
    records: list[tuple[Recorded, ...]] = []
    problems = list(_wrong_names(scenario.names, scenario, names, ()))
    for case in scenario.cases:
        files = [*sources.of(scenario.given), *sources.of(case.given)]
        read_ = record_of(files, agreement, book, others=versions)
        found = read_.errors or read_.events
        events = tuple(one for one in found if isinstance(one, Recorded))
        problems += [one for one in found if isinstance(one, Problem)]
        ids = [event.id for event in events]
        problems += _wrong_names(case.names, scenario, names, ids)
        records.append(events)
    return tuple(dict.fromkeys([*sources.problems, *problems])) or tuple(records)


def run_scenario(
    scenario: Scenario,
    agreement: Agreement,
    events: Sequence[Sequence[Recorded]],
    book: Book,
    executor: str = "plain",
    versions: Sequence[Agreement] = (),
) -> tuple[Difference, ...]:
    """Everything in which an answer differs; `events` are those of each case, in order.

    `versions` are those of the agreement, in the order in which they replace one another, if
    the one that governs each question is to be found; without them all is asked under it.
    """
    differences: list[Difference] = []
    for case, record in zip(scenario.cases, events, strict=True):
        rest = (versions or (agreement,), tuple(record), book, executor)
        found = _found_in_list(case, rest) if case.when["name"] in LISTS else _found_in(case, rest)
        differences += _differences(scenario, case, found)
    return tuple(differences)


class _Sources:
    """The files of a scenario, each read once."""

    def __init__(self, scenario: Scenario, read: Read) -> None:
        self.scenario = scenario
        self.read = read
        self.known: dict[str, Source | Problem] = {}
        self.problems: list[Problem] = []

    def of(self, given: Given) -> Iterator[EventFile]:
        for written in given.files:
            if written.text not in self.known:
                self.known[written.text] = self.read(written.text)
            found = self.known[written.text]
            if isinstance(found, Source):
                yield EventFile(found)
            else:
                place = found.place or self.scenario.source.place(written.span)
                self.problems.append(replace(found, place=place))
        if given.events:
            yield EventFile(self.scenario.source, items=given.events)


class _Answers:
    """The answers of one case: the one asked for, and one per reading that is fixed."""

    def __init__(
        self,
        case: Case,
        versions: Sequence[Agreement],
        record: Sequence[Recorded],
        book: Book,
        executor: str,
    ) -> None:
        self.question = Question(**case.when)
        self.rest = (versions, tuple(record), book, executor)
        self.known: dict[str, Mapping[str, Any]] = {}

    def under(self, reading: str = "") -> Mapping[str, Any]:
        """The answer with a reading fixed, `F1=b`; the others stay free."""
        if reading not in self.known:
            fork, _, chosen = reading.partition("=")
            fixed = {**self.question.readings, fork: chosen} if reading else self.question.readings
            self.known[reading] = ask(replace(self.question, readings=fixed), *self.rest)
        return self.known[reading]


def _found_in(case: Case, rest: _Rest) -> Find:
    answers = _Answers(case, *rest)
    return lambda expected: _found(expected.of, expected, answers)


def _found_in_list(case: Case, rest: _Rest) -> Find:
    versions, record, book, executor = rest
    question = Question(**case.when)
    return DutyLists(question, versions[0], record, book, executor, versions).found


def _differences(scenario: Scenario, case: Case, find: Find) -> Iterator[Difference]:
    for expected in case.then:
        found = find(expected)
        if found != expected.value:
            yield Difference(
                scenario.name,
                case.name,
                ": ".join(expected.of),
                _shown(expected.value),
                _shown(found),
                expected.place,
            )


def _found(way: tuple[str, ...], expected: Expectation, answers: _Answers) -> str | tuple[str, ...]:
    first, *rest = way
    if first == "under":
        fixed = answers.under(rest[0])
        return as_written(fixed["answer"] if rest[1] == "answer" else fixed["effect"].get(rest[1]))
    answer = answers.under()
    if first == "supposing in force":
        supposed = answer["supposing_in_force"]
        if supposed is None or not rest:
            return "none" if supposed is None else as_written(supposed["answer"])
        return _part(tuple(rest), expected, supposed)
    return _part(way, expected, answer)


def _part(
    way: tuple[str, ...], expected: Expectation, answer: Mapping[str, Any]
) -> str | tuple[str, ...]:
    """The part of an answer that an expectation is about, as text."""
    match way:
        case ("answer" | "settled" | "regulated" as key,):
            return as_written(answer[key])
        case ("main",):
            return as_written(answer["main"]["answer"])
        case ("contested",):
            return as_written(answer["main"]["contested"])
        case ("effect", part):
            return _of_effect(answer["effect"], part)
        case ("statuses", requirement):
            told = {one["id"]: one["status"] for one in answer["requirements"]}
            return str(told.get(requirement, "none"))
        case ("weak", reading, part):
            return _of_outcome(_weak(answer, reading), part)
        case ("by date", day, part):
            return _of_outcome(_on_day(answer, day), part)
        case ("decisive", part):
            moved = part if part == "answer" else f"effect.{part}"
            return _in_order(answer["readings"]["decisive"].get(moved, ()), expected)
        case ("missing",):
            return _among(expected, [str(one["fact"]) for one in answer["missing"]])
        case ("judgement",):
            return _among(expected, [str(one["term"]) for one in answer["judgement"]])
        case ("advice",):
            return _among(expected, [str(one["clause"]) for one in answer["advice"]])
    raise KeyError(way)


def _weak(answer: Mapping[str, Any], reading: str) -> Mapping[str, Any]:
    """The row of a weak reading; one that would change nothing has none and is as main."""
    fork, _, chosen = reading.partition("=")
    for row in answer["readings"]["weak"]:
        if row["readings"].get(fork) == chosen:
            return dict(row)
    return dict(answer["main"])


def _on_day(answer: Mapping[str, Any], day: str) -> Mapping[str, Any]:
    """The row for the interval in which the unknown date would be that day."""
    for row in answer["by_date"]:
        if (row["from"] or "") <= day <= (row["to"] or "9999"):
            return dict(row)
    return {"answer": None, "effect": {}}


def _of_outcome(outcome: Mapping[str, Any], part: str) -> str | tuple[str, ...]:
    if part == "answer":
        return as_written(outcome["answer"])
    return _of_effect(outcome["effect"], part)


def _of_effect(effect: Mapping[str, Any], part: str) -> str | tuple[str, ...]:
    return as_written(effect[part]) if part in effect else f"no part `{part}`"


def _in_order(found: Sequence[str], expected: Expectation) -> tuple[str, ...]:
    """The same words in the order of the expectation: the order means nothing."""
    if set(found) == set(expected.value):
        return tuple(expected.value)
    return tuple(found)


def _among(expected: Expectation, found: Sequence[str]) -> tuple[str, ...]:
    """What is expected if all of it occurs, else what was found; `[]` expects nothing at all."""
    names = {*found, *(one.rpartition(".")[2] for one in found)}
    occurs = expected.value and names.issuperset(expected.value)
    return tuple(expected.value if occurs else found)


def as_written(value: Any) -> str | tuple[str, ...]:
    """A value of an answer as a scenario writes it."""
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping) and "currency" in value:
        return str(value["amount"])
    if isinstance(value, (list, tuple)):
        return tuple(str(one) for one in value)
    return value.isoformat() if isinstance(value, date) else str(value)


def _shown(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else f"[{', '.join(value)}]"


def _wrong_names(
    named: Sequence[Name], scenario: Scenario, names: Names, ids: Sequence[str]
) -> tuple[Problem, ...]:
    """The words that name nothing the agreement, or the record of the case, knows."""
    page = Page(scenario.source, names)
    readings = [f"{fork}={one}" for fork, has in names.forks.items() for one in has.readings]
    bearers = (*names.parties, *names.units, *names.groups, "all", TOGETHER)
    for name in named:
        written = name.written
        if name.kind == "party" and written.text not in names.parties:
            page.unknown("unknown-party", written, names.parties, party=written.text)
        elif name.kind == "bearer" and written.text not in bearers:
            page.unknown("unknown-party", written, bearers, party=written.text)
        elif name.kind == "clause" and written.text not in names.clauses:
            page.unknown("unknown-clause", written, names.clauses, clause=written.text)
        elif name.kind == "event" and written.text not in ids:
            page.unknown("about-unknown-event", written, ids, id=written.text)
        elif name.kind == "reading" and written.text not in readings:
            page.unknown("not-one-of", written, readings, text=written.text)
    return page.in_order()
