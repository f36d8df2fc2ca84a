"""Reads what scenarios need not exercise, and why: `coverage/exceptions.yaml` of an agreement.

exceptions:
  - kind: definition
    because: {sv: säger vad ett ord betyder, en: says what a word means}
  - reading: G1=b
    because: {sv: …, en: …}
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from engine.language.node import Node, Scalar, Source
from engine.language.page import Page, keyed, parts, scalar, value
from engine.language.references import read_said
from engine.language.yaml_text import read_yaml
from engine.model.agreement import Agreement
from engine.model.problem import Place, Problem
from engine.model.said import Said

Of = Literal["kind", "clause", "fork", "reading"]
OF: Final[tuple[Of, ...]] = ("kind", "clause", "fork", "reading")
UNKNOWN: Final[Mapping[Of, tuple[str, str]]] = {
    "kind": ("unknown-kind", "kind"),
    "clause": ("unknown-clause", "clause"),
    "fork": ("unknown-fork", "fork"),
    "reading": ("not-one-of", "text"),
}
"""What is said of a name that is not known, and the word for the name in it."""


@dataclass(frozen=True, slots=True)
class Exemption:
    """A clause, a fork, a reading, or every clause with only terms of a kind; and the reason."""

    of: Of
    name: str
    because: Said
    place: Place


def read_exemptions(
    source: Source, agreement: Agreement, kinds: Collection[str]
) -> tuple[Exemption, ...] | tuple[Problem, ...]:
    """The exemptions in the order written, or everything that is wrong with them."""
    root = read_yaml(source)
    if isinstance(root, tuple):
        return root
    page = Page(source)
    keys = keyed(root, page, "coverage", ("exceptions",))
    known = _known(agreement, kinds)
    listed = parts(keys["exceptions"], page) if "exceptions" in keys else ()
    found = [_exemption(item, page, known) for item in listed]
    return page.in_order() or tuple(one for one in found if one is not None)


def _known(agreement: Agreement, kinds: Collection[str]) -> dict[Of, Collection[str]]:
    forks = agreement.forks.values()
    readings = [f"{fork.id}={reading.id}" for fork in forks for reading in fork.readings]
    return {
        "kind": kinds,
        "clause": tuple(agreement.clauses),
        "fork": tuple(agreement.forks),
        "reading": readings,
    }


def _exemption(node: Node, page: Page, known: Mapping[Of, Collection[str]]) -> Exemption | None:
    keys = keyed(node, page, "exceptions", ("because",), OF)
    because = value(keys, "because", page, read_said)
    named: list[tuple[Of, Scalar]] = [
        (of, found) for of in OF if of in keys and (found := scalar(keys[of], page))
    ]
    if len(named) != 1:
        page.report("expected-one-key", node, known=", ".join(OF))
        return None
    of, written = named[0]
    if written.text not in known[of]:
        key, word = UNKNOWN[of]
        page.unknown(key, written, known[of], **{word: written.text})
    if because is None:
        return None
    return Exemption(of, written.text, because, page.place(written))
