"""What a headline says of a notice besides its end."""

from typing import Any

from engine.model.sentence import Sentence, sentence
from engine.questions import parts
from engine.questions.ask import Inquired
from engine.questions.leaving import ended_sooner_by, own_terms


def missed_day(found: Inquired, party: str) -> Sentence | str:
    """The last day for the end that was wanted, where it has passed.

    Only under terms that give the party notice at all: others have their own days, or none.
    """
    question, main = found.question, found.verdict.worlds.main
    if question.ends_by is None:
        return ""
    own = own_terms(found.ledger, party, main)
    windows = [
        row
        for row in parts.rows(found.ledger, "window")
        if row.value("of") in own and row.truth.yes & main and row.value("ends") <= question.ends_by
    ]
    last = max(windows, key=lambda row: row.value("ends"), default=None)
    if last is None or not last.value("last_day") < (question.received or question.on):
        return ""
    return sentence(f"headline.missed.{last.value('counts_from')}", last_day=last.value("last_day"))


def next_chance(found: Inquired, day: Any) -> Sentence | str:
    """By when the next notice must be there, and what must come before it; empty without a day."""
    if not day:
        return ""
    for term in found.agreement.terms:
        if term.kind == "precondition":
            return sentence("headline.next-after-dialogue", day=day, forum=term.values["forum"])
    return sentence("headline.next", day=day)


def ended_sooner(found: Inquired, party: str) -> Sentence | str:
    """That the end comes from an earlier notice, where it does."""
    if found.question.name not in ("termination", "notice"):
        return ""
    main = found.verdict.worlds.main
    earlier = ended_sooner_by(found.ledger, found.inquiry.about, party, main)
    by_breach = any(e.id == earlier and e.kind == "rescission" for e in found.events)
    key = "headline.sooner-by-rescission" if by_breach else "headline.sooner"
    return sentence(key, id=earlier) if earlier else ""
