"""`overens record`, `journal` and `reopen`: from what is written to what every answer rests on."""

import json
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from engine.journal.sqlite import open_file

EXAMPLES = Path("agreements/jamtland/examples")
APPROVED = EXAMPLES / "all-approved.yaml"
ROLE = ("--recorded-by", "registrator")
NOTICE = """\
- id: brev
  event: termination-notice
  by: are
  to: [brottsofferjouren]
  form: written
  sent: 2026-06-10
  received: 2026-06-12
  for-end: 2026-12-31
  authorised: yes
  source: dnr 12/2026
"""
JUNE = datetime(2026, 6, 15, 9, 0, tzinfo=UTC)


@pytest.fixture
def journal(tmp_path):
    return tmp_path / "j.sqlite"


@pytest.fixture
def on_record(run, journal):
    """Runs a command with the journal of the test; a failure shows what was said."""

    def carried_out(*arguments, code=0, now=JUNE, **named):
        done = run("--journal", f"sqlite:///{journal}", *arguments, now=now, **named)
        assert (code, done.exit_code) == (done.exit_code, code), done.stderr or done.stdout
        return done

    return carried_out


@pytest.fixture
def few_scenarios(tmp_path):
    """The agreement with one scenario beside it: fewer standing questions."""
    folder = tmp_path / "agreements" / "jamtland"
    (folder / "scenarios").mkdir(parents=True)
    source = Path("agreements/jamtland")
    for name in ("2026-01-01.yaml", "2026-01-01.txt", "scenarios/one-municipality-leaves.yaml"):
        shutil.copy(source / name, folder / name)
    shutil.copytree(source / "examples", folder / "examples")
    return ("--agreements", folder.parent)


@pytest.fixture
def notice(tmp_path):
    file = tmp_path / "notice.yaml"
    file.write_text(NOTICE, "utf-8")
    return file


def said(done):
    return json.loads(done.stdout)


def rows(on_record, **named):
    """The entries of the journal."""
    found = said(on_record("journal", "jamtland", "--json", **named))
    return found["agreements"][0]["rows"]


# --- recording ------------------------------------------------------------------------------------


def test_what_is_recorded_is_shown_as_it_is_stored(on_record, notice):
    done = on_record("record", "jamtland", "--event-file", notice, *ROLE)

    assert "1  brev  termination-notice · 2026-06-15 11:00 +02:00 · registrator · " in done.stdout
    (row,) = rows(on_record)
    assert done.stdout.split("registrator · ")[1][:12] == row["hash"][:12]
    assert row["event"] == {
        "event": "termination-notice", "by": "are", "to": ["brottsofferjouren"], "form": "written",
        "sent": "2026-06-10", "received": "2026-06-12", "for-end": "2026-12-31",
        "authorised": True, "source": "dnr 12/2026",
    }  # fmt: skip


def test_id_sequence_and_hash_are_in_the_json(on_record, notice):
    done = said(on_record("record", "jamtland", "--event-file", notice, *ROLE, "--json"))

    (row,) = done["rows"]
    assert ("brev", 1, done["head"]) == (row["id"], row["sequence"], row["hash"])


def test_an_event_is_given_by_options(on_record):
    on_record(
        "record", "jamtland", "--event", "payment", "--set", "by=are",
        "--set", "to=brottsofferjouren", "--set", "amount=69 858 SEK", "--set", "for=2026",
        "--set", "on=2026-01-15", *ROLE,
    )  # fmt: skip

    (row,) = rows(on_record)
    assert (row["id"], row["event"]["amount"], row["event"]["for"]) == ("event-1", "69858.00", 2026)


def test_several_values_and_a_day_for_each_are_given_by_options(on_record):
    on_record(
        "record", "jamtland", "--event", "termination-notice", "--set", "by=are",
        "--set", "to=[berg, bracke]", "--set", "received={berg: 2026-05-04}", *ROLE,
    )  # fmt: skip

    (row,) = rows(on_record)
    assert row["event"]["to"] == ["berg", "bracke"]
    assert row["event"]["received"] == {"berg": "2026-05-04"}


def test_ids_that_nobody_gave_go_on_counting(on_record):
    for year in (2026, 2027):
        on_record("record", "jamtland", "--event", "payment", "--set", "by=are", "--set",
                  f"for={year}", *ROLE)  # fmt: skip

    assert [row["id"] for row in rows(on_record)] == ["event-1", "event-2"]


def test_all_or_nothing(on_record, tmp_path):
    file = tmp_path / "several.yaml"
    file.write_text(
        "- {event: payment, by: are}\n- {event: payment, by: oslo}\n- {event: paiment, by: are}\n",
        "utf-8",
    )

    done = on_record("record", "jamtland", "--event-file", file, *ROLE, code=3)

    assert "`oslo`" in done.stderr
    assert "`paiment`" in done.stderr
    assert rows(on_record) == []


def test_who_records_is_asked_for_and_a_role_is_enough(on_record, notice):
    done = on_record("record", "jamtland", "--event-file", notice, code=2)
    assert "--recorded-by ROLL" in done.stderr
    assert "inga personuppgifter behövs" in done.stderr

    named = {"OVERENS_RECORDED_BY": "registrator"}
    on_record("record", "jamtland", "--event-file", notice, env=named)
    assert [row["recorded_by"] for row in rows(on_record)] == ["registrator"]


def test_when_it_was_recorded_is_not_for_the_file_to_say(on_record, tmp_path):
    file = tmp_path / "old.yaml"
    file.write_text("- {event: payment, by: are, recorded: '2026-01-01T09:00:00+01:00'}\n", "utf-8")

    done = on_record("record", "jamtland", "--event-file", file, *ROLE, code=3)

    assert "`recorded` står i filen" in done.stderr
    assert "old.yaml:1:" in done.stderr


def test_the_same_from_the_same_source_is_not_recorded_twice(on_record, notice, tmp_path):
    on_record("record", "jamtland", "--event-file", notice, *ROLE)
    again = tmp_path / "again.yaml"
    again.write_text(NOTICE.replace("id: brev", "id: brev-2"), "utf-8")

    done = on_record("record", "jamtland", "--event-file", again, *ROLE, code=3)
    assert "redan registrerat som `brev`" in done.stderr

    on_record("record", "jamtland", "--event-file", again, *ROLE, "--again")
    assert [row["id"] for row in rows(on_record)] == ["brev", "brev-2"]


def test_the_same_from_another_source_is_another_thing(on_record, notice, tmp_path):
    on_record("record", "jamtland", "--event-file", notice, *ROLE)
    other = tmp_path / "other.yaml"
    other.write_text(NOTICE.replace("id: brev", "id: brev-2").replace("12/2026", "13/2026"))

    on_record("record", "jamtland", "--event-file", other, *ROLE)


def test_what_was_voided_can_be_recorded_again(on_record, notice, tmp_path):
    on_record("record", "jamtland", "--event-file", notice, *ROLE)
    on_record("record", "jamtland", "--event", "void", "--set", "of=brev",
              "--set", "reason=fel dag", *ROLE)  # fmt: skip
    corrected = tmp_path / "corrected.yaml"
    corrected.write_text(NOTICE.replace("id: brev", "id: brev-2"), "utf-8")

    on_record("record", "jamtland", "--event-file", corrected, *ROLE)

    assert [row["id"] for row in rows(on_record)] == ["brev", "event-2", "brev-2"]


def test_an_id_is_used_once_in_a_journal(on_record, notice):
    on_record("record", "jamtland", "--event-file", notice, *ROLE)

    done = on_record("record", "jamtland", "--event-file", notice, *ROLE, "--again", code=3)

    assert "`brev`" in done.stderr
    assert len(rows(on_record)) == 1


def test_a_later_entry_may_refer_to_an_earlier_one_and_to_no_other(on_record, notice):
    on_record("record", "jamtland", "--event-file", notice, *ROLE)

    done = on_record("record", "jamtland", "--event", "void", "--set", "of=bref", *ROLE, code=3)

    assert "`bref`" in done.stderr
    assert "menade du `brev`" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "ge `--event-file FIL`"),
        (("--set", "by=are"), "slaget av händelse saknas"),
        (("--event", "payment", "--set", "by"), "skriv `NYCKEL=VÄRDE`"),
        (("--event-file", "none.yaml"), "none.yaml"),
    ],
)
def test_what_is_missing_is_told(on_record, arguments, told):
    done = on_record("record", "jamtland", *arguments, *ROLE, code=6 if "none" in told else 2)

    assert told in done.stderr


def test_a_dry_run_writes_nothing_and_shows_which_answers_would_change(
    on_record, notice, journal, few_scenarios
):
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)
    before = journal.read_bytes()

    done = said(
        on_record(
            "record",
            "jamtland",
            "--event-file",
            notice,
            *ROLE,
            "--dry-run",
            "--json",
            *few_scenarios,
        )
    )

    assert before == journal.read_bytes()
    assert done["dry_run"] is True
    own = [one for one in done["changes"] if one["asked_in"] == "check"]
    assert {"in-force"} == {one["question"]["question"] for one in own}
    assert all([move["event"] for move in one["moved_by"]] == ["brev"] for one in own)


def test_a_dry_run_makes_no_journal(on_record, notice, run, tmp_path, few_scenarios):
    done = run("record", "jamtland", "--event-file", notice, *ROLE, "--dry-run", *few_scenarios)

    assert (done.exit_code, "Traceback" in done.stderr) == (0, False)
    assert not list(tmp_path.glob("**/journal.sqlite"))


# --- answers rest on the journal ------------------------------------------------------------------


def test_a_question_reads_the_journal_and_its_receipt_has_the_head(on_record):
    assert said(on_record("record", "jamtland", "--event-file", APPROVED, *ROLE, "--json"))["head"]

    answer = said(on_record("ask", "in-force", "jamtland", "--json"))

    assert answer["answer"] == "yes"
    assert rows(on_record)[-1]["hash"] == answer["receipt"]["journal_head"]


def test_what_holds_if_the_agreement_is_in_force_has_the_head_too(on_record):
    """One approval of nine: whether it is in force is open, and both answers are given."""
    on_record("record", "jamtland", "--event", "approval", "--set", "by=are", "--set",
              "on=2025-11-27", *ROLE)  # fmt: skip

    answer = said(on_record("ask", "termination", "jamtland", "--party", "are", "--json"))

    head = rows(on_record)[-1]["hash"]
    supposed = answer["supposing_in_force"]
    assert [head, head] == [one["receipt"]["journal_head"] for one in (answer, supposed)]


def test_a_file_of_events_replaces_the_journal(on_record):
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)

    answer = said(
        on_record("ask", "in-force", "jamtland", "--events", EXAMPLES / "dialogue-may-2026.yaml",
                  "--json")
    )  # fmt: skip

    assert answer["answer"] == "unknown"
    assert answer["receipt"]["journal_head"] is None


def test_what_if_is_added_to_the_journal_and_may_refer_to_it(on_record, notice, tmp_path):
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)
    on_record("record", "jamtland", "--event-file", notice, *ROLE)
    void = tmp_path / "void.yaml"
    void.write_text("- {event: void, of: brev, recorded: '2026-06-15T12:00:00+02:00'}\n", "utf-8")

    with_it = said(on_record("ask", "notice", "jamtland", "--event", "brev", "--json"))
    without = on_record("ask", "in-force", "jamtland", "--what-if", void, "--json")

    assert with_it["question"] == "notice"
    assert said(without)["answer"] == "yes"


@pytest.mark.parametrize(("known_on", "answer"), [("2026-06-14", "unknown"), ("2026-06-15", "yes")])
def test_as_known_on_the_day_before_and_on_the_day(on_record, known_on, answer):
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)

    found = said(
        on_record("ask", "in-force", "jamtland", "--on", "2026-06-20", "--known-on", known_on,
                  "--json")
    )  # fmt: skip

    assert answer == found["answer"]
    assert (found["receipt"]["journal_head"] is None) == (answer == "unknown")


def test_half_past_midnight_in_stockholm_is_the_next_day(on_record):
    """22:30 UTC on 30 June is 00:30 on 1 July."""
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE,
              now=datetime(2026, 6, 30, 22, 30, tzinfo=UTC))  # fmt: skip

    def known(day):
        return said(on_record("ask", "in-force", "jamtland", "--on", "2026-07-05",
                              "--known-on", day, "--json"))["answer"]  # fmt: skip

    assert (known("2026-06-30"), known("2026-07-01")) == ("unknown", "yes")


def test_the_answer_as_known_then_is_the_same_to_the_letter_whatever_comes_later(on_record, notice):
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)
    asked = ("ask", "in-force", "jamtland", "--party", "are", "--on", "2027-02-01",
             "--known-on", "2026-06-15", "--json")  # fmt: skip
    before = on_record(*asked).stdout

    later = JUNE + timedelta(days=3)
    on_record("record", "jamtland", "--event-file", notice, *ROLE, now=later)
    on_record("record", "jamtland", "--event", "void", "--set", "of=godkannande-berg", *ROLE,
              now=later)  # fmt: skip

    assert before == on_record(*asked).stdout


@pytest.mark.parametrize(
    "asked",
    [
        ("obligations", "jamtland", "--on", "2027-02-01"),
        ("status", "jamtland", "--on", "2027-02-01"),
        ("deadlines", "jamtland", "--from", "2026-06-15"),
        ("check", "jamtland", "--on", "2027-02-01"),
    ],
)
def test_every_list_as_known_then_stays_the_same(on_record, notice, asked):
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)
    asked = (*asked, "--known-on", "2026-06-15", "--json")
    before = on_record(*asked, code=1 if asked[0] == "check" else 0).stdout

    later = JUNE + timedelta(days=3)
    on_record("record", "jamtland", "--event-file", notice, *ROLE, now=later)

    assert before == on_record(*asked, code=1 if asked[0] == "check" else 0).stdout


# --- checking -------------------------------------------------------------------------------------


def tamper(journal, statement):
    with closing(sqlite3.connect(journal, isolation_level=None)) as other:
        for trigger in ("is_not_changed", "is_not_removed", "continues_its_chain"):
            other.execute(f"drop trigger entry_{trigger}")
        other.execute(statement)


def test_a_whole_journal_verifies(on_record):
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)

    done = on_record("journal", "--verify")

    assert "Kedjan är hel" in done.stdout
    assert "jamtland: 18 poster" in done.stdout


def test_a_changed_entry_is_named_and_no_answer_rests_on_it(on_record, journal):
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)
    tamper(journal, "update entry set day = '2026-06-16' where sequence = 3")

    done = on_record("journal", "jamtland", "--verify", code=5)
    assert "jamtland, post 3 (godkannande-harjedalen): posten är ändrad" in done.stderr

    for asked in (("ask", "in-force", "jamtland"), ("obligations", "jamtland"),
                  ("check", "jamtland"), ("record", "jamtland", "--event", "payment", *ROLE),
                  ("reopen", "jamtland", "--since", "2026-01-01")):  # fmt: skip
        done = on_record(*asked, code=5)
        assert done.stdout == ""
        assert "post 3" in done.stderr


def test_another_agreement_is_answered_though_one_chain_is_broken(on_record, journal):
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)
    tamper(journal, "update entry set day = '2026-06-16' where sequence = 3")

    on_record("ask", "in-force", "linkoping")


def test_a_head_kept_elsewhere_shows_that_the_end_was_cut_off(on_record, journal):
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)
    head = rows(on_record)[-1]["hash"]
    assert "0 poster har tillkommit" in on_record("journal", "jamtland", "--head", head).stdout

    tamper(journal, "delete from entry where sequence = 18")

    on_record("journal", "jamtland", "--verify")
    done = on_record("journal", "jamtland", "--verify", "--head", head, code=5)
    assert "finns inte i kedjan" in done.stderr


def test_a_head_kept_elsewhere_may_be_an_earlier_one(on_record, notice):
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)
    head = rows(on_record)[-1]["hash"]
    on_record("record", "jamtland", "--event-file", notice, *ROLE)

    done = on_record("journal", "jamtland", "--head", head[:16])

    assert "1 post har tillkommit" in done.stdout


# --- taking out and taking in ---------------------------------------------------------------------


def test_what_is_exported_and_imported_elsewhere_has_the_same_head(
    on_record, run, notice, tmp_path
):
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)
    on_record("record", "jamtland", "--event-file", notice, *ROLE)
    out, again = tmp_path / "out.jsonl", tmp_path / "again.jsonl"
    elsewhere = ("--journal", f"sqlite:///{tmp_path / 'elsewhere.sqlite'}")

    on_record("journal", "jamtland", "--export", out)
    done = run(*elsewhere, "journal", "jamtland", "--import", out, "--json")
    run(*elsewhere, "journal", "jamtland", "--export", again)

    assert rows(on_record)[-1]["hash"] == json.loads(done.stdout)["head"]
    assert out.read_bytes() == again.read_bytes()


def test_a_longer_export_adds_what_is_new(on_record, run, notice, tmp_path):
    elsewhere = ("--journal", f"sqlite:///{tmp_path / 'elsewhere.sqlite'}")
    out = tmp_path / "out.jsonl"
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)
    on_record("journal", "jamtland", "--export", out)
    run(*elsewhere, "journal", "jamtland", "--import", out)
    on_record("record", "jamtland", "--event-file", notice, *ROLE)
    on_record("journal", "jamtland", "--export", out)

    assert "1 ny post" in run(*elsewhere, "journal", "jamtland", "--import", out).stdout
    assert "0 nya poster" in run(*elsewhere, "journal", "jamtland", "--import", out).stdout


def test_two_different_chains_are_not_joined(on_record, run, notice, tmp_path):
    elsewhere = ("--journal", f"sqlite:///{tmp_path / 'elsewhere.sqlite'}")
    out = tmp_path / "out.jsonl"
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)
    on_record("journal", "jamtland", "--export", out)
    run(*elsewhere, "record", "jamtland", "--event-file", notice, *ROLE)

    done = run(*elsewhere, "journal", "jamtland", "--import", out)

    assert done.exit_code == 3
    assert "två kedjor kan inte slås ihop" in done.stderr


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda lines: [*lines[:3], *lines[4:]], "post 5"),
        (lambda lines: lines[1:], "post 2"),
        (lambda lines: [*lines[:3], lines[3].replace("stromsund", "berg"), *lines[4:]], "post"),
        (lambda lines: [*lines, "{}"], "ingen post ur en journal"),
        (lambda lines: [*lines, "inte json"], "ingen post ur en journal"),
        (lambda lines: [one.replace('"jamtland"', '"linkoping"') for one in lines], "`linkoping`"),
    ],
)
def test_an_export_that_was_changed_is_not_taken_in(on_record, run, tmp_path, change, told):
    out = tmp_path / "out.jsonl"
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)
    on_record("journal", "jamtland", "--export", out)
    lines = out.read_text("utf-8").splitlines()
    changed = change(lines)
    if changed == lines:
        changed = [
            *lines[:3],
            lines[3].replace('"yes"', '"no"').replace("true", "false"),
            *lines[4:],
        ]
    out.write_text("\n".join(changed) + "\n", "utf-8")
    elsewhere = tmp_path / "elsewhere.sqlite"

    done = run("--journal", f"sqlite:///{elsewhere}", "journal", "jamtland", "--import", out)

    assert done.exit_code == 3, done.stdout
    assert told in done.stderr
    assert not elsewhere.exists()


# --- what a late fact changes ---------------------------------------------------------------------


def test_reopen_names_the_answers_that_moved_and_what_moved_them(on_record, notice, few_scenarios):
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)
    head = rows(on_record)[-1]["hash"]
    later = JUNE + timedelta(days=3)
    on_record("record", "jamtland", "--event", "publication", "--set", "by=are", *ROLE, now=later)
    on_record("record", "jamtland", "--event-file", notice, *ROLE, now=later)

    found = said(
        on_record(
            "reopen",
            "jamtland",
            "--since",
            head,
            "--on",
            "2027-02-01",
            "--json",
            *few_scenarios,
            now=later,
        )
    )

    assert (2, head) == (found["entries"], found["since"])
    (are,) = [
        one
        for one in found["rows"]
        if one["asked_in"] == "check" and one["question"].get("party") == "are"
    ]
    assert [move["event"] for move in are["moved_by"]] == ["brev"]
    assert are["before"]["answer"] == "yes"
    assert are["after"]["answer"] != "yes"


def test_reopen_since_a_day_is_since_its_end(on_record, notice, few_scenarios):
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)
    on_record("record", "jamtland", "--event-file", notice, *ROLE, now=JUNE + timedelta(days=3))

    def entries(day):
        return said(on_record("reopen", "jamtland", "--since", day, "--json", *few_scenarios))[
            "entries"
        ]

    assert (entries("2026-06-14"), entries("2026-06-17"), entries("2026-06-18")) == (19, 1, 0)


def test_nothing_recorded_since_changes_nothing(on_record):
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)

    done = on_record("reopen", "jamtland", "--since", "2026-06-15", "--exit-code")

    assert "Inget av svaren" in done.stdout


@pytest.mark.parametrize("since", ["", "2026-13-01", "ffff", "f" * 64, "x" * 12])
def test_since_when_must_be_known(on_record, since):
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)

    on_record("reopen", "jamtland", "--since", since, code=2)


# --- several agreements, wrong addresses ----------------------------------------------------------


def test_the_journal_is_in_the_users_data_folder_where_nobody_says_otherwise(run, notice, tmp_path):
    data = {"XDG_DATA_HOME": str(tmp_path)}

    run("record", "jamtland", "--event-file", notice, *ROLE, env=data)

    assert (tmp_path / "overens" / "journal.sqlite").exists()
    assert "brev" in run("journal", "jamtland", env=data).stdout


def test_no_journal_yet_is_an_empty_record_and_a_named_one_must_be_there(run, journal):
    assert run("ask", "in-force", "jamtland").exit_code == 0
    assert run("ask", "in-force", "jamtland", "--journal", f"sqlite:///{journal}").exit_code == 6
    assert run("journal", "jamtland").exit_code == 0


def test_none_reads_no_journal(on_record, run, tmp_path):
    data = {"XDG_DATA_HOME": str(tmp_path)}
    run("record", "jamtland", "--event-file", APPROVED, *ROLE, env=data)
    asked = ("ask", "in-force", "jamtland", "--json")

    assert said(run(*asked, env=data))["answer"] == "yes"
    assert said(run(*asked, "--journal", "none", env=data))["answer"] == "unknown"
    assert run("record", "jamtland", "--event-file", APPROVED, *ROLE, "--journal", "none",
               env=data).exit_code == 2  # fmt: skip


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--verify", "--export", "x"), "`--verify`, `--export` görs en i taget"),
        (("--head", "f" * 64), "ange vilket avtal"),
        ((), "ange vilket avtal"),
        (("--import", "x"), "ange vilket avtal"),
    ],
)
def test_options_that_do_not_go_together(run, options, told):
    done = run("journal", *options)

    assert done.exit_code == 2
    assert told in done.stderr


# --- what a hand, or another program, may write ---------------------------------------------------


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("amount=69858.00", "69858.00"),
        ('amount="69858.00"', "69858.00"),
        ("amount=400", "400.00"),
        ("amount=1 000 SEK", "1000.00"),
    ],
)
def test_an_amount_by_option_is_what_it_says(on_record, written, stored):
    on_record("record", "jamtland", "--event", "payment", "--set", "by=are", "--set",
              "to=brottsofferjouren", "--set", written, *ROLE)  # fmt: skip

    assert stored == rows(on_record)[0]["event"]["amount"]


@pytest.mark.parametrize("said", ["[dnr 1] brev", "a: b", "{a", "null", "yes", "0123", "a\u2028b"])
def test_free_text_by_option_is_kept_as_it_is(on_record, run, tmp_path, said):
    on_record("record", "jamtland", "--event", "payment", "--set", "by=are", "--set",
              f"source={said}", *ROLE)  # fmt: skip
    assert said == rows(on_record)[0]["event"]["source"]

    out = tmp_path / "out.jsonl"
    on_record("journal", "jamtland", "--export", out)
    elsewhere = ("--journal", f"sqlite:///{tmp_path / 'elsewhere.sqlite'}")
    assert run(*elsewhere, "journal", "jamtland", "--import", out).exit_code == 0


@pytest.mark.parametrize("who", ["", "  ", "\x1b[31mred", "two\nlines"])
def test_who_records_is_a_word_that_can_be_shown(on_record, notice, who):
    on_record("record", "jamtland", "--event-file", notice, "--recorded-by", who, code=2)


def test_the_same_entry_is_not_voided_twice(on_record, notice):
    on_record("record", "jamtland", "--event-file", notice, *ROLE)
    void = ("record", "jamtland", "--event", "void", "--set", "of=brev", *ROLE)
    on_record(*void, "--set", "reason=fel dag")

    done = on_record(*void, "--set", "reason=fel part", code=3)

    assert "redan registrerat" in done.stderr


def test_what_is_recorded_stays_recorded_though_it_cannot_be_shown(tmp_path, notice):
    """Standard output is full: the entry is there, and the exit code is not that of nothing."""
    journal = f"sqlite:///{tmp_path / 'j.sqlite'}"
    code = "import sys; from engine.interfaces.command import main; sys.exit(main())"
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-c", code, "--journal", journal, "record", "jamtland",
             "--event-file", str(notice), *ROLE],
            stdout=full, stderr=subprocess.PIPE, check=False, text=True,
        )  # fmt: skip

    assert (done.returncode, "Registrerat (brev)" in done.stderr) == (1, True), done.stderr
    with open_file(tmp_path / "j.sqlite", to_write=False) as keeper:
        assert [one.id for one in keeper.read("jamtland")] == ["brev"]


def changed(line, **said):
    return json.dumps({**json.loads(line), **said}, ensure_ascii=False)


HOSTILE = {
    "deep": lambda line: '{"event":' + "[" * 100_000 + "]" * 100_000 + "}",
    "key twice": lambda line: line.replace('{"agreement"', '{"day":"2026-06-15","agreement"'),
    "no instant": lambda line: changed(line, recorded="garbage"),
    "short instant": lambda line: changed(line, recorded="2026-06-15"),
    "no day": lambda line: changed(line, day="garbage"),
    "back-dated": lambda line: changed(line, day="2020-01-01"),
    "not yet": lambda line: changed(line, recorded="2999-01-01T00:00:00.000000Z", day="2999-01-01"),
    "escape": lambda line: changed(line, **{"recorded-by": "\x1b[31m"}),
    "nul": lambda line: changed(line, **{"recorded-by": "a\0b"}),
    "surrogate": lambda line: line.replace("registrator", "\\ud800"),
    "sequence": lambda line: changed(line, sequence=0),
    "float": lambda line: line.replace('"sequence":1', '"sequence":1.0'),
    "own time": lambda line: changed(line, event={**json.loads(line)["event"], "recorded": "x"}),
    "list": lambda line: "[]",
    "number": lambda line: "9" * 5000,
}


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=list(HOSTILE))
def test_a_hostile_export_is_refused_with_its_line(on_record, run, notice, tmp_path, hostile):
    out = tmp_path / "out.jsonl"
    on_record("record", "jamtland", "--event-file", notice, *ROLE)
    on_record("journal", "jamtland", "--export", out)
    out.write_text(f"\n{hostile(out.read_text('utf-8').strip())}\n", "utf-8")
    elsewhere = tmp_path / "elsewhere.sqlite"

    done = run("--journal", f"sqlite:///{elsewhere}", "journal", "jamtland", "--import", out)

    assert done.exit_code == 3, done.stderr
    assert "out.jsonl:2:1" in done.stderr
    assert not elsewhere.exists()


def test_an_export_of_any_size_is_taken_in(on_record, run, tmp_path):
    """Larger than any file of events may be."""
    note = "x" * 9_000
    file = tmp_path / "many.yaml"
    for part in range(2):
        file.write_text(
            "".join(f"- {{event: payment, by: are, note: '{part}-{n}-{note}'}}\n"
                    for n in range(400)), "utf-8")  # fmt: skip
        on_record("record", "jamtland", "--event-file", file, *ROLE, "--again")
    out = tmp_path / "out.jsonl"
    on_record("journal", "jamtland", "--export", out)
    assert out.stat().st_size > 5_000_000

    elsewhere = ("--journal", f"sqlite:///{tmp_path / 'elsewhere.sqlite'}")
    assert run(*elsewhere, "journal", "jamtland", "--import", out).exit_code == 0


def test_a_damaged_journal_is_neither_exported_nor_shown(on_record, journal, notice, tmp_path):
    on_record("record", "jamtland", "--event-file", notice, *ROLE)
    tamper(journal, "update entry set event = '[1]'")
    out = tmp_path / "out.jsonl"

    on_record("journal", "jamtland", "--export", out, code=5)
    assert not out.exists()
    assert "brev" not in on_record("journal", "jamtland", code=5).stdout
    on_record("journal", "jamtland", "--json", code=5)
    on_record("record", "jamtland", "--event", "payment", *ROLE, "--dry-run", code=5)
    done = on_record("agreements", code=5)
    assert "linkoping" in done.stdout
    assert "jamtland\n" not in done.stdout


def test_a_check_of_nothing_says_so_and_a_head_of_nothing_is_damage(run):
    assert "inget att pröva" in run("journal", "--verify").stdout
    assert json.loads(run("journal", "--verify", "--json").stdout)["verified"] is None
    assert run("journal", "jamtland", "--head", "f" * 64).exit_code == 5
    assert run("journal", "jamtland", "--head", "").exit_code == 2
    assert run("journal", "jamtland", "--head", "xyz").exit_code == 2
    assert run("journal", "linkopng", "--verify").exit_code == 2


def test_an_agreement_is_named_as_everywhere_else(on_record):
    on_record("record", "jamtland@2026-01-01", "--event-file", APPROVED, *ROLE)

    for named in ("jamtland", "jamtland@2026-01-01", "agreements/jamtland/2026-01-01.yaml"):
        assert "18 poster" in on_record("journal", named).stdout


def test_a_head_is_taken_with_spaces_and_from_its_eighth_letter(on_record, notice):
    on_record("record", "jamtland", "--event-file", notice, *ROLE)
    head = rows(on_record)[-1]["hash"]

    on_record("journal", "jamtland", "--head", f" {head.upper()} ")
    on_record("journal", "jamtland", "--head", head[:8])
    on_record("journal", "jamtland", "--head", head[:7], code=2)


def test_a_party_that_a_later_version_does_not_name_stays_on_record(on_record, tmp_path):
    """Ragunda signed under the first version; in the invented second one it has another id."""
    folder = tmp_path / "agreements" / "jamtland"
    folder.mkdir(parents=True)
    for ending in (".yaml", ".txt"):
        text = Path(f"agreements/jamtland/2026-01-01{ending}").read_text("utf-8")
        (folder / f"2026-01-01{ending}").write_text(text, "utf-8")
        later = re.sub(r"\bragunda\b", "nyragunda", text).replace(
            "version: 2026-01-01", "version: 2027-01-01\nreplaces: 2026-01-01").replace(
            "text: 2026-01-01.txt", "text: 2027-01-01.txt")  # fmt: skip
        (folder / f"2027-01-01{ending}").write_text(later, "utf-8")
    here = ("--agreements", folder.parent)
    on_record(*here, "record", "jamtland", "--event", "signature", "--set", "by=ragunda",
              "--set", "on=2025-12-01", *ROLE)  # fmt: skip

    on_record(*here, "ask", "in-force", "jamtland", "--on", "2027-06-01")
    on_record(*here, "obligations", "jamtland", "--on", "2027-06-01")
