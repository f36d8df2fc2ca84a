"""An agreement with several versions: its lists, its check, and versions that are refused.

The agreement is the invented one of tests/agreements/test_versions.py.
"""

import json
import shutil
from pathlib import Path

import pytest

from tests.interfaces.wordings import (
    APPROVED,
    EARLY,
    FOLDER,
    SECOND,
    VALID,
    Asked,
    Run,
    amended,
    by_all,
)


def test_a_duty_whose_day_moves_says_which_wording_governs_it(asked: Asked) -> None:
    words = ("obligations", "lanternan", "--on", "2031-04-30")
    found = asked.json(*words, events=APPROVED + VALID)
    days = {(one["duty"], one["period"]): one["due"] for one in found["rows"]}
    assert days["V-RED-1", "2030"] == "2031-04-30"
    assert days["V-ERS-1", "2030"] == "2030-01-31"
    assert (
        "V-RED-1 2030 is governed by the wording from 2031-01-01, in force on the day it falls due "
        "(by 2031-03-30 under that from 2030-01-01, by 2031-04-30 under that from 2031-01-01)"
    ) in found["assumed"]
    reasons = {one["id"] for one in found["explanation"]}
    assert all(one in reasons for row in found["rows"] for one in row["because"])


def test_a_duty_that_falls_under_neither_wording_is_for_a_person(asked: Asked) -> None:
    """Due 30 April under the second, 31 January under the third, which begins in between."""
    words = ("obligations", "lanternan", "--on", "2032-02-15")
    found = asked.json(*words, events=APPROVED + VALID + SECOND)
    state = {(one["duty"], one["period"]): one["state"] for one in found["rows"]}
    assert state["V-RED-1", "2031"] == "judgement"
    assert "V-RED-1 2031 falls on either side of a change of wording" in "; ".join(found["assumed"])


@pytest.mark.parametrize("command", ["obligations", "status"])
@pytest.mark.parametrize("record", ["", VALID.replace("form: written,", "")])
def test_a_duty_that_two_wordings_have_on_other_days_says_which_is_which(
    asked: Asked, command: str, record: str
) -> None:
    """The report for 2030 by 30 March, or by 30 April, if the amendment is on record and valid."""
    text = asked.text(command, "lanternan", "--on", "2031-04-10", events=APPROVED + record)
    for version, day in (("2030-01-01", "2031-03-30; 11 days late"), ("2031-01-01", "2031-04-30")):
        assert (
            "V-RED-1 report 2030: Lyktan → Norrby "
            f"under the wording from {version}; whether it applies is open last day {day}"
        ) in text


def test_a_duty_of_the_wording_that_surely_applies_does_not_name_it(asked: Asked) -> None:
    words = ("obligations", "lanternan", "--on", "2031-04-10")
    (row,) = (
        row
        for row in asked.json(*words, events=APPROVED + VALID)["rows"]
        if (row["duty"], row["period"]) == ("V-RED-1", "2030")
    )
    assert (row["version"], row["wording_open"]) == ("2031-01-01", False)
    said = "V-RED-1 report 2030: Lyktan → Norrby last day 2031-04-30"
    assert said in asked.text(*words, events=APPROVED + VALID)


def test_dates_are_those_of_the_wording_in_force_on_them(asked: Asked) -> None:
    words = ("deadlines", "lanternan", "--from", "2030-06-01", "--to", "2031-12-31")
    found = asked.json(*words, events=APPROVED + VALID)
    notice = [one["date"] for one in found["rows"] if one["kind"] == "notice"]
    reports = [one["date"] for one in found["rows"] if one["what"].startswith("last day: report")]
    assert (notice, reports) == (["2030-06-30", "2031-09-30"], ["2031-04-30"])
    assert found["version"] == "2030-01-01"
    assert "replaced that from 2030-01-01 on 2031-01-01" in found["assumed"]


def test_the_check_looks_at_each_day_under_its_own_wording(asked: Asked) -> None:
    words = ("check", "lanternan", "--on", "2030-12-01", "--horizon", "200")
    found = asked.json(*words, events=APPROVED + VALID)
    told = {one["id"]: (one["version"], one["day"]) for one in found["rows"]}
    assert told == {
        "lanternan.overdue.v-ers-1.norrby.2030": ("2030-01-01", "2030-01-31"),
        "lanternan.soon-due.v-ers-1.norrby.2031": ("2031-01-01", "2031-01-31"),
        "lanternan.soon-due.v-red-1.lyktan.2030": ("2031-01-01", "2031-04-30"),
    }


def test_the_check_tells_that_a_change_is_open_and_what_rests_on_it(asked: Asked) -> None:
    text = asked.text("check", "lanternan", "--on", "2031-04-10")
    assert "No amendment that brings the wording from 2031-01-01 is on record" in text
    assert "lanternan.unknown.amendment.2031-01-01" in text
    assert "(11 days ago) (under the wording from 2030-01-01; whether it applies is open)" in text


@pytest.mark.parametrize(("on", "by_each"), [("2031-04-30", False), ("2031-05-01", True)])
def test_what_is_late_whatever_becomes_of_a_change_is_not_told_as_late_by_one_wording_alone(
    asked: Asked, on: str, *, by_each: bool
) -> None:
    """The report was due on 30 March, by a version of which no amendment is on record 30 April."""
    rows = asked.json("check", "lanternan", "--on", on)["rows"]
    (late,) = [one for one in rows if one["id"] == "lanternan.overdue.v-red-1.lyktan.2030"]
    assert ("whether it applies is open" in late["says"]) is not by_each
    for version, due in (("2030-01-01", "2031-03-30"), ("2031-01-01", "2031-04-30")):
        assert (f"Under the wording from {version}: Lyktan" in late["says"]) is by_each
        assert (f"the last day was {due}" in late["says"]) is (by_each or due == "2031-03-30")


ORAL = VALID.replace("written", "oral")
BY_TWO = VALID.replace("andring-1", "andring-0").replace("all", "[norrby, lyktan]")


@pytest.mark.parametrize(
    ("on", "record", "reasons"),
    [
        ("2030-09-30", ORAL, None),  # it is made on 1 October
        ("2030-10-01", ORAL, ["andring-1: the change is oral; it has to be in writing (V-ÄND-1)"]),
        ("2030-12-31", ORAL, ["andring-1: the change is oral; it has to be in writing (V-ÄND-1)"]),
        ("2031-01-01", ORAL, ["andring-1: the change is oral; it has to be in writing (V-ÄND-1)"]),
        ("2031-01-01", BY_TWO + ORAL, ["andring-0: not all who", "andring-1: the change is"]),
        ("2031-01-01", BY_TWO + VALID, None),  # one that is valid is enough
        ("2031-01-01", "", None),  # none on record: open, another finding
    ],
)
def test_the_check_tells_of_a_version_whose_amendment_is_not_valid(
    asked: Asked, on: str, record: str, reasons: list[str] | None
) -> None:
    found = asked.json("check", "lanternan", "--on", on, events=APPROVED + record)["rows"]
    told = [one for one in found if one["kind"] == "amendment-not-valid"]
    assert [one["id"] for one in told] == ["lanternan.amendment-not-valid.2031-01-01"] * bool(
        reasons
    )
    for one in told:
        assert (one["severity"], one["clause"]) == ("error", "V-ÄND-1")
        assert (Path(one["source"]).name, one["line"]) == ("2031-01-01.yaml", 5)
        assert all(reason in one["says"] for reason in reasons or [])
        assert one["says"].endswith("The wording from 2030-01-01 applies instead")


def test_an_answer_speaks_once_of_a_version_that_several_amendments_would_bring(
    asked: Asked,
) -> None:
    """It goes by the first, and says why that is not valid; of the others `check` tells. That there
    are several makes no wording of theirs one that nobody has entered."""
    words = ("ask", "in-force", "lanternan", "--on", "2031-01-01")
    answer = asked.json(*words, events=APPROVED + BY_TWO + ORAL)
    assert answer["headline"].endswith(
        "until the end of Wednesday 31 December 2031. The answer rests on the wording from "
        "2030-01-01, not on that from 2031-01-01 (andring-0). The change (andring-0) is not "
        "valid: not all who are to agree to the change have done so: Söderby is not recorded "
        "among those who have agreed to the change (V-ÄND-1)."
    )
    assert [one for one in answer["assumed"] if "2031-01-01" in one] == [
        "the wording from 2030-01-01 still applies: the amendment andring-0, which would bring "
        "the wording from 2031-01-01, is not valid (V-ÄND-1)"
    ]


def test_a_version_after_one_that_was_refused_may_have_an_amendment_nobody_recorded(
    asked: Asked,
) -> None:
    """The second is not valid; of the third, from 15 February 2032, nothing is on record."""
    words = ("check", "lanternan", "--on", "2032-02-15", "--horizon", "0")
    ids = [one["id"] for one in asked.json(*words, events=APPROVED + ORAL)["rows"]]
    assert "lanternan.amendment-not-valid.2031-01-01" in ids
    assert "lanternan.unknown.amendment.2032-01-01" in ids
    text = asked.text(*words[:2], "--on", "2032-02-14", "--horizon", "0", events=APPROVED + ORAL)
    assert "lanternan.unknown.amendment.2032-01-01" not in text


def test_status_tells_that_a_coming_wording_is_refused(asked: Asked) -> None:
    words = ("status", "lanternan", "--on", "2030-12-31")
    refused = "the wording from 2031-01-01 is not to apply: the amendment andring-1"
    assert refused in "; ".join(asked.json(*words, events=APPROVED + ORAL)["assumed"])
    assert refused not in "; ".join(asked.json(*words, events=APPROVED + VALID)["assumed"])


def test_the_check_tells_of_a_notice_between_two_wordings(asked: Asked) -> None:
    text = asked.text("check", "lanternan", "--on", "2031-04-10", events=APPROVED + VALID + EARLY)
    assert "lanternan.judgement.wording.brev" in text


def test_status_names_the_version(asked: Asked) -> None:
    text = asked.text("status", "lanternan", "--on", "2031-02-01", events=APPROVED + VALID)
    assert text.startswith("lanternan@2031-01-01 ")
    assert "V-RED-1 report 2030: Lyktan → Norrby last day 2031-04-30" in text


def test_agreements_and_show_name_the_versions(run: Run) -> None:
    around = ("--agreements", FOLDER, "--lang", "en")
    listed = run(*around, "agreements").stdout
    assert "2030-01-01, 2031-01-01, 2032-01-01 (today 2030-01-01)" in listed
    shown = run(*around, "show", "lanternan", "--on", "2031-01-01").stdout
    assert "replaces 2030-01-01 from 2031-01-01 by amendment (invented amendment)" in shown
    third = json.loads(run(*around, "show", "lanternan@2032-01-01", "--json").stdout)
    assert third["replaces"] == {
        "version": "2031-01-01",
        "from": "2032-02-15",
        "event": "andring-2",
        "decided": None,
    }


@pytest.mark.parametrize("command", ["ask in-force", "lint", "show", "check"])
def test_versions_that_do_not_follow_one_another_are_refused_with_both_places(
    run: Run, tmp_path: Path, command: str
) -> None:
    shutil.copytree(FOLDER / "lanternan", tmp_path / "lanternan")
    second = tmp_path / "lanternan" / "2031-01-01.yaml"
    yaml = second.read_text("utf-8").replace("replaces: 2030-01-01", "replaces: 2029-01-01")
    second.write_text(yaml, "utf-8")
    result = run("--agreements", tmp_path, *command.split(), "lanternan", "--lang", "en")
    assert result.exit_code == (1 if command == "lint" else 3)
    told = result.stdout + result.stderr
    assert "2031-01-01.yaml:5:11: the version that is replaced, `2029-01-01`, does not" in told
    assert "2030-01-01.yaml:4:10" in told


def test_a_version_that_cannot_be_read_may_be_the_one_in_force(run: Run, tmp_path: Path) -> None:
    shutil.copytree(FOLDER / "lanternan", tmp_path / "lanternan")
    text = tmp_path / "lanternan" / "2031-01-01.txt"
    text.write_text(text.read_text("utf-8").replace("120 000", "130 000"), "utf-8")
    around = ("--agreements", tmp_path, "ask", "in-force")
    refused = run(*around, "lanternan", "--on", "2030-02-01", "--lang", "en")
    assert refused.exit_code == 3
    assert "the quote in `V-ERS-1` is" in refused.stderr
    assert run(*around, "lanternan@2030-01-01", "--on", "2030-02-01").exit_code == 0


@pytest.mark.parametrize(
    ("begins", "on", "state", "due"),
    [
        ("2028-03-30", "2028-03-31", "due", "2028-04-30"),  # the change came on the old day
        ("2028-03-31", "2028-03-31", "overdue", "2028-03-30"),
        ("2028-04-30", "2028-03-31", "overdue", "2028-03-30"),
        ("2028-05-01", "2028-03-30", "due", "2028-03-30"),  # between the days of the readings
        ("2028-05-01", "2028-03-31", "overdue", "2028-03-30"),
        ("2028-05-01", "2028-05-03", "overdue", "2028-03-30"),
        ("2028-05-03", "2028-03-31", "overdue", "2028-03-30"),
    ],
)
def test_what_fell_due_before_a_change_is_late_on_whichever_side_the_new_day_lies(
    run: Run, tmp_path: Path, begins: str, on: str, state: str, due: str
) -> None:
    """From 30 March to 30 April, a Sunday in 2028: that day, or by F15-b Tuesday 2 May."""
    asked = Asked(run, amended(tmp_path, "report-in-april", begins))
    words = ("obligations", "jamtland", "--party", "brottsofferjouren", "--on", on)
    rows = asked.json(*words, events=by_all("2027-10-01"))["rows"]
    of = ("J-UPP-1", "2027")
    told = {(one["state"], one["due"]) for one in rows if (one["duty"], one["period"]) == of}
    assert told == {(state, due)}
