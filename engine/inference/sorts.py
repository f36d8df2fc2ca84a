"""The sorts of values in expressions, and what may be done with which.

Sorts are coarser than types: a day named as an end is a day, and an id may be that of a
clause or a party. A field with a list of words has those words as its sort.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any, Final, Literal, get_args, get_origin

from engine.model import types
from engine.model.calendar import Duration
from engine.model.said import Said

Sort = str | frozenset[str]

ORDERED: Final = frozenset({"day", "count", "year", "amount"})
NAMED_BY_ID: Final = frozenset({"clause", "party", "forum", "open term"})
LISTS: Final = frozenset({"list", "text"})
SORTS: Final[Mapping[Any, Sort]] = {
    date: "day",
    types.End: "day",
    types.NamedDay: "day",
    bool: "yes or no",
    types.Id: "id",
    types.ClauseId: "clause",
    types.PaymentClause: "clause",
    types.Party: "party",
    types.Forum: "forum",
    types.OpenTerm: "open term",
    types.Word: "word",
    types.Edition: "word",
    types.Year: "year",
    types.Count: "count",
    types.Amount: "amount",
    types.Percent: "percent",
    types.YearDay: "day of the year",
    types.Month: "month",
    Duration: "duration",
    Said: "text",
    types.Parties: "list",
    types.Addressees: "list",
    types.DayPerParty: "list",
    types.Words: "list",
    types.Clauses: "list",
    types.Duties: "list",
    types.OpenTerms: "list",
}
CONSTANTS: Final[Mapping[type, Sort]] = {
    bool: "yes or no",
    int: "number",
    date: "day",
    Duration: "duration",
}
_ALSO: Final[Mapping[str, frozenset[str]]] = {
    "id": NAMED_BY_ID,
    "number": frozenset({"count", "year", "amount"}),
}
_WORDED: Final = NAMED_BY_ID | {"id", "word", "percent", "day of the year", "month"}


@cache
def of_type(declared: Any) -> Sort | None:
    """The sort of a declared type, or None for one whose values no rule reads."""
    if get_origin(declared) is Literal:
        return frozenset(get_args(declared))
    return SORTS.get(declared)


def of_constant(constant: object) -> Sort | None:
    """The sort of a constant, or None for what may not stand in a rule."""
    return frozenset({constant}) if type(constant) is str else CONSTANTS.get(type(constant))


def alike(one: Sort, other: Sort) -> bool:
    """Whether values of the two sorts can be equal."""
    if isinstance(one, frozenset):
        if isinstance(other, frozenset):
            return one <= other or other <= one
        return other in _WORDED
    if isinstance(other, frozenset):
        return alike(other, one)
    return one == other or other in _ALSO.get(one, ()) or one in _ALSO.get(other, ())


def fits(found: Sort, field: Sort) -> bool:
    """Whether every value of one sort may stand in a field of the other."""
    if isinstance(found, frozenset) and isinstance(field, frozenset):
        return found <= field
    return alike(found, field)


def said(sort: Sort) -> str:
    """A sort in words."""
    if isinstance(sort, frozenset):
        return "one of " + ", ".join(sorted(map(repr, sort)))
    return f"a {sort}"
