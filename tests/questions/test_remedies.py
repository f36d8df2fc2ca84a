"""Answers on rescission and repayment: what is missing, what to do, and where basis is shown."""

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


def asked(name: str, question: str, on: str, *files: str, **options: str) -> dict[str, Any]:
    under = agreement(name)
    examples = [FOLDER / name / "examples" / f"{file}.yaml" for file in files]
    read = join([EventFile(source(path)) for path in examples], under, BOOK)
    events = [one for one in read if isinstance(one, Recorded)]
    return ask(Question(question, date.fromisoformat(on), **options), under, events, BOOK)


def rescission(*files: str) -> dict[str, Any]:
    against = {"party": "are", "against": "brottsofferjouren"}
    return asked("jamtland", "rescission", "2026-11-22", "all-approved", *files, **against)


def steps(answer: dict[str, Any]) -> list[str]:
    return [one["do"].partition(" ")[0] for one in answer["advice"]]


def nodes(tree: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield tree
    for inner in tree["because"]:
        yield from nodes(inner)


def test_only_what_is_missing_under_the_chosen_amount_is_named() -> None:
    answer = asked("linkoping", "repayment", "2025-09-16", "early-exit", party="brottsofferjouren")
    assert [one["fact"] for one in answer["missing"]] == ["unused-funds"]


def test_without_a_breach_on_record_the_advice_is_to_record_one() -> None:
    assert steps(rescission()) == ["om"]


def test_who_has_the_right_needs_no_advice() -> None:
    assert steps(rescission("misused-funds", "judged-serious")) == []


def test_law_beyond_the_text_is_shown_as_such() -> None:
    answer = rescission("misused-funds", "judged-serious")
    verified = {n["rule"] for n in nodes(answer["explanation"]) if n["basis"] == "verified"}
    assert verified == {"rescission works when sent", "reasonable-time of a breach"}


def test_a_range_comes_with_who_is_to_settle_it() -> None:
    files = ("all-approved", "paid-2026", "misused-funds", "judged-serious", "are-rescinds")
    answer = asked("jamtland", "repayment", "2026-11-22", *files, party="brottsofferjouren")
    assert [one["clause"] for one in answer["advice"]] == ["J-OMF-7"]
    assert answer["effect"]["min"] == {"amount": "0.00", "currency": "SEK"}
    assert answer["effect"]["max"] == {"amount": "731101.00", "currency": "SEK"}
    assert len(answer["effect"]["creditors"]) == 8
