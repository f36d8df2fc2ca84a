"""A journal that cannot be used: what is said, the exit code, and that nothing is half written."""

import os
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from tests.postgres_server import need, server

APPROVED = Path("agreements/jamtland/examples/all-approved.yaml")
RECORD = ("record", "jamtland", "--event-file", APPROVED, "--recorded-by", "registrator")
ASK = ("ask", "in-force", "jamtland")


def at(path):
    return ("--journal", f"sqlite:///{path}")


@pytest.fixture
def journal(run, tmp_path):
    path = tmp_path / "journal.sqlite"
    assert run(*at(path), *RECORD).exit_code == 0
    return path


@pytest.mark.parametrize("size", [0.02, 0.4, 0.9])
def test_a_file_cut_off_is_damage(run, journal, size):
    raw = journal.read_bytes()
    journal.write_bytes(raw[: int(len(raw) * size)])

    for command in (ASK, ("journal", "--verify"), RECORD):
        done = run(*at(journal), *command)
        assert (done.exit_code, done.stdout) == (5, ""), done.stderr
        assert "skadad" in done.stderr
        assert "säkerhetskopia" in done.stderr


def test_a_file_that_is_no_journal_is_not_touched(run, tmp_path):
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as other:
        other.execute("create table other (a)")
    before = path.read_bytes()

    done = run(*at(path), *RECORD)

    assert done.exit_code == 6
    assert "ingen journal; den är orörd" in done.stderr
    assert before == path.read_bytes()


def test_a_locked_journal_is_told(run, journal, monkeypatch):
    monkeypatch.setattr("engine.journal.sqlite.PATIENCE", 0.1)
    monkeypatch.setattr("engine.journal.sqlite.open_file.__kwdefaults__", {
        "patience": 0.1, "known": None})  # fmt: skip
    with closing(sqlite3.connect(journal, isolation_level=None)) as other:
        other.execute("begin exclusive")

        done = run(*at(journal), "record", "jamtland", "--event", "payment", "--set", "by=are",
                   "--recorded-by", "registrator")  # fmt: skip

    assert done.exit_code == 6
    assert "någon annan skriver" in done.stderr
    assert "inget är skrivet" in done.stderr


def test_a_folder_that_nobody_may_write_to(run, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("no folder", "utf-8")

    done = run(*at(blocked / "journal.sqlite"), *RECORD)

    assert done.exit_code == 6
    assert "rättigheter saknas" in done.stderr


@pytest.mark.skipif(os.geteuid() != 0, reason="mounting a small disk needs root")
def test_a_full_disk(run, tmp_path):
    """A disk of 64 kB, for real."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(disk)], check=False
    )
    if mounted.returncode:
        pytest.skip("mounting is not allowed here")
    try:
        path = disk / "journal.sqlite"
        assert run(*at(path), *RECORD).exit_code in (0, 6)
        codes = set()
        for number in range(60):
            done = run(*at(path), "record", "jamtland", "--event", "payment", "--set", "by=are",
                       "--set", f"for={1950 + number}", "--set", f"source={'x' * 3000}",
                       "--recorded-by", "registrator")  # fmt: skip
            codes.add(done.exit_code)
            if done.exit_code:
                break
        assert done.exit_code == 6
        assert "disken är full; inget är skrivet" in done.stderr
        assert run(*at(path), "journal", "--verify").exit_code == 0
        assert codes == {0, 6}
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_newer_journal_is_refused(run, journal):
    with closing(sqlite3.connect(journal)) as other:
        other.execute("pragma user_version = 99")

    for command in (ASK, RECORD):
        done = run(*at(journal), *command)
        assert done.exit_code == 6
        assert "senare version" in done.stderr


# --- PostgreSQL -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pg")
    for one in (folder, *list(folder.parents)[:2]):
        one.chmod(0o755)
    with server(folder) as found:
        yield found


def test_the_same_commands_on_a_shared_journal(run, shared, tmp_path):
    url = ("--journal", shared.url("postgres"))

    before = run(*url, *ASK)
    assert before.exit_code == 6
    assert "ingen journal finns" in before.stderr
    assert run(*url, "journal", "--prepare").exit_code == 0
    assert run(*url, *RECORD).exit_code == 0
    assert run(*url, *ASK, "--exit-code").exit_code == 0
    assert "18 poster" in run(*url, "journal", "--verify").stdout
    out = tmp_path / "out.jsonl"
    assert run(*url, "journal", "jamtland", "--export", out).exit_code == 0
    there = run(*at(tmp_path / "j.sqlite"), "journal", "jamtland", "--import", out)
    assert there.exit_code == 0
    assert there.stdout.split()[-1] in run(*url, "journal", "jamtland").stdout


def test_a_server_that_is_not_there_is_told_without_the_password(run, tmp_path):
    need()
    url = f"postgresql://somebody:hemligt@/journal?host={tmp_path}"
    done = run("--journal", url, *ASK)

    assert done.exit_code == 6
    assert "svarar inte" in done.stderr
    assert "hemligt" not in done.stderr + done.stdout
