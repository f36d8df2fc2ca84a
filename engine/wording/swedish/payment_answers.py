"""The question of what is owed: requirements, headline, advice and what is supposed, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "bound-in-year.met": "överenskommelsen binder {party-is.id:party} under {wanted-year.year}",
    "bound-in-year.unmet": (
        "överenskommelsen binder inte {party-is.id:party} under {wanted-year.year}"
    ),
    "bound-in-year.unknown": (
        "om överenskommelsen binder {party-is.id:party} under {wanted-year.year} är inte känt"
    ),
    "bound-in-year.judgement": (
        "om överenskommelsen binder {party-is.id:party} under {wanted-year.year} kräver bedömning"
    ),
    "payer.met": "{party-is.id:party} hör till dem som betalar",
    "payer.unmet": "{party-is.id:party} hör inte till dem som betalar",
    "payer.unknown": "om {party-is.id:party} hör till dem som betalar är inte känt",
    "payer.judgement": "om {party-is.id:party} hör till dem som betalar kräver bedömning",
    "owes-for-year.met": "{party-is.id:party} ska betala för {wanted-year.year}",
    "owes-for-year.unmet": "{party-is.id:party} ska inte betala något för {wanted-year.year}",
    "owes-for-year.unknown": (
        "om {party-is.id:party} ska betala för {wanted-year.year} är inte känt"
    ),
    "owes-for-year.judgement": (
        "om {party-is.id:party} ska betala för {wanted-year.year} kräver bedömning"
    ),
    "amount.met": "beloppet för {wanted-year.year} är bestämt",
    "amount.unmet": "beloppet för {wanted-year.year} är noll eller mindre",
    "amount.unknown": "beloppet för {wanted-year.year} kan inte beräknas",
    "amount.judgement": "beloppet för {wanted-year.year} kräver bedömning",
    "absent.bound-in": "{about.party:party} är inte bunden under {about.year}",
    "another-debt": (
        "{then.bearer:party} och motparten har något att betala för {then.year} också enligt en "
        "annan punkt"
    ),
    "absent.another-debt": (
        "{about.bearer:party} har inget mer att betala för {about.year}, och inget att få av samma "
        "part"
    ),
    "absent.owes": "{about.bearer:party} har inget att betala för {about.year}",
    "headline.payment.yes": (
        "{party:party} ska för {year} betala{amount}{due}.{paid}{unless}{rests}"
    ),
    "headline.payment.no": "Nej. {because}.{unowed}{rests}",
    "headline.payment.unregulated": (
        "Överenskommelsen reglerar inte någon betalning. Allmänna regler kan ge mer."
    ),
    "headline.amount": " {amount}",
    "headline.due-hindered": (
        ". Den sista dagen, {day:long}, låg inom force majeure som befriar {party:party}; när "
        "betalningen då ska ske säger inte texten"
    ),
    "headline.due-hindered.ahead": (
        ". Den sista dagen, {day:long}, ligger inom force majeure som befriar {party:party}; när "
        "betalningen då ska ske säger inte texten"
    ),
    "headline.due-hindered.open.ahead": (
        ". Sista dagen är {day:long}, men om force majeure befriar {party:party} den dagen är "
        "inte avgjort"
    ),
    "headline.due-hindered.open": (
        ". Sista dagen är {day:long}, men om force majeure befriade {party:party} den dagen är "
        "inte avgjort"
    ),
    "payment-day-hindered": (
        "den sista dagen att betala, {then.last_day}, infaller under force majeure som befriar "
        "{then.bearer:party}; när betalningen då ska ske säger inte texten"
    ),
    "headline.due-held-back": (
        ". Sista dagen, {day:long}, infaller under tid då {party:party} får hålla inne "
        "betalningen, så långt det som är registrerat visar; när den då ska betalas säger inte "
        "texten"
    ),
    "headline.due-held-back.open": (
        ". Sista dagen är {day:long}, men det är inte avgjort om {party:party} får hålla inne "
        "betalningen den dagen"
    ),
    "payment-day-held-back": (
        "sista dagen att betala, {then.last_day}, infaller under tid då {then.bearer:party} får "
        "hålla inne betalningen; när den då ska betalas säger inte texten"
    ),
    "headline.due-bound-later": (
        ". Den sista dagen, {day:long}, hade passerat när {party:party} eller den som ska få "
        "betalt blev bunden; när betalningen då ska ske säger inte texten"
    ),
    "headline.due-bound-later.open": (
        ". Sista dagen är {day:long}, men om {party:party} eller den som ska få betalt blev "
        "bunden först efter den är inte avgjort"
    ),
    "payment-day-bound-later": (
        "den sista dagen att betala, {then.last_day}, hade passerat när {then.bearer:party} "
        "eller den som ska få betalt blev bunden; när betalningen då ska ske säger inte texten"
    ),
    "compared.falls-due.last_day < asked.on": "sista dag är {left}; frågan gäller {right}",
    "compared.step.on > falls-due.last_day": ("parten blev bunden {left}; sista dag var {right}"),
    "headline.due-day": " senast {day:long}",
    "headline.paid.all": " Allt är betalt, enligt det som är registrerat.{back}",
    "headline.paid.nothing": " Ingen betalning till {to:party} för {year} är registrerad.",
    "headline.paid.left": (
        " {paid} är betalt och {left} återstår, enligt det som är registrerat.{back}"
    ),
    "headline.paid.too-much": (
        " {paid} är betalt, {left} för mycket, enligt det som är registrerat.{back}"
    ),
    "headline.paid.left.jointly": (
        " De som betalar har tillsammans betalat {paid} och {left} återstår"
        ", enligt det som är registrerat.{back}"
    ),
    "headline.paid.too-much.jointly": (
        " De som betalar har tillsammans betalat {paid}, "
        "{left} för mycket, enligt det som är registrerat.{back}"
    ),
    "headline.paid.unknown": " Hur mycket som är betalt är inte känt.",
    "headline.paid.left-unknown": (
        " {paid} är betalt, enligt det som är registrerat; hur mycket som återstår är inte känt."
        "{back}"
    ),
    "headline.paid.left-open": " {paid} är betalt, enligt det som är registrerat.{back}",
    "headline.paid.left-open.jointly": (
        " De som betalar har tillsammans betalat {paid}, enligt det som är registrerat.{back}"
    ),
    "headline.paid.under-another": (
        " {paid} är betalt, enligt det som är registrerat: {left} återstår enligt {clauses:ids}, "
        "och för mycket är betalt enligt en annan punkt.{back}"
    ),
    "headline.paid.back": " {back} har betalats tillbaka.",
    "headline.due-first": ", varav {first:money} senast {day:long}",
    "headline.due-part": " i {count} delar, den första obetalda{left} senast {day:long}",
    "headline.due-part.open": " i {count} delar, den första senast {day:long}",
    "headline.due-part.left": ", med {left:money} kvar,",
    "headline.due-part.last": " i {count} delar, den sista senast {day:long}",
    "headline.due-and-added": "{due}, och {added} utan bestämd dag",
    "headline.due-each": ", varav {each}",
    "headline.due-each.amount": "{amount} ({clause})",
    "headline.due-each.paid": "{amount} som är betalda ({clause})",
    "headline.due-each.part": "{amount}{parts} ({clause})",
    "headline.due-each.day": "{amount} senast {day:long} ({clause})",
    "headline.due-each.no-day": "{amount} utan bestämd dag ({clause})",
    "headline.rests.payment.amount": " Beloppet bygger på huvudläsningen av {forks}.",
    "headline.rests.payment.due": " Sista dagen bygger på huvudläsningen av {forks}.",
    "headline.rests.payment": (
        " Belopp, sista dag och vad som återstår bygger på huvudläsningen av {forks}."
    ),
    "headline.rests.payment.amount-due": (
        " Belopp och sista dag bygger på huvudläsningen av {forks}."
    ),
    "headline.rests.payment.outstanding": (
        " Vad som återstår bygger på huvudläsningen av {forks}."
    ),
    "headline.rests.payment.due-outstanding": (
        " Sista dagen och vad som återstår bygger på huvudläsningen av {forks}."
    ),
    "headline.contested.payment.amount": " Beloppet beror på tolkningen av {forks}.",
    "headline.contested.payment.due": " Sista dagen beror på tolkningen av {forks}.",
    "headline.contested.payment": (
        " Belopp, sista dag och vad som återstår beror på tolkningen av {forks}."
    ),
    "headline.contested.payment.amount-due": (
        " Belopp och sista dag beror på tolkningen av {forks}."
    ),
    "headline.contested.payment.outstanding": " Vad som återstår beror på tolkningen av {forks}.",
    "headline.contested.payment.due-outstanding": (
        " Sista dagen och vad som återstår beror på tolkningen av {forks}."
    ),
    "assumed.no-interest": (
        "ränta ingår inte i något belopp; överenskommelsen reglerar den inte, och lag kan ge mer"
    ),
    "assumed.no-notice": (
        "ingen säger upp överenskommelsen så att den upphör för {party:party} före {due}; "
        "tidigast kan den upphöra vid utgången av {end}"
    ),
    "assumed.adjusted": (
        "{amount:money} av beloppet skulle betalas senast den sista dagen, enligt det preliminära "
        "indexvärdet; resten lade det slutliga värdet till senare, utan bestämd dag"
    ),
    "headline.if-no-notice": " Det förutsätter att ingen dessförinnan säger upp.",
    "assumed.preliminary": (
        "beloppet räknas med {index} för {years:ids} som är preliminärt: ett definitivt värde "
        "ändrar det i efterhand, om det är ett annat ({clause})"
    ),
    "assumed.preliminary.reading": (
        "beloppet räknas med {index} för {years:ids} som är preliminärt: enligt {readings:ids} "
        "ändrar ett definitivt värde det i efterhand, om det är ett annat ({clause})"
    ),
    "assumed.same-money": (
        "vad som är betalt för {year} kan också gå tillbaka enligt {clauses:ids}; det är i så fall "
        "samma pengar, och läggs inte till det som är för mycket betalt"
    ),
    "assumed.falling-index": (
        "ett index under noll sänker beloppet; texten har ingen regel om fallande index, så det "
        "kan bestridas ({clause})"
    ),
    "assumed.rounding.indexation": (
        "det uppräknade beloppet avrundas {rounding:rounding}; texten har ingen regel om "
        "avrundning ({clause})"
    ),
    "assumed.rounding.indexation.reading": (
        "det uppräknade beloppet avrundas {rounding:rounding}, enligt {fork}-{reading} ({clause})"
    ),
    "assumed.rounding.allocation": (
        "andelarna avrundas {rounding:rounding}; texten har ingen regel om avrundning ({clause})"
    ),
    "assumed.rounding.allocation.reading": (
        "andelarna avrundas {rounding:rounding}, enligt {fork}-{reading} ({clause})"
    ),
    "advice.pay": "betala {amount}",
    "advice.pay-at-least": "betala {amount}, som minst följer av varje läsning",
    "advice.pay-at-least-working-day": (
        "betala {amount}, som minst följer av varje läsning, senast {day}: sista dagen, "
        "{last_day}, är ingen bankdag"
    ),
    "advice.pay-working-day": (
        "betala {amount} senast {day}: sista dagen, {last_day}, är ingen bankdag"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
