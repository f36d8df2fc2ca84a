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

from engine.inference.expressions import Condition, awaits, exists, known, one_of
from engine.inference.expressions import year as year_of
from engine.inference.given import YearIs
from engine.inference.kinds import fact
from engine.inference.rules import Rule, conclude, rule
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
from rules.term.renewal import BY_AN_ACT, Renewal
from rules.text.judgements import GOES_BACK_TO_ONE

good = fact(Good)
reach = fact(Reach)
left_alone = fact(LeftAlone)
payment = fact(Payment)
renewal = fact(Renewal)
running = fact(Period)
year = fact(YearIs)


def ends_early(notice: Any) -> Condition:
    """Whether a notice ends the agreement before its time is out."""
    in_a_period = exists(
        running,
        (running.starts <= notice.ends) & ended_before(notice.ends, notice.no_sooner, running.ends),
    )
    renewed_already = exists(renewal, one_of(renewal.renewal, *BY_AN_ACT)) & exists(
        final_end, ended_before(notice.ends, notice.no_sooner, final_end.day)
    )
    return (in_a_period | renewed_already) & _ends_it_for_all(notice)


def _ends_it_for_all(notice: Any) -> Condition:
    """Whether a notice ends the agreement itself, and not only for one; of one, a person says.

    Of several that take effect on one day none need do so by itself: then all of them together.
    """
    whole = exists(reach, (reach.notice == notice.notice) & (reach.scope == "agreement"))
    together = exists(left_alone, left_alone.notice == notice.notice)
    return whole | together | awaits(GOES_BACK_TO_ONE.words, notice.notice)


EARLY_EXIT = (
    (term.on == "early exit")
    & (term.owed_by == "the association")
    & IS_ASSOCIATION
    & ends_early(good)
    & bound_until(party.id, good.ends)
)
MAY_END_IN_THE_YEAR = (
    (year.last >= period.from_)
    & (year.last >= good.no_sooner)
    & ~exists(final_end, final_end.day <= year.first)
)
"""The end lies in a year that it can lie in, and before the last day of the agreement."""
IN_NO_YEAR_NEAR = known(good.no_sooner) & ~exists(year, year.last >= good.no_sooner)
"""Later than any year that the question looks at."""

RULES: tuple[Rule, ...] = (
    rule(
        "repayment on early exit",
        of=[term, good, party],
        where=EARLY_EXIT & (known(good.ends) | IN_NO_YEAR_NEAR),
        then=conclude(
            Owing, clause=term.clause, party=party.id, year=year_of(good.ends), last=good.ends
        ),
        clause=term.clause,
        says="repayment-on-early-exit",
    ),
    rule(
        "repayment on early exit on a day that is not known",
        of=[term, good, party, period, year],
        where=EARLY_EXIT & ~known(good.ends) & (year_of(good.ends) == year.n) & MAY_END_IN_THE_YEAR,
        then=conclude(Owing, clause=term.clause, party=party.id, year=year.n, last=good.ends),
        clause=term.clause,
        says="repayment-on-early-exit",
    ),
    rule(
        "repayment of what was paid for a year beyond the early end",
        of=[term, good, party, payment],
        where=EARLY_EXIT
        & (payment.to == party.id)
        & (payment.for_ > year_of(good.ends))
        & (known(good.ends) | (payment.for_ > year_of(good.no_sooner)))
        & ~exists(period, payment.for_ <= year_of(period.from_))
        & (payment.on <= good.ends),
        then=conclude(Owing, clause=term.clause, party=party.id, year=payment.for_, last=good.ends),
        clause=term.clause,
        says="repayment-on-early-exit",
    ),
)
TERMS = ()
