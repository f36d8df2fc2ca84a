"""What is on record, asked under one wording and another; what has been asked is remembered."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace

from engine.inference.book import Book
from engine.inference.shared import Kept
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.ask import Inquired, Ran, inquire
from engine.questions.question import Question

NAMES = tuple(one.name for one in fields(Question))


@dataclass(frozen=True, slots=True, eq=False)
class OnRecord:
    """A record, and the rules by which questions about it are answered."""

    events: Sequence[Recorded]
    book: Book
    executor: str
    kept: Kept | None = None
    known: dict[Hashable, Inquired] = field(default_factory=dict)
    runs: dict[Hashable, dict[Hashable, Ran]] = field(default_factory=dict)
    """What questions about several parties are answered from."""

    def asked(
        self,
        question: Question,
        agreement: Agreement,
        events: Sequence[Recorded] | None = None,
    ) -> Inquired:
        """A question under one wording, with the readings of its own forks; on the whole record,
        or on some events of it."""
        question = replace(question, readings=own_readings(question.readings, agreement))
        events = self.events if events is None else events
        on = (id(agreement), question.known_on, *map(id, events))
        key = (_named(question), on)
        if key not in self.known:  # what is known keeps alive what its key names
            rest = (self.book, self.executor, self.kept, self.runs.setdefault(on, {}))
            self.known[key] = inquire(question, agreement, events, *rest)
        return self.known[key]


def own_readings(readings: Mapping[str, str], agreement: Agreement) -> dict[str, str]:
    """Those of forks that a wording has."""
    return {fork: held for fork, held in readings.items() if fork in agreement.forks}


def _named(question: Question) -> Hashable:
    """All that is asked."""
    values = (getattr(question, name) for name in NAMES)
    return tuple(frozenset(v.items()) if isinstance(v, Mapping) else v for v in values)
