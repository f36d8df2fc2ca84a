"""The answer under a version that does not have the party or the clause that is asked about."""

from collections.abc import Sequence
from typing import Any

from engine.model.agreement import Agreement
from engine.model.sentence import Sentence, sentence
from engine.questions.question import Question
from engine.wording.say import Voice

Answer = dict[str, Any]


def absent(question: Question, agreement: Agreement) -> tuple[str, str] | None:
    """What is asked about and is not there: `party` or `clause`, and its id."""
    parties = {party.id for party in agreement.parties}
    for party in (question.party, question.against):
        if party and party not in parties:
            return "party", party
    if question.duty and question.duty not in agreement.clauses:
        return "clause", question.duty
    return None


def having(question: Question, versions: Sequence[Agreement]) -> Agreement | None:
    """The last version that has what is asked about."""
    return next((one for one in reversed(versions) if not absent(question, one)), None)


def answer_without(
    agreement: Agreement, lacking: tuple[str, str], like: Answer, voice: Voice
) -> Answer:
    """No, for want of what is asked about; of the form of `like`, an answer under a version
    that has it. `voice` knows its name."""
    what, id_ = lacking
    said: Sentence = sentence(f"version.no-{what}", id=id_, version=agreement.version)
    headline = voice.say(said)
    effect = dict.fromkeys(like["effect"])
    return {
        **like,
        "version": agreement.version.isoformat(),
        "versions": [agreement.version.isoformat()],
        "headline": headline,
        "answer": "no",
        "settled": True,
        "regulated": True,
        "effect": effect,
        "main": {"answer": "no", "effect": effect, "contested": False},
        "requirements": [],
        "readings": {
            "main": {},
            "decisive": {},
            "outcomes": [{"readings": {}, "strength": 3, "answer": "no", "effect": effect}],
            "weak": [],
        },
        "by_date": [],
        "missing": [],
        "judgement": [],
        "advice": [],
        "assumed": [],
        "citations": [],
        "explanation": {**like["explanation"], "says": headline, "because": []},
        "receipt": {**like["receipt"], "agreement_sha256": agreement.sha256},
        "supposing_in_force": None,
    }
