"""What a scenario exercises: clauses an expected answer rests on, forks, readings.

Nothing is exercised by being loaded, nor by an answer of which nothing is expected.

- A *clause*: an answer, a status or a part of the effect that the case expects rests on it
  (`engine.questions.reasons.support`), in the world the expectation is about. Of a `no`, only the
  requirements that are unmet count, of an open answer those that are open.
- A *fork*: an answer of which something is expected consulted it.
- A *reading*: so consulted, and something is expected under it by `under`, `weak` or `readings`.
  The main one (also that of a recorded position) counts too where `main`, `effect` or `statuses`
  expect something that the fork moves. A weak reading that is expected to change nothing counts
  if its fork is consulted.
"""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from engine.inference.book import Book
from engine.inference.facts import Row
from engine.inference.truth import status
from engine.language.scenario import Case
from engine.language.scenario_duties import LISTS
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.ask import Inquired, inquire, supposing_in_force
from engine.questions.question import Question
from engine.questions.readings.readings import dependence
from engine.questions.reasons.support import Support
from engine.questions.scenarios.duty_coverage import exercised_duties
from engine.questions.scenarios.exercised import Exercised

Way = tuple[str, ...]
OF_MAIN = frozenset({"main", "effect", "statuses"})
SUPPOSING = "supposing in force"


def exercised(
    case: Case, agreement: Agreement, record: Sequence[Recorded], book: Book
) -> Exercised:
    """What one case exercises."""
    question = Question(**case.when)
    if question.name in LISTS:
        return exercised_duties(question, case.then, agreement, record, book)
    found = Exercised()
    told = _Case(agreement, tuple(record), book, found)
    ways = [expected.of for expected in case.then]
    told.answer(question, [way for way in ways if way[0] not in ("under", SUPPOSING)])
    for reading in dict.fromkeys(way[1] for way in ways if way[0] == "under"):
        told.under(question, reading, [way[2:] for way in ways if way[:2] == ("under", reading)])
    told.supposing(question, [way[1:] for way in ways if way[0] == SUPPOSING and way[1:]])
    for fork, reading in question.readings.items():
        told.chosen(question, fork, reading)
    return found


@dataclass(frozen=True, slots=True)
class _Case:
    """One record, and what has been found to be exercised so far."""

    agreement: Agreement
    record: tuple[Recorded, ...]
    book: Book
    found: Exercised

    def answer(self, question: Question, ways: Sequence[Way]) -> None:
        """The expectations of the answer that was asked for."""
        if ways:
            self._count(self._asked(question), ways)

    def under(self, question: Question, reading: str, ways: Sequence[Way]) -> None:
        """Those with a reading fixed: its fork counts if it is consulted where it is free."""
        fork, _, chosen = reading.partition("=")
        fixed = replace(question, readings={**question.readings, fork: chosen})
        parts = [("effect", *way) if way != ("answer",) else way for way in ways]
        self._count(self._asked(fixed), parts)
        self._if_consulted(self._asked(question), fork, chosen)

    def supposing(self, question: Question, ways: Sequence[Way]) -> None:
        """Those of the answer with the agreement in force, where only that is open."""
        supposed = supposing_in_force(self._asked(question)) if ways else None
        if supposed is not None:
            self._count(supposed, ways)

    def chosen(self, question: Question, fork: str, reading: str) -> None:
        """A reading that the whole case chose."""
        left = {name: held for name, held in question.readings.items() if name != fork}
        self._if_consulted(self._asked(replace(question, readings=left)), fork, reading)

    def _asked(self, question: Question) -> Inquired:
        return inquire(question, self.agreement, self.record, self.book)

    def _if_consulted(self, free: Inquired, fork: str, reading: str) -> None:
        if fork in _consulted(free):
            self.found.forks.add(fork)
            self.found.readings.add((fork, reading))

    def _count(self, found: Inquired, ways: Sequence[Way]) -> None:
        consulted = _consulted(found)
        self.found.forks |= set(consulted)
        worlds = found.verdict.worlds
        expected = {("answer",) if way[0] == "main" else way for way in ways if way[0] in OF_MAIN}
        for fork, moved in _moved(found).items():
            if expected & moved:
                self.found.forks.add(fork)
                self.found.readings.add((fork, _main(found, fork)))
        self.found.clauses |= _clauses(found, worlds.main, ways)
        for place, (fork, reading) in enumerate(worlds.weak):
            own = [way[2:] for way in ways if way[:2] == ("weak", f"{fork}={reading}")]
            if own and (fork in consulted or _moved_at(found, worlds.weak_world(place))):
                self.found.forks.add(fork)
                self.found.readings.add((fork, reading))
                told = [way if way == ("answer",) else ("effect", *way) for way in own]
                self.found.clauses |= _clauses(found, worlds.weak_world(place), told)


def _consulted(found: Inquired) -> Mapping[str, str]:
    """The forks that the answer consulted, with their main readings."""
    return dependence(found.agreement, found.verdict, found.parts).main


def _main(found: Inquired, fork: str) -> str:
    return next(one.main for one in found.verdict.worlds.choices if one.fork == fork)


def _moved(found: Inquired) -> Mapping[str, set[Way]]:
    """What each fork moves: the answer, parts of the effect, statuses.

    By its arguable readings if it has several, else by its weak ones, each tried alone.
    """
    worlds, judged = found.verdict.worlds, found.verdict
    moved: dict[str, set[Way]] = {one.fork: set() for one in worlds.choices}
    decisive = dependence(found.agreement, judged, found.parts).decisive
    for what, forks in decisive.items():
        for fork in forks:
            moved[fork].add(tuple(what.split(".")))
    for fork, one in itertools.product(moved, judged.requirements):
        bits = (one.applies, one.truth.yes, one.truth.unknown, one.truth.judgement)
        if any(worlds.depends_on(seen, fork) for seen in bits):
            moved[fork].add(("statuses", one.id))
    alone = {one.fork for one in worlds.choices if len(one.readings) == 1}
    for place, (fork, _) in enumerate(worlds.weak):
        if fork in alone:
            moved[fork] |= _moved_at(found, worlds.weak_world(place))
    return moved


def _moved_at(found: Inquired, world: int) -> set[Way]:
    """What is otherwise in a world than under the main readings."""
    judged, main = found.verdict, found.verdict.worlds.main
    shown = [part.among(judged.yes) for part in found.parts]
    moved: set[Way] = {("effect", part.name) for part in shown if part.at(world) != part.at(main)}
    if judged.at(world) != judged.at(main):
        moved.add(("answer",))
    for one in judged.requirements:
        if status(one.truth, world) != status(one.truth, main):
            moved.add(("statuses", one.id))
    return moved


def _clauses(found: Inquired, world: int, ways: Iterable[Way]) -> set[str]:
    """The clauses on which what is expected rests in a world."""
    expected = {way[0] for way in ways}
    support = Support(found.ledger, world)
    about = found.inquiry.about
    named = {way[1] for way in ways if way[0] == "statuses"}
    of_the_answer = expected - {"statuses", "effect", "weak"}
    for one in found.verdict.requirements:
        if one.id in named or (of_the_answer and _decides(found, one.id, world)):
            support.requirement(one.id, about)
    if "effect" in expected:
        for row in _behind_the_effect(found):
            support.row(row)
    return support.clauses


def _decides(found: Inquired, requirement: str, world: int) -> bool:
    """Whether the requirement is why the answer is what it is: all are, of a yes."""
    answer = found.verdict.at(world)
    own = next(one.truth for one in found.verdict.requirements if one.id == requirement)
    return answer == "yes" or status(own, world) == answer


def _behind_the_effect(found: Inquired) -> Iterator[Row]:
    """The facts from which the effect is read: those that name what was asked about, if any."""
    wanted = [found.inquiry.about, found.question.party]
    for kind in found.inquiry.reads:
        rows = found.ledger.store.of(kind)
        own = [[row for row in rows if one in row.values] for one in wanted if one]
        yield from next((some for some in own if some), rows)
