"""What two versions do differently, in words: rows that JSON shows and pages are made of."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from engine.comparison.answers_apart import readings_said, said_of
from engine.comparison.behaviour.asks import weighs
from engine.comparison.behaviour.causes import Cause
from engine.comparison.behaviour.exploration import Exploration
from engine.comparison.behaviour.found import Difference
from engine.comparison.behaviour.moved import NOT_A_PARTY, OUTCOMES, Moved, compared
from engine.comparison.behaviour.scenario import tidied
from engine.comparison.behaviour.told import OBLIGATIONS, Version
from engine.comparison.duties_apart import under_readings
from engine.comparison.said import Sayings
from engine.language.event_writer import content
from engine.questions.answer import ask
from engine.questions.as_json import plain
from engine.questions.question import Question
from engine.wording.behaviour_sentences import words

OPTIONS: Final = (
    "known_on",
    "party",
    "against",
    "duty",
    "event",
    "form",
    "sent",
    "received",
    "for_end",
    "ends_by",
    "for_year",
    "year",
    "person",
)
USUAL: Final = "written"
"""The form of a notice that is asked about where no other is named."""


class Telling:
    """Words the differences of one exploration."""

    def __init__(self, explored: Exploration, lang: str) -> None:
        self.explored = explored
        self.lang = lang
        self.sayings = Sayings(*explored.agreements, explored.book, lang)

    def row(self, found: Difference) -> dict[str, Any]:
        """One difference: the question, what has happened, both answers, days, causes."""
        one = tidied(found)
        question = one.ask.on(one.day)
        answers = self._answers(one, question)
        return {
            "question": question_row(question),
            "groundwork": one.groundwork.name,
            "history": [
                {"id": event.id, **content(event, self.explored.book)} for event in one.history
            ],
            "old": _kept(answers[0]) if answers else None,
            "new": _kept(answers[1]) if answers else None,
            "moved": [self._moved(part, answers) for part in one.moved if part.what != OUTCOMES],
            "outcomes_moved": [self._under(*under) for under in under_readings(one.moved)],
            "likewise": self.explored.persons.likewise(found),
            "readings_only": all(part.is_of_readings for part in one.moved),
            "ranges": _days(one.ranges),
            "ranges_otherwise": _days(one.otherwise),
            "causes": [self._cause(cause) for cause in one.causes],
            "each_alone": one.alone,
            "scenario": one.scenario or None,
            "witness": None,
            "unwitnessed": None,
        }

    def unshown(self, found: Sequence[Difference]) -> list[dict[str, Any]]:
        """The changes that the rules can see and that no difference has been traced to."""
        traced = {
            id(change)
            for one in found
            for cause in (one.causes if one.alone else ())
            for change in cause.changes
        }
        rows = []
        for cause in self.explored.finishing.undone:
            left = [one for one in cause.changes if weighs(one) and id(one) not in traced]
            if left:
                rows.append(self._cause(replace(cause, changes=tuple(left))))
        return rows

    def _answers(self, one: Difference, question: Question) -> list[Mapping[str, Any]]:
        """What the two sides answer; of a list of duties, only `moved` tells."""
        if question.name == OBLIGATIONS:
            return []
        return [self._answer(side, one, question) for side in self.explored.sides]

    def _answer(self, side: Version, one: Difference, question: Question) -> Mapping[str, Any]:
        own = side.own(question)
        if own is not None:
            record = side.counted(one.record, one.day)
            return ask(own, side.agreement, record, side.book, "plain", self.lang)
        both = self.explored.agreements
        party = next(p for there in both for p in there.parties if p.id == question.party)
        said = words(self.lang)["not-a-party"].format(party=party.short.in_(self.lang))
        return {
            "answer": NOT_A_PARTY,
            "settled": True,
            "regulated": True,
            "headline": said,
            "effect": {},
        }

    def _moved(self, part: Moved, answers: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        """A part that differs; with the sentences for it, where it is told by names."""
        row = {"what": part.what, "old": _told(part.old), "new": _told(part.new)}
        sides = self.explored.agreements
        said = said_of(part.what, answers, sides, self.lang) if answers else None
        return row if said is None else {**row, "says": said}

    def _under(self, what: str, readings: Mapping[str, str], old: Any, new: Any) -> dict[str, Any]:
        """What readings give on either side: an answer with its effect, or a duty's state and day.

        Of a duty with its address; None where the side tries no such readings.
        """
        said = readings_said(readings, self.explored.paired, self.lang)
        row = {"readings": readings, "says": said, "old": plain(old), "new": plain(new)}
        return {"what": what, **row} if what else row

    def _cause(self, cause: Cause) -> dict[str, Any]:
        told = []
        for change in cause.changes:
            sides = [self.sayings.side(change, side) for side in ("old", "new")]
            said = [side["says"] for side in sides if side is not None]
            told.append(f"{self.sayings.says(change)}: {' → '.join(said)}")
        return {"clause": cause.clause or None, "id": cause.key or None, "says": told}

    def explored_row(self) -> dict[str, Any]:
        """What was looked at."""
        found = self.explored.explored
        days = found.horizon
        return {
            "from": days.first.isoformat(),
            "to": days.last.isoformat(),
            "critical_days": len(days.critical),
            "telling_days": len(days.telling),
            "questions": list(dict.fromkeys([*(one.name for one in found.asks), *found.after])),
            "questions_after": list(found.after),
            "parties": list(found.parties),
            "parties_of_one": list(found.alone),
            "groundwork": list(found.groundwork),
            "kinds": list(found.kinds),
            "kinds_that_bear": self.explored.bearing_kinds,
            "alike": [f"{kind}.{name}" for kind, name in found.unread],
            "chains": [list(one) for one in found.chains],
            "chain_days": [day.isoformat() for day in found.chain_days],
            "lengths": [
                {
                    "events": events,
                    "histories": length.tried,
                    "of": max(length.of, length.tried),
                    "all": length.whole,
                    "extended": length.extended,
                    "made_for_the_changes": length.chained,
                    "unread": length.unread,
                    "elsewhere": length.elsewhere,
                    "days": [day.isoformat() for day in found.days.get(events, ())],
                }
                for events, length in enumerate(found.lengths)
            ],
            "cases": {"asked": found.sown, "of": found.seeds, "before": found.sown_before},
            "runs": self.explored.spent,
        }


def _told(value: Any) -> Any:
    """A part as JSON has it; of a duty without its outcomes, which stand by themselves."""
    if isinstance(value, Mapping):
        value = {key: one for key, one in value.items() if key != OUTCOMES}
    return plain(value)


def _kept(answer: Mapping[str, Any]) -> dict[str, Any]:
    kept = {key: answer[key] for key in ("answer", "settled", "regulated", "headline")}
    return {**kept, "effect": compared(answer["effect"])}


def _days(ranges: Sequence[tuple[date, date]]) -> list[list[str]]:
    return [[first.isoformat(), last.isoformat()] for first, last in ranges]


def question_row(question: Question) -> dict[str, Any]:
    """A question with its own options."""
    told = {name: plain(getattr(question, name)) for name in OPTIONS if getattr(question, name)}
    if question.form == USUAL:
        del told["form"]
    return {"question": question.name, "on": question.on.isoformat(), **told}


def gathered(rows: Sequence[Mapping[str, Any]]) -> list[list[Mapping[str, Any]]]:
    """The rows, those of duties together that differ alike, by the same witness and cause."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for place, row in enumerate(rows):
        key: Any = place
        if row["question"]["question"] == OBLIGATIONS:
            states = [
                (part["old"] or {}).get("state", "") + ">" + (part["new"] or {}).get("state", "")
                for part in row["moved"]
            ]
            causes = [(cause["clause"], cause["id"]) for cause in row["causes"]]
            days = row["ranges"], row["ranges_otherwise"]
            key = [sorted(set(states)), row["question"], row["history"], days, causes]
        found.setdefault(repr(key), []).append(row)
    return list(found.values())
