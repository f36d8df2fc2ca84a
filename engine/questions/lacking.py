"""What repayment would have needed and there is none of, clause by clause."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.inference.run import Ledger
from engine.model.agreement import Agreement, Term, named_under_any
from engine.model.event import Recorded


@dataclass(frozen=True, slots=True)
class Lack:
    """A kind of which there is nothing, the clauses that ask for it, and how far it has come."""

    kind: str
    clauses: tuple[str, ...]
    events: tuple[Recorded, ...] = ()
    nearly: str = ""
    """The kind that came nearest."""


def lacking(
    agreement: Agreement, ledger: Ledger, world: int, events: Sequence[Recorded], party: str
) -> Iterator[Lack]:
    """For each clause on repayment what it presupposes, where that is not there for anybody."""
    for term in _terms(agreement, "repayment"):
        for on in named_under_any(term.values["on"]):
            match on:
                case "rescission" if not _there(ledger, "rescinded", world):
                    yield _rescission(agreement, events, party)
                case "early exit" if not _there(ledger, "good", world):
                    yield Lack("good", (term.clause, *_clauses(agreement, "exit")))
                case "misuse shown by an evaluation" if not _there(ledger, "finding", world):
                    yield Lack("finding", (term.clause, *_clauses(agreement, "evaluation")))


def _rescission(agreement: Agreement, events: Sequence[Recorded], party: str) -> Lack:
    """None has been declared, though there are breaches; or one has, and is not valid."""
    clauses = _clauses(agreement, "rescission")
    if any(event.kind == "rescission" for event in events):
        return Lack("rescinded", clauses, nearly="sufficient")
    breaches = tuple(
        event for event in events if event.kind == "breach" and event.values.get("against") == party
    )
    duties = [str(breach.values["duty"]) for breach in breaches if "duty" in breach.values]
    talks = _clauses(agreement, "dialogue duty") if breaches else ()
    return Lack("rescission", tuple(dict.fromkeys((*duties, *talks, *clauses))), breaches)


def _there(ledger: Ledger, kind: str, world: int) -> bool:
    return any(row.truth.possible & world for row in ledger.store.of(kind))


def _clauses(agreement: Agreement, kind: str) -> tuple[str, ...]:
    return tuple(term.clause for term in _terms(agreement, kind))


def _terms(agreement: Agreement, kind: str) -> list[Term]:
    return [term for term in agreement.terms if term.kind == kind]
