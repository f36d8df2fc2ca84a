"""What is to be done is told to somebody who can do it, and what is left out is told as such."""

from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.language.event_reader import EventFile, join
from engine.language.node import Source
from engine.model.event import Recorded
from engine.questions.advice.advice import advice
from engine.questions.answer import ask
from engine.questions.openness.open_points import Due
from engine.questions.question import Question
from engine.wording.say import Voice
from tests.questions.drawn import JAMTLAND, LINKOPING, ROOT, agreement
from tests.rules.repayments import on_misuse

BUILT_IN = (
    "annulment-works-back",
    "broken-though-paid",
    "done-since",
    "late-again",
    "own-duty",
    "when-after-hindrance",
    "which-decision",
    "which-unit",
)
JAMTLAND_EXAMPLES = ROOT / "jamtland" / "examples"
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


def test_who_would_owe_repayment_is_not_told_to_have_its_own_breach_judged() -> None:
    """Åre rescinds; before that, Åre asserts the breach."""
    rescinded = (JAMTLAND_EXAMPLES / "are-rescinds.yaml").read_text("utf-8")
    found = answered(
        JAMTLAND,
        "repayment",
        "2026-11-22",
        APPROVED + MISUSED + rescinded,
        party="brottsofferjouren",
    )
    told = to_do(found, "J-OMF-6")
    assert {who for who, _ in told} == {"Åre"}
    assert told[0][1].startswith("låt bedöma frågan om ”på ett allvarligt sätt”")


PAID = """
- {id: p, event: payment, by: namnden, to: brottsofferjouren, on: 2024-01-20, amount: 486366,
   for: 2024}
"""
EVALUATED = """
- {id: e1, event: evaluation, by: BY, year: 2024, on: 2025-02-01, misused: 5000}
"""
OTHERWISE = """
- {id: a, event: assessment, term: avsett-andamal, about: e1, answer: yes, by: jurist,
   on: 2025-02-10}
"""


def evaluated(by: str, more: str = "") -> dict[str, Any]:
    events = PAID + EVALUATED.replace("BY", by) + more
    return answered(LINKOPING, "repayment", "2025-03-01", events, party="brottsofferjouren")


def test_what_the_evaluation_is_about_is_judged_by_the_evaluator() -> None:
    [(who, do)] = to_do(evaluated("sof", OTHERWISE), "L-EKO-9")
    assert (who, do[:25]) == ("Social- och omsorgsförvaltningen", "låt bedöma frågan om ”avs")


def test_which_unit_made_an_evaluation_is_asked_of_its_party_with_what_to_record() -> None:
    found = evaluated("namnden")
    asks = (
        "om utvärderingen e1 gjordes av Social- och omsorgsförvaltningen; registrera den i så fall "
        "med `by: sof`"
    )
    assert found["headline"] == f"Kräver bedömning: {asks} (L-PER-2)."
    assert [(one["asks"], one["about"]) for one in found["judgement"]] == [(asks, "e1")]
    assert to_do(found, "L-PER-2") == [("Nämnden", f"låt avgöra {asks}")]
    assert {one["clause"] for one in found["citations"]} == {"L-EKO-9", "L-PER-2"}


@pytest.mark.parametrize("term", BUILT_IN)
def test_whatever_a_person_is_asked_is_advised_too(term: str) -> None:
    """Also where no words of an agreement ask it, so that no assessment can be recorded."""
    found = on_misuse("")
    one, *_ = advice(found, (), (Due(term, "e", "X-5"),))
    assert (one.do.key, one.clause) == ("advice.settle", "X-5")
    said = one.worded(Voice(found.agreement, "sv"))["do"]
    assert said.startswith("låt avgöra ")
    assert term not in said


def test_who_has_recorded_what_contradicts_itself_is_named_by_what_it_recorded() -> None:
    again = EVALUATED.replace("BY", "sof").replace("e1", "e2").replace("5000", "0")
    found = evaluated("sof", again)
    assert [one["holder"] for one in found["missing"]] == ["den som registrerade e1 och e2"]
    assert [who for who, _ in to_do(found, "L-EKO-9")] == ["den som registrerade e1 och e2"]
