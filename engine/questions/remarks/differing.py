"""Remarks on clauses that set different ages or days for the same thing."""

from collections.abc import Iterator
from itertools import combinations
from typing import Any, Final

from engine.language.term_reader import fields_of_term
from engine.model import types
from engine.model.agreement import Forked, Term
from engine.model.calendar import Duration
from engine.model.problem import Problem, Witness, witness
from engine.questions.question import Question
from engine.questions.remarks.seen import Seen

ANYONE: Final = "anyone"
OF_TIME: Final = (types.Day, types.YearDay, types.Month, types.Year, Duration)
STAGES: Final = frozenset({"instalment", "termination", "party"})
"""Kinds of which an agreement has several that are meant to differ."""


def differing(seen: Seen) -> Iterator[Problem]:
    """Ages that do not meet, and days that contradict each other."""
    yield from _ages(seen)
    yield from _days(seen)
    yield from _carried(seen)


def _ages(seen: Seen) -> Iterator[Problem]:
    """Limits of age in several clauses about the same persons, at different ages."""
    limited = [term for term in seen.of_kind("eligibility") if _limits(term)]
    clauses = [term.clause for term in limited if _meets_another(term, limited)]
    ages = sorted({age for t in limited if t.clause in clauses for age in _limits(t)})
    if len(set(clauses)) < 2 or len(ages) < 2:
        return
    terms = [term for term in limited if term.clause in clauses]
    related = tuple(("also-here", seen.place(term)) for term in terms[1:])
    tried = [ages[0] - 1, *ages] if ages[0] else ages
    shown = tuple(_at_age(seen, age, terms[0]) for age in tried)
    yield seen.remark(
        "ages-differ",
        terms[0],
        "from_age",
        shown,
        related,
        ages=", ".join(map(str, ages)),
        clauses=", ".join(clauses),
    )


def _limits(term: Term) -> set[int]:
    """The ages at which a term begins or ceases to hold, in any reading."""
    found = {*_each(term.values["from_age"]), *_each(term.values["below_age"])}
    return {age for age in found if 0 < age < types.NO_LIMIT}


def _meets_another(term: Term, terms: list[Term]) -> bool:
    """Whether another term has a limit at another age for some of the same persons."""
    own = set(term.values["groups"])
    return any(
        other is not term
        and _limits(other) != _limits(term)
        and (ANYONE in own | set(other.values["groups"]) or own & set(other.values["groups"]))
        for other in terms
    )


def _at_age(seen: Seen, age: int, term: Term) -> Witness:
    """What is offered to a person of an age who meets all else."""
    groups = [group for group in term.values["groups"] if group != ANYONE] or ["victim"]
    home = "yes"
    person = {"role": groups[0], "age": str(age), "resident": home, "crime": "outside-home"}
    found = seen.answer(Question("eligibility", seen.first, person=person))
    services = ", ".join(found["effect"].get("services") or ()) or "–"
    return witness(str(age), f"witness.target.{found['answer']}", clauses=services)


def _days(seen: Seen) -> Iterator[Problem]:
    """Two terms of a kind that concern the same and say different days."""
    kinds = {term.kind for term in seen.agreement.terms} - STAGES
    for kind in sorted(kinds):
        for one, other in combinations(seen.of_kind(kind), 2):
            if one.clause != other.clause and _about(seen, one) == _about(seen, other):
                yield from _of_pair(seen, one, other)


def _about(seen: Seen, term: Term) -> tuple[Any, ...]:
    """Everything that a term says but for when: terms that agree in it are about the same."""
    fields = fields_of_term(seen.book.terms[term.kind])
    return tuple(_hashable(term.values[f.name]) for f in fields if f.type not in OF_TIME)


def _of_pair(seen: Seen, one: Term, other: Term) -> Iterator[Problem]:
    for field in fields_of_term(seen.book.terms[one.kind]):
        if field.type in OF_TIME and one.values[field.name] != other.values[field.name]:
            related = (("also-here", seen.place(one, field.name)),)
            yield seen.remark(
                "days-differ",
                other,
                field.name,
                (),
                related,
                one=one.clause,
                other=other.clause,
                field=field.written,
            )


def _carried(seen: Seen) -> Iterator[Problem]:
    """A duty that is carried out by another, which has another last day."""
    for term in seen.of_kind("obligation"):
        target = seen.agreement.clauses.get(str(seen.main(term, "carried_by")))
        for other in target.terms if target else ():
            due = seen.main(other, "due") if "due" in other.values else None
            if due is not None and "due" in term.written and due != seen.main(term, "due"):
                related = (("also-here", seen.place(other, "due")),)
                values = {"one": other.clause, "other": term.clause, "field": "due"}
                yield seen.remark("days-differ", term, "due", (), related, **values)


def _each(value: Any) -> list[Any]:
    return list(value.values.values()) if isinstance(value, Forked) else [value]


def _hashable(value: Any) -> Any:
    if isinstance(value, Forked):
        return (value.fork, tuple(sorted((k, _hashable(v)) for k, v in value.values.items())))
    return value
