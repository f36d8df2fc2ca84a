"""An agreement as the rest of the engine sees it: parties, clauses, terms, forks, text."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from engine.model.problem import Place
from engine.model.said import Said
from engine.model.settled import Settled
from engine.model.sign_off import Reviewed, SignOff

Basis = Literal["text", "verified", "unverified"]
NATURAL, ARGUABLE, WEAK = 3, 2, 1


@dataclass(frozen=True, slots=True)
class Unit:
    """A part of a party; a duty between units is internal."""

    id: str
    name: str
    place: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Party:
    """Who is bound. `side` separates counterparties; `group` names several at once."""

    id: str
    name: str
    short: Said
    side: str
    group: str = ""
    number: str = ""
    represents: Said | None = None
    units: tuple[Unit, ...] = ()
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Forum:
    """Where parties meet."""

    id: str
    name: str
    place: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of the text file: code points from `start`, `end` exclusive; line from 1."""

    text: str
    start: int
    end: int
    line: int


@dataclass(frozen=True, slots=True)
class Forked:
    """A field whose value depends on the reading of a fork; every reading has a value."""

    fork: str
    values: Mapping[str, Any]


def under_any(value: Any) -> tuple[Any, ...]:
    """Each value that a field has under some reading: of a field that no fork decides, its own."""
    return tuple(value.values.values()) if isinstance(value, Forked) else (value,)


def named_under_any(value: Any) -> tuple[str, ...]:
    """The words that a field names under some reading, each once; those of a list one by one."""
    several = (one if isinstance(one, tuple) else (one,) for one in under_any(value))
    return tuple(dict.fromkeys(str(word) for held in several for word in held if word))


@dataclass(frozen=True, slots=True)
class Term:
    """The typed content of a clause. `values` has every field of the kind.

    `written` has those that the file states, with the line, from 1, and the words where it is
    one value; the others hold what the kind says. `together` names the field of those who bear
    its duty where nobody bears it alone. `inferred` are fields whose values the words of the
    clause do not state: worked out from them, or stated in another clause. `left_out` are those
    that the file does not state though what the kind says of them is a reading of the text.
    """

    kind: str
    clause: str
    values: Mapping[str, Any]
    place: Place
    written: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    together: str = ""
    inferred: frozenset[str] = frozenset()
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A field of a term, and the words of its clause that say another value of its sort.

    `field` and `value` are as the file writes them; `start` and `end` are code points of the
    agreement's text, the end exclusive; `line` is of the text, from 1.
    """

    term: Term
    name: str
    field: str
    value: str
    words: str
    start: int
    end: int
    line: int


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on the text, such as a defect that is transcribed and not repaired."""

    says: Said
    id: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Clause:
    """A numbered place in an agreement."""

    id: str
    heading: str
    quotes: tuple[Quote, ...]
    terms: tuple[Term, ...]
    silent: tuple[Said, ...]
    notes: tuple[Note, ...]
    place: Place
    sha256: str = ""
    """Of its words and terms as written, in hexadecimal."""
    sign_off: SignOff | None = None

    @property
    def words(self) -> str:
        """Its words on one line: line breaks and double spaces are not words."""
        return " ".join(" ".join(quote.text.split()) for quote in self.quotes)

    @property
    def review(self) -> Reviewed:
        """Whether it has been reviewed as it is."""
        return self.sign_off.state(self.sha256) if self.sign_off else "not reviewed"


@dataclass(frozen=True, slots=True)
class Reading:
    """One admissible answer to a contested point."""

    id: str
    says: Said
    strength: int
    basis: Basis
    source: str = ""
    place: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Fork:
    """A contested point. Without a position or a choice, `main` is the default of display."""

    id: str
    title: Said
    clauses: tuple[str, ...]
    readings: tuple[Reading, ...]
    main: str
    reason: Said
    place: Place

    def reading(self, reading: str) -> Reading:
        """The reading with that id; KeyError if there is none."""
        for known in self.readings:
            if known.id == reading:
                return known
        raise KeyError(reading)


@dataclass(frozen=True, slots=True)
class OpenTerm:
    """Words that only a person can apply; `name` for what the text has no words for."""

    id: str
    words: str
    clauses: tuple[str, ...]
    mode: Literal["presumed", "always"]
    decides: Said
    asks: Said
    place: Place
    presumption: Said | None = None
    name: Said | None = None

    def called(self, lang: str) -> str:
        """Its words, as a quote, or else its name; empty if it has neither."""
        if self.words:
            return f"“{self.words}”" if lang == "en" else f"”{self.words}”"
        return "" if self.name is None else self.name.in_(lang)


@dataclass(frozen=True, slots=True)
class Silence:
    """A topic on which the whole agreement says nothing."""

    topic: str
    says: Said
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Replacement:
    """That a version replaces another, from a first day, by an amendment of that other.

    `event` is the amendment's id on record; "" where it is the one on record that names this
    version. `decided` is where it is documented, for a reader. `supposed` is a replacement that
    nobody needs to have agreed on: what would follow from it is asked.
    """

    version: date
    first_day: date
    place: Place
    event: str = ""
    decided: Said | None = None
    supposed: bool = False


@dataclass(frozen=True, slots=True)
class Agreement:
    """One version of one agreement, with its full text."""

    id: str
    version: date
    title: Said
    source: str
    """Name of the text file."""
    text: str
    sha256: str
    """Of the YAML and the text together, in hexadecimal."""
    parties: tuple[Party, ...]
    forums: tuple[Forum, ...]
    clauses: Mapping[str, Clause]
    """In the order of the text."""
    forks: Mapping[str, Fork]
    open_terms: Mapping[str, OpenTerm]
    silent: tuple[Silence, ...] = ()
    replaces: Replacement | None = None
    """None for the first version."""
    places: Mapping[str, Place] = field(default_factory=dict)
    """Where the id, the version and its first day are written, by their keys."""
    contradicted: tuple[Contradiction, ...] = field(default=(), compare=False, repr=False)
    """Where the words of a clause do not say what its term does, as it was read."""
    settled: tuple[Settled, ...] = field(default=(), compare=False, repr=False)
    """What acts on record had led to before this version came; it judges them no more."""
    terms: tuple[Term, ...] = field(init=False, compare=False, repr=False)
    """Of all clauses, in their order."""

    def __post_init__(self) -> None:
        terms = tuple(term for clause in self.clauses.values() for term in clause.terms)
        object.__setattr__(self, "terms", terms)

    @property
    def first_day(self) -> date:
        """The first day on which this version is in force, if it is one that is."""
        return self.replaces.first_day if self.replaces else self.version

    def party(self, party: str) -> Party:
        """The party with that id; KeyError if there is none."""
        for known in self.parties:
            if known.id == party:
                return known
        raise KeyError(party)
