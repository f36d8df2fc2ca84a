"""A comparison of two versions in words: rows that JSON shows and pages are made of."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from engine.comparison.change import At, Change, text_file
from engine.comparison.said import Sayings
from engine.comparison.text import Reworded
from engine.comparison.topics import TOPICS
from engine.comparison.versions import Compared
from engine.comparison.words import Stretch
from engine.inference.book import Book
from engine.model.agreement import Agreement
from engine.wording.diff_words import topic_word
from engine.wording.problem_sentences import SENTENCES

CONTRACT: Final = "1"
PARTS: Final[Mapping[str, str]] = {
    "title": "parties",
    "party": "parties",
    "order of parties": "parties",
    "forum": "parties",
    "clause": "terms",
    "term": "terms",
    "field": "terms",
    "fork": "contested",
    "reading": "contested",
    "open term": "contested",
    "silence": "silences",
    "clause silence": "silences",
    "note": "notes",
}
"""In which part of a comparison a change is told."""
ORDER: Final = tuple(dict.fromkeys(PARTS.values()))


def worded(found: Compared, book: Book, lang: str) -> dict[str, Any]:
    """Everything that differs, in a language; the keys do not follow it."""
    sayings = Sayings(found.old, found.new, book, lang)
    rows: dict[str, list[Any]] = {part: [] for part in ORDER}
    for change in found.changes:
        rows[PARTS[change.about]].append(_row(change, sayings))
    return {
        "contract": CONTRACT,
        "compared": "versions",
        "old": head(found.old, lang),
        "new": head(found.new, lang),
        "differ": found.differ,
        "contradicted": [
            *_contradicted("old", found.old, lang),
            *_contradicted("new", found.new, lang),
        ],
        **rows,
        "text": [_reworded(one) for one in found.text],
    }


def head(agreement: Agreement, lang: str) -> dict[str, Any]:
    """Which agreement it is."""
    yaml = next(iter(agreement.clauses.values())).place.source
    return {
        "agreement": agreement.id,
        "version": agreement.version.isoformat(),
        "title": agreement.title.in_(lang),
        "sha256": agreement.sha256,
        "source": yaml,
        "parties": {party.id: party.short.in_(lang) for party in agreement.parties},
        "names": _names(agreement, lang),
    }


def _names(agreement: Agreement, lang: str) -> dict[str, str]:
    """What else has an id and is named in answers: units, forums, open terms."""
    terms = agreement.open_terms.values()
    return {
        **{one.id: called for one in terms if (called := one.called(lang))},
        **{forum.id: forum.name for forum in agreement.forums},
        **{unit.id: unit.name for party in agreement.parties for unit in party.units},
    }


def _contradicted(side: str, agreement: Agreement, lang: str) -> Iterator[dict[str, Any]]:
    """Where words and terms of one version do not go together, whether or not they changed."""
    said = SENTENCES["sv" if lang == "sv" else "en"]["words-say-otherwise"]
    for one in agreement.contradicted:
        yield {
            "side": side,
            "clause": one.term.clause,
            "field": one.field,
            "value": one.value,
            "words": one.words,
            "says": said.format(field=one.field, value=one.value, words=one.words),
            "source": one.term.place.source,
            "line": one.term.written[one.name][0],
            "text": {"source": text_file(agreement), "line": one.line},
        }


def _row(change: Change, sayings: Sayings) -> dict[str, Any]:
    return {
        "about": change.about,
        "change": change.how,
        "clause": change.clause or None,
        "kind": change.kind or None,
        "field": change.field or None,
        "id": change.key or None,
        "called": called(change, sayings) or None,
        "says": sayings.says(change),
        "old": sayings.side(change, "old"),
        "new": sayings.side(change, "new"),
        "words": stretches(sayings.prose(change)),
        "beside": sayings.beside(change),
        "named_in": list(change.named_in),
        "left_out": list(change.left_out),
        "weighs": list(change.weighs),
        "worded_alike": list(change.worded_alike),
    }


def called(change: Change, sayings: Sayings) -> str:
    """What that goes by an id of its own is called: a party, an open term, a silence."""
    lang = sayings.lang
    for agreement in (sayings.agreements["new"], sayings.agreements["old"]):
        if change.about == "party":
            names = {party.id: party.short.in_(lang) for party in agreement.parties}
            if change.key in names:
                return names[change.key]
        if change.about == "open term" and change.key in agreement.open_terms:
            return agreement.open_terms[change.key].called(lang)
    return topic_of_silence(change.key, lang) if change.about == "silence" else ""


def topic_of_silence(silence: str, lang: str) -> str:
    """What the topic is called on which a text is said to be silent."""
    topic = next((one.id for one in TOPICS if silence in one.silences), "")
    return topic_word(topic, lang) if topic else silence.replace("-", " ")


def _reworded(one: Reworded) -> dict[str, Any]:
    return {
        "what": one.what,
        "change": one.how,
        "old": _place(one.old, one.old_at),
        "new": _place(one.new, one.new_at),
        "words": stretches(one.stretches),
    }


def _place(name: str, at: At | None) -> dict[str, Any] | None:
    if not name:
        return None
    return {
        "name": name,
        "source": at.source if at else None,
        "line": at.line if at else None,
    }


def stretches(words: Sequence[Stretch]) -> list[dict[str, str]]:
    """Words with what has become of them."""
    return [{"mark": one.mark, "words": one.words} for one in words]
