"""Duties, reports and meetings, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "bound-in-year": "överenskommelsen binder {then.party:party} under {then.year}",
    "bound-until-notice": "{then.party:party} är bunden till och med {then.last}",
    "duty.fulfilled": "fullgjord {then.done_on}",
    "duty.done-by-then": "fullgjord i tid; vilken dag är inte känt",
    "duty.fulfilled-late": "fullgjord {then.done_on}; sista dag var {then.last_day}",
    "duty.done-too-late": (
        "fullgjord {then.done_on}, men inte så snart som överenskommelsen kräver"
    ),
    "duty.excused-then": (
        "befriad så länge hindret varar; när det därefter ska fullgöras säger inte texten"
    ),
    "duty.undone": (
        "skyldigheten var fullgjord men är det inte längre; från när den är försenad säger inte "
        "texten"
    ),
    "duty.done-again": (
        "fullgjord på nytt {then.done_on}, sedan det som hade gjorts gått tillbaka; om det är "
        "försenat, och hur mycket, säger inte texten"
    ),
    "duty.due-after-hindrance": (
        "hindret som pågick den sista dagen, {owed.last_day}, har upphört, och skyldigheten gäller "
        "igen; när den då ska vara fullgjord säger inte texten"
    ),
    "duty.due-when-bound-later": (
        "den sista dagen hade passerat när den som är skyldig, eller den som det är till för, "
        "blev bunden; när det då ska vara fullgjort säger inte texten"
    ),
    "duty.done-when-bound-later": (
        "fullgjord {then.done_on}; den sista dagen hade passerat när den som är skyldig, eller "
        "den som det är till för, blev bunden, och när det då skulle vara fullgjort säger inte "
        "texten"
    ),
    "duty.done-hindered": (
        "fullgjord; den sista dagen, {owed.last_day}, ligger inom ett hinder som befriar, och när "
        "det då ska fullgöras säger inte texten"
    ),
    "duty.done-hindered.open": (
        "fullgjord; sista dagen är {owed.last_day}, men om ett hinder befriar den dagen är inte "
        "avgjort"
    ),
    "duty.done-during-hindrance": (
        "fullgjord {then.done_on}, medan hindret som varade sista dagen, {owed.last_day}, pågick"
    ),
    "duty.done-after-hindrance": (
        "fullgjord {then.done_on}, efter hindret som varade sista dagen, {owed.last_day}; till "
        "när den då skulle fullgöras säger texten inte, så om det skedde i tid kräver bedömning"
    ),
    "duty.late-after-hindrance": (
        "fullgjord {then.done_on}, efter hindret som varade sista dagen, {owed.last_day}; till "
        "när den då skulle fullgöras säger texten inte, så om det skedde i tid kräver bedömning"
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
    "part-came": "redovisningen {part-came.report} har delen {part-came.part:report-part}",
    "still-lacking": (
        "när redovisningen {still-lacking.report} kom saknades en del, "
        "{still-lacking.part:report-part}"
    ),
    "report-given-in-parts": (
        "med redovisningen {report.id} har alla delar kommit till {done.beneficiary:party} "
        "{done.on}"
    ),
    "report-falls-short": (
        "en person har bedömt att redovisningen {falls-short.report} inte uppfyller punkten"
    ),
    "report-without-part": (
        "redovisningen {insufficient.event} ({insufficient.on}) saknar en del, "
        "{insufficient.lacks:report-part}"
    ),
    "report-without-part.several": (
        "redovisningen {insufficient.event} ({insufficient.on}) saknar flera delar: "
        "{insufficient.lacks:report-part}"
    ),
    "report-not-in-form": (
        "redovisningen {insufficient.event} ({insufficient.on}) är "
        "{report.form:form}, och den ska vara skriftlig"
    ),
    "report-ruled-short": (
        "en person har bedömt att redovisningen {insufficient.event} "
        "({insufficient.on}) inte uppfyller punkten"
    ),
    "presentation-ruled-short": (
        "en person har bedömt att presentationen {insufficient.event} "
        "({insufficient.on}) inte uppfyller punkten"
    ),
    "report-too-early": (
        "redovisningen {insufficient.event} kom {insufficient.on}, innan det år som den gäller "
        "är slut"
    ),
    "presentation-too-early": (
        "redovisningen {insufficient.event} presenterades {insufficient.on}, innan den kan ha "
        "lämnats"
    ),
    "evaluation-after-the-end": (
        "utvärderingen {insufficient.event} gjordes {insufficient.on}, "
        "när överenskommelsen hade upphört"
    ),
    "evaluation-outlasting": (
        "utvärderingen för {outlasting.year} "
        "ska göras även om överenskommelsen upphör före årets slut"
    ),
    "evaluation-too-early": (
        "utvärderingen {insufficient.event} gjordes {insufficient.on}, innan året hade börjat"
    ),
    "board-report-too-early": (
        "återrapporten {insufficient.event} lämnades {insufficient.on}, innan den får lämnas"
    ),
    "report-given": (
        "redovisningen {report.id} räknas för {done.beneficiary:party} från {done.on}"
    ),
    "report-sent-no-later": (
        "redovisningen {report.id} togs emot av {done-no-later.beneficiary:party} "
        "{done-no-later.by}, så den hade sänts senast då"
    ),
    "obligation-owed": "skyldigheten bärs av {then.bearer:party}",
    "obligation-owed-to": "skyldigheten bärs av {then.bearer:party} mot {then.beneficiary:party}",
    "obligation-owed-jointly": "parterna bär skyldigheten gemensamt",
    "breach-asserted": "brott mot punkten är påstått ({broken.breach}, {broken.since})",
    "breach-left": (
        "{breach-left.by:party} säger att {breach-left.against:party} har brutit mot "
        "{breach-left.duty} ({breach-left.breach}, {breach-left.on}), och ingen rättelse är "
        "registrerad"
    ),
    "speaks-against-the-breach": (
        "till dagen för avtalsbrottet ({speaks-against.breach}) var det som skulle göras gjort "
        "({speaks-against.event}), om inte en bedömning säger att det ändå är ett avtalsbrott"
    ),
    "breach-on-record": (
        "brott mot punkten är påstått ({failing.cause}, {failing.since}), och "
        "ingen rättelse är registrerad"
    ),
    "breach-judged": (
        "brott mot punkten är påstått ({failing.cause}, {failing.since}); om det "
        "är ett brott beror på ord som en person bedömer"
    ),
    "meeting-may-count": "mötet ({meeting.id}) kan vara ett av dem som ska hållas",
    "meeting-owed": (
        "{owed.bearer:party} ska sammankalla möte {owed.nth} under {owed.year} med "
        "{owed.beneficiary:party} senast {owed.last_day}"
    ),
    "meeting-owed-jointly": (
        "parterna ska hålla möte {owed.nth} under {owed.year} senast {owed.last_day}"
    ),
    "meeting-convened-by-another": (
        "mötet {insufficient.event} ({insufficient.on}) sammankallades av {other "
        "meeting.convened_by:party}, inte av {owed.bearer:party}"
    ),
    "nth-meeting-held": "möte {nth-held.nth} under {nth-held.year}: {nth-held.on}",
    "meeting-held": "möte {done.nth} under {done.year} hölls {done.on}",
    "meeting-perhaps-held": (
        "mötet {unclear meeting.id} är ofullständigt registrerat och kan vara möte {done.nth} "
        "under {done.year}"
    ),
    "minutes-owed": "{owed.bearer:party} ska föra anteckningar vid mötet {owed.cause}",
    "minutes-owed-to": (
        "{owed.bearer:party} ska föra anteckningar vid mötet {owed.cause} och skicka dem till "
        "{owed.beneficiary:party}"
    ),
    "minutes-kept": "{done.bearer:party} förde anteckningar vid mötet {done.cause}, {done.on}",
    "minutes-reached": (
        "minnesanteckningarna har gått till {minutes-reached.who:party}, eller så säger en person "
        "det"
    ),
    "minutes-sent": (
        "{done.bearer:party} förde anteckningar vid mötet {done.cause}, {done.on}, och de har "
        "skickats till {done.beneficiary:party}"
    ),
    "minutes-taken-by-another": (
        "anteckningarna från mötet {insufficient.event} ({insufficient.on}) fördes av "
        "{meeting.minutes_by:party}, inte av {owed.bearer:party}"
    ),
    "minutes-not-sent-to": (
        "anteckningarna från mötet {insufficient.event} ({insufficient.on}) har, så långt det som "
        "är registrerat visar, inte skickats till {owed.beneficiary:party}"
    ),
    "presentation-owed": (
        "{owed.bearer:party} ska ta upp redovisningen av {owed.year} för dialog senast "
        "{owed.last_day}"
    ),
    "presentation-not-suitable": (
        "en person har bedömt att presentationen {not-suitable.presented} inte uppfyller punkten"
    ),
    "report-presented": "redovisningen av {done.year} togs upp {done.on}, {report-presented.id}",
    "owed-all-the-time": "skyldigheten gäller löpande från {owed.opens}",
    "owed-once": "skyldigheten ska fullgöras en gång, från {owed.opens}; sista dag saknas",
    "owed-yearly": "skyldigheten ska fullgöras för {owed.year} senast {owed.last_day}",
    "performed": "{performed.id} fullgör skyldigheten, {done.on}",
    "owed-once-by-a-day": "skyldigheten ska fullgöras en gång, senast {owed.last_day}",
    "may-perform": "{may-perform.party:party} kan fullgöra {may-perform.duty}",
    "performed-by-another": (
        "{insufficient.event} ({insufficient.on}) är av {performed.by:party}, som inte bär "
        "skyldigheten"
    ),
    "undertaking-owed": "{owed.bearer:party} svarar för det för var och en som är verksam",
    "figures-told": "uppgifter lämnades {figures-told.on} ({figures-told.event:of})",
    "latest-figures": "de senaste uppgifterna är från {latest-figures.on}",
    "some-are-not-done": (
        "enligt uppgifterna {failing.cause}, {failing.since}, är färre klara än verksamma"
    ),
    "publication-owed": "{owed.bearer:party} ska lägga ut informationen i alla kanaler",
    "put-out-in-channel": (
        "{put-out.bearer:party} har lagt ut det i kanalen {put-out.channel:channel} "
        "{put-out.since} ({put-out.publication:of})"
    ),
    "out-in-channel": "utlagt i kanalen {out.channel:channel} sedan {out.since}",
    "not-out-in-channel": "inte utlagt i kanalen {not-out.channel:channel}",
    "out-in-all-channels": "utlagt i alla kanaler sedan {done.on}",
    "prohibition": "{owed.bearer:party} ska avstå från {owed.opens}",
    "to-be-let": "{owed.bearer:party} ska låta {owed.beneficiary:party} göra det som medges",
    "evaluation-owed": "{owed.bearer:party} ska utvärdera {owed.year} senast {owed.last_day}",
    "by-the-evaluator": "utvärderingen {evaluation.id} är gjord av {evaluation-term.by:party}",
    "evaluation-made": "utvärderingen {evaluation.id} gjordes {done.on}",
    "evaluation-lapsed": "överenskommelsen har upphört, och en senare utvärdering räknas inte",
    "board-report-owed": (
        "{owed.bearer:party} ska återrapportera till {owed.beneficiary:party} "
        "senast {owed.last_day}"
    ),
    "board-report-given": "återrapporten {board-report.id} lämnades {done.on}",
    "missing.meeting.minutes_on": "när anteckningarna från mötet ({of:of}) var klara",
    "several.meeting.minutes_sent_to": (
        "om anteckningarna från mötet ({of:of}) skickades till {count} parter"
    ),
    "several.breach.towards": "om avtalsbrottet ({of:of}) är ett brott mot {count} parter",
    "missing.breach.towards": "om avtalsbrottet ({of:of}) är ett brott mot {party:party}",
    "several.report.received": ("när redovisningen ({of:of}) kom fram till {count} parter"),
    "several.report.to": ("om redovisningen ({of:of}) är ställd till {count} parter"),
    "missing.report.received": ("när redovisningen ({of:of}) kom fram till {party:party}"),
}
WORDS: Final[dict[str, dict[str, str]]] = {
    "channel": {"website": "hemsidan", "digital": "andra digitala kanaler", "internal": "internt"},
    "report-part": {
        "use-of-funds": "hur bidragen har använts",
        "statistics": "verksamhetsstatistik",
        "overview": "övergripande redovisning av medlen",
        "cooperation": "samverkan med andra",
    },
}
