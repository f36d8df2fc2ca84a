"""What is to be paid by each day: under several clauses, in parts, and by whom."""

from typing import Any

import pytest

from tests.questions.payments import ALONE, LEAVING, PEOPLE, PKV, answered

PERIOD = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
"""
TWO_CLAUSES = (
    PERIOD
    + """
- {id: X-2, kind: payment, by: [beta], to: alfa, amount: 10 000 SEK, per: calendar year,
   first: 2030, also: [{kind: payment window, paid in: January, carried by: X-2}]}
- {id: X-3, kind: payment, by: [beta, gamma], to: alfa, amount: 8 000 SEK, per: calendar year,
   first: 2030, also: [{kind: allocation, among: [beta, gamma], by: equal shares,
   carried by: X-3}]}
- {id: X-4, kind: payment, by: [alfa], to: gamma, amount: 3 000 SEK, per: calendar year,
   first: 2030, also: [{kind: payment window, paid in: September, carried by: X-4}]}
"""
)
THIRDS = (
    PERIOD
    + """
- {id: X-2, kind: payment, by: [beta], to: alfa, amount: 300 000 SEK, per: calendar year,
   first: 2030}
- {id: X-3, kind: instalment, nth: 1, of: 3, paid in: February, carried by: X-2}
- {id: X-4, kind: instalment, nth: 2, of: 3, paid in: May, carried by: X-2}
- {id: X-5, kind: instalment, nth: 3, of: 3, paid in: August, carried by: X-2}
- {id: X-6, kind: payment, by: [beta], to: gamma, amount: 12 345 SEK, per: calendar year,
   first: 2030, also: [{kind: payment window, paid in: June, carried by: X-6}]}
"""
)


def pays(on: str, amount: str, by: str = "beta", to: str = "alfa") -> str:
    return (
        f"- {{id: {by}-{to}-{on}, event: payment, by: {by}, to: {to}, on: {on}, for: 2030,"
        f" amount: {amount!r}}}\n"
    )


def said(found: dict[str, Any]) -> str:
    return str(found["headline"]).replace("\u00a0", " ")


def falls_due(found: dict[str, Any]) -> list[tuple[str, str, str | None, str | None]]:
    """Clause and period, the amount, the last day and what is left, of each part."""
    return [
        (f"{one['clause']} {one['period']}", one["amount"]["amount"], one["due"],
         one["outstanding"] and one["outstanding"]["amount"])
        for one in found["effect"]["parts"]
    ]  # fmt: skip


def advised(found: dict[str, Any]) -> list[tuple[str, str | None, str]]:
    return [(one["do"].replace("\u00a0", " "), one["by"], one["clause"]) for one in found["advice"]]


def test_each_of_two_clauses_has_its_amount_and_its_day() -> None:
    found = answered("beta", terms=TWO_CLAUSES, on="2030-01-10")
    assert found["effect"]["amount"]["amount"] == "14000.00"
    assert falls_due(found) == [
        ("X-2 2030", "10000.00", "2030-01-31", "10000.00"),
        ("X-3 2030", "4000.00", "2030-12-31", "4000.00"),
    ]
    assert said(found).startswith(
        "Beta ska för 2030 betala 14 000 kr, varav 10 000 kr senast torsdagen den 31 januari 2030 "
        "(X-2) och 4 000 kr senast tisdagen den 31 december 2030 (X-3)."
    )


def test_what_to_pay_is_said_once_for_each_day_under_the_clause_that_names_it() -> None:
    assert advised(answered("beta", terms=TWO_CLAUSES, on="2030-01-10")) == [
        ("betala 10 000 kr", "2030-01-31", "X-2"),
        ("betala 4 000 kr senast 2030-12-30: sista dagen, 2030-12-31, är ingen bankdag",
         "2030-12-31", "X-3"),
    ]  # fmt: skip


def test_who_pays_under_one_clause_only_has_one_amount_and_no_parts() -> None:
    found = answered("gamma", terms=TWO_CLAUSES, on="2030-01-10")
    assert (found["effect"]["parts"], found["effect"]["due"]) == ([], "2030-12-31")
    assert "varav" not in found["headline"]
    assert advised(found)[0][1:] == ("2030-12-31", "X-3")


@pytest.mark.parametrize(
    ("events", "due", "left"),
    [
        ("", "2030-02-28", ["100000.00", "100000.00", "12345.00", "100000.00"]),
        (
            pays("2030-02-28", "100000"),
            "2030-05-31",
            ["0.00", "100000.00", "12345.00", "100000.00"],
        ),
        (
            pays("2030-02-28", "199999.99"),
            "2030-05-31",
            ["0.00", "0.01", "12345.00", "100000.00"],
        ),
        (pays("2030-02-28", "200000"), "2030-06-30", ["0.00", "0.00", "12345.00", "100000.00"]),
        (
            pays("2030-02-28", "200000") + pays("2030-06-30", "12345", to="gamma"),
            "2030-08-31",
            ["0.00", "0.00", "0.00", "100000.00"],
        ),
        (
            pays("2030-02-28", "300000") + pays("2030-06-30", "12345", to="gamma"),
            "2030-08-31",
            ["0.00", "0.00", "0.00", "0.00"],
        ),
    ],
)
def test_money_counts_towards_the_earliest_part_of_its_own_clause(
    events: str, due: str, left: list[str]
) -> None:
    found = answered("beta", events, terms=THIRDS, on="2030-07-01")
    assert found["effect"]["due"] == due
    assert [one[3] for one in falls_due(found)] == left


def test_parts_and_another_clause_are_told_apart() -> None:
    found = answered("beta", pays("2030-02-01", "120000"), terms=THIRDS, on="2030-03-01")
    assert said(found) == (
        "Beta ska för 2030 betala 312 345 kr, varav 300 000 kr i 3 delar, den första obetalda, "
        "med 80 000 kr kvar, senast fredagen den 31 maj 2030 (X-2) och 12 345 kr senast söndagen "
        "den 30 juni 2030 (X-6). 120 000 kr är betalt och 192 345 kr återstår, enligt det som är "
        "registrerat."
    )


def test_what_is_paid_under_one_clause_is_said_to_be() -> None:
    found = answered("beta", pays("2030-06-30", "12345", to="gamma"), terms=THIRDS, on="2030-07-01")
    assert "12 345 kr som är betalda (X-6)" in said(found)


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        ("2030-04-30", "betala 100 000 kr senast"),
        ("2030-05-01", "betala 200 000 kr i 2 delar,"),
        ("2030-07-30", "varav 200 000 kr i 2 delar,"),
        ("2030-07-31", "varav 300 000 kr i 3 delar,"),
    ],
)
def test_of_a_payment_in_parts_only_those_before_the_end_are_counted(
    received: str, expected: str
) -> None:
    """Notice is one month; the parts are to be paid by 28 February, 31 May and 31 August."""
    terms = THIRDS + LEAVING.replace("at the end of a period", "on any day").replace(
        "length: 6 months,\n   counted: back from the last day", "length: 1 month, counted: forward"
    )
    notice = (
        "- {id: u, event: termination-notice, by: beta, to: all, form: written, for-end: earliest,"
        f" authorised: yes, sent: {received}, received: {received}}}\n"
    )
    found = answered("beta", notice, terms=terms, on="2030-08-01")
    assert expected in said(found)


INDEXED = THIRDS[: THIRDS.index("- {id: X-6")] + (
    "- {id: X-6, kind: indexation, index: OPI, column: the payment year, first: 2031,\n"
    "   value used: 'final, preliminary until then', carried by: X-2}\n"
)
EARLY = """
- {id: o1, event: index-value, index: OPI, edition: 2030-12, year: 2031, percent: "3.0",
   status: preliminary, recorded: "2031-01-02T09:00:00+01:00"}
"""
FINAL = """
- {id: o2, event: index-value, index: OPI, edition: 2031-10, year: 2031, percent: "4.0",
   status: final, recorded: "2031-10-20T09:00:00+02:00"}
"""


@pytest.mark.parametrize(
    ("figures", "expected", "days"),
    [
        (EARLY, "309 000 kr i 3 delar, den sista senast söndagen den 31 augusti 2031.", []),
        (
            EARLY + FINAL,
            "312 000 kr i 3 delar, den sista senast söndagen den 31 augusti 2031, och 3 000 kr "
            "utan bestämd dag.",
            [None],
        ),
    ],
)
def test_what_a_final_figure_adds_after_the_last_part_has_no_day(
    figures: str, expected: str, days: list[None]
) -> None:
    paid = pays("2031-01-10", "309000").replace("for: 2030", "for: 2031")
    found = answered("beta", figures + paid, terms=INDEXED, on="2031-10-25", year=2031)
    assert expected in said(found)
    assert [one[1] for one in advised(found)] == days


@pytest.mark.parametrize(
    ("pkv", "expected"),
    [
        (PKV, "betala 408 000 kr, som minst följer av varje läsning, senast 2027-01-29: "
              "sista dagen, 2027-01-31, är ingen bankdag"),
        (PKV.replace('"2.0"', '"3.0"'),
         "betala 412 000 kr senast 2027-01-29: sista dagen, 2027-01-31, är ingen bankdag"),
    ],
)  # fmt: skip
def test_where_readings_move_the_amount_the_least_of_them_is_to_be_paid(
    pkv: str, expected: str
) -> None:
    """G1-a and b index by the value for 2026, or for 2027."""
    assert expected in [one[0] for one in advised(answered(events=PEOPLE + pkv))]


def test_where_a_reading_leaves_the_amount_open_no_least_is_told() -> None:
    """The value for 2027, by which G1-b indexes, is not on record."""
    known = PKV[: PKV.index("- {id: pkv-2")]
    told = [one[0] for one in advised(answered(events=PEOPLE + known))]
    assert not any(one.startswith("betala") for one in told)


def test_each_reading_of_the_last_day_has_its_own() -> None:
    """31 January 2027 is a Sunday."""
    moved = ALONE.replace(
        "paid in: January", "paid in: January, weekend: {fork: G6, a: stands, b: next working day}"
    )
    found = answered(terms=moved, forks={"G6": "a b"})
    due = {row["readings"]["G6"]: row["effect"]["due"] for row in found["readings"]["outcomes"]}
    assert due == {"a": "2027-01-31", "b": "2027-02-01"}
