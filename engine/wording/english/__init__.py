"""The sentences in English. `{name}` is a value of the sentence, `{name:format}` its form."""

from types import ModuleType
from typing import Final

from engine.wording.english import (
    approvals,
    changes,
    contributions,
    days,
    deeds,
    duties,
    excuses,
    grounds,
    headlines,
    judgements,
    last_days,
    leaving,
    missing,
    money,
    payment_answers,
    persons,
    reasons,
    records,
    remedies,
    renewal,
    repayment,
    repayment_answers,
    sanctions,
    together,
    versions,
)

_TOPICS: Final[tuple[ModuleType, ...]] = (
    approvals,
    leaving,
    last_days,
    reasons,
    headlines,
    judgements,
    missing,
    renewal,
    sanctions,
    versions,
    duties,
    days,
    contributions,
    deeds,
    money,
    payment_answers,
    remedies,
    repayment,
    repayment_answers,
    excuses,
    grounds,
    changes,
    persons,
    records,
    together,
)
SENTENCES: Final[dict[str, str]] = {
    key: said for topic in _TOPICS for key, said in topic.SENTENCES.items()
}
_WORDS: Final[dict[str, dict[str, str]]] = {
    "strength": {"3": "natural", "2": "arguable", "1": "weak"},
    "form": {
        "written": "written",
        "email": "given by e-mail",
        "minutes": "given in minutes",
        "oral": "oral",
    },
    "counts": {"received": "be received", "sent": "be sent"},
    "yes-no": {"True": "yes", "False": "no"},
    "scope": {
        "party": "the party that gives notice",
        "agreement": "the whole agreement",
        "those told": "the one who gives notice and those who have it",
    },
    "answer": {
        "yes": "yes",
        "no": "no",
        "unknown": "undetermined",
        "judgement": "calls for a judgement",
        "depends": "depends on interpretation",
    },
    "status": {
        "met": "met",
        "unmet": "not met",
        "unknown": "undetermined",
        "judgement": "calls for a judgement",
    },
    "kind": {
        "amendment": "amendment of the agreement",
        "approval": "decision on approval",
        "assessment": "assessment",
        "assignment": "assignment",
        "assignments": "number of volunteer assignments",
        "board-report": "report to the board",
        "breach": "alleged breach of the agreement",
        "consent": "consent",
        "demand": "demand for rectification",
        "dialogue": "dialogue",
        "evaluation": "evaluation",
        "force-majeure": "force majeure",
        "force-majeure-notice": "notice of force majeure",
        "hours": "number of volunteer hours",
        "index-value": "index value",
        "meeting": "meeting",
        "not-given": "entry that something was not given",
        "not-held": "entry that something was not held",
        "payment": "payment",
        "performed": "performance",
        "population": "population figure",
        "position": "stand on a question of interpretation",
        "publication": "publication",
        "rectified": "rectification",
        "renegotiation": "call for renegotiation",
        "renewal-approval": "decision on renewal",
        "renewal-notice": "notice about renewal",
        "report": "report",
        "report-presented": "presentation of the report",
        "rescission": "rescission",
        "review": "review",
        "signature": "signature",
        "termination-notice": "notice of termination",
        "undertaking": "undertaking",
        "unused-funds": "statement of unused funds",
        "void": "voided entry",
        "party-is": "another party on the same side",
        "left-earlier": "a party that has already left",
    },
    "list": {"and": "and", "or": "or", "also": "and"},
    "of": {"question": "the one asked about"},
    "open": {
        "unknown": "a day not known",
        "judgement": "a day that calls for a judgement",
        "never": "no day known",
        "none": "undated",
    },
    "open-end": {"never": "after the day asked about"},
    "open-person": {"unknown": "somebody who is not named"},
    "open-party": {"unknown": "a party not known", "judgement": "calls for a judgement"},
    "open-form": {"unknown": "given in a form not known", "judgement": "calls for a judgement"},
    "open-yes-no": {"unknown": "not known", "judgement": "calls for a judgement"},
}

DECIMAL_SIGN: Final = "."
MONEY: Final = "SEK\u00a0{}"
DAY: Final = "day"
DAYS: Final = "days"
MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS: Final = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)


def long_day(weekday: str, day: int, month: str, year: int) -> str:
    """`Tuesday 30 June 2026`."""
    return f"{weekday} {day} {month} {year}"


WORDS: Final[dict[str, dict[str, str]]] = {
    form: {
        word: said
        for source in (_WORDS, *(topic.WORDS for topic in _TOPICS))
        for word, said in source.get(form, {}).items()
    }
    for form in dict.fromkeys(
        name for source in (_WORDS, *(topic.WORDS for topic in _TOPICS)) for name in source
    )
}
