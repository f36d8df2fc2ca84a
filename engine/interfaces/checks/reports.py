"""Hands over a report in the format asked for, on standard output or as a file."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from engine.interfaces import output
from engine.interfaces.checks.check_page import page, summary
from engine.interfaces.checks.check_rows import listed
from engine.interfaces.checks.github_report import github
from engine.interfaces.checks.junit_report import junit
from engine.interfaces.checks.sarif_report import sarif
from engine.interfaces.faults import Refused
from engine.interfaces.files import shown, write
from engine.questions.findings.report import Report
from engine.wording.check_sentences import words


def text(report: Report) -> str:
    """For people: the width of the terminal."""
    return page(report, output.width(), output.in_colour()) + "\n"


def json(report: Report) -> str:
    """For programs."""
    return output.json_text(listed(report))


RENDERED: Final[Mapping[str, Callable[[Report], str]]] = {
    "text": text,
    "json": json,
    "junit": junit,
    "sarif": sarif,
    "github": github,
}


def delivered(report: Report, form: str, path: str | None) -> None:
    """Writes the report; of one that goes to a file, a sentence stands on standard error."""
    rendered = RENDERED[form](report)
    if path is not None:
        fault = write(Path(path), rendered)
        if fault is not None:
            raise Refused([fault])
        said = words(report.lang)["written"]
        output.aside(said.format(summary=summary(report), path=shown(Path(path))))
    elif form == "text":
        output.text(rendered)
    else:
        output.document(rendered)
