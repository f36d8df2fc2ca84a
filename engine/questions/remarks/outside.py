"""Remarks on what an agreement rests on outside itself: law that is repealed, an index."""

from collections.abc import Iterator
from typing import Final

from engine.model.agreement import Clause, Term
from engine.model.problem import Problem, witness
from engine.questions.remarks.repealed import BY_ACT
from engine.questions.remarks.seen import Seen

FALLBACK: Final = ("motsvarande index", "annat index", "upphör", "ersätts", "ersättande index")
"""Words with which a clause says what holds when its index is no longer published."""


def outside(seen: Seen) -> Iterator[Problem]:
    """References to repealed law, and an index that nothing takes the place of."""
    yield from _repealed(seen)
    yield from _indices(seen)


def _repealed(seen: Seen) -> Iterator[Problem]:
    """One remark for each act, at the first clause that refers to it."""
    by_act: dict[str, list[Term]] = {}
    for term in seen.of_kind("statutory reference"):
        by_act.setdefault(str(seen.main(term, "act")), []).append(term)
    end = seen.end
    for act, terms in by_act.items():
        known = BY_ACT.get(act)
        if known is None or (end and end < known.since.isoformat()):
            continue
        first, *rest = terms
        shown = [
            witness(seen.first.isoformat(), "witness.first-day"),
            witness(known.since.isoformat(), "witness.repealed", act=act, by=known.by),
        ]
        if end:
            shown.append(witness(end, "witness.ends"))
        yield seen.remark(
            "repealed-law",
            first,
            "act",
            tuple(sorted(shown, key=lambda one: one.at)),
            tuple(("also-here", seen.place(term, "act")) for term in rest),
            act=act,
            since=known.since.isoformat(),
            by=known.by,
            source=known.source,
        )


def _indices(seen: Seen) -> Iterator[Problem]:
    """An index without a word on what holds when it is not published."""
    for term in seen.of_kind("indexation"):
        clause = seen.agreement.clauses[term.clause]
        near = [one for one in seen.agreement.clauses.values() if one.heading == clause.heading]
        if any(_has_fallback(one) for one in near):
            continue
        wanted = [r for r in seen.rows if r["kind"] == "index-edition" and r["clause"] == clause.id]
        shown = [
            witness(row["date"], "witness.edition", year=str(row["period"])) for row in wanted[:1]
        ]
        yield seen.remark(
            "index-without-fallback",
            term,
            "index",
            tuple(shown),
            index=str(seen.main(term, "index")),
        )


def _has_fallback(clause: Clause) -> bool:
    words = " ".join(quote.text for quote in clause.quotes).casefold()
    return "index" in words and any(word in words for word in FALLBACK)
