"""What an operator is told to write works as it is written."""

import json
import re
import shlex
import shutil
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from engine.language.acknowledgement_reader import read_acknowledgements
from engine.language.node import Mapping, Source
from engine.language.yaml_text import read_yaml
from engine.model.acknowledgement import Acknowledgement
from engine.questions.findings.finding import KINDS

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs/operator.md").read_text("utf-8")
BLOCKS = re.findall(r"```(?:yml|sh)\n(.*?)```", TEXT, re.DOTALL)
COMMANDS = [
    line[line.index("overens check") :]
    for block in BLOCKS
    for line in block.splitlines()
    if "overens check" in line
]


@pytest.fixture
def place(run, tmp_path, monkeypatch):
    """A folder as the page has it, to stand in: events, acknowledgements, agreements."""
    (tmp_path / "events").mkdir()
    for agreement in ("jamtland", "linkoping"):
        log = ROOT / f"agreements/{agreement}/examples/log-several-breaches.yaml"
        shutil.copy(log, tmp_path / f"events/{agreement}.yaml")
    shutil.copy(ROOT / "docs/operator.md", tmp_path)
    (tmp_path / "acknowledged.yaml").write_text("[]\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("command", COMMANDS, ids=range(len(COMMANDS)))
def test_a_command_of_cron_or_ci(command, run, place):
    written = command.replace("$(date -d yesterday +%F)", "2026-11-21")
    words = shlex.split(re.split(r" \|\| | 2>", written)[0])
    result = run(*words[1:])

    assert (result.exit_code, "fel" not in result.stderr) == (1, True)
    if (place / "overens.sarif").exists():
        assert json.loads((place / "overens.sarif").read_text("utf-8"))["version"] == "2.1.0"
    if (place / "overens.xml").exists():
        assert Xml.parse(place / "overens.xml").getroot().tag == "testsuites"
    assert result.stdout or (place / command.split("--output ")[1].split()[0]).exists()


def test_every_block_of_yaml_can_be_read():
    found = [read_yaml(Source("x.yaml", block)) for block in BLOCKS if "#!/bin/sh" not in block]

    assert len(found) == 3
    assert not any(isinstance(one, tuple) for one in found)
    assert isinstance(found[1], Mapping)


def test_the_acknowledgements_shown_can_be_read():
    entries = read_acknowledgements(Source("x.yaml", BLOCKS[0]))

    assert [type(one) for one in entries] == [Acknowledgement, Acknowledgement]


def test_every_kind_of_finding_and_every_exit_code_is_told():
    assert all(f"| `{kind}` | {sort.severity} |" in TEXT for kind, sort in KINDS.items())
    assert all(f"\n| {code} | " in TEXT for code in (0, 1, 2, 3, 4, 6))


def test_the_commands_and_findings_to_trust_around_a_change_are_there(run):
    """The reviewer's page, in five lines."""
    page = (ROOT / "docs/reviewer.md").read_text("utf-8")
    told = page.partition("### Which command to trust around a change\n")[2].partition("Why it")[0]
    lines = [line for line in told.splitlines() if line]
    words = set(re.findall(r"`([a-z-]+)`", told))
    commands = {"ask", "obligations", "deadlines", "status", "check", "show", "diff"}

    assert len(lines) == 5
    assert words - commands - {"jamtland"} == {"amendment-not-valid", "unknown", "wording-not-held"}
    assert words & KINDS.keys() == words - commands - {"jamtland"}
    help_ = run("diff", "--help", "--lang", "en").stdout
    assert {"--against-journal", "--takes-effect", "--behaviour"} <= set(help_.split())
    for command in commands:
        assert run(command, "--help").exit_code == 0
