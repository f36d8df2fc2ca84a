"""Remarks on renewal: a word that has to be given before the time in which it counts."""

from collections.abc import Iterator

from engine.model.agreement import Term
from engine.model.problem import Problem, witness
from engine.questions.remarks.seen import Seen


def renewals(seen: Seen) -> Iterator[Problem]:
    """A renewal that nobody can ask for, object to or evaluate for in time."""
    for term in seen.of_kind("renewal"):
        yield from _closed(seen, term)


def _closed(seen: Seen, term: Term) -> Iterator[Problem]:
    """The first renewal whose last day is before the period in which it has to happen."""
    for window in seen.renewal_windows(term):
        if window.closed:
            said = {
                "last": window.last.isoformat(),
                "starts": window.starts.isoformat(),
                "renewed": window.renewed.isoformat(),
            }
            shown = (
                witness(said["last"], "witness.last-word"),
                witness(said["starts"], "witness.period-starts"),
                witness(said["renewed"], "witness.renewed"),
            )
            yield seen.remark("renewal-closed", term, "before_the_end", shown, **said)
            return
