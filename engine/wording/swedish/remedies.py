"""Breach and rescission, in Swedish."""

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
    "breach-recorded.met": ("ett avtalsbrott av {declaration.against:party} är registrerat"),
    "breach-recorded.unmet": ("inget avtalsbrott av {declaration.against:party} är registrerat"),
    "breach-recorded.unknown": (
        "det är inte känt om {declaration.against:party} har brutit mot överenskommelsen"
    ),
    "breach-recorded.judgement": (
        "om {declaration.against:party} har brutit mot överenskommelsen kräver bedömning"
    ),
    "breach-serious.met": "avtalsbrottet har bedömts som allvarligt",
    "breach-serious.unmet": "avtalsbrottet har bedömts som inte allvarligt",
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
        "dialog om bristen har förts, med {declaration.against:party} bland de kallade eller "
        "närvarande, eller behöver inte ha förts"
    ),
    "breach-dialogue.unmet": (
        "dialog om bristen har inte förts med {declaration.against:party}, så långt det "
        "som är registrerat visar"
    ),
    "breach-dialogue.unknown": (
        "det är inte känt om dialog om bristen har förts med {declaration.against:party}"
    ),
    "breach-dialogue.judgement": (
        "ingen dialog om bristen med {declaration.against:party} är registrerad; om det är så "
        "brådskande att det kan vara så kräver bedömning"
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
    "rescission-may-have-been-sent-sooner": (
        "när meddelandet om hävning ({declaration.id}) sändes är inte känt; det verkar från den "
        "dagen"
    ),
    "ground": "avtalsbrottet ({ground.breach}) är registrerat",
    "contradicted-by-the-record": (
        "avtalsbrottet ({contradicted.breach}) är registrerat, men betalning för året är det också "
        "({paid-before.payment}, {paid-before.on}); vilket som gäller kräver bedömning"
    ),
    "not-contradicted": "inget registrerat motsäger avtalsbrottet ({meets.breach})",
    "breach-uncontradicted.met": "det finns ett avtalsbrott som inget registrerat motsäger",
    "breach-uncontradicted.unmet": "det som är registrerat motsäger avtalsbrottet",
    "breach-uncontradicted.unknown": (
        "det är inte känt om det som är registrerat motsäger avtalsbrottet"
    ),
    "breach-uncontradicted.judgement": (
        "om det finns något avtalsbrott kräver bedömning: betalning som är registrerad motsäger det"
    ),
    "paid-before-the-breach": (
        "betalning för året är registrerad ({payment.id}, {payment.on}), före avtalsbrottet "
        "({breach.id})"
    ),
    "judged-serious": (
        "avtalsbrottet ({meets.breach}) är allvarligt om den som ska bedöma det säger så"
    ),
    "judged-not-put-right-without-delay": (
        "rättelse av avtalsbrottet ({meets.breach}) har inte skett utan dröjsmål om den "
        "som ska bedöma det säger så"
    ),
    "judged-although-put-right": (
        "avtalsbrottet ({meets.breach}) har rättats ({put-right.rectification}, {put-right.on}), "
        "men inte utan dröjsmål om den som ska bedöma det säger så"
    ),
    "within-reasonable-time": (
        "skälig tid från avtalsbrottet ({meets.breach}) har inte gått ut om den som ska "
        "bedöma det säger så"
    ),
    "demand-not-needed": "rättelse behöver inte ha krävts",
    "rectification-demanded": (
        "{rectification-demanded.by:party} har krävt rättelse ({rectification-demanded.demand}, "
        "{rectification-demanded.on})"
    ),
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
    "rescinded-before-it-was-received": (
        "{rescinded.by:party} har förklarat hävning mot {rescinded.against:party}; den kan "
        "ha sänts, och ha fått verkan, redan {rescinded.no_sooner}"
    ),
    "rescinded-on-another-ground": (
        "{rescinded.by:party} har förklarat hävning mot {rescinded.against:party} med verkan "
        "från {rescinded.day}, och angett ett annat avtalsbrott ({declaration.ground}) än det"
        " som hävningen vilar på ({sufficient.breach})"
    ),
    "assumed.rescission-on-another-ground": (
        "hävningen ({id}) anger avtalsbrottet {ground}, som inte uppfyller villkoren; den är "
        "inte giltig på den grunden men vilar på {others}, eftersom grunder får kompletteras "
        "(allmän rätt)"
    ),
    "accompanied": "någon annan på samma sida som {accompanied.party:party} är kvar",
    "rescission-frees-party": "hävningen befriar {freed.party:party}; {freed.ends} är sista dagen",
    "rescission-frees-all": "hävningen avser hela överenskommelsen; {freed.ends} är sista dagen",
    "departure-by-rescission": (
        "överenskommelsen upphör för {departure.party:party} genom hävning "
        "({freed.rescission}) vid utgången av {departure.ends}"
    ),
    "absent.ground": "inget avtalsbrott är registrerat",
    "absent.meets": "inget registrerat uppfyller villkoret",
    "absent.sufficient": "inget avtalsbrott uppfyller alla villkor",
    "compared.breach.on >= year-is.first": (
        "avtalsbrottet är från {left}, före årets första dag {right}"
    ),
    "compared.payment.on <= breach.on": ("betalningen är från {left}, efter avtalsbrottet {right}"),
    "compared.demand.on >= breach.on": ("rättelse krävdes {left}, före avtalsbrottet {right}"),
    "compared.dialogue-on-breach.on <= takes-effect.day": ("dialogen hölls {left}, efter {right}"),
    "compared.dialogue.on >= breach.on": "dialogen hölls {left}, före avtalsbrottet {right}",
    "compared.departure.ends < takes-effect.day": (
        "överenskommelsen gäller för parten till och med {left}, och frågan gäller {right}"
    ),
    "compared.final-end.day < takes-effect.day": (
        "överenskommelsens sista dag är {left}, och frågan gäller {right}"
    ),
    "compared.final-end.day < takes-effect.no_later": (
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
    "compared.period.from_ <= takes-effect.no_later": (
        "överenskommelsen gäller från {left}, {days:days} efter {right}"
    ),
    "compared.step.on > takes-effect.day": "det sista steget togs {left}, inte efter {right}",
    "assumed.rescission": "hävningen förklaras {day} och sänds på ändamålsenligt sätt den dagen",
    "headline.breach-towards-others": (
        " Avtalsbrottet {id} är påstått mot {towards}, inte mot {party:party}; texten säger "
        "inte om det måste riktas mot den part som åberopar det."
    ),
    "headline.breach-of-another": (
        " Avtalsbrottet {id} är påstått av {towards}, för egen del; om det riktas också mot "
        "{party:party} är inte känt, och texten säger inte om det måste göra det."
    ),
    "assumed.rescission-on-breach-towards-others": (
        "hävningen av {party:party} vilar på avtalsbrottet {id}, som är påstått mot {towards} och "
        "inte mot {party:party}; texten säger inte om det räcker"
    ),
    "assumed.rescission-on-breach-of-another": (
        "hävningen av {party:party} vilar på avtalsbrottet {id}, som är påstått av {towards}, för "
        "egen del; om det riktas också mot {party:party} är inte känt, och texten säger inte om "
        "det måste göra det"
    ),
    "headline.rests-on-breach": (
        " Det vilar på avtalsbrottet {id} ({duty}, {day}), bedömt av {rulings}."
    ),
    "headline.rests-on-breach.unjudged": " Det vilar på avtalsbrottet {id} ({duty}, {day}).",
    "headline.ruling": "{by:person} {day}",
    "headline.breach-lacks": "avtalsbrottet {id}: {lacks}",
    "headline.lacks.no-contradiction": "motsägs av vad som är registrerat",
    "headline.lacks.serious": "bedömt som inte allvarligt",
    "headline.lacks.not-put-right": "bedömt som rättat utan dröjsmål",
    "headline.lacks.demand": "rättelse har inte krävts",
    "headline.lacks.dialogue": "ingen dialog om bristen har förts med den som påstås brista",
    "headline.lacks.reasonable-time": "skälig tid har gått ut enligt bedömning",
    "headline.rescission.yes": (
        "Ja. {party:party} får häva överenskommelsen mot {against:party}, enligt det som "
        "är registrerat och bedömt.{resting}{rests}"
    ),
    "headline.rescission.no": (
        "Nej. {because}. Därför finns ingen rätt att häva enligt överenskommelsen."
    ),
    "headline.rescission.unregulated": (
        "Nej. Överenskommelsen har ingen bestämmelse om hävning. Allmän rätt kan ge mer."
    ),
    "headline.rests.rescission": " Rätten att häva bygger på huvudläsningen av {forks}.",
    "headline.contested.rescission": " Rätten att häva beror på tolkningen av {forks}.",
    "headline.sooner-by-rescission": " Den dagen följer av hävningen {id}.",
    "headline.out-by-rescission": (
        " {party:party} är ute redan vid utgången av {day:long}, genom hävningen {id}."
    ),
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
    "dialogue-held-on-breach": "dialogen ({dialogue-on-breach.dialogue}) hölls {done.on}",
    "dialogue-on-breach": (
        "dialogen ({dialogue.id}) gällde avtalsbrottet ({breach.id}), med {breach.against:party} "
        "kallad eller närvarande"
    ),
    "absent.rescinded": "ingen giltig hävning är registrerad",
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
