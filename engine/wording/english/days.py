"""Days that a rule compares, of what is due and of what was done since, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "compared.came-undone.on > owed.last_day": (
        "money came back on {left}, no later than on the last day, {right}"
    ),
    "compared.came-undone.on >= uncured.since": "it came back on {left}, before {right}",
    "compared.on-debt.on <= payment-window-of-year.last_day": (
        "the money passed on {left}; the last day was {right}"
    ),
    "compared.bound-until.last < evaluation.on": (
        "the agreement ended on {left}; the evaluation was made on {right}"
    ),
    "compared.bound-until.no_sooner < evaluation.on": (
        "the agreement ends on {left} at the earliest; the evaluation was made on {right}"
    ),
    "compared.ruling.last >= case": "the ruling is of {left}; the report came on {right}",
    "compared.part-came.on <= case": "the part came {left}; the other report came {right}",
    "compared.evaluation.on >= year-is.first": (
        "the evaluation was made {left}; its year began {right}"
    ),
    "compared.evaluation.on < year-is.first": (
        "the evaluation was made {left}; its year began {right}"
    ),
    "compared.board-report.on >= board report.earliest": (
        "the report was given {left}; it may be given on {right} at the earliest"
    ),
    "compared.board-report.on < board report.earliest": (
        "the report was given {left}; it may be given on {right} at the earliest"
    ),
    "compared.bound-until.last < meeting.on": (
        "the party is bound until {left}; the meeting was held on {right}"
    ),
    "compared.bound-until.no_sooner < meeting.on": (
        "the party is bound until {left} at least; the meeting was held on {right}"
    ),
    "compared.bound-until.last < asked.on": (
        "the party is bound until {left}; the question is about {right}"
    ),
    "compared.departure.ends < year-is.first": (
        "the party is bound until {left}; the year begins {right}"
    ),
    "compared.bound-until.last < owed.last_day": (
        "the party is bound until {left}; the last day is {right}"
    ),
    "compared.breach.on >= period.from_": (
        "the breach is dated {left}; the agreement runs from {right}"
    ),
    "compared.failing.since >= owed.opens": (
        "the breach is dated {left}; the duty runs from {right}"
    ),
    "compared.final-end.day < owed.last_day": (
        "the agreement's last day is {left}; that of the duty is {right}"
    ),
    "compared.rectified.on >= breach.on": ("the rectification is dated {left}; the breach {right}"),
    "compared.step.on > owed.last_day": ("the party became bound {left}; the last day was {right}"),
    "compared.done-no-later.by <= owed.last_day": (
        "the day on which it was done is not known, but by {left}; last day {right}"
    ),
    "compared.done.on <= owed.last_day": ("done {left}; last day {right} ({days:days} late)"),
    "compared.excused.first <= asked.on": (
        "the hindrance began {left}; the question is about {right}"
    ),
    "compared.excused.first <= owed.last_day": (
        "the hindrance began {left}; the last day was {right}"
    ),
    "compared.excused.last >= asked.on": (
        "the hindrance ended {left}; the question is about {right}"
    ),
    "compared.excused.last >= owed.last_day": (
        "the hindrance ended {left}; the last day was {right}"
    ),
    "compared.final-end.day < year-is.first": (
        "the agreement's last day is {left}; the year begins {right}"
    ),
    "compared.left-alone.ends < year-is.first": (
        "the party is bound until {left}; the year begins {right}"
    ),
    "compared.left-alone.no_sooner < year-is.first": (
        "the party is bound until {left} at least; the year begins {right}"
    ),
    "compared.bound-until.last < year-is.last": (
        "the party is bound until {left}; the year ends {right}"
    ),
    "compared.final-end.day < year-is.last": (
        "the agreement's last day is {left}; the year ends {right}"
    ),
    "compared.asked.on > year-is.last": "the question is about {left}; the year ends {right}",
    "compared.publication.on <= asked.on": "put out {left}; the question is about {right}",
    "compared.publication.removed > asked.on": "removed {left}; the question is about {right}",
    "compared.meeting.minutes_on <= asked.on": (
        "the minutes were ready {left}; the question is about {right}"
    ),
    "compared.figures-told.on == latest-figures.on": (
        "the figures are of {left}; the latest of {right}"
    ),
    "compared.owed.last_day < asked.on": ("the last day is {left}; the question is about {right}"),
    "compared.owed.last_day >= asked.on": (
        "the last day was {left}; the question is about {right}"
    ),
    "compared.owed.opens <= asked.on": "the time begins {left}; the question is about {right}",
    "compared.debt.opens <= asked.on": "the time begins {left}; the question is about {right}",
    "compared.period.from_ <= year-is.last": (
        "the agreement runs from {left}; the year ends {right}"
    ),
    "compared.step.on > year-is.last": ("the party became bound {left}; the year ends {right}"),
    "compared.amendment.on < amendment.on": (
        "the other change is from {left}; this one from {right}"
    ),
    "compared.amendment.on >= dialogue.on": (
        "the change was made on {left}; the dialogue was held on {right}"
    ),
    "compared.amendment.on >= period.from_": (
        "the change was made on {left}; the agreement applies from {right}"
    ),
    "compared.bound-until.last < nth-held.on": (
        "the party is bound through {left}; the meeting was held on {right}"
    ),
    "compared.bound-until.no_sooner < nth-held.on": (
        "the party is bound at least through {left}; the meeting was held on {right}"
    ),
    "compared.departure.ends < payment-window-of-year.last_day": (
        "the party is bound through {left}; the last day of the payment is {right}"
    ),
    "compared.departure.no_sooner < payment-window-of-year.last_day": (
        "the party is bound at least through {left}; the last day of the payment is {right}"
    ),
    "compared.dialogue.on < period.from_": (
        "the dialogue was held on {left}; the agreement applies from {right}"
    ),
    "compared.final-end.day < meeting.on": (
        "the last day of the agreement is {left}; the meeting was held on {right}"
    ),
    "compared.final-end.day < review.on": (
        "the last day of the agreement is {left}; the review was made on {right}"
    ),
    "compared.final-end.day < nth-held.on": (
        "the last day of the agreement is {left}; the meeting was held on {right}"
    ),
    "compared.had-bound.until > amendment.on": (
        "the approval bound until {left}; the change was made on {right}"
    ),
    "compared.had-bound.until > assignment.on": (
        "the approval bound until {left}; the assignment was made on {right}"
    ),
    "compared.had-bound.until > dialogue.on": (
        "the approval bound until {left}; the dialogue was held on {right}"
    ),
    "compared.had-bound.until > force-majeure.from_": (
        "the approval bound until {left}; force majeure began on {right}"
    ),
    "compared.had-bound.until > renewal-notice.sent": (
        "the approval bound until {left}; what is said of renewal was sent on {right}"
    ),
    "compared.had-bound.until > takes-effect.day": (
        "the approval bound only before {left}, not on {right}"
    ),
    "compared.had-bound.until > termination-notice.sent": (
        "the approval bound until {left}; the notice was sent on {right}"
    ),
    "compared.had-bound.until > way-out.ends": (
        "the approval bound until {left}; the notice takes effect at the end of {right}"
    ),
    "compared.had-bound.until > year-is.first": (
        "the approval bound until {left}; the year begins on {right}"
    ),
    "compared.known-to-leave.day > ruling.last": (
        "that the party would leave was known from {left}; the ruling is from {right}"
    ),
    "compared.money-back.on > owing.last": (
        "the money came back on {left}; the last day of the agreement is {right}"
    ),
    "compared.money-back.on > unused-funds.on": (
        "the money came back on {left}; what is said to be left is from {right}"
    ),
    "compared.ruling.last >= breach.on": "the ruling is from {left}; the breach is from {right}",
    "compared.ruling.last >= put-right.on": (
        "the ruling is from {left}; the rectification is from {right}"
    ),
    "compared.ruling.last >= running period.starts": (
        "the ruling is from {left}; the period began on {right}"
    ),
    "compared.unused-funds.on > unused-funds.on": (
        "the other statement is from {left}; this one from {right}"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
