"""A source that is being read: the names it may use, and what was wrong so far."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, TypeVar

from engine.language.meant import meant, says_not_known
from engine.language.node import Mapping as MappingNode
from engine.language.node import Node, Scalar, Sequence, Source
from engine.model.agreement import Agreement
from engine.model.problem import Place, Problem, Span, near, problem

MOST_LISTED = 20
"""Of ids where one is unknown."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ForkNames:
    """The readings that a fork has, and its main one; empty where the file does not say."""

    readings: tuple[str, ...]
    main: str


@dataclass(frozen=True, slots=True)
class Names:
    """What a value may refer to."""

    parties: tuple[str, ...] = ()
    everyone: tuple[str, ...] = ()
    """Those whom `all` means; empty: all parties."""
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    units: tuple[str, ...] = ()
    forums: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    duties: Mapping[str, str] = field(default_factory=dict)
    """The clauses with a duty, and which clause has its row; empty where nobody asks."""
    payments: tuple[str, ...] = ()
    """The clauses under which money is paid."""
    forks: Mapping[str, ForkNames] = field(default_factory=dict)
    open_terms: tuple[str, ...] = ()
    unassessed: tuple[str, ...] = ()
    """What the rules leave to a person and no assessment answers."""
    called: Mapping[str, str] = field(default_factory=dict)
    """Parties, forums and the agreement's index by the names that people use, folded."""


class Page:
    """Gathers the problems of one source; `names` are those its values may refer to.

    `may_be_unknown`: what is not known is left out, as in events.
    """

    def __init__(
        self, source: Source, names: Names | None = None, may_be_unknown: bool = False
    ) -> None:
        self.source = source
        self.names = names or Names()
        self.problems: list[Problem] = []
        self.doubts: list[Problem] = []
        self.forks_used: set[str] = set()
        self.may_be_unknown = may_be_unknown

    def report(
        self,
        key: str,
        /,
        at: Node | Span,
        help: str | None = None,  # noqa: A002 - the word of the field
        related: tuple[tuple[str, Place], ...] = (),
        **values: str,
    ) -> None:
        """Keep what is wrong at a node."""
        self.problems.append(problem(key, self.place(at), help, related, **values))

    def doubt(
        self,
        key: str,
        /,
        at: Node | Span,
        help: str | None = None,  # noqa: A002 - the word of the field
        related: tuple[tuple[str, Place], ...] = (),
        **values: str,
    ) -> None:
        """Keep what may be wrong at a node, though it can be read: a warning."""
        found = problem(key, self.place(at), help, related, **values)
        self.doubts.append(replace(found, severity="warning"))

    def unknown(
        self, key: str, /, at: Scalar, known: Iterable[str], word: str | None = None, **values: str
    ) -> str | None:
        """Keep that a word is unknown, with the nearest known one, or else all of them.

        The nearest one is returned.
        """
        listed = tuple(known)
        if self.may_be_unknown and word is None and says_not_known(at.text):
            self.report(key, at, "leave-key-out", (), **values)
            return None
        text = at.text if word is None else word
        nearest = meant(text, listed, self.names.called) or near(text, listed)
        if nearest is not None:
            values["near"] = nearest
        elif listed:
            values["known"] = ", ".join(_in_short(text, listed))
        self.report(key, at, None, (), **values)
        return nearest

    def place(self, at: Node | Span) -> Place:
        """The place of a node."""
        return self.source.place(at if isinstance(at, Span) else at.span)

    def in_order(self) -> tuple[Problem, ...]:
        """All problems in the order of their places."""
        return tuple(sorted(self.problems, key=position))


def position(found: Problem) -> tuple[int, int]:
    """Line and column of a problem; those without a place come first."""
    return (found.place.span.line, found.place.span.column) if found.place else (0, 0)


def names_of(agreement: Agreement, *others: Agreement) -> Names:
    """What an event under the agreement may refer to, or under other versions of it."""
    own, *rest = (_names_of(one) for one in (agreement, *others))
    for other in rest:
        both: dict[str, Any] = {}
        for one in fields(Names):
            mine, theirs = getattr(own, one.name), getattr(other, one.name)
            listed = isinstance(mine, tuple)
            both[one.name] = _joined(mine, theirs) if listed else {**theirs, **mine}
        both["groups"] = {
            group: _joined(own.groups.get(group, ()), other.groups.get(group, ()))
            for group in {**own.groups, **other.groups}
        }
        own = Names(**both)
    return own


def _joined(mine: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*mine, *theirs)))


def _names_of(agreement: Agreement) -> Names:
    groups: dict[str, tuple[str, ...]] = {}
    for party in agreement.parties:
        if party.group:
            groups[party.group] = (*groups.get(party.group, ()), party.id)
    return Names(
        parties=tuple(party.id for party in agreement.parties),
        groups=groups,
        units=tuple(unit.id for party in agreement.parties for unit in party.units),
        forums=tuple(forum.id for forum in agreement.forums),
        clauses=tuple(agreement.clauses),
        payments=tuple(term.clause for term in agreement.terms if term.kind == "payment"),
        forks={
            fork.id: ForkNames(tuple(reading.id for reading in fork.readings), fork.main)
            for fork in agreement.forks.values()
        },
        open_terms=tuple(agreement.open_terms),
        called=_called(agreement) | _index_meant(agreement),
    )


def _called(agreement: Agreement) -> dict[str, str]:
    """Parties, their units, and forums by full and by short names."""
    names = {unit.name: unit.id for party in agreement.parties for unit in party.units}
    names |= {forum.name: forum.id for forum in agreement.forums}
    for party in agreement.parties:
        names |= dict.fromkeys((party.name, party.short.sv, party.short.en), party.id)
        names[f"{party.short.sv} kommun"] = party.id
    return {" ".join(name.split()).casefold(): one for name, one in names.items()}


def _index_meant(agreement: Agreement) -> dict[str, str]:
    """The consumer price index, where an agreement that follows one other index is meant."""
    followed = {term.values["index"] for term in agreement.terms if term.kind == "indexation"}
    index = followed.pop() if len(followed) == 1 else None
    return {"kpi": index} if isinstance(index, str) else {}


def scalar(node: Node, page: Page) -> Scalar | None:
    """The node if it is a written value; null and a Boolean are none that one can read as text."""
    if not isinstance(node, Scalar) or node.kind == "boolean":
        several = page.may_be_unknown and isinstance(node, Sequence)
        page.report("expected-text", node, "one-entry-each" if several else None)
    elif node.kind == "null" or not node.text.strip():
        page.report("value-missing", node, "leave-key-out" if page.may_be_unknown else None)
    else:
        return node
    return None


def text(node: Node, page: Page) -> str | None:
    """The text of the node, as written."""
    found = scalar(node, page)
    return None if found is None else found.text


def items(node: Node, page: Page) -> tuple[Node, ...]:
    """The parts of a list; a value that stands alone is a list of one."""
    if isinstance(node, Sequence):
        return node.items
    return (node,) if scalar(node, page) is not None else ()


def parts(node: Node, page: Page) -> tuple[Node, ...]:
    """The parts of what must be a list."""
    if isinstance(node, Sequence):
        return node.items
    page.report("expected-list", node)
    return ()


def keyed(
    node: Node,
    page: Page,
    where: str,
    needed: Collection[str] = (),
    optional: Collection[str] = (),
) -> dict[str, Node]:
    """The values by key; unknown and missing keys are reported. Empty if it is no mapping."""
    if not isinstance(node, MappingNode):
        page.report("expected-mapping", node, known=", ".join((*needed, *optional)))
        return {}
    meant = refuse_unknown_keys(node, page, (*needed, *optional))
    found = {entry.key.text: entry.value for entry in node.entries}
    for key in needed:
        if key not in found and key not in meant:
            page.report("missing-key", first_key(node), key=key, where=f"`{where}`")
    return found


def refuse_unknown_keys(
    node: MappingNode, page: Page, known: Collection[str], besides: Collection[str] = ()
) -> set[str]:
    """Report each key that is neither known nor one of those besides; those likely meant."""
    meant = set()
    for entry in node.entries:
        if entry.key.text not in known and entry.key.text not in besides:
            meant.add(page.unknown("unknown-key", entry.key, known, key=entry.key.text) or "")
    return meant


def first_key(node: MappingNode) -> Node:
    """Where a mapping begins, as a reader sees it."""
    return node.entries[0].key if node.entries else node


def value(
    keys: dict[str, Node], key: str, page: Page, read: Callable[[Node, Page], T | None]
) -> T | None:
    """What a reader makes of the value of a key; None also where the key is left out."""
    return read(keys[key], page) if key in keys else None


def _in_short(word: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """All that is known; of many ids those that begin as the word does, and a sign of the rest."""
    start = word.rpartition("-")[0]
    alike = tuple(one for one in known if start and one.startswith(f"{start}-"))
    return (*alike, "…") if len(known) > MOST_LISTED and alike else known
