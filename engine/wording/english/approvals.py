"""Who has approved, and which refusals count, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "refusal": "decision not to approve by {refusal.by:party}: {refusal.on}",
    "yes-and-no": (
        "{both-of-one-day.by:party} decided on one day, {both-of-one-day.on}, both to approve "
        "and not to"
    ),
    "decided-within": (
        "whether the decision {decided-within.approval:of} is of or for "
        "{decided-within.party:party} is not told"
    ),
    "signed-within": (
        "whether {signed-within.signature:of} is signed by or for "
        "{signed-within.party:party} is not told"
    ),
    "signature-of": "{signature-of.party:party} signed on {signature-of.on}",
    "perhaps-agreed": "one decision to approve is of {perhaps-agreed.on}",
    "not-at-one": "{not-at-one.party:party} had not approved by {not-at-one.on}",
    "agreed": "all had approved by {agreed.on}",
    "refusal-in-time": (
        "{refusal-in-time.by:party} said no on {refusal-in-time.on}, before all had approved"
    ),
    "compared.agreed.on <= refusal.on": (
        "all had approved only by {left}, after the refusal of {right}"
    ),
    "compared.both-of-one-day.on <= perhaps-agreed.on": (
        "the two decisions are of {left}, after {right}"
    ),
    "compared.both-of-one-day.on == last-refusal.on": (
        "the two decisions are of {left}; the last refusal is of {right}"
    ),
    "compared.decision.on < perhaps-agreed.on": "the decision is of {left}, not before {right}",
    "compared.decision.on <= perhaps-agreed.on": "the decision is of {left}, after {right}",
    "compared.decision.on <= refusal.on": "the decision is of {left}, after the refusal of {right}",
    "compared.decision.on == perhaps-agreed.on": "the decision is of {left}, not of {right}",
    "compared.decision.on == refusal.on": "the decision is of {left}; the refusal is of {right}",
    "compared.extreme == extreme": "one of the days is {left}; the other is {right}",
    "compared.extreme > extreme": (
        "the last decision to approve is of {left}, not after the last refusal, {right}"
    ),
    "compared.not-at-one.on == perhaps-agreed.on": (
        "one decision is of {left}, the other of {right}"
    ),
    "compared.refusal.on < perhaps-agreed.on": "the refusal is of {left}, not before {right}",
    "compared.refusal.on <= perhaps-agreed.on": "the refusal is of {left}, after {right}",
    "compared.refusal.on == perhaps-agreed.on": "the refusal is of {left}, not of {right}",
    "stood-then": (
        "the decision to approve by {stood-then.by:party}, {stood-then.on}, was annulled only "
        "on {stood-then.annulled}"
    ),
    "compared.stood-then.annulled > perhaps-agreed.on": (
        "the decision was annulled on {left}, not after {right}"
    ),
    "compared.stood-then.on <= perhaps-agreed.on": "the decision is of {left}, after {right}",
    "compared.stood-then.on <= refusal.on": (
        "the decision is of {left}, after the refusal of {right}"
    ),
    "compared.ruling.last >= approval.annulled": (
        "the ruling is of {left}, before the annulment on {right}"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
