"""Lines of text that fit the terminal."""

import re
from dataclasses import dataclass, field
from textwrap import wrap
from typing import Final

_KEPT: Final = "\x1f"
"""Stands for a space within an amount while lines are made."""
_WITHIN_AMOUNTS: Final = re.compile(r"(?<=\d) (?=\d{3}\b|kr\b|%)|(?<=\bSEK) (?=[\d\u2212])")


@dataclass(slots=True)
class Paper:
    """What has been written so far. Columns that a line hangs by are counted from its indent."""

    width: int
    bold: bool = False
    lines: list[str] = field(default_factory=list)

    def heading(self, text: str) -> None:
        """A heading, with a blank line before it."""
        self.blank()
        self.lines.append(f"\x1b[1m{text}\x1b[0m" if self.bold else text)

    def line(self, text: str, indent: int = 0, hang: int = 0) -> None:
        """A paragraph; its further lines hang under the first by `hang` columns.

        No line ends within an amount: `SEK 813 514` stands on one.
        """
        room = max(self.width - indent, 24)
        wrapped = wrap(
            _WITHIN_AMOUNTS.sub(_KEPT, text),
            room,
            subsequent_indent=" " * hang,
            break_long_words=False,
            break_on_hyphens=False,
        )
        lines = [(" " * indent + line).rstrip() for line in wrapped or [""]]
        self.lines.extend(line.replace(_KEPT, " ") for line in lines)

    def pair(self, first: str, text: str, indent: int = 0, column: int = 0) -> None:
        """A short text, and beside it from `column` on a longer one."""
        self.line(f"{first:<{column}}{text}", indent, column)

    def blank(self) -> None:
        """A blank line, unless there is one already."""
        if self.lines and self.lines[-1]:
            self.lines.append("")

    def text(self) -> str:
        return "\n".join(self.lines).rstrip()
