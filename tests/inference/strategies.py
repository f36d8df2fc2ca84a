"""Random facts for a book: a sensible agreement and its record, then things go wrong with them."""

import itertools
from collections.abc import Iterator
from random import Random

from hypothesis import strategies as st

from engine.inference.book import Book
from engine.inference.choice import Choice
from engine.inference.facts import Row
from engine.inference.kinds import KindInfo, Term
from engine.inference.truth import Truth
from engine.inference.worlds import Worlds, worlds
from engine.model.unknown import UNKNOWN
from tests.inference.drafts import (
    CASTS,
    LENGTHS,
    STARTS,
    Draft,
    Pools,
    critical_days,
    given_kinds,
    listed,
)
from tests.inference.typical import agreement, money, record, remedies
from tests.inference.written import written_drafts


class Case:
    """Given facts, the worlds they are given in, and the book."""

    def __init__(self, book: Book, made: Worlds, given: list[Row]) -> None:
        self.book = book
        self.worlds = made
        self.given = given

    def __repr__(self) -> str:
        facts = "".join(f"\n  {row.kind.key} {row.values} {row.truth}" for row in self.given)
        return f"{self.worlds.choices}{facts}"


@st.composite
def cases(draw: st.DrawFn, book: Book) -> Case:
    """A case in which much goes right and some things are unknown, odd, contested or missing."""
    of = draw(st.sampled_from((typical_drafts, typical_drafts, written_drafts)))
    pools, drafts = draw(of(book))
    drafts += [
        draw(of_kind(draw(st.sampled_from(given_kinds(book))), pools))
        for _ in range(draw(st.integers(0, 2)))
    ]
    for _ in range(draw(st.integers(0, 4))):
        _change(draw, drafts[draw(st.integers(0, len(drafts) - 1))], pools)
    for _ in range(draw(st.integers(0, 1))):
        drafts.pop(draw(st.integers(0, len(drafts) - 1)))
    made = worlds([_fork(draw, number, drafts, pools) for number in range(draw(st.integers(0, 3)))])
    given = [row for draft in drafts for row in rows_of(draft, made)]
    if draw(st.integers(0, 5)) == 0:
        _doubt(draw, given, made)
    Random(draw(st.integers(0, 1000))).shuffle(given)
    return Case(book, made, given)


@st.composite
def typical_drafts(draw: st.DrawFn, book: Book) -> tuple[Pools, list[Draft]]:
    """A drawn agreement and its record, and some facts of the kinds that are not typical."""
    cast = draw(st.sampled_from(CASTS))
    start, length = draw(st.sampled_from(STARTS)), draw(st.sampled_from(LENGTHS[:3]))
    notice_length = draw(st.sampled_from(LENGTHS[1:]))
    pools = Pools(book, cast, critical_days(start, length, notice_length))
    drafts = [
        *agreement(draw, pools, start, length, notice_length),
        *record(draw, pools, start, length, notice_length),
        *(money(draw, pools, start) if draw(st.booleans()) else ()),
        *(remedies(draw, pools, start) if draw(st.booleans()) else ()),
    ]
    read = {kind.key for kind in given_kinds(book)}
    drafts = [draft for draft in drafts if draft.kind.key in read]
    sensible = len(drafts)
    typical = {draft.kind.key for draft in drafts}
    others = [kind for kind in given_kinds(book) if kind.key not in typical]
    for kind in _some(draw, others):
        drafts.append(draw(of_kind(kind, pools)))
    seed = Random(draw(st.integers(0, 10_000)))
    drafts += [row for draft in drafts[sensible:] for row in listed(draft, pools, seed)]
    return pools, drafts


@st.composite
def of_kind(draw: st.DrawFn, kind: KindInfo, pools: Pools) -> Draft:
    """A fact of any kind, each field from its pool."""
    drawn = {f.name: draw(st.sampled_from(pools.of(kind, f))) for f in kind.fields}
    return Draft(kind, drawn)


def rows_of(draft: Draft, made: Worlds) -> Iterator[Row]:
    """The fact in each of its readings."""
    forks = {fork: len(values) for fork, values in draft.forked.values()}
    for places in itertools.product(*(range(size) for size in forks.values())):
        reading = dict(zip(forks, places, strict=True))
        seen = made.all
        for fork, place in reading.items():
            seen &= made.where(fork, "abc"[place])
        values = dict(draft.values)
        for name, (fork, options) in draft.forked.items():
            values[name] = options[reading[fork]]
        ordered = tuple(values[f.name] for f in draft.kind.fields)
        yield Row(draft.kind, ordered, Truth(seen, 0, 0))


def _some(draw: st.DrawFn, kinds: list[KindInfo]) -> list[KindInfo]:
    """None, a few or many of the kinds that are not typical.

    With many of them hardly anything is certain, with few of them little of it happens.
    """
    most = draw(st.sampled_from((0, 4, 2 * len(kinds) // 3)))
    seed = Random(draw(st.integers(0, 10_000)))
    return seed.sample(kinds, min(most, len(kinds)))


def _change(draw: st.DrawFn, draft: Draft, pools: Pools) -> None:
    changed = draw(st.sampled_from(draft.kind.fields))
    lost = changed.maybe and draw(st.booleans())
    draft.values[changed.name] = (
        UNKNOWN if lost else draw(st.sampled_from(pools.of(draft.kind, changed)))
    )


def _fork(draw: st.DrawFn, number: int, drafts: list[Draft], pools: Pools) -> Choice:
    """Makes one field of a term contested."""
    terms = [draft for draft in drafts if issubclass(draft.kind.declared, Term)]
    fork = f"F{number}"
    size = draw(st.integers(2, 3))
    if terms:
        draft = draw(st.sampled_from(terms))
        changed = draw(st.sampled_from([f for f in draft.kind.fields if f.name != "clause"]))
        others = [draw(st.sampled_from(pools.of(draft.kind, changed))) for _ in range(size - 1)]
        draft.forked[changed.name] = fork, (draft.values[changed.name], *others)
    if size == 3 and draw(st.booleans()):
        return Choice(fork, ("a", "b"), draw(st.sampled_from("ab")), ("c",))
    return Choice(fork, tuple("abc"[:size]), "a")


def _doubt(draw: st.DrawFn, given: list[Row], made: Worlds) -> None:
    """One given fact is itself not sure in some worlds."""
    row = given[draw(st.integers(0, len(given) - 1))]
    some, other = draw(st.integers(0, made.all)), draw(st.integers(0, made.all))
    yes = row.truth.yes
    row.truth = Truth(yes & ~some, yes & some & ~other, yes & some & other)
