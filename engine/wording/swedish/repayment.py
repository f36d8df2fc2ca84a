"""Repayment, in Swedish."""

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
    "paid-too-much": (
        "{paid-too-much.by:party} har betalat {paid-too-much.over:money} mer för "
        "{paid-too-much.year} än de {paid-too-much.owed:money} som ska betalas"
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
    "way-there.breach-taken": "ett avtalsbrott är påstått",
    "way-there.breach-left": (
        "inget avtalsbrott sedan överenskommelsen började gälla är påstått, så långt det är "
        "registrerat"
    ),
    "way-there.dialogue-taken": "dialog om bristen har förts",
    "way-there.dialogue-left": "ingen dialog om bristen har förts, så långt det är registrerat",
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
    "compared.departure.ends < good.ends": (
        "överenskommelsen binder parten till och med {left}, inte bara före {right}"
    ),
    "compared.departure.ends < rescinded.day": (
        "överenskommelsen binder parten till och med {left}, inte bara före hävningen {right}"
    ),
    "compared.payment.on <= good.ends": "betalningen gjordes {left}, efter slutet {right}",
    "compared.good.ends < final-end.day": (
        "uppsägningen får verkan vid utgången av {left}; överenskommelsen upphör ändå {right}"
    ),
    "compared.good.ends < good.ends": "en uppsägning får verkan {left}, en annan {right}",
    "compared.unused-funds.on >= owing.last": (
        "uppgiften om ej utnyttjade medel är från {left}, före sista dagen {right}"
    ),
    "assumed.without-interest": "ränta ingår inte i beloppet",
    "paid-unbound": (
        "betalning för {paid-unbound.year} ({paid-unbound.payment}) av "
        "{paid-unbound.by:party}, som då inte längre är bunden"
    ),
    "money-paid": "betalning ({money-paid.payment}) räknas",
    "assumed.another-matter": (
        "{by:party} betalade {amount} för {year} ({payment}) utan att vara bunden det året; "
        "det var inte skyldigt enligt överenskommelsen och räknas inte med här: att få "
        "tillbaka det är en annan fråga"
    ),
    "assumed.capped": (
        "för {year} är {least} oanvänt eller felanvänt enligt det som är registrerat, men "
        "bara {paid} har betalats för året; mer än så går inte tillbaka för det året"
    ),
    "assumed.paid-too-much.share": (
        "för {year} har {by:party} betalat {over} mer än de {owed} som ska betalas enligt "
        "{clause}: att få tillbaka det är en egen fråga, och vad som kommer tillbaka räknas först "
        "mot det; andelen av året räknas på {owed}"
    ),
    "assumed.paid-too-much.stated": (
        "för {year} har {by:party} betalat {over} mer än de {owed} som ska betalas enligt "
        "{clause}: att få tillbaka det är en egen fråga, och vad som kommer tillbaka räknas först "
        "mot det; texten säger inte om det också ingår i det som är kvar eller har använts fel"
    ),
    "assumed.amount-not-known": (
        "vad {by:party} ska betala för {year} enligt {clause} är inte känt, och därför inte "
        "heller om något av det som har betalats är för mycket; andelen av året räknas på det "
        "som har betalats"
    ),
    "assumed.assessed-otherwise": (
        "utvärderingen {id} av {by:party} har funnit att medel för {year} inte har använts för "
        "avsett ändamål, och bedömningen {assessment} av {who} säger att de har det: två "
        "personer skiljer sig åt, och ingen av dem följs"
    ),
    "assumed.not-capped": (
        "vad som betalades för {year} är inte känt; mer än så går inte tillbaka, och beloppet "
        "kan därför inte anges"
    ),
    "assumed.not-on-record": (
        "vad {by:party} kan ha betalat för {year} är inte registrerat, är inte känt och ingår "
        "inte i beloppet"
    ),
    "assumed.not-on-record.any-year": (
        "vad {by:party} kan ha betalat är inte registrerat, är inte känt och ingår inte i beloppet"
    ),
    "assumed.repaid": (
        "det som har betalats tillbaka för ett år räknas av mot det som är skyldigt för året, "
        "på vilken grund det än betalades tillbaka"
    ),
    "headline.repayment.yes": (
        "Ja. Villkoren för att {party:party} ska vara återbetalningsskyldig är "
        "uppfyllda.{range}{repaid}{too_much}{rests}"
    ),
    "headline.repayment.no": "Nej. {because}.{presupposes} Allmän rätt kan ge mer.",
    "headline.repayment.unregulated": (
        "Nej. Överenskommelsen har ingen bestämmelse om återbetalning. Allmän rätt kan ge mer."
    ),
    "headline.rests.repayment": (
        " Hur mycket beror på tolkningen av {forks}; huvudläsningen ger {main}."
    ),
    "headline.main-amount.exact": "{min}",
    "headline.main-amount.range": "mellan {min} och {max}",
    "headline.main-amount.not-known": "ett belopp som inte är känt",
    "headline.contested.repayment": " Hur mycket beror på tolkningen av {forks}.",
    "headline.exact": " Beloppet är {min}, utan ränta.",
    "headline.range": " Beloppet ligger mellan {min} och {max}, utan ränta.",
    "headline.amount-not-known": " Hur mycket är inte känt.",
    "headline.repaid.too-much": " Av det är {over} för mycket.",
    "headline.repaid.too-much.at-least": " Av det är minst {over} för mycket.",
    "headline.repaid.not-known": " Hur mycket som har betalats tillbaka är inte känt.",
    "headline.repaid.all": " {repaid} har betalats tillbaka; ingenting återstår.",
    "headline.repaid.exact": " {repaid} har betalats tillbaka; {most} återstår.",
    "headline.repaid.range": (
        " {repaid} har betalats tillbaka; mellan {least} och {most} återstår."
    ),
    "headline.overlap": (
        " Grunderna i {clauses} kan gälla samma pengar, och texten säger inte hur de räknas ihop: "
        "minst den största av dem, högst summan, och aldrig mer än vad som har betalats."
    ),
    "headline.presupposes.another party": (
        " Enligt {clause} är det inte {party:party} som är återbetalningsskyldig här."
    ),
    "headline.presupposes.rescission": " Återbetalning förutsätter enligt {clause} hävning.",
    "headline.presupposes.valid rescission": (
        " Återbetalning förutsätter enligt {clause} giltig hävning, "
        "och den som är registrerad är det inte."
    ),
    "headline.presupposes.open.rescission": (
        " Återbetalning förutsätter enligt {clause} giltig hävning; om den som är registrerad är "
        "giltig {why}."
    ),
    "headline.presupposes.open.early exit": (
        " Återbetalning enligt {clause} förutsätter något som är öppet: om överenskommelsen "
        "upphör i förtid {why}."
    ),
    "headline.presupposes.open.misuse shown by an evaluation": (
        " Återbetalning enligt {clause} förutsätter något som är öppet: om en utvärdering som "
        "räknas har visat att medel inte har använts för avsett ändamål {why}."
    ),
    "headline.presupposes.open.misuse of a year of the agreement": (
        " Återbetalning enligt {clause} förutsätter något som är öppet: om de medel som har "
        "använts fel är från något av överenskommelsens år {why}."
    ),
    "headline.presupposes.the association": (
        " Enligt {clause:ids} är det inte {party:party} som kan bli "
        "återbetalningsskyldig, bara föreningen."
    ),
    "headline.presupposes.early exit": (
        " Enligt {clause} förutsätter återbetalning att någon har begärt att "
        "överenskommelsen ska upphöra i förtid."
    ),
    "headline.presupposes.misuse shown by an evaluation": (
        " Enligt {clause} kan återbetalning krävas om utvärderingen har visat att medel "
        "inte har använts för avsett ändamål."
    ),
    "headline.presupposes.misuse of a year of the agreement": (
        " Enligt {clause} kan bara medel för överenskommelsens egna år krävas tillbaka, och den "
        "registrerade utvärderingen gäller ett annat år."
    ),
    "headline.without-effect": (
        " Den registrerade uppsägningen {notice} har ingen verkan: det finns inget slut som den "
        "kom i tid till innan överenskommelsen ändå upphörde."
    ),
    "missing.unused-funds": (
        "hur mycket av årets medel som var outnyttjat när överenskommelsen upphörde"
    ),
    "missing.unused-funds.year": "vilket års medel uppgiften ({of:of}) gäller",
    "missing.unused-funds.amount": "hur mycket som var outnyttjat ({of:of})",
    "missing.evaluation.by": "vem som gjorde utvärderingen ({of:of})",
    "missing.evaluation.on": "när utvärderingen ({of:of}) gjordes",
    "missing.evaluation.year": "vilket år utvärderingen ({of:of}) gäller",
    "missing.evaluation.misused": "vad utvärderingen ({of:of}) fann om felanvända medel",
    "missing.payment.of-year": (
        "vad {by:party} har betalat till {to:party} för {for_} (ingen betalning för det året "
        "är registrerad)"
    ),
    "several.payment.of-year": (
        "vad {count} parter har betalat till {to:party} för {for_} (ingen betalning för det "
        "året är registrerad)"
    ),
    "missing.payment": (
        "vad {by:party} har betalat till {to:party} (ingen betalning är registrerad)"
    ),
    "several.payment": (
        "vad {count} parter har betalat till {to:party} (ingen betalning är registrerad)"
    ),
    "missing.payment.by": "vem som gjorde betalningen ({of:of})",
    "missing.payment.to": "vem som fick betalningen ({of:of})",
    "missing.payment.on": "när betalningen ({of:of}) gjordes",
    "missing.payment.for_": "vilket år betalningen ({of:of}) avser",
    "missing.payment.amount": "vilket belopp som betalades ({of:of})",
    "advice.rescission-first": (
        "pröva om villkoren för hävning mot {party:party} är uppfyllda; utan hävning ger "
        "överenskommelsen ingen återbetalning"
    ),
    "advice.evaluate": (
        "om medel inte har använts för avsett ändamål: utvärdera det och registrera vad "
        "utvärderingen visar"
    ),
    "holder.those-who-paid": "de som har betalat",
    "advice.repayment-share": (
        "kom överens om hur stor del som ska betalas tillbaka, eller låt domstol avgöra "
        "det; underlag: {asks}"
    ),
    "advice.repayment-share-judged": (
        "skriv ned vilket belopp som avses: bedömningen {id} ({by}, {day}) svarar ja eller nej och "
        "ändrar inte beloppet; det gör ett ställningstagande (position) i tolkningsfrågan"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
