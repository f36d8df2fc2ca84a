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
    "first-due": "det första som {first-due.duty} gäller ska vara gjort senast {first-due.day}",
    "breach-not-due": (
        "avtalsbrottet ({not-due.breach}) är daterat {not-due.on}; det första som {not-due.duty} "
        "gäller ska vara gjort senast {not-due.first}"
    ),
    "contradicted-by-its-day": (
        "avtalsbrottet ({contradicted.breach}) är daterat {not-due.on}, men inget enligt "
        "{not-due.duty} skulle vara gjort förrän {not-due.first}"
    ),
    "words-left": "ingen har bedömt att {words-left.term} är uppfyllt i {words-left.breach}",
    "words-kept": (
        "det som {words-kept.duty} kräver har bedömts vara uppfyllt i det som påstås vara "
        "avtalsbrott ({words-kept.breach})"
    ),
    "contradicted-by-what-a-person-has-found": (
        "avtalsbrottet ({contradicted.breach}) är registrerat, men det som {words-kept.duty} "
        "kräver har bedömts vara uppfyllt i det"
    ),
    "breach-due.met": (
        "det finns ett avtalsbrott om något som skulle ha varit gjort, eller som bedömts som brott "
        "ändå"
    ),
    "breach-due.unmet": (
        "avtalsbrottet är daterat före utgången av den första dag då något enligt {not-due.duty} "
        "skulle vara gjort"
    ),
    "breach-due.unknown": (
        "det är inte känt om avtalsbrottet är daterat före utgången av den första dag då något "
        "enligt {not-due.duty} skulle vara gjort"
    ),
    "breach-due.judgement": (
        "om det finns något avtalsbrott kräver bedömning: dagen då något enligt {not-due.duty} "
        "först skulle vara gjort hade inte gått"
    ),
    "breach-found.met": (
        "det finns ett avtalsbrott där det inte har bedömts att skyldigheten är uppfylld"
    ),
    "breach-found.unmet": "det som {words-kept.duty} kräver har bedömts vara uppfyllt",
    "breach-found.unknown": (
        "det är inte känt om det som {words-kept.duty} kräver har bedömts vara uppfyllt"
    ),
    "breach-found.judgement": (
        "om {words-kept.duty} är brutet kräver bedömning: ingen har bedömt orden i det som påstås "
        "vara avtalsbrott"
    ),
    "compared.breach.on <= first-due.day": (
        "avtalsbrottet är från {left}, efter den första dagen {right}"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
