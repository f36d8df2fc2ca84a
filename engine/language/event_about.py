"""What an event says of another one: its kind, its party, its day, and whether it counts.

Where two entries do not fit, only a person can say which of them is wrong. So nothing is refused
here: it is remarked on.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from engine.language.event_remarks import Entry, here
from engine.model.about import CLAUSE, About
from engine.model.event import Recorded

_RULING: Final = "assessment"


def check_about(
    entries: Sequence[Entry],
    recorded: Mapping[str, Recorded],
    voided: frozenset[str],
    kinds_of: Mapping[str, frozenset[str]],
) -> None:
    """Keeps what is about something that no rule asks about; `recorded` is all, by id.

    `kinds_of`: what the words of an open term are applied to, where that is limited.
    """
    for one in entries:
        for field, about in one.declared.__about__.items():
            target = recorded.get(str(one.of(field)))
            if target is not None:
                _check_target(one, field, about, target)
                _check_counts(one, field, target, voided)
        if one.kind.name == _RULING and one.of("about") is None:
            one.doubt("ruling-about-nothing", "term", "say-what-was-ruled-on")
        elif one.kind.name == _RULING and (kinds := kinds_of.get(str(one.of("term")))):
            _check_ruling(one, recorded, kinds, voided)


def _check_target(one: Entry, field: str, about: About, target: Recorded) -> None:
    if target.kind not in about.kinds:
        said = {"kind": one.kind.name, "target": target.kind, "kinds": _listed(about.kinds)}
        place = here("about-here", target)
        one.doubt("about-wrong-kind", field, "about-these", place, id=target.id, **said)
        return
    if about.later:
        _check_order(one, target)
    own, its = about.same
    who, whose = one.of(own), target.values.get(its)
    if who and whose and whose not in (who if isinstance(who, tuple) else (who,)):
        said = {"party": str(whose), "id": target.id}
        one.doubt("about-another-party", own, "check-parties", here("about-here", target), **said)


def _check_order(one: Entry, target: Recorded) -> None:
    """What answers something comes after it, or on its day."""
    day, first = one.written.event.own_day, target.own_day
    if day is not None and first is not None and day < first:
        at = next(name for name in one.declared.__own_day__ if one.of(name))
        said = {"day": day.isoformat(), "id": target.id, "first": first.isoformat()}
        place = here("about-here", target)
        one.doubt("before-what-it-is-about", at, "check-both-days", place, **said)


def _check_counts(one: Entry, field: str, target: Recorded, voided: frozenset[str]) -> None:
    """What is about an entry that was wrong is about nothing."""
    if target.id in voided:
        place = here("about-here", target)
        one.doubt("about-voided", field, "name-what-counts", place, id=target.id)


def _check_ruling(
    one: Entry, recorded: Mapping[str, Recorded], kinds: frozenset[str], voided: frozenset[str]
) -> None:
    """A ruling is on an event, or a clause, that the rules apply the words to."""
    about = str(one.of("about"))
    events = tuple(sorted(kinds - {CLAUSE}))
    said = {"term": str(one.of("term")), "id": about, "kinds": _listed(events)}
    target = recorded.get(about)
    if target is None:
        if about in one.written.page.names.clauses and CLAUSE not in kinds:
            one.doubt("ruling-about-clause", "about", "rule-on-event", **said)
    elif target.kind not in kinds:
        advice = "about-these" if events else "about-the-clause"
        place = here("about-here", target)
        one.doubt("ruling-about-wrong-kind", "about", advice, place, target=target.kind, **said)
    else:
        _check_counts(one, "about", target, voided)
        _check_ruled_later(one, target)


def _check_ruled_later(one: Entry, target: Recorded) -> None:
    day, first = one.written.event.own_day, target.own_day
    if day is not None and first is not None and day < first:
        said = {"day": day.isoformat(), "id": target.id, "first": first.isoformat()}
        one.doubt("ruled-before", "on", "check-both-days", here("about-here", target), **said)


def _listed(kinds: Sequence[str]) -> str:
    return ", ".join(f"`{kind}`" for kind in kinds)
