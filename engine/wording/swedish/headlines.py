"""What a question takes for granted, and headlines, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    # what a question takes for granted
    "assumed.parts": (
        "redovisningen ({ids}) har de delar som {clause} kräver; vad den innehåller är inte "
        "registrerat"
    ),
    "assumed.silent-on.rescission": (
        "hävningen ({id}, {day}) är registrerad, men överenskommelsen säger inget om hävning: "
        "svaret bygger inte på den, och allmän rätt kan ge att den har fått verkan"
    ),
    "assumed.silent-on.termination-notice": (
        "uppsägningen ({id}, {day}) är registrerad, men överenskommelsen säger inget om "
        "uppsägning: svaret bygger inte på den, och allmän rätt kan ge att den har fått verkan"
    ),
    "assumed.amended": (
        "en ändring ({id}) med ny lydelse från {version} är registrerad; svaret bygger inte på "
        "den utan på lydelsen från {held}"
    ),
    "assumed.amended.no-day": (
        "en ändring ({id}) är registrerad, men inte från vilken dag dess lydelse gäller; svaret "
        "bygger på lydelsen från {held}"
    ),
    "assumed.contradicted": (
        "{clause} gäller som den är kodad, `{field}: {value}`, fast dess ord säger ”{words}”; "
        "vilket som är rätt måste någon avgöra"
    ),
    "headline.contradicted": (
        " Men orden i {clause} säger något annat än kodningen (”{words}”, kodat `{value}`)."
    ),
    "assumed.not-reviewed": "punkter som ingen har granskat: {clauses}",
    "assumed.changed": "punkter som har ändrats sedan de granskades: {clauses}",
    "assumed.event": "antagen händelse {id}: {kind:kind}, {day}",
    "assumed.whole-months": (
        "{clause} säger inte om månaderna räknas till dagen med samma nummer eller som hela "
        "månader: för ett slut {ends} har sista dagen {last} antagits; i hela månader är den "
        "{whole}"
    ),
    "assumed.left-out": (
        "{clause} säger inte `{field}`: `{value}` har antagits, och ingen annan läsning har prövats"
    ),
    "assumed.reading": (
        "läsning {fork}-{reading} har valts; andra läsningar av {fork} har inte prövats"
    ),
    "assumed.form": "uppsägningen är {form:form}",
    "assumed.received": "uppsägningen kommer fram till alla som den ska nå {day}",
    "assumed.sent": "uppsägningen sänds {day}",
    "assumed.to-all": "uppsägningen är ställd till alla andra parter",
    "assumed.authorised": "den som ger uppsägningen har behörighet",
    "assumed.earliest": "uppsägningen avser första möjliga slut",
    "assumed.end": "uppsägningen anger {day} som slut",
    "assumed.known-on-own-day": (
        "händelser utan registreringsdag räknas som kända från den dag då de inträffade: {ids}"
    ),
    "assumed.received-in-part": (
        "{id} räknas inte än: den är daterad {day}, då den sista hade fått den; några hade fått "
        "den tidigare, och en skyldighet mot dem kan vara fullgjord"
    ),
    "assumed.position": (
        "{by:person} har tagit ställning i tolkningsfrågan {fork}: läsning {reading} är "
        "huvudläsning"
    ),
    "assumed.position.other": (
        "{by:person} har tagit annan ställning i {fork}: läsning {reading} ({id}, {day}); det "
        "senaste ställningstagandet räknas, men de två är oense"
    ),
    "assumed.position.tied": (
        "{by:person} har tagit ställning i {fork}: läsning {reading} ({id}, {day}), men en annan "
        "person samtidigt för en annan läsning; inget av ställningstagandena räknas"
    ),
    # headlines
    "headline.termination.yes": (
        "Ja. En uppsägning från {party:party} som kommer fram {received:long} är "
        "giltig.{effect}{sooner}{rests}"
    ),
    "headline.termination.no": "Nej. {because}.{missed}{next}",
    "headline.termination.unregulated": (
        "Nej. Överenskommelsen har ingen bestämmelse om uppsägning. Allmän rätt kan ge mer."
    ),
    "headline.sooner": (
        " Den dagen följer av en annan uppsägning ({id}), och den här ändrar den inte."
    ),
    "headline.sooner.no-day": (
        " När överenskommelsen upphör följer av en annan uppsägning ({id}), och den här ändrar "
        "inte det."
    ),
    "headline.departed": " Har lämnat: {each}.",
    "headline.departed-perhaps": " Beror på tolkningen om de har lämnat: {each}.",
    "headline.departed-somehow": (
        " Har lämnat: {who} (vid utgången av {ends}; om genom {by} beror på tolkningen)."
    ),
    "headline.departed-somehow.days": (
        " Har lämnat: {who} (vid utgången av vilken dag och genom vad beror på tolkningen: {each})."
    ),
    "headline.departed.each": "{who} (vid utgången av {ends}, genom {by})",
    "headline.departed.others": "övriga parter",
    "headline.departed.all": "alla parter",
    "headline.by.termination-notice": "uppsägningen {id}",
    "headline.by.rescission": "hävningen {id}",
    "headline.by.event": "{id}",
    "headline.fixed": " Svaret förutsätter läsning {fork}-{reading} ({strength:strength}).",
    "headline.what-if": " Svaret bygger på antagna händelser ({ids}).",
    "headline.amended": (
        " Svaret bygger på lydelsen från {held}, inte på den från {version} ({id})."
    ),
    "headline.amended.no-day": (
        " Svaret bygger på lydelsen från {held}, och inte på en registrerad ändring ({id})."
    ),
    "headline.amended.no-day.several": (
        " Svaret bygger på lydelsen från {held}, och inte på registrerade ändringar ({id})."
    ),
    "headline.amended.refused": " Ändringen ({id}) är inte giltig: {why}.",
    "headline.notice.yes": "Ja. Uppsägningen är giltig.{effect}{sooner}{rests}",
    "headline.notice.no": "Nej. {because}.{missed}{next}",
    "headline.notice.unregulated": (
        "Nej. Överenskommelsen har ingen bestämmelse om uppsägning. Allmän rätt kan ge mer."
    ),
    "headline.in-force.yes": "Ja. {whom}{since}.{until}{rests}",
    "headline.in-force.no": "Nej. {because}.",
    "headline.in-force.unregulated": (
        "Nej. Överenskommelsen har ingen bestämmelse om hur länge den gäller. Allmän rätt kan ge "
        "mer."
    ),
    "headline.renewal.yes": "Ja. Den period som börjar {begins} är säker.{last_chance}{rests}",
    "headline.renewal.no": "Nej. {because}.{last_chance}",
    "headline.renewal.in": "{year}",
    "headline.renewal.on": "{day:long}",
    "headline.renewal.first": (
        " Flera perioder börjar {year}; svaret gäller den första{by}, från och med {starts:long} "
        "till och med {ends:long}."
    ),
    "headline.renewal.next": (
        " Svaret gäller nästa period{by}, från och med {starts:long} till och med {ends:long}."
    ),
    "headline.renewal.by-main": " enligt huvudläsningen",
    "headline.renewal.unregulated": (
        "Nej. Överenskommelsen har ingen bestämmelse om förlängning. Allmän rätt kan ge mer."
    ),
    "headline.unknown": "Obestämt: det är inte känt {missing}.",
    "headline.depends": "Beror på tolkningen: {outcomes} ({forks}).{main}",
    "headline.depends.much": (
        "Beror på tolkningen: {answers}, efter hur {forks} läses. Vad varje läsning ger står under "
        "Tolkning.{main}"
    ),
    "headline.judgement": "Kräver bedömning: {judgement}.",
    "headline.supposing": "Om överenskommelsen gäller: {headline}",
    # what headlines are put together from
    "headline.whom.agreement": "Överenskommelsen gäller",
    "headline.whom.party": "Överenskommelsen binder {party:party}",
    "headline.since": " sedan {day:long}",
    "headline.until": " Det är säkert till och med {day:long}.",
    "headline.effect.party": (
        " Överenskommelsen upphör för {party:party} vid utgången av {day:long}."
    ),
    "headline.effect.not-known": (
        " Överenskommelsen upphör vid utgången av {day:long}; för vem är inte känt."
    ),
    "headline.effect.open": " Överenskommelsen upphör vid utgången av {day:long}.",
    "headline.effect.agreement": " Hela överenskommelsen upphör vid utgången av {day:long}.",
    "headline.rests.termination": " Verkan bygger på huvudläsningen av {forks}.",
    "headline.rests.notice": " Verkan bygger på huvudläsningen av {forks}.",
    "headline.rests.in-force": " Dagarna bygger på huvudläsningen av {forks}.",
    "headline.rests.renewal": " Dagen bygger på huvudläsningen av {forks}.",
    "headline.contested.termination.ends": (
        " Vilken dag överenskommelsen upphör beror på tolkningen av {forks}."
    ),
    "headline.contested.termination.scope": (
        " För vem överenskommelsen upphör beror på tolkningen av {forks}."
    ),
    "headline.contested.notice.ends": (
        " Vilken dag överenskommelsen upphör beror på tolkningen av {forks}."
    ),
    "headline.contested.notice.scope": (
        " För vem överenskommelsen upphör beror på tolkningen av {forks}."
    ),
    "headline.contested.termination": (
        " Vilken dag och för vem överenskommelsen upphör beror på tolkningen av {forks}."
    ),
    "headline.contested.notice": (
        " Vilken dag och för vem överenskommelsen upphör beror på tolkningen av {forks}."
    ),
    "headline.contested.in-force": " Från och till vilken dag beror på tolkningen av {forks}.",
    "headline.contested.renewal": (
        " Vilken dag som var den sista för uppsägning beror på tolkningen av {forks}."
    ),
    "headline.whole-months": (
        " Svaret räknar till dagen med samma nummer, {last:long}; i hela månader är sista dagen "
        "för uppsägning {whole:long}, och {clause} säger inte vilket."
    ),
    "headline.missed.received": (
        " För det skulle uppsägningen ha kommit fram senast {last_day:long}."
    ),
    "headline.missed.sent": " För det skulle uppsägningen ha sänts senast {last_day:long}.",
    "headline.next": (
        " Nästa tillfälle: skriftlig uppsägning som har kommit fram senast {day:long}."
    ),
    "headline.next-after-dialogue": (
        " Nästa tillfälle: skriftlig uppsägning som har kommit fram senast {day:long}, föregången "
        "av gemensam dialog i {forum:forum}."
    ),
    "headline.last-chance-gone": " Sista dagen för uppsägning var {day:long}.",
    "headline.last-chance-left": " Sista dagen för uppsägning är {day:long}.",
    "headline.outcome": "{answer:answer} enligt {readings}",
    "headline.answer": "{answer:answer}",
    "headline.main-open": " Enligt huvudläsningen: {answer:answer}.",
    "headline.main": " Huvudläsningen ger {answer:answer}.",
    "headline.fork": "{fork}: {title}",
    "headline.fork-in-text": "{fork} ({title})",
    "headline.more-reasons": "och {count} till",
    "headline.due.of-breach": "{term} i {clause} för avtalsbrottet {id} ({asks})",
    "headline.due": "{term} i {clause} ({asks})",
}
WORDS: Final[dict[str, dict[str, str]]] = {}
