"""What the journal costs: appending, verifying, and a question beside others' entries."""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.material import EXAMPLE_FILES
from engine.journal.entry import Draft, canonical
from engine.journal.keeper import Keeper
from engine.journal.sqlite import open_file

ROOT = Path(__file__).parents[1]
COMMAND = ROOT / ".venv" / "bin" / "overens"
SINGLE = 1_000
BULK = 100_000
WRITERS = 4
SECONDS = 5.0
ROUNDS = 9


def now() -> datetime:
    return datetime.now(UTC)


def drafts(name: str, number: int) -> list[Draft]:
    """Entries as they are in earnest: a payment with its source, some 150 letters."""
    return [
        Draft(
            f"{name}-{place}",
            canonical({"event": "payment", "by": "are", "to": ["brottsofferjouren"],
                       "amount": "69858.00", "for": 2026, "on": "2026-01-15",
                       "source": f"dnr {place}/2026"}),
            "registrator",
        )
        for place in range(number)
    ]  # fmt: skip


def sqlite() -> Iterator[str]:
    """SQLite in a file, rollback journal, full sync, all guards on."""
    with tempfile.TemporaryDirectory(dir=ROOT) as folder:
        path = Path(folder) / "journal.sqlite"
        with open_file(path, to_write=True) as keeper:
            yield from _appends(keeper, "500", "30 000")
            yield from _verified(keeper, "300 000")
        yield from _beside_others(Path(folder))


def postgresql() -> Iterator[str]:
    """PostgreSQL from installed packages, started for this; full sync."""
    from tests.postgres_server import absent, server

    if why := absent():
        yield f"not measured: {why}"
        return
    from engine.journal.postgresql import open_database

    folder = Path(tempfile.mkdtemp(prefix="overens-pg-"))
    folder.chmod(0o755)
    with server(folder, synced=True) as found:
        url = found.url("postgres")
        with open_database(url, prepare=True) as keeper:
            yield from _appends(keeper, "", "")
            yield from _verified(keeper, "")
        yield from _several_writers(url)


def _appends(keeper: Keeper, single: str, bulk: str) -> Iterator[str]:
    start = time.perf_counter()
    for one in drafts("single", SINGLE):
        keeper.append("single", [one], now)
    yield _per_second("single appends, acknowledged", SINGLE, start, single)
    several = drafts("bulk", BULK)
    start = time.perf_counter()
    keeper.append("bulk", several, now)
    yield _per_second(f"{BULK} in one append", BULK, start, bulk)


def _verified(keeper: Keeper, goal: str) -> Iterator[str]:
    start = time.perf_counter()
    assert not list(keeper.verify("bulk"))
    yield _per_second("entries verified", BULK, start, goal)


def _several_writers(url: str) -> Iterator[str]:
    code = (
        "import sys, time\n"
        "from benchmarks.journal import drafts, now\n"
        "from engine.journal.postgresql import open_database\n"
        "keeper = open_database(sys.argv[1])\n"
        "several = iter(drafts(sys.argv[2], 100_000))\n"
        "print('ready', flush=True); sys.stdin.readline()\n"
        "until, n = time.monotonic() + float(sys.argv[3]), 0\n"
        "while time.monotonic() < until:\n"
        "    keeper.append('shared', [next(several)], now)\n"
        "    n += 1\n"
        "print(n)\n"
    )
    writers = [
        subprocess.Popen([sys.executable, "-c", code, url, f"w{n}", str(SECONDS)], cwd=ROOT,
                         stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for n in range(WRITERS)
    ]  # fmt: skip
    written = sum(int(one.communicate()[0]) for one in _started(writers))
    yield (
        f"{f'single appends, {WRITERS} writers of one chain':<42} {written / SECONDS:10.0f} /s"
        + ("   (goal: 1 000 /s)")
    )


def _started(writers: list["subprocess.Popen[str]"]) -> list["subprocess.Popen[str]"]:
    """All let go at once, when each is ready to write."""
    for one in writers:
        assert one.stdout is not None
        one.stdout.readline()
    for one in writers:
        assert one.stdin is not None
        one.stdin.write("\n")
        one.stdin.flush()
    return writers


def _beside_others(folder: Path) -> Iterator[str]:
    """A whole process of a question, in turn over two journals, and the ratio of the two."""
    took: dict[int, list[float]] = {100: [], BULK: []}
    paths = {number: folder / f"{number}.sqlite" for number in took}
    for number, path in paths.items():
        with open_file(path, to_write=True) as keeper:
            keeper.append("other", drafts("other", number), now)
        subprocess.run([COMMAND, "record", "jamtland", "--journal", f"sqlite:///{path}",
                        "--recorded-by", "registrator",
                        *(part for file in EXAMPLE_FILES for part in ("--event-file", str(file)))],
                       check=True, stdout=subprocess.DEVNULL)  # fmt: skip
    for _ in range(ROUNDS):
        for number, path in paths.items():
            start = time.perf_counter()
            asked = [str(COMMAND), "ask", "in-force", "jamtland", "--journal", f"sqlite:///{path}"]
            subprocess.run(asked, check=True, stdout=subprocess.DEVNULL)
            took[number].append((time.perf_counter() - start) * 1000)
    few, many = (statistics.median(one) for one in took.values())
    yield f"{'a question beside 100 entries of others':<42} {few:8.1f} ms"
    label = f"a question beside {BULK} entries of others"
    yield f"{label:<42} {many:8.1f} ms   ratio {many / few:.3f}"


def _per_second(label: str, number: int, start: float, goal: str) -> str:
    told = f"   (goal: {goal} /s)" if goal else ""
    return f"{label:<42} {number / (time.perf_counter() - start):10.0f} /s{told}"
