"""The small agreement that events are read under."""

import pytest

from engine.inference.book import load
from engine.language.agreement_reader import read_agreement
from engine.language.node import Source
from engine.model.agreement import Agreement
from tests.language.written_events import SMALL


@pytest.fixture(scope="module")
def agreement() -> Agreement:
    text = SMALL.with_suffix(".txt")
    read = read_agreement(
        Source(SMALL.name, SMALL.read_text("utf-8")),
        Source(text.name, text.read_text("utf-8")),
        load(),
    )
    assert isinstance(read, Agreement)
    return read
