"""The Swedish sentences of findings and of the reports that tell them."""

from typing import Final

from engine.wording import check_changes as changes
from engine.wording import check_payments as payments
from engine.wording.breach_help import advice

SV: Final[dict[str, str]] = {
    **payments.SV,
    **changes.SV,
    # what was found
    "overdue": (
        "{who} har inte fullgjort {clause}{period}{to}, så långt det som är registrerat visar; "
        "sista dag var {day} ({left})"
    ),
    "overdue.continuing": "{who} ska hålla {clause}{period}{to}, men {why}",
    "due": (
        "{who} ska fullgöra {clause}{period}{to}; det är inte gjort, så långt det som är "
        "registrerat visar, och texten nämner ingen sista dag"
    ),
    "due.day-passed": (
        "{who} ska fullgöra {clause}{period}{to}; det är inte gjort, så långt det som är "
        "registrerat visar: {passed}"
    ),
    "rescission-open": (
        "{who} får häva gentemot {against} ({clause}), enligt det som är registrerat och bedömt; "
        "`{asks}` visar varför"
    ),
    "soon-due": "{who} ska fullgöra {clause}{period}{to} senast {day} ({left})",
    "day-depends": "; sista dag beror på tolkningen av {forks}",
    "left": "; det är {least}–{most}: hur mycket är öppet",
    "left.exact": "; det är {most}",
    "left.shared": "; beloppet är tillsammans för {clauses} och läggs inte ihop",
    "insufficient": "; räcker inte: {said}",
    "depends": (
        "om {who} är försenad med {clause}{period}{to} beror på tolkningen av {forks}: {outcomes}"
    ),
    "depends.due": (
        "om {who} nu ska fullgöra {clause}{period}{to} beror på tolkningen av {forks}: {outcomes}"
    ),
    "depends.soon": (
        "om {who} ska fullgöra {clause}{period}{to} senast {day} ({left}) beror på tolkningen av "
        "{forks}: {outcomes}"
    ),
    "stands": "; {stands}: {gives}",
    "stand": "{by} har tagit ställning för {reading} ({id}, {day})",
    "stand.nobody": "ett ställningstagande för {reading} är registrerat ({id}, {day})",
    "answer.yes": "ja",
    "answer.no": "nej",
    "answer.unknown": "obestämt",
    "answer.judgement": "kräver bedömning",
    "answer.differs": "olika för olika parter",
    "depends.rescission": (
        "om hävning gentemot {about}{whom} är möjlig beror på tolkningen ({forks})"
    ),
    "depends.in-force": "om överenskommelsen gäller{whom} beror på tolkningen ({forks})",
    "depends.amendment": "om ändringen {about} gäller beror på tolkningen ({forks})",
    "depends.notice": "om uppsägningen {about} gäller beror på tolkningen ({forks})",
    "notice-window.passed": (
        "sista dag för uppsägning till {ends} har passerat enligt vissa läsningar; enligt andra är "
        "den {day} ({left}){safe}{readings}"
    ),
    "notice-window.last.passed": (
        "sista dag då en uppsägning får verkan har passerat enligt vissa läsningar; enligt andra "
        "är den {day} ({left}){safe}{readings}"
    ),
    "notice-window": "sista dag för uppsägning till {ends} är {day} ({left}){safe}{readings}",
    "notice-window.last": "sista dag då en uppsägning får verkan är {day} ({left}){safe}{readings}",
    "unknown": "inte känt: {missing}; det håller öppet {kept}",
    "open": "uppgifterna räcker inte, eller säger emot varandra: öppet är {kept}",
    "judgement": ("en person behöver ta ställning{about}: {asks}{term}; det håller öppet {kept}"),
    "acknowledgement-expired": (
        "kvitteringen av {finding} gick ut {until}, och anmärkningen finns kvar: {says}"
    ),
    "acknowledgement-unmatched": "kvitteringen av {finding} svarar inte mot någon anmärkning{near}",
    "acknowledgement-of-others": (
        "kvitteringen av {finding} är begränsad till {to}, men anmärkningen gäller inte {to} utan "
        "{whom}"
    ),
    "acknowledgement-of-nobody": (
        "kvitteringen av {finding} är begränsad till {to}, men anmärkningen gäller ingen viss part"
    ),
    # parts of them
    "near": "; menades {near}?",
    "about": " till {id}",
    "for": " för {whom}",
    "to": " mot {whom}",
    "period": " för {period}",
    "all-parties": "alla parter",
    "safe": ", ingen arbetsdag, räkna med {day}",
    "day-under": "{day} enligt {readings}",
    "day-main": "då är det {day}",
    "day-main.other": "då är det en annan dag",
    "outcome": "{state} enligt {readings}",
    "today": "i dag",
    "ahead.one": "om {n} dag",
    "ahead.many": "om {n} dagar",
    "ago.one": "för {n} dag sedan",
    "ago.many": "för {n} dagar sedan",
    "kept.in-force": "om överenskommelsen gäller",
    "kept.notice": "om uppsägningen {about} gäller",
    "kept.amendment": "om ändringen {about} gäller",
    "kept.payment": "hur mycket som ska betalas enligt {about}{period}",
    "kept.rescission": "om hävning gentemot {whom} är möjlig",
    "kept.duty": "hur det ligger till med {clause}{period} ({who})",
    "kept.duties": "hur det ligger till med {n} skyldigheter",
    "state.pending": "inte förfallen",
    "state.due": "ska fullgöras nu",
    "state.fulfilled": "fullgjord",
    "state.fulfilled-late": "fullgjord för sent",
    "state.overdue": "försenad",
    "state.excused": "befriad",
    "state.ended": "gäller inte längre",
    "state.standing": "gäller löpande",
    "state.unknown": "obestämt",
    "state.judgement": "kräver bedömning",
    "state.none": "ingen sådan skyldighet",
    # kinds
    "title.overdue": "försenad skyldighet",
    "title.due": "skyldighet att fullgöra nu",
    "title.breach": "brott som inte är rättat",
    "title.rescission-open": "hävning är möjlig",
    "title.soon-due": "skyldighet som snart förfaller",
    "title.notice-window": "tiden för uppsägning går snart ut",
    "title.unknown": "uppgift saknas",
    "title.judgement": "kräver bedömning",
    "title.depends": "beror på tolkning",
    "title.acknowledgement-expired": "kvitteringen har gått ut",
    "title.acknowledgement-unmatched": "kvittering utan anmärkning",
    "help.overdue": "Registrera att det är gjort, eller ta upp det med den som är skyldig.",
    "help.due": "Gör det, eller registrera att det är gjort.",
    **advice("sv"),
    "help.rescission-open": (
        "Den som vill häva behöver göra det inom skälig tid. Vill ingen häva, registrera "
        "rättelsen, eller kvittera anmärkningen med skälet."
    ),
    "help.soon-due": "Se till att det blir gjort i tid, och registrera det.",
    "help.notice-window": (
        "Vill någon part lämna, ska uppsägningen komma fram i tid och det som ska föregå den vara "
        "gjort. Vill ingen lämna behövs ingenting; kvittera då anmärkningen."
    ),
    "help.unknown": "Ta reda på uppgiften och registrera den. Programmet gissar aldrig.",
    "help.unknown-contradicted": (
        "Ta reda på vilken post som är rätt, och makulera (`void`) den andra: ytterligare en post "
        "avgör inget."
    ),
    "help.judgement": "Låt den som ska bedöma ta ställning, och registrera bedömningen.",
    "help.judgement-otherwise": (
        "Låt den som kan avgöra det ta ställning; ingen bedömning av det kan registreras. Rätta "
        "den post som är fel."
    ),
    "help.judgement-differing": (
        "Låt den som har ändrat sig registrera det (den senaste bedömningen av varje person "
        "räknas), eller makulera (`void`) den bedömning som inte ska gälla."
    ),
    "help.depends": (
        "Låt en jurist ta ställning till tolkningen och registrera ställningstagandet, eller "
        "handla så att det håller enligt varje läsning."
    ),
    "help.depends-stood": (
        "Ställningstagandet binder inte den andra sidan: handla så att det håller enligt varje "
        "läsning, kom överens om tolkningen, eller kvittera anmärkningen."
    ),
    "help.acknowledgement-expired": "Åtgärda anmärkningen, eller sätt en ny dag med nytt skäl.",
    "help.acknowledgement-unmatched": "Ta bort raden, eller rätta id i den.",
    "help.acknowledgement-of-others": "Rätta `to` i raden, eller ta bort den.",
    # severities
    "severity.error": "fel",
    "severity.warning": "varning",
    "severity.note": "notering",
    # the report
    "head": "Kontroll {on} · {horizon} framåt · enligt vad som var känt {known_on}",
    "days.one": "{n} dag",
    "days.many": "{n} dagar",
    "clean": "ingenting att göra",
    "acknowledged": "kvitterad till och med {until} av {by}: {reason}",
    "acknowledged-short": "kvitterad",
    "acknowledged-partly": (
        "kvitterad för {to} till och med {until} av {by}: {reason}; inte kvitterad för {left}"
    ),
    "acknowledged-less": "kvitterad av {by} bara upp till {amount}: {reason}",
    "new": "ny sedan {since}",
    "of-file": "Kvitteringar",
    "passed": "inget funnet",
    "summary": "{findings}{undecided}{new}{acknowledged}.",
    "findings.none": "Inga anmärkningar",
    "findings.one": "{n} anmärkning",
    "findings.many": "{n} anmärkningar",
    "undecided": ", varav {n} ingen kan avgöra än",
    "new.none": ", ingen ny sedan {since}",
    "new.one": ", {n} ny sedan {since}",
    "new.many": ", {n} nya sedan {since}",
    "acknowledged.one": "; {n} kvitterad",
    "acknowledged.many": "; {n} kvitterade",
    "written": "{summary} Skrivet till {path}",
}
