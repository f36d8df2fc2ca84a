"""Breach, rescission and repayment, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "in-force-between.met": (
        "överenskommelsen binder {declaration.by:party} och {declaration.against:party} "
        "{takes-effect.day}"
    ),
    "in-force-between.unmet": (
        "överenskommelsen binder inte både {declaration.by:party} och "
        "{declaration.against:party} {takes-effect.day}"
    ),
    "in-force-between.unknown": (
        "det är inte känt om överenskommelsen binder {declaration.by:party} och "
        "{declaration.against:party} {takes-effect.day}"
    ),
    "in-force-between.judgement": (
        "om överenskommelsen binder {declaration.by:party} och "
        "{declaration.against:party} {takes-effect.day} kräver bedömning"
    ),
    "may-rescind.met": "överenskommelsen ger {declaration.by:party} rätt att häva",
    "may-rescind.unmet": "överenskommelsen ger inte {declaration.by:party} rätt att häva",
    "may-rescind.unknown": "det är inte känt vem som vill häva",
    "may-rescind.judgement": "om {declaration.by:party} har rätt att häva kräver bedömning",
    "breach-recorded.met": (
        "ett avtalsbrott av {declaration.against:party} är registrerat, och ingen rättelse"
    ),
    "breach-recorded.unmet": (
        "inget avtalsbrott av {declaration.against:party} som inte har rättats är registrerat"
    ),
    "breach-recorded.unknown": (
        "det är inte känt om {declaration.against:party} har brutit mot överenskommelsen "
        "utan att rätta det"
    ),
    "breach-recorded.judgement": (
        "om {declaration.against:party} har brutit mot överenskommelsen kräver bedömning"
    ),
    "breach-serious.met": "avtalsbrottet har bedömts som allvarligt",
    "breach-serious.unmet": "avtalsbrottet har inte bedömts som allvarligt",
    "breach-serious.unknown": "det är inte känt om avtalsbrottet är allvarligt",
    "breach-serious.judgement": "om avtalsbrottet är allvarligt kräver bedömning",
    "breach-not-put-right.met": "rättelse har bedömts inte ha skett utan dröjsmål",
    "breach-not-put-right.unmet": "rättelse har bedömts ha skett utan dröjsmål",
    "breach-not-put-right.unknown": "det är inte känt om rättelse har skett utan dröjsmål",
    "breach-not-put-right.judgement": "om rättelse har uteblivit eller dröjt kräver bedömning",
    "breach-demand.met": "rättelse har krävts, eller behöver inte krävas",
    "breach-demand.unmet": (
        "rättelse har inte krävts av {declaration.against:party}, så långt det som är "
        "registrerat visar"
    ),
    "breach-demand.unknown": (
        "det är inte känt om rättelse har krävts av {declaration.against:party}"
    ),
    "breach-demand.judgement": "om rättelse har krävts kräver bedömning",
    "breach-dialogue.met": (
        "dialog om bristen har förts med {declaration.against:party}, eller behöver inte ha förts"
    ),
    "breach-dialogue.unmet": (
        "dialog om bristen har inte förts med {declaration.against:party}, så långt det "
        "som är registrerat visar"
    ),
    "breach-dialogue.unknown": (
        "det är inte känt om dialog om bristen har förts med {declaration.against:party}"
    ),
    "breach-dialogue.judgement": (
        "ingen dialog om bristen är registrerad; om det är så brådskande att det kan "
        "vara så kräver bedömning"
    ),
    "breach-reasonable-time.met": (
        "skälig tid har inte gått ut enligt bedömning (allmän rätt, avtalslagen2020.se 12.3.4)"
    ),
    "breach-reasonable-time.unmet": (
        "skälig tid har gått ut enligt bedömning (allmän rätt, avtalslagen2020.se 12.3.4)"
    ),
    "breach-reasonable-time.unknown": (
        "det är inte känt om skälig tid har gått ut (allmän rätt, avtalslagen2020.se 12.3.4)"
    ),
    "breach-reasonable-time.judgement": (
        "om skälig tid har gått ut kräver bedömning (allmän rätt, avtalslagen2020.se 12.3.4)"
    ),
    "one-breach.met": "ett och samma avtalsbrott uppfyller alla villkor",
    "one-breach.unmet": "inget av avtalsbrotten uppfyller alla villkor",
    "one-breach.unknown": "det är inte känt om ett och samma avtalsbrott uppfyller alla villkor",
    "one-breach.judgement": "om ett och samma avtalsbrott uppfyller alla villkor kräver bedömning",
    "rescission-works-when-sent": (
        "ett meddelande om hävning går på mottagarens risk om det har sänts på "
        "ändamålsenligt sätt (NJA 2020 s. 470); det verkar från {takes-effect.day}"
    ),
    "rescission-works-when-received": (
        "när meddelandet om hävning sändes är inte känt; det verkar från den dag då det "
        "kom fram, {takes-effect.day}"
    ),
    "ground": "avtalsbrottet ({ground.breach}) är registrerat, och ingen rättelse",
    "judged-serious": (
        "avtalsbrottet ({meets.breach}) är allvarligt om den som ska bedöma det säger så"
    ),
    "judged-not-put-right-without-delay": (
        "rättelse av avtalsbrottet ({meets.breach}) har inte skett utan dröjsmål om den "
        "som ska bedöma det säger så"
    ),
    "within-reasonable-time": (
        "skälig tid från avtalsbrottet ({meets.breach}) har inte gått ut om den som ska "
        "bedöma det säger så"
    ),
    "demand-not-needed": "rättelse behöver inte ha krävts",
    "rectification-demanded": "rättelse har krävts ({demand.id}, {demand.on})",
    "dialogue-in-parallel": "dialogen behöver inte ha förts först",
    "dialogue-about-the-breach": "dialog har förts ({dialogue.id}, {dialogue.on})",
    "urgent-without-dialogue": (
        "dialogen kan utebli om det brådskar och den som ska bedöma det säger så"
    ),
    "sufficient-ground": "avtalsbrottet ({sufficient.breach}) uppfyller alla villkor",
    "rescinded": (
        "{rescinded.by:party} har förklarat hävning mot {rescinded.against:party} med "
        "verkan från {rescinded.day}"
    ),
    "accompanied": "någon annan på samma sida som {accompanied.party:party} är kvar",
    "rescission-frees-party": "hävningen befriar {freed.party:party}; {freed.ends} är sista dagen",
    "rescission-frees-all": "hävningen avser hela överenskommelsen; {freed.ends} är sista dagen",
    "departure-by-rescission": (
        "överenskommelsen upphör för {departure.party:party} genom hävning "
        "({freed.rescission}) vid utgången av {departure.ends}"
    ),
    "absent.ground": "inget avtalsbrott som inte har rättats är registrerat",
    "absent.meets": "inget registrerat uppfyller villkoret",
    "absent.sufficient": "inget avtalsbrott uppfyller alla villkor",
    "compared.breach.on <= takes-effect.day": "avtalsbrottet är från {left}, efter {right}",
    "compared.rectified.on <= takes-effect.day": "rättelsen skedde {left}, efter {right}",
    "compared.demand.on <= takes-effect.day": "rättelse krävdes {left}, efter {right}",
    "compared.dialogue.on <= takes-effect.day": "dialogen hölls {left}, efter {right}",
    "compared.dialogue.on >= breach.on": "dialogen hölls {left}, före avtalsbrottet {right}",
    "compared.departure.ends < takes-effect.day": (
        "överenskommelsen gäller för parten till och med {left}, och frågan gäller {right}"
    ),
    "compared.final-end.day < takes-effect.day": (
        "överenskommelsens sista dag är {left}, och frågan gäller {right}"
    ),
    "compared.left-by-notice.ends < takes-effect.day": (
        "uppsägningen får verkan vid utgången av {left}, inte före {right}"
    ),
    "compared.left-by-notice.sent < takes-effect.day": (
        "uppsägningen sändes {left}, inte före {right}"
    ),
    "left-by-notice": (
        "överenskommelsen upphör för {left-by-notice.party:party} vid utgången av "
        "{left-by-notice.ends} genom uppsägning"
    ),
    "compared.left-earlier.ends < takes-effect.day": (
        "parten är bunden till och med {left}, inte bara före {right}"
    ),
    "compared.period.from_ <= takes-effect.day": (
        "överenskommelsen gäller från {left}, {days:days} efter {right}"
    ),
    "compared.step.on > takes-effect.day": "det sista steget togs {left}, inte efter {right}",
    "assumed.rescission": "hävningen förklaras {day} och sänds på ändamålsenligt sätt den dagen",
    "headline.rescission.yes": (
        "Ja. {party:party} får häva överenskommelsen mot {against:party}, enligt det som "
        "är registrerat och bedömt.{rests}"
    ),
    "headline.rescission.no": (
        "Nej. {because}. Därför finns ingen rätt att häva enligt överenskommelsen."
    ),
    "headline.rescission.unregulated": (
        "Nej. Överenskommelsen har ingen bestämmelse om hävning. Allmän rätt kan ge mer."
    ),
    "headline.rests.rescission": " Rätten att häva bygger på huvudläsningen av {forks}.",
    "headline.contested.rescission": " Rätten att häva beror på tolkningen av {forks}.",
    "headline.sooner-by-rescission": " Den dagen följer av en tidigare hävning ({id}).",
    "several.demand.to": "om kravet på rättelse ({of:of}) är ställt till {count} parter",
    "missing.demand.to": "om kravet på rättelse ({of:of}) är ställt till {party:party}",
    "missing.demand.on": "när rättelse krävdes ({of:of})",
    "missing.breach.on": "när avtalsbrottet ({of:of}) begicks",
    "missing.breach.against": "vilken part som begick avtalsbrottet ({of:of})",
    "missing.rectified.on": "när rättelse skedde ({of:of})",
    "missing.rescission.by": "vem som förklarade hävning ({of:of})",
    "missing.rescission.against": "mot vem hävning förklarades ({of:of})",
    "missing.rescission.sent": "när meddelandet om hävning ({of:of}) sändes",
    "missing.rescission.received": "när meddelandet om hävning ({of:of}) kom fram",
    "dialogue-owed-on-breach": (
        "avtalsbrottet ({owed.cause}) är registrerat; dialog ska föras om huruvida "
        "partnerskapet kan fortsätta"
    ),
    "dialogue-owed-on-change": (
        "en person har bedömt att omständigheterna är väsentligt förändrade; dialog ska föras"
    ),
    "dialogue-held": "dialogen ({dialogue.id}) hölls {done.on}",
    "repayment-ground.met": (
        "det finns en grund på vilken {party-is.id:party} är återbetalningsskyldig"
    ),
    "repayment-ground.unmet": (
        "ingenting registrerat gör {party-is.id:party} återbetalningsskyldig enligt "
        "överenskommelsen"
    ),
    "repayment-ground.unknown": (
        "det är inte känt om något gör {party-is.id:party} återbetalningsskyldig"
    ),
    "repayment-ground.judgement": (
        "om något gör {party-is.id:party} återbetalningsskyldig kräver bedömning"
    ),
    "something-to-repay.met": "det finns något att betala tillbaka",
    "something-to-repay.unmet": "inget belopp att betala tillbaka är registrerat",
    "something-to-repay.unknown": "det är inte känt om det finns något att betala tillbaka",
    "something-to-repay.judgement": "om det finns något att betala tillbaka kräver bedömning",
    "repayment-on-rescission": "hävningen gör {owing.party:party} återbetalningsskyldig",
    "repayment-on-early-exit": (
        "överenskommelsen upphör i förtid {owing.last}; {owing.party:party} ska betala "
        "tillbaka ej utnyttjade medel"
    ),
    "evaluation-counts": "utvärderingen ({finding.evaluation}) räknas",
    "repayment-of-misused": (
        "utvärderingen ({finding.evaluation}) har visat att medel för {finding.year} "
        "inte har använts för avsett ändamål"
    ),
    "misuse-found": (
        "en person har bedömt att medel inte har använts för avsett ändamål, utan att ange belopp"
    ),
    "paid-before": "{paid-before.by:party} har betalat till {paid-before.party:party}",
    "repayable": "{repayable.party:party} är återbetalningsskyldig enligt {repayable.clause}",
    "repaid-to": (
        "del till {repaid-to.to:party}, efter vad som har betalats, hela ören enligt största resten"
    ),
    "absent.owing": "ingen grund för återbetalning är registrerad",
    "absent.repayable": "inget belopp att betala tillbaka är registrerat",
    "absent.rescinded": "ingen giltig hävning är registrerad",
    "compared.departure.ends < evaluation.on": (
        "parten är bunden till och med {left}; utvärderingen är från {right}"
    ),
    "compared.final-end.day < evaluation.on": (
        "överenskommelsens sista dag är {left}; utvärderingen är från {right}"
    ),
    "compared.good.ends < final-end.day": (
        "uppsägningen får verkan vid utgången av {left}; överenskommelsen upphör ändå {right}"
    ),
    "compared.good.ends < good.ends": "en uppsägning får verkan {left}, en annan {right}",
    "compared.unused-funds.on >= owing.last": (
        "uppgiften om ej utnyttjade medel är från {left}, före sista dagen {right}"
    ),
    "assumed.without-interest": "ränta ingår inte i beloppet",
    "headline.repayment.yes": (
        "Ja. Villkoren för att {party:party} ska vara återbetalningsskyldig är "
        "uppfyllda.{range}{rests}"
    ),
    "headline.repayment.no": "Nej. {because}.{presupposes} Allmän rätt kan ge mer.",
    "headline.repayment.unregulated": (
        "Nej. Överenskommelsen har ingen bestämmelse om återbetalning. Allmän rätt kan ge mer."
    ),
    "headline.rests.repayment": " Beloppet bygger på huvudläsningen av {forks}.",
    "headline.contested.repayment": " Hur mycket beror på tolkningen av {forks}.",
    "headline.exact": " Beloppet är {min}, utan ränta.",
    "headline.range": " Beloppet ligger mellan {min} och {max}, utan ränta.",
    "headline.presupposes-rescission": " Återbetalning förutsätter enligt {clause} hävning.",
    "headline.presupposes-early-exit": (
        " Enligt {clause} förutsätter återbetalning att någon har begärt att "
        "överenskommelsen ska upphöra i förtid."
    ),
    "headline.presupposes-misuse": (
        " Enligt {clause} kan återbetalning krävas om utvärderingen har visat att medel "
        "inte har använts för avsett ändamål."
    ),
    "missing.unused-funds": (
        "hur mycket av årets medel som var outnyttjat när överenskommelsen upphörde"
    ),
    "missing.unused-funds.amount": "hur mycket som var outnyttjat ({of:of})",
    "missing.evaluation.by": "vem som gjorde utvärderingen ({of:of})",
    "missing.evaluation.on": "när utvärderingen ({of:of}) gjordes",
    "missing.evaluation.year": "vilket år utvärderingen ({of:of}) gäller",
    "missing.evaluation.misused": "vad utvärderingen ({of:of}) fann om felanvända medel",
    "missing.payment.by": "vem som gjorde betalningen ({of:of})",
    "missing.payment.to": "vem som fick betalningen ({of:of})",
    "missing.payment.on": "när betalningen ({of:of}) gjordes",
    "missing.payment.for_": "vilket år betalningen ({of:of}) avser",
    "missing.payment.amount": "vilket belopp som betalades ({of:of})",
    "advice.repayment-share": (
        "kom överens om hur stor del som ska betalas tillbaka, eller låt domstol avgöra "
        "det; underlag: {asks}"
    ),
    "advice.breach": (
        "om {party:party} har brutit mot överenskommelsen: registrera avtalsbrottet, med "
        "punkt och dag"
    ),
    "advice.demand": "kräv rättelse av {party:party}, med hänvisning till avtalsbrottet",
    "advice.dialogue-on-breach": (
        "för dialog med {party:party} om bristen och om partnerskapet kan fortsätta"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
