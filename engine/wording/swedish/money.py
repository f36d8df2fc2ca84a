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
    "left-before": (
        "{then.party:party} hade lämnat före {then.year} (till och med {departure.ends})"
    ),
    "sharer": "{then.party:party} är med i fördelningen för {then.year}",
    "sharer.as-if-all": (
        "{then.party:party} är med i fördelningen för {then.year}, som om ingen hade lämnat"
    ),
    "sharer.remaining": (
        "{then.party:party} är kvar och är med i fördelningen av hela summan för {then.year}"
    ),
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
        "{then.exact:kronor} före avrundning; {allocation.rounding:rounding}, rest nummer "
        "{then.rank:number}: {then.amount:money}"
    ),
    # what is owed and paid
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
    "payment-done": "hela beloppet för {done.year} var betalt {done.on}",
    "compared.population.on == sharer.day": "folkmängden är från {left}; den ska vara från {right}",
    # what is missing
    "missing.index-value": (
        "{index} för kolumnen {year}, utgåva {edition:edition}, enligt {clause}"
    ),
    "missing.population": "folkmängden i {area:party} den {on}",
    "missing.share": "hur beloppet delas mellan dem som betalar",
    "several.index-value": "{count} indexvärden",
    "several.population": "folkmängden den {on} i {count} kommuner",
    "contradicted": "vilken av uppgifterna {ids} som är riktig ({kind:kind})",
    "holder.index-value": "SKR, som ger ut indexet",
    "holder.population": "SCB",
}
WORDS: Final[dict[str, dict[str, str]]] = {
    "figure": {"preliminary": "preliminärt", "final": "slutligt"},
    "edition": {"": "vilken som helst"},
    "rounding": {
        "whole kronor, half up": "hela kronor, en halv uppåt",
        "öre, half up": "öre, en halv uppåt",
        "down to whole hundreds": "nedåt till hela hundratal kronor",
        "whole kronor, largest remainder": "hela kronor, största resten avrundas uppåt",
        "whole kronor, each half up": "hela kronor, var och en för sig, en halv uppåt",
        "öre": "öre, största resten avrundas uppåt",
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
