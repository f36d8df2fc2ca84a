"""Money as answers have it: decimal text with its currency, never a float."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in kronor with two decimals; below zero where it goes the other way."""

    amount: str
    currency: str = "SEK"

    @property
    def ore(self) -> int:
        """The amount in whole öre."""
        return int(self.amount.replace(".", ""))


def money(ore: int) -> Money:
    """Money of whole öre."""
    sign = "-" if ore < 0 else ""
    return Money(f"{sign}{abs(ore) // 100}.{abs(ore) % 100:02}")


@dataclass(frozen=True, slots=True)
class Share:
    """What one creditor paid, the least and the most of it that it is to have back, and the rest.

    `repaid`: what it has had back; `outstanding_min` and `outstanding_max`: what is then left.
    `max` and `outstanding_max` are None where the most is not known.
    """

    party: str
    paid: Money
    min: Money
    max: Money | None
    repaid: Money
    outstanding_min: Money
    outstanding_max: Money | None
