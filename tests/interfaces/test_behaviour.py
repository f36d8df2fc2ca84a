"""`overens diff --behaviour` and `--against-journal`: what would happen, and what moves."""

import json
import shutil
from importlib import resources
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

TERM = ("linkoping", "tests/amendments/renewing-term/linkoping/2025-01-01.yaml")
REPORT = ("jamtland", "tests/amendments/report-in-april/jamtland/2028-01-01.yaml")
SMALL = "tests/agreements/small/2030-01-01.yaml"
IN_ORDER = "agreements/jamtland/examples/log-in-order.yaml"
SCHEMA = json.loads(
    resources.files("engine.interfaces.schemas").joinpath("diff.schema.json").read_text("utf-8")
)


@pytest.fixture(scope="module")
def witnesses(tmp_path_factory):
    return tmp_path_factory.mktemp("witnesses")


def test_what_would_happen_is_told_with_witness_days_and_cause(run, witnesses):
    result = run("diff", *TERM, "--behaviour", "--length", "0", "--witnesses", str(witnesses),
                 "--json")  # fmt: skip

    found = json.loads(result.stdout)
    Draft202012Validator(SCHEMA).validate(found)
    rows = found["behaviour"]["differences"]
    in_force = next(row for row in rows if row["question"]["question"] == "in-force")
    assert (in_force["old"]["answer"], in_force["new"]["answer"]) == ("no", "yes")
    # The fixed term runs out on 31 December 2025; the renewed one goes on, a year at a time.
    assert in_force["ranges"] == [["2026-01-01", "2026-12-31"]]
    # Before that both say yes, and only one of them is renewed.
    assert in_force["ranges_otherwise"] == [["2025-01-01", "2025-12-31"]]
    assert "som om den alltid hade gällt" in found["behaviour"]["assumed"][0]
    assert [cause["clause"] for cause in in_force["causes"]] == ["L-PER-10"]
    assert Path(in_force["witness"]).is_file()


def test_witnesses_are_green_for_the_old_version_and_show_the_difference_for_the_new(
    run, witnesses
):
    old = run("test", str(witnesses / "old"))
    new = run("test", str(witnesses / "new"), "--json")

    assert old.exit_code == 0
    assert new.exit_code == 1
    found = json.loads(new.stdout)
    shown = {row["source"] for row in found["rows"]}
    assert len(shown) == found["counts"]["scenarios"]


def test_witnesses_are_not_written_among_others(run, tmp_path):
    (tmp_path / "01-payment.yaml").write_text("scenario: an older one\n", "utf-8")

    result = run("diff", *TERM, "--witnesses", str(tmp_path), "--lang", "en")

    assert result.exit_code == 2
    assert "is not empty" in result.stderr
    assert "name a new one with `--witnesses`" in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["01-payment.yaml"]


OLD, NEW = "{to}/old` (the same)", "{to}/new` (differences)"
DUTY = """\
      - id: X-PER-9
        quote: Stödet ges.
        kind: obligation
        bearer: [beta]
        duty: {sv: ge stöd, en: give support}
"""


def version(folder: Path, with_the_duty: bool) -> str:
    """The small agreement, with one duty more or as it is."""
    folder.mkdir()
    for path in Path(SMALL).parent.glob("2030-01-01.*"):
        text = path.read_text("utf-8")
        if with_the_duty and path.suffix == ".yaml":
            text = text.replace("      - id: X-PER-2\n", f"{DUTY}      - id: X-PER-2\n")
        elif with_the_duty:
            text = text.replace("under ett år.", "under ett år. Stödet ges.")
        (folder / path.name).write_text(text, "utf-8")
    return str(folder / Path(SMALL).name)


@pytest.mark.parametrize(("was", "now", "tried"), [(False, True, [NEW]), (True, False, [OLD])])
def test_one_is_told_to_try_the_witnesses_where_there_are_any(was, now, tried, run, tmp_path):
    """Of a duty that only one version has, the witness stands beside that one."""
    to = tmp_path / "witnesses"
    both = version(tmp_path / "was", was), version(tmp_path / "now", now)

    result = run("diff", *both, "--behaviour", "--length", "0", "--witnesses", str(to),
                 "--lang", "en")  # fmt: skip

    assert [one for one in (OLD, NEW) if one.format(to=to) in result.stderr] == tried
    for side in ("old", "new"):
        there = "/" + side in "".join(tried)
        assert run("test", str(to / side)).exit_code == (2 if not there else side == "new")


@pytest.mark.parametrize("form", ["html", "markdown", "text"])
def test_what_was_explored_is_told_in_every_form(form, run):
    result = run("diff", *TERM, "--length", "0", "--format", form, "--lang", "en")

    assert result.exit_code == 0
    assert "What was explored" in result.stdout
    assert "Nothing is claimed" in result.stdout
    said = " ".join(result.stdout.split())
    assert "asked as if it had always applied" in said.partition("What was explored")[0]
    assert "2026-01-01 at least until 2026-12-31, the last day explored" in said


def test_what_moves_of_what_is_recorded_is_told(run):
    result = run("diff", *REPORT, "--against-journal", "--events", IN_ORDER,
                 "--takes-effect", "2028-01-01", "--json")  # fmt: skip

    found = json.loads(result.stdout)
    Draft202012Validator(SCHEMA).validate(found)
    impact = found["impact"]
    assert {row["what"].split(" ")[0] for row in impact["duties"]} == {"J-UPP-1"}
    report = next(row for row in impact["duties"] if row["what"].endswith("> berg 2027"))
    assert (report["old"]["due"], report["new"]["due"]) == ("2028-03-30", "2028-04-30")
    # nine parties: each is asked about, and the agreement; what is paid this year and the next
    asked = impact["asked"]
    assert (asked["in-force"], asked["payment"], asked["renewal"]) == (10, 18, 2)
    # What fell due before the new version takes effect keeps its old terms.
    assert not [row for row in impact["duties"] if row["what"].endswith(" 2026")]
    assert ["old", "2028-03-30"] in [[row["side"], row["date"]] for row in impact["deadlines"]]


@pytest.mark.parametrize(("day", "refused"), [("2030-01-01", True), ("2030-01-02", False)])
def test_nothing_can_take_effect_before_there_is_something_to_replace(day, refused, run):
    """The invented agreement begins on 1 January 2030."""
    both = [SMALL, SMALL]
    result = run("diff", *both, "--against-journal", "--takes-effect", day, "--lang", "en")

    assert result.exit_code == (2 if refused else 0)
    said = "cannot take effect on 2030-01-01: the one it replaces applies from 2030-01-01"
    assert (said in " ".join(result.stderr.split())) == refused


def test_the_version_that_begins_first_is_not_refused_for_its_own_day_alone(run):
    """The other way round no day is named, and the new version's own is before the old one's."""
    result = run("diff", *reversed(REPORT), "--against-journal", "--lang", "en")

    assert result.exit_code == 2
    said = "applies from 2026-01-01, and the one it replaces from 2028-01-01: without"
    assert said in " ".join(result.stderr.split())
    assert result.stderr.startswith(f"{REPORT[0]}: ")  # of an option that was not given, nothing
    assert "name the day from which it is to apply with `--takes-effect`" in result.stderr


def test_nothing_moves_of_what_the_change_does_not_touch(run):
    result = run("diff", *REPORT[:1], REPORT[0], "--against-journal", "--events", IN_ORDER,
                 "--takes-effect", "2028-01-01", "--lang", "en", "--exit-code")  # fmt: skip

    assert result.exit_code == 0
    shown = " ".join(result.stdout.split())
    assert "Nothing on record gives another answer" in shown
    assert "is the agreement in force? (10), is the next period certain? (2)" in shown
    assert "Of anything else nothing is said." in shown


def test_a_day_on_which_it_takes_effect_asks_for_what_moves_by_itself(run):
    result = run("diff", SMALL, SMALL, "--takes-effect", "2031-01-01", "--json")

    found = json.loads(result.stdout)
    Draft202012Validator(SCHEMA).validate(found)
    assert found["impact"]["takes_effect"] == "2031-01-01"
    assert found["impact"]["assumed"] == []


def test_a_version_that_replaces_another_is_said_to_be_supposed_in_force(tmp_path, run):
    """Named by its file it stands alone: who agreed to the amendment is not looked at."""
    for path in Path(SMALL).parent.glob("2030-01-01.*"):
        shutil.copy(path, tmp_path)
    later = tmp_path / "2030-01-01.yaml"
    own = "version: 2030-01-01\n"
    replacing = (
        "version: 2031-01-01\nreplaces: 2030-01-01\nby amendment:\n  decided: {sv: så, en: so}\n"
    )
    later.write_text(later.read_text("utf-8").replace(own, replacing), "utf-8")

    result = run("diff", str(later), str(later), "--against-journal", "--lang", "en")

    shown = " ".join(result.stdout.split())
    assert "2031-01-01 is named by itself, and is supposed to be in force on 2031-01-02" in shown
    assert "Nothing on record gives another answer" in shown


def test_a_version_beside_itself_moves_nothing_and_needs_no_day(run):
    """It cannot replace itself on its own first day; the day after is asked about."""
    result = run("diff", SMALL, SMALL, "--against-journal", "--lang", "en", "--exit-code")

    assert (result.exit_code, result.stderr) == (0, "")
    assert "answers and duties on 2030-01-02" in " ".join(result.stdout.split())


@pytest.mark.parametrize("option", ["--behaviour", "--against-journal"])
def test_two_agreements_cannot_be_compared_by_what_happens(option, run):
    result = run("diff", "jamtland", "linkoping", option, "--lang", "en")

    assert result.exit_code == 2
    assert option in result.stderr
    assert "only versions of one agreement" in result.stderr


def test_a_length_that_there_is_not_is_refused(run):
    result = run("diff", *TERM, "--behaviour", "--length", "9", "--lang", "en")

    assert result.exit_code == 2
    assert "--length" in result.stderr


def test_a_day_that_moves_says_under_which_readings_it_is_one(run):
    # F1: a and c count back from the last day, b from the day after it, f (weak) to a working day.
    asked = ("diff", "jamtland", "tests/amendments/notice-three-months/jamtland/2028-01-01.yaml",
             "--against-journal", "--events", "agreements/jamtland/examples/all-approved.yaml",
             "--events", "agreements/jamtland/examples/dialogue-may-2027.yaml",
             "--lang", "en")  # fmt: skip

    found = json.loads(run(*asked, "--json").stdout)
    said = " ".join(run(*asked).stdout.split()).split("Days until")[1]

    Draft202012Validator(SCHEMA).validate(found)
    under = {
        row["date"]: (row["readings"], row["strength"])
        for row in found["impact"]["deadlines"]
        if (row["side"], row["kind"]) == ("new", "notice")
    }
    assert [one for one, _ in under.values()] == [
        [{"F1": "a"}, {"F1": "c"}], [{"F1": "b"}], [{"F1": "f"}],
    ]  # fmt: skip
    assert list(under) == ["2028-09-30", "2028-10-01", "2028-10-02"]
    days = [line.split("+}")[0] for line in said.split("{+")[1:]]
    assert [day.partition(" · ")[2] for day in days[:3]] == [
        "F1-a / F1-c", "F1-b", "F1-f · weak reading",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("sv", "utfallet är ett annat enligt: F1-c sänd: säker från: 2031-07-01 → 2031-08-01, "
         "sista dag för uppsägning: 2031-06-30 → 2031-07-31"),
        ("en", "the outcome is another under: F1-c sent: certain from: 2031-07-01 → 2031-08-01, "
         "last day for notice: 2031-06-30 → 2031-07-31"),
    ],
)  # fmt: skip
def test_against_the_journal_a_reading_that_alone_moves_is_named(lang, said, tmp_path, run):
    """Under F1-c, and no other reading, notice is five months instead of six."""
    for path in Path(SMALL).parent.glob("2030-01-01.*"):
        shutil.copy(path, tmp_path)
    new = tmp_path / "2030-01-01.yaml"
    six, five = "length: 6 months", "length: {fork: F1, a: 6 months, b: 6 months, c: 5 months}"
    new.write_text(new.read_text("utf-8").replace(six, five), "utf-8")

    asked = ("diff", SMALL, str(new), "--against-journal", "--takes-effect", "2031-01-01")
    found = json.loads(run(*asked, "--json", "--lang", lang).stdout)["impact"]
    shown = " ".join(run(*asked, "--lang", lang).stdout.split())

    (row,) = [one for one in found["answers"] if one["question"].get("for_year") == 2032]
    assert row["readings_only"]
    assert [one["readings"] for one in row["outcomes_moved"]] == [{"F1": "c"}]
    assert said in shown


SENT = """
- {id: leave, event: termination-notice, by: beta, to: all, form: written, sent: DAY,
   received: DAY, for-end: earliest, authorised: yes}
"""


@pytest.mark.parametrize("sent", ["2031-08-01", "2031-08-02", "2031-09-30"])
def test_a_notice_on_record_is_asked_about_also_where_it_is_later_than_the_change(
    sent, run, tmp_path
):
    """Three months instead of six, from 1 August 2031: each is in time under the new alone."""
    (tmp_path / "alfa").mkdir()
    for path in Path(SMALL).parent.glob("2030-01-01.*"):
        told = path.read_text("utf-8").replace("sex månader", "tre månader")
        told = told.replace("length: 6 months", "length: 3 months")
        (tmp_path / "alfa" / path.name).write_text(told, "utf-8")
    record = tmp_path / "record.yaml"
    record.write_text(SENT.replace("DAY", sent), "utf-8")
    new = tmp_path / "alfa" / "2030-01-01.yaml"
    result = run("diff", SMALL, new, "--against-journal", "--events", record,
                 "--takes-effect", "2031-08-01", "--json")  # fmt: skip

    impact = json.loads(result.stdout)["impact"]
    (told,) = (row for row in impact["answers"] if row["question"]["question"] == "notice")
    assert (impact["asked"]["notice"], told["question"]["on"]) == (1, sent)
    assert [row for row in told["moved"] if row["what"] == "effect.ends"] == [
        {"what": "effect.ends", "old": "2032-12-31", "new": "2031-12-31"}
    ]
