"""A report as text: agreement by agreement, the gravest first."""

from engine.interfaces.paper import Paper
from engine.interfaces.printable import printable
from engine.questions.findings.acknowledged import Reported
from engine.questions.findings.report import Report
from engine.wording.check_sentences import words


def page(report: Report, width: int, bold: bool) -> str:
    """The findings of each agreement, then those on the acknowledgements, then the sum."""
    said, day = words(report.lang), report.day
    paper = Paper(width, bold)
    number = "one" if day.horizon == 1 else "many"
    horizon = said[f"days.{number}"].format(n=day.horizon)
    paper.line(said["head"].format(on=day.on, horizon=horizon, known_on=day.known_on))
    for one in report.checked:
        named = f"{one.agreement.id}@{one.agreement.version.isoformat()}"
        paper.heading(named)
        _rows(report, report.of(one), paper)
    if own := report.of_acknowledgements:
        paper.heading(said["of-file"])
        _rows(report, own, paper)
    paper.blank()
    paper.line(summary(report))
    return paper.text()


def _rows(report: Report, rows: tuple[Reported, ...], paper: Paper) -> None:
    if not rows:
        paper.line(words(report.lang)["clean"], 2)
    told: set[str] = set()
    for one in sorted(rows, key=lambda one: one.acknowledged is not None):
        _row(report, one, told, paper)


def _row(report: Report, one: Reported, told: set[str], paper: Paper) -> None:
    """Severity and kind, the sentence, what to do (told once), and where to look."""
    said, found = words(report.lang), one.finding
    marks = [said[f"severity.{found.sort.severity}"], said[f"title.{found.kind}"]]
    if one.new:
        marks.append(said["new"].format(since=report.since))
    if one.acknowledged is not None:
        marks[0] = said["acknowledged-short"]
    paper.line(" · ".join(marks), 2)
    paper.line(printable(found.says[:1].upper() + found.says[1:] + "."), 4)
    if one.acknowledged is not None:
        given = one.acknowledged
        seen = said["acknowledged"].format(until=given.until, by=given.by, reason=given.reason)
        paper.line(printable(seen), 4)
    elif found.help not in told:
        told.add(found.help)
        paper.line(said[found.help], 4)
    span = found.place.span
    paper.line(printable(f"{found.place.source}:{span.line}:{span.column}"), 4)
    paper.line(printable(found.id), 4)


def summary(report: Report) -> str:
    """How many findings there are, in one sentence."""
    said, active = words(report.lang), report.active
    undecided = sum(one.finding.sort.undecided for one in active)
    new = sum(bool(one.new) for one in active)
    acknowledged = len(report.rows) - len(active)
    return said["summary"].format(
        findings=_counted(report, "findings", len(active)),
        undecided=said["undecided"].format(n=undecided) if undecided else "",
        new=_counted(report, "new", new) if report.since and active else "",
        acknowledged=_counted(report, "acknowledged", acknowledged) if acknowledged else "",
    )


def _counted(report: Report, key: str, n: int) -> str:
    number = {0: "none", 1: "one"}.get(n, "many")
    return words(report.lang)[f"{key}.{number}"].format(n=n, since=report.since)
