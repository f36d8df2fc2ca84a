"""What was done of what a breach is about, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "deed": "{deed.event} is on record of {deed.duty}, {deed.on}",
    "contradicted-by-what-is-done": (
        "the breach ({contradicted.breach}) is recorded, but so is {done-before.event}, "
        "{done-before.on}; which of them counts needs judgement"
    ),
    "done-before-the-breach": (
        "{deed.event} is on record, {deed.on}, before the breach ({breach.id})"
    ),
    "done-after-the-breach": (
        "{deed.event} is on record, {deed.on}, after the breach ({breach.id}); nobody has "
        "recorded it as rectification"
    ),
    "breach-not-done-before.met": (
        "there is a breach of something that nothing on record says was done by then"
    ),
    "breach-not-done-before.unmet": "what the breach was about had been done",
    "breach-not-done-before.unknown": (
        "it is not known whether what the breach was about had been done"
    ),
    "breach-not-done-before.judgement": (
        "whether there is any breach needs judgement: what was to be done is recorded as "
        "done by then"
    ),
    "compared.roll < breach.on": (
        "the last day for the next year, or the working day after it, is {left}; the breach "
        "is from {right}"
    ),
    "compared.deed.on <= breach.on": "it was done on {left}, after the breach on {right}",
    "compared.deed.on > breach.on": "it was done on {left}, not after the breach on {right}",
    "compared.deed.opens <= breach.on": "it was not owed before {left}; the breach is from {right}",
    "compared.breach.on <= deed.until": (
        "the breach is from {left}; what it is about was done for a year that was over, and "
        "for the next one the last day was {right}"
    ),
    "first-due": "the first thing that {first-due.duty} asks for is due by {first-due.day}",
    "breach-not-due": (
        "the breach ({not-due.breach}) is dated {not-due.on}; the first thing that {not-due.duty} "
        "asks for is due by {not-due.first}"
    ),
    "contradicted-by-its-day": (
        "the breach ({contradicted.breach}) is dated {not-due.on}, but nothing under "
        "{not-due.duty} was due until {not-due.first}"
    ),
    "words-left": "nobody has found that {words-left.term} is met in {words-left.breach}",
    "words-kept": (
        "what {words-kept.duty} asks for has been found to be met in what is said to be a breach "
        "({words-kept.breach})"
    ),
    "contradicted-by-what-a-person-has-found": (
        "the breach ({contradicted.breach}) is recorded, but what {words-kept.duty} asks for has "
        "been found to be met in it"
    ),
    "breach-due.met": (
        "there is a breach of something that was to have been done, or that was found to be one "
        "all the same"
    ),
    "breach-due.unmet": (
        "the breach is dated before the end of the first day on which anything under "
        "{not-due.duty} was due"
    ),
    "breach-due.unknown": (
        "it is not known whether the breach is dated before the end of the first day on which "
        "anything under {not-due.duty} was due"
    ),
    "breach-due.judgement": (
        "whether there is any breach needs judgement: the day on which anything under "
        "{not-due.duty} was first due had not passed"
    ),
    "breach-found.met": "there is a breach in which the duty has not been found to be met",
    "breach-found.unmet": "what {words-kept.duty} asks for has been found to be met",
    "breach-found.unknown": (
        "it is not known whether what {words-kept.duty} asks for has been found to be met"
    ),
    "breach-found.judgement": (
        "whether {words-kept.duty} is broken needs judgement: nobody has judged its words of what "
        "is said to be a breach"
    ),
    "compared.breach.on <= first-due.day": (
        "the breach is from {left}, after the first day {right}"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
