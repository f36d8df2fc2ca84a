"""The invented agreement with three versions, and the records that bring them into force."""

import json
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


class Asked:
    """Runs a command on the invented agreement with a record, in English."""

    def __init__(self, run: Run) -> None:
        self.run = run

    def text(self, *words: str, events: str = APPROVED) -> str:
        command, *rest = words
        around = ("--agreements", FOLDER, command, *rest, "--lang", "en", "--events", "-")
        result = self.run(*around, stdin=events)
        assert result.stderr == ""
        return " ".join(result.stdout.split())

    def json(self, *words: str, events: str = APPROVED) -> dict[str, Any]:
        command, *rest = words
        around = ("--agreements", FOLDER, command, *rest, "--lang", "en", "--events", "-", "--json")
        result = self.run(*around, stdin=events)
        assert result.stderr == ""
        found: dict[str, Any] = json.loads(result.stdout)
        return found
