"""What the measurements run on: the shipped agreement and an example record."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from engine.inference.book import load
from engine.language.agreement_reader import read_agreement
from engine.language.event_reader import EventFile, join
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.model.event import Recorded

ROOT = Path(__file__).parents[1] / "agreements" / "jamtland"
EXAMPLE_FILES = tuple(
    ROOT / "examples" / name for name in ("all-approved.yaml", "dialogue-may-2026.yaml")
)
AMENDMENTS = Path(__file__).parents[1] / "tests" / "amendments"
BOOK = load()


def _source(path: Path) -> Source:
    return Source(path.name, path.read_text("utf-8"))


@cache
def jamtland(amendment: str = "") -> Agreement:
    """The shipped version, or what an invented amendment makes of it."""
    folder, version = ROOT, "2026-01-01"
    if amendment:
        folder, version = AMENDMENTS / amendment / "jamtland", "2028-01-01"
    yaml, text = (folder / f"{version}.{ending}" for ending in ("yaml", "txt"))
    found = read_agreement(_source(yaml), _source(text), BOOK)
    assert isinstance(found, Agreement)
    return found


def EXAMPLE() -> Sequence[Recorded]:
    """All parties have approved and signed; a dialogue was held in May 2026. Invented."""
    files = [EventFile(_source(path)) for path in EXAMPLE_FILES]
    return [event for event in join(files, jamtland(), BOOK) if isinstance(event, Recorded)]
