"""What a headline says of a notice besides its end."""

from typing import Any

from engine.model.sentence import Sentence, sentence
from engine.questions.ask import Inquired
from engine.questions.readings.readings import Dependence
from engine.questions.sooner import ended_sooner_by, out_sooner_by
from engine.wording.say import Voice


def missed_day(found: Inquired) -> Sentence | str:
    """The last day for the end that was wanted, where it has passed."""
    question, last = found.question, found.inquiry.last_for_end(found.ledger)
    if last is None or not last.day < (question.received or question.on):
        return ""
    return sentence(f"headline.missed.{last.counts_from}", last_day=last.day)


def next_chance(found: Inquired, day: Any) -> Sentence | str:
    """By when the next notice must be there, and what must come before it; empty without a day."""
    if not day:
        return ""
    for term in found.agreement.terms:
        if term.kind == "precondition":
            return sentence("headline.next-after-dialogue", day=day, forum=term.values["forum"])
    return sentence("headline.next", day=day)


def ended_sooner(found: Inquired, party: str, told: Any, rests: Dependence, voice: Voice) -> str:
    """That the day `told` follows from another act, or that a rescission lets the party out sooner.

    Where readings as strong as each other decide, no more than what holds under each: then that it
    follows from another notice is told without a day.
    """
    if found.question.name not in ("termination", "notice"):
        return ""
    worlds, about = found.verdict.worlds, found.inquiry.about
    rescissions = {e.id for e in found.events if e.kind == "rescission"}
    among = worlds.arguable if rests.contested else worlds.main
    earlier = ended_sooner_by(found.ledger, about, party, among)
    if earlier and earlier not in rescissions:
        return voice.say(sentence(f"headline.sooner{'' if told else '.no-day'}", id=earlier))
    if earlier and told:
        return voice.say(sentence("headline.sooner-by-rescission", id=earlier))
    out = out_sooner_by(found.ledger, about, party, among)
    day, id = min(((day, id) for id, day in out if id in rescissions), default=(None, ""))
    return (
        voice.say(sentence("headline.out-by-rescission", party=party, day=day, id=id)) if id else ""
    )
