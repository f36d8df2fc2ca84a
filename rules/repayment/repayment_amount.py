"""How much is to be repaid: what each ground gives, how grounds meet, and what has come back.

    - id: X-1
      kind: repayment
      on: misuse shown by an evaluation
      owed by: the association
      to: kommunerna
      amount: what was misused
      finding: an evaluation

Where the text leaves the share to people, a ground gives a range from nothing to what was
paid. Grounds of one year claim the same money, and no text says how far: together they give
at least the greatest of them and at most their sum, and never more than was paid for the
year. Different years are summed; a ground of all years meets each of them.

What is certainly owed on one ground stays the least, whatever is open of another: whether that is
one, or how much it gives.

Where nobody knows what was paid, what a finding or an account states is the most that goes back:
no more does than was paid, and so the least is not known.
Interest is never part of an amount.

Who is to have it, and what has come back of it, is in `set_off.py`.
"""

from typing import Any

from engine.inference.expressions import (
    Maybe,
    Value,
    calculated,
    case,
    certainly,
    exists,
    known,
    only,
    total,
)
from engine.inference.given import Listed, PartyIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Conclude, Rule, conclude, requirement, rule
from engine.model.types import Amount, ClauseId, Day, Id, Party, Year
from rules.money.payment import UnusedFunds
from rules.repayment.paid_and_repaid import PaidInAll, alike
from rules.repayment.paid_too_much import of_the_year
from rules.repayment.repayment import ALL_YEARS, NOTHING, MisuseShown, Owing, Repayment


class Repayable(Conclusion):
    """The least and the most that is owed on a ground; the same where the text decides."""

    clause: Value[ClauseId]
    party: Value[Party]
    year: Maybe[Year]
    least: Maybe[Amount]
    most: Maybe[Amount]


class RepayableOfYear(Conclusion):
    """The least and the most that is owed of the money of a year, on all grounds together."""

    party: Value[Party]
    year: Maybe[Year]
    least: Maybe[Amount]
    most: Maybe[Amount]


class RepaymentDue(Conclusion):
    """The least and the most that a party owes; `year` 0: of all years in one.

    Otherwise one of each year, and they are summed. `of_itself`: the least, where that is not of
    one of the years only.
    """

    party: Value[Party]
    year: Maybe[Year]
    of_itself: Maybe[Amount]
    least: Maybe[Amount]
    most: Maybe[Amount]


class Yields(Conclusion):
    """A clause on which there is a ground that gives something to repay."""

    clause: Value[ClauseId]
    party: Value[Party]


class StatedTooEarly(Conclusion):
    """What is said to be left of a year's money, on a day before the last one: it is not that."""

    party: Value[Party]
    event: Value[Id]
    on: Maybe[Day]
    last: Maybe[Day]


term = fact(Repayment)
party = fact(PartyIs)
creditor = fact(Listed, "creditor")
unused = fact(UnusedFunds)
misuse_shown = fact(MisuseShown)
owing = fact(Owing)
another = fact(Owing, "another")
paid = fact(PaidInAll)
repayable = fact(Repayable)
of_year = fact(RepayableOfYear)
of_all = fact(RepayableOfYear, "of-all-years")
yields = fact(Yields)


def lesser(one: Value[Any], other: Value[Any]) -> Maybe[Any]:
    """The lesser of two amounts."""
    return calculated("lesser amount", one, other)


OF_ITS_MONEY = (unused.by == owing.party) & (unused.year == owing.year)
LEFT = only(unused.amount, unused, OF_ITS_MONEY & (unused.on >= owing.last))
MISUSED = only(
    misuse_shown.misused,
    misuse_shown,
    alike(misuse_shown, owing) & (misuse_shown.clause == owing.clause),
)
EXACT = {
    "the whole payment of the year": paid.amount,
    "all payments": paid.amount,
    "what is left in the accounts": LEFT,
    "in proportion to the time left": calculated(
        "part of the year left", of_the_year(paid), owing.year, owing.last
    ),
    "what was misused": MISUSED,
}
THE_ONLY_END = ~exists(
    another, (another.clause == owing.clause) & alike(another, owing) & (another.last != owing.last)
)
"""Where one has left alone before the end for all, what a person says of that moves both."""
OF_NO_YEAR = (term.amount == "what was misused") & (owing.year == ALL_YEARS)
GREATEST = calculated(
    "greatest amount",
    certainly(repayable.least, fact=repayable, where=alike(repayable, paid)),
)
SUM: Maybe[Amount] = total(repayable.most, repayable, alike(repayable, paid))
OTHER_YEARS = (of_year.party == of_all.party) & (of_year.year != ALL_YEARS)
ALL_IN_ONE = (of_all.party == of_year.party) & (of_all.year == ALL_YEARS)
CERTAINLY_OF_ALL = exists(of_all, ALL_IN_ONE) & known(total(1, of_all, ALL_IN_ONE))
"""While a ground of all years is open, what is certain of a year is owed whatever becomes of it."""
LEAST_OF_OTHERS = calculated(
    "sum of amounts", certainly(of_year.least, fact=of_year, where=OTHER_YEARS)
)


def _ground(least: Value[Any] | int, most: Value[Any]) -> Conclude:
    return conclude(
        Repayable,
        clause=owing.clause,
        party=owing.party,
        year=owing.year,
        least=least,
        most=most,
    )


def _together(least: Value[Any], most: Value[Any]) -> Conclude:
    return conclude(
        RepayableOfYear,
        party=paid.party,
        year=paid.year,
        least=least,
        most=most,
    )


RULES: tuple[Rule, ...] = (
    rule(
        "what is left stated too early",
        of=[term, owing, unused],
        where=(term.clause == owing.clause)
        & (term.amount == "what is left in the accounts")
        & OF_ITS_MONEY
        & (unused.on < owing.last),
        then=conclude(
            StatedTooEarly,
            party=owing.party,
            event=unused.id,
            on=unused.on,
            last=owing.last,
        ),
        clause=term.clause,
        says="stated-too-early",
    ),
    rule(
        "repayable",
        of=[term, owing, paid],
        where=(term.clause == owing.clause) & alike(paid, owing) & ~OF_NO_YEAR & THE_ONLY_END,
        then=_ground(
            case(term.amount, EXACT, otherwise=0), case(term.amount, EXACT, otherwise=paid.amount)
        ),
        clause=term.clause,
        says="repayable",
    ),
    rule(
        "repayable to an extent that nobody has found",
        of=[term, owing, paid],
        where=(term.clause == owing.clause) & alike(paid, owing) & OF_NO_YEAR,
        then=_ground(0, paid.amount),
        clause=term.clause,
        says="repayable",
    ),
    rule(
        "repayable of a year",
        of=[paid],
        where=known(paid.amount) & (paid.amount > GREATEST),
        then=_together(GREATEST, lesser(SUM, paid.amount)),
        says="repayable-of-year",
    ),
    rule(
        "repayable of a year of which all goes back",
        of=[paid],
        where=known(paid.amount) & (paid.amount <= GREATEST),
        then=_together(paid.amount, paid.amount),
        says="repayable-of-year",
    ),
    rule(
        "repayable of a year whose payment is not known",
        of=[paid],
        where=~known(paid.amount) & (GREATEST > NOTHING),
        then=_together(lesser(GREATEST, paid.amount), SUM),
        says="repayable-of-year",
    ),
    rule(
        "perhaps nothing repayable of a year whose payment is not known",
        of=[paid],
        where=~known(paid.amount) & (GREATEST <= NOTHING),
        then=_together(GREATEST, SUM),
        says="repayable-of-year",
    ),
    rule(
        "repayment due of a year",
        of=[of_year],
        where=(of_year.year != ALL_YEARS) & ~CERTAINLY_OF_ALL,
        then=conclude(
            RepaymentDue,
            party=of_year.party,
            year=of_year.year,
            of_itself=of_year.least,
            least=of_year.least,
            most=of_year.most,
        ),
        says="repayment-due",
    ),
    rule(
        "repayment due of all years",
        of=[of_all, paid],
        where=(of_all.year == ALL_YEARS) & alike(paid, of_all),
        then=conclude(
            RepaymentDue,
            party=of_all.party,
            year=of_all.year,
            of_itself=of_all.least,
            least=calculated("greater amount", of_all.least, LEAST_OF_OTHERS),
            most=paid.amount,
        ),
        says="repayment-due",
    ),
    rule(
        "ground that gives something to repay",
        of=[repayable, paid],
        where=alike(paid, repayable)
        & (repayable.most > NOTHING)
        & (~known(paid.amount) | (paid.amount > NOTHING)),
        then=conclude(Yields, clause=repayable.clause, party=repayable.party),
        clause=repayable.clause,
        says="yields-something",
    ),
)

ITS_GROUND = (owing.party == party.id) & (owing.clause == creditor.of)
MAY_HAVE_A_GROUND = exists(owing, ITS_GROUND) | ~known(total(1, owing, ITS_GROUND))
"""A ground that is open is one here: where it would give nothing, nothing of it needs judging."""
something_to_repay = requirement(
    "something-to-repay",
    of=[party, creditor],
    where=(creditor.role == "repayment.to")
    & MAY_HAVE_A_GROUND
    & (
        exists(yields, (yields.party == party.id) & (yields.clause == creditor.of))
        | ~exists(yields, yields.party == party.id)
    ),
    about=party.id,
    holds=exists(yields, yields.party == party.id),
    clause=creditor.of,
)
"""Of the clauses that give something; where none does, of those that have a ground, or may."""
RULES += (something_to_repay,)
