"""A version that is named by itself is asked as it stands, and the answer says what that is worth.

The agreement is the invented one of tests/agreements/test_versions.py.
"""

import json
import shutil
from pathlib import Path

import pytest

from tests.interfaces.wordings import APPROVED, FOLDER, VALID, Asked, Run

ORAL = VALID.replace("written", "oral")


@pytest.mark.parametrize(
    ("version", "on", "record", "says"),
    [
        ("2031-01-01", "2031-01-01", VALID, "it is the one that applies on 2031-01-01"),
        ("2031-01-01", "2030-12-31", VALID, "it is that from 2030-01-01 that applies"),
        ("2030-01-01", "2031-01-01", VALID, "it is that from 2031-01-01 that applies"),
        ("2031-01-01", "2031-06-01", ORAL, "it is that from 2030-01-01 that applies"),
        ("2031-01-01", "2031-06-01", "", "it is open whether it applies on 2031-06-01"),
    ],
)
@pytest.mark.parametrize("command", ["ask in-force", "obligations"])
def test_what_is_asked_of_one_version_says_whether_it_is_in_force(
    asked: Asked, command: str, version: str, on: str, record: str, says: str
) -> None:
    words = (*command.split(), f"lanternan@{version}", "--on", on)
    found = asked.json(*words, events=APPROVED + record)
    assert "is asked as it stands" in found["assumed"][0]
    assert says in found["assumed"][0]


def test_the_dates_of_one_version_say_so_too(asked: Asked) -> None:
    words = ("deadlines", "lanternan@2031-01-01", "--from", "2030-12-31", "--to", "2031-01-31")
    found = asked.json(*words, events=APPROVED + VALID)
    assert "it is that from 2030-01-01 that applies on 2030-12-31." in found["assumed"]


def test_an_agreement_named_by_its_id_says_nothing_of_the_kind(asked: Asked) -> None:
    answer = asked.json("ask", "in-force", "lanternan", "--on", "2031-01-01")
    assert "as it stands" not in "; ".join(answer["assumed"])


def test_a_file_that_replaces_a_version_that_is_not_there_is_not_known_to_be_in_force(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "lanternan").mkdir()
    for file in (FOLDER / "lanternan").glob("2031*"):
        shutil.copy(file, tmp_path / "lanternan")
    path = tmp_path / "lanternan" / "2031-01-01.yaml"
    result = run("ask", "in-force", path, "--on", "2031-06-01", "--lang", "en", "--json",
                 "--events", "-", stdin=APPROVED)  # fmt: skip
    told = json.loads(result.stdout)["assumed"][0]
    assert "whether it applies is not known" in told
    assert "`overens lint` says where it breaks" in told


def test_files_that_replace_each_other_are_not_compared(run: Run, tmp_path: Path) -> None:
    paths = []
    for version, replaced in (("2031-01-01", "2032-01-01"), ("2032-01-01", "2031-01-01")):
        for end in (".yaml", ".txt"):
            file = FOLDER / "lanternan" / f"{version}{end}"
            told = file.read_text("utf-8").replace("replaces: 2030-01-01", "replaces: 2031-01-01")
            told = told.replace("replaces: 2031-01-01", f"replaces: {replaced}")
            (tmp_path / file.name).write_text(told, "utf-8")
        paths.append(tmp_path / f"{version}.yaml")
    result = run("diff", *paths, "--lang", "en")
    assert result.exit_code == 3
    assert "replace one another in a circle: 2032-01-01 → 2031-01-01" in result.stderr
    assert "2031-01-01.yaml:5:11: and here" in result.stderr


@pytest.mark.parametrize(
    ("was", "is_now", "said", "offered"),
    [
        ("replaces: 2031-01-01", "replaces: 2029-01-01", "2029-01-01`, does not exist",
         "here: 2030-01-01, 2031-01-01\n"),
        ("replaces: 2031-01-01", "replaces: 2030-01-01", "would both be in force", "later"),
        ("agreement: lanternan", "agreement: lyktan", "is of the agreement `lyktan`", "lanternan"),
    ],
)  # fmt: skip
def test_versions_named_by_their_days_are_not_compared_where_their_folder_is_broken(
    run: Run, tmp_path: Path, was: str, is_now: str, said: str, offered: str
) -> None:
    shutil.copytree(FOLDER / "lanternan", tmp_path / "lanternan")
    last = tmp_path / "lanternan" / "2032-01-01.yaml"
    told = last.read_text("utf-8")
    assert was in told
    last.write_text(told.replace(was, is_now), "utf-8")
    words = ("lanternan@2030-01-01", "lanternan@2031-01-01", "--agreements", tmp_path)
    result = run("diff", *words, "--lang", "en")
    assert result.exit_code == 3
    assert said in result.stderr
    assert offered in result.stderr


@pytest.mark.parametrize(
    ("name", "version", "code"),
    [
        ("2031-01-01-new.yaml", "2031-01-01", 3),  # looks like a version
        ("copy.yml", "2031-01-01", 3),
        ("2031-02-01.yaml", "2031-01-01", 3),  # of another day than its name
        ("2031-01-01.yaml", "2031-01-01", 0),
    ],
)
def test_a_file_that_may_be_a_version_is_not_passed_over(
    run: Run, tmp_path: Path, name: str, version: str, code: int
) -> None:
    folder = tmp_path / "lanternan"
    folder.mkdir()
    for file in (FOLDER / "lanternan").glob("2030*"):
        shutil.copy(file, folder)
    for end in (".yaml", ".txt"):
        source = (FOLDER / "lanternan" / version).with_suffix(end)
        shutil.copy(source, (folder / name).with_suffix(end) if end == ".txt" else folder / name)
        shutil.copy(source, folder / source.name) if end == ".txt" else None
    around = ("--agreements", tmp_path, "--lang", "en")
    asked = run(*around, "ask", "in-force", "lanternan", "--on", "2030-02-01", "--events", "-",
                stdin=APPROVED)  # fmt: skip
    linted = run(*around, "lint", "lanternan")
    assert (asked.exit_code, linted.exit_code) == (code, int(code > 0))
    for told in (asked.stderr, linted.stdout) if code else ():
        assert name in " ".join(told.split())


def test_other_yaml_beside_the_versions_is_left_alone(run: Run, tmp_path: Path) -> None:
    shutil.copytree(FOLDER / "lanternan", tmp_path / "lanternan")
    (tmp_path / "lanternan" / "notes.yaml").write_text("read by: nobody\n", "utf-8")
    result = run("--agreements", tmp_path, "lint", "lanternan", "--lang", "en")
    assert (result.exit_code, "notes.yaml" in result.stdout) == (0, False)
