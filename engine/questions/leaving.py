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
from engine.questions.given import row
from engine.questions.headlines.named_end import named_too_early
from engine.questions.inquiry import Inquiry, speaks_of
from engine.questions.question import Question
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
        deciding = _deciding(ledger, notice.id, party)
        ends = parts.combined(lambda found: found[0], deciding)
        return (
            Part("ends", ends, asked_for=True),
            Part("scope", _scope(ledger, deciding), asked_for=True),
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
        in_force="in-force",
    )


def _deciding(ledger: Ledger, notice: str, party: str) -> parts.Values:
    """The end, and the notice that leads to it: an earlier good one may end it sooner."""
    own = parts.rows(ledger, "way-out", notice=notice)
    gone = [r for r in departures(ledger) if r.value("party") == party]
    earlier = [r for r in gone if r.value("notice") != notice]
    found = [(r.value("ends"), later, r) for later, rows in ((0, own), (1, earlier)) for r in rows]
    days = [((ends, later), r.truth.yes) for ends, later, r in found if isinstance(ends, date)]
    return parts.earliest(
        ledger,
        [
            ((ends, later, r.value("notice")), r.truth)
            if isinstance(ends, date)
            else (ends, within(r.truth, ~_before(days, (r.value("no_sooner"), later))))
            for ends, later, r in found
        ],
    )


def _before(days: Iterable[tuple[tuple[date, int], int]], soonest: tuple[Any, int]) -> int:
    """The worlds in which an end is certain that is before the soonest that an unknown one can be.

    Of two on one day the notice's own is told, as where both are known.
    """
    worlds = 0
    for end, certain in days:
        if isinstance(soonest[0], date) and end < soonest:
            worlds |= certain
    return worlds


def departures(ledger: Ledger) -> list[Row]:
    """Who leaves, by what and when: each departure, and those whom the last of the others leave.

    What ends for somebody by its own departure is not told once more as being left alone.
    """
    found = parts.rows(ledger, "departure")
    told: dict[tuple[Any, Any], int] = {}
    for one in found:
        key = one.value("party"), one.value("ends")
        told[key] = told.get(key, 0) | one.truth.possible
    for one in sorted(parts.rows(ledger, "left-alone"), key=lambda row: row.key):
        key = one.value("party"), one.value("ends")
        truth = within(one.truth, ~told.get(key, 0))
        if truth.possible:
            found.append(Row(one.kind, one.values, truth))
            told[key] = told.get(key, 0) | truth.possible
    return found


def _scope(ledger: Ledger, deciding: parts.Values) -> parts.Values:
    """Whom the deciding notice, or an earlier rescission, takes out."""
    notices = {found[2] for found, _ in deciding if found is not None}
    scopes = {
        id: parts.certain(
            ledger,
            parts.rows(ledger, "reach", notice=id) or parts.rows(ledger, "freed", rescission=id),
            "scope",
        )
        for id in notices
    }
    return parts.merged(
        (scope, worlds & seen)
        for found, seen in deciding
        for scope, worlds in (scopes[found[2]] if found else ((None, seen),))
    )


def ended_sooner_by(ledger: Ledger, notice: str, party: str, world: int) -> str:
    """The earlier notice that ends it before the one asked about would; empty if none."""
    deciding = next((v for v, worlds in _deciding(ledger, notice, party) if worlds & world), None)
    return str(deciding[2]) if deciding and deciding[1] else ""


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
