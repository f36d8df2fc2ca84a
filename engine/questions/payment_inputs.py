"""What the amount of a payment is made from: each input with its source, or what is missing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.inference.truth import Truth
from engine.model.event import Recorded
from engine.model.types import NOT_STATED
from engine.model.unknown import Open
from engine.questions import parts

HOLDERS: Final = {"index-value": "SKR", "population": "SCB"}
"""Who publishes the figures."""


@dataclass(frozen=True, slots=True)
class Input:
    """One input; `value` is None where it is missing, or where `events` tell it differently.

    An amount stands in its clause. An index value is of an edition and a year (empty: none is
    asked for and none is known), a population of an area and a reference day.
    """

    fact: str
    clause: str
    value: str | None
    index: str | None = None
    edition: str | None = None
    year: int | None = None
    status: str | None = None
    area: str | None = None
    on: date | None = None
    events: tuple[str, ...] = ()
    source: str | None = None
    holder: str | None = None


def inputs(ledger: Ledger, party: str, year: int, owing: int) -> parts.Values:
    """The inputs of what a party owes for a year, in the worlds in which it may owe anything."""
    owed = parts.rows(ledger, "owes", bearer=party, year=year)
    found = []
    for payment in dict.fromkeys(row.value("payment") for row in owed):
        found += list(_amounts(ledger, payment, year))
        found += list(_indices(ledger, payment, year))
        found += list(_populations(ledger, payment, party, year))
    return _in_each_world(ledger, found, owing)


def _amounts(ledger: Ledger, payment: str, year: int) -> Iterator[tuple[Input, Truth]]:
    """The agreed amount, and the amount that is indexed where that is another."""
    for row in parts.rows(ledger, "payment-year", of=payment, year=year):
        yield Input("amount", payment, _kronor(row.value("amount"))), row.truth
        for term in _indexations(ledger, payment):
            if term.value("base") not in (0, row.value("amount")) and term.value("first") <= year:
                base = Input("amount", str(term.value("clause")), _kronor(term.value("base")))
                yield base, term.truth


def _indexations(ledger: Ledger, payment: str) -> list[Row]:
    """The indexations of a payment, and those that do not say of which they are."""
    terms = ledger.store.of("indexation term")
    return [term for term in terms if term.value("carried_by") in (payment, NOT_STATED)]


def _indices(ledger: Ledger, payment: str, year: int) -> Iterator[tuple[Input, Truth]]:
    of_it = {term.value("clause") for term in _indexations(ledger, payment)}
    wanted_then = parts.rows(ledger, "index-figure-wanted", year=year)
    steps = [row for row in wanted_then if row.value("of") in of_it]
    for wanted in sorted(steps, key=lambda row: (row.value("step"), row.key)):
        of, step = wanted.value("of"), wanted.value("step")
        same = {"edition": wanted.value("edition"), "column": wanted.value("column")}
        for row in parts.rows(ledger, "index-step", of=of, year=year, step=step, **same):
            found = [
                figure
                for figure in parts.rows(ledger, "index-figure", of=of, year=year, step=step)
                if figure.truth.possible & wanted.truth.possible & row.truth.possible
            ]
            used = _used(found, row.value("percent"))
            made = Input(
                "index-value",
                str(of),
                _text(row.value("percent")),
                index=str(wanted.value("index")),
                edition=_edition(ledger, wanted, row, used),
                year=int(wanted.value("column")),
                status=_status(used),
                holder=HOLDERS["index-value"],
                **_told_by(ledger, "index-value", used),
            )
            yield made, _both_there(row, wanted)


def _used(found: list[Row], percent: Any) -> list[Row]:
    """The figures that gave a percentage: the final ones of them, if any is; all if they differ."""
    if isinstance(percent, Open):
        return found
    gave = [figure for figure in found if figure.value("percent") == percent]
    final = [figure for figure in gave if figure.value("status") == "final"]
    return final or gave


def _edition(ledger: Ledger, wanted: Row, step: Row, used: list[Row]) -> str:
    """The edition that is asked for; where any counts, that of the figures used, if it is known."""
    asked_for = str(wanted.value("edition"))
    if asked_for or isinstance(step.value("percent"), Open):
        return asked_for
    ids = {figure.value("event") for figure in used}
    told = [
        row.value("edition") for row in ledger.store.of("index-value") if row.value("id") in ids
    ]
    return ", ".join(sorted({str(one) for one in told if not isinstance(one, Open)}))


def _populations(
    ledger: Ledger, payment: str, party: str, year: int
) -> Iterator[tuple[Input, Truth]]:
    """The figures of all who share with the party."""
    for share in parts.rows(ledger, "share", payment=payment, party=party, year=year):
        of = share.value("of")
        weights = parts.rows(ledger, "weight", of=of, year=year)
        for weight in sorted(weights, key=lambda row: (row.value("place"), row.key)):
            sharers = parts.rows(ledger, "sharer", of=of, year=year, party=weight.value("party"))
            if all(sharer.value("by") != "population" for sharer in sharers):
                continue
            area = weight.value("party")
            used = parts.rows(ledger, "population-figure", of=of, year=year, party=area)
            made = Input(
                "population",
                str(of),
                _text(weight.value("figure")),
                area=str(area),
                on=weight.value("day"),
                holder=HOLDERS["population"],
                **_told_by(ledger, "population", used),
            )
            yield made, _both_there(weight, share)


def _told_by(ledger: Ledger, kind: str, used: list[Row]) -> dict[str, Any]:
    """The events behind figures, and their sources."""
    ids = sorted({str(figure.value("event")) for figure in used})
    origins = [row.origin for row in ledger.store.of(kind) if row.value("id") in ids]
    sources = sorted({o.source for o in origins if isinstance(o, Recorded) and o.source})
    return {"events": tuple(ids), "source": "; ".join(sources) or None}


def _status(used: list[Row]) -> str | None:
    held = {figure.value("status") for figure in used}
    known = {str(status) for status in held if not isinstance(status, Open)}
    return "final" if "final" in known else next(iter(known), None)


def _both_there(one: Row, other: Row) -> Truth:
    return Truth(one.truth.possible & other.truth.possible, 0, 0)


def _kronor(ore: int) -> str:
    return f"{ore // 100}.{ore % 100:02}"


def _text(value: Any) -> str | None:
    return None if isinstance(value, Open) else str(value)


def _in_each_world(ledger: Ledger, found: list[tuple[Input, Truth]], owing: int) -> parts.Values:
    """The inputs together, for each set of worlds in which they are the same."""
    by_input: dict[Input, int] = {}
    for made, truth in found:
        by_input[made] = by_input.get(made, 0) | truth.possible & owing
    split: list[tuple[tuple[Input, ...], int]] = [((), ledger.worlds.all)]
    for made, there in by_input.items():
        split = [
            (held, seen)
            for before, worlds in split
            for held, seen in (((*before, made), worlds & there), (before, worlds & ~there))
            if seen
        ]
    return parts.merged(split)
