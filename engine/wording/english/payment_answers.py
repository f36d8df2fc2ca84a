"""The question of what is owed: requirements, headline, advice and what is supposed, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "bound-in-year.met": "the agreement binds {party-is.id:party} in {wanted-year.year}",
    "bound-in-year.unmet": "the agreement does not bind {party-is.id:party} in {wanted-year.year}",
    "bound-in-year.unknown": (
        "whether the agreement binds {party-is.id:party} in {wanted-year.year} is not known"
    ),
    "bound-in-year.judgement": (
        "whether the agreement binds {party-is.id:party} in {wanted-year.year} needs judgement"
    ),
    "payer.met": "{party-is.id:party} is among those who pay",
    "payer.unmet": "{party-is.id:party} is not among those who pay",
    "payer.unknown": "whether {party-is.id:party} is among those who pay is not known",
    "payer.judgement": "whether {party-is.id:party} is among those who pay needs judgement",
    "owes-for-year.met": "{party-is.id:party} is to pay for {wanted-year.year}",
    "owes-for-year.unmet": "{party-is.id:party} is not to pay anything for {wanted-year.year}",
    "owes-for-year.unknown": (
        "whether {party-is.id:party} is to pay for {wanted-year.year} is not known"
    ),
    "owes-for-year.judgement": (
        "whether {party-is.id:party} is to pay for {wanted-year.year} needs judgement"
    ),
    "amount.met": "the amount for {wanted-year.year} is determined",
    "amount.unmet": "the amount for {wanted-year.year} is zero or less",
    "amount.unknown": "the amount for {wanted-year.year} cannot be computed",
    "amount.judgement": "the amount for {wanted-year.year} needs judgement",
    "absent.bound-in": "{about.party:party} is not bound in {about.year}",
    "another-debt": (
        "{then.bearer:party} and the other owe something for {then.year} under another clause too"
    ),
    "absent.another-debt": (
        "{about.bearer:party} has nothing more to pay for {about.year}, nor to be paid by the same"
    ),
    "absent.owes": "{about.bearer:party} has nothing to pay for {about.year}",
    "headline.payment.yes": (
        "{party:party} is to pay for {year}{amount}{due}.{paid}{unless}{rests}"
    ),
    "headline.payment.no": "No. {because}.{unowed}{rests}",
    "headline.payment.unregulated": (
        "The agreement regulates no payment. General law may give more."
    ),
    "headline.amount": ": {amount}",
    "headline.due-hindered": (
        ". The last day, {day:long}, lay within force majeure that excuses {party:party}; by when "
        "it is then to be paid, the text does not say"
    ),
    "headline.due-hindered.ahead": (
        ". The last day, {day:long}, lies within force majeure that excuses {party:party}; by when "
        "it is then to be paid, the text does not say"
    ),
    "headline.due-hindered.open.ahead": (
        ". The last day is {day:long}, but whether force majeure excuses {party:party} on that day "
        "is not settled"
    ),
    "headline.due-hindered.open": (
        ". The last day is {day:long}, but whether force majeure excused {party:party} on that day "
        "is not settled"
    ),
    "payment-day-hindered": (
        "the last day to pay, {then.last_day}, falls within force majeure that excuses "
        "{then.bearer:party}; by when it is then to be paid, the text does not say"
    ),
    "headline.due-held-back": (
        ". The last day, {day:long}, falls within the time in which {party:party} may hold the "
        "payment back, as far as the record goes; by when it is then to be paid, the text does "
        "not say"
    ),
    "headline.due-held-back.open": (
        ". The last day is {day:long}, but whether {party:party} may hold the payment back on that "
        "day is not settled"
    ),
    "payment-day-held-back": (
        "the last day to pay, {then.last_day}, falls within the time in which "
        "{then.bearer:party} may hold the payment back; by when it is then to be paid, the text "
        "does not say"
    ),
    "headline.due-bound-later": (
        ". The last day, {day:long}, had passed when {party:party}, or the one who is to be "
        "paid, became bound; by when it is then to be paid, the text does not say"
    ),
    "headline.due-bound-later.open": (
        ". The last day is {day:long}, but whether {party:party}, or the one who is to be paid, "
        "became bound only after it is not settled"
    ),
    "payment-day-bound-later": (
        "the last day to pay, {then.last_day}, had passed when {then.bearer:party}, or the one "
        "who is to be paid, became bound; by when it is then to be paid, the text does not say"
    ),
    "compared.falls-due.last_day < asked.on": (
        "the last day is {left}; the question is about {right}"
    ),
    "compared.step.on > falls-due.last_day": (
        "the party became bound {left}; the last day was {right}"
    ),
    "headline.due-day": ", by {day:long}",
    "headline.paid.all": " All of it is paid, by what is on record.{back}",
    "headline.paid.nothing": " No payment to {to:party} for {year} is on record.",
    "headline.paid.left": " {paid} is paid and {left} is left, by what is on record.{back}",
    "headline.paid.too-much": " {paid} is paid, {left} too much, by what is on record.{back}",
    "headline.paid.left.jointly": (
        " Those who pay have together paid {paid} and {left} is left, by what is on record.{back}"
    ),
    "headline.paid.too-much.jointly": (
        " Those who pay have together paid {paid}, {left} too much, by what is on record.{back}"
    ),
    "headline.paid.unknown": " How much is paid is not known.",
    "headline.paid.left-unknown": (
        " {paid} is paid, by what is on record; how much is left is not known.{back}"
    ),
    "headline.paid.left-open": " {paid} is paid, by what is on record.{back}",
    "headline.paid.left-open.jointly": (
        " Those who pay have together paid {paid}, by what is on record.{back}"
    ),
    "headline.paid.under-another": (
        " {paid} is paid, by what is on record: {left} is left under {clauses:ids}, and too much "
        "is paid under another clause.{back}"
    ),
    "headline.paid.back": " {back} has been paid back.",
    "headline.due-first": ", of which {first:money} by {day:long}",
    "headline.due-part": ", in {count} parts, the first that is not paid{left} by {day:long}",
    "headline.due-part.open": ", in {count} parts, the first by {day:long}",
    "headline.due-part.left": ", with {left:money} left,",
    "headline.due-part.last": ", in {count} parts, the last by {day:long}",
    "headline.due-and-added": "{due}, and {added} by no certain day",
    "headline.due-each": ", of which {each}",
    "headline.due-each.amount": "{amount} ({clause})",
    "headline.due-each.paid": "{amount} that is paid ({clause})",
    "headline.due-each.part": "{amount}{parts} ({clause})",
    "headline.due-each.day": "{amount} by {day:long} ({clause})",
    "headline.due-each.no-day": "{amount} by no certain day ({clause})",
    "headline.rests.payment.amount": " The amount rests on the main reading of {forks}.",
    "headline.rests.payment.due": " The last day rests on the main reading of {forks}.",
    "headline.rests.payment": (
        " Amount, last day and what is left rest on the main reading of {forks}."
    ),
    "headline.rests.payment.amount-due": (
        " Amount and last day rest on the main reading of {forks}."
    ),
    "headline.rests.payment.outstanding": " What is left rests on the main reading of {forks}.",
    "headline.rests.payment.due-outstanding": (
        " The last day and what is left rest on the main reading of {forks}."
    ),
    "headline.contested.payment.amount": " The amount depends on the reading of {forks}.",
    "headline.contested.payment.due": " The last day depends on the reading of {forks}.",
    "headline.contested.payment": (
        " Amount, last day and what is left depend on the reading of {forks}."
    ),
    "headline.contested.payment.amount-due": (
        " Amount and last day depend on the reading of {forks}."
    ),
    "headline.contested.payment.outstanding": " What is left depends on the reading of {forks}.",
    "headline.contested.payment.due-outstanding": (
        " The last day and what is left depend on the reading of {forks}."
    ),
    "assumed.no-interest": (
        "interest is no part of any amount; the agreement does not regulate it, and statute may "
        "give more"
    ),
    "assumed.no-notice": (
        "nobody gives notice so that the agreement ends for {party:party} before {due}; the "
        "earliest day on which it can end is {end}"
    ),
    "assumed.adjusted": (
        "{amount:money} of the amount was to be paid by the last day, by the preliminary index "
        "value; the final value added the rest later, by no certain day"
    ),
    "headline.if-no-notice": " This supposes that nobody gives notice before that.",
    "assumed.preliminary": (
        "the amount is counted with {index} for {years:ids}, which is preliminary: a final figure "
        "changes it afterwards, if it is another ({clause})"
    ),
    "assumed.preliminary.reading": (
        "the amount is counted with {index} for {years:ids}, which is preliminary: by "
        "{readings:ids} a final figure changes it afterwards, if it is another ({clause})"
    ),
    "assumed.same-money": (
        "what has been paid for {year} may go back under {clauses:ids} too; it is then the same "
        "money, and is not added to what has been paid too much"
    ),
    "assumed.falling-index": (
        "an index figure below zero lowers the amount; the text has no rule on a falling index, so "
        "that may be disputed ({clause})"
    ),
    "assumed.rounding.indexation": (
        "the indexed amount is rounded {rounding:rounding}; the text has no rule on rounding "
        "({clause})"
    ),
    "assumed.rounding.indexation.reading": (
        "the indexed amount is rounded {rounding:rounding}, by {fork}-{reading} ({clause})"
    ),
    "assumed.rounding.allocation": (
        "the shares are rounded {rounding:rounding}; the text has no rule on rounding ({clause})"
    ),
    "assumed.rounding.allocation.reading": (
        "the shares are rounded {rounding:rounding}, by {fork}-{reading} ({clause})"
    ),
    "advice.pay": "pay {amount}",
    "advice.pay-at-least": "pay {amount}, which every reading gives at least",
    "advice.pay-at-least-working-day": (
        "pay {amount}, which every reading gives at least, by {day}: the last day, {last_day}, is "
        "no banking day"
    ),
    "advice.pay-working-day": (
        "pay {amount} by {day}: the last day, {last_day}, is no banking day"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
