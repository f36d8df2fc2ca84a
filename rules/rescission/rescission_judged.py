"""What a person has judged of a ground of rescission, and as of which day.

    - id: X-1
      kind: rescission
      by: all
      serious: serious
      not put right: without-delay
      within: reasonable-time
      ruling holds: 3 months
      demand first: needed
      frees: the two parties
      dialogue first: parallel

A ruling speaks of what was there on its own day. One from before the breach says nothing of it.
One that the breach was not put right, from before rectification was first demanded, does not say
that it was not put right when that had been demanded; where a demand is needed, a new one is. One
that it was put right without delay counts from the day on which it was: where no rectification is
on record, or only a later one, it is still for a person.

That reasonable time has not run out holds for a declaration on the day of the ruling, or before
it; for one later only as long as `ruling holds`. That it has run out holds from then on. A ruling
on the declaration itself holds whenever it was made.

Whether what was demanded of a unit was demanded of its party, a person says.
"""

from engine.inference.expressions import Maybe, Value, after, awaits, exists, known, no, yes
from engine.inference.given import Listed, Ruling
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import NOT_STATED, Day, Id, Party
from rules.binding.which_unit import stands_for
from rules.breach.breach import Breach, Demand, PutRight
from rules.rescission.rescission import by_then, rescission, takes_effect, term
from rules.rescission.rescission_ground import OF_THE_GROUND, condition_met, ground
from rules.text.open_term import applies_since, found, found_not


class RectificationDemanded(Conclusion):
    """Rectification of a ground was demanded of the party in breach, by then."""

    rescission: Value[Id]
    breach: Value[Id]
    demand: Value[Id]
    by: Maybe[Party]
    on: Maybe[Day]


class JudgedNotPutRight(Conclusion):
    """A person has found that a ground was not put right without delay, demanded or not."""

    rescission: Value[Id]
    breach: Value[Id]


class JudgedInTime(Conclusion):
    """A person has found that a breach was put right without delay, once it had been put right."""

    breach: Value[Id]


breach = fact(Breach)
demand = fact(Demand)
put_right = fact(PutRight)
told = fact(Listed, "told")
ruling = fact(Ruling)
demanded = fact(RectificationDemanded)
judged = fact(JudgedNotPutRight)
in_time = fact(JudgedInTime)

ITS_TIME = (
    (ruling.term == term.within) & (ruling.about == ground.breach) & (ruling.last >= ground.on)
)
relied_on_until = after(ruling.last, term.ruling_holds)
NOT_RUN_OUT = exists(
    ruling,
    ITS_TIME
    & yes(ruling.answer)
    & (
        (relied_on_until >= takes_effect.no_later)  # and whenever it was sent before that
        | (relied_on_until >= takes_effect.day)
    ),
)
RUN_OUT = exists(ruling, ITS_TIME & no(ruling.answer) & by_then(ruling.on))
OF_IT = (demanded.rescission == ground.rescission) & (demanded.breach == ground.breach)
NOT_PUT_RIGHT = exists(
    judged, (judged.rescission == ground.rescission) & (judged.breach == ground.breach)
) | (~exists(in_time, in_time.breach == ground.breach) & awaits(term.not_put_right, ground.breach))

RULES: tuple[Rule, ...] = (
    rule(
        "rectification of a ground demanded",
        of=[ground, rescission, takes_effect, breach, demand, told],
        where=OF_THE_GROUND
        & (breach.id == ground.breach)
        & (demand.about == ground.breach)
        & (demand.on >= breach.on)
        & by_then(demand.on)
        & (told.of == demand.id)
        & (told.role == "demand.to")
        & yes(told.listed)
        & stands_for(told.party, rescission.against, demand.id),
        then=conclude(
            RectificationDemanded,
            rescission=ground.rescission,
            breach=ground.breach,
            demand=demand.id,
            by=demand.by,
            on=demand.on,
        ),
        says="rectification-demanded",
    ),
    rule(
        "judged not put right since the demand",
        of=[ground, term, ruling],
        where=(ruling.term == term.not_put_right)
        & (ruling.about == ground.breach)
        & (ruling.last >= ground.on)
        & no(ruling.answer)
        & (
            (term.demand_first == "not needed")
            | ~exists(demanded, OF_IT & (demanded.on > ruling.last))
            | exists(demanded, OF_IT & (demanded.on <= ruling.last))
        ),
        then=conclude(JudgedNotPutRight, rescission=ground.rescission, breach=ground.breach),
        clause=term.clause,
        says="judged-not-put-right",
    ),
    rule(
        "judged put right without delay",
        of=[term, ruling, put_right],
        where=(ruling.term == term.not_put_right)
        & (ruling.about == put_right.breach)
        & (~known(put_right.on) | (ruling.last >= put_right.on))
        & yes(ruling.answer),
        then=conclude(JudgedInTime, breach=put_right.breach),
        clause=term.clause,
        says="judged-in-time",
    ),
    condition_met(
        "judged serious",
        "serious",
        [ground, term],
        applies_since(term.serious, ground.breach, ground.on),
    ),
    condition_met(
        "judged although put right",
        "not put right",
        [ground, takes_effect, put_right, term],
        (takes_effect.rescission == ground.rescission)
        & (put_right.breach == ground.breach)
        & by_then(put_right.on)
        & NOT_PUT_RIGHT,
    ),
    condition_met(
        "judged not put right without delay", "not put right", [ground, term], NOT_PUT_RIGHT
    ),
    condition_met(
        "within reasonable time",
        "reasonable time",
        [ground, takes_effect, term],
        (takes_effect.rescission == ground.rescission)
        & (
            (term.within == NOT_STATED)
            | found(term.within, ground.rescission)
            | (
                ~found_not(term.within, ground.rescission)
                & (NOT_RUN_OUT | (~RUN_OUT & awaits(term.within, ground.breach)))
            )
        ),
    ),
    condition_met("demand not needed", "demand", [ground, term], term.demand_first == "not needed"),
    condition_met("rectification demanded", "demand", [ground, demanded], OF_IT),
)
TERMS = ()
