"""What holds for every file of the project: paths, hosts, versions, dependencies."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import engine
from tests.house.places import ROOT, name

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
TEXT = {
    *(".py", ".yaml", ".yml", ".json", ".jsonl", ".toml", ".txt", ".md", ".html", ".css", ".js"),
    *(".sql", ".svg", ".cfg", ".ini", ".expected", ".en", ""),
}
PLACES = re.compile(
    r"(?<![\w.$}/-])/(?:work|home|root|tmp|Users|opt|mnt|srv|var|private)(?:/|\b(?![-\w]))"
    r"|\b(?:localhost|127\.0\.0\.1|0\.0\.0\.0)\b"
)
HOSTS = {
    "json-schema.org",
    "docs.oasis-open.org",  # the name of the standard that SARIF is
    "docs.astral.sh",
    "keepachangelog.com",
    "semver.org",
    "pypi.org",  # what a dependency is
    "www.w3.org",  # names of XML and accessibility standards
}
"""Public documentation and names of standards: the only hosts that a file may name."""
LOCAL = {"engine/interfaces"}
"""Where an address of the machine itself may stand: the web server has to listen somewhere."""


@cache
def texts() -> tuple[tuple[str, str], ...]:
    """Every file of the project that people write, with what it holds."""
    shown = [p for p in ROOT.iterdir() if not p.name.startswith(".") or p.name in (".ci",)]
    found = [p for top in shown for p in ([top] if top.is_file() else top.rglob("*"))]
    return tuple(
        (name(path), path.read_text("utf-8", errors="replace"))
        for path in sorted(found)
        if path.is_file()
        and path.suffix in TEXT
        and not any(part == "__pycache__" or part.endswith(".egg-info") for part in path.parts)
        and path.relative_to(ROOT).parts[0] not in ("build", "dist")
    )


def machine_names(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.splitlines(), 1):
        for found in PLACES.finditer(line):
            yield number, found[0]
        for host in re.findall(r"https?://([\w.-]+)", line):
            if host not in HOSTS:
                yield number, host


def test_no_file_names_a_path_or_a_host() -> None:
    told = [
        f"{file}:{number}: `{found}` is of one machine or network; take it out, or if it is "
        f"public documentation add it to HOSTS in {name(Path(__file__))}"
        for file, text in texts()
        if file != name(Path(__file__))
        for number, found in machine_names(text)
        if not (found in ("localhost", "127.0.0.1") and file.startswith(tuple(LOCAL)))
    ]
    assert told == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("see /tmp/x and ./tmp", ["/tmp/"]),
        ("cd /home/someone", ["/home/"]),
        ("http://mirror.example/simple", ["mirror.example"]),
        ("https://json-schema.org/draft", []),
        ("agreements/var/x, SHELL := /bin/sh", []),
        ("listen on 127.0.0.1", ["127.0.0.1"]),
    ],
)
def test_a_path_or_a_host_would_be_found(line: str, found: list[str]) -> None:
    assert found == [what for _, what in machine_names(line)]


def test_the_version_is_the_same_everywhere() -> None:
    assert PROJECT["project"]["version"] == engine.__version__, (
        "pyproject.toml and engine/__init__.py give different versions; change both"
    )


def normal(requirement: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[\s\[<>=!~;]", requirement, maxsplit=1)[0]).lower()


def test_every_dependency_is_locked() -> None:
    locked = {
        path.name: {normal(line) for line in path.read_text("utf-8").splitlines() if "==" in line}
        for path in (ROOT / "requirements").glob("*.txt")
    }
    anywhere = set().union(*locked.values())
    wanted = [(one, locked["core.txt"], "core.txt") for one in PROJECT["project"]["dependencies"]]
    for extra, several in PROJECT["project"]["optional-dependencies"].items():
        file = f"{extra}.txt" if f"{extra}.txt" in locked else "*.txt"
        wanted += [(one, locked.get(file, anywhere), file) for one in several]
    told = [
        f"pyproject.toml: `{one}` is not in requirements/{file}; run `make lock`"
        for one, held, file in wanted
        if normal(one) not in held
    ]
    assert told == []


def test_there_is_no_init_file_under_tests() -> None:
    told = [
        f"{name(path)}: remove it; tests/rules would be imported in place of rules"
        for path in (ROOT / "tests").rglob("__init__.py")
    ]
    assert told == []
