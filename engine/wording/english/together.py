"""What several owe together, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "bears-with-others": "{joint-bearer.party:party} bears the duty with others",
    "joint-bearer-stays": "nothing on record takes {joint-stayer.party:party} out",
    "compared.bound-until.last < bound-until.last": (
        "the other last day is {left}, not before {right}"
    ),
    "compared.joint-leaver.last > bound-until.last": (
        "the other's last day is {left}, not after {right}"
    ),
    "bound-together-until": (
        "all who bear it together have left; the last of them is bound until {then.last}, that "
        "day included"
    ),
    "joint-bearer-not-hindered": (
        "nothing on record hinders {not-hindered.party:party}, who bears the duty too"
    ),
    "joint-bearer-does-not-hold-back": (
        "{not-withheld.party:party} owes it too, and has no ground to hold it back"
    ),
    "compared.bound-together-until.no_sooner < asked.on": (
        "they are bound until {left} at least; the question is about {right}"
    ),
    "compared.bound-together-until.no_sooner < owed.last_day": (
        "they are bound until {left} at least; the last day is {right}"
    ),
    "compared.bound-together-until.last < asked.on": (
        "the last of those who bear it together is bound until {left}; the question is about "
        "{right}"
    ),
    "compared.bound-together-until.last < owed.last_day": (
        "the last of those who bear it together is bound until {left}; the last day is {right}"
    ),
    "compared.bound-together-until.last < meeting.on": (
        "the last of them is bound until {left}; the meeting was held on {right}"
    ),
    "compared.bound-together-until.no_sooner < meeting.on": (
        "they are bound until {left} at least; the meeting was held on {right}"
    ),
    "compared.bound-together-until.last < nth-held.on": (
        "the last of them is bound until {left}; the meeting was held on {right}"
    ),
    "compared.bound-together-until.no_sooner < nth-held.on": (
        "they are bound until {left} at least; the meeting was held on {right}"
    ),
    "compared.bound-together-until.last < review.on": (
        "the last of them is bound until {left}; the review was made on {right}"
    ),
    "compared.bound-together-until.no_sooner < review.on": (
        "they are bound until {left} at least; the review was made on {right}"
    ),
    "compared.bound-together-until.last < review-turn.last_day": (
        "the last of them is bound until {left}; the review is due by {right}"
    ),
    "compared.bound-together-until.no_sooner < review-turn.last_day": (
        "they are bound until {left} at least; the review is due by {right}"
    ),
    "compared.bound-together-until.last < review-turn.opens": (
        "the last of them is bound until {left}; the period begins {right}"
    ),
    "compared.bound-together-until.no_sooner < review-turn.opens": (
        "they are bound until {left} at least; the period begins {right}"
    ),
    "not-all-free": (
        "not all who bear it together are hindered, or may hold back, on all the days"
    ),
    "free-days": "{free-days.first}–{free-days.last} are no days of delay",
    "compared.jointly-hindered.first <= jointly-hindered.first": (
        "for another it began on {left}, for this one on {right}"
    ),
    "compared.jointly-hindered.last >= jointly-hindered.last": (
        "for another it ended on {left}, for this one on {right}"
    ),
    "compared.jointly-withheld.first <= jointly-withheld.first": (
        "for another it began on {left}, for this one on {right}"
    ),
    "compared.jointly-withheld.last >= jointly-withheld.last": (
        "for another it ended on {left}, for this one on {right}"
    ),
    "compared.jointly-hindered.first <= asked.on": (
        "the hindrance began {left}; the question is about {right}"
    ),
    "compared.jointly-hindered.first <= owed.last_day": (
        "the hindrance began {left}; the last day was {right}"
    ),
    "compared.jointly-hindered.first == asked.on": (
        "the hindrance began {left}; the question is about {right}"
    ),
    "compared.jointly-hindered.first == owed.last_day": (
        "the hindrance began {left}; the last day was {right}"
    ),
    "compared.jointly-hindered.last >= asked.on": (
        "the hindrance ended {left}; the question is about {right}"
    ),
    "compared.jointly-hindered.last >= owed.last_day": (
        "the hindrance ended {left}; the last day was {right}"
    ),
    "compared.jointly-withheld.first <= asked.on": (
        "may be held back from {left}; the question is about {right}"
    ),
    "compared.jointly-withheld.first <= owed.last_day": (
        "the last day is {right}, and nothing could be held back before {left}"
    ),
    "compared.jointly-withheld.first <= falls-due.last_day": (
        "the last day is {right}, and nothing could be held back before {left}"
    ),
    "compared.jointly-withheld.last >= falls-due.last_day": (
        "could be held back until {left}; the last day is {right}"
    ),
    "compared.jointly-withheld.last >= owed.last_day": (
        "could be held back until {left}; the last day is {right}"
    ),
    "compared.jointly-withheld.last >= asked.on": (
        "could be held back until {left}; the question is about {right}"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
