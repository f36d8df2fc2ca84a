"""Answers as people read them: no sentence with a hole in it, and headlines a jurist can read."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

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


WORDED = ("headline", "says", "do", "who", "holder")


def sentences(part: Any) -> Iterator[str]:
    """Everything in an answer that the sentences were used for."""
    if isinstance(part, dict):
        for key, value in part.items():
            if key in WORDED and isinstance(value, str):
                yield value
            elif key == "assumed":
                yield from value
            else:
                yield from sentences(value)
    elif isinstance(part, list):
        for one in part:
            yield from sentences(one)


def own_words(said: str, agreement: Agreement, lang: str) -> str:
    """The sentence without what the agreement itself says in it."""
    if re.match(r"[JL]-\S+: [”“]", said):
        return ""
    for term in agreement.open_terms.values():
        said = said.replace(term.asks.in_(lang), "")
    return said


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_no_sentence_lacks_a_value(case: str, lang: str) -> None:
    agreement = agreement_of(CASES[case][0])
    for said in sentences(answer(case, lang)):
        own = own_words(said, agreement, lang)
        assert not re.search(r"–|None|True|False|[{}]|0001-01-01|9999-12-31|party-is", own), said


OPENINGS = {
    "sv": {
        "yes": "Ja. ",
        "no": "Nej. ",
        "unknown": "Obestämt: ",
        "depends": "Beror på tolkningen: ",
        "judgement": "Kräver bedömning: ",
    },
    "en": {
        "yes": "Yes. ",
        "no": "No. ",
        "unknown": "Undetermined: ",
        "depends": "Depends on interpretation: ",
        "judgement": "Calls for a judgement: ",
    },
}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_a_headline_opens_with_the_answer_and_is_written_out(case: str, lang: str) -> None:
    found = answer(case, lang)
    headline = found["headline"]
    opening = OPENINGS[lang][found["answer"]]
    assert headline.startswith(opening)
    assert headline.endswith(".")
    assert not re.search(r"\.\.|  | [.,;]|\?\.", headline), headline
    after = headline.removeprefix(opening)[:1]
    assert after.isupper() or not opening.endswith(". "), headline


@pytest.mark.parametrize(
    ("case", "lang", "headline"),
    [
        (
            "too late",
            "sv",
            "Nej. Överenskommelsen upphör inte för Åre senast vid utgången av torsdagen den 31 "
            "december 2026 (uppsägning får verkan vid utgången av 2027-12-31, 365 dagar efter "
            "2026-12-31). För det skulle uppsägningen ha kommit fram senast tisdagen den 30 juni "
            "2026. Nästa tillfälle: skriftlig uppsägning som har kommit fram senast onsdagen den "
            "30 juni 2027, föregången av gemensam dialog i Sociala samrådsgruppen (SocSam).",
        ),
        (
            "without a dialogue",
            "sv",
            "Beror på tolkningen: nej enligt F3-a eller F3-c, ja enligt F3-b "
            "(F3: Uppsägning utan föregående dialog i SocSam).",
        ),
        (
            "many combinations of readings",
            "sv",
            "Beror på tolkningen: ja, obestämt, kräver bedömning eller nej, efter hur F1 (Sista "
            "dag för uppsägning), F2 (Är skriftlig form ett giltighetskrav för uppsägning?), F3 "
            "(Uppsägning utan föregående dialog i SocSam), F4 (En kommun frånträder; för vem "
            "upphör överenskommelsen?), F5 (Pengarna efter att en kommun har lämnat), F7 (Vilken "
            "kolumn i PKV, oktoberutgåvan året före betalningen (år Y)) och F21 (Till vem ska "
            "uppsägningen ställas?) läses. Vad varje läsning ger står under Tolkning.",
        ),
        (
            "six months",
            "sv",
            "Ja. En uppsägning från Nämnden som kommer fram lördagen den 15 mars 2025 är giltig. "
            "Hela överenskommelsen upphör vid utgången av måndagen den 15 september 2025.",
        ),
        (
            "in force for a party",
            "en",
            "Yes. The agreement binds Åre from Thursday 1 January 2026. "
            "It is certain until the end of Friday 31 December 2027.",
        ),
        (
            "not regulated",
            "sv",
            "Nej. Överenskommelsen har ingen bestämmelse om förlängning. Allmän rätt kan ge mer.",
        ),
        (
            "expired",
            "en",
            "No. The agreement is no longer binding "
            "(no provision renews the agreement; the last day is 2025-12-31).",
        ),
        (
            "oral",
            "sv",
            "Obestämt: det är inte känt om mottagaren medger uppsägningen (muntlig) samt om och "
            "när uppsägningen (muntlig) har bekräftats skriftligen.",
        ),
        (
            "the year after is open",
            "sv",
            "Nej. En ny uppsägning kan fortfarande få verkan före lördagen den 1 januari 2028. "
            "Sista dagen för uppsägning är onsdagen den 30 juni 2027.",
        ),
    ],
)
def test_a_jurist_can_read_the_headline_aloud(case: str, lang: str, headline: str) -> None:
    assert headline == answer(case, lang)["headline"]


@pytest.mark.parametrize("case", CASES)
def test_both_languages_give_the_same_answer(case: str) -> None:
    assert answer(case, "sv")["answer"] == answer(case, "en")["answer"]
    assert answer(case, "sv")["effect"] == answer(case, "en")["effect"]


CHANGE = "- {id: andring, event: amendment, form: written, on: 2026-05-01, version: 2026-07-01}"


@pytest.mark.parametrize(("on", "told"), [("2026-06-30", []), ("2026-07-01", ["andring"])])
def test_a_later_wording_that_is_not_held_is_told_from_its_first_day(
    on: str, told: list[str]
) -> None:
    agreement = agreement_of("jamtland")
    question = Question("in-force", date.fromisoformat(on))
    assumed = ask(question, agreement, recorded(agreement, APPROVED, CHANGE), BOOK)["assumed"]
    assert told == re.findall(r"\((andring)\)", " ".join(assumed))


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (CHANGE, ", not on that from 2026-07-01 (andring)."),
        (CHANGE.replace(", version: 2026-07-01", ""), ", and not on a recorded change (andring)."),
    ],
)
def test_the_headline_says_when_a_later_wording_is_not_held(change: str, says: str) -> None:
    agreement = agreement_of("jamtland")
    events = recorded(agreement, APPROVED, change)
    question = Question("in-force", date(2026, 7, 1))
    assert ask(question, agreement, events, BOOK, lang="en")["headline"].endswith(
        f" The answer rests on the wording from 2026-01-01{says}"
    )


OTHER = "- {id: annan, event: amendment, form: written, on: 2026-05-02, version: 2026-06-01}"


@pytest.mark.parametrize("version", ["", ", version: 2026-06-01"])
@pytest.mark.parametrize(("name", "agreed"), [("jamtland", "[are]"), ("linkoping", "[namnden]")])
def test_the_headline_of_a_change_tells_what_was_found_of_it(
    name: str, agreed: str, version: str
) -> None:
    agreement = agreement_of(name)
    year = str(agreement.version.year)
    change = (
        f"- {{id: andring, event: amendment, form: oral, on: 2026-05-01, agreed-by: {agreed}"
        f"{version}}}"
    ).replace("2026", year)
    events = recorded(agreement, () if name == "linkoping" else APPROVED, change)
    question = Question("amendment", date(int(year), 7, 1), event="andring")
    said = ask(question, agreement, events, BOOK, lang="en")
    assert said["answer"] == "no"
    assert "not all who are to agree to the change have done so" in said["headline"].lower()
    assert "rests on the wording" not in said["headline"] + " ".join(said["assumed"])


def test_another_change_on_record_is_told_beside_the_one_asked_about() -> None:
    agreement = agreement_of("jamtland")
    events = recorded(agreement, APPROVED, f"{CHANGE}\n{OTHER}")
    question = Question("amendment", date(2026, 7, 1), event="andring")
    said = ask(question, agreement, events, BOOK, lang="en")["headline"]
    assert said.endswith(", not on that from 2026-06-01 (annan).")
    assert "2026-07-01 (andring)" not in said


@pytest.mark.parametrize(("age", "answer"), [("18", "depends"), ("19", "yes")])
def test_the_headline_says_when_it_turns_on_whether_an_age_limit_is_for_a_relative(
    age: str, answer: str
) -> None:
    agreement = agreement_of("linkoping")
    question = Question("eligibility", NOV, person={"role": "relative", "age": age})
    said = ask(question, agreement, (), BOOK, lang="en")
    assert said["answer"] == answer
    limit = "a limit for the victim only, or for relatives and witnesses too?"
    assert (answer == "depends") == (limit in said["headline"])
    assert "the victim concerned is in the target group of L-MGR-1" in said["assumed"]


@pytest.mark.parametrize(
    ("consent", "told"),
    [
        ("2026-06-01", ""),
        (
            "2026-06-02",
            " It was made before all had consented, which was only on Tuesday 2 June 2026; whether"
            " it was valid before that the text does not say.",
        ),
    ],
)
def test_the_headline_says_from_which_day_an_assignment_has_consent(
    consent: str, told: str
) -> None:
    agreement = agreement_of("jamtland")
    made = "- {id: byte, event: assignment, by: brottsofferjouren, to-whom: en annan,"
    consents = [
        f"- {{id: ja-{one.id}, event: consent, by: {one.id}, about: byte,"
        f" on: {consent if one.id == 'are' else '2026-05-20'}}}"
        for one in agreement.parties
        if one.side == "public"
    ]
    events = recorded(agreement, APPROVED, "\n".join([f"{made} on: 2026-06-01}}", *consents]))
    said = ask(Question("assignment", NOV, event="byte"), agreement, events, BOOK, lang="en")
    assert f"Yes. The assignment is allowed.{told}" == said["headline"]
