"""Who has left bears on later notices, and on nothing else.

All answers are of the Jämtland agreement; every event is invented.
"""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from engine.inference.book import Book, load
from engine.language.agreement_reader import read_agreement
from engine.language.event_reader import read_events
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.answer import ask
from engine.questions.question import Question

FOLDER = Path(__file__).parents[2] / "agreements" / "jamtland"
MUNICIPALITIES = [
    "berg",
    "bracke",
    "harjedalen",
    "krokom",
    "ragunda",
    "stromsund",
    "are",
    "ostersund",
]
PARTIES = [*MUNICIPALITIES, "brottsofferjouren"]


@cache
def book() -> Book:
    return load()


@cache
def jamtland() -> Agreement:
    yaml, text = (FOLDER / f"2026-01-01{ending}" for ending in (".yaml", ".txt"))
    sources = [Source(path.name, path.read_text("utf-8")) for path in (yaml, text)]
    found = read_agreement(sources[0], sources[1], book())
    assert isinstance(found, Agreement)
    return found


def approvals(said: str = "yes", only: tuple[str, ...] = ()) -> str:
    """Everybody approves and signs; with `only`, the others say no."""
    lines = ""
    for party in PARTIES:
        decision = said if not only or party in only else "no"
        lines += f"- {{event: approval, by: {party}, on: 2025-12-01, decision: {decision}}}\n"
        lines += f"- {{event: signature, by: {party}, on: 2025-12-10}}\n"
    return lines


def notice(by: str, day: str, id: str = "", form: str = "written", received: bool = True) -> str:
    reached = f", received: {day}" if received else ""
    return (
        f"- {{id: {id or by}, event: termination-notice, by: {by}, to: all, form: {form},"
        f" sent: {day}{reached}, for-end: earliest, authorised: yes}}\n"
    )


def dialogue(day: str) -> str:
    return f"- {{event: dialogue, forum: socsam, on: {day}, about: termination, invited: all}}\n"


def asked(
    events: str, name: str = "notice", on: str = "2028-06-30", **options: Any
) -> dict[str, Any]:
    recorded = read_events(Source("events.yaml", events), jamtland(), book())
    assert all(isinstance(one, Recorded) for one in recorded), recorded
    question = Question(name, date.fromisoformat(on), **options)
    return ask(question, jamtland(), [e for e in recorded if isinstance(e, Recorded)], book())


SEVEN_LEAVE = (
    approvals()
    + dialogue("2026-05-12")
    + "".join(notice(party, "2026-06-01") for party in MUNICIPALITIES if party != "are")
)
THEN_ARE = SEVEN_LEAVE + dialogue("2027-05-12") + notice("are", "2027-06-01")
MAIN = {"F4": "a"}


def test_the_last_on_its_side_takes_out_the_whole() -> None:
    effect = asked(THEN_ARE, event="are", readings=MAIN)["effect"]
    assert effect["ends"] == "2027-12-31"
    assert effect["scope"] == "agreement"


def test_an_event_that_has_nothing_to_do_with_it_changes_nothing() -> None:
    later = THEN_ARE + dialogue("2028-02-01")
    assert asked(later, event="are", readings=MAIN)["effect"]["scope"] == "agreement"


def test_where_all_leave_at_one_time_each_leaves_in_company_and_nobody_remains() -> None:
    events = SEVEN_LEAVE + notice("are", "2026-06-01")
    assert asked(events, event="are", readings=MAIN)["effect"]["scope"] == "party"
    assert asked(events, "in-force", "2027-01-01", readings=MAIN)["answer"] == "no"


def test_a_superfluous_second_notice_takes_nothing_back() -> None:
    """Åre's second notice is oral; Ragunda need not reach Åre either way."""
    left = approvals() + dialogue("2026-05-12") + notice("are", "2026-06-01")
    repeated = left + notice("are", "2026-06-10", "again", form="oral")
    others = [party for party in PARTIES if party not in ("are", "ragunda")]
    ragunda = dialogue("2027-05-12") + notice("ragunda", "2027-06-01").replace(
        "to: all", f"to: [{', '.join(others)}]"
    )
    once = asked(left + ragunda, event="ragunda", readings=MAIN)
    assert once["answer"] == "yes"
    assert asked(repeated + ragunda, event="ragunda", readings=MAIN)["answer"] == "yes"


def test_an_unknown_receipt_is_not_taken_as_having_stayed() -> None:
    """Whether Berg has left is not known, so neither is whether Åre was the last."""
    events = THEN_ARE.replace(notice("berg", "2026-06-01"), "") + notice(
        "berg", "2026-06-01", received=False
    )
    answer = asked(events, event="are", readings=MAIN)
    assert answer["effect"]["scope"] is None


def test_those_who_said_no_keep_nothing_alive() -> None:
    bound = approvals(only=("are", "brottsofferjouren")) + dialogue("2026-05-12")
    each = {"F6": "b"}
    assert asked(bound, "in-force", "2026-12-31", readings=each)["answer"] == "yes"
    left = bound + notice("are", "2026-06-01")
    assert asked(left, "in-force", "2027-03-01", readings=each)["answer"] == "no"


def test_nobody_is_bound_alone() -> None:
    alone = approvals(only=("are",))
    answer = asked(alone, "in-force", "2026-06-01", party="are", readings={"F6": "b"})
    assert answer["answer"] == "no"


def test_the_end_of_an_earlier_notice_is_told_with_its_name() -> None:
    left = approvals() + dialogue("2026-05-12") + notice("brottsofferjouren", "2026-06-03")
    answer = asked(left, "termination", "2026-11-22", party="are", readings=MAIN)
    assert answer["effect"] == {
        "ends": "2026-12-31",
        "scope": "agreement",
        "next_last_day": None,
    }
    assert "brottsofferjouren" in answer["headline"]


@pytest.mark.parametrize("named", ["2027-03-31", "2028-06-30"])
def test_a_notice_never_ends_earlier_than_the_day_it_names(named: str) -> None:
    events = approvals() + dialogue("2026-05-12")
    on = date(2026, 6, 1)
    answer = asked(
        events, "termination", on.isoformat(), party="are", for_end=date.fromisoformat(named)
    )
    ends = {row["effect"]["ends"] for row in answer["readings"]["outcomes"]}
    assert all(end is None or end >= named for end in ends)


def test_a_yes_and_a_no_of_one_day_wait_for_a_person() -> None:
    twice = approvals() + "- {event: approval, by: are, on: 2025-12-01, decision: no}\n"
    answer = asked(twice, "in-force", "2026-06-01", readings={"F6": "a"})
    assert answer["answer"] == "judgement"
    assert [one["term"] for one in answer["judgement"]] == ["which-decision"]


def test_supposing_in_force_never_overturns_a_refusal() -> None:
    """Ragunda said no and nobody knows about Åre: under F6-a nobody is bound."""
    refused = approvals().replace(
        "by: ragunda, on: 2025-12-01, decision: yes", "by: ragunda, on: 2025-12-01, decision: no"
    )
    unknown = refused.replace("- {event: approval, by: are, on: 2025-12-01, decision: yes}\n", "")
    fixed = {"F3": "b", "F4": "a", "F6": "a"}
    answer = asked(unknown, "termination", "2026-06-01", party="are", readings=fixed)
    assert answer["answer"] == "no"
    assert answer["supposing_in_force"] is None


def test_a_reading_that_was_chosen_is_named_with_its_strength() -> None:
    events = approvals() + dialogue("2026-05-12")
    answer = asked(events, "termination", "2026-11-22", party="are", readings={"F1": "d"})
    assert "F1-d (svag)" in answer["headline"]
