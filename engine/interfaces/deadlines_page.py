"""Coming dates as text: one row per date, the readings they rest on named below."""

from collections.abc import Mapping
from typing import Any, Final

from engine.interfaces import output
from engine.interfaces.paper import Paper
from engine.model.agreement import WEAK, Agreement
from engine.wording.command_sentences import Words, listed

COLUMN: Final = 22


def page(found: Mapping[str, Any], agreement: Agreement, lang: str, width: int) -> str:
    """The dates in order; weak readings are marked, and every reading is put in words."""
    words = output.words(lang)
    paper = Paper(width, output.in_colour())
    span = words["deadlines.span"].format(first=found["from"], last=found["to"])
    paper.line(f"{found['agreement']}@{found['version']} · {span}")
    paper.blank()
    names = {party.id: party.short.in_(lang) for party in agreement.parties}
    for row in found["rows"]:
        clause = f" ({row['clause']})" if row["clause"] else ""
        paper.pair(f"{row['date']} {row['weekday']}", row["what"] + clause, 0, COLUMN)
        marks = [
            _who(row, names, words),
            " / ".join(_under(one) for one in row["readings"]),
            words["weak-only"] if row["strength"] == WEAK else "",
        ]
        said = " · ".join(mark for mark in marks if mark)
        if said:
            paper.line(said, COLUMN)
    if not found["rows"]:
        paper.line(words["deadlines.none"])
    _readings(found, agreement, lang, paper)
    paper.blank()
    paper.line(found["assumed"])
    return paper.text()


def _who(row: Mapping[str, Any], names: Mapping[str, str], words: Words) -> str:
    """Whom the date is for; what ends or begins, does so for everybody."""
    if row["kind"] not in ("notice", "departure"):
        return ""
    if len(row["who"]) == len(names):
        return words["all-parties"]
    return listed(words, [names[party] for party in row["who"]])


def _under(readings: Mapping[str, str]) -> str:
    return ", ".join(f"{fork}-{reading}" for fork, reading in readings.items())


def _readings(found: Mapping[str, Any], agreement: Agreement, lang: str, paper: Paper) -> None:
    words = output.words(lang)
    named = {pair for row in found["rows"] for one in row["readings"] for pair in one.items()}
    if named:
        paper.heading(words["readings.named"])
    for fork in agreement.forks.values():
        for reading in fork.readings:
            if (fork.id, reading.id) in named:
                marks = [words[f"strength.{reading.strength}"]]
                if reading.basis != "text":
                    marks.append(words[f"basis.{reading.basis}"])
                said = f"{reading.says.in_(lang)} [{', '.join(marks)}]"
                paper.line(f"{fork.id}-{reading.id} {said}", 2, 5)
