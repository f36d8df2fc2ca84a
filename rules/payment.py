"""Payment: money that one side pays the other.

- id: X-1
  kind: payment
  by: kommunerna
  to: alfa
  amount: 600 000 SEK
  per: calendar year
  first: 2030
  liability: several
- id: X-2
  kind: payment window
  paid in: January
  weekend: stands
- id: X-3
  kind: financing
  total: 850 000 SEK
  per: calendar year
"""

from typing import Literal

from engine.inference.expressions import Maybe, Value
from engine.inference.kinds import Event, Term, default
from engine.model.types import Amount, Day, Month, Parties, Party, Weekend, Year


class PaymentTerm(Term):
    """What is paid, by whom, how often, and by when."""

    __kind__ = "payment"
    by: Value[Parties]
    to: Value[Party]
    amount: Value[Amount]
    per: Value[Literal["calendar year", "agreement"]]
    first: Value[Year]
    last: Value[Year] = default(9999)
    liability: Value[Literal["several", "joint and several"]] = default("several")


class PaymentWindow(Term):
    """The month of each year in which payment is made."""

    __kind__ = "payment window"
    paid_in: Value[Month]
    weekend: Value[Weekend] = default("stands")


class Financing(Term):
    """The whole scope of the financing, of which payments and contributions are parts."""

    __kind__ = "financing"
    total: Value[Amount]
    per: Value[Literal["calendar year", "agreement"]]


class Payment(Event):
    """Money was paid, in either direction."""

    by: Maybe[Party]
    to: Maybe[Party]
    on: Maybe[Day]
    amount: Maybe[Amount]
    for_: Maybe[Year]


class UnusedFunds(Event):
    """What was left of the money of a year."""

    by: Maybe[Party]
    on: Maybe[Day]
    amount: Maybe[Amount]
    year: Maybe[Year]


TERMS = (PaymentTerm, PaymentWindow, Financing)
EVENTS = (Payment, UnusedFunds)
