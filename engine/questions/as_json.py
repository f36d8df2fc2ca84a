"""Values as JSON has them."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from engine.model.unknown import Open


def plain(value: Any) -> Any:
    """A day as text, what is open as null, the rest as it is."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Open):
        return None
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    if is_dataclass(value):
        return {one.name: plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Mapping):
        return {str(name): plain(one) for name, one in value.items()}
    return value
