"""A delay that began under an earlier wording, and a penalty that another of them says it costs.

Nothing has to be on record for it: what fell due and is not done has begun as much as an act. What
fell due under a wording and was done under it costs what that one says; where the delay goes on
after a change, which wording governs it is for a person.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from engine.inference.facts import Row as Fact
from engine.model.agreement import Agreement, under_any
from engine.model.money import Money
from engine.questions.amounts import as_money, summed
from engine.questions.ask import Inquired
from engine.questions.lists import obligations as plain_duties
from engine.questions.lists.duty import period
from engine.questions.on_record import own_readings
from engine.questions.penalty import runs_of
from engine.questions.question import Question
from engine.questions.settled import settled_of
from engine.questions.versions.acts.earlier import acts_between
from engine.questions.versions.acts.placed import places
from engine.questions.versions.answers.governed_by import Governing
from engine.questions.versions.asking.absent import absent
from engine.questions.versions.duties.governed import OPEN, Shares
from engine.questions.versions.duties.merged import due_days
from engine.questions.versions.duties.shares import OfDuties, shares
from engine.questions.versions.telling.deciding import Row
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Way

IN_TIME: Final = ("fulfilled", "pending", "due", "ended")
"""States in which nothing has been late."""


def with_late_before(found: Governing, question: Question, walk: Walk) -> Governing:
    """With the earlier wordings under which a delay began that may cost a penalty by one of those
    that may govern it, on any way through the changes, and with what is sure whichever does."""
    if question.name != "penalty":
        return found
    ways = walk.ways(question.on)
    several = [_Delays.of(question, walk, way) for way in ways if _may_cost(question, way)]
    if not several:
        return found
    found = replace(found, sure=None if found.open_changes else several[-1].sure)
    found = _with_acts_on_delays(found, several)
    begun = [{held.version: held for held in one.begun} for one in several]
    known = {one.version for one in found.versions}
    others = {version: one for each in begun for version, one in each.items()}
    others = {version: one for version, one in others.items() if version not in known}
    if not others:
        return found
    versions = (*found.versions, *(others[version] for version in sorted(others)))
    is_open = len(several) < len(ways) or any(each.keys() != begun[0].keys() for each in begun)
    if is_open or found.why == "change-open":
        return replace(found, versions=versions, why="change-open", acts=(*found.acts, ""))
    versions = tuple(sorted(versions, key=lambda one: one.version))
    return replace(found, versions=versions, why="acts-before", acts=(*found.acts, ""))


def _may_cost(question: Question, way: Way) -> bool:
    """Whether there is a change on the way, and a penalty by one of its wordings."""
    return len(way.held) > 1 and not absent(question, way.last) and _costs(question, way)


def _with_acts_on_delays(found: Governing, several: Sequence["_Delays"]) -> Governing:
    """With those alone of the acts before the change that bear on a delay that costs something or
    that a wording after them may govern; under the last where none is left."""
    if found.why != "acts-before" or found.unsent or not found.acts:
        return found
    acts = dict.fromkeys(act for one in several for act in one.bearing(found.acts))
    if acts:
        return replace(found, acts=tuple(acts))
    return Governing((several[-1].way.last,), found.changes, sure=found.sure)


def _costs(question: Question, way: Way) -> bool:
    """Whether a delay with the duty costs anything by one of the wordings."""
    return any(
        term.kind == "penalty" and question.duty in under_any(term.values["of"])
        for one in way.held
        for term in one.terms
    )


@dataclass(frozen=True, slots=True)
class _Delays:
    """The delays that cost something, by the places of the wordings that may govern them."""

    way: Way
    found: Mapping[int, Inquired]
    governed: Shares
    question: Question
    walk: Walk

    @classmethod
    def of(cls, question: Question, walk: Walk, way: Way) -> "_Delays":
        rows = {one.version: _duties(question, walk, one) for one in way.held}
        has = ((p, one) for p, one in enumerate(way.held) if not absent(question, one))
        found = {place: walk.record.asked(question, one) for place, one in has}
        governed = shares(OfDuties(way, acts_between(walk, way)), rows, walk)
        return cls(way, found, governed, question, walk)

    @property
    def begun(self) -> list[Agreement]:
        """The earlier wordings that may govern something that is late."""
        places = {place for _, run in self._runs() for place in self._places(run)}
        return [self.way.held[place] for place in sorted(places) if place < len(self.way.taken)]

    @property
    def sure(self) -> tuple[date, Money] | None:
        """What a delay has cost that the last wording alone governs, with its first day; none
        where that is nothing or is not known."""
        last = len(self.way.held) - 1
        if last not in self.found:
            return None
        ledger = self.found[last].ledger
        runs = [run for place, run in self._runs() if place == last and self._places(run) == {last}]
        amounts = as_money(summed(ledger, runs, "amount"))
        told = {one for one, worlds in amounts if worlds & ledger.worlds.arguable}
        amount = told.pop() if len(told) == 1 else None
        return (self.way.last.version, amount) if amount is not None and amount.ore else None

    def bearing(self, acts: Sequence[str]) -> tuple[str, ...]:
        """Those of some acts that bear on a delay that is there, or may be by another wording.

        What was done in time under the wording under which it fell due costs nothing; that it
        would but for the act makes no question of wordings of it.
        """
        if not self._matter(acts, self._moved(acts)):
            return ()
        each = ((act, self._moved([act])) for act in acts)
        return tuple(act for act, moved in each if not moved or self._matter([act], moved))

    def _matter(self, acts: Sequence[str], moved: Sequence[Fact]) -> bool:
        """Whether one of the delays that acts move is there by a wording, or one that came after
        the first of them may govern it."""
        there = {_name(run) for _, run in self._runs()}
        events = (event for event in self.walk.counted if event.id in acts)
        first = min((place for event in events for place in places(event, self.way)), default=0)
        after = (max(self._places(run), default=len(self.way.held)) for run in moved)
        return any(n > first or _name(run) in there for n, run in zip(after, moved, strict=True))

    def _moved(self, acts: Sequence[str]) -> list[Fact]:
        """The delays that cost something else but for some acts, by any of the wordings."""
        others = [event for event in self.walk.events if event.id not in acts]
        moved: list[Fact] = []
        for place in self.found:
            asked = (self.question, self.way.held[place])
            each = [self.walk.sweep.asked(*asked, events) for events in (self.walk.events, others)]
            told, without = ({_told(run, one): run for run in _costly(one)} for one in each)
            moved += [
                run for key, run in (told | without).items() if (key in told) != (key in without)
            ]
        return moved

    def _runs(self) -> Iterator[tuple[int, Fact]]:
        """What is late and costs something by each wording."""
        for place, found in self.found.items():
            yield from ((place, run) for run in _costly(found))

    def _places(self, run: Fact) -> set[int]:
        """The wordings that may govern a delay: that under which it fell due, and where it goes on
        after that those that follow."""
        every = {*range(len(self.way.held))}
        of = (self.question.duty, self.question.party, _period(run) or "")
        own = self.governed.places.get(of, frozenset({OPEN}))
        places: set[int] = set()
        for place in own:
            if place is None:
                return every
            for at, row in self.governed.found.rows:
                if at == place and _is(row, run):
                    places |= self._begun_and_going_on(row, place)
        return places

    def _begun_and_going_on(self, row: Row, place: int) -> set[int]:
        """The wordings in force from the day on which a duty fell due, of which several may have
        the very same, for as long as it was late, or may have been."""
        begun = min([place, *map(self._place, due_days(row))])
        if row["state"] in IN_TIME:
            return {begun}
        late = row["state"] == "fulfilled-late" and row["done_on"]
        until = self._place(date.fromisoformat(row["done_on"])) if late else len(self.way.taken)
        return {*range(begun, until + 1)}

    def _place(self, day: date) -> int:
        """The place of the wording in force on a day."""
        return sum(change.day <= day for change in self.way.taken)


def _duties(question: Question, walk: Walk, agreement: Agreement) -> Sequence[Row]:
    """The rows of what is asked about under one wording; none of a party that it lacks."""
    if absent(question, agreement):
        return ()
    readings = own_readings(question.readings, agreement)
    asked = replace(question, name="obligations", readings=readings)
    rest = (agreement, walk.events, walk.book, walk.executor, "sv", walk.kept)
    rows: Collection[Row] = plain_duties.obligations(asked, *rest)["rows"]
    return [row for row in rows if row["duty"] == question.duty]


def _costly(found: Inquired) -> Iterator[Fact]:
    """What is late and costs something by an arguable reading."""
    among = found.ledger.worlds.arguable
    return (r for r in runs_of(found.question, found.ledger) if r.truth.possible & among)


def _name(run: Fact) -> tuple[str, ...]:
    """Which delay it is, by whatever wording."""
    names = ("duty", "bearer", "beneficiary", "year", "nth", "cause", "of")
    return tuple(str(run.value(name)) for name in names)


def _told(run: Fact, found: Inquired) -> tuple[object, ...]:
    """All that is said of it, by whatever readings."""
    worlds = found.ledger.worlds
    where = (settled_of(truth & worlds.arguable, worlds) for truth in run.truth)
    return (*map(repr, run.values), *where)


def _period(run: Fact) -> str | None:
    year, nth = int(run.value("year")), int(run.value("nth"))
    return period(("", "", "", year, nth, str(run.value("cause"))))


def _is(row: Row, run: Fact) -> bool:
    """Whether a row is of what a delay is with."""
    bearer = run.value("bearer")
    return (
        row["period"] == _period(run)
        and (row["beneficiary"] or "") == run.value("beneficiary")
        and (bearer in row["bearer"] or (not bearer and row["jointly"]))
    )
