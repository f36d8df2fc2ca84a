"""Whose duty a breach is of, what was done since, and as of when it was judged, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "breach-put-right": (
        "avtalsbrottet ({put-right.breach}) har rättats ({rectified.id}, {rectified.on})"
    ),
    "counterparty.met": "{declaration.against:party} är motpart till {declaration.by:party}",
    "counterparty.unmet": (
        "{declaration.against:party} står på samma sida som {declaration.by:party}, och med "
        "”motpart” läses här någon på andra sidan"
    ),
    "counterparty.unknown": "det är inte känt vem som är motpart",
    "counterparty.judgement": "vem som är motpart kräver bedömning",
    "assumed.counterparty": (
        "med ”motpart” i {clause} läses någon på andra sidan; texten säger inte om en part på "
        "samma sida också är det"
    ),
    "breach-by-fellow": ("avtalsbrottet ({breach.id}) är registrerat, av en part på samma sida"),
    "own-duty.met": "det finns ett avtalsbrott mot något som {declaration.against:party} ska göra",
    "own-duty.unmet": (
        "det avtalsbrott som är registrerat är inte ett brott mot något åtagande av "
        "{declaration.against:party}"
    ),
    "own-duty.unknown": (
        "det är inte känt om avtalsbrottet gäller ett åtagande av {declaration.against:party}"
    ),
    "own-duty.judgement": (
        "om avtalsbrottet gäller ett åtagande av {declaration.against:party} kräver bedömning"
    ),
    "no-duty-of-its-own": (
        "avtalsbrottet ({no-duty.breach}) avser {no-duty.clause}, som inte lägger någon skyldighet "
        "på {no-duty.party:party}"
    ),
    "duty-of-its-own": (
        "avtalsbrottet ({meets.breach}) avser {duty-named.clause}, en skyldighet för "
        "{duty-named.party:party}"
    ),
    "duty-of-its-own-perhaps": (
        "avtalsbrottet ({meets.breach}) avser {duty-named.clause}; om det är en skyldighet för "
        "{duty-named.party:party} kräver bedömning"
    ),
    "missing.duty-named.theirs": "vilken parts skyldighet avtalsbrottet ({of:of}) gäller",
    "headline.lacks.own-duty": "gäller ingen skyldighet för den parten",
    "headline.lacks.not-excused": "inget avtalsbrott, eftersom force majeure befriade parten",
    "done-since-the-breach": (
        "avtalsbrottet ({contradicted.breach}) är registrerat, men {done-since.event} är det "
        "också, {done-since.on}; om det var rättelse kräver bedömning"
    ),
    "paid-after-the-breach": (
        "betalning för året är registrerad ({payment.id}, {payment.on}), efter avtalsbrottet "
        "({breach.id}); ingen har registrerat det som rättelse"
    ),
    "breach-left-though-something-is-done-since": (
        "{breach-left.by:party} säger att {breach-left.against:party} har brutit mot "
        "{breach-left.duty} ({breach-left.breach}, {breach-left.on}), och ingen rättelse "
        "är registrerad; {done-since.event} är registrerad efter det, {done-since.on}, "
        "och om det var rättelse kräver bedömning"
    ),
    "breach-too-early.met": "ett avtalsbrott av {declaration.against:party} är registrerat",
    "breach-too-early.unmet": (
        "avtalsbrottet ({too-early.breach}) är registrerat men är från tiden före överenskommelsen"
    ),
    "breach-too-early.unknown": (
        "det är inte känt om {declaration.against:party} har brutit mot överenskommelsen"
    ),
    "breach-too-early.judgement": (
        "om {declaration.against:party} har brutit mot överenskommelsen kräver bedömning"
    ),
    "breach-from-before": (
        "avtalsbrottet ({too-early.breach}) är daterat {too-early.on}; överenskommelsen "
        "gäller från {too-early.first}"
    ),
    "compared.breach.on < period.from_": (
        "avtalsbrottet är daterat {left}; överenskommelsen gäller från {right}"
    ),
    "breach-not-done-since.met": (
        "det finns ett avtalsbrott där inget av det som skulle göras har gjorts efteråt"
    ),
    "breach-not-done-since.unmet": "det som avtalsbrottet gällde har gjorts efteråt",
    "breach-not-done-since.unknown": (
        "det är inte känt om det som avtalsbrottet gällde har gjorts efteråt"
    ),
    "breach-not-done-since.judgement": (
        "om avtalsbrottet har rättats kräver bedömning: det är registrerat att något har betalats "
        "eller gjorts efter det"
    ),
    "judged-in-time": (
        "en person har funnit att avtalsbrottet {judged-in-time.breach} rättades utan dröjsmål"
    ),
    "judged-not-put-right": (
        "en person har bedömt att avtalsbrottet ({judged-not-put-right.breach}) inte har rättats "
        "utan dröjsmål"
    ),
    "compared.breach.on <= takes-effect.no_later": "avtalsbrottet är från {left}, efter {right}",
    "compared.breach.on <= takes-effect.day": "avtalsbrottet är från {left}, efter {right}",
    "compared.put-right.on <= takes-effect.no_later": "rättelsen skedde {left}, efter {right}",
    "compared.put-right.on <= takes-effect.day": "rättelsen skedde {left}, efter {right}",
    "compared.demand.on <= takes-effect.no_later": "rättelse krävdes {left}, efter {right}",
    "compared.demand.on <= takes-effect.day": "rättelse krävdes {left}, efter {right}",
    "compared.dialogue-on-breach.on <= takes-effect.no_later": (
        "dialogen hölls {left}, efter {right}"
    ),
    "compared.done-since.on <= takes-effect.no_later": "det gjordes {left}, efter {right}",
    "compared.done-since.on <= takes-effect.day": "det gjordes {left}, efter {right}",
    "compared.moveday >= takes-effect.no_later": (
        "bedömningen att skälig tid inte har gått ut läggs till grund till och med {left}, och "
        "frågan gäller {right}"
    ),
    "compared.moveday >= takes-effect.day": (
        "bedömningen att skälig tid inte har gått ut läggs till grund till och med {left}, och "
        "frågan gäller {right}"
    ),
    "compared.payment.on > breach.on": (
        "betalningen är från {left}, inte efter avtalsbrottet {right}"
    ),
    "compared.done-since.on <= asked.on": "det gjordes {left}; frågan gäller {right}",
    "compared.rectification-demanded.on > ruling.last": (
        "rättelse krävdes {left}, inte efter bedömningen {right}"
    ),
    "compared.rectification-demanded.on <= ruling.last": (
        "rättelse krävdes {left}, efter bedömningen {right}"
    ),
    "compared.ruling.last >= ground.on": "bedömningen är från {left}, före avtalsbrottet {right}",
    "compared.ruling.on <= takes-effect.no_later": "bedömningen är från {left}, efter {right}",
    "compared.ruling.on <= takes-effect.day": "bedömningen är från {left}, efter {right}",
    "assumed.called-to-dialogue": (
        "{party:party} var kallad till dialogen om bristen ({dialogue}) men är inte registrerad "
        "som närvarande; ingen text säger om det räcker"
    ),
    "assumed.ruling-holds-for-rescission": (
        "bedömningen {day} av att skälig tid inte har gått ut ({id}) läggs till grund för hävning "
        "till och med {last}; hur länge den kan göra det säger ingen text"
    ),
    "headline.ruled-too-early": (
        " Bedömningen {id} ({day}) räknas inte: den gjordes före avtalsbrottet ({first})."
    ),
    "headline.ruled-before-demand": (
        " Bedömningen {id} ({day}) gjordes innan rättelse krävdes ({first}) och räcker inte om "
        "det måste ha krävts."
    ),
    "headline.ruled-not-rectified": (
        " Bedömningen {id} ({day}) säger att rättelse har skett utan dröjsmål, men ingen rättelse "
        "är registrerad: registrera rättelsen, och bedöm den."
    ),
    "headline.ruled-not-rectified.recorded": (
        " Bedömningen {id} ({day}) säger att rättelse har skett utan dröjsmål, men ingen rättelse "
        "som räknas är registrerad: registrera den som skedde, och bedöm den."
    ),
    "headline.ruled-before-rectified": (
        " Bedömningen {id} ({day}) att rättelse har skett utan dröjsmål gjordes före rättelsen "
        "({first}) och avgör inget om den."
    ),
    "headline.ruled-long-ago": (
        " Bedömningen {id} ({day}) av skälig tid läggs till grund till och med {last}, inte senare."
    ),
    "headline.demanded-by": " Rättelse krävdes av {by:party} ({id}, {day}), inte av {party:party}.",
    "headline.put-right": (
        " Avtalsbrottet {breach} är rättat {day} ({id}), enligt bedömningen inte utan dröjsmål."
    ),
    "headline.put-right.before": (
        " Rättelsen {id} ({day}) räknas inte: den är från en dag före avtalsbrottet {breach}."
    ),
    "headline.put-right.by-another": (
        " Rättelsen {id} ({day}) räknas inte: den är inte av {party:party}, som avtalsbrottet "
        "{breach} är av."
    ),
    "headline.put-right.not-known": (
        " Om avtalsbrottet {breach} är rättat {day} ({id}) är inte känt: det framgår inte av vem."
    ),
    "headline.put-right.day-not-known": (
        " Om avtalsbrottet {breach} är rättat ({id}) är inte känt: det framgår inte vilken dag."
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
