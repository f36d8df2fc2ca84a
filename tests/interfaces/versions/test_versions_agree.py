"""Around a change every command says the same of one duty: its last day, and how it stands.

Over the invented amendments of tests/amendments, from days on either side of last days, on the
day before the change, on it and after; and what the reviewer of a change would meet.
"""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from engine.inference.book import load
from engine.interfaces.faults import Faults
from engine.interfaces.opened import open_all
from engine.interfaces.setting import Setting
from engine.questions.findings.check import Day
from engine.questions.lists.deadlines import Span
from engine.questions.question import Question
from engine.questions.versions.check import check
from engine.questions.versions.duties.merged import due_days
from engine.questions.versions.lists import deadlines, obligations
from tests.interfaces.wordings import ROOT, Asked, Run, amended, by_all

CHANGES = [
    ("report-in-april", "2028-04-10", -1),
    ("report-in-april", "2028-04-10", 2),
    ("notice-three-months", "2027-09-01", 0),
    ("municipality-leaves", "2028-01-20", -1),
    ("index-with-floor", "2028-01-20", 1),
    ("renewing-term", "2025-01-20", -1),
    ("renewing-term", "2025-01-20", 0),
    ("force-majeure-added", "2025-07-01", 5),
]
"""The amendment, its first day, and how many days after it is asked."""
AHEAD = 120
OF_DUTIES = ("overdue", "soon-due", "payment-short", "payment-over", "payment-unindexed")


@pytest.mark.parametrize(("name", "begins", "apart"), CHANGES)
def test_every_command_says_the_same_of_a_duty_around_a_change(
    tmp_path: Path, name: str, begins: str, apart: int
) -> None:
    of = next((ROOT / "tests" / "amendments" / name).iterdir()).name
    on = date.fromisoformat(begins) + timedelta(days=apart)
    folder = str(amended(tmp_path, name, begins))
    noon = datetime(on.year, on.month, on.day, 12, tzinfo=UTC)
    setting = Setting({"OVERENS_AGREEMENTS": folder}, lambda: noon)
    record = tmp_path / "record.yaml"
    record.write_text(_record(of, begins), "utf-8")
    faults = Faults()
    opened = open_all(setting, of, on, [str(record)], (), faults)
    faults.stop()
    rest = (opened.versions, opened.events, load(), "plain", "en")
    rows = obligations(Question("obligations", on, known_on=on), *rest)["rows"]
    until = on + timedelta(days=AHEAD)
    dates = deadlines(Span(on, until, on, {}), *rest)["rows"]
    found = check(Day(on, on, AHEAD), *rest)
    stands = _stands(rows)
    seen = 0
    for row in dates:
        for who in row["who"] if row["kind"] == "duty-due" else ():
            days, state = stands[row["clause"], who, row["period"] or ""]
            assert row["date"] in days or state == "judgement"
            assert (row["state"] == "judgement") is (state == "judgement")
            seen += 1
    for one in found:
        for who in one.parties if one.kind in OF_DUTIES else ():
            days, state = stands[one.clause, who, one.period]
            assert state not in ("judgement", "unknown"), one.says
            assert (state == "overdue") is (one.kind not in ("soon-due", "payment-over"))
            assert one.day is None or one.day.isoformat() in days
            seen += 1
    assert seen > 0
    told = [(one.kind, one.clause, one.parties, one.period) for one in found]
    assert len(set(told)) == len(told)


def _record(of: str, begins: str) -> str:
    made = f"{int(begins[:4]) - 1}-11-10"
    if of == "jamtland":
        return by_all("2027-07-01")
    return f"""
- {{id: andring-1, event: amendment, form: written, on: {made}, agreed-by: all,
   version: 2025-01-01}}
- {{id: samtal, event: dialogue, about: renegotiation, on: {made}, present: all, invited: all}}
"""


def _stands(rows: list[dict[str, Any]]) -> Mapping[tuple[str, str, str], tuple[set[str], str]]:
    """The last days and the state of each duty of each bearer; each is told once."""
    found: dict[tuple[str, str, str], tuple[set[str], str]] = {}
    each = [(r["duty"], tuple(r["bearer"]), r["beneficiary"], r["period"]) for r in rows]
    assert len(set(each)) == len(each)
    for row in rows:
        for bearer in row["bearer"]:
            key = (row["duty"], bearer, row["period"] or "")
            days = {day.isoformat() for day in due_days(row)}
            before, state = found.get(key, (set(), row["state"]))
            found[key] = (before | days, row["state"] if state != "judgement" else state)
    return found


@pytest.fixture
def report_in_april(run: Run, tmp_path: Path) -> Asked:
    """The report is due on 30 April instead of 30 March, from 10 April 2028."""
    return Asked(run, amended(tmp_path, "report-in-april", "2028-04-10"))


def test_a_report_due_before_the_change_has_one_last_day_in_every_list(
    report_in_april: Asked,
) -> None:
    record = by_all("2027-11-10")
    words = ("deadlines", "jamtland", "--from", "2028-03-01", "--to", "2028-05-30")
    dates = report_in_april.json(*words, events=record)["rows"]
    reports = [one["date"] for one in dates if one["what"].startswith("last day: report")]
    assert reports == ["2028-03-30"]
    rows = report_in_april.json("check", "jamtland", "--on", "2028-04-12", events=record)["rows"]
    assert {
        (one["kind"], one["day"])
        for one in rows
        if one["clause"] == "J-UPP-1" and one["period"] == "2027"
    } == {("overdue", "2028-03-30")}


@pytest.mark.parametrize("on", ["2028-04-09", "2028-04-10"])
def test_a_report_that_opens_before_the_change_is_due_as_the_wording_of_its_day_says(
    report_in_april: Asked, on: str
) -> None:
    words = ("obligations", "jamtland", "--on", on, "--party", "brottsofferjouren")
    found = report_in_april.json(*words, events=by_all("2027-11-10"))
    due = {(one["duty"], one["period"]): (one["due"], one["version"]) for one in found["rows"]}
    assert due["J-UPP-1", "2027"] == ("2028-03-30", "2026-01-01")
    assert due["J-UPP-1", "2028"] == ("2029-04-30", "2028-01-01")


@pytest.fixture
def dearer(run: Run, tmp_path: Path) -> Asked:
    """Linköping pays 572 200 kronor instead of 472 200, from 20 January 2025."""
    folder = amended(tmp_path, "renewing-term", "2025-01-20", ("472 200", "572 200"))
    return Asked(run, folder)


INDEX = (ROOT / "agreements/linkoping/examples/invented-opi.yaml").read_text("utf-8")
PAID = "- {event: payment, by: namnden, to: brottsofferjouren, on: 2025-01-25, for: 2025, AMOUNT}\n"


@pytest.mark.parametrize(
    ("paid", "state"),
    [
        ("503388", "overdue"),  # a krona is lacking by the earlier wording
        ("503389", "judgement"),  # all of it by the earlier wording alone
        ("609993", "judgement"),
        ("609994", "fulfilled"),
    ],
)
def test_how_much_is_owed_for_a_year_in_which_the_amount_changes_is_for_a_person_in_every_list(
    dearer: Asked, paid: str, state: str
) -> None:
    """What is too little, or enough, by each wording is so; which of them says how much is asked.

    472 200 and 572 200 kronor, with the invented index.
    """
    record = _record("linkoping", "2025-01-20") + INDEX + PAID.replace("AMOUNT", f"amount: {paid}")
    on = ("linkoping", "--on", "2025-02-15")
    words = ("ask", "payment", *on, "--party", "namnden", "--year", "2025")
    assert dearer.json(*words, events=record)["answer"] == "judgement"
    rows = dearer.json("obligations", *on, events=record)["rows"]
    (row,) = (one for one in rows if (one["duty"], one["period"]) == ("L-EKO-2a", "2025"))
    late = 15 if state == "overdue" else None
    assert (row["state"], row["main_state"], row["days_late"]) == (state, state, late)
    assert bool(row["judgement"]) is (state != "fulfilled")
    findings = dearer.json("check", *on, events=record)["rows"]
    (one,) = (one for one in findings if (one["clause"], one["period"]) == ("L-EKO-2a", "2025"))
    kind, version = {
        "overdue": ("payment-short", "2023-01-01"),
        "judgement": ("judgement.wording", "2025-01-01"),
        "fulfilled": ("payment-over", "2023-01-01"),
    }[state]
    assert one["id"] == f"linkoping.{kind}.l-eko-2a.namnden.2025"
    assert f"nder the wording from {version}:" in one["says"]


def test_an_answer_that_is_open_under_two_wordings_is_not_said_to_be_the_same(
    dearer: Asked,
) -> None:
    words = ("ask", "payment", "linkoping", "--party", "namnden", "--on", "2025-02-15")
    answer = dearer.json(*words, events=_record("linkoping", "2025-01-20"))
    assert answer["answer"] == "unknown"
    assert "and the answer may differ" in answer["headline"]
    assert "wording" in {one["term"] for one in answer["judgement"]}


NOTICE = """
- {id: samtal, event: dialogue, forum: socsam, on: 2027-05-11, about: termination, invited: all,
   present: all}
- {id: upp, event: termination-notice, by: are, to: all, form: written, sent: 2027-08-02,
   received: 2027-08-03, for-end: earliest, authorised: yes, admitted: yes}
"""


@pytest.mark.parametrize(
    ("name", "begins", "questions"),
    [
        ("notice-three-months", "2027-09-01", ["in-force", "in-force --party are",
                                               "notice --event upp", "renewal --for 2028"]),
        ("municipality-leaves", "2028-01-01", ["in-force --party ragunda"]),
    ],
)  # fmt: skip
def test_what_would_move_is_what_moves_when_the_version_is_there(
    run: Run, tmp_path: Path, name: str, begins: str, questions: list[str]
) -> None:
    """`--against-journal --takes-effect` and a version in the folder answer alike on the day."""
    folder = amended(tmp_path, name, begins)
    asked = Asked(run, folder)
    record = by_all("2027-07-15") + NOTICE
    file = tmp_path / "record.yaml"
    file.write_text(by_all("2027-07-15").partition("- {id: andring-1")[0] + NOTICE, "utf-8")
    new = ROOT / "tests/amendments" / name / "jamtland/2028-01-01.yaml"
    words = ("diff", "jamtland", new, "--against-journal", "--takes-effect", begins)
    result = run(*words, "--events", file, "--lang", "en", "--json")
    impact = json.loads(result.stdout)["impact"]
    moved = {_typed(row["question"]): row["new"] for row in impact["answers"]}
    for question in questions:
        answer = asked.json("ask", *question.split()[:1], "jamtland", *question.split()[1:],
                            "--on", begins, events=record)  # fmt: skip
        told = moved[question]
        assert [told[key] for key in ("answer", "headline")] == [
            answer[key] for key in ("answer", "headline")
        ]
    rows = asked.json("obligations", "jamtland", "--on", begins, events=record)["rows"]
    stands = {(row["duty"], row["bearer"][0], row["period"]): row["state"] for row in rows}
    for row in impact["duties"]:
        clause, bearer, *rest = row["what"].split(" ")
        if bearer != "together" and row["new"]:
            assert stands[clause, bearer, rest[-1]] == row["new"]["state"]


def _typed(question: dict[str, Any]) -> str:
    """A question as it is typed, without its day."""
    names = {"party": "--party", "event": "--event", "for_year": "--for", "year": "--year"}
    options = [f" {names[key]} {question[key]}" for key in names if key in question]
    return f"{question['question']}{''.join(options)}"


def test_a_version_cannot_take_effect_before_the_one_that_it_replaces(run: Run) -> None:
    new = ROOT / "tests/amendments/report-in-april/jamtland/2028-01-01.yaml"
    words = ("diff", "jamtland", new, "--against-journal", "--lang", "en", "--takes-effect")
    result = run(*words, "2026-01-01")
    assert result.exit_code == 2
    assert "cannot take effect on 2026-01-01: the one it replaces applies from" in result.stderr


def test_a_day_that_goes_is_told_with_the_day_in_its_place(run: Run, tmp_path: Path) -> None:
    """The report for 2027 is due on the last of the days looked at, or a month later."""
    new = ROOT / "tests/amendments/report-in-april/jamtland/2028-01-01.yaml"
    file = tmp_path / "record.yaml"
    file.write_text(by_all("2026-01-15").partition("- {id: andring-1")[0], "utf-8")
    words = ("diff", "jamtland", new, "--against-journal", "--takes-effect", "2027-03-31")
    result = run(*words, "--events", file, "--lang", "en", "--json")
    impact = json.loads(result.stdout)["impact"]
    days = [(row["side"], row["date"]) for row in impact["deadlines"] if row["clause"] == "J-UPP-1"]
    assert (impact["until"], days) == (
        "2028-03-30",
        # 30 April 2028 is a Sunday; the last is the next working day, by one reading.
        [("old", "2028-03-30"), ("new", "2028-04-30"), ("new", "2028-05-02")],
    )
    assert impact["asked"]["in-force"] == 10
