"""Findings on payments: told once per debt, under every arguable reading, in the right words."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.findings.check import Day, check
from tests.rules.invented import agreement, happened

START = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-4, kind: payment window, paid in: January}
- {id: X-6, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-7, kind: termination, by: all, ends: at the end of a period, length: 6 months,
   counted: back from the last day, counts from: received}
"""
JOINTLY = """
- {id: X-3, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030, liability: joint and several}
"""
SEVERALLY = """
- {id: X-3, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
- {id: X-5, kind: allocation, among: kommunerna, by: equal shares,
   when a party leaves: the others keep their shares}
"""
LEAVES = """
- {id: u1, event: termination-notice, by: gamma, to: all, form: written, sent: 2030-06-01,
   received: 2030-06-02, for-end: earliest, authorised: yes}
"""


def pays(amount: int, who: str, on: str = "2030-01-10", to: str = "alfa") -> str:
    return (
        f"- {{id: p-{who}-{on}, event: payment, by: {who}, to: {to}, on: {on}, for: {on[:4]}, "
        f"amount: {amount}}}\n"
    )


def found(
    terms: str, events: str, on: str = "2030-03-01", forks: dict[str, str] | None = None
) -> dict[str, str]:
    under = agreement(START + terms, forks or {})
    day = Day(date.fromisoformat(on), date.fromisoformat(on))
    told = check(day, under, happened(under, events), load(), "plain", "sv")
    return {
        one.id.removeprefix("invented."): one.says.replace("\u00a0", " ")
        for one in told
        if one.clause == "X-3"
    }


# A joint debt is one debt.


def test_what_joint_debtors_have_paid_too_much_is_told_once() -> None:
    told = found(JOINTLY, pays(600000, "beta") + pays(50000, "gamma"))
    assert list(told) == ["payment-over.x-3.all.2030"]
    assert told["payment-over.x-3.all.2030"] == (
        "Beta och Gamma har tillsammans betalat 650 000 kr för 2030, men ska solidariskt betala "
        "600 000 kr (X-3); 50 000 kr är för mycket"
    )


def test_what_is_lacking_of_a_joint_debt_is_told_once_and_not_as_overdue_too() -> None:
    told = found(JOINTLY, pays(500000, "beta"))
    assert list(told) == ["payment-short.x-3.all.2030"]
    assert "100 000 kr fattas" in told["payment-short.x-3.all.2030"]


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        (599999, ["payment-short.x-3.all.2030"]),
        (600000, ["unknown.payment.on.p-beta-2030-01-10"]),
    ],
)
def test_too_little_is_told_on_whichever_day_it_was_paid(amount: int, expected: list[str]) -> None:
    undated = pays(amount, "beta").replace("on: 2030-01-10", 'recorded: "2030-02-20T10:00:00Z"')
    assert list(found(JOINTLY, undated)) == expected


def test_a_joint_debt_of_which_nothing_is_paid_is_overdue() -> None:
    assert list(found(JOINTLY, "")) == ["overdue.x-3.all.2030"]


def test_a_joint_debt_that_is_paid_by_one_is_no_finding() -> None:
    assert found(JOINTLY, pays(600000, "gamma")) == {}


# One that owes nothing.


@pytest.mark.parametrize("terms", [JOINTLY, SEVERALLY])
def test_a_party_that_has_left_and_paid_all_the_same_has_paid_too_much(terms: str) -> None:
    events = LEAVES + pays(300000, "gamma", "2031-01-10") + pays(600000, "beta", "2031-01-10")
    events += pays(300000, "beta") + pays(300000, "gamma")
    told = found(terms, events, "2031-03-01")
    assert told["payment-over.x-3.gamma.2031"] == (
        "Gamma har betalat 300 000 kr för 2031 utan att vara skyldig något för det året (X-3); "
        "300 000 kr är för mycket"
    )


def test_what_has_come_back_to_it_is_no_longer_too_much() -> None:
    events = LEAVES + pays(300000, "gamma", "2031-01-10") + pays(300000, "beta", "2031-01-10")
    events += pays(300000, "beta") + pays(300000, "gamma")
    back = pays(300000, "alfa", "2031-02-10", "gamma")
    assert found(SEVERALLY, events + back, "2031-03-01") == {}


@pytest.mark.parametrize(
    ("paid", "back", "expected"),
    [
        (
            300000,
            60000,
            "Beta har betalat 300 000 kr (varav 60 000 kr har betalats tillbaka) för 2030, men ska "
            "betala 300 000 kr (X-3); 60 000 kr fattas",
        ),
        (
            400000,
            60000,
            "Beta har betalat 400 000 kr (varav 60 000 kr har betalats tillbaka) för 2030, men ska "
            "betala 300 000 kr (X-3); 40 000 kr är för mycket",
        ),
    ],
)
def test_what_was_paid_and_what_of_it_came_back_are_told_apart(
    paid: int, back: int, expected: str
) -> None:
    events = pays(paid, "beta") + pays(300000, "gamma") + pays(back, "alfa", "2030-02-10", "beta")
    assert expected in found(SEVERALLY, events).values()


def test_so_they_are_where_nothing_was_owed() -> None:
    events = LEAVES + pays(300000, "gamma", "2031-01-10") + pays(300000, "beta", "2031-01-10")
    events += pays(300000, "beta") + pays(300000, "gamma")
    told = found(SEVERALLY, events + pays(100000, "alfa", "2031-02-10", "gamma"), "2031-03-01")
    assert told["payment-over.x-3.gamma.2031"] == (
        "Gamma har betalat 300 000 kr (varav 100 000 kr har betalats tillbaka) för 2031 utan att "
        "vara skyldig något för det året (X-3); 200 000 kr är för mycket"
    )


# Readings.

CONTESTED = SEVERALLY.replace("600 000 SEK", "{fork: G1, a: 600 000 SEK, b: 500 000 SEK}")


@pytest.mark.parametrize(
    ("paid", "expected"),
    [
        (240000, "payment-short"),  # too little for 300 000 and for 250 000
        (250000, "depends"),
        (270000, "depends"),  # too little for the one, too much for the other
        (310000, "payment-over"),
    ],
)
def test_only_what_is_too_little_or_too_much_under_every_reading_is_told(
    paid: int, expected: str
) -> None:
    told = found(CONTESTED, pays(paid, "beta") + pays(300000, "gamma"), forks={"G1": "a b"})
    assert [one.partition(".")[0] for one in told if ".beta." in one] == [expected]
    said = next(words for one, words in told.items() if ".beta." in one)
    depends = "hur mycket beror på tolkningen av G1" in said
    assert depends == (expected != "depends")


# Payments that the agreement does not give.


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (pays(1000, "beta", to="gamma"), ["payment-astray.p-beta-2030-01-10"]),
        (pays(1000, "alfa", to="beta"), []),  # money that comes back
        (pays(1000, "beta").replace("to: alfa, ", ""), []),  # nobody knows to whom
        (pays(1000, "kontoret"), []),  # a unit of beta: a person says whether it was for beta
        (pays(1000, "kontoret", to="gamma"), ["payment-astray.p-kontoret-2030-01-10"]),
    ],
)
def test_a_payment_to_one_that_is_to_have_none_is_told(event: str, expected: list[str]) -> None:
    told = found(JOINTLY, pays(600000, "gamma", "2030-01-09") + event)
    assert [one for one in told if one.startswith("payment-astray")] == expected


def test_what_is_said_of_it() -> None:
    told = found(JOINTLY, pays(600000, "gamma") + pays(1000, "beta", to="gamma"))
    assert told["payment-astray.p-beta-2030-01-10"] == (
        "Beta har betalat 1 000 kr till Gamma (p-beta-2030-01-10), men överenskommelsen ger ingen "
        "betalning mellan dem; den räknas inte"
    )


REPAID = (
    JOINTLY
    + """
- {id: X-9, kind: repayment, on: rescission, owed by: the association, to: kommunerna,
   amount: the whole payment of the year}
"""
)


def test_repayment_is_not_astray_but_one_creditor_does_not_repay_another() -> None:
    paid_to_beta = REPAID.replace("to: alfa", "to: beta").replace("by: kommunerna", "by: [gamma]")
    told = [
        found(terms, pays(1000, who, to="gamma"))
        for who, terms in (("alfa", paid_to_beta), ("beta", paid_to_beta), ("beta", REPAID))
    ]
    assert [sum(one.startswith("payment-astray") for one in some) for some in told] == [0, 0, 1]


# What is missing.


def test_a_missing_fact_names_the_joint_debtors_whose_duty_it_keeps_open() -> None:
    terms = (
        JOINTLY
        + """
- {id: X-5, kind: indexation, index: PKV, edition: October, column: the payment year,
   first: 2030}
"""
    )
    under = agreement(START + terms)
    events = happened(under, pays(1000, "beta"))
    told = check(Day(date(2030, 3, 1), date(2030, 3, 1)), under, events, load(), "plain", "sv")
    (one,) = (found.says for found in told if found.kind == "unknown")
    assert "X-3 för 2030 (Beta och Gamma)" in one
    assert "vad PKV är för 2030 enligt utgåva 2029-10" in one


def test_missing_figures_are_counted_with_their_day_and_editions() -> None:
    terms = (
        JOINTLY.replace("joint and several", "several")
        + """
- {id: X-5, kind: allocation, among: kommunerna, by: population, reference day: 1 November}
- {id: X-8, kind: indexation, index: PKV, edition: October, column: the payment year,
   first: 2030}
"""
    )
    under = agreement(START + terms)
    events = happened(under, pays(1000, "beta", "2032-01-10"))
    told = check(Day(date(2032, 3, 1), date(2032, 3, 1)), under, events, load(), "plain", "sv")
    said = [found.says for found in told if found.kind == "unknown"]
    assert any("3 indexvärden är (PKV, utgåvorna 2029-10, 2030-10 och 2031-10)" in one
               for one in said)  # fmt: skip
    assert not any("–" in one for one in said)


INDEXED = """
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 100 000 SEK, per: calendar year,
   first: 2031}
- {id: X-5, kind: indexation, index: OPI, column: the payment year, first: 2031,
   value used: "final, preliminary until then"}
"""


VALUE_USED = '{fork: G1, a: "final, preliminary until then", b: known in January}'


def opi(edition: str, percent: str, status: str) -> str:
    return (
        f"- {{id: opi-{edition}, event: index-value, index: OPI, edition: {edition}, year: 2031, "
        f'percent: "{percent}", status: {status}, recorded: "2030-12-01T09:00:00+01:00"}}\n'
    )


@pytest.mark.parametrize(
    ("final", "paid", "expected"),
    [
        ("2.5", 103000, ["due.x-3.alfa.2031-2"]),  # 500 kronor, owed back
        ("2.5", 102500, []),
        ("2.5", 102501, ["due.x-3.alfa.2031-2"]),
        ("3.5", 103000, ["due.x-3.beta.2031-2"]),
        ("3.5", 103501, ["payment-over.x-3.beta.2031"]),  # the figure takes nothing away
    ],
)
def test_what_a_final_figure_takes_away_is_told_once_by_the_debt(
    final: str, paid: int, expected: list[str]
) -> None:
    events = opi("2030-12", "3.0", "preliminary") + opi("2031-04", final, "final")
    told = found(INDEXED, events + pays(paid, "beta", "2031-01-20"), "2031-06-01")
    assert expected == [id for id in told if "x-3" in id]


@pytest.mark.parametrize("main", ["a b", "b a"])
@pytest.mark.parametrize(
    ("paid", "expected"),
    [
        (103000, ["depends.x-3.alfa.2031-2"]),  # too much under a only
        (103001, ["payment-over.x-3.beta.2031"]),  # 501 kronor under a, 1 krona under b
    ],
)
def test_what_is_too_much_under_every_reading_is_told_though_one_makes_no_debt_of_it(
    paid: int, expected: list[str], main: str
) -> None:
    """Under b the figure that was known in January stands: what is owed is 103 000 kronor."""
    terms = INDEXED.replace('"final, preliminary until then"', VALUE_USED)
    events = opi("2030-12", "3.0", "preliminary") + opi("2031-04", "2.5", "final")
    told = found(terms, events + pays(paid, "beta", "2031-01-20"), "2031-06-01", {"G1": main})
    assert expected == [id for id in told if "x-3" in id]


def test_what_has_come_back_in_part_is_told_by_what_is_left_of_the_debt() -> None:
    events = opi("2030-12", "3.0", "preliminary") + opi("2031-04", "2.5", "final")
    events += pays(103000, "beta", "2031-01-20") + pays(200, "alfa", "2031-05-20", "beta")
    told = found(INDEXED, events, "2031-06-01")
    assert [id for id in told if "x-3" in id] == ["due.x-3.alfa.2031-2"]
    assert "300 kr" in told["due.x-3.alfa.2031-2"]
