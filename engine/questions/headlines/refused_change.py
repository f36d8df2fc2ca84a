"""Of a recorded change whose wording an answer does not rest on: that it is not valid, and why."""

from collections.abc import Callable
from typing import Any

from engine.inference.book import Book
from engine.model.sentence import sentence
from engine.questions.ask import Inquired
from engine.questions.headlines.later_wording import not_asked_about
from engine.questions.question import Question
from engine.wording.say import Voice


def refused(
    found: Inquired, asked: Callable[..., dict[str, Any]], book: Book, executor: str, voice: Voice
) -> str:
    """What each of them lacks under the wording that the answer rests on; empty of one that may do.

    Nothing is told beside an answer on a change: the others are no part of what it came to.
    """
    question = found.question
    if question.name == "amendment":
        return ""
    said = []
    for one in not_asked_about(found.events, found.agreement.version, question):
        told = asked(
            Question(
                "amendment",
                question.on,
                known_on=question.known_on,
                known_on_by_default=question.known_on_by_default,
                event=one.amendment,
                readings=question.readings,
            ),
            found.agreement,
            found.recorded,
            book,
            executor,
            voice.lang,
        )
        if told["answer"] == "no" and told["regulated"]:
            values = {"id": one.amendment, "why": unmet(told, voice)}
            said.append(voice.say(sentence("headline.amended.refused", **values)))
    return "".join(said)


def unmet(answer: dict[str, Any], voice: Voice) -> str:
    """The requirements that a change does not meet, each with its clause."""
    rows = (row for row in answer["requirements"] if row["status"] == "unmet")
    each = (f"{row['says']} ({row['clause']})" if row["clause"] else row["says"] for row in rows)
    return voice.listed([*each])
