"""A duty as a row of a list: who, to whom, by when, its state, and what that depends on."""

from dataclasses import replace
from datetime import date
from typing import Any, Final

from engine.inference.facts import Row
from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.model.sentence import Sentence
from engine.model.unknown import Open
from engine.questions.advice.instead import instead_of
from engine.questions.ask import Ran
from engine.questions.division import that_matter
from engine.questions.lists.bearers import bearers
from engine.questions.lists.duty import Duty, duties
from engine.questions.lists.left_to_pay import money_left, shared_with
from engine.questions.lists.row_readings import row_readings
from engine.questions.lists.shortcomings import said_together, shortcomings
from engine.questions.openness.missing import Missing
from engine.questions.openness.open_points import Due, Search
from engine.questions.reasons.explanation import Explainer
from engine.questions.reasons.reason_table import ReasonTable
from engine.questions.reasons.wording_of import due_row, missing_row

DAY_PASSED: Final = frozenset(
    {"duty.due-after-hindrance", "duty.due-after-held-back", "duty.due-when-bound-later"}
)
"""What is said of a duty whose last day passed in vain: the text has one, but none from then on."""
NO_CERTAIN_DAY: Final = DAY_PASSED | {
    "duty.done-hindered",
    "duty.done-hindered.open",
    "duty.done-during-hindrance",
    *("duty.done-after-hindrance", "duty.late-after-hindrance"),
    *("duty.done-after-held-back", "duty.late-after-held-back"),
    "duty.done-when-bound-later",
}
"""What is said of a duty whose last day does not stand, or may not, done or not."""
IN_TIME: Final = ("duty.fulfilled", "duty.done-by-then")


class DutyRows:
    """Puts the duties of a run into rows; their reasons are gathered in a table."""

    def __init__(self, agreement: Agreement, done: Ran, reasons: ReasonTable) -> None:
        self.agreement = agreement
        self.ledger = done.ledger
        self.worlds = done.ledger.worlds
        self.voice = reasons.voice
        self.reasons = reasons
        self.search = Search(self.ledger, self.worlds.arguable)
        self.explainers: dict[int, Explainer] = {}
        self.duties = duties(self.ledger)
        self.owner = {
            member: party.id
            for party in agreement.parties
            for member in (party.id, *(unit.id for unit in party.units))
        }

    def row(self, duty: Duty) -> dict[str, Any]:
        """All that the contract says of a duty. `due` and `days_late` are main's."""
        main = duty.row(self.worlds.main)
        missing, due = self._open_points(duty)
        return {
            "duty": duty.clause,
            "bearer": list(bearers(self.agreement, self.ledger, duty)),
            "jointly": not duty.bearer,
            "beneficiary": duty.beneficiary or None,
            "period": duty.period,
            "due": day_of(main, "last_day"),
            "state": duty.over(self.worlds.arguable),
            "main_state": duty.at(self.worlds.main),
            "done_on": day_of(main, "done_on"),
            "days_late": self._days_late(duty, main),
            "left": money_left(self.ledger, duty),
            "shared_with": list(shared_with(self.ledger, duty)),
            "readings": self._readings(duty),
            "missing": missing,
            "judgement": due,
            "internal": self._internal(duty),
            "version": self.agreement.version.isoformat(),
            "wording_open": False,
            **self._reason(duty),
        }

    def _internal(self, duty: Duty) -> bool:
        """Inside one party: between two of its units, or a unit and the party itself."""
        owner = self.owner.get(duty.bearer)
        return bool(duty.beneficiary) and owner == self.owner.get(duty.beneficiary)

    def _days_late(self, duty: Duty, main: Row | None) -> int | None:
        last = main.value("late_after") if main is not None else None
        if main is None or not isinstance(last, date) or last == NEVER:
            return None
        state = duty.at(self.worlds.main)
        if state == "overdue":
            return (self._asked - last).days
        done = main.value("done_on")
        return (done - last).days if state == "fulfilled-late" and isinstance(done, date) else None

    @property
    def _asked(self) -> date:
        found: date = self.ledger.store.of("asked")[0].value("on")
        return found

    def _readings(self, duty: Duty) -> dict[str, Any]:
        """The forks that move the state or the last day, and the state for each of them."""
        of = {"state": duty.states, "due": duty.days}
        instead = instead_of(duty, self.duties, self.agreement, self.ledger)
        return row_readings(self.agreement, self.worlds, of, instead)

    def _open_points(self, duty: Duty) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        """The facts that are missing and the judgements that are due, over arguable readings."""
        left = self.worlds.arguable
        opened = [row for row in duty.rows if (row.truth.unknown | row.truth.judgement) & left]
        found = (point for row in opened for point in self.search.of_row(row))
        points = dict.fromkeys(that_matter(found, duty, self.agreement, self.ledger, left))
        missing = [missing_row(one, self.voice) for one in points if isinstance(one, Missing)]
        return missing, [due_row(one, self.voice) for one in points if isinstance(one, Due)]

    def _reason(self, duty: Duty) -> dict[str, Any]:
        """Why the state is what it is, and what was done in vain.

        Under main, else where there is such a duty at all.
        """
        world = duty.shown_in(self.worlds)
        if world not in self.explainers:
            self.explainers[world] = Explainer(self.ledger, world, self.agreement)
        explainer = self.explainers[world]
        row = duty.row(world)
        assert row is not None
        node = explainer.row(row)
        says = _in_time(node.says, row)
        short = [explainer.row(one) for one in shortcomings(self.ledger, duty, world)]
        return {
            "day_passed": says.key in NO_CERTAIN_DAY,
            "because": [self.reasons.id(one) for one in (node, *short)],
            "says": self.voice.say(says),
            "insufficient": [
                {"event": str(one.values["insufficient.event"]), "says": self.voice.say(one)}
                for one in said_together((why.says for why in short), self.voice)
            ],
        }


def _in_time(said: Sentence, row: Row) -> Sentence:
    """What was done in time of the text, with the hindrance that takes its last day, or may."""
    day, last = said.values.get("owed.last_day"), row.value("last_day")
    if said.key not in IN_TIME or not isinstance(day, date) or day == last:
        return said
    open_ = ".open" if isinstance(last, Open) else ""
    return replace(said, key=f"duty.done-hindered{open_}")


def day_of(row: Row | None, name: str) -> str | None:
    """A day of a fact as text; None where there is none, or it is not known."""
    value = row.value(name) if row is not None else None
    return value.isoformat() if isinstance(value, date) and value < NEVER else None
