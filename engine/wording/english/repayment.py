"""Repayment, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "owed-back-since": (
        "{owed-back-since.party:party} owes it back from {owed-back-since.day}, "
        "the day of the ground"
    ),
    "repayment-owed": "{then.bearer:party} is to repay {then.beneficiary:party}",
    "left-to-repay": (
        "{then.least:money} to {then.most:money} is left of what {then.bearer:party} owes "
        "{then.beneficiary:party}"
    ),
    "repaid": "{then.bearer:party} has repaid {then.beneficiary:party}",
    "repayment-ground.met": "there is a ground on which {party-is.id:party} owes repayment",
    "repayment-ground.unmet": (
        "nothing recorded makes {party-is.id:party} owe repayment under the agreement"
    ),
    "repayment-ground.unknown": (
        "it is not known whether anything makes {party-is.id:party} owe repayment"
    ),
    "repayment-ground.judgement": (
        "whether anything makes {party-is.id:party} owe repayment needs judgement"
    ),
    "something-to-repay.met": "there is something to repay",
    "something-to-repay.unmet": "no amount to repay is recorded",
    "something-to-repay.unknown": "it is not known whether there is anything to repay",
    "something-to-repay.judgement": "whether there is anything to repay needs judgement",
    "repayment-on-rescission": "the rescission makes {owing.party:party} owe repayment",
    "repayment-on-early-exit": (
        "the agreement ends early, on {owing.last}; {owing.party:party} is to repay unused funds"
    ),
    "evaluation-counts": "the evaluation ({misuse-shown.evaluation}) counts",
    "repayment-of-misused": (
        "the evaluation ({misuse-shown.evaluation}) has shown that funds for {misuse-shown.year} "
        "were not used for the intended purpose"
    ),
    "misuse-found": (
        "a person has judged that funds were not used for the intended purpose, without "
        "naming an amount"
    ),
    "misused-of-another-year": (
        "the evaluation ({of-another-year.evaluation}) is about {of-another-year.year}, which is "
        "no year of the agreement"
    ),
    "lacks-misuse-of-its-years": (
        "no evaluation has shown misuse of the money of a year of the agreement"
    ),
    "may-have-back": (
        "{may-have-back.by:party} has money back under {may-have-back.clause}, if "
        "{may-have-back.party:party} owes it"
    ),
    "paid-too-much": (
        "{paid-too-much.by:party} has paid {paid-too-much.over:money} more for "
        "{paid-too-much.year} than the {paid-too-much.owed:money} that is to be paid"
    ),
    "amount-not-known": "what is to be paid for {amount-of-year-not-known.year} is not known",
    "money-received": "{received.party:party} has been paid ({received.payment})",
    "paid-for": "{paid-for.by:party} pays {paid-for.party:party}",
    "paid-in-all": "what was paid is the sum of the payments on record",
    "paid-in-all.none-on-record": (
        "no payment of it is on record, and so it is not known how much was paid"
    ),
    "repayable": "{repayable.party:party} owes repayment under {repayable.clause}",
    "repayable-of-year": (
        "of the money of one year at least the greatest of the grounds is owed and at most "
        "their sum, never more than was paid"
    ),
    "share-left-to-people": (
        "how much goes back under {share-left-to-people.clause} is left to people by the text"
    ),
    "yields-something": "there is something to repay under {yields.clause}",
    "repayment-due": "this is what {repayment-due.party:party} owes, whatever has been repaid",
    "repaid-to": "part of {repaid-to.to:party}, by what was paid, by largest remainder",
    "owes-back": "{owes-back.party:party} owes repayment under {owes-back.clause}",
    "may-owe": "{may-owe.party:party} may come to owe repayment under {may-owe.clause}",
    "lacks-rescission": "no rescission has been declared, as far as the record shows",
    "lacks-valid-rescission": "rescission has been declared, but none that is valid",
    "ended-early": "the agreement ends early, on {ended-early.ends}",
    "lacks-open.rescission": "rescission has been declared; whether it is valid {why}",
    "lacks-open.early exit": ("whether the agreement ends early {why}"),
    "lacks-open.misuse shown by an evaluation": (
        "whether an evaluation that counts has shown that money was not used for its purpose {why}"
    ),
    "lacks-open.misuse of a year of the agreement": (
        "whether the money that was misused is of a year of the agreement {why}"
    ),
    "open.judgement": "is for a person to judge",
    "open.unknown": "is not known",
    "open.contested": "depends on how the text is read",
    "open.contested-judgement": "depends on how the text is read and on what a person judges",
    "lacks-early-exit": "no notice that ends the agreement early is recorded",
    "lacks-misuse": (
        "no evaluation that counts has shown that funds were not used for the intended purpose"
    ),
    "lacks-of-the-association": ("under the clause only the association can owe repayment"),
    "lacks-of-this-party": "it is not {presupposed.party:party} that owes repayment",
    "way-there.breach-taken": "a breach is asserted",
    "way-there.breach-left": (
        "no breach since the agreement began to apply is asserted, as far as the record shows"
    ),
    "way-there.dialogue-taken": "a dialogue on the breach has been held",
    "way-there.dialogue-left": (
        "no dialogue on the breach has been held, as far as the record shows"
    ),
    "way-there.rescission-left": "rescission has conditions of its own",
    "way-there.evaluation-left": "it is for {way-there.who:party} to evaluate",
    "way-there.notice-left": "who wants to leave early gives notice",
    "absent.owing": "no ground of repayment is recorded",
    "absent.repayment-due": "no amount to repay is recorded",
    "compared.departure.ends < evaluation.on": (
        "the party is bound until and including {left}; the evaluation is of {right}"
    ),
    "compared.final-end.day < evaluation.on": (
        "the last day of the agreement is {left}; the evaluation is of {right}"
    ),
    "compared.departure.ends < good.ends": (
        "the agreement binds the party until and including {left}, not only before {right}"
    ),
    "compared.departure.ends < rescinded.day": (
        "the agreement binds the party until and including {left}, not only before the "
        "rescission on {right}"
    ),
    "compared.payment.on <= good.ends": "the payment was made on {left}, after the end on {right}",
    "compared.good.ends < final-end.day": (
        "the notice takes effect at the end of {left}; the agreement ends anyway on {right}"
    ),
    "compared.good.ends < good.ends": "one notice takes effect on {left}, another on {right}",
    "compared.unused-funds.on >= owing.last": (
        "the statement of unused funds is of {left}, before the last day {right}"
    ),
    "assumed.without-interest": "interest is not part of the amount",
    "paid-unbound": (
        "payment for {paid-unbound.year} ({paid-unbound.payment}) by {paid-unbound.by:party},"
        " which is no longer bound then"
    ),
    "money-paid": "the payment ({money-paid.payment}) counts",
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
    "headline.main-amount.exact": "{min}",
    "headline.main-amount.range": "between {min} and {max}",
    "headline.main-amount.not-known": "an amount that is not known",
    "headline.contested.repayment": " How much depends on the reading of {forks}.",
    "headline.exact": " The amount is {min}, without interest.",
    "headline.range": " The amount lies between {min} and {max}, without interest.",
    "headline.amount-not-known": " How much is not known.",
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
    "missing.unused-funds": "how much of the year's funds was unused when the agreement ended",
    "missing.unused-funds.year": "which year the unused funds ({of:of}) are of",
    "missing.unused-funds.amount": "how much was unused ({of:of})",
    "missing.evaluation.by": "who made the evaluation ({of:of})",
    "missing.evaluation.on": "when the evaluation ({of:of}) was made",
    "missing.evaluation.year": "which year the evaluation ({of:of}) is about",
    "missing.evaluation.misused": "what the evaluation ({of:of}) found of misused funds",
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
        "write down what amount is meant: the assessment {id} ({by}, {day}) answers yes or no and "
        "does not change the amount; a stand (position) on the contested point does"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
