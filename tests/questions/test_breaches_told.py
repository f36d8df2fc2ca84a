"""Answers on rescission with several breaches on record: told breach by breach."""

from typing import Any

import pytest

from engine.inference.book import load
from engine.questions.headlines.breaches_told import conditions
from engine.wording.say import language
from tests.questions.remedies import asked

BREACHES = """
- {id: br1, event: breach, by: are, against: brottsofferjouren, duty: J-UPP-1, on: 2027-03-31,
   towards: kommunerna}
- {id: br2, event: breach, by: are, against: brottsofferjouren, duty: J-BOJ-12, on: 2027-04-01,
   towards: kommunerna}
- {id: dl, event: dialogue, forum: socsam, on: 2027-04-03, about: breach,
   about-party: brottsofferjouren, invited: all, present: all}
- {id: kr, event: demand, by: are, to: [brottsofferjouren], on: 2027-04-05, about: br1}
- {id: r1, event: rectified, by: brottsofferjouren, on: 2027-04-20, about: br1}
"""


def ruled(term: str, about: str, answer: str, by: str = "juristen") -> str:
    return (
        f"- {{id: {term}-{about}-{by}, event: assessment, term: {term}, about: {about}, "
        f"answer: {answer}, by: {by}, on: 2027-04-25, reason: x}}\n"
    )


OF_FIRST = ruled("allvarligt", "br1", "yes") + ruled("skalig-tid", "br1", "yes")
LATE = ruled("utan-drojsmal", "br1", "no")
NOT_SERIOUS = ruled("allvarligt", "br2", "no")


def rescission(*rulings: str) -> dict[str, Any]:
    more = BREACHES + "".join(rulings)
    options = {"party": "are", "against": "brottsofferjouren"}
    return asked("jamtland", "rescission", "2027-07-25", "all-approved", more=more, **options)


def test_a_yes_names_the_breach_and_who_has_judged_it_when() -> None:
    said = rescission(OF_FIRST, LATE, NOT_SERIOUS)["headline"]
    assert (
        "vilar på avtalsbrottet br1 (J-UPP-1, 2027-03-31), bedömt av juristen 2027-04-25." in said
    )
    assert "br2" not in said


@pytest.mark.parametrize("rulings", ["", LATE + ruled("utan-drojsmal", "br1", "yes", "ombudet")])
def test_a_breach_that_is_not_judged_is_no_no_because_another_has_been(rulings: str) -> None:
    """Nobody has ruled on the delay of the first, or two persons differ."""
    answer = rescission(OF_FIRST, NOT_SERIOUS, rulings)
    assert answer["answer"] == "judgement"
    assert [(row["term"], row["about"]) for row in answer["judgement"]] == [
        ("utan-drojsmal", "br1")
    ]
    assert "för avtalsbrottet br1" in answer["headline"]
    assert ["br1" in step["do"] for step in answer["advice"]] == [True]


def test_each_of_two_open_breaches_is_asked_about_by_itself() -> None:
    answer = rescission(OF_FIRST, ruled("allvarligt", "br2", "yes"))
    assert {row["about"] for row in answer["judgement"]} == {"br1", "br2"}
    assert "för avtalsbrottet br1" in answer["headline"]
    assert "för avtalsbrottet br2" in answer["headline"]


def test_a_no_tells_of_each_breach_what_it_lacks() -> None:
    in_time = ruled("utan-drojsmal", "br1", "yes")
    answer = rescission(OF_FIRST, in_time, NOT_SERIOUS)
    assert answer["answer"] == "no"
    assert answer["headline"].startswith(
        "Nej. Avtalsbrottet br1: bedömt som rättat utan dröjsmål; avtalsbrottet br2: bedömt som "
        "inte allvarligt och rättelse har inte krävts."
    )


FIRE = """
- {id: brand, event: force-majeure, party: brottsofferjouren, cause: fire, from: 2027-03-01,
   until: UNTIL, affects: [J-UPP-1]}
- {id: bud, event: force-majeure-notice, by: brottsofferjouren, to: all, form: written,
   sent: 2027-03-01, received: 2027-03-01, about: brand}
- {id: bed, event: assessment, term: omedelbart, about: bud, answer: yes, by: juristen,
   on: 2027-03-02}
"""


@pytest.mark.parametrize(
    ("until", "first"),
    [
        ("2027-03-31", "inget avtalsbrott, eftersom force majeure befriade parten"),
        ("2027-03-30", ""),
    ],
)
def test_so_does_it_of_one_that_force_majeure_excused(until: str, first: str) -> None:
    """Nothing was said of br1, though it met everything else."""
    answer = rescission(FIRE.replace("UNTIL", until), OF_FIRST, LATE, NOT_SERIOUS)
    assert answer["answer"] == ("no" if first else "yes")
    assert (f"Avtalsbrottet br1: {first}; avtalsbrottet br2:" in answer["headline"]) == bool(first)


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_each_condition_of_a_breach_is_told_in_words_where_it_is_lacking(lang: str) -> None:
    keys = {f"headline.lacks.{one.replace(' ', '-')}" for one in conditions(load())}
    assert keys <= set(language(lang).SENTENCES)


def test_what_is_recorded_is_not_advised_to_be_recorded() -> None:
    """The breach is there, and rectified late; only whether that was too late is open."""
    answer = rescission(OF_FIRST, NOT_SERIOUS)
    assert not any("registrera avtalsbrottet" in step["do"] for step in answer["advice"])


@pytest.mark.parametrize(
    ("ground", "said"),
    [
        ("br2", "anger avtalsbrottet br2, som inte uppfyller villkoren; den är inte giltig på den "
                "grunden men vilar på br1"),
        ("br1", ""),
    ],
)  # fmt: skip
def test_a_declaration_is_told_to_rest_on_another_breach_than_it_names(
    ground: str, said: str
) -> None:
    declared = (
        "- {id: hv, event: rescission, by: are, against: brottsofferjouren, sent: 2027-05-02, "
        f"form: written, ground: {ground}}}\n"
    )
    more = BREACHES + OF_FIRST + LATE + NOT_SERIOUS + declared
    answer = asked("jamtland", "in-force", "2027-06-01", "all-approved", more=more, party="are")
    assert answer["answer"] == "no"
    assert [one for one in answer["assumed"] if "hävningen (hv)" in one] == [
        f"hävningen (hv) {said}, eftersom grunder får kompletteras (allmän rätt)"
    ][: bool(said)]


def test_a_declaration_on_a_breach_that_lacks_a_condition_frees_nobody() -> None:
    declared = (
        "- {id: hv, event: rescission, by: are, against: brottsofferjouren, sent: 2027-05-02, "
        "form: written, ground: br2}\n"
    )
    in_time = ruled("utan-drojsmal", "br1", "yes")
    more = BREACHES + OF_FIRST + in_time + NOT_SERIOUS + declared
    answer = asked("jamtland", "in-force", "2027-06-01", "all-approved", more=more, party="are")
    assert answer["answer"] == "yes"


@pytest.mark.parametrize(
    ("towards", "told"), [("[berg]", True), ("[are, berg]", False), ("kommunerna", False)]
)
def test_a_breach_towards_others_alone_is_told_to_be_so(towards: str, told: bool) -> None:
    first = BREACHES.replace("towards: kommunerna", f"towards: {towards}", 1)
    more = first + OF_FIRST + LATE + NOT_SERIOUS
    options = {"party": "are", "against": "brottsofferjouren"}
    said = asked("jamtland", "rescission", "2027-07-25", "all-approved", more=more, **options)
    assert said["answer"] == "yes"
    assert told == ("är påstått mot Berg, inte mot Åre" in said["headline"])


BY_KROKOM = BREACHES.replace("by: are, against", "by: krokom, against", 1).replace(
    "on: 2027-03-31,\n   towards: kommunerna", "on: 2027-03-31", 1
)


def test_a_breach_that_another_asserts_for_itself_is_told_to_be_so() -> None:
    more = BY_KROKOM + OF_FIRST + LATE + NOT_SERIOUS
    options = {"party": "are", "against": "brottsofferjouren"}
    said = asked("jamtland", "rescission", "2027-07-25", "all-approved", more=more, **options)
    assert said["answer"] == "yes"
    assert "är påstått av Krokom, för egen del; om det riktas också mot Åre" in said["headline"]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (
            BREACHES.replace("towards: kommunerna", "towards: [berg]", 1),
            "påstått mot Berg och inte",
        ),
        (BREACHES, None),
        (BY_KROKOM, "påstått av Krokom, för egen del"),
    ],
)
def test_every_answer_that_rests_on_a_breach_towards_others_says_so(
    written: str, told: str | None
) -> None:
    """Åre has rescinded, and is asked about as bound."""
    declared = (
        "- {id: h, event: rescission, by: are, against: brottsofferjouren, sent: 2027-05-01,\n"
        "   form: written, ground: br1}\n"
    )
    more = written + OF_FIRST + LATE + NOT_SERIOUS + declared
    answer = asked("jamtland", "in-force", "2027-07-25", "all-approved", more=more, party="are")
    assert answer["answer"] == "no"
    found = [one for one in answer["assumed"] if "hävningen av Åre vilar på" in one]
    assert [told is not None and told in one for one in found] == ([True] if told else [])


def test_a_ruling_that_says_nothing_of_what_it_is_about_is_not_told_as_one_on_the_breach() -> None:
    loose = ruled("allvarligt", "br1", "yes", "ombudet").replace("about: br1, ", "")
    said = rescission(OF_FIRST, LATE, NOT_SERIOUS, loose)
    assert said["answer"] == "yes"
    assert "bedömt av juristen 2027-04-25." in said["headline"]


def test_whoever_ruled_without_a_name_is_told_as_not_named() -> None:
    of_nobody = [one.replace("by: juristen, ", "") for one in (OF_FIRST, LATE)]
    said = rescission(*of_nobody, NOT_SERIOUS)
    assert said["answer"] == "yes"
    assert "bedömt av någon som inte är namngiven 2027-04-25." in said["headline"]


def test_a_breach_judged_not_serious_is_told_to_have_been_judged() -> None:
    said = rescission(OF_FIRST.replace("yes", "no", 1), NOT_SERIOUS)
    assert said["answer"] == "no"
    rows = {row["id"]: row["says"] for row in said["requirements"]}
    assert rows["serious"] == "avtalsbrottet har bedömts som inte allvarligt"


def test_whoever_took_a_stand_without_a_name_is_told_as_not_named() -> None:
    stand = "- {id: st, event: position, fork: F20, reading: a, on: 2027-04-25, reason: x}\n"
    said = rescission(OF_FIRST, LATE, NOT_SERIOUS, stand)
    assert (
        "någon som inte är namngiven har tagit ställning i tolkningsfrågan F20: läsning a är "
        "huvudläsning" in said["assumed"]
    )
