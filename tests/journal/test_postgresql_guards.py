"""A shared journal: what its roles may do, what tampering shows, what its troubles say."""

import subprocess
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.postgres_server import need, program

psycopg = pytest.importorskip("psycopg", reason="psycopg is not installed")
pytest.importorskip("psycopg.conninfo")

from engine.journal.keeper import Unreachable  # noqa: E402
from engine.journal.memory import Memory  # noqa: E402
from engine.journal.postgresql import open_database, without_password  # noqa: E402
from engine.journal.steps import steps  # noqa: E402

ROLES = Path(__file__).parents[2] / "engine/journal/sql/postgresql/roles.sql"
STATEMENTS = [
    "update entry set event = '{}' where sequence = 2",
    "delete from entry where sequence = 2",
    "truncate entry",
    "insert into entry select agreement, 2, 'p4', recorded, day, recorded_by, event, "
    "repeat('e', 64), repeat('f', 64) from entry where sequence = 2 "
    "on conflict (agreement, sequence) do update set event = '{}'",
    "insert into entry select agreement, 4, 'p4', recorded, day, recorded_by, event, "
    "previous, repeat('f', 64) from entry where sequence = 2",
    "insert into entry select agreement, 6, 'p4', recorded, day, recorded_by, event, "
    "(select hash from entry where sequence = 3), repeat('f', 64) from entry where sequence = 2",
]
OWNERS_ONLY = [
    "drop table entry",
    "drop trigger entry_is_not_changed on entry",
    "alter table entry disable trigger all",
    "alter table entry add column other text",
    "create table other (a text)",
    "create temporary table entry (a text)",
    "create or replace function entry_stays() returns trigger language plpgsql as $$ begin "
    "return null; end $$",
    "set session_replication_role = replica",
    "insert into journal_version values (99)",
]


@pytest.fixture
def url(database, draft, clock):
    """A journal with three entries, and roles with no more rights than they need."""
    with open_database(database, prepare=True) as keeper:
        keeper.append("jamtland", [draft("p1"), draft("p2"), draft("p3")], clock)
    done = subprocess.run(
        [str(program("psql") or "psql"), "-q", "-v", "ON_ERROR_STOP=1", "-d", database,
         "-v", "reader=overens_reader", "-v", "writer=overens_writer", "-f", str(ROLES)],
        capture_output=True, check=False, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return database


def database_of(url: str) -> str:
    return str(psycopg.conninfo.conninfo_to_dict(url)["dbname"])


def as_role(url: str, role: str) -> str:
    return url.replace("owner@", f"{role}@")


@pytest.mark.parametrize("statement", STATEMENTS)
@pytest.mark.parametrize("role", ["owner", "overens_writer"])
def test_nobody_changes_removes_or_forks(url, role, statement):
    with (
        psycopg.connect(as_role(url, role), autocommit=True) as connection,
        pytest.raises(psycopg.Error),
    ):
        connection.execute(statement)

    with open_database(url) as keeper:
        assert [one.id for one in keeper.read("jamtland")] == ["p1", "p2", "p3"]
        assert list(keeper.verify()) == []


@pytest.mark.parametrize("statement", OWNERS_ONLY)
def test_the_writer_cannot_take_the_guards_away(url, statement):
    with (
        psycopg.connect(as_role(url, "overens_writer"), autocommit=True) as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute(statement)


def test_the_writer_appends_and_the_reader_reads(url, draft, clock):
    with open_database(as_role(url, "overens_writer")) as keeper:
        keeper.append("jamtland", [draft("p4")], clock)
        keeper.append("jamtland", [draft("p5"), draft("p6")], clock)
    with open_database(as_role(url, "overens_reader")) as keeper:
        assert len(keeper.read("jamtland")) == 6

        with pytest.raises(Unreachable) as refused:
            keeper.append("jamtland", [draft("p7")], clock)

    assert refused.value.why == "denied"


def test_what_the_owner_does_behind_the_guards_is_seen(url):
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("alter table entry disable trigger all")
        connection.execute("update entry set event = '{}' where sequence = 2")
        connection.execute("alter table entry enable trigger all")

    with open_database(url) as keeper:
        assert [(one.sequence, one.fault) for one in keeper.verify()] == [(2, "changed")]


# --- servers that cannot be used ------------------------------------------------------------------


def test_a_database_without_a_journal_says_so(database):
    with pytest.raises(Unreachable) as refused:
        open_database(database)

    assert refused.value.why == "absent"


def test_a_newer_journal_is_refused(url):
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("insert into journal_version values (99)")

    with pytest.raises(Unreachable) as refused:
        open_database(url)
    assert refused.value.why == "newer"


def test_an_older_journal_is_brought_up_to_date_by_its_owner(database, draft, clock):
    with open_database(database, prepare=True, known=steps("postgresql")[:1]) as old:
        entries = old.append("jamtland", [draft("p1")], clock)

    with pytest.raises(Unreachable) as refused:
        open_database(database)
    assert refused.value.why == "older"
    with open_database(database, prepare=True) as new:
        assert entries == new.read("jamtland")
        new.append("jamtland", [draft("p2")], clock)


def test_nobody_there_is_told_and_the_password_is_not(tmp_path):
    need()
    with pytest.raises(Unreachable) as refused:
        open_database(f"postgresql://somebody:secret@/journal?host={tmp_path}", patience=2)

    assert refused.value.why == "gone"
    assert "secret" not in str(refused.value)


def test_a_wrong_password_is_told(postgres, database):
    hba = postgres.data / "pg_hba.conf"
    before = hba.read_text()
    with psycopg.connect(database, autocommit=True) as connection:
        with suppress(psycopg.errors.DuplicateObject):
            connection.execute("create role locked login password 'right'")
        hba.write_text(f"local all locked scram-sha-256\n{before}")
        connection.execute("select pg_reload_conf()")
        try:
            with pytest.raises(Unreachable) as refused:
                open_database(database.replace("owner@", "locked:wrong@"))
        finally:
            hba.write_text(before)
            connection.execute("select pg_reload_conf()")

    assert refused.value.why == "password"
    assert "wrong@" not in str(refused.value)


def test_a_server_that_goes_away_in_the_middle_leaves_nothing_half_written(
    postgres, url, draft, clock
):
    with open_database(url) as keeper:
        postgres.stop(3)
        try:
            with pytest.raises(Unreachable) as refused:
                keeper.append("jamtland", [draft("p4"), draft("p5")], clock)
        finally:
            postgres.start()

    assert refused.value.why == "gone"
    with open_database(url) as keeper:
        assert [one.id for one in keeper.read("jamtland")] == ["p1", "p2", "p3"]


def test_a_writer_that_does_not_finish_is_waited_for_and_then_told(url, draft, clock):
    with psycopg.connect(url) as other:
        other.execute("select pg_advisory_xact_lock(hashtextextended('overens jamtland', 0))")

        with open_database(url, patience=1) as keeper:
            with pytest.raises(Unreachable) as refused:
                keeper.append("jamtland", [draft("p4")], clock)
            keeper.append("linkoping", [draft("p4")], clock)  # another's chain is free

    assert refused.value.why == "locked"


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql://a:b@host:5432/j", "postgresql://a@host:5432/j"),
        ("postgresql://a@host/j", "postgresql://a@host/j"),
        ("postgresql://host/j?user=a&password=hemlig", "postgresql://a@host/j"),
        ("postgresql://a:hem%40lig@host/j", "postgresql://a@host/j"),
        ("postgresql://a:hem?lig@host/j", "postgresql://a@host/j"),
        ("postgresql://host/j?passw%6Frd=hemlig", "postgresql://host/j"),
        ("postgresql://a:hem%zzlig@host/j", "postgresql://…"),
        ("postgresql://[::1/j", "postgresql://…"),
    ],
)
def test_no_password_is_shown(url, shown):
    found = without_password(url)

    assert "hem" not in found
    assert "lig" not in found
    if url != "postgresql://a:hem?lig@host/j":  # libpq reads that one in its own way
        assert shown == found


@pytest.fixture
def dying(url):
    """A journal whose connection dies at the next commit, before it is done or after."""

    @contextmanager
    def opened(done_first):
        with open_database(url) as keeper, psycopg.connect(url, autocommit=True) as other:
            (pid,) = keeper._connection.execute("select pg_backend_pid()").fetchone()
            execute = keeper._connection.execute

            def at_commit(text, *given, **named):
                if text == "commit":
                    if done_first:
                        execute(text)
                    other.execute("select pg_terminate_backend(%s)", (pid,))
                    return execute("select 1")
                return execute(text, *given, **named)

            keeper._connection.execute = at_commit
            yield keeper

    return opened


def test_a_connection_that_dies_while_it_commits_tells_what_is_true(dying, url, draft, clock):
    """The commit may have been done or not: the entries are looked for before anything is said."""
    with dying(done_first=True) as keeper:
        (entry,) = keeper.append("jamtland", [draft("p4")], clock)
        assert entry == keeper.head("jamtland")

    with dying(done_first=False) as keeper, pytest.raises(Unreachable) as refused:
        keeper.append("jamtland", [draft("p5")], clock)

    assert refused.value.why == "gone"
    with open_database(url) as keeper:
        assert [one.id for one in keeper.read("jamtland")] == ["p1", "p2", "p3", "p4"]


def test_what_is_restored_is_looked_for_too_when_the_connection_dies(dying, url, draft, clock):
    entries = Memory().append("linkoping", [draft("p1"), draft("p2")], clock)
    with dying(done_first=False) as keeper, pytest.raises(Unreachable) as refused:
        keeper.restore(entries)

    assert refused.value.why == "gone"
    with dying(done_first=True) as keeper:
        keeper.restore(entries)
    with open_database(url) as keeper:
        assert keeper.read("linkoping") == entries


@pytest.mark.parametrize("level", ["repeatable read", "serializable"])
def test_writers_take_turns_whatever_isolation_the_database_prefers(url, level, draft, clock):
    name = database_of(url)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"alter database {name} set default_transaction_isolation = '{level}'")

    def write(number: int) -> None:
        with open_database(url) as keeper:
            for place in range(5):
                keeper.append("jamtland", [draft(f"w{number}-{place}")], clock)

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(write, range(6)))

    with open_database(url) as keeper:
        assert len(keeper.read("jamtland")) == 3 + 30
        assert list(keeper.verify()) == []


def test_a_temporary_table_of_the_same_name_hides_nothing(url):
    """Also where the database's owner lets the writer make temporary tables."""
    name = database_of(url)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"grant temporary on database {name} to overens_writer")
    with psycopg.connect(as_role(url, "overens_writer"), autocommit=True) as connection:
        connection.execute("create temporary table entry (like public.entry)")
        connection.execute(
            "insert into pg_temp.entry select * from public.entry where sequence = 3"
        )
        connection.execute("update pg_temp.entry set sequence = 6")

        with pytest.raises(psycopg.Error, match="no gaps"):
            connection.execute(
                "insert into public.entry select agreement, 7, 'p7', recorded, day, recorded_by, "
                "event, hash, repeat('f', 64) from pg_temp.entry"
            )
