"""A finding: one thing to act on or to decide, with an id that outlives the day it was found."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal

from engine.model.agreement import Agreement
from engine.model.problem import Place

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Sort:
    """How grave a kind of finding is, and whether it is something that nobody can say yet."""

    severity: Severity
    undecided: bool = False


KINDS: Final[Mapping[str, Sort]] = {
    "wording-not-held": Sort("error"),
    "amendment-not-valid": Sort("error"),
    "words-say-otherwise": Sort("error"),
    "assignment-not-allowed": Sort("error"),
    "overdue": Sort("error"),
    "payment-unindexed": Sort("error"),
    "payment-misallocated": Sort("error"),
    "payment-short": Sort("error"),
    "payment-over": Sort("warning"),
    "payment-astray": Sort("warning"),
    "rescission-open": Sort("warning"),
    "breach": Sort("warning"),
    "wording-coming": Sort("warning"),
    "due": Sort("warning"),
    "soon-due": Sort("warning"),
    "notice-window": Sort("warning"),
    "unknown": Sort("warning", undecided=True),
    "judgement": Sort("warning", undecided=True),
    "depends": Sort("warning", undecided=True),
    "acknowledgement-expired": Sort("warning"),
    "acknowledgement-unmatched": Sort("note"),
}
"""The kinds of findings, the gravest first."""
OF_ACKNOWLEDGEMENTS: Final = ("acknowledgement-expired", "acknowledgement-unmatched")
"""Those that are about the file of acknowledgements, and about no agreement."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found, in the language asked for.

    `parties` are whom it is about (bearers; those whose fact is missing), `to` those to whom
    something is owed. `day` is the last day, inclusive. `blocks` are the questions and duties
    that an open fact keeps open.
    """

    id: str
    kind: str
    agreement: str
    version: str
    clause: str
    place: Place
    says: str
    parties: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    period: str = ""
    day: date | None = None
    forks: tuple[str, ...] = ()
    blocks: tuple[str, ...] = ()
    what_to_do: str = ""
    """Which advice is given, where it is not that of the kind: the end of a key of `help.`."""

    @property
    def help(self) -> str:
        """The key of what to do about it."""
        return f"help.{self.what_to_do or self.kind}"

    shared_with: tuple[str, ...] = ()
    """The other clauses by which the amount that is told is owed: it is one amount."""

    amount: int | None = None
    """The sum that it is about, in öre; None where it is about none, or how much is not known."""

    noted: bool = False
    """Told as a note: under the stand that is recorded on the readings nothing is to be done."""

    each: tuple[tuple[str, str], ...] = ()
    """Of what several are to do on one event: each party with an id of its own."""

    @property
    def sort(self) -> Sort:
        own = KINDS[self.kind]
        return replace(own, severity="note") if self.noted else own

    @property
    def concerned(self) -> tuple[str, ...]:
        """Whom an acknowledgement of it may be limited to."""
        return self.parties if self.each else self.to or self.parties


_LETTERS: Final = str.maketrans({"å": "aa", "ä": "ae", "ö": "oe"})
_PLAIN: Final = re.compile(r"[a-z0-9-]+")
NO_PARTY: Final = "all"
"""Stands in an id where a finding is about no party in particular."""


def identity(agreement: str, kind: str, *parts: str) -> str:
    """An id of what was found: ASCII, lower case; never of a text or of a day that can move."""
    return ".".join(_plain(part or NO_PARTY) for part in (agreement, kind, *parts))


def _plain(part: str) -> str:
    """The part as it stands in an id; one that had to be bent gets a digest to stay its own."""
    bent = part.lower().translate(_LETTERS)
    if _PLAIN.fullmatch(bent):
        return bent
    digest = hashlib.sha256(part.encode()).hexdigest()[:8]
    plain = re.sub(r"[^a-z0-9]+", "-", bent).strip("-")
    return f"{plain}-{digest}" if plain else digest


def place_of(agreement: Agreement, clause: str) -> Place:
    """Where the clause's first term stands, else the clause, else the first clause of all."""
    known = agreement.clauses.get(clause)
    if known is None:
        return next(iter(agreement.clauses.values())).place
    return known.terms[0].place if known.terms else known.place


def gravest_first(found: Iterable[Finding]) -> list[Finding]:
    """By kind as `KINDS` has them, then by day, clause in the text, and id."""
    order = list(KINDS)
    return sorted(
        found,
        key=lambda one: (
            order.index(one.kind),
            one.day or date.max,
            one.place.source,
            one.place.span.line,
            one.id,
        ),
    )
