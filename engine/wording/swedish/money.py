"""Money: payments, indices and shares, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    # indices
    "index-figure-wanted": (
        "uppräkningen {then.step} görs med {then.index}, utgåva {then.edition:edition}, "
        "kolumnen {then.column}"
    ),
    "index-figure": "indexvärdet {then.event} är {then.percent:percent} ({then.status:figure})",
    "index-step": (
        "uppräkning {then.step}: {then.percent:percent} (utgåva {then.edition:edition}, "
        "kolumnen {then.column})"
    ),
    "index-step.final": (
        "uppräkning {then.step}: {then.percent:percent} (utgåva {then.edition:edition}, "
        "kolumnen {then.column}; det slutliga värdet går före det preliminära)"
    ),
    "index-step.differ": (
        "uppräkning {then.step}: de registrerade värdena stämmer inte överens "
        "(utgåva {then.edition:edition}, kolumnen {then.column})"
    ),
    "index-step.missing": (
        "uppräkning {then.step}: inget värde är registrerat (utgåva {then.edition:edition}, "
        "kolumnen {then.column})"
    ),
    "payment-year": "betalning görs för {then.year}; avtalat belopp {then.amount:money}",
    "yearly-amount": (
        "uppräknat belopp för {then.year}: {then.exact:kronor} oavrundat, {then.amount:money} "
        "avrundat ({indexation.arithmetic:arithmetic}; {indexation.rounding:rounding})"
    ),
    "yearly-amount.not-indexed": "beloppet för {then.year} räknas inte upp: {then.amount:money}",
    # shares
    "payment-lapsed": (
        "sista betalningsdagen ligger efter den sista dagen för den som betalar: inget förfaller"
    ),
    "payment-beyond-the-end": ("betalningens sista dag låg efter slutet för {then.bearer:party}"),
    "compared.bound-until.last < payment-window-of-year.last_day": (
        "parten är bunden till och med {left}; betalningens sista dag är {right}"
    ),
    "compared.final-end.day < payment-window-of-year.last_day": (
        "överenskommelsens sista dag är {left}; betalningens är {right}"
    ),
    "compared.index-figure.published <= payment-window-of-year.last_day": (
        "värdet är från en utgåva i månaden från {left}; betalningens sista dag är {right}"
    ),
    "never-bound": "{then.party:party} har aldrig blivit bunden",
    "left-before": (
        "{then.party:party} hade lämnat före {then.year} (till och med {departure.ends})"
    ),
    "left-before-due": (
        "{then.party:party} lämnade (till och med {departure.ends}) innan något av dess del för "
        "{then.year} skulle vara betalt"
    ),
    "known-to-leave": "sedan {known-to-leave.day} var det känt att en part skulle lämna",
    "agreed-anew": "en person har sagt vad som har avtalats på nytt om {agreed-anew.year}",
    "sharer": "{then.party:party} är med i fördelningen för {then.year}",
    "divided": "betalningen i {then.payment} fördelas mellan {then.party:party} och andra",
    "sharer.as-if-all": (
        "{then.party:party} är med i fördelningen för {then.year}, som om ingen hade lämnat"
    ),
    "sharer.remaining": ("{then.party:party} är kvar och är med i fördelningen för {then.year}"),
    "sharer.anew": (
        "om {then.party:party} är med i fördelningen för {then.year} beror på vad parterna "
        "har kommit överens om sedan någon lämnat"
    ),
    "population-figure": "folkmängden i {then.party:party} är {then.value:number} ({then.event})",
    "weight": "{then.party:party}: {then.figure:number} invånare {then.day}",
    "weight.missing": "{then.party:party}: ingen folkmängd {then.day} är registrerad",
    "weight.equal": "{then.party:party}: lika del",
    "share": (
        "{then.party:party} svarar för {then.figure:number} av {then.whole:number}, "
        "{then.exact:kronor} före avrundning, och {then.amount:money} avrundat "
        "({allocation.rounding:rounding}; resten är nummer {then.rank:number} i storlek)"
    ),
    # what is owed and paid
    "liable": (
        "{then.bearer:party} hör till dem som betalar {then.beneficiary:party} för {then.year}"
    ),
    "owes": "{then.bearer:party} ska betala {then.beneficiary:party} för {then.year}",
    "claim.share": "{then.bearer:party} ska betala sin andel för {then.year}, {then.amount:money}",
    "claim.whole": "{then.bearer:party} svarar för hela beloppet {then.year}, {then.amount:money}",
    "claim.not-divided": (
        "hur beloppet för {then.year} delas mellan dem som betalar är inte reglerat"
    ),
    "payment-window": "betalningen för {then.year} görs {then.opens} till {then.last_day}",
    "paid": "{then.bearer:party} har betalat {then.amount:money} för {then.year} ({then.event})",
    "paid-back": (
        "{then.bearer:party} har fått tillbaka {then.amount:money} för {then.year} ({then.event})"
    ),
    "balance": (
        "{then.bearer:party} ska för {then.year} betala {then.amount:money}, har betalat "
        "{then.paid:money} och har {then.outstanding:money} kvar"
    ),
    "payment-owed": (
        "{owed.bearer:party} ska betala {owed.beneficiary:party} för {owed.year} "
        "senast {owed.last_day}"
    ),
    "payment-owed-jointly": (
        "de som betalar svarar solidariskt mot {owed.beneficiary:party} för {owed.year}; sista dag "
        "är {owed.last_day}"
    ),
    "on-debt": ("{then.event} räknas mot det som {then.bearer:party} ska betala för {then.year}"),
    "paid-unowed": (
        "{then.bearer:party} har betalat {then.paid:money} för {then.year} utan att vara skyldig "
        "något"
    ),
    "payment-falls-due": (
        "betalningen för {then.year} har sin sista dag, {then.last_day}, innan överenskommelsen "
        "upphör för {then.bearer:party}"
    ),
    "replaced-figure": (
        "det preliminära värdet för {then.step}, {then.percent:percent}, var känt på betalningens "
        "sista dag; det slutliga kom senare"
    ),
    "step-at-first": (
        "uppräkning {then.step} enligt vad som var känt på betalningens sista dag: "
        "{then.percent:percent}"
    ),
    "amount-at-first": (
        "belopp för {then.year} enligt vad som var känt på betalningens sista dag: "
        "{then.amount:money}"
    ),
    "claim-at-first": (
        "{then.bearer:party} skulle på sista dagen betala {then.amount:money} för {then.year}"
    ),
    "adjustment-owed-back": (
        "ett slutligt indexvärde gjorde beloppet för {then.year} lägre; det som är för mycket "
        "betalt ska tillbaka till {then.beneficiary:party}"
    ),
    "adjustment-owed": (
        "det slutliga indexvärdet kom efter betalningens sista dag; det som det lägger till för "
        "{then.year} ska betalas, utan bestämd dag"
    ),
    "adjustment-paid": "det som det slutliga indexvärdet lade till för {then.year} är betalt",
    "payment-undone": (
        "hela beloppet för {came-undone.year} var betalt, men {came-undone.on} kom pengar tillbaka"
    ),
    "instalment-undone": (
        "delen av beloppet för {came-undone.year} var betald, men {came-undone.on} kom pengar "
        "tillbaka"
    ),
    "payment-whole": "hela beloppet för {whole-on-last-day.year} var betalt på sista dagen",
    "instalment-whole": "delen av beloppet för {whole-on-last-day.year} var betald på sista dagen",
    "unrounded": "beloppet för {then.year} är {then.amount} innan det avrundas",
    "payment-before-rounding": "beloppet före avrundning för {done.year} var betalt {done.on}",
    "payment-done": "hela beloppet för {done.year} var betalt {done.on}",
    "compared.population.on == sharer.day": "folkmängden är från {left}; den ska vara från {right}",
    # what is missing
    "missing.index-value": "vad {index} är för {year} enligt utgåva {edition:edition}",
    "missing.index-value.any-edition": "vad {index} är för {year} (valfri utgåva)",
    "missing.population": "vilken folkmängd {area:party} hade {on}",
    "missing.share": "hur beloppet delas mellan dem som betalar",
    "several.index-value.any-edition": "vad {count} indexvärden är ({index})",
    "several.index-value": "vad {count} indexvärden är ({index}, utgåva {edition:edition})",
    "several.index-value.editions": "vad {count} indexvärden är ({index}, utgåvorna {editions})",
    "several.population": "vilken folkmängd {count} parter hade {on}",
    "contradicted": "vilken av uppgifterna {ids} som är riktig ({kind:kind})",
    "holder.index-value": "SKR, som ger ut indexet",
    "holder.population": "SCB",
}
WORDS: Final[dict[str, dict[str, str]]] = {
    "figure": {"preliminary": "preliminärt", "final": "slutligt"},
    "edition": {"": "vilken som helst"},
    "rounding": {
        "whole kronor, half up": "till hela kronor, 50 öre uppåt",
        "öre, half up": "till hela ören, ett halvt öre uppåt",
        "down to whole hundreds": "nedåt till hela hundratal kronor",
        "whole kronor, largest remainder": "till hela kronor, de största resterna uppåt",
        "whole kronor, each half up": "till hela kronor, varje andel för sig, 50 öre uppåt",
        "öre": "till hela ören, de största resterna uppåt",
    },
    "arithmetic": {
        "chain, unrounded": "kedja, oavrundad",
        "chain, rounded each year": "kedja, avrundad varje år",
        "sum of percentages": "summan av procentsatserna",
        "ratio of levels": "kvoten mellan nivåer i en utgåva",
    },
    "open-money": {"unknown": "okänt belopp", "judgement": "ett belopp som kräver bedömning"},
    "open-kronor": {"unknown": "okänt belopp", "judgement": "ett belopp som kräver bedömning"},
    "open-number": {"unknown": "okänt tal", "judgement": "ett tal som kräver bedömning"},
    "open-percent": {"unknown": "okänd procentsats", "judgement": "kräver bedömning"},
    "open-figure": {"unknown": "okänt slag", "judgement": "kräver bedömning"},
}
