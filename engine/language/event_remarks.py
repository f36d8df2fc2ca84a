"""An entry that something may be said about: its values, where they stand, whether it counts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from engine.inference.kinds import Event, KindInfo
from engine.language.event_checks import Written
from engine.language.node import Node, Scalar
from engine.model.event import Recorded
from engine.model.problem import Place

Related = tuple[tuple[str, Place], ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """An event as written. Of one that has been voided nothing more is said."""

    written: Written
    kind: KindInfo
    voided: bool

    @property
    def declared(self) -> type[Event]:
        declared = self.kind.declared
        assert issubclass(declared, Event)
        return declared

    def of(self, name: str) -> Any:
        return self.written.event.values.get(name)

    def node(self, name: str) -> Node | None:
        return self.written.fields.get(name)

    def at(self, name: str) -> Scalar | None:
        node = self.node(name)
        return node if isinstance(node, Scalar) else None

    def refuse(
        self, key: str, name: str, advice: str, related: Related = (), /, **values: str
    ) -> None:
        """What cannot be meant, at a field."""
        if not self.voided:
            at = self.node(name) or self.written.kind
            self.written.page.report(key, at, advice, related, **values)

    def doubt(
        self, key: str, name: str, advice: str | None, related: Related = (), /, **values: str
    ) -> None:
        """A warning at a field."""
        if not self.voided:
            at = self.node(name) or self.written.kind
            self.written.page.doubt(key, at, advice, related, **values)


def entries(
    written: Iterable[Written], kinds: Mapping[str, KindInfo], voided: frozenset[str]
) -> tuple[Entry, ...]:
    """What was written, each with its kind."""
    return tuple(Entry(one, kinds[one.event.kind], one.event.id in voided) for one in written)


def there(one: Entry, name: str) -> Related:
    """Where another field of the same event stands, if it is written."""
    node = one.node(name)
    return () if node is None else (("said-here", one.written.page.place(node)),)


def here(label: str, event: Recorded) -> Related:
    """Where another event stands, if it is in a file."""
    return () if event.place is None else ((label, event.place),)
