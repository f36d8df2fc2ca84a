"""An agreement laid open: its clauses with quotes and terms, its forks, its open terms."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, get_args, get_origin

from engine.inference.book import Book
from engine.inference.kinds import FieldType
from engine.model import types
from engine.model.agreement import Agreement, Clause, Forked, OpenTerm, Term
from engine.model.calendar import NEVER, Duration, write_duration
from engine.model.said import Said
from engine.wording.say import language
from engine.wording.term_words import field_word, kind_word, value_word

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
        "notes": [
            {"id": one.id or None, "words": one.words or None, "says": one.says.in_(lang)}
            for one in clause.notes
        ],
    }


def _term(term: Term, agreement: Agreement, book: Book, lang: str) -> dict[str, Any]:
    fields = [f for f in book.terms[term.kind].fields if f.name != "clause"]
    worded = _Worded(agreement, lang)
    told = [(f, worded.of(f, term.values[f.name])) for f in fields if _stated(f, term)]
    return {
        "kind": term.kind,
        "says": kind_word(term.kind, lang),
        "fields": [
            {
                "field": field.written,
                "says": field_word(field.written, lang),
                "value": value if isinstance(value, str) else None,
                "fork": term.values[field.name].fork if isinstance(value, Mapping) else None,
                "readings": value if isinstance(value, Mapping) else None,
            }
            for field, value in told
        ],
    }


def _stated(field: FieldType, term: Term) -> bool:
    """Defaults go unsaid, as in the YAML."""
    return bool(term.values[field.name] != field.default)


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


class _Worded:
    """Values of fields in words."""

    def __init__(self, agreement: Agreement, lang: str) -> None:
        self.agreement = agreement
        self.lang = lang
        self.parties = {party.id: party.short.in_(lang) for party in agreement.parties}

    def of(self, field: FieldType, value: Any) -> str | dict[str, str]:
        """The value, or the value per reading where the text is contested."""
        if isinstance(value, Forked):
            return {reading: self.one(field.type, held) for reading, held in value.values.items()}
        return self.one(field.type, value)

    def one(self, declared: Any, value: Any) -> str:
        if isinstance(value, Said):
            return value.in_(self.lang)
        if isinstance(value, bool):
            return value_word("yes" if value else "no", self.lang)
        if isinstance(value, Duration):
            return self._duration(value)
        if isinstance(value, date):
            return "–" if value == NEVER else value.isoformat()
        if isinstance(value, tuple):
            return self._several(declared, value)
        if isinstance(value, int):
            return self._number(declared, value)
        return self._word(declared, str(value))

    def _several(self, declared: Any, value: Sequence[Any]) -> str:
        if declared is types.Parties and set(self.parties) == set(value):
            return value_word("all", self.lang)
        inner = get_args(declared)[0] if get_origin(declared) is tuple else declared
        return ", ".join(self.one(inner, one) for one in value) or "–"

    def _number(self, declared: Any, value: int) -> str:
        if declared is types.Amount:
            kronor = f"{value // 100:,}".replace(",", " ")
            return f"{kronor} kr" if value % 100 == 0 else f"{kronor},{value % 100:02} kr"
        return value_word("no limit", self.lang) if value == types.NO_LIMIT else str(value)

    def _duration(self, value: Duration) -> str:
        words = write_duration(value).split(" ")
        return " ".join(value_word(word, self.lang) for word in words)

    def _word(self, declared: Any, value: str) -> str:
        if declared in (types.Party, types.Parties):
            return self.parties.get(value, self._unit(value))
        if declared is types.Forum:
            return next((f.name for f in self.agreement.forums if f.id == value), value)
        if declared is types.YearDay:
            month, _, day = value.partition("-")
            return f"{int(day)} {self._month(month)}"
        if declared is types.Month:
            return self._month(value)
        if declared in (types.OpenTerm, types.OpenTerms):
            term = self.agreement.open_terms.get(value)
            return (term.called(self.lang) if term else "") or value
        return value_word(value, self.lang)

    def _month(self, month: str) -> str:
        name: str = language(self.lang).MONTHS[int(month) - 1]
        return name

    def _unit(self, value: str) -> str:
        units = (unit for party in self.agreement.parties for unit in party.units)
        return next((unit.name for unit in units if unit.id == value), value)
