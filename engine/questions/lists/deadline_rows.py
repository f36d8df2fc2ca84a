"""A coming date as a row of a list: under which readings it stands, and in words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from engine.inference.worlds import Worlds
from engine.model.agreement import Agreement
from engine.model.working_days import previous_working_day
from engine.questions.lists.duty_words import duty_title
from engine.questions.readings.combinations import held_in
from engine.wording.command_sentences import DAYS, words
from engine.wording.period_words import period_words
from engine.wording.say import Voice, language

LAST_DAYS: Final = frozenset({"notice", "duty-due"})
"""Kinds of dates by which something must have been done."""

ORDER: Final = (
    *("notice", "departure", "agreement-ends", "period-ends", "renewal", "locked"),
    *("duty-due", "duty-opens", "population", "index-edition"),
)
"""Of the kinds on one day."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date and the worlds in which it stands. `state` is what is known of it there."""

    day: date
    kind: str
    who: tuple[str, ...]
    clause: str
    starts: date | None
    ends: date | None
    worlds: int
    state: str = "certain"
    event: str = ""
    by: str = ""
    """What somebody is out by: a notice, a rescission, or several of them together."""
    period: str = ""
    """Of a duty: the year, or what else it is for."""
    to: tuple[str, ...] = ()
    """To whom it is still owed, where that is not all to whom it was."""
    index: str = ""


class DeadlineRows:
    """Puts a date into a row: under which readings it stands, and in words."""

    def __init__(self, agreement: Agreement, worlds: Worlds, lang: str) -> None:
        self.agreement = agreement
        self.worlds = worlds
        self.lang = lang

    def row(self, one: Deadline) -> dict[str, Any]:
        readings = held_in(one.worlds, self.worlds)
        return {
            "date": one.day.isoformat(),
            "weekday": DAYS[self.lang][one.day.weekday()],
            "what": self._what(one),
            "who": list(one.who),
            "clause": one.clause or None,
            "readings": readings,
            "strength": self.strength(one.worlds),
            "main": bool(one.worlds & self.worlds.main),
            "weak": not one.worlds & self.worlds.arguable,
            "kind": one.kind,
            "state": one.state,
            "ends": one.ends.isoformat() if one.ends else None,
            "safe_day": self._safe_day(one),
            "event": one.event or None,
            "period": one.period or None,
            "version": self.agreement.version.isoformat(),
        }

    def strength(self, worlds: int) -> int:
        """That of the strongest combination of readings under which a date stands."""
        if worlds & self.worlds.arguable == self.worlds.arguable:
            return 3
        return max((self._weakest(one) for one in held_in(worlds, self.worlds)), default=1)

    def _weakest(self, readings: Mapping[str, str]) -> int:
        forks = self.agreement.forks
        return min((forks[f].reading(r).strength for f, r in readings.items()), default=3)

    def _what(self, one: Deadline) -> str:
        said = self._said(one)
        safe = self._safe_day(one)
        if safe:
            said += words(self.lang)["deadline.safe"].format(day=safe)
        if one.state != "certain":
            said += words(self.lang)[f"deadline.{one.state}"]
        return said

    def _said(self, one: Deadline) -> str:
        own = words(self.lang)
        if one.kind == "notice":
            key = "deadline.last-effect" if one.ends is None else "deadline.notice"
            return own[key].format(ends=one.ends) + self._after_dialogue()
        if one.kind == "agreement-ends" and one.by:
            return own[f"deadline.ends-by-{one.by}"].format(event=one.event)
        if one.by == "rescission":
            return own["deadline.departure.rescission"].format(event=one.event)
        return own[f"deadline.{one.kind}"].format(
            starts=one.starts,
            ends=one.ends,
            event=one.event,
            period=one.period,
            duty=self._duty(one) if one.kind.startswith("duty-") else "",
            edition=self._edition(one) if one.index else "",
        )

    def _after_dialogue(self) -> str:
        """What must come before a notice, as the agreement says."""
        said = ""
        forums = {forum.id: forum.name for forum in self.agreement.forums}
        for term in self.agreement.terms:
            if term.kind == "precondition" and term.values["of"] == "termination":
                forum = forums.get(term.values["forum"], term.values["forum"])
                said += words(self.lang)["deadline.after-dialogue"].format(forum=forum)
        return said

    def _duty(self, one: Deadline) -> str:
        period = f" {period_words(one.period, self.lang)}" if one.period else ""
        said = duty_title(self.agreement, one.clause, self.lang) + period
        if one.to:
            voice = Voice(self.agreement, self.lang)
            said += f" → {voice.listed([voice.party(other) for other in one.to])}"
        return said

    def _edition(self, one: Deadline) -> str:
        month = language(self.lang).MONTHS[one.day.month - 1]
        return f"{one.index}, {month} {one.day.year}"

    def _safe_day(self, one: Deadline) -> str | None:
        """The last working day on or before a last day, where that is another day."""
        safe = previous_working_day(one.day) if one.kind in LAST_DAYS else None
        return safe.isoformat() if safe and safe != one.day else None


def in_order(rows: Iterable[dict[str, Any]], agreement: Agreement) -> list[dict[str, Any]]:
    """The rows by day, then kind, then as in the text."""
    places = {clause: place for place, clause in enumerate(agreement.clauses)}
    return sorted(rows, key=lambda row: _place(row, places))


def _place(row: Mapping[str, Any], clauses: Mapping[str, int]) -> tuple[Any, ...]:
    """By day, then kind, the strongest reading first, then as in the text."""
    kind = ORDER.index(row["kind"])
    clause = clauses.get(row["clause"] or "", 0)
    return row["date"], kind, -row["strength"], clause, row["period"] or "", row["who"]
