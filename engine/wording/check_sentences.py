"""The sentences of findings and of the reports that tell them, in Swedish and in English."""

from collections.abc import Mapping
from typing import Final

from engine.wording import check_payments as payments


def words(lang: str) -> Mapping[str, str]:
    """The sentences in a language."""
    return EN if lang == "en" else SV


SV: Final[dict[str, str]] = {
    **payments.SV,
    # what was found
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
    "overdue": (
        "{who} har inte fullgjort {clause}{period}{to}, så långt det som är registrerat visar; "
        "sista dag var {day} ({left})"
    ),
    "overdue.continuing": "{who} ska hålla {clause}{period}{to}, men {why}",
    "due": (
        "{who} ska fullgöra {clause}{period}{to}; det är inte gjort, så långt det som är "
        "registrerat visar, och texten nämner ingen sista dag"
    ),
    "rescission-open": (
        "{who} får häva gentemot {against} ({clause}), enligt det som är registrerat och bedömt; "
        "`{asks}` visar varför"
    ),
    "soon-due": "{who} ska fullgöra {clause}{period}{to} senast {day} ({left})",
    "day-depends": "; sista dag beror på tolkningen av {forks}",
    "left": "; det är {least}–{most}: hur mycket är öppet",
    "left.exact": "; det är {most}",
    "insufficient": "; räcker inte: {said}",
    "depends": (
        "om {who} är försenad med {clause}{period}{to} beror på tolkningen av {forks}: {outcomes}"
    ),
    "depends.due": (
        "om {who} nu ska fullgöra {clause}{period}{to} beror på tolkningen av {forks}: {outcomes}"
    ),
    "depends.rescission": (
        "om hävning gentemot {about}{whom} är möjlig beror på tolkningen ({forks})"
    ),
    "depends.in-force": "om överenskommelsen gäller{whom} beror på tolkningen ({forks})",
    "depends.amendment": "om ändringen {about} gäller beror på tolkningen ({forks})",
    "depends.notice": "om uppsägningen {about} gäller beror på tolkningen ({forks})",
    "notice-window": "sista dag för uppsägning till {ends} är {day} ({left}){safe}{readings}",
    "notice-window.last": "sista dag då en uppsägning får verkan är {day} ({left}){safe}{readings}",
    "unknown": "inte känt: {missing}; det håller öppet {kept}",
    "open": "uppgifterna räcker inte, eller säger emot varandra: öppet är {kept}",
    "judgement": (
        "en person behöver ta ställning{about}: {asks} ({term}); det håller öppet {kept}"
    ),
    "acknowledgement-expired": (
        "kvitteringen av {finding} gick ut {until}, och anmärkningen finns kvar: {says}"
    ),
    "acknowledgement-unmatched": "kvitteringen av {finding} svarar inte mot någon anmärkning{near}",
    # parts of them
    "near": "; menades {near}?",
    "about": " till {id}",
    "for": " för {whom}",
    "to": " mot {whom}",
    "period": " för {period}",
    "all-parties": "alla parter",
    "safe": ", ingen arbetsdag, räkna med {day}",
    "day-under": "{day} enligt {readings}",
    "outcome": "{state} enligt {readings}",
    "today": "i dag",
    "ahead.one": "om {n} dag",
    "ahead.many": "om {n} dagar",
    "ago.one": "för {n} dag sedan",
    "ago.many": "för {n} dagar sedan",
    "kept.in-force": "om överenskommelsen gäller",
    "kept.notice": "om uppsägningen {about} gäller",
    "kept.amendment": "om ändringen {about} gäller",
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
    "title.wording-not-held": "ändring som inte är inlagd",
    "title.wording-coming": "ändring som ska läggas in",
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
    "help.wording-not-held": (
        "Lägg in den nya lydelsen som en ny version av överenskommelsen. Till dess kan varje svar "
        "om dagar från och med den vara fel."
    ),
    "help.wording-coming": "Lägg in den nya lydelsen före dess första dag.",
    "help.overdue": "Registrera att det är gjort, eller ta upp det med den som är skyldig.",
    "help.due": "Gör det, eller registrera att det är gjort.",
    "help.breach": (
        "Är bristen rättad, registrera det (`rectified`). Annars: kräv rättelse, för dialog, och "
        "låt den som ska bedöma ta ställning till hur allvarlig den är."
    ),
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
    "help.judgement": "Låt den som ska bedöma ta ställning, och registrera bedömningen.",
    "help.depends": (
        "Låt en jurist ta ställning till tolkningen och registrera ställningstagandet, eller "
        "handla så att det håller enligt varje läsning."
    ),
    "help.acknowledgement-expired": "Åtgärda anmärkningen, eller sätt en ny dag med nytt skäl.",
    "help.acknowledgement-unmatched": "Ta bort raden, eller rätta id i den.",
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

EN: Final[dict[str, str]] = {
    **payments.EN,
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
    "overdue": (
        "{who} has not fulfilled {clause}{period}{to}, as far as the record goes; "
        "the last day was {day} ({left})"
    ),
    "overdue.continuing": "{who} is to keep {clause}{period}{to}, but {why}",
    "due": (
        "it is for {who} to fulfil {clause}{period}{to}; it is not done, as far as the record "
        "goes, and the text names no last day"
    ),
    "rescission-open": (
        "{who} may rescind against {against} ({clause}), on what is recorded and judged; "
        "`{asks}` shows why"
    ),
    "soon-due": "{who} is to fulfil {clause}{period}{to} by {day} ({left})",
    "day-depends": "; the last day depends on the reading of {forks}",
    "left": "; that is {least}–{most}: how much is open",
    "left.exact": "; that is {most}",
    "insufficient": "; not enough: {said}",
    "depends": (
        "whether {who} is overdue with {clause}{period}{to} depends on the reading of {forks}: "
        "{outcomes}"
    ),
    "depends.due": (
        "whether {who} is to fulfil {clause}{period}{to} now depends on the reading of {forks}: "
        "{outcomes}"
    ),
    "depends.rescission": (
        "whether rescission against {about}{whom} is open depends on the reading ({forks})"
    ),
    "depends.in-force": "whether the agreement is in force{whom} depends on the reading ({forks})",
    "depends.amendment": "whether the amendment {about} is valid depends on the reading ({forks})",
    "depends.notice": "whether the notice {about} is valid depends on the reading ({forks})",
    "notice-window": "the last day for notice for {ends} is {day} ({left}){safe}{readings}",
    "notice-window.last": (
        "the last day for a notice to have effect is {day} ({left}){safe}{readings}"
    ),
    "unknown": "not known: {missing}; this keeps open {kept}",
    "open": "what is recorded is not enough, or contradicts itself: open is {kept}",
    "judgement": "a person has to decide{about}: {asks} ({term}); this keeps open {kept}",
    "acknowledgement-expired": (
        "the acknowledgement of {finding} expired {until}, and the finding remains: {says}"
    ),
    "acknowledgement-unmatched": "the acknowledgement of {finding} matches no finding{near}",
    "near": "; was {near} meant?",
    "about": " on {id}",
    "for": " for {whom}",
    "to": " towards {whom}",
    "period": " for {period}",
    "all-parties": "all parties",
    "safe": ", no working day, count on {day}",
    "day-under": "{day} under {readings}",
    "outcome": "{state} under {readings}",
    "today": "today",
    "ahead.one": "in {n} day",
    "ahead.many": "in {n} days",
    "ago.one": "{n} day ago",
    "ago.many": "{n} days ago",
    "kept.in-force": "whether the agreement is in force",
    "kept.notice": "whether the notice {about} is valid",
    "kept.amendment": "whether the amendment {about} is valid",
    "kept.rescission": "whether rescission against {whom} is open",
    "kept.duty": "the state of {clause}{period} ({who})",
    "kept.duties": "the state of {n} duties",
    "state.pending": "not yet due",
    "state.due": "to be fulfilled now",
    "state.fulfilled": "fulfilled",
    "state.fulfilled-late": "fulfilled late",
    "state.overdue": "overdue",
    "state.excused": "excused",
    "state.ended": "ended",
    "state.standing": "standing",
    "state.unknown": "unknown",
    "state.judgement": "needs judgement",
    "state.none": "no such duty",
    "title.wording-not-held": "an amendment is not entered",
    "title.wording-coming": "an amendment has to be entered",
    "title.overdue": "overdue duty",
    "title.due": "duty to be fulfilled now",
    "title.breach": "breach not put right",
    "title.rescission-open": "rescission is open",
    "title.soon-due": "duty soon due",
    "title.notice-window": "time for notice runs out soon",
    "title.unknown": "a fact is missing",
    "title.judgement": "needs judgement",
    "title.depends": "depends on a reading",
    "title.acknowledgement-expired": "the acknowledgement has expired",
    "title.acknowledgement-unmatched": "acknowledgement without a finding",
    "help.wording-not-held": (
        "Enter the new wording as a new version of the agreement. Until then any answer about "
        "days from its first day may be wrong."
    ),
    "help.wording-coming": "Enter the new wording before its first day.",
    "help.overdue": "Record that it is done, or take it up with the one who owes it.",
    "help.due": "Do it, or record that it is done.",
    "help.breach": (
        "If the breach has been put right, record that (`rectified`). Otherwise demand "
        "rectification, hold a dialogue, and let the one who is to judge say how serious it is."
    ),
    "help.rescission-open": (
        "Whoever wants to rescind has to do so within reasonable time. If nobody does, record the "
        "rectification, or acknowledge the finding with the reason."
    ),
    "help.soon-due": "See that it is done in time, and record it.",
    "help.notice-window": (
        "If a party wants to leave, the notice has to arrive in time, and what must precede it "
        "has to be done. If nobody wants to leave, nothing is needed; acknowledge the finding."
    ),
    "help.unknown": "Find out the fact and record it. The program never guesses.",
    "help.judgement": "Let the one who is to judge decide, and record the assessment.",
    "help.depends": (
        "Let a jurist take a stand on the reading and record the position, or act so that it "
        "holds under every reading."
    ),
    "help.acknowledgement-expired": "Mend what was found, or set a new day with a new reason.",
    "help.acknowledgement-unmatched": "Remove the entry, or correct the id in it.",
    "severity.error": "error",
    "severity.warning": "warning",
    "severity.note": "note",
    "head": "Check {on} · {horizon} ahead · from what was known {known_on}",
    "days.one": "{n} day",
    "days.many": "{n} days",
    "clean": "nothing to act on",
    "acknowledged": "acknowledged until {until} by {by}: {reason}",
    "acknowledged-short": "acknowledged",
    "new": "new since {since}",
    "of-file": "Acknowledgements",
    "passed": "nothing found",
    "summary": "{findings}{undecided}{new}{acknowledged}.",
    "findings.none": "No findings",
    "findings.one": "{n} finding",
    "findings.many": "{n} findings",
    "undecided": ", {n} of them undecided",
    "new.none": ", none new since {since}",
    "new.one": ", {n} new since {since}",
    "new.many": ", {n} new since {since}",
    "acknowledged.one": "; {n} acknowledged",
    "acknowledged.many": "; {n} acknowledged",
    "written": "{summary} Written to {path}",
}
