"""Findings on acts, which go by the wordings that the question about the act is asked under."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from engine.model.event import Recorded
from engine.model.sentence import sentence
from engine.questions.findings.answers import rescission_open
from engine.questions.findings.astray import paid_for, payments_astray
from engine.questions.findings.finding import Finding, identity
from engine.questions.findings.teller import Teller
from engine.questions.question import Question
from engine.questions.versions.answers.governing import Governing, governing
from engine.questions.versions.telling.deciding import WORDING
from engine.questions.versions.telling.unsent import not_known
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Way, stretches
from engine.wording.say import Voice

NOT_ALLOWED: Final = "assignment-not-allowed"
ASTRAY: Final = "payment-astray"
MAY_RESCIND: Final = "rescission-open"
OF_ACTS: Final = (NOT_ALLOWED, ASTRAY, MAY_RESCIND)
"""Kinds of findings that no wording makes by itself."""
Found = Mapping[date, Sequence[Finding]]
"""The findings under each version."""


def astray(way: Way, counted: Sequence[Recorded], lang: str, on: date) -> Iterator[Finding]:
    """The payments that no wording gives that was in force in the year that they are for."""
    for event in counted:
        own = [held for held, days in zip(way.held, stretches(way), strict=True)
               if days.meets(*paid_for(event))]  # fmt: skip
        told = [list(payments_astray(Teller(held, lang, on), [event])) for held in own]
        yield from told[-1] if all(told) else ()


def not_allowed(found: Found, question: Question, walk: Walk) -> Iterator[Finding]:
    """The assignments that no wording allows that may govern them."""
    for told in _by_id(found, NOT_ALLOWED).values():
        act = next(iter(told.values())).period
        own = governing(replace(question, name="assignment", event=act), walk).versions
        if all(one.version in told for one in own):
            yield told[own[0].version]


def may_rescind(found: Found, question: Question, walk: Walk, lang: str) -> Iterator[Finding]:
    """Who may rescind by each wording that may govern it, and of whom that is for a person."""
    for id_, told in _by_id(found, MAY_RESCIND).items():
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
            if all(v in told and party in told[v].parties for v in found):
                sure.append(party)  # whichever of them governs
                continue
            own = governing(replace(asked, party=party), walk)
            has = [party in told[v.version].parties for v in own.versions if v.version in told]
            if len(has) == len(own.versions) and all(has):
                sure.append(party)
            elif any(has):
                open_[party] = own
        last = max(told)
        teller = Teller(next(v for v in walk.versions if v.version == last), lang, question.on)
        if sure:
            yield rescission_open(teller, sure, against)
        if open_:
            yield _which_wording(teller, against, open_, told)


def _by_id(found: Found, kind: str) -> dict[str, dict[date, Finding]]:
    by_id: dict[str, dict[date, Finding]] = {}
    for version, each in found.items():
        for one in each:
            if one.kind == kind:
                by_id.setdefault(one.id, {})[version] = one
    return by_id


def _which_wording(
    teller: Teller, against: str, open_: Mapping[str, Governing], told: Mapping[date, Finding]
) -> Finding:
    """A right to rescind that only some of the wordings give that may govern it."""
    voice, last = teller.voice, told[max(told)]
    if any(own.why == "change-open" for own in open_.values()):
        return replace(last, says=f"{last.says} ({_said('version.row', last, voice)})")
    acts = dict.fromkeys(act for own in open_.values() for act in own.judged if act)
    unsent = {event.id: event for own in open_.values() for event in own.unsent}
    why = [not_known([*unsent.values()], voice)] if unsent else []
    if acts or not unsent:
        key = "version.acts" if acts else "version.acts.days"
        why.append(voice.say(sentence(key, ids=", ".join(acts))))
    first = "; ".join(why)
    each = (_said("version.under", one, voice) for one in told.values())
    return teller.finding(
        "unknown" if unsent else "judgement",
        [WORDING, "rescission", against],
        last.clause,
        ". ".join([first[:1].upper() + first[1:], *each]),
        parties=[*open_],
    )


def _said(key: str, one: Finding, voice: Voice) -> str:
    version = date.fromisoformat(one.version)
    return voice.say(sentence(key, version=version, answer=one.says))
