"""Records of events of every kind and questions of every sort, drawn for a shipped agreement."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, get_args, get_origin

from hypothesis import strategies as st

from engine.inference.book import Book, load
from engine.inference.kinds import REQUIRED, FieldType, KindInfo
from engine.language.agreement_reader import read_agreement
from engine.language.duties import duty_clauses
from engine.language.event_kinds import EVENTS, EventOrClause, ForkId
from engine.language.node import Source
from engine.model import types
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.ask import QUESTIONS
from engine.questions.question import Question

ROOT = Path(__file__).parents[2] / "agreements"
JAMTLAND, LINKOPING = "jamtland/2026-01-01", "linkoping/2023-01-01"
CRITICAL = {
    JAMTLAND: [date(2026, 6, 30), date(2026, 12, 31), date(2027, 1, 31), date(2027, 3, 30)],
    LINKOPING: [date(2024, 1, 31), date(2025, 3, 31), date(2025, 6, 30), date(2025, 12, 31)],
}
SELDOM = ("void", "not-held", "not-given")
"""Kinds that are drawn only where a test asks for them."""


@cache
def book() -> Book:
    return load()


@cache
def agreement(name: str) -> Agreement:
    paths = [(ROOT / name).with_suffix(ending) for ending in (".yaml", ".txt")]
    found = read_agreement(*(Source(p.name, p.read_text("utf-8")) for p in paths), book())
    assert isinstance(found, Agreement)
    return found


def days(of: str) -> st.SearchStrategy[date]:
    """Days about which much is decided, the days beside them, and others."""
    near = [day + timedelta(days=n) for day in CRITICAL[of] for n in (-1, 0, 1)]
    first = agreement(of).version
    return st.one_of(
        st.sampled_from(near),
        st.dates(first - timedelta(days=40), first + timedelta(days=1500)),
    )


@st.composite
def event(draw: st.DrawFn, of: str, id: str, ids: Sequence[str]) -> Recorded:
    """An event of any kind; each field may be left out, as far as the reader allows."""
    kinds = {**book().events, **EVENTS}
    kind = draw(st.sampled_from([kinds[name] for name in sorted(kinds) if name not in SELDOM]))
    values = _values(draw, kind, of, ids)
    if kind.name == "position":
        fork = agreement(of).forks[str(values["fork"])]
        values["reading"] = draw(st.sampled_from([one.id for one in fork.readings]))
    dated = getattr(kind.declared, "__own_day__", ())
    own = next((day for name in dated if (day := _day(values.get(name)))), None)
    on_record = own or draw(days(of))
    recorded = None if own and draw(st.booleans()) else _noon(on_record)
    return Recorded(id, kind.name, MappingProxyType(values), own, recorded)


def _values(draw: st.DrawFn, kind: KindInfo, of: str, ids: Sequence[str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for field in kind.fields:
        if field.name == "id":
            continue
        left_out = field.maybe and draw(st.integers(0, 7)) == 0
        if not left_out:
            values[field.name] = draw(value(field, of, ids))
        elif field.default is not REQUIRED:
            values[field.name] = field.default
    return values


def value(field: FieldType, of: str, ids: Sequence[str]) -> st.SearchStrategy[Any]:
    """What a field of an event may hold."""
    under, declared = agreement(of), field.type
    parties = [party.id for party in under.parties]
    units = [unit.id for party in under.parties for unit in party.units]
    choices = get_args(declared) if get_origin(declared) is Literal else ()
    listed = st.lists(st.sampled_from(parties), min_size=1, unique=True).map(tuple)
    every = st.one_of(st.just(tuple(parties)), listed)
    clauses = sorted(under.clauses)
    duties = sorted(duty_clauses(under, load())) or clauses
    known: dict[Any, st.SearchStrategy[Any]] = {
        types.Day: days(of),
        types.YesNo: st.booleans(),
        types.Count: st.sampled_from([1, 40, 1500, 12000]),
        types.Amount: st.sampled_from([0, 5_832_500, 47_220_000, 73_110_100]),
        types.Percent: st.sampled_from(["-0.4", "2.5", "3.0"]),
        types.Year: st.integers(under.version.year - 1, under.version.year + 3),
        types.Word: st.sampled_from(["jurist", "2026-10", "socsam"]),
        types.Edition: st.sampled_from(["2026-10", "2026-12"]),
        types.Words: st.just(("use-of-funds", "statistics", "overview", "cooperation")),
        types.Party: st.sampled_from([*parties, *units]),
        types.Parties: every,
        types.Addressees: every,
        types.DayPerParty: days(of),
        types.NamedDay: days(of),
        types.End: st.one_of(st.just(types.EARLIEST), days(of)),
        types.Forum: st.sampled_from([one.id for one in under.forums] or [""]),
        types.ClauseId: st.sampled_from(clauses),
        types.Clauses: st.lists(st.sampled_from(clauses), min_size=1, max_size=3).map(tuple),
        types.Duties: st.lists(st.sampled_from(duties), min_size=1, max_size=3).map(tuple),
        types.PaymentClause: st.sampled_from(
            sorted({one.clause for one in under.terms if one.kind == "payment"}) or clauses
        ),
        types.OpenTerm: st.sampled_from(sorted(under.open_terms)),
        types.Id: st.sampled_from(list(ids)),
        EventOrClause: st.sampled_from([*ids, *clauses]),
        ForkId: st.sampled_from(sorted(under.forks)),
    }
    if get_origin(declared) is tuple:
        inner = FieldType(field.name, get_args(declared)[0], field.maybe)
        return st.lists(value(inner, of, ids), min_size=1, max_size=2, unique=True).map(tuple)
    return st.sampled_from(choices) if choices else known[declared]


def _day(value: Any) -> date | None:
    if isinstance(value, tuple):
        return max(day for _, day in value)
    return value if isinstance(value, date) else None


def _noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


@st.composite
def records(draw: st.DrawFn, of: str) -> list[Recorded]:
    """All have approved and signed, mostly; then anything may happen."""
    found: list[Recorded] = []
    start = agreement(of).version - timedelta(days=20)
    if draw(st.integers(0, 4)):
        for party in agreement(of).parties:
            for number, kind in enumerate(("approval", "signature")):
                values = {"by": party.id, "on": start, **({"decision": True} if not number else {})}
                found.append(Recorded(f"{kind}-{party.id}", kind, MappingProxyType(values), start))
    ids = [f"e{number}" for number in range(draw(st.integers(1, 7)))]
    return [*found, *(draw(event(of, id, ids)) for id in ids)]


@st.composite
def questions(draw: st.DrawFn, of: str) -> Question:
    """A question of any name, with every option that some question reads."""
    under = agreement(of)
    parties = st.sampled_from([party.id for party in under.parties])
    roles = st.sampled_from(["victim", "relative", "witness", "offender-relative"])
    person = {
        "role": draw(roles),
        "age": str(draw(st.integers(10, 30))),
        "resident": draw(st.sampled_from(["yes", "no"])),
    }
    return Question(
        draw(st.sampled_from(sorted(QUESTIONS))),
        draw(days(of)),
        party=draw(parties),
        against=draw(parties),
        event=f"e{draw(st.integers(0, 2))}",
        for_year=under.version.year + draw(st.integers(0, 3)),
        year=under.version.year + draw(st.integers(0, 3)),
        duty=draw(st.sampled_from(sorted(under.clauses))),
        person=MappingProxyType(person),
    )


Asked = tuple[str, list[Recorded], Question]
ASKED: st.SearchStrategy[Asked] = st.sampled_from([JAMTLAND, LINKOPING]).flatmap(
    lambda of: st.tuples(st.just(of), records(of), questions(of))
)


def later(draw: st.DrawFn, of: str, day: date) -> Recorded:
    """An event that is dated after a day."""
    found = draw(event(of, "later", ["e0"]))
    return replace(found, own_day=max(found.own_day or day, day + timedelta(days=1)))


def recorded_later(draw: st.DrawFn, of: str, day: date) -> Recorded:
    """An event, of whatever day, that was recorded after a day."""
    found = draw(event(of, "later", ["e0"]))
    return replace(found, recorded=_noon(day + timedelta(days=1)))
