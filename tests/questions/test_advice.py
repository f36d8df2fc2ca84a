"""What is to be done is told to somebody who can do it, and what is left out is told as such."""

from datetime import date
from typing import Any

from engine.inference.book import load
from engine.language.event_reader import EventFile, join
from engine.language.node import Source
from engine.model.event import Recorded
from engine.questions.answer import ask
from engine.questions.question import Question
from tests.questions.drawn import JAMTLAND, LINKOPING, ROOT, agreement

APPROVED = (ROOT / "jamtland" / "examples" / "all-approved.yaml").read_text("utf-8")
MISUSED = (ROOT / "jamtland" / "examples" / "misused-funds.yaml").read_text("utf-8")


def answered(
    under: str, question: str, on: str, events: str = "", lang: str = "sv", **options: Any
) -> dict[str, Any]:
    read = join([EventFile(Source("a.yaml", events))], agreement(under), load()) if events else ()
    known = [one for one in read if isinstance(one, Recorded)]
    assert len(known) == len(read)
    asked = Question(question, date.fromisoformat(on), **options)
    return ask(asked, agreement(under), known, load(), lang=lang)


def to_do(answer: dict[str, Any], clause: str) -> list[tuple[str, str]]:
    return [(one["who"], one["do"]) for one in answer["advice"] if one["clause"] == clause]


def test_figures_that_others_publish_are_got_from_them_by_whoever_asks() -> None:
    found = answered(JAMTLAND, "payment", "2026-12-01", APPROVED, party="are", year=2027)
    assert to_do(found, "J-EKO-7")[0] == (
        "Åre",
        "ta reda på vilken folkmängd Berg hade 2026-11-01 och registrera det; finns hos: SCB",
    )
    assert {who for who, _ in to_do(found, "J-EKO-5")} == {"Åre"}


def test_what_a_party_knows_it_is_to_record_itself() -> None:
    found = answered(JAMTLAND, "in-force", "2026-12-01")
    assert ("Berg", "ta reda på och registrera om Berg har godkänt överenskommelsen") in to_do(
        found, "J-GOD-2"
    )


def test_a_court_records_nothing_and_a_question_of_general_law_is_named() -> None:
    options = {"party": "are", "against": "brottsofferjouren"}
    found = answered(JAMTLAND, "rescission", "2026-11-22", APPROVED + MISUSED, **options)
    assert to_do(found, "J-OMF-6")[-1] == (
        "Åre",
        "låt bedöma frågan om skälig tid för att häva och registrera bedömningen; avgörs av: "
        "domstol",
    )
    assert "; skälig tid för att häva i J-OMF-6 (när avtalsbrottet" in found["headline"]
    english = answered(JAMTLAND, "rescission", "2026-11-22", APPROVED + MISUSED, "en", **options)
    assert "; reasonable time to rescind in J-OMF-6 (when the breach" in english["headline"]


def test_a_headline_that_names_two_of_many_says_how_many_more_there_are() -> None:
    changed = "- {event: amendment, form: written, on: 2026-10-01, agreed-by: PARTIES, id: a}\n"
    few = answered(
        JAMTLAND,
        "amendment",
        "2026-11-22",
        APPROVED + changed.replace("PARTIES", "[are, berg]"),
        event="a",
    )
    assert few["headline"].endswith("; och 5 till).")
    all_but_two = "[are, berg, krokom, ostersund, ragunda, stromsund, brottsofferjouren]"
    many = answered(
        JAMTLAND,
        "amendment",
        "2026-11-22",
        APPROVED + changed.replace("PARTIES", all_but_two),
        event="a",
    )
    assert "till)" not in many["headline"]
    assert many["headline"].count("är inte registrerad bland dem") == 2


def test_a_key_that_was_left_out_is_asked_for_in_words() -> None:
    events = (
        "- {id: e, event: evaluation, by: sof, on: 2024-01-15, misused: 5000}\n"
        "- {id: p, event: payment, by: namnden, on: 2024-01-15, amount: 472200, for: 2024}\n"
    )
    found = answered(LINKOPING, "repayment", "2025-11-22", events, party="brottsofferjouren")
    assert found["headline"] == (
        "Obestämt: det är inte känt vilket år utvärderingen (e) gäller samt vem som fick "
        "betalningen (p)."
    )


def test_a_unit_of_a_party_is_named_and_not_told_by_its_id() -> None:
    events = "- {id: e, event: evaluation, by: sof, on: 2024-01-15, misused: 5000}\n"
    found = answered(LINKOPING, "repayment", "2025-11-22", events, party="brottsofferjouren")
    assert found["missing"][0]["holder"] == "Social- och omsorgsförvaltningen"


def test_where_a_person_lives_is_asked_in_words_that_fit_one_municipality() -> None:
    person = {"role": "victim", "age": "30"}
    found = answered(LINKOPING, "eligibility", "2025-11-22", person=person)
    assert found["missing"][0]["says"] == "om personen bor i en kommun som överenskommelsen gäller"
