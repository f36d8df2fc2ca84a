"""Not done: it is on record that something was not given or held, before a day or in a year.

    - id: X-1
      kind: approval
      by: all
      binds: nobody until all have approved
      late approval: works back to the first day

An approval, a signature and an approval of renewal may have been given though none is on record:
silence means that nobody knows. An entry that one was not given before a day makes that known up to
the day before; from that day on nobody knows again. One that says so of a year leaves open what was
done before that year, so it settles nothing by itself. Of acts between the parties silence means
no already. What contradicts such an entry is not there for certain (`engine/model/absence.py`).
"""

from typing import Any

from engine.inference.expressions import Condition, Maybe, Value, exists, known
from engine.inference.kinds import Event, fact
from engine.inference.rules import Rule
from engine.model.types import Day, Party, Word, Year


class NotHeld(Event):
    """It is on record that something was not done, by somebody, before a day or in a year."""

    __own_day__ = ()
    what: Maybe[Word]
    by: Maybe[Party]
    before: Maybe[Day]
    in_: Maybe[Year]


class NotGiven(NotHeld):
    """As NotHeld, of something that is given."""

    __read_as__ = "not-held"


not_held = fact(NotHeld)


def not_done_by(day: Value[Any], what: str, by: Value[Any]) -> Condition:
    """Whether it is on record that nothing of a kind had been done by the end of a day."""
    return exists(not_held, says_not_done_by(day, what, by))


def says_not_done_by(day: Value[Any], what: str, by: Value[Any]) -> Condition:
    """Whether an entry says so: always yes or no."""
    found: Condition = (
        known(not_held.what)
        & (not_held.what == what)
        & known(not_held.by)
        & (not_held.by == by)
        & known(not_held.before)
        & ~known(not_held.in_)
        & (not_held.before > day)
    )
    return found


RULES: tuple[Rule, ...] = ()
TERMS = ()
EVENTS = (NotHeld, NotGiven)
