"""What a comparison finds, as plain data; the words for it stand in `worded` and the wording."""

from dataclasses import dataclass
from typing import Any, Literal

from engine.comparison.weighty_words import Kind
from engine.model.agreement import Agreement
from engine.model.problem import Place

About = Literal[
    "title",
    "party",
    "order of parties",
    "forum",
    "clause",
    "term",
    "field",
    "fork",
    "reading",
    "open term",
    "clause silence",
    "silence",
    "note",
]
How = Literal[
    "added", "removed", "changed", "moved", "same", "reworded", "check", "unweighed", "recoded"
]
"""Of a clause whose words are others and whose terms are the same: `same`, the words are known to
mean the same; `check`, something that carries weight among them is another (`weighs` tells what);
`reworded`, neither; `unweighed`, it bears no term that a question can rest on. `recoded`: the
words are the same and the terms are others. Of a field: `same` is the same value written in
another way. `moved`: the same under another id, or in another clause.
"""


@dataclass(frozen=True, slots=True)
class At:
    """A line of a file, from 1."""

    source: str
    line: int


@dataclass(frozen=True, slots=True)
class Side:
    """What one of the two says, as the model has it, and where."""

    value: Any
    at: At | None
    clause: str = ""
    stated: bool = True
    """Whether the file says so, or it is what holds when nothing is said."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `key`: the id of a fork, reading, open term, party, forum or topic.

    `field` names the field of a term as it is written, or the part of a fork, open term or party.
    """

    about: About
    how: How
    old: Side | None
    new: Side | None
    kind: str = ""
    field: str = ""
    key: str = ""
    named_in: tuple[str, ...] = ()
    """Of a party: the clauses whose terms name it, alone or as one of several."""
    left_out: tuple[str, ...] = ()
    """Of a new party: the clauses that name all others of its group, but not this one."""
    weighs: tuple[Kind, ...] = ()
    """Of a clause to check: the kinds of weighty words that are others."""
    worded_alike: tuple[str, ...] = ()
    """Of a field: the forks on which its term is contested, and whose words are the same. Of a new
    term: those on which one that has gone from its clause was."""

    changed: bool = False
    """Of a term that has moved: whether it says something else too, as its fields tell."""

    @property
    def clause(self) -> str:
        """The clause that it is in: the new one where there is one."""
        return (self.new.clause if self.new else "") or (self.old.clause if self.old else "")


def difference(
    about: About,
    old: Side | None,
    new: Side | None,
    *,
    kind: str = "",
    field: str = "",
    key: str = "",
) -> Change:
    """Something that changed, or that only one side has."""
    how: How = "changed" if old and new else "added" if new else "removed"
    return Change(about, how, old, new, kind, field, key)


def at(place: Place | None) -> At | None:
    """The first line of a place."""
    return None if place is None else At(place.source, place.span.line)


def text_file(agreement: Agreement) -> str:
    """The path of the text, which lies beside the YAML."""
    yaml = next(iter(agreement.clauses.values())).place.source
    return yaml.rpartition("/")[0] + "/" * ("/" in yaml) + agreement.source
