"""A report as SARIF 2.1.0: a rule per kind of finding, places in the agreement's YAML."""

from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from engine import __version__
from engine.interfaces import output
from engine.questions.findings.acknowledged import Reported
from engine.questions.findings.finding import KINDS
from engine.questions.findings.report import Report
from engine.wording.check_sentences import words

VERSION: Final = "2.1.0"
SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
FINGERPRINT: Final = "overensFinding/v1"
LANGUAGES: Final = ("sv", "en")


def sarif(report: Report) -> str:
    """The whole log, one run."""
    run = {
        "tool": {
            "driver": {
                "name": "Överens",
                "version": __version__,
                "semanticVersion": __version__,
                "rules": [_rule(kind, report.lang) for kind in KINDS],
            }
        },
        "language": report.lang,
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True, "exitCode": report.exit_code}],
        "properties": {
            "on": report.day.on.isoformat(),
            "knownOn": report.day.known_on.isoformat(),
            "horizon": report.day.horizon,
            "since": report.since.isoformat() if report.since else None,
        },
        "results": [_result(one) for one in report.rows],
    }
    return output.json_text({"$schema": SCHEMA, "version": VERSION, "runs": [run]})


def _rule(kind: str, lang: str) -> dict[str, Any]:
    """A kind of finding, with its help in both languages, the one asked for first."""
    order = sorted(LANGUAGES, key=lambda one: one != lang)
    helps = [words(one)[f"help.{kind}"] for one in order]
    return {
        "id": kind,
        "shortDescription": {"text": words(lang)[f"title.{kind}"]},
        "fullDescription": {"text": " / ".join(words(one)[f"title.{kind}"] for one in order)},
        "help": {"text": "\n\n".join(helps), "markdown": "\n\n".join(helps)},
        "defaultConfiguration": {"level": KINDS[kind].severity},
        "properties": {"undecided": KINDS[kind].undecided},
    }


def _result(one: Reported) -> dict[str, Any]:
    found = one.finding
    result: dict[str, Any] = {
        "ruleId": found.kind,
        "ruleIndex": list(KINDS).index(found.kind),
        "level": found.sort.severity,
        "message": {"text": found.says},
        "locations": [_location(one)],
        "partialFingerprints": {FINGERPRINT: found.id},
        "properties": {
            "agreement": found.agreement,
            "version": found.version,
            "parties": list(found.parties),
            "to": list(found.to),
            "period": found.period,
            "day": found.day.isoformat() if found.day else None,
            "readings": list(found.forks),
            "blocks": list(found.blocks),
        },
    }
    if one.new is not None:
        result["baselineState"] = "new" if one.new else "unchanged"
    if one.acknowledged is not None:
        given = one.acknowledged
        result["suppressions"] = [
            {
                "kind": "external",
                "status": "accepted",
                "justification": given.reason,
                "properties": {"by": given.by, "until": given.until.isoformat()},
            }
        ]
    return result


def _location(one: Reported) -> dict[str, Any]:
    place = one.finding.place
    location: dict[str, Any] = {
        "physicalLocation": {
            "artifactLocation": {"uri": uri(place.source)},
            "region": {
                "startLine": place.span.line,
                "startColumn": place.span.column,
                "endLine": place.span.end_line,
                "endColumn": place.span.end_column,
            },
        }
    }
    if one.finding.clause:
        location["logicalLocations"] = [{"name": one.finding.clause, "kind": "clause"}]
    return location


def uri(path: str) -> str:
    """The path as an address: relative where the path is, else of a file on this machine."""
    if Path(path).is_absolute():
        return Path(path).as_uri()
    return quote(Path(path).as_posix(), errors="replace")
