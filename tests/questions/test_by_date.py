"""Where one date is unknown, the answer per interval holds on every day of it."""

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

from engine.inference.book import load
from engine.language.agreement_reader import read_agreement
from engine.language.event_reader import read_events
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.answer import ask
from engine.questions.question import Question

FOLDER = Path(__file__).parents[2] / "agreements" / "linkoping"
NOTICE = (
    "- {id: brev, event: termination-notice, by: namnden, to: all, form: written,"
    " sent: 2024-03-01, RECEIVED for-end: earliest, authorised: yes}\n"
)
ON = date(2024, 8, 1)


def answer(received: date | None) -> dict[str, Any]:
    book = load()
    yaml, text = (FOLDER / f"2023-01-01{ending}" for ending in (".yaml", ".txt"))
    sources = [Source(path.name, path.read_text("utf-8")) for path in (yaml, text)]
    linkoping = read_agreement(sources[0], sources[1], book)
    assert isinstance(linkoping, Agreement)
    written = NOTICE.replace("RECEIVED", f"received: {received}," if received else "")
    events = read_events(Source("events.yaml", written), linkoping, book)
    recorded = [one for one in events if isinstance(one, Recorded)]
    return ask(Question("notice", ON, event="brev"), linkoping, recorded, book)


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
