"""Payment duty: by when, part payments, too little and too much, unknown amounts."""

import pytest

from tests.rules.invented import figures, owed

START = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
"""
WINDOW = """
- {id: X-4, kind: payment window, paid in: January,
   weekend: {fork: G2, a: stands, b: next working day}}
"""
ALONE = """
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
"""
TOGETHER = """
- {id: X-3, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030, liability: {fork: G1, a: several, b: joint and several}}
"""
DIVIDED = """
- {id: X-5, kind: allocation, among: kommunerna, by: population, reference day: 1 November}
"""
FORKS = {"G2": "a b"}
BOTH_FORKS = {"G1": "a b", "G2": "a b"}
ONE = START + ALONE + WINDOW
ROW = "beta > alfa 2030"


def pays(on: str, amount: str, keys: str = "by: beta, to: alfa, for: 2030", name: str = "") -> str:
    return f'- {{id: p-{on}{name}, event: payment, {keys}, on: {on}, amount: "{amount}"}}\n'


def state(on: str, events: str = "", reading: str = "", terms: str = ONE) -> str | None:
    return owed(on, terms, events, FORKS, "X-3", reading).get(ROW)


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2029-12-31", "pending"), ("2030-01-01", "due"), ("2030-01-31", "due"),
     ("2030-02-01", "overdue")],
)  # fmt: skip
def test_the_window(on: str, expected: str) -> None:
    assert expected == state(on)


@pytest.mark.parametrize(("reading", "expected"), [("", "overdue"), ("G2=b", "due")])
def test_a_saturday_stands_or_moves(reading: str, expected: str) -> None:
    terms = ONE.replace("2030", "2032")  # 31 January 2032 is a Saturday
    found = owed("2032-02-02", terms, "", FORKS, "X-3", reading)
    assert expected == found["beta > alfa 2032"]


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        (pays("2030-01-31", "600000.00"), "fulfilled"),
        (pays("2030-02-01", "600000.00"), "fulfilled-late"),
        (pays("2029-12-20", "600000.00"), "fulfilled"),
        (pays("2030-01-10", "300000.00"), "overdue"),
        (pays("2030-01-10", "300000.00") + pays("2030-01-31", "300000.00"), "fulfilled"),
        (pays("2030-01-10", "300000.00") + pays("2030-02-09", "300000.00"), "fulfilled-late"),
        (pays("2030-01-10", "599999.99"), "overdue"),
        (pays("2030-01-10", "600000.01"), "fulfilled"),
        (pays("2030-01-10", "600000.00", "by: beta, to: alfa, for: 2031"), "overdue"),
        (pays("2030-01-10", "600000.00", "by: alfa, to: beta, for: 2030"), "overdue"),
        (pays("2030-01-10", "600000.00", "by: gamma, to: alfa, for: 2030"), "overdue"),
        (pays("2030-01-10", "600000.00", "by: beta, to: alfa"), "unknown"),
        (pays("2030-01-10", "600000.00", "to: alfa, for: 2030"), "unknown"),
        ("- {id: p1, event: payment, by: beta, to: alfa, for: 2030, on: 2030-01-10}", "unknown"),
    ],
)
def test_what_has_been_paid(events: str, expected: str) -> None:
    assert expected == state("2030-03-01", events)


@pytest.mark.parametrize(
    ("paid", "year", "expected"),
    [
        ("600000.00", 2030, "overdue"),
        ("699999.99", 2030, "overdue"),
        ("700000.00", 2030, "fulfilled"),
        ("600000.00", 2031, "fulfilled"),  # expressly of another year
    ],
)
def test_what_has_come_back_is_not_paid(paid: str, year: int, expected: str) -> None:
    back = pays("2030-02-20", "100000.00", f"by: alfa, to: beta, for: {year}")
    assert expected == state("2030-03-01", pays("2030-01-10", paid) + back)


def test_what_is_paid_again_is_paid_late() -> None:
    back = pays("2030-02-20", "100000.00", "by: alfa, to: beta, for: 2030")
    again = pays("2030-02-25", "100000.00")
    assert state("2030-03-01", pays("2030-01-10", "600000.00") + back + again) == "fulfilled-late"


# An amount that is not known.

SHARED = START + TOGETHER + WINDOW + DIVIDED
PEOPLE = """
- {id: folk-1, event: population, area: beta, on: 2029-11-01, value: 2000}
- {id: folk-2, event: population, area: gamma, on: 2029-11-01, value: 1000}
"""


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ("", "overdue"),  # nothing is paid: whatever the amount, it is late
        (pays("2030-01-10", "400000.00"), "unknown"),
        (pays("2030-01-10", "400000.00") + PEOPLE, "fulfilled"),
        (pays("2030-01-10", "399999.00") + PEOPLE, "overdue"),
    ],
)
def test_an_unknown_amount_counts_only_where_it_decides(events: str, expected: str) -> None:
    found = owed("2030-03-01", SHARED, events, BOTH_FORKS, "X-3")
    assert (found[ROW], found["gamma > alfa 2030"]) == (expected, "overdue")


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        (pays("2030-01-10", "600000.00"), "fulfilled"),
        (pays("2030-01-10", "500000.00"), "overdue"),
        (
            pays("2030-01-10", "500000.00")
            + pays("2030-01-11", "100000.00", "by: gamma, to: alfa, for: 2030"),
            "fulfilled",
        ),
    ],
)
def test_joint_debtors_have_one_duty(events: str, expected: str) -> None:
    found = owed("2030-03-01", SHARED, events, BOTH_FORKS, "X-3", "G1=b")
    assert found == {"> alfa 2030": expected, "> alfa 2031": "pending"}


def test_without_a_month_the_year_is_the_window() -> None:
    found = [owed(on, START + ALONE, "", {}, "X-3")[ROW] for on in ("2030-12-31", "2031-01-01")]
    assert found == ["due", "overdue"]


def test_after_the_end_nothing_more_is_owed() -> None:
    terms = ONE.replace("length: 1 year}", "length: 1 year, until: 2030-12-31}").replace(
        "- {id: X-2, kind: renewal, renewal: automatic, length: 1 year, until: 2030-12-31}\n", ""
    )
    assert list(owed("2031-03-01", terms, "", FORKS, "X-3")) == [ROW]


LEAVES_EARLY = """
- {id: X-6, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-7, kind: termination, by: all, ends: on any day, length: 6 months,
   counted: forward, counts from: received}
"""


@pytest.mark.parametrize(
    ("received", "expected"), [("2030-07-30", "ended"), ("2030-07-31", "overdue")]
)
def test_what_falls_due_after_the_end_ends_with_it(received: str, expected: str) -> None:
    """A notice of 30 July ends it on 30 January 2031, the day before the last day to pay."""
    notice = (
        "- {id: u, event: termination-notice, by: beta, to: all, form: written, for-end: earliest,"
        f" authorised: yes, sent: {received}, received: {received}}}\n"
    )
    found = owed("2031-03-01", ONE + LEAVES_EARLY, notice, FORKS, "X-3")
    assert found["beta > alfa 2031"] == expected


FALLING = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: payment, by: [beta], to: alfa, amount: 100 SEK, per: calendar year, first: 2030}
- {id: X-3, kind: payment window, paid in: January}
- {id: X-4, kind: indexation, index: OPI, column: the payment year, first: 2030}
"""
FIGURE = """
- {id: o, event: index-value, index: OPI, edition: 2029-12, year: 2030, percent: "PERCENT",
   status: final, recorded: "2029-12-01T09:00:00+01:00"}
"""


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ("", {"beta > alfa 2030": "overdue"}),  # how much is not known, and nothing is paid
        (FIGURE.replace("PERCENT", "-99"), {"beta > alfa 2030": "overdue"}),
        (FIGURE.replace("PERCENT", "-100"), {}),
    ],
)
def test_where_there_is_known_to_be_nothing_to_pay_there_is_no_duty(
    events: str, expected: dict[str, str]
) -> None:
    """The question says that nothing is owed: nothing could be paid that ends a delay."""
    assert owed("2030-03-01", FALLING, events, duty="X-2") == expected


HELD_BACK = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: report, by: alfa, to: kommunerna, about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received}
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 100 000 SEK, per: calendar year,
   first: 2031, last: 2031}
- {id: X-4, kind: payment window, paid in: June}
- {id: X-5, kind: cure, of: X-2, within: 30 days, withheld: X-3}
"""
HELD_BACK_TOGETHER = HELD_BACK.replace("by: [beta]", "liability: joint and several, by: kommunerna")
DEMANDED = """
- {id: b1, event: breach, by: beta, against: alfa, duty: X-2, on: 2031-04-10}
- {id: d1, event: demand, by: beta, to: alfa, on: 2031-04-10, about: b1}
- {id: b2, event: breach, by: gamma, against: alfa, duty: X-2, on: 2031-04-10}
- {id: d2, event: demand, by: gamma, to: alfa, on: 2031-04-10, about: b2}
- {id: r, event: report, by: alfa, about: 2030, to: all, sent: ON, received: ON, form: written}
"""


@pytest.mark.parametrize(
    ("reported", "expected"), [("2031-06-30", {}), ("2031-07-01", {"held back": "2031-06-30"})]
)
@pytest.mark.parametrize("terms", [HELD_BACK, HELD_BACK_TOGETHER])
def test_what_may_be_held_back_to_its_very_last_day_is_due_by_no_certain_day(
    terms: str, reported: str, expected: dict[str, str]
) -> None:
    """It may be held back until the day before the report is given; the last day is 30 June."""
    events = DEMANDED.replace("ON", reported)
    assert figures("no-certain-day", ("why",), "last_day", "2031-08-20", terms, events) == expected


@pytest.mark.parametrize(("days", "expected"), [(20, {}), (19, {"held back": "2031-04-30"})])
@pytest.mark.parametrize("terms", [HELD_BACK, HELD_BACK_TOGETHER])
def test_what_fell_due_before_it_could_be_held_back_has_its_day(
    terms: str, days: int, expected: dict[str, str]
) -> None:
    """It may be held back from the day after the time to cure: from 1 May, or from 30 April."""
    due_in_april = terms.replace("paid in: June", "paid in: April")
    cured = due_in_april.replace("within: 30 days", f"within: {days} days")
    events = DEMANDED.replace("ON", "2031-07-01")
    assert figures("no-certain-day", ("why",), "last_day", "2031-08-20", cured, events) == expected
