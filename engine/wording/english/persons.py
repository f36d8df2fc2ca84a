"""The target group, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "assumed.force-left-aside": "whether the agreement is in force is not asked here",
    "assumed.through-victim": ("the victim concerned is in the target group of {clause}"),
    "through-victim": ("{person.role:role} is meant through a victim in the target group"),
    "group.met": "{person.role:role} is among those whom the target group covers",
    "group.unmet": "{person.role:role} is not among those whom the target group covers",
    "group.unknown": (
        "it is not known whether the person is among those whom the target group covers"
    ),
    "group.judgement": (
        "whether the person is among those whom the target group covers requires judgement"
    ),
    "residence.met": "no demand on where the person lives shuts the person out",
    "residence.unmet": "the person does not live where the target group demands it",
    "residence.unknown": (
        "it is not known whether the person lives where the target group demands it"
    ),
    "residence.judgement": (
        "whether the person lives where the target group demands it requires judgement"
    ),
    "age.met": "no age limit shuts the person out ({person.age:age})",
    "age.unmet": (
        "the age of the person ({person.age:age}) is outside the target group; the lower limit is "
        "{eligibility.from_age}, the upper limit {eligibility.below_age:age-limit}"
    ),
    "age.unknown": "it is not known whether the age of the person is inside the target group",
    "age.judgement": "whether the age of the person is inside the target group requires judgement",
    "crime.met": "where the crime was committed does not shut the person out",
    "crime.unmet": "the crime was not committed outside the home",
    "crime.unknown": "it is not known whether the crime was committed outside the home",
    "crime.judgement": "whether the crime was committed outside the home requires judgement",
    "police-report.met": "no police report is needed",
    "police-report.unmet": "a police report is needed",
    "police-report.unknown": "it is not known whether a police report is needed",
    "police-report.judgement": "whether a police report is needed requires judgement",
    "offered": "the person has what {then.clause} demands",
    "headline.eligibility.yes": "Yes. The person is in the target group.{services}{rests}",
    "headline.eligibility.no": "No. {because}.{services}{rests}",
    "headline.eligibility.unregulated": (
        "No. The agreement has no provision on a target group. General law may give more."
    ),
    "headline.services": " By the text the person is covered by: {services}.",
    "headline.own-choice": (
        " Which support organisation to turn to is the person's own choice; that clause ({clause}) "
        "promises no support by itself."
    ),
    "headline.rests.eligibility": (
        " What else covers the person rests on the main reading of {forks}."
    ),
    "headline.contested.eligibility": (
        " What else covers the person depends on the interpretation of {forks}."
    ),
    "missing.person.role": "whether the person is a victim, a relative or a witness",
    "missing.person.age": "how old the person is",
    "missing.person.resident": "whether the person lives in a municipality of the agreement",
    "missing.person.home": "in which municipality the person lives",
    "missing.person.crime": "whether the crime was committed in or outside the home",
    "advice.find-out": "find out {missing}, without recording anything about the person",
    "holder.asker": "whoever asks",
}
WORDS: Final[dict[str, dict[str, str]]] = {
    "role": {
        "victim": "a victim of crime",
        "relative": "a relative of a victim",
        "witness": "a witness",
        "offender-relative": "a relative of an offender",
    },
    "open-role": {"unknown": "a person whose role is not known", "judgement": "a person"},
    "age": {"1": "1 year"},
    "open-age": {"unknown": "age not known", "judgement": "an age that requires judgement"},
    "age-limit": {"1000000": "is not stated"},
}
