"""What an answer says of rulings that do not count, of who demanded, and of what was done since."""

from datetime import date
from typing import Any

import pytest

from engine.questions.headlines.rulings_told import relied_on
from tests.questions.remedies import asked
from tests.rules import rescissions
from tests.rules.invented import run

CHAIN = """
- {id: b, event: breach, by: are, against: brottsofferjouren, duty: J-UPP-3, on: 2026-08-20}
- {id: dl, event: dialogue, forum: socsam, on: 2026-09-03, about: breach,
   about-party: brottsofferjouren, invited: all, present: all}
- {id: kr, event: demand, by: are, to: [brottsofferjouren], on: 2026-09-10, about: b}
"""
DECLARED = """
- {id: h, event: rescission, by: are, against: brottsofferjouren, form: written,
   sent: 2026-11-01, ground: b}
"""
WORDS = (("allvarligt", "yes"), ("utan-drojsmal", "no"), ("skalig-tid", "yes"))


def ruled(on: str) -> str:
    return "".join(
        f"- {{id: a-{term}, event: assessment, term: {term}, about: b, answer: {answer}, "
        f"by: jurist, on: {on}, reason: x}}\n"
        for term, answer in WORDS
    )


def rescission(more: str, on: str = "2026-11-22", against: str = "brottsofferjouren") -> Any:
    return asked(
        "jamtland", "rescission", on, "all-approved", more=more, party="are", against=against
    )


def test_a_ruling_from_before_the_breach_is_told_not_to_count() -> None:
    said = rescission(CHAIN + ruled("2026-08-19"))
    assert said["answer"] == "judgement"
    assert (
        "a-allvarligt (2026-08-19) räknas inte: den gjordes före avtalsbrottet" in said["headline"]
    )


def test_a_ruling_from_before_the_demand_is_told_not_to_be_enough() -> None:
    said = rescission(CHAIN.replace("2026-09-10", "2026-11-20") + ruled("2026-10-20"))
    assert said["answer"] == "judgement"
    assert "gjordes innan rättelse krävdes (2026-11-20)" in said["headline"]


@pytest.mark.parametrize(("on", "expected"), [("2027-01-20", "yes"), ("2027-01-21", "judgement")])
def test_until_when_a_ruling_on_the_time_is_relied_on_is_told(on: str, expected: str) -> None:
    said = rescission(CHAIN + ruled("2026-10-20"), on)
    assert said["answer"] == expected
    told = [said["headline"]] if expected == "judgement" else said["assumed"]
    assert any("läggs till grund" in one and "till och med 2027-01-20" in one for one in told)


def test_on_its_own_day_nothing_is_assumed_of_a_ruling() -> None:
    assert not any("läggs till grund" in one for one in rescission(
        CHAIN + ruled("2026-11-22"))["assumed"])  # fmt: skip


def test_an_answer_that_rests_on_a_declaration_tells_of_the_ruling_too() -> None:
    late = DECLARED.replace("2026-11-01", "2027-03-01")
    more = CHAIN + ruled("2026-10-20") + late
    said = asked("jamtland", "in-force", "2027-03-05", "all-approved", more=more, party="are")
    assert said["answer"] == "judgement"
    assert "a-skalig-tid (2026-10-20) av skälig tid läggs till grund" in said["headline"]


@pytest.mark.parametrize(("by", "told"), [("are", False), ("berg", True)])
def test_a_demand_by_another_is_told_to_be_so(by: str, told: bool) -> None:
    said = rescission(CHAIN.replace("demand, by: are", f"demand, by: {by}") + ruled("2026-10-20"))
    assert said["answer"] == "yes"
    assert told == ("krävdes av Berg (kr, 2026-09-10), inte av Åre" in said["headline"])


def test_that_it_was_put_right_too_late_is_told() -> None:
    right = "- {id: r, event: rectified, by: brottsofferjouren, on: 2026-11-10, about: b}\n"
    said = rescission(CHAIN + ruled("2026-10-20") + right)
    assert said["answer"] == "yes"
    assert "är rättat 2026-11-10 (r), enligt bedömningen inte utan dröjsmål" in said["headline"]


RIGHT = "- {id: r, event: rectified, by: brottsofferjouren, on: 2026-10-10, about: b}\n"
BEFORE = "Rättelsen r (2026-08-19) räknas inte: den är från en dag före avtalsbrottet b"
BY_ARE = "Rättelsen r (2026-10-10) räknas inte: den är inte av Brottsofferjouren"
BY_WHOM = "Om avtalsbrottet b är rättat 2026-10-10 (r) är inte känt: det framgår inte av vem"
ON_WHICH_DAY = "Om avtalsbrottet b är rättat (r) är inte känt: det framgår inte vilken dag"


@pytest.mark.parametrize(
    ("was", "stands", "told"),
    [
        ("on: 2026-10-10", "on: 2026-08-20", "är rättat 2026-08-20 (r), enligt bedömningen inte"),
        ("on: 2026-10-10", "on: 2026-08-19", BEFORE),  # broken on the 20th
        ("by: brottsofferjouren", "by: are", BY_ARE),
        ("by: brottsofferjouren, ", "", BY_WHOM),
        ("on: 2026-10-10", 'recorded: "2026-10-10T12:00:00+02:00"', ON_WHICH_DAY),
    ],
)
def test_only_what_puts_the_breach_right_is_told_to_have_done_so(
    was: str, stands: str, told: str
) -> None:
    said = rescission(CHAIN + ruled("2026-10-20") + RIGHT.replace(was, stands))
    assert (said["answer"], told in said["headline"]) == ("yes", True)


@pytest.mark.parametrize(
    ("was", "stands", "answer", "told"),
    [
        ("", "", "no", ""),
        ("on: 2026-10-10", "on: 2026-08-19", "judgement", BEFORE),
        ("by: brottsofferjouren", "by: are", "judgement", BY_ARE),
        ("by: brottsofferjouren, ", "", "unknown", ""),  # who did it is the missing fact
    ],
)
def test_a_ruling_that_it_was_put_right_in_time_is_told_to_lack_one_that_counts(
    was: str, stands: str, answer: str, told: str
) -> None:
    in_time = ruled("2026-10-20").replace("utan-drojsmal, about: b, answer: no",
                                          "utan-drojsmal, about: b, answer: yes")  # fmt: skip
    said = rescission(CHAIN + in_time + RIGHT.replace(was, stands))
    assert said["answer"] == answer
    assert told in said["headline"]
    assert ("ingen rättelse som räknas är registrerad" in said["headline"]) == bool(told)


def test_a_clause_that_lays_no_duty_on_the_party_is_cited_with_its_reason() -> None:
    said = rescission(CHAIN.replace("J-UPP-3", "J-KOM-4") + ruled("2026-10-20"))
    assert said["answer"] == "no"
    assert "J-KOM-4, som inte lägger någon skyldighet på Brottsofferjouren" in said["headline"]
    assert {"J-OMF-6", "J-KOM-4"} <= {one["clause"] for one in said["citations"]}


def test_a_breach_by_a_fellow_is_told_as_recorded_and_who_is_a_counterparty_as_assumed() -> None:
    said = rescission("- {id: b, event: breach, by: are, against: berg, duty: J-EKO-4, "
                      "on: 2026-02-01}\n", against="berg")  # fmt: skip
    assert said["answer"] == "no"
    assert "inget avtalsbrott" not in said["headline"]
    assert any("”motpart” i J-OMF-6 läses" in one for one in said["assumed"])
    assert not any("registrera avtalsbrottet" in step["do"] for step in said["advice"])


def test_a_ruling_on_how_great_a_part_is_told_to_set_no_amount() -> None:
    part = "- {id: p, event: assessment, term: delar-eller-hela-summan, about: h, answer: yes, " \
        "by: parterna, on: 2026-11-12, reason: x}\n"  # fmt: skip
    said = asked(
        "jamtland", "repayment", "2026-11-22", "all-approved", "paid-2026",
        more=CHAIN + ruled("2026-10-20") + DECLARED + part, party="brottsofferjouren",
    )  # fmt: skip
    assert any("bedömningen p (parterna, 2026-11-12)" in step["do"] for step in said["advice"])


def test_a_payment_that_a_rescission_took_away_tells_so_in_one_sentence() -> None:
    more = CHAIN + ruled("2026-10-20") + DECLARED
    said = asked(
        "jamtland", "payment", "2026-11-22", "all-approved", more=more, party="are", year=2027
    )
    assert "genom hävning (h) vid utgången av 2026-11-01" in said["headline"]


@pytest.mark.parametrize(
    ("present", "said"),
    [
        ("all", False),
        ("[are, berg]", True),
        ("[are, brottsofferjouren]", False),
        ("", False),  # who was there is not known
    ],
)
def test_that_the_one_in_breach_was_called_and_not_there_is_said(present: str, said: bool) -> None:
    there = f", present: {present}" if present else ""
    chain = CHAIN.replace("invited: all, present: all", f"invited: all{there}")
    found = rescission(chain + ruled("2026-11-02"))
    assert (
        any("var kallad till dialogen om bristen (dl)" in one for one in found["assumed"]) == said
    )


HOLDS = rescissions.TERMS.replace(
    "within: time,", "within: time, ruling holds: {fork: G3, a: 2 months, b: 1 month},"
)


@pytest.mark.parametrize(("reading", "last"), [("a", date(2030, 5, 2)), ("b", date(2030, 4, 2))])
def test_how_long_a_ruling_is_relied_on_is_told_of_the_reading_that_the_answer_follows(
    reading: str, last: date
) -> None:
    """Ruled on 2 March, asked about on 20 March: how long that holds is contested."""
    found = run("rescission", "2030-03-20", HOLDS, rescissions.events(),
                {**rescissions.FORKS, "G3": "a b"}, party="beta", against="alfa",
                readings={"G3": reading})  # fmt: skip
    assert {one.values["last"] for one in relied_on(found)} == {last}


@pytest.mark.parametrize(("received", "told"), [("2026-10-20", False), ("2026-10-21", True)])
def test_of_a_rescission_whose_sending_is_not_recorded_it_is_told_what_is_relied_on_by_its_receipt(
    received: str, told: bool
) -> None:
    declared = DECLARED.replace("sent: 2026-11-01", f"received: {received}")
    more = CHAIN + ruled("2026-10-20") + declared
    for sent, expected in (("", "unknown"), (f"sent: {received}, ", "no")):
        given = more.replace("received:", f"{sent}received:")
        said = asked("jamtland", "in-force", "2026-11-22", "all-approved", more=given, party="are")
        assert said["answer"] == expected
        assert told == any("läggs till grund" in one for one in said["assumed"])
