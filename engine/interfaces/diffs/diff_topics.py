"""What two agreements say on each topic, as an outline."""

from collections.abc import Sequence

from engine.interfaces.diffs.diff_outline import (
    SIDES,
    Item,
    Outline,
    Outlined,
    Row,
    Section,
    Table,
    line,
    name,
)


class Topics(Outlined):
    """Two agreements: what each says on each topic."""

    def outline(self, found: Row) -> Outline:
        lead = [*self.sources(found, ("first", "second")), line(self.words["across"])]
        for side in SIDES:
            if found["silent"][side]:
                topics = self.several(found["silent"][side])
                agreement = name(found[side])
                lead.append(
                    line(self.words["silent-on"].format(agreement=agreement, topics=topics))
                )
        if found["silent"]["both"]:
            topics = self.several(found["silent"]["both"])
            lead.append(line(self.words["neither"].format(topics=topics)))
        lead += [line(said) for said in self.otherwise(found["topics"])]
        sections = [self.topic(topic, found) for topic in found["topics"]]
        return Outline(self.title(found), tuple(lead), (*sections, *self.other(found)))

    def otherwise(self, topics: Sequence[Row]) -> list[str]:
        """Clauses in the same words whose terms are encoded otherwise."""
        told: dict[str, dict[str, None]] = {}
        for row in (row for topic in topics for row in topic["rows"] if row["otherwise"]):
            both = f"{row['old']['clause']} – {row['new']['clause']}"
            told.setdefault(both, {}).update(dict.fromkeys(row["otherwise"]))
        pairs = "; ".join(f"{both} ({', '.join(fields)})" for both, fields in told.items())
        return [self.words["lead.otherwise"].format(pairs=pairs)] if pairs else []

    def several(self, topics: Sequence[Row]) -> str:
        """Topics apart from each other: the name of one may hold an ”and”."""
        return "; ".join(one["says"] for one in topics)

    def topic(self, topic: Row, found: Row) -> Section:
        rows: list[tuple[str, str, str]] = []
        for row in topic["rows"]:
            rows += self.kind(row)
        items = tuple(self.silence(topic, found[side], side) for side in SIDES)
        table = Table(self.head(found), tuple(rows), self.words["only"])
        return Section(topic["says"], tuple(one for one in items if one.pieces), table)

    def head(self, found: Row) -> tuple[str, str, str]:
        return (self.words["topic"], name(found["old"]), name(found["new"]))

    def silence(self, topic: Row, head: Row, side: str) -> Item:
        """That one side says nothing, and what it is said to be silent on."""
        silent, said = side in topic["silent"], topic["silences"][side]
        if not silent and not said:
            return Item(())
        told = f"{name(head)} {self.words['silent']}" if silent else name(head)
        if not said:
            return line(told)
        sentences = all(one.endswith(".") for one in said)
        how = self.words["silence.said" if sentences else "silence"]
        return line(f"{told} ({how}: {'; '.join(said)})")

    def kind(self, row: Row) -> list[tuple[str, str, str]]:
        """The clauses on either side, then the fields; what only one has is told in one cell."""
        clauses = [self.clause(row[side]) for side in SIDES]
        if not all(clauses):
            there = "old" if clauses[0] else "new"
            told = "; ".join(f"{one['says']}: {one[there]}" for one in row["fields"])
            cells = [f"{clause}: {told}" if clause and told else clause for clause in clauses]
            return [(row["says"], cells[0], cells[1])]
        rows = [(row["says"], clauses[0], clauses[1])]
        for field in row["fields"]:
            new = self.words["alike"] if field["alike"] else field["new"]
            rows.append((f"  {field['says']}", field["old"], new))
        return rows

    def clause(self, there: Row | None) -> str:
        if there is None:
            return ""
        source = self.files.get(there["source"], there["source"])
        return f"{there['clause']} ({source}:{there['line']})"

    def other(self, found: Row) -> list[Section]:
        items = [
            line(f"{name(found[side])}: ", "; ".join(one["says"] for one in said))
            for side in SIDES
            if (said := found["other_silences"][side])
        ]
        return [Section(self.words["other-silences"], tuple(items))] if items else []
