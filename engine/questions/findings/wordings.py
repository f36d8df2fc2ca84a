"""Findings on wordings: that a change on record brings another, that one contradicts its terms."""

from collections.abc import Iterator
from datetime import date

from engine.questions.ask import Inquired
from engine.questions.findings.finding import Finding
from engine.questions.findings.teller import Teller
from engine.questions.headlines.later_wording import LaterWording, later_wordings


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


def contradicted_wordings(teller: Teller) -> Iterator[Finding]:
    """Each term of which the words of its clause say another value: one of the two is wrong."""
    agreement = teller.agreement
    for one in agreement.contradicted:
        at = f"{agreement.id}/{agreement.source}:{one.line}"
        said = {"field": one.field, "value": one.value, "words": one.words, "at": at}
        clause = one.term.clause
        says = teller.say("words-say-otherwise", clause=clause, **said)
        yield teller.finding("words-say-otherwise", [clause, one.name], clause, says)


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
