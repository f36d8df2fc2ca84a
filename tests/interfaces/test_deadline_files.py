"""`overens deadlines --ics` and `--xlsx`: read back with the libraries that others read with."""

import io
import json
from datetime import date, timedelta
from pathlib import Path

import icalendar
import openpyxl
import pytest

from engine.inference.book import load
from engine.interfaces import extras
from engine.interfaces.lists.workbook_file import workbook
from engine.language.agreement_reader import read_agreement
from engine.language.node import Source
from engine.model.agreement import Agreement

SPAN = ("--from", "2026-11-22", "--to", "2027-07-31")


@pytest.fixture
def written(run, tmp_path):
    """The list as JSON and both files."""
    ics, xlsx = tmp_path / "dates.ics", tmp_path / "dates.xlsx"
    done = run("deadlines", "jamtland", *SPAN, "--json", "--ics", str(ics), "--xlsx", str(xlsx))
    return json.loads(done.stdout), ics.read_bytes(), xlsx.read_bytes()


def entries(ics: bytes) -> list[icalendar.Event]:
    return list(icalendar.Calendar.from_ical(ics).events)


def test_every_row_is_an_all_day_entry(written):
    found, ics, _ = written

    days = [(entry["dtstart"].dt, entry["dtend"].dt) for entry in entries(ics)]

    expected = [date.fromisoformat(row["date"]) for row in found["rows"]]
    assert expected == [first for first, _ in days]
    assert all(end - first == timedelta(days=1) for first, end in days)


def test_an_entry_names_clause_words_parties_and_reading(written):
    _, ics, _ = written

    (entry,) = [
        one
        for one in entries(ics)
        if one["dtstart"].dt == date(2027, 6, 30) and "uppsägning" in one["summary"]
    ]

    assert entry["summary"] == (
        "jamtland: sista dag för uppsägning till 2027-12-31, "
        "efter dialog i Sociala samrådsgruppen (SocSam)"
    )
    told = entry["description"]
    assert "alla parter" in told
    assert "J-PER-1: ”Denna överenskommelse gäller från och med 2026-01-01" in told
    assert "F1-a: mottagen senast den 30 juni" in told
    assert "Datumen förutsätter att överenskommelsen gäller." in told
    assert [alarm["trigger"].to_ical().decode() for alarm in entry.walk("VALARM")] == [
        "-P30D",
        "-P7D",
    ]


def test_a_day_that_stands_under_a_weak_reading_only_says_so(written):
    _, ics, _ = written

    (first, *_) = entries(ics)

    assert date(2026, 12, 31) == first["dtstart"].dt
    assert first["summary"].endswith("[svag läsning]")


def test_lines_are_folded_at_75_octets_and_no_letter_is_cut(written):
    _, ics, _ = written

    assert max(len(line) for line in ics.split(b"\r\n")) <= 75
    for line in ics.split(b"\r\n"):
        line.decode("utf-8")


def test_the_same_record_gives_the_same_bytes(run, tmp_path, written):
    _, ics, xlsx = written
    again, book = tmp_path / "again.ics", tmp_path / "again.xlsx"

    run("deadlines", "jamtland", *SPAN, "--ics", str(again), "--xlsx", str(book))

    assert ics == again.read_bytes()
    assert xlsx == book.read_bytes()


def test_an_entry_keeps_its_uid_when_the_language_or_the_span_changes(run, tmp_path, written):
    _, ics, _ = written
    other = tmp_path / "en.ics"

    later = ("--from", "2027-01-01", "--to", "2027-07-31")
    run("deadlines", "jamtland", *later, "--lang", "en", "--ics", str(other))

    known = {str(one["uid"]) for one in entries(ics)}
    found = [str(one["uid"]) for one in entries(other.read_bytes())]
    assert len(known) == len(entries(ics))
    assert set(found) < known


def test_the_stamp_is_when_the_last_event_was_recorded(run, tmp_path):
    events = tmp_path / "events.yaml"
    events.write_text(
        "- {id: n1, event: termination-notice, by: are, to: brottsofferjouren, sent: 2026-05-02,\n"
        "   received: 2026-05-04, form: written, recorded: '2026-05-05T10:30:00+02:00'}\n",
        "utf-8",
    )
    ics = tmp_path / "dates.ics"

    run("deadlines", "jamtland", *SPAN, "--events", str(events), "--ics", str(ics))

    assert {"2026-05-05T08:30:00+00:00"} == {
        one["dtstamp"].dt.isoformat() for one in entries(ics.read_bytes())
    }


def test_the_workbook_has_days_as_dates_and_a_row_for_each(written):
    found, _, xlsx = written
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx))["Datum"]

    head, *body = list(sheet.iter_rows(min_row=5, values_only=True))

    assert head[:5] == ("Datum", "Veckodag", "Vad", "Vem", "Punkt")
    assert [row["date"] for row in found["rows"]] == [line[0].date().isoformat() for line in body]
    assert [row["what"] for row in found["rows"]] == [line[2] for line in body]
    assert sheet["A6"].number_format == "yyyy-mm-dd"


def test_the_readings_named_in_the_workbook_have_their_words(written):
    _, _, xlsx = written
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx))["Läsningar"]

    words = dict(sheet.iter_rows(values_only=True))

    assert words["F1-a"] == "mottagen senast den 30 juni"


def test_a_name_that_looks_like_a_formula_stays_text(written):
    found, _, _ = written
    row = found["rows"][0] | {"what": '=HYPERLINK("x","klicka")', "who": ["=1+1"]}

    texts = [Path(f"agreements/jamtland/2026-01-01{end}") for end in (".yaml", ".txt")]
    yaml, text = (Source(path.name, path.read_text("utf-8")) for path in texts)
    agreement = read_agreement(yaml, text, load())
    assert isinstance(agreement, Agreement)

    raw = workbook(found | {"rows": [row]}, agreement, "sv")

    sheet = openpyxl.load_workbook(io.BytesIO(raw))["Datum"]
    assert (sheet["C6"].data_type, sheet["D6"].data_type) == ("s", "s")
    assert sheet["D6"].value == "=1+1"


@pytest.mark.parametrize("option", ["--ics", "--xlsx"])
def test_without_the_package_the_command_that_installs_it_is_named(run, monkeypatch, option):
    monkeypatch.setattr(extras, "find_spec", lambda _: None)

    done = run("deadlines", "jamtland", option, "dates")

    assert done.exit_code == 2
    assert "make export" in done.stderr
    assert option in done.stderr


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_printed(run, tmp_path):
    done = run("deadlines", "jamtland", "--ics", str(tmp_path / "no" / "dates.ics"))

    assert done.exit_code == 6
    assert "dates.ics` kan inte skrivas" in done.stderr
    assert not done.stdout
