"""A report as JUnit XML, as CI servers read it: an agreement is a suite, a finding a test case.

What is found fails, what nobody can decide yet is an error, what is acknowledged is skipped,
and a kind of which nothing was found is a test case that passes.
"""

from typing import Final
from xml.etree import ElementTree as Xml

from engine.interfaces.printable import printable
from engine.questions.findings.acknowledged import Reported
from engine.questions.findings.finding import KINDS, OF_ACKNOWLEDGEMENTS
from engine.questions.findings.report import Report
from engine.wording.check_sentences import words

NAME: Final = "overens"
DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'


def junit(report: Report) -> str:
    """The whole document."""
    root = Xml.Element("testsuites", {"name": f"{NAME} check"})
    for one in report.checked:
        named = f"{one.agreement.id}@{one.agreement.version.isoformat()}"
        kinds = [kind for kind in KINDS if kind not in OF_ACKNOWLEDGEMENTS]
        _suite(root, report, named, report.of(one), kinds)
    own = report.of_acknowledgements
    if own:
        _suite(root, report, "acknowledged", own, [])
    for total in ("tests", "failures", "errors"):
        root.set(total, str(sum(int(suite.get(total, "0")) for suite in root)))
    Xml.indent(root)
    return DECLARATION + Xml.tostring(root, encoding="unicode") + "\n"


def _suite(
    root: Xml.Element, report: Report, name: str, rows: tuple[Reported, ...], kinds: list[str]
) -> None:
    cases = [_case(one, report, name) for one in rows]
    told = {one.finding.kind for one in rows}
    cases += [_passed(kind, report, name) for kind in kinds if kind not in told]
    tags = [case[0].tag if len(case) else "" for case in cases]
    suite = Xml.SubElement(
        root,
        "testsuite",
        {
            "name": name,
            "tests": str(len(cases)),
            "failures": str(tags.count("failure")),
            "errors": str(tags.count("error")),
            "skipped": str(tags.count("skipped")),
            "time": "0",
            "timestamp": f"{report.day.on.isoformat()}T00:00:00",
        },
    )
    suite.extend(cases)


def _case(one: Reported, report: Report, suite: str) -> Xml.Element:
    found, said = one.finding, words(report.lang)
    case = Xml.Element(
        "testcase", {"classname": f"{suite}.{found.kind}", "name": found.id, "time": "0"}
    )
    if one.acknowledged is not None:
        given = one.acknowledged
        reason = said["acknowledged"].format(until=given.until, by=given.by, reason=given.reason)
        Xml.SubElement(case, "skipped", {"message": printable(reason)})
        return case
    tag = "error" if found.sort.undecided else "failure"
    outcome = Xml.SubElement(case, tag, {"message": printable(found.says), "type": found.kind})
    span = found.place.span
    lines = [
        f"{said[f'severity.{found.sort.severity}']}: {said[f'title.{found.kind}']}",
        found.says,
        said[found.help],
        f"{found.place.source}:{span.line}:{span.column}",
    ]
    if one.new:
        lines.insert(1, said["new"].format(since=report.since))
    outcome.text = printable("\n".join(lines))
    return case


def _passed(kind: str, report: Report, suite: str) -> Xml.Element:
    title = f"{words(report.lang)[f'title.{kind}']}: {words(report.lang)['passed']}"
    return Xml.Element("testcase", {"classname": f"{suite}.{kind}", "name": title, "time": "0"})
