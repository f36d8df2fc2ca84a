"""Runs that share their work: each says what it would say alone."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.inference import expressions as x
from engine.inference.book import Book, assemble, load
from engine.inference.evaluate import condition
from engine.inference.facts import Row
from engine.inference.kinds import fact, info
from engine.inference.rules import conclude, rule
from engine.inference.run import Ledger, run
from engine.inference.shared import Batch, Kept
from engine.inference.truth import NO, Truth
from tests.inference.book_strategies import TWO_FORKS, First, small_cases
from tests.inference.expression_strategies import Act, Vote
from tests.inference.strategies import Case, cases

BOOK = load()
act, vote = fact(Act), fact(Vote)
DONE = x.exists(act, act.n == vote.act)
CERTAIN = Truth((1 << 4) - 1, 0, 0)
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


def counted() -> Book:
    """`First` of each vote on an act that there is."""
    first = conclude(First, by="p", n=vote.act, on=vote.on)
    found = rule("done", of=[vote], where=DONE, then=first, says="done")
    return assemble(terms=[], events=[info(Act), info(Vote)], rules=[found])


def event(kind: Any, number: int) -> Row:
    """An act with a number, or a vote on the act that has it."""
    described = info(kind)
    named = {"id": f"{described.name}-{number}", "by": "p", "n": number, "act": number}
    return Row(described, tuple(named.get(one.name, "x") for one in described.fields), CERTAIN)


def test_an_act_that_comes_later_is_found_where_acts_are_looked_up_by_number() -> None:
    """The second run goes on from the vote and the first act, after which acts are looked up."""
    kept, book = Kept(), counted()
    before = [batch(event(Vote, 3)), batch(event(Act, 1))]

    found = [
        len(kept.run(book, TWO_FORKS, [*before, batch(event(Act, n))]).store.of(info(First).key))
        for n in (2, 3)
    ]

    assert found == [0, 1]


def test_which_kinds_were_looked_at_is_known_also_where_nothing_was_found() -> None:
    book = counted()
    (asked,) = book.rules
    there = condition(asked.where, {asked.of[0]: 0})

    for record in ([batch(event(Vote, 3))], [batch(event(Vote, 3)), batch(event(Act, 1))]):
        ledger = Kept().run(book, TWO_FORKS, record)
        assert there((event(Vote, 3),), ledger.frame) == NO
        assert ledger.shared.looked_at == {info(Act).key}


def test_what_another_has_looked_at_too_is_known_of_who_asks_after_it() -> None:
    """A fold is worked out once in a run, and yet each question tells what it rests on."""
    book = counted()
    (asked,) = book.rules
    there = condition(asked.where, {asked.of[0]: 0})
    ledger = Kept().run(book, TWO_FORKS, [batch(event(Vote, 3))])

    for _ in range(2):
        ledger.look_afresh()
        assert there((event(Vote, 3),), ledger.frame) == NO
        assert ledger.shared.looked_at == {info(Act).key}
