"""What decides when a notice ends it, and for whom: itself, or what takes its giver out sooner."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from engine.inference.facts import Row
from engine.inference.run import Ledger
from engine.inference.truth import union, within
from engine.questions import parts


def deciding(ledger: Ledger, notice: str, party: str) -> parts.Values:
    """The end, and the notice that leads to it: an earlier good one may end it sooner.

    What takes its giver alone out sooner does not undo one that ends the whole.
    """
    own = parts.rows(ledger, "way-out", notice=notice)
    whole = _ends_the_whole(ledger, notice)
    earlier = [
        Row(r.kind, r.values, within(r.truth, ~(whole & _of_the_party_alone(ledger, r))))
        for r in _other_departures(ledger, notice, party)
    ]
    found = [(r.value("ends"), later, r) for later, rows in ((0, own), (1, earlier)) for r in rows]
    days = [((ends, later), r.truth.yes) for ends, later, r in found if isinstance(ends, date)]
    return parts.earliest(
        ledger,
        [
            ((ends, later, r.value("notice")), r.truth)
            if isinstance(ends, date)
            else (ends, within(r.truth, ~_before(days, (r.value("no_sooner"), later))))
            for ends, later, r in found
        ],
    )


def _other_departures(ledger: Ledger, notice: str, party: str) -> list[Row]:
    """What takes a party out besides a notice."""
    gone = departures(ledger)
    return [r for r in gone if r.value("party") == party and r.value("notice") != notice]


def _ends_the_whole(ledger: Ledger, notice: str) -> int:
    """The worlds in which a notice is good and ends the whole agreement."""
    good = union(r.truth.yes for r in parts.rows(ledger, "good", notice=notice))
    return good & union(
        r.truth.yes for r in parts.rows(ledger, "reach", notice=notice, scope="agreement")
    )


def _of_the_party_alone(ledger: Ledger, departure: Row) -> int:
    """The worlds in which a departure is by an act that ends nothing for the others."""
    if "side" not in departure.kind.index:
        return 0  # left alone: nobody is there any longer on the other side
    return union(r.truth.yes for r in _scopes(ledger, departure.value("notice"), scope="party"))


def _scopes(ledger: Ledger, act: str, **equal: Any) -> list[Row]:
    """Whom a notice, or a rescission, takes out."""
    reached = parts.rows(ledger, "reach", notice=act, **equal)
    return reached or parts.rows(ledger, "freed", rescission=act, **equal)


def _before(days: Iterable[tuple[tuple[date, int], int]], soonest: tuple[Any, int]) -> int:
    """The worlds in which an end is certain that is before the soonest that an unknown one can be.

    Of two on one day the notice's own is told, as where both are known.
    """
    worlds = 0
    for end, certain in days:
        if isinstance(soonest[0], date) and end < soonest:
            worlds |= certain
    return worlds


def departures(ledger: Ledger) -> list[Row]:
    """Who leaves, by what and when: each departure, and those whom the last of the others leave.

    What ends for somebody by its own departure is not told once more as being left alone.
    """
    found = parts.rows(ledger, "departure")
    told: dict[tuple[Any, Any], int] = {}
    for one in found:
        key = one.value("party"), one.value("ends")
        told[key] = told.get(key, 0) | one.truth.possible
    for one in sorted(parts.rows(ledger, "left-alone"), key=lambda row: row.key):
        key = one.value("party"), one.value("ends")
        truth = within(one.truth, ~told.get(key, 0))
        if truth.possible:
            found.append(Row(one.kind, one.values, truth))
            told[key] = told.get(key, 0) | truth.possible
    return found


def scope_of(ledger: Ledger, decided: parts.Values) -> parts.Values:
    """Whom the deciding notice, or an earlier rescission, takes out."""
    notices = {found[2] for found, _ in decided if found is not None}
    scopes = {id: parts.certain(ledger, _scopes(ledger, id), "scope") for id in notices}
    return parts.merged(
        (scope, worlds & seen)
        for found, seen in decided
        for scope, worlds in (scopes[found[2]] if found else ((None, seen),))
    )


def ended_sooner_by(ledger: Ledger, notice: str, party: str, among: int) -> str:
    """The one act that in all of some worlds ends it before the notice would; empty if none."""
    ended_by = {
        str(found[2]) if found and found[1] else ""
        for found, worlds in deciding(ledger, notice, party)
        if worlds & among
    }
    return ended_by.pop() if len(ended_by) == 1 else ""


def out_sooner_by(
    ledger: Ledger, notice: str, party: str, among: int
) -> Iterator[tuple[str, date]]:
    """What takes the party out before the notice by itself would, in all of some worlds."""
    own = parts.earliest(
        ledger, parts.of_field(parts.rows(ledger, "way-out", notice=notice), "ends")
    )
    for one in _other_departures(ledger, notice, party):
        day = one.value("ends")
        sooner = union(w for end, w in own if isinstance(day, date) and end and day < end)
        if not among & ~(sooner & one.truth.yes):
            yield str(one.value("notice")), day
