"""What an answer under one version leads to, to be compared with that under another."""

from datetime import date

from engine.model.money import Money
from engine.questions import parts
from engine.questions.ask import Inquired
from engine.questions.readings.readings import dependence


def days_of(name: str, found: Inquired) -> list[date]:
    """The days that a part of the effect has, by arguable readings."""
    part = next((one for one in found.parts if one.name == name), None)
    among = found.verdict.worlds.arguable
    values = part.values if part else ()
    return [day for day, worlds in values if worlds & among and isinstance(day, date)]


def outcome(found: Inquired) -> tuple[object, ...]:
    """What a notice leads to under each reading that moves it; not what another one would."""
    asked = [part for part in found.parts if part.asked_for]
    rests = dependence(found.agreement, found.verdict, asked)
    each = [
        (one.readings, one.answer, [one.effect.get(part.name) for part in asked])
        for one in rests.outcomes
    ]
    return found.verdict.answer, each


def all_paid(found: Inquired) -> bool:
    """Whether a payment is surely owed, and surely nothing of it is left to pay."""
    among = found.verdict.worlds.arguable
    left = next(part for part in found.parts if part.name == "outstanding")
    values = [value for value, worlds in left.values if worlds & among]
    paid = all(isinstance(value, Money) and value.ore <= 0 for value in values)
    return found.verdict.yes & among == among and paid


def over_before(found: Inquired, day: date) -> bool:
    """Whether a notice has surely ended what it ends before a day.

    One whose giver is out sooner by another act has not: for the others it may have an effect yet.
    """
    judged = found.verdict
    among = judged.worlds.arguable
    ends = next(part for part in found.parts if part.name == "ends")
    own = parts.rows(found.ledger, "way-out", notice=found.inquiry.about)
    days = [value for value, worlds in ends.values if worlds & among]
    days += [row.value("ends") for row in own if row.truth.possible & among]
    sure = judged.yes & among == among
    return sure and all(isinstance(one, date) and one < day for one in days)
