"""Acknowledged findings let the nightly check be green, until they expire."""

import json

import pytest

OVERDUE = "jamtland.overdue.j-upp-1.brottsofferjouren.2026"
DEPENDS = "jamtland.depends.j-upp-1.brottsofferjouren.2025"


def entry(finding, until="2027-04-30", more=""):
    return f"- {{finding: {finding}, reason: anstånd, by: samordnaren, until: {until}{more}}}\n"


@pytest.fixture
def checked(run, tmp_path, in_order_but):
    """Checks an agreement with a file of acknowledgements; in Jämtland, no report was given."""
    log = in_order_but("redovisning-2025", "redovisning-2026")

    def of(text, *arguments, on="2027-04-01", agreement="jamtland"):
        path = tmp_path / "kvitterat.yaml"
        path.write_text(text, "utf-8")
        events = ("--events", f"jamtland={log}")
        own = events if agreement == "jamtland" else ()
        result = run(
            "check", agreement, *own, "--on", on, "--acknowledged", path, "--json", *arguments
        )
        assert result.stderr.count("varning:") == 0
        return json.loads(result.stdout)

    return of


def active(report):
    return [row["id"] for row in report["rows"] if row["acknowledged"] is None]


def test_without_acknowledgements_both_findings_count(checked):
    report = checked("[]\n")

    assert active(report) == [OVERDUE, DEPENDS]
    assert report["exit_code"] == 1


def test_an_acknowledged_finding_stays_visible_and_does_not_count(checked):
    report = checked(entry(OVERDUE))

    row = report["rows"][0]
    assert row["id"] == OVERDUE
    assert row["acknowledged"] == {"reason": "anstånd", "by": "samordnaren", "until": "2027-04-30"}
    assert active(report) == [DEPENDS]
    assert report["exit_code"] == 4
    assert checked(entry(OVERDUE) + entry(DEPENDS))["exit_code"] == 0


@pytest.mark.parametrize(("until", "holds"), [("2027-04-01", True), ("2027-03-31", False)])
def test_the_last_day_is_inclusive(until, holds, checked):
    report = checked(entry(OVERDUE, until))

    assert (report["rows"][0]["acknowledged"] is not None) is holds
    expired = f"acknowledgement-expired.{OVERDUE}"
    assert (expired in active(report)) is not holds


def test_one_that_matches_nothing_is_itself_a_finding(checked):
    report = checked(entry(OVERDUE.replace("overdue", "overdeu")))
    row = report["rows"][-1]

    assert row["kind"] == "acknowledgement-unmatched"
    assert row["source"].endswith("kvitterat.yaml")
    assert (row["line"], row["column"], row["agreement"]) == (1, 13, None)
    assert f"menades {OVERDUE}?" in row["says"]


def test_one_of_another_agreement_is_left_alone(checked):
    assert active(checked(entry(OVERDUE), agreement="linkoping", on="2024-10-01")) == active(
        checked("[]\n", agreement="linkoping", on="2024-10-01")
    )


def test_one_of_no_agreement_is_told(checked):
    unknown = entry("jamtlnd.overdue.x")

    assert active(checked(unknown))[-1] == "acknowledgement-unmatched.jamtlnd.overdue.x"


def test_one_that_is_limited_to_a_party_does_not_cover_the_others(checked):
    eight = "berg, bracke, harjedalen, krokom, ragunda, stromsund, are, ostersund"

    report = checked(entry(OVERDUE, more=", to: [berg]"))
    assert OVERDUE in active(report)
    row = report["rows"][0]
    assert "kvitterad för Berg till och med 2027-04-30 av samordnaren: anstånd" in row["says"]
    assert "inte kvitterad för Bräcke, Härjedalen" in row["says"]
    assert {**row["partly_acknowledged"], "left": None} == {
        "reason": "anstånd",
        "by": "samordnaren",
        "until": "2027-04-30",
        "to": ["berg"],
        "left": None,
    }
    assert row["partly_acknowledged"]["left"] == eight.split(", ")[1:]
    whole = checked(entry(OVERDUE, more=f", to: [{eight}]"))
    assert OVERDUE not in active(whole)
    assert whole["rows"][0]["partly_acknowledged"] is None


def test_one_that_is_limited_to_a_party_whom_the_finding_is_not_about_says_so(checked):
    report = checked(entry(OVERDUE, more=", to: [brottsofferjouren]"))
    row = report["rows"][-1]

    assert OVERDUE in active(report)
    assert report["rows"][0]["partly_acknowledged"] is None
    assert row["kind"] == "acknowledgement-unmatched"
    assert "gäller inte Brottsofferjouren utan Berg, Bräcke" in row["says"]
    assert row["help"] == "Rätta `to` i raden, eller ta bort den."


def test_one_that_is_limited_and_has_expired_covers_nobody(checked):
    row = checked(entry(OVERDUE, "2027-03-31", ", to: [berg]"))["rows"][0]

    assert row["partly_acknowledged"] is None
    assert "kvitterad" not in row["says"]


def test_that_one_has_expired_is_new_the_day_after(checked):
    report = checked(entry(OVERDUE, "2027-03-31"), "--since", "2027-03-31")

    new = {row["id"]: row["new"] for row in report["rows"]}
    assert new[f"acknowledgement-expired.{OVERDUE}"] is True
    assert new[OVERDUE] is False


def test_a_file_that_is_wrong_or_missing(run, tmp_path):
    path = tmp_path / "kvitterat.yaml"
    path.write_text("- {finding: x, resaon: y}\n", "utf-8")
    result = run("check", "jamtland", "--acknowledged", path)

    assert result.exit_code == 3
    assert "menade du `reason`?" in result.stderr
    assert run("check", "jamtland", "--acknowledged", tmp_path / "none.yaml").exit_code == 6
