"""Reads what a scenario expects of the list of duties.

duties:
  X-1 alfa > beta 2030: overdue
  X-1 alfa > others 2030: {state: overdue, days_late: 1}
under:
  G1=b: {X-1 alfa > beta 2030: fulfilled}
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from engine.language.node import Mapping as MappingNode
from engine.language.node import Node, Scalar
from engine.language.page import Page, keyed, parts, text
from engine.language.scenario import Expectation, Name
from engine.language.written_values import choice_reader

LISTS: Final = ("obligations",)
"""What can be asked for beside the questions."""
STATES: Final = (
    *("pending", "due", "fulfilled", "fulfilled-late", "overdue", "excused", "ended", "standing"),
    *("unknown", "judgement", "depends", "none"),
)
"""`none`: there is no such duty."""
TOGETHER: Final = "together"
"""Written instead of a bearer where several bear a duty jointly."""
_TEXTS: Final = ("due", "done_on", "days_late", "internal")
_SEVERAL: Final = ("missing", "judgement", "decisive", "bearers")
PARTS: Final = ("state", "main_state", *_TEXTS, *_SEVERAL)
_ADDRESS: Final = re.compile(
    r"(?P<duty>\S+) (?P<bearer>\S+)( > (?P<beneficiary>\S+))?( (?P<period>[^\s>]+))?"
)


@dataclass(frozen=True, slots=True)
class Address:
    """Which rows of the list are meant: `X-1 alfa > beta 2030`.

    A bearer or beneficiary may be a group or `all`: then all their rows are meant.
    """

    duty: str
    bearer: str
    beneficiary: str
    period: str


def address(written: str) -> Address | None:
    """The address that is written; None if it is none."""
    found = _ADDRESS.fullmatch(written)
    if found is None:
        return None
    return Address(*(found[name] or "" for name in ("duty", "bearer", "beneficiary", "period")))


def expected_duties(node: Node, page: Page) -> Iterator[Expectation]:
    """Everything that `then` expects of the list."""
    keys = keyed(node, page, "then", (), ("duties", "under"))
    if "duties" in keys:
        yield from _rows(keys["duties"], page, ())
    for reading, rows in _entries(keys["under"], page) if "under" in keys else ():
        yield from _rows(rows, page, ("under", reading.text))


def names_in_duties(node: Node, page: Page) -> Iterator[Name]:
    """The clauses and parties that the addresses name."""
    for entry in node.entries if isinstance(node, MappingNode) else ():
        if entry.key.text == "duties":
            yield from _named(entry.value)
        elif isinstance(entry.value, MappingNode):
            for reading in entry.value.entries:
                yield from _named(reading.value)


def _named(rows: Node) -> Iterator[Name]:
    for entry in rows.entries if isinstance(rows, MappingNode) else ():
        found = address(entry.key.text)
        if found is not None:
            key = entry.key
            yield Name("clause", Scalar(found.duty, key.kind, key.span))
            for who in (found.bearer, found.beneficiary):
                if who and who != TOGETHER:
                    yield Name("bearer", Scalar(who, key.kind, key.span))


def _rows(node: Node, page: Page, way: tuple[str, ...]) -> Iterator[Expectation]:
    for key, value in _entries(node, page):
        if address(key.text) is None:
            page.report("not-a-duty", key, "write-duty", text=key.text)
            continue
        here = (*way, key.text)
        if not isinstance(value, MappingNode):
            yield from _state(value, page, (*here, "state"))
            continue
        for part, inner in keyed(value, page, key.text, (), PARTS).items():
            if part in _SEVERAL:
                found = tuple(word for one in parts(inner, page) if (word := text(one, page)))
                yield Expectation((*here, part), found, page.place(inner))
            elif part in _TEXTS:
                said = text(inner, page)
                if said is not None:
                    yield Expectation((*here, part), said, page.place(inner))
            else:
                yield from _state(inner, page, (*here, part))


def _state(node: Node, page: Page, way: tuple[str, ...]) -> Iterator[Expectation]:
    found = choice_reader(STATES)(node, page)
    if found is not None:
        yield Expectation(way, found, page.place(node))


def _entries(node: Node, page: Page) -> Iterator[tuple[Scalar, Node]]:
    if isinstance(node, MappingNode):
        for entry in node.entries:
            yield entry.key, entry.value
    else:
        page.report("expected-mapping", node)
