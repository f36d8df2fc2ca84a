"""Amendment, assignment, renegotiation and dispute, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "assumed.assignment-on-record": (
        "the question is not about the assignment {id} on record, and consents to that one do "
        "not count for another; with `--event {id}` it is"
    ),
    # amendment
    "amendment-form.met": "the form does not keep the change from being valid",
    "amendment-form.unmet": "the change is {amendment.form:form}; it has to be in writing",
    "amendment-form.unknown": "it is not known whether the change is in writing",
    "amendment-form.judgement": "whether the change is in writing requires judgement",
    "agreed.met": "all who are to agree to the change have done so",
    "agreed.unmet": "not all who are to agree to the change have done so",
    "agreed.unknown": "it is not known whether all who are to agree to the change have done so",
    "agreed.judgement": (
        "whether all who are to agree to the change have done so requires judgement"
    ),
    "amendable.met": "there is an agreement to change on that day",
    "amendable.unmet": "there is no agreement to change on that day",
    "amendable.unknown": "it is not known whether there is an agreement to change on that day",
    "amendable.judgement": "whether there is an agreement to change on that day requires judgement",
    "compared.final-end.day < amendment.on": (
        "the agreement's last day is {left}; the change is dated {right}"
    ),
    "gone-then": ("the agreement ended for {gone-then.party:party} at the end of {departure.ends}"),
    "bound-then": ("{bound-then.party:party} was bound on that day"),
    "both-sides-bound": ("at least one party on each side was bound on that day"),
    "formed-by-approval": (
        "the approvals that bind {formed.party:party} were there on {formed.on}"
    ),
    "formed-by-signature": (
        "the signatures that bind {formed.party:party} were there on {formed.on}"
    ),
    "formed-later": (
        "the agreement with {not-yet-bound.party:party} had been made only on {formed.on}"
    ),
    "perhaps-formed-later": (
        "whether the agreement with {not-yet-bound.party:party} had been made "
        "by that day is not told"
    ),
    "compared.final-end.day < assignment.on": (
        "the agreement's last day is {left}; the assignment was made on {right}"
    ),
    "assignable.met": ("the agreement binds the party on the day of the assignment"),
    "assignable.unmet": (
        "the agreement does not bind the party on the day of the assignment, "
        "so there is nothing to assign"
    ),
    "assignable.unknown": (
        "it is not known whether the agreement binds the party on the day of the assignment"
    ),
    "assignable.judgement": (
        "whether the agreement binds the party on the day of the assignment requires judgement"
    ),
    "compared.formed.on > amendment.on": "the agreement had been made on {left}, not after {right}",
    "compared.formed.on > assignment.on": (
        "the agreement had been made on {left}, not after {right}"
    ),
    "compared.period.from_ > amendment.on": (
        "the first day of the agreement is {left}, not after {right}"
    ),
    "compared.period.from_ > assignment.on": (
        "the first day of the agreement is {left}, not after {right}"
    ),
    "compared.step.on > amendment.on": "the party became bound on {left}, not after {right}",
    "compared.step.on > assignment.on": "the party became bound on {left}, not after {right}",
    "competent.met": "nobody has found that those who agreed lacked authority",
    "competent.unmet": "a person has found that those who agreed lacked authority",
    "competent.unknown": "it is not known whether those who agreed had authority",
    "competent.judgement": "whether those who agreed had authority requires judgement",
    "amendment-dialogue.met": "the demand for a dialogue does not stand in the way of the change",
    "amendment-dialogue.unmet": (
        "no dialogue about the change in which every party took part is on record"
    ),
    "amendment-dialogue.unknown": "it is not known whether the change was made in dialogue",
    "amendment-dialogue.judgement": "whether the change was made in dialogue requires judgement",
    "has-not-agreed": (
        "{not-agreed.party:party} is not recorded among those who have agreed to the change"
    ),
    "assumed.talked-over": (
        "the change was made in the dialogue of {on} ({dialogue}); how long before a change it may "
        "lie the text does not say"
    ),
    "agreed-through-unit": (
        "a unit of {agreed-through-unit.party:party} agreed, for its party if a person says so"
    ),
    "there-through-unit": (
        "a unit of {there-through-unit.party:party} was there, for its party if a person says so"
    ),
    "absent-from-dialogue": (
        "{absent-from-dialogue.party:party} was not in the dialogue {absent-from-dialogue.dialogue}"
    ),
    "talked-over": "the dialogue {talked-over.dialogue} preceded the change",
    "absent.talked-over": "no such dialogue is on record",
    "compared.departure.ends < amendment.on": (
        "the party is bound until {left}; the change was made on {right}"
    ),
    "compared.dialogue.on <= amendment.on": (
        "the dialogue was held on {left}; the change was made on {right}"
    ),
    "several.amendment.agreed_by": "whether {count} parties have agreed to the change ({of:of})",
    "missing.amendment.agreed_by": "whether {party:party} has agreed to the change ({of:of})",
    "missing.amendment.form": "in which form the change ({of:of}) was made",
    "headline.amendment.yes": "Yes. The change meets what the agreement demands.{rests}",
    "headline.amendment.no": "No. {because}.",
    "headline.amendment.unregulated": (
        "No. The agreement has no provision on amendments. General law may give more."
    ),
    "headline.rests.amendment": " The answer rests on the main reading of {forks}.",
    "headline.contested.amendment": " The answer depends on the interpretation of {forks}.",
    # assignment
    "consent.met": "the assignment has the consent that is needed, or needs none",
    "consent.unmet": "the assignment lacks consent",
    "consent.unknown": "it is not known whether the assignment has the consent that is needed",
    "consent.judgement": (
        "whether the assignment has the consent that is needed, or needs none, requires judgement"
    ),
    "consent-through-unit": (
        "a unit of {consent-through-unit.party:party} consented, for its party if a person says so"
    ),
    "late-consent": "{late-consent.party:party} consented on {late-consent.day}",
    "assumed.no-merger": (
        "the assignment ({id}) was not made by a merger: the entry says so, or says nothing of it "
        "(`merger`); whether a merger is an assignment is for a person"
    ),
    "assumed.consent-in-time": (
        "the consent of {party:party} was there when the assignment was made, which is not known"
    ),
    "headline.consented-perhaps-later": (
        " Whether it was made before all had consented is not known; the last consent whose day "
        "is known came on {day:long}, and whether a later consent works back the text does not "
        "say."
    ),
    "headline.consented-perhaps-later.no-day": (
        " Whether it was made before all had consented is not known, since the day of one consent "
        "is not known; whether a later consent works back the text does not say."
    ),
    "headline.consented-later.earliest": (
        " It was made before all had consented. When all had is not known, but it was on "
        "{day:long} at the earliest; whether it was valid before that the text does not say."
    ),
    "headline.consented-later": (
        " It was made before all had consented, which was only on {day:long}; whether it was valid "
        "before that the text does not say."
    ),
    "compared.consent.on <= assignment.on": (
        "the consent is of {left}; the assignment was made on {right}"
    ),
    "lacks-consent": "no consent from {no-consent.party:party} is on record",
    "compared.departure.ends < assignment.on": (
        "the party is bound until {left}; the assignment was made on {right}"
    ),
    "assumed.assignment": "{party:party} assigns rights or duties to somebody else on {day}",
    "headline.assignment.yes": "Yes. The assignment is allowed.{consented}{rests}",
    "headline.assignment.no": "No. {because}.",
    "headline.assignment.unregulated": (
        "No. The agreement has no provision by which the party may assign rights or duties. "
        "General law may give more."
    ),
    "headline.rests.assignment": " The answer rests on the main reading of {forks}.",
    "headline.contested.assignment": " The answer depends on the interpretation of {forks}.",
    # renegotiation and dispute
    "is-to-talk": (
        "{owed.beneficiary:party} has called for renegotiation ({owed.cause}), and "
        "{owed.bearer:party} is to take part in talks; nobody has to agree"
    ),
    "no-right-to-call": (
        "the right to call for change ({no-right.call}) presupposes words that a person judges"
    ),
    "talked": "{done.bearer:party} took part in a dialogue about it on {done.on}",
    "dispute-first": "the parties are to settle a dispute by dialogue in the first place",
    "compared.dialogue.on >= ruling.on": (
        "the dialogue was held on {left}, before the assessment of {right}"
    ),
    "compared.dialogue.on >= renegotiation.on": (
        "the dialogue was held on {left}; renegotiation was called for on {right}"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
