"""Answers that rest on the same facts are one answer, whatever else has happened."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.inference.held import SharedLedger
from engine.questions.ask import Ran

Answer = Mapping[str, Any]


def ledger_of(done: Ran) -> SharedLedger:
    """The ledger of a run that shares its work."""
    assert isinstance(done.ledger, SharedLedger)
    return done.ledger


@dataclass(eq=False)
class Answers:
    """What has been answered, by the facts that were looked at for it.

    Where it was also looked at how a fact came about (what is missing, what a person is to
    judge), by all facts of the run.
    """

    made: int = 0
    """How many were made."""
    _looked_at: dict[str, frozenset[str]] = field(default_factory=dict)
    """By the name of the question, the kinds that any answer has looked at."""
    _by_facts: dict[Any, Answer | None] = field(default_factory=dict)
    """None where it was looked at how a fact came about."""
    _by_derivations: dict[Any, Answer] = field(default_factory=dict)

    def of(
        self, question: str, key: Any, ledger: SharedLedger, made: Callable[[], Answer]
    ) -> Answer:
        """The answer that is known for these facts, else the one that is made."""
        known = self._looked_at.get(question, frozenset())
        facts = (key, ledger.worlds.choices, known, ledger.content(sorted(known)))
        if facts in self._by_facts:
            answer = self._by_facts[facts]
            if answer is not None:
                return answer
            derived = (key, ledger.worlds.choices, ledger.derived())
            if derived not in self._by_derivations:
                self.made += 1
                self._by_derivations[derived] = made()
            return self._by_derivations[derived]
        ledger.look_afresh()
        self.made += 1
        answer = made()
        known |= ledger.shared.looked_at
        self._looked_at[question] = known
        facts = (key, ledger.worlds.choices, known, ledger.content(sorted(known)))
        self._by_facts[facts] = None if ledger.explained else answer
        if ledger.explained:
            self._by_derivations[key, ledger.worlds.choices, ledger.derived()] = answer
        return answer
