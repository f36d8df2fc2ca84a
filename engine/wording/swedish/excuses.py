"""Force majeure, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    # the requirement
    "owed-then.met": (
        "något av {wanted-duty.duty} återstår för {wanted-duty.party:party} att göra den dag som "
        "frågan gäller"
    ),
    "owed-then.unmet": (
        "ingenting av {wanted-duty.duty} återstår för {wanted-duty.party:party} att göra den dag "
        "som frågan gäller: parten var inte bunden, tiden hade inte börjat eller det var redan "
        "gjort"
    ),
    "owed-then-told.unmet": (
        "ingenting av {wanted-duty.duty} återstår för {wanted-duty.party:party} att göra den dag "
        "som frågan gäller: {why}"
    ),
    "owed-then.why.and": "{first}, och {second}",
    "owed-then.why.done": "det var redan gjort",
    "owed-then.why.done.period": "för {periods} var det redan gjort",
    "owed-then.why.not-begun": "tiden hade inte börjat",
    "owed-then.why.not-begun.period": "för {periods} hade tiden inte börjat",
    "owed-then.why.not-bound": "parten, eller den som det är till för, var inte bunden",
    "owed-then.why.not-bound.period": (
        "för {periods} var parten, eller den som det är till för, inte bunden"
    ),
    "owed-then.unknown": (
        "det är inte känt om något av {wanted-duty.duty} återstår för {wanted-duty.party:party} "
        "att göra den dag som frågan gäller"
    ),
    "owed-then.judgement": (
        "om något av {wanted-duty.duty} återstår för {wanted-duty.party:party} att göra den dag "
        "som frågan gäller kräver bedömning"
    ),
    "excused.met": (
        "force majeure befriar {wanted-duty.party:party} från {wanted-duty.duty} den dag som "
        "frågan gäller"
    ),
    "excused.unmet": (
        "ingenting registrerat befriar {wanted-duty.party:party} från {wanted-duty.duty} på grund "
        "av force majeure den dag som frågan gäller"
    ),
    "excused.unknown": (
        "det är inte känt om force majeure befriar {wanted-duty.party:party} från "
        "{wanted-duty.duty}"
    ),
    "excused.judgement": (
        "om force majeure befriar {wanted-duty.party:party} från {wanted-duty.duty} kräver "
        "bedömning"
    ),
    "there.unmet": (
        "{party:party} har ingen skyldighet enligt {duty}, så långt det som är registrerat visar"
    ),
    # rules
    "left-to-do": "{left-to-do.party:party} har kvar att fullgöra {left-to-do.duty}",
    "excused-now": (
        "force majeure befriar {excused-now.party:party} från det som återstår enligt "
        "{excused-now.duty}"
    ),
    "hindered-then": (
        "{hindered-then.event} hindrar {hindered-then.duty} sista dagen, {hindered-then.last_day}"
    ),
    "hindered-again": (
        "hindret {hindered-again.event} började senare och befriar från {hindered-again.duty} på "
        "nytt, om en person säger så"
    ),
    "hindered-still": "det som hindrade {hindered-still.duty} sista dagen hindrar fortfarande",
    "done-while-hindered": "{done-while-hindered.duty} fullgjordes medan hindret pågick",
    "excused": (
        "force majeure ({force-majeure.id}) befriar {excused.bearer:party} från {excused.duty}; "
        "första dag {excused.first}, sista dag {excused.last:end}"
    ),
    "force-majeure-to-be-told": (
        "{owed.bearer:party} ska underrätta {owed.beneficiary:party} om force majeure "
        "({owed.cause})"
    ),
    "told-of-force-majeure": (
        "{told.to:party} har underrättats om force majeure ({told.event}) genom {told.notice}"
    ),
    "force-majeure-notice-not-in-form": (
        "underrättelsen {insufficient.event} ({insufficient.on}) är "
        "{force-majeure-notice.form:form}, och den ska vara skriftlig"
    ),
    "told-at-once": "underrättelsen till {prompt.to:party} kom så snart som den skulle",
    "told-too-late": (
        "om underrättelsen till {told.to:party} kom så snart som den skulle är en bedömning, och "
        "den har inte gjorts eller har gått emot {told.by:party}"
    ),
    "cause-does-not-count": (
        "{force-majeure.cause:cause} ({force-majeure.id}) befriar bara om den är sådan som "
        "överenskommelsen beskriver"
    ),
    "own-labour-conflict": (
        "arbetskonflikten {force-majeure.id} har sin grund i partens eget brott mot kollektivavtal "
        "och får inte åberopas"
    ),
    "relief-lost": (
        "befrielsen ({to-be-told.event}) förutsätter att {to-be-told.to:party} har underrättats så "
        "snart som överenskommelsen kräver"
    ),
    "hindrance-not-invoked": (
        "hindret {not-excusing.event} befriar inte {not-excusing.party:party} från "
        "{not-excusing.duty}"
    ),
    "hindrance-not-on-last-day": (
        "det som skulle göras senast {left-to-do.last_day} befrias bara av ett hinder som varade "
        "den dagen; hindrets första dag {not-excusing.first}, sista dag {not-excusing.last:end}"
    ),
    "hindrance-not-of-all": (
        "{not-excusing.duty} ska flera fullgöra tillsammans, och den gäller så länge inte alla är "
        "hindrade; {not-excusing.event} hindrar {not-excusing.party:party}, och ett brott som "
        "{not-excusing.party:party} påstås ha begått en sådan dag bedöms för sig"
    ),
    "absent.excused": (
        "ingen force majeure som befriar {about.bearer:party} från {about.duty} är registrerad"
    ),
    "breach-not-excused.met": (
        "ingen force majeure befriade {declaration.against:party} från skyldigheten den dag då "
        "avtalsbrottet ska ha skett"
    ),
    "breach-not-excused.unmet": (
        "force majeure befriade {declaration.against:party} från skyldigheten den dag då "
        "avtalsbrottet ska ha skett; det är inget avtalsbrott"
    ),
    "breach-not-excused.unknown": (
        "det är inte känt om force majeure befriade {declaration.against:party} från skyldigheten "
        "den dag då avtalsbrottet ska ha skett"
    ),
    "breach-not-excused.judgement": (
        "om force majeure befriade {declaration.against:party} från skyldigheten den dag då "
        "avtalsbrottet ska ha skett kräver bedömning"
    ),
    "not-excused-by-force-majeure": (
        "ingen force majeure befriade den dag då avtalsbrottet ({meets.breach}) ska ha skett"
    ),
    "breach-excused": (
        "force majeure ({breach-excused.event}) befriade {breach-excused.bearer:party} från "
        "{breach.duty} den {breach.on}, då avtalsbrottet ({breach-excused.breach}) ska ha skett; "
        "hindrets första dag {force-majeure.from_}, sista dag {force-majeure.until:end}"
    ),
    "absent.breach-excused": (
        "ingen force majeure som befriar från skyldigheten den dagen är registrerad"
    ),
    "to-be-told": "{to-be-told.to:party} ska ha underrättats om force majeure ({to-be-told.event})",
    # headlines
    "headline.excuse.yes": (
        "Ja. Force majeure befriar {party:party} från skyldigheten i {duty}{from}{to}. Det gäller "
        "bara den skyldighet som hindras.{rests}"
    ),
    "headline.excuse.no": "Nej. {because}.",
    "headline.excuse.unregulated": (
        "Nej. Överenskommelsen har ingen bestämmelse om force majeure. Allmän rätt kan ge mer."
    ),
    "headline.from": " från och med {day:long}",
    "headline.to": " till och med {day:long}",
    "headline.rests.excuse": " Dagarna bygger på huvudläsningen av {forks}.",
    "headline.contested.excuse": " Från och till vilken dag beror på tolkningen av {forks}.",
    "assumed.prevented": (
        "händelsen {id} hindrar {party:party} från att fullgöra {duty}, som det är registrerat; "
        "om den gör det får en person bedöma, om någon tvivlar"
    ),
    "assumed.not-told": (
        "{clause} säger inte vilka som ska underrättas; den läses som alla övriga parter, och "
        "{lacking:party} har inte underrättats om {id} i dess form, så långt det som är "
        "registrerat visar"
    ),
    # missing facts
    "missing.force-majeure.affects": (
        "vilka skyldigheter som force majeure ({of:of}) hindrar {party:party} från"
    ),
    "advice.ask-later": "fråga på nytt när {event} har upphört, eller {day}",
    "holder.nobody-yet": "ingen ännu; den dagen ligger efter den som frågan gäller",
    "missing.goes-on": "om hindret ({event}) ännu varar {day}",
    "missing.force-majeure.cause": "vad som är orsaken till hindret ({of:of})",
    "missing.force-majeure.from_": "när hindret ({of:of}) började",
    "missing.force-majeure.until": "när hindret ({of:of}) upphörde",
    "missing.force-majeure.party": "vilken part som force majeure ({of:of}) hindrar",
    "missing.force-majeure.own_breach_of_collective_agreement": (
        "om arbetskonflikten ({of:of}) beror på eget brott mot kollektivavtal"
    ),
    "several.force-majeure-notice.received": (
        "när underrättelsen ({of:of}) kom fram till {count} parter"
    ),
    "several.force-majeure-notice.to": (
        "om underrättelsen ({of:of}) är ställd till {count} parter"
    ),
    "missing.force-majeure-notice.received": (
        "när underrättelsen ({of:of}) kom fram till {party:party}"
    ),
    "missing.force-majeure-notice.to": ("om underrättelsen ({of:of}) är ställd till {party:party}"),
    "missing.force-majeure-notice.form": "i vilken form underrättelsen ({of:of}) gavs",
    "compared.force-majeure.from_ <= breach.on": (
        "hindret började {left}; avtalsbrottet är från {right}"
    ),
    "compared.force-majeure.until >= breach.on": (
        "hindret upphörde {left}; avtalsbrottet är från {right}"
    ),
    "compared.left-earlier.ends < force-majeure.from_": (
        "{left-earlier.party:party} är bunden till och med {left}; hindret började {right}"
    ),
    "compared.force-majeure.from_ < asked.on": "händelsen började {left}; frågan gäller {right}",
    "compared.done-no-later.by <= excused.last": (
        "den dag då det gjordes är inte känd, men senast {left}; hindret upphörde {right}"
    ),
    "compared.done.on < excused.first": "gjordes {left}; hindret började {right}",
    "compared.done.on < jointly-hindered.first": "gjordes {left}; hindret började {right}",
    "compared.done.on <= falls-due.last_day": "betalades {left}; sista dagen är {right}",
    "compared.done.on <= excused.last": "gjordes {left}; hindret upphörde {right}",
    "compared.excused.first <= left-to-do.last_day": (
        "hindret började {left}; sista dagen var {right}"
    ),
    "compared.excused.first == asked.on": "hindret började {left}; frågan gäller {right}",
    "compared.excused.first == left-to-do.last_day": (
        "hindret började {left}; sista dagen var {right}"
    ),
    "compared.excused.first == owed.last_day": "hindret började {left}; sista dagen var {right}",
    "compared.excused.last >= left-to-do.last_day": (
        "hindret upphörde {left}; sista dagen var {right}"
    ),
    "compared.force-majeure.from_ <= asked.on": ("hindret började {left}; frågan gäller {right}"),
    "compared.force-majeure.from_ == asked.on": ("hindret började {left}; frågan gäller {right}"),
    "compared.excused.first > owed.last_day": "hindret började {left}; sista dagen var {right}",
    "compared.jointly-hindered.first > hindered-then.last_day": (
        "hindret började {left}; sista dagen var {right}"
    ),
    "compared.hindered-then.last >= asked.on": "hindret upphörde {left}; frågan gäller {right}",
    "compared.lasts-to.day >= owed.last_day": "säkert till och med {left}; sista dagen är {right}",
    "compared.goes-on.day == owed.last_day": "den dagen är {left}; sista dagen är {right}",
    "compared.owed.last_day <= asked.on": "sista dagen är {left}; frågan gäller {right}",
    "compared.day-for.day <= asked.on": "underrättelsen kom fram {left}; frågan gäller {right}",
    "compared.force-majeure.until >= asked.on": ("hindret upphörde {left}; frågan gäller {right}"),
    "compared.force-majeure.from_ <= left-to-do.last_day": (
        "hindret började {left}; sista dagen var {right}"
    ),
    "compared.force-majeure.from_ == left-to-do.last_day": (
        "hindret började {left}; sista dagen var {right}"
    ),
    "compared.force-majeure.until >= left-to-do.last_day": (
        "hindret upphörde {left}; sista dagen var {right}"
    ),
    "compared.force-majeure.from_ == breach.on": (
        "hindret började {left}; avtalsbrottet är från {right}"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {
    "cause": {
        "war": "krig",
        "labour-conflict": "arbetskonflikt",
        "blockade": "blockad",
        "fire": "eldsvåda",
        "environmental-disaster": "miljökatastrof",
        "contagion": "smittspridning",
        "other": "en annan omständighet",
    },
    "open-cause": {"unknown": "en okänd orsak", "judgement": "en orsak som kräver bedömning"},
}
