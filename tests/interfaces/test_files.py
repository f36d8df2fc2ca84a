"""Files that cannot be used: 3 where they are invalid, 6 where they cannot be reached."""

import os
import shutil
from pathlib import Path

import pytest

ASK = ("ask", "in-force", "jamtland", "--on", "2026-11-22")


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "filen är tom"),
        (b"# nothing\n", "filen är tom"),
        (b"\x00\x01\x02", "filen är inte text"),
        ("- {event: approval, by: åre}".encode("latin-1"), "inte skriven i UTF-8"),
        (b"\xff\xfe-\x00", "inte skriven i UTF-8"),
        (b"- {event: approvl, by: are, on: 2026-01-01}", "menade du `approval`?"),
        (b"- {event: approval, by: ar, on: 2026-01-01}", "menade du `are`?"),
        (b"- {event: approval, by: are, on: 2026-02-30}", "finns inte"),
        (b"- {event: approval, by: are, when: 2026-01-01}", "okänd nyckel `when`"),
        (b"- {event: payment, by: are, amount: 1.5}", "flyttal"),
        (b"- {id: a, event: renegotiation, by: are}", "måste ha `recorded`"),
        (b"just words", "väntades en lista med händelser"),
        (b"[" * 100_000, "för många nivåer"),
    ],
)
def test_an_event_file_that_is_invalid(raw, said, run, tmp_path):
    path = tmp_path / "events.yaml"
    path.write_bytes(raw)
    result = run(*ASK, "--events", path)

    assert (result.exit_code, result.stdout) == (3, "")
    assert f"{path}:1:" in result.stderr
    assert said in result.stderr


def test_a_file_of_fifty_megabytes_is_refused_unread(run, tmp_path):
    path = tmp_path / "big.yaml"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    result = run(*ASK, "--events", path)

    assert result.exit_code == 3
    assert "är 50 000 000 byte, högst 5 000 000 byte läses" in result.stderr


def test_standard_input_that_never_ends_is_refused(run):
    result = run(*ASK, "--events", "-", stdin=b"# " + b"x" * 6_000_000)

    assert result.exit_code == 3
    assert "högst 5 000 000 byte läses" in result.stderr


def test_a_folder_is_no_file(run, tmp_path):
    result = run(*ASK, "--events", tmp_path)

    assert (result.exit_code, result.stdout) == (6, "")
    assert "är en mapp, inte en fil" in result.stderr


def test_a_file_that_is_not_there(run):
    result = run(*ASK, "--events", "nowhere.yaml", "--what-if", "elsewhere.yaml")

    assert result.exit_code == 6
    assert "filen `nowhere.yaml` finns inte" in result.stderr
    assert "filen `elsewhere.yaml` finns inte" in result.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(run, tmp_path):
    path = tmp_path / "secret.yaml"
    path.write_text("[]", "utf-8")
    path.chmod(0)
    result = run(*ASK, "--events", path)

    assert result.exit_code == 6
    assert "du har inte rätt att läsa filen" in result.stderr


def test_a_file_that_the_system_refuses(run, tmp_path, monkeypatch):
    path = tmp_path / "secret.yaml"
    path.write_text("[]", "utf-8")
    opened = Path.open

    def refused(self, *arguments, **named):
        if self == path:
            raise PermissionError(13, "Permission denied", str(self))
        return opened(self, *arguments, **named)

    monkeypatch.setattr(Path, "open", refused)
    result = run(*ASK, "--events", path)

    assert result.exit_code == 6
    assert "du har inte rätt att läsa filen" in result.stderr


def test_a_name_that_cannot_be_shown(run):
    result = run(*ASK, "--events", "caf\udce9\n.yaml")

    assert result.exit_code == 6
    assert "filen `caf��.yaml` finns inte" in result.stderr


def test_problems_in_several_files_are_told_at_once(run, tmp_path):
    for name in ("one.yaml", "two.yaml"):
        (tmp_path / name).write_text("- {event: approval, by: oslo, on: 2026-01-01}", "utf-8")
    result = run(*ASK, "--events", tmp_path / "one.yaml", "--events", tmp_path / "two.yaml")

    assert result.exit_code == 3
    assert "one.yaml:1:" in result.stderr
    assert "two.yaml:1:" in result.stderr


def test_an_agreement_that_is_invalid(run, broken):
    for arguments in (("ask", "in-force", "jamtland"), ("deadlines", "jamtland"),
                      ("show", "jamtland"), ("agreements",), ("test",)):  # fmt: skip
        result = run("--agreements", broken, *arguments)
        assert result.exit_code == 3, arguments
        assert "2026-01-01.yaml:" in result.stderr


def test_an_agreement_without_its_text(run, broken):
    (broken / "jamtland" / "2026-01-01.txt").unlink()
    result = run("--agreements", broken, "show", "jamtland")

    assert result.exit_code == 6
    assert "2026-01-01.txt` finns inte" in result.stderr
    beside = " ".join(result.stderr.split()).partition("hjälp: ")[2]
    assert beside.startswith("lägg avtalets text där: den ska ligga bredvid `")
    assert "jamtland/2026-01-01.yaml` och heta likadant" in beside


def test_what_can_be_read_is_listed_beside_what_cannot(run, broken):
    result = run("--agreements", broken, "agreements")

    assert result.exit_code == 3
    assert "linkoping" in result.stdout
    assert "jamtland\n" not in result.stdout


def test_lint_tells_what_keeps_an_agreement_from_being_read(run, broken):
    result = run("--agreements", broken, "lint")

    assert result.exit_code == 1
    assert "okänd nyckel `partiess`" in result.stdout
    assert "2026-01-01.yaml: har fel; " in result.stdout
    assert "går inte att läsa" not in result.stdout
    assert "linkoping@2023-01-01: 100 punkter" in result.stdout


@pytest.mark.parametrize("content", [b"", b"a: [", b"\xff\xfe", b"words only"])
def test_lint_tells_of_a_file_that_cannot_be_read_at_all(run, broken, content):
    path = broken / "jamtland" / "2026-01-01.yaml"
    path.write_bytes(content)
    result = run("lint", path)

    assert result.exit_code == 3
    assert result.stderr.strip()


def test_a_scenario_that_is_not_there_leaves_standard_output_empty(run):
    result = run("test", "nosuch.yaml")

    assert (result.exit_code, result.stdout) == (6, "")
    assert "nosuch.yaml" in result.stderr


def test_what_is_wrong_in_a_file_is_told_in_order_with_its_place(run, tmp_path):
    events = tmp_path / "events.yaml"
    events.write_text(
        "- {event: approvall, by: are}\n"
        "- {event: dialogue, forum: samrad, on: 2026-03-02, about: terminaton}\n"
        "- {event: approval, by: are, on: 9999-12-31}\n",
        "utf-8",
    )
    result = run("ask", "in-force", "jamtland", "--events", events)

    assert result.exit_code == 3
    heads = [line for line in result.stderr.splitlines() if line.startswith(str(events))]
    lines = [int(head.removeprefix(f"{events}:").split(":")[0]) for head in heads]
    assert lines == sorted(lines)
    assert set(lines) == {1, 2, 3}
    assert "  2 | - {event: dialogue" in result.stderr
    assert "ligger utanför 0002–9998" in result.stderr


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """The agreements, with one key of Jämtland's misspelt."""
    folder = tmp_path / "agreements"
    shutil.copytree("agreements", folder, ignore=shutil.ignore_patterns("*.json"))
    path = folder / "jamtland" / "2026-01-01.yaml"
    text = path.read_text("utf-8").replace("\nparties:", "\npartiess:", 1)
    path.write_text(text, "utf-8")
    return folder
