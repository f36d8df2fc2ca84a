"""A duty that has other days under other wordings: what is told of it, and as which row."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final

from engine.model.sentence import sentence
from engine.questions.versions.acts.earlier import Before
from engine.questions.versions.duties.merged import Key, Merged, Straddling, due_days
from engine.questions.versions.telling.deciding import Row, once, to_decide
from engine.questions.versions.telling.under import each_due
from engine.questions.versions.telling.unsent import not_known, with_sending
from engine.questions.versions.walk.way import Stretch, Way, stretches
from engine.wording.say import Voice

LEFT_OPEN: Final = ("unknown", "judgement")
DONE: Final = ("fulfilled",)
"""States in which nothing hangs on the day any more."""
LACKING: Final = frozenset({"missing", "judgement"})
OF_DAYS: Final = ("due", "done_on", "days_late", "left")
"""What is told of a duty whose wording is open only if it is the same under each."""


def handed_over(row: Row, between: Straddling, before: Before, voice: Voice) -> Row:
    """For a person to judge; of days what is the same under each version is left, and what is
    missing or to be judged under any of them. What is unknown under one stays unknown, and so
    is what rests on when a notice was sent, which is not on record.

    Where every wording gives the same state, that is the state, and only the day is left open.
    """
    alike = state_alike(between)
    is_done = alike and row["state"] in DONE
    unsent = before.unsent if between.rests_on_acts and not is_done else ()
    others = between.each
    kept = {
        name: row[name] if all(one[name] == row[name] for one in others) else None
        for name in OF_DAYS
    }
    judged = [] if is_done else [*_to_decide(between, before, voice)]
    if alike:
        state = {}
    else:
        unknown = bool(unsent) or any(one["state"] == "unknown" for one in others)
        open_ = "unknown" if unknown else "judgement"
        state = {"state": open_, "main_state": open_, "days_late": None}
    return {
        **row,
        **kept,
        **state,
        "readings": readings(row, others) if state == {} or between.other else row["readings"],
        "missing": with_sending([one for row in others for one in row["missing"]], unsent, voice),
        "judgement": [*once(one for row in others for one in row["judgement"]), *judged],
    }


def straddling(found: Merged, way: Way, on: date, before: Before, voice: Voice) -> Iterator[str]:
    """What is told of the duties whose last day differs between the versions on a way, and of those
    that acts from before a change keep open.

    Of one that is not yet due, and has its day in the last wording, nothing need be said; nor
    of a wording to come that does not govern it.
    """
    now = sum(change.day <= on for change in way.taken)
    spans = stretches(way)
    said = dict.fromkeys(_kept_open(found, before, voice))
    for one in found.straddling:
        if one.chosen == max(one.rows) and one.rows[one.chosen]["state"] == "pending":
            continue
        last = len(way.held) if one.chosen is None else max(one.chosen, now)
        days = {place: row["due"] for place, row in one.rows.items() if place <= last}
        is_told = one.chosen is None and one.by_days and not (state_alike(one) and not one.demands)
        if not is_told and len(set(days.values())) < 2:
            continue
        values = {
            "duty": name_of(one),
            "each": each_due({way.held[n].version: due for n, due in days.items()}, voice),
            "on": one.rests_on,
            "ids": ", ".join(one.demands),
            "version": None if one.chosen is None else way.held[one.chosen].version,
        }
        how = "done" if _done_before(one, spans) else "settled"
        if one.chosen is None:
            how = "open" if one.by_days else "days"
            how = "rests" if one.rests_on else "alike" if state_alike(one) else how
            how = "demands" if one.demands else how
        said[voice.say(sentence(f"version.straddles.{how}", **values))] = None
    yield from said


def _done_before(one: Straddling, spans: Sequence[Stretch]) -> bool:
    """Whether it is governed by a wording that has its day after its own, since it was done."""
    if one.chosen is None:
        return False
    row, span = one.rows[one.chosen], spans[one.chosen]
    return done_within(row, span) and not any(map(span.has, due_days(row)))


def _kept_open(found: Merged, before: Before, voice: Voice) -> Iterator[str]:
    """Which acts keep duties open, once for all of them."""
    if open_ := [one for one in found.straddling if is_kept_open(one)]:
        why = [not_known(before.unsent, voice)] if before.unsent else []
        if acts := judged_of(before):
            why.append(voice.say(sentence("version.acts.judged", ids=voice.listed(acts))))
        duties = voice.listed([*dict.fromkeys(map(name_of, open_))])
        yield voice.say(sentence("version.straddles.acts", why="; ".join(why), duties=duties))


def is_kept_open(between: Straddling) -> bool:
    """Whether acts from before a change keep open what state a duty is in."""
    return between.chosen is None and between.rests_on_acts and not state_alike(between)


def judged_of(before: Before) -> list[str]:
    """The acts of which a person has to say which wording governs them, whatever is missing."""
    missing = {event.id for event in before.unsent}
    return [act for act in before.acts if act not in missing]


def name_of(between: Straddling) -> str:
    """A duty and its period, as it is named where it is told of."""
    return f"{between.key[0]} {between.key[3] or ''}".rstrip()


def _to_decide(between: Straddling, before: Before, voice: Voice) -> Iterator[Row]:
    """What a person has to decide of a row: which wording governs it, or the acts that it rests on,
    as the answers ask of them."""
    if between.by_days:
        yield to_decide(asked_of(between, voice), between.key[3] or "", between.key[0])
    for act in judged_of(before) if between.rests_on_acts else ():
        yield to_decide(voice.say(sentence("version.asks", id=act)), act)


def asked_of(between: Straddling, voice: Voice) -> str:
    """The question that is put to a person of a duty whose days lie on either side of a change, or
    that rests on what did."""
    duty = name_of(between)
    if between.demands:
        ids = ", ".join(between.demands)
        return voice.say(sentence("version.asks-duty.demands", duty=duty, ids=ids))
    key = f"version.asks-duty{'.rests' if between.rests_on else ''}"
    return voice.say(sentence(key, duty=duty, on=between.rests_on))


def key_of(row: Row) -> Key:
    """What a row of a list of duties is of."""
    return row["duty"], tuple(row["bearer"]), row["beneficiary"], row["period"]


def done_within(row: Row, span: Stretch) -> bool:
    """Whether a duty was done in time within some days."""
    done = row["done_on"]
    return row["state"] in DONE and done is not None and span.has(date.fromisoformat(done))


def state_alike(between: Straddling) -> bool:
    """Whether each wording has the duty, in one state, under each reading too."""
    first, *others = map(told, between.each)
    return (
        between.shared
        and not (between.by_doubt or between.rests_on or between.crossed)
        and first[0] not in LEFT_OPEN
        and all(one == first for one in others)
    )


def told(row: Row) -> tuple[Any, ...]:
    """The state of a duty, under each reading too."""
    outcomes = row["readings"]["outcomes"]
    each = [(one["readings"], one["state"]) for one in outcomes]
    return row["state"], row["main_state"], each if row["state"] == "depends" else []


def readings(row: Row, others: Sequence[Row]) -> dict[str, Any]:
    """What each reading leads to, where every wording says the same; none where none of that
    differs any more."""
    found: dict[str, Any] = dict(row["readings"])
    for name in ("outcomes", "weak"):
        found[name] = [_between(one, name, others) for one in found[name]]
    if len({(one["state"], one["due"]) for one in found["outcomes"]}) == 1:
        found |= {"outcomes": [], "decisive": {}}
    return found


def _between(one: Row, name: str, others: Sequence[Row]) -> Row:
    """One reading, with what is the same of it under every wording."""
    same = [_by(one["readings"], name, other) for other in others]
    alike = all(other.get("state") == one["state"] for other in same)
    due = one["due"] if all(other.get("due") == one["due"] for other in same) else None
    return {**one, "state": one["state"] if alike else "judgement", "due": due}


def _by(chosen: Row, name: str, row: Row) -> Row:
    """What a row is by some readings: under a wording where no reading moves anything, itself."""
    itself = {} if row["readings"]["outcomes"] else {"state": row["state"], "due": row["due"]}
    return next((one for one in row["readings"][name] if one["readings"] == chosen), itself)
