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
    "bound-before": (
        "the approvals bound {bound-before.party:party} from {bound-before.since} until one "
        "of them was annulled on {bound-before.until}"
    ),
    "compared.bound-before.until > amendment.on": (
        "the approvals bound until {left}; the change was made on {right}"
    ),
    "compared.bound-before.until > assignment.on": (
        "the approvals bound until {left}; the assignment was made on {right}"
    ),
    "compared.bound-before.until > counts-on.day": (
        "the approvals bound until {left}; the notice counts from {right}"
    ),
    "compared.bound-before.until > takes-effect.day": (
        "the approvals bound only before {left}, not on {right}"
    ),
    "compared.bound-before.until > year-is.first": (
        "the approvals bound until {left}; the year begins {right}"
    ),
    "compared.bound-before.since <= amendment.on": (
        "the approvals bound from {left}; the change was made on {right}"
    ),
    "compared.bound-before.since <= assignment.on": (
        "the approvals bound from {left}; the assignment was made on {right}"
    ),
    "compared.bound-before.since <= counts-on.day": (
        "the approvals bound from {left}; the notice counts from {right}"
    ),
    "compared.bound-before.since <= takes-effect.day": (
        "the approvals bound only from {left}, not on {right}"
    ),
    "compared.bound-before.since <= year-is.last": (
        "the approvals bound from {left}; the year ends {right}"
    ),
    "compared.bound-before.on <= amendment.on": (
        "the last approval was given on {left}; the change was made on {right}"
    ),
    "compared.bound-before.on <= assignment.on": (
        "the last approval was given on {left}; the assignment was made on {right}"
    ),
    "compared.bound-before.since < bound-before.until": (
        "the approvals would have bound from {left}, but one was annulled on {right}"
    ),
    "compared.annulled.day == extreme": (
        "the approval was annulled on {left}; the first was on {right}"
    ),
    "compared.approved.on < had-bound.until": (
        "one approval was given on {left}; the other was annulled on {right}"
    ),
    "compared.had-bound.on < had-bound.until": (
        "the approval was given on {left}; one was annulled on {right}"
    ),
    "compared.had-bound.until < had-bound.until": (
        "one approval was annulled on {left}, the other on {right}"
    ),
    "compared.had-bound.until <= had-bound.until": (
        "one approval was annulled on {left}, the other on {right}"
    ),
    "compared.had-bound.until > perhaps-agreed.on": (
        "the decision was annulled on {left}, not after {right}"
    ),
    "compared.had-bound.on <= perhaps-agreed.on": "the decision is of {left}, after {right}",
    "compared.had-bound.on <= refusal.on": (
        "the decision is of {left}, after the refusal of {right}"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
