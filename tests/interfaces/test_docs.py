"""Every command in the documents is run as it is written, and prints what is printed there.

In a `console` block a line that begins with `$ ` is a command, what follows is its output,
and `[…]` stands for what is left out there. After a change of what is said:

    OVERENS_REWRITE=1 .venv/bin/pytest tests/interfaces/test_docs.py

That leaves those alone in which something is left out: they are corrected by hand.
"""

import os
import re
import shlex
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = (
    "README.md",
    "docs/legal-officer.md",
    "docs/operator.md",
    "docs/remedies.md",
    "docs/reviewer.md",
)
REST = "[…]"
REWRITE = bool(os.environ.get("OVERENS_REWRITE"))
_BLOCK = re.compile(r"```console\n\$ (?P<command>[^\n]+)\n(?P<output>.*?)```", re.DOTALL)
_REST = re.compile(rf"\n{re.escape(REST)}(?=\n)|{re.escape(REST)}")
_DIGEST = re.compile(r"\b[0-9a-f]{12}\b")


def examples():
    for name in DOCUMENTS:
        for found in _BLOCK.finditer((ROOT / name).read_text("utf-8")):
            yield pytest.param(name, found["command"], found["output"], id=found["command"][:60])


@pytest.mark.parametrize(("name", "command", "output"), list(examples()))
def test_a_command_prints_what_the_document_says(name, command, output, run):
    program, *arguments = shlex.split(command)
    assert program == "overens"
    result = run(*arguments)
    shown = result.stdout + result.stderr
    if REWRITE and REST not in output:
        _rewrite(ROOT / name, command, shown)
        return

    first, *others = _REST.split(f"\n{_steady(output)}")
    shown = f"\n{_steady(shown)}"
    assert shown.startswith(first)
    at = len(first)
    for lines in others:
        found = shown.find(lines, at)
        assert found >= 0, f"not printed, or not after what stands before it:{lines}"
        at = found + len(lines)
    assert output.endswith(f"{REST}\n") or at == len(shown), "more is printed than is shown"


def test_every_console_block_is_one_command():
    for name in DOCUMENTS:
        text = (ROOT / name).read_text("utf-8")
        assert text.count("```console") == len(_BLOCK.findall(text))


def test_every_target_named_is_in_the_makefile():
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for name in DOCUMENTS:
        named = re.findall(r"^make ([a-z]+)", (ROOT / name).read_text("utf-8"), re.MULTILINE)
        assert set(named) <= targets


def test_every_link_leads_somewhere():
    for name in DOCUMENTS:
        path = ROOT / name
        for target in re.findall(r"\]\(([^)#]+)\)", path.read_text("utf-8")):
            assert "://" in target or (path.parent / target).exists(), target


def test_every_command_there_is_stands_in_the_readme():
    from engine.interfaces.program import COMMANDS

    readme = (ROOT / "README.md").read_text("utf-8")
    assert all(f"`overens {command}" in readme for command in COMMANDS)


def test_the_events_shown_in_the_documents_can_be_read(run):
    for name in DOCUMENTS:
        for block in re.findall(r"```yaml\n(.*?)```", (ROOT / name).read_text("utf-8"), re.DOTALL):
            result = run("ask", "in-force", "jamtland", "--events", "-", stdin=block)
            assert (result.exit_code, result.stderr) == (0, "")


def _steady(text: str) -> str:
    return _DIGEST.sub("·" * 12, text)


def _rewrite(path: Path, command: str, shown: str) -> None:
    text = path.read_text("utf-8")
    for found in _BLOCK.finditer(text):
        if found["command"] == command:
            block = f"```console\n$ {command}\n{shown}```"
            path.write_text(text[: found.start()] + block + text[found.end() :], "utf-8")
            return
