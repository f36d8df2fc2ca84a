"""Findings on assignments: one on record that the agreement does not allow."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from engine.inference.book import Book
from engine.model.event import Recorded
from engine.questions.answer import ask
from engine.questions.findings.finding import Finding
from engine.questions.findings.teller import Teller
from engine.questions.question import Question

KIND = "assignment-not-allowed"


def assignments(
    teller: Teller,
    asked: Question,
    events: Sequence[Recorded],
    counted: Sequence[Recorded],
    book: Book,
    executor: str,
) -> Iterator[Finding]:
    """Each assignment that counts and that no reading allows, with what it lacks.

    What is open about one is asked on demand: nothing but its own lawfulness waits for it.
    """
    for event in counted:
        if event.kind != "assignment":
            continue
        of_it = replace(asked, name="assignment", event=event.id)
        told = ask(of_it, teller.agreement, events, book, executor, teller.voice.lang)
        yield from not_allowed(teller, event.id, told)


def not_allowed(teller: Teller, act: str, told: Mapping[str, Any]) -> Iterator[Finding]:
    """That an assignment is not allowed, if that is the answer, with what it lacks."""
    if told["answer"] == "no" and told["regulated"]:
        unmet = [row for row in told["requirements"] if row["status"] == "unmet"]
        clause = next((row["clause"] for row in unmet if row["clause"]), "")
        why = teller.voice.listed([row["says"] for row in unmet])
        said = teller.say(KIND, about=act, why=why)
        yield teller.finding(KIND, [act], clause, said, period=act)
