"""A demand from before a change of wording, after which a payment may be held back, or may not.

alfa reports to beta by 30 March, for the first time about 2029, and has never done so; beta pays
100 000 kronor for 2031 in June. From 2031 another clause says what a demand leads to.
"""

from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.model.agreement import Agreement
from engine.questions.findings.check import Day
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.check import check
from engine.questions.versions.lists import obligations
from tests.rules.invented import following, happened

TERMS = """
- {id: X-1, kind: period, from: 2029-01-01, length: 5 years}
- {id: X-2, kind: report, by: alfa, to: beta, about: the calendar year before,
   first about: 2029, due: 30 March, counts from: received}
- {id: X-4, kind: payment, by: [beta], to: alfa, amount: 100 000 SEK, per: calendar year,
   first: 2031, last: 2031}
- {id: X-5, kind: payment window, paid in: June}
"""
BROKEN = "- {id: b, event: breach, by: beta, against: alfa, duty: X-2, on: 2030-04-10}\n"
ON = "2031-08-20"
Held = tuple[Agreement, ...]


def cure(days: int) -> str:
    """The clause on a demand; none where no days are given."""
    withheld = f"- {{id: X-3, kind: cure, of: X-2, within: {days} days, withheld: X-4}}\n"
    return TERMS + (withheld if days else "")


def wordings(before: int, after: int) -> Held:
    return following(("2029-01-01", cure(before)), ("2031-01-01", cure(after)))


def record(*demanded: str) -> str:
    return BROKEN + "".join(
        f"- {{id: krav-{day}, event: demand, by: beta, to: [alfa], on: {day}, about: b}}\n"
        for day in demanded
    )


def listed(held: Held, events: str) -> dict[str, Any]:
    asked = Question("obligations", date.fromisoformat(ON))
    found = obligations(asked, held, happened(held[0], events), load(), "plain", "en")
    (row,) = [one for one in found["rows"] if one["duty"] == "X-4"]
    return dict(row)


def paying(held: Held, events: str) -> dict[str, Any]:
    asked = Question("payment", date.fromisoformat(ON), party="beta", year=2031)
    return ask(asked, held, happened(held[0], events), load(), "plain", "en")


NEW, SAME, LONGER, STRUCK_OUT = (0, 30), (30, 30), (30, 200), (30, 0)


@pytest.mark.parametrize(
    ("days", "demanded", "state"),
    [
        (NEW, ["2030-05-15"], "judgement"),  # its thirty days ran out before there was a clause
        (NEW, ["2030-12-31"], "judgement"),
        (NEW, ["2031-01-01"], "excused"),
        (NEW, ["2030-12-31", "2031-01-01"], "excused"),  # the later demand is enough
        (NEW, ["2030-12-31", "2031-06-01"], "judgement"),  # the later one comes too late
        (SAME, ["2030-12-31"], "excused"),
        (LONGER, ["2030-12-31"], "judgement"),  # until 30 January, or 19 July
        (LONGER, ["2031-01-01"], "overdue"),
        (STRUCK_OUT, ["2030-12-31"], "judgement"),
        (STRUCK_OUT, ["2031-01-01"], "overdue"),
    ],
)
def test_what_a_demand_leads_to_is_sure_where_the_wording_of_its_day_says_so(
    days: tuple[int, int], demanded: list[str], state: str
) -> None:
    held, events = wordings(*days), record(*demanded)
    row = listed(held, events)
    assert row["state"] == row["main_state"] == state
    is_open = state == "judgement"
    answer = paying(held, events)
    assert (answer["answer"] == "judgement") is is_open
    found = check(
        Day(date.fromisoformat(ON), date.fromisoformat(ON), 60),
        held,
        happened(held[0], events),
        load(),
        "plain",
        "en",
    )
    of_it = {one.id.split(".x-4")[0] for one in found if ".x-4." in one.id}
    named = {"judgement": {"invented.judgement.wording"}, "overdue": {"invented.overdue"}}
    assert of_it == named.get(state, set())


def test_the_question_names_the_demand_and_says_what_it_is_by_each_wording() -> None:
    found = paying(wordings(*NEW), record("2030-12-31"))
    assert [one["about"] for one in found["judgement"]] == ["krav-2030-12-31"]
    assert "with the demand (krav-2030-12-31) by that from 2029-01-01: " in found["headline"]
    assert found["versions"] == ["2029-01-01", "2031-01-01"]
    assert found["effect"]["due"] is None
    (asked,) = listed(wordings(*NEW), record("2030-12-31"))["judgement"]
    assert asked["asks"] == (
        "which wording governs the demand (krav-2030-12-31) from before the change, "
        "on which X-4 2031 rests?"
    )
