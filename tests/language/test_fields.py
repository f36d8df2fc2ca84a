"""What may stand in a field of each type, and what is said of what may not."""

import string
from datetime import date
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.inference.book import load
from engine.language import event_kinds
from engine.language.fields import reader_of
from engine.language.json_text import read_json
from engine.language.node import Node, Source
from engine.language.page import ForkNames, Names, Page
from engine.language.yaml_text import read_yaml
from engine.model import types
from engine.model.calendar import Duration
from engine.model.said import Said
from engine.model.types import EARLIEST, NO_LIMIT
from engine.wording import reading_sentences
from engine.wording.problems import render

NAMES = Names(
    parties=("alfa", "beta"),
    groups={"kommunerna": ("alfa",)},
    units=("sof",),
    forums=("samrad",),
    clauses=("X-PER-1", "X-HÄV-1"),
    forks={"F1": ForkNames(("a", "b"), "a")},
    open_terms=("allvarligt",),
)
Form = Literal["written", "email"]


def node(written: str, json: bool = False) -> Node:
    source = Source("a", written if json else f"x: {written}\n")
    root = read_json(source) if json else read_yaml(source)
    assert not isinstance(root, tuple), root
    return root if json else root.entries[0].value  # type: ignore[union-attr]  # a mapping


def value(declared: Any, written: str, json: bool = False) -> Any:
    page = Page(Source("a", f"x: {written}\n"), NAMES)
    found = reader_of(declared)(node(written, json), page)
    assert page.problems == []
    return found


def refused(declared: Any, written: str, json: bool = False) -> tuple[str, ...]:
    """The key of each problem, with the near word or the help."""
    page = Page(Source("a", written if json else f"x: {written}\n"), NAMES)
    found = reader_of(declared)(node(written, json), page)
    assert found is None or page.problems
    assert all(render(problem, lang) for problem in page.problems for lang in ("sv", "en"))
    return tuple(
        _shown(problem.key, dict(problem.values), problem.help) for problem in page.problems
    )


def _shown(key: str, values: dict[str, str], advice: str | None) -> str:
    if "near" in values:
        return f"{key}: {values['near']}"
    return f"{key}: {advice}" if advice else key


@pytest.mark.parametrize(
    ("declared", "written", "expected"),
    [
        (types.Day, "2030-06-30", date(2030, 6, 30)),
        (types.Day, "2028-02-29", date(2028, 2, 29)),
        (types.Duration, "6 months", Duration(months=6)),
        (types.Duration, "1 year 6 months", Duration(months=18)),
        (types.Duration, "2 weeks", Duration(days=14)),
        (types.YesNo, "yes", True),
        (types.YesNo, "no", False),
        (types.YesNo, "true", True),
        (types.YesNo, "false", False),
        (types.Count, "0", 0),
        (types.Count, "1500", 1500),
        (types.Count, "1 500", 1500),
        (types.Count, "no limit", NO_LIMIT),
        (types.Amount, "731 101 SEK", 73110100),
        (types.Amount, "731101.00 SEK", 73110100),
        (types.Amount, "731101.5 SEK", 73110150),
        (types.Amount, '"69858.00"', 6985800),
        (types.Amount, "69858", 6985800),
        (types.Amount, "0", 0),
        (types.Percent, '"3.2"', "3.2"),
        (types.Percent, '"-0.4"', "-0.4"),
        (types.Percent, "3", "3"),
        (types.Year, "2030", 2030),
        (types.YearDay, "30 March", "03-30"),
        (types.YearDay, "1 November", "11-01"),
        (types.Month, "January", "01"),
        (types.Edition, "2026-10", "2026-10"),
        (types.Edition, "2026-12", "2026-12"),
        (types.Party, "alfa", "alfa"),
        (types.Party, "sof", "sof"),
        (types.Parties, "all", ("alfa", "beta")),
        (types.Parties, "kommunerna", ("alfa",)),
        (types.Parties, "[beta, alfa]", ("beta", "alfa")),
        (types.Parties, "[sof, beta]", ("sof", "beta")),
        (types.Parties, "[]", ()),
        (types.Addressees, "beta", ("beta",)),
        (types.DayPerParty, "2030-06-30", date(2030, 6, 30)),
        (
            types.DayPerParty,
            "{beta: 2030-06-30, samrad: 2030-07-01}",
            (("beta", date(2030, 6, 30)), ("samrad", date(2030, 7, 1))),
        ),
        (types.End, "2030-12-31", date(2030, 12, 31)),
        (types.End, "earliest", EARLIEST),
        (types.Forum, "samrad", "samrad"),
        (types.ClauseId, "X-HÄV-1", "X-HÄV-1"),
        (types.Clauses, "[X-PER-1, X-HÄV-1]", ("X-PER-1", "X-HÄV-1")),
        (types.OpenTerm, "allvarligt", "allvarligt"),
        (types.OpenTerms, "allvarligt", ("allvarligt",)),
        (types.Said, "{sv: ja, en: yes}", Said("ja", "yes")),
        (tuple[Said, ...], "[{sv: ja, en: yes}]", (Said("ja", "yes"),)),
        (Form, "email", "email"),
        (tuple[Form, ...], "[email, written]", ("email", "written")),
        (types.Word, "0123", "0123"),
        (types.Word, "1.10", "1.10"),
        (types.Word, "NO", "NO"),
        (types.Words, "[a, b]", ("a", "b")),
        (event_kinds.ForkId, "F1", "F1"),
    ],
)
def test_what_a_field_holds(declared: Any, written: str, expected: Any) -> None:
    assert value(declared, written) == expected


@pytest.mark.parametrize(
    ("declared", "written", "expected"),
    [
        (types.YesNo, "true", True),
        (types.YesNo, '"yes"', True),
        (types.Amount, "69858", 6985800),
        (types.Amount, '"69858.00"', 6985800),
        (types.Percent, '"3.0"', "3.0"),
        (types.Year, "2030", 2030),
        (types.Day, '"2030-06-30"', date(2030, 6, 30)),
        (types.Word, "1520", "1520"),
    ],
)
def test_what_a_field_holds_in_json(declared: Any, written: str, expected: Any) -> None:
    assert value(declared, written, json=True) == expected


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
        (types.Amount, '"69.858"', "not-an-amount: write-amount"),
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
        (types.Amount, "69858.00", "float-refused: write-amount"),
        (types.Amount, "1e5", "float-refused: write-amount"),
        (types.Amount, '"1e5"', "not-an-amount: write-amount"),
        (types.Amount, "731 101 kr", "not-an-amount: 731 101 SEK"),
        (types.Amount, '"731101,50"', "not-an-amount: 731101.50 SEK"),
        (types.Amount, "731 101 EUR", "another-currency: write-amount"),
        (types.Amount, "73 1101 SEK", "not-an-amount: write-amount"),
        (types.Amount, '"1.005"', "not-an-amount: write-amount"),
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
        (types.Amount, "69858.0", "float-refused: write-amount"),
        (types.Amount, "6e4", "float-refused: write-amount"),
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


def test_every_field_of_the_rule_book_can_be_read() -> None:
    book = load()
    kinds = [*book.terms.values(), *book.events.values(), *event_kinds.EVENTS.values()]
    assert all(callable(reader_of(field.type)) for kind in kinds for field in kind.fields)


def test_a_type_that_nobody_knows_to_read_is_our_own_mistake() -> None:
    with pytest.raises(TypeError, match="no way to read"):
        reader_of(float)


@given(ore=st.integers(min_value=0, max_value=10**12))
def test_an_amount_is_exact_to_the_ore(ore: int) -> None:
    assert value(types.Amount, f'"{ore // 100}.{ore % 100:02}"') == ore


@given(day=st.dates(min_value=date(2, 1, 1), max_value=date(9998, 12, 31)))
def test_every_day_can_be_written(day: date) -> None:
    assert value(types.Day, day.isoformat()) == day


@given(
    declared=st.sampled_from(
        [types.Day, types.Amount, types.Percent, types.Count, types.Duration, types.YearDay]
    ),
    written=st.text(alphabet="0123456789-. :eETZ,% kroSEKmonthsMarch", min_size=1, max_size=14),
)
def test_whatever_is_written_it_is_read_or_refused(declared: Any, written: str) -> None:
    quoted = '"' + written + '"'
    page = Page(Source("a", f"x: {quoted}\n"), NAMES)
    found = reader_of(declared)(node(quoted), page)
    assert (found is None) == bool(page.problems)
    assert all(render(problem, "sv") for problem in page.problems)


def test_every_sentence_about_reading_stands_in_both_languages_with_the_same_values() -> None:
    def named(sentences: dict[str, str]) -> dict[str, set[str]]:
        parse = string.Formatter().parse
        return {
            key: {name for _, name, _, _ in parse(said) if name} for key, said in sentences.items()
        }

    assert named(reading_sentences.SV) == named(reading_sentences.EN)
