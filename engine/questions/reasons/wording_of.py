"""How a missing fact, its holder, and a judgement that is due are put in words."""

from dataclasses import replace
from functools import reduce
from typing import Any

from engine.model.agreement import Agreement
from engine.model.sentence import Sentence, sentence
from engine.questions.openness.missing import Missing
from engine.questions.openness.open_points import Due
from engine.questions.openness.ruled import Ruled
from engine.wording.say import Voice

KNOWN_BY_RECEIVERS = frozenset({"admitted"})
"""What those know who got a notice, not the one who gave it."""

PUBLISHED = frozenset({"index-value", "population"})
"""Kinds of figures that an authority publishes."""
WHICH_UNIT = "which-unit"
"""What a person is asked where a party is on record for what one of its units was to do."""
AHEAD = "goes-on"
"""What nobody knows, since its day lies after the one asked about."""
ONLY_NO = frozenset({"done-since"})
"""What a yes does not answer: what was done is recorded as a rectification."""
OF_A_DUTY_TOO = frozenset({"when-after-hindrance"})
"""What is asked of a clause where no event did what was owed."""
OWN_NAMES = frozenset({"kind", "field", "of", "party", "clause"})


def sort_of(one: Missing) -> str:
    """The part of a key that tells what is missing: of any edition, or of one year."""
    if one.kind == "index-value" and dict(one.about).get("edition") == "":
        return "index-value.any-edition"
    if one.kind == "payment" and dict(one.about).get("for_"):
        return "payment.of-year"
    return f"{one.kind}.{one.field}" if one.field else one.kind


def missing_sentence(one: Missing) -> Sentence:
    """What is missing, or contradicted."""
    if one.contradicted:
        return sentence("contradicted", kind=one.kind, ids=", ".join(one.contradicted))
    key = f"missing.{sort_of(one)}"
    about = {name: value for name, value in one.about if name not in OWN_NAMES}
    named = {"kind": one.kind, "field": one.field, "of": one.of, "party": one.party}
    return Sentence(key, {**about, **named, "clause": one.clause})


def is_party(one: Missing) -> bool:
    """Whether it is a party that knows it, or the one that recorded the event."""
    return one.field not in KNOWN_BY_RECEIVERS and not (one.kind in PUBLISHED and not one.of)


def holder_sentence(one: Missing) -> Sentence:
    """Who can know it: the party concerned, else whoever recorded the event, else who asks."""
    if one.kind in PUBLISHED and not one.of:
        return sentence(f"holder.{one.kind}")
    if one.field in KNOWN_BY_RECEIVERS:
        return sentence("holder.receivers", of=one.of)
    if one.kind == "person":
        return sentence("holder.asker")
    if one.kind == AHEAD:
        return sentence("holder.nobody-yet")
    if one.party:
        return sentence("holder.party", party=one.party)
    if one.of:
        return sentence("holder.otherwise", of=one.of)
    if one.contradicted:
        return sentence("holder.recorders", ids=one.contradicted)
    return sentence("holder.asker")


def missing_row(one: Missing, voice: Voice) -> dict[str, Any]:
    """A missing fact as answers and lists have it."""
    return {
        "fact": f"{one.kind}.{one.field.rstrip('_').replace('_', '-')}" if one.field else one.kind,
        "of": one.of or None,
        "says": voice.say(missing_sentence(one)),
        "party": one.party or None,
        "clause": one.clause or None,
        "holder": voice.say(holder_sentence(one)),
    }


def due_row(one: Due, voice: Voice) -> dict[str, Any]:
    """A judgement that is due as answers and lists have it."""
    asks = voice.say(to_record(voice.agreement, one))
    return {"term": one.term, "clause": one.clause or None, "asks": asks, "about": one.about}


def asked(agreement: Agreement, one: Due) -> Sentence:
    """What is asked of the person who applies an open term."""
    if one.differing:
        rulings = [_ruled(each) for each in one.differing]
        told = reduce(lambda a, b: sentence("asks.ruled.both", first=a, then=b), rulings)
        return sentence("asks.differing", asks=asked(agreement, _alike(one)), rulings=told)
    if one.unplaced:
        return sentence("asks.unplaced", id=one.about)
    if not one.term:
        return sentence("asks.unnamed", about=one.about, clause=one.clause or "–")
    known = agreement.open_terms.get(one.term)
    if known is None:
        asks = _asked_by_the_rules(agreement, one)
        ids = ", ".join(one.too_early)
        return sentence("asks.made-too-early", asks=asks, ids=ids) if ids else asks
    if one.too_early:
        return sentence("asks.too-early", text=known.asks, ids=", ".join(one.too_early))
    return sentence("says", text=known.asks)


def to_record(agreement: Agreement, one: Due) -> Sentence:
    """The same, with the assessment that answers it where the rules themselves ask it."""
    asks = asked(agreement, one)
    if not one.judged:
        return asks
    key = "asks.to-record.only-no" if one.term in ONLY_NO else "asks.to-record"
    return sentence(key, asks=asks, term=one.term, about=one.about)


def _asked_by_the_rules(agreement: Agreement, one: Due) -> Sentence:
    kind, unit = _unit_asked(agreement, one)
    if one.term in OF_A_DUTY_TOO and one.about in agreement.clauses:
        kind = "of-the-duty"
    key = f"asks.{one.term}{'.' if kind else ''}{kind}"
    return Sentence(key, {"term": one.term, "about": one.about, "unit": unit})


def _unit_asked(agreement: Agreement, one: Due) -> tuple[str, str]:
    """The kind of the term, and the unit that it asks to do what may have been done by it."""
    if one.term == WHICH_UNIT and one.clause in agreement.clauses:
        units = {unit.id for party in agreement.parties for unit in party.units}
        for term in agreement.clauses[one.clause].terms:
            if term.values.get("by") in units:
                return term.kind, str(term.values["by"])
    return "", ""


def _alike(one: Due) -> Due:
    """The same as if nobody had ruled."""
    return replace(one, differing=())


def _ruled(one: Ruled) -> Sentence:
    key = "asks.ruled" if one.by else "asks.ruled.nobody"
    answer = {True: "yes", False: "no"}.get(one.answer, "unknown")
    return sentence(key, by=one.by, answer=answer, id=one.id, day=one.day)
