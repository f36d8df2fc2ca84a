"""Two texts word by word."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, Literal

from engine.model.agreement import Clause

Mark = Literal["both", "old", "new"]
_WORD: Final = re.compile(r"\s*(?:\d{1,3}(?: \d{3})+\b|[^\W_](?:[\w\-–/:§.@]*[\w§])?|[^\w\s]|_)")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that both have, or one of them only; with the space before them.

    What is marked `both` and `old`, joined, is the old text; `both` and `new` the new one.
    """

    mark: Mark
    words: str


def words_of(clause: Clause) -> str:
    """The words of a clause on one line: line breaks and double spaces are not words."""
    return " ".join(" ".join(quote.text.split()) for quote in clause.quotes)


def compared(old: str, new: str) -> tuple[Stretch, ...]:
    """Where the two differ; the same from the other side, but for direction."""
    if old > new:
        flipped: dict[Mark, Mark] = {"old": "new", "new": "old", "both": "both"}
        turned = [Stretch(flipped[one.mark], one.words) for one in compared(new, old)]
        return tuple(_old_first(turned))
    return tuple(_stretches(_words(old), _words(new)))


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _stretches(old: Sequence[str], new: Sequence[str]) -> Iterable[Stretch]:
    one, other = ([word.strip() for word in side] for side in (old, new))
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    for tag, i, j, m, n in matcher.get_opcodes():
        before, after = old[i:j], new[m:n]
        if tag == "equal" and before == after:
            yield Stretch("both", "".join(before))
            continue
        if before:
            yield Stretch("old", "".join(before))
        if after:
            yield Stretch("new", "".join(after))


def _old_first(stretches: Sequence[Stretch]) -> Iterable[Stretch]:
    """What goes before what comes, where both stand in one place."""
    waiting: list[Stretch] = []
    for one in stretches:
        if one.mark == "new":
            waiting.append(one)
            continue
        if one.mark == "both":
            yield from waiting
            waiting = []
            yield one
        else:
            yield one
            yield from waiting
            waiting = []
    yield from waiting
