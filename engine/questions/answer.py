"""The answer as the contract has it: one object, every key always there."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from engine import __version__
from engine.inference.book import Book
from engine.inference.truth import status
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.sentence import Sentence
from engine.questions.advice import advice
from engine.questions.as_json import plain
from engine.questions.ask import Inquired, inquire, supposing_in_force
from engine.questions.assumed import taken_for_granted
from engine.questions.breaches_told import moot, on_rescissions
from engine.questions.by_date import by_date
from engine.questions.deciding import deciding, of_requirements
from engine.questions.departed import clauses_in_play
from engine.questions.evidence import Node
from engine.questions.explained import explained
from engine.questions.explanation import STATUS
from engine.questions.headline import headline
from engine.questions.left_open import left_open
from engine.questions.missing import Missing
from engine.questions.open_points import Due, Search
from engine.questions.question import Question
from engine.questions.readings import Dependence, Outcome, dependence
from engine.questions.refused_change import refused
from engine.questions.reviewed import contradicted, doubted
from engine.questions.shortfall import why_unmet
from engine.questions.verdict import Verdict
from engine.questions.wording_of import due_row, missing_row
from engine.wording.say import Voice

CONTRACT = "1"


def ask(
    question: Question,
    agreement: Agreement,
    events: Sequence[Recorded],
    book: Book,
    executor: str = "plain",
    lang: str = "sv",
) -> dict[str, Any]:
    """The answer to a question, ready for JSON."""
    return answered(inquire(question, agreement, events, book, executor), book, executor, lang)


def answered(found: Inquired, book: Book, executor: str, lang: str) -> dict[str, Any]:
    """The answer that a run gives, ready for JSON."""
    reasons = _Reasons(found.agreement, explained(found), Voice(found.agreement, lang))
    answer = _answer(found, reasons, book, executor)
    supposed = supposing_in_force(found)
    answer["supposing_in_force"] = None
    if supposed is not None:
        answer["supposing_in_force"] = _answer(supposed, reasons, book, executor)
    return answer


def _answer(found: Inquired, reasons: "_Reasons", book: Book, executor: str) -> dict[str, Any]:
    question, judged, voice = found.question, found.verdict, reasons.voice
    rests = dependence(found.agreement, judged, found.parts)
    main = judged.worlds.main
    effect = {part.name: plain(part.shown(judged)) for part in found.parts}
    missing, due = open_points(found, reasons.searches)
    requirements = reasons.requirements(judged)
    named = [missing_row(one, voice) for one in missing]
    judged_by = [due_row(one, voice) for one in due]
    advised = [one.worded(voice) for one in advice(found, missing, due)]
    awaited = deciding(found, missing, reasons.searches)
    said = headline(found, rests, awaited, due, reasons.nodes, voice)
    said += refused(found, ask, book, executor, voice)
    quoted = (*found.inquiry.cites(found.ledger), *clauses_in_play(found, rests))
    beside = [{"clause": clause} for clause in quoted]
    cited = reasons.citations(requirements, named, judged_by, advised, beside)
    rests_on = [one["clause"] for one in cited]
    otherwise = contradicted(found.agreement, rests_on, "headline.contradicted")
    said += "".join(map(voice.say, otherwise))
    assumed = [*_taken_for_granted(found, voice), *doubted(found.agreement, rests_on)]
    return {
        "contract": CONTRACT,
        "question": question.name,
        "agreement": found.agreement.id,
        "version": found.agreement.version.isoformat(),
        "versions": [found.agreement.version.isoformat()],
        "on": question.on.isoformat(),
        "known_on": question.known_on.isoformat() if question.known_on else None,
        "party": question.party or None,
        "headline": said,
        "answer": judged.answer,
        "settled": rests.settled,
        "regulated": found.inquiry.regulated,
        "effect": effect,
        "main": {"answer": judged.at(main), "effect": effect, "contested": rests.contested},
        "requirements": requirements,
        "readings": _readings(rests),
        "by_date": by_date(found, missing, book, executor),
        "missing": named,
        "judgement": judged_by,
        "advice": advised,
        "assumed": [voice.say(one) for one in assumed],
        "citations": cited,
        "explanation": reasons.tree(said),
        "receipt": receipt(found, book),
    }


def open_points(
    found: Inquired, searches: dict[int, Search] | None = None
) -> tuple[list[Missing], list[Due]]:
    """What is missing or due in the arguable worlds that are not a plain no.

    With `searches`, by their worlds, what others of the same run have found is taken over.
    """
    searches = {} if searches is None else searches
    worlds = found.verdict.worlds
    missing: dict[Missing, None] = {}
    due: dict[Due, None] = {}
    left = worlds.arguable & ~found.verdict.no
    for point in of_requirements(found, searches):
        if isinstance(point, Missing):
            missing[point] = None
        else:
            due[point] = None
    behind = Search(found.ledger, worlds.arguable if found.inquiry.stated_in_a_no else left)
    for row in found.inquiry.stated(found.ledger):
        for point in behind.of_fields(row):
            if isinstance(point, Missing):
                missing[point] = None
            else:
                due[point] = None
    clauses = {
        (m.kind, m.field, m.of, m.party, m.about, m.contradicted): m for m in reversed(missing)
    }
    judged = {(d.term, d.about): d for d in due if d.about not in moot(found, left)}
    return list(reversed(clauses.values())), list(judged.values())


class _Reasons:
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


def _readings(rests: Dependence) -> dict[str, Any]:
    return {
        "main": rests.main,
        "decisive": rests.decisive,
        "outcomes": [_outcome(one) for one in rests.outcomes],
        "weak": [_outcome(one) for one in rests.weak],
    }


def _outcome(one: Outcome) -> dict[str, Any]:
    return {
        "readings": one.readings,
        "strength": one.strength,
        "answer": one.answer,
        "effect": {name: plain(value) for name, value in one.effect.items()},
    }


def _taken_for_granted(found: Inquired, voice: Voice) -> list[Sentence]:
    events = [event for event in found.events if event not in found.inquiry.events]
    general = taken_for_granted(
        found.question,
        events,
        found.recorded,
        found.positions,
        found.verdict.worlds.forks,
        found.agreement,
    )
    return [
        *found.inquiry.assumed,
        *found.inquiry.supposed(found.ledger),
        *on_rescissions(found, voice),
        *left_open(found.agreement, found.ledger.book),
        *general,
    ]


def receipt(found: Inquired, book: Book) -> dict[str, Any]:
    """What the answer was worked out from, so that it can be worked out again."""
    return {
        "engine": __version__,
        "agreement_sha256": found.agreement.sha256,
        "rules_sha256": book.sha256,
        "events_sha256": _digest(found.recorded),
        "readings": dict(found.question.readings),
        "journal_head": None,
    }


def _digest(events: Sequence[Recorded]) -> str:
    """SHA-256 of the events handed in, as canonical JSON, in the order of their ids."""
    content = [
        {
            "id": event.id,
            "event": event.kind,
            "recorded": event.recorded.isoformat() if event.recorded else None,
            "values": {name: plain(value) for name, value in sorted(event.values.items())},
        }
        for event in sorted(events, key=lambda event: event.id)
    ]
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
