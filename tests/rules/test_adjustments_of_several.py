"""Adjustments of several: each payer, payment and year has its own, and what is left is of it."""

import pytest

from tests.rules.invented import figures, owed
from tests.rules.test_adjustment import opi

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-2, kind: payment, by: kommunerna, to: alfa, amount: 200 000 SEK, per: calendar year,
   first: 2030}
- {id: X-3, kind: allocation, among: kommunerna, by: ALLOCATED}
- {id: X-4, kind: payment, by: [gamma], to: beta, amount: 50 000 SEK, per: calendar year,
   first: 2030, liability: joint and several}
- {id: X-5, kind: payment window, paid in: January}
- {id: X-6, kind: indexation, index: OPI, column: the payment year, first: 2031,
   value used: "final, preliminary until then"}
"""
EQUALLY = TERMS.replace("ALLOCATED", "equal shares")
HIGHER = opi("2030-12", "3.0", "preliminary") + opi("2031-04", "3.5", "final")
AGAIN = opi("2031-12", "2.0", "preliminary", 2032) + opi("2032-05", "2.4", "final", 2032)
LOWER = opi("2032-12", "2.0", "preliminary", 2033) + opi("2033-04", "1.5", "final", 2033)


def pays(on: str, amount: int, who: str = "beta", to: str = "alfa") -> str:
    return f"- {{event: payment, by: {who}, to: {to}, on: {on}, amount: {amount}, for: {on[:4]}}}\n"


OF_2031 = (
    pays("2031-01-20", 103000)
    + pays("2031-05-02", 500)
    + pays("2031-01-20", 103000, "gamma")
    + pays("2031-01-20", 51500, "gamma", "beta")
    + pays("2031-06-01", 250, "gamma", "beta")
)


def told(kind: str, part: str, on: str, events: str, terms: str = EQUALLY) -> dict[str, str]:
    """By clause, who owes, whom, and the year; nobody in particular owes what is owed jointly."""
    keys = ("duty", "bearer", "beneficiary", "year", "nth")
    found = figures(kind, keys, part, on, terms, events)
    return {name.removesuffix(" 2"): value for name, value in found.items()}


def test_each_owes_what_is_added_to_its_own_payment_of_the_year_from_its_own_edition() -> None:
    assert told("debt", "opens", "2032-06-01", HIGHER + AGAIN + OF_2031) == {
        "X-2 beta alfa 2031": "2031-04-01",
        "X-2 gamma alfa 2031": "2031-04-01",
        "X-4  beta 2031": "2031-04-01",
        "X-2 beta alfa 2032": "2032-05-01",
        "X-2 gamma alfa 2032": "2032-05-01",
        "X-4  beta 2032": "2032-05-01",
    }


def test_it_is_paid_by_the_one_who_paid_it_for_that_year() -> None:
    assert told("debt-paid", "on", "2032-06-01", HIGHER + AGAIN + OF_2031) == {
        "X-2 beta alfa 2031": "2031-05-02",
        "X-4  beta 2031": "2031-06-01",
    }


def test_no_more_is_left_of_it_than_was_added_though_nothing_of_the_year_is_paid() -> None:
    """Each half is 105 570 kr for 2032 by what was known in January, and 105 984 in May."""
    left = told("left-to-pay", "most", "2032-06-01", HIGHER + AGAIN + OF_2031)
    assert left == {
        "X-2 beta alfa 2031": "0.00",
        "X-2 gamma alfa 2031": "500.00",
        "X-4  beta 2031": "0.00",
        "X-2 beta alfa 2032": "414.00",
        "X-2 gamma alfa 2032": "414.00",
        "X-4  beta 2032": "207.00",
    }
    part = pays("2032-01-20", 105569)
    found = told("left-to-pay", "most", "2032-06-01", HIGHER + AGAIN + OF_2031 + part)
    assert found["X-2 beta alfa 2032"] == "414.00"
    found = told("left-to-pay", "most", "2032-06-01", HIGHER + AGAIN + part + pays("2032-05-02", 2))
    assert found["X-2 beta alfa 2032"] == "413.00"


def test_what_goes_back_goes_to_each_who_paid_too_much_and_jointly_to_nobody() -> None:
    """107 574 kr each by the final figure, and 53 787 for the joint debt."""
    paid = pays("2033-01-20", 108100) + pays("2033-01-20", 53900, "gamma", "beta")
    paid += pays("2033-01-20", 107574, "gamma")
    events = HIGHER + AGAIN + LOWER + OF_2031 + paid
    owed_back, left = (
        {name: value for name, value in found.items() if "2033" in name}
        for found in (
            told("debt", "opens", "2033-06-01", events),
            told("left-to-pay", "most", "2033-06-01", events),
        )
    )
    assert owed_back == {"X-2 alfa beta 2033": "2033-04-01"}
    assert left == {"X-2 alfa beta 2033": "526.00"}


POPULATION = "".join(
    f"- {{event: population, area: {area}, on: 2030-11-01, value: {value}}}\n"
    for area, value in (("beta", 1), ("gamma", 199999))
)


def test_one_whose_share_the_final_figure_does_not_change_owes_nothing_more() -> None:
    """The whole grows by a krona from 206 000; of that beta's share is less than half an öre."""
    terms = TERMS.replace("ALLOCATED", "population, reference day: 1 November")
    figure = opi("2030-12", "3.0", "preliminary") + opi("2031-04", "3.0005", "final")
    found = told("debt", "opens", "2031-06-01", figure + POPULATION, terms)
    assert [name for name in found if name.startswith("X-2")] == ["X-2 gamma alfa 2031"]


APPROVAL = (
    "- {id: X-7, kind: approval, by: all, binds: those who have approved,"
    " late approval: binds from the last approval}\n"
)


def approved(*by: str) -> str:
    return "".join(
        f"- {{event: approval, by: {one}, on: 2029-12-01, decision: yes}}\n" for one in by
    )


def test_an_adjustment_is_owed_only_where_both_are_known_to_be_bound() -> None:
    terms = EQUALLY + APPROVAL
    all_three = owed("2031-06-01", terms, HIGHER + approved("alfa", "beta", "gamma"), duty="X-2")
    without_beta = owed("2031-06-01", terms, HIGHER + approved("alfa", "gamma"), duty="X-2")
    without_alfa = owed("2031-06-01", terms, HIGHER + approved("beta", "gamma"), duty="X-2")
    row, other = "beta > alfa 2031:2", "gamma > alfa 2031:2"
    assert (all_three[row], all_three[other]) == ("due", "due")
    assert (without_beta[row], without_beta[other]) == ("unknown", "due")
    assert (without_alfa[row], without_alfa[other]) == ("unknown", "unknown")


MISUSE = """
- {id: X-8, kind: repayment, on: misuse shown by an evaluation, owed by: the association,
   to: kommunerna, amount: what was misused}
"""


def test_what_comes_back_as_repayment_does_not_reopen_an_adjustment_that_was_paid() -> None:
    events = (
        HIGHER
        + pays("2031-01-20", 103000)
        + pays("2031-05-02", 500)
        + "- {id: e, event: evaluation, by: beta, year: 2031, on: 2031-05-10, misused: 10000}\n"
        + pays("2031-05-20", 10000, "alfa", "beta")
    )
    row = "beta > alfa 2031:2"
    assert owed("2031-06-01", EQUALLY + MISUSE, events, duty="X-2")[row] == "fulfilled"
    assert owed("2031-06-01", EQUALLY, events, duty="X-2")[row] == "due"


IN_PARTS = """- {id: X-5, kind: instalment, nth: 1, of: 2, paid in: January, carried by: PARTED,
   also: [{kind: instalment, nth: 2, of: 2, paid in: July, carried by: PARTED}]}
- {id: X-9, kind: payment window, paid in: January, carried by: WHOLE}"""
AFTER_BOTH = opi("2030-12", "3.0", "preliminary") + opi("2031-08", "3.5", "final")


@pytest.mark.parametrize(
    ("parted", "whole", "expected"),
    [
        ("X-2", "X-4", ["X-2 beta 3", "X-2 gamma 3", "X-4  2"]),
        ("X-4", "X-2", ["X-2 beta 2", "X-2 gamma 2", "X-4  3"]),
    ],
)
def test_what_is_added_comes_after_the_parts_of_its_own_payment(
    parted: str, whole: str, expected: list[str]
) -> None:
    """The figure came in August, after January and July."""
    parts = IN_PARTS.replace("PARTED", parted).replace("WHOLE", whole)
    terms = EQUALLY.replace("- {id: X-5, kind: payment window, paid in: January}", parts)
    keys = ("duty", "bearer", "nth")
    assert sorted(figures("debt", keys, "opens", "2031-09-01", terms, AFTER_BOTH)) == expected
    left = figures("left-to-pay", keys, "most", "2031-09-01", terms, AFTER_BOTH)
    assert left == dict(zip(expected, ("500.00", "500.00", "250.00"), strict=True))
