"""Backups as docs/journal.md has them: the copy verifies and has the same head."""

import sqlite3
import subprocess
from contextlib import closing

from engine.journal.sqlite import open_file
from tests.postgres_server import program


def test_a_copy_made_while_somebody_writes_is_whole(tmp_path, draft, clock):
    """SQLite's online backup, which the shell's `.backup` is; two pages at a time."""
    path, copy = tmp_path / "journal.sqlite", tmp_path / "copy.sqlite"
    with open_file(path, to_write=True) as keeper:
        keeper.append("jamtland", [draft(f"p{n}") for n in range(200)], clock)
        written = []

        def write_meanwhile(*_: int) -> None:
            if len(written) < 3:
                number = len(written)
                written.extend(keeper.append("jamtland", [draft(f"q{number}")], clock))

        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target, pages=2, progress=write_meanwhile)

    with open_file(copy, to_write=False) as restored:
        assert list(restored.verify()) == []
        assert restored.read("jamtland")[-1] == written[-1]
    with open_file(copy, to_write=True) as restored:
        restored.append("jamtland", [draft("after")], clock)


def test_a_dump_restored_to_another_database_has_the_same_head(
    postgres, database, draft, clock, tmp_path
):
    from psycopg.conninfo import conninfo_to_dict

    from engine.journal.postgresql import open_database

    with open_database(database, prepare=True) as keeper:
        keeper.append("jamtland", [draft(f"p{n}", note="Östersund") for n in range(50)], clock)
        head = keeper.head("jamtland")
    name = str(conninfo_to_dict(database)["dbname"])
    again = postgres.url(f"{name}_again")

    def run(tool: str, *arguments: str) -> None:
        done = subprocess.run(
            [str(program(tool) or tool), *arguments], capture_output=True, check=False, text=True
        )
        assert done.returncode == 0, done.stderr

    dump = str(tmp_path / "journal.dump")
    run("pg_dump", "-Fc", "-d", database, "-f", dump)
    run("createdb", "--maintenance-db", postgres.url("postgres"), f"{name}_again")
    run("pg_restore", "--exit-on-error", "-d", again, dump)

    with open_database(again) as restored:
        assert list(restored.verify()) == []
        assert head == restored.head("jamtland")
        restored.append("jamtland", [draft("after")], clock)
