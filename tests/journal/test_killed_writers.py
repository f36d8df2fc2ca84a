"""An acknowledged entry outlives its writer, at whatever moment the writer is killed."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from engine.journal.sqlite import open_file

ROOT = Path(__file__).parents[2]


def killed(url: str, rounds: int, writers: int, seed: int = 7) -> tuple[int, list[str]]:
    """How many writers were killed, and what had been acknowledged to them."""
    numbers = map(str, (rounds, writers, seed))
    done = subprocess.run(
        [sys.executable, "-m", "tests.journal.killed_writers", url, *numbers],
        cwd=ROOT, capture_output=True, check=False, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["whole"] == rounds, "a reader that came after a kill could not read"
    return told["killed"], told["acknowledged"]


def assert_nothing_is_lost(keeper, acknowledged):
    assert list(keeper.verify()) == []
    entries = keeper.read("jamtland")
    assert set(acknowledged) <= {one.id for one in entries}
    # Batches of four are whole: an id `…-0` stands with `-1`, `-2` and `-3`, or alone.
    by_batch: dict[str, set[str]] = {}
    for one in entries:
        batch, _, place = one.id.rpartition("-")
        by_batch.setdefault(batch, set()).add(place)
    assert {1, 4} == {len(places) for places in by_batch.values()}


@pytest.mark.parametrize(("rounds", "writers"), [(160, 1), (40, 4)])
def test_sqlite(tmp_path, rounds, writers):
    path = tmp_path / "journal.sqlite"

    number, acknowledged = killed(str(path), rounds, writers)

    assert number == rounds * writers
    assert len(acknowledged) > rounds
    with open_file(path, to_write=True) as keeper:
        assert_nothing_is_lost(keeper, acknowledged)


@pytest.mark.parametrize(("rounds", "writers"), [(100, 1), (30, 4)])
def test_postgresql(database, rounds, writers):
    from engine.journal.postgresql import open_database

    open_database(database, prepare=True).close()

    number, acknowledged = killed(database, rounds, writers)

    assert number == rounds * writers
    assert len(acknowledged) > rounds
    with open_database(database) as keeper:
        assert_nothing_is_lost(keeper, acknowledged)


def test_postgresql_when_the_server_itself_is_killed(postgres, database):
    """The server is stopped as in a crash between rounds: recovery gives back all that was told."""
    from engine.journal.postgresql import open_database

    open_database(database, prepare=True).close()
    acknowledged = []

    for seed in range(3):
        acknowledged += killed(database, 4, 4, seed)[1]
        postgres.stop(3)
        postgres.start()

    with open_database(database) as keeper:
        assert set(acknowledged) <= {one.id for one in keeper.read("jamtland")}
        assert list(keeper.verify()) == []
