"""Answers on repayment: what is said first, supposed, missing and advised, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "assumed.without-interest": "ränta ingår inte i beloppet",
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
    "assumed.paid-unowing.over": (
        "för {year} ska {by:party} inte betala något enligt {clause}: {amount} är betalt för "
        "mycket och är inget av årets medel; att få tillbaka det är en egen fråga, och vad som "
        "kommer tillbaka räknas först mot det"
    ),
    "assumed.paid-unowing.same": (
        "för {year} ska {by:party} inte betala något enligt {clause}: de {amount} som var betalda "
        "vid slutet är för mycket, och är samma pengar som går tillbaka här, inte mer"
    ),
    "assumed.paid-after-rescission": (
        "{by:party} betalade {payment} {on}, efter att hävningen hade fått verkan ({day}); texten "
        "säger inte om det är betalt inom ramen för avtalet. Var det inte skyldigt är det för "
        "mycket betalt, och samma pengar som går tillbaka här, inte mer"
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
    "assumed.stated-too-early": (
        "uppgiften {event} är från {on}, före den sista dagen ({last}): den räknas inte som vad "
        "som är outnyttjat då"
    ),
    "assumed.not-set-off": (
        "det som hade kommit tillbaka för {year} senast överenskommelsens sista dag ingår inte i "
        "det som då fanns kvar på kontona och räknas inte av mot det; om det som kom tillbaka "
        "därefter, men inte efter att det angavs vad som fanns kvar, är det inte känt"
    ),
    "assumed.gone-back": (
        "av de {paid} som {by:party} betalade för {year} har {back} kommit tillbaka: det mesta "
        "som kan vara kvar, vad som än har angetts som outnyttjat, är {left}"
    ),
    "assumed.of-a-unit": (
        "en person måste säga om {payment} är en betalning från {by:party} till {to:party}: den "
        "anger en enhet, och makuleras och registreras på nytt med den som det var"
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
    "headline.main.exact": "{min}",
    "headline.main.range": "mellan {min} och {max}",
    "headline.main.at-least": "minst {min}, och om det är mer är inte känt",
    "headline.main.amount-not-known": "ett belopp som inte är känt",
    "headline.contested.repayment": " Hur mycket beror på tolkningen av {forks}.",
    "headline.exact": " Beloppet är {min}, utan ränta.",
    "headline.range": " Beloppet ligger mellan {min} och {max}, utan ränta.",
    "headline.at-least": (
        " Beloppet är minst {min}, utan ränta; om det är mer, och hur mycket, är inte känt."
    ),
    "headline.amount-not-known": " Hur mycket är inte känt.",
    "headline.repaid.at-least": (" {repaid} har betalats tillbaka; minst {least} återstår."),
    "headline.repaid.amount-not-known": (
        " {repaid} har betalats tillbaka; om något återstår är inte känt."
    ),
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
        "hur mycket av årets medel som är outnyttjat när överenskommelsen upphör"
    ),
    "missing.unused-funds.year": "vilket års medel uppgiften ({of:of}) gäller",
    "missing.unused-funds.amount": "hur mycket som var outnyttjat ({of:of})",
    "missing.evaluation.by": "vem som gjorde utvärderingen ({of:of})",
    "missing.evaluation.on": "när utvärderingen ({of:of}) gjordes",
    "missing.evaluation.year": "vilket år utvärderingen ({of:of}) gäller",
    "missing.evaluation.misused": "vad utvärderingen ({of:of}) fann om felanvända medel",
    "missing.evaluation.misused_by": (
        "hos vem av flera parter utvärderingen ({of:of}) fann felanvända medel"
    ),
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
    "missing.payment.under": (
        "enligt vilken punkt betalningen ({of:of}) gjordes, eller kom tillbaka (`under`)"
    ),
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
        "skriv ned vilket belopp som avses: bedömningen {id} ({by:person}, {day}) svarar ja eller "
        "nej och ändrar inte beloppet; det gör ett ställningstagande (position) i tolkningsfrågan"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
