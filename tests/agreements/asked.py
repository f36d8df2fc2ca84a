"""Questions to the invented agreements under `good/`, as people ask them."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from engine.inference import durable
from engine.inference.book import load
from engine.language.agreement_reader import Document, read_document
from engine.language.event_reader import read_events
from engine.language.node import Source
from engine.model.event import Recorded
from engine.model.problem import Problem
from engine.wording.problems import render_all

GOOD = Path(__file__).parent / "good"
EXECUTORS = [
    "plain",
    pytest.param(
        "durable",
        marks=pytest.mark.skipif(not durable.available(), reason="durable_rules is not built here"),
    ),
]
Ask = Callable[..., dict[str, Any]]
"""`ask_(agreement, question, day, events, **options)` gives the answer as JSON has it."""


@cache
def document(name: str) -> Document:
    (yaml,) = (GOOD / name).glob("*.yaml")
    text = yaml.with_suffix(".txt")
    files = (Source(path.name, path.read_text("utf-8")) for path in (yaml, text))
    found = read_document(*files, load())
    assert isinstance(found, Document), render_all(found, "en")
    return found


@cache
def happened(name: str, events: str) -> tuple[Recorded, ...]:
    if not events:
        return ()
    found = read_events(Source("events.yaml", events), document(name).agreement, load())
    recorded = tuple(one for one in found if isinstance(one, Recorded))
    assert recorded == found, render_all([p for p in found if isinstance(p, Problem)], "en")
    return recorded


def brief(answer: dict[str, Any], *parts: str) -> tuple[Any, ...]:
    """The answer and some parts of its effect."""
    return (answer["answer"], *(answer["effect"][part] for part in parts))


def status(answer: dict[str, Any], requirement: str) -> str | None:
    found = [one["status"] for one in answer["requirements"] if one["id"] == requirement]
    return found[0] if found else None
