"""Being bound, approval, notice and renewal, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "compared.ruling.last >= termination-notice.ratified": (
        "the ruling is of {left}; the ratification is of {right}"
    ),
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
    "in-force-for-one-not-known.met": (
        "the agreement binds all who may have given the notice on the day from which it counts, "
        "{counts-on.day}"
    ),
    "in-force-for-one-not-known.unmet": (
        "the agreement does not bind the one who gave the notice on the day from which it counts, "
        "{counts-on.day}"
    ),
    "in-force-for-one-not-known.unknown": (
        "it is not known whether the agreement binds the one who gave the notice on the day from "
        "which it counts, {counts-on.day}"
    ),
    "in-force-for-one-not-known.judgement": (
        "whether the agreement binds the one who gave the notice on the day from which it counts, "
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
    "that-term.met": "a period begins on {wanted-year.starts}",
    "that-term.unmet": "no period begins on {wanted-year.starts}",
    "that-term.unknown": "it is not known whether a period begins on {wanted-year.starts}",
    "that-term.judgement": "whether a period begins on {wanted-year.starts} calls for a judgement",
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
    "last-refusal": "last decision not to approve by {last-refusal.party:party}: {last-refusal.on}",
    "in-company": "somebody else on the same side remains when the notice takes effect",
    "outside": "{last-refusal.party:party} has not approved the agreement and stands outside",
    "unbound-without-approval": (
        "{not-approved.party:party} is not bound without an approval of its own"
    ),
    "unbound-without-signature": (
        "{not-signed.party:party} is not bound without a signature of its own"
    ),
    "leaves-at-next-end": "the notice takes effect at the next possible end, {way-out.ends}",
    "has-approved": "approval in effect by {approved.party:party}: {approved.on}",
    "has-not-approved": "no approval in effect by {not-approved.party:party} is on record",
    "on-record-not-approved": (
        "{not-approved.party:party} has not approved, as is on record in {not-held.id}"
    ),
    "on-record-not-signed": (
        "{not-signed.party:party} has not signed, as is on record in {not-held.id}"
    ),
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
    "notice-of-a-party": "the notice {given-for.notice} is given for {given-for.party:party}",
    "must-reach": "the notice must reach {must-reach.party:party} (received: {must-reach.day})",
    "must-have-word": (
        "what is said of renewal must reach {must-reach.party:party} (received: {must-reach.day})"
    ),
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
        "it is on record that the dialogue was not held; whether that was due to another party a "
        "person says"
    ),
    "reach-party": "the notice concerns only the party that leaves",
    "reach-whole": "the notice ends the whole agreement",
    "good-notice": (
        "the notice meets what is required of it and takes effect at the end of {good.ends}"
    ),
    "departure-with-whole": (
        "the notice ({departure.notice}) ends the whole agreement at the end of {departure.ends}"
    ),
    "assumed.named-too-early": (
        "the notice names {named}, an earlier end than {clause} allows; that it is good all the "
        "same, with effect at the end of {ends}, is an inference, unless the text says so"
    ),
    "departure": "the agreement ends for {departure.party:party} at the end of {departure.ends}",
    "gone": "the agreement ended for {gone.party:party} at the end of {departure.ends}",
    "nothing-takes-out": "nothing on record takes {stayer.party:party} out of the agreement",
    "compared.departure.ends < departure.ends": "the other last day is {left}, not before {right}",
    "compared.leaver.last > leaver.last": "the other's last day is {left}, not after {right}",
    "left-alone": "nobody on the other side remains after {then.ends}; the agreement has then"
    " ended for {then.party:party}",
    "ends-alone": "the agreement may end for {then.party:party} on {then.day}, when nobody"
    " remains on the other side",
    "remaining": "{remaining.party:party} has not left the agreement",
    "remain-on-both-sides": "at least one party on each side remains",
    "begun": "{begun.party:party} is bound by the day asked about",
    "begun-on-both-sides": "at least one party on each side is bound by the day asked about",
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
    "compared.running period.starts == wanted-year.starts": (
        "the period begins on {left}; the question is about the one that begins on {right}"
    ),
    "sought-period": "the period begins on {sought.starts}",
    "stays": "{stays.party:party} remains when the period begins",
    "stay-on-both-sides": "at least one party on each side remains when the period begins",
    "last-chance": "the last day to prevent the period by notice is {last-chance.day}",
}
WORDS: Final[dict[str, dict[str, str]]] = {}
