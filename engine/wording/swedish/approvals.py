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
    "stood-then": (
        "beslutet att godkänna från {stood-then.by:party}, {stood-then.on}, upphävdes först "
        "{stood-then.annulled}"
    ),
    "compared.stood-then.annulled > perhaps-agreed.on": (
        "beslutet upphävdes {left}, inte efter {right}"
    ),
    "compared.stood-then.on <= perhaps-agreed.on": "beslutet är från {left}, efter {right}",
    "compared.stood-then.on <= refusal.on": "beslutet är från {left}, efter avslaget {right}",
    "compared.ruling.last >= approval.annulled": (
        "bedömningen är från {left}, och beslutet upphävdes först {right}"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
