"""Contributions in kind and their accounts, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "hours-owed": "{owed.bearer:party} is to contribute the hours for {owed.year}",
    "contribution-owed": "{owed.bearer:party} is to contribute, continuing from {owed.opens}",
    "last-figure-counts": (
        "the figure of hours for {hours-counted.year} that was handed in last counts"
    ),
    "every-figure-counts": (
        "not every figure of hours for {hours-counted.year} has a day, so they all count"
    ),
    "too-few-hours": "the hours for {too-few-hours.year} are fewer than the clause says",
    "too-few-hours-judged": (
        "the hours for {too-few-hours.year} are fewer than the clause says; whether they "
        "suffice all the same is for a person to judge"
    ),
    "hours-worked": "the hours for {done.year} suffice",
    "account-owed": (
        "{owed.bearer:party} is to account for the contribution of {owed.year} to "
        "{owed.beneficiary:party}"
    ),
    "hours-perhaps-of-it": "the hours of {perhaps-of-it.event} may be of the account",
    "assignments-perhaps-of-it": "the assignments of {perhaps-of-it.event} may be of the account",
    "hours-handed-in": "the hours of {handed-in.year} were accounted for {handed-in.on}",
    "hours-perhaps-handed-in": "the hours of {handed-in.year} may have been accounted for",
    "assignments-handed-in": (
        "the assignments of {handed-in.year} were accounted for {handed-in.on}"
    ),
    "assignments-perhaps-handed-in": (
        "the assignments of {handed-in.year} may have been accounted for"
    ),
    "hours-without-assignments": (
        "the hours of {insufficient.event} (handed in {insufficient.on}) were accounted for "
        "without a figure of assignments"
    ),
    "assignments-without-hours": (
        "the assignments of {insufficient.event} (handed in {insufficient.on}) were accounted for "
        "without a figure of hours"
    ),
    "account-given": "the contribution of {done.year} has been accounted for",
    "compared.perhaps-of-it.on == handed-in.on": (
        "one figure was handed in {left} and another {right}"
    ),
    "compared.perhaps-of-it.on == perhaps-of-it.on": (
        "one figure was handed in {left} and another {right}"
    ),
    "compared.perhaps-of-it.on >= year-is.first": (
        "the figure was handed in {left}; the year began {right}"
    ),
    "compared.hours.on >= hours-counted.since": (
        "the hours were handed in {left}; the last of them {right}"
    ),
    "missing.hours": "how many hours {party:party} has contributed",
    "missing.hours.on": "on which day the hours ({of:of}) were handed in",
    "missing.assignments.on": "on which day the assignments ({of:of}) were handed in",
}
WORDS: Final[dict[str, dict[str, str]]] = {}
