"""A shared journal: what its roles may do, what tampering shows, and how writers take turns."""

from concurrent.futures import ThreadPoolExecutor

import pytest

psycopg = pytest.importorskip("psycopg", reason="psycopg is not installed")
pytest.importorskip("psycopg.conninfo")

from engine.journal.keeper import Unreachable  # noqa: E402
from engine.journal.postgresql import open_database  # noqa: E402
from engine.journal.steps import steps  # noqa: E402

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
