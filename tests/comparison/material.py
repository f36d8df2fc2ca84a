"""Agreements to compare: the shipped ones, their invented amendments, and a small one to edit."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from engine.inference.book import load
from engine.language.agreement_reader import read_agreement
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.wording.problems import render_all

ROOT = Path(__file__).parents[2]
SMALL = ROOT / "tests" / "agreements" / "small" / "2030-01-01.yaml"
Edit = tuple[str, str]


@cache
def read(path: Path) -> Agreement:
    return _read(path, path.read_text("utf-8"), path.with_suffix(".txt").read_text("utf-8"))


def _read(path: Path, yaml: str, text: str) -> Agreement:
    found = read_agreement(Source(str(path), yaml), Source(f"{path.stem}.txt", text), load())
    assert isinstance(found, Agreement), render_all(found, "en")
    return found


def edited(edits: Sequence[Edit], text: Sequence[Edit] = ()) -> Agreement:
    """The small agreement after edits of its YAML and of its text, each found once."""
    sources = []
    for path, changes in ((SMALL, edits), (SMALL.with_suffix(".txt"), text)):
        words = path.read_text("utf-8")
        for old, new in changes:
            assert words.count(old) == 1, old
            words = words.replace(old, new)
        sources.append(words)
    return _read(SMALL, *sources)


def versions() -> dict[str, list[Path]]:
    """The files of the shipped agreements with their amendments, by agreement."""
    found: dict[str, list[Path]] = {}
    for path in sorted((ROOT / "agreements").glob("*/*.yaml")):
        found[path.parent.name] = [path]
    for path in sorted((ROOT / "tests" / "amendments").glob("*/*/*.yaml")):
        found[path.parent.name].append(path)
    return found
