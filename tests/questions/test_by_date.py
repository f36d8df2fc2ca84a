"""Where one date is unknown, the answer per interval holds on every day of it."""

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from engine.inference.book import load
from engine.language.agreement_reader import read_agreement
from engine.language.event_reader import read_events
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.answer import ask
from engine.questions.openness import by_date
from engine.questions.question import Question

FOLDER = Path(__file__).parents[2] / "agreements" / "linkoping"
NOTICE = (
    "- {id: brev, event: termination-notice, by: namnden, to: all, form: written,"
    " sent: 2024-03-01, RECEIVED for-end: earliest, authorised: yes}\n"
)
ON = date(2024, 8, 1)


NOTICE_AS_ASKED = Question("notice", ON, event="brev")
BOUND = Question("in-force", date(2024, 9, 3))
"""Asked half a year and two days after the sending."""


def answer(received: date | None, question: Question = NOTICE_AS_ASKED) -> dict[str, Any]:
    book = load()
    yaml, text = (FOLDER / f"2023-01-01{ending}" for ending in (".yaml", ".txt"))
    sources = [Source(path.name, path.read_text("utf-8")) for path in (yaml, text)]
    linkoping = read_agreement(sources[0], sources[1], book)
    assert isinstance(linkoping, Agreement)
    written = NOTICE.replace("RECEIVED", f"received: {received}," if received else "")
    events = read_events(Source("events.yaml", written), linkoping, book)
    recorded = [one for one in events if isinstance(one, Recorded)]
    return ask(question, linkoping, recorded, book)


def test_each_interval_holds_on_its_first_middle_and_last_day() -> None:
    rows = answer(None)["by_date"]
    assert rows[0]["from"] == "2024-03-01"
    assert rows[-1]["to"] == ON.isoformat()
    for row in rows:
        first, last = date.fromisoformat(row["from"]), date.fromisoformat(row["to"])
        for day in (first, first + (last - first) // 2, last):
            known = answer(day)
            assert row["answer"] == known["answer"]
            for name, value in row["effect"].items():
                assert value is None or value == known["effect"][name]


def test_the_intervals_leave_no_day_out() -> None:
    rows = answer(None)["by_date"]
    assert len(rows) > 1
    for row, following in pairwise(rows):
        after = date.fromisoformat(row["to"]) + timedelta(days=1)
        assert following["from"] == after.isoformat()


def test_a_day_of_sending_that_is_not_known_is_no_later_than_the_first_receipt() -> None:
    book = load()
    folder = FOLDER.parent / "jamtland"
    yaml, text = (folder / f"2026-01-01{ending}" for ending in (".yaml", ".txt"))
    sources = [Source(path.name, path.read_text("utf-8")) for path in (yaml, text)]
    jamtland = read_agreement(sources[0], sources[1], book)
    assert isinstance(jamtland, Agreement)
    approved = (folder / "examples" / "all-approved.yaml").read_text("utf-8")
    notice = (
        "\n- {id: brev, event: termination-notice, by: are, to: all, form: written,"
        " received: 2026-06-30, for-end: 2026-12-31, authorised: yes}\n"
    )
    events = read_events(Source("events.yaml", approved + notice), jamtland, book)
    recorded = [one for one in events if isinstance(one, Recorded)]
    rows = ask(Question("notice", date(2026, 8, 1), event="brev"), jamtland, recorded, book)
    assert rows["by_date"][-1]["to"] == "2026-06-30"


def of_each_interval(rows: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
    """First day, last day, answer; intervals that differ in the effect alone are one."""
    told: list[tuple[str, str, str]] = []
    for row in rows:
        if told and told[-1][2] == row["answer"]:
            told[-1] = (told[-1][0], row["to"], row["answer"])
        else:
            told.append((row["from"], row["to"], row["answer"]))
    return told


def test_an_answer_that_changes_between_two_days_on_record_is_told_from_the_day_of_the_change() -> (
    None
):
    # six months from a receipt on 2 March are over on 2 September, the day before
    rows = answer(None, BOUND)["by_date"]
    assert of_each_interval(rows) == [
        ("2024-03-01", "2024-03-02", "no"),
        ("2024-03-03", "2024-09-03", "yes"),
    ]
    assert answer(date(2024, 3, 2), BOUND)["answer"] == "no"
    assert answer(date(2024, 3, 3), BOUND)["answer"] == "yes"


def test_each_interval_of_whether_it_binds_holds_on_its_first_middle_and_last_day() -> None:
    for row in answer(None, BOUND)["by_date"]:
        first, last = date.fromisoformat(row["from"]), date.fromisoformat(row["to"])
        for day in {first, first + (last - first) // 2, last}:
            known = answer(day, BOUND)
            assert row["answer"] == known["answer"]
            for name, value in row["effect"].items():
                assert value is None or value == known["effect"][name]


@pytest.mark.parametrize("halvings", [0, 1, 3])
def test_what_too_few_runs_do_not_find_is_not_told(
    monkeypatch: pytest.MonkeyPatch, halvings: int
) -> None:
    asked = Question("in-force", date(2024, 10, 15))  # the last receipt in time is of 14 April
    (_, last_no, no), (first_yes, _, yes) = of_each_interval(answer(None, asked)["by_date"])
    assert (no, last_no, yes, first_yes) == ("no", "2024-04-14", "yes", "2024-04-15")
    monkeypatch.setattr(by_date, "HALVINGS", halvings)
    rows = of_each_interval(answer(None, asked)["by_date"])
    assert {row[2] for row in rows} == {"no", "unknown", "yes"}
    assert all(last <= last_no for _, last, told in rows if told == "no")
    assert all(first >= first_yes for first, _, told in rows if told == "yes")
