"""Remarks on law that is repealed, and on an index without a word on what takes its place."""

import re
from dataclasses import replace

import pytest

from engine.inference.book import load
from engine.language.agreement_reader import Document
from engine.questions.remarks.remarks import remarks
from engine.questions.remarks.repealed import BY_ACT, REPEALED
from tests.questions.remarked import PERIOD, RENEWED, of
from tests.rules.invented import document

CAME_INSTEAD = ("2009:400", "2016:1145", "2017:725", "2017:900", "2018:218", "2025:400")
LAW = "- {id: X-12, kind: statutory reference, act: SFS ACT, says: {sv: x, en: x}}\n"


@pytest.mark.parametrize(
    ("first", "act", "told"),
    [
        # the agreement runs for a year: the last day before the act ceased, and the day it did
        ("2008-06-30", "1980:100", False),
        ("2008-07-01", "1980:100", True),
        ("2017-07-01", "1986:223", False),
        ("2017-07-02", "1986:223", True),
        ("2017-01-01", "1991:900", False),
        ("2017-01-02", "1991:900", True),
        ("2017-05-25", "1998:204", False),
        ("2017-05-26", "1998:204", True),
        ("2024-07-01", "2001:453", False),
        ("2024-07-02", "2001:453", True),
        ("2016-01-01", "2007:1091", False),
        ("2016-01-02", "2007:1091", True),
        *(("2030-01-01", act, False) for act in CAME_INSTEAD),
    ],
)
def test_a_reference_to_law_that_is_repealed_while_the_agreement_runs(
    first: str, act: str, told: bool
) -> None:
    found = of(PERIOD.replace("2030-01-01", first) + LAW.replace("ACT", act))

    assert told == ("repealed-law" in found)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Betalning sker enligt socialtjänstlagen (2001:453).", True),
        ("Betalning sker enligt SFS 2001:453.", True),
        ("Betalning sker enligt socialtjänstlagen (2025:400).", False),
        ("Betalning sker enligt diarienummer 12001:453.", False),
        ("Betalning sker enligt socialtjänstlagen.", False),  # the act of today has that name too
    ],
)
def test_an_act_that_only_the_words_name_is_told_too(words: str, told: bool) -> None:
    found = [one for one in remarks(worded("X-1", words), load()) if one.key == "repealed-law"]

    assert [dict(one.values)["act"] for one in found] == ["SFS 2001:453"] * told


def test_no_act_that_came_instead_is_itself_in_the_table() -> None:
    """Else a remark would send the reader from one repealed act to another."""
    told = [one.act for one in REPEALED if any(by in one.by for by in BY_ACT)]

    assert told == []
    assert len(BY_ACT) == len(REPEALED)
    assert [one for one in REPEALED if not re.fullmatch(r"SFS \d{4}:\d+", one.act)] == []
    assert [one for one in REPEALED if not one.source] == []


INDEX = """
- {id: X-13, kind: indexation, index: OPI, column: the year before payment, first: 2031}
"""


def test_an_index_without_a_word_on_what_takes_its_place() -> None:
    assert "index-without-fallback" in of(RENEWED + INDEX)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Upphör indexet gäller det som närmast motsvarar det.", False),
        ("Ersätts index OPI av ett annat används det.", False),
        ("Annars används motsvarande index.", False),
        ("Annars används annat index som parterna enas om.", False),
        ("Beloppet räknas upp med OPI. Upphör OPI ersätts det av KPI.", False),
        ("Upphör OPI används KPI.", False),
        ("Om OPI inte längre fastställs används KPI i stället.", False),
        ("Läggs indexet ned gäller det som parterna enas om.", False),
        ("Saknas OPI räknas beloppet upp med två procent.", False),
        ("Beloppet följer index OPI.", True),
        ("Beloppet följer OPI i stället för KPI.", True),
        ("Beloppet följer OPI. Saknas kvitto betalas inget.", True),
        ("Beloppet följer index OPI. Avtalet upphör efter ett år.", True),
        ("Avtalet upphör efter ett år.", True),  # not the index
    ],
)
@pytest.mark.parametrize("clause", ["X-13", "X-1"])
def test_words_on_what_takes_its_place_stand_in_any_clause_under_the_heading(
    clause: str, words: str, told: bool
) -> None:
    found = {one.key for one in remarks(worded(clause, words), load())}

    assert told == ("index-without-fallback" in found)


def test_words_under_another_heading_are_not_about_this_index() -> None:
    read = worded("X-1", "Annars används motsvarande index.", heading="Annat")

    assert "index-without-fallback" in {one.key for one in remarks(read, load())}


def worded(clause: str, words: str, **changed: str) -> Document:
    """An agreement with an index, and a clause of it in other words."""
    read = document(RENEWED + INDEX)
    assert isinstance(read, Document), read
    clauses = read.agreement.clauses
    quotes = tuple(replace(quote, text=words) for quote in clauses[clause].quotes)
    other = replace(clauses[clause], quotes=quotes, **changed)
    return replace(read, agreement=replace(read.agreement, clauses={**clauses, clause: other}))
