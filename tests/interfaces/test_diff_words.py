"""What a comparison prints is words: no id, no name of a field and no word of the code in it."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import Any

import pytest

from engine.comparison.impact import Impact
from engine.comparison.versions import compare
from engine.comparison.worded import worded
from engine.comparison.worded_topics import worded_topics
from engine.interfaces.diffs.diff_report import rendered
from engine.interfaces.opened import book
from engine.language.event_reader import read_events
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.questions.ask import QUESTIONS
from engine.wording.term_words import FIELDS, KINDS
from engine.wording.value_words import VALUES
from tests.comparison.material import ROOT, read, versions

FORMS = ("text", "markdown", "html")
SHIPPED = {id: paths[0] for id, paths in versions().items()}
PAIRS = {
    **{path.parts[-3]: (paths[0], path) for paths in versions().values() for path in paths[1:]},
    "across": (SHIPPED["jamtland"], SHIPPED["linkoping"]),
    "across the other way": (SHIPPED["linkoping"], SHIPPED["jamtland"]),
}
RECORDED = {"jamtland": "all-approved", "linkoping": "invented-opi"}
IDIOMS = frozenset(
    {"e-post", "e-postadress", "e-mail", "two-party", "set-off", "long-term", "follow-up"}
)
"""Words that have a hyphen in the language."""
PLACES = re.compile(r"<style>.*?</style>|<[^>]*>|\S*/\S*|\S+\.(?:yaml|txt)\S*|\S+@\d\S*", re.DOTALL)
"""Markup, files, and agreements by version."""
QUOTED = re.compile(r"[”“][^”“]*”|&quot;")
CLAUSES = re.compile(r"\b[JL](?:-\w+)+|\bFL?\d+(?:-[a-z])?\b")
ISO = re.compile(r"\d{4}-\d\d(?:-\d\d)?")


@cache
def compared(name: str, lang: str, impact: bool) -> dict[str, Any]:
    """The rows of a comparison; with what moves of an invented record."""
    one, other = (read(path) for path in PAIRS[name])
    if one.id != other.id:
        return worded_topics(one, other, book(), lang)
    found = worded(compare(one, other, book()), book(), lang)
    if not impact:
        return found
    path = ROOT / "agreements" / one.id / "examples" / f"{RECORDED[one.id]}.yaml"
    record = read_events(Source(str(path), path.read_text("utf-8")), one, book())
    told = Impact((one,), other, record, book(), lang).on(other.first_day)  # type: ignore[arg-type]
    return {**found, "impact": told}


def own_words(shown: str) -> str:
    """What the program says, without files, quotes, clauses, forks and days."""
    for pattern in (PLACES, QUOTED, CLAUSES, ISO):
        shown = pattern.sub(" ", shown)
    return " ".join(re.sub(r"[\\*~`|]|[\[{][-+]|[-+][\]}]", "", shown).split())


def ids(agreement: Agreement) -> Iterator[str]:
    """Ids that are no words: of parties, units, forums and open terms."""
    yield from (party.id for party in agreement.parties if party.id != "are")
    yield from (unit.id for party in agreement.parties for unit in party.units)
    yield from (forum.id for forum in agreement.forums)
    yield from (one.id for one in agreement.open_terms.values() if one.id not in one.words.split())


def of_the_code(lang: str) -> frozenset[str]:
    """Words of the YAML that the language says otherwise, those that could be words in it apart."""
    if lang == "en":
        return frozenset()
    said = {
        word for one in (KINDS, FIELDS, VALUES) for told in one.values() for word in told.split()
    }
    written = {word for one in (KINDS, FIELDS, VALUES) for key in one for word in key.split()}
    written |= set(QUESTIONS)
    return frozenset(word for word in written - said if len(word) > 2 and "," not in word)


def raw(shown: str, lang: str, agreements: tuple[Agreement, ...]) -> set[str]:
    own = own_words(shown)
    words = set(re.findall(r"(?<![\w-])[a-zåäö]+(?:[-_.][a-zåäö]+)*(?![\w-])", own))
    known = {id for one in agreements for id in ids(one)} | of_the_code(lang)
    hyphened = {word for word in words if re.search(r"[-_]", word)} - IDIOMS
    return (words & known) | hyphened


@pytest.mark.parametrize(("name", "lang"), list(product(PAIRS, ("sv", "en"))))
def test_no_raw_name_stands_in_a_comparison(name: str, lang: str) -> None:
    agreements = tuple(read(path) for path in PAIRS[name])
    for form in FORMS:
        shown = rendered(compared(name, lang, False), form, lang, 88)
        assert raw(shown, lang, agreements) == set(), form


@pytest.mark.parametrize(("name", "lang"), [
    ("index-with-floor", "sv"), ("municipality-leaves", "en"), ("renewing-term", "sv"),
    ("renewing-term", "en"),
])  # fmt: skip
def test_no_raw_name_stands_in_what_moves_of_what_is_recorded(name: str, lang: str) -> None:
    agreements = tuple(read(path) for path in PAIRS[name])
    for form in FORMS:
        shown = rendered(compared(name, lang, True), form, lang, 88)
        assert raw(shown, lang, agreements) == set(), form


@pytest.mark.parametrize(
    ("lang", "shown", "found"),
    [
        ("sv", "skiljer sig: det som saknas index-value PKV 2025 2026-10", {"index-value"}),
        ("sv", "sida: association → det offentliga", {"association"}),
        ("sv", "orsaker: war, blockad", {"war"}),
        ("sv", "Frågat om: renewal (2), gäller avtalet? (3)", {"renewal"}),
        ("en", "causes: war, labour-conflict", {"labour-conflict"}),
        ("en", "L-MÖT-3 leanlink > Brottsofferjouren 2026:1", {"leanlink"}),
        ("en", "L-MÖT-3 Leanlink > Brottsofferjouren 2026, no. 1", set()),
        ("sv", "”gemensam-dialog” (J-OMF-3) agreements/jamtland/2026-01-01.yaml:17", set()),
    ],
)
def test_what_is_looked_for_is_found(lang: str, shown: str, found: set[str]) -> None:
    agreements = tuple(read(path) for path in SHIPPED.values())
    assert found == raw(shown, lang, agreements)
