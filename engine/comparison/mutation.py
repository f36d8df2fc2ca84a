"""Which mutants of an agreement its scenarios notice: each is run until one case differs."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from engine.comparison.mutants import Mutant
from engine.inference.book import Book
from engine.language.scenario import Scenario
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.question import Question
from engine.questions.readings.depends_on import Behind, behind
from engine.questions.scenarios.scenarios import run_scenario

Fate = Literal["killed", "survived", "not read", "crashed"]
"""`not read`: no question of any case depends on what was changed. `crashed`: the program fails
on it in some case and no other case notices it, so that nobody knows whether it is noticed."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A mutant, what became of it, and the case that noticed it, or in which it crashed."""

    mutant: Mutant
    fate: Fate
    scenario: str = ""
    case: str = ""
    tried: int = 0
    """Cases that were run."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One case with its record, and what it depends on."""

    scenario: Scenario
    clauses: frozenset[str]
    record: tuple[Recorded, ...]
    behind: Behind


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


def differs(one: Trial, agreement: Agreement, book: Book) -> bool:
    """Whether an answer is not as expected."""
    return bool(run_scenario(one.scenario, agreement, [one.record], book, "plain"))


class Mutation:
    """Tries mutants of one agreement on the cases that can notice them, in the order given."""

    def __init__(self, agreement: Agreement, book: Book, several: Sequence[Trial]) -> None:
        self.agreement = agreement
        self.book = book
        self.trials = tuple(several)
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
        crashed = None
        for number, one in enumerate(able, 1):
            try:
                noticed = differs(one, changed, self.book)
            except Exception:  # noqa: BLE001 - a mutant may fail anywhere, and that is told
                crashed = crashed or one
                continue
            if noticed:
                self.noticed[key] = one
                return _judged(mutant, "killed", one, number)
        if crashed:
            return _judged(mutant, "crashed", crashed, len(able))
        return Judged(mutant, "survived", tried=len(able))


def _judged(mutant: Mutant, fate: Fate, one: Trial, tried: int) -> Judged:
    return Judged(mutant, fate, one.scenario.name, one.scenario.cases[0].name, tried)
