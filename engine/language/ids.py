"""Ids: how they are written, that each is used once, and which ones a file gives its parts."""

import re
from typing import Any

from engine.language.node import Mapping, Node, Scalar
from engine.language.page import ForkNames, Names, Page, scalar
from engine.model.problem import Place

_ID = re.compile(r"[a-z0-9]+(?:[-.][a-z0-9]+)*")
_CLAUSE_ID = re.compile(r"[A-Za-zÅÄÖåäö0-9]+(?:[-.][A-Za-zÅÄÖåäö0-9]+)*")


class Ids:
    """The ids of one sort, each used once; `shape` says how one is written."""

    def __init__(self, page: Page, shape: re.Pattern[str] = _ID) -> None:
        self._page = page
        self._shape = shape
        self._first: dict[str, Place] = {}

    def read(self, node: Node | None) -> str | None:
        """The id that a node writes, used for the first time."""
        found = None if node is None else scalar(node, self._page)
        if found is None:
            return None
        if not self._shape.fullmatch(found.text):
            self._page.report("not-an-id", found, "write-id", text=found.text)
            return None
        here = self._page.place(found)
        first = self._first.setdefault(found.text, here)
        if first is not here:
            related = (("first-here", first),)
            self._page.report("duplicate-id", found, related=related, id=found.text)
            return None
        return found.text


def is_id(text: str) -> bool:
    """Whether a text can be the id of an agreement."""
    return _ID.fullmatch(text) is not None


def clause_ids(page: Page) -> Ids:
    """Ids of clauses and forks: capitals and å, ä, ö too."""
    return Ids(page, _CLAUSE_ID)


def names_in(root: Mapping) -> Names:
    """The ids that the file gives its parts, right or wrong, so that references can be read."""
    top = {entry.key.text: entry.value for entry in root.entries}
    parties = _mappings(top.get("parties"))
    groups: dict[str, tuple[str, ...]] = {}
    for party in parties:
        if group := _written(party, "group"):
            groups[group] = (*groups.get(group, ()), _written(party, "id"))
    clauses = [c for s in _mappings(top.get("sections")) for c in _mappings(s.get("clauses"))]
    return Names(
        parties=_ids(parties),
        groups=groups,
        units=_ids([unit for party in parties for unit in _mappings(party.get("units"))]),
        forums=_ids(_mappings(top.get("forums"))),
        clauses=_ids(clauses),
        forks={
            _written(fork, "id"): ForkNames(
                _ids(_mappings(fork.get("readings"))), _written(fork, "main")
            )
            for fork in _mappings(top.get("forks"))
        },
        open_terms=_ids(_mappings(top.get("open terms"))),
    )


def _mappings(node: Node | None) -> list[dict[str, Any]]:
    items = getattr(node, "items", ())
    return [
        {entry.key.text: entry.value for entry in item.entries}
        for item in items
        if isinstance(item, Mapping)
    ]


def _ids(named: list[dict[str, Any]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, (_written(part, "id") for part in named))))


def _written(part: dict[str, Any], key: str) -> str:
    node = part.get(key)
    return node.text if isinstance(node, Scalar) else ""


def written_id(node: Node) -> str:
    entries = node.entries if isinstance(node, Mapping) else ()
    return _written({entry.key.text: entry.value for entry in entries}, "id")
