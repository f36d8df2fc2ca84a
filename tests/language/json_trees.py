"""A JSON text that is right in all of it, as a tree; or else what is wrong with it."""

from engine.language.json_text import Partly, read_json_lines_partly, read_json_partly
from engine.language.node import Node, Sequence, Source
from engine.model.problem import Problem


def read_json(source: Source) -> Node | tuple[Problem, ...]:
    return _whole(read_json_partly(source))


def read_json_lines(source: Source) -> Sequence | tuple[Problem, ...]:
    """One value per line, as a list."""
    found = _whole(read_json_lines_partly(source))
    assert isinstance(found, Sequence | tuple)
    return found


def _whole(read: Partly) -> Node | tuple[Problem, ...]:
    root, problems = read
    return problems if problems or root is None else root
