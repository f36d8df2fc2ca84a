"""Reads and writes files; what is too large or cannot be reached is a fault."""

import errno
import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeVar

from engine.interfaces.faults import INVALID, UNREACHABLE, Fault, Faults, said
from engine.language.node import Source
from engine.language.source import MAX_BYTES, decode
from engine.model.problem import Problem

T = TypeVar("T")
STANDARD_INPUT: Final = "-"
_REASONS: Final = {
    errno.EISDIR: "file-unreadable.folder",
    errno.EACCES: "file-unreadable.denied",
    errno.EPERM: "file-unreadable.denied",
}


def source_of(path: Path) -> Source | Fault:
    """The text of a file; at most one byte more than may be read is read."""
    name = shown(path)
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            raw = b"" if size > MAX_BYTES else file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return Fault(UNREACHABLE, said("file-not-found", path=name))
    except (OSError, ValueError) as error:
        return Fault(UNREACHABLE, _unreadable(name, error))
    if size > MAX_BYTES:
        return Fault(INVALID, _too_large(name, size))
    return _decoded(raw, name)


def declared(
    path: Path, read: Callable[[Source], Iterable[T | Problem]], faults: Faults
) -> tuple[T, ...]:
    """What a file declares; nothing where there is none, or after adding what is wrong."""
    if not path.exists():
        return ()
    source = source_of(path)
    if isinstance(source, Fault):
        faults.add(source)
        return ()
    found = tuple(read(source))
    faults.invalid(one for one in found if isinstance(one, Problem))
    return tuple(one for one in found if not isinstance(one, Problem))


def standard_input() -> Source | Fault:
    """The text of standard input."""
    return _decoded(sys.stdin.buffer.read(MAX_BYTES + 1), STANDARD_INPUT)


def write(path: Path, text: str) -> Fault | None:
    """Writes a file in UTF-8, whole or not at all; why it cannot be written, where it cannot."""
    return write_bytes(path, text.encode("utf-8", errors="replace"))


def write_bytes(path: Path, raw: bytes) -> Fault | None:
    """Writes a file, whole or not at all; why it cannot be written, where it cannot."""
    if path.is_dir():
        return Fault(UNREACHABLE, said("file-unreadable.folder", path=shown(path)))
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_bytes(raw)
        beside.replace(path)
    except (OSError, ValueError):
        with suppress(OSError, ValueError):
            beside.unlink(missing_ok=True)
        return Fault(UNREACHABLE, said("file-unwritable", path=shown(path)))
    return None


def shown(path: Path) -> str:
    """The path as a person would write it: from the current folder, where it lies below it.

    The current folder itself is told by its whole path, unless it was written as `.`.
    """
    try:
        below = str(path.absolute().relative_to(Path.cwd()))
    except (OSError, ValueError):
        return str(path)
    return str(path) if below == "." else below


def _decoded(raw: bytes, name: str) -> Source | Fault:
    found = decode(raw, name)
    return found if isinstance(found, Source) else Fault(INVALID, found)


def _too_large(name: str, size: int) -> Problem:
    size_shown, limit = (f"{number:,}".replace(",", " ") for number in (size, MAX_BYTES))
    return said("named-file-too-large", path=name, size=size_shown, limit=limit)


def _unreadable(name: str, error: OSError | ValueError) -> Problem:
    number = error.errno if isinstance(error, OSError) else None
    return said(_REASONS.get(number or 0, "file-unreadable.name"), path=name)
