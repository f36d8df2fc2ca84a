"""What several owe together, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "bears-with-others": "{joint-bearer.party:party} bär skyldigheten tillsammans med andra",
    "joint-bearer-stays": "inget i händelserna tar ut {joint-stayer.party:party}",
    "compared.bound-until.last < bound-until.last": (
        "den andra sista dagen är {left}, inte före {right}"
    ),
    "compared.joint-leaver.last > bound-until.last": (
        "den andres sista dag är {left}, inte efter {right}"
    ),
    "bound-together-until": (
        "alla som bär den gemensamt har lämnat; den sista är bunden till och med {then.last}"
    ),
    "joint-bearer-not-hindered": (
        "inget registrerat hindrar {not-hindered.party:party}, som också bär skyldigheten"
    ),
    "joint-bearer-does-not-hold-back": (
        "{not-withheld.party:party} är också skyldig det och har ingen grund att hålla inne det"
    ),
    "compared.bound-together-until.no_sooner < asked.on": (
        "de är bundna åtminstone till och med {left}; frågan gäller {right}"
    ),
    "compared.bound-together-until.no_sooner < owed.last_day": (
        "de är bundna åtminstone till och med {left}; sista dagen är {right}"
    ),
    "compared.bound-together-until.last < asked.on": (
        "den sista av dem som bär det gemensamt är bunden till och med {left}; frågan gäller "
        "{right}"
    ),
    "compared.bound-together-until.last < owed.last_day": (
        "den sista av dem som bär det gemensamt är bunden till och med {left}; sista dagen är "
        "{right}"
    ),
    "compared.bound-together-until.last < meeting.on": (
        "den sista av dem är bunden till och med {left}; mötet hölls {right}"
    ),
    "compared.bound-together-until.no_sooner < meeting.on": (
        "de är bundna åtminstone till och med {left}; mötet hölls {right}"
    ),
    "compared.bound-together-until.last < nth-held.on": (
        "den sista av dem är bunden till och med {left}; mötet hölls {right}"
    ),
    "compared.bound-together-until.no_sooner < nth-held.on": (
        "de är bundna åtminstone till och med {left}; mötet hölls {right}"
    ),
    "compared.bound-together-until.last < review.on": (
        "den sista av dem är bunden till och med {left}; översynen gjordes {right}"
    ),
    "compared.bound-together-until.no_sooner < review.on": (
        "de är bundna åtminstone till och med {left}; översynen gjordes {right}"
    ),
    "compared.bound-together-until.last < review-turn.last_day": (
        "den sista av dem är bunden till och med {left}; översynen ska göras senast {right}"
    ),
    "compared.bound-together-until.no_sooner < review-turn.last_day": (
        "de är bundna åtminstone till och med {left}; översynen ska göras senast {right}"
    ),
    "compared.bound-together-until.last < review-turn.opens": (
        "den sista av dem är bunden till och med {left}; perioden börjar {right}"
    ),
    "compared.bound-together-until.no_sooner < review-turn.opens": (
        "de är bundna åtminstone till och med {left}; perioden börjar {right}"
    ),
    "not-all-free": (
        "alla som bär skyldigheten tillsammans är inte hindrade, eller får inte hålla inne, "
        "alla dagar"
    ),
    "free-days": "{free-days.first}–{free-days.last} räknas inte som dröjsmål",
    "compared.jointly-hindered.first <= jointly-hindered.first": (
        "för en annan började det {left}, för denna {right}"
    ),
    "compared.jointly-hindered.last >= jointly-hindered.last": (
        "för en annan slutade det {left}, för denna {right}"
    ),
    "compared.jointly-withheld.first <= jointly-withheld.first": (
        "för en annan började det {left}, för denna {right}"
    ),
    "compared.jointly-withheld.last >= jointly-withheld.last": (
        "för en annan slutade det {left}, för denna {right}"
    ),
    "compared.jointly-hindered.first <= asked.on": "hindret började {left}; frågan gäller {right}",
    "compared.jointly-hindered.first <= owed.last_day": (
        "hindret började {left}; sista dag var {right}"
    ),
    "compared.jointly-hindered.first == asked.on": "hindret började {left}; frågan gäller {right}",
    "compared.jointly-hindered.first == owed.last_day": (
        "hindret började {left}; sista dagen var {right}"
    ),
    "compared.jointly-hindered.last >= asked.on": "hindret upphörde {left}; frågan gäller {right}",
    "compared.jointly-hindered.last >= owed.last_day": (
        "hindret upphörde {left}; sista dag var {right}"
    ),
    "compared.jointly-withheld.first <= asked.on": (
        "får hållas inne från {left}; frågan gäller {right}"
    ),
    "compared.jointly-withheld.first <= owed.last_day": (
        "sista dag är {right}, och inget fick hållas inne före {left}"
    ),
    "compared.jointly-withheld.first <= falls-due.last_day": (
        "sista dag är {right}, och inget fick hållas inne före {left}"
    ),
    "compared.jointly-withheld.last >= falls-due.last_day": (
        "fick hållas inne till {left}; sista dag är {right}"
    ),
    "compared.jointly-withheld.last >= owed.last_day": (
        "fick hållas inne till {left}; sista dag är {right}"
    ),
    "compared.jointly-withheld.last >= asked.on": (
        "fick hållas inne till {left}; frågan gäller {right}"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
