"""Time to cure, what may be held back, and penalties, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "cure-time": (
        "rectification was demanded on {cure-time.demanded}; the time to cure runs out on "
        "{cure-time.last_day}"
    ),
    "not-cured": (
        "what {uncured.bearer:party} was to do has not been done within the time to cure; from "
        "{uncured.since} that may have consequences"
    ),
    "what-is-demanded": (
        "the demand is about what was due on {demanded.last_day}; it can be cured until the end "
        "of {demanded.cured_by}"
    ),
    "compared.breach.on <= demand.on": (
        "the breach is of {left}, and rectification was demanded before it, on {right}"
    ),
    "compared.demanded.last_day > demanded.last_day": ("one was due on {left}, another on {right}"),
    "compared.done-no-later.by <= cure-time.broken": (
        "done by {left}, on a day that is not known; the breach is of {right}"
    ),
    "compared.done-no-later.by <= demanded.cured_by": (
        "done by {left}, on a day that is not known; the time to cure ran out on {right}"
    ),
    "compared.done.on <= cure-time.broken": "done on {left}, after the breach of {right}",
    "compared.owed.last_day <= cure-time.broken": (
        "the last day is {left}, after the breach of {right}"
    ),
    "compared.done.on > suspended.last": "done on {left}; it could be held back until {right}",
    "compared.suspended.first <= falls-due.last_day": (
        "the last day is {right}, and nothing could be held back before {left}"
    ),
    "compared.suspended.last >= falls-due.last_day": (
        "could be held back until {left}; the last day is {right}"
    ),
    "compared.suspended.last >= owed.last_day": (
        "could be held back until {left}; the last day is {right}"
    ),
    "compared.suspended.first <= owed.last_day": (
        "the last day is {right}, and nothing could be held back before {left}"
    ),
    "compared.free-days.first <= delay.after": (
        "late after {right}, and nothing could be held back before {left}"
    ),
    "compared.uncured.since < uncured.since": "one time to cure ran out before {left}, another "
    "before {right}",
    "withheld": (
        "{suspended.bearer:party} may hold back the payment from {suspended.first}, for as long as "
        "it is not cured"
    ),
    "duty.held-back": "may be held back for as long as it is not cured",
    "duty.due-after-held-back": (
        "it could be held back on the last day, {owed.last_day}, and may be no longer; by when it "
        "is then to be performed, the text does not say"
    ),
    "duty.done-after-held-back": (
        "fulfilled {then.done_on}, when it could no longer be held back as on the last day, "
        "{owed.last_day}; by when it was then to be performed, the text does not say, so whether "
        "that was soon enough requires judgement"
    ),
    "duty.late-after-held-back": (
        "fulfilled {then.done_on}, when it could no longer be held back as on the last day, "
        "{owed.last_day}; by when it was then to be performed, the text does not say, so whether "
        "that was soon enough requires judgement"
    ),
    "done-by-event-after-held-back": (
        "{done-after-hindrance.event} did it on {done-after-hindrance.on}, when it could no longer "
        "be held back"
    ),
    "done-while-held-back": "it was done while it could still be held back",
    "compared.done.on <= suspended.last": "done on {left}; it could be held back until {right}",
    "compared.done.on > owed.last_day": "done on {left}; the last day is {right}",
    "delay": "{delay.bearer:party} is late after {delay.after}",
    "penalty-run": (
        "the penalty on {penalty-run.bearer:party} after {penalty-run.since} is "
        "{penalty-run.amount:money} ({penalty-run.days:days})"
    ),
    "penalty-run.at-least": (
        "the penalty on {penalty-run.bearer:party} after {penalty-run.since} is "
        "{penalty-run.amount:money} (at least {penalty-run.days:days})"
    ),
    "headline.penalty.yes": (
        "Yes. {party:party} has run up a penalty for being late with {duty}{amount}.{rests}"
    ),
    "headline.penalty.amount": ": {amount}",
    "headline.penalty.amount.each": ": {amount} in all, counted for each of {to:party}",
    "headline.penalty.amount.unknown": "; how much is not known",
    "assumed.penalty-for-each": (
        "the penalty, and what it is at most, is counted for each of those that the duty is owed "
        "to ({to:party}); whether it is one for all of them together, the text does not say"
    ),
    "headline.penalty.no": "No. {because}.",
    "headline.penalty.unregulated": (
        "No. The agreement has no provision on a penalty for that duty. General law may give more."
    ),
    "headline.rests.penalty": " The amount rests on the main reading of {forks}.",
    "headline.contested.penalty": " The amount depends on how {forks} is read.",
    "part-due": "with part {part-due.nth}, {part-due.amount:money} is to have been paid",
    "instalment-owed": "part {instalment.nth} of {instalment.of} is paid by {owed.last_day}",
    "instalment-done": "part {part-due.nth} is paid {done.on}",
    "penalty.met": "a penalty has begun to run",
    "penalty.unmet": "no penalty has begun to run",
    "penalty.unknown": "it is not known whether a penalty has begun to run",
    "penalty.judgement": "whether a penalty has begun to run has to be judged",
    "absent.penalty-run": "no delay that costs a penalty is on record",
    "compared.demanded.cured_by < asked.on": (
        "the time to cure runs out on {left}; the question is about {right}"
    ),
    "compared.done.on <= demanded.cured_by": (
        "done on {left}; the time to cure ran out on {right} ({days:days} late)"
    ),
    "compared.owed.last_day < cure-time.demanded": (
        "the last day is {left}; rectification was demanded on {right}"
    ),
    "compared.suspended.first <= asked.on": (
        "may be held back from {left}; the question is about {right}"
    ),
    "compared.suspended.last >= asked.on": (
        "could be held back until {left}; the question is about {right}"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
