"""`overens check`: what is found, what is new, what is acknowledged, in which words."""

import json
from pathlib import Path

import pytest

APPROVED = "agreements/jamtland/examples/all-approved.yaml"
OVERDUE = "jamtland.overdue.j-upp-1.brottsofferjouren.2026"
SOON_DUE = "jamtland.soon-due.j-upp-1.brottsofferjouren.2026"
ALL_BUT_ONE = "agreements/jamtland/examples/all-but-ragunda.yaml"


def found(run, *arguments, **named):
    return json.loads(run("check", *arguments, "--json", **named).stdout)


def ids(run, *arguments, **named):
    return [row["id"] for row in found(run, *arguments, **named)["rows"]]


def by_id(run, *arguments):
    return {row["id"]: row for row in found(run, *arguments)["rows"]}


@pytest.fixture
def not_reported(in_order_but):
    """All is in order, but for the report about 2026."""
    return in_order_but("redovisning-2026")


def test_a_report_that_nobody_got_is_one_finding(run, not_reported):
    report = found(run, "jamtland", "--on", "2027-03-31", "--events", not_reported)
    row = next(row for row in report["rows"] if row["id"] == OVERDUE)

    assert (row["severity"], row["undecided"], row["day"]) == ("error", False, "2027-03-30")
    assert row["parties"] == ["brottsofferjouren"]
    assert len(row["to"]) == 8
    assert report["exit_code"] == 1


@pytest.mark.parametrize(("on", "kind"), [("2027-03-30", "soon-due"), ("2027-03-31", "overdue")])
def test_a_duty_is_overdue_the_day_after_its_last_day(on, kind, run, not_reported):
    told = ids(run, "jamtland", "--on", on, "--events", not_reported)

    assert f"jamtland.{kind}.j-upp-1.brottsofferjouren.2026" in told


@pytest.mark.parametrize(("on", "there"), [("2027-01-28", False), ("2027-01-29", True)])
def test_a_duty_is_soon_due_within_the_horizon(on, there, run, not_reported):
    """60 days before 30 March 2027 is 29 January."""
    arguments = ("jamtland", "--on", on, "--events", not_reported)

    assert (SOON_DUE in ids(run, *arguments)) is there
    assert SOON_DUE not in ids(run, *arguments, "--horizon", "10")


@pytest.mark.parametrize(("on", "told"), [("2026-10-31", False), ("2026-11-01", True)])
def test_what_is_soon_due_under_one_reading_only_is_undecided(on, told, run, tmp_path):
    """Under F13-a the first report is about 2026, under F13-b about 2025, shown by 31 December."""
    paid = "agreements/jamtland/examples/january-2026-paid.yaml"
    population = "agreements/jamtland/examples/invented-population-november-2025.yaml"
    files = ("--events", APPROVED, "--events", paid, "--events", population)
    report = found(run, "jamtland", "--on", on, *files, "--lang", "en")
    rows = {row["id"]: row for row in report["rows"]}
    shown = rows.get("jamtland.depends.j-upp-6.brottsofferjouren.2025")

    assert "jamtland.soon-due.j-upp-6.brottsofferjouren.2025" not in rows
    assert (shown is not None) is told
    assert report["exit_code"] == 4
    if shown is not None:
        assert (shown["undecided"], shown["day"]) == (True, "2026-12-31")
        assert shown["says"] == (
            "whether Brottsofferjouren is to fulfil J-UPP-6 for 2025 by 2026-12-31 (in 60 days) "
            "depends on the reading of F13: no such duty under F13-a; to be fulfilled now under "
            "F13-b"
        )
    stand = tmp_path / "stand.yaml"
    stand.write_text(f"- {{event: position, fork: F13, reading: a, by: X, on: {on}}}\n", "utf-8")
    stood = by_id(run, "jamtland", "--on", on, *files, "--events", str(stand))
    other = "jamtland.depends.j-upp-6.brottsofferjouren.2025"
    assert (stood[other]["severity"] if other in stood else None) == ("note" if told else None)


def test_one_approval_that_is_not_known_is_told_once(run):
    report = found(run, "jamtland", "--on", "2026-03-01", "--events", ALL_BUT_ONE)
    unknown = {row["id"]: row for row in report["rows"] if row["kind"] == "unknown"}

    assert set(unknown) == {"jamtland.unknown.approval", "jamtland.unknown.signature"}
    approval = unknown["jamtland.unknown.approval"]
    assert approval["parties"] == ["ragunda"]
    assert approval["clause"] == "J-GOD-2"
    assert approval["blocks"][0] == "in-force"
    assert "J-UPP-1" in approval["blocks"]


def test_a_place_is_that_of_the_term_in_the_yaml(run, not_reported):
    row = by_id(run, "jamtland", "--on", "2027-03-31", "--events", not_reported)[OVERDUE]
    line = Path(row["source"]).read_text("utf-8").splitlines()[row["line"] - 1]

    assert line[row["column"] - 1 :].startswith("report")


def test_the_window_for_notice_is_told_with_its_readings(run):
    rows = found(run, "jamtland", "--on", "2026-05-20", "--events", APPROVED)["rows"]
    window = next(row for row in rows if row["kind"] == "notice-window")

    assert window["id"] == "jamtland.notice-window.j-per-1.2026-12-31"
    assert window["day"] == "2026-06-30"
    assert "2026-06-30 enligt F1-a/c; 2026-07-01 enligt F1-b" in window["says"]


READINGS = "(2027-06-30 enligt F1-a/c; 2027-07-01 enligt F1-b)"


@pytest.mark.parametrize(
    ("on", "day", "says"),
    [
        ("2027-04-30", None, ""),
        ("2027-05-01", "2027-06-30", f"2027-12-31 är 2027-06-30 (om 60 dagar) {READINGS}"),
        ("2027-06-30", "2027-06-30", f"2027-12-31 är 2027-06-30 (i dag) {READINGS}"),
        (
            "2027-07-01",
            "2027-07-01",
            "2027-12-31 har passerat enligt vissa läsningar; enligt andra är den 2027-07-01 "
            f"(i dag) {READINGS}",
        ),
        ("2027-07-02", None, ""),
    ],
)
def test_a_last_day_for_notice_beyond_the_horizon_or_past_is_told(on, day, says, run):
    """Who gives notice on the day of one reading only is to see that of the others."""
    rows = by_id(run, "jamtland", "--on", on, "--events", APPROVED)
    window = rows.get("jamtland.notice-window.j-per-1.2027-12-31")

    assert (window["day"] if window else None) == day
    if window:
        assert window["says"] == f"sista dag för uppsägning till {says}"


def test_what_is_new_since_a_day(run, not_reported):
    arguments = ("jamtland", "--on", "2027-03-31", "--events", not_reported, "--since")

    assert by_id(run, *arguments, "2027-03-30")[OVERDUE]["new"] is True
    assert {row["new"] for row in by_id(run, *arguments, "2027-03-31").values()} == {False}


def test_only_what_nobody_can_decide_yet_has_a_code_of_its_own(run):
    assert run("check", "jamtland", "--on", "2026-02-01").exit_code == 4
    assert run("check", "linkoping", "--on", "2025-02-01").exit_code == 1


def test_the_same_ids_in_both_languages_and_by_both_executors(run):
    arguments = ("--on", "2027-04-01", "--events", f"jamtland={ALL_BUT_ONE}")
    swedish = found(run, *arguments)
    english = found(run, *arguments, "--lang", "en", "--executor", "plain")
    plain = found(run, *arguments, "--executor", "plain")

    assert [row["id"] for row in swedish["rows"]] == [row["id"] for row in english["rows"]]
    assert plain == swedish


def test_every_id_is_there_once(run):
    several = ids(run, "--on", "2027-04-01", "--events", f"jamtland={ALL_BUT_ONE}")

    assert len(several) == len(set(several))


def test_with_several_agreements_a_file_says_whose_it_is(run):
    result = run("check", "--events", APPROVED)

    assert result.exit_code == 2
    assert "flera avtal kontrolleras: säg vilket" in result.stderr
    assert "skriv `AVTAL=FIL`, med AVTAL någon av `jamtland`, `linkoping`" in result.stderr


def test_everything_that_is_wrong_is_told_at_once(run, tmp_path):
    bad = tmp_path / "bad.yaml"
    bad.write_text("- {event: approval, by: nobody}\n", "utf-8")
    result = run(
        "check", "--on", "2027-01-01", "--since", "2027-01-02", "--horizon", "x", "--format",
        "xml", "--reading", "F99=a", "--events", f"jamtland={bad}", "--events", f"linkoping={bad}",
    )  # fmt: skip

    assert result.exit_code == 2
    for at in ("--since", "--horizon", "--format", "--reading", "bad.yaml:1:"):
        assert at in result.stderr
    assert result.stdout == ""


def test_an_event_file_that_is_wrong(run, tmp_path):
    bad = tmp_path / "bad.yaml"
    bad.write_text("- {event: approval, by: nobody}\n", "utf-8")

    assert run("check", "jamtland", "--events", bad).exit_code == 3
    assert run("check", "jamtland", "--events", tmp_path / "none.yaml").exit_code == 6


def test_a_report_is_written_to_a_file(run, tmp_path):
    path = tmp_path / "report.json"
    result = run("check", "linkoping", "--on", "2025-02-01", "--json", "--output", path)

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.endswith(f"Skrivet till {path}\n")
    assert json.loads(path.read_text("utf-8"))["rows"]
    assert [one.name for one in tmp_path.iterdir()] == ["report.json"]
    assert run("check", "--output", tmp_path / "none" / "x").exit_code == 6
    assert run("check", "--output", tmp_path).exit_code == 6


CHANGE = "{id: andring, event: amendment, form: written, on: 2027-01-11, agreed-by: all"


@pytest.mark.parametrize(
    ("on", "change", "told"),
    [
        ("2027-01-30", f"{CHANGE}, version: 2027-04-01}}", []),
        ("2027-01-31", f"{CHANGE}, version: 2027-04-01}}", ["wording-coming"]),
        ("2027-03-31", f"{CHANGE}, version: 2027-04-01}}", ["wording-coming"]),
        ("2027-04-01", f"{CHANGE}, version: 2027-04-01}}", ["wording-not-held"]),
        ("2027-04-01", f"{CHANGE}, version: 2026-01-01}}", []),
        ("2027-04-01", f"{CHANGE}}}", ["wording-not-held"]),
        ("2027-04-01", f"{CHANGE}, version: 2027-04-01}}".replace("written", "oral"), []),
    ],
)
def test_a_valid_change_whose_wording_is_not_entered_is_told(
    on, change, told, run, in_order_but, tmp_path
):
    """60 days before 1 April 2027 is 31 January."""
    events = tmp_path / "change.yaml"
    events.write_text(f"- {change}\n", "utf-8")
    given = ("--events", in_order_but(), "--events", str(events))
    rows = found(run, "jamtland", "--on", on, *given)["rows"]
    wordings = [row for row in rows if row["kind"].startswith("wording-")]

    assert [row["kind"] for row in wordings] == told
    assert all(row["id"] == f"jamtland.{row['kind']}.andring" for row in wordings)
    assert all(row["clause"] == "J-OMF-5" for row in wordings)


def test_a_change_of_which_it_is_not_known_who_agreed_is_undecided(run, in_order_but, tmp_path):
    events = tmp_path / "change.yaml"
    events.write_text(f"- {CHANGE}, version: 2027-04-01}}\n".replace(", agreed-by: all", ""))
    given = ("--events", in_order_but(), "--events", str(events))
    rows = found(run, "jamtland", "--on", "2027-04-01", *given)["rows"]

    assert [row["kind"] for row in rows if "amendment" in row["blocks"]] == ["unknown"]
    assert not [row for row in rows if row["kind"].startswith("wording-")]
