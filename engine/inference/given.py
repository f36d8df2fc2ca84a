"""What the engine itself supplies to the rules, beside terms and events."""

from collections.abc import Mapping
from typing import Any, Final, Literal, get_args, get_origin

from engine.inference.kinds import Given, Kind
from engine.inference.nodes import Maybe, Value
from engine.model.person import Crime, Role
from engine.model.types import (
    ClauseId,
    Clauses,
    Count,
    Day,
    Duties,
    Id,
    OpenTerm,
    OpenTerms,
    Party,
    Word,
    Words,
    Year,
    YesNo,
)

Theirs = Literal["yes", "no", "of others", "perhaps"]
Applies = Literal["with the duty", "from the first day"]
Place = Literal["other side", "own side", "forum", "unit"]


class Asked(Given):
    """The day asked about."""

    on: Value[Day]


class PartyIs(Given):
    """A party of the agreement, the side it stands on, and its place among the parties."""

    id: Value[Party]
    side: Value[Word]
    place: Value[Count]


class Member(Given):
    """Which party a unit belongs to; a party belongs to itself."""

    id: Value[Party]
    party: Value[Party]


class YearIs(Given):
    """A calendar year that the question looks at."""

    n: Value[Year]
    first: Value[Day]
    last: Value[Day]


class Nth(Given):
    """The ordinal of a period: 0, 1, 2, … as far as the question needs."""

    n: Value[Count]


class Listed(Given):
    """Whether a party stands in a list of a term (`of` its clause) or of an event (its id).

    `role` is the kind and the field, `dialogue.invited`. One row per party.
    """

    of: Value[Id]
    role: Value[Word]
    party: Value[Party]
    side: Value[Word]
    listed: Maybe[YesNo]


class WordListed(Given):
    """A word in a list of a term (`of` its clause) or of an event (its id), as `Listed`."""

    of: Value[Id]
    role: Value[Word]
    word: Value[Word]


class ClauseListed(Given):
    """Whether a clause stands in a list of a term or of an event, as `Listed`.

    Where an event leaves the list out it may be any clause: one row per clause, not known.
    """

    of: Value[Id]
    role: Value[Word]
    clause: Value[ClauseId]
    listed: Maybe[YesNo]


class TermListed(Given):
    """An open term in a list of a term, as `Listed`: words that a person has to apply."""

    of: Value[Id]
    role: Value[Word]
    term: Value[OpenTerm]


class DayFor(Given):
    """When something reached a party, or a forum, and whether it was addressed to it.

    `place` is seen from the party that sent it. One row per possible addressee; one for a unit only
    where the event names it.
    """

    of: Value[Id]
    role: Value[Word]
    party: Value[Party]
    place: Value[Place]
    addressed: Maybe[YesNo]
    day: Maybe[Day]


class LastsTo(Given):
    """A day after the one asked about up to which something is certain to last, as is recorded."""

    event: Value[Id]
    day: Value[Day]


class GoesOn(Given):
    """Whether it lasts on a day after that: nobody knows, so no such fact is ever supplied."""

    __world__ = "open"
    event: Value[Id]
    day: Value[Day]


class LeftEarlier(Given):
    """A party's last day, by a notice that the same question has found good before.

    Whether a notice must reach a party depends on whether that party had left, which
    depends on an earlier notice. No kind may rest on itself, so the question is run again
    with what it found, until nothing changes (`engine.questions.ask`).
    """

    party: Value[Party]
    ends: Maybe[Day]
    no_sooner: Maybe[Day]


class Ruling(Given):
    """A person's ruling on an open term; where persons differ, a judgement is still due.

    `on`: the first day of those since which nobody ruled otherwise.
    `last`: the last day on which somebody ruled so; NEVER where a judgement is still due.
    Both are unknown of a ruling that does not tell its own day.
    """

    term: Value[OpenTerm]
    about: Value[Id]
    answer: Maybe[YesNo]
    on: Maybe[Day]
    last: Maybe[Day]


class DutyNamed(Given):
    """Whether the duty that an event names is one of the party that it says has broken it.

    It is where a term of the clause, or of the one that carries its duty, binds the party, its
    units or the party of the unit. Where the event names no clause or no party, nobody knows.
    `of others`: it binds others and not the party; `no`: it binds nobody.
    `perhaps`: the clause describes something, or gives a right, and who reads it may find a duty.
    `carrier`: the clause whose duty it is: the one named, or the one that carries its duty.
    `applies`: whether what it carries can be broken before anything of that duty is due.
    """

    of: Value[Id]
    clause: Value[ClauseId]
    party: Value[Party]
    theirs: Maybe[Theirs]
    carrier: Maybe[ClauseId]
    applies: Value[Applies]


class Wanted(Given):
    """The question wants the notice to end the agreement on this day at the latest."""

    by: Value[Day]


class WantedYear(Given):
    """The year that is asked about: of a payment, or in which a period starts.

    `starts`: the first day of the period that is meant, where several start in the year; NEVER
    where none or one does, and of a payment.
    """

    year: Value[Year]
    starts: Value[Day]


class WantedDuty(Given):
    """The party and the duty that the question is about."""

    party: Value[Party]
    duty: Value[ClauseId]


class Person(Given):
    """General traits of the person asked about; `home` is the party whose resident it is."""

    role: Maybe[Role]
    age: Maybe[Count]
    resident: Maybe[YesNo]
    home: Maybe[Party]
    crime: Maybe[Crime]


_LISTED: Final[Mapping[Any, type[Kind]]] = {
    Words: WordListed,
    Clauses: ClauseListed,
    Duties: ClauseListed,
    OpenTerms: TermListed,
}


def rows_of(declared: Any) -> type[Kind] | None:
    """What the rows are that a list of words, clauses or open terms is made of."""
    several = get_args(declared) if get_origin(declared) is tuple else ()
    of_words = len(several) == 2 and get_origin(several[0]) is Literal
    return WordListed if of_words else _LISTED.get(declared)
