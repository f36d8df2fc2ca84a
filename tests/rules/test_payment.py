"""Payment: for which years, and how much together."""

import pytest

from tests.rules.invented import figures

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 600 000 SEK,
   per: {fork: G1, a: calendar year, b: agreement}, first: 2030, last: 2031}
"""
FORKS = {"G1": "a b"}


@pytest.mark.parametrize(("reading", "expected"), [("", ["2030", "2031"]), ("G1=b", ["2030"])])
def test_payment_is_made_each_year_or_once(reading: str, expected: list[str]) -> None:
    found = figures("payment-year", ("year",), "amount", "2032-05-01", TERMS, "", FORKS, reading)
    assert expected == list(found)


def test_an_amount_that_nothing_indexes_stays() -> None:
    found = figures("yearly-amount", ("year",), "amount", "2032-05-01", TERMS, "", FORKS)
    assert found == {"2030": "600000.00", "2031": "600000.00"}


def test_an_amount_with_ore_is_kept_to_the_ore() -> None:
    terms = TERMS.replace("600 000 SEK", "600 000.55 SEK")
    found = figures("yearly-amount", ("year",), "amount", "2030-05-01", terms, "", FORKS)
    assert found["2030"] == "600000.55"
