"""Good rescission: when a recorded rescission is valid, and whom it takes out.

A rescission is judged good by itself first, against notices only; in force is judged against
every departure, and so nothing depends on itself.

    - id: X-1
      kind: rescission
      by: all
      serious: serious
      not put right: without-delay
      frees: the two parties
      demand first: needed
      dialogue first: parallel

The breach that it names need not be the one that carries it: grounds may be supplemented. A
breach that does not meet the conditions carries nothing.

The day from which it works is the last one on which those whom it frees are bound. Where it
frees the two parties only, one of them is out if the other stands alone on its side when it
works, and the others go on. One of which no approval is on record may be there, or not.
"""

from engine.inference.expressions import Condition, Maybe, Value, earliest, exists, known
from engine.inference.given import LeftEarlier, Listed, PartyIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import ClauseId, Day, Id, Party, Word
from rules.binding.outside import not_bound_on
from rules.notice.exit import NotTold, TerminationNotice, reached, received_by_some
from rules.notice.good_notice import Departure, Good, Reach, Scope
from rules.rescission.rescission import (
    BETWEEN,
    FOR_THE_PARTIES,
    OF_THE_RESCISSION,
    ON_ITS_DAY,
    formed,
    of_whom,
    period,
    rescission,
    takes_effect,
    term,
    whose,
)
from rules.rescission.rescission_ground import Sufficient
from rules.term.period import ended_before


class LeftByNotice(Conclusion):
    """A party's last day by a good notice, and a day by which that had been sent."""

    party: Value[Party]
    ends: Maybe[Day]
    no_sooner: Maybe[Day]
    sent: Maybe[Day]


class Rescinded(Conclusion):
    """A rescission that is valid if no earlier one had freed the two.

    Where only its receipt is recorded the day is not known; `no_sooner` is the first on which it
    can have worked.
    """

    rescission: Value[Id]
    by: Value[Party]
    against: Value[Party]
    day: Maybe[Day]
    no_sooner: Maybe[Day]
    of: Value[ClauseId]


class Accompanied(Conclusion):
    """When a rescission takes effect, another party on this one's side is still there."""

    rescission: Value[Id]
    party: Value[Party]


class Freed(Conclusion):
    """A party's last day by a rescission: alone, or because the whole ends."""

    rescission: Value[Id]
    party: Value[Party]
    side: Value[Word]
    ends: Maybe[Day]
    no_sooner: Maybe[Day]
    scope: Value[Scope]
    of: Value[ClauseId]


party = fact(PartyIs)
counterparty = fact(PartyIs, "counterparty")
fellow = fact(PartyIs, "fellow")
may_rescind = fact(Listed)
sufficient = fact(Sufficient)
rescinded = fact(Rescinded)
accompanied = fact(Accompanied)
freed = fact(Freed)
good = fact(Good)
reach = fact(Reach)
not_told = fact(NotTold)
notice = fact(TerminationNotice)
left_by_notice = fact(LeftByNotice)
left = fact(LeftEarlier)
OUT_BY_IT = (good.notice == notice.id) & (
    ((good.by == party.id) & ~exists(not_told, not_told.notice == notice.id))
    | exists(reach, (reach.notice == notice.id) & (reach.scope == "agreement"))
)
"""A notice takes the party out: its own, unless it is given to some only, or one that ends all."""
IT_WAS_SENT = known(takes_effect.day)


def _not_left_by_notice(who: Value[Party]) -> Condition:
    """No notice had taken the party out by then; one sent later cannot have."""
    return ~exists(
        left_by_notice,
        (left_by_notice.party == who)
        & (left_by_notice.sent < takes_effect.day)
        & ended_before(left_by_notice.ends, left_by_notice.no_sooner, takes_effect.day),
    )


def _rescinded(name: str, ground: Condition, no_sooner: Maybe[Day]) -> Rule:
    """A declaration is valid on a breach that meets all conditions, named in it or not."""
    return rule(
        name,
        of=[
            rescission,
            takes_effect,
            sufficient,
            term,
            period,
            whose,
            of_whom,
            party,
            counterparty,
            may_rescind,
        ],
        where=OF_THE_RESCISSION
        & BETWEEN
        & (sufficient.rescission == rescission.id)
        & ground
        & (may_rescind.of == term.clause)
        & (may_rescind.role == "rescission.by")
        & (may_rescind.party == party.id)
        & (party.id == whose.party)
        & (counterparty.id == of_whom.party)
        & FOR_THE_PARTIES
        & ON_ITS_DAY
        & formed(party.id)
        & formed(counterparty.id)
        & _not_left_by_notice(party.id)
        & _not_left_by_notice(counterparty.id),
        then=conclude(
            Rescinded,
            rescission=rescission.id,
            by=party.id,
            against=counterparty.id,
            day=takes_effect.day,
            no_sooner=no_sooner,
            of=term.clause,
        ),
        clause=term.clause,
        says=name.replace(" ", "-"),
    )


RULES: tuple[Rule, ...] = (
    rule(
        "left by notice",
        of=[good, notice, party],
        where=OUT_BY_IT,
        then=conclude(
            LeftByNotice,
            party=party.id,
            ends=good.ends,
            no_sooner=good.no_sooner,
            sent=notice.sent,
        ),
        clause=good.of,
        says="left-by-notice",
    ),
    rule(
        "left by a notice sent before it was received",
        of=[good, notice, party],
        where=OUT_BY_IT & ~known(notice.sent),
        then=conclude(
            LeftByNotice,
            party=party.id,
            ends=good.ends,
            no_sooner=good.no_sooner,
            sent=earliest(reached.day, reached, received_by_some(notice)),
        ),
        clause=good.of,
        says="left-by-notice",
    ),
    _rescinded(
        "rescinded",
        IT_WAS_SENT & (~known(rescission.ground) | (rescission.ground == sufficient.breach)),
        takes_effect.day,
    ),
    _rescinded(
        "rescinded on another ground",
        IT_WAS_SENT & known(rescission.ground) & (rescission.ground != sufficient.breach),
        takes_effect.day,
    ),
    _rescinded("rescinded before it was received", ~IT_WAS_SENT, sufficient.since),
    rule(
        "accompanied",
        of=[takes_effect, party, fellow],
        where=(party.side == fellow.side)
        & (party.id != fellow.id)
        & ~not_bound_on(takes_effect.day, fellow.id)
        & ~exists(
            left,
            (left.party == fellow.id) & ended_before(left.ends, left.no_sooner, takes_effect.day),
        ),
        then=conclude(
            Accompanied,
            rescission=takes_effect.rescission,
            party=party.id,
        ),
        says="accompanied",
    ),
    rule(
        "freed alone",
        of=[rescinded, term, party, counterparty],
        where=(term.clause == rescinded.of)
        & (term.frees == "the two parties")
        & (
            ((party.id == rescinded.by) & (counterparty.id == rescinded.against))
            | ((party.id == rescinded.against) & (counterparty.id == rescinded.by))
        )
        & ~exists(
            accompanied,
            (accompanied.rescission == rescinded.rescission)
            & (accompanied.party == counterparty.id),
        ),
        then=conclude(
            Freed,
            rescission=rescinded.rescission,
            party=party.id,
            side=party.side,
            ends=rescinded.day,
            no_sooner=rescinded.no_sooner,
            scope="party",
            of=term.clause,
        ),
        clause=term.clause,
        says="rescission-frees-party",
    ),
    rule(
        "freed with the whole",
        of=[rescinded, term, party],
        where=(term.clause == rescinded.of) & (term.frees == "the whole agreement"),
        then=conclude(
            Freed,
            rescission=rescinded.rescission,
            party=party.id,
            side=party.side,
            ends=rescinded.day,
            no_sooner=rescinded.no_sooner,
            scope="agreement",
            of=term.clause,
        ),
        clause=term.clause,
        says="rescission-frees-all",
    ),
    rule(
        "departure by rescission",
        of=[freed],
        then=conclude(
            Departure,
            party=freed.party,
            side=freed.side,
            ends=freed.ends,
            no_sooner=freed.no_sooner,
            notice=freed.rescission,
        ),
        clause=freed.of,
        says="departure-by-rescission",
    ),
)
