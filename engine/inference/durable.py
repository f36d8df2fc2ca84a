"""The durable executor: durable_rules finds the facts that belong together, and no more.

It is told kinds and equalities, over numbers; conditions, absence, truth and order are
the driver's, on real values. The library has ways to crash the process or to answer
wrong without a sign; all of them are outside this module's narrow use of it: one host
without threads, a session per run and one at a time, facts only, asserted singly and
never retracted, actions that only append.
"""

import importlib
import os
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from itertools import count
from typing import Any, Final

from engine.inference.book import Book
from engine.inference.facts import Row, Store
from engine.inference.matching import Match, Plan
from engine.inference.patterns import Action, Patterns, patterns
from engine.inference.plain import Plain
from engine.inference.truth import NO
from engine.inference.varied import Frame

RULESETS_KEPT: Final = 16
MOST_FACTS: Final = 10_000
"""In one session: up to here no two message ids have the same hash, which is all it compares."""


class DurableError(Exception):
    """durable_rules did something that it must not; the run has no result."""


@cache
def _library() -> Any:
    """The library, or None where it is not built or does not load."""
    try:
        return importlib.import_module("durable.engine")
    except ImportError:
        return None


def available() -> bool:
    """Whether durable_rules can be used here."""
    return _library() is not None


class Durable:
    """Bindings by durable_rules for facts that a rule joins, by loops for the others.

    Holds the only session of the process until it is closed.
    """

    name = "durable"

    def __init__(self, frame: Frame, book: Book) -> None:
        self._frame = frame
        self._loops = Plain(frame)
        self._rules = _host().opened(book)
        self._rows: list[Row] = []
        self._known: set[int] = set()
        self._values: dict[Any, int] = dict(self._rules.patterns.constants)

    def add(self, rows: Iterable[Row]) -> None:
        for row in rows:
            asked = self._rules.patterns.kinds.get(row.kind.key)
            if asked is not None and id(row) not in self._known and asked.wants(row.values):
                self._known.add(id(row))
                told = {f"p{place}": self._number(row.values[place]) for place in asked.places}
                self._rules.tell(len(self._rows), {"k": asked.number, "w": 1, **told})
                self._rows.append(row)

    def matches(self, plan: Plan, store: Store) -> Iterable[Match]:
        number = self._rules.patterns.numbers.get(plan.joined)
        if number is None:
            return self._loops.matches(plan, store)
        in_order = sorted(self._rules.found[number])  # as the facts came: the order of plain
        bound = (tuple([self._rows[n] for n in found]) for found in in_order)
        judged = [(b, truth) for b in bound if (truth := plan.where(b, self._frame)) is not NO]
        return self._loops.extended(judged, plan, store)

    def close(self) -> None:
        self._rules.close()

    def _number(self, value: Any) -> int:
        return self._values.setdefault(value, len(self._values))


class _Ruleset:
    """The patterns of one book, registered with the host, and what its session has found."""

    def __init__(self, host: "_Host", name: str, wanted: Patterns) -> None:
        self.patterns = wanted
        self.found: list[dict[tuple[int, ...], None]] = []
        self._host = host
        self._name = name
        self._errors: list[BaseException] = []
        self._session = ""
        if wanted.numbers:
            host.durable.set_rulesets({name: wanted.ruleset(self._action)})

    def open(self, session: str) -> None:
        """Begins a session, with the fact without which it could not be deleted safely."""
        self.found = [{} for _ in self.patterns.numbers]
        self._errors.clear()
        if self.patterns.numbers:
            self._session = session
            self._assert({"id": "boot", "boot": 1})

    def tell(self, number: int, content: Mapping[str, int]) -> None:
        """Asserts one fact; whatever it completes is found when this returns."""
        if number >= MOST_FACTS:
            raise DurableError(f"more than {MOST_FACTS} facts in one session")
        self._assert({"id": f"m{number}", **content})

    def close(self) -> None:
        session, self._session = self._session, ""
        try:
            if session:
                self._host.durable.delete_state(self._name, session)
        finally:
            self._host.release()

    def free(self) -> None:
        """Gives up the registration; no session of it is alive."""
        if self.patterns.numbers:
            self._host.forget(self._name)

    def _assert(self, message: dict[str, Any]) -> None:
        state = self._host.durable.assert_fact(self._name, {"sid": self._session, **message})
        if self._errors:
            raise DurableError(f"an action failed: {self._errors[0]!r}") from self._errors[0]
        if state is not None and "exception" in state:
            raise DurableError(str(state["exception"]))

    def _action(self, number: int) -> Action:
        """Notes a match. What an action raises is swallowed, and so it is kept."""

        def note(closure: Any) -> None:
            try:
                if number >= 0:
                    messages = closure._m
                    places = range(len(messages))
                    ids = tuple(int(messages[f"f{place}"]["id"][1:]) for place in places)
                    self.found[number][ids] = None
            except BaseException as error:  # noqa: BLE001 - raised by the next line of the driver
                self._errors.append(error)

        return note


class _Host:
    """The one host of the process, its rulesets, and the lock on its one live session."""

    def __init__(self, library: Any) -> None:
        quiet = type("QuietHost", (library.Host,), {"_run": _start_no_threads})
        self.durable = quiet()
        self._sessions = count(1)
        self._names = count(1)
        self._lock = threading.RLock()
        self._live = False
        self._rulesets: OrderedDict[Book, _Ruleset] = OrderedDict()
        self._delete: Callable[[int], None] = library.durable_rules_engine.delete_ruleset

    def opened(self, book: Book) -> _Ruleset:
        """The ruleset of a book with a new session, once those of other threads are closed."""
        self._lock.acquire()
        if self._live:
            self._lock.release()
            raise DurableError("a run inside a run")
        self._live = True
        try:
            ruleset = self._ruleset(book)
            ruleset.open(f"s{next(self._sessions)}")
        except BaseException:
            self.release()
            raise
        return ruleset

    def release(self) -> None:
        self._live = False
        self._lock.release()

    def _ruleset(self, book: Book) -> _Ruleset:
        """Registered once for a book; the least lately used ones are freed."""
        known = self._rulesets.get(book)
        if known is None:
            known = _Ruleset(self, f"b{next(self._names)}", patterns(book))
            self._rulesets[book] = known
        self._rulesets.move_to_end(book)
        while len(self._rulesets) > RULESETS_KEPT:
            self._rulesets.popitem(last=False)[1].free()
        return known

    def forget(self, name: str) -> None:
        """Frees a ruleset, of which no session is alive."""
        registered = self.durable._ruleset_directory.pop(name)
        self.durable._ruleset_list.remove(registered)
        self._delete(registered._handle)


def _start_no_threads(host: object) -> None:
    """In place of the two timer threads of a host, which walk sessions that are freed."""


@cache
def _host() -> _Host:
    library = _library()
    if library is None:
        raise DurableError("durable_rules is not built here")
    return _Host(library)


if hasattr(os, "register_at_fork"):  # a forked child starts with a host and a lock of its own
    os.register_at_fork(after_in_child=_host.cache_clear)
