"""Remarks on what an agreement rests on outside itself: law that is repealed, an index."""

import re
from collections.abc import Iterator
from typing import Final

from engine.model.agreement import Clause, Term
from engine.model.problem import Problem, witness
from engine.questions.remarks.repealed import BY_ACT
from engine.questions.remarks.seen import Seen

FALLBACK: Final = re.compile(
    r"motsvarande index|annat index|ersättande index|upphör|ersätts|inte längre|\bsaknas\b"
    r"|\bläggs?\b.*\bned\b|\blagts ned\b|nedlagt?\b"
    r"|\binte (?:publiceras|fastställs|finns|offentliggörs|är tillgängligt?)\b"
)
"""Words with which a sentence says what holds when an index is no longer published."""
_SENTENCE_END: Final = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])")
_SFS: Final = re.compile(r"(?<![\d:])\d{4}:\d+(?![\d:])")


def outside(seen: Seen) -> Iterator[Problem]:
    """References to repealed law, and an index that nothing takes the place of."""
    yield from _repealed(seen)
    yield from _indices(seen)


def _repealed(seen: Seen) -> Iterator[Problem]:
    """One remark for each act, at the first clause that refers to it or names its number."""
    by_act: dict[str, list[tuple[Term, str]]] = {}
    for term in seen.of_kind("statutory reference"):
        by_act.setdefault(str(seen.main(term, "act")), []).append((term, "act"))
    for clause in seen.agreement.clauses.values():
        for act in _named(clause):
            at = by_act.setdefault(act, [])
            if clause.terms and clause.id not in {term.clause for term, _ in at}:
                at.append((clause.terms[0], ""))
    order = list(seen.agreement.clauses)
    end = seen.end
    for act, named in by_act.items():
        terms = sorted(named, key=lambda one: order.index(one[0].clause))
        known = BY_ACT.get(act)
        if known is None or not terms or (end and end < known.since.isoformat()):
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
            *first,
            tuple(sorted(shown, key=lambda one: one.at)),
            tuple(("also-here", seen.place(*one)) for one in rest),
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
        index = str(seen.main(term, "index"))
        if any(_has_fallback(one, index) for one in near):
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
            index=index,
        )


def _named(clause: Clause) -> Iterator[str]:
    """The repealed acts whose SFS numbers stand in the words of a clause."""
    words = " ".join(quote.text for quote in clause.quotes)
    acts = (f"SFS {number}" for number in _SFS.findall(words))
    return (act for act in dict.fromkeys(acts) if act in BY_ACT)


def _has_fallback(clause: Clause, index: str) -> bool:
    """Whether one sentence names the index and says what takes its place."""
    words = " ".join(" ".join(quote.text.split()) for quote in clause.quotes)
    name = re.compile(rf"index|\b{re.escape(index.casefold())}s?\b")
    sentences = (one.casefold() for one in _SENTENCE_END.split(words))
    return any(name.search(one) and FALLBACK.search(one) for one in sentences)
