"""What may not stand in a field of each type, and what is said of it."""

from typing import Any

import pytest

from engine.model import types
from tests.language.written_fields import Form, refused


@pytest.mark.parametrize(
    ("declared", "written", "expected"),
    [
        # days
        (types.Day, "2030-2-3", "not-a-date: 2030-02-03"),
        (types.Day, "20300203", "not-a-date: 2030-02-03"),
        (types.Day, "2030-02-03T10:00", "not-a-date: 2030-02-03"),
        (types.Day, "i går", "not-a-date: write-date"),
        (types.Day, "1735689600", "not-a-date: write-date"),
        (types.Day, "0", "not-a-date: write-date"),
        (types.Day, "2030-06-30 00:00:00", "not-a-date: 2030-06-30"),
        (types.Day, "30/6/2030", "not-a-date: 2030-06-30"),
        (types.Day, "30.06.2030", "not-a-date: 2030-06-30"),
        (types.Day, "6/30/2030", "not-a-date: write-date"),
        (types.Day, "5/6/2030", "not-a-date: write-date"),
        (types.Day, "30 juni 2030", "not-a-date: 2030-06-30"),
        (types.Day, "1 maj 2030", "not-a-date: 2030-05-01"),
        (types.Day, "1 Oct 2030", "not-a-date: 2030-10-01"),
        (types.Day, "31 juni 2030", "not-a-date: write-date"),
        (types.Day, "47664", "not-a-date: 2030-06-30"),
        (types.Day, "36525", "not-a-date: write-date"),
        (types.Day, "36526", "not-a-date: 2000-01-01"),
        (types.Day, "73050", "not-a-date: 2099-12-31"),
        (types.Day, "73051", "not-a-date: write-date"),
        (types.Day, "2030–06–30", "not-a-date: 2030-06-30"),
        (types.Amount, '"69.858"', "not-an-amount: write-agreed-amount"),
        (types.Amount, "69.858,50", "not-an-amount: 69858.50 SEK"),
        (types.Amount, "1.069.858,50 kr", "not-an-amount: 1069858.50 SEK"),
        (types.Amount, '"69,858.50"', "not-an-amount: 69858.50 SEK"),
        (types.Amount, '"69,85"', "not-an-amount: 69.85 SEK"),
        (types.Edition, "2026-00", "not-an-edition: write-edition"),
        (types.Edition, "2026-13", "not-an-edition: write-edition"),
        (types.Edition, "oktober 2026", "not-an-edition: write-edition"),
        (types.Edition, "2026/10", "not-an-edition: 2026-10"),
        (types.Edition, "2026-9", "not-an-edition: 2026-09"),
        (types.YesNo, "SANT", "not-yes-or-no: yes"),
        (types.YesNo, "FALSKT", "not-yes-or-no: no"),
        (types.Day, "2030-02-29", "impossible-date: last-day-is"),
        (types.Day, "2030-04-31", "impossible-date: last-day-is"),
        (types.Day, "2030-04-00", "impossible-date: last-day-is"),
        (types.Day, "2030-13-01", "impossible-date: write-date"),
        (types.Day, "0001-01-01", "year-out-of-range"),
        (types.Day, "9999-12-31", "year-out-of-range"),
        (types.Day, "[2030-02-03]", "expected-text"),
        (types.YearDay, "30 mars", "not-a-day-of-year: 30 March"),
        (types.YearDay, "03-30", "not-a-day-of-year: write-day-of-year"),
        (types.YearDay, "31 April", "impossible-date: last-day-is"),
        (types.YearDay, "29 February", "impossible-date: last-day-is"),
        (types.Month, "januari", "not-one-of: January"),
        # durations and numbers
        (types.Duration, "6 manader", "not-a-duration: 6 months"),
        (types.Duration, "2 år", "not-a-duration: 2 years"),
        (types.Duration, "6 monhts", "not-a-duration: 6 months"),
        (types.Duration, "6", "not-a-duration: write-duration"),
        (types.Duration, "P6M", "not-a-duration: write-duration"),
        (types.Count, "-1", "negative-number: write-count"),
        (types.Count, "1.0", "float-refused: write-count"),
        (types.Count, "007", "not-a-number: write-count"),
        (types.Count, "1_000", "not-a-number: write-count"),
        (types.Count, "15 00", "not-a-number: write-count"),
        (types.Count, "٣", "not-a-number: write-count"),
        (types.Year, "30", "not-a-year: write-year"),
        (types.Year, "2030.0", "not-a-year: 2030"),
        (types.Year, "2030-12-31", "not-a-year: 2030"),
        # money and percent
        (types.Amount, "69858.00", "float-refused: write-agreed-amount"),
        (types.Amount, "1e5", "float-refused: write-agreed-amount"),
        (types.Amount, '"1e5"', "not-an-amount: write-agreed-amount"),
        (types.Amount, "731 101 kr", "not-an-amount: 731 101 SEK"),
        (types.Amount, '"731101,50"', "not-an-amount: 731101.50 SEK"),
        (types.Amount, "731 101 EUR", "another-currency: write-agreed-amount"),
        (types.Amount, "73 1101 SEK", "not-an-amount: write-agreed-amount"),
        (types.Amount, '"1.005"', "not-an-amount: write-agreed-amount"),
        (types.Amount, "-5 SEK", "negative-number"),
        (types.Percent, "3.2", "float-refused: write-percent"),
        (types.Percent, '"3,2"', "not-a-percent: 3.2"),
        (types.Percent, "3 %", "not-a-percent: 3"),
        (types.Percent, '"NaN"', "not-a-percent: write-percent"),
        # yes and no
        (types.YesNo, "NO", "not-yes-or-no: no"),
        (types.YesNo, "ja", "not-yes-or-no: yes"),
        (types.YesNo, '"true"', "not-yes-or-no: yes"),
        (types.YesNo, "1", "not-yes-or-no: write-yes-or-no"),
        # references
        (types.Party, "alva", "unknown-party: alfa"),
        (types.Party, "all", "unknown-party"),
        (types.Party, "gamma", "unknown-party"),
        (types.Parties, "[alfa, beeta]", "unknown-party: beta"),
        (types.Parties, "[alfa, kommunerna]", "listed-twice"),
        (types.Parties, "{alfa: 1}", "expected-text"),
        (types.DayPerParty, "{kommunerna: 2030-06-30}", "unknown-party"),
        (types.DayPerParty, "{beta: 2030-06-31}", "impossible-date: last-day-is"),
        (types.End, "earlyest", "not-a-date: earliest"),
        (types.Forum, "samrat", "unknown-forum: samrad"),
        (types.ClauseId, "X-HAV-1", "unknown-clause: X-HÄV-1"),
        (types.OpenTerm, "alvarligt", "unknown-term: allvarligt"),
        # texts and choices
        (types.Said, "ja", "expected-said: write-said"),
        (types.Said, "{sv: ja}", "expected-said: write-said"),
        (types.Said, "{sv: ja, en: yes, fi: niin}", "unknown-key"),
        (Form, "Email", "not-one-of: email"),
        (Form, "fax", "not-one-of"),
        (types.Word, "", "value-missing"),
        (types.Word, '""', "value-missing"),
        (types.Word, "~", "value-missing"),
        (types.Word, "{a: b}", "expected-text"),
    ],
)
def test_what_a_field_may_not_hold(declared: Any, written: str, expected: str) -> None:
    assert refused(declared, written) == (expected,)


@pytest.mark.parametrize(
    ("declared", "written", "expected"),
    [
        (types.Amount, "69858.0", "float-refused: write-agreed-amount"),
        (types.Amount, "6e4", "float-refused: write-agreed-amount"),
        (types.Amount, "true", "expected-text"),
        (types.Percent, "3.2", "float-refused: write-percent"),
        (types.Count, "5.0", "float-refused: write-count"),
        (types.Day, "20300630", "not-a-date: 2030-06-30"),
        (types.Day, "null", "value-missing"),
        (types.YesNo, '"true"', "not-yes-or-no: yes"),
        (types.YesNo, "1", "not-yes-or-no: write-yes-or-no"),
    ],
)
def test_what_a_field_may_not_hold_in_json(declared: Any, written: str, expected: str) -> None:
    assert refused(declared, written, json=True) == (expected,)


def test_every_fault_of_a_list_is_told() -> None:
    assert refused(types.Parties, "[alva, alfa, beeta]") == (
        "unknown-party: alfa",
        "unknown-party: beta",
    )
