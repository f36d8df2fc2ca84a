"""Which wordings govern whether a period begins: of its eve, and of the last day for notice."""

from datetime import date

from engine.model.agreement import Agreement
from engine.model.calendar import LONG_AGO, NEVER
from engine.questions.question import Question
from engine.questions.term_meant import TermMeant, meant_under_any
from engine.questions.versions.asking.outcome import days_of
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Way, eve, stretches
from engine.questions.who_has_left import WAYS_OUT


def days_of_renewal(question: Question, walk: Walk) -> tuple[date, ...]:
    """The eves of the periods that the question is about by any wording on the way."""
    found: set[date] = set()
    for one in _meant(question, walk):
        if one.starts is not None and one.among_several:
            found.add(eve(one.starts))
        else:
            found.update(_days_of_year(one.year, walk))
    return tuple(sorted(found)) or (question.on,)


def _meant(question: Question, walk: Walk) -> frozenset[TermMeant]:
    """Without a year the next period by the wordings that are in force from the day on."""
    since = question.on if question.for_year is None else LONG_AGO
    held = {
        id(one): one
        for way in walk.ways(NEVER)
        for one, stretch in zip(way.held, stretches(way), strict=True)
        if stretch.last >= since
    }
    return frozenset().union(*(meant_under_any(question, one) for one in held.values()))


def _days_of_year(year: int, walk: Walk) -> tuple[date, ...]:
    """Whether a period begins was settled before it did, unless no wording of the day before renews
    anything: then that of its first day has a say. Where it begins on another day than 1 January,
    any day of the year may be the last before it."""
    begins = {
        (term.values["from_"].month, term.values["from_"].day)
        for one in walk.versions
        for term in one.terms
        if term.kind == "period" and isinstance(term.values["from_"], date)
    }
    first = date(year, 1, 1)
    eve_of_year = eve(first) if year > 1 else first
    if begins != {(1, 1)}:
        return eve_of_year, date(year, 12, 31)
    silent = any(
        all(term.kind != "renewal" for term in way.last.terms) for way in walk.ways(eve_of_year)
    )
    return (eve_of_year, first) if silent else (eve_of_year,)


def first_day_renewed(question: Question, walk: Walk) -> tuple[date, ...]:
    """The first day of the period of which it is asked whether it begins: by the wording in force
    on it too an act may have ended the agreement before it."""
    if question.name != "renewal":
        return ()
    return tuple(
        one.starts if one.starts and one.among_several else date(one.year, 1, 1)
        for one in _meant(question, walk)
    )


def of_last_notice(question: Question, walk: Walk, way: Way) -> tuple[Agreement, ...]:
    """The version in force on its own last day for notice; where that is neither's, since the
    change cuts the time short by some reading, that of the day asked about, as long as there is
    time by it; both where the time is over by some reading and by some reading opens again.

    A later wording opens no window that had closed before it came, nor goes by an earlier one that
    has none (a renewal on request); one without a provision on
    renewal has no time for such a notice, and closes none.
    """
    held, begins = list(way.held), [change.day for change in way.taken]
    of_day = held[sum(day <= question.on for day in begins)]
    while begins:
        days = _last_notice_days(question, walk, held[-1])
        if not days or min(days) >= begins[-1]:
            break
        if not walk.record.asked(question, held[-2]).inquiry.regulated:
            break
        earlier = _last_notice_days(question, walk, held[-2])
        own = _last_notice_days(question, walk, of_day)
        over = not own or min(own) < question.on < begins[-1]
        if not earlier:
            break
        if over and max(days) >= begins[-1]:
            return held[-2], held[-1]
        if max(*days, *earlier) >= begins[-1]:
            before = held[-2] if over else of_day
            return (before if question.on < begins[-1] else held[-1],)
        held.pop()
        begins.pop()
    return (held[-1],)


def _last_notice_days(question: Question, walk: Walk, agreement: Agreement) -> list[date]:
    """The last day for a notice that keeps the period from beginning, by arguable readings;
    whoever has left by an act on record, which may be by one of the wordings alone."""
    events = [event for event in walk.events if event.kind not in WAYS_OUT]
    return days_of("last_notice_day", walk.record.asked(question, agreement, events))
