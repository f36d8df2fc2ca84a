"""Form: in which shape an act must be done to count.

    - id: X-1
      kind: form
      of: termination
      form: written
      meaning: needed for validity
      minutes: written-in-minutes

A letter and an e-mail are both written. Where the form is only for proof, an oral act
that the receiver admits, or that has been confirmed in writing, counts too. Whether
minutes are themselves the writing is for a person to say. No rule asks for the form of any
other act, so `of` takes none.
"""

from typing import Literal

from engine.inference.expressions import Value, yes
from engine.inference.kinds import Term, default, fact
from engine.inference.rules import Rule, requirement
from engine.model.about import applied_to
from engine.model.calendar import NEVER
from engine.model.types import NOT_STATED, OpenTerm
from rules.notice.exit import TerminationNotice
from rules.text.open_term import in_writing


class FormTerm(Term):
    """The form of one kind of act, and what it is for."""

    __kind__ = "form"
    __applied__ = applied_to(minutes=("termination-notice",))
    of: Value[Literal["termination"]]
    form: Value[Literal["written"]]
    meaning: Value[Literal["needed for validity", "for proof"]]
    minutes: Value[OpenTerm] = default(NOT_STATED)


term = fact(FormTerm)
notice = fact(TerminationNotice)

written = requirement(
    "written",
    of=[notice, term],
    about=notice.id,
    holds=in_writing(notice.form, term.minutes, notice.id)
    | (
        (term.meaning == "for proof")
        & (
            (notice.form == "minutes")
            | (
                (notice.form == "oral")
                & (yes(notice.admitted) | (notice.confirmed_in_writing < NEVER))
            )
        )
    ),
    clause=term.clause,
)
RULES: tuple[Rule, ...] = (written,)
TERMS = (FormTerm,)
