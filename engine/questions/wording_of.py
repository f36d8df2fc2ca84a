"""How a missing fact and its holder are put in a sentence."""

from engine.model.agreement import Agreement
from engine.model.sentence import Sentence, sentence
from engine.questions.open_points import Missing

KNOWN_BY_RECEIVERS = frozenset({"admitted"})
"""What those know who got a notice, not the one who gave it."""


def missing_sentence(one: Missing) -> Sentence:
    """What is missing."""
    key = f"missing.{one.kind}" + (f".{one.field}" if one.field else "")
    return sentence(key, kind=one.kind, field=one.field, of=one.of, party=one.party)


def holder_sentence(one: Missing) -> Sentence:
    """Who can know it: the party concerned, else whoever recorded the event."""
    if one.field in KNOWN_BY_RECEIVERS:
        return sentence("holder.receivers", of=one.of)
    return sentence("holder.party" if one.party else "holder.otherwise", party=one.party, of=one.of)


def asked(agreement: Agreement, term: str) -> Sentence:
    """What is asked of the person who applies an open term."""
    known = agreement.open_terms.get(term)
    if known is None:
        return sentence(f"asks.{term}", term=term)
    return sentence("says", text=known.asks)
