"""What moves if a new version takes effect, as a section of an outline."""

from collections.abc import Iterator, Sequence

from engine.interfaces.diffs.diff_behaviour import Behaviour
from engine.interfaces.diffs.diff_outline import Item, Piece, Row, Section, Style, line
from engine.interfaces.lists.deadlines_page import under_readings
from engine.model.agreement import WEAK
from engine.wording.command_sentences import listed


class ImpactTold(Behaviour):
    """Answers, duties and days that move."""

    def section(self, found: Row) -> Section:
        """All of it under one heading, which names the day."""
        day, until = found["takes_effect"], found["until"]
        items = [line(said) for said in found["assumed"]]
        shown = len(items)
        for part, told in (
            ("answers", self.answers(found)),
            ("duties", self.duties(found["duties"], _in_readings(found["duties"]))),
            ("deadlines", self.days(found)),
        ):
            if found[part]:
                name = self.words[f"impact.{part}"].format(until=until)
                items.append(Item((Piece(name, "strong"),), tuple(told)))
        if len(items) == shown:
            items.append(line(self.words["impact.none"].format(day=day, until=until)))
        asked = ", ".join(
            f"{self.spoken.question(name)} ({number})" for name, number in found["asked"].items()
        )
        items.append(line(self.words["impact.asked"].format(day=day, asked=asked)))
        return Section(self.words["impact.heading"].format(day=day), tuple(items))

    def answers(self, found: Row) -> Iterator[Item]:
        """Questions that are answered alike on either side stand together."""
        alike: dict[tuple[str, str], list[Row]] = {}
        for row in found["answers"]:
            key = row["old"]["headline"], row["new"]["headline"]
            alike.setdefault(key, []).append(row)
        for rows in alike.values():
            asked: dict[str, list[Row]] = {}
            for one in (row["question"] for row in rows):
                asked.setdefault(repr({**one, "party": None}), []).append(one)
            said = "; ".join(map(self.asked, asked.values()))
            yield Item((Piece(said),), tuple(self.sides(rows)))

    def asked(self, questions: Sequence[Row]) -> str:
        """One question, asked of each of some parties or of none."""
        named = [self.spoken.party(one["party"]) for one in questions if one.get("party")]
        asked = self.spoken.asked({**questions[0], "party": self.few(named)})
        if len(named) == len(questions):
            return asked
        return f"{self.spoken.asked({**questions[0], 'party': ''})}; {asked}" if named else asked

    def days(self, found: Row) -> Iterator[Item]:
        """The days by subject, each struck out or added."""
        told: set[tuple[str, str]] = set()
        for row in found["deadlines"]:
            ids = row["who"] if isinstance(row["who"], list) else [row["who"] or ""]
            who = listed(self.common, [self.spoken.party(one) for one in ids])
            marks = [
                f"{row['date']} {row['what']} ({row['clause']}) {who or ''}".strip(),
                under_readings(row["readings"]),
                self.common["weak-only"] if row["strength"] == WEAK else "",
            ]
            said = " · ".join(mark for mark in marks if mark)
            if (row["side"], said) in told:
                continue
            told.add((row["side"], said))
            style: Style = "old" if row["side"] == "old" else "new"
            yield line(Piece(said, style))


def _in_readings(duties: Sequence[Row]) -> list[Row]:
    """What readings give of each duty, with its address."""
    return [{"what": one["what"], **under} for one in duties for under in one["outcomes_moved"]]
