"""The sentences of findings about changes of an agreement, in Swedish and in English."""

from typing import Final

SV: Final[dict[str, str]] = {
    "wording-not-held": (
        "en ändring ({about}) med ny lydelse från {day} är registrerad; allt här bygger på "
        "lydelsen från {held}"
    ),
    "wording-not-held.no-day": (
        "en ändring ({about}) är registrerad, men inte från vilken dag dess lydelse gäller; allt "
        "här bygger på lydelsen från {held}"
    ),
    "wording-coming": (
        "en ändring ({about}) med ny lydelse från {day} ({left}) är registrerad; den lydelsen "
        "behöver läggas in"
    ),
    "amendment-not-valid": (
        "lydelsen från {version} är inlagd, men ingen giltig ändring som ger den är registrerad. "
        "{each}. Lydelsen från {held} gäller i stället"
    ),
    "words-say-otherwise": (
        "{clause} säger ”{words}” ({at}), men är kodad som `{field}: {value}`; alla svar här "
        "följer kodningen"
    ),
    "title.words-say-otherwise": "ord och villkor motsäger varandra",
    "help.words-say-otherwise": (
        "Avgör vad parterna har avtalat, och rätta texten eller villkoret. Till dess kan varje "
        "svar som bygger på punkten vara fel."
    ),
    "assignment-not-allowed": "överlåtelsen {about} är registrerad, men inte tillåten: {why}",
    "title.assignment-not-allowed": "överlåtelse som inte är tillåten",
    "title.wording-not-held": "ändring som inte är inlagd",
    "title.wording-coming": "ändring som ska läggas in",
    "title.amendment-not-valid": "inlagd lydelse utan giltig ändring",
    "help.assignment-not-allowed": (
        "Skaffa det som fattas och registrera det, eller låt en jurist ta ställning till vad "
        "överlåtelsen leder till."
    ),
    "help.wording-not-held": (
        "Lägg in den nya lydelsen som en ny version av överenskommelsen. Till dess kan varje svar "
        "om dagar från och med den vara fel."
    ),
    "help.wording-coming": "Lägg in den nya lydelsen före dess första dag.",
    "help.amendment-not-valid": (
        "Följ den tidigare lydelsen. Ska den nya gälla, gör ändringen så som den tidigare kräver, "
        "och registrera den; annars ta bort versionen."
    ),
}

EN: Final[dict[str, str]] = {
    "wording-not-held": (
        "an amendment ({about}) with a new wording from {day} is recorded; everything here rests "
        "on the wording from {held}"
    ),
    "wording-not-held.no-day": (
        "an amendment ({about}) is recorded, but not from which day its wording applies; "
        "everything here rests on the wording from {held}"
    ),
    "wording-coming": (
        "an amendment ({about}) with a new wording from {day} ({left}) is recorded; that wording "
        "has to be entered"
    ),
    "amendment-not-valid": (
        "the wording from {version} is held, but no valid amendment that brings it is on record. "
        "{each}. The wording from {held} applies instead"
    ),
    "words-say-otherwise": (
        "{clause} says “{words}” ({at}), but is encoded as `{field}: {value}`; every answer here "
        "goes by the encoding"
    ),
    "title.words-say-otherwise": "words and terms contradict each other",
    "help.words-say-otherwise": (
        "Decide what the parties have agreed, and correct the text or the term. Until then any "
        "answer that rests on the clause may be wrong."
    ),
    "assignment-not-allowed": "the assignment {about} is on record, but not allowed: {why}",
    "title.assignment-not-allowed": "an assignment that is not allowed",
    "title.wording-not-held": "an amendment is not entered",
    "title.wording-coming": "an amendment has to be entered",
    "title.amendment-not-valid": "a wording is held without a valid amendment",
    "help.assignment-not-allowed": (
        "Obtain what it lacks and record it, or have a lawyer say what follows from the assignment."
    ),
    "help.wording-not-held": (
        "Enter the new wording as a new version of the agreement. Until then any answer about "
        "days from its first day may be wrong."
    ),
    "help.wording-coming": "Enter the new wording before its first day.",
    "help.amendment-not-valid": (
        "Go by the earlier wording. If the new one is to apply, amend as the earlier demands, and "
        "record it; else remove the version."
    ),
}
