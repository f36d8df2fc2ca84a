"""Answers rest on the journal: what was known when, and which head the receipt has."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.interfaces.recorded import APPROVED, EXAMPLES, JUNE, ROLE, rows, said


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


def test_a_party_that_a_later_version_does_not_name_stays_on_record(on_record, tmp_path):
    """Ragunda signed under the first version; in the invented second one stands another party."""
    folder = tmp_path / "agreements" / "jamtland"
    folder.mkdir(parents=True)
    for ending in (".yaml", ".txt"):
        text = Path(f"agreements/jamtland/2026-01-01{ending}").read_text("utf-8")
        (folder / f"2026-01-01{ending}").write_text(text, "utf-8")
        later = re.sub(r"\bragunda\b", "nyragunda", text).replace(
            "212000-2452", "212000-2544").replace(
            "version: 2026-01-01", "version: 2027-01-01\nreplaces: 2026-01-01").replace(
            "text: 2026-01-01.txt", "text: 2027-01-01.txt")  # fmt: skip
        (folder / f"2027-01-01{ending}").write_text(later, "utf-8")
    here = ("--agreements", folder.parent)
    on_record(*here, "record", "jamtland", "--event", "signature", "--set", "by=ragunda",
              "--set", "on=2025-12-01", *ROLE)  # fmt: skip

    on_record(*here, "ask", "in-force", "jamtland", "--on", "2027-06-01")
    on_record(*here, "obligations", "jamtland", "--on", "2027-06-01")
