"""The English sentences of findings and of the reports that tell them."""

from typing import Final

from engine.wording import check_changes as changes
from engine.wording import check_payments as payments
from engine.wording.breach_help import advice

EN: Final[dict[str, str]] = {
    **payments.EN,
    **changes.EN,
    "overdue": (
        "{who} has not fulfilled {clause}{period}{to}, as far as the record goes; "
        "the last day was {day} ({left})"
    ),
    "overdue.continuing": "{who} is to keep {clause}{period}{to}, but {why}",
    "due": (
        "it is for {who} to fulfil {clause}{period}{to}; it is not done, as far as the record "
        "goes, and the text names no last day"
    ),
    "due.day-passed": (
        "it is for {who} to fulfil {clause}{period}{to}; it is not done, as far as the record "
        "goes: {passed}"
    ),
    "rescission-open": (
        "{who} may rescind against {against} ({clause}), on what is recorded and judged; "
        "`{asks}` shows why"
    ),
    "soon-due": "{who} is to fulfil {clause}{period}{to} by {day} ({left})",
    "day-depends": "; the last day depends on the reading of {forks}",
    "left": "; that is {least}–{most}: how much is open",
    "left.exact": "; that is {most}",
    "left.shared": "; the amount is for {clauses} together and is not to be added up",
    "insufficient": "; not enough: {said}",
    "depends": (
        "whether {who} is overdue with {clause}{period}{to} depends on the reading of {forks}: "
        "{outcomes}"
    ),
    "depends.due": (
        "whether {who} is to fulfil {clause}{period}{to} now depends on the reading of {forks}: "
        "{outcomes}"
    ),
    "depends.soon": (
        "whether {who} is to fulfil {clause}{period}{to} by {day} ({left}) depends on the reading "
        "of {forks}: {outcomes}"
    ),
    "stands": "; {stands}: {gives}",
    "stand": "{by} has taken the stand {reading} ({id}, {day})",
    "stand.nobody": "a stand for {reading} is on record ({id}, {day})",
    "answer.yes": "yes",
    "answer.no": "no",
    "answer.unknown": "unknown",
    "answer.judgement": "needs judgement",
    "answer.differs": "not the same for all parties",
    "depends.rescission": (
        "whether rescission against {about}{whom} is open depends on the reading ({forks})"
    ),
    "depends.in-force": "whether the agreement is in force{whom} depends on the reading ({forks})",
    "depends.amendment": "whether the amendment {about} is valid depends on the reading ({forks})",
    "depends.notice": "whether the notice {about} is valid depends on the reading ({forks})",
    "notice-window.passed": (
        "the last day for notice for {ends} has passed under some readings; under others it is "
        "{day} ({left}){safe}{readings}"
    ),
    "notice-window.last.passed": (
        "the last day on which a notice has effect has passed under some readings; under others "
        "it is {day} ({left}){safe}{readings}"
    ),
    "notice-window": "the last day for notice for {ends} is {day} ({left}){safe}{readings}",
    "notice-window.last": (
        "the last day for a notice to have effect is {day} ({left}){safe}{readings}"
    ),
    "unknown": "not known: {missing}; this keeps open {kept}",
    "open": "what is recorded is not enough, or contradicts itself: open is {kept}",
    "judgement": "a person has to decide{about}: {asks}{term}; this keeps open {kept}",
    "acknowledgement-expired": (
        "the acknowledgement of {finding} expired {until}, and the finding remains: {says}"
    ),
    "acknowledgement-unmatched": "the acknowledgement of {finding} matches no finding{near}",
    "acknowledgement-of-others": (
        "the acknowledgement of {finding} is limited to {to}, but the finding is not about {to}; "
        "it is about {whom}"
    ),
    "acknowledgement-of-nobody": (
        "the acknowledgement of {finding} is limited to {to}, but the finding is about no party in "
        "particular"
    ),
    "near": "; was {near} meant?",
    "about": " on {id}",
    "for": " for {whom}",
    "to": " towards {whom}",
    "period": " for {period}",
    "all-parties": "all parties",
    "safe": ", no working day, count on {day}",
    "day-under": "{day} under {readings}",
    "day-main": "it is then {day}",
    "day-main.other": "it is then another day",
    "outcome": "{state} under {readings}",
    "today": "today",
    "ahead.one": "in {n} day",
    "ahead.many": "in {n} days",
    "ago.one": "{n} day ago",
    "ago.many": "{n} days ago",
    "kept.in-force": "whether the agreement is in force",
    "kept.notice": "whether the notice {about} is valid",
    "kept.amendment": "whether the amendment {about} is valid",
    "kept.payment": "how much is to be paid under {about}{period}",
    "kept.rescission": "whether rescission against {whom} is open",
    "kept.duty": "the state of {clause}{period} ({who})",
    "kept.duties": "the state of {n} duties",
    "state.pending": "not yet due",
    "state.due": "to be fulfilled now",
    "state.fulfilled": "fulfilled",
    "state.fulfilled-late": "fulfilled late",
    "state.overdue": "overdue",
    "state.excused": "excused",
    "state.ended": "ended",
    "state.standing": "standing",
    "state.unknown": "unknown",
    "state.judgement": "needs judgement",
    "state.none": "no such duty",
    "title.overdue": "overdue duty",
    "title.due": "duty to be fulfilled now",
    "title.breach": "breach not put right",
    "title.rescission-open": "rescission is open",
    "title.soon-due": "duty soon due",
    "title.notice-window": "time for notice runs out soon",
    "title.unknown": "a fact is missing",
    "title.judgement": "needs judgement",
    "title.depends": "depends on a reading",
    "title.acknowledgement-expired": "the acknowledgement has expired",
    "title.acknowledgement-unmatched": "acknowledgement without a finding",
    "help.overdue": "Record that it is done, or take it up with the one who owes it.",
    "help.due": "Do it, or record that it is done.",
    **advice("en"),
    "help.rescission-open": (
        "Whoever wants to rescind has to do so within reasonable time. If nobody does, record the "
        "rectification, or acknowledge the finding with the reason."
    ),
    "help.soon-due": "See that it is done in time, and record it.",
    "help.notice-window": (
        "If a party wants to leave, the notice has to arrive in time, and what must precede it "
        "has to be done. If nobody wants to leave, nothing is needed; acknowledge the finding."
    ),
    "help.unknown": "Find out the fact and record it. The program never guesses.",
    "help.unknown-contradicted": (
        "Find out which entry is right, and void (`void`) the other: another entry settles nothing."
    ),
    "help.judgement": "Let the one who is to judge decide, and record the assessment.",
    "help.judgement-otherwise": (
        "Let the one who can settle it decide; no assessment of it can be recorded. Correct "
        "the entry that is wrong."
    ),
    "help.judgement-differing": (
        "Let whoever has come to another view record it (the latest assessment of each person "
        "counts), or void (`void`) the assessment that is not to count."
    ),
    "help.depends": (
        "Let a jurist take a stand on the reading and record the position, or act so that it "
        "holds under every reading."
    ),
    "help.depends-stood": (
        "The stand does not bind the other side: act so that it holds under every reading, agree "
        "on the reading, or acknowledge the finding."
    ),
    "help.acknowledgement-expired": "Mend what was found, or set a new day with a new reason.",
    "help.acknowledgement-unmatched": "Remove the entry, or correct the id in it.",
    "help.acknowledgement-of-others": "Correct `to` in the entry, or remove it.",
    "severity.error": "error",
    "severity.warning": "warning",
    "severity.note": "note",
    "head": "Check {on} · {horizon} ahead · from what was known {known_on}",
    "days.one": "{n} day",
    "days.many": "{n} days",
    "clean": "nothing to act on",
    "acknowledged": "acknowledged until {until} by {by}: {reason}",
    "acknowledged-short": "acknowledged",
    "acknowledged-partly": (
        "acknowledged for {to} until {until} by {by}: {reason}; not acknowledged for {left}"
    ),
    "acknowledged-less": "acknowledged by {by} up to {amount} only: {reason}",
    "new": "new since {since}",
    "of-file": "Acknowledgements",
    "passed": "nothing found",
    "summary": "{findings}{undecided}{new}{acknowledged}.",
    "findings.none": "No findings",
    "findings.one": "{n} finding",
    "findings.many": "{n} findings",
    "undecided": ", {n} of them undecided",
    "new.none": ", none new since {since}",
    "new.one": ", {n} new since {since}",
    "new.many": ", {n} new since {since}",
    "acknowledged.one": "; {n} acknowledged",
    "acknowledged.many": "; {n} acknowledged",
    "written": "{summary} Written to {path}",
}
