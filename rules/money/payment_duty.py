"""Payment duty: what is owed for a year is paid by its last day.

- id: X-1
  kind: payment
  by: kommunerna
  to: alfa
  amount: 600 000 SEK
  per: calendar year
  first: 2030
  liability: joint and several
- id: X-2
  kind: payment window
  paid in: January
  weekend: next working day

The duty is fulfilled on the day by whose end the whole is paid, which nobody can know while
the amount is unknown; where nothing has been paid the amount does not matter, unless it is known
and there is nothing to pay: then there is no duty. Joint debtors have one duty. What would fall due
after the end for its payer never does, and the duty is over as soon as that end is known. What a
final index figure adds after the last day is a duty of its own (`adjustment.py`).
"""

from typing import Any, Literal

from engine.inference.expressions import Condition, Maybe, Value, exists, known
from engine.inference.given import Asked
from engine.inference.kinds import Conclusion, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import ClauseId, Count, Day, Party, Year
from rules.binding.approval import Step
from rules.duties.duty import Done, Lapsed, Owed
from rules.duties.held_back import one_holds_back
from rules.duties.joint_bearers import all_withhold, not_withheld
from rules.hindrance.hindered_then import HinderedThen
from rules.money.due_at_first import THE_FIRST, claim_at_first
from rules.money.payment_kept import DueByADay, kept_or_undone, window
from rules.money.payment_made import ALL_KEPT, ITS_KEPT, NOBODY
from rules.money.payment_owed import (
    LIABLE_JOINTLY,
    NOTHING,
    SEVERALLY,
    both_bound,
    claim,
    liable,
    term,
)
from rules.money.payment_window import BeyondTheEnd, FallsDue, in_one_part

Why = Literal["hindered", "held back", "bound later"]


class NoCertainDay(Conclusion):
    """A payment, or a part of it, that is owed and by which day no text says.

    Its last day lay within a hindrance that excused the payer, or within the time in which the
    payer may hold it back, or had passed when the payer or the one who is paid became bound. What
    had been paid in full before the hindrance began, or by the last day, has its day.
    """

    why: Value[Why]
    payment: Value[ClauseId]
    bearer: Value[Party]
    year: Value[Year]
    nth: Value[Count] = default(0)
    last_day: Maybe[Day]


falls_due = fact(FallsDue)
beyond = fact(BeyondTheEnd)
then = fact(HinderedThen)
done = fact(Done)
step = fact(Step)
asked = fact(Asked)

IN_ONE_PART = in_one_part(term.clause)
NOTHING_TO_PAY = exists(
    claim,
    (claim.payment == liable.payment)
    & (claim.bearer == liable.bearer)
    & (claim.year == liable.year)
    & known(claim.amount)
    & (claim.amount <= NOTHING),
)
"""The amount is known, and is zero or less: there is nothing that anybody could pay."""


def _owed(name: str, how: Condition, bearer: Value[Party], says: str) -> Rule:
    """What falls due after the end for its payer is listed too: it has lapsed."""
    return rule(
        name,
        of=[term, liable, window],
        where=(liable.payment == term.clause)
        & (window.payment == liable.payment)
        & (window.year == liable.year)
        & both_bound(liable)
        & ~NOTHING_TO_PAY
        & how
        & IN_ONE_PART,
        then=conclude(
            Owed,
            duty=liable.payment,
            bearer=bearer,
            beneficiary=liable.beneficiary,
            year=liable.year,
            opens=window.opens,
            last_day=window.last_day,
        ),
        clause=liable.payment,
        says=says,
    )


def _done(
    name: str, of: Any, where: Condition, bearer: Value[Party], payments: Condition
) -> list[Rule]:
    """Of what was due by the last day, all is paid, or was, and came back."""
    first = () if of is claim else (of,)
    its_window = (window.payment == claim.payment) & (window.year == claim.year)
    due = DueByADay(first, where & IN_ONE_PART, of.amount, bearer, payments, its_window)
    return kept_or_undone(name, "payment", due)


NOTHING_ADDED = ~exists(claim_at_first, THE_FIRST)
"""Parts have an amount at first of their own (`instalment.py`)."""


def _of_its_payer(one: Any) -> Condition:
    """Whether a fact is of the payment, or the part, and of its payer or of all of them."""
    its_own = (SEVERALLY & (one.bearer == falls_due.bearer)) | (
        LIABLE_JOINTLY & (one.bearer == NOBODY)
    )
    found: Condition = (
        (one.duty == falls_due.payment)
        & (one.year == falls_due.year)
        & (one.nth == falls_due.nth)
        & its_own
    )
    return found


NOT_WITHHELD_THEN = (
    (not_withheld.duty == falls_due.payment)
    & (not_withheld.year == falls_due.year)
    & (not_withheld.nth == falls_due.nth)
    & (not_withheld.when == "on the last day")
)
LAST_DAY = falls_due.last_day
PAID_BY_THEN = exists(done, _of_its_payer(done) & (done.on <= LAST_DAY))
HELD_BACK = (
    SEVERALLY & one_holds_back(falls_due.payment, falls_due.bearer, LAST_DAY, LAST_DAY)
) | (LIABLE_JOINTLY & all_withhold(falls_due.payment, LAST_DAY, LAST_DAY, NOT_WITHHELD_THEN))
BOUND_LATER = (falls_due.last_day < asked.on) & exists(
    step,
    ((step.party == term.to) | (SEVERALLY & (step.party == falls_due.bearer)))
    & (step.on > falls_due.last_day),
)


def _no_certain_day(why: Why, where: Condition) -> Rule:
    return rule(
        f"last day of payment {why}",
        of=[asked, term, falls_due],
        where=(falls_due.payment == term.clause) & where,
        then=conclude(
            NoCertainDay,
            why=why,
            payment=falls_due.payment,
            bearer=falls_due.bearer,
            year=falls_due.year,
            nth=falls_due.nth,
            last_day=falls_due.last_day,
        ),
        clause=falls_due.payment,
        says=f"payment-day-{why}".replace(" ", "-"),
    )


ALL_BEYOND = ~exists(
    falls_due,
    (falls_due.payment == beyond.payment)
    & (falls_due.year == beyond.year)
    & (falls_due.nth == beyond.nth),
)


def _lapsed(name: str, how: Condition, bearer: Value[Party]) -> Rule:
    return rule(
        name,
        of=[term, beyond],
        where=(beyond.payment == term.clause) & how,
        then=conclude(Lapsed, duty=beyond.payment, bearer=bearer, year=beyond.year, nth=beyond.nth),
        clause=beyond.payment,
        says="payment-lapsed",
    )


RULES: tuple[Rule, ...] = (
    _lapsed("payment lapsed", SEVERALLY, beyond.bearer),
    _lapsed("joint payment lapsed", LIABLE_JOINTLY & ALL_BEYOND, NOBODY),
    _no_certain_day("hindered", exists(then, _of_its_payer(then))),
    _no_certain_day("held back", HELD_BACK & ~PAID_BY_THEN),
    _no_certain_day("bound later", BOUND_LATER & ~PAID_BY_THEN),
    _owed("payment owed", SEVERALLY, liable.bearer, "payment-owed"),
    _owed("payment owed jointly", LIABLE_JOINTLY, NOBODY, "payment-owed-jointly"),
    *_done("payment made", claim, SEVERALLY & NOTHING_ADDED, claim.bearer, ITS_KEPT),
    *_done("payment made jointly", claim, LIABLE_JOINTLY & NOTHING_ADDED, NOBODY, ALL_KEPT),
    *_done("first payment made", claim_at_first, SEVERALLY & THE_FIRST, claim.bearer, ITS_KEPT),
    *_done(
        "first payment made jointly",
        claim_at_first,
        LIABLE_JOINTLY & THE_FIRST,
        NOBODY,
        ALL_KEPT,
    ),
)
TERMS = ()
