"""The skeleton of an encoding from a text: headings, a clause per sentence, all else undecided.

What cannot be told from the text is `undecided`, which the reader refuses wherever it stands, so
that nothing can be asked of an agreement before a person has decided it. What a line is by its
look stands in `text_lines`; a doubtful one becomes a clause.
"""

import json
import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from engine.language.text_lines import (
    END,
    is_item,
    is_numbered_heading,
    is_plain_heading,
    number_of,
    runs,
    shape_of,
    width_of,
)
from engine.language.undecided import UNDECIDED

WIDTH: Final = 88
_FURNITURE: Final = re.compile(r"(?:sid(?:an|a)?\.?\s*)?\d+\s*(?:\(\d+\)|av\s+\d+)?", re.IGNORECASE)
_MARK: Final = re.compile(r"(?:[•●-]\s+)+")
_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])")
_SHORTENED: Final = re.compile(
    r"\b(?:bl\.a|t\.ex|d\.v\.s|s\.k|fr\.o\.m|t\.o\.m|p\.g\.a|f\.n|dvs|kap"
    r"|nr|ca|resp|inkl|exkl|jfr|enl|org|tel|kl|bil|sid)\.$"
)
_LETTERS: Final = re.compile(r"[^A-ZÅÄÖ]")


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The YAML, and what was found in the text."""

    yaml: str
    headings: tuple[str, ...]
    clauses: tuple[str, ...]
    """Ids, in the order of the text."""
    furniture: tuple[str, ...]


@dataclass(slots=True)
class _Section:
    headings: list[str] = field(default_factory=list)
    clauses: list[list[str]] = field(default_factory=list)
    """Of each the quotes: several where something stands in between."""


def skeleton(text: str, agreement: str, version: str, name: str) -> Skeleton:
    """The skeleton for a text file of that name; `agreement` and `version` may be undecided."""
    furniture: list[str] = []
    sections = _sections(list(_blocks(text, furniture)), width_of(text))
    ids = _ids(agreement, sections)
    lines = [*_head(agreement, version, name), "sections:" if sections else "sections: []"]
    for section, own in zip(sections, ids, strict=True):
        lines += _section(section, own)
    if furniture:
        lines += ["", "furniture:"]
        lines += [f"  - {{words: {_quoted(one)}, why: page number}}" for one in furniture]
    return Skeleton(
        "\n".join(lines) + "\n",
        tuple(heading for section in sections for heading in section.headings),
        tuple(clause for own in ids for clause in own),
        tuple(furniture),
    )


@dataclass(slots=True)
class _Block:
    """Lines that belong together; in each part nothing stands between them but a line's end."""

    parts: list[list[str]]
    in_list: bool
    is_heading: bool = False
    shape: str = ""
    """Of the number that it begins with."""


_MARKDOWN_HEADING: Final = re.compile(r"#{1,6}\s+(?=\S)")


def _blocks(text: str, furniture: list[str]) -> Iterator[_Block]:
    """Paragraphs, items of lists and numbered headings; furniture is taken out and noted.

    A paragraph that begins with a small letter goes on where the one before it broke off.
    """
    block: _Block | None = None
    adjoining = broken = False  # the line before is of the same part; something came between
    lines = [line.strip() for line in text.splitlines()]
    for at, words in enumerate(lines):
        if not words or _MARK.fullmatch(words + " "):
            adjoining = False
            continue
        if _FURNITURE.fullmatch(words):
            furniture.append(" ".join(words.split()))
            adjoining, broken = False, True
            continue
        if title := _MARKDOWN_HEADING.match(words):
            if block is not None:
                yield block
            yield _Block([[words[title.end() :]]], in_list=False, is_heading=True)
            block, adjoining, broken = None, False, False
            continue
        mark = _MARK.match(words)
        rest = words[mark.end() :] if mark else words
        ended = block is None or not adjoining or bool(END.search(block.parts[-1][-1]))
        of = block.shape if block is not None else ""
        item = is_item(rest, of, ended)
        if not mark and (ended or item or of) and _is_heading(rest, lines[at + 1 :], of):
            if block is not None:
                yield block
            yield _Block([[rest]], in_list=False, is_heading=True)
            block, adjoining, broken = None, False, False
            continue
        if block is None or mark or item or not (adjoining or _broken_off(block, rest)):
            if block is not None:
                yield block
            block = _Block([[]], bool(mark) or item, shape=shape_of(rest) if item else "")
        elif broken:
            block.parts.append([])
        block.parts[-1].append(rest)
        adjoining, broken = True, False
    if block is not None:
        yield block


def _is_heading(words: str, below: Sequence[str], of: str) -> bool:
    """Whether a line is a heading by its number or capitals; the next item of a list is none."""
    following = next((line for line in below if line and not _FURNITURE.fullmatch(line)), "")
    if not following or (of and shape_of(words) == of):
        return False
    return is_numbered_heading(words, following)


def _broken_off(block: _Block, rest: str) -> bool:
    return rest[0].islower() and not END.search(block.parts[-1][-1])


def _sections(blocks: Sequence[_Block], width: int) -> list[_Section]:
    """Headings, each with the clauses up to the next; headings with nothing below are clauses."""
    found = [_Section()]
    for at, block in enumerate(blocks):
        lines = [list(part) for part in block.parts]
        follows = len(lines[0]) > 1 or at + 1 < len(blocks)
        if block.is_heading or (not block.in_list and follows and is_plain_heading(lines[0])):
            if found[-1].clauses or not at:
                found.append(_Section())
            found[-1].headings.append(" ".join(lines[0].pop(0).split()))
        found[-1].clauses += _clauses([part for part in lines if part], width)
    last = found[-1]
    while len(last.headings) > 1 and not last.clauses:
        last.clauses = [[heading] for heading in last.headings[1:]]
        del last.headings[1:]
    return [one for one in found if one.headings or one.clauses]


def _clauses(parts: Sequence[list[str]], width: int) -> Iterator[list[str]]:
    """A clause per sentence or item, with a quote for each part of the text that it stands in."""
    quotes: list[str] = []
    for part in parts:
        several = list(runs(part, width))
        for run in several:
            *ended, last = _sentences(" ".join(" ".join(run).split()))
            for one in ended:
                yield [*quotes, one]
                quotes = []
            quotes.append(last)
            if END.search(last) or run is not several[-1]:
                yield quotes
                quotes = []
    if quotes:
        yield quotes


def _sentences(words: str) -> list[str]:
    found: list[str] = []
    for one in _SENTENCE.split(words):
        if found and (_SHORTENED.search(found[-1]) or number_of(found[-1]) == found[-1]):
            found[-1] += " " + one
        else:
            found.append(one)
    return found


def _ids(agreement: str, sections: Sequence[_Section]) -> list[list[str]]:
    """`X-ABC-1`: the agreement's first letter, the heading's first three, a number."""
    first = agreement[:1].upper() if agreement != UNDECIDED else "X"
    counts: dict[str, int] = {}
    found = []
    for section in sections:
        heading = section.headings[-1] if section.headings else "TXT"
        start = _LETTERS.sub("", heading.upper())[:3] or "TXT"
        own = []
        for _ in section.clauses:
            counts[start] = counts.get(start, 0) + 1
            own.append(f"{first}-{start}-{counts[start]}")
        found.append(own)
    return found


def _head(agreement: str, version: str, name: str) -> Iterator[str]:
    yield "# A skeleton: `overens lint` names every `undecided`, one by one."
    yield f"agreement: {agreement}"
    yield f"version: {version}"
    yield f"title: {{sv: {UNDECIDED}, en: {UNDECIDED}}}"
    yield f"text: {_quoted(name)}"
    yield ""
    yield "parties:"
    for _ in range(2):
        yield f"  - id: {UNDECIDED}"
        yield f"    name: {UNDECIDED}"
        yield f"    short: {{sv: {UNDECIDED}, en: {UNDECIDED}}}"
        yield f"    side: {UNDECIDED}"
    yield ""


def _section(section: _Section, ids: Sequence[str]) -> Iterator[str]:
    shown = [_quoted(one) for one in section.headings] or [UNDECIDED]
    yield f"  - heading: {shown[0] if len(shown) == 1 else '[' + ', '.join(shown) + ']'}"
    if section.clauses:
        yield "    clauses:"
    for clause, quotes in zip(ids, section.clauses, strict=True):
        yield f"      - id: {clause}"
        if len(quotes) == 1:
            yield "        quote: >-"
            yield from _wrapped(quotes[0], 10)
        else:
            yield "        quote:"
            for one in quotes:
                yield "          - >-"
                yield from _wrapped(one, 12)
        yield f"        kind: {UNDECIDED}"
        yield ""


def _wrapped(words: str, indent: int) -> list[str]:
    margin = " " * indent
    return textwrap.wrap(
        words,
        WIDTH,
        initial_indent=margin,
        subsequent_indent=margin,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _quoted(words: str) -> str:
    """Words as a quoted YAML scalar."""
    return json.dumps(words, ensure_ascii=False)
