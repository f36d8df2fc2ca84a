"""A sentence that is yet to be worded: a key, and the values that it speaks of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is to be said; the wording in a language is looked up last."""

    key: str
    values: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))


def sentence(key: str, /, **values: Any) -> Sentence:
    return Sentence(key, MappingProxyType(values))
