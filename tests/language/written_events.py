"""Events read from what a test writes, or what is wrong with it."""

from pathlib import Path
from typing import Any

from engine.inference.book import load
from engine.language.event_reader import read_events
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.problem import Problem
from engine.wording.problems import render_all

SMALL = Path(__file__).parents[1] / "agreements" / "small" / "2030-01-01.yaml"


def events(
    agreement: Agreement, text: str, name: str = "events.yaml", **options: Any
) -> tuple[Recorded, ...]:
    read = read_events(Source(name, text), agreement, load(), **options)
    problems = [found for found in read if isinstance(found, Problem)]
    assert not problems, render_all(problems, "sv")
    return tuple(found for found in read if isinstance(found, Recorded))


def refused(
    agreement: Agreement, text: str, name: str = "events.yaml", **options: Any
) -> list[str]:
    """Key, line and column of each problem."""
    read = read_events(Source(name, text), agreement, load(), **options)
    assert all(isinstance(found, Problem) for found in read)
    found = [p for p in read if isinstance(p, Problem) and p.place]
    assert render_all(found, "en")
    return [f"{p.key} {p.place.span.line}:{p.place.span.column}" for p in found if p.place]
