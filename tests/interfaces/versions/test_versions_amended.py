"""Amendments of the shipped agreements, invented, and one that comes through the journal."""

import json
import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.interfaces.wordings import APPROVED, FOLDER, VALID, Run

AMENDMENTS = sorted((Path(__file__).parents[2] / "amendments").glob("*/*/*.yaml"))
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
    shipped = Path(__file__).parents[3] / "agreements" / amended.parts[-2]
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
    shipped = Path(__file__).parents[3] / "agreements" / "jamtland"
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
    examples = Path(__file__).parents[3] / "agreements" / "jamtland" / "examples"
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
    examples = Path(__file__).parents[3] / "agreements" / "jamtland" / "examples"
    record = (examples / "all-approved.yaml").read_text("utf-8")
    record += "\n- {id: andring-1, event: amendment, form: written, on: 2027-10-01, "
    record += "agreed-by: all, version: 2028-01-01}\n"
    around = ("--agreements", without_ragunda, "obligations", *RAGUNDA)
    rows = json.loads(run(*around, stdin=record).stdout)["rows"]
    paid = {row["period"]: row["state"] for row in rows if row["duty"] == "J-EKO-4"}
    assert paid == {"2026": "overdue", "2027": "overdue"}


@pytest.mark.parametrize("under", ["jamtland@2026-01-01", "jamtland@2028-01-01"])
def test_all_that_agreed_are_written_into_the_journal_as_the_parties_before_the_change(
    run: Run, without_ragunda: Path, under: str
) -> None:
    record = without_ragunda / "andring.yaml"
    record.write_text(
        "- {event: amendment, form: written, on: 2027-10-01, agreed-by: all, version: 2028-01-01}",
        "utf-8",
    )
    around = ("--agreements", without_ragunda, "--journal", f"sqlite:///{without_ragunda}/journal")
    role = ("--recorded-by", "registrator", "--dry-run", "--json")
    done = run(*around, "record", under, "--event-file", record, *role)
    (row,) = json.loads(done.stdout)["rows"]
    assert "ragunda" in row["event"]["agreed-by"]
    assert len(row["event"]["agreed-by"]) == 9


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
