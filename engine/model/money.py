"""Money as answers have it: decimal text with its currency, never a float."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in kronor with two decimals; below zero where it goes the other way."""

    amount: str
    currency: str = "SEK"


def money(ore: int) -> Money:
    """Money of whole öre."""
    sign = "-" if ore < 0 else ""
    return Money(f"{sign}{abs(ore) // 100}.{abs(ore) % 100:02}")
