"""What differs in the terms: by clause, kind and field."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final, Literal

from engine.comparison.change import At, Change, How, Side, at, difference
from engine.comparison.contested import worded_alike
from engine.comparison.pairs import Pair, Paired, most_alike
from engine.comparison.values import PARTIES, Meaning
from engine.comparison.weighty import in_one_form, names_of, weighs
from engine.comparison.weighty_words import Kind
from engine.inference.book import Book
from engine.inference.kinds import FieldType
from engine.language.term_reader import fields_of_term
from engine.model import types
from engine.model.agreement import Clause, Forked, Term

INERT = frozenset({"narrative", "party"})
"""Kinds of terms that no answer can rest on, beside definitions."""
NAMES: Final = (types.Party, *PARTIES, types.OpenTerm, types.OpenTerms)
"""Types of values that are ids: a new id of the same is told of what has it."""
PROSE: Final = (types.Said, tuple[types.Said, ...])
"""Types of values that say in words what the clause says: no rule goes by them."""
ALIKE: Final = 0.5
"""What part of all that two terms state is to be the same, for one to be the other moved."""
BINDING: Final = frozenset({"modal", "denial"})
"""Kinds of words by which a background becomes a duty or a right."""


class Terms:
    """Compares the terms of two agreements."""

    def __init__(self, paired: Paired, book: Book) -> None:
        self.paired = paired
        self.book = book
        self.meaning = Meaning(paired)
        self.names = names_of(paired.old, paired.new)
        self.worded_alike = worded_alike(paired)

    def changes(self) -> tuple[Change, ...]:
        """Every difference in the terms and in which clauses there are."""
        found = [one for pair in self.paired.clauses for one in self.of(*pair)]
        return tuple(self._with_moves(found))

    def of(self, old: Clause | None, new: Clause | None) -> Iterator[Change]:
        """The differences of one clause."""
        if old is None or new is None:
            there = old or new
            assert there is not None
            side = Side(there.words, at(there.place), there.id)
            yield difference("clause", *_one_of(side, new))
            for term in there.terms:
                if term.kind not in INERT:
                    yield difference("term", *_one_of(_side(term), new), kind=term.kind)
            return
        pairs = self.pairs(old, new)
        struck = {fork for a, b in pairs if a and not b for fork in self._contested(a, "old")}
        found = [one for pair in pairs for one in self.of_term(*pair, struck)]
        if old.id != new.id:
            yield Change("clause", "moved", *_sides(old, new))
        yield from self._on_the_whole(old, new, found)
        yield from found

    def pairs(self, old: Clause, new: Clause) -> list[Pair[Term]]:
        """The terms of a clause, each with the one of its kind that is most like it."""
        kinds = dict.fromkeys(term.kind for clause in (old, new) for term in clause.terms)
        return [
            pair
            for kind in kinds
            for pair in most_alike(
                [term for term in old.terms if term.kind == kind],
                [term for term in new.terms if term.kind == kind],
                self._parts,
                0.0,
            )
        ]

    def of_term(
        self, old: Term | None, new: Term | None, struck: Collection[str] = ()
    ) -> Iterator[Change]:
        """The differences of one term; `struck`: the forks of those of its clause that went."""
        if old is None or new is None:
            there = old or new
            assert there is not None
            kept = self._contested(new, "new") if new else []
            alike = tuple(fork for fork in kept if fork in struck and fork in self.worded_alike)
            told = difference("term", *_one_of(_side(there), new), kind=there.kind)
            yield replace(told, worded_alike=alike)
            return
        held = self._contested(new, "new")
        alike = tuple(fork for fork in held if fork in self.worded_alike)
        for field in self.fields(old):
            change = self.of_field(field, old, new)
            if change is not None and change.how == "changed" and field.type not in PROSE:
                change = replace(change, worded_alike=alike)
            if change is not None:
                yield change

    def _contested(self, term: Term, side: Literal["old", "new"]) -> list[str]:
        """The forks on which a term is contested, by their new ids."""
        now = {a.id: b.id for a, b in self.paired.forks if a and b} if side == "old" else {}
        held = (value.fork for value in term.values.values() if isinstance(value, Forked))
        return list(dict.fromkeys(now.get(fork, fork) for fork in held))

    def of_field(self, field: FieldType, old: Term, new: Term) -> Change | None:
        """The difference of one field; None where it says and is written the same."""
        one, other = old.values[field.name], new.values[field.name]
        sides = _field_side(field, old), _field_side(field, new)
        if not self.meaning.alike(field, one, other):
            return Change("field", "changed", *sides, kind=old.kind, field=field.written)
        words = tuple(term.written.get(field.name, (0, ""))[1] for term in (old, new))
        renamed = field.type in NAMES
        respelt = all(words) and words[0] != words[1] and not renamed
        if respelt or isinstance(one, Forked) != isinstance(other, Forked):
            return Change("field", "same", *sides, kind=old.kind, field=field.written)
        return None

    def fields(self, term: Term) -> list[FieldType]:
        """What an agreement may state of a term."""
        return list(fields_of_term(self.book.terms[term.kind]))

    def same_term(self, old: Term, new: Term) -> bool:
        """Whether two terms say the same, whatever clause they are in."""
        return old.kind == new.kind and all(
            self.meaning.alike(f, old.values[f.name], new.values[f.name]) for f in self.fields(old)
        )

    def _with_moves(self, found: list[Change]) -> Iterator[Change]:
        """A term that is gone from one clause and new in another, saying the same, has moved;
        one that says the most of it has, and is changed."""
        gone, come = ([one for one in found if (one.about, one.how) == ("term", how)]
                      for how in ("removed", "added"))  # fmt: skip
        moved: dict[int, Change] = {}
        left: set[int] = set()
        for old, new in self._moved(gone, come):
            assert old.old is not None
            assert new.new is not None
            changed = not self.same_term(old.old.value, new.new.value)
            moved[id(new)] = Change(
                "term", "moved", old.old, new.new, kind=new.kind, changed=changed
            )
            left.add(id(old))
        for one in found:
            if id(one) in left:
                continue
            yield moved.get(id(one), one)
            if term := moved.get(id(one)):
                assert term.old is not None
                assert term.new is not None
                yield from self.of_term(term.old.value, term.new.value)

    def _moved(
        self, gone: Sequence[Change], come: Sequence[Change]
    ) -> Iterator[tuple[Change, Change]]:
        """What is gone with what is new of the same kind: the most alike, and alike in the most."""
        for kind in dict.fromkeys(one.kind for one in gone):
            olds, news = ([one for one in side if one.kind == kind] for side in (gone, come))
            for old, new in most_alike(olds, news, self._said_in, ALIKE):
                if old is not None and new is not None:
                    yield old, new

    def _said_in(self, one: Change) -> list[str]:
        there = one.old or one.new
        assert there is not None
        return [part for part in self._parts(there.value) if part.partition("=")[0] in
                there.value.written]  # fmt: skip

    def _on_the_whole(self, old: Clause, new: Clause, found: list[Change]) -> Iterator[Change]:
        """What is told of a clause whose words changed without its terms, or the reverse."""
        one, other = old.words, new.words
        changed = [change for change in found if change.how != "same"]
        if one == other:
            if changed:
                yield Change("clause", "recoded", *_sides(old, new))
        elif all(self._is_prose(change) for change in changed):
            weighed = weighs(one, other, self.names)
            inert = {term.kind for term in new.terms} <= INERT
            how = _reworded(one, other, weighed, inert)
            if how == "same" and changed:
                return
            yield Change("clause", how, *_sides(old, new), weighs=weighed if how == "check" else ())

    def _is_prose(self, change: Change) -> bool:
        """Whether it is of a field that says in words what the clause says."""
        fields = self.book.terms[change.kind].fields
        return any(one.written == change.field and one.type in PROSE for one in fields)

    def _parts(self, term: Term) -> list[str]:
        return [f"{f.name}={term.values[f.name]!r}" for f in self.fields(term)]


def _reworded(old: str, new: str, weighed: tuple[Kind, ...], inert: bool) -> How:
    """How words go with terms that are encoded alike.

    Words that only tell a background weigh nothing until they bind: a duty, a right or a denial
    that came or went is to be checked there too.
    """
    if inert:
        return "check" if BINDING & set(weighed) else "unweighed"
    if in_one_form(old) == in_one_form(new):
        return "same"
    return "check" if weighed else "reworded"


def _sides(old: Clause, new: Clause) -> tuple[Side, Side]:
    one, other = (Side(c.words, at(c.place), c.id) for c in (old, new))
    return one, other


def _side(term: Term) -> Side:
    return Side(term, at(term.place), term.clause)


def _field_side(field: FieldType, term: Term) -> Side:
    written = term.written.get(field.name)
    place = At(term.place.source, written[0]) if written else at(term.place)
    return Side(term.values[field.name], place, term.clause, stated=written is not None)


def _one_of(side: Side, new: object) -> tuple[Side | None, Side | None]:
    """The side that has it, and None for the other."""
    return (side, None) if new is None else (None, side)
