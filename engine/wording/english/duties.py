"""Duties, reports and meetings, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "bound-in-year": "the agreement binds {then.party:party} in {then.year}",
    "bound-until-notice": "{then.party:party} is bound until {then.last}, that day included",
    "duty.fulfilled": "fulfilled {then.done_on}",
    "duty.done-by-then": "fulfilled in time; on which day is not known",
    "duty.fulfilled-late": "fulfilled {then.done_on}; the last day was {then.last_day}",
    "duty.done-too-late": ("fulfilled {then.done_on}, but not as soon as the agreement demands"),
    "duty.excused-then": (
        "excused while the hindrance lasts; when it is to be performed after that, the text does "
        "not say"
    ),
    "duty.undone": (
        "the duty had been performed and is so no longer; since when it is late, the text does not "
        "say"
    ),
    "duty.done-again": (
        "performed again on {then.done_on}, after what had been done came undone; whether that "
        "was late, and by how much, the text does not say"
    ),
    "duty.due-after-hindrance": (
        "the hindrance that lasted on the last day, {owed.last_day}, has ended, and the duty is "
        "due again; by when it is then to be performed, the text does not say"
    ),
    "duty.due-when-bound-later": (
        "the last day had passed when the one who owes it, or the one it is owed to, became "
        "bound; by when it is then to be performed, the text does not say"
    ),
    "duty.done-when-bound-later": (
        "fulfilled {then.done_on}; the last day had passed when the one who owed it, or the one "
        "it was owed to, became bound, and by when it was then to be performed, the text does "
        "not say"
    ),
    "duty.done-hindered": (
        "fulfilled; the last day, {owed.last_day}, lies within a hindrance that excuses, and by "
        "when it is then to be performed, the text does not say"
    ),
    "duty.done-hindered.open": (
        "fulfilled; the last day is {owed.last_day}, but whether a hindrance excuses on that day "
        "is not settled"
    ),
    "duty.done-during-hindrance": (
        "fulfilled {then.done_on}, while the hindrance that lasted on the last day, "
        "{owed.last_day}, went on"
    ),
    "duty.done-after-hindrance": (
        "fulfilled {then.done_on}, after the hindrance that lasted on the last day, "
        "{owed.last_day}; by when it was then to be performed, the text does not say, so whether "
        "that was soon enough requires judgement"
    ),
    "duty.late-after-hindrance": (
        "fulfilled {then.done_on}, after the hindrance that lasted on the last day, "
        "{owed.last_day}; by when it was then to be performed, the text does not say, so whether "
        "that was soon enough requires judgement"
    ),
    "duty.excused": "excused while the hindrance lasts",
    "duty.ended": "no longer applies",
    "duty.overdue": "not fulfilled, as far as the record goes",
    "duty.due": "to be fulfilled now",
    "duty.pending": "to be fulfilled later; the time begins {then.opens}",
    "duty.standing": "continuing; no breach is recorded",
    "report-owed": (
        "{owed.bearer:party} is to report on {owed.year} to "
        "{owed.beneficiary:party} by {owed.last_day}"
    ),
    "report-lacks": "the report {lacking.report} lacks a part, {lacking.part:report-part}",
    "part-came": "the report {part-came.report} has a part, {part-came.part:report-part}",
    "still-lacking": (
        "when the report {still-lacking.report} came a part was lacking, "
        "{still-lacking.part:report-part}"
    ),
    "report-given-in-parts": (
        "with the report {report.id} all parts have come to {done.beneficiary:party} on {done.on}"
    ),
    "report-falls-short": (
        "a person has ruled that the report {falls-short.report} does not meet the clause"
    ),
    "report-without-part": (
        "the report {insufficient.event} ({insufficient.on}) lacks a part, "
        "{insufficient.lacks:report-part}"
    ),
    "report-without-part.several": (
        "the report {insufficient.event} ({insufficient.on}) lacks several parts: "
        "{insufficient.lacks:report-part}"
    ),
    "report-not-in-form": (
        "the report {insufficient.event} ({insufficient.on}) is "
        "{report.form:form}, and it is to be in writing"
    ),
    "report-ruled-short": (
        "a person has ruled that the report {insufficient.event} "
        "({insufficient.on}) does not meet the clause"
    ),
    "presentation-ruled-short": (
        "a person has ruled that the presentation {insufficient.event} "
        "({insufficient.on}) does not meet the clause"
    ),
    "report-too-early": (
        "the report {insufficient.event} came on {insufficient.on}, before the year that it is "
        "about is over"
    ),
    "presentation-too-early": (
        "the report was presented on {insufficient.on} ({insufficient.event}), before it can "
        "have been given"
    ),
    "evaluation-after-the-end": (
        "the evaluation {insufficient.event} was made on {insufficient.on}, "
        "when the agreement had ended"
    ),
    "evaluation-outlasting": (
        "the evaluation for {outlasting.year} is to be made "
        "even if the agreement ends before the year does"
    ),
    "evaluation-too-early": (
        "the evaluation {insufficient.event} was made on {insufficient.on}, before its year "
        "had begun"
    ),
    "board-report-too-early": (
        "the report {insufficient.event} was made on {insufficient.on}, before it may be made"
    ),
    "report-sent-no-later": (
        "{done-no-later.beneficiary:party} received the report {report.id} on "
        "{done-no-later.by}, so it had been sent by then"
    ),
    "report-given": ("the report {report.id} counts for {done.beneficiary:party} from {done.on}"),
    "obligation-owed": "{then.bearer:party} bears the duty",
    "obligation-owed-to": "{then.bearer:party} bears the duty towards {then.beneficiary:party}",
    "obligation-owed-jointly": "the parties bear the duty jointly",
    "breach-asserted": "a breach of the clause is asserted ({broken.breach}, {broken.since})",
    "breach-left": (
        "{breach-left.by:party} says that {breach-left.against:party} has broken "
        "{breach-left.duty} ({breach-left.breach}, {breach-left.on}), and no rectification is "
        "recorded"
    ),
    "speaks-against-the-breach": (
        "by the day of the breach ({speaks-against.breach}) what was to be done was done "
        "({speaks-against.event}), if a person does not say that there is a breach all the same"
    ),
    "breach-on-record": (
        "a breach of the clause is asserted ({failing.cause}, {failing.since}), "
        "and no rectification is recorded"
    ),
    "breach-judged": (
        "a breach of the clause is asserted ({failing.cause}, {failing.since}); "
        "whether it is one turns on words that a person judges"
    ),
    "meeting-may-count": "the meeting ({meeting.id}) may be one of those owed",
    "meeting-owed": (
        "{owed.bearer:party} is to convene meeting {owed.nth} of {owed.year} with "
        "{owed.beneficiary:party} by {owed.last_day}"
    ),
    "meeting-owed-jointly": (
        "the parties are to hold meeting {owed.nth} of {owed.year} by {owed.last_day}"
    ),
    "meeting-convened-by-another": (
        "the meeting {insufficient.event} ({insufficient.on}) was convened by {other "
        "meeting.convened_by:party}, not by {owed.bearer:party}"
    ),
    "nth-meeting-held": "meeting {nth-held.nth} of {nth-held.year}: {nth-held.on}",
    "meeting-held": "meeting {done.nth} of {done.year} was held {done.on}",
    "meeting-perhaps-held": (
        "the record of the meeting {unclear meeting.id} is not complete; it may be meeting "
        "{done.nth} of {done.year}"
    ),
    "minutes-owed": "{owed.bearer:party} is to keep minutes of the meeting {owed.cause}",
    "minutes-owed-to": (
        "{owed.bearer:party} is to keep minutes of the meeting {owed.cause} and send them to "
        "{owed.beneficiary:party}"
    ),
    "minutes-kept": "{done.bearer:party} kept minutes of the meeting {done.cause}, {done.on}",
    "minutes-reached": "the minutes went to {minutes-reached.who:party}, or a person says so",
    "minutes-sent": (
        "{done.bearer:party} kept minutes of the meeting {done.cause}, {done.on}, and they were "
        "sent to {done.beneficiary:party}"
    ),
    "minutes-taken-by-another": (
        "the minutes of the meeting {insufficient.event} ({insufficient.on}) were kept by "
        "{meeting.minutes_by:party}, not by {owed.bearer:party}"
    ),
    "minutes-not-sent-to": (
        "the minutes of the meeting {insufficient.event} ({insufficient.on}) were not, as far as "
        "the record shows, sent to {owed.beneficiary:party}"
    ),
    "presentation-owed": (
        "{owed.bearer:party} is to present the report on {owed.year} for dialogue by "
        "{owed.last_day}"
    ),
    "presentation-not-suitable": (
        "a person has ruled that the presentation {not-suitable.presented} does not meet the clause"
    ),
    "report-presented": "the report on {done.year} was presented {done.on}, {report-presented.id}",
    "owed-all-the-time": "the duty is continuing from {owed.opens}",
    "owed-once": "the duty is to be fulfilled once, from {owed.opens}; no last day is stated",
    "owed-yearly": "the duty is to be fulfilled for {owed.year} by {owed.last_day}",
    "performed": "{performed.id} fulfils the duty, {done.on}",
    "owed-once-by-a-day": "the duty is to be done once, by {owed.last_day}",
    "may-perform": "{may-perform.party:party} may perform {may-perform.duty}",
    "performed-by-another": (
        "{insufficient.event} ({insufficient.on}) is by {performed.by:party}, who does not bear "
        "the duty"
    ),
    "undertaking-owed": "{owed.bearer:party} answers for it for each person who is active",
    "figures-told": "figures were told on {figures-told.on} ({figures-told.event:of})",
    "latest-figures": "the latest figures are of {latest-figures.on}",
    "some-are-not-done": (
        "by the figures {failing.cause}, {failing.since}, fewer are done than are active"
    ),
    "publication-owed": "{owed.bearer:party} is to put the information out in all the channels",
    "put-out-in-channel": (
        "{put-out.bearer:party} has put it out in the channel {put-out.channel:channel}, "
        "{put-out.since} ({put-out.publication:of})"
    ),
    "out-in-channel": "out in the channel {out.channel:channel} since {out.since}",
    "not-out-in-channel": "not out in the channel {not-out.channel:channel}",
    "out-in-all-channels": "out in all the channels since {done.on}",
    "prohibition": "{owed.bearer:party} is to abstain from {owed.opens} on",
    "to-be-let": "{owed.bearer:party} is to let {owed.beneficiary:party} do what is permitted",
    "evaluation-owed": "{owed.bearer:party} is to evaluate {owed.year} by {owed.last_day}",
    "by-the-evaluator": "the evaluation {evaluation.id} was made by {evaluation-term.by:party}",
    "evaluation-made": "the evaluation {evaluation.id} was made {done.on}",
    "evaluation-lapsed": "the agreement has ended, and a later evaluation does not count",
    "board-report-owed": (
        "{owed.bearer:party} is to report to {owed.beneficiary:party} by {owed.last_day}"
    ),
    "board-report-given": "the report {board-report.id} was given {done.on}",
    "missing.meeting.minutes_on": "when the minutes of the meeting ({of:of}) were ready",
    "several.meeting.minutes_sent_to": (
        "whether the minutes of the meeting ({of:of}) were sent to {count} parties"
    ),
    "several.breach.towards": "whether the breach ({of:of}) is one towards {count} parties",
    "missing.breach.towards": "whether the breach ({of:of}) is one towards {party:party}",
    "several.report.received": ("when the report ({of:of}) reached {count} parties"),
    "several.report.to": ("whether the report ({of:of}) is addressed to {count} parties"),
    "missing.report.received": ("when the report ({of:of}) reached {party:party}"),
}
WORDS: Final[dict[str, dict[str, str]]] = {
    "channel": {"website": "website", "digital": "other digital channels", "internal": "internal"},
    "report-part": {
        "use-of-funds": "the use of the grants",
        "statistics": "statistics",
        "overview": "overview of how the money was used",
        "cooperation": "cooperation with others",
    },
}
