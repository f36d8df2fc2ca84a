"""Findings on changes: the wording that a change on record brings is not the one held."""

from collections.abc import Iterator
from datetime import date

from engine.questions.ask import Inquired
from engine.questions.findings.finding import Finding
from engine.questions.findings.teller import Teller
from engine.questions.later_wording import LaterWording, later_wordings


def later_wording(teller: Teller, found: Inquired, until: date) -> Iterator[Finding]:
    """What follows from a change that was asked about: nothing where it is not valid.

    A change that is open is told as what is missing, or to be judged. Where the agreement is
    silent about changes the parties may still have made one. `until` is the last day, inclusive,
    of which it is told beforehand.
    """
    if found.verdict.answer != "yes" and found.inquiry.regulated:
        return
    events = [event for event in found.events if event.id == found.inquiry.about]
    for changed in later_wordings(events, teller.agreement.version, until, found.question.weighed):
        yield _finding(teller, changed)


def _finding(teller: Teller, changed: LaterWording) -> Finding:
    day = changed.first_day
    kind = "wording-coming" if day and day > teller.on else "wording-not-held"
    said = teller.say(
        kind if day else f"{kind}.no-day",
        about=changed.amendment,
        day=day,
        left=teller.left(day) if day else "",
        held=teller.agreement.version,
    )
    of_term = (term.clause for term in teller.agreement.terms if term.kind == "amendment")
    clause = next(of_term, "")
    return teller.finding(kind, [changed.amendment], clause, said, period=changed.amendment,
                          day=day)  # fmt: skip
