"""What was paid of the money that a ground of repayment concerns, and what has been repaid.

    - id: X-1
      kind: repayment
      on: rescission
      owed by: the association
      to: kommunerna
      amount: the whole payment of the year

Only what the other side paid goes back. What was paid for a year is what is on record for it.
Where no payment for it is, nobody knows how much it was: the agreement says that money is
paid, and repayment is asked about by those who may have kept no record of it.

What has come back for the year is repaid, on whatever ground it was paid back.
"""

from typing import Any, Final

from engine.inference.expressions import Condition, Maybe, Value, exists, only, total, value
from engine.inference.given import Listed, PartyIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Amount, Count, Party, Year
from rules.payment import Payment
from rules.repayment import ALL_YEARS, Owing

NONE: Final[Value[Count]] = value(Count(0))


class PaidFor(Conclusion):
    """What a creditor paid to the one who owes repayment for a year, and has had back.

    Year 0: for all years. `times`: how many payments of it are on record.
    """

    party: Value[Party]
    year: Maybe[Year]
    by: Value[Party]
    place: Value[Count]
    times: Maybe[Count]
    amount: Maybe[Amount]
    back: Maybe[Amount]


class PaidInAll(Conclusion):
    """The same for all creditors together; not known where no payment is on record."""

    party: Value[Party]
    year: Maybe[Year]
    amount: Maybe[Amount]


owner = fact(PartyIs, "owner")
creditor = fact(Listed, "creditor")
creditor_is = fact(PartyIs, "creditor-is")
payment = fact(Payment)
owing = fact(Owing)
paid_for = fact(PaidFor)
payer = fact(PaidFor, "payer")


def alike(one: Any, other: Any) -> Condition:
    """Whether two facts are of the same party's money of the same year."""
    same: Condition = (one.party == other.party) & (one.year == other.year)
    return same


def _of_year(at: Value[Any]) -> Condition:
    return (at == ALL_YEARS) | (payment.for_ == at)


ON_RECORD = exists(paid_for, alike(paid_for, owing) & (paid_for.times > NONE))
MADE_BY_CREDITOR = (
    (payment.by == creditor.party) & (payment.to == owing.party) & _of_year(owing.year)
)
CAME_BACK = (payment.by == owing.party) & (payment.to == creditor.party) & _of_year(owing.year)

RULES: tuple[Rule, ...] = (
    rule(
        "paid for a year",
        of=[owing, owner, creditor, creditor_is],
        where=(owner.id == owing.party)
        & (creditor.of == owing.clause)
        & (creditor.role == "repayment.to")
        & (creditor_is.id == creditor.party)
        & (creditor_is.side != owner.side),
        then=conclude(
            PaidFor,
            party=owing.party,
            year=owing.year,
            by=creditor.party,
            place=creditor_is.place,
            times=total(1, payment, MADE_BY_CREDITOR),
            amount=total(payment.amount, payment, MADE_BY_CREDITOR),
            back=total(payment.amount, payment, CAME_BACK),
        ),
        clause=owing.clause,
        says="paid-for",
    ),
    rule(
        "paid in all",
        of=[owing],
        where=ON_RECORD | ~exists(paid_for, alike(paid_for, owing)),
        then=conclude(
            PaidInAll,
            party=owing.party,
            year=owing.year,
            amount=total(paid_for.amount, paid_for, alike(paid_for, owing)),
        ),
        clause=owing.clause,
        says="paid-in-all",
    ),
    rule(
        "paid, but no payment is on record",
        of=[owing, payer],
        where=alike(payer, owing) & ~ON_RECORD,
        then=conclude(
            PaidInAll,
            party=owing.party,
            year=owing.year,
            amount=only(
                payment.amount,
                payment,
                (payment.by == payer.by) & (payment.to == owing.party) & _of_year(owing.year),
            ),
        ),
        clause=owing.clause,
        says="paid-in-all.none-on-record",
    ),
)
