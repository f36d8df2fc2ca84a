"""Whether a rule's expressions are well formed: known nodes, bound variables, fitting sorts."""

from collections.abc import Callable, Mapping
from typing import Any, Final, get_args

from engine.inference import nodes as x
from engine.inference.aggregates import Exists, Extreme, Gathered, Only, Total
from engine.inference.conditions import SIGNS
from engine.inference.evaluate import MOVES
from engine.inference.functions import FUNCTIONS
from engine.inference.rules import Rule
from engine.inference.sorts import LISTS, ORDERED, Sort, alike, fits, of_constant, of_type, said
from engine.model.calendar import MonthEnd
from engine.model.working_days import Roll


class Reading:
    """Reads the expressions of one rule and gathers what is wrong with them.

    `roles` are the lists of parties and days that rows are made of, as those rows name them.
    """

    def __init__(self, rule: Rule, roles: frozenset[str]) -> None:
        self.faults: list[str] = []
        self._roles = roles
        self._bound = set(rule.of)
        self._fold: x.Var | None = None

    def condition(self, node: object) -> None:
        """Reads a condition."""
        read = _CONDITIONS.get(type(node))
        if read is None:
            self._fault(f"{_shown(node)} is not a condition of the rule language")
        else:
            read(self, node)

    def value(self, node: object) -> Sort | None:
        """The sort of a value; None where a fault about it has been told."""
        read = _VALUES.get(type(node))
        if read is None:
            self._fault(f"{_shown(node)} is not a value of the rule language")
            return None
        return read(self, node)

    def _fault(self, says: str) -> None:
        self.faults.append(says)

    def _wanted(self, node: x.Value[Any], sort: Sort) -> None:
        found = self.value(node)
        if found is not None and not fits(found, sort):
            self._fault(f"{_shown(node)} is {said(found)}, not {said(sort)}")

    def _compare(self, node: x.Compare) -> None:
        if node.sign not in SIGNS:
            self._fault(f"`{node.sign}` is not a comparison")
        left, right = self.value(node.left), self.value(node.right)
        if left is None or right is None:
            return
        between = f"{_shown(node.left)} and {_shown(node.right)}"
        if {left, right} & LISTS:
            self._fault(f"{between} are compared, and a list never is: use the rows made of it")
        elif any(str(side).startswith("rows of ") for side in (left, right)):
            self._fault(f"{between} are compared, and only a function takes gathered rows")
        elif not alike(left, right):
            self._fault(f"{between} can never be equal: {said(left)} and {said(right)}")
        elif node.sign not in ("==", "!=") and not {left, right} & ORDERED:
            self._fault(f"{between} have no order: {said(left)}")
        self._role(node.left, node.right)
        self._role(node.right, node.left)

    def _role(self, side: x.Value[Any], other: x.Value[Any]) -> None:
        if (
            isinstance(other, x.Literal_)
            and isinstance(side, x.Field)
            and side.name == "role"
            and other.constant not in self._roles
        ):
            self._fault(f"no list of parties or days is called {_shown(other)}")

    def _one_of(self, node: x.OneOf) -> None:
        for choice in node.choices:
            self._compare(x.Compare("==", node.value, x.Literal_(choice)))

    def _known(self, node: x.Known) -> None:
        self.value(node.value)

    def _parts(self, node: x.Both | x.Either) -> None:
        for part in node.parts:
            self.condition(part)

    def _negation(self, node: x.Negation) -> None:
        self.condition(node.part)

    def _awaits(self, node: x.Awaits) -> None:
        self._wanted(node.term, "open term")
        self._wanted(node.about, "id")

    def _exists(self, node: Exists) -> None:
        self._over(node.var, lambda: self.condition(node.where))

    def _extreme(self, node: "Extreme[Any]") -> Sort:
        if node.which not in ("earliest", "latest"):
            self._fault(f"`{node.which}` is not a fold")

        def read() -> None:
            self._wanted(node.of, "day")
            self.condition(node.where)

        self._over(node.var, read)
        return "day"

    def _total(self, node: "Total[Any]") -> Sort:
        found: list[Sort | None] = []

        def read() -> None:
            found.append(self.value(node.of))
            self.condition(node.where)

        self._closed(node.var)
        self._over(node.var, read)
        sort = found[0] if found else None
        if sort is not None and sort not in ("amount", "count", "number"):
            self._fault(f"a total of {_shown(node.of)}, which is {said(sort)}")
        return "count" if sort == "number" else sort or "count"

    def _only(self, node: "Only[Any]") -> Sort | None:
        found: list[Sort | None] = []

        def read() -> None:
            found.append(self.value(node.of))
            self.condition(node.where)

        self._over(node.var, read)
        return found[0] if found else None

    def _gathered(self, node: Gathered) -> Sort:
        found: list[Sort | None] = []

        def read() -> None:
            found.extend(self.value(part) for part in node.of)
            self.condition(node.where)

        self._closed(node.var)
        self._over(node.var, read)
        return f"rows of {', '.join(str(sort) for sort in found)}"

    def _closed(self, var: x.Var) -> None:
        if var.kind.open:
            self._fault(f"a total over `{var.name}`, of which silence says nothing")

    def _calculated(self, node: x.Calculated) -> Sort | None:
        function = FUNCTIONS.get(node.function)
        if function is None:
            self._fault(f"there is no function `{node.function}`")
            return None
        if len(node.arguments) != len(function.takes):
            takes = len(function.takes)
            self._fault(f"`{node.function}` takes {takes} values, not {len(node.arguments)}")
        else:
            for argument, sort in zip(node.arguments, function.takes, strict=True):
                self._wanted(argument, sort)
        return function.gives

    def _over(self, var: x.Var, read: Callable[[], None]) -> None:
        if self._fold is not None:
            self._fault(f"a fold over `{var.name}` inside one over `{self._fold.name}`")
            return
        if var in self._bound:
            self._fault(f"a fold over `{var.name}`, which the rule is about")
            return
        self._fold = var
        read()
        self._fold = None

    def _constant(self, node: "x.Literal_[Any]") -> Sort | None:
        sort = of_constant(node.constant)
        if sort is None:
            self._fault(f"{_shown(node)} is no constant that a rule may have")
        return sort

    def _field(self, node: "x.Field[Any]") -> Sort | None:
        if node.var not in self._bound and node.var is not self._fold:
            self._fault(f"`{node.var.name}` is neither what the rule is about nor folded over")
        place = node.var.kind.index.get(node.name)
        declared = None if place is None else node.var.kind.fields[place]
        if declared is None or declared.maybe is not node.maybe:
            self._fault(f"{_shown(node)} is not a field as `{node.var.kind.name}` declares it")
            return None
        sort = of_type(declared.type)
        if sort is None:
            self._fault(f"{_shown(node)} has a type that rules cannot read")
        return sort

    def _move(self, node: x.MoveDay) -> Sort:
        if node.function not in MOVES:
            self._fault(f"`{node.function}` is not a way to move a day")
        self._wanted(node.day, "day")
        self._wanted(node.duration, "duration")
        self._wanted(node.month_end, frozenset(get_args(MonthEnd)))
        return "day"

    def _add_days(self, node: x.AddDays) -> Sort:
        if type(node.days) is not int:
            self._fault(f"`{node.days}` is not a number of days")
        self._wanted(node.day, "day")
        return "day"

    def _roll(self, node: x.Roll) -> Sort:
        self._wanted(node.day, "day")
        self._wanted(node.how, frozenset(get_args(Roll)))
        return "day"

    def _nth_day(self, node: x.NthDay) -> Sort:
        if node.edge not in ("first", "last"):
            self._fault(f"`{node.edge}` is not an edge of a period")
        self._wanted(node.first, "day")
        self._wanted(node.length, "duration")
        self._wanted(node.step, "duration")
        self._wanted(node.n, "count")
        return "day"

    def _year(self, node: x.YearOf) -> Sort:
        self._wanted(node.day, "day")
        return "year"

    def _later(self, node: "x.Later[Any]") -> Sort:
        self._wanted(node.one, "day")
        self._wanted(node.other, "day")
        return "day"

    def _case(self, node: "x.Case[Any]") -> Sort | None:
        if type(node.by) is not x.Field:
            self._fault(f"a case by {_shown(node.by)}, which is not a field")
            return None
        for name, _ in node.choices:
            self._compare(x.Compare("==", node.by, x.Literal_(name)))
        last = () if node.otherwise is None else (node.otherwise,)
        sorts = [self.value(choice) for choice in (*(c for _, c in node.choices), *last)]
        return self._common([sort for sort in sorts if sort is not None])

    def _common(self, sorts: list[Sort]) -> Sort | None:
        """The sort of a case: that of its choices, or all their words."""
        words = [sort for sort in sorts if isinstance(sort, frozenset)]
        if words and len(words) == len(sorts):
            return frozenset().union(*words)
        for sort in sorts:
            if not alike(sorts[0], sort):
                self._fault(f"a case of {said(sorts[0])} and of {said(sort)}")
                return None
        return sorts[0] if sorts else None


_CONDITIONS: Final[Mapping[type, Callable[[Reading, Any], None]]] = {
    x.Compare: Reading._compare,
    x.OneOf: Reading._one_of,
    x.Known: Reading._known,
    x.Both: Reading._parts,
    x.Either: Reading._parts,
    x.Negation: Reading._negation,
    x.Awaits: Reading._awaits,
    Exists: Reading._exists,
}
_VALUES: Final[Mapping[type, Callable[[Reading, Any], Sort | None]]] = {
    x.Literal_: Reading._constant,
    x.Field: Reading._field,
    x.MoveDay: Reading._move,
    x.AddDays: Reading._add_days,
    x.Roll: Reading._roll,
    x.NthDay: Reading._nth_day,
    x.YearOf: Reading._year,
    x.Later: Reading._later,
    x.Case: Reading._case,
    Extreme: Reading._extreme,
    Total: Reading._total,
    Only: Reading._only,
    Gathered: Reading._gathered,
    x.Calculated: Reading._calculated,
}


def _shown(node: object) -> str:
    match node:
        case x.Field():
            return f"`{node.var.name}.{node.name}`"
        case x.Literal_():
            return f"`{node.constant}`"
    return f"a `{type(node).__name__}`"
