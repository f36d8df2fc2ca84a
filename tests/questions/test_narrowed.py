"""Readings that cannot matter are left out, and nobody can see the difference."""

import sys
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pytest

from engine.inference.book import load
from engine.language.agreement_reader import Document, read_document
from engine.language.event_reader import read_events
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions import ask as asking
from engine.questions import narrowed
from engine.questions.answer import ask
from engine.questions.obligations import obligations, run_duties
from engine.questions.positions import fields_read
from engine.questions.question import Question

FOLDER = Path(__file__).parents[2] / "agreements" / "jamtland"
LEAVES = ("all-approved", "dialogue-may-2026", "are-gives-notice")
RECORDS = [
    LEAVES,
    ("all-approved", "dialogue-may-2026", "are-gives-notice-on-1-july"),
    ("all-but-ragunda", "dialogue-may-2026", "are-gives-notice"),
]
LIST = Question("obligations", date(2026, 11, 22))


def jamtland() -> Agreement:
    files = (FOLDER / "2026-01-01.yaml", FOLDER / "2026-01-01.txt")
    read = read_document(*(Source(f.name, f.read_text("utf-8")) for f in files), load())
    assert isinstance(read, Document)
    return read.agreement


def recorded(under: Agreement, *names: str) -> list[Recorded]:
    files = [FOLDER / "examples" / f"{name}.yaml" for name in names]
    found = [e for f in files for e in read_events(Source(f.name, f.read_text("utf-8")), under,
                                                   load())]  # fmt: skip
    return [event for event in found if isinstance(event, Recorded)]


@pytest.mark.parametrize("names", RECORDS)
def test_a_list_is_the_same_with_all_readings(
    names: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    under = jamtland()
    events = recorded(under, *names)
    found = obligations(LIST, under, events, load(), "plain", "sv")
    monkeypatch.setattr(narrowed, "WORTH_IT", sys.maxsize)
    assert found == obligations(LIST, under, events, load(), "plain", "sv")


def test_an_answer_is_the_same_with_all_readings(monkeypatch: pytest.MonkeyPatch) -> None:
    under = jamtland()
    events = recorded(under, *LEAVES, "invented-population-november-2026",
                      "invented-index-october-2026")  # fmt: skip
    question = Question("payment", date(2027, 1, 29), party="berg", readings={"F7": "a"})
    found = ask(question, under, events, load())
    monkeypatch.setattr(narrowed, "WORTH_IT", sys.maxsize)
    assert found == ask(question, under, events, load())


def test_a_notice_that_is_good_in_every_reading_leaves_few_of_them() -> None:
    under = jamtland()
    tried = run_duties(LIST, under, recorded(under, *LEAVES), load(), "plain").ledger.worlds
    several = {choice.fork for choice in tried.choices if len(choice.readings) > 1}
    assert "F4" in several
    assert not several & {"F1", "F2", "F3", "F21", "F22", "F30"}


RESCINDED = MappingProxyType(
    {"by": "berg", "against": "brottsofferjouren", "form": "written", "sent": date(2026, 10, 1)}
)
RESCISSION = Recorded("rescission-berg", "rescission", RESCINDED, date(2026, 10, 1))


@pytest.mark.parametrize(("more", "is_tried"), [([], False), ([RESCISSION], True)])
def test_what_a_rescission_frees_from_is_tried_where_there_is_one(
    more: list[Recorded], *, is_tried: bool
) -> None:
    """F23 is read where somebody left by notice too, but only beside a rescission."""
    under = jamtland()
    events = [*recorded(under, *LEAVES), *more]
    tried = run_duties(LIST, under, events, load(), "plain").ledger.worlds
    assert ("F23" in tried.forks) == is_tried


def test_a_list_is_the_same_with_readings_of_what_stands_beside_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    under = jamtland()
    events = recorded(under, *LEAVES)
    found = obligations(LIST, under, events, load(), "plain", "sv")
    monkeypatch.setattr(asking, "fields_read", lambda book, present: fields_read(book))
    assert found == obligations(LIST, under, events, load(), "plain", "sv")
