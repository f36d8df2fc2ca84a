"""Being bound, approval, notice and renewal, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "compared.ruling.last >= termination-notice.ratified": (
        "bedömningen är från {left}; godkännandet i efterhand är från {right}"
    ),
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
    "in-force-for-one-not-known.met": (
        "överenskommelsen binder alla som kan ha gett uppsägningen den dag som den räknas från, "
        "{counts-on.day}"
    ),
    "in-force-for-one-not-known.unmet": (
        "överenskommelsen binder inte den som gav uppsägningen den dag som den räknas från, "
        "{counts-on.day}"
    ),
    "in-force-for-one-not-known.unknown": (
        "det är inte känt om överenskommelsen binder den som gav uppsägningen den dag som den "
        "räknas från, {counts-on.day}"
    ),
    "in-force-for-one-not-known.judgement": (
        "om överenskommelsen binder den som gav uppsägningen den dag som den räknas från, "
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
    "that-term.met": "en period börjar {wanted-year.starts}",
    "that-term.unmet": "ingen period börjar {wanted-year.starts}",
    "that-term.unknown": "det är inte känt om en period börjar {wanted-year.starts}",
    "that-term.judgement": "om en period börjar {wanted-year.starts} kräver bedömning",
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
    "last-refusal": (
        "senaste beslut att inte godkänna från {last-refusal.party:party}: {last-refusal.on}"
    ),
    "in-company": "någon annan på samma sida är kvar när uppsägningen får verkan",
    "outside": "{last-refusal.party:party} har inte godkänt överenskommelsen och står utanför",
    "unbound-without-approval": ("{not-approved.party:party} är inte bunden utan eget godkännande"),
    "unbound-without-signature": ("{not-signed.party:party} är inte bunden utan egen underskrift"),
    "leaves-at-next-end": "uppsägningen får verkan vid nästa möjliga slut, {way-out.ends}",
    "has-approved": "gällande godkännande från {approved.party:party}: {approved.on}",
    "has-not-approved": "inget gällande godkännande från {not-approved.party:party} är registrerat",
    "on-record-not-approved": (
        "{not-approved.party:party} har inte godkänt, enligt det som är registrerat i {not-held.id}"
    ),
    "on-record-not-signed": (
        "{not-signed.party:party} har inte skrivit under, enligt det som är registrerat i "
        "{not-held.id}"
    ),
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
    "notice-of-a-party": "uppsägningen {given-for.notice} är given för {given-for.party:party}",
    "must-reach": "uppsägningen ska nå {must-reach.party:party} (kom fram: {must-reach.day})",
    "must-have-word": (
        "det som sägs om förlängning ska nå {must-reach.party:party} (kom fram: {must-reach.day})"
    ),
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
        "det är registrerat att dialogen inte hölls, och en bedömning avgör om det berodde på en "
        "annan part"
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
    "assumed.named-too-early": (
        "uppsägningen anger {named}, ett tidigare slut än {clause} medger; att den ändå gäller, "
        "med verkan {ends}, är en slutsats, om texten inte säger det"
    ),
    "departure": (
        "överenskommelsen upphör för {departure.party:party} vid utgången av {departure.ends}"
    ),
    "gone": "överenskommelsen upphörde för {gone.party:party} vid utgången av {departure.ends}",
    "nothing-takes-out": "inget i händelserna tar {stayer.party:party} ur överenskommelsen",
    "compared.departure.ends < departure.ends": (
        "den andra sista dagen är {left}, inte före {right}"
    ),
    "compared.leaver.last > leaver.last": "den andres sista dag är {left}, inte efter {right}",
    "left-alone": "ingen på den andra sidan är kvar efter {then.ends}; då är överenskommelsen slut"
    " för {then.party:party}",
    "ends-alone": "överenskommelsen kan upphöra för {then.party:party} den {then.day}, när ingen är"
    " kvar på den andra sidan",
    "remaining": "{remaining.party:party} har inte lämnat överenskommelsen",
    "remain-on-both-sides": "minst en part på varje sida är kvar",
    "begun": "{begun.party:party} är bunden senast den dag som frågan gäller",
    "begun-on-both-sides": "minst en part på varje sida är bunden senast den dag som frågan gäller",
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
    "compared.running period.starts == wanted-year.starts": (
        "perioden börjar {left}; frågan gäller den som börjar {right}"
    ),
    "sought-period": "perioden börjar {sought.starts}",
    "stays": "{stays.party:party} är kvar när perioden börjar",
    "stay-on-both-sides": "minst en part på varje sida är kvar när perioden börjar",
    "last-chance": "sista dagen att genom uppsägning hindra perioden är {last-chance.day}",
}
WORDS: Final[dict[str, dict[str, str]]] = {}
