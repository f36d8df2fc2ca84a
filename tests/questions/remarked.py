"""What a reviewer is told of a text of a few terms, and two texts to add to."""

from engine.inference.book import load
from engine.language.agreement_reader import Document
from engine.model.problem import Problem
from engine.questions.remarks.remarks import remarks
from tests.rules.invented import document

PERIOD = "- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}\n"
RENEWED = PERIOD + "- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}\n"


def of(terms: str) -> dict[str, Problem]:
    """The remarks on a text, by key."""
    read = document(terms)
    assert isinstance(read, Document), read
    return {one.key: one for one in remarks(read, load())}


def timeline(found: Problem) -> list[tuple[str, str]]:
    return [(one.at, one.key) for one in found.witnesses]
