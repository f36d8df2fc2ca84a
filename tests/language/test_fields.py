"""What may stand in a field of each type."""

import string
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.inference.book import load
from engine.language import event_kinds
from engine.language.fields import reader_of
from engine.language.node import Source
from engine.language.page import Page
from engine.model import types
from engine.model.calendar import Duration
from engine.model.said import Said
from engine.model.types import EARLIEST, NO_LIMIT
from engine.wording import reading_sentences
from engine.wording.problems import render
from tests.language.written_fields import NAMES, Form, node, value


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
