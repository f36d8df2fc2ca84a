"""Truths as words, and what is known of values that may be open, for the reference executor."""

from collections.abc import Iterable
from typing import Any

from engine.model import calendar
from engine.model.unknown import JUDGEMENT, UNKNOWN

AND = ("no", "unknown", "judgement", "yes")
OR = ("yes", "unknown", "judgement", "no")
NOT = {"yes": "no", "no": "yes", "unknown": "unknown", "judgement": "judgement"}


def all_of(truths: Iterable[str]) -> str:
    return _first(AND, truths)


def any_of(truths: Iterable[str]) -> str:
    return _first(OR, truths)


def _first(order: tuple[str, ...], truths: Iterable[str]) -> str:
    """Whichever of the truths stands first in the order; without any, what stands last."""
    found = order[-1]
    for truth in truths:
        found = min(found, truth, key=order.index)
        if found == order[0]:
            break
    return found


def status(truth: Any, world: int) -> str:
    """A truth in one world, read off its bit sets."""
    names = ("yes", "unknown", "judgement")
    return next((name for name in names if getattr(truth, name) & world), "no")


def lifted(test: Any, *given: Any) -> str:
    if any(value is UNKNOWN for value in given):
        return "unknown"
    return "judgement" if any(value is JUDGEMENT for value in given) else str(test())


def compared(sign: str, one: Any, other: Any) -> str:
    if sign in ("==", "!="):
        return "yes" if (one == other) == (sign == "==") else "no"
    order = (one > other) - (one < other)
    return "yes" if order in {"<": (-1,), "<=": (-1, 0), ">": (1,), ">=": (1, 0)}[sign] else "no"


def moved(how: str, day: Any, length: Any, month_end: Any) -> Any:
    if how == "latest start":
        return calendar.latest_start(day, length, month_end)
    return calendar.after(day, length if how == "after" else length.times(-1), month_end)


def nth(edge: str, first: Any, length: Any, step: Any, n: int) -> Any:
    if edge == "first":
        return calendar.nth_start(first, length, step, n)
    return calendar.days_after(calendar.nth_start(first, length, step, n + 1), -1)
