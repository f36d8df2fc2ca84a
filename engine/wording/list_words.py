"""The words of the lists of duties and dates, and of the page on where an agreement stands."""

from typing import Final

SV: Final[dict[str, str]] = {
    # states of one duty
    "duty.pending": "ska fullgöras senare",
    "duty.due": "ska fullgöras nu",
    "duty.fulfilled": "fullgjord",
    "duty.fulfilled-late": "fullgjord för sent",
    "duty.overdue": "försenad",
    "duty.excused": "befriad",
    "duty.ended": "upphörd",
    "duty.standing": "gäller löpande",
    "duty.unknown": "obestämt, fakta saknas",
    "duty.judgement": "kräver bedömning",
    "duty.depends": "beror på tolkning",
    "duty.none": "ingen sådan skyldighet",
    "duty.last-day": "sista dag {day}",
    "duty.done": "fullgjord {day}",
    "duty.internal": "inom en part",
    "duty.insufficient": "räcker inte: {said}",
    "duty.main": "huvudläsning: {state}",
    "duty.together": "{who} gemensamt",
    "duty.mutually": "{who}, mot varandra",
    "days-late.one": "{n} dag för sent",
    "days-late.many": "{n} dagar för sent",
    "all-other-parties": "alla andra parter",
    # the list
    "list.assumed": "Listan utgår från att",
    "duties.title": "skyldigheter",
    "duties.none": "Inga skyldigheter.",
    "duties.heading.pending": "Att fullgöra senare",
    "duties.heading.due": "Att fullgöra nu",
    "duties.heading.fulfilled": "Fullgjort",
    "duties.heading.fulfilled-late": "Fullgjort för sent",
    "duties.heading.overdue": "Försenat, så långt det som är registrerat visar",
    "duties.heading.excused": "Befriat så länge hindret varar",
    "duties.heading.ended": "Upphört",
    "duties.heading.standing": "Gäller löpande",
    "duties.heading.unknown": "Obestämt: fakta saknas",
    "duties.heading.judgement": "Väntar på en bedömning",
    "duties.heading.depends": "Beror på tolkning",
    "duties.standing-means": (
        "Gäller löpande: inget brott är registrerat. Det säger inte att skyldigheten är uppfylld."
    ),
    # where an agreement stands
    "status.title": "läget",
    "status.dates": "Närmaste dagar",
    "status.no-duties": "Inga skyldigheter är försenade, att fullgöra nu eller obestämda.",
    "status.waiting.one": (
        "{n} skyldighet är obestämd bara för att det är obestämt vem som är bunden."
    ),
    "status.waiting.many": (
        "{n} skyldigheter är obestämda bara för att det är obestämt vem som är bunden."
    ),
    "status.readings": "Tolkningsfrågor som har betydelse här",
    "status.in-force": "om den gäller",
    # dates
    "deadline.after-dialogue": ", efter dialog i {forum}",
    "deadline.locked": "perioden {starts}–{ends} är säker, om ingen har sagt upp",
    "deadline.duty-due": "sista dag: {duty}",
    "deadline.duty-opens": "tiden börjar: {duty}",
    "deadline.population": "folkmängden denna dag fördelar betalningen {period}",
    "deadline.index-edition": "utgåvan {edition}, väntas från nu; räknar upp betalningen {period}",
}
EN: Final[dict[str, str]] = {
    # states of one duty
    "duty.pending": "to be done later",
    "duty.due": "to be done now",
    "duty.fulfilled": "fulfilled",
    "duty.fulfilled-late": "fulfilled late",
    "duty.overdue": "overdue",
    "duty.excused": "excused",
    "duty.ended": "ended",
    "duty.standing": "continuing",
    "duty.unknown": "unknown, facts are missing",
    "duty.judgement": "needs a judgement",
    "duty.depends": "depends on the reading",
    "duty.none": "no such duty",
    "duty.last-day": "last day {day}",
    "duty.done": "done {day}",
    "duty.internal": "inside one party",
    "duty.insufficient": "not enough: {said}",
    "duty.main": "main reading: {state}",
    "duty.together": "{who} jointly",
    "duty.mutually": "{who}, towards each other",
    "days-late.one": "{n} day late",
    "days-late.many": "{n} days late",
    "all-other-parties": "all other parties",
    # the list
    "list.assumed": "The list supposes that",
    "duties.title": "duties",
    "duties.none": "No duties.",
    "duties.heading.pending": "To be done later",
    "duties.heading.due": "To be done now",
    "duties.heading.fulfilled": "Fulfilled",
    "duties.heading.fulfilled-late": "Fulfilled late",
    "duties.heading.overdue": "Overdue, as far as the record shows",
    "duties.heading.excused": "Excused while the hindrance lasts",
    "duties.heading.ended": "Ended",
    "duties.heading.standing": "Continuing",
    "duties.heading.unknown": "Unknown: facts are missing",
    "duties.heading.judgement": "Waiting for a judgement",
    "duties.heading.depends": "Depends on the reading",
    "duties.standing-means": (
        "Continuing: no breach is on record. That does not say that the duty is kept."
    ),
    # where an agreement stands
    "status.title": "where it stands",
    "status.dates": "Next dates",
    "status.no-duties": "No duties are overdue, to be done now or unknown.",
    "status.waiting.one": "{n} duty is unknown only because it is unknown who is bound.",
    "status.waiting.many": "{n} duties are unknown only because it is unknown who is bound.",
    "status.readings": "Forks that matter here",
    "status.in-force": "whether it is in force",
    # dates
    "deadline.after-dialogue": ", after a dialogue in {forum}",
    "deadline.locked": "the period {starts}–{ends} is certain, if nobody has given notice",
    "deadline.duty-due": "last day: {duty}",
    "deadline.duty-opens": "the time begins: {duty}",
    "deadline.population": "the population on this day divides the payment of {period}",
    "deadline.index-edition": "edition {edition}, due from now; adjusts the payment of {period}",
}
