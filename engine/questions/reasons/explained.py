"""The reasons of each requirement of a question, under the main readings."""

from engine.model.sentence import Sentence
from engine.questions.ask import Inquired
from engine.questions.headlines.departed import with_who_has_left
from engine.questions.lists.nothing_left import with_why_nothing_is_left
from engine.questions.reasons.evidence import Node
from engine.questions.reasons.explanation import Explainer


def explained(found: Inquired) -> dict[str, Node]:
    """The reasons of each requirement that applies under the main readings."""
    explainer = Explainer(found.ledger, found.verdict.worlds.main, found.agreement, found.events)
    nodes = {}
    for one in found.verdict.requirements:
        node = explainer.requirement(one.id, found.inquiry.about)
        if node is None and one.truth.yes & found.verdict.worlds.main:
            continue  # it does not apply under the main readings
        named = {"party": found.question.party, "duty": found.question.duty}
        node = node or Node(Sentence(f"{one.id}.unmet", named), one.id)
        nodes[one.id] = with_why_nothing_is_left(found, with_who_has_left(found, explainer, node))
    return nodes
