"""Whether two values of a field mean the same, whatever their order and spelling."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final, get_args, get_origin

from engine.comparison.pairs import Paired, Side
from engine.inference.kinds import FieldType
from engine.model import types
from engine.model.agreement import Agreement, Forked
from engine.model.said import Said

PARTIES: Final = (types.Parties, types.Addressees)


class Meaning:
    """The values of two agreements, brought to a form in which the same is equal.

    A list has no order. Of a list of parties only those count that both agreements have, so
    that a party that leaves is one change and not one in each list that it was in; a list that
    would have nobody left keeps its names.
    """

    def __init__(self, paired: Paired) -> None:
        self.paired = paired

    def alike(self, field: FieldType, old: Any, new: Any) -> bool:
        """Whether a field says the same in both; where it is contested, under each reading."""
        one, other = self._by_reading(old, new)
        if one is None or other is None:
            one, other = _plain(one, old), _plain(other, new)
            if one is None or other is None:
                return False
        return all(
            self.of(field.type, one[reading], "old") == self.of(field.type, other[reading], "new")
            for reading in one
        )

    def _by_reading(
        self, old: Any, new: Any
    ) -> tuple[Mapping[str, Any] | None, Mapping[str, Any] | None]:
        """The values under every reading that either has, if both are of one fork."""
        if not isinstance(old, Forked) or not isinstance(new, Forked):
            return None, None
        if self.paired.fork_names.get(new.fork) != old.fork:
            return None, None
        readings = list(dict.fromkeys([*old.values, *new.values]))
        return (
            _under(readings, old, self.paired.old),
            _under(readings, new, self.paired.new),
        )

    def of(self, declared: Any, value: Any, side: Side) -> Any:
        """A value in a form in which values that mean the same are equal."""
        if isinstance(value, Said):
            return (" ".join(value.sv.split()), " ".join(value.en.split()))
        if declared in PARTIES:
            named = frozenset(self.paired.party(one, side) for one in value)
            return named & (self.paired.both | set(self.paired.renamed.values())) or named
        if declared is types.Party:
            return self.paired.party(value, side)
        if declared is types.ClauseId:
            return self.paired.clause(value, side)
        if declared is types.Clauses:
            return frozenset(self.paired.clause(one, side) for one in value)
        if declared is types.OpenTerm:
            return self.paired.open_term(value, side) if value else value
        if declared is types.OpenTerms:
            return frozenset(self.paired.open_term(one, side) for one in value)
        if declared is types.Words:
            return frozenset(value)
        if get_origin(declared) is tuple:
            return frozenset(self.of(get_args(declared)[0], one, side) for one in value)
        if declared is types.Percent:
            return Decimal(value)
        return value


def _under(readings: list[str], value: Forked, agreement: Agreement) -> dict[str, Any]:
    """The value under each reading; one that this side has not takes the main reading's."""
    main = value.values[agreement.forks[value.fork].main]
    return {reading: value.values.get(reading, main) for reading in readings}


def _plain(by_reading: Mapping[str, Any] | None, value: Any) -> Mapping[str, Any] | None:
    """The one value that a field has; None where it is contested and the readings differ."""
    if not isinstance(value, Forked):
        return {"": value}
    first, *rest = value.values.values()
    return {"": first} if all(one == first for one in rest) else None
