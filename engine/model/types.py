"""The types that a field of a term, an event or a conclusion can have.

The reader of agreements and events knows how to write each of them as text
(engine/language/fields.py); the rules know only the values.
"""

from datetime import date
from typing import Literal, NewType

from engine.model.calendar import LONG_AGO, Duration, MonthEnd
from engine.model.said import Said

Day = date
YesNo = bool

Id = NewType("Id", str)
"""Name of an event, a term or a requirement; only compared for equality."""
ClauseId = NewType("ClauseId", str)
Party = NewType("Party", str)
Forum = NewType("Forum", str)
OpenTerm = NewType("OpenTerm", str)
"""Id of words that only a person can apply."""
End = NewType("End", date)
"""A day named as the end, or `earliest`, which is EARLIEST."""
NamedDay = NewType("NamedDay", date)
"""A day that names something by its first day, a period or a version: nothing happens on it.

What it names is named before that day has come. A Day after the one asked about has not happened.
"""
Word = NewType("Word", str)
"""One word or name in the language of the text; never compared by a rule."""
Year = NewType("Year", int)
Count = NewType("Count", int)
"""Whole number from 0; written `no limit` it is NO_LIMIT."""
Amount = NewType("Amount", int)
"""Whole öre."""
Percent = NewType("Percent", str)
"""Decimal text, as published; never a float."""
YearDay = NewType("YearDay", str)
"""A day of every year, written `30 March`; kept as `03-30`."""
Edition = NewType("Edition", str)
"""The edition of a published table by year and month, `2026-10`."""
Month = NewType("Month", str)
"""A month of every year, written `January`; kept as `01`."""

Parties = NewType("Parties", tuple[str, ...])
"""Several parties; in facts one `Listed` row per party of the agreement."""
Addressees = NewType("Addressees", tuple[str, ...])
"""As Parties, but a party left out of the list is not known."""
DayPerParty = NewType("DayPerParty", tuple[tuple[str, date], ...])
"""A day, or a day per party; in facts one `DayFor` row per party of the agreement."""
Words = NewType("Words", tuple[str, ...])
"""Several words; never compared by a rule."""
Clauses = NewType("Clauses", tuple[str, ...])
Duties = NewType("Duties", tuple[str, ...])
"""As Clauses, each with a duty of its own."""
PaymentClause = NewType("PaymentClause", str)
"""A clause under which money is paid."""
OpenTerms = NewType("OpenTerms", tuple[str, ...])

Form = Literal["written", "email", "minutes", "oral"]
"""In which shape something was said."""
Weekend = Literal["stands", "next working day", "previous working day"]
"""What a last day does that is not a working day."""

NO_LIMIT = 1_000_000
EARLIEST = LONG_AGO
NOT_STATED = ""
"""What an optional word-like field holds when the agreement does not state it."""

__all__ = [
    "EARLIEST",
    "NOT_STATED",
    "NO_LIMIT",
    "Addressees",
    "Amount",
    "ClauseId",
    "Clauses",
    "Count",
    "Day",
    "DayPerParty",
    "Duration",
    "Duties",
    "Edition",
    "End",
    "Form",
    "Forum",
    "Id",
    "Month",
    "MonthEnd",
    "NamedDay",
    "OpenTerm",
    "OpenTerms",
    "Parties",
    "Party",
    "PaymentClause",
    "Percent",
    "Said",
    "Weekend",
    "Word",
    "Words",
    "Year",
    "YearDay",
    "YesNo",
]
