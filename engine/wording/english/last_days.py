"""What is known of a last day that is not known, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "compared.bound-until.last < breach.on": (
        "the party is bound until {left}; the breach is of {right}"
    ),
    "compared.bound-until.no_sooner < breach.on": (
        "the party is bound until {left} at least; the breach is of {right}"
    ),
    "compared.final-end.day < breach.on": (
        "the last day of the agreement is {left}; the breach is of {right}"
    ),
    "compared.bound-until.no_sooner < asked.on": (
        "the party is bound until {left} at least; the question is about {right}"
    ),
    "compared.bound-until.no_sooner < owed.last_day": (
        "the party is bound until {left} at least; the last day is {right}"
    ),
    "compared.bound-until.no_sooner < payment-window-of-year.last_day": (
        "the party is bound until {left} at least; the last day of the payment is {right}"
    ),
    "compared.bound-until.no_sooner < year-is.last": (
        "the party is bound until {left} at least; the year ends {right}"
    ),
    "compared.departure.no_sooner < amendment.on": (
        "the party is bound until {left} at least; the change was made on {right}"
    ),
    "compared.departure.no_sooner < asked.on": (
        "the agreement applies to the party until {left} at least, and the question is "
        "about {right}"
    ),
    "compared.departure.no_sooner < assignment.on": (
        "the party is bound until {left} at least; the assignment was made on {right}"
    ),
    "compared.departure.no_sooner < counts-on.at_least": (
        "the agreement ends for the party at the end of {left} at the earliest, not before {right}"
    ),
    "compared.departure.no_sooner < counts-on.day": (
        "the agreement ends for the party at the end of {left} at the earliest, not before {right}"
    ),
    "compared.left-earlier.no_sooner < counts-on.at_least": (
        "the agreement ends for the party at the end of {left} at the earliest, not before {right}"
    ),
    "compared.left-earlier.no_sooner < counts-on.day": (
        "the agreement ends for the party at the end of {left} at the earliest, not before {right}"
    ),
    "compared.departure.no_sooner < evaluation.on": (
        "the party is bound until and including {left} at least; the evaluation is of {right}"
    ),
    "compared.departure.no_sooner < ended-early.ends": (
        "the agreement binds the party until and including {left} at least, not only before {right}"
    ),
    "compared.departure.no_sooner < rescinded.day": (
        "the agreement binds the party until and including {left} at least, not only "
        "before the rescission on {right}"
    ),
    "compared.departure.no_sooner < sought.starts": (
        "the agreement ends for the party at the end of {left} at the earliest, not before {right}"
    ),
    "compared.departure.no_sooner < takes-effect.day": (
        "the agreement binds the party until and including {left} at least, and the "
        "question is about {right}"
    ),
    "compared.departure.no_sooner < year-is.first": (
        "the party is bound until {left} at least; the year begins {right}"
    ),
    "compared.departure.no_sooner <= wanted.by": (
        "notice takes effect at the end of {left} at the earliest, {days:days} after {right}"
    ),
    "compared.final-end.day <= year-is.first": (
        "the agreement's last day is {left}; the year begins {right}"
    ),
    "compared.good.no_sooner < running period.ends": (
        "the notice takes effect at the end of {left} at the earliest; the period ends on {right}"
    ),
    "compared.good.no_sooner < final-end.day": (
        "the notice takes effect at the end of {left} at the earliest; the agreement "
        "ends anyway on {right}"
    ),
    "compared.left-by-notice.no_sooner < takes-effect.day": (
        "the notice takes effect at the end of {left} at the earliest, not before {right}"
    ),
    "compared.left-earlier.no_sooner < dialogue.on": (
        "the party was bound until {left} at least, and the dialogue was held on {right}"
    ),
    "compared.left-earlier.no_sooner < force-majeure.from_": (
        "{left-earlier.party:party} is bound until {left} at least; the hindrance began {right}"
    ),
    "compared.left-earlier.no_sooner < takes-effect.day": (
        "the party is bound until and including {left} at least, not only before {right}"
    ),
    "compared.left-earlier.no_sooner < renewal-notice.sent": (
        "the party was bound until {left} at least, and what is said of renewal was sent on {right}"
    ),
    "compared.left-earlier.no_sooner < termination-notice.sent": (
        "the party was bound until {left} at least, and the notice was sent on {right}"
    ),
    "compared.left-earlier.no_sooner < way-out.ends": (
        "another party on the same side remains until {left} at least; the notice takes "
        "effect on {right}"
    ),
    "compared.way-out.no_sooner <= wanted.by": (
        "notice takes effect at the end of {left} at the earliest, {days:days} after {right}"
    ),
    "compared.year-is.last >= ended-early.no_sooner": (
        "the year ends {left}; the notice takes effect on {right} at the earliest"
    ),
    "compared.year-is.last >= period.from_": (
        "the year ends {left}; the agreement applies from {right}"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
