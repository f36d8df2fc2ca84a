"""What the tests of comparisons are given."""

import gc
from collections.abc import Callable, Iterator

import pytest

from engine.inference.book import Book, load
from engine.model.agreement import Agreement
from tests.comparison.material import edited


@pytest.fixture(scope="session")
def book() -> Book:
    return load()


@pytest.fixture(scope="package", autouse=True)
def seldom_collected() -> Iterator[None]:
    """As the command does: every run makes many facts and keeps few. A fifth of the time."""
    before = gc.get_threshold()
    gc.set_threshold(100_000)
    yield
    gc.set_threshold(*before)


@pytest.fixture
def small() -> Callable[..., Agreement]:
    """The small agreement after edits of its YAML and of its text, each found once."""
    return lambda *edits, text=(): edited(edits, text)
