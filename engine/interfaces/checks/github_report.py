"""A report as annotations of GitHub Actions: a line per finding that nobody has acknowledged."""

from collections.abc import Mapping
from typing import Final

from engine.interfaces.printable import printable
from engine.questions.findings.acknowledged import Reported
from engine.questions.findings.report import Report
from engine.wording.check_sentences import words

COMMANDS: Final[Mapping[str, str]] = {"error": "error", "warning": "warning", "note": "notice"}
"""What GitHub calls a finding of each severity."""
OTHER_LINE_ENDS: Final = dict.fromkeys((0x85, 0x2028, 0x2029), " ")
"""What some readers of a log take for the end of a line, and GitHub has no escape for."""


def github(report: Report) -> str:
    """One workflow command per line; nothing where there is nothing to act on."""
    return "".join(f"{_annotation(one, report)}\n" for one in report.active)


def _annotation(one: Reported, report: Report) -> str:
    found, said, span = one.finding, words(report.lang), one.finding.place.span
    title = said[f"title.{found.kind}"] + (f" ({found.clause})" if found.clause else "")
    if one.new:
        title += ", " + said["new"].format(since=report.since)
    properties = {
        "file": found.place.source,
        "line": str(span.line),
        "col": str(span.column),
        "title": title,
    }
    written = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    message = f"{found.says}\n{said[found.help]}\n{found.id}"
    return f"::{COMMANDS[found.sort.severity]} {written}::{_message(message)}"


def _message(text: str) -> str:
    """What would end the line, or look like an escape, escaped."""
    one_line = printable(text).translate(OTHER_LINE_ENDS)
    return one_line.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """The same, and what would end a property."""
    return _message(text).replace(":", "%3A").replace(",", "%2C")
