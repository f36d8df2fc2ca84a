"""Parties that only one of two versions has: what is asked about them, and what the other says."""

from collections.abc import Iterator
from typing import Final

from engine.comparison.behaviour.asks import ADULT, traits_of
from engine.comparison.behaviour.told import Ask
from engine.comparison.pairs import Paired
from engine.model.person import CRIMES, ROLES
from engine.questions.eligibility import homes

ASKED: Final = ("in-force", "termination", "payment", "repayment")
"""What is asked about a party that the other version does not have."""


def bound_by_one(paired: Paired) -> tuple[str, ...]:
    """One party of each set that the version which has them mentions alike, but for a new id."""
    seen: dict[object, str] = {}
    same = {*paired.renamed, *paired.renamed.values()}
    for side in (paired.old, paired.new):
        for party in side.parties:
            if party.id not in paired.both | same:
                seen.setdefault(repr(traits_of(party, side)), party.id)
    return tuple(seen.values())


def asks_about(paired: Paired) -> Iterator[Ask]:
    """What each of them is asked, and of each place whether a person who lives there is meant."""
    for party in bound_by_one(paired):
        yield from (Ask(name, party=party) for name in ASKED)
    places = set(homes(paired.old)) ^ set(homes(paired.new))
    for place in sorted(places - {*paired.renamed, *paired.renamed.values()}):
        traits = (("role", ROLES[0]), ("age", str(ADULT)), ("resident", place))
        yield Ask("eligibility", person=(*traits, ("crime", CRIMES[0])))
