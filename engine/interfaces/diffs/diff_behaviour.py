"""What two versions do differently, as sections of an outline."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from engine.comparison.behaviour.ground import RATES
from engine.comparison.behaviour.told import OBLIGATIONS
from engine.comparison.behaviour.worded import gathered
from engine.interfaces.diffs.diff_explored import ExploredInWords
from engine.interfaces.diffs.diff_outline import Item, Piece, Row, Section, line
from engine.interfaces.diffs.spoken import MOST, Spoken, few
from engine.interfaces.diffs.spoken_rows import is_rows
from engine.interfaces.records.reopen_page import typed
from engine.wording.behaviour_sentences import words
from engine.wording.command_sentences import listed
from engine.wording.command_sentences import words as command_words
from engine.wording.event_words import event_key, event_kind, event_value

LEFT_OUT: Final = ("event", "id", "note")
"""Of an event, what its line does not say, or says first."""


class Behaviour:
    """Tells what was found, and then what was explored."""

    def __init__(self, lang: str, names: Mapping[str, str]) -> None:
        self.lang = lang
        self.words = words(lang)
        self.spoken = Spoken(lang, names)
        self.explored = ExploredInWords(lang, self.spoken)
        self.common = command_words(lang)
        self.first = self.last = ""
        """The days explored, both included."""

    def sections(self, found: Row) -> list[Section]:
        """The differences, and what they were looked for in."""
        self.first, self.last = found["explored"]["from"], found["explored"]["to"]
        groups = gathered(found["differences"])
        items = [self.group(rows) for rows in groups] or [line(self.words[_none(found)])]
        unshown = [line(self.caused(cause)) for cause in found["unshown"]]
        said = Section(self.words["unshown.heading"], tuple(unshown))
        return [
            Section(self.words["heading"], tuple(items)),
            *([said] if unshown else []),
            Section(self.words["explored.heading"], tuple(self.explored.lines(found["explored"]))),
        ]

    def group(self, rows: Sequence[Row]) -> Item:
        """One difference, or several of duties that have all but the clause in common."""
        row = rows[0]
        under = [*self.sides(rows), *self.likewise(row), *self.why(row)]
        under += [
            line(self.words["witness"].format(path=one["witness"]))
            for one in rows
            if one["witness"]
        ][:MOST]
        reasons = dict.fromkeys(one["unwitnessed"] for one in rows if one["unwitnessed"])
        under += [line(reason) for reason in reasons]
        asked = Piece(self.spoken.asked(row["question"]), "strong")
        return Item((asked, Piece(f" ({typed(row['question'])})", "quiet")), tuple(under))

    def sides(self, rows: Sequence[Row]) -> Iterator[Item]:
        row = rows[0]
        if row["question"]["question"] == OBLIGATIONS:
            parts = [part for one in rows for part in one["moved"]]
            in_readings = [one for row in rows for one in row["outcomes_moved"]]
            under = {one["what"] for one in in_readings}
            dated = [part for part in parts if _is_dated(part) or part["what"] in under]
            yield from self.duties(dated, in_readings)
            yield from self.persons([part for part in parts if part not in dated])
            return
        yield from self.headlines(row)
        parts = self.spoken.parts(_told_beside(row), self.words["nothing"])
        if parts:
            yield line(self.words["moved"].format(parts="; ".join(parts)))
        if row["readings_only"]:
            yield self.under_readings([self.under(one) for one in row["outcomes_moved"]])

    def likewise(self, row: Row) -> Iterator[Item]:
        """The persons, where what is asked about one differs for several."""
        persons = [
            ",".join(f"{trait}={'/'.join(values)}" for trait, values in one.items())
            for one in row["likewise"]
        ]
        if persons:
            yield line(self.words["likewise"].format(persons="; ".join(persons)))

    def under(self, one: Row) -> str:
        """`G1-b mottagen: säkert till och med 2029-12-31 → 2028-12-31`: what a reading moves."""
        readings = listed(self.common, one["says"]) if one["says"] else ""
        said = self.spoken.outcome(one, self.words["nothing"])
        return f"{readings}: {said}" if readings else said

    def headlines(self, row: Row) -> Iterator[Item]:
        """Both main answers, or the one that they share."""
        old, new = row["old"]["headline"], row["new"]["headline"]
        if old == new:
            yield line(self.words["same-headline"].format(headline=old))
            return
        yield line(f"{self.words['old']}: ", Piece(old, "old"))
        yield line(f"{self.words['new']}: ", Piece(new, "new"))

    def duties(
        self, parts: Sequence[Mapping[str, Any]], in_readings: Sequence[Row] = ()
    ) -> Iterator[Item]:
        """Duties that differ alike together; `in_readings` has what readings give of each."""
        alike: dict[tuple[str, str, tuple[str, ...]], list[Mapping[str, Any]]] = {}
        before: set[str] = set()
        for part in parts:
            own = [one for one in in_readings if one["what"] == part["what"]]
            if self.fell_due_before(part, own):
                before.add(part["what"])
            old, new = (self.state(part[side]) for side in ("old", "new"))
            said = tuple(map(self.in_reading, own))
            alike.setdefault((old, new, said), []).append(part)
        for (old, new, said), several in alike.items():
            key = "duties" if old != new else "duty.readings" if said else "duty.day"
            under = [line(self.few([self.spoken.duty(part["what"]) for part in several], "; "))]
            if said:
                under.append(self.under_readings(said))
            if any(part["what"] in before for part in several):
                under.append(line(self.words["duty.before"].format(first=self.first)))
            yield Item((Piece(self.words[key].format(old=old, new=new)),), tuple(under))

    def in_reading(self, one: Row) -> str:
        """`G1-b mottagen: inte förfallen (senast 2029-12-31) → försenad`: what a reading gives."""
        sides = [
            self.state({"state": side[0], "due": side[1]} if side[0] else None)
            if side
            else self.words["no-reading"]
            for side in (one["old"], one["new"])
        ]
        return f"{listed(self.common, one['says'])}: {' → '.join(sides)}"

    def under_readings(self, said: Sequence[str]) -> Item:
        """The readings under which an outcome is another, a line each."""
        under = [line(one) for one in said]
        if len(under) > MOST:
            under[MOST:] = [line(self.words["more"].format(n=len(under) - MOST))]
        return Item((Piece(self.words["under-readings"]),), tuple(under))

    def fell_due_before(self, part: Mapping[str, Any], in_readings: Sequence[Row]) -> bool:
        """Whether a duty has a last day before the first day explored, on either side.

        Under the main reading, or under one that makes the difference.
        """
        dues = [side["due"] for side in (part["old"], part["new"]) if side]
        dues += [one[side][1] for one in in_readings for side in ("old", "new") if one[side]]
        return any(due < self.first for due in dues if due)

    def persons(self, parts: Sequence[Mapping[str, Any]]) -> Iterator[Item]:
        """Of duties whose state and day are the same: who bears them, and what is judged."""
        alike: dict[str, list[str]] = {}
        for part in parts:
            sides = [part[side] or {} for side in ("old", "new")]
            for what in ("bearers", "judgement"):
                old, new = (", ".join(map(self.spoken.party, side.get(what, ()))) for side in sides)
                if old != new:
                    nothing = self.words["nothing"]
                    said = self.words[f"duty.{what}"].format(old=old or nothing, new=new or nothing)
                    alike.setdefault(said, []).append(self.spoken.duty(part["what"]))
        for said, duties in alike.items():
            yield Item((Piece(said),), (line(self.few(duties, "; ")),))

    def state(self, row: Row | None) -> str:
        if row is None:
            return self.words["no-duty"]
        state = self.spoken.state(row["state"])
        return self.words["due-by"].format(state=state, day=row["due"]) if row["due"] else state

    def why(self, row: Row) -> Iterator[Item]:
        """From what it starts, what has happened, on which days it holds, and what causes it."""
        yield line(self.words["groundwork"].format(work=self.explored.work(row["groundwork"])))
        if row["groundwork"] in RATES:
            yield line(self.words["figures.invented"])
        if row["history"]:
            events = "; ".join(map(self.event, row["history"]))
            yield line(self.words["after"].format(events=events))
        if row["scenario"]:
            yield line(self.words["scenario"].format(name=row["scenario"]))
        yield line(self.words["holds"].format(ranges=self.stretches(row["ranges"])))
        if row["ranges_otherwise"]:
            days = self.stretches(row["ranges_otherwise"])
            yield line(self.words["holds.otherwise"].format(ranges=days))
        if not row["each_alone"]:
            clauses = listed(self.common, [self.named(one) for one in row["causes"]])
            yield line(self.words["cause.together"].format(clauses=clauses))
            return
        for cause in row["causes"]:
            yield line(self.words["cause"].format(clause=self.caused(cause)))

    def caused(self, cause: Row) -> str:
        """A change: where it is, and what it says."""
        says = f" ({'; '.join(cause['says'])})" if cause["says"] else ""
        return self.named(cause) + says

    def event(self, event: Row) -> str:
        """An event on one line: its kind, and what is stated of it."""
        told_ = [
            f"{event_key(key, self.lang)}: {self.stated(value)}"
            for key, value in event.items()
            if key not in LEFT_OUT
        ]
        return f"{event_kind(event['event'], self.lang)} ({', '.join(told_)})"

    def stated(self, value: Any) -> str:
        """A value of an event: parties by name, yes and no and the words of a choice in words."""
        if isinstance(value, bool):
            return self.common[f"answer.{'yes' if value else 'no'}"]
        if isinstance(value, list):
            return listed(self.common, [self.stated(one) for one in value]) if value else "–"
        if isinstance(value, Mapping):
            return listed(self.common, [f"{self.stated(k)} {v}" for k, v in value.items()])
        return event_value(self.spoken.party(str(value)), self.lang)

    def stretches(self, ranges: Sequence[Sequence[str]]) -> str:
        """Stretches of days; one that goes on to the last day explored may go on after it."""
        told_ = [first if first == last else f"{first}–{last}" for first, last in ranges]
        for place, (first, last) in enumerate(ranges):
            if last >= self.last:
                told_[place] = self.words["at-least"].format(first=first, last=last)
        return self.few(told_)

    def named(self, cause: Row) -> str:
        return " ".join(one for one in (cause["clause"], cause["id"]) if one)

    def few(self, named: Sequence[str], between: str = ", ") -> str:
        """The first of them, and how many more there are."""
        return few(named, self.words["more"], between)


def _none(found: Row) -> str:
    """Why no difference is told: none was found, or nothing was asked."""
    explored = found["explored"]
    return "none" if explored["questions"] or explored["cases"]["asked"] else "none.unasked"


def _told_beside(row: Row) -> list[Row]:
    """The parts that are told beside the main answers.

    Of a list of rows the main answers tell what it comes to together: where they do not differ, or
    nothing else does, its rows are told.
    """
    plain = [part for part in row["moved"] if not is_rows(part)]
    differ = row["old"]["headline"] != row["new"]["headline"]
    return plain if plain and differ else row["moved"]


def _is_dated(part: Mapping[str, Any]) -> bool:
    """Whether the state of a duty, or a day of it, differs; or there is no such duty."""
    old, new = part["old"], part["new"]
    return not (old and new) or any(
        old[key] != new[key] for key in ("state", "main_state", "due", "days")
    )
