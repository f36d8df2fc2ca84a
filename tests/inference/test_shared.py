"""Runs that share their work: each says what it would say alone."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.inference.book import load
from engine.inference.facts import Row
from engine.inference.run import Ledger, run
from engine.inference.shared import Batch, Kept
from tests.inference.book_strategies import small_cases
from tests.inference.strategies import Case, cases

BOOK = load()
TRIED = settings().max_examples


def batch(row: Row) -> Batch:
    made: Callable[[], Sequence[Row]] = lambda: [Row(row.kind, row.values, row.truth)]  # noqa: E731
    return Batch((row.kind.key, row.values, row.truth), made)


def content(ledger: Ledger) -> tuple[Any, ...]:
    """All facts that are there in some world, how each came about, what was examined."""
    rows = [row for held in ledger.store.rows.values() for row in held if row.truth.possible]
    return (
        {(row.key, row.truth) for row in rows},
        Counter(
            (row.key, one.rule.name, tuple(p.key for p in one.premises), one.clause, one.truth)
            for row in rows
            for one in ledger.why(row)
            if one.truth.possible
        ),
        Counter(
            (*key, one.rule.name, tuple(p.key for p in one.premises), one.applies, one.holds)
            for key in ledger.examined
            for one in ledger.examined_of(*key)
            if one.applies.possible
        ),
    )


def differing(case: Case, data: st.DataObject) -> list[Any]:
    """Runs over some of the facts, one after another: those that say something else than alone."""
    kept, odd = Kept(), []
    for _ in range(3):
        there = [row for row in case.given if data.draw(st.booleans())]
        alone = run(case.book, case.worlds, there)
        after = kept.run(case.book, case.worlds, [batch(row) for row in there])
        if content(after) != content(alone):
            odd.append(there)
    return odd


@settings(max_examples=TRIED // 10)
@given(cases(BOOK), st.data())
def test_after_other_runs_a_run_says_what_it_says_alone(case: Case, data: st.DataObject) -> None:
    """Facts come and go from one run to the next, as events do from one history to the next."""
    assert differing(case, data) == []


@settings(max_examples=TRIED // 2)
@given(small_cases(), st.data())
def test_so_it_does_with_any_book(case: Case, data: st.DataObject) -> None:
    assert differing(case, data) == []
