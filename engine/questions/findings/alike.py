"""Duties that one finding tells: of one bearer to several, and of several on one event."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from engine.questions.lists.duty import Duty

Key = tuple[str, str, str, str]
"""Kind of finding, duty, bearer, period; no bearer where several owe it on one event."""
RAISED: Final = "due"
"""What something that happened has raised, to be done by no certain day."""


@dataclass(slots=True)
class Alike:
    """One duty for one period, owed by one bearer to several, or by several on one event."""

    duties: list[Duty] = field(default_factory=list)

    @property
    def to(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(duty.beneficiary for duty in self.duties if duty.beneficiary))


def on_one_event(alike: Mapping[Key, Alike]) -> dict[Key, Alike]:
    """The same, those of several bearers as one where one event raised them towards the same.

    A call to renegotiate is one thing to answer, and stays one when only one has not answered.
    """
    raised: dict[Key, list[Key]] = {}
    for key, found in alike.items():
        kind, clause, bearer, period = key
        if kind == RAISED and bearer and found.duties[0].cause:
            raised.setdefault((kind, clause, "", period), []).append(key)
    into = {
        key: whole
        for whole, keys in raised.items()
        if whole not in alike and len({alike[key].to for key in keys}) == 1
        for key in keys
    }
    told: dict[Key, Alike] = {}
    for key, found in alike.items():
        told.setdefault(into.get(key, key), Alike()).duties.extend(found.duties)
    return told
