"""What two versions do differently, in words: rows that JSON shows and pages are made of."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from engine.comparison.behaviour import Exploration
from engine.comparison.behaviour_asks import weighs
from engine.comparison.behaviour_causes import Cause
from engine.comparison.behaviour_found import Difference
from engine.comparison.behaviour_moved import compared, outcomes_apart
from engine.comparison.behaviour_scenario import tidied
from engine.comparison.behaviour_told import OBLIGATIONS
from engine.comparison.said import Sayings
from engine.language.event_writer import content
from engine.questions.answer import ask
from engine.questions.as_json import plain
from engine.questions.question import Question

OPTIONS: Final = ("party", "against", "duty", "event", "for_year", "year", "person")


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
        return {
            "question": question_row(question),
            "groundwork": one.groundwork.name,
            "history": [
                {"id": event.id, **content(event, self.explored.book)} for event in one.history
            ],
            "old": self._answer(one, question, 0),
            "new": self._answer(one, question, 1),
            "moved": [
                {"what": part.what, "old": plain(part.old), "new": plain(part.new)}
                for part in one.moved
                if part.what != "outcomes"
            ],
            "outcomes_moved": [
                {"readings": readings, "old": plain(old), "new": plain(new)}
                for part in one.moved
                if part.what == "outcomes"
                for readings, old, new in outcomes_apart(part.old, part.new)
            ],
            "readings_only": all(part.what == "outcomes" for part in one.moved),
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

    def _answer(self, one: Difference, question: Question, place: int) -> dict[str, Any] | None:
        """What one side answers; of a list of duties, only `moved` tells."""
        if question.name == OBLIGATIONS:
            return None
        side = self.explored.sides[place]
        record = side.counted(one.record, one.day)
        answer = ask(question, side.agreement, record, side.book, "plain", self.lang)
        kept = {key: answer[key] for key in ("answer", "settled", "regulated", "headline")}
        return {**kept, "effect": compared(answer["effect"])}

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
            "questions": list(dict.fromkeys(one.name for one in found.asks)),
            "parties": list(found.parties),
            "groundwork": list(found.groundwork),
            "kinds": list(found.kinds),
            "kinds_that_bear": self.explored.bearing_kinds,
            "alike": [f"{kind}.{name}" for kind, name in found.unread],
            "lengths": [
                {
                    "events": events,
                    "histories": length.tried,
                    "of": max(length.of, length.tried),
                    "all": length.whole,
                    "extended": length.extended,
                    "days": [day.isoformat() for day in found.days.get(events, ())],
                }
                for events, length in enumerate(found.lengths)
            ],
            "cases": {"asked": found.sown, "of": found.seeds},
            "runs": self.explored.spent,
        }


def _days(ranges: Sequence[tuple[date, date]]) -> list[list[str]]:
    return [[first.isoformat(), last.isoformat()] for first, last in ranges]


def question_row(question: Question) -> dict[str, Any]:
    """A question with its own options."""
    told = {name: plain(getattr(question, name)) for name in OPTIONS if getattr(question, name)}
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
