"""Which versions govern a question: that of the day it is about, or those between which it is open.

An act is judged by the wording in force on the day it was done, a payment by that of its year,
what may be done by that of the day asked about. Where acts done before a change still bear on
what is asked after it, the question is asked under both wordings.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import product
from math import prod
from typing import Any, Final

from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.model.event import Recorded
from engine.questions.event_roles import QUESTION_OF
from engine.questions.payment_year import asked_year
from engine.questions.question import Question
from engine.questions.record import days_told, sending_is_open
from engine.questions.versions.acts.crossed import (
    across,
    by_day,
    by_their_acts,
    with_acts_of,
)
from engine.questions.versions.acts.earlier import OF_THE_PAST, Before, acts_before
from engine.questions.versions.acts.placed import days_sendable, places_told
from engine.questions.versions.answers.governed_by import ByActs, Governing, Why
from engine.questions.versions.answers.of_renewal import (
    days_of_renewal,
    first_day_renewed,
    of_last_notice,
)
from engine.questions.versions.asking.absent import absent
from engine.questions.versions.asking.outcome import outcome
from engine.questions.versions.asking.paid_by_day import of_its_day
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Way, by_versions, eve
from engine.questions.who_has_left import WAYS_OUT

OF_AN_EVENT: Final = frozenset(QUESTION_OF.values())
OPEN: Final = ("unknown", "judgement")
PERIODS: Final = ("period", "renewal")
MIXED: Final = 9
"""How many combinations of wordings of several acts are tried at most: of two acts under three, or
of three under two. Each is a run of the rules."""


def governing(question: Question, walk: Walk) -> Governing:
    """The version that a question is asked under; several where that is open.

    Each way through the versions is looked at by itself. Where all of them lead to the same one,
    nothing hangs on which of them was taken.
    """
    days = _days(question, walk)
    until = max([*days, *first_day_renewed(question, walk)])
    return _together([_on_way(question, walk, way, days) for way in walk.ways(until)])


def _together(ways: Sequence[Governing]) -> Governing:
    """What several ways lead to: each version once, the last of each way first, and all that keeps
    it open on any of them."""
    if len(ways) == 1:
        return ways[0]
    in_turn = (*(one.versions[-1:] for one in ways), *(one.versions for one in ways))
    by_acts = {id(each.held): each for one in ways for each in one.by_acts}
    own_by_day = {_told_by(own, by_acts): own for each in in_turn for own in each}
    versions = tuple(own_by_day.values())
    held = {frozenset(own.version for own in one.versions) for one in ways}
    why: Why = "change-open" if len(held) > 1 else ways[-1].why
    acts = (act for one in ways for act in one.acts or one.judged)
    unsent = {event.id: event for one in ways for event in one.unsent}
    across = {(own.version, day): own for one in ways for own, day in one.across}
    return Governing(
        versions,
        by_versions(change for one in ways for change in one.changes),
        why,
        tuple(dict.fromkeys(acts)),
        any(one.on_both for one in ways),
        tuple(unsent.values()),
        tuple((own, day) for (_, day), own in across.items()),
        tuple(by_acts[id(own)] for own in versions if id(own) in by_acts),
        untried=any(one.untried for one in ways),
    )


def _told_by(own: Agreement, by_acts: Mapping[int, ByActs]) -> tuple[Any, ...]:
    """The days of a wording, and of those by which acts alone go; and its periods, which on several
    ways may have been counted on from others."""
    crossed = by_acts.get(id(own))
    periods = (str(term.values) for term in own.terms if term.kind in PERIODS)
    return (own.version, *periods, *((crossed.rest, crossed.acts) if crossed else ()))


def _on_way(question: Question, walk: Walk, way: Way, days: Sequence[date]) -> Governing:
    """The versions that may govern if one way was taken: of the days that it is about, and of the
    acts before them."""
    versions = tuple(way.held[place] for place in dict.fromkeys(_place(way, day) for day in days))
    if question.name == "renewal":
        versions = of_last_notice(question, walk, way)
    before = acts_before(question, walk, way)
    if question.name == "payment" and len(versions) > 1:
        versions = _of_a_year(versions, before, question, walk, way)
    found = Governing(versions, way.changes, "acts-before" if len(versions) > 1 else "")
    if before.acts:
        return _beside_acts(found, before, question, walk, way)
    if len(versions) == 1:
        return found
    return replace(found, unsent=_unsent_itself(question, walk, way))


def _of_a_year(
    several: Sequence[Agreement], before: Before, question: Question, walk: Walk, way: Way
) -> tuple[Agreement, ...]:
    """The wordings of the year of a payment; that of the day on which it falls due, where the same
    is owed by each."""
    versions = by_their_acts(several, before, walk, way)
    beside = [one for one, _ in across(versions, before, walk, way)]
    own = of_its_day(question, walk, way, versions, beside)
    return versions if own is None else (own,)


def _beside_acts(
    found: Governing, before: Before, question: Question, walk: Walk, way: Way
) -> Governing:
    """With the acts that keep it between the wordings, and whether anything else does so."""
    versions, own = found.versions, found.versions[-1]
    several, is_payment = len(versions) > 1, question.name == "payment"
    known = versions if is_payment else (own,)
    earlier = [one for one in before.versions if all(one is not each for each in known)]
    of_acts = _of_acts(earlier, before, own, question, walk, way)
    if own is not way.last and not (several and is_payment):
        later = _of_acts([way.last], before, own, question, walk, way)
        of_acts += tuple(one for one in later if _is_answered_otherwise(one, own, question, walk))
    if not several and not of_acts:
        return found
    mixed, untried = _mixed((*of_acts, *versions), versions, before, question, walk, way)
    of_acts += mixed
    return replace(
        found,
        versions=(*of_acts, *versions),
        by_acts=_by_acts(of_acts, walk),
        untried=untried,
        why="acts-before",
        acts=(*before.acts, *_either_side(versions, before, question, walk)),
        on_both=before.on_both,
        unsent=before.unsent,
        across=_across(versions, before, question, walk, way) if several else (),
    )


def _either_side(
    versions: Sequence[Agreement], before: Before, question: Question, walk: Walk
) -> tuple[str, ...]:
    """Whether it is between wordings without the acts too."""
    others = [event for event in walk.events if event.id not in before.acts]
    but_for = [outcome(walk.record.asked(question, one, others)) for one in versions[1:]]
    if not but_for:
        return ()
    first = outcome(walk.record.asked(question, versions[0], others))
    return ("",) if any(one != first for one in but_for) else ()


def _mixed(
    told: Sequence[Agreement],
    rests: Sequence[Agreement],
    before: Before,
    question: Question,
    walk: Walk,
    way: Way,
) -> tuple[tuple[Agreement, ...], bool]:
    """Where the wordings told give one answer: those that lead elsewhere, of which each act, and
    the rest, goes by a wording of its own; and whether there are some that were not tried, since
    they are too many, or cannot be told in one run. What lets nobody go by itself (a request for
    renewal) goes by one wording with the rest."""
    out = any(event.kind in WAYS_OUT for event in walk.counted if event.id in before.acts)
    is_alone = not out or len(before.acts) * len(rests) == 1 or question.name in OF_THE_PAST
    if is_alone or any(absent(question, one) for one in told):
        return (), False
    known = [outcome(walk.record.asked(question, one)) for one in told]
    if any(answer != known[0][0] or answer in OPEN for answer, *_ in known):
        return (), False  # it is a person's anyway
    if prod(map(len, before.options.values())) * len(rests) > MIXED:
        return (), True
    found: list[Agreement] = []
    for rest, combination in product(rests, product(*before.options.values())):
        acts = dict(zip(before.options, combination, strict=True))
        label = min(combination, key=lambda held: held.version)
        one = with_acts_of(label, rest, acts, walk, way)
        if one is None:
            return tuple(found), True
        led_to = outcome(walk.record.asked(question, one))
        if led_to not in known:
            known.append(led_to)
            found.append(one)
    return tuple(found), False


def _is_answered_otherwise(
    one: Agreement, other: Agreement, question: Question, walk: Walk
) -> bool:
    """Whether the answer is another, or may be by some reading; whatever the days beside it."""
    each = {walk.record.asked(question, held).verdict.answer for held in (one, other)}
    return len(each) > 1 or not each <= {"yes", "no"}


def _place(way: Way, day: date) -> int:
    """The place on a way of the wording in force on a day."""
    return next((n for n, one in enumerate(way.taken) if one.day > day), len(way.taken))


def _of_acts(
    several: Sequence[Agreement],
    before: Before,
    own: Agreement,
    question: Question,
    walk: Walk,
    way: Way,
) -> tuple[Agreement, ...]:
    """That which governs what is asked with acts by other wordings, told as those of the acts: of a
    payment with all notices by them, since no other counts for it; those of the acts, as they
    stand, where that cannot be told in one run, or what was done then is itself asked about."""
    if question.name in OF_THE_PAST:
        return tuple(several)
    each = ((one, by_day(before.acts, one, way, walk)) for one in several)
    return tuple(with_acts_of(one, own, acts, walk, way) or one for one, acts in each)


def _by_acts(of_acts: Sequence[Agreement], walk: Walk) -> tuple[ByActs, ...]:
    """Those by which the acts alone go."""
    each = ((one, walk.on_the_way(one)) for one in of_acts)
    return tuple(
        ByActs(one, own.version, walk.acts_by[id(one)]) for one, own in each if own is not one
    )


def _across(
    versions: Sequence[Agreement], before: Before, question: Question, walk: Walk, way: Way
) -> tuple[tuple[Agreement, date], ...]:
    """The wordings of a payment with acts by another, that lead elsewhere than those found."""
    if question.name != "payment":
        return ()
    known = [outcome(walk.record.asked(question, one)) for one in versions]
    crossed = (pair for pair in across(versions, before, walk, way) if pair[0] is not pair[1])
    others = (p for p in crossed if outcome(walk.record.asked(question, p[0])) not in known)
    return tuple((one, of_acts.version) for one, of_acts in others)


def _days(question: Question, walk: Walk) -> tuple[date, ...]:
    """The days whose wording governs: one, or those of a stretch from which another may govern."""
    on = question.on
    if question.name in OF_AN_EVENT and question.event:
        return _days_of_event(question, walk) or (on,)
    if question.name == "payment":
        year = asked_year(question)
        return _stretch(date(year, 1, 1), date(year, 12, 31), walk)
    if question.name == "renewal":
        return days_of_renewal(question, walk)
    if question.name == "termination":
        days = (question.sent or question.received or on, question.received or on)
        return _stretch(min(days), max(days), walk)
    return (on,)


def _stretch(first: date, last: date, walk: Walk) -> tuple[date, ...]:
    """The first day and the last, and between them those from which another version may govern:
    one that was agreed on after its first day does so only then."""
    begins = {change.day for way in walk.ways(NEVER) for change in way.taken}
    return first, *sorted(day for day in begins if first < day < last), last


def _days_of_event(question: Question, walk: Walk) -> tuple[date, ...]:
    """An amendment is judged under the version that it amends."""
    for new in walk.versions[1:] if question.name == "amendment" else ():
        if question.event in {event.id for event in walk.amendments(new)}:
            return (eve(new.first_day),)
    for event in walk.counted:
        if event.id == question.event:
            return tuple(sorted({*days_sendable(event, walk), *days_told(event)}))
    return ()


def _unsent_itself(question: Question, walk: Walk, way: Way) -> tuple[Recorded, ...]:
    """The act asked about, where nothing but its sending may put it on both sides of a change."""
    return tuple(
        event
        for event in walk.counted
        if event.id == question.event
        and sending_is_open(event)
        and len(places_told(event, way)) == 1
    )
