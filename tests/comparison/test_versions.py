"""What differs between two versions, all of it: nothing more than the change, from either side."""

from collections import Counter
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from engine.comparison.change import Change
from engine.comparison.versions import compare, term_changes
from engine.inference.book import Book
from engine.model.agreement import Forked
from tests.comparison.material import brief, planted, read, versions
from tests.comparison.mirror import mirrored

ALL = versions()
PAIRS = [pair for paths in ALL.values() for pair in combinations(paths, 2)]


@pytest.mark.parametrize("path", [p for paths in ALL.values() for p in paths], ids=str)
def test_an_agreement_does_not_differ_from_itself(path: Path, book: Book) -> None:
    assert not compare(read(path), read(path), book).differ


@pytest.mark.parametrize(("one", "other"), PAIRS, ids=str)
def test_from_the_other_side_it_is_the_same_but_for_direction(
    one: Path, other: Path, book: Book
) -> None:
    there = compare(read(one), read(other), book)
    back = compare(read(other), read(one), book)

    assert there.differ
    assert Counter(map(key, there.changes)) == Counter(key(mirrored(c)) for c in back.changes)
    assert {(t.how, t.old, t.new) for t in there.text if t.how == "changed"} == {
        (t.how, t.new, t.old) for t in back.text if t.how == "changed"
    }
    assert {t.old or t.new for t in there.text} == {t.old or t.new for t in back.text}


def key(change: Change) -> tuple[Any, ...]:
    """A change without which of two ids it goes by."""
    sides = [(repr(side.value), side.at) if side else None for side in (change.old, change.new)]
    return (change.about, change.how, change.kind, change.field, *map(str, sides))


@pytest.mark.parametrize("agreement", ["jamtland", "linkoping"])
def test_every_planted_change_of_a_term_is_found_with_its_clause(
    agreement: str, book: Book
) -> None:
    old = read(ALL[agreement][0])
    tried = 0
    for term, field, new in planted(old, book):
        found = brief(term_changes(old, new, book))
        assert found == [
            ("clause", "recoded", term.clause),
            ("field", "changed", term.clause, field.written),
        ]
        tried += 1
    assert tried > 90


@pytest.mark.parametrize("path", [p for paths in ALL.values() for p in paths], ids=str)
def test_what_is_contested_in_a_clause_is_contested_on_a_point_of_that_clause(path: Path) -> None:
    """A fork that is another one's number would tell a reader of a question about something else.

    `late notice: {fork: G2, …}` in clause X-3, where G2 is about X-3.
    """
    agreement = read(path)
    elsewhere = [
        (clause.id, name, value.fork)
        for clause in agreement.clauses.values()
        for term in clause.terms
        for name, value in term.values.items()
        if isinstance(value, Forked) and clause.id not in agreement.forks[value.fork].clauses
    ]
    assert elsewhere == []
