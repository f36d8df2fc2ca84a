"""Findings on duties: overdue, due now or soon, or a matter of how a contested point is read."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any, Final

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.model.calendar import NEVER
from engine.model.sentence import Sentence
from engine.questions.advice.instead import Instead, instead_of
from engine.questions.division import that_matter
from engine.questions.findings.alike import Alike, Key, on_one_event
from engine.questions.findings.amounts_left import also_owed_by, bounds, told_left
from engine.questions.findings.days import COMING, coming, passed
from engine.questions.findings.finding import Finding, identity
from engine.questions.findings.open_facts import Kept, OpenFacts
from engine.questions.findings.teller import Teller
from engine.questions.lists.bearers import bearers
from engine.questions.lists.duty import OPEN, Duty, duties, period
from engine.questions.lists.duty_rows import DAY_PASSED
from engine.questions.lists.left_to_pay import left_to_pay
from engine.questions.lists.row_readings import row_readings
from engine.questions.lists.shortcomings import broken_by, said_together, shortcomings
from engine.questions.openness.open_points import Search
from engine.questions.reasons.explanation import Explainer
from engine.wording.instead_words import instead

NOTHING_TO_DO: Final = (
    "none",
    "pending",
    "fulfilled",
    "fulfilled-late",
    "excused",
    "ended",
    "standing",
)
"""States, under a recorded stand, in which a matter of how a text is read is only a note."""
NTH_OF_YEAR: Final = re.compile(r"^(\d{4}):(\d+)$")

Facts = Callable[[Ledger, Duty, int], list[Row]]


class FoundDuties:
    """Reads findings off a run that knows the state of every duty."""

    def __init__(self, teller: Teller, ledger: Ledger, horizon: int) -> None:
        self.teller = teller
        self.ledger = ledger
        self.arguable = ledger.worlds.arguable
        self.search = Search(ledger, self.arguable)
        self.until = teller.on + timedelta(days=horizon)
        self.duties = [
            duty
            for duty in duties(ledger)
            if duty.worlds & self.arguable and not self._opens_later(duty)
        ]

    def is_overdue(self, clause: str, bearer: str, year: int) -> bool:
        """Whether a duty of a year, not in parts, is overdue under every arguable reading."""
        return any(
            (duty.key[0], duty.key[1], *duty.key[3:5]) == (clause, bearer, year, 0)
            and self.kind(duty) == "overdue"
            for duty in self.duties
        )

    def owed_back(self, clause: str, to: str, year: int) -> list[Key]:
        """What tells that money of a year, paid by somebody, is owed back to them."""
        return [
            _key(kind, duty)
            for duty in self.duties
            if (duty.key[0], *duty.key[2:4]) == (clause, to, year)
            and (kind := self.kind(duty)) not in ("", "open")
            and left_to_pay(self.ledger, duty) is not None
        ]

    def findings(self, open_facts: OpenFacts, told: Collection[Key]) -> Iterator[Finding]:
        """What is decided, as findings; what is open goes to the open facts.

        `told` is told in other words.
        """
        alike: dict[Key, Alike] = {}
        for duty in self.duties:
            kind = self.kind(duty)
            if kind == "open":
                self._open(duty, open_facts)
            elif kind:
                alike.setdefault(_key(kind, duty), Alike()).duties.append(duty)
        for key, found in on_one_event(alike).items():
            if key not in told:
                yield self._finding(key, found)

    def _opens_later(self, duty: Duty) -> bool:
        """Whether nothing can be done about it within the horizon."""
        opens = [row.value("opens") for row in duty.rows]
        return all(isinstance(day, date) and day > self.until for day in opens)

    def kind(self, duty: Duty) -> str:
        """Which kind of finding the duty is, `open`, or nothing to tell."""
        states = {state for state, worlds in duty.states if worlds & self.arguable}
        if "overdue" in states:
            others = states - {"overdue", *OPEN}
            if others or self.arguable & ~duty.worlds:
                return "depends"
            return "open" if states & {*OPEN} else "overdue"
        if states & {*OPEN}:
            return "open"
        if self._coming(duty):
            return "depends" if self._may_be_none(duty, states) else "soon-due"
        if not self._due_by_no_day(duty):
            return ""
        return "depends" if len(states) > 1 or self.arguable & ~duty.worlds else "due"

    def _may_be_none(self, duty: Duty, states: Collection[str]) -> bool:
        """Whether under some arguable reading nothing of it is left to do, or it is not owed."""
        return bool(set(states) - {*COMING} or self.arguable & ~duty.worlds)

    def _due_by_no_day(self, duty: Duty) -> bool:
        """Whether something that has happened is to be acted on now, and no text says by when.

        What is to be done once and for all from the first day on is in the list of duties.
        """
        raised = bool(duty.key[3] or duty.key[5])
        return raised and any(
            row.value("state") == "due"
            and row.value("last_day") == NEVER
            and row.truth.possible & self.arguable
            for row in duty.rows
        )

    def _coming(self, duty: Duty, worlds: int | None = None) -> list[date]:
        """The last days within the horizon, under any arguable reading or in the given worlds."""
        seen = self.arguable if worlds is None else worlds
        return list(coming(duty, seen, self.teller.on, self.until))

    def _open(self, duty: Duty, open_facts: OpenFacts) -> None:
        opened = [
            row for row in duty.rows if (row.truth.unknown | row.truth.judgement) & self.arguable
        ]
        clause, bearer, to, *_ = duty.key
        who = bearers(self.teller.agreement, self.ledger, duty)
        kept = Kept("duty", clause, bearer, to, period(duty.key) or "", who)
        found = (point for row in opened for point in self.search.of_row(row))
        of = (duty, self.teller.agreement, self.ledger, self.arguable)
        open_facts.add(that_matter(found, *of), kept)

    def _finding(self, key: Key, found: Alike) -> Finding:
        kind, clause, bearer, of = key
        parties = tuple(
            dict.fromkeys(
                who
                for duty in found.duties
                for who in bearers(self.teller.agreement, self.ledger, duty)
            )
        )
        day = self._day(kind, found.duties)
        readings = self._readings(found.duties)
        outcomes = (
            self._outcomes(readings["outcomes"], found.duties[0]) if kind == "depends" else ""
        )
        state = self._under_main(found.duties)
        forks = tuple(dict.fromkeys(f for some in readings["decisive"].values() for f in some))
        said = self.teller.say(
            self._sentence(kind, day, found.duties),
            who=self.teller.who(parties),
            clause=clause,
            period=self.teller.period(of),
            to=self.teller.to(found.to),
            day=day,
            left=self.teller.left(day) if day else "",
            forks=self.teller.voice.listed(list(forks)),
            outcomes=outcomes,
            why=self.teller.voice.listed(self._broken_by(found.duties)),
            passed=self.teller.voice.say(self._why(found.duties[0])) if kind == "due" else "",
        )
        if forks and kind != "depends":
            said += self.teller.say("day-depends", forks=self.teller.voice.listed(list(forks)))
        if kind == "depends":
            said += self.teller.stood(forks, self._gives(found.duties, state))
        said += told_left(self.teller, self.ledger, found.duties)
        left = bounds(self.ledger, found.duties)
        said += self._in_vain(found.duties)
        named = [clause, bearer, *([_plain(of)] if of else [])]
        stood = kind == "depends" and self.teller.all_stood(forks)
        nothing = state in NOTHING_TO_DO and not self._comes(found.duties)
        return self.teller.finding(
            kind, named, clause, said, parties=parties, to=found.to, period=of, day=day,
            forks=forks, noted=stood and nothing,
            what_to_do="depends-stood" if stood else "",
            each=self._each(key, found), amount=left[1] if left else None,
            shared_with=also_owed_by(self.ledger, found.duties),
        )  # fmt: skip

    def _each(self, key: Key, found: Alike) -> tuple[tuple[str, str], ...]:
        """Of several bearers each, with the id of what it is to do."""
        kind, clause, bearer, of = key
        borne = dict.fromkeys(duty.bearer for duty in found.duties if duty.bearer and not bearer)
        named = self.teller.agreement.id, kind, clause
        return tuple((who, identity(*named, who, _plain(of))) for who in borne)

    def _sentence(self, kind: str, day: date | None, several: Sequence[Duty]) -> str:
        """How the finding is told: what is owed by no certain day is never called late."""
        if kind == "overdue" and day is None:
            return "overdue.continuing"
        if kind == "due" and self._why(several[0]).key in DAY_PASSED:
            return "due.day-passed"
        late = any(state == "overdue" for duty in several for state, _ in duty.states)
        if kind == "depends" and not late:
            return "depends.soon" if day else "depends.due"
        return kind

    def _why(self, duty: Duty) -> Sentence:
        """Why the state is what it is, where the duty is told."""
        world = duty.shown_in(self.ledger.worlds)
        row = duty.row(world)
        assert row is not None
        return Explainer(self.ledger, world, self.teller.agreement).row(row).says

    def _under_main(self, several: Iterable[Duty]) -> str:
        """The state under the main readings, which are those of the recorded stands."""
        duty = min(several, key=lambda one: one.key)
        return duty.at(self.ledger.worlds.main) or "none"

    def _comes(self, several: Iterable[Duty]) -> bool:
        """Whether something of it falls due within the horizon under the main readings."""
        return any(self._coming(duty, self.ledger.worlds.main) for duty in several)

    def _gives(self, several: Sequence[Duty], state: str) -> str:
        """The state under the main readings, or what stands there in place of the duty."""
        instead_ = self._instead(several[0]).at(self.ledger.worlds.main)
        return self._outcome({"state": state, "instead": instead_}, several[0])

    def _instead(self, duty: Duty) -> Instead:
        return instead_of(duty, duties(self.ledger), self.teller.agreement, self.ledger)

    def _broken_by(self, several: Iterable[Duty]) -> list[str]:
        """What is on record against continuing duties, each once."""
        return self._told(several, broken_by)

    def _in_vain(self, several: Iterable[Duty]) -> str:
        """What was done that does not do what is owed, each once."""
        told = self._told(several, shortcomings)
        return "".join(self.teller.say("insufficient", said=one) for one in told)

    def _told(self, several: Iterable[Duty], facts: Facts) -> list[str]:
        """What facts about the duties say, each once."""
        told: dict[str, None] = {}
        for duty in several:
            world = duty.shown_in(self.ledger.worlds)
            explainer = Explainer(self.ledger, world, self.teller.agreement)
            says = (explainer.row(row).says for row in facts(self.ledger, duty, world))
            for said in said_together(says, self.teller.voice):
                told[self.teller.voice.say(said)] = None
        return list(told)

    def _day(self, kind: str, several: Sequence[Duty]) -> date | None:
        """The earliest last day; of an overdue continuing duty there is none."""
        near = [day for duty in several for day in self._coming(duty)]
        past = [day for duty in several for day in passed(duty, self.arguable)]
        if kind == "soon-due":
            return min(near)
        return min(past or (near if kind == "depends" else []), default=None)

    def _readings(self, several: Iterable[Duty]) -> dict[str, Any]:
        duty = min(several, key=lambda one: one.key)
        of = {"state": duty.states, "due": duty.days}
        agreement, worlds = self.teller.agreement, self.ledger.worlds
        return row_readings(agreement, worlds, of, self._instead(duty))

    def _outcomes(self, rows: Iterable[dict[str, Any]], duty: Duty) -> str:
        """The state, and the readings under which it is the state."""
        by_state: dict[str, list[dict[str, str]]] = {}
        for row in rows:
            by_state.setdefault(self._outcome(row, duty), []).append(row["readings"])
        return "; ".join(
            self.teller.say("outcome", state=said, readings=self.teller.under(combinations))
            for said, combinations in by_state.items()
        )

    def _outcome(self, row: dict[str, Any], duty: Duty) -> str:
        """The state, or what stands in place of the duty."""
        if not row["instead"]:
            return self._state(row["state"])
        of = (not duty.bearer, duty.period, self.teller.voice.lang)
        return instead(row["instead"], *of, self.teller.who, self._state)

    def _state(self, state: str | None) -> str:
        return self.teller.words[f"state.{state or 'none'}"]


def _key(kind: str, duty: Duty) -> Key:
    """What is one finding: of one kind, about a clause, of one bearer, for one period."""
    return kind, duty.key[0], duty.key[1], period(duty.key) or ""


def _plain(of: str) -> str:
    """A period as it stands in an id: `2030-2` for the second of a year."""
    return NTH_OF_YEAR.sub(r"\1-\2", of)
