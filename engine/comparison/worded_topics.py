"""A comparison of two agreements by topic, in words.

What is alike is found in Swedish, in which the texts are, whatever language it is told in: two
translations of one Swedish description are no difference.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Final

from engine.comparison.change import at
from engine.comparison.said import Sayings
from engine.comparison.terms import NAMES, PROSE
from engine.comparison.topics import OnTopic, on_topics, other_silences
from engine.comparison.weighty import in_one_form, names_of
from engine.comparison.worded import CONTRACT, head
from engine.inference.book import Book
from engine.inference.kinds import FieldType
from engine.model import types
from engine.model.agreement import Agreement, Term
from engine.wording.diff_words import topic_word
from engine.wording.term_words import kind_word

SIDES = ("old", "new")
OWN: Final = (*NAMES, types.ClauseId, types.Clauses, types.Duties, types.Forum)
"""Types of values that each agreement has its own ids for."""


@dataclass(frozen=True, slots=True)
class Voices:
    """What says the values: in the language told in, and in Swedish."""

    told: Sayings
    swedish: Sayings


def worded_topics(old: Agreement, new: Agreement, book: Book, lang: str) -> dict[str, Any]:
    """What the two say on each topic, and on which each says nothing."""
    voices = Voices(*(Sayings(old, new, book, one) for one in (lang, "sv")))
    found = on_topics(old, new)
    names = {one.topic.id: topic_word(one.topic.id, lang) for one in found}
    silent = {
        side: [one.topic.id for one in found if one.silent[place] and not all(one.silent)]
        for place, side in enumerate(SIDES)
    }
    return {
        "contract": CONTRACT,
        "compared": "agreements",
        "old": head(old, lang),
        "new": head(new, lang),
        "differ": True,
        "topics": [_topic(one, names, voices) for one in found if not all(one.silent)],
        "silent": {
            "old": [{"topic": one, "says": names[one]} for one in silent["old"]],
            "new": [{"topic": one, "says": names[one]} for one in silent["new"]],
            "both": [
                {"topic": one.topic.id, "says": names[one.topic.id]}
                for one in found
                if all(one.silent)
            ],
        },
        "other_silences": {
            side: [{"topic": one.topic, "says": one.says.in_(lang)} for one in other_silences(held)]
            for side, held in zip(SIDES, (old, new), strict=True)
        },
    }


def _topic(found: OnTopic, names: dict[str, str], voices: Voices) -> dict[str, Any]:
    return {
        "topic": found.topic.id,
        "says": names[found.topic.id],
        "silent": [side for side, empty in zip(SIDES, found.silent, strict=True) if empty],
        "silences": {
            side: [one.says.in_(voices.told.lang) for one in said]
            for side, said in zip(SIDES, found.silences, strict=True)
        },
        "rows": [_row(one, other, voices) for one, other in found.rows],
    }


def _row(one: Term | None, other: Term | None, voices: Voices) -> dict[str, Any]:
    sayings, there = voices.told, one or other
    assert there is not None
    fields = [f for f in sayings.book.terms[there.kind].fields if f.name != "clause"]
    told = [_field(f, one, other, voices) for f in fields if _stated(f, one) or _stated(f, other)]
    return {
        "kind": there.kind,
        "says": kind_word(there.kind, sayings.lang),
        "old": _place(one, "old", sayings),
        "new": _place(other, "new", sayings),
        "fields": told,
        "otherwise": _otherwise(one, other, sayings, told),
    }


def _otherwise(
    one: Term | None, other: Term | None, sayings: Sayings, told: Sequence[dict[str, Any]]
) -> list[str]:
    """The fields that are encoded otherwise though the clauses mean the same, names apart.

    But for those that name parties, clauses and open terms: each agreement has its own; and for
    descriptions, by which no rule goes.
    """
    if one is None or other is None:
        return []
    clauses = [
        sayings.agreements[side].clauses[term.clause]
        for side, term in (("old", one), ("new", other))
    ]
    names = names_of(*sayings.agreements.values())
    said = [
        [word for word in in_one_form(clause.words) if _counts(word, names)] for clause in clauses
    ]
    if said[0] != said[1]:
        return []
    left_out = {f.written for f in sayings.book.terms[one.kind].fields if f.type in (*OWN, *PROSE)}
    return [row["says"] for row in told if not row["alike"] and row["field"] not in left_out]


def _counts(word: object, names: Collection[str]) -> bool:
    """Whether it is a word that two agreements can share: no sign, and no name of a party."""
    if not isinstance(word, str):
        return True
    return any(map(str.isalnum, word)) and word.removesuffix("s") not in names


def _field(
    field: FieldType, one: Term | None, other: Term | None, voices: Voices
) -> dict[str, Any]:
    """What either holds; in Swedish where no other language tells the two apart."""
    told, swedish = (_values(field, one, other, by) for by in (voices.told, voices.swedish))
    alike = swedish[0] == swedish[1]
    old, new = swedish if told[0] == told[1] and not alike else told
    there = one or other
    assert there is not None
    return {
        "field": field.written,
        "says": voices.told.label(there.kind, field.written, of_kind=True),
        "old": old,
        "new": new,
        "alike": alike,
    }


def _values(
    field: FieldType, one: Term | None, other: Term | None, sayings: Sayings
) -> list[str | None]:
    return [
        None if term is None else sayings.held(field, term, side)
        for term, side in zip((one, other), SIDES, strict=True)
    ]


def _place(term: Term | None, side: str, sayings: Sayings) -> dict[str, Any] | None:
    if term is None:
        return None
    clause = sayings.agreements[side].clauses[term.clause]
    place = at(term.place)
    return {
        "clause": clause.id,
        "quote": " ".join(" ".join(quote.text.split()) for quote in clause.quotes),
        "source": place.source if place else None,
        "line": place.line if place else None,
    }


def _stated(field: FieldType, term: Term | None) -> bool:
    return term is not None and term.values[field.name] != field.default
