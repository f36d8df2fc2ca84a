"""SQLite files that are no journal, are damaged, full, locked, older or newer, or new."""

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
