"""What to do about a breach that is not put right: only what is not on record already."""

from collections.abc import Collection
from typing import Final

STEPS: Final = ("demand", "dialogue", "serious", "delay")
"""What may be left. That it was not put right without delay comes up once it is called serious."""
FROM_THE_START: Final = STEPS[:3]
TEXT: Final[dict[str, dict[str, str]]] = {
    "sv": {
        "rectified": "Är bristen rättad, registrera det (`rectified`). ",
        "left": "Annars: {steps}.",
        "none": (
            "Krav, dialog och bedömningar av den är registrerade; vad de ger visar "
            "`overens ask rescission`."
        ),
        "and": "och",
        "demand": "kräv rättelse",
        "dialogue": "för dialog",
        "serious": "låt den som ska bedöma ta ställning till hur allvarlig den är",
        "delay": "låt den som ska bedöma ta ställning till om den rättas utan dröjsmål",
    },
    "en": {
        "rectified": "If the breach has been put right, record that (`rectified`). ",
        "left": "Otherwise {steps}.",
        "none": (
            "Demand, dialogue and rulings on it are on record; what they give is told by "
            "`overens ask rescission`."
        ),
        "and": "and",
        "demand": "demand rectification",
        "dialogue": "hold a dialogue",
        "serious": "let the one who is to judge say how serious it is",
        "delay": "let the one who is to judge say whether it is put right without delay",
    },
}


def key(left: Collection[str]) -> str:
    """The key of the advice, after `help.`, where these steps are left; `breach` where all are."""
    if {*left} == {*FROM_THE_START}:
        return "breach"
    return ".".join(["breach", *([step for step in STEPS if step in left] or ["none"])])


def advice(lang: str) -> dict[str, str]:
    """The advice for every set of steps that may be left, by key."""
    return {
        f"help.{key(left)}": TEXT[lang]["rectified"] + _left(left, TEXT[lang])
        for demand in ((), ("demand",))
        for dialogue in ((), ("dialogue",))
        for ruling in ((), ("serious",), ("delay",))
        for left in ((*demand, *dialogue, *ruling),)
    }


def _left(left: tuple[str, ...], text: dict[str, str]) -> str:
    if not left:
        return text["none"]
    *first, last = (text[step] for step in left)
    comma = "," if len(first) > 1 else ""
    said = f"{', '.join(first)}{comma} {text['and']} {last}" if first else last
    return text["left"].format(steps=said)
