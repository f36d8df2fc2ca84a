"""The reasons of a whole list: each told once, and named by those that rest on it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from engine.questions.reasons.evidence import Node
from engine.wording.say import Voice

Told = tuple[str, str, str, str, str, tuple[str, ...]]


@dataclass(slots=True)
class ReasonTable:
    """Reasons in the order in which they were first told; what a reason rests on comes before."""

    voice: Voice
    nodes: list[dict[str, Any]] = field(default_factory=list)
    _ids: dict[Told, str] = field(default_factory=dict)
    _seen: dict[int, tuple[Node, str]] = field(default_factory=dict)
    """By identity; the node is kept so that its identity stays its own."""

    def id(self, node: Node) -> str:
        """The id of a reason, which is put in the table with all that it rests on."""
        known = self._seen.get(id(node))
        if known is None:
            known = self._seen[id(node)] = (node, self._put(node))
        return known[1]

    def clauses(self, ids: Iterable[str]) -> Iterator[str]:
        """The clauses of some reasons and of all that they rest on."""
        told = {node["id"]: node for node in self.nodes}
        left = dict.fromkeys(ids)
        for node in reversed(self.nodes):
            if node["id"] in left:
                left.update(dict.fromkeys(node["because"]))
        yield from (clause for id in left if (clause := told[id]["clause"]))

    def _put(self, node: Node) -> str:
        because = tuple(self.id(one) for one in node.because)
        says = self.voice.say(node.says)
        told = (says, node.rule, node.clause, node.event, node.basis, because)
        if told not in self._ids:
            self._ids[told] = f"n{len(self.nodes) + 1}"
            self.nodes.append(
                {
                    "id": self._ids[told],
                    "says": says,
                    "rule": node.rule or None,
                    "clause": node.clause or None,
                    "event": node.event or None,
                    "basis": node.basis,
                    "because": list(because),
                }
            )
        return self._ids[told]
