"""A shared journal that cannot be reached, or goes away: what is said, and what is true."""

from contextlib import contextmanager, suppress

import pytest

from tests.postgres_server import need

psycopg = pytest.importorskip("psycopg", reason="psycopg is not installed")
pytest.importorskip("psycopg.conninfo")

from engine.journal.keeper import Unreachable  # noqa: E402
from engine.journal.memory import Memory  # noqa: E402
from engine.journal.postgresql import open_database, without_password  # noqa: E402


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
