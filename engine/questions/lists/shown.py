"""An agreement laid open: its clauses with quotes and terms, its forks, its open terms."""

from collections.abc import Mapping
from typing import Any

from engine.inference.book import Book
from engine.inference.kinds import FieldType
from engine.model.agreement import Agreement, Clause, Forked, OpenTerm, Term
from engine.wording.diff_words import label
from engine.wording.term_values import Worded
from engine.wording.term_words import field_word, kind_word

CONTRACT = "1"


def shown(agreement: Agreement, book: Book, lang: str, clause: str = "") -> dict[str, Any]:
    """Everything the agreement holds, worded; with `clause`, that clause and what bears on it."""
    clauses = [c for c in agreement.clauses.values() if clause in ("", c.id)]
    wanted = {one.id for one in clauses}
    forks = {
        value.fork
        for one in clauses
        for term in one.terms
        for value in term.values.values()
        if isinstance(value, Forked)
    }
    return {
        "contract": CONTRACT,
        "agreement": agreement.id,
        "version": agreement.version.isoformat(),
        "replaces": _replaces(agreement, lang),
        "title": agreement.title.in_(lang),
        "sha256": agreement.sha256,
        "parties": [
            {
                "id": p.id,
                "name": p.name,
                "side": p.side,
                "group": p.group or None,
                "number": p.number or None,
            }
            for p in agreement.parties
        ],
        "rows": [_clause(one, agreement, book, lang) for one in clauses],
        "forks": [
            _fork(agreement, fork, lang)
            for fork in agreement.forks
            if not clause or fork in forks or wanted & set(agreement.forks[fork].clauses)
        ],
        "open_terms": [
            _open_term(one, lang)
            for one in agreement.open_terms.values()
            if not clause or wanted & set(one.clauses)
        ],
        "silent": [
            {"topic": one.topic, "says": one.says.in_(lang)}
            for one in agreement.silent
            if not clause
        ],
    }


def _replaces(agreement: Agreement, lang: str) -> dict[str, Any] | None:
    """Which version it replaces, from which day, by which amendment; None for the first."""
    said = agreement.replaces
    if said is None:
        return None
    return {
        "version": said.version.isoformat(),
        "from": said.first_day.isoformat(),
        "event": said.event or None,
        "decided": said.decided.in_(lang) if said.decided else None,
    }


def _clause(clause: Clause, agreement: Agreement, book: Book, lang: str) -> dict[str, Any]:
    return {
        "clause": clause.id,
        "heading": clause.heading,
        "quotes": [
            {
                "quote": q.text,
                "start": q.start,
                "end": q.end,
                "line": q.line,
                "source": agreement.source,
            }
            for q in clause.quotes
        ],
        "terms": [_term(term, agreement, book, lang) for term in clause.terms],
        "silent": [one.in_(lang) for one in clause.silent],
        "sha256": clause.sha256,
        "sign_off": _sign_off(clause),
        "notes": [
            {"id": one.id or None, "words": one.words or None, "says": one.says.in_(lang)}
            for one in clause.notes
        ],
    }


def _sign_off(clause: Clause) -> dict[str, Any] | None:
    signed = clause.sign_off
    if signed is None:
        return None
    return {
        "encoded_by": signed.encoded_by,
        "encoded_on": signed.encoded_on.isoformat(),
        "reviewed_by": signed.reviewed_by or None,
        "reviewed_on": signed.reviewed_on.isoformat() if signed.reviewed_on else None,
        "sha256": signed.sha256 or None,
        "state": clause.review,
    }


def _term(term: Term, agreement: Agreement, book: Book, lang: str) -> dict[str, Any]:
    fields = [f for f in book.terms[term.kind].fields if f.name != "clause"]
    worded = Worded(agreement, lang)
    told = [(f, worded.stated(f, term)) for f in fields if _stated(f, term)]
    return {
        "kind": term.kind,
        "says": kind_word(term.kind, lang),
        "fields": [
            {
                "field": field.written,
                "says": label(term.kind, field.written, lang) or field_word(field.written, lang),
                "value": value if isinstance(value, str) else None,
                "fork": term.values[field.name].fork if isinstance(value, Mapping) else None,
                "readings": value if isinstance(value, Mapping) else None,
            }
            for field, value in told
        ],
    }


def _stated(field: FieldType, term: Term) -> bool:
    """What the file states is shown; what it leaves out goes unsaid, as in the YAML."""
    return field.name in term.written or bool(term.values[field.name] != field.default)


def _fork(agreement: Agreement, fork: str, lang: str) -> dict[str, Any]:
    found = agreement.forks[fork]
    return {
        "fork": found.id,
        "title": found.title.in_(lang),
        "clauses": list(found.clauses),
        "main": found.main,
        "reason": found.reason.in_(lang),
        "readings": [
            {
                "reading": r.id,
                "says": r.says.in_(lang),
                "strength": r.strength,
                "basis": r.basis,
                "source": r.source or None,
            }
            for r in found.readings
        ],
    }


def _open_term(term: OpenTerm, lang: str) -> dict[str, Any]:
    return {
        "term": term.id,
        "words": term.words,
        "name": term.name.in_(lang) if term.name else None,
        "clauses": list(term.clauses),
        "mode": term.mode,
        "presumption": term.presumption.in_(lang) if term.presumption else None,
        "decides": term.decides.in_(lang),
        "asks": term.asks.in_(lang),
    }
