"""Facts that are missing, who holds them, and advice, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    # missing facts, after "it is not known", and who holds them; several of one sort are counted
    "several.approval": "whether {count} parties have approved the agreement",
    "several.signature": "whether {count} parties have signed the agreement",
    "several.termination-notice.received": (
        "when the notice ({of:of}) was received by {count} parties"
    ),
    "several.termination-notice.to": "whether the notice ({of:of}) is addressed to {count} parties",
    "several.renewal-notice.received": (
        "when the request for renewal ({of:of}) was received by {count} parties"
    ),
    "several.renewal-notice.to": (
        "whether the request for renewal ({of:of}) is addressed to {count} parties"
    ),
    "several.dialogue.invited": "whether {count} parties were invited to the dialogue ({of:of})",
    "several.dialogue.present": "whether {count} parties took part in the dialogue ({of:of})",
    "several.otherwise": "what holds in {count} respects",
    "missing.approval": "whether {party:party} has approved the agreement",
    "missing.approval.by": "which party made the decision on approval ({of:of})",
    "missing.approval.on": "when the decision on approval ({of:of}) was made",
    "missing.approval.decision": "whether the decision ({of:of}) is an approval",
    "missing.approval.body": "which body made the decision on approval ({of:of})",
    "missing.approval.announced": "when the decision on approval ({of:of}) was announced",
    "missing.approval.final": "when the decision on approval ({of:of}) became final",
    "missing.approval.annulled": (
        "whether and when the decision on approval ({of:of}) has been annulled"
    ),
    "missing.signature": "whether {party:party} has signed the agreement",
    "missing.signature.by": "which party has signed ({of:of})",
    "missing.signature.on": "when {party:party} signed the agreement ({of:of})",
    "missing.termination-notice.by": "who gave the notice ({of:of})",
    "missing.termination-notice.to": "whether the notice ({of:of}) is addressed to {party:party}",
    "missing.termination-notice.form": "in which form the notice ({of:of}) was given",
    "missing.termination-notice.sent": "when the notice ({of:of}) was sent",
    "missing.termination-notice.received": (
        "when the notice ({of:of}) was received by {party:party}"
    ),
    "missing.termination-notice.for_end": "which end the notice ({of:of}) is for",
    "missing.termination-notice.authorised": (
        "whether the person who gave the notice ({of:of}) had authority"
    ),
    "missing.termination-notice.ratified": (
        "whether and when the notice ({of:of}) has been ratified"
    ),
    "missing.termination-notice.admitted": "whether the receiver admits the notice ({of:of})",
    "missing.termination-notice.confirmed_in_writing": (
        "whether and when the notice ({of:of}) has been confirmed in writing"
    ),
    "missing.dialogue.forum": "in which forum the dialogue ({of:of}) was held",
    "missing.assessment.on": "when the assessment ({of:of}) was made",
    "missing.dialogue.on": "when the dialogue ({of:of}) was held",
    "missing.dialogue.about": "what the dialogue ({of:of}) was about",
    "missing.dialogue.about_party": "which party the dialogue ({of:of}) was about",
    "missing.dialogue.invited": "whether {party:party} was invited to the dialogue ({of:of})",
    "missing.dialogue.present": "whether {party:party} took part in the dialogue ({of:of})",
    "missing.dialogue.minutes": "whether minutes were kept of the dialogue ({of:of})",
    "missing.renewal-notice.by": "who asked for renewal ({of:of})",
    "missing.renewal-notice.to": (
        "whether the request for renewal ({of:of}) is addressed to {party:party}"
    ),
    "missing.renewal-notice.form": "in which form renewal was asked for ({of:of})",
    "missing.renewal-notice.sent": "when the request for renewal ({of:of}) was sent",
    "missing.renewal-notice.received": (
        "when the request for renewal ({of:of}) was received by {party:party}"
    ),
    "missing.not-held.what": "what it is that was not held ({of:of})",
    "missing.not-held.by": "to whom it was due that something was not held ({of:of})",
    "missing.not-held.before": "before which day something was not held ({of:of})",
    "missing.not-held.in_": "in which year something was not held ({of:of})",
    "missing.otherwise": "{field:field} ({kind:kind}, {of:of})",
    "holder.party": "{party:party}",
    "holder.receivers": "those to whom the notice was addressed",
    "advice.place-ruling": (
        "write `about` in the assessment ({id}), so that it says what it is about"
    ),
    "advice.assess-general": (
        "have the question judged and record the judgement; decided by: {decides}; evidence: {asks}"
    ),
    "assumed.known-on-own-day.several": (
        "{count} events without a day of recording count as known from the day on which they "
        "happened"
    ),
    "holder.recorders": "whoever recorded {ids:ids}",
    "holder.otherwise": "whoever recorded {of:of}",
    "says": "{text}",
    # advice
    "advice.dialogue": (
        "hold a joint dialogue in {forum:forum} on the wish of {party:party} to withdraw, before "
        "the notice is sent"
    ),
    "advice.notice": "give written notice and see to it that it reaches everyone in time",
    "advice.notice-working-day": (
        "give written notice and see to it that it reaches everyone in time; {last_day} is not a "
        "working day, so reckon with {day}"
    ),
    "advice.register": "find out and record {missing}",
    "advice.void": (
        "find out {missing}, and void (`void`) the one that is wrong: another entry settles nothing"
    ),
    "advice.void.index-value": (
        "find out {missing}, and void (`void`) the one that is wrong, or that a later edition has "
        "replaced, or record the final value; held by: {holder}"
    ),
    "advice.get": "find out {missing} and record it; held by: {holder}",
    "advice.assess.of-breach": (
        "have the question of {term} judged for the breach {id} and record the judgement; "
        "decided by: {decides}"
    ),
    "advice.assess.differing": (
        "the rulings on {term} for {about} differ: let whoever has come to another view record it "
        "(the latest of each person counts), or void the ruling that is not to count; "
        "decided by: {decides}"
    ),
    "advice.assess": (
        "have the question of {term} judged and record the judgement; decided by: {decides}"
    ),
    "advice.amend": "agree with the other parties on an amendment of the agreement",
    "advice.renegotiate": "call for renegotiation",
    "advice.rescind": "consider whether the conditions for rescission are met",
}
WORDS: Final[dict[str, dict[str, str]]] = {}
