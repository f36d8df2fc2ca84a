"""Payment made: which of two debts money was for, and what comes back without reopening one."""

import pytest

from tests.rules.invented import figures

START = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
"""
ALONE = """
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
- {id: X-4, kind: payment window, paid in: January}
"""


def pays(on: str, amount: str, who: str = "beta", to: str = "alfa", year: int = 2030) -> str:
    return (
        f"- {{id: p-{on}-{who}, event: payment, by: {who}, to: {to}, on: {on}, for: {year}, "
        f'amount: "{amount}"}}\n'
    )


BACK = pays("2030-02-20", "200000.00", "alfa", "beta")
REPAID = """
- {id: X-8, kind: evaluation, by: kontoret, occurs: yearly, first: 2030}
- {id: X-9, kind: repayment, on: misuse shown by an evaluation, owed by: the association,
   to: kommunerna, amount: what was misused}
"""
MISUSED = (
    '- {id: e, event: evaluation, by: kontoret, year: 2030, on: 2030-02-01, misused: "200000.00"}\n'
)


@pytest.mark.parametrize(
    ("found", "left"),
    [(MISUSED, "0.00"), (MISUSED.replace("year: 2030", "year: 2029"), "200000.00")],
)
def test_what_comes_back_as_repayment_reopens_nothing(found: str, left: str) -> None:
    events = pays("2030-01-10", "600000.00") + BACK + found
    terms = START + ALONE + REPAID
    told = figures("balance", ("year",), "outstanding", "2030-03-01", terms, events)
    assert told["2030"] == left


# Two clauses.

TWO = (
    ALONE
    + """
- {id: X-9, kind: payment, by: [beta], to: alfa, amount: 50 000 SEK, per: calendar year,
   first: 2030, last: 2030}
"""
)


def left_by_clause(events: str, year: int) -> dict[str, str]:
    found = figures(
        "balance", ("payment", "year"), "outstanding", "2031-06-01", START + TWO, events
    )
    return {key: left for key, left in found.items() if key.endswith(str(year))}


def test_nobody_knows_for_which_of_two_debts_a_payment_was() -> None:
    assert left_by_clause("", 2030) == {"X-3 2030": "600000.00", "X-9 2030": "50000.00"}
    events = pays("2030-01-10", "600000.00")
    assert left_by_clause(events, 2030) == {"X-3 2030": "unknown", "X-9 2030": "unknown"}


def test_where_only_one_of_two_clauses_gives_a_debt_for_the_year_it_was_for_that() -> None:
    events = pays("2031-01-10", "600000.00", year=2031)
    assert left_by_clause(events, 2031) == {"X-3 2031": "0.00"}
    assert figures("paid-unowed", ("year",), "paid", "2031-06-01", START + TWO, events) == {}
