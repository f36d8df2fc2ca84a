"""What comes before repayment: what a clause presupposes and there is none of, and the way there.

    - id: X-1
      kind: repayment
      on: rescission
      owed by: the association
      to: kommunerna
      amount: what was not matched by performance this year

Money goes back after rescission: a breach, the dialogue about it, rescission. Or after an
evaluation that has shown misuse, or after a notice that ends the agreement early. What is no breach
is no step (`breach/breach_there.py`). Where a party owes nothing under a clause, here is what the
clause presupposes in vain, and which steps towards it have been taken and which are left. Those who
are to have money back have no step to take towards owing any.
"""

from typing import Any, Literal

from engine.inference.expressions import Condition, Maybe, Value, exists, one_of, value
from engine.inference.given import Listed, PartyIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import ClauseId, Id, Party, Year
from rules.breach.breach_there import BreachThere
from rules.breach.dialogue_on_breach import DialogueOnBreach
from rules.duties.dialogue_duty import DialogueDuty
from rules.meetings.evaluation import EvaluationTerm
from rules.notice.exit import ExitTerm
from rules.repayment.early_exit import EndedEarly
from rules.repayment.repayment import NOTHING, OF_ITS_YEARS, Owing, Repayment, misuse_shown
from rules.repayment.the_association import is_association
from rules.rescission.good_rescission import Rescinded
from rules.rescission.rescission import Rescission, RescissionTerm

Step = Literal["breach", "dialogue", "rescission", "evaluation", "notice"]
State = Literal["taken", "left"]
What = Literal[
    "rescission",
    "valid rescission",
    "early exit",
    "misuse shown by an evaluation",
    "misuse of a year of the agreement",
    "another party",
    "the association",
]


class OfAnotherYear(Conclusion):
    """An evaluation that found money misused of a year before or after those of the agreement."""

    clause: Value[ClauseId]
    evaluation: Value[Id]
    party: Value[Party]
    year: Maybe[Year]


class OwesBack(Conclusion):
    """A clause under which a party owes repayment, of whatever year."""

    clause: Value[ClauseId]
    party: Value[Party]


class Presupposed(Conclusion):
    """What a clause presupposes of a party that owes repayment, and is not there.

    `another party`: it is there, and makes another party owe. `the association`: no other ever
    owes under the clause. Where it is there and nobody owes, nothing is presupposed in vain.
    """

    clause: Value[ClauseId]
    party: Value[Party]
    what: Value[What]


class MayOwe(Conclusion):
    """A party that owes nothing under a clause, and is not to have anything back under it."""

    clause: Value[ClauseId]
    party: Value[Party]


class WayThere(Conclusion):
    """A step towards repayment under a clause: where it stands in the agreement, taken or left.

    Of a breach on record `at` is the duty that is said to be broken; `who` is to take the step,
    nobody in particular where it is for those who have paid.
    """

    clause: Value[ClauseId]
    party: Value[Party]
    step: Value[Step]
    at: Maybe[ClauseId]
    who: Value[Party]
    state: Value[State]


term = fact(Repayment)
party = fact(PartyIs)
creditor = fact(Listed, "creditor")
owing = fact(Owing)
owes_back = fact(OwesBack)
may_owe = fact(MayOwe)
of_another_year = fact(OfAnotherYear)
ended_early = fact(EndedEarly)
rescinded = fact(Rescinded)
declared = fact(Rescission, "declaration")
rescission_term = fact(RescissionTerm, "rescission-term")
there = fact(BreachThere)
on_breach = fact(DialogueOnBreach)
dialogue_term = fact(DialogueDuty, "dialogue-term")
evaluation_term = fact(EvaluationTerm, "evaluation-term")
exit_term = fact(ExitTerm, "exit-term")

UNDER_IT = owes_back.clause == term.clause
OWES_NOTHING = ~exists(owes_back, UNDER_IT & (owes_back.party == party.id))
ONLY_THE_ASSOCIATION = ~is_association(term.clause, party.id) & one_of(
    term.owed_by, "the association", "the association if in breach"
)
NOBODY_OWES = ~exists(owes_back, UNDER_IT)
TO_HAVE_BACK = exists(
    creditor,
    (creditor.of == term.clause) & (creditor.role == "repayment.to") & (creditor.party == party.id),
)
ON_RESCISSION = term.on == "rescission"
ON_MISUSE = term.on == "misuse shown by an evaluation"
BY_THE_PARTY = there.against == may_owe.party
OF_ANOTHER_YEAR = exists(of_another_year, of_another_year.clause == term.clause)
MISUSE_SHOWN = exists(
    misuse_shown, (misuse_shown.clause == term.clause) & (misuse_shown.misused > NOTHING)
)
ENDED_EARLY = exists(ended_early)
RESCINDED_AGAINST_IT = exists(rescinded, rescinded.against == may_owe.party)
NOBODY = value("")


def _presupposed(says: str, what: What, where: Condition) -> Rule:
    return rule(
        f"presupposed: {what}",
        of=[term, party],
        where=where,
        then=conclude(Presupposed, clause=term.clause, party=party.id, what=what),
        clause=term.clause,
        says=says,
    )


def _way(
    step: Step, state: State, of: list[Any], where: Condition, at: Value[Any], who: Value[Party]
) -> Rule:
    """Of a breach the clause is told by the event: no term says of which clause it is."""
    return rule(
        f"{step} on the way to repayment, {state}",
        of=[term, may_owe, *of],
        where=(may_owe.clause == term.clause) & where,
        then=conclude(
            WayThere,
            clause=term.clause,
            party=may_owe.party,
            step=step,
            at=at,
            who=who,
            state=state,
        ),
        clause=None if of[0] is there else at,
        says=f"way-there.{step}-{state}",
    )


RULES: tuple[Rule, ...] = (
    rule(
        "misused money of another year",
        of=[misuse_shown],
        where=(misuse_shown.misused > NOTHING) & ~OF_ITS_YEARS,
        then=conclude(
            OfAnotherYear,
            clause=misuse_shown.clause,
            evaluation=misuse_shown.evaluation,
            party=misuse_shown.party,
            year=misuse_shown.year,
        ),
        clause=misuse_shown.clause,
        says="misused-of-another-year",
    ),
    rule(
        "owes repayment under a clause",
        of=[owing],
        then=conclude(OwesBack, clause=owing.clause, party=owing.party),
        clause=owing.clause,
        says="owes-back",
    ),
    rule(
        "may come to owe repayment",
        of=[term, party],
        where=OWES_NOTHING & ~TO_HAVE_BACK,
        then=conclude(MayOwe, clause=term.clause, party=party.id),
        clause=term.clause,
        says="may-owe",
    ),
    _presupposed("lacks-rescission", "rescission", ON_RESCISSION & ~exists(declared)),
    _presupposed(
        "lacks-valid-rescission",
        "valid rescission",
        ON_RESCISSION & exists(declared) & ~exists(rescinded),
    ),
    _presupposed("lacks-early-exit", "early exit", (term.on == "early exit") & ~ENDED_EARLY),
    _presupposed("lacks-misuse", "misuse shown by an evaluation", ON_MISUSE & ~MISUSE_SHOWN),
    _presupposed(
        "lacks-misuse-of-its-years",
        "misuse of a year of the agreement",
        NOBODY_OWES & OF_ANOTHER_YEAR,
    ),
    _presupposed(
        "lacks-of-this-party",
        "another party",
        OWES_NOTHING & ~NOBODY_OWES,
    ),
    _presupposed("lacks-of-the-association", "the association", ONLY_THE_ASSOCIATION),
    _way("breach", "taken", [there], ON_RESCISSION & BY_THE_PARTY, there.duty, NOBODY),
    _way(
        "breach",
        "left",
        [rescission_term],
        ON_RESCISSION & ~exists(there, BY_THE_PARTY),
        rescission_term.clause,
        NOBODY,
    ),
    _way(
        "dialogue",
        "taken",
        [dialogue_term, there, on_breach],
        ON_RESCISSION & BY_THE_PARTY & (on_breach.breach == there.breach),
        dialogue_term.clause,
        NOBODY,
    ),
    _way(
        "dialogue",
        "left",
        [dialogue_term, there],
        ON_RESCISSION & BY_THE_PARTY & ~exists(on_breach, on_breach.breach == there.breach),
        dialogue_term.clause,
        NOBODY,
    ),
    _way(
        "rescission",
        "left",
        [rescission_term],
        ON_RESCISSION & ~RESCINDED_AGAINST_IT,
        rescission_term.clause,
        NOBODY,
    ),
    _way(
        "evaluation",
        "left",
        [evaluation_term],
        ON_MISUSE
        & ~exists(
            misuse_shown,
            (misuse_shown.clause == term.clause) & (misuse_shown.party == may_owe.party),
        ),
        evaluation_term.clause,
        evaluation_term.by,
    ),
    _way(
        "notice",
        "left",
        [exit_term],
        (term.on == "early exit") & ~ENDED_EARLY,
        exit_term.clause,
        NOBODY,
    ),
)
TERMS = ()
