"""Asking of an agreement with several versions: under the one that governs, or under each."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from engine.inference.book import Book
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.sentence import sentence
from engine.questions import answer as plain
from engine.questions.question import Question
from engine.questions.versions.absent import absent, answer_without, having
from engine.questions.versions.between import Between
from engine.questions.versions.governing import Governing, governing
from engine.questions.versions.standing import Change, Walk, clause_of
from engine.wording.say import Voice

Answer = dict[str, Any]


def ask(
    question: Question,
    versions: Sequence[Agreement],
    events: Sequence[Recorded],
    book: Book,
    executor: str = "plain",
    lang: str = "sv",
) -> Answer:
    """The answer, ready for JSON, under the version that governs what is asked.

    `versions` follow one another. Where it is open which of them governs, the answer is given
    only if it is the same under each; else it is open, and says what it is under each.
    """
    if len(versions) == 1:
        return plain.ask(question, versions[0], events, book, executor, lang)
    walk = Walk(question, versions, events, book, executor)
    found = governing(question, walk)
    asking = _Asking(walk, found, lang)
    answers = [asking.under(one) for one in found.versions]
    shown = answers[-1 if found.why == "acts-before" else 0]
    agreement = _version(found, shown)
    said = Voice(agreement, lang)
    told = changes_told(found.changes, walk, said)
    if len(answers) > 1:
        valid = [
            plain.ask(walk.of_amendment(one.old, one.event), one.old, events, book, executor, lang)
            for one in found.open_changes
            if one.event and not one.why
        ]

        def holding(readings: Mapping[str, str]) -> Answer:
            held = replace(question, readings={**question.readings, **readings})
            return ask(held, versions, events, book, executor, lang)

        between = Between(found, answers, valid, holding, said)
        shown = between.same(shown) if between.agree else between.differing()
    for one in (shown, shown["supposing_in_force"]):
        if one is not None:
            one["assumed"] = [*told, *one["assumed"]]
    return shown


class _Asking:
    def __init__(self, walk: Walk, found: Governing, lang: str) -> None:
        self.walk = walk
        self.lang = lang
        self.weighed = weighed(found.changes, walk)

    def under(self, agreement: Agreement) -> Answer:
        """The question asked under one version; readings of forks that it lacks are left out."""
        walk = self.walk
        lacking = absent(walk.question, agreement)
        other = having(walk.question, walk.versions) if lacking else None
        if lacking and other:
            voice = Voice(other, self.lang)
            return answer_without(agreement, lacking, self.under(other), voice)
        readings = {f: r for f, r in walk.question.readings.items() if f in agreement.forks}
        question = replace(walk.question, readings=readings, weighed=self.weighed)
        return plain.ask(question, agreement, walk.events, walk.book, walk.executor, self.lang)


def _version(found: Governing, shown: Answer) -> Agreement:
    return next(one for one in found.versions if one.version.isoformat() == shown["version"])


def weighed(changes: Sequence[Change], walk: Walk) -> frozenset[str]:
    """The amendments of which the answer says what became of them."""
    return frozenset(one.event for one in (*changes, *walk.later(changes)) if one.event)


def changes_told(changes: Sequence[Change], walk: Walk, voice: Voice) -> list[str]:
    """What became of each change, as something that the answer goes by."""
    each = [(one.why or one.verdict, one) for one in changes]
    each += [("later", one) for one in walk.later(changes)]
    return [
        voice.say(
            sentence(
                f"version.{key}",
                id=one.event,
                version=one.new.version,
                held=one.old.version,
                day=one.day,
                clause=clause_of(one.old) or "–",
            )
        )
        for key, one in each
    ]
