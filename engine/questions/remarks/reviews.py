"""A remark on clauses that nobody has reviewed, where an agreement uses sign-off."""

from collections.abc import Iterator
from typing import Final

from engine.model.problem import Problem
from engine.questions.remarks.seen import Seen, in_short
from engine.questions.reviewed import uses_sign_off

INERT: Final = frozenset({"narrative"})
"""Kinds of terms that no answer can rest on."""


def reviews(seen: Seen) -> Iterator[Problem]:
    """One remark for all that are left."""
    if not uses_sign_off(seen.agreement):
        return
    left = [
        clause
        for clause in seen.agreement.clauses.values()
        if clause.review == "not reviewed" and {term.kind for term in clause.terms} - INERT
    ]
    if left:
        named = in_short(clause.id for clause in left)
        yield seen.remark("unreviewed", left[0].terms[0], clauses=named)
