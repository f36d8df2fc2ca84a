"""Judgements: what the rules leave to a person where no words of the agreement ask for it.

- id: X-1
  kind: approval
  by: all
  binds: nobody until all have approved
  late approval: works back to the first day

Whether an approval that was annulled had bound anybody until then, no text says. A person does, in
an assessment of `annulment-works-back` about the approval, as of an open term of the agreement.
Each is listed here, with the kinds of events that an assessment of it is about. No agreement may
have an open term by the same id.

Those about no kind of event are not answered by a yes or a no:

- `which-unit`: the answer is a name, and has its place in the entry, which is voided and recorded
  again. One event may be looked at for several units, and a yes would do for each of them.
- `which-breach`: one event contradicts several breaches, or may have put several right. A word
  of the event would be of them all; whoever knows voids the breach that is wrong.
- `late-again`: the answer is a day, and no entry holds it.
- `goes-back-to-one`: one of several has left early, and the others go on. Whether money goes back,
  how much and to whom is for all of them to say.
- `held-back-by-some`: what some of those who owe together may hold back rests on a breach and a
  demand, and on nothing that could be named for all of them.
- `whose-misuse`: the answer is a name. An evaluation has a place for it (`misused-by`).
"""

from typing import Final

from engine.inference.judged import Judged

DEEDS: Final = (
    "performed",
    "report",
    "report-presented",
    "evaluation",
    "board-report",
    "meeting",
    "review",
    "hours",
    "assignments",
    "force-majeure-notice",
    "publication",
    "undertaking",
)
"""Kinds of events that do what a clause asks for (`duties/deed.py`); money apart."""

ANNULMENT_WORKS_BACK: Final = Judged("annulment-works-back", ("approval",))
BEFORE_ROUNDING: Final = Judged("before-rounding", ("payment",))
BROKEN_BEFORE_DUE: Final = Judged("broken-before-due", ("breach",))
BROKEN_THOUGH_DONE: Final = Judged("broken-though-done", DEEDS)
BROKEN_THOUGH_PAID: Final = Judged("broken-though-paid", ("payment",))
CHANGED_IN_DIALOGUE: Final = Judged("changed-in-dialogue", ("amendment",))
CONCLUDED_THEN: Final = Judged("concluded-then", ("amendment", "assignment"))
DIALOGUE_REFUSED: Final = Judged("dialogue-refused", ("not-held", "not-given"))
DONE_SINCE: Final = Judged("done-since", (*DEEDS, "payment"))
GIVEN_IN_PARTS: Final = Judged("given-in-parts", ("report",))
GOES_BACK_TO_ONE: Final = Judged("goes-back-to-one")
HELD_BACK_BY_SOME: Final = Judged("held-back-by-some")
HINDERED_AGAIN: Final = Judged("hindered-again", ("force-majeure",))
HINDERED_WITH_THE_WHOLE: Final = Judged("hindered-with-the-whole", ("breach",))
HINDRANCE_OF_SOME: Final = Judged("hindrance-of-some", ("force-majeure",))
LATE_AGAIN: Final = Judged("late-again")
OWN_DUTY: Final = Judged("own-duty", ("breach",))
TAKEN_BACK: Final = Judged("taken-back", ("renewal-notice",))
WHEN_AFTER_HINDRANCE: Final = Judged("when-after-hindrance", (*DEEDS, "payment"))
WHICH_BREACH: Final = Judged("which-breach")
WHICH_DECISION: Final = Judged("which-decision", ("approval", "renewal-approval"))
WHICH_UNIT: Final = Judged("which-unit")
WHOSE_MISUSE: Final = Judged("whose-misuse")

TERMS = ()
JUDGEMENTS: tuple[Judged, ...] = (
    ANNULMENT_WORKS_BACK,
    BEFORE_ROUNDING,
    BROKEN_BEFORE_DUE,
    BROKEN_THOUGH_DONE,
    BROKEN_THOUGH_PAID,
    CHANGED_IN_DIALOGUE,
    CONCLUDED_THEN,
    DIALOGUE_REFUSED,
    DONE_SINCE,
    GIVEN_IN_PARTS,
    GOES_BACK_TO_ONE,
    HELD_BACK_BY_SOME,
    HINDERED_AGAIN,
    HINDERED_WITH_THE_WHOLE,
    HINDRANCE_OF_SOME,
    LATE_AGAIN,
    OWN_DUTY,
    TAKEN_BACK,
    WHEN_AFTER_HINDRANCE,
    WHICH_BREACH,
    WHICH_DECISION,
    WHICH_UNIT,
    WHOSE_MISUSE,
)
