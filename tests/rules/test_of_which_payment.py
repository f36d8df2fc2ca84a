"""Where an agreement has several payments, an indexation and an allocation are of one of them.

X-2 is 200 kr that beta and gamma share equally; X-3 is 30 kr that gamma alone pays.
"""

import pytest

from tests.rules.invented import figures, problems, run

SHARED = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: payment, by: kommunerna, to: alfa, amount: 200 SEK, per: calendar year,
   first: 2030, liability: several}
- {id: X-3, kind: payment, by: [gamma], to: alfa, amount: 30 SEK, per: calendar year, first: 2030}
- {id: X-4, kind: allocation, among: kommunerna, by: equal shares, carried by: X-2}
"""
INDEX = (
    '- {id: X-5, kind: indexation, arithmetic: "chain, unrounded", falling index: follows down,'
    " index: OPI, column: the payment year, first: 2030, carried by: "
)
OF_X2, OF_X3 = SHARED + INDEX + "X-2}\n", SHARED + INDEX + "X-3}\n"
ANOTHER = INDEX.replace("X-5", "X-6")
RISEN = """
- {id: o, event: index-value, index: OPI, edition: 2029-12, year: 2030, percent: "10.0",
   status: final, recorded: "2029-12-01T09:00:00+01:00"}
"""


def claims(terms: str, events: str = "") -> dict[str, str]:
    return figures("claim", ("payment", "bearer"), "amount", "2030-03-01", terms, events)


def test_an_allocation_divides_the_payment_that_it_names_and_no_other() -> None:
    assert claims(SHARED) == {"X-2 beta": "100.00", "X-2 gamma": "100.00", "X-3 gamma": "30.00"}


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        (OF_X2, {"X-2 beta": "110.00", "X-2 gamma": "110.00", "X-3 gamma": "30.00"}),
        (OF_X3, {"X-2 beta": "100.00", "X-2 gamma": "100.00", "X-3 gamma": "33.00"}),
    ],
)
def test_an_index_moves_the_payment_that_it_names_and_no_other(
    terms: str, expected: dict[str, str]
) -> None:
    assert claims(terms, RISEN) == expected


def test_an_amount_that_is_not_indexed_does_not_wait_for_another_payments_figure() -> None:
    assert claims(OF_X3)["X-2 beta"] == "100.00"
    assert claims(OF_X3)["X-3 gamma"] == "unknown"


def test_the_inputs_of_a_payment_are_its_own() -> None:
    found = run("payment", "2030-03-01", OF_X3, RISEN, party="beta", year=2030)
    inputs = next(part for part in found.parts if part.name == "inputs")
    assert [one.fact for one in inputs.at(found.verdict.worlds.main) or ()] == ["amount"]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (OF_X2, []),
        (OF_X2.replace("shares, carried by: X-2", "shares"), ["which-payment"]),
        (OF_X2.replace("2030, carried by: X-2", "2030"), ["which-payment"]),
        (OF_X2.replace("2030, carried by: X-2", "2030, carried by: X-1"), ["which-payment"]),
        (OF_X2 + ANOTHER + "X-3}\n", []),
        (OF_X2 + ANOTHER + "X-2}\n", ["second-indexation"]),
        (OF_X2 + "- {id: X-6, kind: allocation, among: kommunerna, by: equal shares, carried by:"
         " X-2}\n", ["second-allocation"]),
    ],
)  # fmt: skip
def test_lint_asks_which_payment_is_indexed_and_divided_and_for_one_of_each(
    written: str, expected: list[str]
) -> None:
    assert [one.key for one in problems(written)] == expected
