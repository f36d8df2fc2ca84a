"""Duties, reports and meetings, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "bound-in-year": "the agreement binds {then.party:party} in {then.year}",
    "bound-until-notice": "{then.party:party} is bound until {then.last}, that day included",
    "duty.fulfilled": "fulfilled {then.done_on}",
    "duty.fulfilled-late": "fulfilled {then.done_on}; the last day was {then.last_day}",
    "duty.done-too-late": ("fulfilled {then.done_on}, but not as soon as the agreement demands"),
    "duty.excused": "excused while the hindrance lasts",
    "duty.ended": "no longer applies",
    "duty.overdue": "not fulfilled, as far as the record goes",
    "duty.due": "to be fulfilled now",
    "duty.pending": "to be fulfilled later; the time begins {then.opens}",
    "duty.standing": "continuing; no breach is recorded",
    "report-owed": (
        "{owed.bearer:party} is to report on {owed.year} to "
        "{owed.beneficiary:party} by {owed.last_day}"
    ),
    "report-lacks": "the report {lacking.report} lacks a part, {lacking.part:report-part}",
    "report-falls-short": (
        "a person has ruled that the report {falls-short.report} does not meet the clause"
    ),
    "report-given": ("the report {report.id} counts for {done.beneficiary:party} from {done.on}"),
    "obligation-owed": "{owed.bearer:party} bears the duty",
    "obligation-owed-to": "{owed.bearer:party} bears the duty towards {owed.beneficiary:party}",
    "obligation-owed-jointly": "the parties bear the duty jointly",
    "breach-on-record": (
        "a breach of the clause is asserted ({failing.cause}, {failing.since}), "
        "and no rectification is recorded"
    ),
    "breach-judged": (
        "a breach of the clause is asserted ({failing.cause}, {failing.since}); "
        "whether it is one turns on words that a person judges"
    ),
    "evaluation-owed": "{owed.bearer:party} is to evaluate {owed.year} by {owed.last_day}",
    "evaluation-made": "the evaluation {evaluation.id} was made {done.on}",
    "evaluation-lapsed": "the agreement has ended, and a later evaluation does not count",
    "board-report-owed": (
        "{owed.bearer:party} is to report to {owed.beneficiary:party} by {owed.last_day}"
    ),
    "board-report-given": "the report {board-report.id} was given {done.on}",
    "compared.board-report.on >= board report.earliest": (
        "the report was given {left}; it may be given on {right} at the earliest"
    ),
    "compared.bound-until.last < asked.on": (
        "the party is bound until {left}; the question is about {right}"
    ),
    "compared.departure.ends < year-is.first": (
        "the party is bound until {left}; the year begins {right}"
    ),
    "compared.done.on <= owed.last_day": ("done {left}; last day {right} ({days:days} late)"),
    "compared.excused.first <= asked.on": (
        "the hindrance began {left}; the question is about {right}"
    ),
    "compared.excused.first <= owed.last_day": (
        "the hindrance began {left}; the last day was {right}"
    ),
    "compared.excused.last >= asked.on": (
        "the hindrance ended {left}; the question is about {right}"
    ),
    "compared.excused.last >= owed.last_day": (
        "the hindrance ended {left}; the last day was {right}"
    ),
    "compared.final-end.day < year-is.first": (
        "the agreement's last day is {left}; the year begins {right}"
    ),
    "compared.owed.last_day < asked.on": ("the last day is {left}; the question is about {right}"),
    "compared.owed.last_day >= asked.on": (
        "the last day was {left}; the question is about {right}"
    ),
    "compared.owed.opens <= asked.on": ("the time begins {left}; the question is about {right}"),
    "compared.period.from_ <= year-is.last": (
        "the agreement runs from {left}; the year ends {right}"
    ),
    "compared.step.on > year-is.last": ("the party became bound {left}; the year ends {right}"),
    "several.report.received": ("when the report ({of:of}) reached {count} parties"),
    "several.report.to": ("whether the report ({of:of}) is addressed to {count} parties"),
    "missing.report.received": ("when the report ({of:of}) reached {party:party}"),
}
WORDS: Final[dict[str, dict[str, str]]] = {
    "report-part": {
        "use-of-funds": "the use of the grants",
        "statistics": "statistics",
        "overview": "overview of how the money was used",
        "cooperation": "cooperation with others",
    }
}
