"""How a command is run in the tests of the command line: fixed clock, fixed width, a journal."""

import gc
import os
import re
import shutil
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from engine.interfaces.command import main
from tests.interfaces.recorded import JUNE, NOTICE
from tests.interfaces.wordings import Asked

ROOT = Path(__file__).parents[2]
EXPECTED = Path(__file__).parent / "expected"
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
Run = Callable[..., Result]
REWRITE = bool(os.environ.get("OVERENS_REWRITE"))
_DIGEST = re.compile(r"\b[0-9a-f]{12}\b")


class Program:
    """What click's runner takes for a command."""

    name = "overens"

    def __init__(self, now: datetime) -> None:
        self.now = now

    def main(self, args: Sequence[str], prog_name: str, **extra: Any) -> None:
        sys.exit(main(list(args), now=lambda: self.now))


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs `overens` with the arguments, in the checkout, on 22 November 2026.

    The user's data folder is an empty one, so that no journal is read but one made here.
    """
    monkeypatch.chdir(ROOT)
    data = str(tmp_path_factory.mktemp("data"))

    def carried_out(
        *arguments: str | Path,
        stdin: str | bytes | None = None,
        now: datetime = NOW,
        env: dict[str, str] | None = None,
    ) -> Result:
        absent = ("AGREEMENTS", "JOURNAL", "LANG", "DEBUG", "RECORDED_BY")
        without = {f"OVERENS_{name}": None for name in absent}
        around = {**without, "COLUMNS": "88", "XDG_DATA_HOME": data, **(env or {})}
        words = [str(argument) for argument in arguments]
        program: Any = Program(now)
        collected = gc.get_threshold()  # a command lets go of it for a process of its own
        try:
            return CliRunner().invoke(program, words, input=stdin, env=around)
        finally:
            gc.set_threshold(*collected)

    return carried_out


@pytest.fixture
def in_order_but(tmp_path: Path) -> Callable[..., Path]:
    """A file with the log in which all is in order, without the entries of some ids."""

    def without(*ids: str) -> Path:
        text = (ROOT / "agreements/jamtland/examples/log-in-order.yaml").read_text("utf-8")
        for one in ids:
            text, found = re.subn(rf"(?m)^- \{{id: {one}.*\n(?:   .*\n)?", "", text)
            assert found, one
        path = tmp_path / "log.yaml"
        path.write_text(text, "utf-8")
        return path

    return without


@pytest.fixture
def same() -> Callable[[str, str], None]:
    """Compares a whole text with the file of that name; OVERENS_REWRITE=1 rewrites the file."""

    def compared(name: str, shown: str) -> None:
        steady = _DIGEST.sub("·" * 12, shown)
        path = EXPECTED / f"{name}.txt"
        if REWRITE:
            path.write_text(steady, "utf-8")
        assert path.read_text("utf-8") == steady

    return compared


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """Where the journal of the test is kept; nothing is there yet."""
    return tmp_path / "j.sqlite"


@pytest.fixture
def on_record(run: Run, journal: Path) -> Run:
    """Runs a command with the journal of the test; a failure shows what was said."""

    def carried_out(
        *arguments: str | Path, code: int = 0, now: datetime = JUNE, **named: Any
    ) -> Result:
        done = run("--journal", f"sqlite:///{journal}", *arguments, now=now, **named)
        assert (code, done.exit_code) == (done.exit_code, code), done.stderr or done.stdout
        return done

    return carried_out


@pytest.fixture
def few_scenarios(tmp_path: Path) -> tuple[str, Path]:
    """The agreement with one scenario beside it: fewer standing questions."""
    folder = tmp_path / "agreements" / "jamtland"
    (folder / "scenarios").mkdir(parents=True)
    source = Path("agreements/jamtland")
    for name in ("2026-01-01.yaml", "2026-01-01.txt", "scenarios/one-municipality-leaves.yaml"):
        shutil.copy(source / name, folder / name)
    shutil.copytree(source / "examples", folder / "examples")
    return ("--agreements", folder.parent)


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    """A file with the notice of `tests.interfaces.recorded`."""
    file = tmp_path / "notice.yaml"
    file.write_text(NOTICE, "utf-8")
    return file


@pytest.fixture
def asked(run: Run) -> Asked:
    return Asked(run)
