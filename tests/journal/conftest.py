"""The keepers that the shared suite is run on, and a clock that moves when it is told to."""

import itertools
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from engine.journal.entry import Draft, canonical
from engine.journal.keeper import Keeper
from engine.journal.memory import Memory
from engine.journal.sqlite import open_file
from tests.postgres_server import Server, program, server

ROLES = Path(__file__).parents[2] / "engine/journal/sql/postgresql/roles.sql"
_numbers = itertools.count()


class Clock:
    """An instant that stands still until it is moved."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def later(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 11, 25, 9, 0, tzinfo=UTC))


@pytest.fixture
def draft() -> Callable[..., Draft]:
    """A draft of an invented payment."""

    def made(id: str, by: str = "registrator", **said: Any) -> Draft:
        return Draft(id, canonical({"event": "payment", "by": "are", **said}), by)

    return made


@pytest.fixture
def path(tmp_path: Path, draft: Callable[..., Draft], clock: Clock) -> Path:
    """A journal in an SQLite file with three entries."""
    file = tmp_path / "journal.sqlite"
    with open_file(file, to_write=True) as keeper:
        keeper.append("jamtland", [draft("p1"), draft("p2"), draft("p3")], clock)
    return file


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A server for the whole run; its folder is one that another user may enter."""
    folder = Path(tempfile.mkdtemp(prefix="overens-pg-"))
    folder.chmod(0o755)
    try:
        with server(folder) as found:
            yield found
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def database(postgres: Server) -> str:
    """The URL of a new, empty database."""
    import psycopg

    name = f"journal_{next(_numbers)}"
    with psycopg.connect(postgres.url("postgres"), autocommit=True) as connection:
        connection.execute(f"create database {name}")
    return postgres.url(name)


@pytest.fixture
def url(database: str, draft: Callable[..., Draft], clock: Clock) -> str:
    """A journal in PostgreSQL with three entries, and roles with no more rights than they need."""
    from engine.journal.postgresql import open_database

    with open_database(database, prepare=True) as keeper:
        keeper.append("jamtland", [draft("p1"), draft("p2"), draft("p3")], clock)
    done = subprocess.run(
        [str(program("psql") or "psql"), "-q", "-v", "ON_ERROR_STOP=1", "-d", database,
         "-v", "reader=overens_reader", "-v", "writer=overens_writer", "-f", str(ROLES)],
        capture_output=True, check=False, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return database


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def reopen(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Keeper]:
    """Opens the same journal each time it is called, as another program would."""
    if request.param == "memory":
        kept = Memory()
        return lambda: kept
    if request.param == "sqlite":
        return lambda: open_file(tmp_path / "journal.sqlite", to_write=True)
    from engine.journal.postgresql import open_database

    url = request.getfixturevalue("database")
    return lambda: open_database(url, prepare=True)


@pytest.fixture
def keeper(reopen: Callable[[], Keeper]) -> Iterator[Keeper]:
    with reopen() as found:
        yield found
