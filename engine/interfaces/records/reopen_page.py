"""Answers that a later fact changed: as text and as JSON."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from engine.interfaces import output
from engine.interfaces.paper import Paper
from engine.questions.as_json import plain
from engine.questions.lists.reopened import Reopened
from engine.questions.question import Question
from engine.wording.command_sentences import counted

OPTIONS: Final = (
    *("party", "against", "duty", "year", "for_year", "form", "sent", "received", "for_end"),
    *("ends_by", "event", "person", "readings"),
)
MOST: Final = 6
"""Questions that are named where more are answered alike; JSON has them all."""


def change_rows(changed: Sequence[Reopened]) -> list[dict[str, Any]]:
    """Question, where it is asked, the answers then and now, and the entries that moved it."""
    return [
        {
            "question": question_row(one.standing.question),
            "asked_in": one.standing.asked_in,
            "before": _answer(one.before),
            "after": _answer(one.after),
            "moved_by": [
                {"event": move.event, "before": move.before, "after": move.after}
                for move in one.moves
            ],
        }
        for one in changed
    ]


def change_lines(changed: Sequence[Reopened], lang: str, paper: Paper, none: str) -> None:
    """A block for questions that were answered alike then and now, and what moved them."""
    words = output.words(lang)
    if not changed:
        paper.line(none)
        return
    paper.line(counted(words, "reopen.changed", len(changed)))
    alike: dict[tuple[str, str, tuple[str, ...]], list[Reopened]] = {}
    for one in changed:
        key = (one.before["headline"], one.after["headline"], _movers(one))
        alike.setdefault(key, []).append(one)
    for (before, after, movers), several in alike.items():
        paper.blank()
        for one in several[:MOST]:
            paper.line(f"{in_short(one.standing.question)} ({one.standing.asked_in})", 0, 2)
        if len(several) > MOST:
            paper.line(words["reopen.more"].format(n=len(several) - MOST))
        paper.pair(words["reopen.before"], before, 2, 10)
        said = after if after != before else words["reopen.under-readings"]
        paper.pair(words["reopen.after"], said, 2, 10)
        paper.pair(words["reopen.moved-by"], ", ".join(movers), 2, 10)


def _movers(one: Reopened) -> tuple[str, ...]:
    return tuple(move.event for move in one.moves)


def question_row(question: Question) -> dict[str, Any]:
    told = {name: plain(getattr(question, name)) for name in OPTIONS if getattr(question, name)}
    return {"question": question.name, "on": question.on.isoformat(), **told}


def in_short(question: Question) -> str:
    """As it would be typed, but for the agreement."""
    return typed(question_row(question))


def typed(row: Mapping[str, Any]) -> str:
    """A question with its options as it would be typed."""
    told = dict(row)
    name, on = told.pop("question"), told.pop("on")
    if told.get("form") == "written":
        del told["form"]
    parts = [
        f"--{key.replace('for_year', 'for').replace('_', '-')} {_typed(value)}"
        for key, value in told.items()
    ]
    return " ".join([name, f"--on {on}", *parts])


def _typed(value: Any) -> str:
    if isinstance(value, dict):
        return ",".join(f"{key}={one}" for key, one in value.items())
    return str(value)


def _answer(answer: Any) -> dict[str, Any]:
    return {key: answer[key] for key in ("answer", "settled", "effect", "headline")}
