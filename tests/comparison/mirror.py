"""A change between two versions as it is from the other side."""

from dataclasses import replace
from typing import Final

from engine.comparison.change import Change, How

HOW: Final[dict[How, How]] = {"added": "removed", "removed": "added"}


def mirrored(change: Change) -> Change:
    how = HOW.get(change.how, change.how)
    return replace(change, how=how, old=change.new, new=change.old)
