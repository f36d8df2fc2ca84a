"""Which fields of a clause cause a difference: its terms with one field as before, or as after."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from engine.comparison.behaviour.causes import Cause
from engine.comparison.change import Change
from engine.comparison.pairs import Paired
from engine.model.agreement import Agreement, Clause, Forked, Term


def narrowed(cause: Cause, paired: Paired, said: Callable[[Agreement], object]) -> Cause:
    """The cause with those of its fields that matter; all of them, where none does alone.

    A field matters if the new version says something else with it as before, or if that with all
    of them as before does with it as after. `said`: what an agreement answers.
    """
    fields = tuple(one for one in cause.changes if one.about == "field")
    if len(fields) < 2:
        return cause
    new = paired.new
    none = _before(fields, paired)
    asked = {id(agreement): said(agreement) for agreement in (new, none)}
    matter = [
        one
        for one in fields
        if said(_before((one,), paired)) != asked[id(new)]
        or said(_before([other for other in fields if other is not one], paired)) != asked[id(none)]
    ]
    kept = tuple(one for one in cause.changes if one not in fields or one in matter)
    return replace(cause, changes=kept) if matter else cause


def _before(fields: Sequence[Change], paired: Paired) -> Agreement:
    """The new version with some fields as they were."""
    clauses, forks = dict(paired.new.clauses), dict(paired.new.forks)
    for one in fields:
        assert one.old is not None
        assert one.new is not None
        clauses[one.new.clause] = _with(clauses[one.new.clause], one)
        if isinstance(one.old.value, Forked):
            forks[one.old.value.fork] = paired.old.forks[one.old.value.fork]
    return replace(paired.new, clauses=clauses, forks=forks)


def _with(clause: Clause, change: Change) -> Clause:
    """A clause with one field as it was, in the first term that has it as it is."""
    terms = list(clause.terms)
    for place, term in enumerate(terms):
        name = _name(term, change)
        if name and term.values[name] == (change.new and change.new.value):
            before = change.old.value if change.old else None
            terms[place] = replace(term, values={**term.values, name: before})
            break
    return replace(clause, terms=tuple(terms))


def _name(term: Term, change: Change) -> str:
    """The name of a field as the model has it; empty of a term of another kind."""
    written = (name for name in term.values if _as_written(name) == change.field)
    return next(written, "") if term.kind == change.kind else ""


def _as_written(name: str) -> str:
    return name.rstrip("_").replace("_", " ")
