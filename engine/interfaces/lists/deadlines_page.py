"""Coming dates as text: one row per date, the readings they rest on named below."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final

from engine.interfaces import output
from engine.interfaces.lists.duty_lines import DutyLines, named_readings
from engine.interfaces.opened import Opened
from engine.interfaces.paper import Paper

COLUMN: Final = 22
FOR_SOME: Final = ("notice", "departure", "duty-due", "duty-opens")
FIGURES: Final = ("population", "index-edition")


def page(found: Mapping[str, Any], opened: Opened, lang: str, width: int) -> str:
    """The dates in order; weak readings are marked, and every reading is put in words."""
    words = output.words(lang)
    paper = Paper(width, output.in_colour())
    agreement = opened.of_all_versions
    lines = DutyLines(agreement, lang, paper, [one.id for one in opened.agreement.parties])
    span = words["deadlines.span"].format(first=found["from"], last=found["to"])
    paper.line(f"{found['agreement']}@{found['version']} · {span}")
    paper.blank()
    date_lines(found["rows"], lines)
    if not found["rows"]:
        paper.line(words["deadlines.none"])
    named_readings(found["rows"], opened.versions, lang, paper)
    paper.blank()
    paper.line(found["assumed"])
    return paper.text()


def date_lines(rows: Sequence[Mapping[str, Any]], lines: DutyLines) -> None:
    """A line for each date, and below it for whom and under which readings it is one."""
    alike = Counter((row["date"], row["what"]) for row in rows)
    for row in rows:
        clause = f" ({row['clause']})" if row["clause"] else ""
        lines.paper.pair(f"{row['date']} {row['weekday']}", row["what"] + clause, 0, COLUMN)
        marks = [
            _who(row, lines, alone=alike[row["date"], row["what"]] == 1),
            under_readings(row["readings"]),
            lines.words["weak-only"] if row["weak"] else "",
        ]
        said = " · ".join(mark for mark in marks if mark)
        if said:
            lines.paper.line(said, COLUMN)


def _who(row: Mapping[str, Any], lines: DutyLines, *, alone: bool) -> str:
    """Whom the date is for; what ends or begins, does so for everybody.

    Figures are for all that pay, unless a row of their own tells of some of them.
    """
    if row["kind"] in FOR_SOME or (row["kind"] in FIGURES and not alone):
        return lines.named(row["who"])
    return ""


def under_readings(several: Sequence[Mapping[str, str]]) -> str:
    """The combinations of readings under which something is so: `G1-a / G1-b, G2-a`."""
    together = [[f"{fork}-{reading}" for fork, reading in one.items()] for one in several]
    return " / ".join(", ".join(one) for one in together)
