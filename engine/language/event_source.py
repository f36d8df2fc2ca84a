"""From a source of events to one node per event: YAML, JSON or JSON lines, by the name's ending."""

import re
from pathlib import PurePath

from engine.language.json_text import Partly, read_json_lines_partly, read_json_partly
from engine.language.node import Mapping, Node, Sequence, Source
from engine.language.page import Page
from engine.language.yaml_text import read_yaml_partly

_ID = re.compile(r"""\bid["']?\s*:\s*["']?([^\s"',}]+)""")


def event_nodes(page: Page) -> tuple[Node, ...]:
    """The events of the page's source; a source that is one event is a list of one.

    A key that is written twice, or a line that cannot be read, hides no error of the others.
    """
    root, problems = _root(page.source)
    page.problems.extend(problems)
    if root is None:
        return ()
    if isinstance(root, Sequence):
        return root.items
    if isinstance(root, Mapping) and any(entry.key.text == "event" for entry in root.entries):
        return (root,)
    page.report("expected-events", root, "write-events")
    return ()


def ids_written(source: Source) -> frozenset[str]:
    """All that may be the id of an entry, also of one that cannot be read."""
    return frozenset(_ID.findall(source.text))


def _root(source: Source) -> Partly:
    ending = PurePath(source.name).suffix.lower()
    if ending in (".yaml", ".yml"):
        return read_yaml_partly(source)
    if ending == ".jsonl":
        return read_json_lines_partly(source)
    if ending == ".json":
        return read_json_partly(source)
    return _guessed(source)


def _guessed(source: Source) -> Partly:
    """What has no ending, such as standard input, is told by its first character."""
    first = source.text.lstrip()[:1]
    if first == "{":
        lines = [line for line in source.text.split("\n") if line.strip()]
        several = len(lines) > 1 and all(line.lstrip().startswith("{") for line in lines)
        return read_json_lines_partly(source) if several else read_json_partly(source)
    return read_json_partly(source) if first == "[" else read_yaml_partly(source)
