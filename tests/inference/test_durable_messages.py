"""What durable_rules is told: one test or more for each shape that crashes it or misleads it.

Every one was seen in release 2.0.28. The tests show that the adapter stays away from it;
the crashes themselves depend on the memory layout and are not provoked here.
"""

import json
from collections.abc import Iterator
from itertools import combinations
from typing import Any

import pytest
from hypothesis import Phase, given, settings

from engine.inference import durable
from engine.inference.book import Book, assemble, load
from engine.inference.durable import MOST_FACTS, Durable, DurableError
from engine.inference.fence import (
    MOST_FACTS_OF_A_RULE,
    MOST_FIELDS,
    MOST_PATTERNS_ON_A_KIND,
    MOST_RULES,
)
from engine.inference.kinds import fact, info
from engine.inference.patterns import patterns
from engine.inference.rules import conclude, rule
from engine.inference.run import run
from tests.inference.deeds import PAIRS, Deed, Pair, deeds, found
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


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Every message that reaches the library."""
    messages: list[dict[str, Any]] = []
    host = durable._host().durable
    assert_fact = host.assert_fact

    def spy(ruleset: str, message: dict[str, Any]) -> Any:
        messages.append(dict(message))
        return assert_fact(ruleset, message)

    monkeypatch.setattr(host, "assert_fact", spy)
    return messages


def conditions(book: Book) -> Iterator[tuple[str, Any]]:
    ruleset = patterns(book).ruleset(lambda number: lambda closure: None)
    for name, described in ruleset.items():
        if name != "boot":
            for place, condition in enumerate(described["all"]):
                ((alias, tests),) = condition.items()
                assert alias == f"f{place}"
                yield alias, tests


def test_a_condition_is_a_kind_then_equalities_and_after_joins_one_that_cannot_fail() -> None:
    """A join that fails last makes the library read past the end of the tests: a crash."""
    for _, condition in conditions(BOOK):
        tests = condition.get("$and", [condition])
        assert list(tests[0]) == ["k"]
        joins = [test for test in tests if isinstance(next(iter(test.values())), dict)]
        if joins:
            assert tests[-1] == {"w": {"f0": "w"}}


def test_no_condition_has_an_operator_but_and() -> None:
    """Orders, joins inside `$or`, `$not`, `$nex`: crashes, endless loops, wrong answers."""
    written = json.dumps(dict(conditions(BOOK)))
    assert {word for word in written.split('"') if word.startswith("$")} <= {"$and"}


def test_no_join_is_on_the_id_or_the_session() -> None:
    """Such a join reads freed memory."""
    for _, condition in conditions(BOOK):
        for test in condition.get("$and", [condition]):
            name, other = next(iter(test.items()))
            joined = list(other.values()) if isinstance(other, dict) else []
            assert all(each in ("k", "w") or each[0] == "p" for each in (name, *joined))


def test_a_ruleset_is_made_anew_each_time() -> None:
    """The library takes the actions out of what it is given."""
    made = patterns(PAIRS)
    first = made.ruleset(lambda number: lambda closure: None)
    del first["boot"]["run"]
    assert "run" in made.ruleset(lambda number: lambda closure: None)["boot"]


def test_values_are_small_whole_numbers_and_every_property_is_there(
    case: Case, told: list[dict[str, Any]]
) -> None:
    """Texts, floats and Booleans compare wrong or crash; a missing property stops half-way."""
    run(BOOK, case.worlds, case.given, Durable)
    names: dict[int, set[str]] = {}
    for message in told[1:]:
        values = [value for name, value in message.items() if name not in ("id", "sid")]
        assert {type(value) for value in values} == {int}
        assert all(0 <= value < MOST_FACTS * MOST_FIELDS for value in values)
        assert names.setdefault(message["k"], set(message)) == set(message)
        assert message["id"].isascii()
    assert len(told) > 1


def test_only_facts_that_a_join_may_need_are_told(told: list[dict[str, Any]], case: Case) -> None:
    """Each costs some 30 microseconds, and as much again for a match."""
    rows = run(BOOK, case.worlds, case.given, Durable).store.rows
    asked = patterns(BOOK).kinds
    wanted = [r for kind in asked for r in rows.get(kind, ()) if asked[kind].wants(r.values)]
    assert len(told) - 1 == len(wanted) < sum(map(len, rows.values()))


def test_a_fact_that_shares_nothing_with_those_before_it_is_left_to_a_loop() -> None:
    """Every pair of what shares nothing is a firing: a thousand of two parties and a notice."""
    one, other, last = (fact(Deed, name) for name in ("one", "other", "last"))
    pair = conclude(Pair, one=one.id, other=last.id)

    def asked(of: list[Any], where: Any) -> list[int]:
        made = rule("deeds", of=of, where=where, then=pair, says="pair")
        return [len(p) for p in patterns(assemble(terms=[], events=[info(Deed)], rules=[made]))
                .numbers]  # fmt: skip

    assert asked([one, other, last], (one.by == other.by) & (last.n == other.n)) == [3]
    assert asked([one, other, last], (one.by == last.by)) == [3]
    assert asked([one, other, last], (one.by == other.by) & (last.n > other.n)) == [2]
    assert asked([one, last], one.n < last.n) == []


def test_a_session_begins_with_a_fact_that_fires(told: list[dict[str, Any]]) -> None:
    """A session in which nothing ever fired cannot be deleted: a crash."""
    found(PAIRS, [])
    found(PAIRS, deeds("p"))
    assert [message["id"] for message in told] == ["boot", "boot", "m0"]
    assert len({message["sid"] for message in told}) == 2


def test_nothing_but_single_facts_is_ever_told(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """Batches lose firings, retracting leaves wrong ones, events are consumed, timers run."""
    host = durable._host().durable
    for name in ("post", "post_batch", "assert_facts", "retract_fact", "retract_facts"):
        monkeypatch.setattr(host, name, _forbidden)
    run(BOOK, case.worlds, case.given, Durable)


def _forbidden(*_: Any) -> None:
    raise AssertionError("outside the fence")


def fnv1a(text: str) -> int:
    number = 2166136261
    for byte in text.encode():
        number = (number ^ byte) * 16777619 % 2**32
    return number


def test_the_hash_is_the_one_in_which_these_names_collide() -> None:
    assert fnv1a("event-95618") == fnv1a("event-240320")
    assert fnv1a("f6059") == fnv1a("f264602")


def test_no_two_names_that_the_adapter_uses_have_the_same_hash() -> None:
    names = ["id", "sid", "k", "w", "boot", "$s", "exception"]
    names += [f"p{place}" for place in range(MOST_FIELDS)]
    names += [f"r{number}" for number in range(MOST_RULES)]
    names += [f"f{place}" for place in range(MOST_FACTS_OF_A_RULE)]
    assert len({fnv1a(name) for name in names}) == len(names)


def test_no_two_message_ids_or_values_of_a_session_have_the_same_hash() -> None:
    ids = ["boot", *(f"m{number}" for number in range(MOST_FACTS))]
    assert len({fnv1a(each) for each in ids}) == len(ids)
    values = [str(number) for number in range(20 * MOST_FACTS)]
    assert len({fnv1a(each) for each in values}) == len(values)


def test_a_session_refuses_more_facts_than_were_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(durable, "MOST_FACTS", 3)
    with pytest.raises(DurableError, match="more than 3 facts"):
        found(PAIRS, deeds("p", "q", "p", "q"))


def test_a_fact_may_stand_for_two_of_a_rule() -> None:
    """By default the library lets a fact take part only once in a match."""
    assert {("e0", "e0"), ("e1", "e1"), ("e2", "e2"), ("e0", "e2"), ("e2", "e0")} == found(
        PAIRS, deeds("p", "q", "p")
    )


def test_sixty_patterns_on_one_kind_still_match() -> None:
    """From 65 on the library refuses the fact: the fence keeps a book below."""
    one, other = fact(Deed, "one"), fact(Deed, "other")
    rules = []
    for number, (low, high) in enumerate(
        list(combinations(range(9), 2))[: MOST_PATTERNS_ON_A_KIND // 2]
    ):
        where = (one.by == other.by) & (one.n == low) & (other.n == high)
        then = conclude(Pair, one=one.id, other=other.id)
        rules.append(rule(f"r{number}", of=[one, other], where=where, then=then, says="pair"))
    book = assemble(terms=[], events=[info(Deed)], rules=rules)
    assert sum(len(pattern) for pattern in patterns(book).numbers) == MOST_PATTERNS_ON_A_KIND
    assert len(found(book, deeds(*"p" * 9))) == len(rules)
