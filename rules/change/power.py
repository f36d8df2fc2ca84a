"""Power: a party may start something that the others must answer to.

- id: X-1
  kind: power
  who: all
  may call for: renegotiation
  judged by: [vasentligt]

A call for renegotiation, or for change, obliges each of the others to talk with the caller, not
to agree; nothing else in the agreement moves because of it. Where the right depends on words
that a person has to apply, so does the duty. Whether a unit that calls, or that is there in the
talks, does so for its party a person says.
"""

from typing import Literal

from engine.inference.expressions import Maybe, Value, exists, one_of, year, yes
from engine.inference.given import Listed, Member, PartyIs, TermListed
from engine.inference.kinds import EVERYBODY, Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import Under, applied_to
from engine.model.types import ClauseId, Day, Id, OpenTerms, Parties, Party
from rules.binding.which_unit import did, for_its_party, perhaps_the_same
from rules.duties.bound_in import BoundIn, bound
from rules.duties.duty import Done, Owed
from rules.notice.precondition import Dialogue
from rules.text.open_term import applies_not


class Power(Term):
    """A right to call for something. `each`: one party alone may use it."""

    __perhaps__ = True
    __binds__ = EVERYBODY
    __applied__ = applied_to(judged_by=("renegotiation",))
    who: Value[Parties]
    may_call_for: Value[Literal["renegotiation", "follow-up", "change"]]
    used_by: Value[Literal["each"]] = default("each")
    judged_by: Value[OpenTerms] = default(())


class Renegotiation(Event):
    """A party called for renegotiation."""

    __under__ = (Under("power"),)
    __from_the_start__ = True
    by: Maybe[Party]
    on: Maybe[Day]


class NoRight(Conclusion):
    """The words on which a right depends do not, or may not, apply to a call."""

    call: Value[Id]
    of: Value[ClauseId]


term = fact(Power)
call = fact(Renegotiation)
holder = fact(Listed, "holder")
caller = fact(PartyIs, "caller")
other = fact(PartyIs, "other")
there = fact(Listed, "there")
there_too = fact(Listed, "there too")
talks = fact(Member, "talks")
talks_too = fact(Member, "talks too")
dialogue = fact(Dialogue)
bound_in = fact(BoundIn)
judged_by = fact(TermListed)
no_right = fact(NoRight)


RULES: tuple[Rule, ...] = (
    rule(
        "call without a right to it",
        of=[term, call, judged_by],
        where=(judged_by.of == term.clause)
        & (judged_by.role == "power.judged_by")
        & applies_not(judged_by.term, call.id),
        then=conclude(NoRight, call=call.id, of=term.clause),
        clause=term.clause,
        says="no-right-to-call",
    ),
    rule(
        "duty to talk",
        of=[term, call, caller, holder, other],
        where=one_of(term.may_call_for, "renegotiation", "change")
        & did(call.by, caller.id, call.id)
        & (holder.of == term.clause)
        & (holder.role == "power.who")
        & (holder.party == caller.id)
        & (other.id != caller.id)
        & bound(bound_in, caller.id, year(call.on))
        & bound(bound_in, other.id, year(call.on))
        & ~exists(no_right, (no_right.call == call.id) & (no_right.of == term.clause)),
        then=conclude(
            Owed,
            duty=term.clause,
            bearer=other.id,
            beneficiary=caller.id,
            cause=call.id,
            sort="once",
            opens=call.on,
        ),
        clause=term.clause,
        says="is-to-talk",
    ),
    rule(
        "talked when called",
        of=[term, call, caller, dialogue, there, talks, there_too, talks_too],
        where=one_of(term.may_call_for, "renegotiation", "change")
        & perhaps_the_same(call.by, caller.id)
        & (dialogue.about == "renegotiation")
        & (dialogue.on >= call.on)
        & (there.of == dialogue.id)
        & (there.role == "dialogue.present")
        & yes(there.listed)
        & (talks.id == there.party)
        & for_its_party(talks, dialogue.id)
        & (there_too.of == dialogue.id)
        & (there_too.role == "dialogue.present")
        & yes(there_too.listed)
        & (talks_too.id == there_too.party)
        & (talks_too.party == caller.id)
        & for_its_party(talks_too, dialogue.id),
        then=conclude(
            Done,
            duty=term.clause,
            bearer=talks.party,
            beneficiary=caller.id,
            cause=call.id,
            on=dialogue.on,
        ),
        clause=term.clause,
        says="talked",
    ),
)
TERMS = (Power,)
EVENTS = (Renegotiation,)
