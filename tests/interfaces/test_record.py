"""`overens record`: what is stored, what is refused, and what a dry run shows."""

import subprocess
import sys
from pathlib import Path

from engine.journal.sqlite import open_file
from tests.interfaces.recorded import APPROVED, NOTICE, ROLE, rows, said


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
