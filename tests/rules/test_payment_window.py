"""Payment window: when a year's payment is made, and that it must come before the end."""

import pytest

from tests.rules.invented import figures, owed, problems

START = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
"""
LEAVING = """
- {id: X-6, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-7, kind: termination, by: all, ends: at the end of a period, length: 6 months,
   counted: back from the last day, counts from: received}
"""
PAYMENT = """
- {id: X-3, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
"""
JANUARY = """
- {id: X-4, kind: payment window, paid in: January,
   weekend: {fork: G2, a: stands, b: next working day}}
"""
FORKS = {"G2": "a b"}
LEAVES = """
- {id: u1, event: termination-notice, by: gamma, to: all, form: written, sent: 2030-06-01,
   received: 2030-06-02, for-end: earliest, authorised: yes}
"""


def last_days(terms: str, reading: str = "") -> dict[str, str]:
    forks = FORKS if "G2" in terms else {}
    return figures(
        "payment-window-of-year", ("year",), "last_day", "2031-12-01", terms, "", forks, reading
    )


def test_a_month_of_the_year() -> None:
    found = last_days(START + PAYMENT + JANUARY)
    assert (found["2030"], found["2032"]) == ("2030-01-31", "2032-01-31")  # a Saturday


def test_a_saturday_may_move() -> None:
    found = last_days(START + PAYMENT + JANUARY, "G2=b")
    assert (found["2031"], found["2032"]) == ("2031-01-31", "2032-02-02")


def test_without_a_month_the_year_is_the_window() -> None:
    assert last_days(START + PAYMENT)["2031"] == "2031-12-31"


def test_what_is_paid_in_parts_has_a_window_for_each_and_none_for_the_year() -> None:
    parts = """
- {id: X-8, kind: instalment, nth: 1, of: 2, paid in: January}
- {id: X-9, kind: instalment, nth: 2, of: 2, paid in: July}
"""
    terms = START + PAYMENT + parts
    found = figures("payment-window-of-year", ("year", "nth"), "last_day", "2030-12-01", terms)
    assert {part: day for part, day in found.items() if part.startswith("2030")} == {
        "2030 1": "2030-01-31",
        "2030 2": "2030-07-31",
    }


def falling_due(terms: str, events: str) -> dict[str, str]:
    forks = FORKS if "G2" in terms else {}
    found = figures("falls-due", ("bearer", "year"), "last_day", "2031-03-01", terms, events, forks)
    return {who: day for who, day in found.items() if who[-4:] in ("2030", "2031")}


def test_what_falls_due_after_the_end_for_a_party_is_no_longer_owed() -> None:
    found = falling_due(START + LEAVING + PAYMENT + JANUARY, LEAVES)
    assert sorted(found) == ["beta 2030", "beta 2031", "gamma 2030"]


@pytest.mark.parametrize(
    ("length", "expected"),
    [("13 months", ["2030", "2031"]), ("395 days", ["2030"])],  # to 31 and to 30 January 2031
)
def test_a_payment_falls_due_on_the_last_day_at_the_latest(
    length: str, expected: list[str]
) -> None:
    period = f"- {{id: X-1, kind: period, from: 2030-01-01, length: {length}}}\n"
    found = falling_due(period + PAYMENT + JANUARY, "")
    assert sorted(who[-4:] for who in found if who.startswith("beta")) == expected


PARTS = """
- id: X-8
  kind: instalment
  nth: 1
  of: 2
  paid in: January
  also: [{kind: instalment, nth: 2, of: 2, paid in: July}]
"""


def test_what_is_paid_in_parts_has_no_window_for_the_year_though_a_month_is_named() -> None:
    terms = START + PAYMENT + "- {id: X-4, kind: payment window, paid in: March}\n" + PARTS
    found = figures("payment-window-of-year", ("year", "nth"), "last_day", "2030-12-01", terms)
    assert {part: day for part, day in found.items() if part.startswith("2030")} == {
        "2030 1": "2030-01-31",
        "2030 2": "2030-07-31",
    }


TWO_CLAUSES = (
    "- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}\n"
    + LEAVING
    + """
- id: X-3
  kind: payment
  by: beta
  to: alfa
  amount: 600 000 SEK
  per: calendar year
  first: 2030
  also: [{kind: allocation, among: kommunerna, by: equal shares}]
- {id: X-5, kind: payment, by: gamma, to: alfa, amount: 100 SEK, per: calendar year, first: 2030}
"""
)


def test_what_falls_due_is_of_those_who_pay_under_the_clause() -> None:
    """Gamma shares what X-3 says, and does not pay it."""
    keys = ("payment", "bearer", "year")
    assert figures("falls-due", keys, "last_day", "2031-03-01", TWO_CLAUSES) == {
        "X-3 beta 2030": "2030-12-31",
        "X-5 gamma 2030": "2030-12-31",
    }


@pytest.mark.parametrize(
    ("length", "expected"),
    [("211 days", ["X-3 beta 2030 2", "X-5 gamma 2030 2"]), ("212 days", [])],
)
def test_what_lies_beyond_the_end_is_of_those_who_pay_under_the_clause(
    length: str, expected: list[str]
) -> None:
    """The agreement ends on 30 July, or on 31 July, the last day of the second part."""
    keys = ("payment", "bearer", "year", "nth")
    terms = TWO_CLAUSES.replace("1 year", length) + PARTS
    found = figures("beyond-the-end", keys, "nth", "2031-03-01", terms)
    assert sorted(part for part in found if "2030" in part) == expected


SEVERAL = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: payment, by: [beta], to: alfa, amount: 100 000 SEK, per: calendar year,
   first: 2030}
- {id: X-3, kind: payment, by: [gamma], to: alfa, amount: 50 000 SEK, per: calendar year,
   first: 2030}
- {id: X-4, kind: payment window, paid in: JanuaryFIRST}
- {id: X-5, kind: payment window, paid in: JuneSECOND}
"""
OF_X2, OF_X3 = ", carried by: X-2", ", carried by: X-3"


def several(first: str, second: str) -> str:
    return SEVERAL.replace("FIRST", first).replace("SECOND", second)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2030-01-31", ("due", "pending")),
        ("2030-02-01", ("overdue", "pending")),
        ("2030-06-30", ("overdue", "due")),
        ("2030-07-01", ("overdue", "overdue")),
    ],
)
def test_each_of_several_payments_has_the_month_that_names_it(
    on: str, expected: tuple[str, str]
) -> None:
    found = owed(on, several(OF_X2, OF_X3))
    assert (found["beta > alfa 2030"], found["gamma > alfa 2030"]) == expected


def test_a_payment_that_no_month_names_has_the_whole_year() -> None:
    one = several(OF_X2, OF_X3).replace("- {id: X-5, kind: payment window, paid in: June, carried"
                                        " by: X-3}\n", "")  # fmt: skip
    found = owed("2030-12-31", one)
    assert (found["beta > alfa 2030"], found["gamma > alfa 2030"]) == ("overdue", "due")


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (OF_X2, OF_X3, []),
        ("", "", ["which-payment", "which-payment"]),
        (OF_X2, "", ["which-payment"]),
        (OF_X2, OF_X2, ["second-month"]),
        (OF_X2, ", carried by: X-1", ["which-payment"]),
    ],
)
def test_lint_asks_which_of_several_payments_a_month_is_of(
    first: str, second: str, expected: list[str]
) -> None:
    assert [one.key for one in problems(several(first, second))] == expected


def test_one_payment_has_one_month() -> None:
    one = several("", "").replace("- {id: X-3, kind: payment, by: [gamma], to: alfa, amount: "
                                  "50 000 SEK, per: calendar year,\n   first: 2030}\n",
                                  "")  # fmt: skip
    assert [found.key for found in problems(one)] == ["second-month"]
