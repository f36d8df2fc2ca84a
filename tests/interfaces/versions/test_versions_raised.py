"""A duty that an event raises goes by the wording of that event's day.

Linköping's agreement gets clauses on force majeure from 2025: `Motparten ska omedelbart skriftligen
underrättas om det föreligger omständighet som kan föranleda tillämpning av denna bestämmelse.` In
Jämtland's it stands in both wordings; here the later one has the notice in any form.
"""

from pathlib import Path

import pytest

from tests.interfaces.wordings import Asked, Run, amended, by_all

ADDED = """
- {id: samtal, event: dialogue, on: 2024-11-20, about: renegotiation, invited: all, present: all}
- {id: andring-1, event: amendment, form: written, on: 2024-12-01, agreed-by: all,
   version: 2025-01-01}
- {id: hinder, event: force-majeure, party: brottsofferjouren, cause: war, LASTED,
   affects: [L-BIL-B2]}
"""


@pytest.fixture
def added(run: Run, tmp_path: Path) -> Asked:
    return Asked(run, amended(tmp_path, "force-majeure-added", "2025-01-01"))


BEFORE = "from: 2024-12-20, until: 2024-12-31"
OVER_IT = "from: 2024-12-20, until: 2025-01-01"
AFTER = "from: 2025-01-01, until: 2025-01-20"


@pytest.mark.parametrize(
    ("lasted", "on", "state"),
    [
        (BEFORE, "2025-01-01", None),  # over before anything had to be told
        (BEFORE, "2025-06-01", None),
        (OVER_IT, "2024-12-31", None),
        (OVER_IT, "2025-01-01", "judgement"),
        (OVER_IT, "2025-06-01", "judgement"),
        ("from: 2024-12-31", "2025-01-01", "judgement"),  # nobody knows how long it lasted
        (AFTER, "2025-01-01", "due"),
    ],
)
def test_a_new_clause_raises_nothing_for_a_hindrance_that_was_over_before_it(
    added: Asked, lasted: str, on: str, state: str | None
) -> None:
    record = ADDED.replace("LASTED", lasted)
    rows = added.json("obligations", "linkoping", "--on", on, events=record)["rows"]
    told = [one for one in rows if one["duty"] == "L-FMJ-3"]
    assert [(one["period"], one["state"]) for one in told] == ([("hinder", state)] if state else [])
    judged = [(one["term"], one["about"]) for row in told for one in row["judgement"]]
    assert judged == ([("wording", "hinder")] if state == "judgement" else [])
    found = added.json("check", "linkoping", "--on", on, events=record)["rows"]
    ids = {one["id"] for one in found if "l-fmj-3" in one["id"]}
    named = {"due": "due.l-fmj-3.all.hinder", "judgement": "judgement.wording.l-fmj-3"}
    assert len(ids) == (state is not None)
    assert all(one.startswith(f"linkoping.{named[state or '']}") for one in ids)


ORAL = """
- {id: hinder, event: force-majeure, party: are, cause: fire, LASTED, affects: [J-KOM-4]}
- {id: besked, event: force-majeure-notice, by: are, to: all, form: oral, about: hinder,
   sent: 2028-01-15, received: 2028-01-15}
- {id: genast, event: assessment, term: omedelbart, about: besked, by: court, answer: yes,
   on: 2028-02-01}
"""


@pytest.mark.parametrize(
    ("lasted", "state"),
    [
        ("from: 2027-12-20, until: 2027-12-31", "due"),  # in writing, by the earlier wording
        ("from: 2027-12-31, until: 2028-01-01", "judgement"),
        ("from: 2028-01-01, until: 2028-01-20", "fulfilled"),
    ],
)
def test_what_both_wordings_demand_is_judged_by_that_of_the_hindrance(
    run: Run, tmp_path: Path, lasted: str, state: str
) -> None:
    free = (
        "kind: force majeure notice\n        notice to: all other parties\n        form: written",
        "kind: force majeure notice\n        notice to: all other parties\n        form: free",
    )
    asked = Asked(run, amended(tmp_path, "notice-three-months", "2028-01-01", free))
    record = by_all("2027-10-10") + ORAL.replace("LASTED", lasted)
    words = ("obligations", "jamtland", "--party", "are", "--on", "2028-03-01")
    rows = asked.json(*words, events=record)["rows"]
    told = {one["state"] for one in rows if one["period"] == "hinder" and one["bearer"] == ["are"]}
    assert told == {state}


@pytest.mark.parametrize(
    ("on", "answer"), [("2025-01-01", "judgement"), ("2025-01-02", "no"), ("2025-06-01", "no")]
)
def test_where_every_wording_says_no_nobody_is_asked_which_of_them_governs(
    added: Asked, on: str, answer: str
) -> None:
    """A hindrance that is over bears on nothing by either: the no is that of the day, and what the
    earlier wording lacks is told only as long as it may matter."""
    words = ("ask", "excuse", "linkoping", "--party", "brottsofferjouren", "--duty", "L-BIL-B2")
    found = added.json(*words, "--on", on, events=ADDED.replace("LASTED", OVER_IT))
    judged = [(one["term"], one["about"]) for one in found["judgement"]]
    assert (found["answer"], judged) == (
        answer,
        [("wording", "hinder")] if answer == "judgement" else [],
    )
    is_open = answer == "judgement"
    assert found["versions"] == ["2023-01-01"] * is_open + ["2025-01-01"]
    assert found["regulated"]
    assert ("The agreement has no provision on force majeure" in found["headline"]) is is_open
    assert ("needs a person" in found["headline"]) is False
    assert found["headline"].startswith("No. Nothing on record excuses") is not is_open


MEETINGS = """
- {id: samtal, event: dialogue, on: 2024-11-20, about: renegotiation, invited: all, present: all}
- {id: andring-1, event: amendment, form: written, on: 2024-12-01, agreed-by: all,
   version: 2025-01-01}
- {id: host, event: meeting, kind: operative, on: 2024-12-31, convened-by: leanlink}
- {id: var, event: meeting, kind: operative, on: 2025-01-01, convened-by: leanlink}
"""


@pytest.mark.parametrize("on", ["2025-12-31", "2026-01-01"])
def test_what_goes_on_by_the_later_wording_does_not_end_with_the_earlier_one(
    run: Run, tmp_path: Path, on: str
) -> None:
    """By the earlier wording the agreement ends with 2025; the later one renews it."""
    asked = Asked(run, amended(tmp_path, "renewing-term", "2025-01-01"))
    rows = asked.json("obligations", "linkoping", "--on", on, events=MEETINGS)["rows"]
    says = {one["period"]: one["says"] for one in rows if one["period"] in ("host", "var")}
    assert says["host"] == says["var"] == "it may be so, but is not known: to be fulfilled now"
