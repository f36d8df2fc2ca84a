"""What fields are called that have a name of their own in a kind, and topics; in both languages."""

from collections.abc import Mapping
from typing import Final


def label(kind: str, field: str, lang: str) -> str | None:
    """What people call a field of a kind of term, where it has a name of its own."""
    found = LABELS.get((kind, field))
    return None if found is None else found[lang == "en"]


def topic_word(topic: str, lang: str) -> str:
    """What a topic is called."""
    return TOPICS[topic][lang == "en"]


LABELS: Final[Mapping[tuple[str, str], tuple[str, str]]] = {
    ("period", "from"): ("första dag", "first day"),
    ("period", "length"): ("periodens längd", "length of the period"),
    ("period", "until"): ("sista dag", "last day"),
    ("renewal", "length"): ("förlängs med", "renewed by"),
    ("renewal", "renewal"): ("förlängning", "renewal"),
    ("termination", "length"): ("uppsägningstid", "notice period"),
    ("termination", "counted"): ("uppsägningstiden räknas", "notice period counted"),
    ("termination", "counts from"): ("uppsägningstiden räknas från", "notice period counts from"),
    ("termination", "late notice"): ("sen uppsägning", "late notice of termination"),
    ("force majeure notice", "late notice"): ("sen underrättelse", "late notice of force majeure"),
    ("report", "due"): ("redovisning senast", "report due by"),
    ("payment", "amount"): ("belopp att betala", "amount to be paid"),
    ("payment", "first"): ("betalas första gången för", "paid first for"),
    ("payment", "last"): ("betalas sista gången för", "paid last for"),
    ("payment window", "paid in"): ("betalas i", "paid in"),
    ("evaluation", "last"): ("utvärderas sista gången för", "evaluated last for"),
    ("indexation", "index"): ("räknas upp med index", "indexed by"),
    ("indexation", "falling index"): ("om index sjunker", "falling index"),
    ("cure", "within"): ("tid för rättelse", "time to cure"),
    ("dispute", "first"): ("i första hand", "in the first place"),
    ("dispute", "then"): ("i andra hand", "in the second place"),
    ("obligation", "due"): ("skyldigheten fullgörs senast", "duty done by"),
    ("obligation", "owed"): ("slags åtagande", "kind of undertaking"),
    ("allocation", "by"): ("fördelas efter", "divided by"),
    ("statutory reference", "act"): ("lag", "act"),
    ("permission", "against"): ("gentemot", "towards"),
    ("repayment", "on"): ("grund", "ground"),
    ("cure", "of"): ("rättelse av", "cure of"),
    ("cure", "withheld"): ("därefter får hållas inne", "may be withheld after that"),
    ("eligibility", "through a victim"): (
        "bara genom en brottsutsatt",
        "only through a victim",
    ),
    ("form", "minutes"): (
        "om protokoll räcker bedöms enligt",
        "whether minutes suffice, judged by",
    ),
    ("amendment", "minutes"): (
        "om protokoll räcker bedöms enligt",
        "whether minutes suffice, judged by",
    ),
    ("force majeure notice", "minutes"): (
        "om protokoll räcker bedöms enligt",
        "whether minutes suffice, judged by",
    ),
    ("amendment", "competent"): ("behörigheten bedöms enligt", "competence judged by"),
    ("assignment", "merger"): (
        "om sammanslagning är överlåtelse bedöms enligt",
        "whether a merger is an assignment, judged by",
    ),
    ("dialogue duty", "changed"): ("förändringen bedöms enligt", "the change judged by"),
    ("force majeure", "labour conflict"): (
        "arbetskonflikten bedöms enligt",
        "the labour conflict judged by",
    ),
    ("force majeure", "contagion"): ("smittspridningen bedöms enligt", "the contagion judged by"),
    ("force majeure", "beyond control"): (
        "om det ligger utom kontroll bedöms enligt",
        "whether it is beyond control, judged by",
    ),
    ("force majeure notice", "when"): ("när bedöms enligt", "when, judged by"),
    ("precondition", "joint"): (
        "om dialogen är gemensam bedöms enligt",
        "whether it is joint, judged by",
    ),
    ("precondition", "old dialogue"): (
        "om en äldre dialog räcker bedöms enligt",
        "whether an older dialogue suffices, judged by",
    ),
    ("rescission", "serious"): (
        "om bristen är allvarlig bedöms enligt",
        "whether the breach is serious, judged by",
    ),
    ("rescission", "not put right"): (
        "om rättelse har skett bedöms enligt",
        "whether it was put right, judged by",
    ),
    **{
        (kind, "carried by"): ("hör till skyldigheten i", "part of the duty in")
        for kind in (
            *("allocation", "definition", "indexation", "instalment", "obligation"),
            "payment window",
        )
    },
}

TOPICS: Final[Mapping[str, tuple[str, str]]] = {
    "term": ("avtalstid", "term"),
    "renewal": ("förlängning", "renewal"),
    "exit": ("uppsägning", "termination by notice"),
    "dialogue": ("dialog före uppsägning", "dialogue before notice"),
    "exit-form": ("uppsägningens form", "form of the notice"),
    "amendment": ("ändring", "amendment"),
    "renegotiation": ("omförhandling och uppföljning", "renegotiation and follow-up"),
    "rescission": ("hävning vid avtalsbrott", "rescission for breach"),
    "repayment": ("återbetalning", "repayment"),
    "misuse": (
        "återbetalning av felanvända medel utan hävning",
        "repayment of misused funds without rescission",
    ),
    "money": ("pengar", "money"),
    "index": ("uppräkning", "indexation"),
    "contribution": ("insats i annat än pengar", "contribution in kind"),
    "report": ("redovisning", "reporting"),
    "delay": ("rättelse och vite vid dröjsmål", "cure and penalty for delay"),
    "evaluation": ("utvärdering", "evaluation"),
    "meetings": ("möten", "meetings"),
    "target-group": ("målgrupp", "target group"),
    "assignment": ("överlåtelse", "assignment"),
    "force-majeure": ("force majeure", "force majeure"),
    "dispute": ("tvist", "disputes"),
    "approval": ("godkännande och underskrift", "approval and signature"),
    "publication": ("information på hemsida", "information on the website"),
    "persons": ("krav på den som är verksam", "what each person has to do"),
    "duties": ("skyldigheter i verksamheten", "duties in the work"),
    "rights": ("rättigheter och förbud", "permissions and prohibitions"),
    "documents": ("dokument som ingår", "documents that are part of it"),
    "statutes": ("hänvisningar till lag", "references to statutes"),
}
