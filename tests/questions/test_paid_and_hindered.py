"""A payment made before a hindrance on its last day, or once it had begun: which last day it has.

"[…] befriar parten från fullgörelse av berörd förpliktelse": war keeps beta from paying from 20
January to 10 February 2027; the payment of 2027 is due by 31 January. What is wholly paid before
the war nobody is kept from. `payment` and the list of duties say the same of the last day.
"""

from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.questions.lists.obligations import obligations
from engine.questions.question import Question
from tests.questions.payments import ALONE, answered
from tests.questions.test_payment_hindered import CONTESTED, HINDERED, TOLD
from tests.rules.invented import agreement, happened

TERMS = ALONE + HINDERED.lstrip()
WAR = (
    "- {id: krig, event: force-majeure, party: beta, cause: war, from: 2027-01-20, "
    "until: 2027-02-10, affects: [X-3]}\n"
)
STANDS = "senast söndagen den 31 januari 2027. Allt är betalt"
LIES_WITHIN = (
    "Den sista dagen, söndagen den 31 januari 2027, låg inom force majeure som befriar Beta; när "
    "betalningen då ska ske säger inte texten. "
)


def pays(on: str, amount: int = 600_000) -> str:
    return (
        f"- {{id: p-{on}-{amount}, event: payment, by: beta, to: alfa, on: {on}, "
        f"amount: {amount}, for: 2027}}\n"
    )


def listed(
    events: str, on: str, terms: str = TERMS, forks: dict[str, str] | None = None
) -> dict[str, Any]:
    under = agreement(terms, forks or {})
    asked = Question("obligations", date.fromisoformat(on))
    found = obligations(asked, under, happened(under, events), load(), "plain", "sv")
    return next(one for one in found["rows"] if (one["duty"], one["period"]) == ("X-3", "2027"))


@pytest.mark.parametrize(
    ("events", "day", "says"),
    [
        (pays("2027-01-19"), "2027-01-31", STANDS),  # the day before the war
        (pays("2027-01-20"), None, LIES_WITHIN + "Allt är betalt"),
        (pays("2027-01-21"), None, LIES_WITHIN + "Allt är betalt"),
        (pays("2027-02-10"), None, LIES_WITHIN + "Allt är betalt"),  # the last day of the war
        (pays("2027-02-11"), None, LIES_WITHIN + "Allt är betalt"),
        (pays("2027-01-19", 599_999), None, LIES_WITHIN),  # one krona was left
        (pays("2027-01-19", 599_999) + pays("2027-01-19", 1), "2027-01-31", STANDS),
        (pays("2027-01-19", 599_999) + pays("2027-01-20", 1), None, LIES_WITHIN + "Allt är betalt"),
    ],
)
def test_what_was_paid_before_a_hindrance_keeps_its_last_day_and_the_reader_is_told_where_not(
    events: str, day: str | None, says: str
) -> None:
    told = answered(events=WAR + events, on="2027-03-01", terms=TERMS)
    row = listed(WAR + events, "2027-03-01")
    assert (told["effect"]["due"], row["due"], row["day_passed"]) == (day, day, day is None)
    assert says in told["headline"]
    assert ("2027-01-31" in row["says"]) is (day is None)


@pytest.mark.parametrize("on", ["2027-01-19", "2027-01-20", "2027-01-31", "2027-02-11"])
def test_so_it_is_on_every_day(on: str) -> None:
    events = WAR + pays("2027-01-19")
    told, row = answered(events=events, on=on, terms=TERMS), listed(events, on)
    assert (told["effect"]["due"], row["due"], row["state"]) == (
        "2027-01-31",
        "2027-01-31",
        "fulfilled",
    )


@pytest.mark.parametrize(
    ("paid", "day", "decisive", "asks"),
    [
        ("2027-01-19", "2027-01-31", {}, []),
        ("2027-01-20", None, {"effect.due": ["G1"]}, ["omedelbart"]),
    ],
)
def test_only_of_what_was_left_a_reading_and_a_ruling_on_the_notice_decide(
    paid: str, day: str | None, decisive: dict[str, list[str]], asks: list[str]
) -> None:
    """Under G1-b a notice that did not come at once loses the relief; nobody has said whether."""
    events, terms, forks = WAR + TOLD + pays(paid), ALONE + CONTESTED, {"G1": "a b"}
    told = answered(events=events, on="2027-02-01", terms=terms, forks=forks)
    row = listed(events, "2027-02-01", terms, forks)
    assert (told["effect"]["due"], row["due"], row["state"]) == (day, day, "fulfilled")
    assert told["readings"]["decisive"] == decisive
    assert [one["term"] for one in told["judgement"]] == asks


def test_where_the_day_of_the_payment_is_not_known_nor_is_whether_the_last_day_stands() -> None:
    recorded = 'recorded: "2027-02-20T09:00:00+01:00"'
    events = WAR + pays("2027-01-19").replace("on: 2027-01-19", recorded)
    told, row = answered(events=events, on="2027-03-01", terms=TERMS), listed(events, "2027-03-01")
    assert (told["effect"]["due"], row["due"]) == (None, None)
    assert "om force majeure befriade Beta den dagen är inte avgjort" in told["headline"]


IN_PARTS = TERMS.replace(
    "- {id: X-4, kind: payment window, paid in: January}",
    "- {id: X-4, kind: instalment, nth: 1, of: 2, paid in: January,\n"
    "   also: [{kind: instalment, nth: 2, of: 2, paid in: July}]}",
)


@pytest.mark.parametrize(("paid", "day"), [("2027-01-19", "2027-01-31"), ("2027-01-20", None)])
def test_so_it_is_of_a_part(paid: str, day: str | None) -> None:
    told = answered(events=WAR + pays(paid, 300_000), on="2027-03-01", terms=IN_PARTS)
    due = {one["period"]: one["due"] for one in told["effect"]["parts"]}
    assert due == {"2027:1": day, "2027:2": "2027-07-31"}
