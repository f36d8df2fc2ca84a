"""What of two lists of rows is another: of what each creditor is owed, of what falls due when."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

OF: Final = ("clause", "period", "party", "to")
"""What a row is of, or for whom: rows alike in these are compared."""
SIDES: Final = ("old", "new")
Part = Mapping[str, Any]


def is_rows(part: Part) -> bool:
    """Whether a part holds a list of rows, on a side where it holds anything."""
    held = [one for side in SIDES for one in _list(part.get(side))]
    return bool(held) and all(isinstance(one, Mapping) for one in held)


def moved_in_rows(
    part: Part, whole: Sequence[Part] = ()
) -> Iterator[tuple[tuple[str, ...], list[Part]]]:
    """Each row of which a field differs, with those fields as parts; a row may lack on a side.

    Where only one side is told, all that it says. Left out is what `whole` says in the same words
    of all rows together: of one creditor it would be told twice.
    """
    known = [_said(one) for one in whole]
    sides = {side: {_of(row): row for row in _list(part[side])} for side in SIDES if side in part}
    for of in dict.fromkeys(key for rows in sides.values() for key in rows):
        held = {side: rows.get(of, {}) for side, rows in sides.items()}
        names = dict.fromkeys(name for row in held.values() for name in row if name not in OF)
        fields: list[Part] = [
            {"what": f"effect.{name}", **{side: row.get(name) for side, row in held.items()}}
            for name in names
        ]
        fields = [one for one in fields if _differs(one) and _said(one) not in known]
        if fields:
            yield of, fields


def _differs(field: Part) -> bool:
    """Whether the sides say different things; of one side alone, whether it says anything."""
    values = [field[side] for side in SIDES if side in field]
    return values[0] != values[-1] if len(values) > 1 else values[0] is not None


def _said(part: Part) -> tuple[Any, ...]:
    return part["what"], *(part.get(side) for side in SIDES)


def _of(row: Part) -> tuple[str, ...]:
    return tuple(str(row[name]) for name in OF if row.get(name))


def _list(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else ()
