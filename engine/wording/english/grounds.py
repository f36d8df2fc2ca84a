"""Whose duty a breach is of, what was done since, and as of when it was judged, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "breach-put-right": (
        "the breach ({put-right.breach}) was put right ({rectified.id}, {rectified.on})"
    ),
    "counterparty.met": "{declaration.against:party} is a counterparty of {declaration.by:party}",
    "counterparty.unmet": (
        "{declaration.against:party} is on the same side as {declaration.by:party}, and “motpart” "
        "(counterparty) is read here as somebody on the other side"
    ),
    "counterparty.unknown": "it is not known who is the counterparty",
    "counterparty.judgement": "who is the counterparty needs judgement",
    "assumed.counterparty": (
        "“motpart” (counterparty) in {clause} is read as somebody on the other side; the text does "
        "not say whether a party on the same side is one too"
    ),
    "breach-by-fellow": ("the breach ({breach.id}) is recorded, by a party on the same side"),
    "own-duty.met": "there is a breach of something that {declaration.against:party} is to do",
    "own-duty.unmet": (
        "the breach that is recorded is not one of any undertaking of {declaration.against:party}"
    ),
    "own-duty.unknown": (
        "it is not known whether the breach is of an undertaking of {declaration.against:party}"
    ),
    "own-duty.judgement": (
        "whether the breach is of an undertaking of {declaration.against:party} needs judgement"
    ),
    "no-duty-of-its-own": (
        "the breach ({no-duty.breach}) is of {no-duty.clause}, which lays no duty on "
        "{no-duty.party:party}"
    ),
    "duty-of-its-own": (
        "the breach ({meets.breach}) is of {duty-named.clause}, a duty of {duty-named.party:party}"
    ),
    "duty-of-its-own-perhaps": (
        "the breach ({meets.breach}) is of {duty-named.clause}; whether that is a duty of "
        "{duty-named.party:party} needs judgement"
    ),
    "missing.duty-named.theirs": "whose duty the breach ({of:of}) is of",
    "headline.lacks.own-duty": "of no duty of that party",
    "headline.lacks.not-excused": "excused by force majeure",
    "done-since-the-breach": (
        "the breach ({contradicted.breach}) is recorded, but so is {done-since.event}, "
        "{done-since.on}; whether that put it right needs judgement"
    ),
    "paid-after-the-breach": (
        "payment for the year is on record ({payment.id}, {payment.on}), after the breach "
        "({breach.id}); nobody has recorded it as rectification"
    ),
    "breach-left-though-something-is-done-since": (
        "{breach-left.by:party} says that {breach-left.against:party} has broken "
        "{breach-left.duty} ({breach-left.breach}, {breach-left.on}), and no "
        "rectification is recorded; {done-since.event} is recorded after it, "
        "{done-since.on}, and whether that put it right needs judgement"
    ),
    "breach-too-early.met": "a breach by {declaration.against:party} is recorded",
    "breach-too-early.unmet": (
        "the breach ({too-early.breach}) is recorded but is from before the agreement"
    ),
    "breach-too-early.unknown": (
        "it is not known whether {declaration.against:party} is in breach"
    ),
    "breach-too-early.judgement": (
        "whether {declaration.against:party} is in breach needs judgement"
    ),
    "breach-from-before": (
        "the breach ({too-early.breach}) is dated {too-early.on}; the agreement applies "
        "from {too-early.first}"
    ),
    "compared.breach.on < period.from_": (
        "the breach is dated {left}; the agreement applies from {right}"
    ),
    "breach-not-done-since.met": (
        "there is a breach after which nothing of what was to be done has been done"
    ),
    "breach-not-done-since.unmet": "what the breach was about has been done since",
    "breach-not-done-since.unknown": (
        "it is not known whether what the breach was about has been done since"
    ),
    "breach-not-done-since.judgement": (
        "whether the breach has been put right needs judgement: something is recorded as paid or "
        "done after it"
    ),
    "judged-in-time": (
        "a person has found that the breach {judged-in-time.breach} was put right without delay"
    ),
    "judged-not-put-right": (
        "a person has judged that the breach ({judged-not-put-right.breach}) was not put right "
        "without delay"
    ),
    "compared.breach.on <= takes-effect.no_later": "the breach is of {left}, after {right}",
    "compared.breach.on <= takes-effect.day": "the breach is of {left}, after {right}",
    "compared.put-right.on <= takes-effect.no_later": (
        "the breach was put right on {left}, after {right}"
    ),
    "compared.put-right.on <= takes-effect.day": (
        "the breach was put right on {left}, after {right}"
    ),
    "compared.demand.on <= takes-effect.no_later": (
        "rectification was demanded on {left}, after {right}"
    ),
    "compared.demand.on <= takes-effect.day": (
        "rectification was demanded on {left}, after {right}"
    ),
    "compared.dialogue-on-breach.on <= takes-effect.no_later": (
        "the dialogue was held on {left}, after {right}"
    ),
    "compared.dialogue-on-breach.on <= takes-effect.day": (
        "the dialogue was held on {left}, after {right}"
    ),
    "compared.done-since.on <= takes-effect.no_later": "it was done on {left}, after {right}",
    "compared.done-since.on <= takes-effect.day": "it was done on {left}, after {right}",
    "compared.moveday >= takes-effect.no_later": (
        "the ruling that reasonable time has not run out is relied on until {left}, and the "
        "question is about {right}"
    ),
    "compared.moveday >= takes-effect.day": (
        "the ruling that reasonable time has not run out is relied on until {left}, and the "
        "question is about {right}"
    ),
    "compared.payment.on > breach.on": "the payment is of {left}, not after the breach on {right}",
    "compared.done-since.on <= asked.on": "it was done on {left}; the question is about {right}",
    "compared.rectification-demanded.on > ruling.last": (
        "rectification was demanded on {left}, not after the ruling of {right}"
    ),
    "compared.rectification-demanded.on <= ruling.last": (
        "rectification was demanded on {left}, after the ruling of {right}"
    ),
    "compared.ruling.last >= ground.on": "the ruling is of {left}, before the breach on {right}",
    "compared.ruling.on <= takes-effect.no_later": "the ruling is of {left}, after {right}",
    "compared.ruling.on <= takes-effect.day": "the ruling is of {left}, after {right}",
    "assumed.called-to-dialogue": (
        "{party:party} was called to the dialogue on the breach ({dialogue}), and is not recorded "
        "as having been there; no text says whether that is enough"
    ),
    "assumed.ruling-holds-for-rescission": (
        "the ruling of {day} that reasonable time has not run out ({id}) is relied on for a "
        "rescission until {last}; no text says for how long it can be"
    ),
    "headline.ruled-too-early": (
        " The ruling {id} ({day}) does not count: it was made before the breach ({first})."
    ),
    "headline.ruled-before-demand": (
        " The ruling {id} ({day}) was made before rectification was demanded ({first}) and is not "
        "enough if that must have been demanded."
    ),
    "headline.ruled-not-rectified": (
        " The ruling {id} ({day}) says that the breach was put right without delay, but no "
        "rectification is on record: record it, and have it judged."
    ),
    "headline.ruled-not-rectified.recorded": (
        " The ruling {id} ({day}) says that the breach was put right without delay, but no "
        "rectification that counts is on record: record the one there was, and have it judged."
    ),
    "headline.ruled-before-rectified": (
        " The ruling {id} ({day}) that the breach was put right without delay was made before it "
        "was put right ({first}) and settles nothing of that."
    ),
    "headline.ruled-long-ago": (
        " The ruling {id} ({day}) on reasonable time is relied on until {last}, not later."
    ),
    "headline.demanded-by": (
        " Rectification was demanded by {by:party} ({id}, {day}), not by {party:party}."
    ),
    "headline.put-right": (
        " The breach {breach} was put right on {day} ({id}), by the ruling not without delay."
    ),
    "headline.put-right.before": (
        " The rectification {id} ({day}) does not count: it is from a day before the breach "
        "{breach}."
    ),
    "headline.put-right.by-another": (
        " The rectification {id} ({day}) does not count: it is not by {party:party}, whose breach "
        "{breach} is."
    ),
    "headline.put-right.not-known": (
        " Whether the breach {breach} was put right on {day} ({id}) is not known: by whom is not "
        "recorded."
    ),
    "headline.put-right.day-not-known": (
        " Whether the breach {breach} was put right ({id}) is not known: on which day is not "
        "recorded."
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
