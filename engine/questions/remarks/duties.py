"""Remarks on duties: due before their period is over, and broken without consequence."""

from collections.abc import Iterator
from typing import Final

from engine.model.agreement import Term
from engine.model.problem import Problem, witness
from engine.questions.remarks.seen import Seen, in_short

ABOUT_A_YEAR: Final = frozenset({"report", "presentation", "evaluation", "account of contribution"})
"""Kinds that tell what a year has been."""
DUTIES: Final = frozenset(
    {
        *ABOUT_A_YEAR,
        "obligation",
        "payment",
        "contribution in kind",
        "meeting",
        "undertaking",
        "board report",
        "publication",
        "prohibition",
        "dialogue duty",
    }
)
"""Kinds that bind somebody to do something, or to leave it."""
OF_A_DUTY: Final = frozenset({"cure", "penalty"})
"""Kinds that state what follows when the duty `of` a clause is broken."""


def duties(seen: Seen) -> Iterator[Problem]:
    """What is due too early to be done, and what nothing follows on."""
    yield from _too_early(seen)
    yield from _without_consequence(seen)


def _too_early(seen: Seen) -> Iterator[Problem]:
    """A report on a year that has its last day before the year is over."""
    for term in seen.of_kind(*ABOUT_A_YEAR):
        for row in seen.rows:
            year = row["period"]
            if row["kind"] != "duty-due" or row["clause"] != term.clause or not year:
                continue
            end = f"{year[:4]}-12-31"
            if row["date"] < end:
                shown = (
                    witness(row["date"], "witness.due"),
                    witness(end, "witness.year-ends", year=year[:4]),
                )
                yield seen.remark(
                    "due-before-end", term, "due", shown, due=row["date"], year=year[:4]
                )
                break


def _without_consequence(seen: Seen) -> Iterator[Problem]:
    """Duties whose breach gives nobody anything that the agreement states; one remark for all."""
    if any(True for _ in seen.of_kind("rescission")):
        return  # any breach that is serious enough may end it
    answered = {str(seen.main(term, "of")) for term in seen.of_kind(*OF_A_DUTY)}
    lacking: dict[str, Term] = {}
    for term in seen.of_kind(*sorted(DUTIES)):
        if term.clause not in answered:
            lacking.setdefault(term.clause, term)
    if lacking:
        first, *_ = lacking.values()
        yield seen.remark("no-consequence", first, clauses=in_short(lacking))
