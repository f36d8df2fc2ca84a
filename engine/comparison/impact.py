"""What moves if a new version takes effect on a day, given what has been recorded.

The new version is laid after the old as one that replaces it from that day, and both are asked
as an agreement of several versions is: what was done or fell due before keeps its old wording.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any, Final

from engine.comparison.answers_apart import outcomes_by_readings, readings_said, said_of
from engine.comparison.behaviour.moved import (
    JUDGEMENT,
    MISSING,
    OUTCOMES,
    UNCOMPARED,
    Moved,
    outcomes_apart,
)
from engine.comparison.behaviour.told import Ask
from engine.comparison.behaviour.worded import question_row
from engine.comparison.duties_apart import listed_outcomes, rows_moved, under_readings
from engine.comparison.pairs import Paired
from engine.inference.book import Book
from engine.inference.shared import Kept
from engine.model.agreement import Agreement, Replacement
from engine.model.calendar import NEVER, days_after
from engine.model.event import Recorded
from engine.questions.event_roles import QUESTION_OF
from engine.questions.lists.deadlines import Span
from engine.questions.lists.standing import RESCISSION, Asking, in_force, of_record
from engine.questions.question import Question
from engine.questions.record import live
from engine.questions.versions.answer import ask
from engine.questions.versions.asking.absent import absent, answer_without, having
from engine.questions.versions.duties.merged import due_days
from engine.questions.versions.lists import deadlines, obligations
from engine.questions.versions.walk.standing import Walk
from engine.wording.behaviour_sentences import words
from engine.wording.say import Voice

AHEAD: Final = 365
"""Days ahead of the day on which it takes effect, in which deadlines are compared."""
PARTS: Final = ("date", "what", "kind", "period", "who", "clause")
UNDER: Final = ("readings", "strength")
"""Under which readings it is a day, and how strong the strongest of them is."""
SUBJECT: Final = ("kind", "clause", "who", "period", "ends", "event")
"""What a date is of: the day on the other side is looked for by it."""
UNLIKE: Final = ("strength", "main", "state")

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Impact:
    """Asks the versions in force, and the same with the new one after them, about one record.

    `versions` follow one another; the last of them is the one that the new would replace, and
    what the two have in common has one id (`kept_ids`).
    """

    versions: tuple[Agreement, ...]
    new: Agreement
    record: tuple[Recorded, ...]
    book: Book
    lang: str
    kept: Kept = field(default_factory=Kept, compare=False, repr=False)

    def on(self, day: date) -> dict[str, Any]:
        """The answers, duties and coming days that are others under the new version."""
        until = days_after(day, AHEAD)
        asks = list(self.asks())
        return {
            "takes_effect": day.isoformat(),
            "until": until.isoformat(),
            "assumed": list(self.assumed(day)),
            "asked": dict(Counter(one.name for one in asks)),
            "answers": list(self.answers(day, asks)),
            "duties": list(self.duties(day)),
            "deadlines": list(self.deadlines(day, until)),
        }

    def assumed(self, day: date) -> Iterator[str]:
        """That the version to be replaced is in force, where the record does not say so.

        Taken alone it is supposed to be; in its row the record decides what `old` answers.
        """
        first, old = self.versions[0], self.versions[-1]
        days = {"old": old.version.isoformat(), "day": day.isoformat()}
        named = {"agreement": old.id, **days}
        if first.replaces is not None:
            before = first.replaces.version.isoformat()
            yield words(self.lang)["impact.assumed.alone"].format(before=before, **named)
            return
        rest = (self.versions, self.record, self.book, "plain")
        ways = Walk(Question("in-force", day), *rest).ways(day)
        if any(way.last is not old for way in ways):
            yield words(self.lang)["impact.assumed.record"].format(**named)

    @cached_property
    def _paired(self) -> Paired:
        return Paired(self.versions[-1], self.new)

    def sides(self, day: date) -> tuple[tuple[Agreement, ...], tuple[Agreement, ...]]:
        """The versions without the new one, and with it from a day on; it is named by that day
        where its own is not after the old one's, for versions follow each other by their days."""
        old = self.versions[-1]
        place = self.new.replaces.place if self.new.replaces else _place(self.new)
        replacing = Replacement(old.version, day, place, supposed=True)
        version = self.new.version if self.new.version > old.version else day
        return self.versions, (
            *self.versions,
            replace(self.new, version=version, replaces=replacing),
        )

    def answers(self, day: date, asks: Sequence[Ask]) -> Iterator[dict[str, Any]]:
        """Every question that `check` asks, and what is owed, where the two differ."""
        for one in asks:
            question = one.on(self.asked_on(one, day))
            old, new = (self.answer(question, side) for side in self.sides(day))
            parts = list(_moved(old, new))
            under = list(self.under_readings(old, new))
            if parts or under:
                yield {
                    "question": question_row(question),
                    "old": _answer(old),
                    "new": _answer(new),
                    "moved": [self.in_words(part, old, new) for part in parts],
                    "outcomes_moved": under,
                    "readings_only": not parts,
                }

    def answer(self, question: Question, versions: tuple[Agreement, ...]) -> dict[str, Any]:
        """What versions answer; no, where they do not have the party that is asked about."""
        rest = (self.record, self.book, "plain", self.lang, self.kept)
        lacking = absent(question, versions[-1])
        if lacking is None or having(question, versions):
            return ask(question, versions, *rest)
        like = ask(question, (self.new,), *rest)
        return answer_without(versions[-1], lacking, like, Voice(self.new, self.lang))

    def in_words(self, part: Row, old: Row, new: Row) -> Row:
        """A part that is told by names, with what either answer says of it."""
        sides = self.versions[-1], self.new
        said = said_of(part["what"], (old, new), sides, self.lang)
        return part if said is None else {**part, "says": said}

    def under_readings(self, old: Row, new: Row) -> Iterator[dict[str, Any]]:
        """The readings under which the outcome is another, each with its words."""
        names = self._paired.fork_names if self._is_of_new(new) else {}
        sides = outcomes_by_readings(old, {}), outcomes_by_readings(new, names)
        for readings, one, other in outcomes_apart(*sides):
            said = readings_said(readings, self._paired, self.lang)
            yield {"readings": readings, "says": said, "old": one, "new": other}

    def asks(self) -> Iterator[Ask]:
        """What `check` asks, and what each party of either owes this year and the next."""
        sides = self.versions[-1], self.new
        parties = tuple(dict.fromkeys(party.id for side in sides for party in side.parties))
        yield from map(_ask, in_force(parties))
        for years in (0, 1):
            yield Ask("renewal", years=years)
            for party in parties:
                yield Ask("payment", party=party, years=years)
        for party in parties:
            yield Ask("repayment", party=party)
        counted = live(self.record, NEVER, None)
        asked = (one for side in sides for one in of_record(side, counted, QUESTION_OF))
        yield from map(_ask, dict.fromkeys(asked))

    def asked_on(self, one: Ask, day: date) -> date:
        """The day, or that of an event which is of a later one: of the breach that opens it."""
        own = [event.own_day for event in self.record if _is_about(one, event)]
        return max([day, *(later for later in own if later)])

    def duties(self, day: date) -> Iterator[dict[str, Any]]:
        """Each duty whose state or day is another; what fell due before keeps its old terms."""
        question = Question("obligations", day)
        rest = (self.record, self.book, "plain", self.lang, self.kept)
        old, new = (
            {
                self._address(row): self._duty(row)
                for row in obligations(question, side, *rest)["rows"]
            }
            for side in self.sides(day)
        )
        for one in rows_moved(old, new):
            sides = {"old": _without(one.old), "new": _without(one.new)}
            yield {"what": one.what, **sides, "outcomes_moved": list(self._in_readings(one))}

    def _in_readings(self, one: Moved) -> Iterator[dict[str, Any]]:
        """The readings under which a duty is another, each with its words."""
        for _, readings, old, new in under_readings([one]):
            said = readings_said(readings, self._paired, self.lang)
            yield {"readings": readings, "says": said, "old": old, "new": new}

    def _duty(self, row: Row) -> dict[str, Any]:
        names = self._paired.fork_names if self._is_of_new(row) else {}
        days = [day.isoformat() for day in due_days(row)]
        said = {name: row[name] for name in ("state", "main_state", "due")}
        return {**said, "days": days, OUTCOMES: listed_outcomes(row, names)}

    def _is_of_new(self, row: Row) -> bool:
        """Whether the new version says it, and not one of those before."""
        return row["version"] not in {one.version.isoformat() for one in self.versions}

    def _address(self, row: Row) -> str:
        """As a scenario writes it."""
        bearer = "together" if row["jointly"] else row["bearer"][0]
        to = f" > {row['beneficiary']}" if row["beneficiary"] else ""
        return f"{row['duty']} {bearer}{to} {row['period'] or ''}".rstrip()

    def deadlines(self, day: date, until: date) -> Iterator[dict[str, Any]]:
        """Each coming day that only one of them has, by subject; with the day in its place,
        also where that lies later."""
        span = Span(day, days_after(until, AHEAD), days_after(until, AHEAD), {})
        found = []
        for side in self.sides(day):
            told = deadlines(span, side, self.record, self.book, "plain", self.lang, self.kept)
            found.append({_line(row): row for row in told["rows"]})
        apart = [
            (name, row)
            for place, name in enumerate(("old", "new"))
            for key, row in found[place].items()
            if key not in found[1 - place]
        ]
        first: dict[str, str] = {}
        for _, row in sorted(apart, key=lambda one: one[1]["date"]):
            first.setdefault(_subject(row), row["date"])
        for name, row in sorted(
            apart, key=lambda one: (first[_subject(one[1])], _subject(one[1]), one[0] == "new")
        ):
            if first[_subject(row)] <= until.isoformat():
                yield {"side": name, **{part: row[part] for part in (*PARTS, *UNDER)}}


def _ask(one: Asking) -> Ask:
    return Ask(one.name, party=one.party, against=one.against, event=one.event)


def _is_about(one: Ask, event: Recorded) -> bool:
    """Whether a question is about an event, or is opened by it."""
    opened = event.kind == "breach" and event.values.get("against") == one.against
    return event.id == one.event or (one.name == RESCISSION and opened)


def _place(agreement: Agreement) -> Any:
    return next(iter(agreement.clauses.values())).place


def _answer(found: Row) -> dict[str, Any]:
    return {key: found[key] for key in ("answer", "settled", "regulated", "headline")}


def _moved(old: Row, new: Row) -> Iterator[dict[str, Any]]:
    """The parts in which two answers differ, and what only one of them lacks or has judged."""
    for part in ("answer", "regulated"):
        if old[part] != new[part]:
            yield {"what": part, "old": old[part], "new": new[part]}
    for name in dict.fromkeys([*old["effect"], *new["effect"]]):
        values = [side["effect"].get(name) for side in (old, new)]
        if name not in UNCOMPARED and values[0] != values[1]:
            yield {"what": f"effect.{name}", "old": values[0], "new": values[1]}
    due = [sorted(one["term"] for one in side[JUDGEMENT]) for side in (old, new)]
    if due[0] != due[1]:
        yield {"what": JUDGEMENT, "old": due[0], "new": due[1]}
    lacking = [[one["says"] for one in side[MISSING]] for side in (old, new)]
    if all(lacking) and set(lacking[0]) != set(lacking[1]):
        yield {"what": MISSING, "old": lacking[0], "new": lacking[1]}


def _without(row: Row | None) -> dict[str, Any] | None:
    """A duty as JSON has it: what it is under single readings stands beside it."""
    return {key: row[key] for key in row if key != OUTCOMES} if row else None


def _line(row: Row) -> str:
    return repr([row[part] for part in (*PARTS, *UNLIKE)])


def _subject(row: Row) -> str:
    return repr([row[part] for part in SUBJECT])
