"""Which words of a text carry weight: data, by the kind of thing that changes with them.

The lists are Swedish, as the texts are. What each kind is called in Swedish and English stands in
`engine/wording/diff_sentences.py`, under `weighs.…`.
"""

from collections.abc import Mapping
from typing import Final, Literal, get_args

from engine.language.in_words import MONTHS

Kind = Literal[
    "number", "time", "limit", "modal", "denial", "who", "name", "condition", "degree", "form",
    "matter", "order",
]  # fmt: skip
"""`name`: an index, or any other name; `matter`: what terms are about and follow from; `order`: the
same words in another order."""
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)

PHRASES: Final[Mapping[str, str]] = {
    r"till\s+och\s+med|t\.?\s?o\.?\s?m\b\.?": "tom",
    r"från\s+och\s+med|fr\.?\s?o\.?\s?m\b\.?": "from",
    r"tills\s+vidare": "tillsvidare",
    r"i\s+den\s+mån": "imån",
    r"under\s+förutsättning": "förutsatt",
    r"exkl\b\.?": "exklusive",
    r"inkl\b\.?": "inklusive",
    r"samma(?=\s+\w*(?:år|månad|dag|vecka|kvartal|period))": "sammatid",
    r"följande(?=\s+\w*(?:år|månad|dag|vecka|kvartal|period))": "följandetid",
}
"""Several words that are one, as a pattern, with the word in `SAME` that they are."""

SAME: Final[Mapping[Kind, tuple[str, ...]]] = {
    "number": (
        "kronor kr sek", "euro eur", "procent %", "promille ‰", "hälften halva", "dubbla dubbelt",
        "tredjedel tredjedelar", "fjärdedel fjärdedelar", "första", "tredje", "fjärde", "femte",
        "sjätte", "miljon miljoner", "prisbasbelopp", "basbelopp",
        "exklusive", "inklusive", "moms mervärdesskatt mervärdesskatten momsen",
        "netto", "brutto", "ränta räntan", "dröjsmålsränta dröjsmålsräntan", "avgift avgiften",
        "skatt skatten",
    ),
    "time": (
        *MONTHS, "måndag", "tisdag", "onsdag", "torsdag", "fredag",
        "lördag", "söndag", "årligen årligt", "månatligen", "veckovis", "dagligen", "kvartalsvis",
        "halvårsvis", "löpande", "tillsvidare", "årsskifte årsskiftet", "halvårsskifte "
        "halvårsskiftet", "månadsskifte månadsskiftet", "kvartalsskifte kvartalsskiftet",
        "föregående förra", "innevarande pågående", "nästa nästkommande", "nästföljande",
        "efterföljande", "påföljande", "följandetid", "gångna", "förflutna", "kommande", "sammatid",
        "dessförinnan", "dåvarande",
    ),
    "limit": (
        "över", "under", "fyllt fyllda", "fyller", "minst", "högst", "senast", "tidigast",
        "före innan", "efter", "därefter", "inom", "mellan", "från", "till", "tom", "from", "upp",
        "ned ner", "mer", "mindre", "fler", "flera", "färre", "äldre", "yngre", "högre", "lägre",
        "längre", "kortare", "längst", "överstiger överstigande", "understiger understigande",
        "cirka ca omkring ungefär", "exakt", "endast bara enbart", "maximalt", "minimum",
    ),
    "modal": (
        "ska skall", "skulle", "måste", "får", "fick", "kan", "kunde", "bör", "borde", "rätt",
        "rättighet", "möjlighet", "skyldig skyldiga skyldigt", "skyldighet", "åtar",
        "förbinder", "ansvarar", "åligger", "behöver", "avser", "ämnar", "strävar",
        "tillåtet tillåten tillåtna",
        "förbjudet förbjuden förbjudna",
    ),
    "denial": (
        "inte ej icke", "ingen inget inga", "aldrig", "utan", "utom", "varken", "undantag",
        "undantaget undantagen undantagna", "saknar", "saknas",
    ),
    "who": (
        "alla samtliga", "varje", "vardera", "båda bägge", "endera", "någon", "annan",
        "gemensamt gemensam gemensamma", "ensam ensamt", "huvudman huvudmannen",
        "huvudmän huvudmännen",
    ),
    "condition": (
        "eller", "om", "ifall", "såvida", "därest", "förutsatt", "villkor", "imån", "dock",
        "trots", "oavsett", "såsom", "annars",
    ),
    "degree": (
        "väsentlig väsentligt väsentliga väsentligen", "allvarlig allvarligt allvarliga",
        "grov grovt grova", "ringa", "skälig skäligt skäliga", "oskälig oskäligt oskäliga",
        "omedelbart", "omgående", "genast", "snarast", "skyndsamt", "dröjsmål",
        "alltid", "normalt vanligen vanligtvis", "regelmässigt", "undantagsvis", "delvis",
        "upprepad upprepade", "uppenbar uppenbart uppenbara", "uppsåtligt uppsåtligen",
        "oaktsamhet", "vårdslöshet",
    ),
    "form": (
        "skriftlig skriftligen skriftliga skriftligt", "muntlig muntligen muntliga muntligt",
        "brev", "protokoll protokollet", "e-post", "mejl", "rekommenderat",
        "elektroniskt elektronisk",
        "undertecknad undertecknade undertecknat", "undertecknas", "godkänd godkända godkänt",
        "godkänns", "sänd", "sänds", "sänts", "avsänd", "avsänds", "avsänts", "skickad",
        "skickas", "skickats", "mottagen", "mottas", "mottagits", "kommit", "tillhanda",
        "delgiven", "delges", "delgivits",
    ),
}  # fmt: skip
"""Words that decide whether, who, by when or how, by kind; those between two commas mean the same.

Only what always means the same is put together: two clauses with such words exchanged are told as
having the same meaning.
"""

WHO: Final = (
    "kommun", "region", "landsting", "stat", "part", "förening", "stiftelse", "organisation",
    "nämnd", "styrelse", "fullmäktige", "förvaltning", "myndighet", "förbund", "bolag", "företag",
    "församling", "jour", "klubb", "utskott", "samrådsgrupp", "utförare", "leverantör",
    "beställare", "uppdragsgivare", "uppdragstagare", "samordnare", "handläggare", "ordförande",
    "revisor", "chef", "domstol", "tingsrätt", "medlem", "personal", "anställd", "volontär",
    "invånare", "brottsoffer", "brottsutsatt", "vittn", "anhörig", "närstående", "barn",
    "ungdom", "kvinn", "person",
)  # fmt: skip
"""Beginnings of nouns for those who are bound or concerned; also as the last part of a compound."""
ONE: Final = r"(?:e?[nt]|a)?s?"
SEVERAL: Final = r"(?:m?[aeo]?r(?:na)?|na|e)s?"
"""Endings of such a noun. One and several weigh differently, definite form and genitive do not."""

UNITS_OF_TIME: Final = (
    "timm", "dygn", "dag", "veck", "månad", "kvartal", "tertial", "halvår", "år", "period",
)  # fmt: skip
COMPOUNDS_OF_TIME: Final = (
    "", "arbets", "kalender", "bank", "var", "helg", "verksamhets", "budget", "räkenskaps",
    "avtals", "bidrags", "läs", "tolvmånaders", "avtalstids",
)  # fmt: skip
"""What a unit of time may begin with: ”verksamhetsår” is not ”kalenderår”."""
INDEX: Final = r"\w*index"
"""What a lower-case name of an index ends with, before its ending."""
MATTERS: Final[tuple[str, ...]] = (
    "invånarantal folkmängd befolkning", "skattekraft", "andel", "kostnadsfri avgiftsfri gratis",
    "dialog", "samråd", "medl", "förhandl", "skilje", "utvärder", "gransk", "uppfölj", "revision",
    "ogiltig", "giltig", "verkan", "verkningslös", "bindande",
    "kollektivavtal", "upphandl", "strejk", "lockout", "blockad", "arbetskonflikt", "arbetsstrid",
    "krig", "brand eldsvåd", "översvämning", "naturkatastrof", "pandemi", "epidemi", "smitt",
    "sabotage", "terror", "uppror", "mobilisering",
    "häv", "uppsäg", "frånträd", "återbetal", "återkrav", "vite", "skadestånd", "ersätt",
    "befria befrie", "avdrag", "förläng", "omförhandl", "överlåt", "rättelse",
    "tystnadsplikt", "tysthetslöfte", "sekretess", "försäkran", "samtycke",
    "förpliktelse", "åtagande", "statistik", "brottstyp", "räkenskap", "redogörelse",
    "verksamhetsberättelse", "uppräkn", "indexer", "faktur", "rekvi",
)  # fmt: skip
"""Beginnings of words for what a term is about or what follows from it, those between two commas
for the same; whatever their ending, alone and as the last part of a compound."""
