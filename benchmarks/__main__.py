"""What a question costs: whole process, in process, memory. `make bench` prints a table.

    python -m benchmarks [process|lists|change|warm|diff|behaviour|mutants|memory|...]...

Whether every planted change of a term is found: `python -m benchmarks.planted`.
Times are medians on this machine, beside a bare interpreter, since machines differ.
"""

import gc
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from benchmarks.change import change as over_a_change
from benchmarks.journal import postgresql, sqlite
from benchmarks.material import BOOK, EXAMPLE, jamtland
from engine.comparison.behaviour.exploration import Exploration
from engine.comparison.versions import compare, term_changes
from engine.comparison.worded import worded
from engine.inference import executors
from engine.interfaces.command import SELDOM
from engine.questions.answer import ask
from engine.questions.question import Question

ROOT = Path(__file__).parents[1]
COMMAND = ROOT / ".venv" / "bin" / "overens"
QUESTION = Question("termination", date(2026, 11, 22), party="are")
RUNS = 9
QUIET = subprocess.DEVNULL
__all__ = [
    "behaviour",
    "change",
    "diff",
    "lists",
    "memory",
    "mutants",
    "postgresql",
    "process",
    "sqlite",
    "warm",
]
AVAILABLE = ["plain", "durable"] if executors.default() == "durable" else ["plain"]


def process() -> Iterator[str]:
    """A whole process of `overens ask`, and of a bare interpreter."""
    asked = ["ask", "termination", "jamtland", "--party", "are", "--on", "2026-11-22"]
    yield _row("bare interpreter", _processes([sys.executable, "-I", "-c", "pass"]), "")
    for executor, goal in zip(AVAILABLE, ("350 ms", "450 ms"), strict=False):
        took = _processes([str(COMMAND), *asked, "--executor", executor])
        yield _row(f"overens ask, {executor}", took, goal)


def lists() -> Iterator[str]:
    """A whole process of the lists, on invented logs; no goal is set for them."""
    examples = ROOT / "agreements" / "jamtland" / "examples"
    approved, in_order = examples / "all-approved.yaml", examples / "log-in-order.yaml"
    for label, record, asked in (
        ("obligations", approved, ["obligations", "jamtland", "--on", "2026-11-22"]),
        ("status", approved, ["status", "jamtland", "--on", "2026-11-22"]),
        ("deadlines", approved, ["deadlines", "jamtland", "--to", "2027-12-31"]),
        ("check", in_order, ["check", "jamtland", "--on", "2027-04-15"]),
    ):
        took = _processes([str(COMMAND), *asked, "--events", str(record)], (0, 1, 4))
        yield _row(f"overens {label}", took, "")


def change() -> Iterator[str]:
    """A whole process with one version, and over a change of wording; no goal is set for them."""
    yield from over_a_change(
        lambda label, asked: _row(label, _processes([str(COMMAND), *asked], (0, 1, 4), 3), "")
    )


def warm() -> Iterator[str]:
    """In process, warm, with the full explanation and all arguable readings."""
    agreement, events = jamtland(), EXAMPLE()
    for executor, goal in zip(AVAILABLE, ("10 ms", "60 ms"), strict=False):
        for label, record in (("no record", ()), ("approved, dialogue held", events)):
            took = _repeated(lambda r=record, x=executor: ask(QUESTION, agreement, r, BOOK, x))  # type: ignore[misc]
            yield _row(f"{executor}, {label}", took, goal)


def diff() -> Iterator[str]:
    """In process, warm: what differs between two versions in terms, and in terms and words."""
    old, new = jamtland(), jamtland("municipality-leaves")
    yield _row("terms", _repeated(lambda: term_changes(old, new, BOOK)), "100 ms")
    yield _row("terms and words", _repeated(lambda: compare(old, new, BOOK)), "")
    told = _repeated(lambda: worded(compare(old, new, BOOK), BOOK, "sv"))
    yield _row("terms and words, worded", told, "")


def mutants() -> Iterator[str]:
    """The cases of Linköping's scenarios on every mutant of its terms, each until one differs."""
    once = [str(COMMAND), "test", "--mutate", "linkoping"]
    begun = time.perf_counter()
    done = subprocess.run(once, check=False, capture_output=True, text=True)
    took = time.perf_counter() - begun
    assert done.returncode in (0, 1), done.stderr
    yield f"{'overens test --mutate linkoping':<42} {took:8.1f} s    {done.stdout.splitlines()[-2]}"


def behaviour() -> Iterator[str]:
    """One term changed (notice 6 → 3 months): the first witness, and up to three events."""
    often = gc.get_threshold()
    gc.set_threshold(SELDOM)  # as the command does
    old, new = jamtland(), jamtland("notice-three-months")
    start = time.process_time()
    next(Exploration(old, new, BOOK, length=3).differences())
    yield _row("first witness, processor", _used(start), "2 s")
    exploration = Exploration(old, new, BOOK, length=3)
    start = time.process_time()
    number = sum(bool(exploration.finished(one).causes) for one in exploration.differences())
    took = _used(start)
    yield _row(f"up to three events, {number} differences, processor", took, "60 s")
    tried = 0
    for events, length in enumerate(exploration.explored.lengths):
        tried += length.tried
        all_ = "all" if length.whole else "not all"
        of = f" of {'at least ' * (events > 1)}{length.of}" if length.of else ""
        yield f"  {events} events: {length.tried} histories{of} ({all_} that the search tries)"
    yield f"  {took[0] / tried:.1f} ms of processor per history; {exploration.spent} units spent"
    gc.set_threshold(*often)


def memory() -> Iterator[str]:
    """Resident memory after 2 000 and after 20 000 evaluations."""
    agreement, events = jamtland(), EXAMPLE()
    for executor in AVAILABLE:
        at = {}
        for count in range(1, 20_001):
            ask(QUESTION, agreement, events, BOOK, executor)
            if count in (2_000, 20_000):
                gc.collect()
                at[count] = _resident()
        grown = (at[20_000] - at[2_000]) / 1024
        yield (
            f"{executor:<42} {at[2_000] / 1024:8.1f} MB {at[20_000] / 1024:8.1f} MB"
            f"   grown {grown:.1f} MB   (goal: 5 MB)"
        )


def _processes(
    command: list[str], expected: tuple[int, ...] = (0,), runs: int = RUNS
) -> list[float]:
    def once() -> None:
        done = subprocess.run(command, check=False, stdout=QUIET, stderr=QUIET)
        assert done.returncode in expected, command

    once()
    return [_timed(once) for _ in range(runs)]


def _repeated(once: Callable[[], object]) -> list[float]:
    for _ in range(5):
        once()
    return [_timed(once) for _ in range(10 * RUNS)]


def _timed(once: Callable[[], object]) -> float:
    start = time.perf_counter()
    once()
    return (time.perf_counter() - start) * 1000


def _used(start: float) -> list[float]:
    """Milliseconds of processor since then."""
    return [1000 * (time.process_time() - start)]


def _row(label: str, took: list[float], goal: str) -> str:
    told = f"   (goal: {goal})" if goal else ""
    return f"{label:<42} {statistics.median(took):8.1f} ms   least {min(took):7.1f} ms{told}"


def _resident() -> int:
    """Resident memory now, in kB; the most so far where the system does not tell."""
    status = Path("/proc/self/statm")
    if status.exists():
        pages = int(status.read_text().split()[1])
        return pages * resource.getpagesize() // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main() -> None:
    wanted = sys.argv[1:] or ["process", "lists", "warm", "diff", "sqlite", "postgresql", "memory"]
    for name in wanted:
        print(f"{name}: {globals()[name].__doc__}")
        for line in globals()[name]():
            print("  " + line, flush=True)


if __name__ == "__main__":
    main()
