"""Explores what two versions do differently, writes the witnesses, and shows how far it is."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from engine.comparison.behaviour.exploration import Exploration
from engine.comparison.behaviour.found import Difference
from engine.comparison.behaviour.moved import MISSING, standing
from engine.comparison.behaviour.scenario import cases, has_all, has_party, scenario, tidied
from engine.comparison.behaviour.told import Version
from engine.comparison.behaviour.worded import Telling
from engine.inference.book import Book
from engine.interfaces import output
from engine.interfaces.diffs.seeding import seeds_beside
from engine.interfaces.faults import Fault, Refused
from engine.interfaces.files import shown, write
from engine.interfaces.records.reopen_page import typed
from engine.model.agreement import Agreement
from engine.wording.behaviour_sentences import words
from engine.wording.command_sentences import listed
from engine.wording.command_sentences import words as command_words


def explored(
    old: Agreement, new: Agreement, book: Book, lang: str, length: int, witnesses: Path | None
) -> dict[str, Any]:
    """The differences with their witnesses, and what was explored."""
    progress = _Progress(lang)
    given = seeds_beside(old, new, book)
    exploration = Exploration(old, new, book, length, progress=progress.told, seeds=given)
    telling = Telling(exploration, lang)
    found = sorted(exploration.told(), key=lambda one: standing(one.moved))
    progress.ended()
    rows = [telling.row(one) for one in found]
    row = telling.explored_row()  # what it took to write the witnesses is not counted
    if witnesses is not None and found:
        _written(exploration, found, rows, witnesses, lang)
    assumed = [words(lang)[f"assumed.{one}"] for one in ("always", "days")]
    return {
        "assumed": assumed,
        "differences": rows,
        "unshown": telling.unshown(found),
        "explored": row,
    }


class _Progress:
    """On standard error: on a terminal one line, elsewhere a line for each tenth."""

    def __init__(self, lang: str) -> None:
        self.said = words(lang)
        self.terminal = sys.stderr.isatty()
        self.tenths = 0

    def told(self, length: int, tried: int, part: float) -> None:
        """How much of the limit is spent."""
        percent = min(100, int(part * 100))
        self._shown(self.said["progress"].format(length=length, tried=tried, part=percent), percent)

    def wrote(self, number: int, of: int) -> None:
        """How many of the differences have been written as witnesses, if they can be."""
        self._shown(self.said["progress.witnesses"].format(n=number, of=of), number * 100 // of)

    def _shown(self, said: str, percent: int) -> None:
        if self.terminal:
            print(f"\r{said}", end="", file=sys.stderr, flush=True)
        elif percent // 10 > self.tenths:
            self.tenths = percent // 10
            output.aside(said)

    def ended(self) -> None:
        if self.terminal:
            print("\r\033[K", end="", file=sys.stderr, flush=True)


def _written(
    exploration: Exploration,
    found: list[Difference],
    rows: list[dict[str, Any]],
    folder: Path,
    lang: str,
) -> None:
    """`old/` and `new/`, each with its version and the same scenarios, about what is old."""
    number = 0
    progress = _Progress(lang)
    beside: dict[str, None] = {}
    for side in exploration.sides:
        _ensure(_home(folder, side) / "scenarios")
        for path, text in _version_files(side):
            _write(_home(folder, side) / path, text)
    for place, (one, row) in enumerate(zip(found, rows, strict=True)):
        progress.wrote(place, len(found))
        tidy = tidied(one)
        then = cases(tidy, exploration)
        both = exploration.sides
        there = [side for side in both if has_party(tidy, side)]
        able = [side for side in there if then and has_all(then, side)]
        if len(able) < len(both):
            lacks = "party" if len(there) < len(both) else "clause"
            row["unwitnessed"] = _why_not(able, lacks, row, lang)
        if not able:
            continue
        number += 1
        name = f"{number:02}-{one.ask.name}.yaml"
        beside |= dict.fromkeys(side.side for side in able)
        for side in able:
            told = scenario(tidy, then, exploration, side, typed(row["question"]))
            _write(_home(folder, side) / "scenarios" / name, told)
        row["witness"] = shown(_home(folder, able[0]) / "scenarios" / name)
    progress.ended()
    output.aside(_told(number, [one for one in ("old", "new") if one in beside], folder, lang))


def _told(number: int, beside: Sequence[str], folder: Path, lang: str) -> str:
    """How many witnesses were written, and how to try those beside each version."""
    path = shown(folder)
    tests = [words(lang)[f"tests.{side}"].format(path=path) for side in beside]
    key = {0: "witnesses.none", 1: "witnesses.one"}.get(number, "witnesses")
    said = words(lang)[key]
    return said.format(n=number, path=path, tests=listed(command_words(lang), tests)) + "\n"


def _why_not(able: Sequence[Version], lacks: str, row: Mapping[str, Any], lang: str) -> str:
    """Why a difference has no witness, or none beside one of the versions: what that lacks."""
    if able:
        return words(lang)[f"unwitnessed.{lacks}.{able[0].side}"]
    missing = any(part["what"] == MISSING for part in row["moved"])
    return words(lang)["unwitnessed.missing" if missing else "unwitnessed"]


def filled(folder: Path) -> bool:
    """Whether something stands in a folder already: witnesses of two runs are not to be mixed."""
    return folder.is_dir() and any(folder.iterdir())


def _home(folder: Path, side: Version) -> Path:
    return folder / side.side / side.agreement.id


def _version_files(side: Version) -> Iterator[tuple[str, str]]:
    """The agreement itself, so that the scenarios beside it can be run."""
    source = Path(next(iter(side.agreement.clauses.values())).place.source)
    name = side.agreement.version.isoformat()
    yield f"{name}.yaml", alone(source.read_text("utf-8"))
    yield f"{name}.txt", source.with_suffix(".txt").read_text("utf-8")


def _ensure(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        fault = write(folder / "scenario", "")
        if isinstance(fault, Fault):
            raise Refused([fault]) from None


def alone(yaml: str) -> str:
    """A version as one that replaces none: in the folder of a witness it stands by itself."""
    kept, dropping = [], False
    for line in yaml.splitlines(keepends=True):
        if line[:1] not in (" ", "\n", ""):
            dropping = line.startswith(("replaces:", "from:", "by amendment:"))
        if not dropping:
            kept.append(line)
    return "".join(kept)


def _write(path: Path, text: str) -> None:
    fault = write(path, text)
    if fault is not None:
        raise Refused([fault])
