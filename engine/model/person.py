"""What may be said of a person whom a question is about: general traits, never who it is."""

from collections.abc import Iterable
from typing import Final, Literal, get_args

Role = Literal["victim", "relative", "witness", "offender-relative"]
Crime = Literal["in-home", "outside-home"]

ROLES: Final[tuple[str, ...]] = get_args(Role)
CRIMES: Final[tuple[str, ...]] = get_args(Crime)
TRAITS: Final = ("role", "age", "resident", "crime")
OLDEST: Final = 120
YES_NO: Final = ("yes", "no")


def is_age(text: str) -> bool:
    """Whether it is an age in completed years that a person can have."""
    return text.isascii() and text.isdigit() and int(text) <= OLDEST


def known_words(trait: str, places: Iterable[str]) -> tuple[str, ...]:
    """The words that a trait may have; `places` are the parties that a person may live in."""
    return {"role": ROLES, "crime": CRIMES, "resident": (*places, *YES_NO)}.get(trait, ())
