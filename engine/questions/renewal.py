"""The question `renewal`: is the term that starts in a year certain, for the whole?"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import partial

from engine.inference.given import WantedYear
from engine.inference.run import Ledger
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions import parts
from engine.questions.inquiry import Inquiry, asked_about, speaks_of
from engine.questions.question import Question
from engine.questions.verdict import Part

REQUIRES = ("approved", "signed", "term", "not-ended-before", "locked")
READS = frozenset({"sought", "last-chance"})


def renewal(question: Question, agreement: Agreement, events: Sequence[Recorded]) -> Inquiry:
    """Certain: nothing that may still happen keeps the term away."""
    return Inquiry(
        question,
        "agreement",
        REQUIRES,
        READS,
        partial(_effect, question),
        given=asked_about(WantedYear, question.for_year),
        cites=partial(_behind_the_periods, question),
        regulated=speaks_of(agreement, "renewal") or _first_year(agreement) == question.for_year,
    )


def _first_year(agreement: Agreement) -> int | None:
    """The year of the first period, which needs no clause on renewal."""
    starts = (term.values["from_"] for term in agreement.terms if term.kind == "period")
    return next((day.year for day in starts if isinstance(day, date)), None)


def _behind_the_periods(question: Question, ledger: Ledger) -> Iterator[str]:
    """The clauses by which periods begin up to that year: they say which begins in it, or none."""
    year = question.for_year
    return parts.clauses(
        ledger, "running period", lambda row: year is None or row.value("year") <= year
    )


def _effect(question: Question, ledger: Ledger) -> Sequence[Part]:
    chances = [(r.value("day"), r.truth) for r in ledger.store.of("last-chance")]
    last = parts.latest(ledger, chances)
    return (
        Part("state", _state(ledger)),
        Part("certain_from", parts.combined(lambda day: day + timedelta(days=1), last)),
        Part("last_notice_day", last),
    )


def _state(ledger: Ledger) -> parts.Values:
    """`none`, `ended`, `open` or `certain`; `unknown` where the record does not say."""
    left = ledger.worlds.all
    found = []
    for requirement, state in (("term", "none"), ("not-ended-before", "ended"), ("locked", "open")):
        _, truth = ledger.status(requirement, "agreement")
        found.append((state, left & ~truth.possible))
        found.append(("unknown", left & (truth.unknown | truth.judgement)))
        left &= truth.yes
    for requirement in ("approved", "signed"):
        _, truth = ledger.status(requirement, "agreement")
        found.append(("none", left & ~truth.possible))
        found.append(("unknown", left & (truth.unknown | truth.judgement)))
        left &= truth.yes
    return parts.merged([*found, ("certain", left)])
