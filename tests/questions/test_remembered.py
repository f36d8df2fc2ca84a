"""A search that remembers finds what one that does not would find."""

from datetime import date
from pathlib import Path

from engine.inference.book import load
from engine.language.agreement_reader import read_agreement
from engine.language.event_reader import read_events
from engine.language.node import Source
from engine.questions.obligations import run_duties
from engine.questions.open_points import Search
from engine.questions.question import Question
from engine.questions.remembered import RememberingSearch

FOLDER = Path(__file__).parents[2] / "agreements/linkoping"


def source(name):
    return Source(name, (FOLDER / name).read_text("utf-8"))


def test_the_same_points_for_every_duty():
    book = load()
    agreement = read_agreement(source("2023-01-01.yaml"), source("2023-01-01.txt"), book)
    events = read_events(source("examples/log-much-unknown.yaml"), agreement, book)
    asked = Question("in-force", date(2025, 4, 15))
    ledger = run_duties(asked, agreement, events, book, "plain").ledger
    arguable = ledger.worlds.arguable
    remembering = RememberingSearch(ledger, arguable)
    states = ledger.store.of("duty-state")
    found = [frozenset(remembering.of_row(row)) for row in states]

    assert found == [frozenset(Search(ledger, arguable).of_row(row)) for row in states]
    assert any(found)
