"""Grounds and amounts of repayment, and the way there, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "owed-back-since": (
        "{owed-back-since.party:party} är återbetalningsskyldig från {owed-back-since.day}, "
        "grundens dag"
    ),
    "repayment-owed": "{then.bearer:party} ska betala tillbaka till {then.beneficiary:party}",
    "left-to-repay": (
        "av {then.bearer:party} till {then.beneficiary:party} återstår {then.least:money} till "
        "{then.most:money}"
    ),
    "repaid": "{then.bearer:party} har betalat tillbaka till {then.beneficiary:party}",
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
    "side-to-have-back": "de som ska ha pengar tillbaka enligt {then.clause} står på ena sidan",
    "the-association": "{then.party:party} är den som {then.clause} kallar föreningen",
    "evaluation-counts": "utvärderingen ({misuse-shown.evaluation}) räknas",
    "repayment-of-misused": (
        "utvärderingen ({misuse-shown.evaluation}) har visat att medel för {misuse-shown.year} "
        "inte har använts för avsett ändamål"
    ),
    "misuse-found": (
        "en person har bedömt att medel inte har använts för avsett ändamål, utan att ange belopp"
    ),
    "misused-of-another-year": (
        "utvärderingen ({of-another-year.evaluation}) gäller {of-another-year.year}, som inte är "
        "något av överenskommelsens år"
    ),
    "lacks-misuse-of-its-years": (
        "ingen utvärdering har visat att medel för något av överenskommelsens år har använts fel"
    ),
    "may-have-back": (
        "{may-have-back.by:party} får pengar tillbaka enligt {may-have-back.clause}, om "
        "{may-have-back.party:party} är skyldig det"
    ),
    "stated-too-early": (
        "uppgiften {then.event} om vad som är outnyttjat är från {then.on}, före den sista dagen "
        "({then.last})"
    ),
    "paid-too-much": (
        "{paid-too-much.by:party} har betalat {paid-too-much.over:money} mer för "
        "{paid-too-much.year} än de {paid-too-much.owed:money} som ska betalas"
    ),
    "paid-unowing": (
        "{paid-too-much.by:party} ska inte betala något för {paid-too-much.year}; "
        "{paid-too-much.over:money} har betalats efter slutet"
    ),
    "amount-not-known": "vad som ska betalas för {amount-of-year-not-known.year} är inte känt",
    "money-received": "{received.party:party} har fått en betalning ({received.payment})",
    "paid-for": "{paid-for.by:party} betalar till {paid-for.party:party}",
    "paid-in-all": "det som har betalats är summan av de betalningar som är registrerade",
    "paid-in-all.none-on-record": (
        "ingen betalning av det är registrerad, och därför är det inte känt hur mycket som "
        "betalades"
    ),
    "repayable": "{repayable.party:party} är återbetalningsskyldig enligt {repayable.clause}",
    "repayable-of-year": (
        "av ett års pengar ska minst den största av grunderna betalas tillbaka och högst "
        "summan av dem, aldrig mer än vad som betalades"
    ),
    "share-left-to-people": (
        "hur mycket som går tillbaka enligt {share-left-to-people.clause} överlåter "
        "texten åt människor"
    ),
    "yields-something": "enligt {yields.clause} finns något att betala tillbaka",
    "repayment-due": (
        "det är vad {repayment-due.party:party} är skyldig, oavsett vad som har betalats tillbaka"
    ),
    "back-since-left": (
        "det som har kommit tillbaka till {back-since-left.by:party} efter överenskommelsens sista "
        "dag, när det som finns kvar på kontona ska återbetalas"
    ),
    "repaid-to": (
        "del till {repaid-to.to:party}, efter vad som har betalats, hela ören enligt största resten"
    ),
    "owes-back": "{owes-back.party:party} är återbetalningsskyldig enligt {owes-back.clause}",
    "may-owe": "{may-owe.party:party} kan bli återbetalningsskyldig enligt {may-owe.clause}",
    "lacks-rescission": "ingen hävning är förklarad, så långt det är registrerat",
    "lacks-valid-rescission": "hävning är förklarad, men ingen som är giltig",
    "ended-early": "överenskommelsen upphör i förtid {ended-early.ends}",
    "lacks-open.rescission": "hävning är förklarad; om den är giltig {why}",
    "lacks-open.early exit": ("om överenskommelsen upphör i förtid {why}"),
    "lacks-open.misuse shown by an evaluation": (
        "om en utvärdering som räknas har visat att medel inte har använts för avsett ändamål {why}"
    ),
    "lacks-open.misuse of a year of the agreement": (
        "om de medel som har använts fel är från något av överenskommelsens år {why}"
    ),
    "open.judgement": "är för en person att bedöma",
    "open.unknown": "är inte känt",
    "open.contested": "beror på hur texten läses",
    "open.contested-judgement": "beror på hur texten läses och på vad en person bedömer",
    "lacks-early-exit": (
        "ingen uppsägning som gör att överenskommelsen upphör i förtid är registrerad"
    ),
    "lacks-misuse": (
        "ingen utvärdering som räknas har visat att medel inte har använts för avsett ändamål"
    ),
    "lacks-of-the-association": (
        "enligt klausulen är det bara föreningen som kan bli återbetalningsskyldig"
    ),
    "lacks-of-this-party": "det är inte {presupposed.party:party} som är återbetalningsskyldig",
    "breach-there": "avtalsbrottet {breach-there.breach} är påstått",
    "way-there.breach-taken": "ett avtalsbrott är påstått",
    "way-there.breach-left": (
        "inget avtalsbrott sedan överenskommelsen började gälla är påstått, så långt det är "
        "registrerat"
    ),
    "way-there.dialogue-taken": "dialog om bristen har förts",
    "way-there.dialogue-left": (
        "ingen dialog om bristen har förts med {way-there.party:party}, så långt det är registrerat"
    ),
    "way-there.rescission-left": "hävning har egna villkor",
    "way-there.evaluation-left": "det är {way-there.who:party} som ska utvärdera",
    "way-there.notice-left": "den som vill lämna i förtid säger upp",
    "absent.owing": "ingen grund för återbetalning är registrerad",
    "absent.repayment-due": "inget belopp att betala tillbaka är registrerat",
    "compared.departure.ends < evaluation.on": (
        "parten är bunden till och med {left}; utvärderingen är från {right}"
    ),
    "compared.final-end.day < evaluation.on": (
        "överenskommelsens sista dag är {left}; utvärderingen är från {right}"
    ),
    "compared.departure.ends < ended-early.ends": (
        "överenskommelsen binder parten till och med {left}, inte bara före {right}"
    ),
    "compared.departure.ends < rescinded.day": (
        "överenskommelsen binder parten till och med {left}, inte bara före hävningen {right}"
    ),
    "compared.payment.on <= ended-early.ends": "betalningen gjordes {left}, efter slutet {right}",
    "compared.running period.starts <= good.ends": (
        "uppsägningen får verkan vid utgången av {right}; perioden börjar {left}"
    ),
    "compared.good.ends < running period.ends": (
        "uppsägningen får verkan vid utgången av {left}; perioden som då löper slutar {right}"
    ),
    "compared.good.ends < final-end.day": (
        "uppsägningen får verkan vid utgången av {left}; överenskommelsen upphör ändå {right}"
    ),
    "compared.money-paid.on > owing.last": "det betalades {left}, inte efter slutet {right}",
    "compared.owing.last != owing.last": "ett annat slut samma år är {left}, inte {right}",
    "compared.unused-funds.on >= owing.last": (
        "uppgiften om ej utnyttjade medel är från {left}, före sista dagen {right}"
    ),
    "compared.unused-funds.on < owing.last": (
        "uppgiften om ej utnyttjade medel är från {left}, inte före sista dagen {right}"
    ),
    "paid-unbound": (
        "betalning för {paid-unbound.year} ({paid-unbound.payment}) av "
        "{paid-unbound.by:party}, som då inte längre är bunden"
    ),
    "paid-across": "{paid-across.by:party} har betalat ({paid-across.payment})",
    "own-payment": "betalningen ({then.payment}) gjordes enligt betalarens egen punkt",
    "money-back": "betalningen ({then.payment}) räknas som pengar som har kommit tillbaka",
    "money-paid": "betalning ({money-paid.payment}) räknas",
}
WORDS: Final[dict[str, dict[str, str]]] = {}
