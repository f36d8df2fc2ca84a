"""The question `payment`: who owes what for a year, from which inputs, and what is left."""

from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.questions.answer import ask
from engine.questions.question import Question
from tests.rules.invented import agreement, happened

TERMS = """
- {id: X-1, kind: period, from: 2026-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2026}
- {id: X-4, kind: payment window, paid in: January}
- {id: X-5, kind: allocation, among: kommunerna, by: population, reference day: 1 November}
- {id: X-6, kind: indexation, index: PKV, edition: October,
   column: {fork: G1, a: the year before payment, b: the payment year}, first: 2027}
"""
FORKS = {"G1": "a b"}
PEOPLE = """
- {id: folk-1, event: population, area: beta, on: 2026-11-01, value: 2000, source: SCB}
- {id: folk-2, event: population, area: gamma, on: 2026-11-01, value: 1000}
"""
PKV = """
- {id: pkv-1, event: index-value, index: PKV, edition: 2026-10, year: 2026, percent: "3.0",
   recorded: "2026-11-04T09:00:00+01:00", source: SKR}
- {id: pkv-2, event: index-value, index: PKV, edition: 2026-10, year: 2027, percent: "2.0",
   recorded: "2026-11-04T09:00:00+01:00"}
"""


def answered(
    party: str = "beta", events: str = "", on: str = "2027-01-15", terms: str = TERMS, year: int = 0
) -> dict[str, Any]:
    under = agreement(terms, FORKS if "G1" in terms else {})
    question = Question("payment", date.fromisoformat(on), party=party, year=year or None)
    return ask(question, under, happened(under, events), load())


def kronor(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "SEK"}


def test_an_amount_with_every_input_and_its_source() -> None:
    found = answered(events=PEOPLE + PKV)
    effect = found["effect"]
    assert (found["answer"], effect["amount"]) == ("yes", kronor("412000.00"))
    assert (effect["due"], effect["paid"]) == ("2027-01-31", kronor("0.00"))
    told = [(one["fact"], one["value"], one["events"], one["source"]) for one in effect["inputs"]]
    assert told == [
        ("amount", "600000.00", [], None),
        ("index-value", "3.0", ["pkv-1"], "SKR"),
        ("population", "2000", ["folk-1"], "SCB"),
        ("population", "1000", ["folk-2"], None),
    ]
    assert found["readings"]["decisive"]["effect.amount"] == ["G1"]


def test_what_is_missing_is_named_with_edition_area_day_and_holder() -> None:
    found = answered(on="2026-11-22", year=2027)
    assert (found["answer"], found["effect"]["amount"]) == ("unknown", None)
    assert found["effect"]["due"] == "2027-01-31"
    missing = [(one["edition"], one["year"], one["area"], one["on"], one["holder"])
               for one in found["effect"]["inputs"] if one["value"] is None]  # fmt: skip
    assert missing == [
        ("2026-10", 2026, None, None, "SKR"),
        (None, None, "beta", "2026-11-01", "SCB"),
        (None, None, "gamma", "2026-11-01", "SCB"),
    ]
    says = {one["says"] for one in found["missing"]}
    assert "vad PKV är för 2026 enligt utgåva 2026-10" in says
    assert "vad PKV är för 2027 enligt utgåva 2026-10" in says
    assert "vilken folkmängd Gamma hade 2026-11-01" in says


def test_two_values_that_differ_are_both_named() -> None:
    again = PKV.replace("pkv-1", "pkv-3").replace("pkv-2", "pkv-4").replace('"3.0"', '"3.1"')
    found = answered(events=PEOPLE + PKV + again)
    assert found["answer"] == "unknown"
    says = [one["says"] for one in found["missing"]]
    assert "vilken av uppgifterna pkv-1, pkv-3 som är riktig (indexvärde)" in says
    index = found["effect"]["inputs"][1]
    assert (index["value"], index["events"]) == (None, ["pkv-1", "pkv-3"])


@pytest.mark.parametrize(
    ("paid", "left", "says"),
    [
        ("412000.00", "0.00", "Allt är betalt"),
        ("400000.00", "12000.00", "12\u00a0000\u00a0kr återstår"),
        ("412000.50", "-0.50", "0,50\u00a0kr för mycket"),
    ],
)
def test_what_is_paid_and_what_is_left(paid: str, left: str, says: str) -> None:
    payment = (
        "- {id: p, event: payment, by: beta, to: alfa, on: 2027-01-10, for: 2027,"
        f' amount: "{paid}"}}\n'
    )
    found = answered(events=PEOPLE + PKV + payment)
    assert found["answer"] == "yes"
    assert found["effect"]["paid"] == kronor(paid)
    assert found["effect"]["outstanding"] == kronor(left)
    assert says in found["headline"]


def test_the_one_who_is_paid_owes_nothing() -> None:
    found = answered("alfa", PEOPLE + PKV)
    assert (found["answer"], found["headline"]) == (
        "no",
        "Nej. Alfa hör inte till dem som betalar.",
    )
    effect = found["effect"]
    assert (effect["amount"], effect["due"], effect["inputs"], effect["paid"]) == (
        None, None, [], None,
    )  # fmt: skip


@pytest.mark.parametrize(("year", "expected"), [(2025, "no"), (2026, "unknown"), (2027, "yes")])
def test_before_the_first_year_nothing_is_owed(year: int, expected: str) -> None:
    assert expected == answered(events=PEOPLE + PKV, on="2027-03-01", year=year)["answer"]


def test_without_a_term_on_payment_it_is_not_regulated() -> None:
    terms = "\n".join(line for line in TERMS.splitlines() if "X-1" in line or "X-2" in line)
    found = answered(terms=terms)
    assert (found["answer"], found["regulated"]) == ("no", False)


def test_interest_is_said_to_be_no_part_of_it() -> None:
    assert any("ränta ingår inte" in one for one in answered()["assumed"])


def test_each_step_of_an_amount_is_told() -> None:
    told = str(answered(events=PEOPLE + PKV)["explanation"])
    for step in (
        "3,0\u00a0%",
        "618\u00a0000,0000\u00a0kr oavrundat",
        "2\u00a0000 av 3\u00a0000",
        "412\u00a0000,0000\u00a0kr före avrundning",
        "resten är nummer 1 i storlek",
        "folk-1",
        "pkv-1",
    ):
        assert step.replace("\u00a0", "\\xa0") in told, step
