"""What kinds of terms and events say of each other is there, and is said nowhere else."""

import ast
import inspect

import pytest

from engine.inference.book import load
from engine.inference.kinds import REQUIRED, Conclusion, Event, Kind, Term, info
from engine.language import event_bearing, event_itself
from engine.model.about import ALWAYS, CLAUSE, readings
from engine.model.types import OpenTerm, OpenTerms
from rules.duties.duty import Owed
from rules.term.period import PeriodTerm


def test_every_clause_that_owes_something_says_whom_it_binds() -> None:
    owing = {
        var.kind.name: var.kind.declared
        for rule in load().rules
        if rule.then.kind == info(Owed)
        for var in rule.of
        if issubclass(var.kind.declared, Term) and var.kind.declared is not PeriodTerm
    }
    assert "report" in owing
    assert [name for name, term in owing.items() if not getattr(term, "__binds__", ())] == []


def test_what_a_kind_of_the_rules_is_about_is_said_by_the_kind_alone() -> None:
    book = load()
    kinds = {*book.events, *book.terms} - {"party", "period"}  # of every agreement
    for module in (event_bearing, event_itself):
        tree = ast.parse(inspect.getsource(module))
        words = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
        assert [word for word in words if word in kinds] == []


def test_what_kinds_say_of_each_other_is_there() -> None:
    book = load()
    for event in book.events.values():
        assert issubclass(event.declared, Event)
        for field, about in event.declared.__about__.items():
            assert field in event.index
            assert set(about.kinds) <= set(book.events)
            assert about.same[0] in {"", *event.index}
            assert all(about.same[1] in {"", *book.events[kind].index} for kind in about.kinds)
        for under in event.declared.__under__:
            assert under.field in {"", *book.terms[under.kind].index}
        assert set(event.declared.__part__) <= {"", *event.index}
        assert set(event.declared.__sides__) <= {"", *event.index}
        assert event.declared.__whose__ in {"", *event.index}
        assert event.declared.__under__ or not event.declared.__does__
        for field, asked in event.declared.__done_by__.items():
            own, its = asked.sort
            assert {field, own} <= set(event.index)
            for under in event.declared.__under__:
                assert {asked.named_in, its} <= set(book.terms[under.kind].index)
    for term in book.terms.values():
        assert issubclass(term.declared, Term)
        open_terms = {f.name for f in term.fields if f.type in (OpenTerm, OpenTerms)}
        assert set(term.declared.__applied__) <= open_terms
        assert {*term.declared.__binds__} <= {"*", *term.index}
        for kinds in term.declared.__applied__.values():
            assert set(kinds) <= {CLAUSE, *book.events}
        for field, heeded in term.declared.__readings__.items():
            assert term.fields[term.index[field]].default is not REQUIRED
            assert heeded.field in {"", *term.index}


@pytest.mark.parametrize("base", [Kind, Event, Conclusion])
def test_what_only_terms_say_of_themselves_is_refused_of_another_kind(base: type[Kind]) -> None:
    """It would be heeded nowhere, and nobody would notice."""
    said = {"__readings__": readings(arithmetic=ALWAYS)}
    with pytest.raises(TypeError, match="`Stray` is no kind that heeds __readings__"):
        info(type("Stray", (base,), said))
    assert info(type("Kept", (Term,), said)).name == "kept"
