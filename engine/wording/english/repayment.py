"""Grounds and amounts of repayment, and the way there, in English."""

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
    "side-to-have-back": "those who are to have money back under {then.clause} are on one side",
    "the-association": "{then.party:party} is the one that {then.clause} calls the association",
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
    "stated-too-early": (
        "the entry {then.event} on what is unused is from {then.on}, before the last day "
        "({then.last})"
    ),
    "paid-too-much": (
        "{paid-too-much.by:party} has paid {paid-too-much.over:money} more for "
        "{paid-too-much.year} than the {paid-too-much.owed:money} that is to be paid"
    ),
    "paid-unowing": (
        "{paid-too-much.by:party} owes nothing for {paid-too-much.year}; "
        "{paid-too-much.over:money} has been paid after the end"
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
    "back-since-left": (
        "what came back to {back-since-left.by:party} after the last day of the agreement, where "
        "what is left in the accounts is owed"
    ),
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
    "breach-there": "the breach {breach-there.breach} is asserted",
    "way-there.breach-taken": "a breach is asserted",
    "way-there.breach-left": (
        "no breach since the agreement began to apply is asserted, as far as the record shows"
    ),
    "way-there.dialogue-taken": "a dialogue on the breach has been held",
    "way-there.dialogue-left": (
        "no dialogue on the breach has been held with {way-there.party:party}, as far as the "
        "record shows"
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
    "compared.departure.ends < ended-early.ends": (
        "the agreement binds the party until and including {left}, not only before {right}"
    ),
    "compared.departure.ends < rescinded.day": (
        "the agreement binds the party until and including {left}, not only before the "
        "rescission on {right}"
    ),
    "compared.payment.on <= ended-early.ends": (
        "the payment was made on {left}, after the end on {right}"
    ),
    "compared.running period.starts <= good.ends": (
        "the notice takes effect at the end of {right}; the period begins on {left}"
    ),
    "compared.good.ends < running period.ends": (
        "the notice takes effect at the end of {left}; the period that runs then ends on {right}"
    ),
    "compared.good.ends < final-end.day": (
        "the notice takes effect at the end of {left}; the agreement ends anyway on {right}"
    ),
    "compared.money-paid.on > owing.last": "it was paid on {left}, not after the end on {right}",
    "compared.owing.last != owing.last": "another end in the same year is {left}, not {right}",
    "compared.unused-funds.on >= owing.last": (
        "the statement of unused funds is of {left}, before the last day {right}"
    ),
    "compared.unused-funds.on < owing.last": (
        "the statement of unused funds is of {left}, not before the last day {right}"
    ),
    "paid-unbound": (
        "payment for {paid-unbound.year} ({paid-unbound.payment}) by {paid-unbound.by:party},"
        " which is no longer bound then"
    ),
    "paid-across": "{paid-across.by:party} paid ({paid-across.payment})",
    "own-payment": "the payment ({then.payment}) was made under a clause of the payer's own",
    "money-back": "the payment ({then.payment}) counts as money that came back",
    "money-paid": "the payment ({money-paid.payment}) counts",
}
WORDS: Final[dict[str, dict[str, str]]] = {}
