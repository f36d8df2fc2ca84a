"""Where an agreement stands: in force, notices, coming dates, open duties, what is missing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from engine.inference.book import Book
from engine.model.agreement import Agreement
from engine.model.calendar import NEVER, months_after
from engine.model.event import Recorded
from engine.questions.findings.payments import run_balances
from engine.questions.lists.deadlines import Span
from engine.questions.openness.missing import Missing
from engine.questions.openness.open_points import Due, Point
from engine.questions.openness.uncomputed import uncomputed
from engine.questions.question import Question
from engine.questions.readings.positions import positions
from engine.questions.reasons.wording_of import due_row, missing_row
from engine.questions.record import live
from engine.questions.versions.answer import ask
from engine.questions.versions.lists import deadlines, obligations
from engine.questions.versions.telling.deciding import WORDING
from engine.wording.say import Voice

CONTRACT: Final = "1"
OPEN: Final = frozenset({"overdue", "due", "depends", "unknown", "judgement"})
"""States of duties that call for somebody."""
CALLED_FOR: Final = frozenset({"overdue", "due", "depends"})
CALLS_FOR_NOBODY: Final = frozenset({"standing", "pending", "ended", None})
"""What a duty is that merely goes on, comes later, or is no more."""
MONTHS: Final = 12
"""How far ahead dates are shown."""

Row = Mapping[str, Any]
Rest = tuple[Sequence[Agreement], Sequence[Recorded], Book, str, str]


def status(
    question: Question,
    versions: Sequence[Agreement],
    events: Sequence[Recorded],
    book: Book,
    executor: str,
    lang: str,
) -> dict[str, Any]:
    """One object with what the other lists and questions say of a day."""
    rest = (versions, events, book, executor, lang)
    in_force = ask(replace(question, name="in-force"), *rest)
    duties = obligations(question, *rest)
    waiting, open_ = _waiting(duties["rows"], in_force)
    notices = list(_notices(question, rest))
    dates = _dates(question, rest)
    told = [in_force, *notices, *open_, *_uncomputed(question, open_, rest)]
    return {
        "contract": CONTRACT,
        "agreement": versions[0].id,
        "version": duties["version"],
        "on": question.on.isoformat(),
        "known_on": question.known_on.isoformat() if question.known_on else None,
        "assumed": list(dict.fromkeys([*in_force["assumed"], *duties["assumed"]])),
        "in_force": _brief(in_force),
        "notices": [{"event": one["event"], **_brief(one)} for one in notices],
        "dates": dates,
        "duties": open_,
        "breaches": duties["breaches"],
        "waiting_for_in_force": len(waiting),
        "missing": _once(told, "missing"),
        "judgement": _once(told, "judgement"),
        "readings": _readings(
            versions, in_force, notices, open_, dates, _mains(question, events), lang
        ),
    }


def _brief(answer: Row) -> dict[str, Any]:
    kept = ("answer", "settled", "headline", "effect")
    return {**{key: answer[key] for key in kept}, "contested": answer["main"]["contested"]}


def _notices(question: Question, rest: Rest) -> Iterable[dict[str, Any]]:
    """What becomes of each notice that is on record."""
    for event in live(rest[1], question.on, question.known_on):
        if event.kind == "termination-notice":
            yield {
                "event": event.id,
                **ask(replace(question, name="notice", event=event.id), *rest),
            }


def _uncomputed(question: Question, open_: Iterable[Row], rest: Rest) -> Iterator[Row]:
    """What is missing for the amounts of payments that are to be made now, or late."""
    versions, events, book, executor, lang = rest
    counted = live(events, question.on, question.known_on)
    by_version: dict[str, list[tuple[str, int]]] = {}
    for row in open_:
        year = (row["period"] or "").partition(":")[0]
        if row["state"] in CALLED_FOR and year.isdigit():
            by_version.setdefault(row["version"], []).append((row["duty"], int(year)))
    for one in versions:
        due = [key for key in by_version.get(one.version.isoformat(), ()) if _is_paid(one, key[0])]
        if due:
            held = {fork: r for fork, r in question.readings.items() if fork in one.forks}
            asked = replace(question, readings=held)
            ledger = run_balances(asked, one, counted, book, executor, question.on).ledger
            yield from (
                _rows(points, Voice(one, lang)) for points in uncomputed(ledger, due).values()
            )


def _is_paid(agreement: Agreement, clause: str) -> bool:
    return any(term.kind == "payment" for term in agreement.clauses[clause].terms)


def _rows(points: Iterable[Point], voice: Voice) -> Row:
    points = list(points)
    return {
        "missing": [missing_row(one, voice) for one in points if isinstance(one, Missing)],
        "judgement": [due_row(one, voice) for one in points if isinstance(one, Due)],
    }


def _dates(question: Question, rest: Rest) -> list[dict[str, Any]]:
    """On what had happened by the day asked about, and was known as the page says."""
    last = months_after(question.on, MONTHS, "same day or last")
    known = question.known_on or NEVER
    span = Span(question.on, last, known, question.readings, as_of=question.on)
    rows: list[dict[str, Any]] = deadlines(span, *rest)["rows"]
    return rows


def _waiting(duties: Iterable[Row], in_force: Row) -> tuple[list[Row], list[Row]]:
    """Duties that are open only because it is open whether the agreement is in force; the rest.

    For the same fact or judgement, or on the same readings. One that is to be done now, or late,
    if it is in force calls for somebody all the same where nothing but readings keeps it open. So
    does one that is for a year or on an event, where the wording of an act does: it may be late.
    """
    points, forks = _points(in_force), {*in_force["readings"]["decisive"].get("answer", ())}
    waiting, open_ = [], []
    for row in duties:
        if _waits_for(row, points) or _turns_on(row, forks):
            waiting.append(row)
        elif row["state"] in OPEN:
            open_.append(row)
    return waiting, open_


def _waits_for(row: Row, points: set[tuple[Any, ...]]) -> bool:
    own = _points(row)
    may_be_late = row["period"] and any(one["term"] == WORDING for one in row["judgement"])
    waits = row["state"] in ("unknown", "judgement") and bool(own) and own <= points
    return waits and not may_be_late


def _turns_on(row: Row, forks: set[str]) -> bool:
    told = row["readings"]
    moving = {fork for by in told["decisive"].values() for fork in by}
    states = {one["state"] for one in told["outcomes"]}
    return row["state"] == "depends" and moving <= forks and states <= CALLS_FOR_NOBODY


def _points(told: Row) -> set[tuple[Any, ...]]:
    """The facts that are missing, and the judgements that are due."""
    facts = {_fact(one) for one in told["missing"]}
    return facts | {(one["term"], one.get("about"), one["clause"]) for one in told["judgement"]}


def _fact(one: Row) -> tuple[Any, ...]:
    return one["fact"], one["of"], one["party"]


def _once(rows: Iterable[Row], key: str) -> list[Row]:
    """What several lack in common is told once."""
    found: dict[tuple[Any, ...], Row] = {}
    for row in rows:
        for one in row[key]:
            found.setdefault(tuple(one.values()), one)
    return list(found.values())


def _readings(
    versions: Sequence[Agreement],
    in_force: Row,
    notices: Iterable[Row],
    duties: Iterable[Row],
    dates: Iterable[Row],
    mains: Mapping[str, str],
    lang: str,
) -> list[dict[str, Any]]:
    """The forks that move something here, and what each moves."""
    moved: dict[str, list[str]] = {}
    for fork in _moving(in_force):
        moved.setdefault(fork, []).append("in-force")
    for one in notices:
        for fork in _moving(one):
            moved.setdefault(fork, []).append(one["event"])
    for row in duties:
        for fork in _moving(row):
            moved.setdefault(fork, []).append(row["duty"])
    for row in dates:
        for fork in (fork for held in row["readings"] for fork in held if not row["weak"]):
            moved.setdefault(fork, []).append(row["date"])
    return [
        {
            "fork": fork.id,
            "title": fork.title.in_(lang),
            "main": mains.get(fork.id, fork.main),
            "moves": list(dict.fromkeys(moved[fork.id])),
        }
        for fork in {id_: f for one in versions for id_, f in one.forks.items()}.values()
        if fork.id in moved
    ]


def _mains(question: Question, events: Sequence[Recorded]) -> dict[str, str]:
    """The main reading of each fork on which it was chosen, or somebody has taken a stand."""
    stands = positions(live(events, question.on, question.known_on))
    return {fork: str(one.values["reading"]) for fork, one in stands.items()} | dict(
        question.readings
    )


def _moving(told: Row) -> list[str]:
    return list(dict.fromkeys(f for by in told["readings"]["decisive"].values() for f in by))
