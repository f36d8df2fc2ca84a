"""A duty of which a person has to say which wording governs it, as a row of a list."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from engine.model.sentence import sentence
from engine.questions.versions.deciding import to_decide
from engine.questions.versions.earlier import Before
from engine.questions.versions.merged import Row, Straddling, content_of, once
from engine.questions.versions.unsent import with_sending
from engine.wording.say import Voice

LEFT_OPEN: Final = ("unknown", "judgement")
DONE: Final = ("fulfilled",)
"""States in which nothing hangs on the day any more."""
LACKING: Final = frozenset({"missing", "judgement"})
OF_A_WAY: Final = {"main_state", "done_on", "days_late", "readings", "because", *LACKING}
"""In what rows that are told as one and the same may differ from way to way."""


def handed_over(row: Row, between: Straddling, before: Before, voice: Voice) -> Row:
    """For a person to judge; of days what is the same under each version is left, and what is
    missing or to be judged under any of them. What is unknown under one stays unknown, and so
    is what rests on when a notice was sent, which is not on record.

    Where every wording gives the same state, that is the state, and only the day is left open.
    """
    unsent = before.unsent if between.by_doubt else ()
    others = between.each
    kept = {
        name: row[name] if all(one[name] == row[name] for one in others) else None
        for name in ("due", "done_on", "days_late")
    }
    due = to_decide(asked_of(between, voice), row["period"] or "", row["duty"])
    judged = [] if unsent and len(unsent) == len(before.acts) else [due]
    if state_alike(between):
        judged = [] if row["state"] in DONE else judged
        state = {}
    else:
        unknown = bool(unsent) or any(one["state"] == "unknown" for one in others)
        open_ = "unknown" if unknown else "judgement"
        state = {"state": open_, "main_state": open_, "days_late": None}
    return {
        **row,
        **kept,
        **state,
        "readings": _readings(row, others) if state == {} or between.other else row["readings"],
        "missing": with_sending([one for row in others for one in row["missing"]], unsent, voice),
        "judgement": [*once(one for row in others for one in row["judgement"]), *judged],
    }


def each_once(rows: Iterable[Row]) -> list[Row]:
    """Rows that are open on several ways, each once: with what is missing or to be judged on any of
    them, and nothing of days and readings but what is the same on all."""
    alike: dict[str, list[Row]] = {}
    for row in rows:
        told = {name: row[name] for name in row if name not in OF_A_WAY}
        alike.setdefault(content_of(told), []).append(row)
    return [each[0] if len(each) == 1 else _as_one(each) for each in alike.values()]


def _as_one(rows: Sequence[Row]) -> Row:
    first = rows[0]
    found = {name: first[name] if _same(name, rows) else None for name in first}
    if "readings" in first and not _same("readings", rows):
        found["readings"] = _readings(first, rows)
    if "main_state" in first and not _same("main_state", rows):
        found["main_state"] = first["state"]
    told = {name: once(one for row in rows for one in row[name]) for name in LACKING & first.keys()}
    return {**found, **told, **{name: first[name] for name in ("because",) if name in first}}


def _same(name: str, rows: Sequence[Row]) -> bool:
    return all(row[name] == rows[0][name] for row in rows)


def asked_of(between: Straddling, voice: Voice) -> str:
    """The question that is put to a person."""
    duty = f"{between.key[0]} {between.key[3] or ''}".rstrip()
    if between.demands:
        ids = ", ".join(between.demands)
        return voice.say(sentence("version.asks-duty.demands", duty=duty, ids=ids))
    key = f"version.asks-duty{'.rests' if between.rests_on else ''}"
    return voice.say(sentence(key, duty=duty, on=between.rests_on))


def state_alike(between: Straddling) -> bool:
    """Whether each wording has the duty, in one state, under each reading too."""
    first, *others = map(told, between.each)
    return (
        between.shared
        and not (between.by_doubt or between.rests_on or between.sums_differ)
        and first[0] not in LEFT_OPEN
        and all(one == first for one in others)
    )


def told(row: Row) -> tuple[Any, ...]:
    """The state of a duty, under each reading too."""
    outcomes = row["readings"]["outcomes"]
    each = [(one["readings"], one["state"]) for one in outcomes]
    return row["state"], row["main_state"], each if row["state"] == "depends" else []


def _readings(row: Row, others: Sequence[Row]) -> dict[str, Any]:
    """What each reading leads to, where every wording says the same."""
    found: dict[str, Any] = dict(row["readings"])
    for name in ("outcomes", "weak"):
        each = [other["readings"][name] for other in others]
        found[name] = [_between(one, each) for one in found[name]]
    return found


def _between(one: Row, each: Sequence[Sequence[Row]]) -> Row:
    """One reading, with what is the same of it among those of every wording."""
    same: list[Row] = [
        next((other for other in rows if other["readings"] == one["readings"]), {}) for rows in each
    ]
    alike = all(other.get("state") == one["state"] for other in same)
    due = one["due"] if all(other.get("due") == one["due"] for other in same) else None
    return {**one, "state": one["state"] if alike else "judgement", "due": due}
