"""Remarks on clauses that nobody, or perhaps only the encoder, has reviewed."""

from collections.abc import Iterator
from typing import Final

from engine.model.problem import Problem
from engine.questions.reasons.reviewed import uses_sign_off
from engine.questions.remarks.seen import Seen, in_short

INERT: Final = frozenset({"narrative"})
"""Kinds of terms that no answer can rest on."""


def reviews(seen: Seen) -> Iterator[Problem]:
    """One remark for all that are left, and one for all whose two roles are the same."""
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
    same = [
        clause
        for clause in seen.agreement.clauses.values()
        if clause.sign_off is not None and clause.sign_off.by_one_role
    ]
    if same:
        named = in_short(clause.id for clause in same)
        yield seen.remark("same-role", same[0].terms[0], clauses=named)
