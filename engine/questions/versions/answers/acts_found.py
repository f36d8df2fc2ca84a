"""Findings on acts, which go by the wordings that the question about the act is asked under."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from engine.model.event import Recorded
from engine.model.sentence import sentence
from engine.questions.findings.answers import rescission_open
from engine.questions.findings.assignments import not_allowed
from engine.questions.findings.astray import paid_for, payments_astray
from engine.questions.findings.finding import Finding, identity
from engine.questions.findings.teller import Teller
from engine.questions.question import Question
from engine.questions.versions.answers.governed_by import Governing
from engine.questions.versions.answers.governing import governing
from engine.questions.versions.telling.deciding import WORDING
from engine.questions.versions.telling.under import may_apply, under
from engine.questions.versions.telling.unsent import not_known
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Way, stretches

NOT_ALLOWED: Final = "assignment-not-allowed"
ASTRAY: Final = "payment-astray"
MAY_RESCIND: Final = "rescission-open"
OPEN: Final = ("unknown", "judgement")
OF_ACTS: Final = (NOT_ALLOWED, ASTRAY, MAY_RESCIND)
"""Kinds of findings that no wording makes by itself."""
Found = Mapping[date, Sequence[Finding]]
"""The findings under each version."""
Asks = Callable[[Question], Mapping[str, Any]]
"""The answer to a question about the agreement with all its versions."""


def astray(way: Way, counted: Sequence[Recorded], lang: str, on: date) -> Iterator[Finding]:
    """The payments that no wording gives that was in force in the year that they are for."""
    for event in counted:
        own = [held for held, days in zip(way.held, stretches(way), strict=True)
               if days.meets(*paid_for(event))]  # fmt: skip
        told = [list(payments_astray(Teller(held, lang, on), [event])) for held in own]
        yield from told[-1] if all(told) else ()


def assigned(
    counted: Sequence[Recorded], question: Question, asks: Asks, walk: Walk, lang: str
) -> Iterator[Finding]:
    """The assignments that are not allowed, as the question about each answers."""
    for event in counted:
        if event.kind == "assignment":
            told = asks(replace(question, name="assignment", event=event.id))
            yield from not_allowed(_teller(told["version"], walk, lang), event.id, told)


def may_rescind(
    found: Found, question: Question, asks: Asks, walk: Walk, lang: str
) -> Iterator[Finding]:
    """Who may rescind, as the question about each answers, and of whom that is open.

    Who may by every wording is not asked.
    """
    for id_, told in _by_id(found).items():
        against = next(
            party.id
            for version in walk.versions
            for party in version.parties
            if identity(version.id, MAY_RESCIND, party.id) == id_
        )
        asked = replace(question, name="rescission", against=against)
        sure: list[str] = []
        open_: dict[str, Governing] = {}
        for party in dict.fromkeys(who for one in told.values() for who in one.parties):
            if all(version in told and party in told[version].parties for version in found):
                sure.append(party)
                continue
            own = replace(asked, party=party)
            answer = asks(own)["answer"]
            if answer == "yes":
                sure.append(party)
            elif answer in OPEN and (by := governing(own, walk)).why:
                open_[party] = by  # by one alone, what is open has findings of its own
        teller = _teller(max(told).isoformat(), walk, lang)
        if sure:
            yield rescission_open(teller, sure, against)
        if open_:
            yield _which_wording(teller, against, open_, told)


def _by_id(found: Found) -> dict[str, dict[date, Finding]]:
    """The findings on a right to rescind, each under the versions that have it."""
    by_id: dict[str, dict[date, Finding]] = {}
    for version, each in found.items():
        for one in each:
            if one.kind == MAY_RESCIND:
                by_id.setdefault(one.id, {})[version] = one
    return by_id


def _teller(version: str, walk: Walk, lang: str) -> Teller:
    own = next(one for one in walk.versions if one.version.isoformat() == version)
    return Teller(own, lang, walk.question.on)


def _which_wording(
    teller: Teller, against: str, open_: Mapping[str, Governing], told: Mapping[date, Finding]
) -> Finding:
    """A right to rescind that only some of the wordings give that may govern it."""
    voice, by = teller.voice, [*open_.values()]
    unsent = {event.id: event for own in by for event in own.unsent}
    is_change = any(own.why == "change-open" for own in by)
    if is_change:
        says = [f"{one.says} ({may_apply(one.version, voice)})" for one in told.values()]
    else:
        acts = dict.fromkeys(act for own in by for act in own.judged if act)
        why = [not_known([*unsent.values()], voice)] if unsent else []
        if acts or not unsent:
            key = "version.acts" if acts else "version.acts.days"
            why.append(voice.say(sentence(key, ids=", ".join(acts))))
        first = "; ".join(why)
        says = [first[:1].upper() + first[1:]]
        says += [under(one.version, one.says, voice) for one in told.values()]
    unknown = unsent or any(one.verdict == "unknown" for own in by for one in own.open_changes)
    return teller.finding(
        "unknown" if unknown else "judgement",
        [WORDING, "rescission", against],
        told[max(told)].clause,
        ". ".join(says),
        parties=[*open_],
    )
