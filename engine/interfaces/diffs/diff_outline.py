"""What is shown, as headings, lines and tables, before it is text, HTML or Markdown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from engine.wording.command_sentences import words as command_words
from engine.wording.diff_sentences import words

Style = Literal["", "strong", "quiet", "old", "new"]
Row = Mapping[str, Any]
SIDES: Final = ("old", "new")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in one style: `old` is struck out, `new` is added, `quiet` is a place."""

    text: str
    style: Style = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A line, and what stands under it."""

    pieces: tuple[Piece, ...]
    under: "tuple[Item, ...]" = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Two agreements beside each other: what is compared, then what each says."""

    head: tuple[str, str, str]
    rows: tuple[tuple[str, str, str], ...]
    only: str
    """The word for that only one of them says something."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with lines, and a table of two agreements or none."""

    heading: str
    items: tuple[Item, ...]
    table: Table | None = None


@dataclass(frozen=True, slots=True)
class Outline:
    """All that is shown of a comparison."""

    title: str
    lead: tuple[Item, ...]
    sections: tuple[Section, ...]


class Outlined:
    """What outlines of comparisons have in common."""

    def __init__(self, found: Row, lang: str) -> None:
        self.files = short_names([found[side]["source"] for side in SIDES])
        self.words = words(lang)
        self.common = command_words(lang)

    def title(self, found: Row) -> str:
        return " → ".join(name(found[side]) for side in SIDES)

    def sources(self, found: Row, called: tuple[str, str] = SIDES) -> list[Item]:
        """The two files; `called`: the keys of what each side is called."""
        longest = max(len(self.words[one]) for one in called)
        return [
            line(f"{self.words[one]:<{longest}} ", Piece(found[side]["source"], "quiet"))
            for one, side in zip(called, SIDES, strict=True)
        ]


def short_names(sources: Sequence[str]) -> dict[str, str]:
    """The two files, and the texts beside them, without their folders where that is enough."""
    bare = [source.rpartition("/")[2] for source in sources]
    if len(set(bare)) < len(bare):
        return {}
    texts = [source.rpartition(".")[0] + ".txt" for source in sources]
    return {one: one.rpartition("/")[2] for one in (*sources, *texts)}


def name(head: Row) -> str:
    """`id@version`."""
    return f"{head['agreement']}@{head['version']}"


def line(*pieces: Piece | str) -> Item:
    """A line of pieces."""
    return Item(tuple(one if isinstance(one, Piece) else Piece(one) for one in pieces))
