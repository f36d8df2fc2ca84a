"""A journal in PostgreSQL: shared, any number of writers on any number of machines.

Writers of one agreement take turns by an advisory lock that ends with the transaction; those
of different agreements do not wait for each other. The triggers in sql/postgresql/ refuse
change and removal to everybody, and roles.sql leaves the program's role only `select` and
`insert`. Needs the extra `postgres` (psycopg 3).
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from typing import Final

import psycopg
import psycopg.conninfo
from psycopg import errors, sql

from engine.journal.database import DatabaseKeeper
from engine.journal.entry import FIELDS, Entry
from engine.journal.keeper import Broken, Taken, Unreachable, Why
from engine.journal.steps import Step, steps

PATIENCE: Final = 20
"""Seconds to wait for a connection, and for another writer."""
BATCH: Final = 2_000
_TABLE: Final = "public.entry"
"""With its schema: a temporary table of the same name would come first."""
_VERSION: Final = "public.journal_version"
_COLUMNS: Final = ", ".join(FIELDS)
_INSERT: Final = f"insert into {_TABLE} ({_COLUMNS}) values ({', '.join(['%s'] * len(FIELDS))})"
_LAST: Final = (
    f"select {_COLUMNS} from {_TABLE} where agreement = %s order by sequence desc limit 1"
)
_LOCK: Final = "select pg_advisory_xact_lock(hashtextextended('overens ' || %s, 0))"
"""A statement of its own, so that the next one sees what the writer before has committed."""
_WHY: Final[tuple[tuple[type[psycopg.Error], Why], ...]] = (
    (errors.InvalidPassword, "password"),
    (errors.InvalidAuthorizationSpecification, "password"),
    (errors.InsufficientPrivilege, "denied"),
    (errors.ReadOnlySqlTransaction, "read-only"),
    (errors.DiskFull, "full"),
    (errors.LockNotAvailable, "locked"),
    (errors.QueryCanceled, "locked"),
    (errors.UndefinedTable, "absent"),
)

_SAID: Final[tuple[tuple[str, Why], ...]] = (
    ("password", "password"),
    ("does not exist", "absent"),
    ("invalid address", "other"),
)
"""What a refused connection says, which has no code of its own, and what it means."""


class PostgreSQL(DatabaseKeeper):
    """Keeps entries in a database; made by `open_database`."""

    def __init__(self, connection: psycopg.Connection, url: str) -> None:
        self._connection = connection
        self._url = url
        self._where = without_password(url)

    def agreements(self) -> tuple[str, ...]:
        # One step in the index for each agreement; `distinct` would read every row.
        text = (
            f"with recursive names(name) as ((select min(agreement) from {_TABLE}) union all "
            f"select (select min(agreement) from {_TABLE} where agreement > name) from names "
            "where name is not null) select name from names where name is not null"
        )
        with self._told():
            return tuple(row[0] for row in self._connection.execute(text).fetchall())

    def close(self) -> None:
        self._connection.close()

    def _last(self, agreement: str) -> Entry | None:
        row = self._connection.execute(_LAST, (agreement,)).fetchone()
        return Entry(*row) if row else None

    def _rows(self, agreement: str, known_on: date | None = None) -> Iterator[Entry]:
        until = "" if known_on is None else "and day <= %s"
        given = (agreement,) if known_on is None else (agreement, known_on.isoformat())
        text = f"select {_COLUMNS} from {_TABLE} where agreement = %s {until} order by sequence"
        with self._connection.cursor() as cursor:
            cursor.execute(text, given)
            while rows := cursor.fetchmany(BATCH):
                yield from (Entry(*row) for row in rows)

    def _insert(self, entries: Sequence[Entry]) -> None:
        values = [[getattr(one, name) for name in FIELDS] for one in entries]
        try:
            with self._connection.cursor() as cursor:
                if len(values) == 1:
                    cursor.execute(_INSERT, values[0])
                else:
                    with cursor.copy(f"copy {_TABLE} ({_COLUMNS}) from stdin") as copy:
                        for row in values:
                            copy.write_row(row)
        except errors.UniqueViolation as error:
            if error.diag.constraint_name == "entry_agreement_id_key":
                raise Taken(_taken(str(error.diag.message_detail))) from error
            raise Broken(self._where, str(error)) from error

    @contextmanager
    def _turn(self, agreement: str, entries: Sequence[Entry]) -> Iterator[Entry | None]:
        with self._told():
            self._connection.execute("begin")
            try:
                self._connection.execute(_LOCK, (agreement,))
                yield self._last(agreement)
            except BaseException:
                with suppress(psycopg.Error):
                    self._connection.execute("rollback")
                raise
            try:
                self._connection.execute("commit")
            except psycopg.OperationalError as error:
                self._look_again(entries, error)

    def _look_again(self, entries: Sequence[Entry], error: psycopg.Error) -> None:
        """After a commit that nobody answered: fine if the entries are there, else not written."""
        try:
            with told(self._where):
                self._connection = _connected(self._url, PATIENCE)
                text = f"select count(*) from {_TABLE} where hash = %s"
                row = self._connection.execute(text, (entries[-1].hash,)).fetchone()
        except Unreachable:
            raise Unreachable(self._where, "unsure", str(error).strip()) from error
        if not row or not row[0]:
            raise Unreachable(self._where, "gone", str(error).strip()) from error

    @contextmanager
    def _told(self) -> Iterator[None]:
        with told(self._where):
            yield


@contextmanager
def told(where: str) -> Iterator[None]:
    """What PostgreSQL says, as what a keeper says."""
    try:
        yield
    except psycopg.Error as error:
        detail = str(error).strip()
        if isinstance(error, errors.DataCorrupted | errors.IndexCorrupted):
            raise Broken(where, detail) from error
        if str(getattr(error, "sqlstate", "") or "").startswith("OV"):
            raise Broken(where, detail) from error
        why: Why = next((why for kind, why in _WHY if isinstance(error, kind)), "other")
        if why == "other" and isinstance(error, psycopg.OperationalError):
            why = next((why for words, why in _SAID if words in detail), "gone")
        raise Unreachable(where, why, detail) from error


def open_database(
    url: str,
    *,
    prepare: bool = False,
    patience: int = PATIENCE,
    known: Sequence[Step] | None = None,
) -> PostgreSQL:
    """The journal in a database. `prepare`: its owner makes the tables, or brings them up to date.

    Raises `Unreachable`: `absent` where the tables have not been made, `newer`, `older`,
    `password`, `gone`, and what else the server says. The text of the exception never has
    the password.
    """
    where = without_password(url)
    known = steps("postgresql") if known is None else known
    with told(where):
        connection = _connected(url, patience)
        try:
            if prepare:
                _prepare(connection, known)
            _check_version(connection, known, where)
        except BaseException:
            connection.close()
            raise
    return PostgreSQL(connection, url)


def _connected(url: str, patience: int) -> psycopg.Connection:
    try:
        connection = psycopg.connect(url, autocommit=True, connect_timeout=patience)
    except psycopg.ProgrammingError as error:  # what it says of an address may have the password
        raise psycopg.OperationalError("invalid address") from error
    try:
        # After the lock, a statement must see what the writer before has committed.
        connection.execute("set default_transaction_isolation = 'read committed'")
        connection.execute(f"set lock_timeout = '{int(patience)}s'")
        connection.execute("set synchronous_commit = on")
        connection.execute("set client_encoding = 'UTF8'")
    except BaseException:
        connection.close()
        raise
    return connection


def _check_version(connection: psycopg.Connection, known: Sequence[Step], where: str) -> None:
    version = connection.execute(f"select max(number) from {_VERSION}").fetchone()
    number = (version[0] if version else None) or 0
    if number > len(known):
        raise Unreachable(where, "newer", f"{number} > {len(known)}")
    if number < len(known):
        raise Unreachable(where, "older", f"{number} < {len(known)}")


def _prepare(connection: psycopg.Connection, known: Sequence[Step]) -> None:
    """The steps that are missing, all or none; another may have taken them meanwhile."""
    with connection.transaction():
        connection.execute("select pg_advisory_xact_lock(hashtextextended('overens', 0))")
        connection.execute(
            f"create table if not exists {_VERSION} "
            "(number integer primary key, taken timestamptz not null default now())"
        )
        row = connection.execute(f"select max(number) from {_VERSION}").fetchone()
        for step in known[(row[0] if row else None) or 0 :]:
            connection.execute(sql.SQL(step.sql))
            connection.execute(f"insert into {_VERSION} values (%s)", (step.number,))


def without_password(url: str) -> str:
    """The address as it may be shown: user, host, port and database, and nothing else."""
    try:
        said = psycopg.conninfo.conninfo_to_dict(url)
    except psycopg.Error:
        return "postgresql://…"
    user = f"{said['user']}@" if said.get("user") else ""
    port = f":{said['port']}" if said.get("port") else ""
    return f"postgresql://{user}{said.get('host', '')}{port}/{said.get('dbname', '')}"


def _taken(detail: str) -> str:
    """`Key (agreement, id)=(alfa, e1) already exists.` → `e1`."""
    return detail.partition(")=(")[2].rpartition(")")[0].partition(", ")[2]
