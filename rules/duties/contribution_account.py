"""Account of a contribution in kind: its figures are handed in, a number of times a year.

- id: X-1
  kind: contribution in kind
  by: alfa
  what: {sv: ideellt arbete, en: volunteer work}
  hours: 1500
  per: calendar year
  reported as: hours and assignments
- id: X-2
  kind: account of contribution
  of: X-1
  by: alfa
  to: [beta]
  times a year: 2

Each account is a duty by 31 December, of the figures of `reported as`. What is handed in on one day
is one account, however many entries it has; one about a year that is handed in later is late. `on`
of the figures tells the day. Where it is left out, that they are on record says that they were
handed in, and neither when nor, with others, how many times. Figures of a unit of the one who is to
account, or of the party of that unit, may be of the account: a person says
(`binding/which_unit.py`). Figures of one sort that need those of another are told with what is
owed, as something that does not do it.
"""

from typing import Any, Final

from engine.inference.expressions import (
    Condition,
    Maybe,
    Value,
    calculated,
    exists,
    gathered,
    known,
    later,
    total,
    value,
)
from engine.inference.given import Listed, Nth, YearIs
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Conclude, Rule, conclude, rule
from engine.model.about import Under
from engine.model.calendar import NEVER
from engine.model.types import ClauseId, Count, Day, Id, Parties, Party, Said, Word, Year
from rules.binding.which_unit import did, perhaps_the_same
from rules.duties.bound_in import unit_bound
from rules.duties.contribution import Contribution, Hours
from rules.duties.duty import Done, Insufficient, Owed, its_duty


class ContributionAccount(Term):
    """To whom the work of each calendar year is accounted for, in the figures of `reported as`."""

    __kind__ = "account of contribution"
    __binds__ = ("by",)
    of: Value[ClauseId]
    by: Value[Party]
    to: Value[Parties]
    times_a_year: Value[Count] = default(1)
    at: Value[Said] = default(Said("", ""))


class Assignments(Event):
    """Volunteer assignments of a year; `on`: the day on which the figure was handed in."""

    __figure__ = True
    __under__ = (Under("account of contribution"),)
    by: Maybe[Party]
    year: Maybe[Year]
    value: Maybe[Count]
    on: Maybe[Day]


class PerhapsOfIt(Conclusion):
    """A figure that the one who is to account has handed in, or may have."""

    clause: Value[ClauseId]
    figure: Value[Word]
    event: Value[Id]
    by: Maybe[Party]
    year: Maybe[Year]
    on: Maybe[Day]


class HandedIn(Conclusion):
    """Figures of a sort about a year were handed in for the nth time, on a day."""

    clause: Value[ClauseId]
    figure: Value[Word]
    year: Value[Year]
    nth: Value[Count]
    on: Maybe[Day]


term = fact(Contribution)
account = fact(ContributionAccount)
year = fact(YearIs)
nth = fact(Nth)
addressee = fact(Listed)
owed = fact(Owed)
given = fact(PerhapsOfIt)
unclear = fact(PerhapsOfIt, "unclear")
one = fact(HandedIn, "handed in")
other = fact(HandedIn, "other handed in")

NO_DAY: Final[Value[Day]] = value(NEVER)
ITS_NUMBERS = (nth.n >= Count(1)) & (nth.n <= account.times_a_year)


def _sure(given: PerhapsOfIt) -> Condition:
    """Whether it is on record in full that it is of the account and of the year: yes or no."""
    found: Condition = (
        known(given.by)
        & known(given.year)
        & known(given.on)
        & (given.by == account.by)
        & (given.year == year.n)
        & (given.on >= year.first)
    )
    return found


def _not_excluded(given: PerhapsOfIt) -> Condition:
    """Whether nothing on record speaks against it: always yes or no."""
    found: Condition = (~known(given.year) | (given.year == year.n)) & (
        ~known(given.on) | (given.on >= year.first)
    )
    return found


def _of_it(handed: HandedIn) -> Condition:
    """Whether figures are those that one of the accounts owed has."""
    return (handed.clause == owed.duty) & (handed.year == owed.year) & (handed.nth == owed.nth)


def _perhaps_of_it(sort: str, event: Any) -> Rule:
    return rule(
        f"{sort} that may be of an account",
        of=[account, event],
        where=~known(event.by) | perhaps_the_same(event.by, account.by),
        then=conclude(
            PerhapsOfIt,
            clause=account.clause,
            figure=value(sort),
            event=event.id,
            by=event.by,
            year=event.year,
            on=event.on,
        ),
        clause=account.clause,
        says=f"{sort}-perhaps-of-it",
    )


def _handed_in(sort: str) -> tuple[Rule, Rule]:
    """The nth day on which such figures were handed in, or may have been."""
    its = (given.clause == account.clause) & (given.figure == sort)
    sure, not_excluded = its & _sure(given), its & _not_excluded(given)
    day = calculated("nth different day", nth.n, gathered(given.on, fact=given, where=sure))
    perhaps = calculated(
        "nth different day", nth.n, gathered(given.on, fact=given, where=not_excluded)
    )

    def handed_in(on: Value[Any]) -> Conclude:
        return conclude(
            HandedIn, clause=account.clause, figure=value(sort), year=year.n, nth=nth.n, on=on
        )

    return (
        rule(
            f"{sort} handed in",
            of=[account, year, nth],
            where=ITS_NUMBERS & (day < NO_DAY),
            then=handed_in(day),
            clause=account.clause,
            says=f"{sort}-handed-in",
        ),
        rule(
            f"{sort} handed in, as far as their record can be read",
            of=[account, year, nth, unclear],
            where=ITS_NUMBERS
            & ~(day < NO_DAY)
            & (total(Count(1), given, not_excluded) >= nth.n)
            & ((nth.n == 1) | (perhaps < NO_DAY))
            & (unclear.clause == account.clause)
            & (unclear.figure == sort)
            & ~_sure(unclear)
            & _not_excluded(unclear)
            & did(unclear.by, account.by, unclear.event)
            & (unclear.year == year.n)
            & ~exists(given, sure & (given.on == unclear.on)),
            then=handed_in(unclear.on),
            clause=account.clause,
            says=f"{sort}-perhaps-handed-in",
        ),
    )


def _given(name: str, of: list[Any], where: Condition, on: Value[Any]) -> Rule:
    return rule(
        name,
        of=[account, term, owed, *of],
        where=(owed.duty == account.clause) & (term.clause == account.of) & where,
        then=conclude(Done, **its_duty(owed), on=on),
        clause=account.clause,
        says="account-given",
    )


def _alone(sort: str, lacking: str, needed: Condition) -> Rule:
    """Figures of one sort that are no account without those of another."""
    itself = (given.on == one.on) | (~known(given.on) & ~known(one.on))
    return rule(
        f"{sort} handed in without {lacking}",
        of=[account, term, owed, one, given],
        where=(owed.duty == account.clause)
        & (term.clause == account.of)
        & needed
        & _of_it(one)
        & (one.figure == sort)
        & (given.clause == account.clause)
        & (given.figure == sort)
        & (given.year == owed.year)
        & did(given.by, account.by, given.event)
        & itself
        & ~exists(other, _of_it(other) & (other.figure == lacking)),
        then=conclude(
            Insufficient,
            **its_duty(owed),
            event=given.event,
            lacks=value(lacking),
            on=given.on,
        ),
        clause=account.clause,
        says=f"{sort}-without-{lacking}",
    )


BOTH = term.reported_as == "hours and assignments"

RULES: tuple[Rule, ...] = (
    rule(
        "account owed",
        of=[account, addressee, year, nth],
        where=ITS_NUMBERS
        & (addressee.of == account.clause)
        & (addressee.role == "account of contribution.to")
        & unit_bound(account.by, year.n)
        & unit_bound(addressee.party, year.n),
        then=conclude(
            Owed,
            duty=account.clause,
            bearer=account.by,
            beneficiary=addressee.party,
            year=year.n,
            nth=nth.n,
            opens=year.first,
            last_day=year.last,
        ),
        clause=account.clause,
        says="account-owed",
    ),
    _perhaps_of_it("hours", fact(Hours)),
    _perhaps_of_it("assignments", fact(Assignments)),
    *_handed_in("hours"),
    *_handed_in("assignments"),
    _given(
        "account given in one figure",
        [one],
        _of_it(one)
        & (
            (term.reported_as == "not stated")
            | ((term.reported_as == "assignments") & (one.figure == "assignments"))
        ),
        one.on,
    ),
    _given(
        "account given in both figures",
        [one, other],
        BOTH
        & _of_it(one)
        & _of_it(other)
        & (one.figure == "hours")
        & (other.figure == "assignments"),
        later(one.on, other.on),
    ),
    _alone("hours", "assignments", BOTH | (term.reported_as == "assignments")),
    _alone("assignments", "hours", BOTH),
)
TERMS = (ContributionAccount,)
EVENTS = (Assignments,)
