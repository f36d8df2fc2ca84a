"""Breach and rescission, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "in-force-between.met": (
        "the agreement binds {declaration.by:party} and {declaration.against:party} on "
        "{takes-effect.day}"
    ),
    "in-force-between.unmet": (
        "the agreement does not bind both {declaration.by:party} and "
        "{declaration.against:party} on {takes-effect.day}"
    ),
    "in-force-between.unknown": (
        "it is not known whether the agreement binds {declaration.by:party} and "
        "{declaration.against:party} on {takes-effect.day}"
    ),
    "in-force-between.judgement": (
        "whether the agreement binds {declaration.by:party} and "
        "{declaration.against:party} on {takes-effect.day} needs judgement"
    ),
    "may-rescind.met": "the agreement gives {declaration.by:party} a right to rescind",
    "may-rescind.unmet": "the agreement gives {declaration.by:party} no right to rescind",
    "may-rescind.unknown": "it is not known who rescinds",
    "may-rescind.judgement": (
        "whether {declaration.by:party} has a right to rescind needs judgement"
    ),
    "breach-recorded.met": ("a breach by {declaration.against:party} is recorded"),
    "breach-recorded.unmet": ("no breach by {declaration.against:party} is recorded"),
    "breach-recorded.unknown": ("it is not known whether {declaration.against:party} is in breach"),
    "breach-recorded.judgement": "whether {declaration.against:party} is in breach needs judgement",
    "breach-serious.met": "the breach has been judged serious",
    "breach-serious.unmet": "the breach has been judged not serious",
    "breach-serious.unknown": "it is not known whether the breach is serious",
    "breach-serious.judgement": "whether the breach is serious needs judgement",
    "breach-not-put-right.met": (
        "it has been judged that the breach was not put right without delay"
    ),
    "breach-not-put-right.unmet": "it has been judged that the breach was put right without delay",
    "breach-not-put-right.unknown": (
        "it is not known whether the breach was put right without delay"
    ),
    "breach-not-put-right.judgement": (
        "whether rectification has failed or was delayed needs judgement"
    ),
    "breach-demand.met": "rectification has been demanded, or need not be",
    "breach-demand.unmet": (
        "rectification has not been demanded of {declaration.against:party}, as far as "
        "the record shows"
    ),
    "breach-demand.unknown": (
        "it is not known whether rectification has been demanded of {declaration.against:party}"
    ),
    "breach-demand.judgement": "whether rectification has been demanded needs judgement",
    "breach-dialogue.met": (
        "a dialogue on the breach has been held, with {declaration.against:party} among those "
        "called or there, or need not have been"
    ),
    "breach-dialogue.unmet": (
        "no dialogue on the breach has been held with {declaration.against:party}, as "
        "far as the record shows"
    ),
    "breach-dialogue.unknown": (
        "it is not known whether a dialogue on the breach has been held with "
        "{declaration.against:party}"
    ),
    "breach-dialogue.judgement": (
        "no dialogue on the breach with {declaration.against:party} is recorded; whether it is "
        "so urgent that it may be left out needs judgement"
    ),
    "breach-reasonable-time.met": (
        "reasonable time has not run out, as judged (general law, avtalslagen2020.se 12.3.4)"
    ),
    "breach-reasonable-time.unmet": (
        "reasonable time has run out, as judged (general law, avtalslagen2020.se 12.3.4)"
    ),
    "breach-reasonable-time.unknown": (
        "it is not known whether reasonable time has run out (general law, "
        "avtalslagen2020.se 12.3.4)"
    ),
    "breach-reasonable-time.judgement": (
        "whether reasonable time has run out needs judgement (general law, "
        "avtalslagen2020.se 12.3.4)"
    ),
    "one-breach.met": "one and the same breach meets all conditions",
    "one-breach.unmet": "none of the breaches meets all conditions",
    "one-breach.unknown": "it is not known whether one and the same breach meets all conditions",
    "one-breach.judgement": "whether one and the same breach meets all conditions needs judgement",
    "rescission-works-when-sent": (
        "a declaration of rescission is at the receiver's risk if it was sent in an "
        "appropriate way (NJA 2020 s. 470); it works from {takes-effect.day}"
    ),
    "rescission-may-have-been-sent-sooner": (
        "it is not known when the declaration of rescission ({declaration.id}) was sent; it works "
        "from that day"
    ),
    "ground": "the breach ({ground.breach}) is recorded",
    "contradicted-by-the-record": (
        "the breach ({contradicted.breach}) is recorded, but so is payment for the year "
        "({paid-before.payment}, {paid-before.on}); which of them counts needs judgement"
    ),
    "not-contradicted": "nothing on record contradicts the breach ({meets.breach})",
    "breach-uncontradicted.met": "there is a breach that nothing on record contradicts",
    "breach-uncontradicted.unmet": "what is on record contradicts the breach",
    "breach-uncontradicted.unknown": (
        "it is not known whether what is on record contradicts the breach"
    ),
    "breach-uncontradicted.judgement": (
        "whether there is any breach needs judgement: payment that is on record contradicts it"
    ),
    "paid-before-the-breach": (
        "payment for the year is on record ({payment.id}, {payment.on}), before the breach "
        "({breach.id})"
    ),
    "judged-serious": (
        "the breach ({meets.breach}) is serious if the person who is to judge it says so"
    ),
    "judged-not-put-right-without-delay": (
        "the breach ({meets.breach}) was not put right without delay if the person who "
        "is to judge it says so"
    ),
    "judged-although-put-right": (
        "the breach ({meets.breach}) was put right ({put-right.rectification}, {put-right.on}), "
        "but not without delay if the person who is to judge it says so"
    ),
    "within-reasonable-time": (
        "reasonable time from the breach ({meets.breach}) has not run out if the person "
        "who is to judge it says so"
    ),
    "demand-not-needed": "rectification need not have been demanded",
    "rectification-demanded": (
        "{rectification-demanded.by:party} has demanded rectification "
        "({rectification-demanded.demand}, {rectification-demanded.on})"
    ),
    "dialogue-in-parallel": "the dialogue need not have been held first",
    "dialogue-about-the-breach": "a dialogue has been held ({dialogue.id}, {dialogue.on})",
    "urgent-without-dialogue": (
        "the dialogue may be left out if it is urgent and the person who is to judge it says so"
    ),
    "sufficient-ground": "the breach ({sufficient.breach}) meets all conditions",
    "rescinded": (
        "{rescinded.by:party} has declared rescission against {rescinded.against:party}, "
        "with effect from {rescinded.day}"
    ),
    "rescinded-before-it-was-received": (
        "{rescinded.by:party} has declared rescission against {rescinded.against:party}; it may "
        "have been sent, and have had effect, as early as {rescinded.no_sooner}"
    ),
    "rescinded-on-another-ground": (
        "{rescinded.by:party} has declared rescission against {rescinded.against:party}, with"
        " effect from {rescinded.day}, and has named another breach ({declaration.ground}) "
        "than the one that carries it ({sufficient.breach})"
    ),
    "assumed.rescission-on-another-ground": (
        "the rescission ({id}) names the breach {ground}, which does not meet the conditions;"
        " it is not valid on that ground but rests on {others}, since grounds may be "
        "supplemented (general law)"
    ),
    "accompanied": "another party on the side of {accompanied.party:party} is still there",
    "rescission-frees-party": (
        "the rescission frees {freed.party:party}; {freed.ends} is the last day"
    ),
    "rescission-frees-all": (
        "the rescission concerns the whole agreement; {freed.ends} is the last day"
    ),
    "departure-by-rescission": (
        "the agreement ends for {departure.party:party} by rescission "
        "({freed.rescission}) at the end of {departure.ends}"
    ),
    "absent.ground": "no breach is recorded",
    "absent.meets": "nothing recorded meets the condition",
    "absent.sufficient": "no breach meets all conditions",
    "compared.breach.on >= year-is.first": (
        "the breach is of {left}, before the first day of the year, {right}"
    ),
    "compared.payment.on <= breach.on": ("the payment is of {left}, after the breach on {right}"),
    "compared.demand.on >= breach.on": (
        "rectification was demanded on {left}, before the breach on {right}"
    ),
    "compared.dialogue.on >= breach.on": (
        "the dialogue was held on {left}, before the breach on {right}"
    ),
    "compared.departure.ends < takes-effect.day": (
        "the agreement binds the party until and including {left}, and the question is "
        "about {right}"
    ),
    "compared.final-end.day < takes-effect.day": (
        "the last day of the agreement is {left}, and the question is about {right}"
    ),
    "compared.final-end.day < takes-effect.no_later": (
        "the last day of the agreement is {left}, and the question is about {right}"
    ),
    "compared.left-by-notice.ends < takes-effect.day": (
        "the notice takes effect at the end of {left}, not before {right}"
    ),
    "compared.left-by-notice.sent < takes-effect.day": (
        "the notice was sent on {left}, not before {right}"
    ),
    "left-by-notice": (
        "the agreement ends for {left-by-notice.party:party} at the end of "
        "{left-by-notice.ends} by notice"
    ),
    "compared.left-earlier.ends < takes-effect.day": (
        "the party is bound until and including {left}, not only before {right}"
    ),
    "compared.period.from_ <= takes-effect.day": (
        "the agreement runs from {left}, {days:days} after {right}"
    ),
    "compared.period.from_ <= takes-effect.no_later": (
        "the agreement runs from {left}, {days:days} after {right}"
    ),
    "compared.step.on > takes-effect.day": "the last step was taken on {left}, not after {right}",
    "assumed.rescission": (
        "the rescission is declared on {day} and sent in an appropriate way that day"
    ),
    "headline.breach-towards-others": (
        " The breach {id} is asserted towards {towards}, not towards {party:party}; the text "
        "does not say whether it must be towards the party that relies on it."
    ),
    "headline.breach-of-another": (
        " The breach {id} is asserted by {towards}, for itself; whether it is towards "
        "{party:party} too is not known, and the text does not say whether it must be."
    ),
    "assumed.rescission-on-breach-towards-others": (
        "the rescission by {party:party} rests on the breach {id}, which is asserted towards "
        "{towards} and not towards {party:party}; the text does not say whether that is enough"
    ),
    "assumed.rescission-on-breach-of-another": (
        "the rescission by {party:party} rests on the breach {id}, which is asserted by "
        "{towards}, for itself; whether it is towards {party:party} too is not known, and the "
        "text does not say whether it must be"
    ),
    "headline.rests-on-breach": (
        " It rests on the breach {id} ({duty}, {day}), judged by {rulings}."
    ),
    "headline.rests-on-breach.unjudged": " It rests on the breach {id} ({duty}, {day}).",
    "headline.ruling": "{by:person} on {day}",
    "headline.breach-lacks": "the breach {id}: {lacks}",
    "headline.lacks.no-contradiction": "contradicted by what is on record",
    "headline.lacks.serious": "judged not serious",
    "headline.lacks.not-put-right": "judged put right without delay",
    "headline.lacks.demand": "rectification has not been demanded",
    "headline.lacks.dialogue": "no dialogue on the breach has been held with the party in breach",
    "headline.lacks.reasonable-time": "reasonable time has run out, as judged",
    "headline.rescission.yes": (
        "Yes. {party:party} may rescind the agreement against {against:party}, on what "
        "is recorded and judged.{resting}{rests}"
    ),
    "headline.rescission.no": "No. {because}. So there is no right to rescind under the agreement.",
    "headline.rescission.unregulated": (
        "No. The agreement has no provision on rescission. General law may give more."
    ),
    "headline.rests.rescission": " The right to rescind rests on the main reading of {forks}.",
    "headline.contested.rescission": " The right to rescind depends on the reading of {forks}.",
    "headline.sooner-by-rescission": " That day follows from the rescission {id}.",
    "headline.out-by-rescission": (
        " {party:party} is out already at the end of {day:long}, by the rescission {id}."
    ),
    "several.demand.to": (
        "whether the demand for rectification ({of:of}) is directed to {count} parties"
    ),
    "missing.demand.to": (
        "whether the demand for rectification ({of:of}) is directed to {party:party}"
    ),
    "missing.demand.on": "when rectification was demanded ({of:of})",
    "missing.breach.on": "when the breach ({of:of}) was committed",
    "missing.breach.against": "which party committed the breach ({of:of})",
    "missing.rectified.on": "when the breach was put right ({of:of})",
    "missing.rescission.by": "who declared rescission ({of:of})",
    "missing.rescission.against": "against whom rescission was declared ({of:of})",
    "missing.rescission.sent": "when the declaration of rescission ({of:of}) was sent",
    "missing.rescission.received": "when the declaration of rescission ({of:of}) arrived",
    "dialogue-owed-on-breach": (
        "the breach ({owed.cause}) is recorded; a dialogue is to be held on whether the "
        "partnership can go on"
    ),
    "dialogue-owed-on-change": (
        "a person has judged that circumstances have materially changed; a dialogue is to be held"
    ),
    "dialogue-held": "the dialogue ({dialogue.id}) was held on {done.on}",
    "dialogue-held-on-breach": "the dialogue ({dialogue-on-breach.dialogue}) was held on {done.on}",
    "dialogue-on-breach": (
        "the dialogue ({dialogue.id}) was about the breach ({breach.id}), with "
        "{breach.against:party} called or there"
    ),
    "absent.rescinded": "no valid rescission is recorded",
    "advice.breach": "if {party:party} is in breach: record the breach, with its clause and day",
    "advice.demand": "demand of {party:party} that it puts the breach right, naming the breach",
    "advice.dialogue-on-breach": (
        "hold a dialogue with {party:party} on the breach and on whether the partnership can go on"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
