"""Repayment: money already paid goes back, in part or in full.

- id: X-1
  kind: repayment
  on: rescission
  owed by: the association
  to: kommunerna
  amount: what was not matched by performance this year
  judged by: part-or-all

The grounds, each of the money of one year: that of the rescission, that in which the agreement
ends early and those beyond it that were paid before, that which an evaluation is about.
Rescissions of one year are one ground, and one by or against a party that was out by then is
none. Ordinary notice and ordinary expiry are no grounds, nor is what was misused of a year before
the first of the agreement or after its last. An evaluation is a person's finding: where somebody
has assessed otherwise what it is about, two persons differ, and neither of them is followed. How
much is owed is concluded in `repayment_amount.py`.

`the association` is whoever stands on another side than those `to` whom money goes back
(`the_association.py`).
"""

from typing import Any, Final, Literal

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    awaits,
    case,
    exists,
    known,
    no,
    value,
)
from engine.inference.expressions import year as year_of
from engine.inference.given import Listed, PartyIs, Ruling
from engine.inference.kinds import EVERYBODY, Conclusion, Term, default, fact
from engine.inference.rules import Rule, conclude, requirement, rule
from engine.model.about import Heeded, readings
from engine.model.calendar import NEVER
from engine.model.types import (
    NOT_STATED,
    Amount,
    ClauseId,
    Day,
    Id,
    OpenTerm,
    Parties,
    Party,
    Year,
)
from rules.meetings.evaluation import ByTheEvaluator, Evaluation, EvaluationTerm
from rules.notice.good_notice import Departure
from rules.repayment.the_association import found_of, is_association, ruled_of
from rules.rescission.good_rescission import Rescinded
from rules.term.period import FinalEnd, PeriodTerm, ended_before
from rules.text.open_term import found


class Repayment(Term):
    """When money goes back, who owes it, to whom, and how much."""

    __binds__ = EVERYBODY
    __readings__ = readings(finding=Heeded("on", "misuse shown by an evaluation"))
    __sorts__ = ("on",)
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


class MisuseShown(Conclusion):
    """An evaluation that counts, and the amount of a year that it found misused."""

    clause: Value[ClauseId]
    evaluation: Value[Id]
    party: Value[Party]
    year: Maybe[Year]
    misused: Maybe[Amount]


ALL_YEARS: Final = 0
"""The year of a ground that concerns the money of all years."""


class Owing(Conclusion):
    """A ground on which a party owes repayment of the money of a year; 0: of all years.

    `last` is the last day of the agreement where that decides, else NEVER.
    """

    clause: Value[ClauseId]
    party: Value[Party]
    year: Maybe[Year]
    last: Maybe[Day]


term = fact(Repayment)
party = fact(PartyIs)
rescinded = fact(Rescinded)
period = fact(PeriodTerm)
final_end = fact(FinalEnd)
departure = fact(Departure)
evaluation = fact(Evaluation)
by_the_evaluator = fact(ByTheEvaluator)
evaluation_term = fact(EvaluationTerm, "evaluation-term")
ruling = fact(Ruling)
misuse_shown = fact(MisuseShown)
owing = fact(Owing)
own = fact(Owing, "own")
creditor = fact(Listed, "creditor")

IS_ASSOCIATION = is_association(term.clause, party.id)
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
    by_the_evaluator, by_the_evaluator.evaluation == evaluation.id
)
MADE_IN_TIME = (
    ~exists(evaluation_term)
    | exists(evaluation_term, evaluation_term.after_the_end == "counts")
    | (
        ~exists(final_end, final_end.day < evaluation.on)
        & ~exists(
            departure,
            (departure.party == party.id)
            & ended_before(departure.ends, departure.no_sooner, evaluation.on),
        )
    )
)
NOTHING: Final = value(Amount(0))
OF_ITS_YEARS = (
    ~exists(period, year_of(period.from_) > misuse_shown.year)
    & ~exists(final_end, year_of(final_end.day) < misuse_shown.year)
    & ~exists(
        departure,
        (departure.party == misuse_shown.party)
        & (year_of(departure.ends) < misuse_shown.year)
        & (known(departure.ends) | (year_of(departure.no_sooner) < misuse_shown.year)),
    )
)
"""The money is of a year in which the agreement bound the party: no other is money of it."""


def bound_until(who: Value[Any], day: Value[Day]) -> Condition:
    """Whether nothing had taken the party out before that day."""
    return ~exists(
        departure, (departure.party == who) & ended_before(departure.ends, departure.no_sooner, day)
    )


def _bound_until_rescinded(who: Value[Any]) -> Condition:
    """The same, of what is not the rescission itself, which may have worked sooner."""
    return ~exists(
        departure,
        (departure.party == who)
        & (departure.notice != rescinded.rescission)
        & ended_before(departure.ends, departure.no_sooner, rescinded.day),
    )


RULES: tuple[Rule, ...] = (
    rule(
        "repayment on rescission",
        of=[term, rescinded, party],
        where=(term.on == "rescission")
        & OWES_ON_RESCISSION
        & _bound_until_rescinded(rescinded.by)
        & _bound_until_rescinded(rescinded.against),
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
        "evaluation that counts",
        of=[term, evaluation, party],
        where=(term.on == "misuse shown by an evaluation")
        & (term.owed_by == "the association")
        & IS_ASSOCIATION
        & found_of(evaluation.misused_by, term.clause, party.id)
        & ((term.finding == "any reliable finding") | BY_THE_EVALUATOR)
        & MADE_IN_TIME
        & (~found(term.judged_by, evaluation.id) | awaits(term.judged_by, evaluation.id)),
        then=conclude(
            MisuseShown,
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
        of=[misuse_shown],
        where=(misuse_shown.misused > NOTHING) & OF_ITS_YEARS,
        then=conclude(
            Owing,
            clause=misuse_shown.clause,
            party=misuse_shown.party,
            year=misuse_shown.year,
            last=NEVER,
        ),
        clause=misuse_shown.clause,
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
        & ruled_of(ruling.about, term.clause, party.id)
        & ~exists(evaluation, evaluation.id == ruling.about),
        then=conclude(Owing, clause=term.clause, party=party.id, year=0, last=NEVER),
        clause=term.clause,
        says="misuse-found",
    ),
)


def _grounded(name: str, of: list[Any], where: Condition) -> Rule:
    return requirement(
        name,
        id="ground",
        of=[party, creditor, *of],
        where=(creditor.role == "repayment.to") & where,
        about=party.id,
        holds=exists(owing, owing.party == party.id),
        clause=creditor.of,
        says="repayment-ground",
    )


RULES += (
    _grounded("ground of repayment", [own], (own.party == party.id) & (own.clause == creditor.of)),
    _grounded("no ground of repayment", [], ~exists(owing, owing.party == party.id)),
)
"""Of the clauses on which there is a ground; where there is none, of every clause."""
TERMS = (Repayment,)
