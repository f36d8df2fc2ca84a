"""Dates on which somebody is out, or the agreement ends, by notices and rescissions."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.inference.truth import Truth, union
from engine.model.agreement import Agreement
from engine.model.calendar import days_after
from engine.questions import parts
from engine.questions.first_to_leave import FirstDepartures
from engine.questions.lists.deadline_duties import is_day
from engine.questions.lists.deadline_rows import Deadline

STATES: Final = ("certain", "unknown", "judgement")


@dataclass(frozen=True, slots=True)
class Act:
    """A notice, or a rescission, and whom it takes out on one day."""

    event: str
    clause: str
    by: str
    out: dict[str, Row] = field(default_factory=dict)


class DepartureDates:
    """Reads the days on which somebody leaves off a ledger: each by the act that leads to it.

    Where nobody has anybody left on another side after a day, the agreement ends: by an act that
    takes out all who are still there, or the only ones who leave that day; else by all together.
    """

    def __init__(self, agreement: Agreement, ledger: Ledger, first: FirstDepartures) -> None:
        self.parties = tuple(party.id for party in agreement.parties)
        self.ledger = ledger
        self.arguable = ledger.worlds.arguable
        self.first = first

    def all(self) -> Iterator[Deadline]:
        for day, acts in self._acts().items():
            for act in acts:
                yield from self._by(act, acts, day)
            yield from self._together(acts, day)

    def _acts(self) -> Mapping[date, Sequence[Act]]:
        found: dict[date, dict[tuple[str, str], Act]] = {}
        for row in self.ledger.store.of("departure"):
            if is_day(row.value("ends")):
                event = str(row.value("notice"))
                clause = next((str(why.clause or "") for why in self.ledger.why(row)), "")
                is_rescission = any(parts.rows(self.ledger, "freed", rescission=event))
                act = Act(event, clause, "rescission" if is_rescission else "notice")
                acts = found.setdefault(row.value("ends"), {})
                acts.setdefault((event, clause), act).out[str(row.value("party"))] = row
        return {day: tuple(acts.values()) for day, acts in found.items()}

    def _by(self, act: Act, acts: Sequence[Act], day: date) -> Iterator[Deadline]:
        over, together = 0, self.first.ends(day).yes
        for state in STATES:
            whole = self._whole(act, acts, day, state)
            ended = over | whole
            each = parts.by_worlds(
                {
                    who: worlds & ~(ended if self._leaves_by(act, who) else ended | together)
                    for who, worlds in self._out(act, state).items()
                }
            )
            dates = [("departure", who, worlds) for worlds, who in each.items()]
            if whole & ~over:
                dates.insert(
                    0, ("agreement-ends", self.first.still_there(whole & ~over, day), whole)
                )
            over |= whole
            for kind, who, worlds in dates:
                yield Deadline(
                    *(day, kind, who, act.clause, None, day, worlds, state, act.event), by=act.by
                )

    def _leaves_by(self, act: Act, party: str) -> bool:
        """Whether it is the party's own; of a rescission, that of each whom it frees."""
        return act.by == "rescission" or any(
            parts.rows(self.ledger, "good", notice=act.event, by=party)
        )

    def _together(self, acts: Sequence[Act], day: date) -> Iterator[Deadline]:
        """That the agreement ends where no act of the day is the one that ends it."""
        by_one = 0
        for state in STATES:
            by_one |= union(self._whole(act, acts, day, state) for act in acts)
            worlds = self._in(self.first.ends(day), state) & ~by_one
            if worlds:
                clauses = {act.clause for act in acts}
                clause = clauses.pop() if len(clauses) == 1 else ""
                who = self.first.still_there(worlds, day)
                yield Deadline(
                    *(day, "agreement-ends", who, clause, None, day, worlds, state), by="several"
                )

    def _whole(self, act: Act, acts: Sequence[Act], day: date, state: str) -> int:
        """The worlds in which it takes out some, and the agreement ends by that alone."""
        out = self._out(act, state)
        shared = some = union(out.values())
        for party in self.parties:
            own = act.out[party].truth.yes if party in act.out else 0
            shared &= out.get(party, 0) | own | self._left_before(party, day)
        others = union(
            self.first.truth(row).possible
            for other in acts
            if other.event != act.event
            for row in other.out.values()
        )
        return shared | some & ~others & self._in(self.first.ends(day), state)

    def _out(self, act: Act, state: str) -> dict[str, int]:
        """Where each is out by this first, by what is known of it there."""
        return {party: self._in(self.first.truth(row), state) for party, row in act.out.items()}

    def _in(self, truth: Truth, state: str) -> int:
        """The worlds in which that is known of it; what is open under weak ones is left out."""
        if state == "certain":
            return truth.yes
        worlds: int = getattr(truth, state)
        return worlds if worlds & self.arguable else 0

    def _left_before(self, party: str, day: date) -> int:
        return self.first.out(party, days_after(day, -1)).yes
