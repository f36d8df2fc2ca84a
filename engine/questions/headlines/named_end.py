"""A notice that names an earlier end than it can have, where no reading says what follows."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from engine.inference.run import Ledger
from engine.model.agreement import Agreement, Forked
from engine.model.sentence import Sentence, sentence
from engine.model.types import EARLIEST
from engine.questions import parts


def named_too_early(
    agreement: Agreement, ledger: Ledger, notice: str, named: Any
) -> Iterator[Sentence]:
    """That it takes effect later than it says is inferred; where it is contested a fork tells it.

    `named` is the last day that the notice states, if it states a day.
    """
    if not isinstance(named, date) or named == EARLIEST:
        return
    terms = {term.clause: term for term in agreement.terms if term.kind == "termination"}
    told = {
        (row.value("of"), row.value("ends"))
        for row in parts.rows(ledger, "way-out", notice=notice)
        if row.truth.yes & ledger.worlds.arguable
    }
    for clause, ends in sorted(told, key=str):
        forked = isinstance(terms[clause].values["late_notice"], Forked)
        if isinstance(ends, date) and ends > named and not forked:
            yield sentence("assumed.named-too-early", named=named, ends=ends, clause=clause)
