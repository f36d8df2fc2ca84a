"""The types a field can have, and the reader of each: one table for terms and events."""

from collections.abc import Callable
from functools import cache
from typing import Any, Literal, TypeAlias, get_args, get_origin

from engine.language.event_kinds import EventOrClause, ForkId
from engine.language.node import Node, Sequence
from engine.language.page import Page, items, text
from engine.language.references import (
    read_clause_id,
    read_day_per_party,
    read_duty,
    read_end,
    read_fork_id,
    read_forum,
    read_open_term,
    read_parties,
    read_party,
    read_payment_clause,
    read_said,
)
from engine.language.written_days import (
    read_day,
    read_edition,
    read_month,
    read_year,
    read_year_day,
)
from engine.language.written_values import (
    choice_reader,
    read_amount,
    read_count,
    read_length,
    read_percent,
    read_word,
    read_yes_no,
)
from engine.model import types

Reader: TypeAlias = Callable[[Node, Page], Any]
"""Takes a node and gives its value, or None after reporting why there is none."""


@cache
def list_reader(read: Reader) -> Reader:
    """A reader of several values; one that stands alone is a list of one."""

    def read_list(node: Node, page: Page) -> tuple[Any, ...] | None:
        listed = items(node, page)
        found = tuple(read(item, page) for item in listed)
        if any(value is None for value in found) or not (listed or isinstance(node, Sequence)):
            return None
        return found

    return read_list


READERS: dict[Any, Reader] = {
    types.Day: read_day,
    types.NamedDay: read_day,
    types.Duration: read_length,
    types.YesNo: read_yes_no,
    types.Count: read_count,
    types.Amount: read_amount,
    types.Percent: read_percent,
    types.YearDay: read_year_day,
    types.Month: read_month,
    types.Edition: read_edition,
    types.Year: read_year,
    types.Word: read_word,
    types.Words: list_reader(read_word),
    types.Id: text,
    types.Party: read_party,
    types.Parties: read_parties,
    types.Addressees: read_parties,
    types.DayPerParty: read_day_per_party,
    types.End: read_end,
    types.Forum: read_forum,
    types.ClauseId: read_clause_id,
    types.Clauses: list_reader(read_clause_id),
    types.Duties: list_reader(read_duty),
    types.PaymentClause: read_payment_clause,
    types.OpenTerm: read_open_term,
    types.OpenTerms: list_reader(read_open_term),
    types.Said: read_said,
    ForkId: read_fork_id,
    EventOrClause: text,
}


@cache
def reader_of(declared: Any) -> Reader:
    """The reader of a declared type: one of the table, a choice of words, or a list of either."""
    if declared in READERS:
        return READERS[declared]
    if get_origin(declared) is Literal:
        return choice_reader(get_args(declared))
    if get_origin(declared) is tuple:
        item, *_ = get_args(declared)
        return list_reader(reader_of(item))
    raise TypeError(f"no way to read {declared} is known; add it to READERS")
