"""Four truth values over many readings at once.

A *world* is one combination of readings; a run answers for all its worlds in one
pass. A truth is three bit sets over the worlds: where the statement holds, where it
is unknown (a fact is missing), and where it waits for a person's judgement; in the
remaining worlds it does not hold.

The values follow Kleene's strong logic with unknown split in two. `and` takes the
first of no, unknown, judgement, yes that occurs; `or` the first of yes, unknown,
judgement, no: while a fact is missing there is nothing yet for a person to judge.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple


class Truth(NamedTuple):
    """Disjoint bit sets of worlds; a world in none of them is a *no*."""

    yes: int
    unknown: int
    judgement: int

    @property
    def possible(self) -> int:
        """The worlds in which the statement is not a plain no."""
        return self[0] | self[1] | self[2]


NO: Final = Truth(0, 0, 0)
_new: Final = tuple.__new__
"""Makes a truth without the named tuple's own constructor: half of all calls end here."""


def both(a: Truth, b: Truth) -> Truth:
    """`a and b`, world by world."""
    if a is NO or b is NO:
        return NO
    if a is b:
        return a
    possible = (a[0] | a[1] | a[2]) & (b[0] | b[1] | b[2])
    if not possible:
        return NO
    unknown = (a[1] | b[1]) & possible
    yes = a[0] & b[0]
    return _new(Truth, (yes, unknown, possible & ~(yes | unknown)))


def either(a: Truth, b: Truth) -> Truth:
    """`a or b`, world by world."""
    if a is NO:
        return b
    if b is NO:
        return a
    yes = a[0] | b[0]
    unknown = (a[1] | b[1]) & ~yes
    return _new(Truth, (yes, unknown, (a[2] | b[2]) & ~(yes | unknown)))


def negate(a: Truth, worlds: int) -> Truth:
    """`not a` among `worlds`."""
    return _new(Truth, (worlds & ~(a[0] | a[1] | a[2]), a[1], a[2]))


def within(a: Truth, worlds: int) -> Truth:
    """`a`, and a plain no outside `worlds`."""
    return _new(Truth, (a[0] & worlds, a[1] & worlds, a[2] & worlds))


def union(several: Iterable[int]) -> int:
    """The worlds that are in any of several sets."""
    found = 0
    for worlds in several:
        found |= worlds
    return found


def status(a: Truth, world: int) -> str:
    """The value in one world, given as a single bit."""
    if a[0] & world:
        return "yes"
    if a[1] & world:
        return "unknown"
    return "judgement" if a[2] & world else "no"
