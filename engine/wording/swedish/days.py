"""Days that a rule compares, of what is due and of what was done since, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "compared.came-undone.on > owed.last_day": (
        "pengarna kom tillbaka {left}, senast den sista dagen {right}"
    ),
    "compared.came-undone.on >= uncured.since": "det kom tillbaka {left}, före {right}",
    "compared.on-debt.on <= payment-window-of-year.last_day": (
        "pengarna gick över {left}; sista dagen var {right}"
    ),
    "compared.bound-until.last < evaluation.on": (
        "överenskommelsen upphörde {left}; utvärderingen gjordes {right}"
    ),
    "compared.bound-until.no_sooner < evaluation.on": (
        "överenskommelsen upphör tidigast {left}; utvärderingen gjordes {right}"
    ),
    "compared.evaluation.on >= year-is.first": "utvärderingen gjordes {left}; året började {right}",
    "compared.evaluation.on < year-is.first": "utvärderingen gjordes {left}; året började {right}",
    "compared.ruling.last >= case": "bedömningen är från {left}; redovisningen kom {right}",
    "compared.part-came.on <= case": "delen kom {left}; den andra redovisningen kom {right}",
    "compared.board-report.on >= board report.earliest": (
        "återrapporten lämnades {left}; den får lämnas tidigast {right}"
    ),
    "compared.board-report.on < board report.earliest": (
        "återrapporten lämnades {left}; den får lämnas tidigast {right}"
    ),
    "compared.bound-until.last < meeting.on": (
        "parten är bunden till och med {left}; mötet hölls {right}"
    ),
    "compared.bound-until.no_sooner < meeting.on": (
        "parten är bunden åtminstone till och med {left}; mötet hölls {right}"
    ),
    "compared.bound-until.last < asked.on": (
        "parten är bunden till och med {left}; frågan gäller {right}"
    ),
    "compared.departure.ends < year-is.first": (
        "parten är bunden till och med {left}; året börjar {right}"
    ),
    "compared.bound-until.last < owed.last_day": (
        "parten är bunden till och med {left}; sista dagen är {right}"
    ),
    "compared.breach.on >= period.from_": (
        "brottet är daterat {left}; överenskommelsen gäller från {right}"
    ),
    "compared.failing.since >= owed.opens": (
        "brottet är daterat {left}; skyldigheten gäller från {right}"
    ),
    "compared.final-end.day < owed.last_day": (
        "överenskommelsens sista dag är {left}; skyldighetens är {right}"
    ),
    "compared.rectified.on >= breach.on": ("rättelsen är daterad {left}; brottet {right}"),
    "compared.step.on > owed.last_day": ("parten blev bunden {left}; sista dagen var {right}"),
    "compared.done-no-later.by <= owed.last_day": (
        "den dag då det gjordes är inte känd, men senast {left}; sista dag {right}"
    ),
    "compared.done.on <= owed.last_day": (
        "gjordes {left}; sista dag {right} ({days:days} för sent)"
    ),
    "compared.excused.first <= asked.on": ("hindret började {left}; frågan gäller {right}"),
    "compared.excused.first <= owed.last_day": ("hindret började {left}; sista dag var {right}"),
    "compared.excused.last >= asked.on": ("hindret upphörde {left}; frågan gäller {right}"),
    "compared.excused.last >= owed.last_day": ("hindret upphörde {left}; sista dag var {right}"),
    "compared.final-end.day < year-is.first": (
        "överenskommelsens sista dag är {left}; året börjar {right}"
    ),
    "compared.left-alone.ends < year-is.first": (
        "parten är bunden till och med {left}; året börjar {right}"
    ),
    "compared.left-alone.no_sooner < year-is.first": (
        "parten är bunden åtminstone till och med {left}; året börjar {right}"
    ),
    "compared.bound-until.last < year-is.last": (
        "parten är bunden till och med {left}; året slutar {right}"
    ),
    "compared.final-end.day < year-is.last": (
        "överenskommelsens sista dag är {left}; året slutar {right}"
    ),
    "compared.asked.on > year-is.last": "frågan gäller {left}; året slutar {right}",
    "compared.publication.on <= asked.on": "lades ut {left}; frågan gäller {right}",
    "compared.publication.removed > asked.on": "togs bort {left}; frågan gäller {right}",
    "compared.meeting.minutes_on <= asked.on": (
        "anteckningarna var klara {left}; frågan gäller {right}"
    ),
    "compared.figures-told.on == latest-figures.on": (
        "uppgifterna är från {left}; de senaste från {right}"
    ),
    "compared.owed.last_day < asked.on": ("sista dag är {left}; frågan gäller {right}"),
    "compared.owed.last_day >= asked.on": ("sista dag var {left}; frågan gäller {right}"),
    "compared.owed.opens <= asked.on": "tiden börjar {left}; frågan gäller {right}",
    "compared.debt.opens <= asked.on": "tiden börjar {left}; frågan gäller {right}",
    "compared.period.from_ <= year-is.last": (
        "överenskommelsen gäller från {left}; året slutar {right}"
    ),
    "compared.step.on > year-is.last": ("parten blev bunden {left}; året slutar {right}"),
    "compared.amendment.on < amendment.on": (
        "den andra ändringen är från {left}; den här från {right}"
    ),
    "compared.amendment.on >= dialogue.on": "ändringen gjordes {left}; dialogen hölls {right}",
    "compared.amendment.on >= period.from_": (
        "ändringen gjordes {left}; överenskommelsen gäller från {right}"
    ),
    "compared.bound-until.last < nth-held.on": (
        "parten är bunden till och med {left}; mötet hölls {right}"
    ),
    "compared.bound-until.no_sooner < nth-held.on": (
        "parten är bunden åtminstone till och med {left}; mötet hölls {right}"
    ),
    "compared.departure.ends < payment-window-of-year.last_day": (
        "parten är bunden till och med {left}; betalningens sista dag är {right}"
    ),
    "compared.departure.no_sooner < payment-window-of-year.last_day": (
        "parten är bunden åtminstone till och med {left}; betalningens sista dag är {right}"
    ),
    "compared.dialogue.on < period.from_": (
        "dialogen hölls {left}; överenskommelsen gäller från {right}"
    ),
    "compared.final-end.day < meeting.on": (
        "överenskommelsens sista dag är {left}; mötet hölls {right}"
    ),
    "compared.final-end.day < review.on": (
        "överenskommelsens sista dag är {left}; översynen gjordes {right}"
    ),
    "compared.final-end.day < nth-held.on": (
        "överenskommelsens sista dag är {left}; mötet hölls {right}"
    ),
    "compared.had-bound.until > amendment.on": (
        "godkännandet band till {left}; ändringen gjordes {right}"
    ),
    "compared.had-bound.until > assignment.on": (
        "godkännandet band till {left}; överlåtelsen gjordes {right}"
    ),
    "compared.had-bound.until > dialogue.on": (
        "godkännandet band till {left}; dialogen hölls {right}"
    ),
    "compared.had-bound.until > force-majeure.from_": (
        "godkännandet band till {left}; force majeure började {right}"
    ),
    "compared.had-bound.until > renewal-notice.sent": (
        "godkännandet band till {left}; det som sägs om förlängning sändes {right}"
    ),
    "compared.had-bound.until > takes-effect.day": (
        "godkännandet band bara före {left}, inte {right}"
    ),
    "compared.had-bound.until > termination-notice.sent": (
        "godkännandet band till {left}; uppsägningen sändes {right}"
    ),
    "compared.had-bound.until > way-out.ends": (
        "godkännandet band till {left}; uppsägningen får verkan vid utgången av {right}"
    ),
    "compared.had-bound.until > year-is.first": (
        "godkännandet band till {left}; året börjar {right}"
    ),
    "compared.known-to-leave.day > ruling.last": (
        "att parten skulle lämna var känt från {left}; bedömningen är från {right}"
    ),
    "compared.money-back.on > owing.last": (
        "pengarna kom tillbaka {left}; överenskommelsens sista dag är {right}"
    ),
    "compared.money-back.on > unused-funds.on": (
        "pengarna kom tillbaka {left}; uppgiften om vad som var kvar är från {right}"
    ),
    "compared.ruling.last >= breach.on": (
        "bedömningen är från {left}; avtalsbrottet är från {right}"
    ),
    "compared.ruling.last >= put-right.on": "bedömningen är från {left}; rättelsen är från {right}",
    "compared.ruling.last >= running period.starts": (
        "bedömningen är från {left}; perioden började {right}"
    ),
    "compared.unused-funds.on > unused-funds.on": (
        "den andra uppgiften är från {left}; den här från {right}"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
