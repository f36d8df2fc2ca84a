"""Reads which mutants no scenario can notice, and why: `coverage/equivalents.yaml`.

equivalents:
  - kind: obligation            # all that is named must be so of the mutant
    field: occurs
    from: recurring
    to: continuing
    because: {sv: …, en: …}
  - clause: X-1
    kind: payment
    how: without the term
    because: {sv: …, en: …}
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from engine.language.node import Node, Scalar, Source
from engine.language.page import Page, keyed, parts, scalar, value
from engine.language.references import read_said
from engine.language.yaml_text import read_yaml
from engine.model.agreement import Agreement
from engine.model.problem import Place, Problem
from engine.model.said import Said

NAMED: Final = ("clause", "kind", "field", "reading", "how", "from", "to")


@dataclass(frozen=True, slots=True)
class Equivalent:
    """What is named of a mutant, as it is shown in `overens test --mutate --json`; the reason."""

    named: tuple[tuple[str, str], ...]
    because: Said
    place: Place


def read_equivalents(
    source: Source, agreement: Agreement, kinds: Collection[str]
) -> tuple[Equivalent, ...] | tuple[Problem, ...]:
    """Those declared, in the order written, or everything that is wrong with them."""
    root = read_yaml(source)
    if isinstance(root, tuple):
        return root
    page = Page(source)
    keys = keyed(root, page, "equivalents", ("equivalents",))
    listed = parts(keys["equivalents"], page) if "equivalents" in keys else ()
    known = {"clause": tuple(agreement.clauses), "kind": tuple(kinds)}
    found = [_equivalent(item, page, known) for item in listed]
    return page.in_order() or tuple(one for one in found if one is not None)


def _equivalent(node: Node, page: Page, known: dict[str, tuple[str, ...]]) -> Equivalent | None:
    keys = keyed(node, page, "equivalents", ("because",), NAMED)
    because = value(keys, "because", page, read_said)
    named: dict[str, Scalar] = {}
    for key in NAMED:
        if key in keys and (found := scalar(keys[key], page)):
            named[key] = found
    for key, words in known.items():
        if key in named and named[key].text not in words:
            page.unknown(f"unknown-{key}", named[key], words, **{key: named[key].text})
    if not {"clause", "kind"} & set(named):
        page.report("expected-one-key", node, known="clause, kind")
        return None
    if because is None:
        return None
    told = tuple((key, one.text) for key, one in named.items())
    return Equivalent(told, because, page.place(node))
