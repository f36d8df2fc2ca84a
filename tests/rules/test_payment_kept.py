"""Payment kept: money of a day that is not known, which is too little or may be enough."""

import pytest

from tests.rules.invented import owed

START = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: payment, by: [beta], to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
"""
ONE = START + "- {id: X-3, kind: payment window, paid in: January}\n"
PARTS = (
    START
    + """
- id: X-3
  kind: instalment
  nth: 1
  of: 2
  paid in: January
  also:
    - {kind: instalment, nth: 2, of: 2, paid in: March}
"""
)
JOINT = ONE.replace("by: [beta]", "liability: joint and several, by: kommunerna")
INDEXED = ONE + "- {id: X-4, kind: indexation, index: OPI, column: the payment year, first: 2030}\n"
RISEN = """
- {id: o1, event: index-value, index: OPI, edition: 2029-12, year: 2030, percent: "1.0",
   status: preliminary, recorded: "2029-12-01T09:00:00+01:00"}
- {id: o2, event: index-value, index: OPI, edition: 2030-02, year: 2030, percent: "1.5",
   status: final, recorded: "2030-02-15T09:00:00+01:00"}
"""


def money(amount: str, on: str = "", by: str = "beta", to: str = "alfa") -> str:
    """A payment for 2030; without a day it is known since it was recorded."""
    day = f"on: {on}" if on else 'recorded: "2030-02-20T10:00:00+01:00"'
    return (
        f"- {{id: p-{by}-{amount}{on}, event: payment, by: {by}, to: {to}, for: 2030, "
        f'amount: "{amount}", {day}}}\n'
    )


def states(events: str, terms: str = ONE) -> list[str]:
    found = owed("2030-03-10", terms, events, duty="X-2")
    return [state for row, state in found.items() if " 2030" in row]


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        (money("599999.99"), "overdue"),
        (money("600000.00"), "unknown"),  # in time, or late
        (money("300000.00", "2030-01-10") + money("299999.99"), "overdue"),
        (money("300000.00", "2030-01-10") + money("300000.00"), "unknown"),
        (money("599999.99") + money("1.00", "2030-02-10", "alfa", "beta"), "overdue"),
        (
            money("600000.00") + money("1.00", "2030-02-10", "alfa", "beta"),
            "unknown",
        ),  # it was whole
        (money("600000.00").replace('amount: "600000.00", ', ""), "unknown"),
    ],
)
def test_less_than_is_owed_is_less_on_whichever_day_it_was_paid(events: str, expected: str) -> None:
    assert states(events)[0] == expected


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("299999.99", ["overdue", "due"]),
        ("300000.00", ["unknown", "due"]),
        ("599999.99", ["unknown", "due"]),
        ("600000.00", ["unknown", "unknown"]),
    ],
)
def test_of_parts_those_that_it_cannot_have_paid_are_not_paid(
    amount: str, expected: list[str]
) -> None:
    assert states(money(amount), PARTS) == expected


@pytest.mark.parametrize(("amount", "expected"), [("299999.99", "overdue"), ("300000", "unknown")])
def test_what_joint_debtors_have_paid_is_summed_whatever_the_days(
    amount: str, expected: str
) -> None:
    paid = money("300000.00", by="gamma") + money(amount)
    assert states(paid, JOINT) == [expected]


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("605999.99", ["overdue", "due"]),
        ("606000.00", ["unknown", "due"]),  # what the preliminary figure gives
        ("608999.99", ["unknown", "due"]),
        ("609000.00", ["unknown", "unknown"]),  # what the final one does
    ],
)
def test_what_a_final_figure_adds_is_not_paid_by_too_little(
    amount: str, expected: list[str]
) -> None:
    assert states(money(amount) + RISEN, INDEXED) == expected
