"""Where an agreement stands, on one page."""

from collections.abc import Mapping
from typing import Any, Final

from engine.interfaces import output
from engine.interfaces.lists.deadlines_page import date_lines
from engine.interfaces.lists.duty_lines import DutyLines, named_readings
from engine.interfaces.lists.obligations_page import SECTIONS
from engine.interfaces.lists.open_points_page import assumed, breach_lines, open_points
from engine.interfaces.opened import Opened
from engine.interfaces.paper import Paper
from engine.wording.command_sentences import counted

NEXT: Final = 8
"""Dates that are shown; the list of dates has them all."""


def page(found: Mapping[str, Any], opened: Opened, lang: str, width: int) -> str:
    """In force and notices first, then what calls for somebody, then what that rests on."""
    words = output.words(lang)
    paper = Paper(width, output.in_colour())
    agreement = opened.of_all_versions
    lines = DutyLines(agreement, lang, paper, [one.id for one in opened.agreement.parties])
    title = f"{found['agreement']}@{found['version']} · {words['status.title']} {found['on']}"
    if found["known_on"]:
        title += " · " + words["known"].format(day=found["known_on"])
    paper.line(title)
    paper.blank()
    paper.line(found["in_force"]["headline"])
    for one in found["notices"]:
        paper.line(f"{one['event']}: {one['headline']}", 0, 2)
    dates = [row for row in found["dates"] if not row["weak"]]
    paper.heading(words["status.dates"])
    date_lines(dates[:NEXT], lines)
    if not dates:
        paper.line(words["deadlines.none"], 2)
    _duties(found, lines)
    breach_lines(found["breaches"], lang, paper)
    assumed(found["assumed"], lang, paper)
    open_points([found], agreement, lang, paper)
    _readings(found, lines)
    named_readings([*dates[:NEXT], *found["duties"]], opened.versions, lang, paper)
    return paper.text()


def _duties(found: Mapping[str, Any], lines: DutyLines) -> None:
    words, paper = lines.words, lines.paper
    for state in SECTIONS:
        rows = [row for row in found["duties"] if row["state"] == state]
        if rows:
            paper.heading(f"{words[f'duties.heading.{state}']} ({len(rows)})")
            lines.tell(rows)
    if found["waiting_for_in_force"]:
        paper.blank()
        paper.line(counted(words, "status.waiting", found["waiting_for_in_force"]))
    elif not found["duties"]:
        paper.blank()
        paper.line(words["status.no-duties"])


def _readings(found: Mapping[str, Any], lines: DutyLines) -> None:
    words, paper = lines.words, lines.paper
    if found["readings"]:
        paper.heading(words["status.readings"])
    for one in found["readings"]:
        moved = ", ".join(words["status.in-force"] if m == "in-force" else m for m in one["moves"])
        paper.line(f"{one['fork']} {one['title']}: {words['moves'].format(parts=moved)}", 2, 2)
