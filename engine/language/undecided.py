"""What nobody has decided yet: the word `undecided`, refused wherever a value is expected.

`overens new` writes it for everything that a text does not say by itself. An agreement that holds
one cannot be read, so no answer can rest on what was never decided; `lint` names each.
"""

from collections.abc import Iterator
from typing import Final

from engine.language.node import Mapping, Node, Scalar, Source
from engine.model.problem import Problem, Span, problem

UNDECIDED: Final = "undecided"
HELP: Final = {
    "kind": "decide-kind",
    "version": "decide-version",
    "agreement": "decide-agreement",
    "side": "decide-side",
}
"""What to do about it, by the key; of others, that the value has to be written."""


def undecided(root: Node, source: Source) -> tuple[Problem, ...]:
    """Each undecided value, in the order of the file; two in one `{sv: …, en: …}` are one.

    What to do about it is said the first time only.
    """
    if UNDECIDED not in source.text:
        return ()
    problems = []
    helped: set[str] = set()
    for key, where, span in _found(root, "", ""):
        advice = HELP.get(key, "decide-value")
        told = None if advice in helped else advice
        helped.add(advice)
        problems.append(problem("undecided", source.place(span), told, key=key, where=where))
    return tuple(problems)


def apart_from(found: tuple[Problem, ...], open_values: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """The problems that do not merely follow from a value being undecided."""
    lines = {one.place.span.line for one in open_values if one.place}
    return tuple(one for one in found if one.place is None or one.place.span.line not in lines)


def _found(node: Node, key: str, where: str) -> Iterator[tuple[str, str, Span]]:
    if isinstance(node, Scalar):
        if node.text == UNDECIDED and node.kind == "plain":
            yield key, where, node.span
    elif isinstance(node, Mapping):
        keys = {entry.key.text: entry.value for entry in node.entries}
        if {"sv", "en"} >= set(keys):
            both = [found for value in keys.values() for found in _found(value, key, where)]
            yield from both[:1]
            return
        own = keys.get("id")
        known = isinstance(own, Scalar) and own.text != UNDECIDED
        inside = f"{own.text}: " if known and isinstance(own, Scalar) else where
        for name, value in keys.items():
            yield from _found(value, name, inside)
    else:
        for item in node.items:
            yield from _found(item, key, where)
