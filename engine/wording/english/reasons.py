"""Quotes, events, absences, and comparisons of days that fail, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    # leaves
    "quote": "{clause}: “{words}”",
    "event.by-nobody": "{id}: {kind:kind}, {day}",
    "event": "{id}: {kind:kind}, {by:party}, {day}",
    "event.hypothetical": "assumed in the question: {kind:kind}, {day}",
    "event.not-done": "{id}: {kind:kind} before {before} ({what:kind}), {by:party}",
    "event.not-done-in": "{id}: {kind:kind} in {in_} ({what:kind}), {by:party}",
    "fact": "{kind:kind}",
    "possible.unknown": "it may be so, but is not known: {fact}",
    "possible.judgement": "whether it is so needs a person's judgement: {fact}",
    "absent.approval": "no decision on approval by {about.by:party} is on record",
    "absent.signature": "no signature of {about.by:party} is on record",
    "absent.dialogue": "no dialogue is on record",
    "absent.timely-dialogue": "no joint dialogue that precedes the notice is on record",
    "absent.refused": "it is not on record that any other party has refused dialogue",
    "absent.departure": "no earlier valid notice is on record",
    "absent.way-out": "there is no end for which the notice is in time",
    "absent.named": "the notice names no end for which it is in time",
    "absent.asked-for": "no request for renewal in time is on record",
    "absent.sought": "no period begins in the year asked about",
    "absent.renewal-notice": "no request for renewal is on record",
    # comparisons of days that fail: both days, and what is between them
    "compared.counted.day <= window.last_day": (
        "the notice counts from {left}, the last day was {right} ({days:days} late)"
    ),
    "compared.counted.at_least <= window.last_day": (
        "the notice counts from {left} at the earliest, the last day was {right} ({days:days} late)"
    ),
    "compared.counted.day > window.after": (
        "the notice counts from {left}, but must count from a day after {right}"
    ),
    "compared.way-out.ends <= wanted.by": (
        "notice takes effect at the end of {left}, {days:days} after {right}"
    ),
    "compared.departure.ends <= wanted.by": (
        "notice takes effect at the end of {left}, {days:days} after {right}"
    ),
    "compared.dialogue.on <= termination-notice.sent": (
        "the dialogue was held on {left}, {days:days} after the notice was sent on {right}"
    ),
    "compared.dialogue.on <= counted.at_least": (
        "the dialogue was held on {left}; the notice was received on {right} at the earliest"
    ),
    "compared.must-reach.day <= window.last_day": (
        "the notice was received on {left}, the last day was {right}; when it was sent is not known"
    ),
    "compared.dialogue.on <= counted.day": (
        "the dialogue was held on {left}, {days:days} after the notice was received on {right}"
    ),
    "compared.counted.day < dialogue.on": (
        "the dialogue was held on {right}, not after the day from which the notice counts, {left}"
    ),
    "compared.running period.starts <= dialogue.on": (
        "the dialogue was held on {right}, {days:days} before the current period began on {left}"
    ),
    "compared.running period.starts <= termination-notice.sent": (
        "the notice was sent on {right}, before the period began on {left}"
    ),
    "compared.termination-notice.sent <= running period.ends": (
        "the notice was sent on {left}, after the period ended on {right}"
    ),
    "compared.not-held.before > asked.on": (
        "it is only on record that it had not been done before {left}"
    ),
    "compared.not-held.before > perhaps-agreed.on": (
        "it is only on record that it had not been done before {left}, not by {right}"
    ),
    "compared.not-held.before > slot.ask_by": (
        "it is only on record that it had not been done before {left}, not by {right}"
    ),
    "compared.not-held.before > running period.starts": (
        "the entry concerns the time before {left}, and the current period began on {right}"
    ),
    "compared.not-held.before <= termination-notice.sent": (
        "the entry concerns the time before {left}, and the notice was sent on {right}"
    ),
    "compared.termination-notice.ratified <= counted.day": (
        "the notice was ratified on {left}, {days:days} after {right}, from which it counts"
    ),
    "compared.termination-notice.ratified > way-out.last_day": (
        "the notice was ratified on {left}, not after the last day for notice, {right}"
    ),
    "compared.termination-notice.for_end == window.ends": (
        "the notice names {left} as the end, not {right}"
    ),
    "compared.termination-notice.for_end >= case": (
        "the notice names {left} as the end, but the period of notice runs until {right}"
    ),
    "compared.left-earlier.ends < renewal-notice.sent": (
        "the party was bound until {left}, and what is said of renewal was sent on {right}"
    ),
    "compared.left-earlier.ends < termination-notice.sent": (
        "the party was bound until {left}, and the notice was sent on {right}"
    ),
    "compared.left-earlier.ends < way-out.ends": (
        "another party on the same side remains until {left}; the notice takes effect on {right}"
    ),
    "compared.window.ends == extreme": "one end is {left}; the next possible end is {right}",
    "compared.window.ends >= termination-notice.for_end": (
        "one end is {left}; the notice names {right}"
    ),
    "asks.differing": "{asks}; the rulings differ: {rulings}",
    "asks.ruled": "{by} says {answer:answer} ({id}, {day})",
    "asks.ruled.nobody": "{id} ({day}), which does not say who ruled, says {answer:answer}",
    "asks.ruled.both": "{first}, {then}",
    "asks.unplaced": (
        "the assessment ({id}) does not say what it is about, so it may be about anything that "
        "the words apply to; write `about`"
    ),
    "asks.too-early": (
        "{text}; the assessment ({ids}) was made before what it is about and does not settle it"
    ),
    "asks.unnamed": (
        "whether {about:of} meets what {clause} requires; the agreement names no open term by "
        "which somebody can judge it"
    ),
    "headline.due.placed": "{asks} ({clause})",
    "approval-annulled": (
        "the approval {annulled.approval} by {annulled.party:party} was annulled on {annulled.day}"
    ),
    "had-bound": (
        "the approval bound {annulled.party:party} until it was annulled on {annulled.day}"
    ),
    "lacked-all-along": (
        "{lacked-all-along.party:party} has not approved, and no approval by it was annulled"
    ),
    "bound-until-annulled": (
        "whether the agreement bound {then.party:party} in {then.year}, until an approval was "
        "annulled on {bound-before.until}, no text says"
    ),
    "compared.approval.annulled <= asked.on": (
        "the approval was annulled on {left}; the question is about {right}"
    ),
    "assumed.annulled-later": (
        "the approval {id} by {by:party} was annulled on {day}, after the day asked about, and "
        "has not been by then; whether an annulled approval counts as never given, no text says"
    ),
    "asks.otherwise": "{term}",
    "compared.left-earlier.ends < dialogue.on": (
        "the party was bound until {left}, and the dialogue was held on {right}"
    ),
    "compared.approval.annulled > asked.on": (
        "the decision was annulled on {left}, and the question is about {right}"
    ),
    "compared.decision.on > last-refusal.on": (
        "the decision is of {left}, not later than the last decision not to approve, {right}"
    ),
    "compared.case > slot.ask_after": (
        "renewal was asked for on {left}, but can be asked for only after {right}"
    ),
    "compared.case <= slot.ask_by": (
        "renewal was asked for on {left}, but should have been by {right} ({days:days} late)"
    ),
    "compared.renewal-notice.sent > slot.ask_by": (
        "the request for renewal was sent on {left}, not after {right}"
    ),
    "compared.period.from_ <= asked.on": (
        "the agreement applies from {left}, {days:days} after the day asked about, {right}"
    ),
    "compared.period.from_ <= counts-on.day": (
        "the agreement applies from {left}, {days:days} after {right}"
    ),
    "compared.step.on > asked.on": (
        "the last step was taken on {left}, not after the day asked about, {right}"
    ),
    "compared.step.no_later > asked.on": (
        "the last step was taken on {left}, not after the day asked about, {right}"
    ),
    "compared.step.on > counts-on.day": "the last step was taken on {left}, not after {right}",
    "compared.left-earlier.ends < counts-on.at_least": (
        "the agreement ends for the party only at the end of {left}, not before {right}"
    ),
    "compared.left-earlier.ends < counts-on.day": (
        "the agreement ends for the party only at the end of {left}, not before {right}"
    ),
    "compared.departure.ends < asked.on": (
        "the agreement applies to the party until {left}, and the question is about {right}"
    ),
    "compared.departure.ends < counts-on.at_least": (
        "the agreement ends for the party only at the end of {left}, not before {right}"
    ),
    "compared.departure.ends < counts-on.day": (
        "the agreement ends for the party only at the end of {left}, not before {right}"
    ),
    "compared.departure.ends < sought.starts": (
        "the agreement ends for the party only at the end of {left}, not before {right}"
    ),
    "compared.final-end.day < asked.on": (
        "the last day of the agreement is {left}, and the question is about {right}"
    ),
    "compared.final-end.day < counts-on.at_least": (
        "the last day of the agreement is {left}, and the notice counts from {right} at the "
        "earliest"
    ),
    "compared.final-end.day < counts-on.day": (
        "the last day of the agreement is {left}, and the notice counts from {right}"
    ),
    "compared.final-end.day < sought.starts": (
        "the last day of the agreement is {left}, and the period begins on {right}"
    ),
    "compared.final-end.day < case": (
        "the last day of the agreement is {left}, and the period of notice runs until {right} at "
        "the earliest"
    ),
    "compared.final-end.day < later": (
        "the last day of the agreement is {left}, and the period of notice runs until {right}"
    ),
    "compared.window.last_day >= asked.on": (
        "the last day for notice was {left}, {days:days} before {right}"
    ),
    "compared.window.ends < sought.starts": (
        "a notice takes effect only at the end of {left}, and the period begins on {right}"
    ),
    "compared.window.ends == adddays": (
        "another period ends on {left}; the period to be examined ends on {right}"
    ),
    "compared.case < sought.starts": (
        "a notice on the day asked about takes effect only at the end of {left}, and the period "
        "begins on {right}"
    ),
    "compared.otherwise": "{left} compared with {right} ({days:days} between them)",
}
WORDS: Final[dict[str, dict[str, str]]] = {}
