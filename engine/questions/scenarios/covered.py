"""What of an agreement scenarios exercise, what they leave out, and what they may leave out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from engine.inference.book import Book, premises
from engine.language.exemption_reader import Exemption
from engine.model.agreement import WEAK, Agreement, Clause
from engine.model.problem import Place
from engine.model.said import Said
from engine.questions.scenarios.exercised import Exercised

NARRATIVE = "narrative"
Exempt = dict[tuple[str, str], Said]
"""Why something need not be exercised, by what it is and its name."""


@dataclass(frozen=True, slots=True)
class Item:
    """A clause, fork or reading that a scenario can exercise.

    `needed`: it has to be, unless `exempt` says why not. Weak readings need not be.
    """

    of: Literal["clause", "fork", "reading"]
    name: str
    needed: bool
    exercised: bool
    exempt: Said | None
    place: Place

    @property
    def lacking(self) -> bool:
        """Whether a scenario is missing."""
        return self.needed and not self.exercised and self.exempt is None


def items(
    agreement: Agreement, found: Exercised, exemptions: Sequence[Exemption]
) -> tuple[Item, ...]:
    """Every operative clause, every fork and every reading, in the order of the agreement."""
    exempt: Exempt = {(one.of, one.name): one.because for one in exemptions}
    clauses = [
        Item("clause", c.id, True, c.id in found.clauses, _why_exempt(c, exempt), c.place)
        for c in agreement.clauses.values()
        if _typed(c)
    ]
    return (*clauses, *_of_forks(agreement, found, exempt))


def needless(
    agreement: Agreement, book: Book, found: Exercised, exemptions: Sequence[Exemption]
) -> tuple[Exemption, ...]:
    """Exemptions that exempt nothing: a scenario exercises it, or a rule reads the kind."""
    read = {kind.name for rule in book.rules for kind in premises(rule)}
    readings = {f"{fork}={reading}" for fork, reading in found.readings}
    left = {"clause": found.clauses, "fork": found.forks, "reading": readings, "kind": read}
    return tuple(one for one in exemptions if one.name in left[one.of])


def _typed(clause: Clause) -> list[str]:
    """The kinds of the clause's terms that say more than a narrative."""
    return [term.kind for term in clause.terms if term.kind != NARRATIVE]


def _why_exempt(clause: Clause, exempt: Exempt) -> Said | None:
    """The clause's own exemption, or that of a kind if all its terms are of exempt kinds."""
    own = exempt.get(("clause", clause.id))
    if own is not None:
        return own
    reasons = [exempt.get(("kind", kind)) for kind in _typed(clause)]
    return None if None in reasons else reasons[0]


def _of_forks(agreement: Agreement, found: Exercised, exempt: Exempt) -> Iterator[Item]:
    for fork in agreement.forks.values():
        whole = exempt.get(("fork", fork.id))
        yield Item("fork", fork.id, True, fork.id in found.forks, whole, fork.place)
        for reading in fork.readings:
            name = f"{fork.id}={reading.id}"
            done = (fork.id, reading.id) in found.readings
            needed = reading.strength > WEAK
            why = whole or exempt.get(("reading", name))
            yield Item("reading", name, needed, done, why, fork.place)
