"""Findings on notice: the window for leaving closes within the horizon."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from engine.model.agreement import WEAK
from engine.questions.findings.finding import Finding
from engine.questions.findings.teller import Teller

LAST: Final = "last"


def closing_windows(teller: Teller, dates: list[dict[str, Any]], until: date) -> Iterator[Finding]:
    """One finding per clause and end, with the last day under each reading.

    `dates` are the last days for notice of each end, as rows of the list of dates, also those
    outside the horizon: who goes by the day of one reading is to see that of the others.
    """
    windows: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for row in dates:
        if not row["weak"]:
            windows.setdefault((row["clause"] or "", row["ends"] or ""), []).append(row)
    for (clause, ends), rows in windows.items():
        days = sorted({date.fromisoformat(row["date"]) for row in rows})
        near = [day for day in days if teller.on <= day <= until]
        if near:
            yield _window(teller, clause, ends, rows, near[0], passed=days[0] < teller.on)


def _window(
    teller: Teller,
    clause: str,
    ends: str,
    rows: list[dict[str, Any]],
    first: date,
    *,
    passed: bool,
) -> Finding:
    """`first` is the first day from today on; `passed` that under a reading it is past already."""
    forks = tuple(dict.fromkeys(f for row in rows for one in row["readings"] for f in one))
    key = "notice-window" if ends else "notice-window.last"
    said = teller.say(
        f"{key}.passed" if passed else key,
        ends=ends,
        day=first,
        left=teller.left(first),
        safe=_safe(teller, rows, first.isoformat()),
        readings=_by_reading(teller, rows),
    )
    said += teller.stood(forks, _under_main(teller, rows))
    return teller.finding(
        "notice-window",
        [clause, ends or LAST],
        clause,
        said,
        parties=tuple(dict.fromkeys(party for row in rows for party in row["who"])),
        period=ends,
        day=first,
        forks=forks,
    )


def _safe(teller: Teller, rows: list[dict[str, Any]], day: str) -> str:
    safe = next((row["safe_day"] for row in rows if row["date"] == day), None)
    return teller.say("safe", day=safe) if safe else ""


def _under_main(teller: Teller, rows: list[dict[str, Any]]) -> str:
    """The day under the main readings; under them there may be none."""
    days = [row["date"] for row in rows if row["main"]]
    return teller.say("day-main", day=days[0]) if days else teller.words["day-main.other"]


def _by_reading(teller: Teller, rows: list[dict[str, Any]]) -> str:
    """The day under the readings that move it, where it is not the same under all."""
    held: dict[str, dict[str, set[str]]] = {}
    for row in rows:
        of_day = held.setdefault(row["date"], {})
        for fork, reading in _arguable(teller, row):
            of_day.setdefault(fork, set()).add(reading)
    said = []
    for day, forks in sorted(held.items()):
        moving = {fork: readings for fork, readings in forks.items() if _moves(fork, held)}
        if moving:
            under = teller.alternatives(moving)
            said.append(teller.say("day-under", day=day, readings=under))
    return f" ({'; '.join(said)})" if said else ""


def _moves(fork: str, held: dict[str, dict[str, set[str]]]) -> bool:
    """Whether another day stands under other readings of the fork."""
    first, *rest = (forks.get(fork, set()) for forks in held.values())
    return any(readings != first for readings in rest)


def _arguable(teller: Teller, row: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The readings under which the day stands, weak ones left out on which nobody stands."""
    for combination in row["readings"]:
        if all(_counts(teller, *held) for held in combination.items()):
            yield from combination.items()


def _counts(teller: Teller, fork: str, reading: str) -> bool:
    stand = teller.stands.get(fork)
    main = stand.values["reading"] if stand else None
    return reading == main or teller.agreement.forks[fork].reading(reading).strength > WEAK
