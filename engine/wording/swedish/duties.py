"""Duties, reports and meetings, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "bound-in-year": "överenskommelsen binder {then.party:party} under {then.year}",
    "bound-until-notice": "{then.party:party} är bunden till och med {then.last}",
    "duty.fulfilled": "fullgjord {then.done_on}",
    "duty.fulfilled-late": "fullgjord {then.done_on}; sista dag var {then.last_day}",
    "duty.done-too-late": (
        "fullgjord {then.done_on}, men inte så snart som överenskommelsen kräver"
    ),
    "duty.excused": "befriad så länge hindret varar",
    "duty.ended": "gäller inte längre",
    "duty.overdue": "inte fullgjord, så långt det som är registrerat visar",
    "duty.due": "ska fullgöras nu",
    "duty.pending": "ska fullgöras senare; tiden börjar {then.opens}",
    "duty.standing": "gäller löpande; inget brott är registrerat",
    "report-owed": (
        "{owed.bearer:party} ska redovisa {owed.year} till "
        "{owed.beneficiary:party} senast {owed.last_day}"
    ),
    "report-lacks": ("redovisningen {lacking.report} saknar en del, {lacking.part:report-part}"),
    "report-falls-short": (
        "en person har bedömt att redovisningen {falls-short.report} inte uppfyller punkten"
    ),
    "report-given": (
        "redovisningen {report.id} räknas för {done.beneficiary:party} från {done.on}"
    ),
    "obligation-owed": "skyldigheten bärs av {owed.bearer:party}",
    "obligation-owed-to": "skyldigheten bärs av {owed.bearer:party} mot {owed.beneficiary:party}",
    "obligation-owed-jointly": "parterna bär skyldigheten gemensamt",
    "breach-on-record": (
        "brott mot punkten är påstått ({failing.cause}, {failing.since}), och "
        "ingen rättelse är registrerad"
    ),
    "breach-judged": (
        "brott mot punkten är påstått ({failing.cause}, {failing.since}); om det "
        "är ett brott beror på ord som en person bedömer"
    ),
    "evaluation-owed": "{owed.bearer:party} ska utvärdera {owed.year} senast {owed.last_day}",
    "evaluation-made": "utvärderingen {evaluation.id} gjordes {done.on}",
    "evaluation-lapsed": "överenskommelsen har upphört, och en senare utvärdering räknas inte",
    "board-report-owed": (
        "{owed.bearer:party} ska återrapportera till {owed.beneficiary:party} "
        "senast {owed.last_day}"
    ),
    "board-report-given": "återrapporten {board-report.id} lämnades {done.on}",
    "compared.board-report.on >= board report.earliest": (
        "återrapporten lämnades {left}; den får lämnas tidigast {right}"
    ),
    "compared.bound-until.last < asked.on": (
        "parten är bunden till och med {left}; frågan gäller {right}"
    ),
    "compared.departure.ends < year-is.first": (
        "parten är bunden till och med {left}; året börjar {right}"
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
    "compared.owed.last_day < asked.on": ("sista dag är {left}; frågan gäller {right}"),
    "compared.owed.last_day >= asked.on": ("sista dag var {left}; frågan gäller {right}"),
    "compared.owed.opens <= asked.on": ("tiden börjar {left}; frågan gäller {right}"),
    "compared.period.from_ <= year-is.last": (
        "överenskommelsen gäller från {left}; året slutar {right}"
    ),
    "compared.step.on > year-is.last": ("parten blev bunden {left}; året slutar {right}"),
    "several.report.received": ("när redovisningen ({of:of}) kom fram till {count} parter"),
    "several.report.to": ("om redovisningen ({of:of}) är ställd till {count} parter"),
    "missing.report.received": ("när redovisningen ({of:of}) kom fram till {party:party}"),
}
WORDS: Final[dict[str, dict[str, str]]] = {
    "report-part": {
        "use-of-funds": "hur bidragen har använts",
        "statistics": "verksamhetsstatistik",
        "overview": "övergripande redovisning av medlen",
        "cooperation": "samverkan med andra",
    }
}
