"""An agreement with several versions: what the commands say, and what they refuse.

The agreement is the invented one of tests/agreements/test_versions.py.
"""

import json
import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]
FOLDER = Path(__file__).parents[1] / "agreements" / "versions"
APPROVED = """
- {event: approval, by: norrby, on: 2029-11-01}
- {event: approval, by: soderby, on: 2029-11-02}
- {event: approval, by: lyktan, on: 2029-11-03}
"""
VALID = """
- {id: andring-1, event: amendment, form: written, on: 2030-10-01, agreed-by: all,
   version: 2031-01-01}
"""
ORAL = VALID.replace("written", "oral")
SECOND = "\n- {id: andring-2, event: amendment, form: written, on: 2031-12-01, agreed-by: all}\n"
"""It names no version: the third version names it."""
EARLY = """
- {id: brev, event: termination-notice, by: soderby, to: all, form: written, sent: 2030-09-01,
   received: 2030-09-01, for-end: earliest, authorised: yes}
"""
"""Too late for six months before the end of 2030, in time for three."""
LEFT = EARLY + SECOND.replace("all", "[norrby, lyktan]")
"""Söderby has not agreed to the third version; it left at the end of 2030, or of 2031."""


class Asked:
    """Runs a command on the invented agreement with a record, in English."""

    def __init__(self, run: Run) -> None:
        self.run = run

    def text(self, *words: str, events: str = APPROVED) -> str:
        command, *rest = words
        around = ("--agreements", FOLDER, command, *rest, "--lang", "en", "--events", "-")
        result = self.run(*around, stdin=events)
        assert result.stderr == ""
        return " ".join(result.stdout.split())

    def json(self, *words: str, events: str = APPROVED) -> dict[str, Any]:
        command, *rest = words
        around = ("--agreements", FOLDER, command, *rest, "--lang", "en", "--events", "-", "--json")
        result = self.run(*around, stdin=events)
        assert result.stderr == ""
        found: dict[str, Any] = json.loads(result.stdout)
        return found


@pytest.fixture
def asked(run: Run) -> Asked:
    return Asked(run)


@pytest.mark.parametrize(
    ("on", "record", "version", "says"),
    [
        ("2030-12-31", VALID, "2030-01-01", "counts from 2031-01-01 (the amendment andring-1 is"),
        ("2031-01-01", VALID, "2031-01-01", "replaced that from 2030-01-01 on 2031-01-01: the"),
        ("2031-01-01", ORAL, "2030-01-01", "still applies: the amendment andring-1, which would"),
        ("2031-01-01", "", "2030-01-01", "no amendment that brings the wording from 2031-01-01"),
        ("2032-02-14", VALID + SECOND, "2031-01-01", "the wording from 2032-01-01 counts from"),
        ("2032-02-15", VALID + SECOND, "2032-01-01", "replaced that from 2031-01-01 on 2032-02-15"),
        ("2032-02-15", VALID + LEFT, "2031-01-01", "whether somebody had left rests on a wording"),
        ("2032-02-15", ORAL + SECOND, "2030-01-01", "changes a wording that never came into force"),
    ],
)
def test_an_answer_says_which_wording_it_rests_on_and_why(
    asked: Asked, on: str, record: str, version: str, says: str
) -> None:
    answer = asked.json("ask", "in-force", "lanternan", "--on", on, events=APPROVED + record)
    assert (answer["answer"], answer["version"]) == ("yes", version)
    assert says in "; ".join(answer["assumed"])


def test_an_answer_that_differs_between_open_wordings_says_both(asked: Asked) -> None:
    words = ("ask", "payment", "lanternan", "--party", "norrby", "--on", "2031-06-01")
    answer = asked.json(*words)
    assert (answer["answer"], answer["effect"]["amount"]) == ("unknown", None)
    assert "no amendment that brings the wording from 2031-01-01 is on record" in answer["headline"]
    headline = answer["headline"].replace("\u00a0", " ")
    assert "Under the wording from 2030-01-01: Norrby is to pay for 2031: SEK 100 000" in headline
    assert "Under the wording from 2031-01-01: Norrby is to pay for 2031: SEK 120 000" in headline
    assert [one["fact"] for one in answer["missing"]] == ["amendment"]
    assert answer["requirements"] == []


def test_a_reading_leads_to_a_version_and_the_version_to_an_amount(asked: Asked) -> None:
    """Söderby has refused: if nobody is bound there is nothing to amend, else two can amend."""
    refused = APPROVED.replace("2029-11-02", "2029-11-02, decision: no")
    record = refused + VALID.replace("all", "[norrby, lyktan]")
    words = ("ask", "payment", "lanternan", "--party", "norrby", "--on", "2031-06-01")
    answer = asked.json(*words, events=record)
    assert (answer["answer"], answer["main"]["answer"]) == ("depends", "no")
    assert [
        (
            one["readings"],
            one["answer"],
            one["effect"]["amount"] and one["effect"]["amount"]["amount"],
        )
        for one in answer["readings"]["outcomes"]
    ] == [({"W1": "a"}, "no", None), ({"W1": "b"}, "yes", "120000.00")]


def test_where_both_wordings_give_the_same_the_answer_says_so(asked: Asked) -> None:
    answer = asked.json("ask", "in-force", "lanternan", "--on", "2031-06-01")
    assert answer["answer"] == "yes"
    assert answer["headline"].endswith(
        "The answer is the same under the wordings from 2030-01-01 and 2031-01-01, of which it is "
        "open which applies."
    )


def test_nothing_is_supposed_that_the_wordings_do_not_share(asked: Asked) -> None:
    """Without the approvals both wordings say that nobody knows; supposing them, each its own."""
    words = ("ask", "payment", "lanternan", "--party", "norrby", "--on")
    before = asked.json(*words, "2030-06-01", events=VALID)
    assert before["supposing_in_force"]["effect"]["amount"]["amount"] == "100000.00"
    after = asked.json(*words, "2031-06-01", events=VALID)
    assert (after["answer"], after["supposing_in_force"]) == ("unknown", None)


def test_a_notice_from_before_a_change_is_for_a_person_where_the_wordings_differ(
    asked: Asked,
) -> None:
    words = ("ask", "in-force", "lanternan", "--party", "soderby", "--on", "2031-06-01")
    answer = asked.json(*words, events=APPROVED + VALID + EARLY)
    assert answer["answer"] == "judgement"
    (due,) = answer["judgement"]
    assert (due["term"], due["about"]) == ("wording", "brev")
    assert "Under the wording from 2030-01-01: Yes." in answer["headline"]
    assert "Under the wording from 2031-01-01: No." in answer["headline"]


def test_what_one_owes_who_may_have_left_between_two_wordings_is_for_a_person(
    asked: Asked,
) -> None:
    """Notice on 1 September 2030: to the end of 2031 under six months, of 2030 under three."""
    notice = EARLY.replace("soderby", "norrby")
    words = ("obligations", "lanternan", "--on", "2031-02-01")
    found = asked.json(*words, events=APPROVED + VALID + notice)
    state = {one["period"]: one["state"] for one in found["rows"] if one["duty"] == "V-ERS-1"}
    assert (state["2030"], state["2031"]) == ("overdue", "judgement")
    words_ = ("ask", "payment", "lanternan", "--party", "norrby", "--on", "2031-02-01")
    answer = asked.json(*words_, events=APPROVED + VALID + notice)
    assert (answer["answer"], answer["effect"]["amount"]) == ("judgement", None)
    found = asked.json(*words, events=APPROVED + VALID)
    state = {one["period"]: one["state"] for one in found["rows"] if one["duty"] == "V-ERS-1"}
    assert (state["2030"], state["2031"]) == ("overdue", "overdue")


def test_a_version_that_is_named_is_asked_as_it_stands(asked: Asked) -> None:
    words = ("ask", "termination", "lanternan@2031-01-01", "--party", "norrby", "--on")
    answer = asked.json(*words, "2031-09-30")
    assert (answer["version"], answer["effect"]["ends"]) == ("2031-01-01", "2031-12-31")


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
    assert "(11 days ago) (under one of the wordings of which it is open which applies)" in text


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


AMENDMENTS = sorted((Path(__file__).parents[1] / "amendments").glob("*/*/*.yaml"))
BY_ALL = """
- {id: andring-1, event: amendment, form: FORM, on: ON, agreed-by: all, version: VERSION}
- {id: samtal, event: dialogue, about: renegotiation, on: ON, present: all, invited: all}
"""


@pytest.mark.parametrize("form", ["written", "oral"])
@pytest.mark.parametrize("amended", AMENDMENTS, ids=lambda path: path.parts[-3])
def test_an_invented_amendment_is_in_force_from_its_first_day_if_it_is_valid(
    run: Run, tmp_path: Path, amended: Path, form: str
) -> None:
    """Jämtland demands writing; Linköping a dialogue and no form."""
    shipped = Path(__file__).parents[2] / "agreements" / amended.parts[-2]
    folder = tmp_path / shipped.name
    folder.mkdir()
    (first,) = shipped.glob("*.yaml")
    for file in (first, amended):
        for end in (".yaml", ".txt"):
            shutil.copy(file.with_suffix(end), folder)
    day = date.fromisoformat(amended.stem)
    made = {"VERSION": amended.stem, "ON": f"{day.year - 1}-10-01", "FORM": form}
    record = BY_ALL
    for word, value in made.items():
        record = record.replace(word, value)
    approved = shipped / "examples" / "all-approved.yaml"
    record += approved.read_text("utf-8") if approved.exists() else ""
    around = ("--agreements", tmp_path, "ask", "in-force", shipped.name, "--json", "--events", "-")
    valid = form == "written" or shipped.name == "linkoping"
    expected = {day - timedelta(days=1): first.stem, day: amended.stem if valid else first.stem}
    for on, version in expected.items():
        result = run(*around, "--on", on, stdin=record)
        assert json.loads(result.stdout)["version"] == version


RAGUNDA = ("jamtland", "--party", "ragunda", "--on", "2028-06-01", "--json", "--events", "-")


@pytest.fixture
def without_ragunda(tmp_path: Path) -> Path:
    """The shipped agreement and the invented one in which Ragunda is no longer a party."""
    folder = tmp_path / "jamtland"
    folder.mkdir()
    shipped = Path(__file__).parents[2] / "agreements" / "jamtland"
    (amended,) = (one for one in AMENDMENTS if one.parts[-3] == "municipality-leaves")
    for file in (*shipped.glob("*.yaml"), amended):
        for end in (".yaml", ".txt"):
            shutil.copy(file.with_suffix(end), folder)
    return tmp_path


@pytest.mark.parametrize(
    ("question", "valid", "expected"),
    [
        ("in-force", True, ("no", "2028-01-01")),
        ("in-force", False, ("unknown", "2026-01-01")),
        ("termination", True, ("no", "2028-01-01")),
        ("excuse --duty J-EKO-4", False, ("no", "2026-01-01")),
    ],
)
def test_a_party_that_a_later_wording_leaves_out_is_bound_by_no_more_than_the_earlier(
    run: Run, without_ragunda: Path, question: str, valid: bool, expected: tuple[str, str]
) -> None:
    """Not a party is a no of its own, also where nobody can say which wording is in force."""
    examples = Path(__file__).parents[2] / "agreements" / "jamtland" / "examples"
    record = (examples / "all-approved.yaml").read_text("utf-8")
    if valid:
        record += "\n- {id: andring-1, event: amendment, form: written, on: 2027-10-01, "
        record += "agreed-by: all, version: 2028-01-01}\n"
    around = ("--agreements", without_ragunda, "ask", *question.split(), *RAGUNDA)
    answer = json.loads(run(*around, "--lang", "en", stdin=record).stdout)
    assert (answer["answer"], answer["version"]) == expected
    if question != "excuse --duty J-EKO-4":
        assert "Ragunda is not a party under the wording from 2028-01-01." in answer["headline"]


def test_what_a_party_owed_before_it_was_left_out_is_still_owed(
    run: Run, without_ragunda: Path
) -> None:
    examples = Path(__file__).parents[2] / "agreements" / "jamtland" / "examples"
    record = (examples / "all-approved.yaml").read_text("utf-8")
    record += "\n- {id: andring-1, event: amendment, form: written, on: 2027-10-01, "
    record += "agreed-by: all, version: 2028-01-01}\n"
    around = ("--agreements", without_ragunda, "obligations", *RAGUNDA)
    rows = json.loads(run(*around, stdin=record).stdout)["rows"]
    paid = {row["period"]: row["state"] for row in rows if row["duty"] == "J-EKO-4"}
    assert paid == {"2026": "overdue", "2027": "overdue"}


@pytest.mark.parametrize(
    ("sent", "received", "answer"),
    [
        ("2030-12-30", "2030-12-31", "yes"),  # all before the change
        ("2030-12-30", "2031-01-01", "yes"),  # on either side, and to the same end
        ("2031-01-01", "2031-01-01", "yes"),
    ],
)
def test_a_notice_on_either_side_of_a_change_is_asked_under_both(
    asked: Asked, sent: str, received: str, answer: str
) -> None:
    words = ("ask", "termination", "lanternan", "--party", "norrby", "--on", "2030-12-30")
    dates = ("--sent", sent, "--received", received)
    found = asked.json(*words, *dates, events=APPROVED + VALID)
    assert (found["answer"], found["effect"]["ends"]) == (answer, "2031-12-31")
    both = sent < "2031-01-01" <= received
    assert both is ("both of which may govern" in found["headline"])


def test_an_amendment_in_the_journal_moves_the_answers_that_rested_on_the_old_wording(
    run: Run, tmp_path: Path
) -> None:
    around = ("--agreements", FOLDER, "--journal", f"sqlite:///{tmp_path}/journal", "--lang", "en")
    role = ("--recorded-by", "registrator")
    asked = ("ask", "termination", "lanternan", "--party", "norrby", "--on", "2031-07-01", "--json")
    answers = []
    for name, events in (("approved", APPROVED), ("amended", VALID)):
        file = tmp_path / f"{name}.yaml"
        file.write_text(events, "utf-8")
        recorded = run(*around, "record", "lanternan", "--event-file", file, *role)
        assert recorded.exit_code == 0, recorded.stderr
        answers.append(json.loads(run(*around, *asked).stdout))
    told = [(one["version"], one["answer"], one["effect"]["ends"]) for one in answers]
    assert told == [("2030-01-01", "unknown", None), ("2031-01-01", "yes", "2031-12-31")]
    moved = run(*around, "reopen", "lanternan", "--since", "2026-11-01", "--on", "2031-07-01")
    assert "payment --on 2031-06-01 --party norrby" in " ".join(moved.stdout.split())
    assert "SEK 120 000" in moved.stdout.replace("\u00a0", " ")
