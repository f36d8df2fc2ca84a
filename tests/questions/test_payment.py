"""The question `payment`: who owes what for a year, from which inputs, and what is left."""

from typing import Any

import pytest

from tests.questions.payments import ALONE, FORKS, LEAVING, PEOPLE, PKV, TERMS, answered, kronor


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


OPI = "- {id: X-6, kind: indexation, index: OPI, column: the payment year, first: 2027}\n"


def figure(id_: str, edition: str, percent: str, status: str) -> str:
    return (
        f"- {{id: {id_}, event: index-value, index: OPI, edition: {edition}, year: 2027,"
        f' percent: "{percent}", status: {status}, recorded: "2027-01-01T09:00:00+01:00"}}\n'
    )


EARLY = figure("early", "2026-12", "3.0", "preliminary")


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ("", (None, "", [])),
        (EARLY, ("3.0", "2026-12", ["early"])),
        (EARLY + figure("late", "2027-04", "3.5", "final"), ("3.5", "2027-04", ["late"])),
        (EARLY + figure("late", "2027-04", "3.0", "final"), ("3.0", "2027-04", ["late"])),
        (EARLY + figure("again", "2027-02", "3.1", "preliminary"), (None, "", ["again", "early"])),
    ],
)
def test_of_the_figures_of_any_edition_the_one_that_counts_is_named_with_its_edition(
    figures: str, expected: tuple[str | None, str, list[str]]
) -> None:
    found = answered(events=figures, terms=ALONE + OPI, on="2027-06-10", year=2027)
    index = found["effect"]["inputs"][1]
    assert (index["value"], index["edition"], index["events"]) == expected


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


def test_an_amount_that_an_index_has_taken_away_is_not_owed() -> None:
    found = answered(events=PEOPLE + PKV.replace('"3.0"', '"-100"').replace('"2.0"', '"-100"'))
    assert found["answer"] == "no"
    assert "eloppet för 2027 är noll eller mindre" in found["headline"]


# A party that has left.

GAMMA_LEAVES = """
- {id: u1, event: termination-notice, by: gamma, to: all, form: written, sent: 2026-06-01,
   received: 2026-06-02, for-end: earliest, authorised: yes}
- {id: p1, event: payment, by: gamma, to: alfa, on: 2027-01-10, for: 2027, amount: "206000.00"}
"""
WHEN_ONE_LEAVES = TERMS.replace(
    "reference day: 1 November}",
    "reference day: 1 November,\n   when a party leaves: {fork: G5, c: to be renegotiated, "
    "a: the others pay the whole, b: the others keep their shares}, agreed anew: nytt}",
)
LEFT = WHEN_ONE_LEAVES + LEAVING
LEFT_FORKS = {**FORKS, "G5": "c a b"}


def left(party: str, events: str = PEOPLE + PKV + GAMMA_LEAVES) -> dict[str, Any]:
    return answered(party, events, "2027-03-01", LEFT, forks=LEFT_FORKS)


def test_what_one_that_has_left_has_paid_is_told_as_too_much_whatever_the_reading() -> None:
    found = left("gamma")
    effect = found["effect"]
    assert (found["answer"], found["readings"]["decisive"]) == ("no", {})
    assert (effect["amount"], effect["due"], effect["inputs"]) == (None, None, [])
    assert effect["paid"] == kronor("206000.00")
    assert effect["outstanding"] == kronor("-206000.00")
    assert "206\u00a0000\u00a0kr är betalt, 206\u00a0000\u00a0kr för mycket" in found["headline"]


def test_one_that_has_left_and_has_paid_nothing_has_nothing_left_to_pay() -> None:
    effect = left("gamma", PEOPLE + PKV + GAMMA_LEAVES.partition("- {id: p1")[0])["effect"]
    assert (effect["paid"], effect["outstanding"]) == (kronor("0.00"), None)


def test_one_that_remains_owes_though_nobody_knows_how_much() -> None:
    found = left("beta")
    statuses = {one["id"]: one["status"] for one in found["requirements"]}
    assert (found["answer"], found["effect"]["due"]) == ("judgement", "2027-01-31")
    assert (statuses["owes-for-year"], statuses["amount"]) == ("met", "judgement")


# Paid in parts.

PARTS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 300 000 SEK, per: calendar year,
   first: 2030}
- {id: X-4, kind: instalment, nth: 1, of: 3, paid in: January}
- {id: X-5, kind: instalment, nth: 2, of: 3, paid in: May}
- {id: X-6, kind: instalment, nth: 3, of: 3, paid in: August}
"""


@pytest.mark.parametrize(
    ("paid", "due", "outstanding", "said"),
    [
        ("0", "2030-01-31", "300000.00", "den första obetalda, med 100 000 kr kvar, senast"),
        ("99999", "2030-01-31", "200001.00", "den första obetalda, med 1 kr kvar, senast"),
        ("100000", "2030-05-31", "200000.00", "den första obetalda, med 100 000 kr kvar, senast"),
        ("200000", "2030-08-31", "100000.00", "den första obetalda, med 100 000 kr kvar, senast"),
        ("300000", "2030-08-31", "0.00", "den sista senast"),
        ("310000", "2030-08-31", "-10000.00", "den sista senast"),
    ],
)
def test_the_last_day_is_that_of_the_first_part_that_is_not_yet_paid(
    paid: str, due: str, outstanding: str, said: str
) -> None:
    event = "- {id: p, event: payment, by: beta, to: alfa, on: 2030-01-10, for: 2030, amount: %s}\n"
    found = answered(events=event % paid if paid != "0" else "", on="2030-02-01", terms=PARTS)
    assert found["effect"]["due"] == due
    assert f"300 000 kr i 3 delar, {said}" in found["headline"].replace("\u00a0", " ")
    assert found["effect"]["outstanding"] == kronor(outstanding)


@pytest.mark.parametrize(
    ("received", "amount"),
    [("2030-02-01", "200000.00"), ("2030-02-28", "200000.00"), ("2030-03-01", "300000.00")],
)
def test_parts_that_fall_due_after_the_end_are_not_owed(received: str, amount: str) -> None:
    """The end comes six months after the notice: before or after the last part, in August."""
    terms = PARTS + LEAVING.replace("at the end of a period", "on any day").replace(
        "counted: back from the last day", "counted: forward"
    )
    notice = (
        "- {id: u, event: termination-notice, by: beta, to: all, form: written, for-end: earliest,"
        f" authorised: yes, sent: {received}, received: {received}}}\n"
    )
    found = answered(events=notice, on="2030-10-01", terms=terms, year=2030)
    assert found["effect"]["amount"] == kronor(amount)


OTHER = PEOPLE.splitlines()[1].replace("folk-1", "folk-9").replace("2000", "2001") + "\n"


@pytest.mark.parametrize(
    ("more", "kind", "says"),
    [
        (OTHER, "population", "makulera (`void`) den som är fel: ytterligare en post avgör inget"),
        (
            PKV.splitlines()[1].replace("pkv-1", "pkv-9").replace("3.0", "3.1").rstrip(",")
            + ',\n   recorded: "2026-11-05T09:00:00+01:00"}\n',
            "index-value",
            "makulera (`void`) den som är fel eller som en senare utgåva har ersatt, eller "
            "registrera det slutliga värdet; finns hos: SKR, som ger ut indexet",
        ),
    ],
)
def test_of_entries_that_contradict_each_other_one_is_to_be_voided(
    more: str, kind: str, says: str
) -> None:
    """A third entry, with the right value, would contradict the wrong one too."""
    written = PEOPLE + PKV + more
    told = answered(events=written)
    (to_do,) = [one["do"] for one in told["advice"] if "makulera" in one["do"]]
    assert (told["answer"], to_do.partition(", och ")[2]) == ("unknown", says)
    assert {one["fact"] for one in told["missing"]} >= {kind}


def test_voiding_the_wrong_one_settles_it() -> None:
    voided = (
        '- {id: v, event: void, of: folk-9, reason: fel, recorded: "2026-12-01T09:00:00+01:00"}\n'
    )
    assert answered(events=PEOPLE + PKV + OTHER + OTHER.replace("folk-9", "folk-8"))["answer"] == (
        "unknown"
    )
    assert answered(events=PEOPLE + PKV + OTHER + voided)["answer"] == "yes"
