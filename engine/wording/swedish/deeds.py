"""What was done of what a breach is about, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "deed": "{deed.event} är registrerad om {deed.duty}, {deed.on}",
    "contradicted-by-what-is-done": (
        "avtalsbrottet ({contradicted.breach}) är registrerat, men {done-before.event} är det "
        "också, {done-before.on}; vilket som gäller kräver bedömning"
    ),
    "done-before-the-breach": (
        "{deed.event} är registrerad, {deed.on}, före avtalsbrottet ({breach.id})"
    ),
    "done-after-the-breach": (
        "{deed.event} är registrerad, {deed.on}, efter avtalsbrottet ({breach.id}); ingen "
        "har registrerat det som rättelse"
    ),
    "breach-not-done-before.met": (
        "det finns ett avtalsbrott om något som ingenting registrerat säger var gjort till dess"
    ),
    "breach-not-done-before.unmet": "det som avtalsbrottet gällde hade gjorts",
    "breach-not-done-before.unknown": (
        "det är inte känt om det som avtalsbrottet gällde hade gjorts"
    ),
    "breach-not-done-before.judgement": (
        "om det finns något avtalsbrott kräver bedömning: det som skulle göras är "
        "registrerat som gjort till dess"
    ),
    "compared.roll < breach.on": (
        "sista dagen för nästa år, eller vardagen efter, är {left}; avtalsbrottet är från {right}"
    ),
    "compared.deed.on <= breach.on": "det gjordes {left}, efter avtalsbrottet {right}",
    "compared.deed.on > breach.on": "det gjordes {left}, inte efter avtalsbrottet {right}",
    "compared.deed.opens <= breach.on": (
        "det skulle inte göras före {left}; avtalsbrottet är från {right}"
    ),
    "compared.breach.on <= deed.until": (
        "avtalsbrottet är från {left}; det som gjordes gällde ett år som var över, och för "
        "nästa var sista dagen {right}"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
