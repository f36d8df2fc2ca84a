"""Answers on repayment: what is said first, supposed, missing and advised, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "assumed.without-interest": "interest is not part of the amount",
    "assumed.another-matter": (
        "{by:party} paid {amount} for {year} ({payment}) without being bound that year; it "
        "was not owed under the agreement and is not counted here: to have it back is another"
        " matter"
    ),
    "assumed.capped": (
        "of {year} {least} is unused or misused as recorded, but only {paid} was paid for the"
        " year; no more than that goes back for that year"
    ),
    "assumed.paid-too-much.share": (
        "for {year} {by:party} has paid {over} more than the {owed} that is to be paid under "
        "{clause}: to have that back is another matter, and what comes back is set off against it "
        "first; the share of the year is one of {owed}"
    ),
    "assumed.paid-too-much.stated": (
        "for {year} {by:party} has paid {over} more than the {owed} that is to be paid under "
        "{clause}: to have that back is another matter, and what comes back is set off against it "
        "first; the text does not say whether it is also part of what is left or was misused"
    ),
    "assumed.paid-unowing.over": (
        "{by:party} owes nothing for {year} under {clause}: {amount} is paid too much and is no "
        "money of the year; to have it back is a matter of its own, and what comes back counts "
        "towards it first"
    ),
    "assumed.paid-unowing.same": (
        "{by:party} owes nothing for {year} under {clause}: the {amount} that had been paid at "
        "the end is too much, and is the same money that goes back here, and no more"
    ),
    "assumed.paid-after-rescission": (
        "{by:party} paid {payment} on {on}, after the rescission had taken effect ({day}); the "
        "text does not say whether that is paid under the agreement. If it was not owed it is "
        "paid too much, and the same money that goes back here, and no more"
    ),
    "assumed.amount-not-known": (
        "what {by:party} is to pay for {year} under {clause} is not known, nor then whether "
        "something of what was paid is too much; the share of the year is one of what was paid"
    ),
    "assumed.assessed-otherwise": (
        "the evaluation {id} by {by:party} found that funds for {year} were not used for the "
        "intended purpose, and the assessment {assessment} by {who} says that they were: two "
        "persons differ, and neither is followed"
    ),
    "assumed.not-capped": (
        "what was paid for {year} is not known; no more than that goes back, and so the amount "
        "cannot be told"
    ),
    "assumed.not-on-record": (
        "what {by:party} may have paid for {year} is not on record, is not known and is no part "
        "of the amount"
    ),
    "assumed.not-on-record.any-year": (
        "what {by:party} may have paid is not on record, is not known and is no part of the amount"
    ),
    "assumed.stated-too-early": (
        "the entry {event} is from {on}, before the last day ({last}): it does not count as what "
        "is unused then"
    ),
    "assumed.not-set-off": (
        "what had come back for {year} by the last day of the agreement is no part of what was "
        "then left in the accounts, and is not set off against it; of what came back after that, "
        "but not after what is left was stated, it is not known whether it is"
    ),
    "assumed.gone-back": (
        "of the {paid} that {by:party} paid for {year}, {back} has come back: the most that "
        "can be left, whatever has been stated as unused, is {left}"
    ),
    "assumed.of-a-unit": (
        "a person has to say whether {payment} is a payment by {by:party} to {to:party}: it names "
        "a unit, and is voided and recorded again with the one that it was"
    ),
    "assumed.repaid": (
        "what has been paid back for a year is set off against what is owed for it, on "
        "whatever ground it was paid back"
    ),
    "headline.repayment.yes": (
        "Yes. The conditions for {party:party} to owe repayment are met."
        "{range}{repaid}{too_much}{rests}"
    ),
    "headline.repayment.no": "No. {because}.{presupposes} General law may give more.",
    "headline.repayment.unregulated": (
        "No. The agreement has no provision on repayment. General law may give more."
    ),
    "headline.rests.repayment": (
        " How much depends on the reading of {forks}; the main reading gives {main}."
    ),
    "headline.main.exact": "{min}",
    "headline.main.range": "between {min} and {max}",
    "headline.main.at-least": "at least {min}, and whether it is more is not known",
    "headline.main.amount-not-known": "an amount that is not known",
    "headline.contested.repayment": " How much depends on the reading of {forks}.",
    "headline.exact": " The amount is {min}, without interest.",
    "headline.range": " The amount lies between {min} and {max}, without interest.",
    "headline.at-least": (
        " The amount is at least {min}, without interest; whether it is more, and by how much, is "
        "not known."
    ),
    "headline.amount-not-known": " How much is not known.",
    "headline.repaid.at-least": (" {repaid} has been paid back; at least {least} is left."),
    "headline.repaid.amount-not-known": (
        " {repaid} has been paid back; whether anything is left is not known."
    ),
    "headline.repaid.too-much": " {over} of that is too much.",
    "headline.repaid.too-much.at-least": " At least {over} of that is too much.",
    "headline.repaid.not-known": " How much of it has been paid back is not known.",
    "headline.repaid.all": " {repaid} has been paid back; nothing is left.",
    "headline.repaid.exact": " {repaid} has been paid back; {most} is left.",
    "headline.repaid.range": (" {repaid} has been paid back; between {least} and {most} is left."),
    "headline.overlap": (
        " The grounds in {clauses} may concern the same money, and the text does not say how they "
        "add up: at least the greatest of them, at most their sum, and never more than was paid."
    ),
    "headline.presupposes.another party": (
        " Under {clause} it is not {party:party} that owes repayment here."
    ),
    "headline.presupposes.rescission": " Repayment presupposes rescission under {clause}.",
    "headline.presupposes.valid rescission": (
        " Repayment under {clause} presupposes a valid rescission, and the one on record is not."
    ),
    "headline.presupposes.open.rescission": (
        " Repayment under {clause} presupposes a valid rescission; whether the one on record is "
        "valid {why}."
    ),
    "headline.presupposes.open.early exit": (
        " Repayment under {clause} presupposes something that is open: whether the agreement ends "
        "early {why}."
    ),
    "headline.presupposes.open.misuse shown by an evaluation": (
        " Repayment under {clause} presupposes something that is open: whether an evaluation that "
        "counts has shown that money was not used for its purpose {why}."
    ),
    "headline.presupposes.open.misuse of a year of the agreement": (
        " Repayment under {clause} presupposes something that is open: whether the money that was "
        "misused is of a year of the agreement {why}."
    ),
    "headline.presupposes.the association": (
        " Under {clause:ids} {party:party} can never owe repayment, only the association."
    ),
    "headline.presupposes.early exit": (
        " Under {clause} repayment presupposes that somebody has asked that the "
        "agreement end early."
    ),
    "headline.presupposes.misuse shown by an evaluation": (
        " Under {clause} repayment may be demanded if the evaluation has shown that "
        "funds were not used for the intended purpose."
    ),
    "headline.presupposes.misuse of a year of the agreement": (
        " Under {clause} only the money of the agreement’s own years can be demanded back, and "
        "the evaluation on record is about another year."
    ),
    "headline.without-effect": (
        " The notice {notice} on record has no effect: there is no end for which it was in time "
        "before the agreement ended anyway."
    ),
    "missing.unused-funds": "how much of the year's funds is unused when the agreement ends",
    "missing.unused-funds.year": "which year the unused funds ({of:of}) are of",
    "missing.unused-funds.amount": "how much was unused ({of:of})",
    "missing.evaluation.by": "who made the evaluation ({of:of})",
    "missing.evaluation.on": "when the evaluation ({of:of}) was made",
    "missing.evaluation.year": "which year the evaluation ({of:of}) is about",
    "missing.evaluation.misused": "what the evaluation ({of:of}) found of misused funds",
    "missing.evaluation.misused_by": (
        "which of several parties the evaluation ({of:of}) found to have misused funds"
    ),
    "missing.payment.of-year": (
        "what {by:party} has paid {to:party} for {for_} (no payment for that year is on record)"
    ),
    "several.payment.of-year": (
        "what {count} parties have paid {to:party} for {for_} (no payment for that year is on"
        " record)"
    ),
    "missing.payment": "what {by:party} has paid {to:party} (no payment is on record)",
    "several.payment": "what {count} parties have paid {to:party} (no payment is on record)",
    "missing.payment.by": "who made the payment ({of:of})",
    "missing.payment.to": "who got the payment ({of:of})",
    "missing.payment.on": "when the payment ({of:of}) was made",
    "missing.payment.for_": "which year the payment ({of:of}) is for",
    "missing.payment.under": (
        "under which clause the payment ({of:of}) was made, or came back (`under`)"
    ),
    "missing.payment.amount": "which amount was paid ({of:of})",
    "advice.rescission-first": (
        "consider whether the conditions for rescission against {party:party} are met; "
        "without rescission the agreement gives no repayment"
    ),
    "advice.evaluate": (
        "if funds were not used for the intended purpose: evaluate it and record what the "
        "evaluation shows"
    ),
    "holder.those-who-paid": "those who have paid",
    "advice.repayment-share": (
        "agree how great a part is to be repaid, or let a court decide it; to go by: {asks}"
    ),
    "advice.repayment-share-judged": (
        "write down what amount is meant: the assessment {id} ({by:person}, {day}) answers yes or "
        "no and does not change the amount; a stand (position) on the contested point does"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
