"""Which journal is meant, and of which agreement."""

import pytest

from tests.interfaces.recorded import APPROVED, ROLE, said


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


def test_an_agreement_is_named_as_everywhere_else(on_record):
    on_record("record", "jamtland@2026-01-01", "--event-file", APPROVED, *ROLE)

    for named in ("jamtland", "jamtland@2026-01-01", "agreements/jamtland/2026-01-01.yaml"):
        assert "18 poster" in on_record("journal", named).stdout
