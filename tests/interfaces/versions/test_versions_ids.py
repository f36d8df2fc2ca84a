"""A later version with another id for the same party or clause is refused where it would count.

The agreement is the invented one of tests/agreements/test_versions.py; what counts as the same is
in tests/language/test_kept_ids.py.
"""

import shutil
from pathlib import Path

import pytest

from tests.interfaces.wordings import APPROVED, FOLDER, VALID, Run

PARTY = ("soderby", "soder")
CLAUSE = ("V-PER-2", "V-PER-5")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The first two versions, and what has happened in `record.yaml`."""
    (tmp_path / "lanternan").mkdir()
    for path in (*FOLDER.glob("lanternan/2030*"), *FOLDER.glob("lanternan/2031*")):
        shutil.copy(path, tmp_path / "lanternan")
    (tmp_path / "record.yaml").write_text(APPROVED + VALID, "utf-8")
    return tmp_path


def second(folder: Path, *changes: tuple[str, str]) -> Path:
    """The second version with other words for some."""
    for path in folder.glob("lanternan/2031*"):
        text = path.read_text("utf-8")
        for old, new in changes:
            text = text.replace(old, new)
        path.write_text(text, "utf-8")
    return folder / "lanternan" / "2031-01-01.yaml"


@pytest.mark.parametrize("command", ["ask in-force", "obligations", "check", "show", "lint"])
def test_a_party_with_another_id_is_refused_with_both_places(
    run: Run, folder: Path, command: str
) -> None:
    """Söderby is a party by the text; by another id it would be answered that it is not."""
    new = second(folder, PARTY)
    result = run("--agreements", folder, *command.split(), "lanternan", "--lang", "en")
    assert result.exit_code == (1 if command == "lint" else 3)
    told = result.stdout + result.stderr
    says = "the party `soderby` of the version `2030-01-01` has another id here, `soder`, though"
    assert f"{new}:18:9: {says}" in told
    assert "2030-01-01.yaml:15:9: here it is `soderby`" in told
    assert "help: write `soderby` here too" in told


def test_a_version_can_be_asked_as_it_stands(run: Run, folder: Path) -> None:
    second(folder, CLAUSE)
    words = ("--agreements", folder, "ask", "in-force", "lanternan@2031-01-01", "--lang", "en")
    result = run(*words, "--on", "2031-02-01", "--events", "-", stdin=APPROVED + VALID)
    assert (result.exit_code, result.stderr) == (0, "")
    told = " ".join(result.stdout.split())
    assert "is asked as it stands; from what is recorded it is the one that applies" in told


@pytest.mark.parametrize(
    ("moved", "says"),
    [(PARTY, "id (the same party): soderby → soder"), (CLAUSE, "the clause was V-PER-2")],
)
def test_two_files_are_compared_and_what_is_the_same_is_paired(
    run: Run, folder: Path, moved: tuple[str, str], says: str
) -> None:
    new = second(folder, moved)
    old = new.with_name("2030-01-01.yaml")
    result = run("diff", old, new, "--lang", "en")
    assert (result.exit_code, result.stderr) == (0, "")
    assert says in result.stdout


@pytest.mark.parametrize("moved", [PARTY, CLAUSE])
def test_what_would_move_is_not_told_of_a_version_that_would_be_refused(
    run: Run, folder: Path, moved: tuple[str, str]
) -> None:
    """The party would be told to lose what it has, and the duty to go and another to come."""
    new = second(folder, moved)
    words = ("diff", new.with_name("2030-01-01.yaml"), new, "--against-journal", "--lang", "en")
    result = run(*words, "--events", folder / "record.yaml")
    assert result.exit_code == 3
    assert f"has another id here, `{moved[1]}`" in result.stderr
    second(folder, moved[::-1])
    assert run(*words, "--events", folder / "record.yaml").exit_code == 0
