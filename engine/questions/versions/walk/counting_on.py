"""A later wording as it is used: its periods count on from those that were certain before it.

How long a renewal is, a wording says of the renewals that are settled under it. A period that ran
when it came, or that no notice could keep from beginning any more, keeps its days by the earlier
wording; from its end on the later wording's own length holds. The first renewals then have the
lengths of the earlier wording, and every rule counts on by itself.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from engine.inference.book import Book
from engine.model.agreement import WEAK, Agreement, Forked, Term, under_any
from engine.model.calendar import Duration, after, days_after, nth_start
from engine.model.event import Recorded
from engine.model.types import NO_LIMIT
from engine.questions.event_roles import RENEWING
from engine.questions.record import days_told
from engine.questions.remembered import of_agreement
from engine.questions.versions.walk.certain_then import ALL, By, certain_then

AUTOMATIC: Final = "automatic"
SETTLES: Final = ("renewal", "length", "at_most")
FIRST: Final = ("from_", "length", "until")
"""What a wording says of renewals, and of the first period, that moves its periods."""


@dataclass(frozen=True, slots=True)
class CountedOn:
    """A later wording as it is used; where that moves its periods, the last days, by readings that
    are not weak, of what was certain before it."""

    agreement: Agreement
    ends: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """From one wording to the next: the earlier as it stands and as it is used, the later, and the
    day from which that counts. `counted` is what is on record."""

    stated: Agreement
    old: Agreement
    new: Agreement
    day: date
    counted: Sequence[Recorded]

    @property
    def acted(self) -> bool:
        """Whether something on record from before the day bears on renewal."""
        acts = (days_told(event) for event in self.counted if event.kind in RENEWING)
        return any(min(days, default=date.min) < self.day for days in acts)


class _Open(Exception):
    """How far the periods had come rests on more than the terms, or on several forks."""


def counted_on(step: Step, book: Book, executor: str) -> CountedOn | None:
    """The later wording as it is used after the earlier one; None where that is open."""
    if step.old is step.stated and _settled_by(step.stated) == _settled_by(step.new):
        return CountedOn(step.new)
    acted = step.acted
    name = ("counted on", id(step.stated), id(step.old), step.day, acted)

    def made() -> tuple[Agreement, Agreement, CountedOn | None]:
        try:
            found = _counted(step, acted, book, executor)
        except _Open:
            found = None
        return step.stated, step.old, found  # what the name tells apart stays alive

    counted: CountedOn | None = of_agreement(step.new, book).once(name, made)[-1]
    return counted


def _settled_by(agreement: Agreement) -> list[tuple[Any, ...]]:
    names = {"period": FIRST[:2], "renewal": SETTLES}
    return [
        (term.kind, *(term.values[name] for name in names[term.kind]))
        for term in agreement.terms
        if term.kind in names
    ]


def _counted(step: Step, acted: bool, book: Book, executor: str) -> CountedOn:
    first, renewal = _terms(step.old)
    own_first, own = _terms(step.new)
    if _names_its_own_days(first, own_first, step.day):
        return CountedOn(step.new)
    if renewal is not None and _settled_by(step.stated) == _settled_by(step.new):
        return CountedOn(_with(step.new, first, renewal))
    if _on_a_condition(renewal) and (acted or step.day > _last_of(first)):
        raise _Open
    certain = certain_then(step.old, step.day, book, executor)
    if certain is None:
        raise _Open
    if not any(certain.by.values()):
        return CountedOn(_with(step.new, first, own))
    if _on_a_condition(renewal) or _on_a_condition(own):
        raise _Open
    assert renewal is not None
    return _going_on(step, first, renewal, own, certain)


def _terms(agreement: Agreement) -> tuple[Term, Term | None]:
    """The first period, and the renewal if there is one."""
    periods = [term for term in agreement.terms if term.kind == "period"]
    renewals = [term for term in agreement.terms if term.kind == "renewal"]
    if len(periods) != 1 or len(renewals) > 1:
        raise _Open
    values = periods[0].values
    if isinstance(values["from_"], Forked) or isinstance(values["length"], Forked):
        raise _Open
    return periods[0], renewals[0] if renewals else None


def _names_its_own_days(first: Term, own: Term, day: date) -> bool:
    """Whether a wording says itself which days run when it comes: another first period, which has
    not ended by then."""
    if first.values["from_"] != own.values["from_"]:
        return True
    return bool(first.values["length"] != own.values["length"] and _last_of(own) >= day)


def _last_of(first: Term) -> date:
    begins, length = first.values["from_"], first.values["length"]
    return days_after(after(begins, length, "same day or last"), -1)


def _on_a_condition(renewal: Term | None) -> bool:
    return renewal is not None and under_any(renewal.values["renewal"]) != (AUTOMATIC,)


def _going_on(step: Step, first: Term, renewal: Term, own: Term | None, certain: By) -> CountedOn:
    """With so many of the renewals as the earlier wording has them."""
    after_them = own or renewal
    read = [certain, *(_by(term, name) for term in (renewal, after_them) for name in SETTLES[1:])]
    fork = _only_fork([one.fork for one in read], step)
    readings = [one.id for one in step.new.forks[fork].readings] if fork else [ALL]
    lengths, most, ends = {}, {}, set()
    for reading in readings:
        n = certain.of(reading)
        lengths[reading] = _length(renewal, after_them, n, reading)
        at_most = n if own is None else _by(own, "at_most").of(reading)
        most[reading] = at_most if at_most == NO_LIMIT else max(at_most, n)
        if not fork or step.new.forks[fork].reading(reading).strength > WEAK:
            begins = nth_start(
                first.values["from_"], first.values["length"], lengths[reading], n + 1
            )
            ends.add(days_after(begins, -1))
    values = {**after_them.values, "length": _one(fork, lengths), "at_most": _one(fork, most)}
    used = replace(after_them, values=values)
    new = _with(step.new, first, used)
    return CountedOn(new, () if new is step.new else tuple(sorted(ends)))


def _only_fork(named: list[str], step: Step) -> str:
    """The fork on which it rests, the same in both wordings; none where it rests on none."""
    forks = {fork for fork in named if fork}
    if not forks:
        return ""
    fork = forks.pop()
    both = [one.forks.get(fork) for one in (step.old, step.new)]
    ids = [None if one is None else {reading.id for reading in one.readings} for one in both]
    if forks or None in ids or ids[0] != ids[1]:
        raise _Open
    return fork


def _by(term: Term, name: str) -> By:
    value = term.values[name]
    return By(value.fork, value.values) if isinstance(value, Forked) else By("", {ALL: value})


def _length(renewal: Term, own: Term, n: int, reading: str) -> Duration:
    """The length of each renewal: of the first n that of the earlier wording."""
    earlier, later = (_by(term, "length").of(reading) for term in (renewal, own))
    lengths = [earlier.nth(one) for one in range(1, n + 1)]
    last = Duration(later.months, later.days)
    while lengths and lengths[-1] == last:
        lengths.pop()
    return replace(last, earlier=tuple(lengths))


def _one(fork: str, values: Mapping[str, Any]) -> Any:
    several = list(values.values())
    alike = all(one == several[0] for one in several)
    return several[0] if alike else Forked(fork, values)


def _with(agreement: Agreement, first: Term, renewal: Term | None) -> Agreement:
    """A wording with the first period and the renewals of another; those that it has no clause for
    stand with the first period."""
    lacking = all(term.kind != "renewal" for term in agreement.terms)
    clauses = {
        id_: replace(clause, terms=tuple(_replaced(clause.terms, first, renewal, lacking=lacking)))
        for id_, clause in agreement.clauses.items()
    }
    used = replace(agreement, clauses=clauses)
    return agreement if _settled_by(used) == _settled_by(agreement) else used


def _replaced(
    terms: Sequence[Term], first: Term, renewal: Term | None, *, lacking: bool
) -> Iterator[Term]:
    for term in terms:
        if term.kind == "renewal" and renewal:
            yield _as_in(term, renewal, SETTLES)
        elif term.kind == "period":
            yield _as_in(term, first, FIRST)
            if renewal and lacking:
                yield replace(renewal, clause=term.clause)
        else:
            yield term


def _as_in(term: Term, other: Term, names: Sequence[str]) -> Term:
    return replace(term, values={**term.values, **{name: other.values[name] for name in names}})
