"""What is said of one change, and of the values on either side of it."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from engine.comparison.change import Change, Side
from engine.comparison.words import Stretch, compared
from engine.inference.book import Book
from engine.inference.kinds import FieldType
from engine.model.agreement import (
    Agreement,
    Fork,
    Forked,
    Note,
    OpenTerm,
    Party,
    Reading,
    Term,
    Unit,
)
from engine.model.calendar import NEVER
from engine.model.said import Said
from engine.model.types import NO_LIMIT, NOT_STATED
from engine.wording.command_sentences import listed
from engine.wording.command_sentences import words as command_words
from engine.wording.diff_sentences import words
from engine.wording.diff_words import label
from engine.wording.term_values import Worded
from engine.wording.term_words import field_word, kind_word, value_word

BESIDE: Final[Mapping[tuple[str, str], tuple[str, ...]]] = {
    ("termination", "length"): ("counted", "ends"),
    ("renewal", "length"): ("renewal",),
    ("report", "due"): ("counts from",),
    ("payment", "amount"): ("per",),
    ("indexation", "index"): ("first",),
}
"""What a change of a field is not understood without."""
NOBODY: Final = (NEVER, NO_LIMIT, 9999, 100_000_000_000, NOT_STATED, "not stated", (), Said("", ""))
"""What a field holds when it is left out and that means that there is no such thing."""
LANGUAGES: Final = {"sv": "en", "en": "sv"}


class Sayings:
    """Words the changes between two agreements."""

    def __init__(self, old: Agreement, new: Agreement, book: Book, lang: str) -> None:
        self.lang = lang
        self.book = book
        self.words = words(lang)
        self.common = command_words(lang)
        self.agreements = {"old": old, "new": new}
        self.worded = {
            side: Worded(one, lang, groups=True) for side, one in self.agreements.items()
        }

    def says(self, change: Change) -> str:
        """What has changed, in a few words."""
        if change.about == "field":
            return self.label(change.kind, change.field)
        if change.field:
            return self.words[f"of.{change.field}"]
        also = ".changed" if change.changed else ""
        said = self.words[f"{change.about}.{change.how}{also}"]
        names = {"old": change.old, "new": change.new}
        ids = {side: self._id(change, one) for side, one in names.items()}
        if change.weighs:
            kinds = [self.words[f"weighs.{kind}"] for kind in change.weighs]
            ids["weighs"] = listed(self.common, kinds)
        return said.format(**ids)

    def label(self, kind: str, field: str, *, of_kind: bool = False) -> str:
        """What a field of a kind is called; `of_kind` where the kind is told already."""
        own = label(kind, field, self.lang)
        if own is not None:
            return own
        if of_kind:
            return field_word(field, self.lang)
        names = {"kind": kind_word(kind, self.lang), "field": field_word(field, self.lang)}
        return self.words["field"].format(**names)

    def side(self, change: Change, which: str) -> dict[str, Any] | None:
        """What one side says, and where."""
        side: Side | None = getattr(change, which)
        if side is None:
            return None
        value, readings = self._value(change, side, which)
        fork = side.value.fork if isinstance(side.value, Forked) else None
        return {
            "clause": side.clause or None,
            "says": value,
            "fork": fork,
            "readings": readings,
            "stated": side.stated,
            "source": side.at.source if side.at else None,
            "line": side.at.line if side.at else None,
        }

    def prose(self, change: Change) -> Sequence[Stretch]:
        """Word by word, where both sides are running text."""
        if change.old is None or change.new is None or change.about == "clause":
            return ()
        one, other = (self._text(change, which) for which in ("old", "new"))
        return () if one is None or other is None else compared(one, other)

    def beside(self, change: Change) -> list[dict[str, str]]:
        """What the change is not understood without, and is as it was."""
        found = []
        for written in BESIDE.get((change.kind, change.field), ()):
            sides = [self._same_term(change, which) for which in ("old", "new")]
            if not all(sides):
                continue
            field = next(f for f in self.book.terms[change.kind].fields if f.written == written)
            told = [
                self.in_full(field, term, which)
                for term, which in zip(sides, ("old", "new"), strict=True)
                if term is not None
            ]
            if told[0] == told[1]:
                says = self.label(change.kind, written, of_kind=True)
                found.append({"field": written, "says": says, "value": told[1]})
        return found

    def in_full(self, field: FieldType, term: Term, which: str) -> str:
        """What a term holds, with its readings."""
        return self._with_readings(self.worded[which].stated(field, term), term.values[field.name])

    def _with_readings(self, said: str | dict[str, str], value: Any) -> str:
        if isinstance(said, str):
            return said
        alike: dict[str, list[str]] = {}
        for reading, one in said.items():
            alike.setdefault(one, []).append(reading)
        told = [f"{one} ({value.fork}-{'/'.join(by)})" for one, by in alike.items()]
        return self.common["or"].join(told)

    def stated(self, term: Term, which: str) -> list[str]:
        """The fields that a term states, as `field: value`."""
        return [
            f"{self.label(term.kind, f.written, of_kind=True)}: {self.in_full(f, term, which)}"
            for f in self.book.terms[term.kind].fields
            if f.name in term.written or (f.name != "clause" and term.values[f.name] != f.default)
        ]

    # --- one side ---------------------------------------------------------------------------

    def _value(self, change: Change, side: Side, which: str) -> tuple[str, dict[str, str] | None]:
        if change.about == "field":
            return self._of_field(change, side, which)
        value = side.value
        if isinstance(value, Term):
            told = "; ".join(self.stated(value, which))
            kind = kind_word(value.kind, self.lang)
            return (f"{kind} – {told}" if told else kind), None
        return self._plain(change.field, value), None

    def _of_field(
        self, change: Change, side: Side, which: str
    ) -> tuple[str, dict[str, str] | None]:
        field = next(f for f in self.book.terms[change.kind].fields if f.written == change.field)
        term = self._same_term(change, which)
        if change.how == "same" and term is not None and term.written.get(field.name, (0, ""))[1]:
            as_written = term.written[field.name][1]
            return " ".join(value_word(word, self.lang) for word in as_written.split()), None
        own = self.worded[which]
        said = own.of(field, side.value) if term is None else own.stated(field, term)
        readings = None if isinstance(said, str) else dict(said)
        if side.stated:
            return self._with_readings(said, side.value), readings
        return self._left_out(field, side.value, which), readings

    def held(self, field: FieldType, term: Term, which: str) -> str:
        """What a term holds, and whether it says so."""
        value = term.values[field.name]
        if value == field.default and field.name not in term.written:
            return self._left_out(field, value, which)
        return self.in_full(field, term, which)

    def _left_out(self, field: FieldType, value: Any, which: str) -> str:
        """What holds where nothing is said."""
        if not isinstance(value, bool) and (value in NOBODY or value == 0):
            return self.words["not-stated"]
        return self.words["by-default"].format(
            value=self._with_readings(self.worded[which].of(field, value), value)
        )

    def _plain(self, part: str, value: Any) -> str:
        """A value that is no field of a term."""
        if isinstance(value, Said):
            return value.in_(self.lang)
        if isinstance(value, Party):
            return value.name
        if isinstance(value, Unit):
            return value.name
        if isinstance(value, Fork):
            return self._fork(value)
        if isinstance(value, Reading):
            return f"{value.says.in_(self.lang)} [{self._marks(value)}]"
        if isinstance(value, OpenTerm):
            decides = value.decides.in_(self.lang)
            return f"{value.called(self.lang)} ({self.words['of.decides']} {decides})"
        if isinstance(value, Note):
            said = value.says.in_(self.lang)
            return f"{value.id} {said}" if value.id else said
        if isinstance(value, (tuple, list)):
            return ", ".join(self._plain(part, one) for one in value)
        if part == "strength":
            return self.common[f"strength.{value}"]
        if part == "basis":
            return self.words["basis.text"] if value == "text" else self.common[f"basis.{value}"]
        if part in ("mode", "side"):
            return self.words.get(f"{part}.{value}", str(value))
        return str(value) if value else self.words["not-stated"]

    def _fork(self, fork: Fork) -> str:
        readings = "; ".join(
            f"{fork.id}-{one.id} {one.says.in_(self.lang)} [{self._marks(one)}]"
            for one in fork.readings
        )
        title = fork.title.in_(self.lang)
        return f"{title} {readings}" if title.endswith("?") else f"{title}: {readings}"

    def _marks(self, reading: Reading) -> str:
        marks = [self.common[f"strength.{reading.strength}"]]
        if reading.basis != "text":
            marks.append(self.common[f"basis.{reading.basis}"])
        return ", ".join(marks)

    def _text(self, change: Change, which: str) -> str | None:
        """Running text; where only the other language's has changed, that one's."""
        assert change.old is not None
        assert change.new is not None
        pair = _running(change.old.value, change.new.value)
        if pair is None:
            return None
        value = pair[0] if which == "old" else pair[1]
        same_here = pair[0].in_(self.lang) == pair[1].in_(self.lang)
        return value.in_(LANGUAGES[self.lang] if same_here else self.lang)

    def _same_term(self, change: Change, which: str) -> Term | None:
        """The term whose field has changed."""
        side: Side | None = getattr(change, which)
        if side is None:
            return None
        name = next(
            (f.name for f in self.book.terms[change.kind].fields if f.written == change.field), ""
        )
        terms = self.agreements[which].clauses[side.clause].terms
        return next((t for t in terms if t.kind == change.kind
                     and t.values.get(name) == side.value), None)  # fmt: skip

    def _id(self, change: Change, side: Side | None) -> str:
        if side is None:
            return ""
        contested = change.about in ("fork", "open term") and isinstance(side.value, str)
        return side.value if contested else side.clause


def _running(old: Any, new: Any) -> tuple[Said, Said] | None:
    """Running text of both sides; of remarks that say the same, the words that they are on."""
    if isinstance(old, Note) and isinstance(new, Note):
        if old.says == new.says and old.words != new.words:
            return Said(old.words, old.words), Said(new.words, new.words)
        return old.says, new.says
    return (old, new) if isinstance(old, Said) and isinstance(new, Said) else None


def shortened(old: str, new: str) -> tuple[str, str]:
    """`6 månader`, `3 månader` as `6`, `3 månader`: the unit is said once."""
    pattern = re.compile(r"(\d+) (\D+)")
    one, other = pattern.fullmatch(old), pattern.fullmatch(new)
    return (one[1], new) if one and other and one[2] == other[2] else (old, new)
