"""What is kept is the agreement as it would be read anew, or it is not used."""

from pathlib import Path

import pytest

from engine.inference.book import load
from engine.interfaces import kept
from engine.language.agreement_reader import read_agreement
from engine.language.compiled import pack, unpack
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.model.problem import Problem, problem

ROOT = Path(__file__).parents[2]
SHIPPED = sorted((ROOT / "agreements").glob("*/*-*-*.yaml"))


def sources(yaml: Path) -> tuple[Source, Source]:
    text = yaml.with_suffix(".txt")
    return Source(yaml.name, yaml.read_text("utf-8")), Source(text.name, text.read_text("utf-8"))


def read(yaml: Path) -> Agreement:
    found = read_agreement(*sources(yaml), load())
    assert isinstance(found, Agreement)
    return found


def asked_for(folder: Path, monkeypatch: pytest.MonkeyPatch, text: str = "x") -> list[str]:
    """Asks twice for one agreement; tells how often it was read."""
    monkeypatch.setenv("OVERENS_CACHE", str(folder))
    reads: list[str] = []

    def reading() -> Agreement:
        reads.append(text)
        return read(SHIPPED[0])

    for _ in range(2):
        found = kept.kept_or_read(("a.yaml", "a.txt"), (text, text), "book", reading)
        assert found == read(SHIPPED[0])
    return reads


@pytest.mark.parametrize("yaml", SHIPPED, ids=lambda path: path.parent.name)
def test_what_is_kept_equals_what_is_read(yaml: Path) -> None:
    assert unpack(pack(read(yaml))) == read(yaml)


def test_an_agreement_is_read_once_and_then_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert asked_for(tmp_path, monkeypatch) == ["x"]


def test_a_changed_text_is_read_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked_for(tmp_path, monkeypatch)
    assert asked_for(tmp_path, monkeypatch, "y") == ["y"]


def test_with_another_reader_it_is_read_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = tmp_path / "reader"
    reader.mkdir()
    (reader / "clauses.py").write_text("ONE = 1\n")
    monkeypatch.setattr(kept, "READER", (reader,))
    assert asked_for(tmp_path / "kept", monkeypatch) == ["x"]
    assert asked_for(tmp_path / "kept", monkeypatch) == []
    (reader / "clauses.py").write_text("ONE = 12\n")
    assert asked_for(tmp_path / "kept", monkeypatch) == ["x"]
    (reader / "notes.txt").write_text("no part of it")
    assert asked_for(tmp_path / "kept", monkeypatch) == []


@pytest.mark.parametrize("damage", [b"", b"nonsense", b"\0" * 40])
def test_a_damaged_file_is_not_used(
    damage: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked_for(tmp_path, monkeypatch)
    for file in tmp_path.iterdir():
        file.write_bytes(damage)
    assert asked_for(tmp_path, monkeypatch) == ["x"]


def test_a_file_that_names_anything_but_plain_data_is_not_used() -> None:
    import hashlib
    import os
    import pickle

    body = pickle.dumps(os.getcwd)
    assert unpack(hashlib.sha256(body).digest() + body) is None


def test_where_nothing_can_be_kept_the_agreement_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    assert asked_for(tmp_path / "file", monkeypatch) == ["x", "x"]


def test_keeping_can_be_switched_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert asked_for(Path("off"), monkeypatch) == ["x", "x"]
    assert list(tmp_path.iterdir()) == []


def test_what_is_wrong_is_never_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OVERENS_CACHE", str(tmp_path))
    wrong: tuple[Problem, ...] = (problem("yaml-empty"),)
    assert kept.kept_or_read(("a", "b"), ("x", "y"), "book", lambda: wrong) == wrong
    assert list(tmp_path.iterdir()) == []
