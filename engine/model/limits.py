"""Within what a number on record can be, and within what it usually is."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Limits:
    """Outside `possible` a number is refused, outside `usual` it is only remarked on.

    Both ends are included; money is in whole öre. `says` names the sentences. Nothing that
    could be a true record is to be refused.
    """

    says: str
    possible: tuple[int, int]
    usual: tuple[int, int]


def limits(**fields: Limits) -> Mapping[str, Limits]:
    """Limits by field."""
    return MappingProxyType(fields)
