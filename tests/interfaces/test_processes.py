"""Whole processes: what is loaded, what is said when it goes wrong, and how it ends."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
START = "import sys; from engine.interfaces.command import main; sys.exit(main())"
ASK = ("ask", "termination", "jamtland", "--party", "are", "--on", "2026-11-22")
HEAVY = {"pydantic", "jsonschema", "holidays", "dateutil", "fastapi", "sqlite3", "asyncio",
         "importlib.metadata", "rich", "unittest", "http", "email", "ssl"}  # fmt: skip


def process(*arguments: str, start: str = START, **named):
    environ = {name: value for name, value in os.environ.items() if "OVERENS" not in name}
    environ |= {"PYTHONPATH": str(ROOT), "COLUMNS": "88", **named.pop("env", {})}
    command = [sys.executable, "-c", start, *arguments]
    return subprocess.run(
        command, cwd=ROOT, env=environ, capture_output=True, check=False, timeout=60, **named
    )


def loaded(*arguments: str) -> set[str]:
    start = START.replace("sys.exit(main())", "main(); print(*sys.modules, file=sys.stderr)")
    return set(process(*arguments, start=start).stderr.decode().split())


def test_a_question_loads_only_what_it_needs():
    modules = loaded(*ASK, "--executor", "plain")

    assert modules & HEAVY == set()
    assert not {"durable", "engine.language.event_reader", "engine.language.schema"} & modules
    assert not {"engine.wording.english", "engine.wording.command_english"} & modules
    assert "engine.questions.answer" in modules


def test_help_loads_neither_the_engine_nor_yaml():
    modules = loaded("ask", "--help")

    assert not {"yaml", "engine.questions.ask", "engine.inference.book", "rules.book"} & modules


def test_a_question_is_answered_soon():
    """Loose on purpose: it is there to catch a second, not a millisecond."""
    begun = time.perf_counter()
    assert process(*ASK, "--executor", "plain").returncode == 0

    assert time.perf_counter() - begun < 5


def test_standard_output_is_utf8_json_in_any_locale():
    for locale in ("C", "POSIX"):
        found = process(*ASK, "--json", env={"LC_ALL": locale, "PYTHONIOENCODING": "ascii"})
        assert json.loads(found.stdout.decode("utf-8"))["agreement"] == "jamtland"


def test_text_in_a_narrow_encoding_is_no_accident():
    found = process(*ASK, env={"PYTHONIOENCODING": "latin-1"})

    assert found.returncode == 0
    assert "överenskommelsen" in found.stdout.decode("latin-1")


def test_a_reader_that_goes_away_is_no_fault():
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", START, "show", "jamtland"]
    with subprocess.Popen(
        command, cwd=ROOT, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        said = running.stderr.read()

    assert (running.returncode, said) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_an_answer_that_cannot_be_written_is_told():
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    for asked in (["--version"], ["show", "jamtland"]):
        with Path("/dev/full").open("w") as full:
            command = [sys.executable, "-c", START, *asked]
            found = subprocess.run(
                command, cwd=ROOT, env=environ, stdout=full, stderr=subprocess.PIPE, check=False
            )
        assert found.returncode == 6
        assert found.stderr.decode().startswith("systemet vägrar: ")
        assert found.stderr.count(b"\n") == 1


def test_without_a_standard_output_nothing_goes_wrong():
    start = "import os; os.close(1); import sys; sys.stdout = None; " + START
    found = process("--version", start=start)

    assert (found.returncode, found.stderr) == (0, b"")


@pytest.mark.parametrize("seconds", ["0.01", "0.3"])
def test_an_interruption_is_quiet(seconds):
    start = "import os, signal, threading; " + START.replace(
        "sys.exit(main())",
        f"threading.Timer({seconds}, os.kill, (os.getpid(), signal.SIGINT)).start(); "
        "sys.exit(main())",
    )
    reader, writer = os.pipe()
    try:
        found = process("ask", "in-force", "jamtland", "--events", "-", start=start, stdin=reader)
    finally:
        os.close(reader)
        os.close(writer)

    assert (found.returncode, found.stdout, found.stderr) == (130, b"", b"")
    assert signal.SIGINT == 2


@pytest.mark.parametrize(("lang", "said"), [("sv", "något gick fel"), ("en", "went wrong")])
def test_our_own_mistake_is_owned_without_a_traceback(lang, said):
    broken = "import engine.interfaces.shelf as s; s.Shelf.find = None; " + START
    quiet = process("--lang", lang, *ASK, start=broken)
    loud = process("--lang", lang, *ASK, start=broken, env={"OVERENS_DEBUG": "1"})

    assert (quiet.returncode, quiet.stdout) == (70, b"")
    assert said in quiet.stderr.decode()
    assert "Traceback" not in quiet.stderr.decode()
    assert "OVERENS_DEBUG=1" in quiet.stderr.decode()
    assert loud.returncode == 70
    assert "Traceback" in loud.stderr.decode()


def test_the_demonstration_takes_less_than_five_seconds():
    begun = time.perf_counter()
    found = process("demo")

    assert found.returncode == 0
    assert time.perf_counter() - begun < 10  # five where nothing else runs
