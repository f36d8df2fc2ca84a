"""Who asks: each executor in turn."""

from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.questions.answer import ask
from engine.questions.question import Question
from tests.agreements.asked import EXECUTORS, Ask, document, happened


@pytest.fixture(params=EXECUTORS)
def ask_(request: pytest.FixtureRequest) -> Ask:
    def asked(
        name: str, question: str, on: str, events: str = "", **options: Any
    ) -> dict[str, Any]:
        given: dict[str, Any] = {
            key: date.fromisoformat(value) if key in ("for_end", "sent", "received") else value
            for key, value in options.items()
        }
        put = Question(question, date.fromisoformat(on), **given)
        agreement = document(name).agreement
        return ask(put, agreement, happened(name, events), load(), executor=request.param)

    return asked
