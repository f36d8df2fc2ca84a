"""Approvals, dialogues, rulings, notices and questions about them, drawn for what is shipped."""

from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from engine.inference.book import Book, load
from engine.language.agreement_reader import read_agreement
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.types import EARLIEST
from engine.questions.question import Question

ROOT = Path(__file__).parents[2] / "agreements"
TRIED = settings().max_examples
CRITICAL = [date(2026, 6, 30), date(2026, 7, 1), date(2026, 12, 31), date(2025, 6, 30)]
DAYS = st.one_of(
    st.sampled_from([d + timedelta(days=n) for d in CRITICAL for n in (-1, 0, 1)]),
    st.dates(date(2025, 1, 1), date(2028, 12, 31)),
)


@cache
def book() -> Book:
    return load()


@cache
def agreement(name: str, version: str) -> Agreement:
    yaml, text = (ROOT / name / f"{version}{ending}" for ending in (".yaml", ".txt"))
    found = read_agreement(
        Source(yaml.name, yaml.read_text("utf-8")),
        Source(text.name, text.read_text("utf-8")),
        book(),
    )
    assert isinstance(found, Agreement)
    return found


JAMTLAND = ("jamtland", "2026-01-01")
LINKOPING = ("linkoping", "2023-01-01")
PARTIES = {
    JAMTLAND: ["berg", "are", "brottsofferjouren", "ostersund"],
    LINKOPING: ["namnden", "brottsofferjouren"],
}


def event(id: str, kind: str, own_day: date | None, **values: Any) -> Recorded:
    return Recorded(id, kind, MappingProxyType(values), own_day)


@st.composite
def notices(draw: st.DrawFn, which: tuple[str, str], id: str = "u1") -> Recorded:
    """A notice with every field known."""
    everyone = tuple(p.id for p in agreement(*which).parties)
    by = draw(st.sampled_from(PARTIES[which]))
    one = "berg" if by == "brottsofferjouren" and which == JAMTLAND else "brottsofferjouren"
    some = (one,) if one != by else ("namnden",)
    sent = draw(DAYS)
    received = sent + timedelta(days=draw(st.integers(0, 3)))
    return event(
        id,
        "termination-notice",
        received,
        by=by,
        to=draw(st.sampled_from([everyone, some])),
        form=draw(st.sampled_from(["written", "email", "oral"])),
        sent=sent,
        received=received,
        for_end=draw(st.sampled_from([EARLIEST, date(2026, 12, 31), date(2027, 12, 31)])),
        authorised=draw(st.booleans()),
        ratified=received + timedelta(days=draw(st.integers(0, 40))),
        admitted=draw(st.booleans()),
        confirmed_in_writing=received,
    )


@st.composite
def rulings(draw: st.DrawFn) -> list[Recorded]:
    """Rulings on the dialogue and stands on a fork, often by one person on one day."""
    days = st.sampled_from([date(2026, 6, 1), date(2026, 6, 2)])
    found = []
    for number in range(draw(st.integers(0, 3))):
        by = draw(st.sampled_from([{}, {"by": "jurist"}, {"by": "ombud"}]))
        answer, on = draw(st.booleans()), draw(days)
        values = {"term": "gemensam-dialog", "about": "d1", "answer": answer, "on": on, **by}
        found.append(event(f"b{number}", "assessment", on, **values))
    for number in range(draw(st.integers(0, 2))):
        reading, on = draw(st.sampled_from(["a", "b", "c"])), draw(days)
        values = {"fork": "F3", "reading": reading, "by": "jurist", "on": on}
        found.append(event(f"p{number}", "position", on, **values))
    return found


@st.composite
def records(draw: st.DrawFn, which: tuple[str, str]) -> list[Recorded]:
    """A record: most have approved and signed, a dialogue perhaps, one or two notices."""
    parties = [p.id for p in agreement(*which).parties]
    found: list[Recorded] = []
    if which == JAMTLAND:
        missing = draw(st.sampled_from(["", "", "", "ragunda"]))
        refused = draw(st.sampled_from(["", "", "", "berg"]))
        for party in parties:
            if party != missing:
                on, said = date(2025, 12, 1), party != refused
                found.append(event(f"a-{party}", "approval", on, by=party, on=on, decision=said))
                found.append(event(f"s-{party}", "signature", on, by=party, on=on))
        if draw(st.booleans()):
            on = draw(DAYS)
            invited = draw(
                st.sampled_from([tuple(parties), tuple(parties[:-1]), tuple(parties[1:])])
            )
            values = {"forum": "socsam", "on": on, "about": "termination", "invited": invited}
            found.append(event("d1", "dialogue", on, **values))
            found += draw(rulings())
    ids = draw(st.sampled_from([("u1",), ("u1", "u2"), ("u1", "u2", "u3")]))
    return [*found, *(draw(notices(which, id)) for id in ids)]


@st.composite
def questions(draw: st.DrawFn, which: tuple[str, str]) -> Question:
    name = draw(st.sampled_from(["in-force", "termination", "notice", "renewal"]))
    party = draw(st.sampled_from(PARTIES[which])) if name == "termination" else ""
    ends_by = draw(st.sampled_from([None, date(2026, 12, 31)]))
    return Question(name, draw(DAYS), party=party, ends_by=ends_by, event="u1", for_year=2027)


@st.composite
def judged(draw: st.DrawFn) -> tuple[tuple[str, str], list[Recorded], Question]:
    """A notice in order, after a dialogue of which two rulings of one day say yes and no."""
    parties = tuple(p.id for p in agreement(*JAMTLAND).parties)
    held, first = date(2026, 5, 12), date(2025, 12, 1)
    told = draw(st.dates(date(2026, 5, 13), date(2026, 6, 30)))
    drawn = draw(notices(JAMTLAND))
    in_order = {"to": parties, "form": "written", "sent": told, "received": told}
    in_order |= {"for_end": EARLIEST, "authorised": True}
    dialogue = {"forum": "socsam", "on": held, "about": "termination", "invited": parties}
    found = [
        *(event(f"a-{p}", "approval", first, by=p, on=first, decision=True) for p in parties),
        *(event(f"s-{p}", "signature", first, by=p, on=first) for p in parties),
        event("d1", "dialogue", held, **dialogue),
        replace(drawn, values=MappingProxyType({**drawn.values, **in_order}), own_day=told),
    ]
    for said in (True, False):
        ruling = {"term": "gemensam-dialog", "about": "d1", "answer": said, "on": held}
        found.append(event(f"b-{said}", "assessment", held, by="jurist", **ruling))
    on = draw(st.dates(date(2026, 6, 30), date(2028, 12, 31)))
    return JAMTLAND, found, Question("notice", on, event="u1")


DRAWN = st.sampled_from([JAMTLAND, JAMTLAND, LINKOPING]).flatmap(
    lambda which: st.tuples(st.just(which), records(which), questions(which))
)
ASKED = st.one_of(DRAWN, DRAWN, DRAWN, judged())
"""One answer in a hundred of what is drawn freely is a judgement: some are made to be."""
