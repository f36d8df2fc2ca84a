"""The executors mean the same: facts, truths and derivations, in every world."""

from collections import Counter
from datetime import date
from random import Random

import pytest
from hypothesis import event, given, settings
from hypothesis import seed as seeded
from hypothesis import strategies as st

from engine.inference import durable
from engine.inference.book import alive, asked_value, assemble, fields_asked, load
from engine.inference.durable import Durable
from engine.inference.run import Ledger, run
from engine.inference.worlds import worlds
from tests.inference.book_strategies import small_cases
from tests.inference.comparison import content, differences, expected
from tests.inference.drafts import given_kinds
from tests.inference.strategies import Case, cases, rows_of
from tests.inference.written import RECORDS, asked_on, days_asked

BOOK = load()
TRIED = settings().max_examples
DRAWN = 600
"""So many that the share of cases in which something happens hardly varies."""
BATCHES = 12
"""Cases of one draw resemble each other: of 600, from 46 to 143 had a notice openly good."""
OFTEN = frozenset({"way-out", "good", "departure", "window", "counted", "timely-dialogue"})
built = pytest.mark.skipif(not durable.available(), reason="durable_rules is not built here")


@settings(max_examples=TRIED // 2)
@given(cases(BOOK))
def test_plain_says_in_every_world_what_the_naive_executor_says(case: Case) -> None:
    ledger = run(BOOK, case.worlds, case.given)
    assert differences(ledger, case, expected(case)) == []
    for kind in OFTEN & set(ledger.store.rows):
        event(kind)


@built
@settings(max_examples=TRIED)
@given(cases(BOOK))
def test_durable_says_what_plain_says(case: Case) -> None:
    plain = run(BOOK, case.worlds, case.given)
    assert content(run(BOOK, case.worlds, case.given, Durable)) == content(plain)


@settings(max_examples=2 * TRIED)
@given(small_cases())
def test_the_executors_agree_on_any_book(case: Case) -> None:
    ledger = run(case.book, case.worlds, case.given)
    assert differences(ledger, case, expected(case)) == []
    for kind in ("first", "second", "unmet: required"):
        event(f"{kind}: {bool(ledger.store.of(kind))}")
    if durable.available():
        assert content(run(case.book, case.worlds, case.given, Durable)) == content(ledger)


@settings(max_examples=TRIED // 2)
@given(cases(BOOK))
def test_without_the_rules_that_cannot_fire_a_run_says_the_same(case: Case) -> None:
    kinds = {row.kind.key for row in case.given}
    values = {
        asked_value(row.kind.key, field, row.value(field))
        for row in case.given
        for field in fields_asked(BOOK).get(row.kind.key, ())
    }
    present = frozenset(kinds | values)
    part = alive(BOOK, present)
    assert content(run(part, case.worlds, case.given)) == content(
        run(BOOK, case.worlds, case.given)
    )
    event(f"{10 * len(part.rules) // len(BOOK.rules)} tenths of the rules can fire")


@built
@settings(max_examples=TRIED // 5)
@given(cases(BOOK), st.integers(0, 1000))
def test_neither_the_order_of_facts_nor_that_of_rules_makes_a_difference(
    case: Case, seed: int
) -> None:
    rules, facts = list(BOOK.rules), list(case.given)
    Random(seed).shuffle(rules)
    Random(seed).shuffle(facts)
    book = assemble(terms=BOOK.terms.values(), events=BOOK.events.values(), rules=rules)
    first = content(run(BOOK, case.worlds, case.given))
    assert content(run(book, case.worlds, facts)) == first
    assert content(run(book, case.worlds, facts, Durable)) == first


@settings(max_examples=TRIED // 5)
@given(cases(BOOK), st.data())
def test_a_part_of_the_book_says_of_its_goals_what_the_whole_says(
    case: Case, data: st.DataObject
) -> None:
    goal = data.draw(st.sampled_from(sorted({rule.then.kind.key for rule in BOOK.rules})))
    whole = run(BOOK, case.worlds, case.given)
    part = run(BOOK.upstream(frozenset({goal})), case.worlds, case.given)
    assert {(row.key, row.truth) for row in part.store.of(goal)} == {
        (row.key, row.truth) for row in whole.store.of(goal)
    }


def written_case(name: str, on: date, seed: Random) -> Case:
    """A written record as it stands, asked about on a day."""
    made = worlds([])
    drafts = asked_on(BOOK, name, on, seed)
    return Case(BOOK, made, [row for draft in drafts for row in rows_of(draft, made)])


@pytest.mark.parametrize("name", sorted(RECORDS))
def test_the_executors_agree_on_a_written_record_day_by_day(name: str) -> None:
    days, seed = days_asked(BOOK, name), Random(name)
    for on in (*days[:: max(1, len(days) // 6)], days[-1]):
        case = written_case(name, on, seed)
        ledger = run(BOOK, case.worlds, case.given)
        assert differences(ledger, case, expected(case)) == []
        if durable.available():
            assert content(run(BOOK, case.worlds, case.given, Durable)) == content(ledger)


NEVER_UNMET = {"police-report": "it is asked only where a report is not needed, and then it is met"}
"""The rules that conclude nothing in what is drawn or written, and why."""


def test_what_is_drawn_or_written_reaches_every_kind_and_every_rule() -> None:
    """Otherwise the executors might agree on nothing at all.

    Always the same draws where the same modules are loaded: Hypothesis draws constants that it
    finds in them, so a run of all tests draws other facts than one of this file. What draws seldom
    bring about, a written record does.
    """
    certain: Counter[str] = Counter()
    open_: Counter[str] = Counter()
    fired: set[str] = set()

    def look(case: Case) -> Ledger:
        ledger = run(BOOK, case.worlds, case.given)
        fired.update(
            done.rule.name
            for derivations in ledger.derivations.values()
            for done in derivations
            if done.truth.possible
        )
        return ledger

    def count(case: Case) -> None:
        facts = look(case).store.rows.items()
        certain.update(kind for kind, rows in facts if any(row.truth.yes for row in rows))
        open_.update(
            kind for kind, rows in facts if any(row.truth.possible & ~row.truth.yes for row in rows)
        )

    for number in range(BATCHES):
        draw = settings(max_examples=DRAWN // BATCHES, database=None)(given(cases(BOOK))(count))
        seeded(number)(draw)()
    written_too: set[str] = set()
    for name in sorted(RECORDS):
        seed = Random(name)
        for on in days_asked(BOOK, name):
            written_too.update(look(written_case(name, on, seed)).store.rows)
    assert {kind: certain[kind] for kind in OFTEN if certain[kind] < DRAWN // 10} == {}
    assert {kind: open_[kind] for kind in ("good", "departure") if open_[kind] < DRAWN // 10} == {}
    assert {kind.key for kind in given_kinds(BOOK)} <= set(certain)
    reached = {*certain, *open_, *written_too}
    unmet = {rule.then.kind.key for rule in BOOK.rules if rule.id in NEVER_UNMET}
    assert {rule.then.kind.key for rule in BOOK.rules} - reached == unmet
    assert {rule.name for rule in BOOK.rules} - fired == {
        rule.name for rule in BOOK.rules if rule.id in NEVER_UNMET
    }
