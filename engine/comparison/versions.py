"""Two versions of an agreement compared: terms, what is contested, who is bound, words."""

from dataclasses import dataclass

from engine.comparison.change import Change
from engine.comparison.contested import fork_changes, open_term_changes
from engine.comparison.named import named_changes, note_changes, silence_changes
from engine.comparison.pairs import Paired
from engine.comparison.terms import Terms
from engine.comparison.text import Reworded, text_changes
from engine.inference.book import Book
from engine.model.agreement import Agreement


@dataclass(frozen=True, slots=True)
class Compared:
    """What differs; nothing where the two say the same."""

    old: Agreement
    new: Agreement
    changes: tuple[Change, ...]
    text: tuple[Reworded, ...]

    @property
    def differ(self) -> bool:
        return bool(self.changes or self.text)


def term_changes(old: Agreement, new: Agreement, book: Book) -> tuple[Change, ...]:
    """What differs in everything but the words of the text."""
    return _changes(Paired(old, new), book)


def compare(old: Agreement, new: Agreement, book: Book) -> Compared:
    """What differs, in terms and in words."""
    paired = Paired(old, new)
    return Compared(old, new, _changes(paired, book), text_changes(paired))


def _changes(paired: Paired, book: Book) -> tuple[Change, ...]:
    return (
        *named_changes(paired, book),
        *Terms(paired, book).changes(),
        *fork_changes(paired),
        *open_term_changes(paired),
        *silence_changes(paired),
        *note_changes(paired),
    )
