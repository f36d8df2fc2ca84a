"""The check of one agreement on a day: everything found, and what of it is new."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from engine.inference.book import Book
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.findings.answers import FoundAnswers
from engine.questions.findings.assignments import assignments
from engine.questions.findings.astray import payments_astray
from engine.questions.findings.breaches import breaches
from engine.questions.findings.duties import FoundDuties
from engine.questions.findings.finding import Finding, gravest_first
from engine.questions.findings.notices import closing_windows
from engine.questions.findings.open_facts import Kept, OpenFacts
from engine.questions.findings.payments import FoundPayments, run_balances
from engine.questions.findings.teller import Teller
from engine.questions.findings.wordings import contradicted_wordings
from engine.questions.lists.breaches_left import left_by
from engine.questions.lists.deadlines import Span, days_for_notice
from engine.questions.lists.obligations import run_debts, run_duties
from engine.questions.openness.uncomputed import uncomputed
from engine.questions.question import Question
from engine.questions.readings.positions import positions
from engine.questions.record import live

HORIZON: Final = 60
"""Days, unless told otherwise."""


@dataclass(frozen=True, slots=True)
class Day:
    """What is checked: the day, the day of knowledge, how many days are looked ahead."""

    on: date
    known_on: date
    horizon: int = HORIZON
    readings: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    weighed: frozenset[str] = frozenset()
    """Amendments of which it is known what became of the wording that they bring."""


def check(
    day: Day,
    agreement: Agreement,
    events: Sequence[Recorded],
    book: Book,
    executor: str,
    lang: str,
) -> list[Finding]:
    """Everything found in one agreement, the gravest first."""
    counted = live(events, day.on, day.known_on)
    teller = Teller(agreement, lang, day.on, positions(counted))
    open_facts = OpenFacts(teller)
    asked = Question(
        "in-force",
        day.on,
        known_on=day.known_on,
        readings=day.readings,
        weighed=day.weighed,
    )
    until = day.on + timedelta(days=day.horizon)
    answers = FoundAnswers(teller, tuple(events), book, executor, until)
    of = (asked, agreement, counted, book, executor, until)
    ledger = run_duties(*of).ledger
    found = list(answers.findings(asked, open_facts, left_by(ledger)))
    found += assignments(teller, asked, events, counted, book, executor)
    duties = FoundDuties(teller, ledger, day.horizon)
    balances = run_balances(*of).ledger
    payments = FoundPayments(teller, balances)
    debts = [FoundDuties(teller, ran.ledger, day.horizon) for ran in run_debts(*of)]
    found += payments.findings(duties, debts)
    found += payments_astray(teller, counted)
    found += duties.findings(open_facts, payments.told)
    for owed_back in debts:
        found += owed_back.findings(open_facts, payments.told)
    for (clause, year), points in uncomputed(balances, _called_for(duties)).items():
        open_facts.add(points, Kept("payment", clause, period=str(year)))
    found += breaches(teller, ledger, counted)
    found += contradicted_wordings(teller)
    span = Span(day.on, until, day.known_on, day.readings, as_of=day.on)
    days = days_for_notice(span, agreement, events, book, executor, lang)
    found += closing_windows(teller, days, until)
    found += open_facts.findings()
    return gravest_first(found)


def _called_for(found: FoundDuties) -> Iterator[tuple[str, int]]:
    """Clause and year of what is told as due, or late, whatever its amount."""
    for duty in found.duties:
        if found.kind(duty) not in ("", "open"):
            yield duty.clause, duty.key[3]


def earlier(day: Day, since: date) -> Day:
    """The same check as it was made on an earlier day, with what was known then."""
    return replace(day, on=since, known_on=min(since, day.known_on))
