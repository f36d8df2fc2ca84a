"""Values of the fields of terms, in words."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final, get_args, get_origin

from engine.inference.kinds import FieldType
from engine.model import types
from engine.model.agreement import Agreement, Forked, Term
from engine.model.calendar import NEVER, Duration, read_duration, write_duration
from engine.model.said import Said
from engine.wording.amount_words import amount_words
from engine.wording.diff_sentences import words
from engine.wording.say import language
from engine.wording.term_words import value_word

VOCABULARIES: Final = ("report-part", "channel")
"""Lists of words that a field may hold besides any others."""


class Worded:
    """Values of fields in words."""

    def __init__(self, agreement: Agreement, lang: str, groups: bool = False) -> None:
        """`groups`: the parties of a group are told by its name and their number."""
        self.agreement = agreement
        self.lang = lang
        self.groups = self._groups() if groups else {}
        self.parties = {party.id: party.short.in_(lang) for party in agreement.parties}

    def of(self, field: FieldType, value: Any) -> str | dict[str, str]:
        """The value, or the value per reading where the text is contested."""
        if isinstance(value, Forked):
            return {reading: self.one(field.type, held) for reading, held in value.values.items()}
        return self.one(field.type, value)

    def stated(self, field: FieldType, term: Term) -> str | dict[str, str]:
        """What a term holds; a length of time in the units in which it is written."""
        value = term.values[field.name]
        written = term.written[field.name][1] if field.name in term.written else ""
        if isinstance(value, Duration) and read_duration(written) == value:
            return self._in_words(written)
        return self.of(field, value)

    def one(self, declared: Any, value: Any) -> str:
        if isinstance(value, Said):
            return value.in_(self.lang)
        if isinstance(value, bool):
            return value_word("yes" if value else "no", self.lang)
        if isinstance(value, Duration):
            return self._in_words(write_duration(value))
        if isinstance(value, date):
            return "–" if value == NEVER else value.isoformat()
        if isinstance(value, tuple):
            return self._several(declared, value)
        if isinstance(value, int):
            return self._number(declared, value)
        return self._word(declared, str(value))

    def _groups(self) -> dict[frozenset[str], str]:
        members: dict[str, set[str]] = {}
        for party in self.agreement.parties:
            members.setdefault(party.group, set()).add(party.id)
        return {
            frozenset(ids): words(self.lang)["group"].format(group=group, n=len(ids))
            for group, ids in members.items()
            if group and len(ids) > 1
        }

    def _several(self, declared: Any, value: Sequence[Any]) -> str:
        if declared is types.Parties and set(self.parties) == set(value):
            return value_word("all", self.lang)
        if declared is types.Parties and frozenset(value) in self.groups:
            return self.groups[frozenset(value)]
        inner = get_args(declared)[0] if get_origin(declared) is tuple else declared
        return ", ".join(self.one(inner, one) for one in value) or "–"

    def _number(self, declared: Any, value: int) -> str:
        if declared is types.Amount:
            return amount_words(value, self.lang)
        return value_word("no limit", self.lang) if value == types.NO_LIMIT else str(value)

    def _in_words(self, written: str) -> str:
        return " ".join(value_word(word, self.lang) for word in written.split())

    def _word(self, declared: Any, value: str) -> str:
        if value == types.NOT_STATED:
            return "–"
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
        if declared is types.Words:
            return self._of_words(value)
        return value_word(value, self.lang)

    def _of_words(self, value: str) -> str:
        """A word that an event may use too, as that is said; any other as it is."""
        known = language(self.lang).WORDS
        said = (known[name][value] for name in VOCABULARIES if value in known[name])
        return next(said, value_word(value, self.lang))

    def _month(self, month: str) -> str:
        name: str = language(self.lang).MONTHS[int(month) - 1]
        return name

    def _unit(self, value: str) -> str:
        units = (unit for party in self.agreement.parties for unit in party.units)
        return next((unit.name for unit in units if unit.id == value), value)
