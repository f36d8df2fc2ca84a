"""Joint bearers: who owes something together, until when, and what hinders all or some of them.

- id: X-1
  kind: obligation
  bearer: [beta, gamma]
  jointly: yes
  duty: {sv: bygga, en: build}

What several owe together lasts as long as one of them is bound, and any of them may do it. What
hinders all of them, or lets all of them hold it back, excuses it as it excuses what one owes alone.
Where it is so for some of them only, the text does not say what follows for all: a person does.
"""

from typing import Any, Final, Literal

from engine.inference.expressions import Condition, Maybe, Value, awaits, exists, latest
from engine.inference.given import Asked
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import ClauseId, Day, Id, Party
from rules.duty import (
    JOINTLY,
    BoundUntil,
    Excused,
    OfADuty,
    Owed,
    Suspended,
    covers,
    its_duty,
    same,
)
from rules.judgements import HELD_BACK_BY_SOME, HINDRANCE_OF_SOME
from rules.open_term import applies
from rules.period import ended_before

Which = Literal["on the last day", "now"]


class JointBearer(Conclusion):
    """One of those who owe something together, bound in some year."""

    duty: Value[ClauseId]
    party: Value[Party]


class JointLeaver(Conclusion):
    """One of them who leaves; where the last day is not known, no sooner than on `no_sooner`."""

    duty: Value[ClauseId]
    party: Value[Party]
    last: Maybe[Day]
    no_sooner: Maybe[Day]


class JointStayer(Conclusion):
    """One of them that no notice takes away."""

    duty: Value[ClauseId]
    party: Value[Party]


class BoundTogetherUntil(Conclusion):
    """The last day of the last of them, where all leave."""

    duty: Value[ClauseId]
    last: Maybe[Day]
    no_sooner: Maybe[Day]


class JointlyHindered(Conclusion):
    """One of them is excused by an event, from a day to another, both included."""

    duty: Value[ClauseId]
    party: Value[Party]
    event: Value[Id]
    first: Maybe[Day]
    last: Maybe[Day]


class FreesAll(Conclusion):
    """What hinders one of them frees all, as a person says of the event, or is to say."""

    duty: Value[ClauseId]
    event: Value[Id]
    first: Maybe[Day]
    last: Maybe[Day]


class JointlyWithheld(Conclusion):
    """One of them may hold it back from a day to another, both included."""

    duty: Value[ClauseId]
    party: Value[Party]
    first: Maybe[Day]
    last: Maybe[Day]


class NotHindered(OfADuty):
    """One of them who was not hindered, on the last day or on that asked about; another was."""

    party: Value[Party]
    when: Value[Which]


class NotWithheld(OfADuty):
    """One of them who may not hold it back, on the last day or on that asked about; another may."""

    party: Value[Party]
    when: Value[Which]


asked = fact(Asked)
owed = fact(Owed)
until = fact(BoundUntil)
excused = fact(Excused)
suspended = fact(Suspended)
joint = fact(JointBearer)
leaver = fact(JointLeaver)
other_leaver = fact(JointLeaver, "other leaver")
stayer = fact(JointStayer)
together_until = fact(BoundTogetherUntil)
hindered = fact(JointlyHindered)
frees_all = fact(FreesAll)
withheld = fact(JointlyWithheld)
not_hindered = fact(NotHindered)
not_withheld = fact(NotWithheld)

DAYS: Final[tuple[tuple[Which, Any], ...]] = (("on the last day", owed.last_day), ("now", asked.on))
OF_THE_SAME = other_leaver.duty == leaver.duty


def _hindered(one: Any, day: Value[Any]) -> Condition:
    found: Condition = (hindered.duty == one.duty) & covers(hindered, day)
    return found


def _may_withhold(one: Any, on: Value[Any]) -> Condition:
    found: Condition = (
        (withheld.duty == one.duty)
        & (withheld.first <= one.last_day)
        & (withheld.first <= on)
        & (withheld.last >= on)
    )
    return found


def a_person_says(duty: Value[Any]) -> Condition:
    """A person has to say what follows for all from what some of them may hold back."""
    return awaits(HELD_BACK_BY_SOME.words, duty)


def all_hindered_now(one: Any, on: Value[Any]) -> Condition:
    """Whether all who owe it together are hindered on a day, or freed by what some are.

    What has no day goes on where one of them can do it.
    """
    free = same(not_hindered, one) & (not_hindered.when == "now")
    found: Condition = (
        (one.bearer == JOINTLY)
        & exists(hindered, (hindered.duty == one.duty) & covers(hindered, on))
        & (~exists(not_hindered, free) | ((one.sort == "by a day") & freed(one.duty, on)))
    )
    return found


def freed(duty: Value[Any], day: Value[Any]) -> Condition:
    """Whether what hinders some of them on a day frees all, as a person says, or is to say."""
    return exists(frees_all, (frees_all.duty == duty) & covers(frees_all, day))


def all_hold_back(one: Any, on: Value[Any], when: Which) -> Condition:
    """Whether all who owe it together may hold it back on a day, or a person says so."""
    bound = same(not_withheld, one) & (not_withheld.when == when)
    found: Condition = (
        (one.bearer == JOINTLY)
        & exists(withheld, _may_withhold(one, on))
        & (~exists(not_withheld, bound) | a_person_says(one.duty))
    )
    return found


def _free_of(spell: Any, so: Condition, day: Value[Any]) -> Condition:
    """Whether it is so for another of them and not for this one, who is still there on a day."""
    gone = (
        (leaver.duty == joint.duty)
        & (leaver.party == joint.party)
        & ended_before(leaver.last, leaver.no_sooner, day)
    )
    return (
        (owed.bearer == JOINTLY)
        & (joint.duty == owed.duty)
        & exists(spell, so)
        & ~exists(spell, so & (spell.party == joint.party))
        & ~exists(leaver, gone)
    )


RULES: tuple[Rule, ...] = (
    rule(
        "joint bearer leaves",
        of=[joint, until],
        where=until.party == joint.party,
        then=conclude(
            JointLeaver,
            duty=joint.duty,
            party=joint.party,
            last=until.last,
            no_sooner=until.no_sooner,
        ),
        clause=joint.duty,
        says="bound-until-notice",
    ),
    rule(
        "joint bearer stays",
        of=[joint],
        where=~exists(until, until.party == joint.party),
        then=conclude(JointStayer, duty=joint.duty, party=joint.party),
        clause=joint.duty,
        says="joint-bearer-stays",
    ),
    rule(
        "borne together until the last of them leaves",
        of=[leaver],
        where=~exists(stayer, stayer.duty == leaver.duty),
        then=conclude(
            BoundTogetherUntil,
            duty=leaver.duty,
            last=latest(other_leaver.last, other_leaver, OF_THE_SAME),
            no_sooner=latest(other_leaver.no_sooner, other_leaver, OF_THE_SAME),
        ),
        clause=leaver.duty,
        says="bound-together-until",
    ),
    rule(
        "joint bearer hindered",
        of=[joint, excused],
        where=(excused.duty == joint.duty) & (excused.bearer == joint.party),
        then=conclude(
            JointlyHindered,
            duty=joint.duty,
            party=joint.party,
            event=excused.event,
            first=excused.first,
            last=excused.last,
        ),
        clause=joint.duty,
        says="excused",
    ),
    rule(
        "hindrance of one frees all",
        of=[hindered],
        where=applies(HINDRANCE_OF_SOME.words, hindered.event),
        then=conclude(
            FreesAll,
            duty=hindered.duty,
            event=hindered.event,
            first=hindered.first,
            last=hindered.last,
        ),
        clause=hindered.duty,
        says="hindrance-frees-all",
    ),
    rule(
        "joint bearer holds back",
        of=[joint, suspended],
        where=(suspended.duty == joint.duty) & (suspended.bearer == joint.party),
        then=conclude(
            JointlyWithheld,
            duty=joint.duty,
            party=joint.party,
            first=suspended.first,
            last=suspended.last,
        ),
        clause=joint.duty,
        says="withheld",
    ),
    *(
        rule(
            f"joint bearer not hindered {when}",
            of=[asked, owed, joint],
            where=_free_of(hindered, _hindered(owed, day), day),
            then=conclude(NotHindered, **its_duty(owed), party=joint.party, when=when),
            clause=owed.duty,
            says="joint-bearer-not-hindered",
        )
        for when, day in DAYS
    ),
    *(
        rule(
            f"joint bearer does not hold back {when}",
            of=[asked, owed, joint],
            where=_free_of(withheld, _may_withhold(owed, day), owed.last_day),
            then=conclude(NotWithheld, **its_duty(owed), party=joint.party, when=when),
            clause=owed.duty,
            says="joint-bearer-does-not-hold-back",
        )
        for when, day in DAYS
    ),
)
TERMS = ()
