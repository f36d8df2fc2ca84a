"""Where the journal is, how it is opened, and what is said where it cannot be."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from engine.interfaces.faults import DAMAGED, UNREACHABLE, WRONG_USE, Fault, Faults, Refused, said
from engine.interfaces.setting import Setting
from engine.journal.chain import Damage
from engine.journal.keeper import Broken, Keeper, Unreachable

_HEAD: Final = re.compile(r"[0-9a-f]{8,64}", re.ASCII)
NONE: Final = "none"
"""`--journal none`: nothing is read from a journal."""
SQLITE: Final = "sqlite:///"
POSTGRESQL: Final = ("postgresql://", "postgres://")
HELP: Final[Mapping[str, str]] = {
    "absent": "journal-record-makes-one",
    "older": "journal-bring-up-to-date",
    "newer": "journal-newer-program",
    "locked": "journal-try-again",
    "gone": "journal-try-again",
    "full": "journal-make-room",
    "read-only": "journal-ask-for-rights",
    "denied": "journal-ask-for-rights",
    "password": "journal-check-password",
    "clock-behind": "journal-set-the-clock",
    "unsure": "journal-look",
    "folder": "journal-write-url",
    "hot": "journal-ask-for-rights",
}


def where(setting: Setting) -> tuple[str, str]:
    """The journal's address, and the option or variable that named it; "" for the default."""
    written = setting.given.get("journal")
    if written is not None:
        return written, "--journal"
    named = setting.environ.get("OVERENS_JOURNAL", "")
    if named:
        return named, "OVERENS_JOURNAL"
    return f"{SQLITE}{default_path(setting.environ)}", ""


def check_address(setting: Setting, faults: Faults) -> None:
    """A fault for an address of no kind that is known, also where the journal is not read."""
    url, named = where(setting)
    if url != NONE and not url.startswith((SQLITE, *POSTGRESQL)):
        faults.add(_unknown_kind(url, named))


def default_path(environ: Mapping[str, str]) -> Path:
    """The file in the user's data folder (XDG Base Directory; on Windows, LOCALAPPDATA)."""
    home = environ.get("HOME") or environ.get("USERPROFILE") or "."
    data = environ.get("XDG_DATA_HOME") or environ.get("LOCALAPPDATA")
    return Path(data or Path(home) / ".local" / "share") / "overens" / "journal.sqlite"


def to_read(setting: Setting, faults: Faults, *, absent_is_empty: bool = False) -> Keeper | None:
    """The journal to read from; None where there is none to read, or after adding why it cannot be.

    That the default file does not exist means that nothing has been recorded yet. A journal
    that somebody named must be there, unless `absent_is_empty`: else an answer would rest on
    an empty record unnoticed.
    """
    url, named = where(setting)
    if url == NONE:
        return None
    try:
        return _opened(url, named, to_write=False)
    except Unreachable as error:
        if error.why != "absent" or (named and not absent_is_empty):
            faults.add(fault(error, named))
    except Broken as error:
        faults.add(fault(error, named))
    except _NoSuchKind as error:
        faults.add(error.fault)
    return None


@contextmanager
def to_write(setting: Setting, *, prepare: bool = False) -> Iterator[Keeper]:
    """The journal to write to; an SQLite file is made where there is none. Refused if it cannot."""
    url, named = where(setting)
    if url == NONE:
        raise Refused([Fault(WRONG_USE, said("journal-none", "journal-write-url"), named)])
    try:
        with _opened(url, named, to_write=True, prepare=prepare) as keeper:
            yield keeper
    except (Unreachable, Broken) as error:
        raise Refused([fault(error, named)]) from error
    except _NoSuchKind as error:
        raise Refused([error.fault]) from error


def fault(error: Unreachable | Broken, at: str) -> Fault:
    """What a keeper says, with the exit code it leads to."""
    if isinstance(error, Broken):
        told = said("journal-damaged", "journal-restore", path=error.where, detail=error.detail)
        return Fault(DAMAGED, told, at)
    told = said(f"journal-{error.why}", HELP.get(error.why), path=error.where, detail=error.detail)
    return Fault(UNREACHABLE, told, at)


def chain_fault(damage: Damage, at: str = "") -> Fault:
    """A place where a chain is not whole."""
    found = {"agreement": damage.agreement, "sequence": str(damage.sequence), "id": damage.id}
    return Fault(DAMAGED, said(f"chain-{damage.fault}", **found), at)


def _opened(url: str, named: str, *, to_write: bool, prepare: bool = False) -> Keeper:
    if url.startswith(SQLITE):
        path = _path(url)
        if not to_write and not path.exists():
            raise Unreachable(str(path), "absent")  # without loading SQLite
        from engine.journal.sqlite import open_file

        if to_write:
            _make_folder(path)
        return open_file(path, to_write=to_write)
    if url.startswith(POSTGRESQL):
        try:
            from engine.journal.postgresql import open_database
        except ImportError as error:
            missing = said("package-missing", "install-postgres", package="psycopg")
            raise _NoSuchKind(Fault(WRONG_USE, missing, named)) from error
        return open_database(url, prepare=prepare)
    raise _NoSuchKind(_unknown_kind(url, named))


def _unknown_kind(url: str, named: str) -> Fault:
    shown = said("journal-unknown-kind", "journal-write-url", text=_shown(url))
    return Fault(WRONG_USE, shown, named)


def _path(url: str) -> Path:
    path = Path(url.removeprefix(SQLITE))
    try:
        return path.expanduser()
    except RuntimeError:  # the home of a user that there is not
        return path


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise Unreachable(str(path), "denied", error.strerror or "") from error


def shown(setting: Setting) -> str:
    """The journal's address as it may be shown: without a password."""
    url = where(setting)[0]
    if url.startswith(POSTGRESQL):
        try:
            from engine.journal.postgresql import without_password
        except ImportError:
            return _shown(url)
        return without_password(url)
    return url


def _shown(url: str) -> str:
    """An address without what may be a password."""
    scheme, marks, _ = url.partition("://")
    return f"{scheme}{marks}…" if marks else "…" if "password" in url else url


def head_named(text: str, at: str, faults: Faults) -> str:
    """The beginning of a hash as it was written, in small letters; a fault where it is none."""
    head = text.strip().lower()
    if not _HEAD.fullmatch(head):
        faults.wrong(said("not-a-head", "write-head", text=text), at)
    return head


class _NoSuchKind(Exception):
    """An address of no kind that is known, or whose package is missing."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault
