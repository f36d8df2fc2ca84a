"""An event that is written and read again is the same event, of whatever kind."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from engine.inference.book import load
from engine.inference.kinds import REQUIRED
from engine.language import event_kinds
from engine.language.agreement_reader import read_agreement
from engine.language.duties import duty_clauses
from engine.language.event_kinds import EventOrClause, ForkId
from engine.language.event_reader import event_keys, read_events
from engine.language.event_writer import content
from engine.language.node import Source
from engine.model import types
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.problem import Problem

ROOT = Path(__file__).parents[2]
BOOK = load()
KINDS = {**BOOK.events, **event_kinds.EVENTS}
REFERS_TO_OTHER_FILES = {
    "all-municipalities-rescind",
    "are-rescinds",
    "contagion-was-serious",
    "judged-serious",
}
LOGS = sorted(
    path
    for folder in ("agreements/*/examples", "tests/agreements/good/*/examples")
    for path in ROOT.glob(f"{folder}/*")
    if path.stem not in REFERS_TO_OTHER_FILES
)


def agreement_of(folder: Path) -> Agreement:
    yaml = min(folder.glob("*.yaml"))
    text = yaml.with_suffix(".txt")
    found = read_agreement(
        Source(yaml.name, yaml.read_text("utf-8")), Source(text.name, text.read_text("utf-8")), BOOK
    )
    assert isinstance(found, Agreement)
    return found


JAMTLAND = agreement_of(ROOT / "agreements" / "jamtland")


def read(name: str, text: str, agreement: Agreement) -> tuple[Recorded, ...] | None:
    found = read_events(Source(name, text), agreement, BOOK, to_be_recorded=True)
    if any(isinstance(one, Problem) for one in found):
        return None
    return tuple(one for one in found if isinstance(one, Recorded))


def again(events: tuple[Recorded, ...], agreement: Agreement) -> tuple[Recorded, ...] | None:
    said = [{"id": one.id, **content(one, BOOK)} for one in events]
    return read("again.json", json.dumps(said, ensure_ascii=False), agreement)


def unrecorded(events: tuple[Recorded, ...]) -> tuple[Recorded, ...]:
    """The events without when and by whom: that stands beside the content."""
    return tuple(replace(one, recorded=None, recorded_by="") for one in events)


@pytest.mark.parametrize("log", LOGS, ids=lambda path: f"{path.parents[1].name}-{path.stem}")
def test_every_log_of_the_examples_comes_back(log):
    agreement = agreement_of(log.parents[1])
    events = read(log.name, log.read_text("utf-8"), agreement)
    assert events

    assert unrecorded(events) == again(events, agreement)


DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31)).map(date.isoformat)
PARTIES = [party.id for party in JAMTLAND.parties]
TEXT = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), min_size=1).map(
    lambda said: f"x{said}x"
)
BY_TYPE: dict[Any, st.SearchStrategy[Any]] = {
    types.Day: DAYS,
    types.YesNo: st.booleans() | st.sampled_from(["yes", "no"]),
    types.Count: st.integers(1_000, 2_000_000),
    types.Amount: st.sampled_from(["0", "1 000 SEK", "69858.00", "12.5", 400]),
    types.Percent: st.sampled_from(["3.2", "-0.4", "0", 3]),
    types.Year: st.integers(2026, 2030),
    types.Word: TEXT,
    types.Words: st.just(["statistics", "overview"]) | st.just("use-of-funds"),
    types.Party: st.sampled_from(PARTIES),
    types.Parties: st.lists(st.sampled_from(PARTIES), unique=True, min_size=1) | st.just("all"),
    types.DayPerParty: DAYS | st.dictionaries(st.sampled_from(PARTIES), DAYS, min_size=1),
    types.NamedDay: DAYS,
    types.End: DAYS | st.just("earliest"),
    types.Forum: st.sampled_from([forum.id for forum in JAMTLAND.forums]),
    types.ClauseId: st.sampled_from(list(JAMTLAND.clauses)),
    types.Clauses: st.lists(st.sampled_from(list(JAMTLAND.clauses)), unique=True, min_size=1),
    types.Duties: st.lists(
        st.sampled_from(list(duty_clauses(JAMTLAND, BOOK))), unique=True, min_size=1
    ),
    types.PaymentClause: st.just("J-EKO-4"),
    types.Edition: st.sampled_from(["2026-10", "2027-01"]),
    types.OpenTerm: st.sampled_from([term.id for term in JAMTLAND.open_terms.values()]),
    types.Id: st.just("first"),
    EventOrClause: st.sampled_from(["first", *JAMTLAND.clauses]),
    ForkId: st.just("F1"),
}
BY_TYPE[types.Addressees] = BY_TYPE[types.Parties]


def of_type(declared: Any) -> st.SearchStrategy[Any]:
    if get_origin(declared) is Literal:
        return st.sampled_from(get_args(declared))
    return BY_TYPE[declared]


@st.composite
def written_events(draw: st.DrawFn) -> dict[str, Any]:
    """An event of any kind, as somebody would write it: some of its keys, in many forms."""
    kind = KINDS[draw(st.sampled_from(sorted(KINDS)))]
    types_of = {field.name: field for field in kind.fields}
    said: dict[str, Any] = {"id": "own", "event": kind.name}
    for key, name in event_keys(kind).items():
        field = types_of[name]
        needed = field.default is REQUIRED and not field.maybe
        if needed or draw(st.booleans()):
            said[key] = draw(of_type(field.type))
    for key in ("source", "note"):
        if draw(st.booleans()):
            said[key] = draw(TEXT)
    return said


FIRST = {"id": "first", "event": "payment", "by": "are", "to": "brottsofferjouren"}


@given(written_events())
@settings(suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
def test_an_event_of_any_kind_comes_back(said):
    events = read("events.json", json.dumps([FIRST, said], ensure_ascii=False), JAMTLAND)
    assume(events is not None)
    assert events is not None

    assert events == again(events, JAMTLAND)


def test_what_was_not_stated_is_not_written():
    (event,) = read("e.yaml", "- {event: payment, by: are, to: brottsofferjouren}", JAMTLAND) or ()

    assert content(event, BOOK) == {"event": "payment", "by": "are", "to": "brottsofferjouren"}


def test_amounts_are_decimal_text_and_parties_are_listed():
    text = """\
- event: termination-notice
  by: are
  to: all
  for-end: earliest
  received: {berg: 2026-05-04}
- {event: payment, by: are, to: brottsofferjouren, amount: 69 858 SEK, on: 2026-01-15}
"""
    notice, payment = read("e.yaml", text, JAMTLAND) or ()

    assert content(notice, BOOK)["to"] == PARTIES
    assert content(notice, BOOK)["for-end"] == "earliest"
    assert content(notice, BOOK)["received"] == {"berg": "2026-05-04"}
    assert content(payment, BOOK)["amount"] == "69858.00"


def test_when_and_by_whom_it_was_recorded_is_no_part_of_the_content():
    (event,) = read("e.yaml", "- {event: payment, by: are, recorded-by: roll}", JAMTLAND) or ()

    assert "recorded-by" not in content(event, BOOK)
