"""Nobody changes, removes or forks an SQLite journal; what is done to its file is seen.

Through the connection that the program uses nothing but reading and appending is possible. Who can
write the file can do everything with other tools; that, the chain shows.
"""

import sqlite3
from contextlib import closing

import pytest

from engine.journal.keeper import Broken
from engine.journal.sqlite import open_file

COPY = "select agreement, {sequence}, {id}, recorded, day, recorded_by, '{{}}', {previous}, {hash}"
FORGED = "'" + "f" * 64 + "'"


def forged(verb: str, **by: str) -> str:
    """An insert made of the second row, with some columns of another."""
    columns = {"sequence": "4", "id": "'p4'", "previous": "previous", "hash": FORGED, **by}
    chosen = COPY.format(**columns)
    return f"{verb} into entry {chosen} from entry where sequence = 2"


LAST = "(select hash from entry where sequence = 3)"
REFUSED = {
    "update": "update entry set event = '{}' where sequence = 2",
    "delete": "delete from entry where sequence = 2",
    "delete all": "delete from entry",
    "replace a row": forged("insert or replace", sequence="2", id="'p2'", previous="previous"),
    "replace by its id": forged("insert or replace", id="'p2'", previous=LAST),
    "replace by its hash": forged("insert or replace", previous=LAST, hash="hash"),
    "replace by its link": forged("replace"),
    "fork": forged("insert", previous="previous"),
    "gap": forged("insert", sequence="6", previous=LAST),
    "ignore": forged("insert or ignore", sequence="2", id="'p2'"),
    "drop the table": "drop table entry",
    "drop a trigger": "drop trigger entry_is_not_changed",
    "drop another": "drop trigger entry_continues_its_chain",
    "alter": "alter table entry rename to other",
    "add a column": "alter table entry add column other",
    "attach": "attach ':memory:' as other",
    "shadow": "create temp table entry (agreement)",
    "shadow by a view": "create temp view entry as select 1",
    "trigger": "create trigger other before insert on entry begin select raise(ignore); end",
    "temporary trigger": "create temp trigger t before insert on entry "
    "begin select raise(ignore); end",
    "table": "create table other (a)",
    "index": "create index other on entry (day)",
    "schema": "pragma writable_schema = on",
    "schema table": "update sqlite_schema set sql = ''",
    "no sync": "pragma synchronous = off",
    "another mode": "pragma journal_mode = off",
    "version": "pragma user_version = 99",
    "triggers off": "pragma recursive_triggers = off",
    "checks off": "pragma ignore_check_constraints = on",
    "vacuum": "vacuum",
    "vacuum into": "vacuum into 'other.sqlite'",
    "reindex": "reindex",
    "analyze": "analyze",
    "function": "select load_extension('other')",
    "file": "select readfile('/etc/hostname')",
}


@pytest.mark.parametrize("statement", REFUSED.values(), ids=list(REFUSED))
def test_the_programs_connection_refuses(path, statement):
    with open_file(path, to_write=True) as keeper:
        before = keeper.read("jamtland")

        with pytest.raises(sqlite3.DatabaseError) as refused:
            keeper._connection.execute(statement).fetchall()

        assert "no such table" not in str(refused.value)
        assert before == keeper.read("jamtland")
        assert list(keeper.verify()) == []


GUARDED = ["update", "delete", "delete all", "replace a row", "replace by its id",
           "replace by its hash", "replace by its link", "fork", "gap", "ignore"]  # fmt: skip


@pytest.mark.parametrize("name", GUARDED)
def test_the_triggers_refuse_it_through_any_connection(path, name):
    with (
        closing(sqlite3.connect(path, isolation_level=None)) as other,
        pytest.raises(sqlite3.IntegrityError, match="overens:"),
    ):
        other.execute(REFUSED[name])

    with open_file(path, to_write=False) as keeper:
        assert [one.id for one in keeper.read("jamtland")] == ["p1", "p2", "p3"]


TAMPERED = {
    "changed": ("update entry set event = replace(event, 'are', 'berg') where sequence = 2",
                [(2, "changed")]),
    "who": ("update entry set recorded_by = 'another' where sequence = 3", [(3, "changed")]),
    "when": ("update entry set day = '2026-11-26' where sequence = 1", [(1, "changed")]),
    "no day": ("update entry set day = '9999-19-39' where sequence = 2",
               [(2, "changed"), (2, "undated")]),
    "a far day": ("update entry set day = '2099-01-01' where sequence = 3",
                  [(3, "changed"), (3, "undated")]),
    "no instant": ("update entry set recorded = '2026-13-39T29:59:69.000000Z' where sequence = 3",
                   [(3, "changed"), (3, "undated")]),
    "removed": ("delete from entry where sequence = 2", [(3, "missing"), (3, "unlinked")]),
    "first removed": ("delete from entry where sequence = 1", [(2, "missing"), (2, "unlinked")]),
    "exchanged": ("update entry set sequence = case sequence when 2 then 99 else 2 end "
                  "where sequence in (2, 3)", [(2, "unlinked"), (2, "changed")]),
    # The unique link forbids a fork even without the triggers, so the link is new too.
    "inserted": (forged("insert", previous="printf('%064d', 7)"),
                 [(4, "unlinked"), (4, "changed")]),
    "moved": ("update entry set agreement = 'linkoping' where sequence = 2",
              [(3, "missing"), (3, "unlinked"), (2, "missing"), (2, "unlinked"), (2, "changed")]),
}  # fmt: skip


def unguarded(path, statement):
    """Does to the file what only somebody can who may write it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        for trigger in ("is_not_changed", "is_not_removed", "continues_its_chain"):
            other.execute(f"drop trigger entry_{trigger}")
        other.execute(statement)


@pytest.mark.parametrize(("statement", "expected"), TAMPERED.values(), ids=list(TAMPERED))
def test_what_is_done_to_the_file_with_other_tools_is_seen(path, statement, expected):
    unguarded(path, statement)

    with open_file(path, to_write=False) as keeper:
        found = [(one.sequence, one.fault) for one in keeper.verify()]

    assert expected[: len(found)] == found[: len(expected)]
    assert len(found) >= len(expected)


def test_the_last_entries_cut_off_are_seen_by_the_head_only(path):
    with open_file(path, to_write=False) as keeper:
        head = keeper.head("jamtland")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("drop trigger entry_is_not_removed")
        other.execute("delete from entry where sequence = 3")

    with open_file(path, to_write=False) as keeper:
        assert list(keeper.verify()) == []
        assert head not in keeper.read("jamtland")


def test_a_row_that_is_no_text_is_damage(path):
    unguarded(path, "update entry set recorded_by = cast(x'ff' as text) where sequence = 2")

    with open_file(path, to_write=False) as keeper, pytest.raises(Broken):
        keeper.read("jamtland")
