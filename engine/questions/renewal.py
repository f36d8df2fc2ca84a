"""The question `renewal`: is the term that starts in a year certain, for the whole?

Of several that start in the year it is about the first; without a year about the next one, the
earliest that starts after the day asked about (`term_meant.py`). Where several start in the same
year the answer says which one it is about, by its first and last day.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import partial

from engine.inference.run import Ledger
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions import parts
from engine.questions.inquiry import Inquiry, speaks_of
from engine.questions.question import Question
from engine.questions.term_meant import meant_under_any, wanted_rows
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
        given=partial(wanted_rows, question, agreement),
        cites=_behind_the_periods,
        regulated=speaks_of(agreement, "renewal") or _about_the_first(question, agreement),
    )


def _about_the_first(question: Question, agreement: Agreement) -> bool:
    """Whether it is about the first period, which needs no clause on renewal."""
    return any(one.starts is not None for one in meant_under_any(question, agreement))


def _behind_the_periods(ledger: Ledger) -> Iterator[str]:
    """The clauses by which periods begin up to that year: they say which begins in it, or none."""
    last = max((row.value("year") for row in ledger.store.of("wanted-year")), default=0)
    return parts.clauses(ledger, "running period", lambda row: row.value("year") <= last)


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
