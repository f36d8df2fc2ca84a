"""Renewal notice: what a party says in time, for a renewal or against it.

    - id: X-1
      kind: renewal
      renewal: opt-in
      length: 1 year
      by: all
      before the end: 4 months

A request renews an agreement that is renewed on request, and an objection keeps away what is
renewed unless a party objects. Where receipt counts, it counts from the last one: from when it has
reached all the others that are bound and have not left. One that has left says nothing of renewal,
nor does one without which the others are bound when it sends its notice. Whether the same party can
take back in time what has counted no text says, so a person does: the notice that says otherwise
came on the same day or later.
"""

from engine.inference.expressions import (
    Maybe,
    Value,
    case,
    exists,
    known,
    latest,
    no,
    one_of,
    within,
    yes,
)
from engine.inference.given import DayFor, Listed
from engine.inference.kinds import Conclusion, Event, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import Under
from engine.model.types import Addressees, Count, Day, DayPerParty, Form, Id, Party, YesNo
from rules.binding.outside import not_bound_on, outside_on
from rules.binding.which_unit import did
from rules.notice.exit import MustReach, had_left
from rules.term.renewal import NotRenewed, Slot
from rules.text.judgements import TAKEN_BACK
from rules.text.open_term import applies, in_writing


class RenewalNotice(Event):
    """A party asks that the agreement be renewed, or says that it is not to be."""

    __under__ = (Under("renewal", "renewal", ("opt-in", "unless objected to")),)
    by: Maybe[Party]
    to: Maybe[Addressees]
    form: Maybe[Form]
    sent: Maybe[Day]
    received: Maybe[DayPerParty]
    for_renewal: Maybe[YesNo] = default(True)


class SaidOfRenewal(Conclusion):
    """What one who may ask or object has said in time of the renewal into the nth period."""

    n: Value[Count]
    notice: Value[Id]
    party: Value[Party]
    on: Maybe[Day]
    for_renewal: Maybe[YesNo]


class SaidAndTakenBack(Conclusion):
    """The same party has taken back in time what a notice said."""

    n: Value[Count]
    notice: Value[Id]


class AskedFor(Conclusion):
    """Renewal into the nth period was asked for in time."""

    n: Value[Count]
    notice: Value[Id]


slot = fact(Slot)
renewal_notice = fact(RenewalNotice)
said = fact(SaidOfRenewal)
otherwise = fact(SaidOfRenewal, "said otherwise")
taken_back = fact(SaidAndTakenBack)
asked_for = fact(AskedFor)
addressee = fact(DayFor)
reached = fact(MustReach)
may_ask = fact(Listed)

ASKED_ON = case(
    slot.counts_from,
    {
        "received": latest(reached.day, reached, reached.notice == renewal_notice.id),
        "sent": renewal_notice.sent,
    },
)

SAID_IN_TIME = (
    one_of(slot.renewal, "opt-in", "unless objected to")
    & (may_ask.of == slot.clause)
    & (may_ask.role == "renewal.by")
    & did(renewal_notice.by, may_ask.party, renewal_notice.id)
    & ~had_left(may_ask.party, renewal_notice.sent)
    & ~not_bound_on(renewal_notice.sent, may_ask.party)
    & ((slot.form == "free") | in_writing(renewal_notice.form, slot.minutes, renewal_notice.id))
    & within(ASKED_ON, after=slot.ask_after, until=slot.ask_by)
    & ~(known(renewal_notice.sent) & (renewal_notice.sent > slot.ask_by))
)
STANDS = (said.n == slot.n) & ~exists(
    taken_back, (taken_back.n == said.n) & (taken_back.notice == said.notice)
)

RULES: tuple[Rule, ...] = (
    rule(
        "must have word of renewal",
        of=[renewal_notice, addressee],
        where=(addressee.of == renewal_notice.id)
        & (addressee.role == "renewal-notice.received")
        & ~one_of(addressee.place, "forum", "unit")
        & ~had_left(addressee.party, renewal_notice.sent)
        & ~outside_on(renewal_notice.sent, addressee.party),
        then=conclude(
            MustReach,
            notice=renewal_notice.id,
            party=addressee.party,
            addressed=addressee.addressed,
            day=addressee.day,
        ),
        says="must-have-word",
    ),
    rule(
        "said of renewal in time",
        of=[slot, may_ask, renewal_notice],
        where=SAID_IN_TIME,
        then=conclude(
            SaidOfRenewal,
            n=slot.n,
            notice=renewal_notice.id,
            party=may_ask.party,
            on=ASKED_ON,
            for_renewal=renewal_notice.for_renewal,
        ),
        clause=slot.clause,
        says="said-of-renewal",
    ),
    rule(
        "said of renewal and taken back",
        of=[said, otherwise],
        where=(otherwise.n == said.n)
        & (otherwise.party == said.party)
        & (otherwise.for_renewal != said.for_renewal)
        & (otherwise.on >= said.on)
        & applies(TAKEN_BACK.words, otherwise.notice),
        then=conclude(SaidAndTakenBack, n=said.n, notice=said.notice),
        says="said-and-taken-back",
    ),
    rule(
        "renewal asked for",
        of=[slot, said],
        where=(slot.renewal == "opt-in") & yes(said.for_renewal) & STANDS,
        then=conclude(AskedFor, n=slot.n, notice=said.notice),
        clause=slot.clause,
        says="renewal-asked-for",
    ),
    rule(
        "renewal not asked for",
        of=[slot],
        where=(slot.renewal == "opt-in") & ~exists(asked_for, asked_for.n == slot.n),
        then=conclude(NotRenewed, n=slot.n),
        clause=slot.clause,
        says="renewal-not-asked-for",
    ),
    rule(
        "renewal objected to",
        of=[slot, said],
        where=(slot.renewal == "unless objected to") & no(said.for_renewal) & STANDS,
        then=conclude(NotRenewed, n=slot.n),
        clause=slot.clause,
        says="renewal-objected-to",
    ),
)
TERMS = ()
EVENTS = (RenewalNotice,)
