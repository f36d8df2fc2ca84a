"""A contested term that changed while the words of its readings did not: they are to be read."""

from collections.abc import Callable

import pytest

from engine.comparison.versions import compare
from engine.comparison.worded import worded
from engine.inference.book import Book
from engine.interfaces.diffs.diff_report import rendered
from engine.model.agreement import Agreement
from tests.rules.invented import agreement

Small = Callable[..., Agreement]
LENGTH = ("length: 6 months\n", "length: 4 months\n")
READING = ("sv: mottagen, en: received}", "sv: mottagen fyra månader före, en: four months before}")
QUESTION = ("Vad räknas tiden från?", "Vad räknas de fyra månaderna från?")
OTHER = ("late notice: takes effect at the next possible end", "late notice: has no effect")
SAME = ("        late notice: takes effect at the next possible end\n", "")
OF_ANOTHER_TERM = ("ends for: the leaving party", "ends for: the whole agreement")
POSSIBLE = ("counts from: {fork: F1, a: received, c: sent}",
            "counts from: {fork: F1, a: sent, c: received}")  # fmt: skip


@pytest.mark.parametrize(
    ("edits", "told"),
    [
        ([LENGTH], ["F1"]),
        ([OTHER], ["F1"]),
        ([POSSIBLE], ["F1"]),
        ([LENGTH, READING], []),
        ([LENGTH, QUESTION], []),
        ([SAME], []),  # what holds where nothing is said is as before
        ([OF_ANOTHER_TERM], []),  # the term beside it is not contested
    ],
)
def test_the_forks_of_a_changed_term_are_named_where_their_words_are_the_same(
    edits: list[tuple[str, str]], told: list[str], small: Small, book: Book
) -> None:
    changes = compare(small(), small(*edits), book).changes
    assert [fork for one in changes for fork in one.worded_alike] == told


@pytest.mark.parametrize(
    ("edit", "lang", "says"),
    [
        (LENGTH, "sv", "Läs F1 (X-UPP-1): villkoret som läsningarna gäller är ändrat, men inte"
         " läsningarnas ord."),
        (LENGTH, "en", "Read F1 (X-UPP-1): the term that the readings are of has changed, but not"
         " the words of the readings."),
        (READING, "en", ""),
    ],
)  # fmt: skip
def test_it_is_told_in_one_line(
    edit: tuple[str, str], lang: str, says: str, small: Small, book: Book
) -> None:
    found = worded(compare(small(), small(edit), book), book, lang)
    told = [one for one in rendered(found, "text", lang, 200).splitlines() if "F1 (X" in one]
    assert told == [says] * bool(says)


PAID = """
- {id: X-1, kind: payment, by: alfa, to: beta, amount: 100 SEK, per: calendar year, first: 2030,
   liability: several}
- {id: X-2, kind: payment window, paid in: January, weekend: WEEKEND, carried by: X-1}
"""
IN_PARTS = PAID.replace("kind: payment window", "kind: instalment, nth: 1, of: 1")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("{fork: F16, a: stands, b: next working day}", "", ["F16"]),
        ("{fork: F16, a: stands, b: next working day}", "stands", []),  # not contested any more
        ("stands", "{fork: F16, a: stands, b: next working day}", []),  # nothing was
    ],
)
def test_so_they_are_of_a_term_of_another_kind_in_the_place_of_one_that_has_gone(
    old: str, new: str, told: list[str], book: Book
) -> None:
    """A payment becomes instalments: the readings speak of the day as it was."""
    said = PAID.replace("WEEKEND", old), IN_PARTS.replace("WEEKEND", new or old)
    one, other = (agreement(terms, {"F16": "a b"} if "F16" in terms else {}) for terms in said)
    changes = compare(one, other, book).changes
    assert [fork for one in changes for fork in one.worded_alike] == told
