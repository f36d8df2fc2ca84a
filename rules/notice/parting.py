"""Parting: a notice to some ends the agreement between them and the one who gave it.

    - id: X-1
      kind: exit
      by: all
      notice to: those it concerns
      ends for: those it is given to

Two parties on different sides are bound together until one of them gives the other notice.
A party is out when it is parted from everybody on the other side; the last parting decides.
Where one letter reaches its addressees on different days, the last day counts for them all;
letters that are recorded one by one count one by one.
"""

from engine.inference.expressions import Maybe, Value, exists, latest
from engine.inference.given import PartyIs
from engine.inference.kinds import Conclusion, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.types import Day, Id, Party
from rules.binding.approval import Unbound
from rules.notice.exit import ExitTerm, MustReach
from rules.notice.good_notice import Departure, Good


class Parted(Conclusion):
    """Two parties between which the agreement ends; one row for each of them."""

    party: Value[Party]
    other: Value[Party]
    ends: Maybe[Day]
    no_sooner: Maybe[Day]
    notice: Value[Id]


class Together(Conclusion):
    """Two parties on different sides that nothing has parted; one row for each of them."""

    party: Value[Party]
    other: Value[Party]


exit_term = fact(ExitTerm)
party = fact(PartyIs)
other = fact(PartyIs, "other")
good = fact(Good)
told = fact(MustReach)
unbound = fact(Unbound)
parted = fact(Parted)
any_parted = fact(Parted, "any parted")
together = fact(Together)

PER_PARTY = exit_term.ends_for == "those it is given to"
PARTING = PER_PARTY & (told.notice == good.notice)

RULES: tuple[Rule, ...] = (
    rule(
        "parted from those told",
        of=[exit_term, good, told],
        where=PARTING,
        then=conclude(
            Parted,
            party=good.by,
            other=told.party,
            ends=good.ends,
            no_sooner=good.no_sooner,
            notice=good.notice,
        ),
        clause=exit_term.clause,
        says="parted",
    ),
    rule(
        "those told are parted from the one who gave notice",
        of=[exit_term, good, told],
        where=PARTING,
        then=conclude(
            Parted,
            party=told.party,
            other=good.by,
            ends=good.ends,
            no_sooner=good.no_sooner,
            notice=good.notice,
        ),
        clause=exit_term.clause,
        says="parted",
    ),
    rule(
        "still together",
        of=[exit_term, party, other],
        where=PER_PARTY
        & (party.side != other.side)
        & ~exists(parted, (parted.party == party.id) & (parted.other == other.id))
        & ~exists(unbound, unbound.party == party.id)
        & ~exists(unbound, unbound.party == other.id),
        then=conclude(Together, party=party.id, other=other.id),
        clause=exit_term.clause,
        says="together",
    ),
    rule(
        "parted from everybody",
        of=[parted, party],
        where=(party.id == parted.party)
        & ~exists(together, together.party == parted.party)
        & (parted.ends == latest(any_parted.ends, any_parted, any_parted.party == parted.party)),
        then=conclude(
            Departure,
            party=party.id,
            side=party.side,
            ends=parted.ends,
            no_sooner=parted.no_sooner,
            notice=parted.notice,
        ),
        says="departure",
    ),
)
