"""Two agreements compared by topic."""

from typing import Any

import pytest

from engine.comparison.topics import LEFT_OUT, TOPICS, OnTopic, on_topics, other_silences
from engine.comparison.worded_topics import worded_topics
from engine.inference.book import Book
from engine.wording.diff_words import TOPICS as NAMES
from tests.comparison.material import read, versions

OLD, NEW = (read(versions()[name][0]) for name in ("jamtland", "linkoping"))


def on(topic: str) -> OnTopic:
    (found,) = [one for one in on_topics(OLD, NEW) if one.topic.id == topic]
    return found


def clauses(topic: str) -> list[tuple[str | None, str | None]]:
    return [(a and a.clause, b and b.clause) for a, b in on(topic).rows]


def test_every_kind_of_term_is_on_a_topic_or_left_out_on_purpose(book: Book) -> None:
    told = {kind for topic in TOPICS for kind in topic.kinds}
    missing = [
        f"`{kind}`: add it to a topic in engine/comparison/topics.py, or to LEFT_OUT there"
        for kind in book.terms
        if kind not in told | set(LEFT_OUT)
    ]
    assert missing == []


def test_every_topic_has_a_name() -> None:
    assert {one.id for one in TOPICS} == set(NAMES)


def test_every_silence_that_an_agreement_declares_belongs_to_a_topic() -> None:
    assert [other_silences(one) for one in (OLD, NEW)] == [(), ()]


def test_the_topics_on_which_only_one_says_something() -> None:
    """Side by side as in the inventory: who is silent on what."""
    silent = {one.topic.id: one.silent for one in on_topics(OLD, NEW)}
    assert [topic for topic, who in silent.items() if who == (True, False)] == [
        "misuse",
        "evaluation",
    ]
    assert [topic for topic, who in silent.items() if who == (False, True)] == [
        *("renewal", "dialogue", "rescission", "assignment", "force-majeure", "dispute"),
        *("approval", "publication"),
    ]
    assert [topic for topic, who in silent.items() if who == (True, True)] == ["delay"]


def test_the_same_topic_stands_side_by_side_whatever_the_clause() -> None:
    assert clauses("exit") == [("J-PER-1", "L-PER-5"), ("J-OMF-2", "L-PER-4")]
    assert clauses("index") == [("J-EKO-5", "L-EKO-6")]
    assert clauses("amendment") == [("J-OMF-5", "L-PER-8")]
    assert clauses("repayment") == [("J-OMF-7", "L-PER-6")]
    assert clauses("misuse") == [(None, "L-EKO-9")]


def test_the_main_target_groups_stand_side_by_side(book: Book) -> None:
    """Whom one includes and the other does not, and from which age, is seen on one line."""
    found = worded_topics(OLD, NEW, book, "en")
    (topic,) = [one for one in found["topics"] if one["topic"] == "target-group"]
    row = topic["rows"][0]
    fields = {one["field"]: (one["old"], one["new"]) for one in row["fields"]}
    assert (row["old"]["clause"], row["new"]["clause"]) == ("J-MGR-1", "L-MGR-1")
    assert fields["groups"] == (
        "victim, witness, relative, relative of the offender",
        "victim, relative, witness",
    )
    assert fields["from age"] == ("not stated", "18 (FL3-a) or 19 (FL3-b)")


def test_duties_in_like_words_stand_side_by_side_and_others_alone() -> None:
    found = clauses("duties")
    assert ("J-BOJ-9", "L-BIL-B10") in found
    assert ("J-EKO-3", None) in found
    assert (None, "L-AKT-6") in found


def test_one_prohibition_each_is_no_reason_to_set_them_beside_each_other() -> None:
    found = clauses("rights")
    assert ("J-INN-1", None) in found
    assert (None, "L-EKO-4") in found


def test_what_is_worded_tells_values_and_says_where_they_are_alike(book: Book) -> None:
    found = worded_topics(OLD, NEW, book, "sv")
    (topic,) = [one for one in found["topics"] if one["topic"] == "exit"]
    fields = {one["field"]: one for one in topic["rows"][0]["fields"]}
    assert fields["length"] == {
        "field": "length",
        "says": "uppsägningstid",
        "old": "6 månader",
        "new": "6 månader",
        "alike": True,
    }
    assert fields["ends"]["alike"] is False


def test_from_the_other_side_the_same_is_said(book: Book) -> None:
    there, back = (worded_topics(*pair, book, "en") for pair in ((OLD, NEW), (NEW, OLD)))
    assert there["silent"] == {
        "old": back["silent"]["new"],
        "new": back["silent"]["old"],
        "both": back["silent"]["both"],
    }
    rows = [
        {
            (topic["topic"], row["kind"], *(row[side] and row[side]["clause"] for side in sides))
            for topic in found["topics"]
            for row in topic["rows"]
        }
        for found, sides in ((there, ("old", "new")), (back, ("new", "old")))
    ]
    assert rows[0] == rows[1]


@pytest.mark.parametrize(("lang", "weekend", "occurs"), [
    ("sv", "lördag, söndag och helgdag", "förekommer"),
    ("en", "weekend", "occurs"),
])  # fmt: skip
def test_the_same_words_that_are_encoded_otherwise_are_pointed_out(
    lang: str, weekend: str, occurs: str, book: Book
) -> None:
    """One of the two encodings may be wrong, in whatever language it is told.

    That the parties are others is no reason to look; nor is a description in other words, by
    which no rule goes: J-BOJ-10 and L-BIL-B11 differ in `duty` and `when` only.
    """
    rows = [row for one in worded_topics(OLD, NEW, book, lang)["topics"] for row in one["rows"]]
    told = {
        (row["old"]["clause"], row["new"]["clause"]): row["otherwise"]
        for row in rows
        if row["otherwise"]
    }
    assert told == {
        ("J-EKO-8", "L-EKO-5"): [weekend],
        ("J-BOJ-2", "L-BIL-B2"): [occurs],
    }


def fields(lang: str, book: Book) -> dict[tuple[str, str], dict[str, dict[str, Any]]]:
    """The fields of the terms that stand side by side."""
    rows = [row for one in worded_topics(OLD, NEW, book, lang)["topics"] for row in one["rows"]]
    return {
        (row["old"]["clause"], row["new"]["clause"]): {one["field"]: one for one in row["fields"]}
        for row in rows
        if row["old"] and row["new"]
    }


def test_what_is_alike_does_not_follow_the_language_it_is_told_in(book: Book) -> None:
    told = [
        [(pair, field, one["alike"]) for pair, held in fields(lang, book).items()
         for field, one in held.items()]
        for lang in ("sv", "en")
    ]  # fmt: skip
    assert told[0] == told[1]


@pytest.mark.parametrize(
    ("lang", "pair", "field", "expected"),
    [
        # two translations of the same Swedish words
        ("en", ("J-BOJ-9", "L-BIL-B10"), "duty",
         ("have staff employed", "have employed staff", True)),
        ("sv", ("J-BOJ-9", "L-BIL-B10"), "duty", ("ha personal anställd",) * 2 + (True,)),
        # one translation of Swedish words that differ: those are shown
        ("en", ("J-MGR-1", "L-MGR-1"), "service",
         ("stöd från Brottsofferjouren", "Brottsofferjourens stöd", False)),
        # both differ
        ("en", ("J-BOJ-10", "L-BIL-B11"), "when",
         ("while somebody is employed", "not stated", False)),
    ],
)  # fmt: skip
def test_a_description_is_compared_as_it_is_in_swedish(
    lang: str, pair: tuple[str, str], field: str, expected: tuple[str, str, bool], book: Book
) -> None:
    one = fields(lang, book)[pair][field]
    assert (one["old"], one["new"], one["alike"]) == expected


def test_an_agreement_compared_with_itself_has_nothing_encoded_otherwise(book: Book) -> None:
    rows = [row for one in worded_topics(OLD, OLD, book, "en")["topics"] for row in one["rows"]]
    assert [row["otherwise"] for row in rows if row["otherwise"]] == []
