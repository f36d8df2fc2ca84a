"""A duty that wordings of a way name otherwise: one of them has another clause carry it, whose row
stands for it there, or has it owed to others."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from engine.language.duties import OF_A_PAYMENT, carrier_of
from engine.model.agreement import Agreement
from engine.questions.versions.duties.handed_over import DONE, key_of
from engine.questions.versions.duties.merged import Merged, Straddling
from engine.questions.versions.telling.deciding import Row


@dataclass(frozen=True, slots=True)
class Carried:
    """A clause with a duty, and the clause whose rows stand for it by each wording that has it."""

    clause: str
    by: Mapping[int, str]

    def stands(self, lists: Sequence[Sequence[Row]]) -> Iterator[tuple[int, Row]]:
        """A row of the duty, as its own clause would have it, for each that another wording has
        with another clause to stand for it."""
        for place, carrier in self.by.items():
            others = [one for one, by in self.by.items() if by != carrier]
            wanted = [row for one in others for row in lists[one] if row["duty"] == self.by[one]]
            rows = [row for row in lists[place] if row["duty"] == carrier]
            told = {_of(row): _standing(row, rows) for row in wanted if carrier != self.clause}
            for (bearers, beneficiary, _), row in told.items():
                if row is not None:
                    of = {"bearer": [*bearers], "beneficiary": beneficiary}
                    yield place, {**row, **of, "duty": self.clause}


def carried(held: Sequence[Agreement]) -> list[Carried]:
    """The duties that not the same clause carries by every wording that has them."""
    each = [_carriers(one) for one in held]
    clauses = dict.fromkeys(clause for one in each for clause in one)
    found = [
        Carried(clause, {place: each[place].get(clause, clause)
                         for place, one in enumerate(held) if clause in one.clauses})
        for clause in clauses
    ]  # fmt: skip
    return [one for one in found if len({*one.by.values()}) > 1]


def with_carried(
    lists: Mapping[date, Sequence[Row]], held: Sequence[Agreement], several: Sequence[Carried]
) -> Mapping[date, Sequence[Row]]:
    """The rows by the day of each wording, with those that stand for a duty that they carry."""
    rows = [lists[one.version] for one in held]
    stands = [pair for one in several for pair in one.stands(rows)]
    added = {
        one.version: [*rows[place], *(row for at, row in stands if at == place)]
        for place, one in enumerate(held)
    }
    return {**lists, **added}


def with_fallen(rows: Sequence[Sequence[Row]], found: Merged) -> list[Sequence[Row]]:
    """The rows with those that fell in no list, by any wording, as later ones name them: a duty of
    one period that is owed to others by the next wording is the same, if both lose it."""
    told = {key_of(row) for _, row in found.rows}
    lost = [[row for row in each if key_of(row) not in told] for each in rows]
    added = [
        [
            {**row, "bearer": one["bearer"], "beneficiary": one["beneficiary"]}
            for one in {key_of(one): one for later in lost[place + 1 :] for one in later}.values()
            if (row := _standing(one, [row for row in own if row["duty"] == one["duty"]]))
            and _of(row) != _of(one)
        ]
        for place, own in enumerate(lost)
    ]
    return [[*own, *more] for own, more in zip(rows, added, strict=True)]


def told_once(found: Merged, several: Sequence[Carried]) -> Merged:
    """The rows without those that stand for a duty by a wording that governs it and has the row of
    its carrier; what is open says which clause carries it by each wording."""
    of = {one.clause: one.by for one in several}
    has = {(place, row["duty"], row["period"]) for place, row in found.rows}
    open_ = {id(row) for one in found.straddling if one.chosen is None
             for row in one.rows.values()}  # fmt: skip

    def is_twice(place: int, row: Row) -> bool:
        carrier = of.get(row["duty"], {}).get(place, row["duty"])
        is_stand = carrier != row["duty"] and id(row) not in open_
        return is_stand and (place, carrier, row["period"]) in has

    def named(one: Straddling) -> Straddling:
        return replace(one, carriers=of[one.key[0]]) if one.key[0] in of else one

    return Merged(
        tuple((place, row) for place, row in found.rows if not is_twice(place, row)),
        tuple(map(named, found.straddling)),
    )


def _carriers(agreement: Agreement) -> dict[str, str]:
    """The clauses whose duty another carries, each with that one; not the parts of a payment."""
    terms = [one for one in agreement.terms if one.kind not in OF_A_PAYMENT]
    each = {one.clause: carrier_of(agreement, one) for one in terms}
    return {clause: carrier for clause, carrier in each.items() if carrier not in ("", clause)}


def _standing(wanted: Row, rows: Sequence[Row]) -> Row | None:
    """The row of a carrier for a row of what it carries: of its period and of one who bears it,
    towards the same one if there is such a row, else one that is not done yet."""
    alike = [
        row
        for row in rows
        if row["period"] == wanted["period"] and not {*row["bearer"]}.isdisjoint(wanted["bearer"])
    ]
    same = [row for row in alike if row["beneficiary"] == wanted["beneficiary"]]
    left = [row for row in alike if row["state"] not in DONE]
    return next(iter([*same, *left, *alike]), None)


def _of(row: Row) -> tuple[tuple[str, ...], str | None, str | None]:
    return tuple(row["bearer"]), row["beneficiary"], row["period"]
