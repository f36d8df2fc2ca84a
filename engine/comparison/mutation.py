"""Which mutants of an agreement its scenarios notice: each is run until one case differs."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from engine.comparison.mutants import Mutant
from engine.inference.book import Book
from engine.language.scenario import Scenario
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.depends_on import Behind, behind
from engine.questions.question import Question
from engine.questions.scenarios import run_scenario

Fate = Literal["killed", "survived", "not read"]
"""`not read`: no question of any case depends on what was changed."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A mutant, what became of it, and the case that noticed it."""

    mutant: Mutant
    fate: Fate
    scenario: str = ""
    case: str = ""
    tried: int = 0
    """Cases that were run."""


@dataclass(slots=True)
class Trial:
    """One case with its record, what it depends on, and how long it takes."""

    scenario: Scenario
    clauses: frozenset[str]
    record: tuple[Recorded, ...]
    behind: Behind
    seconds: float = 0.0
    """Also tells the quick from the slow: they are run in that order."""


def trials(
    scenario: Scenario,
    records: Sequence[Sequence[Recorded]],
    agreement: Agreement,
    book: Book,
) -> list[Trial]:
    """The cases of a scenario, each by itself."""
    found = []
    for case, record in zip(scenario.cases, records, strict=True):
        events = tuple(record)
        alone = replace(scenario, cases=(case,))
        rests = behind(Question(**case.when), agreement, events, book)
        clauses = frozenset(name.written.text for name in scenario.names if name.kind == "clause")
        found.append(Trial(alone, clauses, events, rests))
    return found


def failing(several: Iterable[Trial], agreement: Agreement, book: Book) -> list[Trial]:
    """The cases that differ without any change; times how long each takes."""
    return [one for one in several if _notices(one, agreement, book)]


class Mutation:
    """Tries mutants of one agreement on the cases that can notice them."""

    def __init__(self, agreement: Agreement, book: Book, several: Sequence[Trial]) -> None:
        self.agreement = agreement
        self.book = book
        self.trials = sorted(several, key=lambda one: one.seconds)
        self.noticed: dict[tuple[str, str, str], Trial] = {}
        """The case that noticed last, by what was changed: it may notice the next as well."""

    def judged(
        self, several: Iterable[Mutant], told: Callable[[Judged], None] = lambda one: None
    ) -> list[Judged]:
        """What became of each mutant, told as it is known."""
        found = []
        for mutant in several:
            one = self._one(mutant)
            found.append(one)
            told(one)
        return found

    def _one(self, mutant: Mutant) -> Judged:
        able = [one for one in self.trials if one.behind.reads(*mutant.reads)]
        if not able:
            return Judged(mutant, "not read")
        key = (mutant.clause, mutant.kind, mutant.name)
        last = self.noticed.get(key)
        able.sort(key=lambda one: (one is not last, mutant.clause not in one.clauses))
        changed = mutant.applied(self.agreement)
        for number, one in enumerate(able, 1):
            if _notices(one, changed, self.book):
                self.noticed[key] = one
                case = one.scenario.cases[0].name
                return Judged(mutant, "killed", one.scenario.name, case, number)
        return Judged(mutant, "survived", tried=len(able))


def _notices(one: Trial, agreement: Agreement, book: Book) -> bool:
    """Whether an answer is not as expected; a term that cannot even be reckoned with is noticed."""
    begun = time.perf_counter()
    try:
        return bool(run_scenario(one.scenario, agreement, [one.record], book, "plain"))
    except (ArithmeticError, AssertionError, LookupError, TypeError, ValueError):
        return True
    finally:
        one.seconds = time.perf_counter() - begun
