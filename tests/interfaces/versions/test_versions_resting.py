"""A duty that rests on when another one was late, and one whose state each wording shares.

Report in April: the report is due on 30 April instead of 30 March, and one that is late may be
delivered within thirty days of a demand; after that a municipality may hold its payment back. From
31 March 2027: the report of 2026 was due the day before.
"""

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.interfaces.wordings import ROOT, Asked, Run, amended, by_all

OTHERS = "berg, bracke, harjedalen, krokom, ragunda, stromsund, ostersund"
REPORT = f"""
- {{id: r, event: report, by: brottsofferjouren, about: 2026, to: [{OTHERS}], sent: 2027-03-10,
   received: 2027-03-11, form: written,
   contents: [use-of-funds, statistics, overview, cooperation]}}
"""
BY_30_MARCH = "which wording decides when J-UPP-1, which fell due before the change"


def demanded(broken: str, on: str) -> str:
    return by_all("2027-02-10") + (
        f"{REPORT}- {{id: br, event: breach, by: are, against: brottsofferjouren, duty: J-UPP-1, "
        f"on: {broken}}}\n- {{id: dem, event: demand, by: are, to: [brottsofferjouren], "
        f"on: {on}, about: br}}\n"
    )


@pytest.fixture
def from_31_march(run: Run, tmp_path: Path) -> Asked:
    return Asked(run, amended(tmp_path, "report-in-april", "2027-03-31"))


def payment(asked: Asked, record: str, *more: str) -> dict[str, Any]:
    words = ("obligations", "jamtland", "--on", "2028-02-05", *more)
    found = asked.json(*words, events=record)["rows"]
    (row,) = [
        one
        for one in found
        if (one["duty"], one["period"], one["bearer"]) == ("J-EKO-4", "2028", ["are"])
    ]
    return dict(row)


@pytest.mark.parametrize(
    ("broken", "on", "state"),
    [
        ("2027-03-31", "2027-03-31", "judgement"),  # late by 30 March alone
        ("2027-04-15", "2027-04-30", "judgement"),
        ("2027-04-30", "2027-05-01", "excused"),  # late by both
    ],
)
@pytest.mark.parametrize("more", [(), ("--party", "are")])
def test_a_demand_between_two_last_days_is_for_a_person(
    from_31_march: Asked, broken: str, on: str, state: str, more: tuple[str, ...]
) -> None:
    row = payment(from_31_march, demanded(broken, on), *more)
    assert (row["state"], row["due"]) == (state, "2028-01-31")
    asks = [one["asks"].startswith(BY_30_MARCH) for one in row["judgement"]]
    assert asks == ([True] if state == "judgement" else [])
    if state == "judgement":
        assert row["main_state"] == "judgement"
        assert "overdue" not in {one["state"] for one in row["readings"]["outcomes"]}


@pytest.mark.parametrize("more", [(), ("--party", "are")])
def test_a_demand_from_before_the_clause_is_for_a_person(
    from_31_march: Asked, more: tuple[str, ...]
) -> None:
    """The report of 2025 is late by either day, where one was due; no clause spoke of demands."""
    row = payment(from_31_march, demanded("2027-03-30", "2027-03-30"), *more)
    assert (row["state"], row["due"]) == ("judgement", "2028-01-31")
    assert [one["asks"] for one in row["judgement"]] == [
        "which wording governs the demand (dem) from before the change, on which J-EKO-4 2028 "
        "rests?"
    ]


@pytest.mark.parametrize(("on", "is_open"), [("2027-04-30", True), ("2027-05-01", False)])
def test_the_question_and_the_check_hand_it_over_too(
    from_31_march: Asked, on: str, *, is_open: bool
) -> None:
    record = demanded("2027-04-15" if is_open else "2027-04-30", on)
    words = ("ask", "payment", "jamtland", "--party", "are", "--year", "2028", "--on", "2028-02-05")
    answer = from_31_march.json(*words, events=record)
    assert ("wording" in {one["term"] for one in answer["judgement"]}) is is_open
    assert ("with J-UPP-1 late by that from 2026-01-01" in answer["headline"]) is is_open
    assert answer["effect"]["due"] is None
    both = ["2026-01-01", "2028-01-01"]
    assert answer["versions"] == (both if is_open else both[1:])
    assert list(answer["receipt"].get("agreements_sha256", {})) == (both if is_open else [])
    assert not [one for one in answer["advice"] if one["by"]]  # nothing to pay by a day
    found = from_31_march.json("check", "jamtland", "--on", "2028-02-05", events=record)["rows"]
    about = {one["id"] for one in found if "j-eko-4.are.2028" in one["id"]}
    assert ("jamtland.judgement.wording.j-eko-4.are.2028" in about) is is_open
    assert "jamtland.overdue.j-eko-4.are.2028" not in about


@pytest.fixture
def in_march(run: Run, tmp_path: Path) -> Asked:
    """Paid in March instead of January, from 15 January 2028."""
    into = tmp_path / "jamtland"
    into.mkdir()
    shipped = ROOT / "agreements" / "jamtland" / "2026-01-01"
    for end in (".yaml", ".txt"):
        shutil.copy(shipped.with_suffix(end), into)
        told = shipped.with_suffix(end).read_text("utf-8")
        told = told.replace("per år i januari månad", "per år i mars månad")
        told = told.replace("paid in: January", "paid in: March")
        told = told.replace(
            "\nversion: 2026-01-01",
            "\nversion: 2028-01-15\nreplaces: 2026-01-01\nby amendment:\n"
            "  decided: {sv: påhittad, en: invented}\n  event: andring-1",
        )
        told = told.replace("text: 2026-01-01.txt", "text: 2028-01-15.txt")
        (into / f"2028-01-15{end}").write_text(told, "utf-8")
    return Asked(run, tmp_path)


@pytest.mark.parametrize(
    ("on", "state"),
    [
        ("2028-01-31", "judgement"),  # to be paid now by the earlier wording alone
        ("2028-03-31", "judgement"),
        ("2028-04-01", "overdue"),
    ],
)
def test_what_no_figure_is_on_record_for_has_the_state_that_each_wording_gives_it(
    in_march: Asked, on: str, state: str
) -> None:
    """That the index is unknown leaves the day open, not whether it has passed."""
    record = by_all("2027-10-10", version="2028-01-15")
    words = ("obligations", "jamtland", "--party", "are", "--on", on)
    rows = in_march.json(*words, events=record)["rows"]
    (row,) = [one for one in rows if (one["duty"], one["period"]) == ("J-EKO-4", "2028")]
    assert (row["state"], row["due"]) == (state, None)
    found = in_march.json("check", "jamtland", "--on", on, events=record)["rows"]
    late = [one for one in found if one["id"] == "jamtland.overdue.j-eko-4.are.2028"]
    assert [one["day"] for one in late] == ([None] if state == "overdue" else [])


HINDERED = """
- {id: andring-1, event: amendment, form: written, on: 2024-10-10, agreed-by: all,
   version: 2025-01-01}
- {id: samtal, event: dialogue, on: 2024-09-01, about: renegotiation, invited: all, present: all}
- {id: brand, event: force-majeure, party: namnden, cause: fire, from: BEGUN, until: 2025-02-10,
   affects: [L-EKO-2a]}
"""


@pytest.mark.parametrize(("begun", "is_asked"), [("2024-12-31", True), ("2025-01-01", False)])
def test_a_hindrance_from_before_the_clause_that_excuses_is_asked_about_at_the_row(
    run: Run, tmp_path: Path, begun: str, *, is_asked: bool
) -> None:
    """The payment due on 31 January 2025 goes by the new wording; the old one excuses nothing."""
    asked = Asked(run, amended(tmp_path, "force-majeure-added", "2025-01-01"))
    record = HINDERED.replace("BEGUN", begun)
    on = ("linkoping", "--on", "2025-02-01", "--party", "namnden")
    rows = asked.json("obligations", *on, events=record)["rows"]
    (row,) = [one for one in rows if (one["duty"], one["period"]) == ("L-EKO-2a", "2025")]
    answer = asked.json("ask", "excuse", *on, "--duty", "L-EKO-2a", events=record)
    for told in (row["judgement"], answer["judgement"]):
        assert (("wording", "brand") in {(one["term"], one["about"]) for one in told}) is is_asked
