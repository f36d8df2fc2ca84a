"""Writes what a command shows: text of the terminal's width, or JSON and nothing else."""

import os
import sys
from collections.abc import Mapping
from typing import Any, Final

from engine.wording import command_sentences

WIDEST: Final = 100
NARROWEST: Final = 40
USUAL: Final = 88


def words(lang: str) -> Mapping[str, str]:
    """The words round answers and lists."""
    return command_sentences.words(lang)


def text(shown: str) -> None:
    """Text, with a line end after it."""
    sys.stdout.write(shown.rstrip("\n") + "\n")


def as_json(answer: Mapping[str, Any]) -> None:
    """JSON in UTF-8, whatever the terminal's own encoding."""
    document(json_text(answer))


def json_text(answer: Mapping[str, Any]) -> str:
    """The JSON that is shown, with a line end after it."""
    import json

    return json.dumps(answer, ensure_ascii=False, indent=2) + "\n"


def document(shown: str) -> None:
    """What a program reads: in UTF-8, whatever the terminal's own encoding."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(shown)


def aside(shown: str) -> None:
    """Something that is no part of the answer."""
    sys.stdout.flush()
    sys.stderr.write(shown + "\n")


def width() -> int:
    """How many columns text may take."""
    return max(NARROWEST, min(_columns() or USUAL, WIDEST))


def in_colour() -> bool:
    """Headings are bold on a terminal, unless NO_COLOR asks for none."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def _columns() -> int:
    """As the environment says, else as the terminal does; 0 where neither knows."""
    written = os.environ.get("COLUMNS", "")
    if written.isdecimal():
        return int(written)
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        return 0
