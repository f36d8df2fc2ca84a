"""Contributions in kind and their accounts, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "hours-owed": "{owed.bearer:party} ska bidra med timmarna för {owed.year}",
    "contribution-owed": "{owed.bearer:party} ska bidra löpande från {owed.opens}",
    "last-figure-counts": "den senast lämnade uppgiften om timmar för {hours-counted.year} räknas",
    "every-figure-counts": (
        "timmarna för {hours-counted.year} är inte daterade, och alla uppgifter om dem räknas"
    ),
    "too-few-hours": "timmarna för {too-few-hours.year} är färre än punkten anger",
    "too-few-hours-judged": (
        "timmarna för {too-few-hours.year} är färre än punkten anger; om de ändå räcker "
        "bedömer en person"
    ),
    "hours-worked": "timmarna för {done.year} räcker",
    "account-owed": (
        "{owed.bearer:party} ska redovisa insatsen för {owed.year} till {owed.beneficiary:party}"
    ),
    "hours-perhaps-of-it": "timmarna i {perhaps-of-it.event} kan höra till redovisningen",
    "assignments-perhaps-of-it": "uppdragen i {perhaps-of-it.event} kan höra till redovisningen",
    "hours-handed-in": "timmarna för {handed-in.year} redovisades {handed-in.on}",
    "hours-perhaps-handed-in": "timmarna för {handed-in.year} kan ha redovisats",
    "assignments-handed-in": "uppdragen för {handed-in.year} redovisades {handed-in.on}",
    "assignments-perhaps-handed-in": "uppdragen för {handed-in.year} kan ha redovisats",
    "hours-without-assignments": (
        "timmarna i {insufficient.event} (lämnade {insufficient.on}) är redovisade utan uppgift om "
        "uppdrag"
    ),
    "assignments-without-hours": (
        "uppdragen i {insufficient.event} (lämnade {insufficient.on}) är redovisade utan uppgift "
        "om timmar"
    ),
    "account-given": "insatsen för {done.year} är redovisad",
    "compared.perhaps-of-it.on == handed-in.on": "en uppgift lämnades {left} och en {right}",
    "compared.perhaps-of-it.on == perhaps-of-it.on": "en uppgift lämnades {left} och en {right}",
    "compared.perhaps-of-it.on >= year-is.first": "uppgiften lämnades {left}; året började {right}",
    "compared.hours.on >= hours-counted.since": "timmarna lämnades {left}; de senaste {right}",
    "missing.hours": "hur många timmar {party:party} har bidragit med",
    "missing.hours.on": "vilken dag uppgiften om timmar ({of:of}) lämnades",
    "missing.assignments.on": "vilken dag uppgiften om uppdrag ({of:of}) lämnades",
}
WORDS: Final[dict[str, dict[str, str]]] = {}
