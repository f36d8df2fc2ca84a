"""The plain executor: bindings by hash joins. The reference, and the fallback everywhere."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from engine.inference.facts import Row, Store
from engine.inference.matching import Plan, plan
from engine.inference.rules import Rule
from engine.inference.truth import NO, Truth
from engine.inference.varied import Binding, Frame


def joined(rule: Rule, frame: Frame) -> Iterator[Binding]:
    """Every binding of a rule's facts that satisfies its joins, whatever else it says."""
    ready = plan(rule)
    always = tuple(_always for _ in ready.early)
    return Plain(frame).matches(replace(ready, early=always), frame.store)


def _always(b: Binding, w: Frame) -> Truth:
    return w.certain


class Plain:
    """Nested lookups in the store's indices; cuts a branch as soon as a condition says no."""

    name = "plain"

    def __init__(self, frame: Frame) -> None:
        self.frame = frame

    def add(self, rows: Iterable[Row]) -> None:
        """Nothing to do: the store has the facts."""

    def matches(self, plan: Plan, store: Store) -> Iterator[Binding]:
        return self._extended((), plan, store)

    def close(self) -> None:
        """Nothing is held."""

    def _extended(self, bound: Binding, plan: Plan, store: Store) -> Iterator[Binding]:
        if len(bound) == len(plan.steps):
            yield bound
            return
        step = plan.steps[len(bound)]
        fields = tuple(join.own for join in step.joins)
        key = tuple(
            join.constant
            if join.earlier is None
            else bound[join.earlier[0]].values[join.earlier[1]]
            for join in step.joins
        )
        early = plan.early[len(bound)]
        for row in store.matching(step.kind, fields, key):
            longer = (*bound, row)
            if early(longer, self.frame) is not NO:
                yield from self._extended(longer, plan, store)
