"""Asking of an agreement with several versions: under the one that governs, or under each."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from engine.inference.book import Book
from engine.inference.shared import Kept
from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.model.event import Recorded
from engine.questions import answer as plain
from engine.questions.ask import Inquired
from engine.questions.question import Question
from engine.questions.versions.acts.earlier import OF_THE_PAST
from engine.questions.versions.answers.ahead import Ahead, futures
from engine.questions.versions.answers.between import Between
from engine.questions.versions.answers.disputed import until_left_out, with_dispute, with_left_out
from engine.questions.versions.answers.governed_by import Governing
from engine.questions.versions.answers.governing import governing
from engine.questions.versions.answers.held_back import with_held_back
from engine.questions.versions.answers.joined import with_days_joined
from engine.questions.versions.answers.late_before import with_late_before
from engine.questions.versions.answers.later import with_later
from engine.questions.versions.asking.absent import absent, answer_without, having
from engine.questions.versions.days.cut import Cut, renewal_on_the_way, told_of_cut
from engine.questions.versions.days.last_for_end import with_last_for_end
from engine.questions.versions.telling.changes_found import refused_told
from engine.questions.versions.telling.kept import OF_PERIODS, kept_told, kept_until, with_kept
from engine.questions.versions.telling.told import changes_told, later_told, weighed
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Change, by_versions
from engine.wording.say import Voice

Answer = dict[str, Any]


def ask(
    question: Question,
    versions: Sequence[Agreement],
    events: Sequence[Recorded],
    book: Book,
    executor: str = "plain",
    lang: str = "sv",
    kept: Kept | None = None,
) -> Answer:
    """The answer, ready for JSON, under the version that governs what is asked.

    `versions` follow one another. Where it is open which of them governs, the answer is given
    only if it is the same under each; else it is open, and says what it is under each. What it
    says of the days after a later change is what the wording then in force says.
    """
    if len(versions) == 1:
        return plain.ask(question, versions[0], events, book, executor, lang, kept)
    walk = Walk(question, versions, events, book, executor, kept)
    found = with_held_back(governing(question, walk), question, walk)
    found = with_late_before(found, question, walk)
    asking = _Asking(walk, found, lang)
    answers = [asking.under(one) for one in found.versions]
    shown = answers[-1 if found.why == "acts-before" else 0]
    beside = [asking.under(one) for one, _ in found.across]
    beside += [asking.under(one.agreement, one.of(events)) for one in found.resting]
    agreement = next(v for v in found.versions if v.version.isoformat() == shown["version"])
    said = Voice(agreement, lang)
    told = [*changes_told(found.changes, walk, said), *asking.later_told(said)]
    told += kept_told(asking.kept(), said)
    if len(answers) + len(beside) > 1:
        valid = [
            plain.ask(walk.of_amendment(one.old, one.event), one.old, events, book, executor, lang)
            for one in found.open_changes
            if one.event and not one.why
        ]

        def holding(readings: Mapping[str, str]) -> Answer:
            held = replace(question, readings={**question.readings, **readings})
            return ask(held, versions, events, book, executor, lang, kept)

        between = Between(found, [*answers, *beside], valid, holding, said)
        shown = between.same(shown) if between.agree else between.differing()
    under = {one.version for one in found.versions}
    refused = "" if question.name == "amendment" else refused_told(found.changes, under, walk, said)
    receipt = {**shown["receipt"], **asking.worked_out_from()}
    shown = {**shown, "headline": shown["headline"] + refused, "receipt": receipt}
    for one in (shown, shown["supposing_in_force"]):
        if one is not None:
            one["assumed"] = [*told, *one["assumed"]]
    return shown


class _Asking:
    """Asks under one version after the other, and keeps which later changes had a say."""

    def __init__(self, walk: Walk, found: Governing, lang: str) -> None:
        self.walk = walk
        self.found = found
        self.lang = lang
        self.weighed = weighed(found.changes, walk)
        self.ahead: list[Ahead] = []
        self.followed: list[Change] = []
        """The changes that have a say in the answer besides."""
        self.leaving_out: list[Change] = []
        """Those that leave out the one who gives the notice that is asked about."""

    def under(self, agreement: Agreement, events: Sequence[Recorded] | None = None) -> Answer:
        """The question asked under one version; readings of forks that it lacks are left out.

        On the whole record, or on some `events` of it.
        """
        walk = self.walk
        lacking = absent(walk.question, agreement)
        other = having(walk.question, walk.versions) if lacking else None
        if lacking and other:
            voice = Voice(other, self.lang)
            return answer_without(agreement, lacking, self.under(other), voice)
        question = replace(walk.question, weighed=self.weighed)
        if question.name in OF_THE_PAST:  # it is asked under each wording what it makes of acts
            agreement = replace(agreement, settled=())
        found = walk.record.asked(question, agreement, events)
        ahead = Ahead(walk, futures(self.found, agreement, walk))
        self.ahead.append(ahead)
        found, leaving_out = until_left_out(found, self.found, walk)
        found, followed, cut = self._on_the_way(found)
        self.followed += [*followed, *leaving_out]
        self.leaving_out += leaving_out
        found, closed = with_last_for_end(found, walk)
        told = with_days_joined(ahead.bounded(found), walk)
        answer = plain.answered(told, walk.book, walk.executor, self.lang)
        if kept := kept_until(agreement, walk):
            reasons = with_kept(answer["explanation"], kept, Voice(agreement, self.lang))
            answer = {**answer, "explanation": reasons}
        answer = with_later(answer, ahead, self.lang)
        said = told_of_cut([*cut, *ahead.cut], found.verdict.worlds, Voice(agreement, self.lang))
        answer = with_left_out(answer, leaving_out, found, Voice(agreement, self.lang))
        if closed and answer["answer"] == "no":
            said.append(Voice(agreement, self.lang).say(closed.told))
            self.followed.append(closed.change)
        answer = {**answer, "assumed": [*said, *answer["assumed"]]}
        return with_dispute(answer, found, self.found, walk, self.lang)

    def _on_the_way(self, found: Inquired) -> tuple[Inquired, list[Change], list[Cut]]:
        """Of a renewal the last day by the wording of each day, and which changes move it."""
        own = {self.walk.on_the_way(one).version for one in self.found.versions}
        if found.question.name != "renewal" or len(own) > 1:
            return found, [], []
        return renewal_on_the_way(found, self.walk.ways(NEVER)[-1], self.walk)

    def kept(self) -> list[Change]:
        """The changes at which periods keep their days, as far as that bears on the answer."""
        if self.walk.question.name not in OF_PERIODS:
            return []
        asked = (one for held in self.found.versions for one in kept_until(held, self.walk))
        moved = (one for ahead in self.ahead for one in ahead.moved)
        return [one for one in by_versions((*asked, *moved)) if one.kept]

    def worked_out_from(self) -> dict[str, Any]:
        """Of an answer that rests on several versions, the hash of each, by its day."""
        coming = [change.new for one in self.ahead for change in one.moved]
        followed = (*self.followed, *self.kept())
        coming += [one for change in followed for one in (change.old, change.new)]
        coming += [by for one in self.found.resting for by in one.by]
        acts = {day for one in self.found.by_acts for _, day in one.acts}
        coming += [one for one in self.walk.versions if one.version in acts]
        several = {one.version: one.sha256 for one in (*self.found.versions, *coming)}
        if len(several) == 1:
            return {}
        return {"agreements_sha256": {day.isoformat(): several[day] for day in sorted(several)}}

    def later_told(self, voice: Voice) -> list[str]:
        """The changes that come later, and whether the answer follows them."""
        moved = [change for one in self.ahead for change in one.moved]
        return later_told([*moved, *self.leaving_out], self.found.changes, self.walk, voice)
