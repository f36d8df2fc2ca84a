"""What differs in forks with their readings, and in open terms."""

from collections.abc import Iterator
from typing import Any

from engine.comparison.change import About, Change, Side, at, difference
from engine.comparison.pairs import Paired, by_id
from engine.model.agreement import Fork, OpenTerm, Reading

Contested = Fork | OpenTerm


def fork_changes(paired: Paired) -> Iterator[Change]:
    """Forks that come, go or are decided otherwise, and their readings."""
    for old, new in paired.forks:
        if old is None or new is None:
            yield _whole("fork", old, new)
        else:
            if old.id != new.id:
                yield Change("fork", "moved", _side(old, old.id), _side(new, new.id), key=new.id)
            yield from _fork(old, new, paired)


def worded_alike(paired: Paired) -> frozenset[str]:
    """The new forks whose question and readings are in the words of the old one."""
    return frozenset(
        new.id for old, new in paired.forks if old and new and _in_words(old) == _in_words(new)
    )


def _in_words(fork: Fork) -> tuple[Any, ...]:
    return fork.title, {reading.id: reading.says for reading in fork.readings}


def _fork(old: Fork, new: Fork, paired: Paired) -> Iterator[Change]:
    for part in ("title", "reason", "main"):
        yield from _part("fork", old, new, part, new.id)
    if _differ(old, new, paired):
        yield _clause_lists("fork", old, new)
    for a, b in by_id(old.readings, new.readings, lambda reading: reading.id):
        yield from _reading(old, new, a, b)


def _reading(old: Fork, new: Fork, a: Reading | None, b: Reading | None) -> Iterator[Change]:
    there = b or a
    assert there is not None
    key = f"{new.id}-{there.id}"
    if a is None or b is None:
        sides = _side(old, a) if a else None, _side(new, b) if b else None
        yield difference("reading", *sides, key=key)
        return
    for part in ("says", "strength", "basis", "source"):
        one, other = getattr(a, part), getattr(b, part)
        if one != other:
            yield difference("reading", _side(old, one), _side(new, other), field=part, key=key)


def open_term_changes(paired: Paired) -> Iterator[Change]:
    """Words that only a person can apply: which, who decides, what is presumed."""
    for old, new in paired.open_terms:
        if old is None or new is None:
            yield _whole("open term", old, new)
            continue
        if old.id != new.id:
            yield Change("open term", "moved", _side(old, old.id), _side(new, new.id), key=new.id)
        for part in ("words", "mode", "presumption", "decides", "asks"):
            yield from _part("open term", old, new, part, new.id)
        if _differ(old, new, paired):
            yield _clause_lists("open term", old, new)


def _part(about: About, old: Contested, new: Contested, part: str, key: str) -> Iterator[Change]:
    one, other = getattr(old, part), getattr(new, part)
    if one != other:
        yield difference(about, _side(old, one), _side(new, other), field=part, key=key)


def _whole(about: About, old: Contested | None, new: Contested | None) -> Change:
    there = new or old
    assert there is not None
    sides = [None if one is None else _side(one, one) for one in (old, new)]
    return difference(about, sides[0], sides[1], key=there.id)


def _clause_lists(about: About, old: Contested, new: Contested) -> Change:
    sides = _side(old, old.clauses), _side(new, new.clauses)
    return difference(about, *sides, field="clauses", key=new.id)


def _side(held: Contested, value: Any) -> Side:
    return Side(value, at(held.place), held.clauses[0] if held.clauses else "")


def _differ(old: Contested, new: Contested, paired: Paired) -> bool:
    """Whether they are of different clauses."""
    one = {paired.clause(clause, "old") for clause in old.clauses}
    return one != {paired.clause(clause, "new") for clause in new.clauses}
