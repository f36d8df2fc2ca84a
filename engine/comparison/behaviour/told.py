"""What two versions answer to the same question about the same record, and where they differ."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import Any, Final, TypeVar

from engine.comparison.behaviour.answers import Answers, ledger_of
from engine.comparison.behaviour.moved import (
    ADVICE,
    MISSING,
    READINGS,
    Combination,
    closer,
    compared,
    of_no_party,
)
from engine.comparison.behaviour.numbers import Numbers
from engine.comparison.duties_apart import ComparedDuties
from engine.comparison.pairs import Paired, Side
from engine.inference.book import Book
from engine.inference.shared import Kept
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.ask import QUESTIONS, Asked, Inquired, Ran, goals_of, judge, run_for, run_key
from engine.questions.inquiry import Inquiry
from engine.questions.lists.duty import Duty
from engine.questions.lists.obligations import listed, run_owed
from engine.questions.openness.open_points import Search
from engine.questions.question import Question
from engine.questions.readings.readings import dependence
from engine.questions.record import live
from engine.questions.told import told

OBLIGATIONS: Final = "obligations"
COSTS: Final[Mapping[str, int]] = {OBLIGATIONS: 10, "payment": 4, "penalty": 4, "excuse": 4}
"""What asking costs, beside the cheapest question."""
YEARLY: Final = ("payment", "renewal")
"""Questions about a year, which is counted from that of the day."""
KEPT: Final = 8
"""Runs of a version that are kept for the next question."""
T = TypeVar("T")
Said = Mapping[str, Any]
"""What a version answers, or its duties by their addresses."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A question without its day: `year` and `for_year` are counted from the year of the day."""

    name: str
    party: str = ""
    against: str = ""
    duty: str = ""
    event: str = ""
    years: int = 0
    person: tuple[tuple[str, str], ...] = ()
    more: tuple[tuple[str, Any], ...] = ()
    """Options that only a question of a scenario has, by their names in a question."""

    def on(self, day: date, readings: Mapping[str, str] = MappingProxyType({})) -> Question:
        """The question as it is asked on a day."""
        year = min(day.year + self.years, date.max.year)
        more = dict(self.more)
        fixed = {**dict(more.pop("readings", ())), **readings}
        return Question(
            self.name,
            day,
            party=self.party,
            against=self.against,
            duty=self.duty,
            event=self.event,
            year=year if self.name == "payment" else None,
            for_year=year if self.name == "renewal" else None,
            person=MappingProxyType(dict(self.person)),
            readings=fixed,
            **more,
        )


@dataclass(eq=False)
class Version:
    """One of the two: asks it, and keeps what it has answered."""

    agreement: Agreement
    side: Side
    book: Book
    paired: Paired
    kept: Kept = field(default_factory=Kept)
    _cost: int = 0
    _runs: dict[Any, Ran] = field(default_factory=dict)
    """The last runs: what is asked for each party rests on the same facts."""
    _known: dict[Any, Said] = field(default_factory=dict)
    _compared: dict[Any, tuple[Said, Said, Any]] = field(default_factory=dict)
    _answers: Answers = field(default_factory=Answers)
    _numbers: Numbers = field(default_factory=Numbers)

    @property
    def spent(self) -> int:
        """What asking has cost, in units of some 3 ms: a conclusion or an answer is a fifth."""
        return self._cost // 20

    def told(
        self, ask: Ask, day: date, record: Sequence[Recorded], fixed: Combination = ()
    ) -> Mapping[str, Any]:
        """What it answers on a day, in the old version's names; `fixed` has forks of its own."""
        counted = self.counted(record, day, dict(ask.more).get("known_on"))
        key = (ask, day, self._numbers.of(counted), fixed)  # one for each record as it counts
        if key not in self._known:
            before = self.kept.concluded + self._answers.made
            self._known[key] = self._asked(ask, ask.on(day, dict(fixed)), counted)
            self._cost += 1 + 4 * (self.kept.concluded + self._answers.made - before)
        return self._known[key]

    def compared(self, how: Hashable, own: Said, other: Said, compare: Callable[[], T]) -> T:
        """What comparing an answer of its own with one of another version gives, worked out once.

        Searching compares the same two again for each history that is made longer, and for each
        duty of a list of which it asks on which days it differs.
        """
        key = how, id(own), id(other)
        if key not in self._compared:
            self._compared[key] = own, other, compare()  # held, so that the key stays theirs
        found: T = self._compared[key][-1]
        return found

    def told_under(
        self, ask: Ask, day: date, record: Sequence[Recorded], readings: Mapping[str, str]
    ) -> Mapping[str, Any]:
        """What it answers with readings fixed, in the names of the old version."""
        own = {old: new for new, old in self.paired.fork_names.items() if self.side == "new"}
        fixed = tuple(sorted((own.get(fork, fork), one) for fork, one in readings.items()))
        return self.told(ask, day, record, fixed)

    def days(self, ask: Ask, day: date, record: Sequence[Recorded]) -> frozenset[date]:
        """Every day that a fact of that run speaks of."""
        question = self.own(ask.on(day))
        if question is None:
            return frozenset()
        counted = self.counted(record, day, question.known_on)
        if ask.name == OBLIGATIONS:
            of = (question, self.agreement, counted, self.book, "plain", self.kept)
            runs: Sequence[Ran] = run_owed(*of)
        else:
            runs = [self._run(self._inquiry(question, counted), counted)]
        return frozenset().union(*(ledger_of(done).days for done in runs))

    def counted(
        self, record: Sequence[Recorded], day: date, known_on: date | None = None
    ) -> tuple[Recorded, ...]:
        """The events that count on a day and that are events under this version at all."""
        return live([one for one in record if self.knows(one)], day, known_on)

    def knows(self, event: Recorded) -> bool:
        """Whether it names no party and no open term that only the other version has."""
        return not self._unheard_of or not any(
            isinstance(value, str) and value in self._unheard_of for value in event.values.values()
        )

    def own(self, question: Question) -> Question | None:
        """A question as this version can be asked it; None about a party that it does not have.

        Who lives in a place that it does not have lives elsewhere.
        """
        if not self._strangers or not self._strangers & {question.party, *question.person.values()}:
            return question
        person = {
            key: "no" if one in self._strangers else one for key, one in question.person.items()
        }
        return None if question.party in self._strangers else replace(question, person=person)

    @cached_property
    def _unheard_of(self) -> frozenset[str]:
        terms = {*self.paired.old.open_terms, *self.paired.new.open_terms}
        return self._strangers | (terms - set(self.agreement.open_terms))

    @cached_property
    def _strangers(self) -> frozenset[str]:
        all_ = {one.id for side in (self.paired.old, self.paired.new) for one in side.parties}
        return frozenset(all_ - {one.id for one in self.agreement.parties})

    def _asked(
        self, ask: Ask, question: Question, record: tuple[Recorded, ...]
    ) -> Mapping[str, Any]:
        if question.name == OBLIGATIONS:
            return self._listed(question, record)
        own = self.own(question)
        if own is None:
            return of_no_party(self._readings)
        inquiry = self._inquiry(own, record)
        done = self._run(inquiry, record)
        key = (ask, question.on, *sorted(question.readings.items()))
        return self._answers.of(
            ask.name, key, ledger_of(done), lambda: self._said(inquiry, done, record)
        )

    def _listed(self, question: Question, record: tuple[Recorded, ...]) -> dict[str, Any]:
        runs = run_owed(question, self.agreement, record, self.book, "plain", self.kept)
        return self._rows(runs, question)

    def _rows(self, runs: Sequence[Ran], question: Question) -> dict[str, Any]:
        searches = {done: Search(done.ledger, done.ledger.worlds.arguable) for done in runs}
        return {
            self._address(duty): self._duties.of(duty, searches[done])
            for done, duty in listed(runs, self.agreement, question.on)
        }

    def _said(self, inquiry: Inquiry, done: Ran, record: tuple[Recorded, ...]) -> dict[str, Any]:
        judged, shown = judge(inquiry, done.ledger), tuple(inquiry.parts(done.ledger))
        rest = (done.ledger, judged, shown, done.positions)
        return self._in_words_of_both(Inquired(inquiry, self.agreement, done.events, record, *rest))

    def _in_words_of_both(self, found: Inquired) -> dict[str, Any]:
        """What is compared of an answer, in the names that the old version has."""
        rests = dependence(self.agreement, found.verdict, found.parts)
        said = told(found, rests)
        outcomes = {
            tuple(sorted((self._fork(f), r) for f, r in readings.items())): [
                answer,
                compared(effect),
            ]
            for readings, answer, effect in said["outcomes"]
        }
        answer = {
            **{key: said[key] for key in ("answer", "regulated")},
            "effect": compared(said["effect"]),
            "outcomes": outcomes,
            READINGS: self._readings,
            **closer(found, rests),
        }
        answer[MISSING] = tuple(
            " ".join(map(self.old_clause, fact.split(" "))) for fact in answer[MISSING]
        )
        answer[ADVICE] = tuple(map(self.old_clause, answer[ADVICE]))
        answer["weak"] = {
            f"{self._fork(fork)}={reading}": one
            for held, one in answer["weak"]
            for fork, reading in held.items()
        }
        return answer

    def _inquiry(self, question: Question, record: tuple[Recorded, ...]) -> Inquiry:
        return QUESTIONS[question.name](question, self.agreement, record)

    def _run(self, inquiry: Inquiry, record: tuple[Recorded, ...]) -> Ran:
        """A run that was just made for another party is not made again."""
        named_ = ("goals", inquiry.requires, inquiry.reads)
        goals = self.kept.once(named_, lambda: goals_of(inquiry, self.book))
        asked = Asked(inquiry.question, inquiry.events, inquiry.given)
        key = run_key(asked, goals)
        named = None if key is None else (key, *self._numbers.of(record))
        done = self._runs.get(named)
        if done is None:
            done = run_for(goals, asked, self.agreement, record, self.book, "plain", self.kept)
        if named is not None:
            self._runs[named] = done
            for old in list(self._runs)[:-KEPT]:
                del self._runs[old]
        return done

    @cached_property
    def _duties(self) -> ComparedDuties:
        return ComparedDuties(self.agreement, self._fork)

    @cached_property
    def _readings(self) -> frozenset[str]:
        """Every reading that it has, by the fork's old name."""
        forks = self.agreement.forks.values()
        return frozenset(
            f"{self._fork(fork.id)}={one.id}" for fork in forks for one in fork.readings
        )

    def _fork(self, fork: str) -> str:
        return self.paired.fork_names.get(fork, fork) if self.side == "new" else fork

    def _address(self, duty: Duty) -> str:
        """As a scenario writes it, but for the clause, which is named as in the old version."""
        clause = self.old_clause(duty.clause)
        to = f" > {duty.beneficiary}" if duty.beneficiary else ""
        period = f" {duty.period}" if duty.period else ""
        return f"{clause} {duty.bearer or 'together'}{to}{period}"

    def old_clause(self, clause: str) -> str:
        """The id that the clause has in the old version, if it has one."""
        return self._old_clauses.get(clause, clause)

    @cached_property
    def _old_clauses(self) -> Mapping[str, str]:
        if self.side == "old":
            return {}
        return {new.id: old.id for old, new in reversed(self.paired.clauses) if new and old}
