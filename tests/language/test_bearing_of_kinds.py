"""What kinds of terms and events say of each other is there, and is said nowhere else."""

import ast
import inspect

import pytest

from engine.inference import walk
from engine.inference.aggregates import Only
from engine.inference.book import expressions, load
from engine.inference.kinds import REQUIRED, Conclusion, Event, Kind, Term, info
from engine.inference.nodes import Compare, Field, Literal_
from engine.language import event_absences, event_bearing, event_itself
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
    for module in (event_absences, event_bearing, event_itself):
        tree = ast.parse(inspect.getsource(module))
        words = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
        assert [word for word in words if word in kinds] == []


def test_what_is_not_done_matters_where_a_rule_asks_about_it_and_nowhere_else() -> None:
    book = load()
    asked = {
        part.right.constant
        for rule in book.rules
        for expression in expressions(rule)
        for part in walk.nodes(expression)
        if isinstance(part, Compare)
        and isinstance(part.left, Field)
        and (part.left.var.kind.name, part.left.name) == ("not-held", "what")
        and isinstance(part.right, Literal_)
    }
    said = {name for name, one in book.events.items() if getattr(one.declared, "__not_done__", ())}
    assert said == asked


def test_of_what_a_figure_tells_nothing_follows_where_it_is_not_given() -> None:
    """Silence is unknown of these kinds: those of the open world, and those of one value."""
    book = load()
    one_value = {
        fold.var.kind.name
        for rule in book.rules
        for expression in expressions(rule)
        for fold in walk.folds(expression)
        if isinstance(fold, Only)
    }
    figures = {name for name, one in book.events.items() if getattr(one.declared, "__figure__", 0)}
    silent = {
        name for name, one in book.events.items() if one.open or name in one_value - {"payment"}
    }
    decided = {name for name in silent if getattr(book.events[name].declared, "__not_done__", ())}
    assert figures == silent - decided | {"assignments"}


def test_what_kinds_say_of_each_other_is_there() -> None:
    book = load()
    for event in book.events.values():
        assert issubclass(event.declared, Event)
        for field, about in event.declared.__about__.items():
            assert field in event.index
            assert set(about.kinds) <= set(book.events)
            assert about.same[0] in {"", *event.index}
            assert all(about.same[1] in {"", *book.events[kind].index} for kind in about.kinds)
        for under in (*event.declared.__under__, *event.declared.__not_done__):
            assert under.field in {"", *book.terms[under.kind].index}
        assert event.declared.__read_as__ in {"", *book.events}
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
