"""Two texts word by word."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, Literal

Mark = Literal["both", "old", "new"]
_WORD: Final = re.compile(r"\s*(?:\d{1,3}(?: \d{3})+\b|[^\W_](?:[\w\-–/:§.@]*[\w§])?|[^\w\s]|_)")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that both have, or one of them only; with the space before them.

    What is marked `both` and `old`, joined, is the old text; `both` and `new` the new one.
    """

    mark: Mark
    words: str


def compared(old: str, new: str) -> tuple[Stretch, ...]:
    """Where the two differ; the same from the other side, but for direction."""
    if old > new:
        flipped: dict[Mark, Mark] = {"old": "new", "new": "old", "both": "both"}
        turned = [Stretch(flipped[one.mark], one.words) for one in compared(new, old)]
        return tuple(_old_first(turned))
    return tuple(_stretches(_words(old), _words(new)))


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _stretches(old: Sequence[str], new: Sequence[str]) -> list[Stretch]:
    one, other = ([word.strip() for word in side] for side in (old, new))
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    found: list[Stretch] = []
    for tag, i, j, m, n in matcher.get_opcodes():
        if tag == "equal":
            for before, after in zip(old[i:j], new[m:n], strict=True):
                _same_word(found, before, after)
            continue
        _add(found, "old", "".join(old[i:j]))
        _add(found, "new", "".join(new[m:n]))
    return found


def _same_word(found: list[Stretch], old: str, new: str) -> None:
    """A word that both have; the space before it may be of one side only.

    Where words come or go at the beginning of a text, the space after them is theirs.
    """
    if old == new:
        _add(found, "both", old)
        return
    mark, other, spaced = ("new", old, new) if len(new) > len(old) else ("old", new, old)
    if found and found[-1].mark == mark and spaced.lstrip() == other:
        space = spaced[: len(spaced) - len(other)]
        found[-1] = Stretch(found[-1].mark, found[-1].words + space)
        _add(found, "both", other)
        return
    _add(found, "old", old)
    _add(found, "new", new)


def _add(found: list[Stretch], mark: Mark, words: str) -> None:
    """The words, as part of the last stretch if that is marked alike."""
    if found and found[-1].mark == mark:
        found[-1] = Stretch(mark, found[-1].words + words)
    elif words:
        found.append(Stretch(mark, words))


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
