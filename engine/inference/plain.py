"""The plain executor: bindings by hash joins. The reference, and the fallback everywhere."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from engine.inference.facts import Row, Store
from engine.inference.matching import Match, Plan, Step, plan
from engine.inference.rules import Rule
from engine.inference.truth import NO, both
from engine.inference.varied import Binding, Frame, Judge


def joined(rule: Rule, frame: Frame) -> Iterator[Binding]:
    """Every binding of a rule's facts that satisfies its joins, whatever else it says."""
    ready = plan(rule)
    nothing = (None,) * len(ready.steps)
    return (found for found, _ in Plain(frame).matches(replace(ready, early=nothing), frame.store))


class Plain:
    """Nested lookups in the store's indices; cuts a branch as soon as a condition says no."""

    name = "plain"

    def __init__(self, frame: Frame) -> None:
        self.frame = frame

    def add(self, rows: Iterable[Row]) -> None:
        """Nothing to do: the store has the facts."""

    def matches(self, plan: Plan, store: Store) -> list[Match]:
        return self.extended([((), self.frame.certain)], plan, store)

    def extended(self, found: list[Match], plan: Plan, store: Store) -> list[Match]:
        """Bindings of a plan's first facts, with the others."""
        first = len(found[0][0]) if found else 0
        for step, early in zip(plan.steps[first:], plan.early[first:], strict=True):
            if not found:
                break
            found = self._longer(found, step, early, store)
        return found

    def close(self) -> None:
        """Nothing is held."""

    def _longer(
        self, found: list[Match], step: Step, early: Judge | None, store: Store
    ) -> list[Match]:
        """The bindings with one fact more, judged by what can be judged by then."""
        frame, certain = self.frame, self.frame.certain
        rows: Sequence[Row] = ()
        looked_up = store.index(step.kind, step.fields) if step.joins else None
        if looked_up is None:
            rows = store.of(step.kind)
        longer: list[Match] = []
        for bound, truth in found:
            if looked_up is not None:
                rows = looked_up.get(step.key(bound), ())
            for row in rows:
                one = (*bound, row)
                judged = certain if early is None else early(one, frame)
                if judged is not certain:
                    judged = judged if truth is certain else both(truth, judged)
                    if judged is not NO:
                        longer.append((one, judged))
                else:
                    longer.append((one, truth))
        return longer
