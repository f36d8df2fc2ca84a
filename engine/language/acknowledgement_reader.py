"""Reads acknowledgements: a list in YAML, each with the finding, a reason, by whom, until when."""

from collections.abc import Iterator

from engine.language.node import Node, Sequence, Source
from engine.language.page import Page, items, keyed, text, value
from engine.language.written_days import read_day
from engine.language.written_values import read_amount
from engine.language.yaml_text import read_yaml
from engine.model.acknowledgement import Acknowledgement
from engine.model.problem import Place, Problem

NEEDED = ("finding", "reason", "by", "until")
OPTIONAL = ("to", "at most")


def read_acknowledgements(source: Source) -> tuple[Acknowledgement, ...] | tuple[Problem, ...]:
    """The acknowledgements in the order written, or everything that is wrong with the file."""
    root = read_yaml(source)
    if isinstance(root, tuple):
        return root
    page = Page(source)
    if not isinstance(root, Sequence):
        page.report("expected-list", root)
        return page.in_order()
    entries = tuple(_entries(root, page))
    return page.in_order() or entries


def _entries(root: Sequence, page: Page) -> Iterator[Acknowledgement]:
    seen: dict[str, Place] = {}
    for node in root.items:
        found = _entry(node, page)
        if found is None:
            continue
        first = seen.setdefault(found.finding, found.place)
        if first is not found.place:
            related = (("first-here", first),)
            page.report("duplicate-id", found.place.span, related=related, id=found.finding)
        yield found


def _entry(node: Node, page: Page) -> Acknowledgement | None:
    keys = keyed(node, page, "acknowledged", NEEDED, OPTIONAL)
    finding, reason, by = (value(keys, name, page, text) for name in ("finding", "reason", "by"))
    until = value(keys, "until", page, read_day)
    to = items(keys["to"], page) if "to" in keys else ()
    named = tuple(word for one in to if (word := text(one, page)))
    at_most = value(keys, "at most", page, read_amount) if "at most" in keys else None
    if finding is None or reason is None or by is None or until is None:
        return None
    return Acknowledgement(finding, reason, by, until, page.place(keys["finding"]), named, at_most)
