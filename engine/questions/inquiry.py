"""What each question adds to the common course: whom it is about, what it requires, its effect."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine.inference.facts import Row
from engine.inference.kinds import Kind
from engine.inference.run import Ledger
from engine.inference.worlds import Worlds
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.sentence import Sentence
from engine.questions.event_rows import row
from engine.questions.question import Question
from engine.questions.verdict import Part


@dataclass(frozen=True, slots=True)
class LastDay:
    """The last day, inclusive, for a notice to some end, and whether it counts when that was sent
    or received."""

    day: date
    counts_from: str


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A question made ready to run.

    `about` is what the requirements are about: a notice, a party, the agreement.
    `requires` are their ids in the order in which they are told; `reads` the kinds the
    effect is read from; `regulated` whether the agreement speaks of the matter at all.
    """

    question: Question
    about: str
    requires: tuple[str, ...]
    reads: frozenset[str]
    parts: Callable[[Ledger], Sequence[Part]]
    given: Callable[[Worlds], Sequence[Row]] = lambda worlds: ()
    events: tuple[Recorded, ...] = ()
    assumed: tuple[Sentence, ...] = ()
    supposed: Callable[[Ledger], Iterable[Sentence]] = lambda ledger: ()
    """What the answer takes for granted beyond that, by what was found."""
    stated: Callable[[Ledger], Iterable[Row]] = lambda ledger: ()
    """Facts behind the effect: what is open about them is missing too, whatever the answer."""
    cites: Callable[[Ledger], Iterable[str]] = lambda ledger: ()
    """Clauses that are quoted beside those of the requirements."""
    stated_in_a_no: bool = False
    """Whether that part of the effect stands where the answer is no too."""
    regulated: bool = True
    not_given: bool = False
    """Nothing that the question is about is on record on that day."""
    there: Callable[[Ledger], int] | None = None
    """The worlds in which what the question is about is there at all; None: in all of them."""
    last_for_end: Callable[[Ledger], LastDay | None] = lambda ledger: None
    """By when a notice had to be given for the end that is wanted, by the main readings."""
    in_force: str = ""
    """The requirement that may be supposed met, if it alone is open."""


def asked_about(kind: type[Kind], *values: Any) -> Callable[[Worlds], Sequence[Row]]:
    """The one fact that a question adds, in whatever worlds it is run."""
    return lambda worlds: (row(kind, worlds, *values),)


def speaks_of(agreement: Agreement, *kinds: str) -> bool:
    """Whether a clause of the agreement has a term of one of the kinds."""
    return any(term.kind in kinds for term in agreement.terms)
