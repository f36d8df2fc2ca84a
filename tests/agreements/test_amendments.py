"""The invented amendments of the two agreements are whole versions with nothing wrong in them."""

from pathlib import Path

import pytest

from engine.inference.book import load
from engine.language.agreement_reader import Document, read_document
from engine.language.lint import lint
from engine.language.node import Source
from engine.wording.problems import render_all

AMENDMENTS = Path(__file__).parents[1] / "amendments"
PATHS = sorted(AMENDMENTS.glob("*/*/*.yaml"))


def test_there_are_six() -> None:
    assert len(PATHS) == 6


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.parts[-3])
def test_an_amendment_has_no_fault_and_says_that_it_is_invented(path: Path) -> None:
    files = (Source(one.name, one.read_text("utf-8")) for one in (path, path.with_suffix(".txt")))
    found = read_document(*files, load())
    assert isinstance(found, Document), render_all(found, "en")
    assert render_all(lint(found), "en") == ""
    assert "\n# Invented: nobody has agreed on this." in path.read_text("utf-8")
    assert path.parts[-3] in (AMENDMENTS / "README.md").read_text("utf-8")


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.parts[-3])
def test_an_amendment_is_of_a_shipped_agreement_and_later(path: Path) -> None:
    shipped = AMENDMENTS.parents[1] / "agreements" / path.parts[-2]
    assert [one.stem < path.stem for one in shipped.glob("*.yaml")] == [True]
