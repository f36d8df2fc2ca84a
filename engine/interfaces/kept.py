"""Agreements that were read before, kept in the user's cache folder.

Reading one takes half the time of a question. What is kept is found by the digest of the
YAML, the text, the rule book, the engine and its reader, so a changed file is always read
anew; where nothing can be kept, nothing is lost but time. `OVERENS_CACHE` names another
folder, or is `off`.
"""

import hashlib
import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from engine import __version__
from engine.model.agreement import Agreement
from engine.model.problem import Problem

OFF: Final = "off"
READER: Final = tuple(Path(__file__).parents[1] / name for name in ("language", "model"))
Read = Callable[[], "Agreement | tuple[Problem, ...]"]


def kept_or_read(
    names: tuple[str, ...], texts: tuple[str, ...], book: str, read: Read
) -> "Agreement | tuple[Problem, ...]":
    """The agreement as it was kept, else as `read` gives it, which is then kept if sound.

    `names` and `texts` are of the YAML and the text file, `book` the digest of the rules.
    """
    file = None
    with suppress(OSError):
        file = _file(names, texts, book)
    if file is None:
        return read()
    from engine.language.compiled import unpack

    with suppress(OSError):
        found = unpack(file.read_bytes())
        if found is not None:
            return found
    agreement = read()
    if isinstance(agreement, Agreement):
        with suppress(OSError):
            _write(file, agreement)
    return agreement


def _file(names: tuple[str, ...], texts: tuple[str, ...], book: str) -> Path | None:
    folder = os.environ.get("OVERENS_CACHE") or _default()
    if folder in ("", OFF):
        return None
    digest = hashlib.sha256()
    for part in (__version__, sys.version, _reader(), book, *names, *texts):
        digest.update(hashlib.sha256(part.encode()).digest())
    return Path(folder) / f"{digest.hexdigest()}.agreement"


def _reader() -> str:
    """Name, size and time of each file that reads an agreement or says what one is."""
    found = []
    for folder in READER:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.endswith(".py"):
                    seen = entry.stat()
                    found.append(f"{entry.path}:{seen.st_size}:{seen.st_mtime_ns}")
    return "\n".join(sorted(found))


def _default() -> str:
    home = os.environ.get("XDG_CACHE_HOME") or (
        str(Path(os.environ["HOME"]) / ".cache") if os.environ.get("HOME") else ""
    )
    return str(Path(home) / "overens") if home else ""


def _write(file: Path, agreement: Agreement) -> None:
    """All or nothing: another process sees the whole file or none."""
    from engine.language.compiled import pack

    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with tempfile.NamedTemporaryFile(dir=file.parent, delete=False) as part:
        part.write(pack(agreement))
    Path(part.name).replace(file)
