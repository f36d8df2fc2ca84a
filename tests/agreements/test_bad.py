"""Files with faults, and the whole text of what is said about each.

    bad/NAME.yaml            an agreement, read with the text of the same name if there is one,
                             else with that of small/
    bad/event-NAME.*         events under the agreement in small/; what may be wrong with them too
    bad/NAME.expected        what is said in Swedish
    bad/NAME.expected.en     what is said in English, for some

To write all expected texts anew, and then read the difference:

    OVERENS_REWRITE=1 .venv/bin/pytest tests/agreements/test_bad.py
"""

import os
from pathlib import Path
from typing import Literal

import pytest

from engine.inference.book import load
from engine.language.agreement_reader import Document, read_document
from engine.language.event_reader import EventFile, record
from engine.language.lint import lint
from engine.language.node import Source
from engine.model.problem import Problem
from engine.wording.problems import render_all

HERE = Path(__file__).parent
BAD = HERE / "bad"
SMALL = HERE / "small" / "2030-01-01.yaml"
REWRITE = bool(os.environ.get("OVERENS_REWRITE"))

CASES = sorted(path for path in BAD.rglob("*") if path.suffix in (".yaml", ".json", ".jsonl"))


def source(path: Path) -> Source:
    return Source(path.relative_to(HERE).as_posix(), path.read_text("utf-8"))


def document(path: Path) -> Document | tuple[Problem, ...]:
    text = path.with_suffix(".txt")
    return read_document(
        source(path), source(text if text.exists() else SMALL.with_suffix(".txt")), load()
    )


def problems(path: Path) -> tuple[Problem, ...]:
    """All that is wrong with a file; what only `lint` sees if it can be read."""
    if not path.name.startswith("event-"):
        found = document(path)
        return lint(found) if isinstance(found, Document) else found
    small = document(SMALL)
    assert isinstance(small, Document)
    read = record([EventFile(source(path))], small.agreement, load())
    return (*read.errors, *read.warnings)


def expected(path: Path, lang: Literal["sv", "en"]) -> Path:
    return path.with_suffix(".expected" if lang == "sv" else ".expected.en")


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.relative_to(BAD).as_posix())
def test_everything_wrong_is_said_at_once_with_its_place(path: Path) -> None:
    langs: tuple[Literal["sv", "en"], ...] = ("sv", "en")
    for lang in langs:
        file = expected(path, lang)
        if lang == "sv" or file.exists():
            said = render_all(problems(path), lang) + "\n"
            if REWRITE:
                file.write_text(said, "utf-8")
            assert file.read_text("utf-8") == said
            assert said.strip()


def test_the_small_agreement_that_they_are_made_from_has_no_fault() -> None:
    small = document(SMALL)
    assert isinstance(small, Document)
    assert lint(small) == ()


def test_no_expected_text_is_left_behind() -> None:
    wanted = {expected(path, "sv") for path in CASES} | {expected(path, "en") for path in CASES}
    assert {path for path in BAD.rglob("*.expected*") if path not in wanted} == set()
