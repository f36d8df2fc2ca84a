"""Review: the parties go through the agreement together every so many periods.

    - id: X-1
      kind: period
      from: 2030-01-01
      length: 1 year
    - id: X-2
      kind: renewal
      renewal: automatic
      length: 1 year
    - id: X-3
      kind: review
      by: all
      every: 3
      before the end: 2 months

`every: 3` is the third period, the sixth, and so on. A review is of the period in which
it is made; one made later, up to the next that is due, is late. A period that does not begin is
not reviewed, and a review whose day lies beyond the end is no longer owed once that has come.
"""

from engine.inference.expressions import (
    Maybe,
    Value,
    before,
    calculated,
    day_before,
    nth_first_day,
    within,
)
from engine.inference.given import Asked, Listed
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import Under
from engine.model.types import ClauseId, Count, Day, Duration, Parties, Year
from rules.duties.bound_in import unit_bound, unit_bound_in_some_year
from rules.duties.duty import JOINTLY, Done, Lapsed, Owed
from rules.duties.joint_until import JointBearer, ended_before_for_all, joint
from rules.term.period import Period, PeriodTerm
from rules.term.renewal import Renewal


class ReviewTerm(Term):
    """A joint review every nth period, so long before that period ends."""

    __kind__ = "review"
    __binds__ = ("by",)
    __together__ = "by"
    by: Value[Parties]
    every: Value[Count]
    before_the_end: Value[Duration] = default(Duration())


class Review(Event):
    """The parties went through the agreement together."""

    __under__ = (Under("review"),)
    on: Maybe[Day]


class ReviewTurn(Conclusion):
    """A period that is to be reviewed; `until`: the day before the next such period."""

    duty: Value[ClauseId]
    year: Value[Year]
    n: Value[Count]
    opens: Value[Day]
    last_day: Maybe[Day]
    until: Maybe[Day]


term = fact(ReviewTerm, "review-term")
agreement = fact(PeriodTerm)
renewal = fact(Renewal)
period = fact(Period)
turn = fact(ReviewTurn)
review = fact(Review)
asked = fact(Asked)
reviewer = fact(Listed)

RULES: tuple[Rule, ...] = (
    rule(
        "period to be reviewed",
        of=[term, agreement, renewal, period],
        where=calculated("remainder", calculated("count plus", period.n, 1), term.every) == 0,
        then=conclude(
            ReviewTurn,
            duty=term.clause,
            year=period.year,
            n=period.n,
            opens=period.starts,
            last_day=before(period.ends, term.before_the_end),
            until=day_before(
                nth_first_day(
                    agreement.from_,
                    agreement.length,
                    renewal.length,
                    calculated("count plus", period.n, term.every),
                )
            ),
        ),
        clause=term.clause,
        says="review-turn",
    ),
    rule(
        "reviews with others",
        of=[term, reviewer],
        where=(reviewer.of == term.clause)
        & (reviewer.role == "review.by")
        & unit_bound_in_some_year(reviewer.party),
        then=conclude(JointBearer, duty=term.clause, party=reviewer.party),
        clause=term.clause,
        says="bears-with-others",
    ),
    rule(
        "review owed",
        of=[turn, joint],
        where=(joint.duty == turn.duty)
        & unit_bound(joint.party, turn.year)
        & ~ended_before_for_all(turn.duty, turn.opens),
        then=conclude(
            Owed,
            duty=turn.duty,
            bearer=JOINTLY,
            year=turn.year,
            nth=turn.n,
            opens=turn.opens,
            last_day=turn.last_day,
        ),
        clause=turn.duty,
        says="review-owed",
    ),
    rule(
        "review made",
        of=[turn, review],
        where=within(review.on, after=day_before(turn.opens), until=turn.until)
        & ~ended_before_for_all(turn.duty, review.on),
        then=conclude(
            Done,
            duty=turn.duty,
            bearer=JOINTLY,
            year=turn.year,
            nth=turn.n,
            on=review.on,
        ),
        clause=turn.duty,
        says="review-made",
    ),
    rule(
        "review lapsed",
        of=[asked, turn],
        where=ended_before_for_all(turn.duty, asked.on, turn.last_day),
        then=conclude(Lapsed, duty=turn.duty, bearer=JOINTLY, year=turn.year, nth=turn.n),
        clause=turn.duty,
        says="review-lapsed",
    ),
)
TERMS = (ReviewTerm,)
EVENTS = (Review,)
