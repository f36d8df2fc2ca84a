"""Which version of an agreement governs, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "version.yes": (
        "the wording from {version} replaced that from {held} on {day}: the amendment {id} is "
        "valid ({clause})"
    ),
    "version.settled": (
        "what was done under the wording from {held} and had its effect before {day} keeps it, "
        "whatever the wording from {version} says of it: {ids}"
    ),
    "version.no": (
        "the wording from {held} still applies: the amendment {id}, which would bring the wording "
        "from {version}, is not valid ({clause})"
    ),
    "version.made-later": (
        "the wording from {held} applied on that day: the amendment {id}, which brings the wording "
        "from {version}, was made later and counts from {day}"
    ),
    "version.unknown": (
        "it is not known whether the amendment {id}, which would bring the wording from {version}, "
        "is valid ({clause})"
    ),
    "version.depends": (
        "whether the amendment {id}, which would bring the wording from {version}, is valid "
        "depends on how the wording from {held} is read ({clause})"
    ),
    "version.judgement": (
        "whether the amendment {id}, which would bring the wording from {version}, is valid "
        "requires judgement ({clause})"
    ),
    "version.not-recorded": (
        "no amendment that brings the wording from {version} is on record; it is not known whether "
        "there is one"
    ),
    "version.unregulated": (
        "the wording from {held} has no provision on amendments; whether the amendment {id}, which "
        "would bring the wording from {version}, is valid requires judgement"
    ),
    "version.after-leaving": (
        "not all have agreed to the amendment {id}, which would bring the wording from {version}; "
        "whether somebody had left rests on a wording before that from {held} and requires "
        "judgement"
    ),
    "version.joins-unasked": (
        "the wording from {version}, which the amendment {id} would bring, makes somebody a party "
        "that is not recorded as having agreed to be one; whether it applies instead of that from "
        "{held} requires judgement"
    ),
    "version.on-replaced": (
        "the amendment {id} changes a wording that never came into force; whether the wording from "
        "{version} applies requires judgement"
    ),
    "version.periods-open": (
        "the wording from {version} has other renewals than that from {held}, and how far the "
        "agreement was renewed when it began to apply, from where it counts on, requires judgement"
    ),
    "version.later": (
        "the wording from {version} counts from {day} (the amendment {id} is valid); it does not "
        "change what is said here"
    ),
    "version.later.made": (
        "the wording from {held} applied on the day: the amendment {id}, which would bring the "
        "wording from {version}, is dated later and counts from {day} at the earliest; what the "
        "answer says of the time after that leaves it out"
    ),
    "version.later.supposed": (
        "the wording from {version} is supposed to apply from {day}; it does not change what is "
        "said here"
    ),
    "version.later.follows": (
        "the wording from {version} counts from {day} (the amendment {id} is valid); what is said "
        "here of the time from that day on follows it"
    ),
    "version.later.follows.supposed": (
        "the wording from {version} is supposed to apply from {day}; what is said here of the "
        "time from that day on follows it"
    ),
    "version.later.no": (
        "the wording from {version} is not to apply: the amendment {id}, which would bring it, is "
        "not valid ({clause})"
    ),
    "version.later.open": (
        "it is open whether the wording from {version} is to apply from {day}; that does not "
        "change what is said here"
    ),
    "version.later.open.follows": (
        "it is open whether the wording from {version} is to apply from {day}; of the time from "
        "that day on only what is certain with it and without it is said here"
    ),
    "version.supposed": (
        "the wording from {version} is supposed to have replaced that from {held} on {day}"
    ),
    "version.named-otherwise": (
        "the wording from {version} names the amendment {named} as its own, which is not on "
        "record; {id} is on record with that wording but is another: correct the id in the version "
        "or in the entry"
    ),
    "version.open.named-otherwise": (
        "the wording from {version} names the amendment {named} as its own, which is not on "
        "record, but {id} is on record with that wording"
    ),
    "version.disputed": (
        "Under the wording from {version} it would be otherwise: {answer} The main rule is the "
        "wording that applied when notice was given; whether the later one moves the end needs a "
        "person's judgement."
    ),
    "version.disputed.ends": (
        "Under the wording from {version} the end would be another, where the notice takes effect: "
        "{ends} instead of {main}. The main rule is the wording that applied when notice was "
        "given; whether the later one moves the end needs a person's judgement."
    ),
    "version.disputed.reading": (
        "Under the wording from {version} it would be otherwise by some reading. The main rule is "
        "the wording that applied when notice was given; whether the later one changes it needs a "
        "person's judgement."
    ),
    "version.asks.notice": "which wording governs a notice from before the change?",
    "version.same.change-open": (
        "The answer is the same under the wordings from {versions}, of which it is open which "
        "applies."
    ),
    "version.same.acts-before": (
        "The answer is the same under the wordings from {versions}, both of which may govern."
    ),
    "version.same.by-acts": (
        "The answer is the same whichever of the wordings from {versions} governs {ids}; the rest "
        "goes by that from {rest}."
    ),
    "version.same.open.change-open": (
        "It is open under the wordings from {versions}; which of them applies is open too, and "
        "the answer may differ."
    ),
    "version.same.open.acts-unsent": (
        "It is open under the wordings from {versions}; which of them governs is not known either, "
        "since it is not on record when it was sent, and the answer may differ."
    ),
    "version.same.open.acts-before": (
        "It is open under the wordings from {versions}; which of them governs needs a person's "
        "judgement besides, and the answer may differ."
    ),
    "version.again": "; the wording from {version} opens it anew from {begins}, until {day}",
    "version.last-for-end": (
        "the last day for the end that is wanted, {day}, is that of the wording from {version}, "
        "which applied before {until}"
    ),
    "version.cut": (
        "the time for notice to the next end runs out on {last}: the wording from {held} leaves "
        "more time but applies up to and including that day, and by the wording from {version} "
        "the time is over already on {day}; whether the wording from {version} moves the end of a "
        "notice from the time before needs a person's judgement"
    ),
    "version.cut.row": (
        "from {day} the wording from {version} leaves no time for that end, and whether it moves "
        "the end of a notice from the time before needs a person's judgement"
    ),
    "version.by-readings": "under {readings}: {says}",
    "version.kept": (
        "the periods that run or are certain under the wording from {held} when that from "
        "{version} begins to apply, on {day}, keep their days, until {ends}; what follows goes by "
        "the wording from {version}"
    ),
    "version.kept.words": (
        "the periods that run or are certain under the wording from {held} when that from "
        "{version} begins to apply, on {day}, keep their days, until {ends} ({clause} in the "
        "wording from {held}: “{words}”)"
    ),
    "version.says": "under the wording from {version}: {says}",
    "version.apart": "{answer:answer} under the wordings from {versions}, though not alike. {each}",
    "version.apart.main-rule": (
        "The main rule is the wording in force when it was done ({ids}); whether the later one "
        "moves the end needs a person's judgement."
    ),
    "version.apart.acts-before": (
        "Which of them governs what was done before a change ({ids}) needs a person's judgement."
    ),
    "version.apart.acts-before.days": (
        "Which of them governs what lies on either side of a change needs a person's judgement."
    ),
    "version.apart.change-open": "Which of them applies is open.",
    "version.apart.acts-unsent": (
        "Which of them governs rests on when it was sent ({ids}), which is not known."
    ),
    "version.apart.open.acts-unsent": (
        "Which of them governs is not known either, and the answer may differ."
    ),
    "version.apart.open.acts-before": (
        "Which of them governs needs a person's judgement besides, and the answer may differ."
    ),
    "version.apart.open.change-open": (
        "Which of them applies is open too, and the answer may differ."
    ),
    "version.under": "Under the wording from {version}: {answer}",
    "version.under.acts": ("Under the wording from {version}, with {acts}: {answer}"),
    "version.acts.by": "{ids} by that from {version}",
    "version.under.across": (
        "With the payment under the wording from {version} and "
        "the notice under that from {notices}: {answer}"
    ),
    "version.headline.unknown": "Undetermined: {why}. {each}",
    "version.headline.depends": "It depends on interpretation: {why}. {each}",
    "version.headline.judgement": "This calls for a judgement: {why}. {each}",
    "version.all-paid": "Nothing is left to pay under any of them.",
    "version.sure": (
        "Of this, {amount} is for what fell due under the wording from {version}, and is run up "
        "whichever governs the rest."
    ),
    "version.acts": "which wording governs what was done or falls due before a change ({ids})",
    "version.untried": "each of them may go by another wording, and not all of that is tried here",
    "version.unsent": (
        "it is not known {what}, and so not whether that was before a change of wording and which "
        "wording governs"
    ),
    "version.asks": "which wording governs {id}, from before the change of wording?",
    "version.open.amendment": (
        "it is open whether the amendment {id}, which would bring the wording from {version}, is "
        "valid"
    ),
    "version.open.not-recorded": "no amendment that brings the wording from {version} is on record",
    "version.open.unregulated": (
        "the wording from {held} has no provision on amendments, and {id} would bring the wording "
        "from {version}"
    ),
    "version.open.after-leaving": (
        "not all have agreed to {id}, which would bring the wording from {version}, and whether "
        "somebody had left rests on a wording before that from {held}"
    ),
    "version.open.joins-unasked": (
        "the wording from {version}, which {id} would bring, makes somebody a party that is not "
        "recorded as having agreed to be one; whether it applies instead of that from {held}"
    ),
    "version.open.on-replaced": (
        "{id} would bring the wording from {version}, but changes one that never came into force"
    ),
    "version.open.periods-open": (
        "the wording from {version} has other renewals than that from {held}, and it is open how "
        "far the agreement was renewed when it began to apply, from where it counts on"
    ),
    "version.row": "under the wording from {version}; whether it applies is open",
    "version.asks-change": (
        "is the amendment {id}, which would bring the wording from {version}, valid?"
    ),
    "version.asks-change.periods-open": (
        "how far was the agreement renewed when the wording from {version} came, from where it "
        "counts on?"
    ),
    "version.asks-change.not-recorded": (
        "is there a valid amendment that brings the wording from {version}?"
    ),
    "version.asks-duty": "which wording governs {duty}, which falls on either side of a change?",
    "version.asks-duty.demands": (
        "which wording governs the demand ({ids}) from before the change, on which {duty} rests?"
    ),
    "version.asks-duty.rests": (
        "which wording decides when {on}, which fell due before the change and on which {duty} "
        "rests, was late?"
    ),
    "version.due": "by {due} under that from {version}",
    "version.straddles.settled": (
        "{duty} is governed by the wording from {version}, in force on the day it falls due "
        "({each})"
    ),
    "version.straddles.done": (
        "{duty} was done under the wording from {version}, before it was replaced ({each})"
    ),
    "version.straddles.acts": "{why}; this keeps open the state of {duties}",
    "version.straddles.days": "{duty} has another last day under another wording ({each})",
    "version.straddles.open": (
        "{duty} falls on either side of a change of wording ({each}); a person decides which "
        "governs"
    ),
    "version.asks.rests": (
        "which wording decides when {on}, which fell due before the change, was late?"
    ),
    "version.late": "which wording decides when {on}, which fell due before the change, was late",
    "version.under.demands": (
        "Under the wording from {version}, with the demand ({ids}) by that from {days}: {answer}"
    ),
    "version.under.rests": (
        "Under the wording from {version}, with {on} late by that from {days}: {answer}"
    ),
    "version.straddles.alike": (
        "{duty} has another last day under another wording ({each}); its state is the same by each"
    ),
    "version.straddles.demands": (
        "{duty} rests on a demand ({ids}) from before the change, which by the wording of its day "
        "led elsewhere; a person decides which governs it"
    ),
    "version.straddles.rests": (
        "{duty} rests on when {on} was late, which fell due on another day by the wording before; "
        "a person decides which governs"
    ),
    "version.acts.judged": (
        "a person decides which wording governs {ids}, from before the change of wording"
    ),
    "version.acts.keep-open": "{why}; this keeps open {kept}",
    "version.acts.days": "which wording governs what lies on either side of a change",
    "version.asks.days": "which wording governs what lies on either side of the change?",
    "version.alone.in-force": (
        "the wording from {version} is asked as it stands; from what is recorded it is the one "
        "that applies on {day}"
    ),
    "version.alone.replaced": (
        "the wording from {version} is asked as it stands, but from what is recorded it is that "
        "from {held} that applies on {day}"
    ),
    "version.alone.not-in-force": (
        "the wording from {version} is asked as it stands, but from what is recorded it does not "
        "apply on {day}"
    ),
    "version.alone.open": (
        "the wording from {version} is asked as it stands; it is open whether it applies on {day}"
    ),
    "version.alone.unplaced": (
        "the wording from {version} is asked as it stands; whether it applies is not known, for "
        "the versions in its folder do not lead step by step, by what each replaces, from the "
        "first to the one that this one replaces ({held}); `overens lint` says where it breaks"
    ),
    "version.alone.among": (
        "the wording from {version} is asked as it stands; whether it applies is not known, for "
        "the versions in its folder do not say which replaces which; `overens lint` says where it "
        "breaks"
    ),
    "version.left-out": (
        "By the notice alone it would end later, but {party:party} is not a party under the "
        "wording from {version}."
    ),
    "version.no-party": "No. {id:party} is not a party under the wording from {version}.",
    "version.no-clause": "No. The wording from {version} has no clause {id}.",
    "version.holder": "whoever keeps the agreement",
}
WORDS: Final[dict[str, dict[str, str]]] = {}
