"""What the rules themselves leave to a person, in English: its name, and what is asked."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "judged.annulment-works-back": "annulled approval works back",
    "judged.broken-before-due": "broken before the last day",
    "judged.broken-though-done": "broken though done",
    "judged.broken-though-paid": "broken though paid",
    "judged.changed-in-dialogue": "changed in the dialogue",
    "judged.concluded-then": "concluded by then",
    "judged.dialogue-refused": "dialogue refused",
    "judged.done-since": "put right since",
    "judged.given-in-parts": "given in parts",
    "judged.before-rounding": "the amount before rounding",
    "judged.goes-back-to-one": "repayment when a party leaves",
    "judged.held-back-by-some": "held back by some",
    "judged.hindered-again": "a later hindrance excuses",
    "judged.hindered-with-the-whole": "hindered with the whole",
    "judged.hindrance-of-some": "hindrance of some frees all",
    "judged.late-again": "late again",
    "judged.own-duty": "duty of its own",
    "judged.taken-back": "taken back",
    "judged.when-after-hindrance": "in time after the hindrance",
    "judged.which-breach": "which breach",
    "judged.which-decision": "decision that counts",
    "judged.which-unit": "which unit",
    "judged.whose-misuse": "who misused the funds",
    "asks.annulment-works-back": (
        "whether an annulled approval ({about:of}) counts as never given (yes), or bound until it "
        "was annulled (no)"
    ),
    "asks.broken-before-due": (
        "whether there is a breach ({about:of}) before it was to be done, for one because it is "
        "clear that it will not be; if the day is wrong the entry is voided"
    ),
    "asks.broken-though-done": (
        "whether there is a breach although what was to be done is on record ({about:of}); if "
        "one of the entries is wrong it is voided"
    ),
    "asks.broken-though-paid": (
        "whether there is a breach although payment for the year is on record ({about:of}); if "
        "one of the entries is wrong it is voided"
    ),
    "asks.changed-in-dialogue": (
        "whether the change ({about:of}) was made in the dialogue that is on record, which is from "
        "before there was anything to change, or from before an earlier change"
    ),
    "asks.concluded-then": (
        "whether the agreement had been made by the day of {about:of}, before its first day"
    ),
    "asks.dialogue-refused": (
        "whether another party refused the dialogue, or did not arrange it in time before the "
        "notice ({about:of}); that none was held does not say so"
    ),
    "asks.done-since": (
        "whether the breach was put right by what is recorded after it ({about:of}): if so, record "
        "the rectification, and judge whether it came without delay; the entry that is wrong is "
        "voided"
    ),
    "asks.given-in-parts": (
        "whether the account is complete with {about:of} and what was given before it: together "
        "they have all parts, and the text does not say that the parts are to come at once"
    ),
    "asks.before-rounding": (
        "whether it is enough that the amount before rounding is paid ({about:of}); what lacks is "
        "only what rounding added, and where the text says nothing of rounding that is an "
        "assumption"
    ),
    "asks.goes-back-to-one": (
        "whether anything is to be repaid, to whom and how much, where only one of several parties "
        "leaves early ({about:of}) and the agreement goes on for the others; the text does not "
        "say, and nothing can be recorded of it"
    ),
    "asks.held-back-by-some": (
        "whether what lets some of those who have a duty together hold it back lets all do so; "
        "nothing can be recorded of it"
    ),
    "asks.hindered-with-the-whole": (
        "whether what hindered the duty as a whole prevented what {about:of} says was not done as "
        "well: the clause that it names is a part of that duty"
    ),
    "asks.hindered-again": (
        "whether the later hindrance ({about:of}) excuses anew from what an earlier one excused "
        "from: that one had ended, and by when it was then to be done the text does not say"
    ),
    "asks.hindrance-of-some": (
        "whether what hinders some of those who have a duty together ({about:of}) frees all"
    ),
    "asks.late-again": (
        "from which day one who has been paid back what it paid is late again; the text does not "
        "say, and nothing can be recorded of it"
    ),
    "asks.own-duty": (
        "whether {about:of} is a breach of something that the party is to do: the clause describes "
        "something or gives a right; if the entry is wrong it is voided, and the clause that is "
        "broken is recorded"
    ),
    "asks.when-after-hindrance": (
        "whether what was done once the hindrance had ended, or once it could no longer be held "
        "back ({about:of}), was done as soon as it then was to be"
    ),
    "asks.when-after-hindrance.of-the-duty": (
        "by when the duty ({about:of}) was to be performed once the hindrance had ended, or it "
        "could no longer be held back, and whether that was done; no single entry "
        "did it, so nothing can be recorded of it"
    ),
    "asks.taken-back": (
        "whether {about:of} takes back what the same party had said of renewal (yes), or that "
        "stands (no)"
    ),
    "asks.which-breach": (
        "which of several breaches {about:of} is about; the assertions of breach that are wrong "
        "are voided"
    ),
    "asks.which-decision": (
        "whether {about:of} is the decision that counts, of two of one day, a yes and a no"
    ),
    "asks.which-unit": (
        "which unit of the party did it ({about:of}), or whether the unit did it for the party; "
        "the entry is voided and recorded again with the one that did it"
    ),
    "asks.which-unit.evaluation": (
        "whether the evaluation {about} was made by {unit:party}; if so, record it with "
        "`by: {unit}`"
    ),
    "asks.which-unit.board report": (
        "whether the report {about} to the board was given by {unit:party}; if so, record it with "
        "`by: {unit}`"
    ),
    "asks.whose-misuse": (
        "which of several parties it is that has misused funds ({about:of}); the assessment does "
        "not say, but an evaluation can with `misused-by`"
    ),
    "asks.made-too-early": (
        "{asks}; the assessment ({ids}) was made before what it is about and does not settle it"
    ),
    "asks.to-record": (
        "{asks}; recorded as an assessment: `term: {term}`, `about: {about}`, `answer: yes` or `no`"
    ),
    "asks.to-record.only-no": (
        "{asks}; that it was not put right is recorded as an assessment: `term: {term}`, "
        "`about: {about}`, `answer: no`"
    ),
    "advice.settle": "have somebody settle {asks}",
    "decision-counts": "a person has said that {counts.id} is the decision that counts that day",
    "hindrance-frees-all": ("what hinders some ({frees-all.event}) frees all, if a person says so"),
    "hindered-with-the-whole": (
        "what hindered the duty ({hindered-with-the-whole.event}) prevented this part of it too, "
        "if a person says so ({hindered-with-the-whole.breach})"
    ),
    "done-by-event-after-hindrance": (
        "{done-after-hindrance.event} did it on {done-after-hindrance.on}, after the hindrance"
    ),
    "done-too-long-after-hindrance": (
        "{too-long-after-hindrance.event} did not come as soon after that as it was to, "
        "if a person says so"
    ),
    "stands-all-the-same": (
        "a person has said that there is a breach ({meets.breach}) in spite of what is on record"
    ),
    "compared.counts.on == approval.on": "the other decision is of {left}, this one of {right}",
    "compared.deed.on == done.on": "the entry is of {left}; it was done on {right}",
    "compared.payment.on == done.on": "the payment is of {left}; the whole was paid on {right}",
    "compared.done.on < done.on": "it was done on {left}, not before {right}",
    "compared.ruling.last >= annulled.day": (
        "the ruling is of {left}, before the annulment on {right}"
    ),
    "compared.ruling.last >= done-after-hindrance.on": (
        "the ruling is of {left}; it was done on {right}"
    ),
    "compared.frees-all.first <= asked.on": (
        "the hindrance began on {left}; the question is about {right}"
    ),
    "compared.frees-all.first == asked.on": (
        "the hindrance began on {left}; the question is about {right}"
    ),
    "compared.frees-all.last >= asked.on": (
        "the hindrance ended on {left}; the question is about {right}"
    ),
    "compared.frees-all.first <= owed.last_day": (
        "the hindrance began on {left}; the last day is {right}"
    ),
    "compared.frees-all.first == owed.last_day": (
        "the hindrance began on {left}; the last day is {right}"
    ),
    "compared.frees-all.last >= owed.last_day": (
        "the hindrance ended on {left}; the last day is {right}"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
