"""A real PostgreSQL server for the tests, started from installed packages and thrown away.

`OVERENS_TEST_POSTGRESQL=required` (as CI sets it) makes its absence a failure; else the tests
that need it are skipped and say why.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

NOBODY = 65534
PORT = "5432"
"""Only part of the name of the socket, which lies in a folder of its own."""
REQUIRED = os.environ.get("OVERENS_TEST_POSTGRESQL") == "required"


def program(name: str) -> str | None:
    """A program of the server's: on the path, or where Debian and Red Hat put it."""
    for pattern in ("usr/lib/postgresql/*/bin", "usr/pgsql-*/bin"):
        for folder in sorted(Path("/").glob(pattern), reverse=True):
            if (folder / name).exists():
                return str(folder / name)
    return shutil.which(name)


def absent() -> str:
    """Why there can be no server here; empty where there can."""
    try:
        import psycopg  # noqa: F401
    except ImportError:
        return "psycopg is not installed (pip install psycopg)"
    if program("initdb") is None or program("postgres") is None:
        return "no PostgreSQL server is installed (apt-get install postgresql)"
    return ""


def need() -> None:
    """Skips the test where there can be no server; fails it where one is required."""
    why = absent()
    if why and REQUIRED:
        pytest.fail(f"PostgreSQL is required here, and {why}")
    if why:
        pytest.skip(f"PostgreSQL is not tried: {why}")


class Server:
    """A server in a folder, reached by a Unix socket in it and no other way."""

    def __init__(self, folder: Path, *, synced: bool) -> None:
        self.folder = folder
        self.fsync = "fsync=on" if synced else "fsync=off"
        self.data = folder / "data"
        self.log = folder / "log"
        self.process: subprocess.Popen[bytes] | None = None

    def url(self, database: str, user: str = "owner", password: str = "") -> str:
        whom = f"{user}:{password}" if password else user
        return f"postgresql://{whom}@/{database}?host={self.folder}&port={PORT}"

    def make(self) -> None:
        self._run("initdb", "-D", str(self.data), "-U", "owner", "-E", "UTF8", "--locale=C",
                  "-A", "trust", "--no-sync", "--no-instructions")  # fmt: skip

    def start(self) -> None:
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [str(program("postgres")), "-D", str(self.data), "-p", PORT,
                 "-k", str(self.folder), "-c", "listen_addresses=", "-c", self.fsync],
                stdout=log, stderr=log, **self._as_whom(),
            )  # fmt: skip
        import psycopg

        until = time.monotonic() + 30
        while True:
            try:
                psycopg.connect(self.url("postgres"), connect_timeout=2).close()
                return
            except psycopg.OperationalError:
                if time.monotonic() > until or self.process.poll() is not None:
                    pytest.fail(f"the server does not start:\n{self.log.read_text()}")
                time.sleep(0.05)

    def stop(self, number: int = 2) -> None:
        """SIGINT: at once but in order; SIGQUIT (3) as in a crash."""
        if self.process is not None:
            self.process.send_signal(number)
            self.process.wait(30)
            self.process = None

    def _run(self, name: str, *arguments: str) -> None:
        done = subprocess.run(
            [str(program(name)), *arguments],
            capture_output=True, check=False, **self._as_whom(),
        )  # fmt: skip
        assert done.returncode == 0, done.stderr.decode()

    def _as_whom(self) -> dict[str, int]:
        """The server refuses to run as root."""
        if os.geteuid() == 0:
            os.chown(self.folder, NOBODY, NOBODY)
            return {"user": NOBODY, "group": NOBODY}
        return {}


@contextmanager
def server(folder: Path, *, synced: bool = False) -> Iterator[Server]:
    """A server while the block runs. `synced`: what it acknowledges would outlive a power cut.

    A test kills processes and never the machine, so it need not wait for the disk; a server
    that was killed would spend half a minute on it when it starts again.
    """
    need()
    found = Server(folder, synced=synced)
    found.make()
    found.start()
    try:
        yield found
    finally:
        found.stop()
