"""What is made of an agreement for every question about it, made once while it is asked about.

A question asked again of the same agreement need not work out anew which terms are there, which
readings are tried and which facts the terms are. Nothing here rests on what has happened.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, Final

from engine.inference.book import Book
from engine.model.agreement import Agreement

AGREEMENTS: Final = 8
"""Of how many agreements it is remembered; of the one not asked about longest it is forgotten."""
NAMES: Final = 500
"""How much of one agreement, before all of that is forgotten."""


class Remembered:
    """What has been made, by its name. Keeps what the names tell apart by identity alive."""

    def __init__(self, *of: object) -> None:
        self._of = of
        self._made: dict[Hashable, Any] = {}

    def once(self, key: Hashable, make: Callable[[], Any]) -> Any:
        """What is made by that name, which is made once."""
        made = self._made.get(key)
        if made is None:
            if len(self._made) >= NAMES:
                self._made.clear()
            made = self._made[key] = make()
        return made


_BY_AGREEMENT: OrderedDict[tuple[int, int], Remembered] = OrderedDict()


def of_agreement(agreement: Agreement, book: Book) -> Remembered:
    """What is remembered of an agreement under a book."""
    key = id(agreement), id(book)
    found = _BY_AGREEMENT.get(key)
    if found is None:
        found = _BY_AGREEMENT[key] = Remembered(agreement, book)
        if len(_BY_AGREEMENT) > AGREEMENTS:
            _BY_AGREEMENT.popitem(last=False)
    _BY_AGREEMENT.move_to_end(key)
    return found
