"""The invented agreement with three versions, and the records that bring them into force."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from click.testing import Result

Run = Callable[..., Result]
FOLDER = Path(__file__).parents[1] / "agreements" / "versions"
APPROVED = """
- {event: approval, by: norrby, on: 2029-11-01}
- {event: approval, by: soderby, on: 2029-11-02}
- {event: approval, by: lyktan, on: 2029-11-03}
"""
VALID = """
- {id: andring-1, event: amendment, form: written, on: 2030-10-01, agreed-by: all,
   version: 2031-01-01}
"""
SECOND = "\n- {id: andring-2, event: amendment, form: written, on: 2031-12-01, agreed-by: all}\n"
"""It names no version: the third version names it."""
EARLY = """
- {id: brev, event: termination-notice, by: soderby, to: all, form: written, sent: 2030-09-01,
   received: 2030-09-01, for-end: earliest, authorised: yes}
"""
"""Too late for six months before the end of 2030, in time for three."""


ROOT = Path(__file__).parents[2]


def amended(folder: Path, name: str, begins: str, *wordings: tuple[str, str]) -> Path:
    """A shipped agreement with one of the invented amendments, in force from a day.

    `wordings` are words of the amendment's YAML and text and what stands in their place.
    """
    (changed,) = (ROOT / "tests" / "amendments" / name).glob("*/*.yaml")
    into = folder / changed.parts[-2]
    into.mkdir()
    for shipped in (ROOT / "agreements" / into.name).glob("20*"):
        shutil.copy(shipped, into)
    for end in (".yaml", ".txt"):
        told = changed.with_suffix(end).read_text("utf-8")
        for wording in wordings:
            told = told.replace(*wording)
        told = re.sub(r"(?m)^(replaces: .*)$", rf"\1\nfrom: {begins}", told)
        (into / changed.name).with_suffix(end).write_text(told, "utf-8")
    return folder


def nine_months(folder: Path, begins: str) -> Path:
    """Jämtland's agreement with nine months' notice instead of six, in force from a day."""
    longer = ("om tre månader", "om nio månader"), ("length: 3 months", "length: 9 months")
    return amended(folder, "notice-three-months", begins, *longer)


def by_all(on: str, form: str = "form: written, ", version: str = "2028-01-01") -> str:
    """An amendment of Jämtland's agreement, which all have approved; valid if it is written."""
    examples = ROOT / "agreements" / "jamtland" / "examples"
    return (examples / "all-approved.yaml").read_text("utf-8") + (
        f"\n- {{id: andring-1, event: amendment, {form}on: {on}, agreed-by: all, "
        f"version: {version}}}\n"
    )


class Asked:
    """Runs a command on the invented agreement with a record, in English."""

    def __init__(self, run: Run, folder: Path = FOLDER) -> None:
        self.run = run
        self.folder = folder

    def text(self, *words: str, events: str = APPROVED) -> str:
        command, *rest = words
        around = ("--agreements", self.folder, command, *rest, "--lang", "en", "--events", "-")
        result = self.run(*around, stdin=events)
        assert result.stderr == ""
        return " ".join(result.stdout.split())

    def json(self, *words: str, events: str = APPROVED) -> dict[str, Any]:
        command, *rest = words
        around = (
            "--agreements",
            self.folder,
            command,
            *rest,
            "--lang",
            "en",
            "--events",
            "-",
            "--json",
        )
        result = self.run(*around, stdin=events)
        assert result.stderr == ""
        found: dict[str, Any] = json.loads(result.stdout)
        return found
