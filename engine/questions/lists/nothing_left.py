"""Why nothing of a duty is left to do, where the question `excuse` finds that nothing is."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from engine.inference.facts import Row
from engine.model.sentence import Sentence, sentence
from engine.questions import parts
from engine.questions.ask import Inquired
from engine.questions.lists.bearers import may_bear_together
from engine.questions.lists.duty import period
from engine.questions.reasons.evidence import Node

QUESTION: Final = "excuse"
NOTHING: Final = "owed-then.unmet"
TOLD: Final = "owed-then-told.unmet"
WHY: Final = ("done", "not-begun", "not-bound")
_KEY: Final = ("duty", "bearer", "beneficiary", "year", "nth", "cause")


def with_why_nothing_is_left(found: Inquired, node: Node) -> Node:
    """That nothing is left, with which it is of what the agreement has: done, to come, or over."""
    if found.question.name != QUESTION or node.says.key != NOTHING:
        return node
    said = list(_reasons(found))
    if not said:
        return node
    why, *more = said
    for other in more:
        why = sentence("owed-then.why.and", first=why, second=other)
    return replace(node, says=Sentence(TOLD, {**node.says.values, "why": why}))


def _reasons(found: Inquired) -> Iterator[Sentence]:
    """Each reason once, with the periods of which it holds; of those to come only the next."""
    of: dict[str, dict[str, date]] = {}
    for row in _owed(found):
        named = period(tuple(row.value(name) for name in _KEY)) or ""
        of.setdefault(_why(found, row), {}).setdefault(named, row.value("opens"))
    for why in WHY:
        periods = of.get(why, {})
        if why == "not-begun":
            periods = dict(sorted(periods.items(), key=lambda one: one[1])[:1])
        if periods:
            told = ", ".join(one for one in periods if one)
            yield sentence(f"owed-then.why.{why}{'.period' if told else ''}", periods=told)


def _owed(found: Inquired) -> Iterator[Row]:
    """What the party owes of it, a unit of it, or several with it, under the main readings."""
    party = found.agreement.party(found.question.party)
    own = {party.id, *(unit.id for unit in party.units)}
    jointly = own.intersection(may_bear_together(found.agreement, found.question.duty))
    for row in parts.rows(found.ledger, "owed", duty=found.question.duty):
        borne = row.value("bearer") in own or (jointly and not row.value("bearer"))
        if borne and row.truth.yes & found.verdict.worlds.main:
            yield row


def _why(found: Inquired, owed: Row) -> str:
    opens, main = owed.value("opens"), found.verdict.worlds.main
    if isinstance(opens, date) and opens > found.question.on:
        return "not-begun"
    of_it = {name: owed.value(name) for name in _KEY}
    done = parts.rows(found.ledger, "done", **of_it)
    return "done" if any(row.truth.yes & main for row in done) else "not-bound"
