"""How each wording divides the payment of a year: in one row, or in a row for each part."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from engine.model.agreement import Agreement
from engine.questions.versions.duties.handed_over import LEFT_OPEN, told
from engine.questions.versions.duties.merged import Key, Merged, Straddling
from engine.questions.versions.telling.deciding import Row

Yearly = tuple[str, tuple[str, ...], str | None, int | None]
"""Clause, bearers and beneficiary of a payment, and its year."""


@dataclass(frozen=True, slots=True)
class Divisions:
    """The rows of each payment of a year, by the place of the wording that has them."""

    rows: Mapping[Yearly, Mapping[int, tuple[Row, ...]]]

    def has(self, row: Row, place: int) -> bool:
        """Whether a wording has anything of what the row is of: of a payment, of its year."""
        return place in self.rows.get(_key(row), {})

    def differs(self, row: Row, places: Sequence[int]) -> bool:
        """Whether some wordings divide the payment of the row in other parts than others."""
        own = self.rows.get(_key(row), {})
        return len({_parts(own.get(place, ())) for place in places}) > 1

    def each(self, row: Row) -> Mapping[int, tuple[Row, ...]]:
        """The rows of the payment of the row's year under each wording."""
        return self.rows.get(_key(row), {})


def divisions(lists: Sequence[Sequence[Row]], held: Sequence[Agreement]) -> Divisions:
    """The payments in the lists of the wordings on a way."""
    found: dict[Yearly, dict[int, tuple[Row, ...]]] = {}
    for place, (rows, agreement) in enumerate(zip(lists, held, strict=True)):
        for row in rows:
            if is_yearly(row) and pays(agreement, row["duty"]):
                own = found.setdefault(_key(row), {})
                own[place] = (*own.get(place, ()), row)
    return Divisions(found)


def of_one_state(
    found: Merged,
    division: Divisions,
    owes_the_same: Callable[[Row, Sequence[int]], bool],
) -> Merged:
    """The rows with those of a payment that every wording of its year has in one state, in whatever
    parts, as the last of them divides it: of what is paid in full no part is left to settle."""
    kept: dict[Key, Straddling | None] = {}
    for one in found.straddling:
        row = one.rows[max(one.rows)]
        each, places = division.each(row), one.places
        is_open = one.chosen is None and not one.by_doubt and division.differs(row, places)
        if is_open and _in_one_state(each, places) and owes_the_same(row, places):
            last = {**{place: each[place][0] for place in places}, places[-1]: row}
            kept[one.key] = replace(one, rows=last) if places[-1] in one.rows else None
    gone = {id(row) for one in found.straddling if kept.get(one.key, one) is None
            for row in one.rows.values()}  # fmt: skip
    left = (kept.get(one.key, one) for one in found.straddling)
    return Merged(
        tuple((place, row) for place, row in found.rows if id(row) not in gone),
        tuple(one for one in left if one is not None),
    )


def _in_one_state(each: Mapping[int, Sequence[Row]], places: Sequence[int]) -> bool:
    """Whether each wording has all its parts in a state that is the same, and settled."""
    states = [told(row) for place in places for row in each.get(place, ())]
    settled = states[0][0] not in LEFT_OPEN and all(one == states[0] for one in states)
    return settled and all(place in each for place in places)


def pays(agreement: Agreement, clause: str) -> bool:
    """Whether a clause says what is to be paid."""
    return any(one.kind == "payment" and one.clause == clause for one in agreement.terms)


def is_yearly(row: Row) -> bool:
    """Whether it is somebody's duty of a year, or a part of it."""
    return bool(row["bearer"]) and year_of(row["period"]) is not None


def year_of(period: str | None) -> int | None:
    """The year that a period is, or is a part of."""
    year = (period or "").partition(":")[0]
    return int(year) if len(year) == len("2030") and year.isdigit() else None


def _key(row: Row) -> Yearly:
    return row["duty"], tuple(row["bearer"]), row["beneficiary"], year_of(row["period"])


def _parts(rows: Sequence[Row]) -> frozenset[str | None]:
    return frozenset(row["period"] for row in rows)
