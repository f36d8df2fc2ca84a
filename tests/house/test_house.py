"""The rules of the house that no other tool checks. Each message says what to do, and where."""

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import engine
from engine.inference import expressions as x
from engine.inference import walk
from engine.inference.book import expressions, load, premises
from engine.inference.kinds import Conclusion, Event, Term, info
from engine.inference.nodes import Field, Literal_
from rules.book import CLAUSE_TYPES

ROOT = Path(__file__).parents[2]
RULES = ROOT / "rules"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
TEXT = {
    *(".py", ".yaml", ".yml", ".json", ".jsonl", ".toml", ".txt", ".md", ".html", ".css", ".js"),
    *(".sql", ".svg", ".cfg", ".ini", ".expected", ".en", ""),
}


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def modules() -> list[Path]:
    """The files of the rule book: all but the package and the table of contents."""
    return [p for p in sorted(RULES.glob("*.py")) if p.stem not in ("__init__", "book")]


# --- rules are general, agreements are terms ------------------------------------------------

FALSE_FRIENDS = {"are": "an English word, and Åre; it is looked for as a whole string only"}
ALLOWED: dict[tuple[str, str], str] = {
    ("engine/interfaces/demo_command.py", "*"): "the demo asks of the shipped agreements",
    ("engine/wording/help_english.py", "*"): "help shows ids that the reader can try",
    ("engine/wording/help_swedish.py", "*"): "help shows ids that the reader can try",
    ("engine/wording/command_problems.py", "*"): "advice shows what can be written as it stands",
    ("engine/interfaces/readings_page.py", "F1"): "an example in a docstring; better G1",
    ("engine/interfaces/readings_page.py", "F3"): "an example in a docstring; better G3",
    ("engine/interfaces/written.py", "F1"): "an example in a docstring; better G1",
    ("engine/questions/scenarios.py", "F1"): "an example in a docstring; better G1",
}
"""Where an id of a shipped agreement may stand, by file and id (`*` for any), and why."""


@cache
def shipped_ids() -> frozenset[str]:
    """Agreement, clause, fork and party ids of the agreements that are shipped."""
    found: set[str] = set()
    for path in (ROOT / "agreements").glob("*/*.yaml"):
        found.add(path.parent.name)
        text = path.read_text("utf-8")
        head, _, rest = text.partition("\nsections:")
        clauses, _, after = rest.partition("\nforks:")
        forks = after.partition("\nopen terms:")[0]
        found |= set(re.findall(r"^  - \{?id: ([\w-]+)", head, re.MULTILINE))
        found |= set(re.findall(r"- \{?id: ([A-ZÅÄÖ]-[A-ZÅÄÖ]{2,4}-\d+)", clauses))
        found |= set(re.findall(r"^  - \{?id: (\w+)", forks, re.MULTILINE))
    return frozenset(found)


def named_in(text: str) -> Iterator[tuple[int, str]]:
    """The lines of a source that name a shipped id, comments and docstrings included."""
    ids = sorted(shipped_ids(), key=len, reverse=True)
    wanted = re.compile(r"(?<![\w-])(" + "|".join(map(re.escape, ids)) + r")(?![\w])(?!-\w{2})")
    for number, line in enumerate(text.splitlines(), 1):
        for found in wanted.finditer(line):
            around = line[max(found.start() - 1, 0) : found.end() + 1]
            if found[1] not in FALSE_FRIENDS or re.fullmatch(r"([\"'`]).*\1", around):
                yield number, found[1]


def ids_in_code() -> list[tuple[str, int, str]]:
    return [
        (name(path), number, id_)
        for folder in ("rules", "engine")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for number, id_ in named_in(path.read_text("utf-8"))
    ]


def test_no_id_of_a_shipped_agreement_stands_in_the_code() -> None:
    told = [
        f"{file}:{number}: `{id_}` belongs to a shipped agreement; "
        "say it with a term of the agreement, or in an example invent one (X-1, G1, alfa)"
        for file, number, id_ in ids_in_code()
        if (file, id_) not in ALLOWED and (file, "*") not in ALLOWED
    ]
    assert told == []


def test_every_allowance_is_still_used() -> None:
    used = {(file, id_) for file, _, id_ in ids_in_code()}
    used |= {(file, "*") for file, _ in used}
    told = [f"{file}: `{id_}` is not there; strike it in {name(Path(__file__))}" for file, id_ in
            ALLOWED if (file, id_) not in used]  # fmt: skip
    assert told == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("    # as in J-PER-1", ["J-PER-1"]),
        ("    # as in J-PER-10 and X-1", []),
        ('reading == "F1"', ["F1"]),
        ('"""`F1=b`"""', ["F1"]),
        ("F10X, AF1, sha256", []),
        ('party == "are"', ["are"]),
        ("which are there", []),
        ("jamtland", ["jamtland"]),
    ],
)
def test_an_id_is_found_wherever_it_stands(line: str, found: list[str]) -> None:
    assert found == [id_ for _, id_ in named_in(line)]


def test_there_are_ids_of_every_sort_to_look_for() -> None:
    assert {"jamtland", "linkoping", "berg", "namnden", "F1", "FL9", "J-PER-1", "L-PER-4"} <= (
        shipped_ids()
    )


# --- a rule is data -------------------------------------------------------------------------


def things_in(node: walk.Node) -> Iterator[Any]:
    """Everything an expression holds that is not itself an expression."""
    for inner in walk.nodes(node):
        slots = {slot for base in type(inner).__mro__ for slot in getattr(base, "__slots__", ())}
        for slot in slots:
            held = getattr(inner, slot)
            yield from held if isinstance(held, tuple) else (held,)


def callables_in(node: walk.Node) -> list[Any]:
    return [thing for thing in things_in(node) if callable(thing)]


def test_no_callable_hides_in_a_rule() -> None:
    told = [
        f"rule `{rule.name}`: {thing!r} is a callable; say it with an expression, or give the "
        "clause type a new value for a field"
        for rule in load().rules
        for expression in expressions(rule)
        for thing in callables_in(expression)
    ]
    assert told == []


def test_a_callable_in_an_expression_would_be_found() -> None:
    literal: Literal_[Any] = Literal_(lambda: True)
    assert len(callables_in(~x.one_of(literal, len))) == 2


# --- a clause type is one file --------------------------------------------------------------


def test_every_clause_type_is_in_the_book() -> None:
    listed = {Path(str(module.__file__)).name for module in CLAUSE_TYPES}
    told = [
        f"{name(path)}: not in the book; add it to CLAUSE_TYPES in rules/book.py"
        for path in modules()
        if path.name not in listed
    ]
    assert told == []


DECLARED = {"TERMS": Term, "EVENTS": Event}


def test_every_term_and_event_of_a_file_is_declared() -> None:
    told = [
        f"{name(Path(str(module.__file__)))}: `{kind.__name__}` is not in {table}; add it there"
        for module in CLAUSE_TYPES
        for table, base in DECLARED.items()
        for kind in own_classes(module)
        if issubclass(kind, base) and kind not in getattr(module, table, ())
    ]
    assert told == []


def own_classes(module: ModuleType) -> list[type]:
    return [
        thing
        for thing in vars(module).values()
        if isinstance(thing, type) and thing.__module__ == module.__name__
    ]


PARTS = ("docstring", "imports", "terms", "events", "conclusions", "facts", "rules", "tables")
ORDER = "docstring with an example, imports, terms, events, conclusions, facts, rules, tables"


def parts_of(tree: ast.Module, module: ModuleType) -> Iterator[tuple[str, int]]:
    """Which part of the file each statement belongs to; aliases and helpers to none."""
    for statement in tree.body:
        part = part_of(statement, module)
        if part:
            yield part, statement.lineno


def part_of(statement: ast.stmt, module: ModuleType) -> str:
    if isinstance(statement, ast.Import | ast.ImportFrom):
        return "imports"
    if isinstance(statement, ast.ClassDef):
        kind = getattr(module, statement.name)
        bases = {"terms": Term, "events": Event, "conclusions": Conclusion}
        return next((part for part, base in bases.items() if issubclass(kind, base)), "")
    if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
        targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
        if ast.unparse(targets[0]) in DECLARED:
            return "tables"
        made = statement.value.func if isinstance(statement.value, ast.Call) else None
        made_by = made.id if isinstance(made, ast.Name) else ""
        if made_by in ("fact", "unmet"):
            return "facts"
        if made_by in ("rule", "requirement") or ast.unparse(targets[0]) == "RULES":
            return "rules"
    return ""


@pytest.mark.parametrize("module", CLAUSE_TYPES, ids=lambda m: m.__name__.removeprefix("rules."))
def test_a_clause_type_has_its_parts_in_the_order_of_the_house(module: ModuleType) -> None:
    path = Path(str(module.__file__))
    told = []
    tree = ast.parse(path.read_text("utf-8"))
    if not re.search(r"^ *- id: X-1$", ast.get_docstring(tree) or "", re.MULTILINE):
        told.append(f"{name(path)}:1: no example; give one in the docstring, from `- id: X-1`")
    furthest = 0
    for part, line in parts_of(tree, module):
        place = PARTS.index(part)
        if place < furthest:
            told.append(
                f"{name(path)}:{line}: {part} after {PARTS[furthest]}; the order is {ORDER}"
            )
        furthest = max(furthest, place)
    assert told == []


def test_every_file_with_rules_has_its_test() -> None:
    told = [
        f"{name(Path(str(module.__file__)))}: no test; write tests/rules/test_{stem}.py"
        for module in CLAUSE_TYPES
        if getattr(module, "RULES", ())
        and not (ROOT / "tests/rules" / f"test_{(stem := module.__name__[6:])}.py").exists()
    ]
    assert told == []


def test_every_requirement_is_asked_for_by_a_question() -> None:
    asked = "".join(p.read_text("utf-8") for p in (ROOT / "engine/questions").glob("*.py"))
    told = [
        f"requirement `{rule.id}` (rule `{rule.name}`): no question asks for it; "
        "add its id to REQUIRES of the question's file in engine/questions"
        for rule in load().rules
        if rule.holds is not None and f'"{rule.id}"' not in asked
    ]
    assert told == []


NOT_OF_A_GOOD_NOTICE = {
    "in force when the notice counts": "judged after it, against the earlier good ones",
    "ends-by": "what the question wants, not what the agreement demands",
    "entitled": "without it there is no way out, and so no good notice",
}


def test_a_good_notice_meets_every_requirement_on_a_notice() -> None:
    """Else `notice` would say no, and `in-force` would let the party leave all the same."""
    good = next(rule for rule in load().rules if rule.name == "good notice")
    heeded = {kind.name for kind in premises(good)}
    told = [
        f"requirement `{rule.name}`: a notice that fails it still takes the party out; "
        "add it to the rule `good notice` in rules/good_notice.py"
        for rule in load().rules
        if rule.holds is not None
        and isinstance(about := rule.then.fields[0], Field)
        and (about.var.kind.name, about.name) == ("termination-notice", "id")
        and rule.name not in NOT_OF_A_GOOD_NOTICE
        and rule.then.kind.name not in heeded
    ]
    assert told == []


def test_every_kind_of_term_is_used_by_an_agreement() -> None:
    written = "".join(
        path.read_text("utf-8")
        for folder in ("agreements", "tests/agreements/good")
        for path in (ROOT / folder).glob("*/*.yaml")
    )
    told = [
        f"{name(Path(str(module.__file__)))}: no agreement has a term of kind `{kind}`; "
        "let one under tests/agreements/good/ use it"
        for module in CLAUSE_TYPES
        for kind in (info(term).name for term in getattr(module, "TERMS", ()))
        if not re.search(rf"kind: {re.escape(kind)}\s*[,}}\n]", written)
    ]
    assert told == []


# --- the whole tree -------------------------------------------------------------------------

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
