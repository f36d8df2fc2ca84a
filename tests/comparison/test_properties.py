"""Whatever is done to a version: nothing against itself, and the same from the other side."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.comparison.change import Change
from engine.comparison.text import Reworded
from engine.comparison.versions import compare
from engine.inference.book import load
from engine.model.agreement import Agreement, Clause
from tests.comparison.material import planted, read, versions
from tests.comparison.mirror import mirrored

BOOK = load()
TRIED = settings().max_examples
Several = Sequence[tuple[Callable[[Agreement, str, str], Agreement], str, str]]
HOW = {"added": "removed", "removed": "added", "changed": "changed"}
FLIPPED = {"old": "new", "new": "old", "both": "both"}


@cache
def plants() -> list[Mapping[str, Clause]]:
    """The clauses of the agreement after each planted change."""
    return [new.clauses for _, _, new in planted(base(), BOOK)]


@cache
def base() -> Agreement:
    return read(versions()["linkoping"][0])


def gone(made: Agreement, id: str, _: str) -> Agreement:
    return replace(made, clauses={name: c for name, c in made.clauses.items() if name != id})


def renamed(made: Agreement, id: str, _: str) -> Agreement:
    clause = replace(made.clauses[id], id=f"{id}x")
    clauses = {c.id: c for c in (clause if c.id == id else c for c in made.clauses.values())}
    return replace(made, clauses=clauses)


def twice(made: Agreement, id: str, _: str) -> Agreement:
    return replace(made, clauses={**made.clauses, f"{id}y": replace(made.clauses[id], id=f"{id}y")})


def moved(made: Agreement, id: str, _: str) -> Agreement:
    return replace(made, clauses={**gone(made, id, "").clauses, id: made.clauses[id]})


def changed(made: Agreement, id: str, other: str) -> Agreement:
    clauses = plants()[len(id + other) * 7 % len(plants())]
    planted_in = {name: c for name, c in clauses.items() if c is not base().clauses[name]}
    return replace(made, clauses={**made.clauses, **planted_in})


def reworded(made: Agreement, id: str, other: str) -> Agreement:
    clause = replace(made.clauses[id], quotes=made.clauses[other].quotes)
    return replace(made, clauses={**made.clauses, id: clause})


def passed_on(made: Agreement, id: str, other: str) -> Agreement:
    one = made.clauses[id]
    clauses = {**made.clauses, id: replace(one, terms=one.terms[1:])}
    there = clauses[other]
    clauses[other] = replace(there, terms=(*there.terms, *one.terms[:1]))
    return replace(made, clauses=clauses)


def left(made: Agreement, _: str, __: str) -> Agreement:
    return replace(made, parties=made.parties[1:])


def argued(made: Agreement, id: str, _: str) -> Agreement:
    fork = sorted(made.forks.values(), key=lambda one: one.id)[len(id) % len(made.forks)]
    other = replace(fork, readings=fork.readings[::-1], reason=fork.title)
    return replace(made, forks={**made.forks, fork.id: other})


def spoken(made: Agreement, id: str, _: str) -> Agreement:
    one = made.clauses[id]
    clause = replace(one, silent=one.silent[1:], notes=one.notes[:-1])
    return replace(made, clauses={**made.clauses, id: clause})


EDITS = (gone, renamed, twice, moved, changed, reworded, passed_on, left, argued, spoken)
IDS = sorted(base().clauses)
edits = st.lists(
    st.tuples(st.sampled_from(EDITS), st.sampled_from(IDS), st.sampled_from(IDS)), max_size=4
)


def edited(several: Several) -> Agreement:
    """The agreement after a few edits that an amendment could make."""
    made = base()
    for edit, id, other in several:
        if id in made.clauses and other in made.clauses:
            made = edit(made, id, other)
    return made


def key(change: Change) -> tuple[Any, ...]:
    sides = [(repr(side.value), side.at) if side else None for side in (change.old, change.new)]
    return (change.about, change.how, change.kind, change.field, *map(str, sides))


def turned(one: Reworded) -> tuple[Any, ...]:
    marks = Counter((FLIPPED[s.mark], s.words) for s in one.stretches)
    return (one.what, HOW[one.how], one.new, one.old, one.new_at, one.old_at, frozenset(marks))


def as_it_is(one: Reworded) -> tuple[Any, ...]:
    marks = Counter((s.mark, s.words) for s in one.stretches)
    return (one.what, one.how, one.old, one.new, one.old_at, one.new_at, frozenset(marks))


@settings(max_examples=3 * TRIED // 5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(edits)
def test_a_version_does_not_differ_from_itself(several: Several) -> None:
    version = edited(several)
    assert not compare(version, version, BOOK).differ


@settings(max_examples=3 * TRIED // 2, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(edits, edits)
def test_from_the_other_side_it_is_the_same_but_for_direction(
    several: Several, others: Several
) -> None:
    one, other = edited(several), edited(others)
    there, back = compare(one, other, BOOK), compare(other, one, BOOK)

    assert Counter(map(key, there.changes)) == Counter(key(mirrored(c)) for c in back.changes)
    assert Counter(map(as_it_is, there.text)) == Counter(map(turned, back.text))
