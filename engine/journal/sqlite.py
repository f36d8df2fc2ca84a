"""A journal in an SQLite file: the default; any number of writers on one machine.

The rollback journal with `synchronous=extra` is used (the folder is synced too, so that the
deletion of the rollback journal is on disk): an acknowledged entry outlives a killed writer and
a power cut. WAL is quicker but has a fault before SQLite 3.51.3 that can damage a
file when two connections write at the same moment (sqlite.org/wal.html); nothing here needs
it. The connection that is handed out can read and append and do nothing else: an authorizer
refuses every other statement, besides the triggers in the file (sql/sqlite/).
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import Final

from engine.journal.database import DatabaseKeeper
from engine.journal.entry import FIELDS, Entry
from engine.journal.keeper import Broken, Taken, Unreachable, Why
from engine.journal.steps import Step, steps

PATIENCE: Final = 20.0
"""Seconds to wait for another writer."""
MARK: Final = 0x6F766572
"""`over`, the file's application id: what else is an SQLite file is not a journal."""
OLDEST: Final = (3, 37, 0)
"""The first SQLite with strict tables."""
_COLUMNS: Final = ", ".join(FIELDS)
_INSERT: Final = f"insert into entry ({_COLUMNS}) values ({', '.join('?' * len(FIELDS))})"
_LAST: Final = f"select {_COLUMNS} from entry where agreement = ? order by sequence desc limit 1"
_ALLOWED: Final = frozenset(
    {
        sqlite3.SQLITE_SELECT,
        sqlite3.SQLITE_READ,
        sqlite3.SQLITE_TRANSACTION,
    }
)
_FUNCTIONS: Final = frozenset({"max", "coalesce", "length", "glob", "json_valid", "raise"})
_WHY: Final[dict[int, Why]] = {
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_READONLY: "read-only",
    sqlite3.SQLITE_CANTOPEN: "denied",
    sqlite3.SQLITE_PERM: "denied",
}
_ROLLBACK_NEEDED: Final = sqlite3.SQLITE_READONLY | (3 << 8)
"""SQLITE_READONLY_ROLLBACK: a killed writer has left something to undo, which reading cannot."""
_DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FORMAT})


class SQLite(DatabaseKeeper):
    """Keeps entries in a file; made by `open_file`."""

    def __init__(self, connection: sqlite3.Connection, where: str) -> None:
        self._connection = connection
        self._where = where

    def agreements(self) -> tuple[str, ...]:
        # One step in the index for each agreement; `distinct` would read every row.
        found: list[str] = []
        sql = "select agreement from entry where agreement > ? order by agreement limit 1"
        with self._told():
            while row := self._connection.execute(sql, (found[-1] if found else "",)).fetchone():
                found.append(row[0])
        return tuple(found)

    def close(self) -> None:
        self._connection.close()

    def _last(self, agreement: str) -> Entry | None:
        row = self._connection.execute(_LAST, (agreement,)).fetchone()
        return Entry(*row) if row else None

    def _rows(self, agreement: str, known_on: date | None = None) -> Iterator[Entry]:
        until = "" if known_on is None else "and day <= ?"
        given = (agreement,) if known_on is None else (agreement, known_on.isoformat())
        sql = f"select {_COLUMNS} from entry where agreement = ? {until} order by sequence"
        return (Entry(*row) for row in self._connection.execute(sql, given))

    def _insert(self, entries: Sequence[Entry]) -> None:
        rows = ([getattr(one, name) for name in FIELDS] for one in entries)
        try:
            self._connection.executemany(_INSERT, rows)
        except sqlite3.IntegrityError as error:
            raise self._refused(entries, error) from error

    def _refused(self, entries: Sequence[Entry], error: sqlite3.IntegrityError) -> Exception:
        """An id that is used, if that is what the guards refused; else the chain is not whole."""
        sql = "select sequence from entry where agreement = ? and id = ?"
        for one in entries:
            known = self._connection.execute(sql, (one.agreement, one.id)).fetchone()
            if known and known[0] != one.sequence:
                return Taken(one.id)
        return Broken(self._where, str(error))

    @contextmanager
    def _turn(self, agreement: str, entries: Sequence[Entry]) -> Iterator[Entry | None]:
        """Has the lock of the whole file from its start."""
        with self._told():
            self._connection.execute("begin immediate")
            try:
                yield self._last(agreement)
                self._connection.execute("commit")
            except BaseException:
                with suppress(sqlite3.Error):
                    self._connection.execute("rollback")
                raise

    @contextmanager
    def _told(self) -> Iterator[None]:
        with told(self._where):
            yield


@contextmanager
def told(where: str) -> Iterator[None]:
    """What SQLite says, as what a keeper says."""
    try:
        yield
    except (sqlite3.Error, sqlite3.Warning) as error:
        whole = getattr(error, "sqlite_errorcode", 0)
        code = whole & 0xFF
        if code in _DAMAGED or "decode to UTF-8" in str(error):
            raise Broken(where, str(error)) from error
        if code == sqlite3.SQLITE_NOTADB:
            raise Unreachable(where, "not-a-journal") from error
        if whole == _ROLLBACK_NEEDED:
            raise Unreachable(where, "hot", str(error)) from error
        raise Unreachable(where, _WHY.get(code, "other"), str(error)) from error


def open_file(
    path: Path, *, to_write: bool, patience: float = PATIENCE, known: Sequence[Step] | None = None
) -> SQLite:
    """The journal in a file; made, or brought up to date, where it is to be written to.

    One that is to be read is not made. It is brought up to date, and what a killed writer left
    is undone, where the file may be written. `known` are the steps that this version knows.
    Raises `Unreachable`: `absent` (only where it is to be read), `newer`, `older` (made by an
    earlier version, and not to be written), `not-a-journal`, and what the file system says.
    """
    where = str(path)
    if path.is_dir():
        raise Unreachable(where, "folder")
    if sqlite3.sqlite_version_info < OLDEST:
        raise Unreachable(where, "too-old-a-library", sqlite3.sqlite_version)
    known = steps("sqlite") if known is None else known
    if not to_write and (not path.exists() or not path.stat().st_size):
        raise Unreachable(where, "absent")  # an empty file: killed before anything was written
    try:
        return _opened(path, known, to_write=to_write, patience=patience)
    except Unreachable as error:
        if error.why not in ("hot", "older"):
            raise
        if error.why == "older":
            with suppress(Unreachable):  # who may not write it is told that it is older
                open_file(path, to_write=True, patience=patience, known=known).close()
            return _opened(path, known, to_write=to_write, patience=patience)
    with told(where), closing(_connection(path, True, patience)) as writer:
        writer.execute("select count(*) from sqlite_schema").fetchone()  # undoes what was not done
    return _opened(path, known, to_write=to_write, patience=patience)


def _opened(path: Path, known: Sequence[Step], *, to_write: bool, patience: float) -> SQLite:
    where = str(path)
    with told(where):
        connection = _connection(path, to_write, patience)
        try:
            version = _version(connection, where)
            if version > len(known):
                raise Unreachable(where, "newer", f"{version} > {len(known)}")
            if version < len(known):
                if not to_write:
                    raise Unreachable(where, "older", f"{version} < {len(known)}")
                _bring_up_to_date(connection, known, where)
            connection.execute("pragma recursive_triggers = on")
            connection.set_authorizer(_may)
        except BaseException:
            connection.close()
            raise
    return SQLite(connection, where)


def _connection(path: Path, to_write: bool, patience: float) -> sqlite3.Connection:
    mode = "rwc" if to_write else "ro"
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=patience, isolation_level=None
    )
    try:
        connection.execute("pragma synchronous = extra")
        if to_write and connection.execute("pragma journal_mode").fetchone()[0] != "delete":
            connection.execute("pragma journal_mode = delete")
    except BaseException:
        connection.close()
        raise
    return connection


def _version(connection: sqlite3.Connection, where: str) -> int:
    """How many steps the file has had; 0 for a new one."""
    mark = connection.execute("pragma application_id").fetchone()[0]
    version = int(connection.execute("pragma user_version").fetchone()[0])
    tables = connection.execute("select count(*) from sqlite_schema").fetchone()[0]
    if mark != MARK and (mark or version or tables):
        raise Unreachable(where, "not-a-journal")
    return version


def _bring_up_to_date(connection: sqlite3.Connection, known: Sequence[Step], where: str) -> None:
    """The steps that are missing, all or none; another may have taken them meanwhile."""
    connection.execute("begin immediate")
    try:
        version = _version(connection, where)
        for step in known[version:]:
            for statement in _statements(step.sql):
                connection.execute(statement)
        connection.execute(f"pragma application_id = {MARK}")
        connection.execute(f"pragma user_version = {max(version, len(known))}")
        connection.execute("commit")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("rollback")
        raise


def _statements(sql: str) -> Iterator[str]:
    """The statements of a file; a trigger is one statement with others inside."""
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _may(
    action: int, first: str | None, second: str | None, database: str | None, trigger: str | None
) -> int:
    """Reading and appending, and nothing else: no change, no other table, no other file."""
    if action in _ALLOWED:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_INSERT and first == "entry" and database == "main":
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION and second in _FUNCTIONS:
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY
