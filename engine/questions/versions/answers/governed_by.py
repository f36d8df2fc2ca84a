"""The versions that a question is asked under, and why there are several."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.money import Money
from engine.questions.versions.duties.resting import Resting
from engine.questions.versions.walk.way import Change

Why = Literal["", "change-open", "acts-before"]


@dataclass(frozen=True, slots=True)
class ByActs:
    """A wording as which `held` is told, by which acts alone go: the version of the `rest`, and of
    each of the acts."""

    held: Agreement
    rest: date
    acts: tuple[tuple[str, date], ...]

    @property
    def by_version(self) -> dict[date, list[str]]:
        """The acts by the version that each goes by."""
        found: dict[date, list[str]] = {}
        for act, version in self.acts:
            found.setdefault(version, []).append(act)
        return found


@dataclass(frozen=True, slots=True)
class Governing:
    """The versions that a question is asked under, the ways to them, and why there are several.

    `acts` are the events before a change that keep the question between two wordings, an empty id
    among them where what lies on either side of a change does so too; `on_both`: that one of them
    lies on both sides, sent before the change and received after it. `unsent` are acts that may do
    so, since it is not on record when they were sent. `across` are the wordings of a payment with
    another of a notice, each with the version of that, where they lead elsewhere than the others.
    `by_acts` are those of the versions by which the acts alone go, each with that of the rest.
    `resting` are those of a payment that may be held back, with the day of another duty by the
    wordings that govern that one, or with a demand by that of its day, where they do so. `sure`: of
    a penalty, what it is for what fell due under the last wording, whichever governs the rest, and
    the first day of that wording. `untried`: that the acts may go by more combinations of wordings
    than are tried, so that nothing is sure to be the same by all.
    """

    versions: tuple[Agreement, ...]
    changes: tuple[Change, ...]
    why: Why = ""
    acts: tuple[str, ...] = ()
    on_both: bool = False
    unsent: tuple[Recorded, ...] = ()
    across: tuple[tuple[Agreement, date], ...] = ()
    by_acts: tuple[ByActs, ...] = ()
    resting: tuple[Resting, ...] = ()
    sure: tuple[date, Money] | None = None
    untried: bool = False

    @property
    def judged(self) -> tuple[str, ...]:
        """The acts of which a person has to say which wording governs them, whatever is missing;
        an empty id where it is what lies on either side of a change."""
        missing = [event.id for event in self.unsent]
        acts = self.acts or (() if missing or self.resting else ("",))
        between = self.why == "acts-before" or bool(self.acts)
        return tuple(act for act in acts if act not in missing) if between else ()

    @property
    def late(self) -> tuple[str, ...]:
        """The duties of which a person has to say which wording decides when they were late."""
        return tuple(dict.fromkeys(one.on for one in self.resting if not one.demands))

    @property
    def told_as(self) -> str:
        """Why there are several, as it is told: for want of a day, or of a judgement."""
        of_acts = self.why == "acts-before" and self.unsent and not self.judged
        return "acts-unsent" if of_acts else self.why

    @property
    def open_changes(self) -> tuple[Change, ...]:
        """The changes of which nobody can say yet whether they are valid."""
        return tuple(one for one in self.changes if one.verdict not in ("yes", "no"))
