"""Nobody changes, removes or forks an SQLite journal; what is done to its file is seen.

Through the connection that the program uses nothing but reading and appending is possible. Who can
write the file can do everything with other tools; that, the chain shows.
"""

import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from engine.journal import sqlite
from engine.journal.chain import Damage
from engine.journal.keeper import Broken, Unreachable
from engine.journal.sqlite import MARK, open_file
from engine.journal.steps import Step, steps

COPY = "select agreement, {sequence}, {id}, recorded, day, recorded_by, '{{}}', {previous}, {hash}"
FORGED = "'" + "f" * 64 + "'"


@pytest.fixture
def path(tmp_path, draft, clock):
    """A journal with three entries."""
    file = tmp_path / "journal.sqlite"
    with open_file(file, to_write=True) as keeper:
        keeper.append("jamtland", [draft("p1"), draft("p2"), draft("p3")], clock)
    return file


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


# --- files that cannot be used --------------------------------------------------------------------


def test_a_file_that_is_not_there_is_not_made_by_reading(tmp_path):
    with pytest.raises(Unreachable) as refused:
        open_file(tmp_path / "none.sqlite", to_write=False)

    assert refused.value.why == "absent"
    assert list(tmp_path.iterdir()) == []


def test_another_programs_file_is_not_touched(tmp_path):
    file = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(file)) as other:
        other.execute("create table other (a)")
    before = file.read_bytes()

    with pytest.raises(Unreachable) as refused:
        open_file(file, to_write=True)

    assert refused.value.why == "not-a-journal"
    assert before == file.read_bytes()


def test_what_is_no_database_is_not_touched(tmp_path):
    file = tmp_path / "journal.sqlite"
    file.write_bytes(b"nothing of the kind " * 200)
    before = file.read_bytes()

    with pytest.raises(Unreachable) as refused:
        open_file(file, to_write=True)

    assert refused.value.why == "not-a-journal"
    assert before == file.read_bytes()


def test_a_folder_is_no_journal(tmp_path):
    for to_write in (True, False):
        with pytest.raises(Unreachable) as refused:
            open_file(tmp_path, to_write=to_write)
        assert refused.value.why == "folder"


def test_an_empty_file_is_a_journal_that_was_not_begun(tmp_path, draft, clock):
    file = tmp_path / "journal.sqlite"
    file.touch()

    with pytest.raises(Unreachable) as refused:
        open_file(file, to_write=False)
    assert refused.value.why == "absent"
    with open_file(file, to_write=True) as keeper:
        keeper.append("jamtland", [draft("p1")], clock)


def test_a_row_that_is_no_text_is_damage(path):
    unguarded(path, "update entry set recorded_by = cast(x'ff' as text) where sequence = 2")

    with open_file(path, to_write=False) as keeper, pytest.raises(Broken):
        keeper.read("jamtland")


@pytest.mark.parametrize("size", [100, 512, 4096, 6000, 4096 * 3 + 700])
def test_a_file_cut_off_is_damage_and_is_left_as_it_is(tmp_path, draft, clock, size):
    file = tmp_path / "journal.sqlite"
    with open_file(file, to_write=True) as keeper:
        keeper.append("jamtland", [draft(f"p{n}") for n in range(100)], clock)
    file.write_bytes(file.read_bytes()[:size])
    before = file.read_bytes()

    def verified() -> list[Damage]:
        with open_file(file, to_write=False) as keeper:
            return list(keeper.verify())

    with pytest.raises(Broken):
        verified()

    assert before == file.read_bytes()


def test_a_full_disk_writes_nothing(path, draft, clock):
    with open_file(path, to_write=True) as keeper:
        keeper._connection.set_authorizer(None)
        pages = keeper._connection.execute("pragma page_count").fetchone()[0]
        keeper._connection.execute(f"pragma max_page_count = {pages}")
        keeper._connection.set_authorizer(sqlite._may)

        with pytest.raises(Unreachable) as refused:
            keeper.append("jamtland", [draft(f"q{n}") for n in range(2_000)], clock)

        assert refused.value.why == "full"
        assert [one.id for one in keeper.read("jamtland")] == ["p1", "p2", "p3"]
        assert list(keeper.verify()) == []


def test_a_locked_journal_is_told_after_the_patience(path, draft, clock):
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("begin immediate")

        with open_file(path, to_write=True, patience=0.1) as keeper:
            with pytest.raises(Unreachable) as refused:
                keeper.append("jamtland", [draft("p4")], clock)
            assert refused.value.why == "locked"
            assert len(keeper.read("jamtland")) == 3  # reading goes on


def test_a_read_only_journal_can_be_read(path, draft, clock):
    path.chmod(0o444)

    with open_file(path, to_write=False) as keeper:
        assert len(keeper.read("jamtland")) == 3
        with pytest.raises(Unreachable) as refused:
            keeper.append("jamtland", [draft("p4")], clock)

    assert refused.value.why == "read-only"


def test_a_newer_journal_is_refused_and_left_as_it_is(path):
    with closing(sqlite3.connect(path)) as other:
        other.execute("pragma user_version = 99")
    before = path.read_bytes()

    for to_write in (True, False):
        with pytest.raises(Unreachable) as refused:
            open_file(path, to_write=to_write)
        assert refused.value.why == "newer"
    assert before == path.read_bytes()


@pytest.mark.parametrize("to_write", [True, False])
def test_an_older_journal_is_brought_up_to_date_by_whoever_opens_it(
    tmp_path, draft, clock, to_write
):
    file = tmp_path / "journal.sqlite"
    with open_file(file, to_write=True, known=steps("sqlite")[:1]) as old:
        entries = old.append("jamtland", [draft("p1")], clock)

    with open_file(file, to_write=to_write) as new:
        assert entries == new.read("jamtland")
    with open_file(file, to_write=True) as new:
        new.append("jamtland", [draft("p2")], clock)
    with closing(sqlite3.connect(file)) as other:
        assert (len(steps("sqlite")),) == other.execute("pragma user_version").fetchone()
        with pytest.raises(sqlite3.IntegrityError):
            other.execute("delete from entry")


def test_an_older_journal_that_may_not_be_written_says_that_it_is_older(
    tmp_path, draft, clock, monkeypatch
):
    file = tmp_path / "journal.sqlite"
    with open_file(file, to_write=True, known=steps("sqlite")[:1]) as old:
        old.append("jamtland", [draft("p1")], clock)

    def may_not(*_):
        raise Unreachable(str(file), "read-only")

    monkeypatch.setattr(sqlite, "_bring_up_to_date", may_not)
    with pytest.raises(Unreachable) as refused:
        open_file(file, to_write=False)

    assert refused.value.why == "older"


def test_a_step_that_fails_leaves_the_journal_as_it_was(path, draft, clock):
    broken = (*steps("sqlite"), Step(3, "create table a (b);\ncreate table a (b);\n"))

    with pytest.raises(Unreachable):
        open_file(path, to_write=True, known=broken)

    with open_file(path, to_write=True) as keeper:
        assert len(keeper.read("jamtland")) == 3
        keeper.append("jamtland", [draft("p4")], clock)


def test_a_new_journal_carries_its_mark(path):
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("pragma application_id").fetchone() == (MARK,)
        assert other.execute("pragma journal_mode").fetchone() == ("delete",)


def test_many_openers_of_a_new_journal_make_it_once(tmp_path):
    file = tmp_path / "journal.sqlite"
    code = (
        "import sys; from pathlib import Path; from engine.journal.sqlite import open_file\n"
        "open_file(Path(sys.argv[1]), to_write=True).close()"
    )

    several = [subprocess.Popen([sys.executable, "-c", code, str(file)]) for _ in range(6)]

    assert [one.wait(60) for one in several] == [0] * 6
    with open_file(file, to_write=True) as keeper:
        assert list(keeper.verify()) == []
