"""Acknowledgements: read strictly, and every fault of the file is told with its place."""

from datetime import date

import pytest

from engine.language.acknowledgement_reader import read_acknowledgements
from engine.language.node import Source
from engine.wording.problems import render_all

WHOLE = """\
- finding: x.overdue.x-1.alfa.2030
  reason: anstånd till april
  by: samordnaren
  until: 2031-04-30
- {finding: x.notice-window.x-2.2031-12-31, reason: ingen vill lämna, by: samordnaren,
   until: 2031-06-30, to: [alfa, beta]}
"""


def read(text):
    return read_acknowledgements(Source("kvitterat.yaml", text))


def told(text, lang="sv"):
    return render_all(read(text), lang)


def test_each_entry_has_a_finding_a_reason_a_person_and_a_last_day():
    first, second = read(WHOLE)

    assert first.finding == "x.overdue.x-1.alfa.2030"
    assert (first.reason, first.by) == ("anstånd till april", "samordnaren")
    assert (first.until, first.to) == (date(2031, 4, 30), ())
    assert (first.place.span.line, first.place.span.column) == (1, 12)
    assert second.to == ("alfa", "beta")


@pytest.mark.parametrize("written", ["858 SEK", '"858.00"', "858"])
def test_it_may_be_limited_to_a_sum(written):
    (first, _) = read(WHOLE.replace("2031-04-30\n", f"2031-04-30\n  at most: {written}\n"))

    assert first.at_most == 85_800


def test_a_sum_that_cannot_be_read_is_told_with_its_place():
    said = told(WHOLE.replace("2031-04-30\n", "2031-04-30\n  at most: några kronor\n"))

    assert "kvitterat.yaml:5:12: kan inte läsa `några kronor`" in said


def test_a_file_without_entries_is_an_empty_list():
    assert read("[]\n") == ()


def test_a_key_that_is_wrong_is_told_with_its_place_and_the_near_one():
    said = told(WHOLE.replace("  reason: anstånd", "  reasn: anstånd"))

    assert "kvitterat.yaml:2:3: okänd nyckel `reasn`" in said
    assert "menade du `reason`?" in said


def test_a_key_that_is_missing_is_told():
    said = told("- {finding: x.unknown.approval, reason: r, by: b}\n", "en")

    assert "kvitterat.yaml:1:4: the key `until` is missing" in said


def test_a_day_that_does_not_exist_is_told():
    assert "kvitterat.yaml:4:10: " in told(WHOLE.replace("2031-04-30", "2031-04-31"))


def test_the_same_finding_twice_is_told_with_both_places():
    said = told(
        WHOLE + "- {finding: x.overdue.x-1.alfa.2030, reason: r, by: b, until: 2031-05-01}\n"
    )

    assert "kvitterat.yaml:7:13: id `x.overdue.x-1.alfa.2030` används två gånger" in said
    assert "kvitterat.yaml:1:12: " in said


def test_everything_that_is_wrong_is_told_at_once():
    said = told("- {finding: a, by: b, until: igår}\n- b\n- {finding: [c]}\n")

    assert said.count("kvitterat.yaml:") >= 4


def test_what_is_no_list_is_told():
    assert "kvitterat.yaml:1:1: " in told("finding: x\n")
