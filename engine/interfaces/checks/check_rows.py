"""A report as data: a row per finding."""

from collections import Counter
from typing import Any, Final

from engine.model.acknowledgement import Acknowledgement
from engine.questions.findings.acknowledged import Reported
from engine.questions.findings.report import Report
from engine.wording.check_sentences import words

CONTRACT: Final = "1"


def listed(report: Report) -> dict[str, Any]:
    """The report as the contract has it."""
    day = report.day
    grave = Counter(one.finding.sort.severity for one in report.active)
    return {
        "contract": CONTRACT,
        "on": day.on.isoformat(),
        "known_on": day.known_on.isoformat(),
        "since": report.since.isoformat() if report.since else None,
        "horizon": day.horizon,
        "agreements": [
            {
                "agreement": one.agreement.id,
                "version": one.agreement.version.isoformat(),
                "title": one.agreement.title.in_(report.lang),
            }
            for one in report.checked
        ],
        "counts": {
            **{severity: grave[severity] for severity in ("error", "warning", "note")},
            "undecided": sum(one.finding.sort.undecided for one in report.active),
            "new": sum(bool(one.new) for one in report.active) if report.since else None,
            "acknowledged": len(report.rows) - len(report.active),
        },
        "exit_code": report.exit_code,
        "rows": [row(one, report.lang) for one in report.rows],
    }


def row(one: Reported, lang: str) -> dict[str, Any]:
    """One finding, with its place in the agreement's YAML or in the file of acknowledgements."""
    found, span = one.finding, one.finding.place.span
    said = one.acknowledged
    return {
        "id": found.id,
        "agreement": found.agreement or None,
        "version": found.version or None,
        "kind": found.kind,
        "severity": found.sort.severity,
        "undecided": found.sort.undecided,
        "clause": found.clause or None,
        "parties": list(found.parties),
        "to": list(found.to),
        "period": found.period or None,
        "day": found.day.isoformat() if found.day else None,
        "says": found.says,
        "help": words(lang)[found.help],
        "readings": list(found.forks),
        "blocks": list(found.blocks),
        "shared_with": list(found.shared_with),
        "source": found.place.source,
        "line": span.line,
        "column": span.column,
        "new": one.new,
        "acknowledged": None if said is None else _given(said),
        "partly_acknowledged": None
        if one.partly is None
        else {
            **_given(one.partly.entry),
            "to": list(one.partly.to),
            "left": list(one.partly.left),
        },
    }


def _given(one: Acknowledgement) -> dict[str, str]:
    return {"reason": one.reason, "by": one.by, "until": one.until.isoformat()}
