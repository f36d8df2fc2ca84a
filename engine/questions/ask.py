"""Asking: one course for every question, from the record to an answer with its reasons."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from engine.inference.book import Book
from engine.inference.executors import matcher
from engine.inference.facts import Row
from engine.inference.given import Asked, LeftEarlier, Nth
from engine.inference.kinds import info
from engine.inference.run import Ledger, run
from engine.inference.truth import NO, Truth
from engine.inference.worlds import Worlds, worlds
from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.model.event import Recorded
from engine.questions import given
from engine.questions.horizon import ordinals
from engine.questions.in_force import in_force
from engine.questions.inquiry import Inquiry
from engine.questions.leaving import notice, termination
from engine.questions.positions import FieldName, choices, fields_read, forks_read, positions
from engine.questions.question import Question
from engine.questions.record import live
from engine.questions.renewal import renewal
from engine.questions.verdict import Part, Requirement, Verdict, verdict

Make = Callable[[Question, Agreement, Sequence[Recorded]], Inquiry]
QUESTIONS: Final[Mapping[str, Make]] = {
    "in-force": in_force,
    "termination": termination,
    "notice": notice,
    "renewal": renewal,
}


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
) -> Inquired:
    """Runs the rules on the record as it stood, in every combination of readings that counts."""
    counted = live(events, question.on, question.known_on)
    inquiry = QUESTIONS[question.name](question, agreement, counted)
    recorded, counted = counted, (*counted, *inquiry.events)
    part = book.upstream(_goals(inquiry, book))
    read = fields_read(part)
    stands = positions(counted)
    forks = forks_read(agreement, part.kinds, read)
    tried = worlds(choices(agreement, forks, stands, question.readings))
    rows = _given(inquiry, agreement, part, tried, recorded, read)
    ledger = _settled(part, tried, rows, counted, executor)
    judged = judge(inquiry, ledger)
    shown = tuple(inquiry.parts(ledger))
    return Inquired(inquiry, agreement, counted, tuple(events), ledger, judged, shown, stands)


def _settled(
    part: Book,
    tried: Worlds,
    rows: Sequence[Row],
    counted: Sequence[Recorded],
    executor: str,
) -> Ledger:
    """Runs the rules until those who have left are the same as in the run before.

    A departure bears only on what is dated after it, so each round settles at least the
    next departure in time. Where days are unknown the rounds need not meet: then those who
    may have left are taken as perhaps having left.
    """
    left: dict[tuple[str, date], Truth] = {}
    last = max((day for event in counted for day in given.days_in(event)), default=date.min)
    for _ in range(len(counted) + 2):
        given_left = [Row(info(LeftEarlier), values, truth) for values, truth in left.items()]
        ledger = run(part, tried, [*rows, *given_left], matcher(executor))
        found = {
            (str(row.value("by")), row.value("ends")): row.truth
            for row in ledger.store.of("good")
            if row.value("scope") == "party" and isinstance(row.value("ends"), date)
        }
        earlier = {key: truth for key, truth in found.items() if key[1] < last}
        if earlier == left:
            return ledger
        left = earlier
    perhaps = {key: Truth(0, truth.possible, 0) for key, truth in left.items()}
    given_left = [Row(info(LeftEarlier), values, truth) for values, truth in perhaps.items()]
    return run(part, tried, [*rows, *given_left], matcher(executor))


def judge(inquiry: Inquiry, ledger: Ledger, supposing: str = "") -> Verdict:
    """The verdict over the requirements; `supposing` names one that is taken as met."""
    required = []
    for name in inquiry.requires:
        applies, truth = ledger.status(name, inquiry.about)
        if name == supposing:
            truth = ledger.frame.certain
        if applies:
            required.append(Requirement(name, applies, truth))
    if inquiry.not_given:
        required = [Requirement("given", ledger.worlds.all, NO)]
    elif not inquiry.regulated:
        required = [Requirement("regulated", ledger.worlds.all, NO)]
    return verdict(ledger.worlds, required)


def supposing_in_force(found: Inquired) -> Inquired | None:
    """The same with in force met, where that alone keeps the answer open."""
    name = found.inquiry.in_force
    open_ = found.verdict.worlds.arguable & (found.verdict.unknown | found.verdict.judgement)
    if not name or not open_:
        return None
    judged = judge(found.inquiry, found.ledger, supposing=name)
    if judged.answer in ("unknown", "judgement"):
        return None
    return replace(found, verdict=judged)


def _goals(inquiry: Inquiry, book: Book) -> frozenset[str]:
    required = {rule.then.kind.name for rule in book.rules if rule.id in inquiry.requires}
    return frozenset(required | inquiry.reads)


def _given(
    inquiry: Inquiry,
    agreement: Agreement,
    part: Book,
    tried: Worlds,
    recorded: Sequence[Recorded],
    read: frozenset[FieldName],
) -> list[Row]:
    on = inquiry.question.on
    counted = (*recorded, *inquiry.events)
    days = [on, *(d for e in counted if e.kind in part.kinds for d in given.days_in(e))]
    if inquiry.question.for_year:
        days.append(on.replace(year=inquiry.question.for_year, month=12, day=31))
    return [
        given.row(Asked, tried, on),
        *given.party_rows(agreement, tried),
        *given.term_rows(agreement, part, tried, read),
        *given.event_rows(agreement, part, tried, recorded, on),
        *given.event_rows(agreement, part, tried, inquiry.events, NEVER),
        *(given.row(Nth, tried, n) for n in ordinals(agreement, days)),
        *inquiry.given(tried),
    ]
