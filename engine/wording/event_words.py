"""Events in words: their kinds, the keys they are written with and the words of a choice."""

from collections.abc import Mapping
from typing import Final

from engine.wording import english, swedish
from engine.wording.value_words import VALUES


def event_kind(kind: str, lang: str) -> str:
    """A kind of event in a language."""
    known = english.WORDS if lang == "en" else swedish.WORDS
    return known["kind"].get(kind, kind)


def event_key(key: str, lang: str) -> str:
    """A key of an event in a language."""
    return (KEYS_EN if lang == "en" else KEYS_SV).get(key, key.replace("-", " "))


def event_value(value: str, lang: str) -> str:
    """A value that is one of a list of words, in a language; anything else as it is."""
    if lang == "en":
        return VALUES_EN.get(value, value)
    return VALUES_SV.get(value, VALUES.get(value, value))


KEYS_SV: Final[Mapping[str, str]] = {
    "about": "avser",
    "about-party": "avser parten",
    "active": "verksamma",
    "admitted": "medgiven av mottagaren",
    "affects": "hindrar",
    "against": "mot",
    "agreed-by": "godkänd av",
    "amount": "belopp",
    "announced": "tillkännagiven",
    "annulled": "upphävd",
    "answer": "svar",
    "area": "område",
    "authorised": "behörig",
    "before": "före",
    "body": "organ",
    "by": "av",
    "cause": "orsak",
    "channel": "kanal",
    "confirmed-in-writing": "bekräftad skriftligen",
    "contents": "innehåll",
    "convened-by": "kallad av",
    "decision": "beslut",
    "document-sha256": "dokumentets sha256",
    "done": "klara",
    "duty": "skyldighet",
    "edition": "utgåva",
    "final": "laga kraft",
    "for": "för",
    "for-end": "till slutet",
    "for-renewal": "för förlängning",
    "fork": "tolkningsfråga",
    "form": "form",
    "forum": "forum",
    "from": "från",
    "ground": "grund",
    "in": "under",
    "index": "index",
    "invited": "inbjudna",
    "kind": "slag",
    "merger": "sammanslagning",
    "minutes": "protokoll",
    "minutes-by": "protokoll av",
    "minutes-on": "protokoll den",
    "minutes-sent-to": "protokoll sänt till",
    "misused": "använt i strid med avtalet",
    "misused-by": "använt av",
    "note": "anmärkning",
    "of": "avser",
    "on": "den",
    "own-breach-of-collective-agreement": "eget brott mot kollektivavtal",
    "party": "part",
    "percent": "procent",
    "present": "närvarande",
    "ratified": "godkänd i efterhand",
    "reading": "läsning",
    "reason": "skäl",
    "received": "mottagen",
    "recorded": "registrerad",
    "recorded-by": "registrerad av",
    "removed": "borttagen",
    "sent": "sänd",
    "source": "källa",
    "status": "läge",
    "term": "öppet villkor",
    "to": "till",
    "to-whom": "till",
    "towards": "gentemot",
    "under": "enligt punkt",
    "until": "till och med",
    "value": "värde",
    "version": "lydelse från",
    "what": "vad",
    "year": "år",
}
KEYS_EN: Final[Mapping[str, str]] = {
    "admitted": "admitted by the receiver",
    "affects": "hinders",
    "authorised": "with authority",
    "final": "final on",
    "for-end": "to end",
    "minutes-sent-to": "minutes sent to",
    "misused": "used against the agreement",
    "misused-by": "used by",
    "own-breach-of-collective-agreement": "own breach of a collective agreement",
    "ratified": "approved afterwards",
    "term": "open term",
    "version": "wording from",
}
"""Where the words of the key alone do not say it."""
VALUES_SV: Final[Mapping[str, str]] = {
    "all": "alla",
    "blockade": "blockad",
    "breach": "avtalsbrott",
    "confidentiality": "tystnadsplikt",
    "contagion": "smitta",
    "digital": "digitalt",
    "earliest": "så tidigt som möjligt",
    "email": "e-post",
    "environmental-disaster": "miljökatastrof",
    "final": "slutligt",
    "fire": "brand",
    "internal": "internt",
    "labour-conflict": "arbetskonflikt",
    "minutes": "protokoll",
    "operative": "operativt",
    "oral": "muntlig",
    "other": "annat",
    "preliminary": "preliminärt",
    "renegotiation": "omförhandling",
    "report": "redovisning",
    "strategic": "strategiskt",
    "termination": "uppsägning",
    "training": "utbildning",
    "war": "krig",
    "website": "webbplats",
    "written": "skriftlig",
}
VALUES_EN: Final[Mapping[str, str]] = {
    "earliest": "as early as possible",
    "email": "e-mail",
    "environmental-disaster": "environmental disaster",
    "labour-conflict": "labour conflict",
}
