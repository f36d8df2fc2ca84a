"""What must hold among the terms of an agreement for the rules to answer rightly."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from engine.language.node import Mapping as MappingNode
from engine.language.node import Scalar, scalars
from engine.language.page import Page

ONE: Final = frozenset({"period", "renewal", "exit", "approval", "signature", "force majeure"})
"""Kinds that an agreement has one term of."""
ONE_OF_EACH: Final = frozenset({"form", "precondition"})
"""Kinds that an agreement has one term of for each act that it is `of`."""
ONE_IN_A_CLAUSE: Final = frozenset({"termination"})
"""Kinds whose terms are told apart by their clause."""
CONDITIONS: Final = (
    "serious",
    "not put right",
    "within",
    "ruling holds",
    "demand first",
    "dialogue first",
    "urgent",
)
"""What all terms on rescission say alike: a breach is judged once, whoever then rescinds."""


@dataclass(frozen=True, slots=True)
class MustSay:
    """What a term that says one thing says too: left out, a reading would be taken silently."""

    kind: str
    field: str
    value: str
    too: str
    problem: str
    advice: str


MUST_SAY: Final = (
    MustSay("amendment", "form", "written", "form is", "form-for-what", "say-form-is"),
    MustSay("amendment", "procedure", "dialogue", "without it", "without-what", "say-without-it"),
)


@dataclass(frozen=True, slots=True)
class WrittenTerm:
    """A term as it is written, readable or not: its kind, its clause, and the act it is `of`.

    `conditions`: what it says of each condition of rescission, where it is not said per reading.
    `unsaid`: what it does not say, and is to say beside what it says under some reading.
    """

    kind: Scalar
    clause: str
    of: str
    conditions: tuple[str, ...] = ()
    unsaid: tuple[MustSay, ...] = ()


def written_term(node: MappingNode, clause: str) -> WrittenTerm | None:
    """The term that a mapping is meant to be, if it names its kind."""
    named = {
        entry.key.text: entry.value for entry in node.entries if isinstance(entry.value, Scalar)
    }
    of = named.get("of")
    if "kind" not in named:
        return None
    conditions = tuple(named[field].text if field in named else "" for field in CONDITIONS)
    fields = {entry.key.text: entry.value for entry in node.entries}
    unsaid = tuple(
        one
        for one in MUST_SAY
        if named["kind"].text == one.kind
        and one.field in fields
        and any(scalar.text == one.value for scalar in scalars(fields[one.field]))
        and one.too not in fields
    )
    return WrittenTerm(named["kind"], clause, of.text if of else "", conditions, unsaid)


def check_terms(written: Sequence[WrittenTerm], page: Page) -> None:
    """Report each term that leaves the rules with two answers, or with none."""
    first: dict[tuple[str, str], WrittenTerm] = {}
    for term in written:
        said = _told_apart_by(term)
        if said is None:
            continue
        key, apart = said
        there = first.setdefault((term.kind.text, apart), term)
        if there is not term:
            advice = "own-clause-each" if key == "second-in-clause" else "one-place"
            related = (("first-here", page.place(there.kind)),)
            page.report(
                key,
                term.kind,
                advice,
                related,
                kind=term.kind.text,
                of=term.of,
                clause=term.clause,
            )
    rescissions = [term for term in written if term.kind.text == "rescission"]
    for term in rescissions[1:]:
        if term.conditions != rescissions[0].conditions:
            related = (("first-here", page.place(rescissions[0].kind)),)
            fields = ", ".join(f"`{field}`" for field in CONDITIONS)
            page.report("other-conditions", term.kind, "same-conditions", related, fields=fields)
    for term in written:
        for one in term.unsaid:
            page.report(one.problem, term.kind, one.advice)
    # A clause that could not be read may be the one that is missed.
    leaves = [term for term in written if term.kind.text == "termination"]
    if leaves and not page.problems and not any(term.kind.text == "exit" for term in written):
        page.report("no-exit", leaves[0].kind, "add-exit")


def _told_apart_by(term: WrittenTerm) -> tuple[str, str] | None:
    """What is said of a second one, and what two terms of the kind must differ in."""
    kind = term.kind.text
    if kind in ONE:
        return "second-term", ""
    if kind in ONE_OF_EACH and term.of:
        return "second-term-of", term.of
    return ("second-in-clause", term.clause) if kind in ONE_IN_A_CLAUSE else None
