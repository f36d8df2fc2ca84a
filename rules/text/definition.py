"""Definition: what a word or a thing is in this agreement; decides nothing by itself.

- id: X-1
  kind: definition
  defines: {sv: redogörelsens mottagare, en: the addressees of the report}
  carried by: X-2
- id: X-2
  kind: report
  by: alfa
  to: kommunerna
  about: the calendar year before
  first about: 2030
  due: 30 March
  counts from: received

What is defined may be a part of what a duty asks for: `carried by` names the clause of that duty.
It applies with that duty, unless it `applies` from the first day, as what money is for does though
it is accounted for later.
"""

from engine.inference.expressions import Value
from engine.inference.given import Applies
from engine.inference.kinds import EVERYBODY, Term, default
from engine.model.types import NOT_STATED, ClauseId, Said


class Definition(Term):
    """Says what something is; other clauses are read with it.

    `applies`: where a duty carries it, whether it can be broken before anything of that is due.
    """

    __perhaps__ = True
    __binds__ = EVERYBODY  # unless it is carried by a duty: then those who bear that
    defines: Value[Said]
    carried_by: Value[ClauseId] = default(NOT_STATED)
    applies: Value[Applies] = default("with the duty")


TERMS = (Definition,)
