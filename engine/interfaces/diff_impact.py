"""What moves if a new version takes effect, as a section of an outline."""

from collections import Counter
from collections.abc import Iterator

from engine.interfaces.diff_behaviour import MOST, Behaviour
from engine.interfaces.diff_outline import Item, Piece, Row, Section, Style, line
from engine.wording.command_sentences import listed


class ImpactTold(Behaviour):
    """Answers, duties and days that move."""

    def section(self, found: Row) -> Section:
        """All of it under one heading, which names the day."""
        day, until = found["takes_effect"], found["until"]
        items = []
        for part, told in (
            ("answers", self.answers(found)),
            ("duties", self.duties(found["duties"])),
            ("deadlines", self.days(found)),
        ):
            if found[part]:
                name = self.words[f"impact.{part}"].format(until=until)
                items.append(Item((Piece(name, "strong"),), tuple(told)))
        if not items:
            items.append(line(self.words["impact.none"].format(day=day, until=until)))
        items += self.asked(found)
        return Section(self.words["impact.heading"].format(day=day), tuple(items))

    def answers(self, found: Row) -> Iterator[Item]:
        """Questions that are answered alike on either side stand together."""
        alike: dict[tuple[str, str], list[Row]] = {}
        for row in found["answers"]:
            key = row["old"]["headline"], row["new"]["headline"]
            alike.setdefault(key, []).append(row)
        for rows in alike.values():
            asked = [self.spoken.asked(row["question"]) for row in rows[:MOST]]
            more = [self.words["more"].format(n=len(rows) - MOST)] if len(rows) > MOST else []
            yield Item((Piece("; ".join([*asked, *more])),), tuple(self.sides(rows)))

    def asked(self, found: Row) -> Iterator[Item]:
        """The questions that both were asked, by name and with how many there were of each."""
        rows = Counter(row["question"] for row in found["asked"])
        questions = ", ".join(f"{name} ({number})" for name, number in rows.items())
        yield line(self.words["impact.asked"].format(day=found["takes_effect"], asked=questions))

    def days(self, found: Row) -> Iterator[Item]:
        """The days, each struck out or added."""
        for row in sorted(found["deadlines"], key=lambda row: (row["date"], row["side"])):
            ids = row["who"] if isinstance(row["who"], list) else [row["who"] or ""]
            who = listed(self.common, [self.spoken.party(one) for one in ids])
            said = f"{row['date']} {row['what']} ({row['clause']}) {who or ''}".strip()
            style: Style = "old" if row["side"] == "old" else "new"
            yield line(Piece(said, style))
