"""The questions `termination` and `notice`: is a notice valid, and when does it end what?"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

from engine.inference.facts import Row
from engine.inference.given import Wanted
from engine.inference.run import Ledger
from engine.inference.truth import Truth, within
from engine.inference.worlds import Worlds
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.sentence import Sentence, sentence
from engine.model.types import EARLIEST
from engine.questions import parts
from engine.questions.event_rows import row
from engine.questions.headlines.named_end import named_too_early
from engine.questions.inquiry import Inquiry, LastDay, speaks_of
from engine.questions.question import Question
from engine.questions.sooner import deciding, departures, scope_of
from engine.questions.verdict import Part

REQUIRES = (
    "in-force",
    "entitled",
    "in-time",
    "ends-by",
    "written",
    "dialogue",
    "addressee",
    "authority",
)
READS = frozenset(
    {
        "final-end",
        "way-out",
        "reach",
        "departure",
        "left-alone",
        "window",
        "last-effect",
        "counted",
    }
)
THE_NOTICE = "question"


def termination(question: Question, agreement: Agreement, events: Sequence[Recorded]) -> Inquiry:
    """If the party's notice arrives on that day, is it valid?"""
    notice = _asked_notice(question, agreement)
    return replace(
        _about(question, agreement, notice, question.party),
        events=(notice,),
        assumed=_assumed(question),
    )


def notice(question: Question, agreement: Agreement, events: Sequence[Recorded]) -> Inquiry:
    """Is the recorded notice valid?"""
    found = next((e for e in events if e.id == question.event), None)
    by = "" if found is None else str(found.values.get("by", ""))
    if found is None:
        absent = Recorded(question.event, "termination-notice", MappingProxyType({}), None)
        return replace(_about(question, agreement, absent, by), not_given=True)
    return _about(question, agreement, found, by)


def _about(question: Question, agreement: Agreement, notice: Recorded, party: str) -> Inquiry:
    def effect(ledger: Ledger) -> Sequence[Part]:
        decided = deciding(ledger, notice.id, party)
        ends = parts.combined(lambda found: found[0], decided)
        return (
            Part("ends", ends, asked_for=True),
            Part("scope", scope_of(ledger, decided), asked_for=True),
            Part("next_last_day", next_last_day(ledger, question, party)),
        )

    def wanted(worlds: Worlds) -> Sequence[Row]:
        if question.ends_by is None:
            return ()
        return (row(Wanted, worlds, question.ends_by),)

    def stated(ledger: Ledger) -> Sequence[Row]:
        """Whom it takes out, where that is open of a notice that meets what is required."""
        good = 0
        for one in parts.rows(ledger, "good", notice=notice.id):
            good |= one.truth.yes
        reached = parts.rows(ledger, "reach", notice=notice.id)
        return [row for row in reached if good & row.truth.possible & ~row.truth.yes]

    def last(ledger: Ledger) -> LastDay | None:
        return last_for_end(ledger, question, party)

    def supposed(ledger: Ledger) -> Iterator[Sentence]:
        return named_too_early(agreement, ledger, notice.id, notice.values.get("for_end"))

    return Inquiry(
        question,
        notice.id,
        REQUIRES,
        READS,
        effect,
        given=wanted,
        supposed=supposed,
        stated=stated,
        regulated=speaks_of(agreement, "termination", "exit"),
        last_for_end=last,
        in_force="in-force",
    )


def last_for_end(ledger: Ledger, question: Question, party: str) -> LastDay | None:
    """The last day for the end that is wanted, or the nearest before it, under the main readings.

    Only under terms that give the party notice at all: others have their own days, or none.
    """
    main = ledger.worlds.main
    if question.ends_by is None:
        return None
    own = own_terms(ledger, party, main)
    windows = [
        row
        for row in parts.rows(ledger, "window")
        if row.value("of") in own and row.truth.yes & main and row.value("ends") <= question.ends_by
    ]
    last = max(windows, key=lambda row: row.value("ends"), default=None)
    return LastDay(last.value("last_day"), last.value("counts_from")) if last else None


def next_last_day(ledger: Ledger, question: Question, party: str) -> parts.Values:
    """The last day for the party's next possible notice, from the day asked about on.

    Only for ends that lie before the party, or the agreement, is out anyway.
    """
    own = own_terms(ledger, party, ledger.worlds.all)
    gone = departures(ledger)
    out = [*(r for r in gone if r.value("party") == party), *parts.rows(ledger, "final-end")]
    given = [r for r in gone if r.value("notice") != THE_NOTICE]
    sooner = sooner_than_the_end(ledger, given, party)
    ahead = [
        (day, _before_out(window, out, sooner))
        for window in (*parts.rows(ledger, "window"), *parts.rows(ledger, "last-effect"))
        if window.value("of") in own
        and (day := window.value("last_day")) is not None
        and (not isinstance(day, date) or day >= question.on)
    ]
    return parts.earliest(ledger, ahead)


def own_terms(ledger: Ledger, party: str, among: int) -> set[Any]:
    """The clauses under which a party may give notice, in any of some worlds."""
    listed = parts.rows(ledger, "listed", role="termination.by", party=party)
    return {row.value("of") for row in listed if row.truth.possible & among}


def sooner_than_the_end(ledger: Ledger, departures: Iterable[Row], party: str) -> int:
    """Where a party is out before the agreement ends anyway: a later notice changes no day then.

    The end of a notice for any day moves with the day of the notice.
    """
    worlds = 0
    for end in parts.rows(ledger, "final-end"):
        for one in departures:
            days = one.value("ends"), end.value("day")
            if one.value("party") == party and all(isinstance(day, date) for day in days):
                worlds |= one.truth.yes & end.truth.yes if days[0] < days[1] else 0
    return worlds


def _before_out(window: Row, out: Sequence[Row], sooner: int) -> Truth:
    """Where a window still leads to an end: not in worlds in which it is over by then."""
    if "ends" not in window.kind.index:
        return within(window.truth, ~sooner)
    gone = 0
    for row_ in out:
        last = row_.value("ends" if "ends" in row_.kind.index else "day")
        if isinstance(last, date) and last < window.value("ends"):
            gone |= row_.truth.yes
    return within(window.truth, ~gone)


def _asked_notice(question: Question, agreement: Agreement) -> Recorded:
    """The question's own notice: written, authorised, sent to all the day it is received."""
    received = question.received or question.on
    values = {
        "by": question.party,
        "to": tuple(party.id for party in agreement.parties if party.id != question.party),
        "form": question.form,
        "sent": question.sent or received,
        "received": received,
        "for_end": question.for_end or EARLIEST,
        "authorised": True,
    }
    return Recorded(
        THE_NOTICE, "termination-notice", MappingProxyType(values), question.on, hypothetical=True
    )


def _assumed(question: Question) -> tuple[Sentence, ...]:
    received = question.received or question.on
    said = [
        sentence("assumed.form", form=question.form),
        sentence("assumed.received", day=received),
        sentence("assumed.sent", day=question.sent or received),
        sentence("assumed.to-all"),
        sentence("assumed.authorised"),
        sentence("assumed.end", day=question.for_end)
        if question.for_end
        else sentence("assumed.earliest"),
    ]
    return tuple(said)
