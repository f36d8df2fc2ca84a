"""Precondition: something that must happen before an act, here a dialogue before notice.

    - id: X-1
      kind: precondition
      of: termination
      act: dialogue
      forum: samrad
      held before: sent
      without it: no effect
      joint: joint-dialogue
      old dialogue: precede

The same day is in time. The dialogue concerns the leaving party, or all. It is joint as
long as every other party that is bound was invited and no assessment says otherwise; if
nobody on the other side was invited or came it is not; between the two a person decides. One
held before the running period began is old: a person decides. Where its refusal by another stands
in for it (`without it`), that no dialogue was held is on record; whether another refused it, or did
not arrange it in time, is for a person, and not before the running period.
"""

from typing import Literal

from engine.inference.expressions import (
    Maybe,
    Value,
    awaits,
    exists,
    known,
    no,
    year,
    yes,
)
from engine.inference.given import LeftEarlier, Listed, PartyIs
from engine.inference.kinds import EVERYBODY, Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, requirement, rule
from engine.model.about import Under, applied_to, modes
from engine.model.types import (
    NOT_STATED,
    ClauseId,
    Day,
    Forum,
    Id,
    OpenTerm,
    Parties,
    Party,
    Word,
    YesNo,
)
from rules.binding.not_done import not_held
from rules.binding.outside import outside_on
from rules.binding.which_unit import perhaps_the_same
from rules.notice.exit import TerminationNotice, counted
from rules.term.period import ended_before, period
from rules.text.judgements import DIALOGUE_REFUSED
from rules.text.open_term import applies, applies_since, found, found_not


class PreconditionTerm(Term):
    """What must precede an act, and what follows if it did not."""

    __kind__ = "precondition"
    __binds__ = EVERYBODY
    __applied__ = applied_to(joint=("dialogue",), old_dialogue=("dialogue",))
    __modes__ = modes(joint=("presumed",))
    of: Value[Literal["termination"]]
    act: Value[Literal["dialogue"]]
    forum: Value[Forum]
    held_before: Value[Literal["sent", "received"]]
    without_it: Value[
        Literal["no effect", "breach only", "no effect unless others refuse the dialogue"]
    ]
    joint: Value[OpenTerm] = default(NOT_STATED)
    old_dialogue: Value[OpenTerm] = default(NOT_STATED)


class Dialogue(Event):
    """A dialogue was held in a forum. Without `about-party` it concerns all."""

    __not_done__ = (
        Under("precondition", "without_it", ("no effect unless others refuse the dialogue",)),
    )
    forum: Maybe[Forum]
    on: Maybe[Day]
    about: Maybe[Literal["termination", "breach", "report", "renegotiation"]]
    about_party: Maybe[Party] = default(NOT_STATED)
    invited: Maybe[Parties]
    present: Maybe[Parties]
    minutes: Maybe[YesNo]


class Invitation(Conclusion):
    """Whether a party that had not left was invited to a dialogue."""

    dialogue: Value[Id]
    party: Value[Party]
    side: Value[Word]
    listed: Maybe[YesNo]


class TimelyDialogue(Conclusion):
    """A dialogue that precedes a notice."""

    notice: Value[Id]
    dialogue: Value[Id]
    of: Value[ClauseId]


class Refused(Conclusion):
    """Somebody else than the leaving party kept the dialogue from being held, a person says."""

    notice: Value[Id]
    record: Value[Id]


notice = fact(TerminationNotice)
term = fact(PreconditionTerm)
dialogue = fact(Dialogue)
timely = fact(TimelyDialogue)
leaver = fact(PartyIs, "leaving party")
listed = fact(Listed)
attended = fact(Listed, "attended")
left = fact(LeftEarlier)
invitation = fact(Invitation)
refused = fact(Refused)

INVITATION = invitation.dialogue == dialogue.id
CAME_FROM_THE_OTHER_SIDE = (
    (attended.of == dialogue.id)
    & (attended.role == "dialogue.present")
    & (attended.side != leaver.side)
    & known(attended.listed)
    & yes(attended.listed)
)
"""Who came without being invited; of whom nothing is said, it is not known that it came."""
JOINT = found(term.joint, dialogue.id) | (
    ~found_not(term.joint, dialogue.id)
    & (
        ~exists(
            invitation,
            INVITATION & (invitation.party != leaver.id) & no(invitation.listed),
        )
        | (
            (
                exists(
                    invitation,
                    INVITATION & (invitation.side != leaver.side) & yes(invitation.listed),
                )
                | exists(attended, CAME_FROM_THE_OTHER_SIDE)
            )
            & awaits(term.joint, dialogue.id)
        )
    )
)
IN_THE_PERIOD = exists(
    period,
    (period.starts <= notice.sent) & (notice.sent <= period.ends) & (period.starts <= dialogue.on),
)
FRESH = IN_THE_PERIOD | applies(term.old_dialogue, dialogue.id)
IN_TIME = (
    (term.held_before == "sent")
    & (dialogue.on <= notice.sent)
    & (
        known(notice.sent)
        | ~exists(counted, (counted.notice == notice.id) & (counted.day < dialogue.on))
    )
) | (
    (term.held_before == "received")
    & (
        (dialogue.on <= notice.sent)
        | exists(
            counted,
            (counted.notice == notice.id)
            & (counted.basis == "received")
            & (
                (dialogue.on <= counted.day)
                | (~known(counted.day) & (dialogue.on <= counted.at_least))
            ),
        )
    )
)

RULES: tuple[Rule, ...] = (
    rule(
        "invitation",
        of=[dialogue, listed],
        where=(listed.of == dialogue.id)
        & (listed.role == "dialogue.invited")
        & ~exists(
            left,
            (left.party == listed.party) & ended_before(left.ends, left.no_sooner, dialogue.on),
        )
        & ~outside_on(dialogue.on, listed.party),
        then=conclude(
            Invitation,
            dialogue=dialogue.id,
            party=listed.party,
            side=listed.side,
            listed=listed.listed,
        ),
        says="invitation",
    ),
    rule(
        "timely dialogue",
        of=[notice, term, dialogue, leaver],
        where=perhaps_the_same(notice.by, leaver.id)
        & (dialogue.forum == term.forum)
        & (dialogue.about == "termination")
        & (
            (dialogue.about_party == NOT_STATED)
            | (dialogue.about_party == notice.by)
            | (dialogue.about_party == leaver.id)
        )
        & IN_TIME
        & JOINT
        & FRESH,
        then=conclude(TimelyDialogue, notice=notice.id, dialogue=dialogue.id, of=term.clause),
        clause=term.clause,
        says="timely-dialogue",
    ),
    rule(
        "the others refused the dialogue",
        of=[notice, not_held, period],
        where=(not_held.what == "dialogue")
        & ~perhaps_the_same(not_held.by, notice.by)
        & (period.starts <= notice.sent)
        & (notice.sent <= period.ends)
        & (
            (
                known(not_held.before)
                & (not_held.before > period.starts)
                & (not_held.before <= notice.sent)
            )
            | (
                (not_held.in_ == year(notice.sent))
                & (known(not_held.in_) | ~known(not_held.before))
            )
        )
        & applies_since(DIALOGUE_REFUSED.words, not_held.id, period.starts),
        then=conclude(Refused, notice=notice.id, record=not_held.id),
        says="dialogue-refused",
    ),
)

dialogue_held = requirement(
    "dialogue",
    of=[notice, term],
    about=notice.id,
    holds=(term.without_it == "breach only")
    | exists(timely, (timely.notice == notice.id) & (timely.of == term.clause))
    | (
        (term.without_it == "no effect unless others refuse the dialogue")
        & exists(refused, refused.notice == notice.id)
    ),
    clause=term.clause,
)
RULES += (dialogue_held,)
TERMS = (PreconditionTerm,)
EVENTS = (Dialogue,)
