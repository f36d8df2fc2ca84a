"""The list of duties as text: what calls for action first, what merely goes on last."""

from collections import Counter
from collections.abc import Mapping
from typing import Any, Final

from engine.interfaces import output
from engine.interfaces.lists.duty_lines import DutyLines, named_readings
from engine.interfaces.lists.open_points_page import assumed, breach_lines, open_points
from engine.interfaces.opened import Opened
from engine.interfaces.paper import Paper

SECTIONS: Final = (
    *("overdue", "due", "depends", "unknown", "judgement", "pending"),
    *("fulfilled-late", "fulfilled", "excused", "ended", "standing"),
)
BRIEFLY: Final = ("standing", "ended")


def page(found: Mapping[str, Any], opened: Opened, lang: str, width: int) -> str:
    """A section per state, the clauses in the order of the text."""
    words = output.words(lang)
    paper = Paper(width, output.in_colour())
    agreement = opened.of_all_versions
    lines = DutyLines(agreement, lang, paper, [one.id for one in opened.agreement.parties])
    paper.line(_asked(found, lines))
    paper.blank()
    rows = found["rows"]
    counts = Counter(row["state"] for row in rows)
    if not rows:
        paper.line(words["duties.none"])
    for state in SECTIONS:
        if counts[state]:
            paper.heading(f"{words[f'duties.heading.{state}']} ({counts[state]})")
            lines.tell([row for row in rows if row["state"] == state], briefly=state in BRIEFLY)
    breach_lines(found["breaches"], lang, paper)
    assumed(found["assumed"], lang, paper)
    open_points(rows, agreement, lang, paper)
    named_readings(rows, opened.versions, lang, paper)
    if counts["standing"]:
        paper.blank()
        paper.line(words["duties.standing-means"])
    return paper.text()


def _asked(found: Mapping[str, Any], lines: DutyLines) -> str:
    words = lines.words
    parts = [
        f"{found['agreement']}@{found['version']}",
        words["duties.title"],
        lines.names.get(found["party"] or "", ""),
        found["on"],
        words["known"].format(day=found["known_on"]) if found["known_on"] else "",
    ]
    return " · ".join(part for part in parts if part)
