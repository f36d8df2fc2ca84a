"""What a question takes for granted, and headlines, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    # what a question takes for granted
    "assumed.parts": (
        "the report ({ids}) has the parts that {clause} asks for; what is in it is not on record"
    ),
    "assumed.silent-on.rescission": (
        "the rescission ({id}, {day}) is on record, but the agreement is silent on it: "
        "the answer does not rest on it, and by general law it may have had effect"
    ),
    "assumed.silent-on.termination-notice": (
        "the notice of termination ({id}, {day}) is on record, but the agreement is silent on it: "
        "the answer does not rest on it, and by general law it may have had effect"
    ),
    "assumed.amended": (
        "a change ({id}) with a new wording from {version} is on record; the answer does not "
        "rest on it but on the wording from {held}"
    ),
    "assumed.amended.no-day": (
        "a change ({id}) is on record, but not from which day its wording applies; the answer "
        "rests on the wording from {held}"
    ),
    "assumed.contradicted": (
        "{clause} applies as it is encoded, `{field}: {value}`, though its words say “{words}”; "
        "somebody has to decide which is right"
    ),
    "headline.contradicted": (
        " But the words of {clause} do not say what is encoded (“{words}”, encoded `{value}`)."
    ),
    "assumed.not-reviewed": "clauses that nobody has reviewed: {clauses}",
    "assumed.changed": "clauses that have changed since they were reviewed: {clauses}",
    "assumed.event": "supposed event {id}: {kind:kind}, {day}",
    "assumed.whole-months": (
        "{clause} does not say whether months are counted to the day with the same number or as "
        "whole months: for an end on {ends} the last day {last} is assumed; in whole months it is "
        "{whole}"
    ),
    "assumed.left-out": (
        "{clause} does not state `{field}`: `{value}` is assumed, and no other reading was tried"
    ),
    "assumed.reading": (
        "reading {fork}-{reading} was chosen; other readings of {fork} were not tried"
    ),
    "assumed.form": "the notice is {form:form}",
    "assumed.received": "the notice reaches everyone it must reach on {day}",
    "assumed.sent": "the notice is sent on {day}",
    "assumed.to-all": "the notice is addressed to all other parties",
    "assumed.authorised": "whoever gives the notice has authority",
    "assumed.earliest": "the notice is for the earliest possible end",
    "assumed.end": "the notice names {day} as the end",
    "assumed.known-on-own-day": (
        "events without a day of recording count as known from the day on which they happened: "
        "{ids}"
    ),
    "assumed.received-in-part": (
        "{id} does not count yet: it is dated {day}, when the last of them had received it; some "
        "had it earlier, and a duty towards them may have been performed"
    ),
    "assumed.position": (
        "{by:person} has taken a stand on the question of interpretation {fork}: reading {reading} "
        "is main"
    ),
    "assumed.position.other": (
        "{by:person} has taken another stand on {fork}: reading {reading} ({id}, {day}); the "
        "latest stand counts, but the two disagree"
    ),
    "assumed.position.tied": (
        "{by:person} has taken a stand on {fork}: reading {reading} ({id}, {day}), but another "
        "person took one for another reading at the same time; neither counts"
    ),
    # headlines
    "headline.termination.yes": (
        "Yes. A notice of termination from {party:party} that is received on {received:long} is "
        "valid.{effect}{sooner}{rests}"
    ),
    "headline.termination.no": "No. {because}.{missed}{next}",
    "headline.termination.unregulated": (
        "No. The agreement has no provision on termination by notice. General law may give more."
    ),
    "headline.sooner": (
        " That day follows from another notice ({id}), and this one does not change it."
    ),
    "headline.sooner.no-day": (
        " When the agreement ends follows from another notice ({id}), and this one does not change "
        "that."
    ),
    "headline.departed": " Have left: {each}.",
    "headline.departed-perhaps": " Whether they have left depends on the reading: {each}.",
    "headline.departed-somehow": (
        " Have left: {who} (at the end of {ends}; whether by {by} depends on the reading)."
    ),
    "headline.departed-somehow.days": (
        " Have left: {who} (at the end of which day and by what depends on the reading: {each})."
    ),
    "headline.departed.each": "{who} (at the end of {ends}, by {by})",
    "headline.departed.others": "the other parties",
    "headline.departed.all": "all parties",
    "headline.by.termination-notice": "the notice {id}",
    "headline.by.rescission": "the rescission {id}",
    "headline.by.event": "{id}",
    "headline.fixed": " The answer supposes reading {fork}-{reading} ({strength:strength}).",
    "headline.what-if": " The answer rests on supposed events ({ids}).",
    "headline.amended": (
        " The answer rests on the wording from {held}, not on that from {version} ({id})."
    ),
    "headline.amended.no-day": (
        " The answer rests on the wording from {held}, and not on a recorded change ({id})."
    ),
    "headline.amended.no-day.several": (
        " The answer rests on the wording from {held}, and not on recorded changes ({id})."
    ),
    "headline.amended.refused": " The change ({id}) is not valid: {why}.",
    "headline.notice.yes": "Yes. The notice of termination is valid.{effect}{sooner}{rests}",
    "headline.notice.no": "No. {because}.{missed}{next}",
    "headline.notice.unregulated": (
        "No. The agreement has no provision on termination by notice. General law may give more."
    ),
    "headline.in-force.yes": "Yes. {whom}{since}.{until}{rests}",
    "headline.in-force.no": "No. {because}.",
    "headline.in-force.unregulated": (
        "No. The agreement has no provision on how long it applies. General law may give more."
    ),
    "headline.renewal.yes": "Yes. The period that begins {begins} is certain.{last_chance}{rests}",
    "headline.renewal.no": "No. {because}.{last_chance}",
    "headline.renewal.in": "in {year}",
    "headline.renewal.on": "on {day:long}",
    "headline.renewal.first": (
        " Several periods begin in {year}; the answer is about the first{by}, from {starts:long} "
        "to {ends:long}."
    ),
    "headline.renewal.next": (
        " The answer is about the next period{by}, from {starts:long} to {ends:long}."
    ),
    "headline.renewal.by-main": " by the main reading",
    "headline.renewal.unregulated": (
        "No. The agreement has no provision on renewal. General law may give more."
    ),
    "headline.unknown": "Undetermined: it is not known {missing}.",
    "headline.depends": "Depends on interpretation: {outcomes} ({forks}).{main}",
    "headline.depends.much": (
        "Depends on interpretation: {answers}, by the reading of {forks}. What each reading gives "
        "stands under Readings.{main}"
    ),
    "headline.judgement": "Calls for a judgement: {judgement}.",
    "headline.supposing": "If the agreement is in force: {headline}",
    # what headlines are put together from
    "headline.whom.agreement": "The agreement is in force",
    "headline.whom.party": "The agreement binds {party:party}",
    "headline.since": " from {day:long}",
    "headline.until": " It is certain until the end of {day:long}.",
    "headline.effect.party": " The agreement ends for {party:party} at the end of {day:long}.",
    "headline.effect.not-known": (
        " The agreement ends at the end of {day:long}; for whom is not known."
    ),
    "headline.effect.open": " The agreement ends at the end of {day:long}.",
    "headline.effect.agreement": " The whole agreement ends at the end of {day:long}.",
    "headline.rests.termination": " The effect rests on the main reading of {forks}.",
    "headline.rests.notice": " The effect rests on the main reading of {forks}.",
    "headline.rests.in-force": " The days rest on the main reading of {forks}.",
    "headline.rests.renewal": " The day rests on the main reading of {forks}.",
    "headline.contested.termination.ends": (
        " On which day the agreement ends depends on the interpretation of {forks}."
    ),
    "headline.contested.termination.scope": (
        " For whom the agreement ends depends on the interpretation of {forks}."
    ),
    "headline.contested.notice.ends": (
        " On which day the agreement ends depends on the interpretation of {forks}."
    ),
    "headline.contested.notice.scope": (
        " For whom the agreement ends depends on the interpretation of {forks}."
    ),
    "headline.contested.termination": (
        " On which day and for whom the agreement ends depends on the interpretation of {forks}."
    ),
    "headline.contested.notice": (
        " On which day and for whom the agreement ends depends on the interpretation of {forks}."
    ),
    "headline.contested.in-force": (
        " From and until which day depends on the interpretation of {forks}."
    ),
    "headline.contested.renewal": (
        " Which day was the last for notice depends on the interpretation of {forks}."
    ),
    "headline.whole-months": (
        " The answer counts to the day with the same number, {last:long}; in whole months the last "
        "day for notice is {whole:long}, and {clause} does not say which."
    ),
    "headline.missed.received": " For that, the notice had to be received by {last_day:long}.",
    "headline.missed.sent": " For that, the notice had to be sent by {last_day:long}.",
    "headline.next": " Next opportunity: written notice received by {day:long}.",
    "headline.next-after-dialogue": (
        " Next opportunity: written notice received by {day:long}, preceded by a joint dialogue in "
        "{forum:forum}."
    ),
    "headline.last-chance-gone": " The last day for notice was {day:long}.",
    "headline.last-chance-left": " The last day for notice is {day:long}.",
    "headline.outcome": "{answer:answer} under {readings}",
    "headline.answer": "{answer:answer}",
    "headline.main-open": " Under the main reading: {answer:answer}.",
    "headline.main": " The main reading gives {answer:answer}.",
    "headline.fork": "{fork}: {title}",
    "headline.fork-in-text": "{fork} ({title})",
    "headline.more-reasons": "and {count} more",
    "headline.due.of-breach": "{term} in {clause} for the breach {id} ({asks})",
    "headline.due": "{term} in {clause} ({asks})",
}
WORDS: Final[dict[str, dict[str, str]]] = {}
