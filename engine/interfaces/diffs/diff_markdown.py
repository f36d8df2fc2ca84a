"""A comparison as Markdown, for a review thread."""

import re
from typing import Final

from engine.interfaces.diffs.diff_outline import Item, Outline, Piece, Section, Table
from engine.interfaces.printable import printable

_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>#|~!@&])")
_BEGINS: Final = re.compile(r"^(\s*)(\d+)?([.)+-])")
MARKS: Final = {"old": "~~", "new": "**", "strong": "**"}


def markdown(outline: Outline) -> str:
    """Headings, nested lists and tables; `~~struck out~~`, `**added**`."""
    parts = [f"# {_safe(outline.title)}", _list(outline.lead, 0)]
    parts += [_section(one) for one in outline.sections]
    return "\n\n".join(part for part in parts if part) + "\n"


def _section(section: Section) -> str:
    parts = [f"## {_safe(section.heading)}", _list(section.items, 0)]
    if section.table is not None:
        parts.append(_table(section.table))
    return "\n\n".join(part for part in parts if part)


def _list(items: tuple[Item, ...], depth: int) -> str:
    return "\n".join(_item(one, depth) for one in items)


def _item(item: Item, depth: int) -> str:
    line = "".join(_piece(one) for one in item.pieces)
    begun = _BEGINS.sub(r"\1\2\\\3", line)
    lines = [f"{'  ' * depth}- {begun}"]
    lines += [_item(under, depth + 1) for under in item.under]
    return "\n".join(lines)


def _piece(piece: Piece) -> str:
    if piece.style == "quiet":
        return f"`{printable(piece.text).replace('`', '')}`"
    mark = MARKS.get(piece.style, "")
    bare = piece.text.strip()
    if not mark or not bare:
        return _safe(piece.text)
    before, _, after = piece.text.partition(bare)
    return f"{before}{mark}{_safe(bare)}{mark}{after}"


def _table(table: Table) -> str:
    rows = [table.head, ("---", "---", "---"), *(_told(*row) for row in table.rows)]
    head, line, *rest = rows
    cells = [[_safe(one) for one in head], list(line), *[list(row) for row in rest]]
    return "\n".join(f"| {' | '.join(row)} |" for row in cells)


def _told(what: str, old: str, new: str) -> tuple[str, str, str]:
    named = _safe(what.strip())
    return (named if what.startswith(" ") else f"**{named}**", _safe(old), _safe(new))


def _safe(text: str) -> str:
    """What would be read as markup, escaped; one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(printable(text).split("\n")))
