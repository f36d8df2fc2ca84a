"""Questions of every sort about the shipped agreements, and what is answered to them."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from engine.inference.book import load
from engine.language.agreement_reader import read_agreement
from engine.language.event_reader import read_events
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.answer import ask
from engine.questions.question import Question

BOOK = load("rules.book")
AGREEMENTS = Path("agreements")
LANGUAGES = ("sv", "en")

LETTER = """\
- id: brev
  event: termination-notice
  by: are
  to: all
  form: written
  sent: {sent}
  received: {received}
  for-end: {end}
  authorised: yes
"""
ORAL = """\
- {id: muntlig, event: termination-notice, by: brottsofferjouren, to: all, form: oral,
   sent: 2026-05-20, received: 2026-05-20, for-end: earliest, authorised: yes}
"""
BARE = "- {id: brev, event: termination-notice, by: are, sent: 2026-06-10}\n"
LATE_AUTHORITY = """\
- {id: brev, event: termination-notice, by: are, to: all, form: minutes, sent: 2026-06-10,
   received: 2026-06-12, for-end: earliest, authorised: no, ratified: 2026-08-15}
"""
REFUSAL = "- {id: nej, event: approval, by: ragunda, on: 2025-12-03, decision: no}\n"
NO_DIALOGUE = """\
- {id: vagran, event: not-held, what: dialogue, by: berg, before: 2026-06-10,
   recorded: 2026-06-11T10:00:00+02:00}
"""
IN_TIME = LETTER.format(sent="2026-06-10", received="2026-06-12", end="earliest")
TOO_LATE = LETTER.format(sent="2026-06-30", received="2026-07-01", end="2026-12-31")
APPROVED = ("all-approved.yaml",)
TALKED = ("all-approved.yaml", "dialogue-may-2026.yaml")
NOV = date(2026, 11, 22)
JUNE = date(2026, 6, 15)
NEW_YEAR = date(2026, 12, 31)

FIRE = """\
- {id: brand, event: force-majeure, party: brottsofferjouren, cause: fire, from: 2026-11-02,
   until: 2026-11-30, affects: [J-INN-2], note: exempel}
"""

SEVERAL = """\
- {id: n1, event: termination-notice, by: are, to: all, form: oral, sent: 2026-06-01,
   received: 2026-06-01, for-end: earliest, authorised: yes}
- {id: n2, event: termination-notice, by: are, to: all, form: written, sent: 2026-06-29,
   received: 2026-07-01, for-end: 2026-12-31, authorised: yes}
- {id: n3, event: termination-notice, by: berg, to: [brottsofferjouren], form: email,
   sent: 2026-06-30, received: 2026-06-30, for-end: earliest, authorised: yes}
"""
FIGURES = ("invented-index-october-2026.yaml", "invented-population-november-2026.yaml")

CASES: dict[str, tuple[str, tuple[str, ...], str, Question]] = {
    "many combinations of readings": (
        "jamtland",
        (*APPROVED, *FIGURES),
        SEVERAL,
        Question("payment", NOV, party="krokom", year=2027),
    ),
    "nothing on record": ("jamtland", (), "", Question("in-force", NOV)),
    "in force": ("jamtland", APPROVED, "", Question("in-force", NOV)),
    "in force for a party": ("jamtland", APPROVED, "", Question("in-force", NOV, party="are")),
    "before the first day": ("jamtland", APPROVED, "", Question("in-force", date(2025, 12, 31))),
    "one approval missing": ("jamtland", ("all-but-ragunda.yaml",), "", Question("in-force", NOV)),
    "one has refused": ("jamtland", ("all-but-ragunda.yaml",), REFUSAL, Question("in-force", NOV)),
    "the one that refused": (
        "jamtland",
        ("all-but-ragunda.yaml",),
        REFUSAL,
        Question("in-force", NOV, party="ragunda"),
    ),
    "known on a day": ("jamtland", APPROVED, "", Question("in-force", NOV, known_on=NOV)),
    "in time": (
        "jamtland",
        TALKED,
        "",
        Question("termination", JUNE, party="are", ends_by=NEW_YEAR),
    ),
    "without a dialogue": (
        "jamtland",
        APPROVED,
        "",
        Question("termination", JUNE, party="are", ends_by=NEW_YEAR),
    ),
    "the others refused": (
        "jamtland",
        APPROVED,
        NO_DIALOGUE,
        Question("termination", JUNE, party="are", ends_by=NEW_YEAR),
    ),
    "too late": (
        "jamtland",
        TALKED,
        "",
        Question("termination", NOV, party="are", ends_by=NEW_YEAR),
    ),
    "too late for the end that is named": (
        "jamtland",
        TALKED,
        "",
        Question("termination", NOV, party="are", for_end=NEW_YEAR),
    ),
    "not known whether in force": ("jamtland", (), "", Question("termination", JUNE, party="are")),
    "recorded, in time": ("jamtland", TALKED, IN_TIME, Question("notice", NOV, event="brev")),
    "recorded, a day late": ("jamtland", TALKED, TOO_LATE, Question("notice", NOV, event="brev")),
    "recorded, by nobody asked about": ("jamtland", APPROVED, "", Question("notice", NOV)),
    "recorded, all else unknown": ("jamtland", TALKED, BARE, Question("notice", NOV, event="brev")),
    "oral": ("jamtland", TALKED, ORAL, Question("notice", NOV, event="muntlig")),
    "ratified too late": (
        "jamtland",
        TALKED,
        LATE_AUTHORITY,
        Question("notice", NOV, event="brev"),
    ),
    "after it has left": (
        "jamtland",
        TALKED,
        IN_TIME,
        Question("termination", date(2027, 6, 15), party="are"),
    ),
    "it has left": (
        "jamtland",
        TALKED,
        IN_TIME,
        Question("in-force", date(2027, 1, 1), party="are"),
    ),
    "next year is certain": ("jamtland", APPROVED, "", Question("renewal", NOV, for_year=2027)),
    "the year after is open": ("jamtland", APPROVED, "", Question("renewal", NOV, for_year=2028)),
    "the first year": ("jamtland", APPROVED, "", Question("renewal", NOV, for_year=2026)),
    "no such year": ("jamtland", APPROVED, "", Question("renewal", NOV, for_year=2025)),
    "expired": ("linkoping", (), "", Question("in-force", NOV)),
    "binds the board": ("linkoping", (), "", Question("in-force", JUNE.replace(year=2024))),
    "not regulated": ("linkoping", (), "", Question("renewal", NOV, for_year=2026)),
    "six months": (
        "linkoping",
        (),
        "",
        Question("termination", date(2025, 3, 15), party="namnden"),
    ),
    "six months too late": (
        "linkoping",
        (),
        "",
        Question("termination", date(2025, 7, 1), party="namnden"),
    ),
    "after it expired": ("linkoping", (), "", Question("termination", NOV, party="namnden")),
    "not excused": ("jamtland", APPROVED, "", Question("excuse", NOV, party="are", duty="J-EKO-4")),
    "excused, if told": (
        "jamtland",
        APPROVED,
        FIRE,
        Question("excuse", NOV, party="brottsofferjouren", duty="J-INN-2"),
    ),
    "whether serious is for a person": (
        "jamtland",
        (*APPROVED, "contagion-stops-guidance.yaml"),
        "",
        Question("excuse", NOV, party="brottsofferjouren", duty="J-INN-2"),
    ),
    "force majeure not regulated": (
        "linkoping",
        (),
        "",
        Question("excuse", NOV, party="brottsofferjouren", duty="L-INN-1"),
    ),
    "a tourist": (
        "jamtland",
        (),
        "",
        Question("eligibility", NOV, person={"role": "victim", "resident": "no"}),
    ),
    "seventeen": (
        "linkoping",
        (),
        "",
        Question("eligibility", NOV, person={"role": "victim", "age": "17", "resident": "yes"}),
    ),
    "eighteen": (
        "linkoping",
        (),
        "",
        Question("eligibility", NOV, person={"role": "victim", "age": "18", "resident": "yes"}),
    ),
    "a person of whom nothing is said": ("jamtland", (), "", Question("eligibility", NOV)),
    "oral, form for proof": (
        "linkoping",
        (),
        "",
        Question("termination", date(2024, 4, 2), party="brottsofferjouren", form="oral"),
    ),
}


@cache
def agreement_of(name: str) -> Agreement:
    file = next((AGREEMENTS / name).glob("*.yaml"))
    text = file.with_suffix(".txt")
    found = read_agreement(
        Source(str(file), file.read_text("utf-8")), Source(str(text), text.read_text("utf-8")), BOOK
    )
    assert isinstance(found, Agreement)
    return found


def recorded(agreement: Agreement, files: tuple[str, ...], more: str) -> list[Recorded]:
    texts = [(AGREEMENTS / agreement.id / "examples" / name).read_text("utf-8") for name in files]
    events = []
    for number, text in enumerate([*texts, *([more] if more else [])]):
        for one in read_events(Source(f"{number}.yaml", text), agreement, BOOK):
            assert isinstance(one, Recorded), one
            events.append(one)
    return events


@cache
def answer(case: str, lang: str) -> dict[str, Any]:
    name, files, more, question = CASES[case]
    agreement = agreement_of(name)
    return ask(question, agreement, recorded(agreement, files, more), BOOK, "plain", lang)
