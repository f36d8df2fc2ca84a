"""What the terms of an agreement leave open, and what is then taken for each of it."""

from collections.abc import Iterator

from engine.inference.book import Book
from engine.model.agreement import Agreement
from engine.model.sentence import Sentence, sentence
from engine.questions.readings.positions import fields_read


def left_open(agreement: Agreement, *parts: Book) -> Iterator[Sentence]:
    """A sentence for each field that one of the parts of the book reads and a term leaves out."""
    terms = [term for term in agreement.terms if term.left_out]
    read = {field for part in parts for field in fields_read(part)} if terms else set()
    for term in terms:
        for name in term.left_out:
            if (term.kind, name) in read:
                yield sentence(
                    "assumed.left-out",
                    clause=term.clause,
                    field=name.replace("_", " "),
                    value=str(term.values[name]),
                )
