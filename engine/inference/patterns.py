"""What durable_rules is asked: the joins of the rules as a ruleset, and nothing else of them.

A pattern is the kinds that a rule is about with the equalities between them; rules with
the same pattern share it. Values are small numbers, constants having theirs beforehand.
A pattern ends, once facts share something, before one that shares nothing with those before
it; a rule whose facts share nothing has none. Where two facts share nothing, every pair would
be a firing at some 60 microseconds, and a loop does the same at once.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from engine.inference.book import Book
from engine.inference.matching import Step, joining, steps

Pattern = tuple[Step, ...]
Action = Callable[[Any], None]


@dataclass(frozen=True)
class Asked:
    """A kind of which facts are asserted: its number, the fields told, the tests on them."""

    number: int
    places: tuple[int, ...]
    tests: tuple[tuple[tuple[int, Any], ...], ...]
    """One per condition on the kind: what must be equal to which constants."""

    def wants(self, values: tuple[Any, ...]) -> bool:
        """Whether a fact with these values can satisfy any of the conditions."""
        return any(all(values[place] == held for place, held in test) for test in self.tests)


@dataclass(frozen=True)
class Patterns:
    """The patterns of a book, numbered."""

    numbers: Mapping[Pattern, int]

    @cached_property
    def kinds(self) -> Mapping[str, Asked]:
        """The kinds that the patterns are about, by name."""
        told: dict[str, set[int]] = {}
        tests: dict[str, dict[tuple[tuple[int, Any], ...], None]] = {}
        for pattern in self.numbers:
            for step in pattern:
                told.setdefault(step.kind, set()).update(join.own for join in step.joins)
                tests.setdefault(step.kind, {})[constants(step)] = None
                for join in step.joins:
                    if join.earlier is not None:
                        told[pattern[join.earlier[0]].kind].add(join.earlier[1])
        return {
            kind: Asked(number, tuple(sorted(told[kind])), tuple(tests[kind]))
            for number, kind in enumerate(told)
        }

    @cached_property
    def constants(self) -> Mapping[Any, int]:
        """The constants that fields are compared with, numbered."""
        found = [
            constant
            for asked in self.kinds.values()
            for test in asked.tests
            for _, constant in test
        ]
        return {constant: number for number, constant in enumerate(dict.fromkeys(found))}

    def ruleset(self, action: Callable[[int], Action]) -> dict[str, Any]:
        """The ruleset in the language of durable_rules, made anew: it is spoilt by use.

        `boot` fires on the first fact of a session: one in which nothing ever fired
        cannot be deleted safely.
        """
        boot = {"all": [{"m": {"boot": 1}}], "run": action(-1)}
        rules = {
            f"r{number}": {"dist": 0, "all": self._conditions(pattern), "run": action(number)}
            for pattern, number in self.numbers.items()
        }
        return {"boot": boot, **rules}

    def _conditions(self, pattern: Pattern) -> list[dict[str, Any]]:
        return [{f"f{place}": self._condition(step)} for place, step in enumerate(pattern)]

    def _condition(self, step: Step) -> dict[str, Any]:
        """Kind first, then constants, then joins; behind a join always one that cannot fail.

        With a join that fails as the last test, the engine reads past the end of the tests.
        """
        tests: list[dict[str, Any]] = [{"k": self.kinds[step.kind].number}]
        tests += [{f"p{place}": self.constants[held]} for place, held in constants(step)]
        joins = [
            {f"p{join.own}": {f"f{join.earlier[0]}": f"p{join.earlier[1]}"}}
            for join in step.joins
            if join.earlier is not None
        ]
        if joins:
            joins.append({"w": {"f0": "w"}})
        return {"$and": [*tests, *joins]} if len(tests) + len(joins) > 1 else tests[0]


def patterns(book: Book) -> Patterns:
    """The patterns of a book's rules that join different facts."""
    return numbered(filter(None, (joining(steps(rule)) for rule in book.rules)))


def numbered(found: Iterable[Pattern]) -> Patterns:
    return Patterns({pattern: number for number, pattern in enumerate(dict.fromkeys(found))})


def constants(step: Step) -> tuple[tuple[int, Any], ...]:
    """What a fact must be equal to for a step, whatever the other facts are."""
    return tuple((join.own, join.constant) for join in step.joins if join.earlier is None)
