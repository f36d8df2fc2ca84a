"""Parts of an effect, read off a ledger world by world."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.inference.truth import NO, Truth, either
from engine.inference.varied import first_in_each_world
from engine.model.agreement import Agreement, Forked
from engine.model.calendar import LONG_AGO, NEVER
from engine.model.unknown import JUDGEMENT, UNKNOWN

Values = tuple[tuple[Any, int], ...]
T = TypeVar("T")


def rows(ledger: Ledger, kind: str, **equal: Any) -> list[Row]:
    """The facts of a kind whose fields have these values."""
    found = ledger.store.of(kind)
    if not found or not equal:
        return [*found]
    places = tuple(found[0].kind.index[name] for name in equal)
    return [*ledger.store.matching(kind, places, tuple(equal.values()))]


def clauses(ledger: Ledger, kind: str, among: Callable[[Row], bool]) -> Iterator[str]:
    """The clauses of the facts of a kind that may be there, each once."""
    arguable = ledger.worlds.arguable
    rows = (one for one in ledger.store.of(kind) if one.truth.possible & arguable and among(one))
    yield from dict.fromkeys(str(one.value("clause")) for one in rows)


def stated_in(value: Any, agreement: Agreement, ledger: Ledger, world: int) -> Any:
    """What a field of a term holds under the readings of one world; main of a fork not tried."""
    if not isinstance(value, Forked):
        return value
    tried = ledger.worlds.readings(world)
    return value.values[tried.get(value.fork, agreement.forks[value.fork].main)]


def earliest(ledger: Ledger, found: Iterable[tuple[Any, Truth]]) -> Values:
    """The earliest value in each world; None where there is none, or it is not known."""
    return _extreme(ledger, found, NEVER, latest=False)


def latest(ledger: Ledger, found: Iterable[tuple[Any, Truth]]) -> Values:
    """The latest value in each world; None where there is none, or it is not known."""
    return _extreme(ledger, found, LONG_AGO, latest=True)


def _extreme(
    ledger: Ledger, found: Iterable[tuple[Any, Truth]], nothing: Any, *, latest: bool
) -> Values:
    known, open_truth = [], NO
    for value, truth in found:
        if value is UNKNOWN or value is JUDGEMENT:
            open_truth = either(open_truth, Truth(0, truth.possible, 0))
        else:
            known.append((value, truth))
    known.sort(key=lambda pair: pair[0], reverse=latest)
    parts = first_in_each_world(known, open_truth, nothing, ledger.frame)
    return merged(
        (None if value in (UNKNOWN, JUDGEMENT, nothing) else value, worlds)
        for value, worlds in parts
    )


def of_field(found: Iterable[Row], name: str) -> list[tuple[Any, Truth]]:
    return [(row.value(name), row.truth) for row in found]


def certain(ledger: Ledger, found: Sequence[Row], name: str) -> Values:
    """The value of the fact that is there; None in worlds without one."""
    parts = [(row.value(name), row.truth.yes) for row in found]
    covered = 0
    for _, worlds in parts:
        covered |= worlds
    return merged([*parts, (None, ledger.worlds.all & ~covered)])


def combined(function: Callable[..., Any], *several: Values) -> Values:
    """A function of several parts, world by world; None if any of them is None."""
    built: list[tuple[tuple[Any, ...], int]] = [((), -1)]
    for values in several:
        built = [
            ((*before, value), seen & worlds)
            for before, seen in built
            for value, worlds in values
            if seen & worlds
        ]
    return merged((None if None in given else function(*given), worlds) for given, worlds in built)


def by_worlds(several: Mapping[T, int]) -> dict[int, tuple[T, ...]]:
    """Those that share the same worlds, together; those without any left out."""
    found: dict[int, tuple[T, ...]] = {}
    for one, worlds in several.items():
        if worlds:
            found[worlds] = (*found.get(worlds, ()), one)
    return found


def merged(parts: Iterable[tuple[Any, int]]) -> Values:
    """One entry per value."""
    by_value: dict[Any, int] = {}
    for value, worlds in parts:
        if worlds:
            by_value[value] = by_value.get(value, 0) | worlds
    return tuple(by_value.items())


def single(
    ledger: Ledger, seen: Sequence[tuple[Row, int]], field: str, otherwise: Any = UNKNOWN
) -> Values:
    """A field of the facts, each with the worlds in which it counts, as one value in each world.

    `otherwise` in worlds without one, or with several that may be it.
    """
    held: dict[Any, int] = {}
    for one, worlds in seen:
        held[one.value(field)] = held.get(one.value(field), 0) | worlds
    once = twice = 0
    for worlds in held.values():
        once, twice = once | worlds, twice | once & worlds
    told = [(value, worlds & ~twice) for value, worlds in held.items()]
    return merged([*told, (otherwise, ledger.worlds.all & (~once | twice))])
