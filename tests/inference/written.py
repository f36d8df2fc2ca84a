"""Facts of short written agreements, as the reader and the questions make them of a record."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from random import Random
from typing import Any, get_args

from hypothesis import strategies as st

from engine.inference import given as g
from engine.inference.book import Book
from engine.inference.kinds import info
from engine.inference.worlds import worlds
from engine.model import types
from engine.model.calendar import NEVER, days_after
from engine.model.person import Crime, Role
from engine.model.unknown import UNKNOWN
from engine.questions.event_rows import row
from engine.questions.given import Supplied, days_in, party_rows, term_rows
from engine.questions.horizon import ordinals, years
from tests.inference.drafts import Draft, Pools, given_kinds
from tests.inference.written_deeds import OF_DEEDS
from tests.inference.written_duties import OF_DUTIES
from tests.inference.written_money import OF_MONEY
from tests.inference.written_remedies import OF_REMEDIES
from tests.inference.written_rulings import OF_RULINGS
from tests.inference.written_seldom import SELDOM
from tests.inference.written_terms import OF_TERMS
from tests.inference.written_together import OF_SEVERAL
from tests.rules.invented import agreement, happened

RECORDS = (
    OF_DEEDS | OF_DUTIES | OF_MONEY | OF_REMEDIES | OF_RULINGS | OF_TERMS | OF_SEVERAL | SELDOM
)


@dataclass(frozen=True, slots=True)
class Written:
    """The facts of one record, and what may stand in their fields instead."""

    facts: tuple[tuple[str, dict[str, object]], ...]
    days: tuple[date, ...]
    pools: Pools


@cache
def written(book: Book, name: str) -> Written:
    """One of the records; in one world, without the day asked about."""
    terms, record = RECORDS[name]
    under = agreement(terms)
    events = happened(under, record)
    days = sorted({day for event in events for day in days_in(event)})
    alone = worlds([])
    supplied = Supplied(under, book, alone, NEVER)
    rows = [
        *party_rows(under, alone),
        *term_rows(under, book, alone, frozenset()),
        *supplied.events(events, name, NEVER).rows(),
        *supplied.rulings(events).rows(),
        *(row(g.Nth, alone, n) for n in ordinals(under, days)),
        *(row(g.YearIs, alone, *year) for year in years(under, days)),
    ]
    facts = tuple(
        (one.kind.key, dict(zip(one.kind.index, one.values, strict=True))) for one in rows
    )
    near = tuple(sorted({days_after(day, by) for day in days for by in (-1, 0, 1)}))
    own = {
        types.Id: (*(event.id for event in events), *under.clauses),
        types.ClauseId: tuple(under.clauses),
        types.OpenTerm: (*under.open_terms, types.NOT_STATED),
        types.Year: tuple(sorted({day.year for day in days})),
    }
    parties = tuple((party.id, party.side) for party in under.parties)
    return Written(facts, near, Pools(book, parties, near, own))


def asked_on(book: Book, name: str, on: date, seed: Random) -> list[Draft]:
    """The facts of a record, asked about on a day; what else a question may ask is drawn."""
    found = written(book, name)
    party, home = seed.sample([party for party, _ in found.pools.parties], 2)
    asked: dict[type[g.Given], dict[str, Any]] = {
        g.Asked: {"on": on},
        g.Wanted: {"by": seed.choice(found.days)},
        g.WantedYear: {
            "year": on.year - seed.randrange(2),
            "starts": NEVER if seed.randrange(5) else seed.choice(found.days),
        },
        g.WantedDuty: {"party": party, "duty": seed.choice(found.pools.own[types.ClauseId])},
        g.Person: _person(seed, home),
    }
    facts = [*found.facts, *((info(kind).key, values) for kind, values in asked.items())]
    kinds = {kind.key: kind for kind in given_kinds(book)}
    return [Draft(kinds[key], dict(values)) for key, values in facts if key in kinds]


def days_asked(book: Book, name: str) -> tuple[date, ...]:
    """Each day on which something happens under a record, those beside it, and one long after."""
    days = written(book, name).days
    return (*days, days_after(days[-1], 400))


@st.composite
def written_drafts(draw: st.DrawFn, book: Book) -> tuple[Pools, list[Draft]]:
    """The facts of any record on any of its days."""
    name = draw(st.sampled_from(sorted(RECORDS)))
    on = draw(st.sampled_from(days_asked(book, name)))
    seed = Random(draw(st.integers(0, 10_000)))
    return written(book, name).pools, asked_on(book, name, on, seed)


def _person(seed: Random, home: str) -> dict[str, Any]:
    """A person, of whom one trait or another may not be known."""
    traits = {
        "role": seed.choice(get_args(Role)),
        "age": seed.choice((17, 18, 20, 30)),
        "resident": seed.choice((True, False)),
        "home": home,
        "crime": seed.choice(get_args(Crime)),
    }
    return {name: seed.choice((*(value,) * 5, UNKNOWN)) for name, value in traits.items()}
