"""Renewal on a condition, and rights that come and go with time, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "time-for-notice": (
        "this right to give notice is there for a notice that counts from {spell.first} at the "
        "earliest and {spell.last} at the latest"
    ),
    "soonest-end": (
        "a notice given as soon as possible takes effect at the end of {soonest-end.day}"
    ),
    "not-told": "{not-told.party:party} is not told, and the notice does not concern it",
    "reach-told": "the notice counts only between the one who gives it and those who have it",
    "parted": (
        "the agreement ends between {parted.party:party} and {parted.other:party} at the end of "
        "{parted.ends}"
    ),
    "together": "{together.party:party} and {together.other:party} are still bound",
    "headline.effect.those told": (
        " The agreement ends between {party:party} and those who have the notice at the end of "
        "{day:long}; beyond that it goes on."
    ),
    "compared.parted.ends == extreme": "parted on {left}; the last end is {right}",
    "review-turn": "the period from {review-turn.opens} is to be reviewed",
    "review-owed": "the parties are to review the agreement together by {owed.last_day}",
    "review-made": "the review {review.id} was made on {done.on}",
    "review-lapsed": "the agreement ends before the review should have been made",
    "compared.review.on > adddays": "the review was made on {left}; it counts after {right}",
    "compared.review.on <= review-turn.until": (
        "the review was made on {left}; it counts for this period until {right}"
    ),
    "compared.final-end.day < review-turn.opens": (
        "the last day of the agreement is {left}; the period begins {right}"
    ),
    "compared.final-end.day < review-turn.last_day": (
        "the last day of the agreement is {left}; the review is due by {right}"
    ),
    "hindered": "force majeure ({hindered.event}) from {hindered.first} to {hindered.last:end}",
    "long-stop-reached": "force majeure has lasted as long as it takes from {reached.first}",
    "right-after-long-stop": (
        "the right to give notice after long force majeure is there from {spell.first}"
    ),
    "renewal-objected-to": (
        "{said-of-renewal.party:party} has objected in time to renewal from {slot.starts}"
    ),
    "conditional-renewal": (
        "what renewal takes is there; the period runs from {running period.starts} to "
        "{running period.ends}"
    ),
    "ends-by-objection": "an objection keeps renewal away; the last day is {final-end.day}",
    "objection-still-possible": (
        "the agreement may end for {possible-end.party:party} at the end of {possible-end.day} by "
        "an objection that can still be made in time"
    ),
    "last-objection": "the last day to object to renewal is {last-chance.day}",
    "evaluated-before-renewal": "the evaluation {evaluation.id} was made in time, {evaluation.on}",
    "not-evaluated-before-renewal": (
        "no evaluation by {slot.ask_by} is on record, so there is no renewal from {slot.starts}"
    ),
    "said-of-renewal": (
        "{said-of-renewal.party:party} has said in time what it wants of renewal from "
        "{slot.starts} ({said-of-renewal.notice:of})"
    ),
    "said-and-taken-back": (
        "what was said of renewal ({said-and-taken-back.notice:of}) has been taken back by the "
        "same party"
    ),
    "renewal-decision-counts": (
        "a person has found that the decision on renewal ({counts-for-renewal.id:of}) is the one "
        "that counts"
    ),
    "approved-within": (
        "an approval of renewal from {slot.starts} may have been made for "
        "{approved-within.party:party}"
    ),
    "still-for-renewal": (
        "{still-for-renewal.party:party} had approved the renewal by {still-for-renewal.on}"
    ),
    "compared.renewal-decision.on > renewal-decision.on": (
        "the later decision is of {left}, not after {right}"
    ),
    "compared.renewal-decision.on > renewal-yes-and-no.on": (
        "the later decision is of {left}, not after {right}"
    ),
    "compared.still-for-renewal.on == perhaps-renewed.on": (
        "one decision is of {left}, the other of {right}"
    ),
    "renewal-decision": (
        "{renewal-decision.party:party} decided on {renewal-decision.on} about renewal from "
        "{slot.starts}"
    ),
    "renewal-yes-and-no": (
        "{renewal-yes-and-no.party:party} has decided both yes and no on {renewal-yes-and-no.on}"
    ),
    "perhaps-renewed": "by {perhaps-renewed.on} all may have approved the renewal",
    "not-for-renewal": (
        "{not-for-renewal.party:party} has not approved renewal from {slot.starts} by "
        "{not-for-renewal.on}"
    ),
    "renewal-agreed": (
        "on {renewal-agreed.on} all those whose approval it takes had approved the renewal"
    ),
    "renewal-not-approved": (
        "no approval in time of renewal from {slot.starts} is on record from "
        "{not-for-renewal.party:party}"
    ),
    "compared.asked.on <= spell.last": (
        "the right to give notice is there until {right}, and the question is about {left}"
    ),
    "compared.counted.at_least <= spell.last": (
        "the notice counts from {left} at the earliest, and this right is there until {right}"
    ),
    "compared.counted.day >= spell.first": (
        "the notice counts from {left}, and this right is there only from {right}"
    ),
    "compared.spell.first <= spell.last": (
        "this right would be there from {left}, and is there only up to and including {right}"
    ),
    "compared.spell.first <= case": (
        "this right is there only from {left}, after the day that counts, {right}"
    ),
    "compared.soonest-end.day < sought.starts": (
        "a notice takes effect only at the end of {left}, and the period begins {right}"
    ),
    "compared.evaluation.on <= slot.ask_by": (
        "the evaluation was made on {left}, but should have been by {right} ({days:days} late)"
    ),
    "compared.evaluation.on > slot.ask_after": (
        "the evaluation was made on {left}, but counts for this renewal only after {right}"
    ),
    "compared.renewal-approval.for_ == slot.starts": (
        "the decision is about renewal from {left}, not from {right}"
    ),
    "compared.counts-for-renewal.for_ == renewal-approval.for_": (
        "one decision is about renewal from {left}, the other from {right}"
    ),
    "compared.counts-for-renewal.on == renewal-approval.on": (
        "one decision is of {left}, the other of {right}"
    ),
    "compared.not-for-renewal.on == perhaps-renewed.on": (
        "one decision is of {left}, the other of {right}"
    ),
    "compared.not-for-renewal.on == slot.ask_by": "the day is {left}; the time runs out on {right}",
    "compared.renewal-decision.on < perhaps-renewed.on": (
        "the decision is of {left}, not before {right}"
    ),
    "compared.renewal-decision.on <= perhaps-renewed.on": (
        "the decision is of {left}, after {right}"
    ),
    "compared.renewal-decision.on == renewal-decision.on": (
        "one decision is of {left}, the other of {right}"
    ),
    "compared.renewal-yes-and-no.on <= perhaps-renewed.on": (
        "the two decisions are of {left}, after {right}"
    ),
    "compared.said-of-renewal.on >= said-of-renewal.on": (
        "what says otherwise counts from {left}, before {right}"
    ),
    "compared.renewal-approval.on <= slot.ask_by": (
        "the renewal was approved on {left}, but should have been by {right} ({days:days} late)"
    ),
    "compared.slot.ask_by < asked.on": (
        "the time runs out on {left}; the question is about {right}"
    ),
    "compared.slot.ask_by >= asked.on": "the time ran out on {left}; the question is about {right}",
    "missing.renewal-approval": "whether {party:party} has approved the renewal",
    "missing.renewal-approval.by": "who decided on renewal ({of:of})",
    "missing.renewal-approval.on": "when the decision on renewal ({of:of}) was made",
    "missing.renewal-approval.for_": "which period the decision on renewal ({of:of}) is about",
    "missing.renewal-approval.decision": "whether the decision ({of:of}) is a yes to renewal",
    "missing.renewal-notice.for_renewal": "whether the party wants renewal or not ({of:of})",
    "several.renewal-approval": "whether {count} parties have approved the renewal",
}
WORDS: Final[dict[str, dict[str, str]]] = {}
