"""Time to cure, what may be held back, and penalties, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "cure-time": (
        "rättelse krävdes {cure-time.demanded}; tiden för rättelse går ut {cure-time.last_day}"
    ),
    "not-cured": (
        "det som {uncured.bearer:party} skulle göra har inte gjorts inom tiden för rättelse; från "
        "{uncured.since} kan det få följder"
    ),
    "what-is-demanded": (
        "kravet gäller det som skulle göras senast {demanded.last_day}; det kan rättas till och "
        "med {demanded.cured_by}"
    ),
    "compared.breach.on <= demand.on": (
        "avtalsbrottet är från {left}, och rättelse krävdes före det, {right}"
    ),
    "compared.demanded.last_day > demanded.last_day": (
        "det ena skulle göras senast {left}, det andra senast {right}"
    ),
    "compared.done-no-later.by <= cure-time.broken": (
        "gjordes senast {left}, vilken dag är inte känt; avtalsbrottet är från {right}"
    ),
    "compared.done-no-later.by <= demanded.cured_by": (
        "gjordes senast {left}, vilken dag är inte känt; tiden för rättelse gick ut {right}"
    ),
    "compared.done.on <= cure-time.broken": "gjordes {left}, efter avtalsbrottet {right}",
    "compared.owed.last_day <= cure-time.broken": (
        "sista dag är {left}, efter avtalsbrottet {right}"
    ),
    "compared.done.on > suspended.last": "gjordes {left}; det fick hållas inne till {right}",
    "compared.suspended.first <= falls-due.last_day": (
        "sista dag är {right}, och inget fick hållas inne före {left}"
    ),
    "compared.suspended.last >= falls-due.last_day": (
        "fick hållas inne till {left}; sista dag är {right}"
    ),
    "compared.suspended.last >= owed.last_day": (
        "fick hållas inne till {left}; sista dag är {right}"
    ),
    "compared.suspended.first <= owed.last_day": (
        "sista dag är {right}, och inget fick hållas inne före {left}"
    ),
    "compared.free-days.first <= delay.after": (
        "försening efter {right}, och inget fick hållas inne före {left}"
    ),
    "compared.uncured.since < uncured.since": "en tid för rättelse gick ut före {left}, en annan "
    "före {right}",
    "withheld": (
        "{suspended.bearer:party} får hålla inne betalningen från {suspended.first}, så länge "
        "rättelse inte har skett"
    ),
    "duty.held-back": "får hållas inne så länge rättelse inte har skett",
    "duty.due-after-held-back": (
        "det fick hållas inne den sista dagen, {owed.last_day}, men inte längre; när det då ska "
        "vara fullgjort säger inte texten"
    ),
    "duty.done-after-held-back": (
        "fullgjord {then.done_on}, när det inte längre fick hållas inne som den sista dagen, "
        "{owed.last_day}; till när den då skulle fullgöras säger texten inte, så om det skedde i "
        "tid kräver bedömning"
    ),
    "duty.late-after-held-back": (
        "fullgjord {then.done_on}, när det inte längre fick hållas inne som den sista dagen, "
        "{owed.last_day}; till när den då skulle fullgöras säger texten inte, så om det skedde i "
        "tid kräver bedömning"
    ),
    "done-by-event-after-held-back": (
        "{done-after-hindrance.event} gjorde det {done-after-hindrance.on}, när det inte längre "
        "fick hållas inne"
    ),
    "done-while-held-back": "det gjordes medan det ännu fick hållas inne",
    "compared.done.on <= suspended.last": "gjordes {left}; det fick hållas inne till {right}",
    "compared.done.on > owed.last_day": "gjordes {left}; sista dag är {right}",
    "delay": "{delay.bearer:party} är i dröjsmål efter {delay.after}",
    "penalty-run": (
        "vitet för {penalty-run.bearer:party} efter {penalty-run.since} är "
        "{penalty-run.amount:money} ({penalty-run.days:days})"
    ),
    "penalty-run.at-least": (
        "vitet för {penalty-run.bearer:party} efter {penalty-run.since} är "
        "{penalty-run.amount:money} (minst {penalty-run.days:days})"
    ),
    "headline.penalty.yes": (
        "Ja. {party:party} ska betala vite för dröjsmål med {duty}{amount}.{rests}"
    ),
    "headline.penalty.amount": ": {amount}",
    "headline.penalty.amount.each": ": sammanlagt {amount}, räknat för var och en av {to:party}",
    "headline.penalty.amount.unknown": "; hur mycket är inte känt",
    "assumed.penalty-for-each": (
        "vitet, och det högsta belopp som det får bli, räknas för var och en som skyldigheten "
        "gäller mot ({to:party}); om det är ett för dem alla tillsammans säger inte texten"
    ),
    "headline.penalty.no": "Nej. {because}.",
    "headline.penalty.unregulated": (
        "Nej. Överenskommelsen har ingen bestämmelse om vite för den skyldigheten. Allmän rätt "
        "kan ge mer."
    ),
    "headline.rests.penalty": " Beloppet bygger på huvudläsningen av {forks}.",
    "headline.contested.penalty": " Beloppet beror på tolkningen av {forks}.",
    "part-due": "till och med del {part-due.nth} ska {part-due.amount:money} vara betalt",
    "instalment-owed": "del {instalment.nth} av {instalment.of} betalas senast {owed.last_day}",
    "instalment-done": "del {part-due.nth} är betald {done.on}",
    "penalty.met": "ett vite har börjat löpa",
    "penalty.unmet": "inget vite har börjat löpa",
    "penalty.unknown": "det är inte känt om ett vite har börjat löpa",
    "penalty.judgement": "om ett vite har börjat löpa kräver bedömning",
    "absent.penalty-run": "inget dröjsmål som ger vite är registrerat",
    "compared.demanded.cured_by < asked.on": (
        "tiden för rättelse går ut {left}; frågan gäller {right}"
    ),
    "compared.done.on <= demanded.cured_by": (
        "gjordes {left}; tiden för rättelse gick ut {right} ({days:days} för sent)"
    ),
    "compared.owed.last_day < cure-time.demanded": (
        "sista dag är {left}; rättelse krävdes {right}"
    ),
    "compared.suspended.first <= asked.on": "får hållas inne från {left}; frågan gäller {right}",
    "compared.suspended.last >= asked.on": "fick hållas inne till {left}; frågan gäller {right}",
}
WORDS: Final[dict[str, dict[str, str]]] = {}
