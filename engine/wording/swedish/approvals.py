"""Vem som har godkänt, och vilka avslag som räknas, på svenska."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "refusal": "beslut att inte godkänna från {refusal.by:party}: {refusal.on}",
    "yes-and-no": (
        "{both-of-one-day.by:party} har samma dag, {both-of-one-day.on}, beslutat både att "
        "godkänna och att inte göra det"
    ),
    "decided-within": (
        "om beslutet {decided-within.approval:of} är fattat av eller för "
        "{decided-within.party:party} sägs inte"
    ),
    "signed-within": (
        "om {signed-within.signature:of} är undertecknat av eller för "
        "{signed-within.party:party} sägs inte"
    ),
    "signature-of": "{signature-of.party:party} undertecknade {signature-of.on}",
    "perhaps-agreed": "ett beslut att godkänna är från {perhaps-agreed.on}",
    "not-at-one": "{not-at-one.party:party} hade inte godkänt {not-at-one.on}",
    "agreed": "alla hade godkänt {agreed.on}",
    "refusal-in-time": (
        "{refusal-in-time.by:party} sade nej {refusal-in-time.on}, innan alla hade godkänt"
    ),
    "compared.agreed.on <= refusal.on": "alla hade godkänt först {left}, efter avslaget {right}",
    "compared.both-of-one-day.on <= perhaps-agreed.on": (
        "de två besluten är från {left}, efter {right}"
    ),
    "compared.both-of-one-day.on == last-refusal.on": (
        "de två besluten är från {left}; det senaste avslaget är från {right}"
    ),
    "compared.decision.on < perhaps-agreed.on": "beslutet är från {left}, inte före {right}",
    "compared.decision.on <= perhaps-agreed.on": "beslutet är från {left}, efter {right}",
    "compared.decision.on <= refusal.on": "beslutet är från {left}, efter avslaget {right}",
    "compared.decision.on == perhaps-agreed.on": "beslutet är från {left}, inte från {right}",
    "compared.decision.on == refusal.on": "beslutet är från {left}; avslaget är från {right}",
    "compared.extreme == extreme": "den ena dagen är {left}; den andra är {right}",
    "compared.extreme > extreme": (
        "det senaste beslutet att godkänna är från {left}, inte efter det senaste avslaget, {right}"
    ),
    "compared.not-at-one.on == perhaps-agreed.on": (
        "det ena beslutet är från {left}, det andra från {right}"
    ),
    "compared.refusal.on < perhaps-agreed.on": "avslaget är från {left}, inte före {right}",
    "compared.refusal.on <= perhaps-agreed.on": "avslaget är från {left}, efter {right}",
    "compared.refusal.on == perhaps-agreed.on": "avslaget är från {left}, inte från {right}",
    "bound-before": (
        "godkännandena band {bound-before.party:party} från {bound-before.since} tills ett av "
        "dem upphävdes {bound-before.until}"
    ),
    "compared.bound-before.until > amendment.on": (
        "godkännandena band till {left}; ändringen gjordes {right}"
    ),
    "compared.bound-before.until > assignment.on": (
        "godkännandena band till {left}; överlåtelsen gjordes {right}"
    ),
    "compared.bound-before.until > counts-on.day": (
        "godkännandena band till {left}; uppsägningen räknas från {right}"
    ),
    "compared.bound-before.until > takes-effect.day": (
        "godkännandena band bara före {left}, inte {right}"
    ),
    "compared.bound-before.until > year-is.first": (
        "godkännandena band till {left}; året börjar {right}"
    ),
    "compared.bound-before.since <= amendment.on": (
        "godkännandena band från {left}; ändringen gjordes {right}"
    ),
    "compared.bound-before.since <= assignment.on": (
        "godkännandena band från {left}; överlåtelsen gjordes {right}"
    ),
    "compared.bound-before.since <= counts-on.day": (
        "godkännandena band från {left}; uppsägningen räknas från {right}"
    ),
    "compared.bound-before.since <= takes-effect.day": (
        "godkännandena band först från {left}, inte {right}"
    ),
    "compared.bound-before.since <= year-is.last": (
        "godkännandena band från {left}; året slutar {right}"
    ),
    "compared.bound-before.on <= amendment.on": (
        "det sista godkännandet gavs {left}; ändringen gjordes {right}"
    ),
    "compared.bound-before.on <= assignment.on": (
        "det sista godkännandet gavs {left}; överlåtelsen gjordes {right}"
    ),
    "compared.bound-before.since < bound-before.until": (
        "godkännandena skulle ha bundit från {left}, men ett av dem upphävdes {right}"
    ),
    "compared.annulled.day == extreme": (
        "godkännandet upphävdes {left}; det första upphävdes {right}"
    ),
    "compared.approved.on < had-bound.until": (
        "det ena godkännandet gavs {left}; det andra upphävdes {right}"
    ),
    "compared.had-bound.on < had-bound.until": "godkännandet gavs {left}; ett upphävdes {right}",
    "compared.had-bound.until < had-bound.until": (
        "det ena godkännandet upphävdes {left}, det andra {right}"
    ),
    "compared.had-bound.until <= had-bound.until": (
        "det ena godkännandet upphävdes {left}, det andra {right}"
    ),
    "compared.had-bound.until > perhaps-agreed.on": "beslutet upphävdes {left}, inte efter {right}",
    "compared.had-bound.on <= perhaps-agreed.on": "beslutet är från {left}, efter {right}",
    "compared.had-bound.on <= refusal.on": "beslutet är från {left}, efter avslaget {right}",
}
WORDS: Final[dict[str, dict[str, str]]] = {}
