"""Money between two that owe under several clauses: for which of them it was, and what is left."""

from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.language.event_reader import read_events
from engine.language.node import Source
from engine.questions.findings.check import Day, check
from engine.wording.problems import render_all
from tests.questions.payments import answered
from tests.rules.invented import agreement, happened, owed

RENT_AND_GRANT = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: payment, by: [beta], to: alfa, amount: 10 000 SEK, per: calendar year,
   first: 2030}
- {id: X-3, kind: payment window, paid in: January, carried by: X-2}
- {id: X-4, kind: payment, by: [beta], to: alfa, amount: 4 000 SEK, per: calendar year,
   first: 2030}
- {id: X-5, kind: payment window, paid in: June, carried by: X-4}
"""
EACH_OTHER = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: payment, by: [beta], to: alfa, amount: 10 000 SEK, per: calendar year,
   first: 2030}
- {id: X-3, kind: payment window, paid in: January, carried by: X-2}
- {id: X-4, kind: payment, by: [alfa], to: beta, amount: 3 000 SEK, per: calendar year,
   first: 2030}
- {id: X-5, kind: payment window, paid in: June, carried by: X-4}
"""


def paid(amount: str, by: str = "beta", to: str = "alfa", under: str = "") -> str:
    return (
        f"- {{id: p-{by}-{amount}, event: payment, by: {by}, to: {to}, on: 2030-01-20, for: 2030,"
        f" amount: {amount!r}{f', under: {under}' if under else ''}}}\n"
    )


def asked(terms: str, events: str, party: str = "beta") -> dict[str, Any]:
    return answered(party, events, terms=terms, on="2030-07-10")


def left(found: dict[str, Any]) -> tuple[str | None, list[str | None]]:
    """In all, and of each part."""
    whole = found["effect"]["outstanding"]
    each = [one["outstanding"] for one in found["effect"]["parts"]]
    return whole and whole["amount"], [one and one["amount"] for one in each]


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        (paid("10000"), ("4000.00", [None, None])),
        (paid("14000"), ("0.00", [None, None])),
        (paid("10000", under="X-2"), ("4000.00", ["0.00", "4000.00"])),
        (paid("10000", under="X-4"), ("4000.00", ["10000.00", "0.00"])),
        (paid("10000", under="X-2") + paid("4000", under="X-4"), ("0.00", ["0.00", "0.00"])),
    ],
)
def test_what_is_left_in_all_is_known_and_of_each_clause_once_the_entry_says_so(
    events: str, expected: tuple[str | None, list[str | None]]
) -> None:
    assert left(asked(RENT_AND_GRANT, events)) == expected


def test_too_much_under_one_clause_does_not_pay_the_other() -> None:
    found = asked(RENT_AND_GRANT, paid("14000", under="X-2"))
    said = found["headline"].replace("\u00a0", " ")
    assert said.endswith(
        "varav 10 000 kr som är betalda (X-2) och 4 000 kr senast söndagen den 30 juni 2030 (X-4). "
        "14 000 kr är betalt, enligt det som är registrerat: 4 000 kr återstår enligt X-4, och för "
        "mycket är betalt enligt en annan punkt."
    )


def test_what_to_record_is_named_and_can_be() -> None:
    found = asked(RENT_AND_GRANT, paid("14000"))
    says = ["enligt vilken punkt betalningen (p-beta-14000) gjordes, eller kom tillbaka (`under`)"]
    assert [one["says"] for one in found["missing"]] == says
    assert "Allt är betalt, enligt det som är registrerat." in found["headline"]
    assert "obetalda" not in found["headline"]


def test_the_duty_of_each_clause_is_done_by_what_was_paid_under_it() -> None:
    states = {"X-2": "fulfilled", "X-4": "fulfilled"}
    for clause, other in (("X-2", "X-4"), ("X-4", "X-2")):
        found = {
            duty: owed("2030-07-10", RENT_AND_GRANT, paid("10000", under=clause), duty=duty)
            for duty in states
        }
        assert found[clause]["beta > alfa 2030"] == states[clause]
        assert found[other]["beta > alfa 2030"] == "overdue"


def test_without_a_clause_the_state_of_each_is_not_known() -> None:
    for duty in ("X-2", "X-4"):
        found = owed("2030-07-10", RENT_AND_GRANT, paid("14000"), duty=duty)
        assert found["beta > alfa 2030"] == "unknown"


@pytest.mark.parametrize(
    ("under", "back", "outstanding"),
    [("", None, None), ("X-4", "0.00", "0.00"), ("X-2", "3000.00", "3000.00")],
)
def test_what_the_other_pays_under_a_clause_of_its_own_has_not_come_back(
    under: str, back: str | None, outstanding: str | None
) -> None:
    events = paid("10000", under="X-2") + paid("3000", "alfa", "beta", under)
    effect = asked(EACH_OTHER, events)["effect"]
    told = [
        effect[name] and effect[name]["amount"] for name in ("paid", "paid_back", "outstanding")
    ]
    assert told == ["10000.00", back, outstanding]


LEAVES = """
- {id: u, event: termination-notice, by: beta, to: all, form: written, for-end: earliest,
   authorised: yes, sent: 2029-11-15, received: 2029-11-15}
"""
LEFT_BEFORE_THE_YEAR = (
    RENT_AND_GRANT.replace("from: 2030-01-01", "from: 2029-01-01")
    + """
- {id: X-7, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-8, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward}
"""
)


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        (paid("5000"), {"X-2": "5 000 kr"}),
        (paid("5000", under="X-4"), {"X-4": "5 000 kr"}),
        (
            paid("5000", under="X-2") + paid("700", under="X-4"),
            {"X-2": "5 000 kr", "X-4": "700 kr"},
        ),
    ],
)
def test_what_was_not_owed_under_any_clause_is_told_once(
    events: str, expected: dict[str, str]
) -> None:
    under = agreement(LEFT_BEFORE_THE_YEAR)
    on = Day(date(2030, 4, 1), date(2030, 4, 1))
    found = check(on, under, happened(under, LEAVES + events), load(), "plain", "sv")
    told = {
        one.clause: one.says.replace("\u00a0", " ") for one in found if one.kind == "payment-over"
    }
    assert set(told) == set(expected)
    assert all(f"{amount} är för mycket" in told[clause] for clause, amount in expected.items())


def test_what_was_not_owed_under_any_clause_is_counted_once() -> None:
    found = asked(LEFT_BEFORE_THE_YEAR, LEAVES + paid("5000"))
    assert found["effect"]["outstanding"]["amount"] == "-5000.00"


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("X-1", "innehåller ingen skyldighet"),
        ("X-3", "bärs av en annan punkt"),
        ("X-9", "okänd punkt `X-9`"),
        ("X-6", "handlar inte om någon betalning"),
    ],
)
def test_a_clause_without_a_payment_is_refused(clause: str, said: str) -> None:
    terms = RENT_AND_GRANT + (
        "- {id: X-6, kind: report, by: alfa, to: beta, about: the calendar year before,\n"
        "   first about: 2030, due: 31 March, counts from: received}\n"
    )
    read = read_events(Source("h.yaml", paid("1", under=clause)), agreement(terms), load())
    assert said in render_all(read, "sv")
