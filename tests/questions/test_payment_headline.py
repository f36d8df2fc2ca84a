"""The one sentence of a payment: what is missing, what rests on what, how much is paid."""

from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.questions.answer import ask
from engine.questions.question import Question
from tests.questions.payments import ALONE, PEOPLE, PKV, TERMS, answered, kronor
from tests.questions.remedies import agreement as shipped
from tests.rules.invented import happened


def test_the_headline_tells_of_which_editions_the_missing_values_are() -> None:
    found = answered(on="2028-11-22", year=2029, events=PEOPLE.replace("2026-11", "2028-11"))
    assert "6 indexvärden är (PKV, utgåvorna 2026-10, 2027-10 och 2028-10)" in found["headline"]


def test_entries_that_contradict_each_other_are_told_apart_from_what_is_missing() -> None:
    again = PKV.replace("pkv-1", "pkv-3").replace("pkv-2", "pkv-4").replace('"3.0"', '"3.1"')
    found = answered(on="2028-01-15", year=2028, events=PEOPLE + PKV + again)
    said = found["headline"]
    assert "vilken av uppgifterna pkv-1, pkv-3 som är riktig" in said
    assert "vad PKV är för 2027 enligt utgåva 2027-10" in said


MOVED_DAY = TERMS.replace("paid in: January", "paid in: January, weekend: {fork: G6, "
                          "a: stands, b: next working day}")  # fmt: skip


@pytest.mark.parametrize(
    ("terms", "forks", "said"),
    [
        (TERMS, {"G1": "a b"}, ["Beloppet bygger på huvudläsningen av G1 ("]),
        (
            MOVED_DAY.replace("{fork: G1, a: the year before payment, b: the payment year}",
                              "the year before payment"),
            {"G6": "a b"},
            ["Sista dagen bygger på huvudläsningen av G6 ("],
        ),
        (
            MOVED_DAY,
            {"G1": "a b", "G6": "a b"},
            ["Beloppet bygger på huvudläsningen av G1 (",
             "Sista dagen bygger på huvudläsningen av G6 ("],
        ),
        (
            MOVED_DAY.replace("G6", "G1"),
            {"G1": "a b"},
            ["Belopp och sista dag bygger på huvudläsningen av G1 ("],
        ),
    ],
)  # fmt: skip
def test_the_headline_says_whether_the_amount_or_the_day_rests_on_a_reading(
    terms: str, forks: dict[str, str], said: list[str]
) -> None:
    """31 January 2027 is a Sunday."""
    headline = answered(events=PEOPLE + PKV, terms=terms, forks=forks)["headline"]
    assert [headline.count(one) for one in said] == [1] * len(said)
    assert headline.count("huvudläsningen") == len(said)


TOGETHER = """
- {id: X-1, kind: period, from: 2026-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2026, liability: joint and several}
- {id: X-4, kind: payment window, paid in: January}
"""


def pays(who: str, amount: int, to: str = "alfa", on: str = "2027-01-10") -> str:
    return (
        f"- {{id: p-{who}-{on}, event: payment, by: {who}, to: {to}, on: {on}, for: 2027, "
        f"amount: {amount}}}\n"
    )


@pytest.mark.parametrize(
    ("terms", "events", "said"),
    [
        (ALONE, "", "Ingen betalning till Alfa för 2027 är registrerad."),
        (
            ALONE,
            pays("beta", 600000, "gamma"),
            "Ingen betalning till Alfa för 2027 är registrerad.",
        ),
        (
            ALONE,  # the one for another year is on record
            pays("beta", 600000).replace("for: 2027", "for: 2026"),
            "Ingen betalning till Alfa för 2027 är registrerad.",
        ),
        (
            ALONE,
            pays("beta", 1).replace(", amount: 1", ""),
            "Hur mycket som är betalt är inte känt.",
        ),
        (
            ALONE,
            pays("beta", 650000) + pays("alfa", 20000, "beta"),
            "650\u00a0000\u00a0kr är betalt, 30\u00a0000\u00a0kr för mycket, enligt det som är "
            "registrerat. 20\u00a0000\u00a0kr har betalats tillbaka.",
        ),
        (TOGETHER, "", "Ingen betalning till Alfa för 2027 är registrerad."),
        (
            TOGETHER,
            pays("gamma", 500000),
            "De som betalar har tillsammans betalat 500\u00a0000\u00a0kr och "
            "100\u00a0000\u00a0kr återstår",
        ),
        (
            TOGETHER,
            pays("gamma", 500000) + pays("beta", 120000),
            "De som betalar har tillsammans betalat 620\u00a0000\u00a0kr, "
            "20\u00a0000\u00a0kr för mycket",
        ),
        (TOGETHER, pays("gamma", 600000), "Allt är betalt"),
    ],
)
def test_the_headline_says_how_far_the_payment_has_come(terms: str, events: str, said: str) -> None:
    assert said in answered(events=events, on="2027-03-01", terms=terms)["headline"]


def test_what_has_come_back_is_told_as_a_fact_of_its_own() -> None:
    events = pays("beta", 650000) + pays("alfa", 20000, "beta")
    effect = answered(events=events, on="2027-03-01", terms=ALONE)["effect"]
    told = [effect[name] for name in ("paid", "paid_back", "outstanding")]
    assert told == [kronor("650000.00"), kronor("20000.00"), kronor("-30000.00")]


EVALUATED_AFTER = """
- {id: p, event: payment, by: namnden, to: brottsofferjouren, on: 2023-01-20, amount: 472200,
   for: 2023}
- {id: e, event: evaluation, by: sof, year: 2023, on: 2026-02-01, misused: 40000}
- {id: back, event: payment, by: brottsofferjouren, to: namnden, on: 2026-03-01, amount: 15000,
   for: 2023}
"""


def of_2023(events: str, **readings: str) -> dict[str, Any]:
    asked = Question("payment", date(2026, 4, 1), party="namnden", year=2023, readings=readings)
    under = shipped("linkoping")
    return ask(asked, under, happened(under, events), load(), lang="en")


def test_what_is_left_is_not_put_first_where_readings_as_strong_as_each_other_move_it() -> None:
    """Whether an evaluation after the end counts: if so it is repaid, if not it came back."""
    found = of_2023(EVALUATED_AFTER)
    assert found["main"]["contested"]
    assert found["headline"].startswith(
        "The Board is to pay for 2023: SEK\u00a0472\u00a0200, by Tuesday 31 January 2023. "
        "SEK\u00a0472\u00a0200 is paid, by what is on record. "
        "SEK\u00a015\u00a0000 has been paid back. What is left depends on the reading of FL7 ("
    )


@pytest.mark.parametrize(
    ("reading", "said"),
    [("a", "All of it is paid, by"), ("b", "and SEK\u00a015\u00a0000 is left, by")],
)
def test_where_a_reading_is_taken_what_is_left_is_told(reading: str, said: str) -> None:
    headline = of_2023(EVALUATED_AFTER, FL7=reading)["headline"]
    assert said in headline
    assert "What is left" not in headline


def test_where_no_reading_moves_what_is_left_none_is_named() -> None:
    headline = of_2023(EVALUATED_AFTER.replace("2026-02-01", "2024-02-01"))["headline"]
    assert "All of it is paid, by" in headline
    assert "FL7" not in headline


REPAID = (
    ALONE
    + """
- {id: X-5, kind: repayment, on: rescission, owed by: {fork: G1, a: the association if in breach,
   b: the association}, to: kommunerna, amount: the whole payment of the year}
- {id: X-6, kind: rescission, by: all, serious: serious, not put right: delay,
   demand first: not needed, frees: the two parties}
- {id: X-7, kind: obligation, bearer: [gamma], duty: {sv: a, en: a}}
"""
)
RESCINDED = """
- {id: b, event: breach, by: alfa, against: gamma, duty: X-7, on: 2027-02-01}
- {id: s, event: assessment, term: serious, about: b, answer: yes, by: jurist, on: 2027-02-03}
- {id: r, event: assessment, term: delay, about: b, answer: no, by: jurist, on: 2027-02-03}
- {id: h, event: rescission, by: alfa, against: gamma, sent: 2027-02-10, received: 2027-02-10}
"""


def test_where_the_main_reading_is_the_strongest_what_is_left_is_said_to_rest_on_it() -> None:
    events = pays("beta", 600000) + RESCINDED + pays("alfa", 20000, "beta", "2027-02-20")
    headline = answered(events=events, on="2027-03-01", terms=REPAID, forks={"G1": "a b"})
    assert "och 20\u00a0000\u00a0kr återstår, enligt" in headline["headline"]
    assert "Vad som återstår bygger på huvudläsningen av G1 (" in headline["headline"]


def test_a_payment_in_one_part_is_not_said_to_be_in_parts() -> None:
    window = "{id: X-4, kind: payment window, paid in: January}"
    first = "{id: X-4, kind: instalment, nth: 1, of: %s, paid in: January%s}"
    second = ", also: [{kind: instalment, nth: 2, of: 2, paid in: July}]"
    assert window in TOGETHER
    one, two = (
        answered(on="2027-01-15", terms=TOGETHER.replace(window, first % (of, also)))["headline"]
        for of, also in (("1", ""), ("2", second))
    )
    assert "delar" not in one
    assert "senast" in one
    assert " i 2 delar, den första obetalda, med 300\u00a0000\u00a0kr kvar, senast" in two


def test_a_headline_begins_with_a_capital_where_a_name_does_not() -> None:
    asked = Question("payment", date(2023, 2, 1), party="namnden", year=2023)
    said = ask(asked, shipped("linkoping"), (), load(), lang="en")["headline"]
    assert said.startswith("The Board is to pay for 2023")
