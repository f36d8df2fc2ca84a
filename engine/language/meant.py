"""What people most likely meant by a word of their own: a Swedish word, or a party's name."""

from collections.abc import Collection, Mapping
from typing import Final

SWEDISH: Final[Mapping[str, str]] = {
    # kinds of events
    "godkännande": "approval",
    "beslut": "approval",
    "underskrift": "signature",
    "undertecknande": "signature",
    "dialog": "dialogue",
    "uppsägning": "termination-notice",
    "redovisning": "report",
    "rapport": "report",
    "betalning": "payment",
    "utbetalning": "payment",
    "indexvärde": "index-value",
    "folkmängd": "population",
    "timmar": "hours",
    "uppdrag": "assignments",
    "möte": "meeting",
    "utvärdering": "evaluation",
    "avtalsbrott": "breach",
    "brott": "breach",
    "krav": "demand",
    "rättelse": "rectified",
    "bedömning": "assessment",
    "ståndpunkt": "position",
    "hävning": "rescission",
    "ändring": "amendment",
    "överlåtelse": "assignment",
    "medgivande": "consent",
    "samtycke": "consent",
    "omförhandling": "renegotiation",
    "publicering": "publication",
    "makulering": "void",
    # keys
    "händelse": "event",
    "slag": "kind",
    "av": "by",
    "till": "to",
    "mot": "against",
    "datum": "on",
    "dag": "on",
    "date": "on",
    "day": "on",
    "den": "on",
    "sänd": "sent",
    "skickad": "sent",
    "avsänd": "sent",
    "mottagen": "received",
    "inkommen": "received",
    "form": "form",
    "belopp": "amount",
    "år": "year",
    "för": "for",
    "avser": "for",
    "gäller": "about",
    "part": "party",
    "värde": "value",
    "procent": "percent",
    "utgåva": "edition",
    "orsak": "cause",
    "skäl": "reason",
    "svar": "answer",
    "registrerad": "recorded",
    "anteckning": "note",
    "källa": "source",
    "diarienummer": "source",
    "inbjudna": "invited",
    "kallade": "invited",
    "närvarande": "present",
    "protokoll": "minutes",
    # what the rules themselves leave to a person
    "upphävt godkännande verkar bakåt": "annulment-works-back",
    "brutet före sista dagen": "broken-before-due",
    "brutet trots att det är gjort": "broken-though-done",
    "brutet trots betalning": "broken-though-paid",
    "ändrad i dialogen": "changed-in-dialogue",
    "ingånget den dagen": "concluded-then",
    "dialogen vägrades": "dialogue-refused",
    "rättat efteråt": "done-since",
    "beloppet före avrundning": "before-rounding",
    "lämnad i delar": "given-in-parts",
    "hindrat med hela skyldigheten": "hindered-with-the-whole",
    "hinder för några befriar alla": "hindrance-of-some",
    "ett senare hinder befriar": "hindered-again",
    "egen skyldighet": "own-duty",
    "återkallad": "taken-back",
    "i tid efter hindret": "when-after-hindrance",
    "beslutet som gäller": "which-decision",
    # values
    "alla": "all",
    "skriftlig": "written",
    "skriftligt": "written",
    "skriftligen": "written",
    "muntlig": "oral",
    "muntligt": "oral",
    "muntligen": "oral",
    "e-post": "email",
    "epost": "email",
    "mejl": "email",
    "mail": "email",
    "slutlig": "final",
    "preliminär": "preliminary",
    "krig": "war",
    "smitta": "contagion",
    "smittspridning": "contagion",
    "brand": "fire",
    "webbplats": "website",
    "hemsida": "website",
    "tysthetslöfte": "confidentiality",
    "utbildning": "training",
}
"""The word that an event is written with, by the Swedish word that a person may write instead."""

AS_VALUES: Final[Mapping[str, str]] = {"uppsägning": "termination", "redovisning": "report"}
"""Where a Swedish word is one word as a kind of event and another as a value."""
NOT_KNOWN: Final = frozenset(
    {"okänt", "okänd", "ej känt", "ej känd", "inte känt", "vet ej", "vet inte", "saknas"}
    | {"uppgift saknas", "unknown", "not known", "?", "??", "-", "–", "n/a", "null", "none"}
)
"""What people write where they should leave the key out."""


def says_not_known(word: str) -> bool:
    """Whether a word says that nothing is known."""
    return " ".join(word.split()).casefold() in NOT_KNOWN


def meant(word: str, known: Collection[str], names: Mapping[str, str]) -> str | None:
    """The known word that a Swedish word or a name stands for, or None; `names` are folded."""
    written = " ".join(word.split()).casefold()
    likely = (names.get(written), SWEDISH.get(written), AS_VALUES.get(written))
    return next((one for one in likely if one in known), None)
