"""What the tests of comparisons are given."""

from collections.abc import Callable

import pytest

from engine.inference.book import Book, load
from engine.model.agreement import Agreement
from tests.comparison.material import edited


@pytest.fixture(scope="session")
def book() -> Book:
    return load()


@pytest.fixture
def small() -> Callable[..., Agreement]:
    """The small agreement after edits of its YAML and of its text, each found once."""
    return lambda *edits, text=(): edited(edits, text)
