"""What only an earlier version has, a party or a clause, is still told in its own words.

The agreement is the invented amendment under which a municipality leaves (tests/amendments).
"""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]
ROOT = Path(__file__).parents[3]
OLD = ROOT / "agreements" / "jamtland"
NEW = ROOT / "tests" / "amendments" / "municipality-leaves" / "jamtland"
AMENDED = """
- {id: andring, event: amendment, form: written, on: 2027-11-10, agreed-by: all,
   version: 2028-01-01, note: exempel}
"""
ASKED = ("jamtland", "--events", OLD / "examples" / "all-approved.yaml", "--events", "-")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Both versions; in the new one no report is presented any longer (J-UPP-6)."""
    there = tmp_path / "jamtland"
    shutil.copytree(OLD, there, ignore=shutil.ignore_patterns("scenarios", "coverage"))
    for file in NEW.iterdir():
        shutil.copy(file, there)
    yaml, text = there / "2028-01-01.yaml", there / "2028-01-01.txt"
    whole = yaml.read_text()
    clause = re.search(r"      - id: J-UPP-6\n.*?(?=\n      - id|\n  - heading)", whole, re.DOTALL)
    assert clause
    term = re.search(r"  - id: lampligt-tillfalle\n.*?\n\n", whole, re.DOTALL)
    assert term
    yaml.write_text(whole.replace(clause[0], "").replace(term[0], ""))
    quote = re.search(r"quote: >-\n(.*?)\n        kind", clause[0], re.DOTALL)
    assert quote
    words = re.escape(" ".join(quote[1].split())).replace(r"\ ", r"\s+")
    text.write_text(re.sub(words, "", text.read_text(), count=1))
    return tmp_path


def test_a_party_that_has_left_is_named_in_every_list(run: Run, folder: Path) -> None:
    for command in (["obligations"], ["obligations", "--party", "ragunda"], ["status"]):
        told = run("--agreements", folder, *command, *ASKED, "--on", "2028-06-01", stdin=AMENDED)
        assert (told.stderr, told.exit_code) == ("", 0)
        assert "jamtland@2028-01-01" in told.stdout
        assert "Ragunda" in told.stdout
        assert not re.search(r"\bragunda\b", told.stdout)


def test_all_parties_are_those_of_the_version_in_force(run: Run, folder: Path) -> None:
    told = run("--agreements", folder, "obligations", *ASKED, "--on", "2028-06-01", stdin=AMENDED)
    joint = re.search(r"J-MÅL-2 .*?gemensamt", told.stdout, re.DOTALL)
    assert joint
    assert "alla parter gemensamt" in " ".join(joint[0].split())


def test_a_duty_that_the_new_version_has_not_is_told_in_the_words_of_the_old(
    run: Run, folder: Path
) -> None:
    for command in ("obligations", "status"):
        told = run("--agreements", folder, command, *ASKED, "--on", "2028-06-01", stdin=AMENDED)
        assert (told.stderr, told.exit_code) == ("", 0)
        assert "J-UPP-6 presentation av redovisning 2026: Brottsofferjouren" in told.stdout
