"""How durable_rules is kept: one session at a time, no threads, nothing lost and nothing left.

Each test stands for a way in which release 2.0.28 crashes, swallows an error or grows.
"""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import Phase, given, settings

from engine.inference import durable, executors
from engine.inference.book import load
from engine.inference.durable import RULESETS_KEPT, Durable, DurableError
from engine.inference.facts import Row, Store
from engine.inference.run import run
from engine.inference.varied import Frame
from tests.inference.comparison import content
from tests.inference.deeds import ONE, PAIRS, deeds, found, pairs
from tests.inference.strategies import Case, cases

BOOK = load()
pytestmark = pytest.mark.skipif(not durable.available(), reason="durable_rules is not built here")


@pytest.fixture(scope="module")
def case() -> Case:
    """The largest of some cases, the same every time."""
    kept: list[Case] = []

    @settings(max_examples=12, derandomize=True, database=None, phases=[Phase.generate])
    @given(cases(BOOK))
    def keep(case: Case) -> None:
        kept.append(case)

    keep()
    return max(kept, key=lambda case: len(case.given))


def test_what_fails_in_an_action_is_raised_and_the_next_run_is_well(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The library swallows what an action raises, `SystemExit` too."""
    with monkeypatch.context() as broken:
        broken.setattr(durable, "int", _exits, raising=False)
        with pytest.raises(DurableError, match="an action failed"):
            found(PAIRS, deeds("p"))
    assert found(PAIRS, deeds("p")) == {("e0", "e0")}


def _exits(_: object) -> int:
    raise SystemExit(3)


def test_an_exception_in_the_state_is_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    host = durable._host().durable
    monkeypatch.setattr(host, "assert_fact", lambda *_: {"exception": "timeout expired"})
    monkeypatch.setattr(host, "delete_state", lambda *_: None)
    with pytest.raises(DurableError, match="timeout expired"):
        found(PAIRS, deeds("p"))


def test_a_message_that_the_library_refuses_ends_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """One message satisfying too many tests, say: error 303, after which nothing would fire."""
    host, real = durable._host().durable, durable._host().durable.assert_fact

    def refuses(ruleset: str, message: dict[str, Any]) -> Any:
        if message["id"] == "m1":
            raise RuntimeError("Could not assert fact, error code: 303")
        return real(ruleset, message)

    with monkeypatch.context() as patched:
        patched.setattr(host, "assert_fact", refuses)
        with pytest.raises(RuntimeError, match="303"):
            found(PAIRS, deeds("p", "p"))
    assert len(found(PAIRS, deeds("p", "p"))) == 4


def test_every_session_is_deleted_and_one_is_alive_at_a_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The 1,025th live session crashes; ids of sessions are compared by hash only."""
    alive: list[tuple[str, str]] = []
    most = 0
    host = durable._host().durable
    assert_fact, delete_state = host.assert_fact, host.delete_state

    def spy(ruleset: str, message: dict[str, Any]) -> Any:
        nonlocal most
        if message["id"] == "boot":
            alive.append((ruleset, message["sid"]))
            most = max(most, len(alive))
        return assert_fact(ruleset, message)

    def delete(ruleset: str, session: str) -> None:
        alive.remove((ruleset, session))
        delete_state(ruleset, session)

    monkeypatch.setattr(host, "assert_fact", spy)
    monkeypatch.setattr(host, "delete_state", delete)
    for _ in range(20):
        found(PAIRS, deeds("p", "q", "p"))
    with pytest.raises(RuntimeError):
        run(PAIRS, ONE, _rows_that_fail(), Durable)
    assert (most, alive) == (1, [])


def _rows_that_fail() -> Iterator[Row]:
    yield from deeds("p")
    raise RuntimeError


def test_a_run_inside_a_run_is_refused() -> None:
    outer = Durable(Frame(1, Store()), PAIRS)
    try:
        with pytest.raises(DurableError, match="a run inside a run"):
            Durable(Frame(1, Store()), PAIRS)
    finally:
        outer.close()
    assert found(PAIRS, deeds("p")) == {("e0", "e0")}


def test_there_are_no_threads_but_ours(case: Case) -> None:
    """The threads of a host walk sessions that are freed: a crash after seconds."""
    before = threading.active_count()
    run(BOOK, case.worlds, case.given, Durable)
    assert threading.active_count() == before
    host = durable._host().durable
    assert not {"_d_timer", "_t_timer"} & set(vars(host))


def test_threads_take_turns(case: Case) -> None:
    """Two threads in one session lose each other's firings."""
    wanted = content(run(BOOK, case.worlds, case.given))
    same: list[bool] = []

    def ask() -> None:
        found = (content(run(BOOK, case.worlds, case.given, Durable)) for _ in range(5))
        same.extend(each == wanted for each in found)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert same == [True] * 20


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_child_has_a_host_of_its_own_even_if_a_session_was_alive() -> None:
    outer = Durable(Frame(1, Store()), PAIRS)
    child = os.fork()
    if child == 0:
        os._exit(0 if found(PAIRS, deeds("p")) == {("e0", "e0")} else 1)
    outer.close()
    assert os.waitpid(child, 0)[1] == 0


def test_rulesets_are_kept_for_a_few_books_and_freed_for_the_others() -> None:
    """Hosts and rulesets are never freed by themselves."""
    for number in range(2 * RULESETS_KEPT):
        assert len(found(pairs(f"pair {number}"), deeds("p", "p"))) == 4
    host = durable._host()
    assert len(host._rulesets) == RULESETS_KEPT
    assert len(host.durable._ruleset_directory) <= RULESETS_KEPT
    assert len(host.durable._ruleset_list) <= RULESETS_KEPT


def test_a_book_is_registered_once() -> None:
    found(PAIRS, deeds("p"))
    before = durable._host()._rulesets[PAIRS]
    found(PAIRS, deeds("q"))
    assert durable._host()._rulesets[PAIRS] is before


@pytest.mark.skipif(sys.platform == "win32", reason="no peak of memory here")
def test_two_thousand_runs_need_no_more_memory_than_five_hundred() -> None:
    given = deeds("p", "q", "p", "r")
    for _ in range(500):
        run(PAIRS, ONE, given, Durable)
    before = _peak()
    for _ in range(2000):
        run(PAIRS, ONE, given, Durable)
    assert _peak() - before < 2000, "kB"


def _peak() -> int:
    """The most memory that the process has had, in kB."""
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak // 1024 if sys.platform == "darwin" else peak


def test_without_the_library_the_default_is_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(durable, "_library", lambda: None)
    assert not durable.available()
    assert executors.default() == "plain"


def test_asking_for_durable_without_the_library_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(durable, "_library", lambda: None)
    monkeypatch.setattr(durable, "_host", durable._host.__wrapped__)
    with pytest.raises(DurableError, match="not built"):
        Durable(Frame(1, Store()), PAIRS)


def test_executors_have_names() -> None:
    assert executors.matcher("plain") is None
    assert executors.matcher("durable") is Durable
    assert executors.default() == "durable"
    with pytest.raises(LookupError, match="no executor is called `fast`"):
        executors.matcher("fast")


def test_the_library_is_loaded_only_by_its_adapter() -> None:
    """It costs some 40 milliseconds, and it may be missing."""
    asked = (
        "import sys, engine.inference.run, engine.inference.fence, engine.inference.executors;"
        "sys.exit('durable' in sys.modules or 'engine.inference.durable' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0
