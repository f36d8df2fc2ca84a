"""docs/journal.md, command by command in one journal, as it is written.

To renew what the document shows, and then read the difference:

    OVERENS_REWRITE=1 .venv/bin/pytest tests/interfaces/test_journal_walk_through.py
"""

import os
import re
import shlex
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "docs" / "journal.md"
REST = "[…]"
START = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
_BLOCK = re.compile(r"```console\n\$ (?P<command>[^\n]+)\n(?P<output>.*?)```", re.DOTALL)
_DIGEST = re.compile(r"\b[0-9a-f]{12}\b")


def test_the_walk_through_runs_as_it_is_written(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "agreements").symlink_to(ROOT / "agreements")
    around = {"OVERENS_JOURNAL": "sqlite:///journal.sqlite"}
    text = DOCUMENT.read_text("utf-8")
    renewed = text
    blocks = list(_BLOCK.finditer(text))
    assert len(blocks) > 8

    for number, block in enumerate(blocks):
        program, *arguments = shlex.split(block["command"])
        assert program == "overens"
        # A day passes after the first: what was known then is another thing than now.
        now = START + timedelta(days=min(number, 1), minutes=number)
        done = run(*arguments, now=now, env=around)
        assert done.exit_code == 0, done.stderr
        shown = done.stdout + done.stderr
        if REST in block["output"]:
            assert_told_in_order(_steady(block["output"]).split(REST), _steady(shown))
        else:
            new = f"```console\n$ {block['command']}\n{shown}```"
            renewed = renewed.replace(block[0], new)

    if os.environ.get("OVERENS_REWRITE"):
        DOCUMENT.write_text(renewed, "utf-8")
    assert _steady(renewed) == _steady(DOCUMENT.read_text("utf-8"))


def assert_told_in_order(parts: list[str], shown: str) -> None:
    """What stands round `[…]` is what is shown first, and what is shown further down."""
    first, *rest = (part.strip("\n") for part in parts)
    assert shown.startswith(first)
    at = len(first)
    for part in rest:
        at = shown.index(part, at) + len(part)


def _steady(text: str) -> str:
    return _DIGEST.sub("·" * 12, text)
