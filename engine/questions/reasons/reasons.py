"""The reasons of an answer as it tells them: requirements, citations, the numbered tree."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from engine.inference.truth import status
from engine.model.agreement import Agreement
from engine.model.sentence import Sentence
from engine.questions.openness.open_points import Search
from engine.questions.reasons.evidence import Node
from engine.questions.reasons.explanation import STATUS
from engine.questions.reasons.shortfall import why_unmet
from engine.questions.verdict import Verdict
from engine.wording.say import Voice


class Reasons:
    """The explanation of a run, its nodes numbered in the order in which they are told."""

    def __init__(self, agreement: Agreement, nodes: dict[str, Node], voice: Voice) -> None:
        self.agreement = agreement
        self.nodes = nodes
        self.voice = voice
        self.ids: dict[int, str] = {}
        self.branches: list[dict[str, Any]] = []
        self.told: dict[int, dict[str, Any]] = {}
        self.quoted = dict.fromkeys(node.clause for node in _steps(nodes.values()) if node.quoted)
        self.searches: dict[int, Search] = {}

    def requirements(self, judged: Verdict) -> list[dict[str, Any]]:
        """Each requirement with its status under the main readings."""
        world = judged.worlds.main
        told = []
        for one in judged.requirements:
            if one.id not in self.nodes:
                continue
            node = self.nodes[one.id]
            state = STATUS[status(one.truth, world)]
            says = _as(node, one.id, state)
            told.append(
                {
                    "id": one.id,
                    "clause": node.clause or None,
                    "clauses": [*node.clauses] or [node.clause] * bool(node.clause),
                    "status": state,
                    "says": self._worded(says),
                    "because": [self._id(reason) for reason in node.because],
                }
            )
        return told

    def _worded(self, node: Node) -> str:
        said = self.voice.say(node.says)
        if not node.says.key.endswith(".unmet"):
            return said
        why = dict.fromkeys(self.voice.say(reason.says) for reason in why_unmet(node))
        return f"{said}: {'; '.join(why)}" if why else said

    def citations(self, *cited: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        """Every quote in the explanation, and those of the clauses that the lists name."""
        agreement, quoted = self.agreement, self.quoted
        named = {one["clause"]: None for rows in cited for one in rows if one["clause"]}
        return [
            {
                "clause": clause,
                "quote": quote.text,
                "source": f"{agreement.id}/{agreement.source}",
                "start": quote.start,
                "end": quote.end,
                "line": quote.line,
            }
            for clause in quoted | named
            for quote in agreement.clauses[clause].quotes
        ]

    def tree(self, said: str) -> dict[str, Any]:
        """The whole explanation; ids are stable for the same answer."""
        if not self.branches:
            self.branches = [self._node(node) for node in self.nodes.values()]
        return {
            "id": "n0",
            "says": said,
            "rule": None,
            "clause": None,
            "basis": "text",
            "because": self.branches,
        }

    def _node(self, node: Node) -> dict[str, Any]:
        """A step as it is told; one that several steps rest on is made once."""
        made = self.told.get(id(node))
        if made is None:
            made = self.told[id(node)] = self._made(node)
        return made

    def _made(self, node: Node) -> dict[str, Any]:
        return {
            "id": self._id(node),
            "says": self.voice.say(node.says),
            "rule": node.rule or None,
            "clause": node.clause or None,
            "basis": node.basis,
            "because": [self._node(reason) for reason in node.because],
        }

    def _id(self, node: Node) -> str:
        return self.ids.setdefault(id(node), f"n{len(self.ids) + 1}")


def _as(node: Node, requirement: str, state: str) -> Node:
    """The node with the status that the verdict has: in force may be supposed."""
    base, _, _ = node.says.key.rpartition(".")
    return replace(node, says=Sentence(f"{base or requirement}.{state}", node.says.values))


def _steps(roots: Iterable[Node]) -> Iterable[Node]:
    """Every step of a reason once, each before those that it rests on."""
    seen: dict[int, Node] = {}
    left = [*roots][::-1]
    while left:
        node = left.pop()
        if id(node) not in seen:
            seen[id(node)] = node
            left += node.because[::-1]
    return seen.values()
