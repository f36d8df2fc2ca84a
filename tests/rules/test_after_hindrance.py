"""Which event did what was owed after a hindrance, so that a person can say it came soon enough."""

from datetime import date

import pytest

from engine.inference.book import load
from engine.questions.ask import Asked, run_for
from engine.questions.lists.duty import duties
from engine.questions.openness.open_points import Due, Search
from engine.questions.question import Question
from tests.rules.invented import agreement, figures, happened, owed
from tests.rules.test_duty_state import FIRE, REPORT, TERMS

EVENT = ("beneficiary",)
RECEIVED = (
    "\n- {id: ID, event: report, by: alfa, about: 2030, to: WHOM, sent: 2031-03-01, received: ON}"
)
RULED = (
    "\n- {id: a-ID, event: assessment, term: when-after-hindrance, about: ID, answer: SAYS, by: j,"
    " on: 2031-06-15}"
)
TWO = TERMS.replace("to: [beta]", "to: [beta, gamma]")


def received(id_: str, on: str, whom: str = "beta") -> str:
    return RECEIVED.replace("ID", id_).replace("WHOM", whom).replace("ON", on)


def ruled(id_: str, says: str) -> str:
    return RULED.replace("ID", id_).replace("SAYS", says)


def by_event(written: str, terms: str = TERMS) -> dict[str, str]:
    return figures("done-after-hindrance", EVENT, "event", "2031-07-01", terms, written)


@pytest.mark.parametrize(("on", "found"), [("2031-03-30", {}), ("2031-03-31", {"beta": "r"})])
def test_what_came_after_the_last_day_did_it(on: str, found: dict[str, str]) -> None:
    assert found == by_event(FIRE + received("r", on))


def test_without_a_hindrance_on_the_last_day_nobody_asks() -> None:
    assert by_event(received("r", "2031-04-11")) == {}
    earlier = FIRE.replace("2031-04-10", "2031-03-29")
    assert by_event(earlier + received("r", "2031-04-11")) == {}


def test_it_is_the_first_that_did_it() -> None:
    written = FIRE + received("r", "2031-04-11") + received("r2", "2031-04-12")
    assert by_event(written) == {"beta": "r"}


def test_a_report_to_each_is_ruled_on_for_each() -> None:
    written = FIRE + received("r", "2031-04-11") + received("r2", "2031-06-01", "gamma")
    states = owed("2031-07-01", TWO, written + ruled("r", "yes") + ruled("r2", "no"), duty="X-3")
    assert states == {REPORT: "fulfilled", REPORT.replace("beta", "gamma"): "fulfilled-late"}


def test_two_of_one_day_are_both_ruled_on() -> None:
    written = FIRE + received("r", "2031-04-11") + received("r2", "2031-04-11") + ruled("r", "yes")
    assert owed("2031-07-01", TERMS, written, duty="X-3")[REPORT] == "judgement"
    both = written + ruled("r2", "yes")
    assert owed("2031-07-01", TERMS, both, duty="X-3")[REPORT] == "fulfilled"


PAYING = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 100 000 SEK, per: calendar year,
   first: 2030, last: 2030}
- {id: X-4, kind: payment window, paid in: January}
- {id: X-5, kind: force majeure, causes: [war], other causes: no}
"""
WAR = (
    "- {id: f, event: force-majeure, party: beta, cause: war, from: 2030-01-10, until: 2030-02-10,"
    " affects: [X-3], own-breach-of-collective-agreement: no}"
)
PAID = (
    "\n- {id: p, event: payment, by: beta, to: alfa, on: 2030-02-11, amount: 100000, for: 2030}"
    "\n- {id: other, event: payment, by: gamma, to: alfa, on: 2030-02-11, amount: 1, for: 2030}"
)


@pytest.mark.parametrize(("says", "expected"), [("yes", "fulfilled"), ("no", "fulfilled-late")])
def test_a_payment_is_ruled_on_too(says: str, expected: str) -> None:
    written = WAR + PAID
    assert owed("2031-07-01", PAYING, written, duty="X-3") == {"beta > alfa 2030": "judgement"}
    decided = owed("2031-07-01", PAYING, written + ruled("p", says), duty="X-3")
    assert decided == {"beta > alfa 2030": expected}


def test_of_several_payments_the_last_made_it_whole() -> None:
    parts = PAID.replace("amount: 100000", "amount: 60000") + (
        "\n- {id: p2, event: payment, by: beta, to: alfa, on: 2030-03-01, amount: 40000, for: 2030}"
    )
    decided = owed("2031-07-01", PAYING, WAR + parts + ruled("p2", "yes"), duty="X-3")
    assert decided == {"beta > alfa 2030": "fulfilled"}


def test_where_no_event_can_be_named_it_is_asked_of_the_clause() -> None:
    """The payer's party paid for it, and the entry does not say that it was for the payer."""
    under = agreement(PAYING.replace("by: [beta]", "by: [kontoret]"))
    written = happened(under, WAR + PAID)
    asked = Asked(Question("obligations", date(2031, 7, 1)))
    ledger = run_for(frozenset({"duty-state"}), asked, under, written, load(), "plain").ledger
    points = {
        point
        for duty in duties(ledger)
        for row in duty.rows
        for point in Search(ledger, ledger.worlds.main).of_row(row)
    }
    assert Due("when-after-hindrance", "X-3", "X-3") in points


EACH = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-2, kind: obligation, bearer: [beta, gamma], duty: {sv: a, en: a}, occurs: yearly,
   due: 31 March}
- {id: X-3, kind: force majeure, causes: [fire], other causes: no}
"""
HINDERED = """
- {id: eld, event: force-majeure, party: beta, cause: fire, from: 2030-03-20, until: 2030-04-10,
   affects: [X-2]}
- {id: g-beta, event: performed, duty: X-2, by: beta, on: 2030-04-20, for: 2030}
- {id: g-gamma, event: performed, duty: X-2, by: gamma, on: 2030-04-20, for: 2030}
"""


def test_only_for_whom_it_hindered_a_person_is_asked() -> None:
    found = figures("done-after-hindrance", ("bearer",), "event", "2030-05-01", EACH, HINDERED)
    assert found == {"beta": "g-beta"}
