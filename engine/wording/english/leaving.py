"""Being bound, approval, notice and renewal, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    # requirements, by id and status
    "in-force.met": (
        "the agreement binds {party-is.id:party} on the day from which the notice counts, "
        "{counts-on.day}"
    ),
    "in-force.unmet": (
        "the agreement does not bind {party-is.id:party} on the day from which the notice counts, "
        "{counts-on.day}"
    ),
    "in-force.unknown": (
        "it is not known whether the agreement binds {party-is.id:party} on the day from which the "
        "notice counts, {counts-on.day}"
    ),
    "in-force.judgement": (
        "whether the agreement binds {party-is.id:party} on the day from which the notice counts, "
        "{counts-on.day}, calls for a judgement"
    ),
    "entitled.met": (
        "the agreement gives {termination-notice.by:party} the right to terminate by notice"
    ),
    "entitled.unmet": (
        "the agreement does not give {termination-notice.by:party} the right to terminate by notice"
    ),
    "entitled.unknown": "it is not known who gave the notice",
    "entitled.judgement": "whether the party may terminate by notice calls for a judgement",
    "in-time.met": "the notice is in time and takes effect at the end of {way-out.ends}",
    "in-time.unmet": "the notice is not in time",
    "in-time.unknown": "it is not known whether the notice is in time",
    "in-time.judgement": "whether the notice is in time calls for a judgement",
    "ends-by.met": "the agreement ends for {termination-notice.by:party} by the end of {wanted.by}",
    "ends-by.unmet": (
        "the agreement does not end for {termination-notice.by:party} by the end of {wanted.by}"
    ),
    "ends-by.unknown": (
        "it is not known whether the agreement ends for {termination-notice.by:party} by the end "
        "of {wanted.by}"
    ),
    "ends-by.judgement": (
        "whether the agreement ends for {termination-notice.by:party} by the end of {wanted.by} "
        "calls for a judgement"
    ),
    "written.met": "the requirement of form is met: the notice is {termination-notice.form:form}",
    "written.unmet": (
        "the requirement of form is not met: the notice is {termination-notice.form:form}, not "
        "written"
    ),
    "written.unknown": "it is not known whether the notice meets the requirement of form",
    "written.judgement": "whether the notice meets the requirement of form calls for a judgement",
    "dialogue.met": (
        "the requirement of a joint dialogue in {precondition.forum:forum} does not stand in the "
        "way of the notice"
    ),
    "dialogue.unmet": (
        "no joint dialogue in {precondition.forum:forum} that precedes the notice is on record"
    ),
    "dialogue.unknown": (
        "it is not known whether the notice has been preceded by a joint dialogue in "
        "{precondition.forum:forum}"
    ),
    "dialogue.judgement": (
        "whether the notice has been preceded by a joint dialogue in {precondition.forum:forum} "
        "calls for a judgement"
    ),
    "addressee.met": "the notice is addressed to, or has reached, everyone it must reach",
    "addressee.unmet": "the notice is not addressed to everyone it must reach",
    "addressee.unknown": (
        "it is not known whether the notice is addressed to everyone it must reach"
    ),
    "addressee.judgement": (
        "whether the notice is addressed to everyone it must reach calls for a judgement"
    ),
    "authority.met": (
        "whoever gave the notice had authority, or the notice has been ratified afterwards"
    ),
    "authority.unmet": (
        "whoever gave the notice lacked authority, and no ratification afterwards repairs it"
    ),
    "authority.unknown": (
        "it is not known whether whoever gave the notice had authority or was given it afterwards"
    ),
    "authority.judgement": "whether a ratification afterwards is sufficient calls for a judgement",
    "approved.met": "the approvals that are required are on record",
    "approved.unmet": "at least one approval that is required has not been given",
    "approved.unknown": "it is not known whether all approvals that are required have been given",
    "approved.judgement": "whether the approvals are sufficient calls for a judgement",
    "signed.met": "the signatures that are required are on record",
    "signed.unmet": "at least one signature that is required has not been given",
    "signed.unknown": "it is not known whether all signatures that are required have been given",
    "signed.judgement": "whether the signatures are sufficient calls for a judgement",
    "started.met": "the agreement has begun to apply; its first day is {period.from_}",
    "started.unmet": "the agreement has not begun to apply",
    "started.unknown": "it is not known whether the agreement has begun to apply",
    "started.judgement": "whether the agreement has begun to apply calls for a judgement",
    "not-ended.met": "nothing on record has ended the binding force of the agreement",
    "not-ended.unmet": "the agreement is no longer binding",
    "not-ended.unknown": "it is not known whether the agreement is still binding",
    "not-ended.judgement": "whether the agreement is still binding calls for a judgement",
    "term.met": "a period begins in {wanted-year.year}",
    "term.unmet": "no period begins in {wanted-year.year}",
    "term.unknown": "it is not known whether a period begins in {wanted-year.year}",
    "term.judgement": "whether a period begins in {wanted-year.year} calls for a judgement",
    "not-ended-before.met": "nothing on record ends the agreement before {sought.starts}",
    "not-ended-before.unmet": "the agreement ends before {sought.starts}",
    "not-ended-before.unknown": "it is not known whether the agreement ends before {sought.starts}",
    "not-ended-before.judgement": (
        "whether the agreement ends before {sought.starts} calls for a judgement"
    ),
    "locked.met": "no new notice can take effect before {sought.starts}",
    "locked.unmet": "a new notice can still take effect before {sought.starts}",
    "locked.unknown": (
        "it is not known whether a new notice can still take effect before {sought.starts}"
    ),
    "locked.judgement": (
        "whether a new notice can still take effect before {sought.starts} calls for a judgement"
    ),
    "given.unmet": "no such event is on record on the day asked about",
    "regulated.unmet": "the agreement does not regulate this; general law may give more",
    # rules
    "first-period": "the first period runs from {running period.starts} to {running period.ends}",
    "renewal-slot": "the next period runs from {slot.starts} to {slot.ends}",
    "automatic-renewal": (
        "the agreement is renewed automatically from {running period.starts} to "
        "{running period.ends}"
    ),
    "renewal-asked-for": "renewal has been asked for in time, by {slot.ask_by}",
    "renewal-not-asked-for": "no request for renewal by {slot.ask_by} is on record",
    "renewal-by-request": (
        "the agreement is renewed on request from {running period.starts} to {running period.ends}"
    ),
    "no-renewal": "no provision renews the agreement; the last day is {final-end.day}",
    "renewals-capped": "the number of renewals is limited; the last day is {final-end.day}",
    "renewed-so-far": (
        "the agreement runs as far as it has been renewed so far; the last day is {final-end.day}"
    ),
    "decision-stands": "the decision of {decision.by:party}, {decision.on}, stands",
    "decision-does-not-stand": (
        "the decision of {decision.by:party}, {decision.on}, does not stand: it has been annulled, "
        "or judged to come from a body without authority"
    ),
    "said-yes": "decision to approve by {said-yes.party:party}: {said-yes.on}",
    "not-said-yes": "no decision to approve by {not-said-yes.party:party} is on record",
    "last-refusal": "last decision not to approve by {last-refusal.party:party}: {last-refusal.on}",
    "said-yes-before-no": (
        "{said-yes.party:party} approved on {said-yes.on}, before its last decision not to approve"
    ),
    "in-company": "somebody else on the same side remains when the notice takes effect",
    "outside": "{last-refusal.party:party} said no and stands outside",
    "leaves-at-next-end": "the notice takes effect at the next possible end, {way-out.ends}",
    "has-approved": "approval in effect by {approved.party:party}: {approved.on}",
    "has-not-approved": "no approval in effect by {not-approved.party:party} is on record",
    "approved-on-both-sides": "at least one party on each side has approved the agreement",
    "has-signed": "signature of {signed.party:party}: {signed.on}",
    "has-not-signed": "no signature of {not-signed.party:party} is on record",
    "signed-on-both-sides": "at least one party on each side has signed the agreement",
    "bound-from-last-approval": (
        "the agreement binds {step.party:party} from the last approval, {step.on}"
    ),
    "bound-from-last-signature": (
        "the agreement binds {step.party:party} from the last signature, {step.on}"
    ),
    "must-reach": "the notice must reach {must-reach.party:party} (received: {must-reach.day})",
    "invitation": "{invitation.party:party} invited to the dialogue: {invitation.listed:yes-no}",
    "counted-from-receipt": (
        "if receipt decides, the notice counts from the day on which it had reached everyone it "
        "must reach, {counted.day}"
    ),
    "counted-from-sending": (
        "if sending decides, the notice counts from the day on which it was sent, {counted.day}"
    ),
    "exit-window": (
        "to take effect at the end of {window.ends}, the notice must {window.counts_from:counts} "
        "by {window.last_day}"
    ),
    "last-effect": (
        "a notice takes effect before the agreement ends anyway only if it counts from "
        "{last-effect.last_day} or earlier"
    ),
    "counts-on": "the notice counts from {counts-on.day}",
    "entitled": (
        "the agreement gives {termination-notice.by:party} the right to terminate by notice"
    ),
    "in-time-as-named": "the notice is in time for the end that it names, {named.ends}",
    "leaves-as-named": (
        "the notice takes effect at the end of the day that it names, {way-out.ends}"
    ),
    "leaves-at-earliest-end": (
        "the notice counts from {counted.day}, the last day is {way-out.last_day}, and it takes "
        "effect at the end of {way-out.ends}"
    ),
    "leaves-after-notice-period": (
        "the period of notice runs from {counted.day}, and the notice takes effect at the end of "
        "{way-out.ends}"
    ),
    "timely-dialogue": "the dialogue of {dialogue.on} preceded the notice",
    "dialogue-refused": (
        "it is on record that the dialogue was not held, and that this was due to another party"
    ),
    "reach-party": "the notice concerns only the party that leaves",
    "reach-whole": "the notice ends the whole agreement",
    "good-notice": (
        "the notice meets what is required of it and takes effect at the end of {good.ends}"
    ),
    "departure-with-whole": (
        "the notice ({departure.notice}) ends the whole agreement at the end of {departure.ends}"
    ),
    "departure": "the agreement ends for {departure.party:party} at the end of {departure.ends}",
    "gone": "the agreement ended for {gone.party:party} at the end of {departure.ends}",
    "remaining": "{remaining.party:party} has not left the agreement",
    "remain-on-both-sides": "at least one party on each side remains",
    "bound-from": (
        "the first day on which the agreement can bind {bound-from.party:party} is {bound-from.day}"
    ),
    "ends-by-notice": (
        "the agreement ends for {possible-end.party:party} at the end of {possible-end.day}, as "
        "far as the record shows"
    ),
    "notice-still-possible": (
        "the agreement may end for {possible-end.party:party} at the end of {possible-end.day} by "
        "a notice that can still be given in time"
    ),
    "notice-runs-from-today": (
        "the agreement may end for {possible-end.party:party} at the end of {possible-end.day} by "
        "a notice on the day asked about"
    ),
    "ends-on-last-day": "the last day of the agreement is {possible-end.day}",
    "sought-period": "the period begins on {sought.starts}",
    "stays": "{stays.party:party} remains when the period begins",
    "stay-on-both-sides": "at least one party on each side remains when the period begins",
    "last-chance": "the last day to prevent the period by notice is {last-chance.day}",
    # leaves
    "quote": "{clause}: “{words}”",
    "event.by-nobody": "{id}: {kind:kind}, {day}",
    "event": "{id}: {kind:kind}, {by:party}, {day}",
    "event.hypothetical": "assumed in the question: {kind:kind}, {day}",
    "fact": "{kind:kind}",
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
    "compared.not-held.before > running period.starts": (
        "the entry concerns the time before {left}, and the current period began on {right}"
    ),
    "compared.not-held.before <= termination-notice.sent": (
        "the entry concerns the time before {left}, and the notice was sent on {right}"
    ),
    "compared.termination-notice.ratified <= counted.day": (
        "the notice was ratified on {left}, {days:days} after {right}, from which it counts"
    ),
    "compared.termination-notice.for_end == window.ends": (
        "the notice names {left} as the end, not {right}"
    ),
    "compared.termination-notice.for_end >= case": (
        "the notice names {left} as the end, but the period of notice runs until {right}"
    ),
    "compared.left-earlier.ends < termination-notice.sent": (
        "the party was bound until {left}, and the notice was sent on {right}"
    ),
    "compared.left-earlier.ends < way-out.ends": (
        "another party on the same side remains until {left}; the notice takes effect on {right}"
    ),
    "compared.said-yes.on < last-refusal.on": (
        "the approval is of {left}; the refusal is of {right}"
    ),
    "compared.said-yes.on == last-refusal.on": (
        "the approval is of {left}; the refusal is of {right}"
    ),
    "compared.window.ends == extreme": "one end is {left}; the next possible end is {right}",
    "compared.window.ends >= termination-notice.for_end": (
        "one end is {left}; the notice names {right}"
    ),
    "asks.which-decision": "which of two decisions of one day, a yes and a no, counts",
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
    "compared.last-refusal.on < said-yes.on": (
        "the last decision not to approve is of {left}, not before the approval, {right}"
    ),
    "compared.extreme <= last-refusal.on": (
        "the last approval is of {left}, after the decision not to approve, {right}"
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
    "compared.step.on > counts-on.day": "the last step was taken on {left}, not after {right}",
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
    # what a question takes for granted
    "assumed.amended": (
        "a change ({id}) with a new wording from {version} is on record; that wording is not "
        "held here, and the answer rests on the wording from {held}"
    ),
    "assumed.event": "supposed event {id}: {kind:kind}, {day}",
    "assumed.reading": (
        "reading {fork}-{reading} was chosen; other readings of {fork} were not tried"
    ),
    "assumed.form": "the notice is {form:form}",
    "assumed.received": "the notice reaches everyone it must reach on {day}",
    "assumed.sent": "the notice is sent on {day}",
    "assumed.to-all": "the notice is addressed to all other parties",
    "assumed.authorised": "whoever gives the notice has authority",
    "assumed.earliest": "the notice is for the earliest possible end",
    "assumed.end": "the notice names {day} as the end",
    "assumed.known-on-own-day": (
        "events without a day of recording count as known from the day on which they happened: "
        "{ids}"
    ),
    "assumed.position": (
        "{by} has taken a stand on the question of interpretation {fork}: reading {reading} is main"
    ),
    # headlines
    "headline.termination.yes": (
        "Yes. A notice of termination from {party:party} that is received on {received:long} is "
        "valid.{effect}{sooner}{rests}"
    ),
    "headline.termination.no": "No. {because}.{missed}{next}",
    "headline.termination.unregulated": (
        "No. The agreement has no provision on termination by notice. General law may give more."
    ),
    "headline.sooner": " That day follows from an earlier notice ({id}).",
    "headline.fixed": " The answer supposes reading {fork}-{reading} ({strength:strength}).",
    "headline.what-if": " The answer rests on supposed events ({ids}).",
    "headline.notice.yes": "Yes. The notice of termination is valid.{effect}{sooner}{rests}",
    "headline.notice.no": "No. {because}.{missed}{next}",
    "headline.notice.unregulated": (
        "No. The agreement has no provision on termination by notice. General law may give more."
    ),
    "headline.in-force.yes": "Yes. {whom}{since}.{until}{rests}",
    "headline.in-force.no": "No. {because}.",
    "headline.in-force.unregulated": (
        "No. The agreement has no provision on how long it applies. General law may give more."
    ),
    "headline.renewal.yes": "Yes. The period that begins in {year} is certain.{last_chance}{rests}",
    "headline.renewal.no": "No. {because}.{last_chance}",
    "headline.renewal.unregulated": (
        "No. The agreement has no provision on renewal. General law may give more."
    ),
    "headline.unknown": "Undetermined: it is not known {missing}.",
    "headline.depends": "Depends on interpretation: {outcomes} ({forks}).{main}",
    "headline.judgement": "Calls for a judgement: {judgement}.",
    "headline.supposing": "If the agreement is in force: {headline}",
    # what headlines are put together from
    "headline.whom.agreement": "The agreement is in force",
    "headline.whom.party": "The agreement binds {party:party}",
    "headline.since": " from {day:long}",
    "headline.until": " It is certain until the end of {day:long}.",
    "headline.effect.party": " The agreement ends for {party:party} at the end of {day:long}.",
    "headline.effect.agreement": " The whole agreement ends at the end of {day:long}.",
    "headline.rests.termination": " The effect rests on the main reading of {forks}.",
    "headline.rests.notice": " The effect rests on the main reading of {forks}.",
    "headline.rests.in-force": " The days rest on the main reading of {forks}.",
    "headline.rests.renewal": " The day rests on the main reading of {forks}.",
    "headline.contested.termination": (
        " On which day and for whom the agreement ends depends on the interpretation of {forks}."
    ),
    "headline.contested.notice": (
        " On which day and for whom the agreement ends depends on the interpretation of {forks}."
    ),
    "headline.contested.in-force": (
        " From and until which day depends on the interpretation of {forks}."
    ),
    "headline.contested.renewal": (
        " Which day was the last for notice depends on the interpretation of {forks}."
    ),
    "headline.missed.received": " For that, the notice had to be received by {last_day:long}.",
    "headline.missed.sent": " For that, the notice had to be sent by {last_day:long}.",
    "headline.next": " Next opportunity: written notice received by {day:long}.",
    "headline.next-after-dialogue": (
        " Next opportunity: written notice received by {day:long}, preceded by a joint dialogue in "
        "{forum:forum}."
    ),
    "headline.last-chance-gone": " The last day for notice was {day:long}.",
    "headline.last-chance-left": " The last day for notice is {day:long}.",
    "headline.outcome": "{answer:answer} under {readings}",
    "headline.main": " The main reading gives {answer:answer}.",
    "headline.fork": "{fork}: {title}",
    "headline.fork-in-text": "{fork} ({title})",
    "headline.more-reasons": "and {count} more",
    "headline.due": "{term} in {clause} ({asks})",
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
    "advice.assess-general": (
        "have the question judged and record the judgement; decided by: {decides}; evidence: {asks}"
    ),
    "assumed.known-on-own-day.several": (
        "{count} events without a day of recording count as known from the day on which they "
        "happened"
    ),
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
    "advice.get": "find out {missing} and record it; held by: {holder}",
    "advice.assess": (
        "have the question of {term} judged and record the judgement; decided by: {decides}"
    ),
    "advice.amend": "agree with the other parties on an amendment of the agreement",
    "advice.renegotiate": "call for renegotiation",
    "advice.rescind": "consider whether the conditions for rescission are met",
}
WORDS: Final[dict[str, dict[str, str]]] = {}
