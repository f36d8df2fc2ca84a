"""Repayment: money already paid goes back, in part or in full.

- id: X-1
  kind: repayment
  on: rescission
  owed by: the association
  to: kommunerna
  amount: what was not matched by performance this year
  judged by: part-or-all

Each ground is worked out per year: that of the rescission, that in which the agreement ends
early, that which an evaluation is about. Rescissions of one year are one ground. Where the
text leaves the share to people, the amount is a range from nothing to what was paid. Ordinary
notice and ordinary expiry are no grounds, and interest is never part of an amount.

`the association` is the party on the side of that name. Creditors share in proportion to what
each paid, in whole öre by largest remainder.
"""

from typing import Any, Final, Literal

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    calculated,
    case,
    exists,
    gathered,
    no,
    only,
    total,
    value,
    yes,
)
from engine.inference.expressions import year as year_of
from engine.inference.given import Listed, PartyIs, Ruling
from engine.inference.kinds import EVERYBODY, Conclusion, Term, default, fact
from engine.inference.rules import Rule, conclude, requirement, rule
from engine.model.calendar import NEVER
from engine.model.types import (
    NOT_STATED,
    Amount,
    ClauseId,
    Count,
    Day,
    Id,
    OpenTerm,
    Parties,
    Party,
    Year,
)
from rules.evaluation import Evaluation, EvaluationTerm
from rules.good_notice import Departure, Good
from rules.good_rescission import Rescinded
from rules.payment import Payment, UnusedFunds
from rules.period import FinalEnd


class Repayment(Term):
    """When money goes back, who owes it, to whom, and how much."""

    __binds__ = EVERYBODY
    on: Value[Literal["rescission", "early exit", "misuse shown by an evaluation"]]
    owed_by: Value[
        Literal[
            "the association if in breach",
            "the party in breach",
            "the party that rescinds",
            "the association",
        ]
    ]
    to: Value[Parties]
    amount: Value[
        Literal[
            "what was not matched by performance this year",
            "in proportion to the breach",
            "the whole payment of the year",
            "all payments",
            "what is left in the accounts",
            "in proportion to the time left",
            "what was misused",
        ]
    ]
    finding: Value[Literal["an evaluation", "any reliable finding"]] = default("an evaluation")
    judged_by: Value[OpenTerm] = default(NOT_STATED)


class Finding(Conclusion):
    """An evaluation that counts, and the amount of a year that it found misused."""

    clause: Value[ClauseId]
    evaluation: Value[Id]
    party: Value[Party]
    year: Maybe[Year]
    misused: Maybe[Amount]


class Owing(Conclusion):
    """A ground on which a party owes repayment of the money of a year; 0: of all years.

    `last` is the last day of the agreement where that decides, else NEVER.
    """

    clause: Value[ClauseId]
    party: Value[Party]
    year: Maybe[Year]
    last: Maybe[Day]


class PaidBefore(Conclusion):
    """What a creditor paid to the one who owes repayment, for the year of the ground."""

    clause: Value[ClauseId]
    party: Value[Party]
    year: Maybe[Year]
    by: Value[Party]
    place: Value[Count]
    amount: Maybe[Amount]


class Repayable(Conclusion):
    """The least and the most that is owed on a ground; the same where the text decides."""

    clause: Value[ClauseId]
    party: Value[Party]
    year: Maybe[Year]
    least: Maybe[Amount]
    most: Maybe[Amount]


class RepaidTo(Conclusion):
    """A creditor's part of it."""

    clause: Value[ClauseId]
    party: Value[Party]
    year: Maybe[Year]
    to: Value[Party]
    paid: Maybe[Amount]
    least: Maybe[Amount]
    most: Maybe[Amount]


term = fact(Repayment)
party = fact(PartyIs)
creditor = fact(Listed, "creditor")
creditor_is = fact(PartyIs, "creditor-is")
rescinded = fact(Rescinded)
good = fact(Good)
sooner = fact(Good, "sooner")
final_end = fact(FinalEnd)
departure = fact(Departure)
evaluation = fact(Evaluation)
evaluation_term = fact(EvaluationTerm, "evaluation-term")
ruling = fact(Ruling)
payment = fact(Payment)
unused = fact(UnusedFunds)
finding = fact(Finding)
owing = fact(Owing)
paid_before = fact(PaidBefore)
repayable = fact(Repayable)

IS_ASSOCIATION = party.side == "association"
OWES_ON_RESCISSION = (
    (
        (term.owed_by == "the association if in breach")
        & IS_ASSOCIATION
        & (party.id == rescinded.against)
    )
    | ((term.owed_by == "the party in breach") & (party.id == rescinded.against))
    | ((term.owed_by == "the party that rescinds") & (party.id == rescinded.by))
    | (
        (term.owed_by == "the association")
        & IS_ASSOCIATION
        & ((party.id == rescinded.by) | (party.id == rescinded.against))
    )
)
BY_THE_EVALUATOR = ~exists(evaluation_term) | exists(
    evaluation_term, evaluation_term.by == evaluation.by
)
MADE_IN_TIME = (
    ~exists(evaluation_term)
    | exists(evaluation_term, evaluation_term.after_the_end == "counts")
    | (
        ~exists(final_end, final_end.day < evaluation.on)
        & ~exists(departure, (departure.party == party.id) & (departure.ends < evaluation.on))
    )
)


NOTHING: Final = value(Amount(0))


def _on_the_ground(other: Any) -> Condition:
    """Whether a fact is of the same ground as the one that is judged."""
    same: Condition = (
        (other.clause == owing.clause) & (other.party == owing.party) & (other.year == owing.year)
    )
    return same


PAID: Maybe[Amount] = total(paid_before.amount, paid_before, _on_the_ground(paid_before))
LEFT = only(
    unused.amount,
    unused,
    (unused.by == owing.party) & (unused.year == owing.year) & (unused.on >= owing.last),
)
MISUSED = only(finding.misused, finding, _on_the_ground(finding))
EXACT = {
    "the whole payment of the year": PAID,
    "all payments": PAID,
    "what is left in the accounts": LEFT,
    "in proportion to the time left": calculated("part of the year left", PAID, owing.last),
    "what was misused": MISUSED,
}
OF_NO_YEAR = (term.amount == "what was misused") & (owing.year == 0)
PARTS = gathered(
    paid_before.place,
    paid_before.amount,
    fact=paid_before,
    where=(paid_before.clause == repayable.clause)
    & (paid_before.party == repayable.party)
    & (paid_before.year == repayable.year),
)
own = fact(PaidBefore, "own")

RULES: tuple[Rule, ...] = (
    rule(
        "repayment on rescission",
        of=[term, rescinded, party],
        where=(term.on == "rescission") & OWES_ON_RESCISSION,
        then=conclude(
            Owing,
            clause=term.clause,
            party=party.id,
            year=case(term.amount, {"all payments": 0}, otherwise=year_of(rescinded.day)),
            last=NEVER,
        ),
        clause=term.clause,
        says="repayment-on-rescission",
    ),
    rule(
        "repayment on early exit",
        of=[term, good, party],
        where=(term.on == "early exit")
        & (term.owed_by == "the association")
        & IS_ASSOCIATION
        & exists(final_end, good.ends < final_end.day)
        & ~exists(sooner, sooner.ends < good.ends),
        then=conclude(
            Owing, clause=term.clause, party=party.id, year=year_of(good.ends), last=good.ends
        ),
        clause=term.clause,
        says="repayment-on-early-exit",
    ),
    rule(
        "evaluation that counts",
        of=[term, evaluation, party],
        where=(term.on == "misuse shown by an evaluation")
        & (term.owed_by == "the association")
        & IS_ASSOCIATION
        & ((term.finding == "any reliable finding") | BY_THE_EVALUATOR)
        & MADE_IN_TIME
        & ~exists(
            ruling,
            (ruling.term == term.judged_by) & (ruling.about == evaluation.id) & yes(ruling.answer),
        ),
        then=conclude(
            Finding,
            clause=term.clause,
            evaluation=evaluation.id,
            party=party.id,
            year=evaluation.year,
            misused=evaluation.misused,
        ),
        clause=term.clause,
        says="evaluation-counts",
    ),
    rule(
        "repayment of what was misused",
        of=[finding],
        where=finding.misused > NOTHING,
        then=conclude(
            Owing, clause=finding.clause, party=finding.party, year=finding.year, last=NEVER
        ),
        clause=finding.clause,
        says="repayment-of-misused",
    ),
    rule(
        "misuse found by a person",
        of=[term, ruling, party],
        where=(term.on == "misuse shown by an evaluation")
        & (term.owed_by == "the association")
        & IS_ASSOCIATION
        & (term.finding == "any reliable finding")
        & (ruling.term == term.judged_by)
        & no(ruling.answer)
        & ~exists(evaluation, evaluation.id == ruling.about),
        then=conclude(Owing, clause=term.clause, party=party.id, year=0, last=NEVER),
        clause=term.clause,
        says="misuse-found",
    ),
    rule(
        "paid before",
        of=[owing, creditor, creditor_is],
        where=(creditor.of == owing.clause)
        & (creditor.role == "repayment.to")
        & (creditor_is.id == creditor.party),
        then=conclude(
            PaidBefore,
            clause=owing.clause,
            party=owing.party,
            year=owing.year,
            by=creditor.party,
            place=creditor_is.place,
            amount=total(
                payment.amount,
                payment,
                (payment.by == creditor.party)
                & (payment.to == owing.party)
                & ((owing.year == 0) | (payment.for_ == owing.year)),
            ),
        ),
        clause=owing.clause,
        says="paid-before",
    ),
    rule(
        "repayable",
        of=[term, owing],
        where=(term.clause == owing.clause) & ~OF_NO_YEAR,
        then=conclude(
            Repayable,
            clause=owing.clause,
            party=owing.party,
            year=owing.year,
            least=case(term.amount, EXACT, otherwise=0),
            most=case(term.amount, EXACT, otherwise=PAID),
        ),
        clause=term.clause,
        says="repayable",
    ),
    rule(
        "repayable to an extent that nobody has found",
        of=[term, owing],
        where=(term.clause == owing.clause) & OF_NO_YEAR,
        then=conclude(
            Repayable,
            clause=owing.clause,
            party=owing.party,
            year=owing.year,
            least=0,
            most=PAID,
        ),
        clause=term.clause,
        says="repayable",
    ),
    rule(
        "repaid to",
        of=[repayable, own],
        where=(own.clause == repayable.clause)
        & (own.party == repayable.party)
        & (own.year == repayable.year),
        then=conclude(
            RepaidTo,
            clause=repayable.clause,
            party=repayable.party,
            year=repayable.year,
            to=own.by,
            paid=own.amount,
            least=calculated("part by weight", repayable.least, own.place, PARTS),
            most=calculated("part by weight", repayable.most, own.place, PARTS),
        ),
        clause=repayable.clause,
        says="repaid-to",
    ),
)

grounded = requirement(
    "ground of repayment",
    id="ground",
    of=[party],
    about=party.id,
    holds=exists(owing, owing.party == party.id),
    says="repayment-ground",
)
something_to_repay = requirement(
    "something-to-repay",
    of=[party],
    where=exists(owing, owing.party == party.id),
    about=party.id,
    holds=exists(repayable, (repayable.party == party.id) & (repayable.most > NOTHING)),
)
RULES += (grounded, something_to_repay)
TERMS = (Repayment,)
