"""Repayment on early exit: a notice that ends the agreement early makes money go back.

    - id: X-1
      kind: repayment
      on: early exit
      owed by: the association
      to: kommunerna
      amount: what is left in the accounts

The ground is of the money of the year in which it ends, and of each later one that was paid for
before. Where the day is not known there is perhaps a ground of each year in which it can end, and
of no other: not before a notice can work, nor after the last day that the agreement has anyway.

Early is before the last day of the period that runs then, renewed or not; on that day itself the
agreement would have ended, had nothing renewed it. Where a renewal takes an act of somebody, and
is there already, its last day is that of the period so renewed.

Where one of several leaves and the agreement goes on for the others, no text says whether money
goes back, or to whom of them: a person does, outside the record (`goes-back-to-one`).
"""

from typing import Any

from engine.inference.expressions import Condition, Maybe, Value, awaits, exists, known, one_of
from engine.inference.expressions import year as year_of
from engine.inference.given import YearIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Day, Id
from rules.money.payment import Payment
from rules.notice.good_notice import Good, Reach
from rules.notice.left_alone import LeftAlone
from rules.repayment.repayment import (
    IS_ASSOCIATION,
    Owing,
    bound_until,
    final_end,
    party,
    period,
    term,
)
from rules.term.period import Period, ended_before
from rules.term.renewal import BY_AN_ACT, Slot
from rules.text.judgements import GOES_BACK_TO_ONE


class EndedEarly(Conclusion):
    """A notice ends the agreement before it would have ended; `no sooner` as of the notice."""

    notice: Value[Id]
    ends: Maybe[Day]
    no_sooner: Maybe[Day]


good = fact(Good)
early = fact(EndedEarly)
reach = fact(Reach)
left_alone = fact(LeftAlone)
payment = fact(Payment)
running = fact(Period)
slot = fact(Slot)
year = fact(YearIs)


def _ends_it_for_all(notice: Any) -> Condition:
    """Whether a notice ends the agreement itself, and not only for one; of one, a person says.

    Of several that take effect on one day none need do so by itself: then all of them together.
    """
    whole = exists(reach, (reach.notice == notice.notice) & (reach.scope == "agreement"))
    together = exists(left_alone, left_alone.notice == notice.notice)
    return whole | together | awaits(GOES_BACK_TO_ONE.words, notice.notice)


IN_A_PERIOD = exists(
    running,
    (running.starts <= good.ends) & ended_before(good.ends, good.no_sooner, running.ends),
)
RENEWED_ALREADY = exists(slot, one_of(slot.renewal, *BY_AN_ACT)) & exists(
    final_end, ended_before(good.ends, good.no_sooner, final_end.day)
)
EARLY_EXIT = (
    (term.on == "early exit")
    & (term.owed_by == "the association")
    & IS_ASSOCIATION
    & bound_until(party.id, early.ends)
)
MAY_END_IN_THE_YEAR = (
    (year.last >= period.from_)
    & (year.last >= early.no_sooner)
    & ~exists(final_end, final_end.day <= year.first)
)
"""The end lies in a year that it can lie in, and before the last day of the agreement."""
IN_NO_YEAR_NEAR = known(early.no_sooner) & ~exists(year, year.last >= early.no_sooner)
"""Later than any year that the question looks at."""

RULES: tuple[Rule, ...] = (
    rule(
        "ended early by notice",
        of=[good],
        where=(IN_A_PERIOD | RENEWED_ALREADY) & _ends_it_for_all(good),
        then=conclude(EndedEarly, notice=good.notice, ends=good.ends, no_sooner=good.no_sooner),
        clause=good.of,
        says="ended-early",
    ),
    rule(
        "repayment on early exit",
        of=[term, early, party],
        where=EARLY_EXIT & (known(early.ends) | IN_NO_YEAR_NEAR),
        then=conclude(
            Owing, clause=term.clause, party=party.id, year=year_of(early.ends), last=early.ends
        ),
        clause=term.clause,
        says="repayment-on-early-exit",
    ),
    rule(
        "repayment on early exit on a day that is not known",
        of=[term, early, party, period, year],
        where=EARLY_EXIT
        & ~known(early.ends)
        & (year_of(early.ends) == year.n)
        & MAY_END_IN_THE_YEAR,
        then=conclude(Owing, clause=term.clause, party=party.id, year=year.n, last=early.ends),
        clause=term.clause,
        says="repayment-on-early-exit",
    ),
    rule(
        "repayment of what was paid for a year beyond the early end",
        of=[term, early, party, payment],
        where=EARLY_EXIT
        & (payment.to == party.id)
        & (payment.for_ > year_of(early.ends))
        & (known(early.ends) | (payment.for_ > year_of(early.no_sooner)))
        & ~exists(period, payment.for_ <= year_of(period.from_))
        & (payment.on <= early.ends),
        then=conclude(
            Owing, clause=term.clause, party=party.id, year=payment.for_, last=early.ends
        ),
        clause=term.clause,
        says="repayment-on-early-exit",
    ),
)
TERMS = ()
