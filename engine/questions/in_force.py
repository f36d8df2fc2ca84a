"""The question `in-force`: does the agreement bind, as a whole or a party, on a day?"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Final

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.inference.truth import Truth
from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.model.event import Recorded
from engine.model.sentence import Sentence, sentence
from engine.model.unknown import UNKNOWN
from engine.questions import parts
from engine.questions.inquiry import Inquiry, speaks_of
from engine.questions.question import Question
from engine.questions.verdict import Part

REQUIRES = ("approved", "signed", "started", "not-ended")
ENDLESS: Final = NEVER - timedelta(days=1)
"""Later than any day of an agreement, yet a day: NEVER would read as none."""
READS = frozenset({"bound-from", "possible-end", "final-end", "running period"})


def in_force(question: Question, agreement: Agreement, events: Sequence[Recorded]) -> Inquiry:
    """Without a party: whether somebody on each side is bound; with it, that party."""
    return Inquiry(
        question,
        question.party or "agreement",
        REQUIRES,
        READS,
        partial(_effect, question, agreement),
        assumed=tuple(_annulled_later(question, events)),
        cites=partial(_behind_the_last_day, question, agreement),
        regulated=speaks_of(agreement, "period"),
    )


def _annulled_later(question: Question, events: Sequence[Recorded]) -> Iterator[Sentence]:
    """Approvals that are known to have been annulled after the day asked about."""
    for event in events:
        annulled = event.values.get("annulled") if event.kind == "approval" else None
        if isinstance(annulled, date) and question.on < annulled < NEVER:
            yield sentence(
                "assumed.annulled-later",
                id=event.id,
                by=event.values.get("by", UNKNOWN),
                day=annulled,
            )


def _effect(question: Question, agreement: Agreement, ledger: Ledger) -> Sequence[Part]:
    sides = _sides(question, agreement)
    since = parts.combined(lambda *days: max(days), *(_since(ledger, side) for side in sides))
    until = last_certain(question, agreement, ledger)
    return (
        Part("since", since, asked_for=True),
        Part("until", _stated(until), asked_for=True),
        Part("renews", _renews(ledger, sides, until), asked_for=True),
        Part("period_ends", _period_ends(ledger, question), asked_for=True),
    )


def _behind_the_last_day(question: Question, agreement: Agreement, ledger: Ledger) -> Iterator[str]:
    """The clauses from which the last day that is certain follows, where it lies ahead.

    All by which it may still end: one that lets it end later does not let it end before. And
    those of the periods that are left: they say when each ends, and that another follows.
    """
    arguable = ledger.worlds.arguable
    named = {party for side in _sides(question, agreement) for party in side}
    among = [
        (row, row.value("party"), row.value("day"))
        for row in ledger.store.of("possible-end")
        if row.truth.possible & arguable
    ]
    out = {
        party
        for row, party, day in among
        if isinstance(day, date) and day < question.on and row.truth.yes & arguable == arguable
    }
    ahead = named - out
    if not ahead:
        return
    rows = (row for row, party, _ in among if party in ahead)
    ends = (clause for row in rows for clause in _clauses(ledger, row))
    left = parts.clauses(ledger, "running period", lambda row: row.value("ends") >= question.on)
    yield from dict.fromkeys([*ends, *left])


def _clauses(ledger: Ledger, row: Row) -> Iterator[str]:
    """Those of the rules behind a fact; of one that takes over another's day, behind the other."""
    for one in ledger.why(row):
        if one.clause:
            yield str(one.clause)
        else:
            yield from (clause for fact in one.premises for clause in _clauses(ledger, fact))


def _stated(until: parts.Values) -> parts.Values:
    return parts.merged((None if day == ENDLESS else day, worlds) for day, worlds in until)


def _sides(question: Question, agreement: Agreement) -> list[list[str]]:
    """The parties by side: the whole begins and ends with the side that has nobody."""
    if question.party:
        return [[question.party]]
    sides = dict.fromkeys(party.side for party in agreement.parties)
    return [[p.id for p in agreement.parties if p.side == side] for side in sides]


def _since(ledger: Ledger, side: list[str]) -> parts.Values:
    """The first day on which somebody of the side is bound."""
    own = [r for r in ledger.store.of("bound-from") if r.value("party") in side]
    return parts.earliest(ledger, parts.of_field(own, "day"))


def _until(ledger: Ledger, side: list[str], *, still_open: bool = True) -> parts.Values:
    """The last day that is certain for somebody of the side: the latest of each one's own.

    Without `still_open`, only what is already settled counts: notices given, last days.
    """
    own = []
    for party in side:
        ends = [
            row
            for row in parts.rows(ledger, "possible-end", party=party)
            if still_open or row.value("why") != "notice still possible"
        ]
        last = parts.earliest(
            ledger,
            [*((row.value("day"), _there(row)) for row in ends), (ENDLESS, _always(ledger))],
        )
        own.append(last)
    return parts.combined(lambda *days: max(days), *own)


def _there(row: Row) -> Truth:
    """What nobody knows to be the last day may be it: up to then it is certain all the same."""
    return Truth(row.truth.possible, 0, 0) if row.value("why") == "last day" else row.truth


def last_certain(question: Question, agreement: Agreement, ledger: Ledger) -> parts.Values:
    """The last day that is certain for every side: `ENDLESS` where nothing may end the agreement,
    None where it is open what has ended it."""
    sides = _sides(question, agreement)
    return parts.combined(lambda *days: min(days), *(_until(ledger, side) for side in sides))


def _always(ledger: Ledger) -> Truth:
    return ledger.frame.certain


def _renews(ledger: Ledger, sides: list[list[str]], until: parts.Values) -> parts.Values:
    """Whether a further period follows that day unless somebody gives notice."""
    fixed = parts.combined(
        lambda *days: min(days), *(_until(ledger, side, still_open=False) for side in sides)
    )
    return parts.combined(lambda last, end: last < end and _followed(ledger, last), until, fixed)


def _followed(ledger: Ledger, last: object) -> bool:
    return any(r.value("starts") > last for r in ledger.store.of("running period"))


def _period_ends(ledger: Ledger, question: Question) -> parts.Values:
    """The last day of the period that runs on the day asked about."""
    running = [
        r
        for r in ledger.store.of("running period")
        if r.value("starts") <= question.on <= r.value("ends")
    ]
    return parts.certain(ledger, running, "ends")
