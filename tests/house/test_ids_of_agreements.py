"""Rules are general, agreements are terms: no id of a shipped agreement stands in the code."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.house.places import ROOT, name

FALSE_FRIENDS = {"are": "an English word, and Åre; it is looked for as a whole string only"}
ALLOWED: dict[tuple[str, str], str] = {
    ("engine/interfaces/demo_command.py", "*"): "the demo asks of the shipped agreements",
    ("engine/wording/help_english.py", "*"): "help shows ids that the reader can try",
    ("engine/wording/help_swedish.py", "*"): "help shows ids that the reader can try",
    ("engine/wording/command_problems.py", "*"): "advice shows what can be written as it stands",
    ("engine/interfaces/answers/readings_page.py", "F1"): "an example in a docstring; better G1",
    ("engine/interfaces/answers/readings_page.py", "F3"): "an example in a docstring; better G3",
    ("engine/interfaces/written.py", "F1"): "an example in a docstring; better G1",
    ("engine/questions/scenarios/scenarios.py", "F1"): "an example in a docstring; better G1",
}
"""Where an id of a shipped agreement may stand, by file and id (`*` for any), and why."""


@cache
def shipped_ids() -> frozenset[str]:
    """Agreement, clause, fork and party ids of the agreements that are shipped."""
    found: set[str] = set()
    for path in (ROOT / "agreements").glob("*/*.yaml"):
        found.add(path.parent.name)
        text = path.read_text("utf-8")
        head, _, rest = text.partition("\nsections:")
        clauses, _, after = rest.partition("\nforks:")
        forks = after.partition("\nopen terms:")[0]
        found |= set(re.findall(r"^  - \{?id: ([\w-]+)", head, re.MULTILINE))
        found |= set(re.findall(r"- \{?id: ([A-ZÅÄÖ]-[A-ZÅÄÖ]{2,4}-\d+)", clauses))
        found |= set(re.findall(r"^  - \{?id: (\w+)", forks, re.MULTILINE))
    return frozenset(found)


def named_in(text: str) -> Iterator[tuple[int, str]]:
    """The lines of a source that name a shipped id, comments and docstrings included."""
    ids = sorted(shipped_ids(), key=len, reverse=True)
    wanted = re.compile(r"(?<![\w-])(" + "|".join(map(re.escape, ids)) + r")(?![\w])(?!-\w{2})")
    for number, line in enumerate(text.splitlines(), 1):
        for found in wanted.finditer(line):
            around = line[max(found.start() - 1, 0) : found.end() + 1]
            if found[1] not in FALSE_FRIENDS or re.fullmatch(r"([\"'`]).*\1", around):
                yield number, found[1]


def ids_in_code() -> list[tuple[str, int, str]]:
    return [
        (name(path), number, id_)
        for folder in ("rules", "engine")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for number, id_ in named_in(path.read_text("utf-8"))
    ]


def test_no_id_of_a_shipped_agreement_stands_in_the_code() -> None:
    told = [
        f"{file}:{number}: `{id_}` belongs to a shipped agreement; "
        "say it with a term of the agreement, or in an example invent one (X-1, G1, alfa)"
        for file, number, id_ in ids_in_code()
        if (file, id_) not in ALLOWED and (file, "*") not in ALLOWED
    ]
    assert told == []


def test_every_allowance_is_still_used() -> None:
    used = {(file, id_) for file, _, id_ in ids_in_code()}
    used |= {(file, "*") for file, _ in used}
    told = [f"{file}: `{id_}` is not there; strike it in {name(Path(__file__))}" for file, id_ in
            ALLOWED if (file, id_) not in used]  # fmt: skip
    assert told == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("    # as in J-PER-1", ["J-PER-1"]),
        ("    # as in J-PER-10 and X-1", []),
        ('reading == "F1"', ["F1"]),
        ('"""`F1=b`"""', ["F1"]),
        ("F10X, AF1, sha256", []),
        ('party == "are"', ["are"]),
        ("which are there", []),
        ("jamtland", ["jamtland"]),
    ],
)
def test_an_id_is_found_wherever_it_stands(line: str, found: list[str]) -> None:
    assert found == [id_ for _, id_ in named_in(line)]


def test_there_are_ids_of_every_sort_to_look_for() -> None:
    assert {"jamtland", "linkoping", "berg", "namnden", "F1", "FL9", "J-PER-1", "L-PER-4"} <= (
        shipped_ids()
    )
