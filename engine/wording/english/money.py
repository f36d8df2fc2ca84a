"""Money: payments, indices and shares, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    # indices
    "index-figure-wanted": (
        "the indexation of {then.step} is by {then.index}, edition {then.edition:edition}, "
        "column {then.column}"
    ),
    "index-figure": "the index value {then.event} is {then.percent:percent} ({then.status:figure})",
    "index-step": (
        "indexation {then.step}: {then.percent:percent} (edition {then.edition:edition}, "
        "column {then.column})"
    ),
    "index-step.final": (
        "indexation {then.step}: {then.percent:percent} (edition {then.edition:edition}, "
        "column {then.column}; the final value goes before the preliminary one)"
    ),
    "index-step.differ": (
        "indexation {then.step}: the values on record do not agree "
        "(edition {then.edition:edition}, column {then.column})"
    ),
    "index-step.missing": (
        "indexation {then.step}: no value is on record (edition {then.edition:edition}, "
        "column {then.column})"
    ),
    "payment-year": "payment is made for {then.year}; agreed amount {then.amount:money}",
    "yearly-amount": (
        "indexed amount for {then.year}: {then.exact:kronor} before rounding, {then.amount:money} "
        "rounded ({indexation.arithmetic:arithmetic}; {indexation.rounding:rounding})"
    ),
    "yearly-amount.not-indexed": "the amount for {then.year} is not indexed: {then.amount:money}",
    # shares
    "payment-lapsed": ("the last day to pay lies after the end for the payer: nothing falls due"),
    "payment-beyond-the-end": (
        "the last day of the payment lay after the end for {then.bearer:party}"
    ),
    "compared.bound-until.last < payment-window-of-year.last_day": (
        "the party is bound until {left}; the last day of the payment is {right}"
    ),
    "compared.final-end.day < payment-window-of-year.last_day": (
        "the agreement's last day is {left}; that of the payment is {right}"
    ),
    "compared.index-figure.published <= payment-window-of-year.last_day": (
        "the value is of an edition of the month from {left}; the last day to pay is {right}"
    ),
    "never-bound": "{then.party:party} never became bound",
    "left-before": "{then.party:party} had left before {then.year} (last day {departure.ends})",
    "left-before-due": (
        "{then.party:party} left (last day {departure.ends}) before any of its part for "
        "{then.year} fell due"
    ),
    "known-to-leave": "since {known-to-leave.day} it was known that a party was leaving",
    "agreed-anew": "a person has said what was agreed anew on {agreed-anew.year}",
    "sharer": "{then.party:party} is among those who share the amount of {then.year}",
    "divided": "the payment in {then.payment} is divided among {then.party:party} and others",
    "sharer.as-if-all": (
        "{then.party:party} is among those who share the amount of {then.year}, as if nobody had "
        "left"
    ),
    "sharer.remaining": (
        "{then.party:party} remains and is among those who share the amount of {then.year}"
    ),
    "sharer.anew": (
        "whether {then.party:party} is among those who share the amount of {then.year} depends "
        "on what the parties have agreed since somebody left"
    ),
    "population-figure": (
        "the population of {then.party:party} is {then.value:number} ({then.event})"
    ),
    "weight": "{then.party:party}: {then.figure:number} inhabitants on {then.day}",
    "weight.missing": "{then.party:party}: no population on {then.day} is on record",
    "weight.equal": "{then.party:party}: equal part",
    "share": (
        "{then.party:party} has {then.figure:number} of {then.whole:number}, "
        "{then.exact:kronor} before rounding, and {then.amount:money} rounded "
        "({allocation.rounding:rounding}; its remainder is number {then.rank:number} by size)"
    ),
    # what is owed and paid
    "liable": "{then.bearer:party} is among those who pay {then.beneficiary:party} for {then.year}",
    "owes": "{then.bearer:party} is to pay {then.beneficiary:party} for {then.year}",
    "claim.share": ("{then.bearer:party} is to pay its share for {then.year}, {then.amount:money}"),
    "claim.whole": (
        "{then.bearer:party} is liable for the whole amount of {then.year}, {then.amount:money}"
    ),
    "claim.not-divided": (
        "how the amount of {then.year} is divided among those who pay is not regulated"
    ),
    "payment-window": "payment for {then.year} is made from {then.opens} to {then.last_day}",
    "paid": "{then.bearer:party} has paid {then.amount:money} for {then.year} ({then.event})",
    "paid-back": (
        "{then.bearer:party} has got back {then.amount:money} for {then.year} ({then.event})"
    ),
    "balance": (
        "{then.bearer:party} is to pay {then.amount:money} for {then.year}, has paid "
        "{then.paid:money} and has {then.outstanding:money} left"
    ),
    "payment-owed": (
        "{owed.bearer:party} is to pay {owed.beneficiary:party} for {owed.year} by {owed.last_day}"
    ),
    "payment-owed-jointly": (
        "those who pay are jointly liable to {owed.beneficiary:party} for {owed.year}; the last "
        "day is {owed.last_day}"
    ),
    "on-debt": ("{then.event} counts towards what {then.bearer:party} is to pay for {then.year}"),
    "paid-unowed": (
        "{then.bearer:party} has paid {then.paid:money} for {then.year} without owing anything"
    ),
    "payment-falls-due": (
        "the last day of the payment for {then.year}, {then.last_day}, comes before the agreement "
        "ends for {then.bearer:party}"
    ),
    "replaced-figure": (
        "the preliminary value for {then.step}, {then.percent:percent}, was known on the last day "
        "to pay; the final one came later"
    ),
    "step-at-first": (
        "indexation {then.step} by what was known on the last day to pay: {then.percent:percent}"
    ),
    "amount-at-first": (
        "amount for {then.year} by what was known on the last day to pay: {then.amount:money}"
    ),
    "claim-at-first": (
        "{then.bearer:party} was to pay {then.amount:money} for {then.year} on the last day"
    ),
    "adjustment-owed-back": (
        "a final index value lowered the amount for {then.year}; what was paid too much goes back "
        "to {then.beneficiary:party}"
    ),
    "adjustment-owed": (
        "the final index value came after the last day to pay; what it adds for {then.year} is to "
        "be paid, by no certain day"
    ),
    "adjustment-paid": "what the final index value added for {then.year} is paid",
    "payment-undone": (
        "the whole amount for {came-undone.year} had been paid, but money came back on "
        "{came-undone.on}"
    ),
    "instalment-undone": (
        "the part of the amount for {came-undone.year} had been paid, but money came back on "
        "{came-undone.on}"
    ),
    "payment-whole": "the whole amount for {whole-on-last-day.year} was paid by the last day",
    "instalment-whole": "the part for {whole-on-last-day.year} was paid by its last day",
    "unrounded": "the amount for {then.year} is {then.amount} before it is rounded",
    "payment-before-rounding": "the amount before rounding for {done.year} was paid on {done.on}",
    "payment-done": "the whole amount for {done.year} was paid on {done.on}",
    "compared.population.on == sharer.day": "the population is of {left}; it should be of {right}",
    # what is missing
    "missing.index-value": "what {index} is for {year} by the edition {edition:edition}",
    "missing.index-value.any-edition": "what {index} is for {year} (any edition)",
    "missing.population": "what the population of {area:party} was on {on}",
    "missing.share": "how the amount is divided among those who pay",
    "several.index-value.any-edition": "what {count} index values are ({index})",
    "several.index-value": "what {count} index values are ({index}, edition {edition:edition})",
    "several.index-value.editions": (
        "what {count} index values are ({index}, editions {editions})"
    ),
    "several.population": "what the population of {count} parties was on {on}",
    "contradicted": "which of the entries {ids} is right ({kind:kind})",
    "holder.index-value": "SKR, which publishes the index",
    "holder.population": "SCB",
}
WORDS: Final[dict[str, dict[str, str]]] = {
    "figure": {"preliminary": "preliminary", "final": "final"},
    "edition": {"": "any"},
    "rounding": {
        "whole kronor, half up": "to whole kronor, 50 öre upwards",
        "öre, half up": "to whole öre, half an öre upwards",
        "down to whole hundreds": "down to whole hundreds of kronor",
        "whole kronor, largest remainder": "to whole kronor, the largest remainders upwards",
        "whole kronor, each half up": "to whole kronor, each share by itself, 50 öre upwards",
        "öre": "to whole öre, the largest remainders upwards",
    },
    "arithmetic": {
        "chain, unrounded": "chain, unrounded",
        "chain, rounded each year": "chain, rounded each year",
        "sum of percentages": "the sum of the percentages",
        "ratio of levels": "the ratio of levels in one edition",
    },
    "open-money": {"unknown": "an unknown amount", "judgement": "an amount that needs judgement"},
    "open-kronor": {"unknown": "an unknown amount", "judgement": "an amount that needs judgement"},
    "open-number": {"unknown": "an unknown number", "judgement": "a number that needs judgement"},
    "open-percent": {"unknown": "an unknown percentage", "judgement": "needs judgement"},
    "open-figure": {"unknown": "of an unknown sort", "judgement": "needs judgement"},
}
