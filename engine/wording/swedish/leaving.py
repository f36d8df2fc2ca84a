"""Being bound, approval, notice and renewal, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    # requirements, by id and status
    "in-force.met": (
        "överenskommelsen binder {party-is.id:party} den dag som uppsägningen räknas från, "
        "{counts-on.day}"
    ),
    "in-force.unmet": (
        "överenskommelsen binder inte {party-is.id:party} den dag som uppsägningen räknas från, "
        "{counts-on.day}"
    ),
    "in-force.unknown": (
        "det är inte känt om överenskommelsen binder {party-is.id:party} den dag som uppsägningen "
        "räknas från, {counts-on.day}"
    ),
    "in-force.judgement": (
        "om överenskommelsen binder {party-is.id:party} den dag som uppsägningen räknas från, "
        "{counts-on.day}, kräver bedömning"
    ),
    "entitled.met": "överenskommelsen ger {termination-notice.by:party} rätt att säga upp",
    "entitled.unmet": "överenskommelsen ger inte {termination-notice.by:party} rätt att säga upp",
    "entitled.unknown": "det är inte känt vem som har sagt upp",
    "entitled.judgement": "om parten har rätt att säga upp kräver bedömning",
    "in-time.met": "uppsägningen är i tid och får verkan vid utgången av {way-out.ends}",
    "in-time.unmet": "uppsägningen är inte i tid",
    "in-time.unknown": "det är inte känt om uppsägningen är i tid",
    "in-time.judgement": "om uppsägningen är i tid kräver bedömning",
    "ends-by.met": (
        "överenskommelsen upphör för {termination-notice.by:party} senast vid utgången av "
        "{wanted.by}"
    ),
    "ends-by.unmet": (
        "överenskommelsen upphör inte för {termination-notice.by:party} senast vid utgången av "
        "{wanted.by}"
    ),
    "ends-by.unknown": (
        "det är inte känt om överenskommelsen upphör för {termination-notice.by:party} senast vid "
        "utgången av {wanted.by}"
    ),
    "ends-by.judgement": (
        "om överenskommelsen upphör för {termination-notice.by:party} senast vid utgången av "
        "{wanted.by} kräver bedömning"
    ),
    "written.met": "formkravet är uppfyllt: uppsägningen är {termination-notice.form:form}",
    "written.unmet": (
        "formkravet är inte uppfyllt: uppsägningen är {termination-notice.form:form}, inte "
        "skriftlig"
    ),
    "written.unknown": "det är inte känt om uppsägningen uppfyller formkravet",
    "written.judgement": "om uppsägningen uppfyller formkravet kräver bedömning",
    "dialogue.met": (
        "kravet på gemensam dialog i {precondition.forum:forum} hindrar inte uppsägningen"
    ),
    "dialogue.unmet": (
        "ingen gemensam dialog i {precondition.forum:forum} som föregår uppsägningen är registrerad"
    ),
    "dialogue.unknown": (
        "det är inte känt om uppsägningen har föregåtts av gemensam dialog i "
        "{precondition.forum:forum}"
    ),
    "dialogue.judgement": (
        "om uppsägningen har föregåtts av gemensam dialog i {precondition.forum:forum} kräver "
        "bedömning"
    ),
    "addressee.met": "uppsägningen är ställd till, eller har nått, alla som den ska nå",
    "addressee.unmet": "uppsägningen är inte ställd till alla som den ska nå",
    "addressee.unknown": "det är inte känt om uppsägningen är ställd till alla som den ska nå",
    "addressee.judgement": "om uppsägningen är ställd till alla som den ska nå kräver bedömning",
    "authority.met": (
        "den som gav uppsägningen hade behörighet, eller så har uppsägningen godkänts i efterhand"
    ),
    "authority.unmet": (
        "den som gav uppsägningen saknade behörighet, och inget godkännande i efterhand avhjälper "
        "det"
    ),
    "authority.unknown": (
        "det är inte känt om den som gav uppsägningen hade behörighet eller fick den i efterhand"
    ),
    "authority.judgement": "om ett godkännande i efterhand räcker kräver bedömning",
    "approved.met": "de godkännanden som krävs är registrerade",
    "approved.unmet": "minst ett godkännande som krävs har inte lämnats",
    "approved.unknown": "det är inte känt om alla godkännanden som krävs har lämnats",
    "approved.judgement": "om godkännandena räcker kräver bedömning",
    "signed.met": "de underskrifter som krävs är registrerade",
    "signed.unmet": "minst en underskrift som krävs har inte lämnats",
    "signed.unknown": "det är inte känt om alla underskrifter som krävs har lämnats",
    "signed.judgement": "om underskrifterna räcker kräver bedömning",
    "started.met": "överenskommelsen har börjat gälla; dess första dag är {period.from_}",
    "started.unmet": "överenskommelsen har inte börjat gälla",
    "started.unknown": "det är inte känt om överenskommelsen har börjat gälla",
    "started.judgement": "om överenskommelsen har börjat gälla kräver bedömning",
    "not-ended.met": "ingenting registrerat har gjort att överenskommelsen inte längre binder",
    "not-ended.unmet": "överenskommelsen binder inte längre",
    "not-ended.unknown": "det är inte känt om överenskommelsen fortfarande binder",
    "not-ended.judgement": "om överenskommelsen fortfarande binder kräver bedömning",
    "term.met": "en period börjar {wanted-year.year}",
    "term.unmet": "ingen period börjar {wanted-year.year}",
    "term.unknown": "det är inte känt om en period börjar {wanted-year.year}",
    "term.judgement": "om en period börjar {wanted-year.year} kräver bedömning",
    "not-ended-before.met": (
        "ingenting registrerat gör att överenskommelsen upphör före {sought.starts}"
    ),
    "not-ended-before.unmet": "överenskommelsen upphör före {sought.starts}",
    "not-ended-before.unknown": "det är inte känt om överenskommelsen upphör före {sought.starts}",
    "not-ended-before.judgement": (
        "om överenskommelsen upphör före {sought.starts} kräver bedömning"
    ),
    "locked.met": "ingen ny uppsägning kan få verkan före {sought.starts}",
    "locked.unmet": "en ny uppsägning kan fortfarande få verkan före {sought.starts}",
    "locked.unknown": (
        "det är inte känt om en ny uppsägning fortfarande kan få verkan före {sought.starts}"
    ),
    "locked.judgement": (
        "om en ny uppsägning fortfarande kan få verkan före {sought.starts} kräver bedömning"
    ),
    "given.unmet": "ingen sådan händelse är registrerad den dag som frågan gäller",
    "regulated.unmet": "överenskommelsen reglerar inte detta; allmän rätt kan ge mer",
    # rules
    "first-period": (
        "första perioden löper från {running period.starts} till och med {running period.ends}"
    ),
    "renewal-slot": "nästa period löper från {slot.starts} till och med {slot.ends}",
    "automatic-renewal": (
        "överenskommelsen förlängs automatiskt från {running period.starts} till och med "
        "{running period.ends}"
    ),
    "renewal-asked-for": "förlängning har begärts i tid, senast {slot.ask_by}",
    "renewal-not-asked-for": "förlängning är inte registrerad som begärd senast {slot.ask_by}",
    "renewal-by-request": (
        "överenskommelsen förlängs på begäran från {running period.starts} till och med "
        "{running period.ends}"
    ),
    "no-renewal": "ingen bestämmelse förlänger överenskommelsen; sista dagen är {final-end.day}",
    "renewals-capped": "antalet förlängningar är begränsat; sista dagen är {final-end.day}",
    "renewed-so-far": (
        "överenskommelsen löper så länge som den hittills har förlängts; sista dagen är "
        "{final-end.day}"
    ),
    "decision-stands": "beslutet från {decision.by:party}, {decision.on}, står fast",
    "decision-does-not-stand": (
        "beslutet från {decision.by:party}, {decision.on}, står inte fast: det har upphävts, eller "
        "bedömts vara fattat av ett organ utan behörighet"
    ),
    "said-yes": "beslut att godkänna från {said-yes.party:party}: {said-yes.on}",
    "not-said-yes": "inget beslut att godkänna från {not-said-yes.party:party} är registrerat",
    "last-refusal": (
        "senaste beslut att inte godkänna från {last-refusal.party:party}: {last-refusal.on}"
    ),
    "said-yes-before-no": (
        "{said-yes.party:party} godkände {said-yes.on}, före sitt senaste beslut att inte godkänna"
    ),
    "in-company": "någon annan på samma sida är kvar när uppsägningen får verkan",
    "outside": "{last-refusal.party:party} har sagt nej och står utanför",
    "leaves-at-next-end": "uppsägningen får verkan vid nästa möjliga slut, {way-out.ends}",
    "has-approved": "gällande godkännande från {approved.party:party}: {approved.on}",
    "has-not-approved": "inget gällande godkännande från {not-approved.party:party} är registrerat",
    "approved-on-both-sides": "minst en part på varje sida har godkänt överenskommelsen",
    "has-signed": "underskrift från {signed.party:party}: {signed.on}",
    "has-not-signed": "ingen underskrift från {not-signed.party:party} är registrerad",
    "signed-on-both-sides": "minst en part på varje sida har undertecknat överenskommelsen",
    "bound-from-last-approval": (
        "överenskommelsen binder {step.party:party} från det sista godkännandet, {step.on}"
    ),
    "bound-from-last-signature": (
        "överenskommelsen binder {step.party:party} från den sista underskriften, {step.on}"
    ),
    "must-reach": "uppsägningen ska nå {must-reach.party:party} (kom fram: {must-reach.day})",
    "invitation": "{invitation.party:party} inbjuden till dialogen: {invitation.listed:yes-no}",
    "counted-from-receipt": (
        "om mottagandet avgör räknas uppsägningen från den dag då den hade nått alla som den ska "
        "nå, {counted.day}"
    ),
    "counted-from-sending": (
        "om avsändandet avgör räknas uppsägningen från den dag då den sändes, {counted.day}"
    ),
    "exit-window": (
        "för verkan vid utgången av {window.ends} ska uppsägningen {window.counts_from:counts} "
        "senast {window.last_day}"
    ),
    "last-effect": (
        "en uppsägning får verkan innan överenskommelsen ändå upphör bara om den räknas från "
        "senast {last-effect.last_day}"
    ),
    "counts-on": "uppsägningen räknas från {counts-on.day}",
    "entitled": "överenskommelsen ger {termination-notice.by:party} rätt att säga upp",
    "in-time-as-named": "uppsägningen är i tid för det slut som den anger, {named.ends}",
    "leaves-as-named": (
        "uppsägningen får verkan vid utgången av den dag som den anger, {way-out.ends}"
    ),
    "leaves-at-earliest-end": (
        "uppsägningen räknas från {counted.day}, sista dagen är {way-out.last_day}, och den får "
        "verkan vid utgången av {way-out.ends}"
    ),
    "leaves-after-notice-period": (
        "uppsägningstiden löper från {counted.day}, och uppsägningen får verkan vid utgången av "
        "{way-out.ends}"
    ),
    "timely-dialogue": "dialogen {dialogue.on} föregick uppsägningen",
    "dialogue-refused": (
        "det är registrerat att dialogen inte hölls, och att det berodde på en annan part"
    ),
    "reach-party": "uppsägningen gäller bara för den part som lämnar",
    "reach-whole": "uppsägningen gör att hela överenskommelsen upphör",
    "good-notice": (
        "uppsägningen uppfyller de krav som ställs på den och får verkan vid utgången av "
        "{good.ends}"
    ),
    "departure-with-whole": (
        "uppsägningen ({departure.notice}) gör att hela överenskommelsen upphör vid utgången av "
        "{departure.ends}"
    ),
    "departure": (
        "överenskommelsen upphör för {departure.party:party} vid utgången av {departure.ends}"
    ),
    "gone": "överenskommelsen upphörde för {gone.party:party} vid utgången av {departure.ends}",
    "remaining": "{remaining.party:party} har inte lämnat överenskommelsen",
    "remain-on-both-sides": "minst en part på varje sida är kvar",
    "bound-from": (
        "första dagen som överenskommelsen kan binda {bound-from.party:party} är {bound-from.day}"
    ),
    "ends-by-notice": (
        "överenskommelsen upphör för {possible-end.party:party} vid utgången av {possible-end.day}"
        ", så långt det som är registrerat visar"
    ),
    "notice-still-possible": (
        "överenskommelsen kan upphöra för {possible-end.party:party} vid utgången av "
        "{possible-end.day} genom en uppsägning som ännu kan ges i tid"
    ),
    "notice-runs-from-today": (
        "överenskommelsen kan upphöra för {possible-end.party:party} vid utgången av "
        "{possible-end.day} genom en uppsägning den dag som frågan gäller"
    ),
    "ends-on-last-day": "överenskommelsens sista dag är {possible-end.day}",
    "sought-period": "perioden börjar {sought.starts}",
    "stays": "{stays.party:party} är kvar när perioden börjar",
    "stay-on-both-sides": "minst en part på varje sida är kvar när perioden börjar",
    "last-chance": "sista dagen att genom uppsägning hindra perioden är {last-chance.day}",
    # leaves
    "quote": "{clause}: ”{words}”",
    "event.by-nobody": "{id}: {kind:kind}, {day}",
    "event": "{id}: {kind:kind}, {by:party}, {day}",
    "event.hypothetical": "antas i frågan: {kind:kind}, {day}",
    "fact": "{kind:kind}",
    "absent.approval": "inget beslut om godkännande från {about.by:party} är registrerat",
    "absent.signature": "ingen underskrift från {about.by:party} är registrerad",
    "absent.dialogue": "ingen dialog är registrerad",
    "absent.timely-dialogue": "ingen gemensam dialog som föregår uppsägningen är registrerad",
    "absent.refused": "det är inte registrerat att någon annan part har vägrat dialog",
    "absent.departure": "ingen tidigare giltig uppsägning är registrerad",
    "absent.way-out": "det finns inget slut som uppsägningen är i tid för",
    "absent.named": "uppsägningen anger inget slut som den är i tid för",
    "absent.asked-for": "ingen begäran om förlängning i tid är registrerad",
    "absent.sought": "ingen period börjar det år som frågan gäller",
    "absent.renewal-notice": "ingen begäran om förlängning är registrerad",
    # comparisons of days that fail: both days, and what is between them
    "compared.counted.day <= window.last_day": (
        "uppsägningen räknas från {left}, sista dagen var {right} ({days:days} för sent)"
    ),
    "compared.counted.at_least <= window.last_day": (
        "uppsägningen räknas tidigast från {left}, sista dagen var {right} ({days:days} för sent)"
    ),
    "compared.counted.day > window.after": (
        "uppsägningen räknas från {left}, men ska räknas från en dag efter {right}"
    ),
    "compared.way-out.ends <= wanted.by": (
        "uppsägning får verkan vid utgången av {left}, {days:days} efter {right}"
    ),
    "compared.departure.ends <= wanted.by": (
        "uppsägning får verkan vid utgången av {left}, {days:days} efter {right}"
    ),
    "compared.dialogue.on <= termination-notice.sent": (
        "dialogen hölls {left}, {days:days} efter att uppsägningen sändes {right}"
    ),
    "compared.dialogue.on <= counted.day": (
        "dialogen hölls {left}, {days:days} efter att uppsägningen kom fram {right}"
    ),
    "compared.counted.day < dialogue.on": (
        "dialogen hölls {right}, inte efter den dag som uppsägningen räknas från, {left}"
    ),
    "compared.running period.starts <= dialogue.on": (
        "dialogen hölls {right}, {days:days} innan den löpande perioden började {left}"
    ),
    "compared.running period.starts <= termination-notice.sent": (
        "uppsägningen sändes {right}, innan perioden började {left}"
    ),
    "compared.termination-notice.sent <= running period.ends": (
        "uppsägningen sändes {left}, efter att perioden slutade {right}"
    ),
    "compared.not-held.before > running period.starts": (
        "anteckningen gäller tiden före {left}, och den löpande perioden började {right}"
    ),
    "compared.not-held.before <= termination-notice.sent": (
        "anteckningen gäller tiden före {left}, och uppsägningen sändes {right}"
    ),
    "compared.termination-notice.ratified <= counted.day": (
        "uppsägningen godkändes i efterhand {left}, {days:days} efter {right}, som den räknas från"
    ),
    "compared.termination-notice.for_end == window.ends": (
        "uppsägningen anger {left} som slut, inte {right}"
    ),
    "compared.termination-notice.for_end >= case": (
        "uppsägningen anger {left} som slut, men uppsägningstiden går ut först {right}"
    ),
    "compared.left-earlier.ends < termination-notice.sent": (
        "parten var bunden till och med {left}, och uppsägningen sändes {right}"
    ),
    "compared.left-earlier.ends < way-out.ends": (
        "en annan part på samma sida är kvar till {left}; uppsägningen får verkan {right}"
    ),
    "compared.said-yes.on < last-refusal.on": (
        "godkännandet är från {left}; avslaget är från {right}"
    ),
    "compared.said-yes.on == last-refusal.on": (
        "godkännandet är från {left}; avslaget är från {right}"
    ),
    "compared.window.ends == extreme": "ett slut är {left}; nästa möjliga slut är {right}",
    "compared.window.ends >= termination-notice.for_end": (
        "ett slut är {left}; uppsägningen anger {right}"
    ),
    "asks.which-decision": "vilket av två beslut samma dag, ett ja och ett nej, som gäller",
    "asks.otherwise": "{term}",
    "compared.left-earlier.ends < dialogue.on": (
        "parten var bunden till och med {left}, och dialogen hölls {right}"
    ),
    "compared.approval.annulled > asked.on": "beslutet upphävdes {left}, och frågan gäller {right}",
    "compared.decision.on > last-refusal.on": (
        "beslutet är från {left}, inte senare än det senaste beslutet att inte godkänna, {right}"
    ),
    "compared.last-refusal.on < said-yes.on": (
        "det senaste beslutet att inte godkänna är från {left}, inte före godkännandet, {right}"
    ),
    "compared.extreme <= last-refusal.on": (
        "det sista godkännandet är från {left}, efter beslutet att inte godkänna, {right}"
    ),
    "compared.case > slot.ask_after": (
        "förlängning begärdes {left}, men kan begäras först efter {right}"
    ),
    "compared.case <= slot.ask_by": (
        "förlängning begärdes {left}, men skulle ha begärts senast {right} ({days:days} för sent)"
    ),
    "compared.renewal-notice.sent > slot.ask_by": (
        "begäran om förlängning sändes {left}, inte efter {right}"
    ),
    "compared.period.from_ <= asked.on": (
        "överenskommelsen gäller från {left}, {days:days} efter den dag som frågan gäller, {right}"
    ),
    "compared.period.from_ <= counts-on.day": (
        "överenskommelsen gäller från {left}, {days:days} efter {right}"
    ),
    "compared.step.on > asked.on": (
        "det sista steget togs {left}, inte efter den dag som frågan gäller, {right}"
    ),
    "compared.step.on > counts-on.day": "det sista steget togs {left}, inte efter {right}",
    "compared.departure.ends < asked.on": (
        "överenskommelsen gäller för parten till och med {left}, och frågan gäller {right}"
    ),
    "compared.departure.ends < counts-on.at_least": (
        "överenskommelsen upphör för parten först vid utgången av {left}, inte före {right}"
    ),
    "compared.departure.ends < counts-on.day": (
        "överenskommelsen upphör för parten först vid utgången av {left}, inte före {right}"
    ),
    "compared.departure.ends < sought.starts": (
        "överenskommelsen upphör för parten först vid utgången av {left}, inte före {right}"
    ),
    "compared.final-end.day < asked.on": (
        "överenskommelsens sista dag är {left}, och frågan gäller {right}"
    ),
    "compared.final-end.day < counts-on.at_least": (
        "överenskommelsens sista dag är {left}, och uppsägningen räknas tidigast från {right}"
    ),
    "compared.final-end.day < counts-on.day": (
        "överenskommelsens sista dag är {left}, och uppsägningen räknas från {right}"
    ),
    "compared.final-end.day < sought.starts": (
        "överenskommelsens sista dag är {left}, och perioden börjar {right}"
    ),
    "compared.final-end.day < later": (
        "överenskommelsens sista dag är {left}, och uppsägningstiden går ut {right}"
    ),
    "compared.window.last_day >= asked.on": (
        "sista dagen för uppsägning var {left}, {days:days} före {right}"
    ),
    "compared.window.ends < sought.starts": (
        "en uppsägning får verkan först vid utgången av {left}, och perioden börjar {right}"
    ),
    "compared.window.ends == adddays": (
        "en annan period slutar {left}; den period som ska prövas slutar {right}"
    ),
    "compared.case < sought.starts": (
        "en uppsägning den dag som frågan gäller får verkan först vid utgången av {left}, och "
        "perioden börjar {right}"
    ),
    "compared.otherwise": "{left} jämfört med {right} ({days:days} emellan)",
    # what a question takes for granted
    "assumed.amended": (
        "en ändring ({id}) med ny lydelse från {version} är registrerad; den lydelsen är inte "
        "inlagd här, och svaret bygger på lydelsen från {held}"
    ),
    "assumed.event": "antagen händelse {id}: {kind:kind}, {day}",
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
    "assumed.position": (
        "{by} har tagit ställning i tolkningsfrågan {fork}: läsning {reading} är huvudläsning"
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
    "headline.sooner": " Den dagen följer av en tidigare uppsägning ({id}).",
    "headline.fixed": " Svaret förutsätter läsning {fork}-{reading} ({strength:strength}).",
    "headline.what-if": " Svaret bygger på antagna händelser ({ids}).",
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
    "headline.renewal.yes": "Ja. Den period som börjar {year} är säker.{last_chance}{rests}",
    "headline.renewal.no": "Nej. {because}.{last_chance}",
    "headline.renewal.unregulated": (
        "Nej. Överenskommelsen har ingen bestämmelse om förlängning. Allmän rätt kan ge mer."
    ),
    "headline.unknown": "Obestämt: det är inte känt {missing}.",
    "headline.depends": "Beror på tolkningen: {outcomes} ({forks}).{main}",
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
    "headline.effect.agreement": " Hela överenskommelsen upphör vid utgången av {day:long}.",
    "headline.rests.termination": " Verkan bygger på huvudläsningen av {forks}.",
    "headline.rests.notice": " Verkan bygger på huvudläsningen av {forks}.",
    "headline.rests.in-force": " Dagarna bygger på huvudläsningen av {forks}.",
    "headline.rests.renewal": " Dagen bygger på huvudläsningen av {forks}.",
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
    "headline.main": " Huvudläsningen ger {answer:answer}.",
    "headline.fork": "{fork}: {title}",
    "headline.fork-in-text": "{fork} ({title})",
    "headline.more-reasons": "och {count} till",
    "headline.due": "{term} i {clause} ({asks})",
    # missing facts, after "det är inte känt", and who holds them; several of one sort are counted
    "several.approval": "om {count} parter har godkänt överenskommelsen",
    "several.signature": "om {count} parter har undertecknat överenskommelsen",
    "several.termination-notice.received": (
        "när uppsägningen ({of:of}) kom fram till {count} parter"
    ),
    "several.termination-notice.to": "om uppsägningen ({of:of}) är ställd till {count} parter",
    "several.renewal-notice.received": (
        "när begäran om förlängning ({of:of}) kom fram till {count} parter"
    ),
    "several.renewal-notice.to": (
        "om begäran om förlängning ({of:of}) är ställd till {count} parter"
    ),
    "several.dialogue.invited": "om {count} parter var inbjudna till dialogen ({of:of})",
    "several.dialogue.present": "om {count} parter deltog i dialogen ({of:of})",
    "several.otherwise": "vad som gäller i {count} avseenden",
    "missing.approval": "om {party:party} har godkänt överenskommelsen",
    "missing.approval.by": "vilken part som fattade beslutet om godkännande ({of:of})",
    "missing.approval.on": "när beslutet om godkännande ({of:of}) fattades",
    "missing.approval.decision": "om beslutet ({of:of}) är ett godkännande",
    "missing.approval.body": "vilket organ som fattade beslutet om godkännande ({of:of})",
    "missing.approval.announced": "när beslutet om godkännande ({of:of}) tillkännagavs",
    "missing.approval.final": "när beslutet om godkännande ({of:of}) fick laga kraft",
    "missing.approval.annulled": "om och när beslutet om godkännande ({of:of}) har upphävts",
    "missing.signature": "om {party:party} har undertecknat överenskommelsen",
    "missing.signature.by": "vilken part som har undertecknat ({of:of})",
    "missing.signature.on": "när {party:party} undertecknade överenskommelsen ({of:of})",
    "missing.termination-notice.by": "vem som gav uppsägningen ({of:of})",
    "missing.termination-notice.to": "om uppsägningen ({of:of}) är ställd till {party:party}",
    "missing.termination-notice.form": "i vilken form uppsägningen ({of:of}) gavs",
    "missing.termination-notice.sent": "när uppsägningen ({of:of}) sändes",
    "missing.termination-notice.received": "när uppsägningen ({of:of}) kom fram till {party:party}",
    "missing.termination-notice.for_end": "vilket slut uppsägningen ({of:of}) avser",
    "missing.termination-notice.authorised": (
        "om den som gav uppsägningen ({of:of}) hade behörighet"
    ),
    "missing.termination-notice.ratified": (
        "om och när uppsägningen ({of:of}) har godkänts i efterhand"
    ),
    "missing.termination-notice.admitted": "om mottagaren medger uppsägningen ({of:of})",
    "missing.termination-notice.confirmed_in_writing": (
        "om och när uppsägningen ({of:of}) har bekräftats skriftligen"
    ),
    "missing.dialogue.forum": "i vilket forum dialogen ({of:of}) hölls",
    "missing.dialogue.on": "när dialogen ({of:of}) hölls",
    "missing.dialogue.about": "vad dialogen ({of:of}) handlade om",
    "missing.dialogue.about_party": "vilken part dialogen ({of:of}) handlade om",
    "missing.dialogue.invited": "om {party:party} var inbjuden till dialogen ({of:of})",
    "missing.dialogue.present": "om {party:party} deltog i dialogen ({of:of})",
    "missing.dialogue.minutes": "om dialogen ({of:of}) protokollfördes",
    "missing.renewal-notice.by": "vem som begärde förlängning ({of:of})",
    "missing.renewal-notice.to": "om begäran om förlängning ({of:of}) är ställd till {party:party}",
    "missing.renewal-notice.form": "i vilken form förlängning begärdes ({of:of})",
    "missing.renewal-notice.sent": "när begäran om förlängning ({of:of}) sändes",
    "missing.renewal-notice.received": (
        "när begäran om förlängning ({of:of}) kom fram till {party:party}"
    ),
    "missing.not-held.what": "vad det är som inte hölls ({of:of})",
    "missing.not-held.by": "på vem det berodde att något inte hölls ({of:of})",
    "missing.not-held.before": "före vilken dag något inte hölls ({of:of})",
    "missing.not-held.in_": "vilket år något inte hölls ({of:of})",
    "missing.otherwise": "{field:field} ({kind:kind}, {of:of})",
    "holder.party": "{party:party}",
    "holder.receivers": "de som uppsägningen riktades till",
    "advice.assess-general": (
        "låt bedöma frågan och registrera bedömningen; avgörs av: {decides}; underlag: {asks}"
    ),
    "assumed.known-on-own-day.several": (
        "{count} händelser utan registreringsdag räknas som kända från den dag då de inträffade"
    ),
    "holder.otherwise": "den som registrerade {of:of}",
    "says": "{text}",
    # advice
    "advice.dialogue": (
        "håll gemensam dialog i {forum:forum} om att {party:party} vill frånträda, innan "
        "uppsägningen sänds"
    ),
    "advice.notice": "säg upp skriftligen och se till att uppsägningen kommer fram i tid till alla",
    "advice.notice-working-day": (
        "säg upp skriftligen och se till att uppsägningen kommer fram i tid till alla; {last_day} "
        "är ingen arbetsdag, så räkna med {day}"
    ),
    "advice.register": "ta reda på och registrera {missing}",
    "advice.get": "ta reda på {missing} och registrera det; finns hos: {holder}",
    "advice.assess": (
        "låt bedöma frågan om {term} och registrera bedömningen; avgörs av: {decides}"
    ),
    "advice.amend": "kom överens med övriga parter om en ändring av överenskommelsen",
    "advice.renegotiate": "påkalla omförhandling",
    "advice.rescind": "pröva om villkoren för hävning är uppfyllda",
}
WORDS: Final[dict[str, dict[str, str]]] = {}
