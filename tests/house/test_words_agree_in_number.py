"""A number before a noun: the sentence for one differs from that for several, or needs none."""

import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import walk_packages
from typing import Any, Final

import pytest

import engine.wording

NUMBERS: Final = "n|all|count|days|done|hours|killed|left|months|number|surviving|times|tried|years"
COUNTED: Final = re.compile(rf"(?<!: )\{{(?:{NUMBERS})\}}[ \u00a0]([^\W\d_]+)")
SAME_FOR_ONE: Final = {
    *("till", "utan", "ingen"),
    *("more", "of", "not"),
    *("at", "as", "is", "too", "compared", "and"),  # of `{left}`, which is also a side
    *("som", "jämfört", "och", "återstår", "för"),
}
"""Words after a number that are the same for one and for several."""
NEVER_ONE: Final = {
    "kept.duties": "duties under several clauses; under one they are named",
    "headline.due-part": "a payment in one part has no parts",
    "headline.due-part.last": "a payment in one part has no parts",
    "headline.due-part.open": "a payment in one part has no parts",
    "assumed.known-on-own-day.several": "more than are named one by one",
    "witnesses": "one is `witnesses.one`",
}


def sentences() -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """The key and the words of every sentence, with the table it stands in."""
    for found in walk_packages(engine.wording.__path__, "engine.wording."):
        for table in vars(import_module(found.name)).values():
            yield from _of(table)


def _of(table: Any) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    if not isinstance(table, Mapping):
        return
    for key, said in table.items():
        if isinstance(said, str):
            yield str(key), said, table
        else:
            yield from _of(said)


def is_for_several(key: str, table: Mapping[str, Any]) -> bool:
    """Whether a sentence is said of more than one only, and another of one."""
    of_one = key.endswith((".one", ".many")) and {
        f"{key.rpartition('.')[0]}.{number}" for number in ("one", "many")
    } <= set(table)
    return of_one or key.startswith("several.") or key in NEVER_ONE


def counted(said: str) -> list[str]:
    return [word for word in COUNTED.findall(said) if word not in SAME_FOR_ONE]


def test_a_number_stands_before_a_noun_only_where_one_is_said_otherwise() -> None:
    told = {
        f"{key}: {words}: write `{key}.one` and `{key}.many` (`counted`), or `noun: {{n}}`"
        for key, said, table in sentences()
        if (words := counted(said)) and not is_for_several(key, table)
    }
    assert told == set()


def test_what_is_excepted_is_there() -> None:
    keys = {key for key, said, _ in sentences() if counted(said)}
    assert set(NEVER_ONE) <= keys


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("rätten kommer efter {days} dagar", ["dagar"]),
        ("{n} entries written", ["entries"]),
        ("så många dagar: {days}; avtalet upphör", []),
        ("och {n} till", []),
    ],
)
def test_what_is_looked_for_is_found(said: str, words: list[str]) -> None:
    assert words == counted(said)
