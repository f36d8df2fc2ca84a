"""From a source of events to one node per event: YAML, JSON or JSON lines, by the name's ending."""

from pathlib import PurePath

from engine.language.json_text import read_json, read_json_lines
from engine.language.node import Mapping, Node, Sequence, Source
from engine.language.page import Page
from engine.language.yaml_text import read_yaml
from engine.model.problem import Problem


def event_nodes(page: Page) -> tuple[Node, ...]:
    """The events of the page's source; a source that is one event is a list of one."""
    root = _root(page.source)
    if isinstance(root, tuple):
        page.problems.extend(root)
        return ()
    if isinstance(root, Sequence):
        return root.items
    if isinstance(root, Mapping) and any(entry.key.text == "event" for entry in root.entries):
        return (root,)
    page.report("expected-events", root, "write-events")
    return ()


def _root(source: Source) -> Node | tuple[Problem, ...]:
    ending = PurePath(source.name).suffix.lower()
    if ending in (".yaml", ".yml"):
        return read_yaml(source)
    if ending == ".jsonl":
        return read_json_lines(source)
    if ending == ".json":
        return read_json(source)
    return _guessed(source)


def _guessed(source: Source) -> Node | tuple[Problem, ...]:
    """What has no ending, such as standard input, is told by its first character."""
    first = source.text.lstrip()[:1]
    if first == "{":
        lines = [line for line in source.text.split("\n") if line.strip()]
        several = len(lines) > 1 and all(line.lstrip().startswith("{") for line in lines)
        return read_json_lines(source) if several else read_json(source)
    return read_json(source) if first == "[" else read_yaml(source)
