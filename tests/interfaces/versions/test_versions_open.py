"""Duties while it is open whether a change is valid: one state by each wording is that state.

The report for 2030 is due on 30 March by the earlier wording and on 30 April by the later one; the
payment for 2031 is due in January by both, 100 000 kronor by the earlier and 120 000 by the later.
The form of the amendment is not on record.
"""

from typing import Any

import pytest

from tests.interfaces.wordings import APPROVED, VALID, Asked

OPEN = APPROVED + VALID.replace(" form: written,", "")
WHETHER = ["is the amendment andring-1, which would bring the wording from 2031-01-01, valid?"]


def reported(on: str) -> str:
    return f"""
- {{id: r, event: report, by: lyktan, to: [norrby], about: 2030, sent: {on}, received: {on}}}
"""


def paid(on: str, amount: str) -> str:
    return f"""
- {{id: p, event: payment, by: norrby, to: lyktan, for: 2031, amount: {amount} SEK, on: {on}}}
"""


def rows(asked: Asked, duty: str, period: str, on: str, record: str) -> list[dict[str, Any]]:
    found = asked.json("obligations", "lanternan", "--on", on, events=OPEN + record)["rows"]
    return [row for row in found if (row["duty"], row["period"]) == (duty, period)]


@pytest.mark.parametrize(
    ("received", "state", "asks"),
    [
        ("2031-03-30", "fulfilled", []),  # in time by both
        ("2031-03-31", "unknown", WHETHER),  # late by 30 March, in time by 30 April
        ("2031-04-30", "unknown", WHETHER),
        ("2031-05-01", "fulfilled-late", WHETHER),  # late by both; by how many days is open
    ],
)
def test_a_report_in_time_or_late_by_each_wording_is_so(
    asked: Asked, received: str, state: str, asks: list[str]
) -> None:
    found = rows(asked, "V-RED-1", "2030", "2031-05-20", reported(received))
    assert {row["state"] for row in found} == {state}
    assert [row["due"] for row in found] == (
        ["2031-03-30", "2031-04-30"] if state == "unknown" else [None]
    )
    for row in found:
        assert [one["says"] for one in row["missing"] if one["of"]] == asks
        assert row["wording_open"] is (state == "unknown")


@pytest.mark.parametrize(
    ("on", "states"),
    [
        ("2031-03-30", ["unknown", "unknown"]),  # to be done: each wording's day is told
        ("2031-04-30", ["unknown", "unknown"]),
        ("2031-05-01", ["overdue"]),
    ],
)
def test_a_report_that_has_not_come_is_overdue_when_both_days_have_passed(
    asked: Asked, on: str, states: list[str]
) -> None:
    found = rows(asked, "V-RED-1", "2030", on, "")
    assert [row["state"] for row in found] == states
    text = asked.text("obligations", "lanternan", "--on", on, events=OPEN)
    assert (
        "V-RED-1 2030 has another last day under another wording (by 2031-03-30 under that from "
        "2030-01-01, by 2031-04-30 under that from 2031-01-01); its state is the same by each"
        in text
    ) is (states == ["overdue"])


@pytest.mark.parametrize(
    ("on", "amount", "state"),
    [
        ("2031-02-01", "", "overdue"),  # nothing is paid, and something was to be by each
        ("2031-01-31", "", "due"),
        ("2031-02-01", "99 999", "overdue"),  # 1 or 20 001 kronor are lacking
        ("2031-02-01", "100 000", "unknown"),  # all of it by the earlier wording alone
        ("2031-02-01", "119 999", "unknown"),
        ("2031-02-01", "120 000", "fulfilled"),
    ],
)
def test_a_payment_of_which_the_sum_is_open_is_overdue_if_it_is_by_each(
    asked: Asked, on: str, amount: str, state: str
) -> None:
    """The list and the check say the same; how much is owed stays open in `payment`."""
    record = paid("2031-01-20", amount) if amount else ""
    found = rows(asked, "V-ERS-1", "2031", on, record)
    assert {row["state"] for row in found} == {state}
    assert len(found) == (2 if state == "unknown" else 1)

    of_check = asked.json("check", "lanternan", "--on", on, events=OPEN + record)["rows"]
    late = [
        one["says"]
        for one in of_check
        if one["clause"] == "V-ERS-1" and one["period"] == "2031" and one["severity"] == "error"
    ]
    sure = [one for one in late if "whether it applies is open" not in one]
    assert bool(sure) is (state == "overdue")
    assert bool(late) is (state in ("overdue", "unknown"))

    words = ("ask", "payment", "lanternan", "--party", "norrby", "--year", "2031", "--on", on)
    assert asked.json(*words, events=OPEN + record)["answer"] == "unknown"
