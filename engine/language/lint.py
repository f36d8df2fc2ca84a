"""Defects of the encoding and of the text that reading lets pass: what `overens lint` shows."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import PurePath

from engine.language.agreement_reader import Document
from engine.language.clause_reader import Piece
from engine.language.page import position
from engine.language.quotes import list_marks
from engine.language.unheeded import left_out, unheeded, written_at
from engine.model.problem import Problem, problem

_NOT_SPACE = re.compile(r"\S")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])|\n[ \t]*\n")


def lint(document: Document, today: date | None = None) -> tuple[Problem, ...]:
    """All findings: those of the YAML in the order of the file, then those of the text.

    With `today`, the day on which it is asked, a sign-off of a later day is one.
    """
    in_yaml = [
        *_version(document),
        *_check_digits(document),
        *_overlaps(document),
        *_order(document),
        *_reviews(document),
        *_signed_later(document, today),
        *_contradicted(document),
        *unheeded(document),
        *left_out(document),
    ]
    return (*sorted(in_yaml, key=position), *_orphans(document))


def _version(document: Document) -> Iterator[Problem]:
    """The file is named after the version: its first day."""
    path = PurePath(document.yaml.name)
    version = document.agreement.version.isoformat()
    if path.stem != version:
        yield problem(
            "version-differs",
            document.version,
            "rename-the-file",
            (),
            version=version,
            name=path.name,
        )


def _check_digits(document: Document) -> Iterator[Problem]:
    """The tenth digit of an organisation number follows from the nine before it (Luhn)."""
    for number, place in document.numbers.items():
        digits = [int(digit) for digit in number if digit.isdigit()]
        doubled = [sum(divmod(digit * 2, 10)) for digit in digits[::2]]
        if (sum(doubled) + sum(digits[1::2])) % 10:
            yield problem("wrong-check-digit", place, number=number)


def _overlaps(document: Document) -> Iterator[Problem]:
    """No words belong to two places."""
    by_start = sorted(document.pieces, key=lambda piece: (piece.quote.start, piece.quote.end))
    furthest: Piece | None = None
    for piece in by_start:
        if furthest is not None and piece.quote.start < furthest.quote.end:
            first, second = sorted((furthest, piece), key=_written_at)
            yield _overlap(document, first, second)
        if furthest is None or piece.quote.end > furthest.quote.end:
            furthest = piece


def _overlap(document: Document, first: Piece, second: Piece) -> Problem:
    start = max(first.quote.start, second.quote.start)
    end = min(first.quote.end, second.quote.end)
    related = (("first-here", first.place),)
    words = " ".join(document.text.text[start:end].split())
    return problem("overlapping-quotes", second.place, None, related, words=words)


def _order(document: Document) -> Iterator[Problem]:
    """Clauses follow the text: each begins after the one before it."""
    first_of_clause: dict[str, Piece] = {}
    for piece in document.pieces:
        if piece.what == "quote":
            first_of_clause.setdefault(piece.clause, piece)
    for before, piece in pairwise(first_of_clause.values()):
        if piece.quote.start < before.quote.start:
            related = (("clause-here", before.place),)
            yield problem(
                "out-of-order",
                piece.place,
                None,
                related,
                clause=piece.clause,
                before=before.clause,
            )


def _reviews(document: Document) -> Iterator[Problem]:
    """A clause is as it was when it was reviewed."""
    for clause in document.agreement.clauses.values():
        if clause.sign_off is not None and clause.review == "changed":
            yield problem(
                "changed-since-review",
                clause.sign_off.place,
                "review-again",
                clause=clause.id,
                by=clause.sign_off.reviewed_by,
                day=str(clause.sign_off.reviewed_on),
                sha256=clause.sha256,
            )


def _signed_later(document: Document, today: date | None) -> Iterator[Problem]:
    """Nobody has encoded or reviewed anything on a day that has not come."""
    for clause in document.agreement.clauses.values():
        signed = clause.sign_off
        if signed is None or today is None:
            continue
        days = (signed.encoded_on, signed.reviewed_on or signed.encoded_on)
        if max(days) > today:
            day, now = max(days).isoformat(), today.isoformat()
            yield problem("signed-later", signed.place, clause=clause.id, day=day, today=now)


def _contradicted(document: Document) -> Iterator[Problem]:
    """What the words of a clause say and its term does not, with both places."""
    for one in document.agreement.contradicted:
        yield problem(
            "words-say-otherwise",
            written_at(document, one.term, one.name),
            "no-such-index" if one.name == "index" else "words-or-term",
            (("words-here", document.text.place(document.text.span(one.start, one.end))),),
            value=one.value,
            words=one.words,
            field=one.field,
        )


def _orphans(document: Document) -> Iterator[Problem]:
    """Sentences of the text that nothing in the YAML accounts for."""
    text = document.text.text
    covered = [(piece.quote.start, piece.quote.end) for piece in document.pieces]
    covered.extend(list_marks(text))
    at = 0
    for start, end in (*sorted(covered), (len(text), len(text))):
        if at < start:
            yield from _orphans_between(document, at, start)
        at = max(at, end)


def _orphans_between(document: Document, start: int, end: int) -> Iterator[Problem]:
    """One problem per sentence, or per part of one, between two places that are covered."""
    stretch = document.text.text[start:end]
    ends = [found.start() for found in _SENTENCE_END.finditer(stretch)]
    for first, last in pairwise((0, *ends, len(stretch))):
        words = stretch[first:last].strip()
        found = _NOT_SPACE.search(stretch, first, last)
        if found is not None:
            begin = start + found.start()
            place = document.text.place(document.text.span(begin, begin + len(words)))
            yield problem("orphan-text", place, "quote-or-furniture", text=" ".join(words.split()))


def _written_at(piece: Piece) -> tuple[int, int]:
    return piece.place.span.line, piece.place.span.column
