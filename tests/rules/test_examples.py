"""The example in the docstring of each clause type is a clause that the reader accepts."""

import textwrap
from types import ModuleType

import pytest

from engine.inference.kinds import info
from engine.wording.problems import render_all
from rules.book import CLAUSE_TYPES
from tests.rules import invented


def example(clause_type: ModuleType) -> str:
    """The list in a docstring that begins with `- id:`, up to the first line that is less deep."""
    lines = (clause_type.__doc__ or "").splitlines()
    starts = [place for place, line in enumerate(lines) if line.lstrip().startswith("- id: ")]
    assert starts, f"{clause_type.__file__}: no example in the docstring; give one with `- id: X-1`"
    first = starts[0]
    depth = len(lines[first]) - len(lines[first].lstrip())
    taken = []
    for line in lines[first:]:
        if not line.strip() or len(line) - len(line.lstrip()) < depth:
            break
        taken.append(line)
    return textwrap.dedent("\n".join(taken))


def name(clause_type: ModuleType) -> str:
    return clause_type.__name__.removeprefix("rules.")


@pytest.mark.parametrize("clause_type", CLAUSE_TYPES, ids=name)
def test_the_example_is_read_without_problems(clause_type: ModuleType) -> None:
    assert render_all(invented.problems(example(clause_type)), "en") == ""


@pytest.mark.parametrize(
    "clause_type", [m for m in CLAUSE_TYPES if getattr(m, "TERMS", ())], ids=name
)
def test_the_example_shows_every_term_of_the_file(clause_type: ModuleType) -> None:
    shown = {term.kind for term in invented.agreement(example(clause_type)).terms}
    assert {info(term).name for term in clause_type.TERMS} - shown == set()


def test_an_example_with_a_fault_is_refused() -> None:
    told = render_all(invented.problems("- {id: X-1, kind: period, from: 2030-01-01}"), "en")
    assert "length" in told
