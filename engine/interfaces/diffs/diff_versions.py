"""What has changed between two versions, as an outline."""

from collections.abc import Mapping, Sequence
from typing import Final

from engine.comparison.said import shortened
from engine.comparison.worded import ORDER
from engine.interfaces.diffs.diff_outline import (
    SIDES,
    Item,
    Outline,
    Outlined,
    Piece,
    Row,
    Section,
    Style,
    line,
)
from engine.wording.command_sentences import counted, listed

STYLES: Final[Mapping[str, Style]] = {"both": "", "old": "old", "new": "new"}


class Versions(Outlined):
    """Two versions: what has changed, part by part."""

    def outline(self, found: Row) -> Outline:
        sections = [self.part(part, found[part]) for part in ORDER if found[part]]
        if found["text"]:
            items = [self.reworded(row) for row in found["text"]]
            sections.append(Section(self.words["part.text"], tuple(items)))
        lead = [
            *self.sources(found),
            line(self.summary(found)),
            *(self.contradicted(row) for row in found["contradicted"]),
            *self.to_check(found["terms"]),
        ]
        return Outline(self.title(found), tuple(lead), tuple(sections))

    def summary(self, found: Row) -> str:
        if not found["differ"]:
            return self.words["none"]
        numbers = {part: len(together(found[part])) for part in ORDER}
        numbers["text"] = len(found["text"])
        counts = [counted(self.words, part, number) for part, number in numbers.items() if number]
        return self.words["sum"].format(parts=listed(self.common, counts))

    def contradicted(self, row: Row) -> Item:
        """A term and the words of its clause that do not go together, in one of the versions."""
        places = (row, row["text"])
        where = ", ".join(f"{place['source']}:{place['line']}" for place in places)
        said = self.words["lead.contradicted"]
        return line(said.format(clause=row["clause"], where=where, says=row["says"]))

    def to_check(self, rows: Sequence[Row]) -> list[Item]:
        """Where words and terms do not go together, or a term and its readings."""
        told = [
            line(self.words[f"lead.{how}"].format(clauses=listed(self.common, clauses)))
            for how in ("check", "recoded", "reworded")
            if (clauses := [self.checked(row) for row in rows if row["change"] == how])
        ]
        found = {fork: row["clause"] for row in rows for fork in row["worded_alike"]}
        if not found:
            return told
        forks = listed(self.common, [f"{fork} ({clause})" for fork, clause in found.items()])
        return [*told, line(self.words["lead.worded-alike"].format(forks=forks))]

    def checked(self, row: Row) -> str:
        """A clause to check, with what its words change."""
        if not row["weighs"]:
            return str(row["clause"])
        weighs = listed(self.common, [self.words[f"weighs.{kind}"] for kind in row["weighs"]])
        return self.words["lead.check-one"].format(clause=row["clause"], weighs=weighs)

    def part(self, part: str, rows: Sequence[Row]) -> Section:
        """The changes of one clause, fork or party stand together."""
        items = [
            self.group(about and (under[0]["called"] or about), under)
            for about, under in together(rows).items()
        ]
        return Section(self.words[f"part.{part}"], tuple(items))

    def group(self, about: str, rows: Sequence[Row]) -> Item:
        """Where all stand in one place, it is told once."""
        if not about:
            return self.row(rows[0], self.places(rows[0]))
        places = [self.places(row) for row in rows]
        if all(place == places[0] for place in places):
            under = [self.row(row) for row in rows]
            return Item((Piece(about, "strong"),), (*under, places[0]))
        under = [self.row(row, place) for row, place in zip(rows, places, strict=True)]
        return Item((Piece(about, "strong"),), tuple(under))

    def row(self, row: Row, place: Item | None = None) -> Item:
        under = []
        if row["beside"]:
            told = "; ".join(f"{one['says']} {one['value']}" for one in row["beside"])
            under.append(line(f"{self.words['unchanged']}: {told}"))
        if row["named_in"]:
            said = "one" if len(row["named_in"]) == 1 else "many"
            told = self.words[f"party.named_in.{said}"]
            clauses = ", ".join(row["named_in"])
            under.append(line(told.format(n=len(row["named_in"]), clauses=clauses)))
        if row["left_out"]:
            clauses = listed(self.common, row["left_out"])
            under.append(line(self.words["party.left_out"].format(clauses=clauses)))
        under += [place] if place is not None and place.pieces else []
        reading = (Piece(f"{row['id']} "),) if row["about"] == "reading" else ()
        return Item((*reading, *self.said(row)), tuple(under))

    def said(self, row: Row) -> tuple[Piece, ...]:
        """What has changed, and from what to what."""
        label = Piece(row["says"])
        old, new = row["old"], row["new"]
        if row["about"] == "clause" or row["change"] == "moved":
            return (label,)
        if row["words"]:
            return (Piece(f"{row['says']}: "), *self.stretches(row["words"]))
        if old is None or new is None:
            there = new or old
            return (Piece(f"{row['says']}: "), Piece(there["says"], "new" if new else "old"))
        told = f"{row['says']}: {self.values(old, new)}"
        same = f" ({self.words['same-meaning']})" if row["change"] == "same" else ""
        return (Piece(told + same),)

    def values(self, old: Row, new: Row) -> str:
        """`6 → 3 månader`; where both are contested on one point, by reading."""
        if old["readings"] is None or new["readings"] is None or old["fork"] != new["fork"]:
            return " → ".join(shortened(old["says"], new["says"]))
        moved: dict[tuple[str, str], list[str]] = {}
        for reading in dict.fromkeys([*old["readings"], *new["readings"]]):
            pair = tuple(
                side["readings"].get(reading, self.words["no-such-reading"]) for side in (old, new)
            )
            if pair[0] != pair[1]:
                moved.setdefault((pair[0], pair[1]), []).append(reading)
        told = [
            f"{' → '.join(shortened(*pair))} ({new['fork']}-{'/'.join(readings)})"
            for pair, readings in moved.items()
        ]
        return "; ".join(told) or " → ".join((old["says"], new["says"]))

    def places(self, row: Row) -> Item:
        """Both places, as `file:line`."""
        told = [
            f"{self.files.get(row[side]['source'], row[side]['source'])}:{row[side]['line']}"
            for side in SIDES
            if row[side] and row[side]["source"]
        ]
        return line(Piece(" → ".join(told), "quiet")) if told else Item(())

    def reworded(self, row: Row) -> Item:
        there = row["new"] or row["old"]
        name = there["name"]
        if row["old"] and row["new"] and row["old"]["name"] != name and row["what"] == "clause":
            name = f"{row['old']['name']} → {name}"
        key = f"{'heading' if row['what'] == 'heading' else 'text'}.{row['change']}"
        what = self.words[key]
        head = [Piece(f"{what}: ")]
        if row["what"] == "clause":
            head = [Piece(f"{name} ", "strong"), Piece(f"({what}) ")]
        return Item((*head, *self.stretches(row["words"])), (self.places(row),))

    def stretches(self, marked: Sequence[Mapping[str, str]]) -> tuple[Piece, ...]:
        """The words, those of one side marked; the space before them is not.

        What comes is set off from what it comes in place of, also where a text begins with it.
        """
        found: list[Piece] = []
        for one in marked:
            bare = one["words"].strip() if STYLES[one["mark"]] else one["words"].lstrip()
            space, _, after = one["words"].partition(bare)
            style = STYLES[one["mark"]]
            follows = bool(found) and found[-1].style == "old" and style == "new"
            found += [Piece(space or " ")] if style and (space or follows) else []
            found.append(Piece(bare if style else one["words"], style))
            found += [Piece(after)] if style and after else []
        return tuple(found)


def together(rows: Sequence[Row]) -> dict[str, list[Row]]:
    """The changes by what they are about: a clause, a fork with its readings, a party."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        about = row["id"] or row["clause"] or ""
        if row["about"] == "reading":
            about = about.rpartition("-")[0]
        found.setdefault(about, []).append(row)
    return found
