"""Once a valid notice has fixed the end, no later notice for any day changes it: Linköping.

The notice received on 15 March 2025 ends the agreement on 15 September 2025, before it ends
anyway on 31 December. A notice given on 30 June, the last day on which one has any effect
otherwise, would end it on 30 December.
"""

import json

import pytest

NOTICE = """
- {id: n, event: termination-notice, by: brottsofferjouren, to: all, form: written,
   sent: 2025-03-14, received: 2025-03-15, for-end: earliest, authorised: %s}
"""
WINDOW = "linkoping.notice-window.l-per-5.last"


@pytest.fixture
def asked(run):
    """A command about Linköping as JSON, with events on record."""

    def of(*command, events):
        return json.loads(run(*command, "--json", "--events", "-", stdin=events).stdout)

    return of


@pytest.mark.parametrize(
    ("events", "there"),
    [("[]", True), (NOTICE % "yes", False), (NOTICE % "no", True)],
    ids=["no notice", "a valid notice", "a notice without authority"],
)
def test_the_last_day_of_effect_stands_only_while_the_end_is_not_fixed(events, there, asked):
    days = ("--from", "2025-04-15", "--to", "2025-12-30")

    dates = asked("deadlines", "linkoping", *days, events=events)["rows"]
    assert any((row["date"], row["kind"]) == ("2025-06-30", "notice") for row in dates) is there
    found = asked("check", "linkoping", "--on", "2025-05-15", events=events)["rows"]
    assert any(row["id"] == WINDOW for row in found) is there


@pytest.mark.parametrize(("events", "day"), [("[]", "2025-06-30"), (NOTICE % "yes", None)])
def test_there_is_no_next_last_day_once_the_end_is_fixed(events, day, asked):
    told = asked("ask", "termination", "linkoping", "--party", "namnden", "--on", "2025-05-15",
                 events=events)  # fmt: skip

    assert told["answer"] == "yes"
    assert told["effect"]["next_last_day"] == day


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("sv", "Den dagen följer av en annan uppsägning (n), och den här ändrar den inte."),
        ("en", "That day follows from another notice (n), and this one does not change it."),
    ],
)
def test_a_valid_notice_that_changes_nothing_is_told_as_such(lang, said, asked):
    told = asked("ask", "termination", "linkoping", "--party", "namnden", "--on", "2025-06-30",
                 "--lang", lang, events=NOTICE % "yes")  # fmt: skip

    assert told["effect"]["ends"] == "2025-09-15"
    assert said in told["headline"]
