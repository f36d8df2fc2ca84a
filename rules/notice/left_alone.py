"""Left alone: a party is no longer bound once nobody on the other side is.

- id: X-1
  kind: exit
  by: all
  notice to: all other parties
  ends for: the leaving party

Where all on one side leave, each by its own notice, the agreement has ended for those on the other
with the last of them. It is so though none of those notices ends the whole: two that take effect
on one day each leave the other party on its side behind.
"""

from engine.inference.expressions import Maybe, Value, exists, known
from engine.inference.given import PartyIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Day, Id, Party, Word
from rules.binding.approval import Unbound
from rules.notice.good_notice import Departure
from rules.term.in_force import PossibleEnd


class Leaver(Conclusion):
    """A party that leaves, by the first of its departures; `no sooner` where the day is unknown.

    As the departure tells it: what is worked out of departures that may not be there has no day.
    """

    party: Value[Party]
    side: Value[Word]
    notice: Value[Id]
    last: Maybe[Day]
    no_sooner: Maybe[Day]


class Stayer(Conclusion):
    """A party that is bound, or may be, and that nothing on record takes out."""

    party: Value[Party]
    side: Value[Word]


class LeftAlone(Conclusion):
    """A party, and the last day of the last of those on the other side, by its `notice`."""

    party: Value[Party]
    notice: Value[Id]
    ends: Maybe[Day]
    no_sooner: Maybe[Day]


party = fact(PartyIs)
departure = fact(Departure)
own_departure = fact(Departure, "own departure")
unbound = fact(Unbound)
leaver = fact(Leaver)
other_leaver = fact(Leaver, "other leaver")
stayer = fact(Stayer)
left_alone = fact(LeftAlone)

SOONER = (
    (own_departure.party == departure.party)
    & known(own_departure.ends)
    & (own_departure.ends < departure.ends)
)
LATER = (
    (other_leaver.side != party.side)
    & (other_leaver.party != leaver.party)
    & (other_leaver.last > leaver.last)
)

RULES: tuple[Rule, ...] = (
    rule(
        "leaves",
        of=[departure],
        where=~exists(own_departure, SOONER),
        then=conclude(
            Leaver,
            party=departure.party,
            side=departure.side,
            notice=departure.notice,
            last=departure.ends,
            no_sooner=departure.no_sooner,
        ),
        says="departure",
    ),
    rule(
        "stays",
        of=[party],
        where=~exists(departure, departure.party == party.id)
        & ~exists(unbound, unbound.party == party.id),
        then=conclude(Stayer, party=party.id, side=party.side),
        says="nothing-takes-out",
    ),
    rule(
        "left alone",
        of=[leaver, party],
        where=(leaver.side != party.side)
        & ~exists(stayer, stayer.side != party.side)
        & ~exists(other_leaver, LATER),
        then=conclude(
            LeftAlone,
            party=party.id,
            notice=leaver.notice,
            ends=leaver.last,
            no_sooner=leaver.no_sooner,
        ),
        says="left-alone",
    ),
    rule(
        "may end by being left alone",
        of=[left_alone],
        then=conclude(PossibleEnd, party=left_alone.party, day=left_alone.ends, why="notice given"),
        says="ends-alone",
    ),
)
TERMS = ()
