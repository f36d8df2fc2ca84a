"""Questions about the shipped agreements on example files, and the parts of their answers."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from engine.inference.book import load
from engine.language.agreement_reader import read_agreement
from engine.language.event_reader import EventFile, join
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.answer import ask
from engine.questions.question import Question

FOLDER = Path(__file__).parents[2] / "agreements"
BOOK = load("rules.book")


@cache
def agreement(name: str) -> Agreement:
    yaml, text = (next((FOLDER / name).glob(f"2*.{ending}")) for ending in ("yaml", "txt"))
    read = read_agreement(source(yaml), source(text), BOOK)
    assert isinstance(read, Agreement)
    return read


def source(path: Path) -> Source:
    return Source(path.name, path.read_text("utf-8"))


def asked(
    name: str, question: str, on: str, *files: str, more: str = "", **options: Any
) -> dict[str, Any]:
    events = recorded(name, *files, more=more)
    return ask(Question(question, date.fromisoformat(on), **options), agreement(name), events, BOOK)


def recorded(name: str, *files: str, more: str = "") -> list[Recorded]:
    """The events of example files, and those written out."""
    examples = [source(FOLDER / name / "examples" / f"{file}.yaml") for file in files]
    written = [Source("written.yaml", more)] if more else []
    read = join([EventFile(one) for one in (*examples, *written)], agreement(name), BOOK)
    return [one for one in read if isinstance(one, Recorded)]


def repayment(name: str, on: str, *files: str, events: str = "") -> dict[str, Any]:
    """What the association owes, on example files and on events written out."""
    return asked(name, "repayment", on, *files, more=events, party="brottsofferjouren")


def rescission(*files: str) -> dict[str, Any]:
    against = {"party": "are", "against": "brottsofferjouren"}
    return asked("jamtland", "rescission", "2026-11-22", "all-approved", *files, **against)


def steps(answer: dict[str, Any]) -> list[str]:
    return [one["do"].partition(" ")[0] for one in answer["advice"]]


def nodes(tree: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield tree
    for inner in tree["because"]:
        yield from nodes(inner)


UNDECLARED = ("all-approved", "paid-2026", "misused-funds")
RESCINDED = (*UNDECLARED, "judged-serious", "are-rescinds")
