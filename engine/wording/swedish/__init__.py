"""The sentences in Swedish. `{name}` is a value of the sentence, `{name:format}` its form."""

from types import ModuleType
from typing import Final

from engine.wording.swedish import (
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
    "strength": {"3": "naturlig", "2": "försvarbar", "1": "svag"},
    "form": {
        "written": "skriftlig",
        "email": "given med e-post",
        "minutes": "given till protokollet",
        "oral": "muntlig",
    },
    "counts": {"received": "ha kommit fram", "sent": "ha sänts"},
    "yes-no": {"True": "ja", "False": "nej"},
    "scope": {
        "party": "den part som säger upp",
        "agreement": "hela överenskommelsen",
        "those told": "den som säger upp och dem som har fått uppsägningen",
    },
    "answer": {
        "yes": "ja",
        "no": "nej",
        "unknown": "obestämt",
        "judgement": "kräver bedömning",
        "depends": "beror på tolkningen",
    },
    "status": {
        "met": "uppfyllt",
        "unmet": "inte uppfyllt",
        "unknown": "obestämt",
        "judgement": "kräver bedömning",
    },
    "kind": {
        "amendment": "ändring av överenskommelsen",
        "approval": "beslut om godkännande",
        "assessment": "bedömning",
        "assignment": "överlåtelse",
        "assignments": "uppgift om antal uppdrag",
        "board-report": "återrapport till nämnden",
        "breach": "påstått avtalsbrott",
        "consent": "samtycke",
        "demand": "begäran om rättelse",
        "dialogue": "dialog",
        "evaluation": "utvärdering",
        "force-majeure": "force majeure",
        "force-majeure-notice": "underrättelse om force majeure",
        "hours": "uppgift om antal timmar",
        "index-value": "indexvärde",
        "meeting": "möte",
        "not-given": "anteckning om att något inte lämnades",
        "not-held": "anteckning om att något inte hölls",
        "payment": "betalning",
        "performed": "fullgörelse",
        "population": "uppgift om folkmängd",
        "position": "ställningstagande i en tolkningsfråga",
        "publication": "publicering",
        "rectified": "rättelse",
        "renegotiation": "påkallad omförhandling",
        "renewal-approval": "beslut om förlängning",
        "renewal-notice": "besked om förlängning",
        "report": "redovisning",
        "report-presented": "föredragning av redovisning",
        "rescission": "hävning",
        "review": "översyn",
        "signature": "underskrift",
        "termination-notice": "uppsägning",
        "undertaking": "åtagande",
        "unused-funds": "uppgift om ej utnyttjade medel",
        "void": "makulering",
        "party-is": "en part till på samma sida",
        "left-earlier": "en part som redan har lämnat",
    },
    "list": {"and": "och", "or": "eller", "also": "samt"},
    "of": {"question": "den som frågan gäller"},
    "open": {
        "unknown": "okänd dag",
        "judgement": "en dag som kräver bedömning",
        "never": "ingen känd dag",
        "none": "utan datum",
    },
    "open-end": {"never": "efter den dag som frågan gäller"},
    "open-person": {"unknown": "någon som inte är namngiven"},
    "open-party": {"unknown": "okänd part", "judgement": "kräver bedömning"},
    "open-form": {"unknown": "given i okänd form", "judgement": "kräver bedömning"},
    "open-yes-no": {"unknown": "inte känt", "judgement": "kräver bedömning"},
}

DECIMAL_SIGN: Final = ","
MONEY: Final = "{}\u00a0kr"
DAY: Final = "dag"
DAYS: Final = "dagar"
MONTHS: Final = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)
WEEKDAYS: Final = (
    "måndagen",
    "tisdagen",
    "onsdagen",
    "torsdagen",
    "fredagen",
    "lördagen",
    "söndagen",
)


def long_day(weekday: str, day: int, month: str, year: int) -> str:
    """`tisdagen den 30 juni 2026`."""
    return f"{weekday} den {day} {month} {year}"


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
