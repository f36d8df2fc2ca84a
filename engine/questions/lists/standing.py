"""The questions that are asked again and again of a record, by `check`, `reopen` and `diff`."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.event_roles import QUESTION_OF
from engine.questions.inquiry import speaks_of

RESCISSION: Final = "rescission"
OF_EVENT: Final[Mapping[str, str]] = {
    kind: question for kind, question in QUESTION_OF.items() if question != "assignment"
}
"""The question that is asked of every recorded event of a kind; of an assignment on demand."""


@dataclass(frozen=True, slots=True)
class Asking:
    """A question without its day: its name, and whom or which event it is about."""

    name: str
    party: str = ""
    against: str = ""
    event: str = ""


def asked_again(agreement: Agreement, counted: Sequence[Recorded]) -> Iterator[Asking]:
    """All of them: in force, for whom, and what is on record."""
    yield from in_force(party.id for party in agreement.parties)
    yield from of_record(agreement, counted)


def in_force(parties: Iterable[str]) -> Iterator[Asking]:
    """Whether the agreement is in force at all, and for each party."""
    yield Asking("in-force")
    yield from (Asking("in-force", party=party) for party in parties)


def of_record(
    agreement: Agreement, counted: Sequence[Recorded], of_event: Mapping[str, str] = OF_EVENT
) -> Iterator[Asking]:
    """What a recorded breach opens, and whether each recorded event is good."""
    yield from _on_breaches(agreement, counted)
    for event in counted:
        if event.kind in of_event:
            yield Asking(of_event[event.kind], event=event.id)


def _on_breaches(agreement: Agreement, counted: Sequence[Recorded]) -> Iterator[Asking]:
    """Who is asked whether it may rescind, and against whom: a breach opens it to the other side.

    Whether it is open to a party is for the rules: they know who is bound and entitled.
    """
    if not speaks_of(agreement, "rescission"):
        return
    accused = {event.values.get("against") for event in counted if event.kind == "breach"}
    for other in agreement.parties:
        if other.id in accused:
            for party in agreement.parties:
                if party.side != other.side:
                    yield Asking(RESCISSION, party.id, other.id)
