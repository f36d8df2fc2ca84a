"""Executors with a typical mistake each: the comparison must see all of them."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import Phase, given, settings

from engine.inference import conditions, durable, evaluate, folds, matching, nodes, plain
from engine.inference import expressions as x
from engine.inference import run as running
from engine.inference.book import assemble, load
from engine.inference.durable import Durable
from engine.inference.facts import Row, Store
from engine.inference.kinds import KindInfo, fact, info
from engine.inference.matching import Binding, Plan
from engine.inference.rules import conclude, rule
from engine.inference.run import run
from engine.inference.truth import NO, Truth, both
from engine.inference.worlds import worlds
from engine.model.calendar import Duration, days_after
from engine.model.unknown import UNKNOWN
from tests.inference import naive
from tests.inference.book_strategies import First, small_cases
from tests.inference.comparison import differences, expected
from tests.inference.expression_strategies import DAYS, Act, Vote
from tests.inference.strategies import Case, cases

BOOK = load()
DRAWN = 40
Patch = pytest.MonkeyPatch
Mistake = Callable[[Patch], None]


def two_votes(on: Any, *days: Any) -> Case:
    """Votes on one act, each certain, on these days, and what a rule makes of them."""
    act, vote = fact(Act), fact(Vote)
    found = rule(
        "first",
        of=[act],
        then=conclude(First, by=act.by, n=act.n, on=on(vote.on, vote, vote.by == act.by)),
        says="first",
    )
    rows = [
        Row(info(Act), ("a", "p", DAYS[0], DAYS[0], 0, "x", True), Truth(1, 0, 0)),
        *(
            Row(info(Vote), (f"v{n}", "p", 0, day, True), Truth(1, 0, 0))
            for n, day in enumerate(days)
        ),
    ]
    book = assemble(terms=[], events=[info(Act), info(Vote)], rules=[found])
    return Case(book, worlds([]), rows)


MADE_BY_HAND = (two_votes(x.only, *DAYS[:2]), two_votes(x.earliest, DAYS[0], UNKNOWN))
"""What is drawn too seldom to be counted on: a contradiction, and a day that is not known."""


@pytest.fixture(scope="module")
def bank() -> list[tuple[Case, list[naive.World]]]:
    """Cases, the same every time, with what is right about each."""
    kept: list[tuple[Case, list[naive.World]]] = []

    for drawn, times in ((cases(BOOK), DRAWN), (small_cases(), 3 * DRAWN)):

        @settings(max_examples=times, derandomize=True, database=None, phases=[Phase.generate])
        @given(drawn)
        def keep(case: Case) -> None:
            kept.append((case, expected(case)))

        keep()
    kept += [(case, expected(case)) for case in MADE_BY_HAND]
    return kept


@pytest.fixture
def broken() -> Iterator[Patch]:
    """What is compiled while a mistake is in must not outlive it."""
    matching.plan.cache_clear()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(evaluate, "_MADE", {})
        yield patch
    matching.plan.cache_clear()


def unknown_is_no(patch: Patch) -> None:
    patch.setattr(evaluate.Frame, "__post_init__", _without_unknown)


def _without_unknown(frame: Any) -> None:
    frame.certain = Truth(frame.worlds, 0, 0)
    frame.unknown = NO
    frame.judgement = Truth(0, 0, frame.worlds)


def silence_is_always_no(patch: Patch) -> None:
    patch.setattr(KindInfo, "open", property(lambda kind: False))


def not_exists_where_nobody_knows(patch: Patch) -> None:
    patch.setattr(conditions, "negate", lambda a, worlds: Truth(worlds & ~a.yes, 0, 0))


def possible_facts_are_certain_in_joins(patch: Patch) -> None:
    patch.setattr(running, "both", lambda a, b: Truth(both(a, b).possible, 0, 0))


def folds_do_not_see_possible_facts(patch: Patch) -> None:
    found = folds.Members.found

    def certain(self: Any, b: Any, w: Any) -> list[tuple[Row, Truth]]:
        return [(row, truth) for row, truth in found(self, b, w) if truth.yes]

    patch.setattr(folds.Members, "found", certain)


def a_month_is_30_days(patch: Patch) -> None:
    def before(day: date, length: Duration, month_end: str) -> date:
        return days_after(day, -30 * length.months - length.days)

    patch.setitem(evaluate.MOVES, "before", before)


def the_last_day_is_too_late(patch: Patch) -> None:
    patch.setitem(conditions.SIGNS, "<=", lambda one, other: one < other)


def a_join_has_the_worlds_of_its_last_fact(patch: Patch) -> None:
    def wrong(a: Truth, b: Truth) -> Truth:
        return b if b.possible and a.possible else NO

    patch.setattr(running, "both", wrong)


def one_binding_is_missed(patch: Patch) -> None:
    matches = plain.Plain.matches

    def most(self: Any, plan: Plan, store: Store) -> Iterator[Binding]:
        found = list(matches(self, plan, store))
        return iter(found[:-1] if len(found) > 1 else found)

    patch.setattr(plain.Plain, "matches", most)


def only_the_first_join_counts(patch: Patch) -> None:
    matching_ = Store.matching

    def loosely(self: Store, kind: str, fields: Any, key: Any) -> Any:
        return matching_(self, kind, fields[:1], key[:1])

    patch.setattr(Store, "matching", loosely)


def the_earliest_day_ignores_unknown_ones(patch: Patch) -> None:
    first = folds.first_in_each_world
    patch.setattr(
        folds, "first_in_each_world", lambda known, opened, *rest: first(known, NO, *rest)
    )


def judgement_comes_before_unknown(patch: Patch) -> None:
    def wrong(a: Truth, b: Truth) -> Truth:
        right = both(a, b)
        asked = (a.judgement | b.judgement) & right.possible
        return Truth(right.yes, right.unknown & ~asked, asked)

    patch.setattr(conditions, "both", wrong)
    patch.setattr(folds, "both", wrong)


def a_fact_found_twice_keeps_its_first_truth(patch: Patch) -> None:
    def add(self: Store, row: Row) -> Row:
        known = self._by_values.get((row.kind.key, row.values))
        return known if known is not None else add_new(self, row)

    add_new = Store.add
    patch.setattr(Store, "add", add)


def a_requirement_not_known_to_hold_is_unmet(patch: Patch) -> None:
    def wrong(a: Truth, worlds: int) -> Truth:
        return Truth(worlds & ~a.yes, 0, 0)

    patch.setattr(running, "negate", wrong)


def a_case_takes_its_first_choice(patch: Patch) -> None:
    case = evaluate._VALUES[nodes.Case]

    def first(node: Any, slots: Any) -> Any:
        return evaluate.value(node.choices[0][1], slots) if node.choices else case(node, slots)

    patch.setitem(evaluate._VALUES, nodes.Case, first)


def a_total_skips_what_may_be_there(patch: Patch) -> None:
    right = folds.added

    def added(parts: Any, one: Any, truth: Truth, add: Any) -> Any:
        return right(parts, one, Truth(truth.yes, 0, 0), add)

    patch.setattr(folds, "added", added)


def the_first_of_two_contradicting_values_counts(patch: Patch) -> None:
    patch.setattr(folds, "_agreed", lambda one, other: other if one is folds._NOTHING else one)


def a_fold_is_remembered_by_too_little(patch: Patch) -> None:
    once = folds.once
    patch.setattr(folds, "once", lambda fold, read: once(fold, read[1:]))


MISTAKES: tuple[Mistake, ...] = (
    unknown_is_no,
    silence_is_always_no,
    not_exists_where_nobody_knows,
    possible_facts_are_certain_in_joins,
    folds_do_not_see_possible_facts,
    a_month_is_30_days,
    the_last_day_is_too_late,
    a_join_has_the_worlds_of_its_last_fact,
    one_binding_is_missed,
    only_the_first_join_counts,
    the_earliest_day_ignores_unknown_ones,
    judgement_comes_before_unknown,
    a_fact_found_twice_keeps_its_first_truth,
    a_requirement_not_known_to_hold_is_unmet,
    a_case_takes_its_first_choice,
    a_total_skips_what_may_be_there,
    the_first_of_two_contradicting_values_counts,
    a_fold_is_remembered_by_too_little,
)


def durable_takes_all_values_for_the_same(patch: Patch) -> None:
    def first(self: Durable, value: Any) -> int:
        return self._rules.patterns.constants.get(value, 0)

    patch.setattr(Durable, "_number", first)


def durable_loses_a_match(patch: Patch) -> None:
    matches = Durable.matches

    def most(self: Durable, plan: Plan, store: Store) -> list[Binding]:
        return list(matches(self, plan, store))[1:]

    patch.setattr(Durable, "matches", most)


def durable_is_told_a_kind_too_late(patch: Patch) -> None:
    add = Durable.add

    def late(self: Durable, rows: Iterable[Row]) -> None:
        add(self, (row for row in rows if row.kind.name != "counted"))

    patch.setattr(Durable, "add", late)


@pytest.mark.skipif(not durable.available(), reason="durable_rules is not built here")
@pytest.mark.parametrize(
    "mistake",
    [
        durable_takes_all_values_for_the_same,
        durable_loses_a_match,
        durable_is_told_a_kind_too_late,
    ],
    ids=lambda mistake: mistake.__name__,
)
def test_the_comparison_sees_of_durable(
    mistake: Mistake, bank: list[tuple[Case, list[naive.World]]], broken: Patch
) -> None:
    mistake(broken)
    assert any(
        differences(run(case.book, case.worlds, case.given, Durable), case, right)
        for case, right in bank
    )


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.__name__)
def test_the_comparison_sees(
    mistake: Mistake, bank: list[tuple[Case, list[naive.World]]], broken: Patch
) -> None:
    mistake(broken)
    assert any(
        differences(run(case.book, case.worlds, case.given), case, right) for case, right in bank
    )


def test_the_comparison_sees_nothing_where_nothing_is_wrong(
    bank: list[tuple[Case, list[naive.World]]],
) -> None:
    for case, right in bank:
        assert differences(run(case.book, case.worlds, case.given), case, right) == []
