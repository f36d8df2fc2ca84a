"""A field as it is written, read by itself."""

from typing import Any, Literal

from engine.language.fields import reader_of
from engine.language.node import Node, Source
from engine.language.page import ForkNames, Names, Page
from engine.language.yaml_text import read_yaml
from engine.wording.problems import render
from tests.language.json_trees import read_json

NAMES = Names(
    parties=("alfa", "beta"),
    groups={"kommunerna": ("alfa",)},
    units=("sof",),
    forums=("samrad",),
    clauses=("X-PER-1", "X-HÄV-1"),
    forks={"F1": ForkNames(("a", "b"), "a")},
    open_terms=("allvarligt",),
)
Form = Literal["written", "email"]


def node(written: str, json: bool = False) -> Node:
    source = Source("a", written if json else f"x: {written}\n")
    root = read_json(source) if json else read_yaml(source)
    assert not isinstance(root, tuple), root
    return root if json else root.entries[0].value  # type: ignore[union-attr]  # a mapping


def value(declared: Any, written: str, json: bool = False) -> Any:
    page = Page(Source("a", f"x: {written}\n"), NAMES)
    found = reader_of(declared)(node(written, json), page)
    assert page.problems == []
    return found


def refused(declared: Any, written: str, json: bool = False) -> tuple[str, ...]:
    """The key of each problem, with the near word or the help."""
    page = Page(Source("a", written if json else f"x: {written}\n"), NAMES)
    found = reader_of(declared)(node(written, json), page)
    assert found is None or page.problems
    assert all(render(problem, lang) for problem in page.problems for lang in ("sv", "en"))
    return tuple(
        _shown(problem.key, dict(problem.values), problem.help) for problem in page.problems
    )


def _shown(key: str, values: dict[str, str], advice: str | None) -> str:
    if "near" in values:
        return f"{key}: {values['near']}"
    return f"{key}: {advice}" if advice else key
