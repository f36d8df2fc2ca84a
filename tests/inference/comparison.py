"""What a run says in one world, in words that any executor can be asked for."""

from collections import Counter
from collections.abc import Mapping
from itertools import product
from typing import Any

from engine.inference.run import Ledger
from tests.inference import naive
from tests.inference.naive_truths import status
from tests.inference.strategies import Case


def alone(case: Case) -> list[int]:
    """Each world of a case by itself."""
    tried = case.worlds
    held = product(*([(one.fork, reading) for reading in one.readings] for one in tried.choices))
    weak = (tried.weak_world(place) for place in range(len(tried.weak)))
    return [*(tried.world(dict(one)) for one in held), *weak]


def expected(case: Case) -> list[naive.World]:
    """What the naive executor says, world by world."""
    return [naive.run(case.book, case.given, world) for world in alone(case)]


def differences(ledger: Ledger, case: Case, wanted: list[naive.World]) -> list[str]:
    """Where a run differs from what was wanted; empty if it does not."""
    found = []
    for world, want in zip(alone(case), wanted, strict=True):
        pairs: tuple[tuple[Mapping[Any, Any], Mapping[Any, Any]], ...] = (
            (_facts(ledger, world), want.flat),
            (_derivations(ledger, world), Counter(want.derivations)),
            (_examined(ledger, world), Counter(want.examined)),
        )
        for is_, should in pairs:
            if is_ != should:
                odd = [key for key in {**is_, **should} if is_.get(key) != should.get(key)]
                found.append(f"in {case.worlds.readings(world)}: {odd[:3]}")
    return found


def content(ledger: Ledger) -> tuple[Any, ...]:
    """All that a run says, whatever the order in which it came about."""
    return (
        {(row.key, row.truth) for rows in ledger.store.rows.values() for row in rows},
        Counter(
            (done.rule.name, tuple(row.key for row in done.premises), repr(done.clause), done.truth)
            for derivations in ledger.derivations.values()
            for done in derivations
        ),
        Counter(
            (e.rule.name, tuple(row.key for row in e.premises), e.about, e.applies, e.holds)
            for examined in ledger.examined.values()
            for e in examined
        ),
    )


def _facts(ledger: Ledger, world: int) -> dict[naive.Content, str]:
    found: dict[naive.Content, str] = {}
    for kind, rows in ledger.store.rows.items():
        for row in rows:
            truth = status(row.truth, world)
            if truth != "no":
                found[kind, row.values] = truth
    return found


def _derivations(ledger: Ledger, world: int) -> Counter[Any]:
    return Counter(
        (
            done.rule.name,
            tuple((row.kind.key, row.values) for row in done.premises),
            done.clause,
            done.concluded.values,
            status(done.truth, world),
        )
        for derivations in ledger.derivations.values()
        for done in derivations
        if done.truth.possible & world
    )


def _examined(ledger: Ledger, world: int) -> Counter[Any]:
    return Counter(
        (
            one.rule.name,
            tuple((row.kind.key, row.values) for row in one.premises),
            one.about,
            one.clause,
            status(one.applies, world),
            status(one.holds, world),
        )
        for examined in ledger.examined.values()
        for one in examined
        if one.applies.possible & world
    )
