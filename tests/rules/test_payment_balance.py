"""Payment balance: what is paid is a fact, what is left depends on what is owed."""

import pytest

from tests.rules.invented import figures

START = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
"""
LEAVING = """
- {id: X-6, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-7, kind: termination, by: all, ends: at the end of a period, length: 6 months,
   counted: back from the last day, counts from: received}
"""
ALONE = """
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
- {id: X-4, kind: payment window, paid in: January}
"""
TOGETHER = """
- {id: X-3, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030, liability: {fork: G1, a: joint and several, b: several}}
- {id: X-4, kind: payment window, paid in: January}
- {id: X-5, kind: allocation, among: kommunerna, by: equal shares,
   when a party leaves: {fork: G3, b: the others keep their shares, a: the others pay the whole,
   c: to be renegotiated}}
"""
ONCE = """
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 600 000 SEK, first: 2030,
   per: {fork: G4, a: calendar year, b: agreement}}
- {id: X-4, kind: payment window, paid in: January}
"""
LEAVES = """
- {id: u1, event: termination-notice, by: gamma, to: all, form: written, sent: 2030-06-01,
   received: 2030-06-02, for-end: earliest, authorised: yes}
"""


def pays(on: str, amount: str, who: str = "beta", to: str = "alfa", year: int = 2030) -> str:
    return (
        f"- {{id: p-{on}-{who}, event: payment, by: {who}, to: {to}, on: {on}, for: {year}, "
        f'amount: "{amount}"}}\n'
    )


def balance(events: str, field: str) -> str:
    terms = START + ALONE
    return figures("balance", ("year",), field, "2030-03-01", terms, events)["2030"]


BACK = pays("2030-02-20", "200000.00", "alfa", "beta")


@pytest.mark.parametrize(
    ("events", "paid", "left"),
    [
        ("", "0.00", "600000.00"),
        (pays("2030-01-10", "250000.50"), "250000.50", "349999.50"),
        (pays("2030-01-10", "700000.00"), "700000.00", "-100000.00"),
        (pays("2030-01-10", "700000.00") + BACK, "700000.00", "100000.00"),
        (pays("2030-01-10", "800000.00") + BACK, "800000.00", "0.00"),
        (pays("2030-01-10", "900000.00") + BACK, "900000.00", "-100000.00"),
        (pays("2030-01-10", "500000.00") + BACK, "500000.00", "300000.00"),
    ],
)
def test_the_balance(events: str, paid: str, left: str) -> None:
    assert (paid, left) == (balance(events, "paid"), balance(events, "outstanding"))


# Joint debtors.


def joint(events: str, field: str, on: str = "2030-03-01") -> dict[str, str]:
    forks = {"G1": "a b", "G3": "b a c"}
    terms = START + LEAVING + TOGETHER
    return figures("balance", ("bearer", "year"), field, on, terms, events, forks)


def test_joint_debtors_have_one_balance_for_what_all_have_paid() -> None:
    events = pays("2030-01-10", "500000.00") + pays("2030-01-11", "250000.00", "gamma")
    assert joint(events, "paid")[" 2030"] == "750000.00"
    assert joint(events, "outstanding")[" 2030"] == "-150000.00"
    assert not [who for who in joint(events, "paid") if who.startswith(("beta", "gamma"))]


def test_what_a_party_that_has_left_pays_is_not_paid_for_those_who_remain() -> None:
    events = LEAVES + pays("2031-01-10", "250000.00", "gamma", year=2031)
    events += pays("2031-01-11", "500000.00", year=2031)
    assert joint(events, "paid", "2031-03-01")[" 2031"] == "500000.00"
    assert joint(events, "outstanding", "2031-03-01")[" 2031"] == "100000.00"


# Paid though nothing was owed.


@pytest.mark.parametrize("reading", ["", "G1=b", "G3=a", "G3=c"])
@pytest.mark.parametrize(
    ("back", "left"),
    [
        ("", "-250000.00"),
        (pays("2031-02-01", "200000.00", "alfa", "gamma", 2031), "-50000.00"),
        (pays("2031-02-01", "250000.00", "alfa", "gamma", 2031), "0.00"),
    ],
)
def test_what_a_party_that_has_left_has_paid_is_too_much_under_every_reading(
    back: str, left: str, reading: str
) -> None:
    events = LEAVES + pays("2031-01-10", "250000.00", "gamma", year=2031) + back
    forks, terms = {"G1": "a b", "G3": "b a c"}, START + LEAVING + TOGETHER
    told = [
        figures("paid-unowed", ("bearer", "year"), field, "2031-03-01", terms, events, forks,
                reading)
        for field in ("paid", "outstanding")
    ]  # fmt: skip
    assert told == [{"gamma 2031": "250000.00"}, {"gamma 2031": left}]


@pytest.mark.parametrize(("reading", "expected"), [("", None), ("G4=b", "-600000.00")])
def test_what_is_paid_again_is_too_much_where_it_was_owed_once(
    reading: str, expected: str | None
) -> None:
    events = pays("2031-01-10", "600000.00", year=2031)
    found = figures(
        "paid-unowed", ("year",), "outstanding", "2031-03-01", START + ONCE, events, {"G4": "a b"},
        reading,
    )  # fmt: skip
    assert found.get("2031") == expected


def test_one_that_owes_has_not_paid_unowed() -> None:
    events = pays("2030-01-10", "700000.00")
    assert figures("paid-unowed", ("year",), "paid", "2030-03-01", START + ALONE, events) == {}
