"""Renewal on a condition, and rights that come and go with time, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "time-for-notice": (
        "denna rätt till uppsägning gäller för en uppsägning som räknas från tidigast "
        "{spell.first} och senast {spell.last}"
    ),
    "soonest-end": (
        "en uppsägning som ges så snart det går får verkan vid utgången av {soonest-end.day}"
    ),
    "not-told": "{not-told.party:party} är inte underrättad, och berörs inte av uppsägningen",
    "reach-told": "uppsägningen gäller bara mellan den som säger upp och dem som har fått den",
    "parted": (
        "överenskommelsen upphör mellan {parted.party:party} och {parted.other:party} vid "
        "utgången av {parted.ends}"
    ),
    "together": "{together.party:party} och {together.other:party} är fortfarande bundna",
    "headline.effect.those told": (
        " Överenskommelsen upphör mellan {party:party} och dem som har fått uppsägningen vid "
        "utgången av {day:long}; i övrigt gäller den vidare."
    ),
    "compared.parted.ends == extreme": "skilda åt {left}; det sista slutet är {right}",
    "review-turn": "perioden från {review-turn.opens} ska ses över",
    "review-owed": "parterna ska tillsammans se över överenskommelsen senast {owed.last_day}",
    "review-made": "översynen {review.id} gjordes {done.on}",
    "review-lapsed": "överenskommelsen upphör innan översynen skulle ha gjorts",
    "compared.review.on > adddays": "översynen gjordes {left}; den räknas från dagen efter {right}",
    "compared.review.on <= review-turn.until": (
        "översynen gjordes {left}; den räknas för denna period till och med {right}"
    ),
    "compared.final-end.day < review-turn.opens": (
        "överenskommelsens sista dag är {left}; perioden börjar {right}"
    ),
    "compared.final-end.day < review-turn.last_day": (
        "överenskommelsens sista dag är {left}; översynen ska göras senast {right}"
    ),
    "hindered": "force majeure ({hindered.event}) från {hindered.first} till {hindered.last:end}",
    "long-stop-reached": "force majeure har varat så länge som krävs från {reached.first}",
    "right-after-long-stop": (
        "rätten till uppsägning efter långvarig force majeure gäller från {spell.first}"
    ),
    "renewal-objected-to": (
        "{said-of-renewal.party:party} har i tid motsatt sig förlängning från {slot.starts}"
    ),
    "conditional-renewal": (
        "villkoret för förlängning är uppfyllt; perioden löper från {running period.starts} till "
        "och med {running period.ends}"
    ),
    "ends-by-objection": ("förlängningen hindras av en invändning; sista dagen är {final-end.day}"),
    "objection-still-possible": (
        "överenskommelsen kan upphöra för {possible-end.party:party} vid utgången av "
        "{possible-end.day} genom en invändning som ännu kan göras i tid"
    ),
    "last-objection": "sista dagen att motsätta sig förlängning är {last-chance.day}",
    "evaluated-before-renewal": "utvärderingen {evaluation.id} gjordes i tid, {evaluation.on}",
    "not-evaluated-before-renewal": (
        "ingen utvärdering senast {slot.ask_by} är registrerad, så förlängning från {slot.starts} "
        "sker inte"
    ),
    "said-of-renewal": (
        "{said-of-renewal.party:party} har i tid lämnat besked om förlängning från {slot.starts} "
        "({said-of-renewal.notice:of})"
    ),
    "said-and-taken-back": (
        "beskedet om förlängning ({said-and-taken-back.notice:of}) är återkallat av samma part"
    ),
    "renewal-decision-counts": (
        "en person har funnit att beslutet om förlängning ({counts-for-renewal.id:of}) är det som "
        "gäller"
    ),
    "approved-within": (
        "ett godkännande av förlängning från {slot.starts} kan vara fattat för "
        "{approved-within.party:party}"
    ),
    "still-for-renewal": (
        "{still-for-renewal.party:party} hade godkänt förlängningen {still-for-renewal.on}"
    ),
    "compared.renewal-decision.on > renewal-decision.on": (
        "det senare beslutet är från {left}, inte efter {right}"
    ),
    "compared.renewal-decision.on > renewal-yes-and-no.on": (
        "det senare beslutet är från {left}, inte efter {right}"
    ),
    "compared.still-for-renewal.on == perhaps-renewed.on": (
        "det ena beslutet är från {left}, det andra från {right}"
    ),
    "renewal-decision": (
        "{renewal-decision.party:party} beslutade {renewal-decision.on} om förlängning från "
        "{slot.starts}"
    ),
    "renewal-yes-and-no": (
        "{renewal-yes-and-no.party:party} har beslutat både ja och nej {renewal-yes-and-no.on}"
    ),
    "perhaps-renewed": "{perhaps-renewed.on} kan alla ha godkänt förlängningen",
    "not-for-renewal": (
        "{not-for-renewal.party:party} har inte godkänt förlängning från {slot.starts} senast "
        "{not-for-renewal.on}"
    ),
    "renewal-agreed": "{renewal-agreed.on} hade alla som ska det godkänt förlängningen",
    "renewal-not-approved": (
        "inget godkännande i tid av förlängning från {slot.starts} är registrerat från "
        "{not-for-renewal.party:party}"
    ),
    "compared.asked.on <= spell.last": (
        "rätten till uppsägning gäller till och med {right}, och frågan gäller {left}"
    ),
    "compared.counted.at_least <= spell.last": (
        "uppsägningen räknas tidigast från {left}, och denna rätt gäller till och med {right}"
    ),
    "compared.counted.day >= spell.first": (
        "uppsägningen räknas från {left}, och denna rätt gäller först från {right}"
    ),
    "compared.spell.first <= spell.last": (
        "denna rätt skulle gälla från {left}, och gäller bara till och med {right}"
    ),
    "compared.spell.first <= case": (
        "denna rätt gäller först från {left}, efter den dag som räknas, {right}"
    ),
    "compared.soonest-end.day < sought.starts": (
        "en uppsägning får verkan först vid utgången av {left}, och perioden börjar {right}"
    ),
    "compared.evaluation.on <= slot.ask_by": (
        "utvärderingen gjordes {left}, men skulle ha gjorts senast {right} ({days:days} för sent)"
    ),
    "compared.evaluation.on > slot.ask_after": (
        "utvärderingen gjordes {left}, men räknas för denna förlängning bara efter {right}"
    ),
    "compared.renewal-approval.for_ == slot.starts": (
        "beslutet gäller förlängning från {left}, inte från {right}"
    ),
    "compared.counts-for-renewal.for_ == renewal-approval.for_": (
        "det ena beslutet gäller förlängning från {left}, det andra från {right}"
    ),
    "compared.counts-for-renewal.on == renewal-approval.on": (
        "det ena beslutet är från {left}, det andra från {right}"
    ),
    "compared.not-for-renewal.on == perhaps-renewed.on": (
        "det ena beslutet är från {left}, det andra från {right}"
    ),
    "compared.not-for-renewal.on == slot.ask_by": "dagen är {left}; tiden går ut {right}",
    "compared.renewal-decision.on < perhaps-renewed.on": (
        "beslutet är från {left}, inte före {right}"
    ),
    "compared.renewal-decision.on <= perhaps-renewed.on": "beslutet är från {left}, efter {right}",
    "compared.renewal-decision.on == renewal-decision.on": (
        "det ena beslutet är från {left}, det andra från {right}"
    ),
    "compared.renewal-yes-and-no.on <= perhaps-renewed.on": (
        "de två besluten är från {left}, efter {right}"
    ),
    "compared.said-of-renewal.on >= said-of-renewal.on": (
        "det som säger något annat räknas från {left}, före {right}"
    ),
    "compared.renewal-approval.on <= slot.ask_by": (
        "förlängningen godkändes {left}, men skulle ha godkänts senast {right} ({days:days} för "
        "sent)"
    ),
    "compared.slot.ask_by < asked.on": "tiden går ut {left}; frågan gäller {right}",
    "compared.slot.ask_by >= asked.on": "tiden gick ut {left}; frågan gäller {right}",
    "missing.renewal-approval": "om {party:party} har godkänt förlängningen",
    "missing.renewal-approval.by": "vem som beslutade om förlängning ({of:of})",
    "missing.renewal-approval.on": "när beslutet om förlängning ({of:of}) fattades",
    "missing.renewal-approval.for_": "vilken period beslutet om förlängning ({of:of}) gäller",
    "missing.renewal-approval.decision": "om beslutet ({of:of}) är ett ja till förlängning",
    "missing.renewal-notice.for_renewal": "om parten vill ha förlängning eller inte ({of:of})",
    "several.renewal-approval": "om {count} parter har godkänt förlängningen",
}
WORDS: Final[dict[str, dict[str, str]]] = {}
