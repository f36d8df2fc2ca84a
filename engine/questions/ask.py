"""Asking: one course for every question, from the record to an answer with its reasons."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Final

from engine.inference.book import Book, alive
from engine.inference.executors import matcher
from engine.inference.facts import Row
from engine.inference.run import Ledger, run
from engine.inference.shared import Batch, Kept
from engine.inference.truth import NO, Truth
from engine.inference.worlds import Worlds, worlds
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions import given
from engine.questions.amendment import amendment
from engine.questions.assignment import assignment
from engine.questions.eligibility import eligibility
from engine.questions.excuse import excuse
from engine.questions.in_force import in_force
from engine.questions.inquiry import Inquiry
from engine.questions.leaving import notice, termination
from engine.questions.lists.duties_named import forks_of_duties
from engine.questions.payment import payment
from engine.questions.penalty import penalty
from engine.questions.question import Question
from engine.questions.readings.positions import (
    FieldName,
    bearing,
    choices,
    fields_read,
    forks_read,
    positions,
    terms_present,
)
from engine.questions.record import live
from engine.questions.remembered import of_agreement
from engine.questions.renewal import renewal
from engine.questions.repayment import repayment
from engine.questions.rescinding import rescission
from engine.questions.settled import but_settled, forks_settled, kinds_settled, settled_facts
from engine.questions.verdict import Part, Requirement, Verdict, verdict
from engine.questions.who_has_left import RESTS_ON, settled

Make = Callable[[Question, Agreement, Sequence[Recorded]], Inquiry]
QUESTIONS: Final[Mapping[str, Make]] = {
    "in-force": in_force,
    "termination": termination,
    "notice": notice,
    "renewal": renewal,
    "excuse": excuse,
    "rescission": rescission,
    "repayment": repayment,
    "payment": payment,
    "eligibility": eligibility,
    "amendment": amendment,
    "assignment": assignment,
    "penalty": penalty,
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What a run is to answer: the question, its own events, and the facts it adds."""

    question: Question
    events: tuple[Recorded, ...] = ()
    given: Callable[[Worlds], Sequence[Row]] = lambda worlds: ()
    until: date | None = None
    """The last day that is looked ahead to, if later than the day asked about."""


def run_key(asked: Asked, goals: frozenset[str]) -> Hashable | None:
    """What a run depends on beside the agreement and the events that count; None where the
    question brings events of its own."""
    if asked.events:
        return None
    question, added = asked.question, tuple(row.values for row in asked.given(worlds(())))
    years = (question.for_year, question.year, asked.until)
    days = (question.on, question.record_day)
    return (*days, *years, added, goals, *sorted(question.readings.items()))


@dataclass(frozen=True, slots=True, eq=False)
class Ran:
    """A run, the events that counted in it, and the stands taken on forks."""

    ledger: Ledger
    events: tuple[Recorded, ...]
    positions: Mapping[str, Recorded]


@dataclass(frozen=True, slots=True, eq=False)
class Inquired:
    """A question that has been run: its ledger, its verdict, its effect."""

    inquiry: Inquiry
    agreement: Agreement
    events: tuple[Recorded, ...]
    """The events that counted, the question's own included."""
    recorded: tuple[Recorded, ...]
    """Everything that was handed in."""
    ledger: Ledger
    verdict: Verdict
    parts: tuple[Part, ...]
    positions: Mapping[str, Recorded]

    @property
    def question(self) -> Question:
        return self.inquiry.question


def inquire(
    question: Question,
    agreement: Agreement,
    events: Sequence[Recorded],
    book: Book,
    executor: str = "plain",
    kept: Kept | None = None,
    runs: dict[Hashable, Ran] | None = None,
) -> Inquired:
    """Runs the rules on the record as it stood, in every combination of readings that counts.

    `runs`: those made before, over the same agreement and the same events, which must stay alive;
    a question about another party is answered from the same run.
    """
    counted = live(events, question.record_day, question.known_on)
    inquiry = QUESTIONS[question.name](question, agreement, counted)
    asked = Asked(question, inquiry.events, inquiry.given)
    goals = goals_of(inquiry, book)
    key = run_key(asked, goals)
    done = None if runs is None else runs.get(key)
    if done is None:
        done = run_for(goals, asked, agreement, counted, book, executor, kept)
        if runs is not None and key is not None:
            runs[key] = done
    judged = judge(inquiry, done.ledger)
    shown = tuple(inquiry.parts(done.ledger))
    return Inquired(
        inquiry, agreement, done.events, tuple(events), done.ledger, judged, shown, done.positions
    )


def run_for(
    goals: frozenset[str],
    asked: Asked,
    agreement: Agreement,
    counted: Sequence[Recorded],
    book: Book,
    executor: str,
    kept: Kept | None = None,
) -> Ran:
    """Runs the part of the book that the kinds in `goals` rest on, over events that count.

    With `kept`, what former runs have concluded from the same facts is taken over.
    """
    once: given.Once = (of_agreement(agreement, book) if kept is None else kept).once
    of_events: given.Once = given.make if kept is None else kept.once
    events = (*counted, *asked.events)
    there = once(("terms", id(agreement)), lambda: (agreement, terms_present(agreement, book)))
    present = there[1] | {
        book.read_as(event.kind) for event in events
    }  # beside it: ids do not recur
    present |= kinds_settled(agreement)

    def of_kinds() -> tuple[Book, Book, frozenset[FieldName], list[str]]:
        part = alive(book.upstream(goals), present).upstream(goals)
        bears = bearing(part, goals, present)
        read = fields_read(bears, present)
        return part, bears, read, forks_read(agreement, read)

    part, bears, read, own = once(("kinds", goals, id(agreement), present), of_kinds)
    stands = positions(events)
    met = {*own, *forks_of_duties(agreement, bears, events), *forks_settled(agreement)}
    forks = [fork for fork in agreement.forks if fork in met]
    question, fixed = asked.question, asked.question.readings
    on, years = question.on, (question.for_year, question.year)
    if question.name == "renewal" and question.for_year is None:
        years = (min(on.year + 1, date.max.year), None)  # as far as where that year is named
    ahead = [date(year, 12, 31) for year in years if year] + ([asked.until] if asked.until else [])

    def run_of(ruled: Book, by: str, batches: Sequence[Batch]) -> Ledger:
        if kept is not None:
            return kept.run(ruled, tried, batches)
        rows = [row for batch in batches for row in batch.rows()]
        return run(ruled, tried, rows, matcher(by))

    named = tuple((fork, str(stand.values["reading"])) for fork, stand in stands.items())
    key = ("choices", id(agreement), tuple(forks), named, *sorted(fixed.items()))
    chosen = once(key, lambda: choices(agreement, forks, stands, fixed))
    tried = once(("worlds", chosen), lambda: worlds(chosen))
    supplied = given.Supplied(agreement, part, tried, on, once, of_events, question.record_day)
    added = (*asked.given(tried),)
    judged = but_settled(counted, agreement)
    batches = settled_facts(agreement, book, tried)
    batches += supplied.batches(judged, asked.events, added, read, ahead)
    leaving = part.upstream(RESTS_ON) if kept is None else part  # what is kept is shared
    rounds = partial(run_of, leaving, "plain")  # as often as somebody leaves: a sweep
    ledger = settled(batches, events, partial(run_of, part, executor), rounds)
    return Ran(ledger, events, stands)


def part_behind(
    what: Inquiry | frozenset[str], agreement: Agreement, events: Iterable[Recorded], book: Book
) -> Book:
    """The rules that can fire for a question, or for the kinds named, over terms and events."""
    goals = what if isinstance(what, frozenset) else goals_of(what, book)
    return alive(book.upstream(goals), _present(agreement, events, book)).upstream(goals)


def _present(agreement: Agreement, events: Iterable[Recorded], book: Book) -> frozenset[str]:
    """The kinds of terms and events that are there at all, and what rules ask of the terms."""
    there = terms_present(agreement, book) | kinds_settled(agreement)
    return there | {book.read_as(event.kind) for event in events}


def judge(inquiry: Inquiry, ledger: Ledger, supposing: str = "") -> Verdict:
    """The verdict over the requirements; `supposing` names one that is taken as met."""
    required = []
    for name in inquiry.requires:
        applies, truth = ledger.status(name, inquiry.about)
        if name == supposing:
            truth = Truth(truth.possible, 0, 0)  # what is not met stays so
        if applies:
            required.append(Requirement(name, applies, truth))
    if inquiry.not_given:
        required = [Requirement("given", ledger.worlds.all, NO)]
    elif not inquiry.regulated:
        required = [Requirement("regulated", ledger.worlds.all, NO)]
    elif inquiry.there is not None:
        there = inquiry.there(ledger)
        if not there:
            required = []
        if ledger.worlds.all & ~there:
            required.insert(0, Requirement("there", ledger.worlds.all, Truth(there, 0, 0)))
    return verdict(ledger.worlds, required)


def supposing_in_force(found: Inquired) -> Inquired | None:
    """The same with in force met, where that alone keeps the answer open."""
    name = found.inquiry.in_force
    open_ = found.verdict.worlds.arguable & (found.verdict.unknown | found.verdict.judgement)
    if not name or not open_:
        return None
    judged = judge(found.inquiry, found.ledger, supposing=name)
    if judged.worlds.arguable & (judged.unknown | judged.judgement):
        return None  # something else is open too
    return replace(found, verdict=judged)


def goals_of(inquiry: Inquiry, book: Book) -> frozenset[str]:
    """The kinds that a question is answered from."""
    required = {rule.then.kind.name for rule in book.rules if rule.id in inquiry.requires}
    return frozenset(required | inquiry.reads)
