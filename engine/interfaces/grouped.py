"""Nine like sentences about nine parties become one."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.wording.command_sentences import Words, listed


@dataclass(slots=True)
class Group:
    """Entries that say the same of several: the sentence with a gap, and who fills it."""

    pattern: str
    names: list[str]
    first: Mapping[str, Any]

    def said(self, words: Words) -> str:
        pattern = self.pattern
        if len(self.names) > 1:
            pattern = pattern.replace("\0 has ", "\0 have ")  # the one verb that English bends
        return pattern.replace("\0", listed(words, self.names))


def grouped(
    entries: Iterable[Mapping[str, Any]],
    sentence: str,
    name_of: Callable[[Mapping[str, Any]], str],
    alike: Sequence[str],
) -> list[Group]:
    """The entries, joined where only the name in the sentence differs.

    `alike` are the keys that must be equal for two entries to be told as one.
    """
    groups: dict[tuple[Any, ...], Group] = {}
    for entry in entries:
        said, name = str(entry[sentence]), name_of(entry)
        pattern = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "\0", said) if name else said
        found = groups.setdefault(
            (pattern, *(entry[key] for key in alike)), Group(pattern, [], entry)
        )
        if name not in found.names:
            found.names.append(name)
    return list(groups.values())
