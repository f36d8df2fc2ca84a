"""An agreement laid open, as text."""

from collections.abc import Mapping
from typing import Any

from engine.interfaces import output
from engine.interfaces.paper import Paper

Row = Mapping[str, Any]


def page(shown: Row, lang: str, width: int) -> str:
    """The clauses in the order of the text, then forks, open terms and silences."""
    sheet = _Sheet(lang, Paper(width, output.in_colour()))
    sheet.head(shown)
    for row in shown["rows"]:
        sheet.clause(row)
    sheet.section("show.forks", shown["forks"], sheet.fork)
    sheet.section("show.open-terms", shown["open_terms"], sheet.open_term)
    sheet.section("show.silent", shown["silent"], sheet.silence)
    return sheet.paper.text()


class _Sheet:
    def __init__(self, lang: str, paper: Paper) -> None:
        self.words = output.words(lang)
        self.paper = paper
        self.heading = ""

    def head(self, shown: Row) -> None:
        self.paper.line(f"{shown['agreement']}@{shown['version']}")
        if replaces := shown["replaces"]:
            named = ", ".join(one for one in (replaces["event"], replaces["decided"]) if one)
            by = self.words["show.by-amendment"].format(amendment=named) if named else ""
            values = {"version": replaces["version"], "day": replaces["from"], "by": by}
            self.paper.line(self.words["show.replaces"].format(**values))
        self.paper.line(shown["title"])
        parties = ", ".join(f"{one['name']} ({one['id']})" for one in shown["parties"])
        self.paper.line(f"{self.words['agreements.parties']}: {parties}")

    def section(self, heading: str, rows: list[Row], tell: Any) -> None:
        if rows:
            self.paper.heading(self.words[heading])
        for row in rows:
            tell(row)

    def clause(self, row: Row) -> None:
        if row["heading"] != self.heading:
            self.heading = row["heading"]
            self.paper.heading(self.heading)
        for number, quote in enumerate(row["quotes"]):
            words = " ".join(quote["quote"].split())
            place = self.words["show.line"].format(line=quote["line"])
            self.paper.line(f"{row['clause'] if not number else '…'} ”{words}” ({place})", 2, 2)
        for term in row["terms"]:
            self.paper.line(self._term(term), 4, 2)
        for said in row["silent"]:
            self.paper.line(f"{self.words['show.says-nothing']}: {said}", 4, 2)
        for note in row["notes"]:
            self.paper.line(f"{self.words['show.note']}: {note['says']}", 4, 2)

        if row["sign_off"]:
            self.paper.line(self._signed(row["sign_off"]), 4, 2)

    def _signed(self, row: Row) -> str:
        said = self.words["show.encoded"].format(**row)
        if not row["reviewed_by"]:
            return f"{said}; {self.words['show.not-reviewed']}"
        said += f"; {self.words['show.reviewed'].format(**row)}"
        return f"{said}; {self.words['show.changed']}" if row["state"] == "changed" else said

    def _term(self, term: Row) -> str:
        told = "; ".join(f"{one['says']}: {self._value(one)}" for one in term["fields"])
        return f"{term['says']} – {told}" if told else str(term["says"])

    def _value(self, field: Row) -> str:
        if field["readings"] is None:
            return str(field["value"])
        alike: dict[str, list[str]] = {}
        for reading, value in field["readings"].items():
            alike.setdefault(value, []).append(reading)
        said = [f"{value} ({field['fork']}-{'/'.join(by)})" for value, by in alike.items()]
        return self.words["or"].join(said)

    def fork(self, row: Row) -> None:
        self.paper.blank()
        self.paper.line(f"{row['fork']} {row['title']} ({', '.join(row['clauses'])})", 2, 2)
        for one in row["readings"]:
            main = self.words["show.main"] if one["reading"] == row["main"] else ""
            marks = [main, self.words[f"strength.{one['strength']}"], self._basis(one)]
            marked = ", ".join(mark for mark in marks if mark)
            self.paper.line(f"{row['fork']}-{one['reading']} {one['says']} [{marked}]", 4, 2)
        self.paper.line(f"{self.words['show.reason']}: {row['reason']}", 4, 2)

    def _basis(self, reading: Row) -> str:
        if reading["basis"] == "text":
            return ""
        said = self.words[f"basis.{reading['basis']}"]
        return f"{said}: {reading['source']}" if reading["source"] else said

    def open_term(self, row: Row) -> None:
        self.paper.blank()
        mode = self.words[f"show.mode.{row['mode']}"]
        called = f"”{row['words']}”" if row["words"] else row["name"] or ""
        place = f"({', '.join(row['clauses'])}; {mode})"
        self.paper.line(" ".join(part for part in (row["term"], called, place) if part), 2, 2)
        if row["presumption"]:
            self.paper.line(f"{self.words['show.presumption']}: {row['presumption']}", 4, 2)
        self.paper.line(f"{self.words['show.decides']}: {row['decides']}", 4, 2)
        self.paper.line(f"{self.words['show.asks']}: {row['asks']}", 4, 2)

    def silence(self, row: Row) -> None:
        self.paper.line(f"- {row['topic']}: {row['says']}", 2, 2)
