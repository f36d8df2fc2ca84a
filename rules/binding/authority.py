"""Authority: whether a notice was given by one who could give it, or was approved since.

    - id: X-1
      kind: exit
      by: all
      notice to: all other parties
      ends for: the leaving party
      late authority: ratified-late

A notice given without authority is good if those who had it approved it before it had reached the
others, and while there still was time to give notice. Until it arrives a notice can be made good,
also where the day of sending decides whether it was in time. Of an approval that came later, or
after the last day for notice, a person says whether it was enough.
"""

from engine.inference.expressions import exists, yes
from engine.inference.kinds import fact
from engine.inference.rules import Rule, requirement
from engine.model.calendar import NEVER
from rules.notice.exit import ExitTerm, TerminationNotice, counted
from rules.notice.way_out import way_out
from rules.text.open_term import applies_since

exit_term = fact(ExitTerm)
notice = fact(TerminationNotice)

RATIFIED_IN_TIME = exists(
    counted, (counted.notice == notice.id) & (notice.ratified <= counted.day)
) & ~exists(way_out, (way_out.notice == notice.id) & (notice.ratified > way_out.last_day))
"""What was approved by the day of sending was so by that of the receipt, recorded or not."""

authorised = requirement(
    "authority",
    of=[notice, exit_term],
    about=notice.id,
    holds=yes(notice.authorised)
    | (
        (notice.ratified < NEVER)
        & (RATIFIED_IN_TIME | applies_since(exit_term.late_authority, notice.id, notice.ratified))
    ),
    clause=exit_term.clause,
)
RULES: tuple[Rule, ...] = (authorised,)
TERMS = ()
