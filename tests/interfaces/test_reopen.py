"""`overens reopen`: what a late fact changes."""

from datetime import timedelta

import pytest

from tests.interfaces.recorded import APPROVED, JUNE, ROLE, rows, said


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
