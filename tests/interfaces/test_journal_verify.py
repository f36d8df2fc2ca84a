"""`overens journal --verify` and `--head`: a chain that is whole, and one that is not."""

import json
import sqlite3
from contextlib import closing

from tests.interfaces.recorded import APPROVED, ROLE, rows


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


def test_a_head_is_taken_with_spaces_and_from_its_eighth_letter(on_record, notice):
    on_record("record", "jamtland", "--event-file", notice, *ROLE)
    head = rows(on_record)[-1]["hash"]

    on_record("journal", "jamtland", "--head", f" {head.upper()} ")
    on_record("journal", "jamtland", "--head", head[:8])
    on_record("journal", "jamtland", "--head", head[:7], code=2)
