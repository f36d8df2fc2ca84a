"""A clause type is one file: what belongs to it, and in which order."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from engine.inference.book import load, premises
from engine.inference.kinds import Conclusion, Event, Term, info
from engine.inference.nodes import Field, Literal_
from rules.book import CLAUSE_TYPES
from tests.house.places import ROOT, name

RULES = ROOT / "rules"


def modules() -> list[Path]:
    """The files of the rule book: all but the package and the table of contents."""
    return [p for p in sorted(RULES.rglob("*.py")) if p.stem not in ("__init__", "book")]


def test_every_clause_type_is_in_the_book() -> None:
    listed = {Path(str(module.__file__)).name for module in CLAUSE_TYPES}
    told = [
        f"{name(path)}: not in the book; add it to CLAUSE_TYPES in rules/book.py"
        for path in modules()
        if path.name not in listed
    ]
    assert told == []


def stem_of(module: ModuleType) -> str:
    return Path(str(module.__file__)).stem


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
        and not (ROOT / "tests/rules" / f"test_{(stem := stem_of(module))}.py").exists()
    ]
    assert told == []


def borne_by_nobody_alone() -> Iterator[type[Term]]:
    """The terms whose clause is owed, by a rule that names no bearer."""
    for rule in load().rules:
        if rule.then.kind.name == "owed":
            duty, bearer = (rule.then.fields[rule.then.kind.index[f]] for f in ("duty", "bearer"))
            nobody = isinstance(bearer, Literal_) and not bearer.constant
            declared: Any = duty.var.kind.declared if isinstance(duty, Field) else Conclusion
            if nobody and issubclass(declared, Term):
                yield declared


def test_who_may_bear_a_duty_together_is_declared_with_the_duty() -> None:
    found = list(borne_by_nobody_alone())
    assert found
    assert [one.__name__ for one in found if not one.__together__] == []
    for kind in load().terms.values():
        if issubclass(kind.declared, Term) and kind.declared.__together__:
            assert kind.declared.__together__ in kind.declared.__binds__, kind.name


def test_every_requirement_is_asked_for_by_a_question() -> None:
    asked = "".join(p.read_text("utf-8") for p in (ROOT / "engine/questions").rglob("*.py"))
    told = [
        f"requirement `{rule.id}` (rule `{rule.name}`): no question asks for it; "
        "add its id to REQUIRES of the question's file in engine/questions"
        for rule in load().rules
        if rule.holds is not None and f'"{rule.id}"' not in asked
    ]
    assert told == []


def test_every_requirement_names_the_clause_that_makes_it() -> None:
    """The contract gives each requirement a `clause`: what it says is quoted, and can be cited."""
    told = [
        f"requirement `{rule.name}`: no clause; add `clause=` with the clause of the term"
        for rule in load().rules
        if rule.holds is not None and rule.clause is None
    ]
    assert told == []


NOT_OF_A_GOOD_NOTICE = {
    "in force when the notice counts": "judged after it, against the earlier good ones",
    "in force when a notice by one not known counts": "the same",
    "ends-by": "what the question wants, not what the agreement demands",
    "entitled": "without it there is no way out, and so no good notice",
}


def test_a_good_notice_meets_every_requirement_on_a_notice() -> None:
    """Else `notice` would say no, and `in-force` would let the party leave all the same."""
    good = next(rule for rule in load().rules if rule.name == "good notice")
    heeded = {kind.name for kind in premises(good)}
    told = [
        f"requirement `{rule.name}`: a notice that fails it still takes the party out; "
        "add it to the rule `good notice` in rules/notice/good_notice.py"
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


NO_DEED = {
    "payment": "money has rules of its own in rules/breach/breach_doubted.py",
    "dialogue": "a rescission asks for one about the breach, so it puts no breach right",
    "renegotiation": "it calls for a dialogue, and is none",
    "unused-funds": "it says how much is to be repaid, and pays nothing",
    "termination-notice": "it is a right, which nobody breaks by not using it",
    "renewal-notice": "it is a right, which nobody breaks by not using it",
    "renewal-approval": "it is a right, which nobody breaks by not using it",
    "rescission": "it is a right, which nobody breaks by not using it",
    "approval": "who has not approved is not bound, so there is no duty to break",
    "signature": "who has not signed is not bound, so there is no duty to break",
    "not-held": "it says that nothing was done",
    "not-given": "it says that nothing was done",
    "breach": "it is what a deed makes one doubt",
    "demand": "it asks for a deed",
    "rectified": "it says that the breach was put right, which a rescission asks for by itself",
    "index-value": "it is nobody's act",
    "population": "it is nobody's act",
    "force-majeure": "it excuses, and does nothing",
    "amendment": "it changes what is owed",
    "assignment": "no duty is to assign",
    "consent": "no duty is to consent",
}
"""The events that make no breach doubtful by themselves, and why."""


def test_what_is_done_of_a_duty_is_a_deed_that_a_breach_is_set_against() -> None:
    """Else a rescission would be open on a breach that the list of duties contradicts."""
    book = load()
    rules = [rule for rule in book.rules if rule.then.kind.name == "deed"]
    heeded = {kind.name for rule in rules for kind in premises(rule)}
    assert heeded & NO_DEED.keys() == set()
    told = [
        f"event `{name}`: a breach is not set against it; add a rule to rules/duties/deed.py, "
        "or say why in NO_DEED"
        for name in book.events
        if name not in heeded and name not in NO_DEED
    ]
    assert told == []
