"""Agreements to compare: the shipped ones, their invented amendments, and a small one to edit."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from engine.comparison.change import Change
from engine.inference.book import Book, load
from engine.inference.kinds import FieldType
from engine.language.agreement_reader import read_agreement
from engine.language.node import Source
from engine.language.term_reader import fields_of_term
from engine.model import types
from engine.model.agreement import Agreement, Forked, Term
from engine.model.calendar import Duration
from engine.model.said import Said
from engine.wording.problems import render_all

ROOT = Path(__file__).parents[2]
SMALL = ROOT / "tests" / "agreements" / "small" / "2030-01-01.yaml"
Edit = tuple[str, str]
Small = Callable[..., Agreement]
"""The small agreement after edits, as the fixture `small` gives it."""


@cache
def read(path: Path) -> Agreement:
    return _read(path, path.read_text("utf-8"), path.with_suffix(".txt").read_text("utf-8"))


def _read(path: Path, yaml: str, text: str) -> Agreement:
    found = read_agreement(Source(str(path), yaml), Source(f"{path.stem}.txt", text), load())
    assert isinstance(found, Agreement), render_all(found, "en")
    return found


def edited(edits: Sequence[Edit], text: Sequence[Edit] = (), path: Path = SMALL) -> Agreement:
    """The small agreement, or another, after edits of YAML and of text, each found once."""
    sources = []
    for file, changes in ((path, edits), (path.with_suffix(".txt"), text)):
        words = file.read_text("utf-8")
        for old, new in changes:
            assert words.count(old) == 1, old
            words = words.replace(old, new)
        sources.append(words)
    return _read(path, *sources)


def good(name: str, *edits: Edit) -> Agreement:
    """One of the invented agreements of `tests/agreements/good`, after edits of its YAML."""
    path = ROOT / "tests" / "agreements" / "good" / name / "2030-01-01.yaml"
    return edited(edits, path=path)


def versions() -> dict[str, list[Path]]:
    """The files of the shipped agreements with their amendments, by agreement."""
    found: dict[str, list[Path]] = {}
    for path in sorted((ROOT / "agreements").glob("*/*.yaml")):
        found[path.parent.name] = [path]
    for path in sorted((ROOT / "tests" / "amendments").glob("*/*/*.yaml")):
        found[path.parent.name].append(path)
    return found


def other_value(field: FieldType, value: Any) -> Iterator[Any]:
    """Another value that the field could have, where one is easily told."""
    if isinstance(value, Forked):
        changed = next(other_value(field, next(iter(value.values.values()))), None)
        if changed is not None:
            yield replace(value, values={**value.values, next(iter(value.values)): changed})
    elif get_origin(field.type) is Literal:
        yield from (word for word in get_args(field.type) if word != value)
    elif isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield value + 1
    elif isinstance(value, Duration):
        yield value + Duration(1)
    elif isinstance(value, date) and value.year < 9999:
        yield value + timedelta(days=1)
    elif isinstance(value, Said):
        yield Said(value.sv + " inte", value.en + " not")
    elif isinstance(value, tuple) and len(value) > 1:
        yield value[1:]
    elif field.type is types.YearDay and value:
        yield "11-11"


def planted(agreement: Agreement, book: Book) -> Iterator[tuple[Term, FieldType, Agreement]]:
    """The agreement with one field of one term changed: each field of each kind once."""
    done = set()
    for clause in agreement.clauses.values():
        for place, term in enumerate(clause.terms):
            for field in fields_of_term(book.terms[term.kind]):
                value = next(other_value(field, term.values[field.name]), None)
                if value is None or (term.kind, field.name) in done:
                    continue
                done.add((term.kind, field.name))
                terms = list(clause.terms)
                terms[place] = replace(term, values={**term.values, field.name: value})
                clauses = {**agreement.clauses, clause.id: replace(clause, terms=tuple(terms))}
                yield term, field, replace(agreement, clauses=clauses)


def changed(agreement: Agreement, clause: str, kind: str, **values: Any) -> Agreement:
    """The agreement where the terms of a kind in a clause say something else."""
    of = agreement.clauses[clause]
    assert any(term.kind == kind for term in of.terms)
    terms = tuple(
        replace(term, values={**term.values, **values}) if term.kind == kind else term
        for term in of.terms
    )
    return replace(agreement, clauses={**agreement.clauses, clause: replace(of, terms=terms)})


def brief(found: Sequence[Change]) -> list[tuple[str, ...]]:
    """What a change is about, how, where, and in which field."""
    return [
        tuple(part for part in (c.about, c.how, c.clause, c.key, c.field) if part) for c in found
    ]
