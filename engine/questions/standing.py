"""The questions that are asked again and again of a record, by `check` and by `reopen`."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.event_roles import QUESTION_OF
from engine.questions.inquiry import speaks_of

OF_EVENT: Final[Mapping[str, str]] = {
    kind: question for kind, question in QUESTION_OF.items() if question != "assignment"
}
"""The question that is asked of every recorded event of a kind; of an assignment on demand."""


def on_breaches(agreement: Agreement, counted: Sequence[Recorded]) -> Iterator[tuple[str, str]]:
    """Who is asked whether it may rescind, and against whom: a breach opens it to the other side.

    Whether it is open to a party is for the rules: they know who is bound and entitled.
    """
    if not speaks_of(agreement, "rescission"):
        return
    accused = {event.values.get("against") for event in counted if event.kind == "breach"}
    for other in agreement.parties:
        if other.id in accused:
            yield from (
                (party.id, other.id) for party in agreement.parties if party.side != other.side
            )
