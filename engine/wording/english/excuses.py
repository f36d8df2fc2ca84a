"""Force majeure, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    # the requirement
    "owed-then.met": (
        "something of {wanted-duty.duty} is left for {wanted-duty.party:party} to do on the day "
        "asked about"
    ),
    "owed-then.unmet": (
        "nothing of {wanted-duty.duty} is left for {wanted-duty.party:party} to do on the day "
        "asked about: it was not bound, the time had not begun, or it had been done"
    ),
    "owed-then-told.unmet": (
        "nothing of {wanted-duty.duty} is left for {wanted-duty.party:party} to do on the day "
        "asked about: {why}"
    ),
    "owed-then.why.and": "{first}, and {second}",
    "owed-then.why.done": "it had been done",
    "owed-then.why.done.period": "for {periods} it had been done",
    "owed-then.why.not-begun": "the time had not begun",
    "owed-then.why.not-begun.period": "for {periods} the time had not begun",
    "owed-then.why.not-bound": "the party, or the one to whom it is owed, was not bound",
    "owed-then.why.not-bound.period": (
        "for {periods} the party, or the one to whom it is owed, was not bound"
    ),
    "owed-then.unknown": (
        "it is not known whether anything of {wanted-duty.duty} is left for "
        "{wanted-duty.party:party} to do on the day asked about"
    ),
    "owed-then.judgement": (
        "whether anything of {wanted-duty.duty} is left for {wanted-duty.party:party} to do on "
        "the day asked about requires judgement"
    ),
    "excused.met": (
        "force majeure excuses {wanted-duty.party:party} from {wanted-duty.duty} on the day asked "
        "about"
    ),
    "excused.unmet": (
        "nothing on record excuses {wanted-duty.party:party} from {wanted-duty.duty} by force "
        "majeure on the day asked about"
    ),
    "excused.unknown": (
        "it is not known whether force majeure excuses {wanted-duty.party:party} from "
        "{wanted-duty.duty}"
    ),
    "excused.judgement": (
        "whether force majeure excuses {wanted-duty.party:party} from {wanted-duty.duty} requires "
        "judgement"
    ),
    "there.unmet": "{party:party} has no duty under {duty}, as far as the record goes",
    # rules
    "left-to-do": "{left-to-do.party:party} still has to perform {left-to-do.duty}",
    "excused-now": (
        "force majeure excuses {excused-now.party:party} from what is left to do under "
        "{excused-now.duty}"
    ),
    "hindered-then": (
        "{hindered-then.event} hinders {hindered-then.duty} on the last day, "
        "{hindered-then.last_day}"
    ),
    "hindered-again": (
        "the hindrance {hindered-again.event} began later and excuses from {hindered-again.duty} "
        "anew, if a person says so"
    ),
    "hindered-still": "what hindered {hindered-still.duty} on the last day still does",
    "done-while-hindered": "{done-while-hindered.duty} was performed while the hindrance went on",
    "excused": (
        "force majeure ({force-majeure.id}) excuses {excused.bearer:party} from {excused.duty}; "
        "first day {excused.first}, last day {excused.last:end}"
    ),
    "force-majeure-to-be-told": (
        "{owed.bearer:party} is to tell {owed.beneficiary:party} of force majeure ({owed.cause})"
    ),
    "told-of-force-majeure": (
        "{told.to:party} was told of force majeure ({told.event}) by {told.notice}"
    ),
    "force-majeure-notice-not-in-form": (
        "the notice {insufficient.event} ({insufficient.on}) is "
        "{force-majeure-notice.form:form}, and it is to be in writing"
    ),
    "told-at-once": "{prompt.to:party} was told as soon as it had to be",
    "told-too-late": (
        "whether {told.to:party} was told as soon as it had to be is for a person to judge, and "
        "that has not been done or went against {told.by:party}"
    ),
    "cause-does-not-count": (
        "{force-majeure.cause:cause} ({force-majeure.id}) excuses only if it is of the kind that "
        "the agreement describes"
    ),
    "own-labour-conflict": (
        "the labour conflict {force-majeure.id} comes from the party's own breach of a collective "
        "agreement and may not be invoked"
    ),
    "relief-lost": (
        "the relief ({to-be-told.event}) presupposes that {to-be-told.to:party} was told as soon "
        "as the agreement demands"
    ),
    "hindrance-not-invoked": (
        "the hindrance {not-excusing.event} does not excuse {not-excusing.party:party} from "
        "{not-excusing.duty}"
    ),
    "hindrance-not-on-last-day": (
        "what was to be done by {left-to-do.last_day} is excused only by a hindrance that lasted "
        "on that day; first day of the hindrance {not-excusing.first}, last day "
        "{not-excusing.last:end}"
    ),
    "hindrance-not-of-all": (
        "{not-excusing.duty} is for several to perform together, and it goes on as long as not all "
        "are hindered; {not-excusing.event} hinders {not-excusing.party:party}, and a breach that "
        "{not-excusing.party:party} is said to have made on such a day is judged by itself"
    ),
    "absent.excused": (
        "no force majeure that excuses {about.bearer:party} from {about.duty} is on record"
    ),
    "breach-not-excused.met": (
        "no force majeure excused {declaration.against:party} from the duty on the day on which "
        "the breach is said to have happened"
    ),
    "breach-not-excused.unmet": (
        "force majeure excused {declaration.against:party} from the duty on the day on which the "
        "breach is said to have happened; it is no breach"
    ),
    "breach-not-excused.unknown": (
        "it is not known whether force majeure excused {declaration.against:party} from the duty "
        "on the day on which the breach is said to have happened"
    ),
    "breach-not-excused.judgement": (
        "whether force majeure excused {declaration.against:party} from the duty on the day on "
        "which the breach is said to have happened requires judgement"
    ),
    "not-excused-by-force-majeure": (
        "no force majeure excused on the day on which the breach ({meets.breach}) is said to have "
        "happened"
    ),
    "breach-excused": (
        "force majeure ({breach-excused.event}) excused {breach-excused.bearer:party} from "
        "{breach.duty} on {breach.on}, when the breach ({breach-excused.breach}) is said to have "
        "happened; first day of the hindrance {force-majeure.from_}, last day "
        "{force-majeure.until:end}"
    ),
    "absent.breach-excused": (
        "no force majeure that excuses from the duty on that day is on record"
    ),
    "to-be-told": "{to-be-told.to:party} was to be told of force majeure ({to-be-told.event})",
    # headlines
    "headline.excuse.yes": (
        "Yes. Force majeure excuses {party:party} from the duty in {duty}{from}{to}. That goes for "
        "the prevented duty only.{rests}"
    ),
    "headline.excuse.no": "No. {because}.",
    "headline.excuse.unregulated": (
        "No. The agreement has no provision on force majeure. General law may give more."
    ),
    "headline.from": " from {day:long}",
    "headline.to": " until the end of {day:long}",
    "headline.rests.excuse": " The days rest on the main reading of {forks}.",
    "headline.contested.excuse": (
        " From which day and until which day depends on the interpretation of {forks}."
    ),
    "assumed.prevented": (
        "the event {id} prevents {party:party} from performing {duty}, as the record says; "
        "whether it does is for a person to judge, if anybody doubts it"
    ),
    "assumed.not-told": (
        "{clause} does not say who is to be told; it is read as all other parties, and "
        "{lacking:party} have not been told of {id} in its form, as far as the record shows"
    ),
    # missing facts
    "missing.force-majeure.affects": (
        "which duties force majeure ({of:of}) prevents {party:party} from performing"
    ),
    "advice.ask-later": "ask again when {event} has ended, or on {day}",
    "holder.nobody-yet": "nobody yet; that day lies after the one asked about",
    "missing.goes-on": "whether the hindrance ({event}) still lasts on {day}",
    "missing.force-majeure.cause": "what caused the obstacle ({of:of})",
    "missing.force-majeure.from_": "when the obstacle ({of:of}) began",
    "missing.force-majeure.until": "when the obstacle ({of:of}) ended",
    "missing.force-majeure.party": "which party force majeure ({of:of}) prevents",
    "missing.force-majeure.own_breach_of_collective_agreement": (
        "whether the labour conflict ({of:of}) comes from an own breach of a collective agreement"
    ),
    "several.force-majeure-notice.received": (
        "when {count} parties were told of force majeure ({of:of})"
    ),
    "several.force-majeure-notice.to": (
        "whether {count} parties were addressed in the notice of force majeure ({of:of})"
    ),
    "missing.force-majeure-notice.received": (
        "when {party:party} was told of force majeure ({of:of})"
    ),
    "missing.force-majeure-notice.to": (
        "whether {party:party} was addressed in the notice of force majeure ({of:of})"
    ),
    "missing.force-majeure-notice.form": (
        "in which form the notice of force majeure ({of:of}) was given"
    ),
    "compared.force-majeure.from_ <= breach.on": (
        "the hindrance began {left}; the breach is from {right}"
    ),
    "compared.force-majeure.until >= breach.on": (
        "the hindrance ended {left}; the breach is from {right}"
    ),
    "compared.left-earlier.ends < force-majeure.from_": (
        "{left-earlier.party:party} is bound until {left}; the hindrance began {right}"
    ),
    "compared.force-majeure.from_ < asked.on": (
        "the event began {left}; the question is about {right}"
    ),
    "compared.done-no-later.by <= excused.last": (
        "the day on which it was done is not known, but by {left}; the hindrance ended {right}"
    ),
    "compared.done.on < excused.first": "done {left}; the hindrance began {right}",
    "compared.done.on < jointly-hindered.first": "done {left}; the hindrance began {right}",
    "compared.done.on <= falls-due.last_day": "paid {left}; the last day is {right}",
    "compared.done.on <= excused.last": "done {left}; the hindrance ended {right}",
    "compared.excused.first <= left-to-do.last_day": (
        "the hindrance began {left}; the last day was {right}"
    ),
    "compared.excused.first == asked.on": (
        "the hindrance began {left}; the question is about {right}"
    ),
    "compared.excused.first == left-to-do.last_day": (
        "the hindrance began {left}; the last day was {right}"
    ),
    "compared.excused.first == owed.last_day": (
        "the hindrance began {left}; the last day was {right}"
    ),
    "compared.excused.last >= left-to-do.last_day": (
        "the hindrance ended {left}; the last day was {right}"
    ),
    "compared.force-majeure.from_ <= asked.on": (
        "the hindrance began {left}; the question is about {right}"
    ),
    "compared.force-majeure.from_ == asked.on": (
        "the hindrance began {left}; the question is about {right}"
    ),
    "compared.excused.first > owed.last_day": (
        "the hindrance began {left}; the last day was {right}"
    ),
    "compared.jointly-hindered.first > hindered-then.last_day": (
        "the hindrance began {left}; the last day was {right}"
    ),
    "compared.hindered-then.last >= asked.on": (
        "the hindrance ended {left}; the question is about {right}"
    ),
    "compared.lasts-to.day >= owed.last_day": (
        "certain to last up to {left}; the last day is {right}"
    ),
    "compared.goes-on.day == owed.last_day": "that day is {left}; the last day is {right}",
    "compared.owed.last_day <= asked.on": "the last day is {left}; the question is about {right}",
    "compared.day-for.day <= asked.on": (
        "the notice was received {left}; the question is about {right}"
    ),
    "compared.force-majeure.until >= asked.on": (
        "the hindrance ended {left}; the question is about {right}"
    ),
    "compared.force-majeure.from_ <= left-to-do.last_day": (
        "the hindrance began {left}; the last day was {right}"
    ),
    "compared.force-majeure.from_ == left-to-do.last_day": (
        "the hindrance began {left}; the last day was {right}"
    ),
    "compared.force-majeure.until >= left-to-do.last_day": (
        "the hindrance ended {left}; the last day was {right}"
    ),
    "compared.force-majeure.from_ == breach.on": (
        "the hindrance began {left}; the breach is from {right}"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {
    "cause": {
        "war": "war",
        "labour-conflict": "a labour conflict",
        "blockade": "a blockade",
        "fire": "fire",
        "environmental-disaster": "an environmental disaster",
        "contagion": "contagion",
        "other": "another circumstance",
    },
    "open-cause": {"unknown": "an unknown cause", "judgement": "a cause that requires judgement"},
}
