"""A comparison as text for a terminal."""

from typing import Final

from engine.interfaces.diffs.diff_outline import Item, Outline, Piece, Table
from engine.interfaces.paper import Paper

MARKS: Final = {"old": ("[-", "-]"), "new": ("{+", "+}")}


def text(outline: Outline, width: int, bold: bool = False) -> str:
    """Headings with lines under them; `[-struck out-]`, `{+added+}`."""
    paper = Paper(width, bold)
    paper.line(outline.title)
    for item in outline.lead:
        _item(paper, item, 0)
    for section in outline.sections:
        paper.heading(section.heading)
        for item in section.items:
            _item(paper, item, 2)
        if section.table is not None:
            _table(paper, section.table)
    return paper.text() + "\n"


def _item(paper: Paper, item: Item, indent: int) -> None:
    paper.line("".join(_piece(one) for one in item.pieces), indent, 2)
    for under in item.under:
        _item(paper, under, indent + 2)


def _piece(piece: Piece) -> str:
    if piece.style not in MARKS or not piece.text:
        return piece.text
    before, after = MARKS[piece.style]
    return f"{before}{piece.text}{after}"


def _table(paper: Paper, table: Table) -> None:
    """A line per row: what is compared, then both sides with a bar between them."""
    for what, old, new in table.rows:
        indent = 2 + len(what) - len(what.lstrip())
        if old and new:
            paper.line(f"{what.strip()}: {old} | {new}", indent, 2)
        else:
            name = table.head[1] if old else table.head[2]
            paper.line(f"{what.strip()}, {table.only} {name}: {old or new}", indent, 2)
