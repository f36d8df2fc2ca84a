"""Duties as lines of text: alike ones told together, with what they depend on."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from engine.interfaces import output
from engine.interfaces.answers.readings_page import combined
from engine.interfaces.paper import Paper
from engine.model.agreement import Agreement, Reading
from engine.model.sentence import sentence
from engine.questions.lists.duty_words import duty_title
from engine.wording.command_sentences import counted, listed
from engine.wording.instead_words import instead
from engine.wording.period_words import period_words
from engine.wording.say import Voice

Row = Mapping[str, Any]
ALIKE: Final = (
    *("duty", "period", "state", "main_state", "due", "done_on", "days_late"),
    *("jointly", "internal", "left", "shared_with", "readings", "insufficient"),
    "day_passed",
)
"""What must be equal for the duties of several to be told as one."""


class DutyLines:
    """Writes duties on paper. `parties`: the ids that are told in one word where all are meant."""

    def __init__(
        self, agreement: Agreement, lang: str, paper: Paper, parties: Iterable[str] = ()
    ) -> None:
        self.agreement = agreement
        self.lang = lang
        self.paper = paper
        self.words = output.words(lang)
        self.voice = Voice(agreement, lang)
        self.names = {party.id: party.short.in_(lang) for party in agreement.parties}
        self.parties = tuple(parties) or tuple(self.names)
        self.names |= {unit.id: unit.name for party in agreement.parties for unit in party.units}

    def tell(self, rows: Iterable[Row], *, briefly: bool = False) -> None:
        """The duties clause by clause; `briefly`: one line each."""
        groups: dict[str, list[Row]] = {}
        for row in rows:
            told = [self._title(row), row["beneficiary"] is None, self._wording(row)]
            told += [row[key] for key in ALIKE]
            groups.setdefault(json.dumps(told, sort_keys=True), []).append(row)
        for group in groups.values():
            first = group[0]
            title = self._title(first)
            of = first["period"]
            period = f" {period_words(of, self.lang)}" if of else ""
            self.paper.line(f"{first['duty']} {title}{period}: {self._who(group)}", 2, 2)
            if not briefly:
                self._details(first)

    def state(self, state: str | None) -> str:
        """A state in words; that there is no such duty has words too."""
        return self.words[f"duty.{state or 'none'}"]

    def _title(self, row: Row) -> str:
        return duty_title(self.agreement, row["duty"], self.lang, row["bearer"], row["period"])

    def _who(self, group: Sequence[Row]) -> str:
        bearers = list(dict.fromkeys(one for row in group for one in row["bearer"]))
        to = list(dict.fromkeys(row["beneficiary"] for row in group))
        if group[0]["jointly"]:
            return self.words["duty.together"].format(who=self.named(bearers))
        if to == [None]:
            return self.named(bearers)
        pairs = dict.fromkeys((row["bearer"][0], row["beneficiary"]) for row in group)
        if pairs.keys() == {(one, other) for one in bearers for other in bearers if one != other}:
            return self.words["duty.mutually"].format(who=self.named(bearers))
        if pairs.keys() == {(one, other) for one in bearers for other in to}:
            return f"{self.named(bearers)} → {self.named(to, bearers)}"
        return "; ".join(
            f"{self.names.get(one, one)} → {self.named([b for a, b in pairs if a == one], [one])}"
            for one in bearers
        )

    def named(self, several: Sequence[str], but: Sequence[str] = ()) -> str:
        """Names; all parties, or all but some, in one word."""
        if len(several) > 1 and set(several) == set(self.parties):
            return self.words["all-parties"]
        if but and len(several) > 1 and set(several) == set(self.parties) - set(but):
            return self.words["all-other-parties"]
        return listed(self.words, [self.names.get(one, one) for one in several])

    def _wording(self, row: Row) -> str:
        """Under which wording it is a duty, where it is open whether that applies."""
        version = date.fromisoformat(row["version"])
        said = self.voice.say(sentence("version.row", version=version))
        return said if row["wording_open"] else ""

    def _details(self, row: Row) -> None:
        if (under := self._wording(row)) and not row["day_passed"]:
            self.paper.line(under, 6, 2)
        parts = [] if contested(row) else self._of_main(row)
        parts.append(self.words["duty.internal"] if row["internal"] else "")
        parts += [self._left(row["left"]), self._shared(row)]
        said = "; ".join(part for part in parts if part)
        if said:
            self.paper.line(said, 6, 2)
        if row["day_passed"]:
            self.paper.line(row["says"], 6, 2)
        for one in row["insufficient"]:
            self.paper.line(self.words["duty.insufficient"].format(said=one["says"]), 6, 2)
        self._outcomes(row, None if contested(row) else row["due"])

    def _of_main(self, row: Row) -> list[str]:
        """What holds under the main readings; told only where they are the strongest."""
        words = self.words
        main = words["duty.main"].format(state=self.state(row["main_state"]))
        return [
            words["duty.last-day"].format(day=row["due"]) if row["due"] else "",
            words["duty.done"].format(day=row["done_on"]) if row["done_on"] else "",
            counted(words, "days-late", row["days_late"]) if row["days_late"] else "",
            main if row["state"] == "depends" else "",
        ]

    def _left(self, left: Row | None) -> str:
        """What is left to pay back: an amount, or a range."""
        if left is None:
            return ""
        ore = (int(left[bound]["amount"].replace(".", "")) for bound in ("min", "max"))
        least, most = (self.voice.shown(one, "money") for one in ore)
        key = "duty.left-exact" if least == most else "duty.left"
        return self.words[key].format(least=least, most=most)

    def _shared(self, row: Row) -> str:
        """That the amount is one with that of other clauses."""
        clauses = sorted([row["duty"], *row["shared_with"]])
        said = self.words["duty.left-shared"].format(clauses=self.voice.listed(clauses))
        return said if row["shared_with"] else ""

    def _outcomes(self, row: Row, told: str | None) -> None:
        """The state, and another last day than `told`, under each reading that moves one."""
        outcomes = row["readings"]["outcomes"]
        by_outcome: dict[str, list[Row]] = {}
        for one in outcomes:
            by_outcome.setdefault(self._outcome(row, one, told), []).append(one)
        for said, group in by_outcome.items():
            for shown in combined([one["readings"] for one in group], outcomes):
                self.paper.line(f"{shown}: {said}" if shown else said, 6, 2)
        for one in row["readings"]["weak"]:
            shown = ", ".join(f"{fork}-{reading}" for fork, reading in one["readings"].items())
            said = self._outcome(row, one, told)
            self.paper.line(f"{shown} ({self.words['weak-only']}): {said}", 6, 2)

    def _outcome(self, row: Row, one: Row, told: str | None) -> str:
        if one["instead"]:
            of = (row["jointly"], row["period"])
            return instead(one["instead"], *of, self.lang, self.named, self.state)
        said = self.state(one["state"])
        if one["due"] and one["due"] != told:
            said += ", " + self.words["duty.last-day"].format(day=one["due"])
        return said


def named_readings(
    rows: Iterable[Row], versions: Sequence[Agreement], lang: str, paper: Paper
) -> None:
    """Every reading that the rows of a list name, in the words of the version of the row.

    Where a reading is worded otherwise in another version, both are told, each with its own.
    """
    words = output.words(lang)
    named = {(row["version"], *pair) for row in rows for one in held(row) for pair in one.items()}
    told: dict[tuple[str, str], dict[str, str]] = {}
    for version in versions:
        day = version.version.isoformat()
        for fork in version.forks.values():
            for reading in fork.readings:
                if (day, fork.id, reading.id) in named:
                    of = told.setdefault((fork.id, reading.id), {})
                    of.setdefault(_worded(reading, words, lang), day)
    if told:
        paper.heading(words["readings.named"])
    for (fork_id, reading_id), said in told.items():
        for one, day in said.items():
            mark = f" ({words['wording-of'].format(version=day)})" if len(said) > 1 else ""
            paper.line(f"{fork_id}-{reading_id}{mark} {one}", 2, 5)


def _worded(reading: Reading, words: Mapping[str, str], lang: str) -> str:
    marks = [words[f"strength.{reading.strength}"]]
    if reading.basis != "text":
        marks.append(words[f"basis.{reading.basis}"])
    return f"{reading.says.in_(lang)} [{', '.join(marks)}]"


def contested(row: Row) -> bool:
    """Whether another outcome is as strong as that of the main readings: none is headlined."""
    own, others = [0], [0]
    for one in row["readings"]["outcomes"]:
        main = (one["state"], one["due"]) == (row["main_state"], row["due"])
        (own if main else others).append(one["strength"])
    return max(others) >= max(own) > 0


def held(row: Row) -> list[Mapping[str, str]]:
    """The combinations of readings that a row names: of a date, or of a duty."""
    readings = row["readings"]
    if isinstance(readings, list):
        return readings
    return [one["readings"] for one in (*readings["outcomes"], *readings["weak"])]
