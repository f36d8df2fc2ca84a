"""Many readings cost little, and nobody can see how sets of their combinations are written."""

import json
import time
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.inference import worlds as of_worlds
from engine.inference.book import load
from engine.language.agreement_reader import Document, read_document
from engine.language.event_reader import read_events
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions import ask as asking
from engine.questions import remembered
from engine.questions.answer import ask
from engine.questions.lists.obligations import obligations, run_duties
from engine.questions.question import Question
from engine.questions.readings.positions import fields_read

AGREEMENTS = Path(__file__).parents[2] / "agreements"
VERSIONS = {"jamtland": "2026-01-01", "linkoping": "2023-01-01"}
LEAVES = ("all-approved", "dialogue-may-2026", "are-gives-notice")
LIST = Question("obligations", date(2026, 11, 22))
HELD = {"F1": "a", "F2": "a", "F3": "a", "F5": "a", "F7": "a", "F16": "a", "F20": "a", "F21": "a"}
"""With these held, so few combinations are left that numbers are quick."""
EACH_AS_DIAGRAM, NONE_AS_DIAGRAM = 1, 1 << 62


def agreement(name: str) -> Agreement:
    files = [AGREEMENTS / name / f"{VERSIONS[name]}.{end}" for end in ("yaml", "txt")]
    read = read_document(*(Source(f.name, f.read_text("utf-8")) for f in files), load())
    assert isinstance(read, Document)
    return read.agreement


JAMTLAND, LINKOPING = agreement("jamtland"), agreement("linkoping")


def recorded(under: Agreement, *names: str) -> list[Recorded]:
    files = [AGREEMENTS / under.id / "examples" / f"{name}.yaml" for name in names]
    read = (read_events(Source(f.name, f.read_text("utf-8")), under, load()) for f in files)
    return [event for events in read for event in events if isinstance(event, Recorded)]


def both_ways(monkeypatch: pytest.MonkeyPatch, asked: Any) -> tuple[str, str]:
    """What is answered with numbers, and with diagrams."""
    found = []
    for many in (NONE_AS_DIAGRAM, EACH_AS_DIAGRAM):
        monkeypatch.setattr(of_worlds, "MANY", many)
        remembered._BY_AGREEMENT.clear()
        found.append(json.dumps(asked(), sort_keys=False))
    monkeypatch.undo()
    remembered._BY_AGREEMENT.clear()
    return found[0], found[1]


def logs() -> list[Any]:
    return [
        pytest.param(under, file.stem, id=f"{under.id}-{file.stem}")
        for under in (JAMTLAND, LINKOPING)
        for file in sorted((AGREEMENTS / under.id / "examples").glob("*.yaml"))
    ]


@pytest.mark.parametrize(("under", "log"), logs())
def test_a_list_of_a_log_is_the_same_both_ways(
    under: Agreement, log: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    approved = ["all-approved"] if under is JAMTLAND and log != "all-approved" else []
    events = recorded(under, *approved, log) if "log-" not in log else recorded(under, log)
    held = HELD if under is JAMTLAND else {}
    asked = Question("obligations", date(2027, 3, 1), readings=held)
    one, other = both_ways(
        monkeypatch, lambda: obligations(asked, under, events, load(), "plain", "sv")
    )
    assert one == other


EXAMPLES = sorted(file.stem for file in (AGREEMENTS / "jamtland" / "examples").glob("*.yaml"))
DRAWN = st.lists(
    st.sampled_from([event for name in EXAMPLES for event in recorded(JAMTLAND, name)]),
    max_size=12,
    unique_by=lambda event: event.id,
)
ASKED = st.sampled_from(
    [
        Question("obligations", date(2027, 3, 1)),
        Question("payment", date(2027, 3, 1), party="berg", year=2027),
        Question("repayment", date(2028, 3, 1), party="brottsofferjouren"),
        Question("rescission", date(2027, 3, 1), party="are", against="brottsofferjouren"),
        Question("termination", date(2026, 9, 1), party="are"),
        Question("in-force", date(2027, 7, 1)),
    ]
)


@settings(max_examples=settings().max_examples // 8, deadline=None)
@given(question=ASKED, drawn=DRAWN, approved=st.booleans())
def test_of_any_record_what_is_asked_is_the_same_both_ways(
    question: Question, drawn: list[Recorded], *, approved: bool
) -> None:
    base = recorded(JAMTLAND, "all-approved") if approved else []
    events = [*base, *(event for event in drawn if event.id not in {one.id for one in base})]
    held = Question(**{**_fields(question), "readings": HELD})

    def asked() -> Any:
        if question.name == "obligations":
            return obligations(held, JAMTLAND, events, load(), "plain", "sv")
        return ask(held, JAMTLAND, events, load())

    with pytest.MonkeyPatch.context() as patched:
        one, other = both_ways(patched, asked)
    assert one == other


def _fields(question: Question) -> dict[str, Any]:
    return {name: getattr(question, name) for name in question.__dataclass_fields__}


def event(id: str, kind: str, **values: Any) -> Recorded:
    on = values.get("on", values.get("received"))
    return Recorded(id, kind, MappingProxyType(values), on)


RULED = {"about": "brott", "by": "ombudet", "on": date(2027, 1, 10), "reason": "invented"}
BOJ = {"by": "brottsofferjouren"}
RESCISSION = [
    event("brott", "breach", **BOJ, against="berg", duty="J-EKO-4", on=date(2026, 2, 3)),
    event("krav", "demand", **BOJ, to=("berg",), on=date(2026, 3, 10), about="brott"),
    event("allvar", "assessment", term="allvarligt", answer="yes", **RULED),
    event("drojsmal", "assessment", term="utan-drojsmal", answer="no", **RULED),
    event("tid", "assessment", term="skalig-tid", answer="yes", **RULED),
    event("havning", "rescission", **BOJ, against="berg", form="written", ground="brott",
          sent=date(2027, 1, 15), received=date(2027, 1, 15)),
]  # fmt: skip
QUICK = 20
"""In seconds of processor, with room: numbers with a bit per combination took 93 of them."""


def test_a_rescission_beside_a_notice_is_millions_of_combinations_and_no_more_work() -> None:
    """All have approved; Brottsofferjouren gives notice in July 2026 and rescinds in 2027."""
    events = [
        *recorded(JAMTLAND, "all-approved", "dialogue-may-2026", "brottsofferjouren-gives-notice"),
        *RESCISSION,
    ]
    asked = Question("obligations", date(2027, 3, 1))
    begun = time.process_time()
    found = obligations(asked, JAMTLAND, events, load(), "plain", "sv")
    assert time.process_time() - begun < QUICK
    tried = run_duties(asked, JAMTLAND, events, load(), "plain").ledger.worlds
    assert tried.count > 5_000_000
    assert {row["state"] for row in found["rows"] if row["bearer"] == ["berg"]} >= {"overdue"}


RESCINDED = MappingProxyType(
    {"by": "berg", "against": "brottsofferjouren", "form": "written", "sent": date(2026, 10, 1)}
)
FREED = Recorded("rescission-berg", "rescission", RESCINDED, date(2026, 10, 1))


@pytest.mark.parametrize(("more", "is_tried"), [([], False), ([FREED], True)])
def test_what_a_rescission_frees_from_is_tried_where_there_is_one(
    more: list[Recorded], *, is_tried: bool
) -> None:
    """F23 is read where somebody left by notice too, but only beside a rescission."""
    events = [*recorded(JAMTLAND, *LEAVES), *more]
    tried = run_duties(LIST, JAMTLAND, events, load(), "plain").ledger.worlds
    assert ("F23" in tried.forks) == is_tried


def test_a_list_is_the_same_with_readings_of_what_stands_beside_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    events = recorded(JAMTLAND, *LEAVES)
    found = obligations(LIST, JAMTLAND, events, load(), "plain", "sv")
    monkeypatch.setattr(asking, "fields_read", lambda book, present: fields_read(book))
    remembered._BY_AGREEMENT.clear()
    assert found == obligations(LIST, JAMTLAND, events, load(), "plain", "sv")
    remembered._BY_AGREEMENT.clear()
